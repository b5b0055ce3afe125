# Danish
# Written for this project.

[consent]
Accepter
Acceptér
Accepter alle
Accepter alle cookies
Tillad alle
Godkend
Ok
Afvis
Afvis alle
Kun nødvendige
Indstillinger
Cookieindstillinger
Cookie-indstillinger
Cookiepolitik
Cookies og privatliv
Administrer samtykke
Vis detaljer
Nødvendige
Vi bruger cookies	start
Dette website bruger cookies	start
Denne hjemmeside bruger cookies	start
Dette site bruger cookies	start
Hjemmesiden bruger cookies	start
Vi og vores partnere	start
Vi og vores samarbejdspartnere	start
Ved at klikke på	start
For at vise dette indhold	start

[comments]
Kommentar
Kommentarer
Kommentér
Skriv en kommentar
Skriv kommentar
Læg en kommentar
Efterlad en kommentar
Vis kommentarer
Ingen kommentarer
Svar
Annuller svar
Anmeld
Navn *
E-mail *
Debat
Deltag i debatten
Din e-mailadresse vil ikke blive publiceret	start
Krævede felter er markeret	start
Gem mit navn	start
Dette websted bruger Akismet	start
Du skal være logget ind	start
Log ind for at kommentere	start
Kommentarer er lukket	start
Har du et tip	start
Har du tip	start
Tip os	start

[related]
Læs også
Læs mere
Læs videre
Se også
Se mere
Se alle
Mere om
Mere fra
Mere om emnet
Relateret
Relaterede artikler
Relateret indhold
Lignende artikler
Mest læste
Mest læst
Mest sete
Populært
Seneste nyt
Seneste
Seneste nyheder
Lige nu
Anbefalet
Anbefalede artikler
Anbefalet til dig
Gå ikke glip af
Næste artikel
Forrige artikel
Flere artikler
Flere nyheder
Vis mere
Nyheder
Andre læser
Andre læser også
Læs også	start
Læs mere om	start
Læs hele	start
Læs:	start
Læs her	start
Se også	start
Hør også	start
Se videoen:	start
Artiklen fortsætter under	start
Artiklen fortsætter efter	start
Klik her for	start

