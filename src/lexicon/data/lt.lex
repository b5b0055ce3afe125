# Lithuanian
# Written for this project.

[consent]
Sutinku	whole
Priimti	whole
Priimti visus	whole
Sutinku su visais	whole
Atmesti	whole
Nesutinku	whole
Nustatymai	whole
Slapukų nustatymai	whole
Slapukai	whole
Slapukų politika	whole
Ši svetainė naudoja slapukus	start
Šioje svetainėje naudojami slapukai	start
Mes naudojame slapukus	start
Naudojame slapukus	start
Svetainėje naudojami slapukai	start

[comments]
Komentaras	whole
Komentarai	whole
Komentuoti	whole
Rašyti komentarą	whole
Palikti komentarą	whole
Atsakyti	whole
Skaityti komentarus	whole
Vardas *	whole
El. pašto adresas nebus skelbiamas	start
Būtini laukeliai pažymėti	start

[related]
Skaitykite taip pat	whole
Taip pat skaitykite	whole
Skaityti daugiau	whole
Skaityti toliau	whole
Plačiau	whole
Susiję straipsniai	whole
Susijusios naujienos	whole
Susiję	whole
Skaitomiausi	whole
Skaitomiausios naujienos	whole
Populiariausi	whole
Naujausi	whole
Naujausios naujienos	whole
Naujausi straipsniai	whole
Rekomenduojame	whole
Kitas straipsnis	whole
Ankstesnis straipsnis	whole
Naujienos	whole
Daugiau	whole
Taip pat žiūrėkite	whole
Skaitykite taip pat	start
Taip pat skaitykite	start
Taip pat žiūrėkite	start
Skaitykite daugiau:	start
Skaitykite:	start
Plačiau skaitykite	start
Daugiau skaitykite	start

[share]
Dalintis	whole
Dalinkis	whole
Pasidalinti	whole
Dalytis	whole
Kopijuoti nuorodą	whole
Spausdinti	whole
Siųsti	whole
Išsaugoti	whole
Sekite mus	whole
Sekite mus	start

[newsletter]
Naujienlaiškis	whole
Prenumeruoti	whole
Prenumeruokite naujienlaiškį	whole
Prenumeruokite mūsų	start
Užsiprenumeruokite	start

[tags]
Žymos	whole
Temos	whole
Raktiniai žodžiai	whole
Kategorijos	whole

[navigation]
Pradžia	whole
Titulinis	whole
Meniu	whole
Uždaryti	whole
Paieška	whole
Ieškoti	whole
Atgal	whole
Kitas	whole
Ankstesnis	whole
Prisijungti	whole
Registruotis	whole
Kontaktai	whole
Apie mus	whole
Reklama	whole
Archyvas	whole
Naujienos	whole
Lietuva	whole
Lietuvoje	whole
Pasaulis	whole
Pasaulyje	whole
Verslas	whole
Ekonomika	whole
Politika	whole
Sportas	whole
Kultūra	whole
Sveikata	whole
Nuomonės	whole
Orai	whole
Kriminalai	whole

[advertisement]
Reklama	whole
Užsakomasis straipsnis	whole
Užsakymo nr.	whole
Remiamas turinys	whole
Partnerio turinys	whole
Straipsnis tęsiasi po reklama	start

[legal]
Naudojimo sąlygos	whole
Privatumo politika	whole
Visos teisės saugomos	whole
Šaltinis	whole
Visos teisės saugomos	start
Kopijuoti, platinti	start

[paywall]
Prenumeratoriams	whole
Tik prenumeratoriams	whole
Prenumerata	whole
Norėdami skaityti toliau	start
Straipsnis skirtas tik	start

[caption]
Nuotrauka	whole
Nuotr.	whole
Asociatyvi nuotrauka	whole
Asociatyvi nuotr.	whole
Asociatyvi nuotr	start
Asociatyvi nuotrauka	start
Vaizdo įrašas:	start

[headline_labels]
Tiesiogiai
Gyvai
Video
Foto
Nuomonė
Komentaras
Interviu
Analizė
Reportažas
Naujienos
Išskirtinis
Skubi žinia

[live]
tiesiogiai
gyvai
tiesioginė transliacija

[byline_prefixes]
Autorius
Autorė:
Parengė
Tekstas:

[roles]
žurnalistas
žurnalistė
redaktorius
redaktorė
vyriausiasis redaktorius
korespondentas
korespondentė
apžvalgininkas
Vilnius

[agencies]
ELTA
BNS
LRT
LRT.lt
Reuters
AFP
AP
Delfi
ELTA-AFP

[joiners]
ir
bei

[months]
sausis	1
sausio	1
saus.	1
saus	1
vasaris	2
vasario	2
vas.	2
vas	2
kovas	3
kovo	3
kov.	3
kov	3
balandis	4
balandžio	4
bal.	4
bal	4
gegužė	5
gegužės	5
geg.	5
geg	5
birželis	6
birželio	6
birž.	6
birž	6
liepa	7
liepos	7
liep.	7
liep	7
rugpjūtis	8
rugpjūčio	8
rugp.	8
rugp	8
rugsėjis	9
rugsėjo	9
rugs.	9
rugs	9
spalis	10
spalio	10
spal.	10
spal	10
lapkritis	11
lapkričio	11
lapkr.	11
lapkr	11
gruodis	12
gruodžio	12
gruod.	12
gruod	12

[months_hijri]

[months_jalali]

[weekdays]
pirmadienis	1
pirmadienį	1
antradienis	2
antradienį	2
trečiadienis	3
trečiadienį	3
ketvirtadienis	4
ketvirtadienį	4
penktadienis	5
penktadienį	5
šeštadienis	6
šeštadienį	6
sekmadienis	7
sekmadienį	7

