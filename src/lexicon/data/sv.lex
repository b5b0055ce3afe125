# Swedish
# Written for this project.

[consent]

[comments]

[related]

[share]

[newsletter]

[tags]

[navigation]

[advertisement]

[legal]

[paywall]

[caption]

[headline_labels]

[live]

[byline_prefixes]

[roles]

[agencies]

[joiners]

[months]

[months_hijri]

[months_jalali]

[weekdays]

[meridiem]

[ago]

[published]

[updated]

[honorifics]

[organization_words]

[location_words]

[name_particles]

[abbreviations]

[cues]
säger	verb	s
sade	verb	s
sa	verb	s
sagt	verb	s
uppger	verb	s
uppgav	verb	s
berättar	verb	s
berättade	verb	s
förklarar	verb	s
förklarade	verb	s
menar	verb	s
menade	verb	s
anser	verb	s
ansåg	verb	s
skriver	verb	s
skrev	verb	s
tillägger	verb	s
tillade	verb	s
hävdar	verb	s
hävdade	verb	s
konstaterar	verb	s
konstaterade	verb	s
påpekar	verb	s
påpekade	verb	s
svarar	verb	s
svarade	verb	s
frågar	verb	s
frågade	verb	s
undrar	verb	s
undrade	verb	s
kommenterar	verb	s
kommenterade	verb	s
meddelar	verb	s
meddelade	verb	s
medger	verb	s
medgav	verb	s
erkänner	verb	s
erkände	verb	s
betonar	verb	s
betonade	verb	s
poängterar	verb	s
poängterade	verb	s
understryker	verb	s
underströk	verb	s
varnar	verb	s
varnade	verb	s
fortsätter	verb	s
fortsatte	verb	s
förnekar	verb	s
bekräftar	verb	s
bekräftade	verb	s
lovar	verb	s
lovade	verb	s
utbrister	verb	s
utbrast	verb	s
ropar	verb	s
ropade	verb	s
påstår	verb	s
påstod	verb	s
framhåller	verb	s
framhöll	verb	s
uttrycker	verb	s
uttryckte	verb	s
uttalar	verb	s
resonerar	verb	s
avslöjar	verb	s
avslöjade	verb	s
minns	verb	w
skämtar	verb	s
summerar	verb	s
sammanfattar	verb	s
beskriver	verb	w
citeras	verb	s
twittrar	verb	s
klargör	verb	s
avslutar	verb	s
utropar	verb	s
inflikar	verb	s
replikerar	verb	s
fastslår	verb	s
invänder	verb	s
kritiserar	verb	s
rasar	verb	s
förtydligar	verb	s
instämmer	verb	s
tycker	verb	w
tyckte	verb	w
beklagar	verb	s
beklagade	verb	s
anmärkte	verb	s
anmärker	verb	s
tillkännagav	verb	s
försäkrade	verb	s
försäkrar	verb	s
citerades	verb	s
suckar	verb	s
jublar	verb	s
skrattar	verb	w
förtydligade	verb	s
medgett	verb	s
poängterat	verb	s
sammanfattade	verb	s
resonerade	verb	s
svarat	verb	s
skrivit	verb	s
hälsar	verb	s
konstaterat	verb	s
tror	verb	w
trodde	verb	w
tänker	verb	w
hoppas	verb	w
hoppades	verb	w
kallar	verb	w
kallade	verb	w
uppmanar	verb	w
krävde	verb	w
kräver	verb	w
föreslår	verb	w
rapporterar	verb	w
rapporterade	verb	w
lägger	verb	w
lade	verb	w
antar	verb	w
enligt	according_to	s
med hänvisning till	according_to	s
citerad av	according_to	s
i ett uttalande	according_to	w
i ett pressmeddelande	according_to	w
uttalande	noun	s
pressmeddelande	noun	s
intervju	noun	s
tal	noun	s
brev	noun	s
mejl	noun	s
kommentar	noun	s
presskonferens	noun	s
talesperson	noun	s
talesman	noun	s
presstalesperson	noun	s
inlägg	noun	s
ord	noun	s
citat	noun	s

[quote_marks]
primary	”	”
alternative	"	"
alternative	»	»
secondary	’	’
dash	–	,
dash	—	,
dash	-	,

[complementizers]
att
om

[pronouns]
han	m	s
hon	f	s
hen	-	s
de	-	p

[name_markers]
så kallade
så kallad
kallad
kallat
kallade
titeln	title
filmen	title
boken	title
tidningen
låten
albumet
serien
programmet
romanen
ordet
begreppet
operation
projektet
gruppen
pjäsen

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
har	auxiliary
också	auxiliary
hade	auxiliary
sig	auxiliary
i	preposition
på	preposition
till	preposition
om	preposition
efter	preposition
före	preposition
under	preposition
med	preposition
från	preposition
för	preposition
av	preposition
vid	preposition
när	preposition
mot	preposition
