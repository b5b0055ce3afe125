# Lithuanian
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