[meridiem]

[ago]
prieš {n} minučių	minute
prieš {n} minutes	minute
prieš {n} min.	minute
prieš {n} valandų	hour
prieš {n} valandas	hour
prieš {n} val.	hour
prieš {n} dienų	day
prieš {n} dienas	day
prieš {n} d.	day
prieš {n} savaites	week
prieš {n} mėnesius	month
prieš {n} metus	year
prieš {n} metų	year
šiandien	day	0
vakar	day	1

[published]
Paskelbta
Publikuota
Data
Publikavimo data

[updated]
Atnaujinta
Redaguota

[honorifics]
ponas	title
ponia	title
dr.	title
prof.	title
profesorius	title
karalius	title
karalienė	title
princas	title
popiežius	title
arkivyskupas	title
prezidentas	role
prezidentė	role
premjeras	role
premjerė	role
ministras	role
ministrė	role
ministras pirmininkas	role
ministrė pirmininkė	role
užsienio reikalų ministras	role
krašto apsaugos ministras	role
Seimo pirmininkas	role
Seimo narys	role
Seimo narė	role
pirmininkas	role
pirmininkė	role
lyderis	role
meras	role
merė	role
atstovas	role
atstovė	role
atstovas spaudai	role
ambasadorius	role
direktorius	role
direktorė	role
vadovas	role
vadovė	role
generolas	role
prokuroras	role
teisėjas	role
advokatas	role
ekspertas	role
politologas	role
ekonomistas	role
aktorius	role
aktorė	role
dainininkas	role
dainininkė	role
treneris	role

[organization_words]
ministerija
vyriausybė
Seimas
parlamentas
komisija
Europos Komisija
taryba
teismas
Konstitucinis Teismas
prokuratūra
policija
kariuomenė
tarnyba
agentūra
departamentas
partija
sąjunga
Tėvynės sąjunga
asociacija
fondas
institutas
universitetas
ligoninė
bankas
Lietuvos bankas
bendrovė
įmonė
AB
UAB
savivaldybė
klubas
bažnyčia
muziejus
teatras

[location_words]
miestas
rajonas
apskritis
kaimas
seniūnija
gatvė
aikštė
prospektas
tiltas
upė
ežeras
jūra
sala
oro uostas
uostas

[name_particles]
fon
van
de
al
bin

[abbreviations]
dr.
prof.
doc.
m.
d.
val.
min.
pvz.
t.y.
t. y.
ir kt.
kt.
pan.
g.
pr.
r.
sav.
mln.
mlrd.
tūkst.
nr.
str.
p.
psl.
vad.
tel.
šv.
gen.
plk.

[cues]
sakė	verb	s
sako	verb	s
pasakė	verb	s
teigė	verb	s
teigia	verb	s
pareiškė	verb	s
pareiškia	verb	s
pabrėžė	verb	s
pabrėžia	verb	s
pridūrė	verb	s
priduria	verb	s
aiškino	verb	s
aiškina	verb	s
paaiškino	verb	s
kalbėjo	verb	s
kalba	verb	s
pažymėjo	verb	s
pažymi	verb	s
rašė	verb	s
rašo	verb	s
parašė	verb	s
pranešė	verb	s
praneša	verb	s
atsakė	verb	s
atsako	verb	s
klausė	verb	s
klausia	verb	s
paklausė	verb	s
tvirtino	verb	s
tvirtina	verb	s
patvirtino	verb	s
įspėjo	verb	s
įspėja	verb	s
pripažino	verb	s
pripažįsta	verb	s
komentavo	verb	s
komentuoja	verb	s
nurodė	verb	s
nurodo	verb	s
pasakojo	verb	s
pasakoja	verb	s
svarstė	verb	s
pastebėjo	verb	s
pastebi	verb	s
akcentavo	verb	s
akcentuoja	verb	s
tikino	verb	s
tikina	verb	s
pasakodamas	verb	s
priminė	verb	s
primena	verb	s
kritikavo	verb	s
teigdamas	verb	s
pabrėždamas	verb	s
pabrėždama	verb	s
sakydamas	verb	s
sakydama	verb	s
pridurdamas	verb	s
dalijosi	verb	s
dalinosi	verb	s
stebėjosi	verb	s
atskleidė	verb	s
mano	verb	w
tiki	verb	w
vadino	verb	w
kaltino	verb	w
ragino	verb	w
siūlė	verb	w
žadėjo	verb	w
tikisi	verb	w
pasak	according_to	s
anot	according_to	s
teigimu	according_after	s
jo teigimu	according_to	s
jos teigimu	according_to	s
žodžiais	according_after	s
jo žodžiais	according_to	s
jos žodžiais	according_to	s
nuomone	according_after	w
pareiškimas	noun	s
pareiškime	noun	s
interviu	noun	s
pranešimas	noun	s
pranešime	noun	s
kalba	noun	s
laiškas	noun	s
atstovas	noun	s
atstovė	noun	s
įrašas	noun	s
žodžiai	noun	s
spaudos konferencija	noun	s

[quote_marks]
primary	„	“
alternative	"	"
dash	–	–
dash	—	–
dash	-	–

[complementizers]
kad
jog

[pronouns]
jis	m	s
ji	f	s
jie	-	p
jos	-	p

[name_markers]
vadinamasis
vadinamoji
vadinamųjų
vadinamą
pavadinimu
filmas
knyga
laikraštis
žurnalas
serialas
laida
romanas
albumas
daina
žodis
terminas
operacija
projektas
bendrovė
įmonė
UAB
AB

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
yra	auxiliary
į	preposition
iš	preposition
apie	preposition
po	preposition
prieš	preposition
su	preposition
per	preposition
dėl	preposition
už	preposition
ir	preposition
bet	preposition
taip pat	preposition
