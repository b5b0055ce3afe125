# Norwegian
# Written for this project.

[consent]
Godta
Godta alle
Aksepter
Aksepter alle
Jeg godtar
Jeg forstår
Avvis
Avvis alle
Innstillinger
Administrer
Informasjonskapsler
Cookie-innstillinger
Personvern
Personverninnstillinger
Administrer samtykke
Lagre innstillinger
Vi bruker informasjonskapsler	start
Vi bruker cookies	start
Dette nettstedet bruker	start
Denne nettsiden bruker	start
Nettstedet bruker informasjonskapsler	start
Vi og våre partnere	start
Ved å bruke denne siden	start
Denne siden bruker informasjonskapsler	start

[comments]
Kommentar
Kommentarer
Kommenter
Skriv en kommentar
Legg igjen en kommentar
Legg igjen et svar
Vis kommentarer
Ingen kommentarer
Svar
Avbryt svar
Rapporter
Navn *
E-post *
Debatt
Delta i debatten
Din e-postadresse vil ikke bli publisert	start
E-postadressen din blir ikke publisert	start
Obligatoriske felt er merket	start
Lagre mitt navn	start
Dette nettstedet bruker Akismet	start
Du må være innlogget	start
Logg inn for å kommentere	start
Kommentarfeltet er stengt	start
Har du tips	start
Har du innspill	start
Har du spørsmål eller innspill	start
Tips oss	start

[related]
Les også
Les mer
Les videre
Se også
Se mer
Mer om
Mer om saken
Mer fra
Relatert
Relaterte artikler
Relaterte saker
Lignende saker
Mest lest
Mest leste
Mest sett
Populært
Siste nytt
Siste
Siste nyheter
Akkurat nå
Anbefalt
Anbefalte artikler
Anbefalt for deg
Neste artikkel
Forrige artikkel
Neste sak
Flere saker
Flere nyheter
Vis mer
Nyheter
Ikke gå glipp av
Les også	start
Les mer om	start
Les hele	start
Les:	start
Les her	start
Hør også:	start
Saken fortsetter under	start
Artikkelen fortsetter under	start
Saken fortsetter etter	start
Artikkelen fortsetter etter	start
Klikk her for	start

