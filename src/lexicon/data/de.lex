# German
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
sagte	verb	s
sagten	verb	s
sagt	verb	s
sagen	verb	s
gesagt	verb	s
erklärte	verb	s
erklärten	verb	s
erklärt	verb	s
meinte	verb	s
meinten	verb	s
meint	verb	s
betonte	verb	s
betonten	verb	s
betont	verb	s
kritisierte	verb	s
kritisierten	verb	s
kritisiert	verb	s
forderte	verb	s
forderten	verb	s
fordert	verb	s
warnte	verb	s
warnten	verb	s
warnt	verb	s
fügte	verb	s
ergänzte	verb	s
ergänzten	verb	s
ergänzt	verb	s
berichtete	verb	s
berichteten	verb	s
berichtet	verb	s
teilte	verb	s
teilten	verb	s
schrieb	verb	s
schrieben	verb	s
schreibt	verb	s
äußerte	verb	s
äußerten	verb	s
äußert	verb	s
unterstrich	verb	s
antwortete	verb	s
antworteten	verb	s
antwortet	verb	s
fragte	verb	s
fragt	verb	s
entgegnete	verb	s
entgegneten	verb	s
erwiderte	verb	s
erwidert	verb	s
erläuterte	verb	s
erläutert	verb	s
bekräftigte	verb	s
bekräftigt	verb	s
behauptete	verb	s
behaupteten	verb	s
behauptet	verb	s
bestätigte	verb	s
bestätigten	verb	s
bestätigt	verb	s
versicherte	verb	s
versichert	verb	s
verkündete	verb	s
verkündet	verb	s
kündigte	verb	s
räumte	verb	s
verlautbarte	verb	s
konstatierte	verb	s
konstatiert	verb	s
mahnte	verb	s
mahnt	verb	s
monierte	verb	s
moniert	verb	s
bemängelte	verb	s
beklagte	verb	s
beklagt	verb	s
klagte	verb	s
klagt	verb	s
lobte	verb	s
lobt	verb	s
urteilte	verb	s
urteilt	verb	s
bilanzierte	verb	s
resümierte	verb	s
schilderte	verb	s
schildert	verb	s
schilderten	verb	s
erzählte	verb	s
erzählt	verb	s
erzählten	verb	s
verriet	verb	s
verrät	verb	s
hieß	verb	s
heißt	verb	s
heisst	verb	s
hiess	verb	s
dementierte	verb	s
bestritt	verb	s
betonend	verb	s
sprach	verb	s
spricht	verb	s
kommentierte	verb	s
kommentiert	verb	s
twitterte	verb	s
postete	verb	s
witzelte	verb	s
scherzte	verb	s
spottete	verb	s
rief	verb	w
riefen	verb	w
ruft	verb	w
wetterte	verb	s
polterte	verb	s
argumentierte	verb	s
argumentiert	verb	s
befand	verb	w
gestand	verb	s
fuhr	verb	w
formulierte	verb	s
formuliert	verb	s
begründete	verb	s
begründet	verb	s
bezeichnete	verb	s
bezeichneten	verb	s
bezeichnet	verb	s
nannte	verb	s
nannten	verb	s
nennt	verb	s
bedauerte	verb	s
bedauert	verb	s
prophezeite	verb	s
vermutete	verb	s
verteidigte	verb	w
unterstellte	verb	s
drohte	verb	w
drohten	verb	w
appellierte	verb	s
beteuerte	verb	s
zitierte	verb	s
zitiert	verb	s
zitierten	verb	s
bemerkte	verb	s
bemerkt	verb	s
kontert	verb	s
konterte	verb	s
mutmaßte	verb	s
mutmaßt	verb	s
frohlockte	verb	s
schimpfte	verb	s
schimpft	verb	s
jubelte	verb	s
jubelt	verb	s
gefragt	verb	s
geschrieben	verb	s
resümiert	verb	s
prognostizierte	verb	s
prognostiziert	verb	s
schlussfolgerte	verb	s
verspricht	verb	s
versprach	verb	s
versprachen	verb	s
entschuldigte	verb	s
teilt	verb	s
räumt	verb	s
fügt	verb	s
fährt	verb	w
kündigt	verb	s
sagend	verb	s
hinzufügte	verb	s
hinzufügt	verb	s
raunte	verb	s
brüllte	verb	s
schrie	verb	s
flüsterte	verb	s
rügte	verb	s
rügt	verb	s
tadelte	verb	s
würdigte	verb	s
bestreitet	verb	s
versichern	verb	s
betonen	verb	s
kritisieren	verb	s
fordern	verb	s
warnen	verb	s
erklären	verb	s
meinen	verb	s
glaubt	verb	w
glaubte	verb	w
denkt	verb	w
dachte	verb	w
findet	verb	w
fand	verb	w
sieht	verb	w
sah	verb	w
hält	verb	w
hielt	verb	w
hofft	verb	w
hoffte	verb	w
wirft	verb	w
warf	verb	w
stellte	verb	w
gab	verb	w
legte	verb	w
wies	verb	w
lautet	verb	w
lautete	verb	w
lauteten	verb	w
verlangte	verb	w
verlangt	verb	w
wünscht	verb	w
wünschte	verb	w
schlug	verb	w
empfahl	verb	w
rät	verb	w
riet	verb	w
meldete	verb	w
melden	verb	w
meldet	verb	w
freute	verb	w
schwärmt	verb	w
schwärmte	verb	w
analysierte	verb	w
fasste	verb	w
plädierte	verb	w
beschrieb	verb	w
beschreibt	verb	w
befürchtet	verb	w
befürchtete	verb	w
freut	verb	w
ärgert	verb	w
wundert	verb	w
stellt	verb	w
gibt	verb	w
legt	verb	w
weist	verb	w
schätzt	verb	w
schätzte	verb	w
signalisierte	verb	w
laut	according_to	s
gemäß	according_to	s
zufolge	according_after	s
nach Angaben	according_to	s
nach Angabe	according_to	s
nach Aussage	according_to	s
nach Aussagen	according_to	s
nach den Worten	according_to	s
nach eigenen Angaben	according_to	s
so	according_to	w
nach Ansicht	according_to	s
nach Meinung	according_to	s
nach Auffassung	according_to	s
nach Worten	according_to	s
mit den Worten	according_to	w
wie es heißt	according_to	s
in den Worten	according_to	s
Angaben zufolge	according_after	s
nach Einschätzung	according_to	w
nach Darstellung	according_to	s
aus Sicht	according_to	w
wörtlich	according_to	w
Aussage	noun	s
Erklärung	noun	s
Mitteilung	noun	s
Pressemitteilung	noun	s
Stellungnahme	noun	s
Interview	noun	s
Gespräch	noun	s
Sprecher	noun	s
Sprecherin	noun	s
Statement	noun	s
Rede	noun	s
Brief	noun	s
Bericht	noun	s
Worte	noun	s
Worten	noun	s
Angaben	noun	s
Pressekonferenz	noun	s
Begründung	noun	s
Antwort	noun	s
Kommentar	noun	s
Vorwurf	noun	s
Zitat	noun	s
erinnerte	verb	s
erinnert	verb	s
verwies	verb	s
erläuterten	verb	s
ergänzen	verb	s
erwidern	verb	s
unterstreicht	verb	s
hob hervor	verb	s
stellte klar	verb	s
gab zu	verb	s
gibt zu	verb	s
präzisierte	verb	s
präzisiert	verb	s
stöhnte	verb	s
seufzte	verb	s
lachte	verb	s
grüßte	verb	s
erzählen	verb	s
berichten	verb	s
betitelte	verb	s
titelte	verb	s
zeigte sich	verb	s
äußern	verb	s
informierte	verb	s
teilten mit	verb	s
Bekanntgabe	noun	s
Schreiben	noun	s
Zitaten	noun	s
Rundbrief	noun	s
Äußerung	noun	s
Äußerungen	noun	s
Telefonat	noun	s
Pressesprecher	noun	s
Pressesprecherin	noun	s
Regierungssprecher	noun	s