[share]
Del
Del artikel
Del artiklen
Del på Facebook
Del på Twitter
Del på mail
Send
Kopier link
Kopiér link
Link kopieret
Print
Udskriv
Gem
Gem artikel
Følg
Følg os
Synes godt om
Lyt
Lyt til artiklen
Giv artiklen videre
Del denne artikel	start
Klik for at dele	start
Følg os på	start
(Åbner i et nyt vindue	start
Følg med på	start
Tilføj som foretrukken kilde	start
Rapportér fejl
Fandt du en fejl?	start
AI-resumé
Resumé lavet af AI	start
Læsetid
min. læsning
Lyt til artikel
Læs på andre sprog
Gem til senere

[newsletter]
Nyhedsbrev
Nyhedsbreve
Tilmeld
Tilmeld dig
Tilmeld nyhedsbrev
Tilmeld dig nyhedsbrevet
Abonner
E-mail
Din e-mail
E-mailadresse
Nej tak
Hent appen
Notifikationer
Tilmeld dig	start
Få vores nyhedsbrev	start
Få de vigtigste nyheder	start
Skriv dig op til	start
Modtag vores	start
Ved at tilmelde dig	start
Du kan til enhver tid afmelde	start
Hent vores app	start
Tak for din tilmelding	start
Følg os på	start
Tilmeld dig vores nyhedsbrev	start

[tags]
Emner
Tags
Emneord
Nøgleord
Kategorier
Kategori
Emner i artiklen
Relaterede emner
Emner i denne artikel

[navigation]
Forside
Hjem
Menu
Luk
Luk menu
Søg
Gå til indhold
Spring til indhold
Videre til indhold
Til toppen
Tilbage
Tilbage til toppen
Næste
Forrige
Næste side
Log ind
Log ud
Opret konto
Min konto
Min profil
Glemt adgangskode?
Om os
Kontakt
Kontakt os
Kundeservice
Annoncering
Arkiv
Nyheder
Indland
Udland
Samfund
Politik
Økonomi
Erhverv
Penge
Sport
Fodbold
Kultur
Underholdning
Kendte
Livsstil
Debat
Leder
Viden
Videnskab
Sundhed
Lokalt
Vejr
Vejret
TV-guide
E-avis
Quiz
Krydsord
Podcast
Navne
Indlæser...
Vis mindre
Siden blev ikke fundet
Annuller
Forstør billede
Gå til indhold	start
Spring til indhold	start
Har du fundet en fejl	start
Fandt du en fejl	start
Din browser understøtter	start
Slå JavaScript til	start
Har du et tip	start

[front_page]
Forside
Forsiden
Hjem

[no_sections]
Ikke kategoriseret
Ukategoriseret
Artikler

[no_tags]
nyheder
nyhed
seneste nyt
artikel
artikler
avis
video
billeder

[advertisement]
Annonce
Annoncer
Reklame
Sponsoreret
Sponsoreret indhold
Annoncørbetalt indhold
Betalt indhold
Kommercielt samarbejde
Artiklen fortsætter efter annoncen
I samarbejde med
Artiklen fortsætter efter annoncen	start
Annoncørbetalt	start

[legal]
Privatlivspolitik
Persondatapolitik
Handelsbetingelser
Vilkår
Brugervilkår
Ophavsret
Alle rettigheder forbeholdes
Kilde
Kilder
Presseetik
Ansvarshavende chefredaktør
Tilgængelighed
Alle rettigheder forbeholdes	start
Ophavsretten tilhører	start
CVR-nr.	start
CVR:	start

[paywall]
Bliv abonnent
Køb abonnement
Allerede abonnent?
Allerede abonnent? Log ind
Er du allerede abonnent?
Kun for abonnenter
For abonnenter
Prøv gratis
Plus
Premium
Log ind for at læse
Denne artikel er kun for	start
Denne artikel er forbeholdt	start
Kun for abonnenter	start
For at læse videre	start
For at læse resten	start
Vil du læse videre	start
Allerede abonnent	start
Er du allerede abonnent	start
Har du allerede et abonnement	start
Få adgang til	start

[caption]
Foto	whole
Arkivfoto	whole
Illustration	whole
Billede	whole
Grafik	whole
Modelfoto	whole
Fotos:
Arkivfoto
Modelfoto
Video:
Fotograf:
Billedtekst:
Arkivfoto:
Illustration:
Billede:
Grafik:
Modelfoto:

[headline_labels]
Breaking
Lige nu
Seneste nyt
Live
Eksklusivt
Leder
Klumme
Kommentar
Analyse
Debat
Kronik
Anmeldelse
Interview
Reportage
Portræt
Baggrund
Overblik
Fakta
Faktatjek
Læserbrev
Nekrolog
Video
Podcast
Nyheder
Plus

[live]
live
liveblog
direkte
følg med live
live-blog
minut for minut
opdateres
livedækning

[byline_prefixes]
Af
Skrevet af
Tekst:
Artikel af
Udgivet af
Redaktør:
Journalist:
Interview af
Forfatter:
Af:
Kommentar af
Analyse af
Klumme af
Anmeldelse af
Tekst og foto
Tekst og billeder

[contributions]
Foto af
Foto
Fotos
Billede af
Illustration af
Illustration
Oversat af
Oversættelse
Ansvarshavende chefredaktør

[roles]
journalist
redaktør
chefredaktør
nyhedsredaktør
politisk redaktør
ansvarshavende chefredaktør
korrespondent
udenrigskorrespondent
reporter
politisk kommentator
kommentator
debattør
skribent
klummeskribent
anmelder
fotograf
freelancejournalist
praktikant
forfatter
professor
redaktionen
i Bruxelles
København
vært
udlandskorrespondent
kulturredaktør
seniorjournalist
politisk reporter
kriminalreporter
erhvervsjournalist
sportsjournalist
redaktionschef
udlandsredaktør
EU-korrespondent
USA-korrespondent
Mellemøstkorrespondent
Ruslandskorrespondent
debatredaktør
pressefotograf
journalistpraktikant
musikanmelder
filmanmelder
litteraturredaktør
digital redaktør
webredaktør

[nobodies]
Ukendt
Gæst
Ukendt forfatter
Ingen forfatter
Anonym

[agencies]
Ritzau
/ritzau/
Ritzau Finans
Ritzau Scanpix
AFP
Reuters
AP
dpa
NTB
TT
Redaktionen
Pressemeddelelse
MarketWire

[joiners]
og
&
samt

[months]
januar	1
jan.	1
jan	1
februar	2
feb.	2
feb	2
febr.	2
febr	2
marts	3
mar.	3
mar	3
april	4
apr.	4
apr	4
maj	5
juni	6
jun.	6
jun	6
juli	7
jul.	7
jul	7
august	8
aug.	8
aug	8
september	9
sep.	9
sep	9
sept.	9
sept	9
oktober	10
okt.	10
okt	10
november	11
nov.	11
nov	11
december	12
dec.	12
dec	12

[months_hijri]

[months_jalali]

[weekdays]
mandag	1
man.	1
man	1
ma.	1
ma	1
tirsdag	2
tirs.	2
tirs	2
tir.	2
tir	2
ti.	2
ti	2
onsdag	3
ons.	3
ons	3
on.	3
on	3
torsdag	4
tors.	4
tors	4
tor.	4
tor	4
to.	4
to	4
fredag	5
fre.	5
fre	5
fr.	5
fr	5
lørdag	6
lør.	6
lør	6
lø.	6
lø	6
søndag	7
søn.	7
søn	7
sø.	7
sø	7

[meridiem]

[ago]
for {n} sekunder siden	second
{n} sekunder siden	second
for {n} minutter siden	minute
{n} minutter siden	minute
{n} minut siden	minute
{n} min. siden	minute
for {n} min. siden	minute
for {n} timer siden	hour
{n} timer siden	hour
{n} time siden	hour
for {n} time siden	hour
for {n} dage siden	day
{n} dage siden	day
{n} dag siden	day
for {n} uger siden	week
{n} uger siden	week
{n} uge siden	week
for {n} måneder siden	month
{n} måneder siden	month
{n} måned siden	month
for {n} år siden	year
{n} år siden	year
lige nu	second	0
netop nu	second	0
for en time siden	hour	1
en time siden	hour	1
i dag	day	0
i går	day	1
igår	day	1
i forgårs	day	2

[published]
Publiceret
Publiceret d.
Offentliggjort
Udgivet
Dato
Oprettet
Først publiceret
Skrevet

[updated]
Opdateret
Opdateret d.
Sidst opdateret
Senest opdateret
Senest ændret
Redigeret
Ændret

[honorifics]
hr.	title	m
fru	title	f
frøken	title	f
dr.	title
doktor	title
professor	title
kong	title	m
konge	title	m
dronning	title	f
prins	title	m
prinsesse	title	f
kronprins	title	m
kronprinsesse	title	f
grev	title
grevinde	title	f
baron	title	m
pave	title	m
kardinal	title	m
ærkebiskop	title
biskop	title
præst	title
pastor	title
imam	title
rabbiner	title
lord	title	m
sir	title	m
præsident	role
vicepræsident	role
ekspræsident	role
statsminister	role
fhv. statsminister	role
premierminister	role
forbundskansler	role
minister	role
udenrigsminister	role
forsvarsminister	role
finansminister	role
justitsminister	role
indenrigsminister	role
sundhedsminister	role
beskæftigelsesminister	role
klimaminister	role
statssekretær	role
formand	role
partiformand	role
politisk leder	role
politisk ordfører	role
ordfører	role
gruppeformand	role
folketingsmedlem	role
MF	role
Folketingets formand	role
EU-kommissær	role
generalsekretær	role
talsmand	role
talsperson	role
pressechef	role
ambassadør	role
borgmester	role
overborgmester	role
regionsrådsformand	role
direktør	role
administrerende direktør	role
topchef	role
bestyrelsesformand	role
stifter	role
general	role
oberst	role
kaptajn	role
major	role
forsvarschef	role
politidirektør	role
politiinspektør	role
vicepolitiinspektør	role
politikommissær	role
dommer	role
anklager	role
senioranklager	role
advokat	role
forsvarer	role
ekspert	role
analytiker	role
økonom	role
cheføkonom	role
forsker	role
lektor	role
læge	role
overlæge	role
psykolog	role
rektor	role
historiker	role
forfatter	role
digter	role
journalist	role
vært	role
tv-vært	role
instruktør	role
skuespiller	role
sanger	role
sangerinde	role	f
rapper	role
musiker	role
kunstner	role
komiker	role
træner	role
landstræner	role
cheftræner	role
anfører	role
målmand	role
angriber	role
forsvarsspiller	role
midtbanespiller	role
politiker	role
aktivist	role
kandidat	role
hustru	kin	f
kone	kin	f
mand	kin
ægtefælle	kin
søn	kin	m
datter	kin	f
far	kin	m
mor	kin	f
bror	kin	m
søster	kin	f
farfar	kin	m
morfar	kin	m
farmor	kin	f
mormor	kin	f
kæreste	kin
enke	kin	f

[organization_words]
ministeriet
Udenrigsministeriet
Forsvarsministeriet
regeringen
Folketinget
parlamentet
Europa-Kommissionen
Europa-Parlamentet
kommissionen
udvalget
rådet
Sikkerhedsrådet
kommune
regionen
styrelsen
Sundhedsstyrelsen
Statens Serum Institut
myndigheden
nævnet
direktoratet
politi
politiet
PET
anklagemyndigheden
byretten
landsretten
Højesteret
retten
domstolen
forsvaret
hæren
flyvevåbnet
søværnet
beredskabsstyrelsen
partiet
Socialdemokratiet
Venstre
Dansk Folkeparti
Enhedslisten
forbundet
fagforening
foreningen
Dansk Industri
unionen
fonden
instituttet
centret
universitet
universitetet
skole
gymnasium
hospital
hospitalet
museet
museum
teater
kirken
bank
banken
Nationalbanken
børsen
selskabet
koncernen
A/S
ApS
klub
FC
landsholdet
avis
forlaget
ambassaden
organisationen
FN
Nato
Røde Kors
Danmarks Radio
DR
TV 2

[location_words]
by
kommune
region
amt
landsby
bydel
ø
øen
øer
halvø
bjerg
bakke
sø
å
hav
fjord
bugt
bælt
sund
skov
strand
kyst
gade
vej
allé
plads
torv
bro
station
hovedbanegård
lufthavn
havn
park
slot
stadion
delstat
provins
hovedstad
nord
syd
øst
vest

[forms_of_address]
hr.
fru
frk.
frøken

[role_modifiers]
tidligere
daværende
fungerende
afgående
konstitueret
forhenværende

[name_particles]
von
af
van
de
der
den
la
le
al
el
bin
ibn

[abbreviations]
{n}.
dr.
hr.
prof.
bl.a.
bl.
a.
f.eks.
f.
eks.
dvs.
d.v.s.
m.m.
m.fl.
mv.
m.v.
osv.
o.l.
pga.
p.g.a.
ca.
kl.
nr.
s.
stk.
tlf.
kr.
mio.
mia.
pct.
inkl.
ekskl.
jf.
etc.
f.Kr.
e.Kr.
fhv.
tidl.
red.
max.
min.
maks.
jan.
feb.
apr.
aug.
sept.
okt.
nov.
dec.
d.
vedr.
afd.
adm.
dir.
pr.
hhv.
ift.
iht.
if.
Inc.
Jr.
St.
Skt.
cand.
mag.
ph.d.

[cues]
siger	verb	s
sagde	verb	s
sagt	verb	s
fortæller	verb	s
fortalte	verb	s
forklarer	verb	s
forklarede	verb	s
mener	verb	s
mente	verb	s
skriver	verb	s
skrev	verb	s
tilføjer	verb	s
tilføjede	verb	s
udtaler	verb	s
udtalte	verb	s
oplyser	verb	s
oplyste	verb	s
understreger	verb	s
understregede	verb	s
påpeger	verb	s
påpegede	verb	s
svarer	verb	s
svarede	verb	s
spørger	verb	s
spurgte	verb	s
hævder	verb	s
hævdede	verb	s
erkender	verb	s
erkendte	verb	s
indrømmer	verb	s
indrømmede	verb	s
advarer	verb	s
advarede	verb	s
konstaterer	verb	s
konstaterede	verb	s
lyder	verb	s
lød	verb	s
bekræfter	verb	s
bekræftede	verb	s
afviser	verb	s
afviste	verb	s
kommenterer	verb	s
kommenterede	verb	s
fastslår	verb	s
fastslog	verb	s
vurderer	verb	s
vurderede	verb	s
fortsætter	verb	s
fortsatte	verb	s
tilstår	verb	s
meddeler	verb	s
meddelte	verb	s
bemærker	verb	s
bemærkede	verb	s
lover	verb	w
lovede	verb	w
råber	verb	s
beskriver	verb	w
pointerer	verb	s
uddyber	verb	s
uddybede	verb	s
opfordrer	verb	s
kritiserer	verb	s
synes	verb	w
erklærer	verb	s
erklærede	verb	s
husker	verb	w
udbryder	verb	s
udbrød	verb	s
slutter	verb	s
afslutter	verb	s
griner	verb	w
beklager	verb	s
beklagede	verb	s
gentager	verb	s
gentog	verb	s
forsikrer	verb	s
opsummerer	verb	s
tilkendegiver	verb	s
præciserer	verb	s
præciserede	verb	s
melder	verb	w
konkluderer	verb	s
konkluderede	verb	s
tror	verb	w
troede	verb	w
håber	verb	w
håbede	verb	w
tænker	verb	w
kalder	verb	w
kaldte	verb	w
anklager	verb	w
kræver	verb	w
rapporterer	verb	w
rapporterede	verb	w
ifølge	according_to	s
citeret	according_to	s
i en udtalelse	according_to	w
i en pressemeddelelse	according_to	w
udtalelse	noun	s
pressemeddelelse	noun	s
interview	noun	s
tale	noun	s
brev	text	s
mail	noun	s
kommentar	noun	s
pressemøde	noun	s
talsmand	noun	s
talskvinde	noun	s
talsperson	noun	s
opslag	noun	s
ord	noun	s
beskrev	verb	w
betegner	verb	w
betegnede	verb	w
indskyder	verb	s
indskød	verb	s
lyder det	verb	s
lød det	verb	s
raser	verb	s
rasede	verb	s
jubler	verb	s
jublede	verb	s
sukker	verb	s
sukkede	verb	s
hvisker	verb	s
hviskede	verb	s
råbte	verb	s
skreg	verb	s
brokker	verb	s
fastholder	verb	s
fastholdt	verb	s
slår fast	verb	s
slog fast	verb	s
supplerer	verb	s
supplerede	verb	s
begrunder	verb	s
begrundede	verb	s
argumenterer	verb	s
argumenterede	verb	s
anfører	verb	s
anførte	verb	s
noterer	verb	s
noterede	verb	s
beretter	verb	s
berettede	verb	s
mindes	verb	s
mindedes	verb	s
smiler	verb	s
smilede	verb	s
grinede	verb	s
ler	verb	s
lo	verb	s
joker	verb	s
jokede	verb	s
tweeter	verb	s
tweetede	verb	s
lægger til	verb	s
anerkender	verb	s
anerkendte	verb	s
benægter	verb	s
benægtede	verb	s
betoner	verb	s
betonede	verb	s
fremhæver	verb	s
fremhævede	verb	s
protesterer	verb	s
fortalt	verb	s
forklaret	verb	s
udtalt	verb	s
oplyst	verb	s
skrevet	verb	s
meddelt	verb	s
opfordrede	verb	w
kritiserede	verb	w
krævede	verb	w
frygter	verb	w
frygtede	verb	w
mener at	verb	w
efter eget udsagn	according_to	s
med ordene	according_to	s
i følge	according_to	s
spøger	verb	s
insisterer	verb	w
indvender	verb	s
klager	verb	w
mumler	verb	s
rapport	text
dokument	text
skilt	text
aftale	text
notat	text
seddel	text
plakat	text
kontrakt	text
referat	text
bekendtgørelse	text
bekendtgørelsens	text
afgørelse	text
lov	text
dom	text
kendelse	text
erklæring	text
paragraf	text

[quote_marks]
primary	»	«
alternative	“	”
alternative	”	”
alternative	"	"
alternative	«	»
dash	–	,
dash	—	,
dash	-	,

[complementizers]
at
om

[pronouns]
han	m	s
ham	m	s
hende	f	s
hun	f	s
de	-	p

[name_markers]
såkaldte
såkaldt
kaldet
titlen	title
filmen	title
bogen	title
avisen
sangen
albummet
serien
programmet
romanen
ordet
begrebet
operation
projektet
gruppen
magasinet
kanalen
mediet

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
har	auxiliary
også	auxiliary
havde	auxiliary
i	preposition
på	preposition
til	preposition
om	preposition
efter	preposition
før	preposition
under	preposition
med	preposition
fra	preposition
for	preposition
af	preposition
ved	preposition
når	preposition
over for	preposition
og	preposition
men	preposition
også	preposition
desuden	preposition
her	preposition
hos	preposition
mellem	preposition
uden	preposition
gennem	preposition
blandt	preposition
over	preposition
inden	preposition
ifølge	preposition
som	preposition
mod	preposition
nu	auxiliary
i går	auxiliary
i dag	auxiliary
da	auxiliary
der	auxiliary
siden	auxiliary
bare	auxiliary
desuden	auxiliary
en	article
et	article
den	article
den	definite
det	article
de	article
a	name_feminine
en	indefinite
et	indefinite
hedder det	reads
står der	reads
denne	pointer
samme	pointer
står skrevet	reads
kan man læse	reads
står at	reads
stod der	reads
lyder det i	reads
så at sige	plain
kort sagt	plain
rettere sagt	plain
ærlig talt	plain
mildt sagt	plain
enkelt sagt	plain
bedre sagt	plain
sagt med andre ord	plain
for ikke at sige	plain
som sagt	plain
sagt på en anden måde	plain
er anklaget for	passive
er sigtet for	passive
er tiltalt for	passive
er mistænkt for	passive
er dømt for	passive
er kaldt	passive
er beskrevet som	passive
er kendt som	passive
er spurgt	passive
er kritiseret for	passive
er beskyldt for	passive
var anklaget for	passive
var sigtet for	passive
var tiltalt for	passive
var mistænkt for	passive
var dømt for	passive
var kaldt	passive
var beskrevet som	passive
var kendt som	passive
var spurgt	passive
var kritiseret for	passive
var beskyldt for	passive
bliver anklaget for	passive
bliver sigtet for	passive
bliver tiltalt for	passive
bliver mistænkt for	passive
bliver dømt for	passive
bliver kaldt	passive
bliver beskrevet som	passive
bliver kendt som	passive
bliver spurgt	passive
bliver kritiseret for	passive
bliver beskyldt for	passive
blev anklaget for	passive
blev sigtet for	passive
blev tiltalt for	passive
blev mistænkt for	passive
blev dømt for	passive
blev kaldt	passive
blev beskrevet som	passive
blev kendt som	passive
blev spurgt	passive
blev kritiseret for	passive
blev beskyldt for	passive
blevet anklaget for	passive
blevet sigtet for	passive
blevet tiltalt for	passive
blevet mistænkt for	passive
blevet dømt for	passive
blevet kaldt	passive
blevet beskrevet som	passive
blevet kendt som	passive
blevet spurgt	passive
blevet kritiseret for	passive
blevet beskyldt for	passive
været anklaget for	passive
været sigtet for	passive
været tiltalt for	passive
været mistænkt for	passive
været dømt for	passive
været kaldt	passive
været beskrevet som	passive
været kendt som	passive
været spurgt	passive
været kritiseret for	passive
været beskyldt for	passive
anklaget for	passive
sigtet for	passive
tiltalt for	passive
mistænkt for	passive
dømt for	passive
beskyldt for	passive
anklages for	passive
beskyldes for	passive
beskrives som	passive
kaldes	passive
betegnes som	passive
af	agent
partiet	thing
retten	thing
loven	thing
rapporten	thing
undersøgelsen	thing
avisen	thing
kanalen	thing
kilden	thing
virksomheden	thing
selskabet	thing
gruppen	thing
byen	thing
landet	thing
regeringen	thing
ministeriet	thing
universitetet	thing
skolen	thing
hospitalet	thing
kirken	thing
fagforeningen	thing
foreningen	thing
organisationen	thing
instituttet	thing
dokumentet	thing
mærket	thing
bogen	thing
filmen	thing
serien	thing
spillet	thing
siden	thing
dommen	thing
kommissionen	thing
klubben	thing
holdet	thing
artiklen	thing
brevet	thing
teksten	thing
projektet	thing
politiet	thing
kommunen	thing
styrelsen	thing
for	complement
fra	complement
af	complement
på	complement
joshua	name_masculine
ezra	name_masculine
luca	name_masculine
luka	name_masculine
nikita	name_masculine
ilya	name_masculine
mustafa	name_masculine
mostafa	name_masculine
hamza	name_masculine
humza	name_masculine
musa	name_masculine
moussa	name_masculine
yahya	name_masculine
zakaria	name_masculine
krishna	name_masculine
aditya	name_masculine
shiva	name_masculine
rama	name_masculine
sacha	name_masculine
misha	name_masculine
mischa	name_masculine
ilia	name_masculine
ilja	name_masculine
mika	name_masculine
sava	name_masculine
costa	name_masculine
kofi	name_masculine
juha	name_masculine
jukka	name_masculine
pekka	name_masculine
ismaila	name_masculine
abdulla	name_masculine
abdalla	name_masculine
talha	name_masculine
taha	name_masculine
osama	name_masculine
usama	name_masculine
baba	name_masculine
papa	name_masculine
juma	name_masculine
salva	name_masculine
akira	name_masculine
kenta	name_masculine
shota	name_masculine
yuta	name_masculine
hiroya	name_masculine
barnaba	name_masculine
