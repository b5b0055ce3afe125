# Latvian
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
teica	verb	s
saka	verb	s
sacīja	verb	s
stāsta	verb	s
stāstīja	verb	s
paziņoja	verb	s
paziņo	verb	s
uzsvēra	verb	s
uzsver	verb	s
piebilda	verb	s
piebilst	verb	s
skaidroja	verb	s
skaidro	verb	s
paskaidroja	verb	s
norādīja	verb	s
norāda	verb	s
apgalvoja	verb	s
apgalvo	verb	s
rakstīja	verb	s
raksta	verb	s
atbildēja	verb	s
atbild	verb	s
jautāja	verb	s
jautā	verb	s
brīdināja	verb	s
brīdina	verb	s
atzina	verb	s
atzīst	verb	s
komentēja	verb	s
komentē	verb	s
pastāstīja	verb	s
apliecināja	verb	s
apstiprināja	verb	s
noliedza	verb	s
atgādināja	verb	s
atgādina	verb	s
secināja	verb	s
kritizēja	verb	s
uzskata	verb	s
informēja	verb	s
pauda	verb	s
pauž	verb	s
vērtē	verb	s
minēja	verb	s
norādot	verb	s
uzsverot	verb	s
skaidrojot	verb	s
apgalvojot	verb	s
komentējot	verb	s
atklāj	verb	s
atklāja	verb	s
domā	verb	w
tic	verb	w
nosauca	verb	w
apsūdzēja	verb	w
aicināja	verb	w
ierosināja	verb	w
solīja	verb	w
cer	verb	w
pēc	according_to	w
saskaņā ar	according_to	s
pēc viņa teiktā	according_to	s
pēc viņas teiktā	according_to	s
pēc viņa domām	according_to	s
vārdiem	according_after	s
paziņojums	noun	s
paziņojumā	noun	s
intervija	noun	s
intervijā	noun	s
runa	noun	s
vēstule	noun	s
pārstāvis	noun	s
pārstāve	noun	s
ieraksts	noun	s
vārdi	noun	s
preses konference	noun	s

[quote_marks]
primary	"	"
alternative	„	”
alternative	“	”

[complementizers]
ka
vai

[pronouns]
viņš	m	s
viņa	f	s
viņi	-	p
viņas	-	p

[name_markers]
tā sauktais
tā dēvētais
tā saucamais
nosaukumu
filma
filmas
grāmata
laikraksts
žurnāls
seriāls
raidījums
romāns
albums
dziesma
vārds
termins
operācija
projekts
SIA
AS
uzņēmums
partija

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
ir	auxiliary
uz	preposition
par	preposition
pēc	preposition
pirms	preposition
ar	preposition
no	preposition
pie	preposition
un	preposition
bet	preposition
arī	preposition
