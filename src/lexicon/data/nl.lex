# Dutch
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
zegt	verb	s
zei	verb	s
zeiden	verb	s
zeggen	verb	s
gezegd	verb	s
vertelt	verb	s
vertelde	verb	s
vertelden	verb	s
stelt	verb	s
stelde	verb	s
stelden	verb	s
benadrukt	verb	s
benadrukte	verb	s
benadrukken	verb	s
verklaart	verb	s
verklaarde	verb	s
verklaarden	verb	s
legt	verb	w
legde	verb	w
meent	verb	s
meende	verb	s
vindt	verb	w
vond	verb	w
schrijft	verb	s
schreef	verb	s
schreven	verb	s
voegt	verb	s
voegde	verb	s
meldt	verb	s
meldde	verb	s
meldden	verb	s
antwoordt	verb	s
antwoordde	verb	s
antwoorden	verb	s
vraagt	verb	s
vroeg	verb	s
waarschuwt	verb	s
waarschuwde	verb	s
reageert	verb	s
reageerde	verb	s
reageren	verb	s
concludeert	verb	s
concludeerde	verb	s
klaagt	verb	s
klaagde	verb	s
erkent	verb	s
erkende	verb	s
geeft	verb	w
gaf	verb	w
laat	verb	w
liet	verb	w
noemt	verb	w
noemde	verb	w
bevestigt	verb	s
bevestigde	verb	s
ontkent	verb	s
ontkende	verb	s
beweert	verb	s
beweerde	verb	s
beweren	verb	s
herhaalt	verb	s
herhaalde	verb	s
merkt	verb	w
merkte	verb	w
betoogt	verb	s
betoogde	verb	s
belooft	verb	s
beloofde	verb	s
roept	verb	s
riep	verb	s
waarschuwen	verb	s
licht	verb	w
verzucht	verb	s
verzuchtte	verb	s
grapt	verb	s
grapte	verb	s
oordeelt	verb	s
oordeelde	verb	s
besluit	verb	w
besloot	verb	w
vervolgt	verb	s
vervolgde	verb	s
klinkt	verb	w
bekritiseert	verb	s
herinnert	verb	s
twittert	verb	s
twitterde	verb	s
tweette	verb	s
stipt	verb	w
onderstreept	verb	s
onderstreepte	verb	s
vermeldt	verb	s
luidt	verb	s
luidde	verb	s
spreekt	verb	w
sprak	verb	w
verzekert	verb	s
verzekerde	verb	s
beaamde	verb	s
beaamt	verb	s
bekende	verb	s
lachte	verb	w
lacht	verb	w
verwoordde	verb	s
verwoordt	verb	s
beklemtoont	verb	s
beklemtoonde	verb	s
verduidelijkt	verb	s
verduidelijkte	verb	s
zucht	verb	w
zuchtte	verb	s
jubelt	verb	s
jubelde	verb	s
vertellen	verb	s
vragen	verb	s
antwoordden	verb	s
schetst	verb	s
schetste	verb	s
analyseert	verb	s
relativeert	verb	s
relativeerde	verb	s
nuanceert	verb	s
nuanceerde	verb	s
reageerden	verb	s
benadrukten	verb	s
voegden	verb	s
legden	verb	w
foetert	verb	s
sneert	verb	s
glundert	verb	s
zegde	verb	s
zegden	verb	s
verwijt	verb	s
verweet	verb	s
denkt	verb	w
dacht	verb	w
gelooft	verb	w
hoopt	verb	w
hoopte	verb	w
verwacht	verb	w
verwachtte	verb	w
ziet	verb	w
zag	verb	w
houdt	verb	w
bekent	verb	w
beschuldigt	verb	w
beschuldigde	verb	w
eist	verb	w
eiste	verb	w
pleit	verb	w
bepleit	verb	w
rapporteert	verb	w
constateert	verb	w
constateerde	verb	w
beschrijft	verb	w
vinden	verb	w
toonde	verb	w
volgens	according_to	s
aldus	according_to	s
naar eigen zeggen	according_to	s
in de woorden van	according_to	s
zo zegt	according_to	s
zo stelt	according_to	s
naar verluidt	according_to	s
bij monde van	according_to	s
verklaring	noun	s
interview	noun	s
persbericht	noun	s
woordvoerder	noun	s
woordvoerster	noun	s
toespraak	noun	s
brief	noun	s
bericht	noun	s
reactie	noun	s
persconferentie	noun	s
woorden	noun	s
tweet	noun	s
mededeling	noun	s

[quote_marks]
primary	‘	’
alternative	“	”
alternative	„	”
alternative	"	"
alternative	'	'

[complementizers]
dat
of

[pronouns]
hij	m	s
deze	m	s
zij	f	s
ze	f	s
zij	-	p
ze	-	p

[name_markers]
zogenoemde
zogenaamde
zogeheten
genaamd
genoemd
getiteld	title
bijgenaamd
film	title
boek	title
roman
krant
tijdschrift
programma
serie
album
nummer
lied
woord
term
operatie
project
blad
titel	title

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
heeft	auxiliary
hebben	auxiliary
had	auxiliary
zich	auxiliary
in	preposition
op	preposition
aan	preposition
bij	preposition
na	preposition
voor	preposition
tijdens	preposition
met	preposition
van	preposition
over	preposition
tegen	preposition
naar	preposition
tegenover	preposition
door	preposition
uit	preposition
om	preposition
