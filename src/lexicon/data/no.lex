# Norwegian
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
sier	verb	s
sa	verb	s
sagt	verb	s
forteller	verb	s
fortalte	verb	s
forklarer	verb	s
forklarte	verb	s
mener	verb	s
mente	verb	s
skriver	verb	s
skrev	verb	s
legger	verb	w
la	verb	w
opplyser	verb	s
opplyste	verb	s
understreker	verb	s
understreket	verb	s
påpeker	verb	s
påpekte	verb	s
svarer	verb	s
svarte	verb	s
spør	verb	s
spurte	verb	s
hevder	verb	s
hevdet	verb	s
erkjenner	verb	s
innrømmer	verb	s
innrømmet	verb	s
advarer	verb	s
advarte	verb	s
konstaterer	verb	s
konstaterte	verb	s
lyder	verb	s
bekrefter	verb	s
bekreftet	verb	s
avviser	verb	s
avviste	verb	s
kommenterer	verb	s
kommenterte	verb	s
fastslår	verb	s
uttaler	verb	s
uttalte	verb	s
fortsetter	verb	s
fortsatte	verb	s
melder	verb	w
meldte	verb	w
bemerker	verb	s
lover	verb	w
lovet	verb	w
roper	verb	s
ropte	verb	s
beskriver	verb	w
poengterer	verb	s
utdyper	verb	s
kritiserer	verb	s
kritiserte	verb	s
synes	verb	w
syntes	verb	w
erklærer	verb	s
erklærte	verb	s
husker	verb	w
presiserer	verb	s
presiserte	verb	s
medgir	verb	s
utbryter	verb	s
utbrøt	verb	s
deler	verb	w
forsikrer	verb	s
avslutter	verb	s
skrek	verb	s
tilføyer	verb	s
istemmer	verb	w
understrekte	verb	s
ler	verb	w
poengterte	verb	s
oppsummerer	verb	s
beklager	verb	s
beklaget	verb	s
gjentar	verb	s
gjentok	verb	s
forsikret	verb	s
tror	verb	w
trodde	verb	w
håper	verb	w
håpet	verb	w
tenker	verb	w
kaller	verb	w
kalte	verb	w
anklager	verb	w
krever	verb	w
rapporterer	verb	w
vurderer	verb	w
ber	verb	w
ifølge	according_to	s
i følge	according_to	s
sitert	according_to	s
i en uttalelse	according_to	w
i en pressemelding	according_to	w
uttalelse	noun	s
pressemelding	noun	s
intervju	noun	s
tale	noun	s
brev	noun	s
e-post	noun	s
kommentar	noun	s
pressekonferanse	noun	s
talsmann	noun	s
talskvinne	noun	s
talsperson	noun	s
innlegg	noun	s
ord	noun	s

[quote_marks]
primary	«	»
alternative	"	"
alternative	”	”
dash	–	,
dash	—	,
dash	-	,

[complementizers]
at
om

[pronouns]
han	m	s
hun	f	s
hen	-	s
de	-	p

[name_markers]
såkalte
såkalt
kalt
tittelen	title
filmen	title
boka	title
boken	title
avisen
låta
låten
albumet
serien
programmet
romanen
ordet
begrepet
operasjon
prosjektet
gruppen

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
har	auxiliary
også	auxiliary
hadde	auxiliary
i	preposition
på	preposition
til	preposition
om	preposition
etter	preposition
før	preposition
under	preposition
med	preposition
fra	preposition
for	preposition
av	preposition
ved	preposition
når	preposition
overfor	preposition