[quote_marks]
primary	„	“
alternative	„	”
alternative	„	"
alternative	»	«
alternative	«	»
alternative	"	"
secondary	‚	‘
secondary	›	‹
secondary	‹	›

[complementizers]
dass
daß
ob

[pronouns]
er	m	s
dieser	m	s
derselbe	m	s
sie	f	s
diese	f	s
sie	-	p

[name_markers]
sogenannte
sogenannten
sogenannter
so genannte
so genannten
namens
genannt
Titel
Film
Buch
Roman
Album
Song
Zeitung
Zeitschrift
Magazin
Sendung
Serie
Band
Projekt
Begriff
Wort
Operation
Aktion
Unwort
Slogan
Motto
Online
Stichwort
Schiff
Kampagne
Initiative
Partei
Gruppe
Firma
Kinofilm
Spielfilm
Dokumentarfilm
Tageszeitung
Nachrichtenmagazin
Wochenzeitung
Boulevardzeitung
Stück
Theaterstück
Oper
Ausstellung
Hurrikan
Taifun
Orkan
Sturmtief
Tropensturm
Raumsonde
Sonde
Raumfähre
Flugzeugträger
Bündnis
Organisation
Stiftung
Verein
Hotel
Restaurant
Programm
Gesetz
Marke
Spitznamen
Spitzname
Codenamen
Decknamen
Pseudonym
Namen
Bezeichnung
Kategorie
Preis
Artikel
Zeitschriften
Webseite
Website
Portal
Internetportal
Terrororganisation
Spiel
Computerspiel
Konferenz
Festival
Prädikat
Auszeichnung
Lied
Single
Hit
Musical
Zug
Schiffe
Frachter
Tanker
Rakete
Satellit
Satelliten
Mission
Kaufhaus
Kino
Bar
Diskothek
Kneipe
Doktrin
Stichworten
Schlagwort
Label
Team
Wettbewerb
Titels
Films
Buches
bekannt als
bekannten
genannte
genannten
genannter
getaufte
getauften

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
hat	auxiliary
haben	auxiliary
hatte	auxiliary
hatten	auxiliary
dazu	auxiliary
dann	auxiliary
auch	auxiliary
sich	auxiliary
dabei	auxiliary
gegenüber	auxiliary
