# Latvian
# Written for this project.

[consent]
Piekrītu	whole
Apstiprināt	whole
Pieņemt visas	whole
Noraidīt	whole
Iestatījumi	whole
Sīkdatnes	whole
Sīkdatņu politika	whole
Šī vietne izmanto sīkdatnes	start
Mēs izmantojam sīkdatnes	start
Šajā vietnē tiek izmantotas sīkdatnes	start
Mājaslapā tiek izmantotas sīkdatnes	start

[comments]
Komentārs	whole
Komentāri	whole
Komentēt	whole
Pievienot komentāru	whole
Rakstīt komentāru	whole
Atbildēt	whole
Lasīt komentārus	whole
Jūsu e-pasta adrese netiks publicēta	start
Obligātie lauki ir	start

[related]
Lasi arī	whole
Lasiet arī	whole
Lasīt vairāk	whole
Lasi vairāk	whole
Lasi vēl	whole
Skaties arī	whole
Saistītie raksti	whole
Saistītās ziņas	whole
Par šo tēmu	whole
Lasītākie	whole
Lasītākās ziņas	whole
Populārākie	whole
Jaunākie	whole
Jaunākās ziņas	whole
Iesakām	whole
Nākamais raksts	whole
Iepriekšējais raksts	whole
Ziņas	whole
Citi raksti	whole
Vairāk	whole
Lasi arī	start
Lasiet arī	start
Lasi:	start
Skaties arī	start

[share]
Dalīties	whole
Dalies	whole
Kopīgot	whole
Kopēt saiti	whole
Drukāt	whole
Nosūtīt	whole
Saglabāt	whole
Seko mums	whole
Seko mums	start
Sekojiet mums	start

[newsletter]
Jaunumi e-pastā	whole
Pieteikties jaunumiem	whole
Abonēt	whole
Pieraksties	whole
Piesakies jaunumiem	start
Pieraksties jaunumiem	start

[tags]
Tēmas	whole
Birkas	whole
Atslēgvārdi	whole
Kategorijas	whole

[navigation]
Sākums	whole
Sākumlapa	whole
Izvēlne	whole
Aizvērt	whole
Meklēt	whole
Atpakaļ	whole
Nākamais	whole
Iepriekšējais	whole
Ienākt	whole
Pieslēgties	whole
Reģistrēties	whole
Kontakti	whole
Par mums	whole
Reklāma	whole
Arhīvs	whole
Ziņas	whole
Latvijā	whole
Pasaulē	whole
Ekonomika	whole
Politika	whole
Sports	whole
Kultūra	whole
Veselība	whole
Viedokļi	whole
Laika ziņas	whole
Kriminālziņas	whole

[advertisement]
Reklāma	whole
Sponsorēts saturs	whole
Reklāmraksts	whole
Raksts turpinās pēc reklāmas	start

[legal]
Lietošanas noteikumi	whole
Privātuma politika	whole
Visas tiesības aizsargātas	whole
Avots	whole
Visas tiesības aizsargātas	start

[paywall]
Abonentiem	whole
Tikai abonentiem	whole
Lai lasītu tālāk	start
Raksts pieejams tikai	start

[caption]
Foto	whole
Ilustratīvs attēls	whole
Attēls	whole
Ilustratīvs attēls	start
Video:	start

[headline_labels]
Tiešraide
Video
Foto
Viedoklis
Komentārs
Intervija
Analīze
Reportāža
Ziņas
Ekskluzīvi
Steidzami

[live]
tiešraide
tiešraidē
teksta tiešraide

[byline_prefixes]
Autors
Autore:
Teksts:
Raksta

[roles]
žurnālists
žurnāliste
redaktors
redaktore
galvenais redaktors
korespondents
komentētājs
Rīga

[agencies]
LETA
BNS
LSM
TVNET
Reuters
AFP
AP
Delfi

[joiners]
un

[months]
janvāris	1
janvārī	1
janvāra	1
janv.	1
janv	1
februāris	2
februārī	2
februāra	2
febr.	2
febr	2
marts	3
martā	3
marta	3
aprīlis	4
aprīlī	4
aprīļa	4
apr.	4
apr	4
maijs	5
maijā	5
maija	5
jūnijs	6
jūnijā	6
jūnija	6
jūn.	6
jūn	6
jūlijs	7
jūlijā	7
jūlija	7
jūl.	7
jūl	7
augusts	8
augustā	8
augusta	8
aug.	8
aug	8
septembris	9
septembrī	9
septembra	9
sept.	9
sept	9
oktobris	10
oktobrī	10
oktobra	10
okt.	10
okt	10
novembris	11
novembrī	11
novembra	11
nov.	11
nov	11
decembris	12
decembrī	12
decembra	12
dec.	12
dec	12

[months_hijri]

[months_jalali]

[weekdays]
pirmdiena	1
pirmdien	1
otrdiena	2
otrdien	2
trešdiena	3
trešdien	3
ceturtdiena	4
ceturtdien	4
piektdiena	5
piektdien	5
sestdiena	6
sestdien	6
svētdiena	7
svētdien	7

[meridiem]

[ago]
pirms {n} minūtēm	minute
pirms {n} min	minute
pirms {n} stundām	hour
pirms {n} dienām	day
pirms {n} nedēļām	week
pirms {n} mēnešiem	month
pirms {n} gadiem	year
šodien	day	0
vakar	day	1

[published]
Publicēts
Datums
Publicēšanas datums

[updated]
Atjaunots
Atjaunināts
Labots
Papildināts

[honorifics]
kungs	title
kundze	title
Dr.	title
prof.	title
profesors	title
karalis	title
karaliene	title
princis	title
pāvests	title
arhibīskaps	title
prezidents	role
prezidente	role
Valsts prezidents	role
premjers	role
premjere	role
Ministru prezidents	role
Ministru prezidente	role
ministrs	role
ministre	role
ārlietu ministre	role
aizsardzības ministrs	role
finanšu ministrs	role
deputāts	role
deputāte	role
Saeimas priekšsēdētāja	role
priekšsēdētājs	role
līderis	role
mērs	role
pārstāvis	role
pārstāve	role
vēstnieks	role
direktors	role
direktore	role
ģenerālis	role
prokurors	role
tiesnesis	role
advokāts	role
eksperts	role
aktieris	role
aktrise	role
dziedātājs	role
dziedātāja	role
treneris	role

[organization_words]
ministrija
valdība
Saeima
parlaments
komisija
padome
tiesa
Satversmes tiesa
prokuratūra
policija
Valsts policija
armija
Nacionālie bruņotie spēki
dienests
aģentūra
partija
Jaunā Vienotība
Nacionālā apvienība
savienība
biedrība
fonds
institūts
universitāte
slimnīca
banka
Latvijas Banka
uzņēmums
AS
SIA
dome
pašvaldība
klubs
baznīca
muzejs
teātris

[location_words]
pilsēta
novads
pagasts
ciems
iela
laukums
tilts
upe
ezers
jūra
sala
lidosta
osta

[name_particles]
fon
van
de
al
bin

[abbreviations]
Dr.
prof.
u.c.
utt.
u.tml.
piem.
t.i.
plkst.
nr.
lpp.
g.
gs.
milj.
mljrd.
tūkst.
st.
sk.
tālr.

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