[share]
Del
Del artikkel
Del artikkelen
Del saken
Del på Facebook
Del på Twitter
Del på e-post
Kopier lenke
Kopier lenken
Lenke kopiert
Skriv ut
Lagre
Lagre artikkel
Tips en venn
Følg
Følg oss
Lik
Lytt
Lytt til saken
Gi bort artikkelen
Del denne saken	start
Klikk for å dele	start
Følg oss på	start
(Åpnes i et nytt vindu	start
Legg til som foretrukket kilde	start
Meld fra om feil
Funnet en feil?	start
KI-oppsummering
Oppsummert av KI	start
Oppsummering laget av KI	start
Lesetid
min lesetid
Lytt til artikkelen
Les på andre språk

[newsletter]
Nyhetsbrev
Meld deg på
Meld deg på nyhetsbrev
Meld deg på nyhetsbrevet
Abonner
Abonner på nyhetsbrev
E-post
Din e-post
E-postadresse
Din e-postadresse
Nei takk
Last ned appen
Varsler
Meld deg på	start
Få vårt nyhetsbrev	start
Få de viktigste nyhetene	start
Abonner på vårt	start
Ved å melde deg på	start
Du kan når som helst melde deg av	start
Last ned appen	start
Takk for at du meldte	start
Følg oss på	start
Meld deg på vårt nyhetsbrev	start

[tags]
Emner
Emneord
Stikkord
Tagger
Nøkkelord
Kategorier
Kategori
Temaer
Les også om
Mer om temaet
Relaterte emner

[navigation]
Forside
Forsiden
Hjem
Meny
Lukk
Lukk meny
Søk
Hopp til innhold
Gå til innhold
Gå til hovedinnhold
Til toppen
Tilbake
Tilbake til toppen
Neste
Forrige
Neste side
Logg inn
Logg ut
Opprett konto
Min side
Min konto
Glemt passord?
Om oss
Kontakt
Kontakt oss
Kundeservice
Kundesenter
Annonsere
Annonser
Arkiv
Nyheter
Innenriks
Utenriks
Norge
Verden
Politikk
Økonomi
Næringsliv
Sport
Fotball
Kultur
Kjendis
Underholdning
Livsstil
Debatt
Meninger
Leder
Kronikk
Vitenskap
Forskning
Helse
Lokalt
Været
Vær
TV-guide
eAvis
Kryssord
Podkast
Dødsannonser
Tips oss
Laster...
Vis mindre
Fant ikke siden
Avbryt
Hopp til innhold	start
Gå til innhold	start
Har du funnet en feil	start
Fant du en feil	start
Nettleseren din støtter	start
Du må slå på JavaScript	start
Har du et tips	start

[front_page]
Forside
Forsiden
Hjem

[no_sections]
Ukategorisert
Artikler

[no_tags]
nyheter
nyhet
siste nytt
artikkel
artikler
avis
video
bilder
nyhende
artiklar
bilete

[advertisement]
Annonse
Reklame
Sponset
Sponset innhold
Annonsørinnhold
Betalt innhold
Kommersielt samarbeid
I samarbeid med
Artikkelen fortsetter etter annonsen
Saken fortsetter etter annonsen
Artikkelen fortsetter under annonsen
Saken fortsetter under annonsen
Artikkelen fortsetter etter annonsen	start

[legal]
Personvern
Personvernerklæring
Brukervilkår
Vilkår
Opphavsrett
Vær varsom-plakaten
Ansvarlig redaktør
Alle rettigheter reservert
Kilde
Kilder
Tilgjengelighet
Redaktøransvar	start
Org.nr	start
Vi arbeider etter Vær varsom-plakatens	start

[paywall]
Bli abonnent
Kjøp abonnement
Allerede abonnent?
Allerede abonnent? Logg inn
Kun for abonnenter
For abonnenter
Abonnent
Prøv gratis
Pluss
Premium
Logg inn for å lese
Denne artikkelen er forbeholdt	start
Denne saken er forbeholdt	start
Kun for abonnenter	start
For å lese videre	start
For å lese hele	start
Vil du lese hele	start
Allerede abonnent	start
Er du allerede abonnent	start
Har du allerede abonnement	start
Få tilgang til	start
Les alt for 1 krone	start
Les alt for kun	start
Ingen bindingstid

[caption]
Foto	whole
Arkivfoto	whole
Illustrasjon	whole
Illustrasjonsfoto	whole
Bilde	whole
Grafikk	whole
Arkivfoto
Illustrasjonsfoto
Illustrasjonsbilde
Video:
Fotograf:
Bildetekst:
Arkivfoto:
Illustrasjon:
Bilde:
Grafikk:

[headline_labels]
Siste nytt
Siste
Direkte
Live
Eksklusivt
Leder
Kommentar
Kronikk
Analyse
Debatt
Debattinnlegg
Anmeldelse
Intervju
Reportasje
Portrett
Bakgrunn
Faktasjekk
Leserbrev
Minneord
Video
Podkast
Nyheter
Pluss
Meninger
Nyhetsanalyse

[live]
live
direkte
direktestudio
følg direkte
oppdateres
minutt for minutt
livesenter
siste nytt

[byline_prefixes]
Av
Skrevet av
Tekst:
Tekst og foto:
Publisert av
Journalist:
Forfatter:
Redaktør:
Intervju av
Foto:
Av:
Skrive av
Kommentar av
Analyse av
Kronikk av
Anmeldelse av
Tekst og bilder

[contributions]
Foto av
Foto
Bilde av
Illustrasjon av
Illustrasjon
Oversatt av
Ansvarlig redaktør

[roles]
journalist
redaktør
sjefredaktør
ansvarlig redaktør
politisk redaktør
nyhetsredaktør
nyhetssjef
korrespondent
utenrikskorrespondent
reporter
kommentator
politisk kommentator
skribent
spaltist
anmelder
fotograf
frilansjournalist
forfatter
professor
forsker
praktikant
redaksjonen
vaktsjef
programleder
Oslo
sportsjournalist
kulturredaktør
sportsredaktør
debattredaktør
redaksjonssjef
krimreporter
politisk reporter
utenriksreporter
Europa-korrespondent
USA-korrespondent
Midtøsten-korrespondent
Russland-korrespondent
utenrikskommentator
fotojournalist
pressefotograf
vikar
frilanser
produsent
musikkanmelder
filmanmelder
sommervikar
gravejournalist

[nobodies]
Ukjent
Gjest
Ukjent forfatter
Ingen forfatter
Anonym

[agencies]
NTB
©NTB
NTB-AFP
NPK
Nynorsk pressekontor
TDN Direkt
E24
AFP
Reuters
AP
Ritzau
TT
Redaksjonen
Pressemelding
ANB
Avisenes Nyhetsbyrå

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
mars	3
mar.	3
mar	3
april	4
apr.	4
apr	4
mai	5
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
desember	12
des.	12
des	12

[months_hijri]

[months_jalali]

[weekdays]
mandag	1
måndag	1
man.	1
man	1
ma.	1
ma	1
tirsdag	2
tysdag	2
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
tor.	4
tor	4
tors.	4
tors	4
to.	4
to	4
fredag	5
fre.	5
fre	5
fr.	5
fr	5
lørdag	6
laurdag	6
lør.	6
lør	6
lø.	6
lø	6
søndag	7
sundag	7
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
{n} minutt siden	minute
{n} min siden	minute
{n} min. siden	minute
for {n} timer siden	hour
{n} timer siden	hour
{n} time siden	hour
for {n} time siden	hour
for {n} dager siden	day
{n} dager siden	day
{n} dag siden	day
for {n} uker siden	week
{n} uker siden	week
{n} uke siden	week
for {n} måneder siden	month
{n} måneder siden	month
{n} måned siden	month
for {n} år siden	year
{n} år siden	year
akkurat nå	second	0
nå nettopp	second	0
for en time siden	hour	1
en time siden	hour	1
i dag	day	0
i går	day	1
i forgårs	day	2

[published]
Publisert
Publisert den
Lagt ut
Dato
Opprettet
Først publisert
Skrevet

[updated]
Oppdatert
Sist oppdatert
Sist endret
Endret
Redigert
Oppdatering

[honorifics]
herr	title	m
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
greve	title	m
pave	title	m
kardinal	title	m
erkebiskop	title
biskop	title
prest	title
pastor	title
imam	title
rabbiner	title
lord	title	m
sir	title	m
president	role
visepresident	role
ekspresident	role
statsminister	role
tidligere statsminister	role
forbundskansler	role
minister	role
statsråd	role
utenriksminister	role
forsvarsminister	role
finansminister	role
justisminister	role
helseminister	role
næringsminister	role
klimaminister	role
statssekretær	role
leder	role
partileder	role
nestleder	role
parlamentarisk leder	role
stortingsrepresentant	role
stortingspresident	role
fylkesordfører	role
ordfører	role
varaordfører	role
byråd	role
byrådsleder	role
statsforvalter	role
generalsekretær	role
talsperson	role
talsmann	role
pressetalsperson	role
kommunikasjonssjef	role
kommunikasjonsdirektør	role
ambassadør	role
direktør	role
administrerende direktør	role
konsernsjef	role
toppsjef	role
styreleder	role
gründer	role
general	role
generalmajor	role
oberst	role
oberstløytnant	role
kaptein	role
major	role
admiral	role
forsvarssjef	role
politimester	role
politidirektør	role
politiadvokat	role
operasjonsleder	role
innsatsleder	role
politiinspektør	role
dommer	role
aktor	role
statsadvokat	role
advokat	role
forsvarer	role
bistandsadvokat	role
ekspert	role
analytiker	role
økonom	role
sjeføkonom	role
forsker	role
seniorforsker	role
førsteamanuensis	role
lege	role
overlege	role
psykolog	role
rektor	role
historiker	role
forfatter	role
poet	role
journalist	role
programleder	role
regissør	role
skuespiller	role
sanger	role
artist	role
rapper	role
musiker	role
kunstner	role
komiker	role
trener	role
landslagstrener	role
landslagssjef	role
keeper	role
spiss	role
midtbanespiller	role
forsvarsspiller	role
langrennsløper	role
skiskytter	role
politiker	role
aktivist	role
kandidat	role
kone	kin	f
ektemann	kin	m
mann	kin
ektefelle	kin
sønn	kin	m
datter	kin	f
far	kin	m
mor	kin	f
bror	kin	m
søster	kin	f
bestefar	kin
bestemor	kin	f
samboer	kin
kjæreste	kin
enke	kin	f

[organization_words]
departementet
Utenriksdepartementet
Forsvarsdepartementet
regjeringen
Stortinget
EU-kommisjonen
kommisjonen
komiteen
rådet
Sikkerhetsrådet
kommune
fylkeskommune
Statsforvalteren
direktoratet
Helsedirektoratet
Folkehelseinstituttet
FHI
Nav
tilsynet
Mattilsynet
Arbeidstilsynet
etaten
politiet
politidistrikt
PST
Kripos
Økokrim
påtalemyndigheten
tingrett
lagmannsrett
Høyesterett
retten
domstolen
Forsvaret
Hæren
Luftforsvaret
Sjøforsvaret
brannvesenet
partiet
Arbeiderpartiet
Høyre
Fremskrittspartiet
Senterpartiet
Venstre
forbundet
Fagforbundet
LO
NHO
foreningen
unionen
stiftelsen
instituttet
universitetet
universitet
høgskole
høyskole
skole
sykehus
helseforetak
museet
museum
teater
kirken
Den norske kirke
bank
Norges Bank
sparebank
børs
Oljefondet
fondet
selskapet
konsernet
AS
ASA
Equinor
klubb
IL
FK
IK
landslaget
Norges Fotballforbund
avis
forlag
ambassaden
organisasjonen
FN
Nato
Røde Kors
NRK
TV 2

[location_words]
by
kommune
fylke
bygd
bydel
tettsted
øy
øya
halvøy
fjell
fjellet
dal
dalen
fjord
elv
elva
vann
vatn
innsjø
hav
bukt
skog
strand
kyst
gate
gata
vei
veien
plass
torg
bru
bro
stasjon
lufthavn
flyplass
havn
park
slott
stadion
delstat
provins
hovedstad
nord
sør
øst
vest

[forms_of_address]
herr
fru
frøken

[role_modifiers]
tidligere
daværende
fungerende
avtroppende
assisterende
påtroppende

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
ca.
kl.
nr.
s.
stk.
tlf.
kr.
mill.
mrd.
pst.
inkl.
ekskl.
jf.
etc.
f.Kr.
e.Kr.
tidl.
red.
maks.
min.
jan.
feb.
apr.
aug.
sept.
okt.
nov.
des.
vedr.
avd.
adm.
dir.
ev.
evt.
hhv.
iht.
ifm.
Inc.
Jr.
St.
ph.d.
sms.

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
brev	text	s
e-post	noun	s
kommentar	noun	s
pressekonferanse	noun	s
talsmann	noun	s
talskvinne	noun	s
talsperson	noun	s
innlegg	noun	s
ord	noun	s
beskrev	verb	w
betegner	verb	w
betegnet	verb	w
legger til	verb	s
la til	verb	s
skriker	verb	s
hvisker	verb	s
sukker	verb	s
sukket	verb	s
raser	verb	s
raste	verb	s
jubler	verb	s
jublet	verb	s
smiler	verb	s
smilte	verb	s
lo	verb	s
spøker	verb	s
spøkte	verb	s
skyter inn	verb	s
skjøt inn	verb	s
fastholder	verb	s
fastholdt	verb	s
slår fast	verb	s
slo fast	verb	s
supplerer	verb	s
supplerte	verb	s
begrunner	verb	s
begrunnet	verb	s
argumenterer	verb	s
argumenterte	verb	s
anfører	verb	s
anførte	verb	s
noterer	verb	s
beretter	verb	s
berettet	verb	s
minnes	verb	s
mintes	verb	s
tvitrer	verb	s
erkjente	verb	s
benekter	verb	s
benektet	verb	s
fremhever	verb	s
fremhevet	verb	s
protesterer	verb	s
fortalt	verb	s
forklart	verb	s
uttalt	verb	s
opplyst	verb	s
skrevet	verb	s
meldt	verb	s
lyder det	verb	s
lød det	verb	s
krevde	verb	w
frykter	verb	w
fryktet	verb	w
oppfordrer	verb	w
oppfordret	verb	w
med ordene	according_to	s
etter eget utsagn	according_to	s
insisterer	verb	w
innvender	verb	s
klager	verb	w
mumler	verb	s
humrer	verb	w
rapport	text
dokument	text
skilt	text
avtale	text
notat	text
plakat	text
lapp	text
kontrakt	text
protokoll	text
brosjyre	text
vedtak	text
lov	text
forskrift	text
forskriften	text
tilsynsrapport	text
brevet	text
dom	text

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
ham	m	s
henne	f	s

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
avisa
magasinet
kanalen
nettstedet

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
og	preposition
men	preposition
også	preposition
dessuten	preposition
hos	preposition
mellom	preposition
uten	preposition
gjennom	preposition
blant	preposition
over	preposition
innen	preposition
ifølge	preposition
som	preposition
mot	preposition
nå	auxiliary
i går	auxiliary
i dag	auxiliary
da	auxiliary
der	auxiliary
siden	auxiliary
bare	auxiliary
selv	auxiliary
dessuten	auxiliary
en	article
ei	article
et	article
den	article
den	definite
det	article
de	article
a	name_feminine
en	indefinite
ei	indefinite
et	indefinite
heter det	reads
står det	reads
denne	pointer
samme	pointer
står skrevet	reads
kan man lese	reads
sto det	reads
står at	reads
sto at	reads
sto der	reads
for å si det sånn	plain
så å si	plain
kort sagt	plain
rettere sagt	plain
ærlig talt	plain
mildt sagt	plain
enkelt sagt	plain
bedre sagt	plain
sagt med andre ord	plain
for ikke å si	plain
som sagt	plain
sagt på en annen måte	plain
er anklaget for	passive
er siktet for	passive
er tiltalt for	passive
er mistenkt for	passive
er dømt for	passive
er kalt	passive
er beskrevet som	passive
er kjent som	passive
er spurt	passive
er kritisert for	passive
er beskyldt for	passive
var anklaget for	passive
var siktet for	passive
var tiltalt for	passive
var mistenkt for	passive
var dømt for	passive
var kalt	passive
var beskrevet som	passive
var kjent som	passive
var spurt	passive
var kritisert for	passive
var beskyldt for	passive
blir anklaget for	passive
blir siktet for	passive
blir tiltalt for	passive
blir mistenkt for	passive
blir dømt for	passive
blir kalt	passive
blir beskrevet som	passive
blir kjent som	passive
blir spurt	passive
blir kritisert for	passive
blir beskyldt for	passive
ble anklaget for	passive
ble siktet for	passive
ble tiltalt for	passive
ble mistenkt for	passive
ble dømt for	passive
ble kalt	passive
ble beskrevet som	passive
ble kjent som	passive
ble spurt	passive
ble kritisert for	passive
ble beskyldt for	passive
blitt anklaget for	passive
blitt siktet for	passive
blitt tiltalt for	passive
blitt mistenkt for	passive
blitt dømt for	passive
blitt kalt	passive
blitt beskrevet som	passive
blitt kjent som	passive
blitt spurt	passive
blitt kritisert for	passive
blitt beskyldt for	passive
vært anklaget for	passive
vært siktet for	passive
vært tiltalt for	passive
vært mistenkt for	passive
vært dømt for	passive
vært kalt	passive
vært beskrevet som	passive
vært kjent som	passive
vært spurt	passive
vært kritisert for	passive
vært beskyldt for	passive
anklaget for	passive
siktet for	passive
tiltalt for	passive
mistenkt for	passive
dømt for	passive
beskyldt for	passive
anklages for	passive
beskyldes for	passive
beskrives som	passive
kalles	passive
betegnes som	passive
anklaga for	passive
sikta for	passive
tiltala for	passive
av	agent
partiet	thing
retten	thing
loven	thing
rapporten	thing
undersøkelsen	thing
avisen	thing
kanalen	thing
kilden	thing
bedriften	thing
selskapet	thing
gruppen	thing
byen	thing
landet	thing
regjeringen	thing
departementet	thing
universitetet	thing
skolen	thing
sykehuset	thing
kirken	thing
fagforeningen	thing
foreningen	thing
organisasjonen	thing
instituttet	thing
dokumentet	thing
merket	thing
boken	thing
filmen	thing
serien	thing
spillet	thing
siden	thing
dommen	thing
kommisjonen	thing
klubben	thing
laget	thing
artikkelen	thing
brevet	thing
teksten	thing
prosjektet	thing
politiet	thing
kommunen	thing
etaten	thing
for	complement
fra	complement
av	complement
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
