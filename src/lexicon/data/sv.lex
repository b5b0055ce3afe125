# Swedish
# Written for this project.

[consent]
Acceptera
Acceptera alla
Acceptera alla cookies
Godkänn
Godkänn alla
Jag godkänner
Jag förstår
Avvisa
Neka alla
Inställningar
Cookieinställningar
Hantera cookies
Cookiepolicy
Integritetsinställningar
Läs mer om cookies
Vi använder cookies	start
Vi använder kakor	start
Den här webbplatsen använder cookies	start
Denna webbplats använder cookies	start
Vi och våra partners	start
Genom att fortsätta använda	start
Genom att klicka på "Godkänn	start

[comments]
Kommentar
Kommentarer
Kommentera
Skriv en kommentar
Lämna en kommentar
Lämna ett svar
Visa kommentarer
Inga kommentarer
Svara
Avbryt svar
Anmäl
Namn *
E-post *
Diskutera
Din e-postadress kommer inte publiceras	start
E-postadressen publiceras inte	start
Obligatoriska fält är märkta	start
Spara mitt namn	start
Denna webbplats använder Akismet	start
Du måste vara inloggad	start
Kommentarsfältet är stängt	start
Har du tips	start
Har du ett tips	start
Tipsa oss	start

[related]
Läs också
Läs även
Läs mer
Läs vidare
Mer om
Mer om ämnet
Mer från
Relaterat
Relaterade artiklar
Relaterat innehåll
Liknande artiklar
Mest läst
Mest lästa
Populärt
Senaste nytt
Senaste
Senaste nyheterna
Just nu
Rekommenderat
Rekommenderas
Missa inte
Nästa artikel
Föregående artikel
Fler artiklar
Fler nyheter
Visa mer
Se också
Nyheter
Dagens bästa
Läs också	start
Läs även	start
Läs mer om	start
Läs hela	start
Läs:	start
Se även	start
Klicka här för	start
Lyssna:	start

[share]
Dela
Dela artikel
Dela artikeln
Dela på Facebook
Dela på Twitter
Dela via e-post
Kopiera länk
Kopiera länken
Länk kopierad
Skriv ut
Spara
Spara artikel
Tipsa
Följ
Följ oss
Gilla
Lyssna
Ge bort artikeln
Dela den här artikeln	start
Klicka för att dela	start
Följ oss på	start
(Öppnas i ett nytt fönster	start
Lägg till som föredragen källa	start
Rapportera fel
Hittat fel?	start
AI-sammanfattning
Sammanfattat med AI	start
Lästid
min läsning
Ge bort artikel
Läs på andra språk
Lyssna på artikeln

[newsletter]
Nyhetsbrev
Prenumerera
Prenumerera på vårt nyhetsbrev
Anmäl dig
E-postadress
Din e-postadress
Ladda ner appen
Nej tack
Notiser
Prenumerera på vårt	start
Anmäl dig till	start
Få vårt nyhetsbrev	start
Genom att anmäla dig	start
Vill du ha vårt nyhetsbrev	start
Ladda ner vår app	start
Följ oss på	start
Prenumerera på vårt nyhetsbrev	start
Få våra nyheter	start

[tags]
Ämnen
Taggar
Etiketter
Kategorier
Kategori
Ämnen i artikeln
Nyckelord
Ämnen i artikeln	start
Relaterade ämnen

[navigation]
Hem
Startsida
Startsidan
Meny
Stäng
Stäng meny
Sök
Hoppa till innehåll
Till innehållet
Till toppen
Tillbaka
Tillbaka till toppen
Nästa
Föregående
Nästa sida
Logga in
Logga ut
Skapa konto
Mina sidor
Mitt konto
Glömt lösenord?
Om oss
Kontakt
Kontakta oss
Kundservice
Annonsera
Arkiv
Nyheter
Inrikes
Utrikes
Världen
Sverige
Politik
Ekonomi
Näringsliv
Sport
Kultur
Nöje
Ledare
Debatt
Åsikt
Insändare
Vetenskap
Hälsa
Lokalt
Väder
Tv-tablå
E-tidning
Korsord
Spel
Familj
Laddar...
Visa mer
Visa mindre
Sidan hittades inte
Avbryt
Förstora bilden
Hoppa till	start
Till startsidan	start
Har du hittat ett fel	start
Hittat fel	start
Din webbläsare stöder	start
Du måste aktivera JavaScript	start

[front_page]
Startsida
Hem
Förstasidan

[no_sections]
Okategoriserade
Okategoriserad
Artiklar
Logga in
Sök
Kontakt
Kontakta oss
Meny
Stäng
Tillbaka
Nästa
Mitt konto

[no_tags]
nyheter
nyhet
senaste nytt
artikel
artiklar
tidning
video
bilder

[advertisement]
Annons
Annonser
Reklam
Sponsrat innehåll
Sponsrat
Annonssamarbete
Betalt innehåll
I samarbete med
Artikeln fortsätter efter annonsen
Artikeln fortsätter efter	start
Detta är en annons	start

[legal]
Integritetspolicy
Personuppgiftspolicy
Användarvillkor
Allmänna villkor
Upphovsrätt
Tillgänglighet
Ansvarig utgivare
Alla rättigheter förbehållna
Källa
Källor
Alla rättigheter förbehållna	start
Copyright:	start
Utgivningsbevis	start

[paywall]
Bli prenumerant
Prenumerera nu
Redan prenumerant?
Redan prenumerant? Logga in
Endast för prenumeranter
För prenumeranter
Plus
Premium
Logga in för att läsa
Lås upp artikeln
Den här artikeln är för	start
Denna artikel är endast för	start
För att läsa vidare	start
Vill du läsa hela	start
Redan prenumerant	start
Är du redan prenumerant	start
Logga in för att läsa	start
Vill du läsa vidare?
Läs vidare
Ingen bindningstid
Köp nu
Vill du läsa vidare	start
Som prenumerant får du	start
Prova 1 månad	start
Prova en månad	start
Obegränsad läsning	start
Bli prenumerant och	start

[caption]
Foto	whole
Bild	whole
Arkivbild	whole
Illustration	whole
Genrebild	whole
Arkivbild
Genrebild
Grafik:
Video:
Arkivfoto:
Bildtext:
Bild:
Arkivbild:
Illustration:
Genrebild:

[headline_labels]
Just nu
Senaste nytt
Exklusivt
Direkt
Live
Ledare
Krönika
Analys
Debatt
Debattartikel
Kommentar
Recension
Intervju
Reportage
Granskning
Insändare
Replik
Nyheter
Video
Podd
Faktakoll
Dödsruna
Uppdateras
Porträtt
Gästkrönika

[live]
live
direkt
liverapport
direktrapport
uppdateras
direktsändning
minut för minut
senaste nytt

[byline_prefixes]
Av
Text
Text och foto:
Skriven av
Publicerad av
Författare:
Reporter:
Redaktör:
Intervju:
Berättat för
Text:
Av:
Artikel av
Trådstartare
Startad av
Frågat av
Krönika av
Ledare av
Analys av
Recension av
Text och bild
Text & foto

[contributions]
Foto av
Foto
Bild av
Illustration av
Illustration
Översättning
Översatt av
Granskad av
Ansvarig utgivare
Chefredaktör och ansvarig utgivare

[roles]
reporter
redaktör
chefredaktör
politisk redaktör
nyhetschef
korrespondent
journalist
frilansjournalist
krönikör
ledarskribent
kolumnist
kommentator
politisk kommentator
fotograf
recensent
kritiker
skribent
författare
debattör
professor
praktikant
redaktionen
i Stockholm
Stockholm
utrikeskorrespondent
kulturskribent
politisk reporter
krimreporter
kriminalreporter
ekonomireporter
sportreporter
kulturreporter
nöjesreporter
utrikesreporter
undersökande reporter
grävande reporter
ekonomisk kommentator
sportkrönikör
kulturchef
ansvarig utgivare
EU-korrespondent
USA-korrespondent
Asienkorrespondent
Mellanösternkorrespondent
Rysslandskorrespondent
frilans
bildreporter
researcher
programledare
litteraturkritiker
filmkritiker
musikkritiker

[nobodies]
Okänd
Gäst
Okänd författare
Ingen författare
Anonym
Nyheter

[agencies]
TT
TT Nyhetsbyrån
TT-Reuters
TT-AFP
Nyhetsbyrån Direkt
Direkt
Siren
Nyhetsbyrån Siren
SPT
FNB
Redaktionen
AFP
Reuters
AP
NTB
Ritzau
Pressmeddelande

[joiners]
och
&
samt

[months]
januari	1
jan.	1
jan	1
februari	2
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
maj	5
juni	6
jun.	6
jun	6
juli	7
jul.	7
jul	7
augusti	8
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
måndag	1
mån.	1
mån	1
må.	1
må	1
tisdag	2
tis.	2
tis	2
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
fredag	5
fre.	5
fre	5
fr.	5
fr	5
lördag	6
lör.	6
lör	6
lö.	6
lö	6
söndag	7
sön.	7
sön	7
sö.	7
sö	7

[meridiem]

[ago]
{n} sekunder sedan	second
{n} minuter sedan	minute
{n} minut sedan	minute
{n} min sedan	minute
för {n} minuter sedan	minute
{n} timmar sedan	hour
{n} timme sedan	hour
{n} tim sedan	hour
för {n} timmar sedan	hour
{n} dagar sedan	day
{n} dag sedan	day
för {n} dagar sedan	day
{n} veckor sedan	week
{n} vecka sedan	week
{n} månader sedan	month
{n} månad sedan	month
{n} år sedan	year
för {n} år sedan	year
nyss	second	0
just nu	second	0
en timme sedan	hour	1
för en timme sedan	hour	1
idag	day	0
i dag	day	0
igår	day	1
i går	day	1
i förrgår	day	2

[published]
Publicerad
Publicerat
Publicerades
Publicerad den
Datum
Skapad
Först publicerad

[updated]
Uppdaterad
Uppdaterat
Uppdaterades
Senast uppdaterad
Senast ändrad
Ändrad
Uppd.

[honorifics]
herr	title	m
fru	title	f
fröken	title	f
dr	title
doktor	title
professor	title
kung	title	m
drottning	title	f
prins	title	m
prinsessa	title	f
kronprinsessa	title	f
kronprins	title	m
påve	title	m
kardinal	title	m
ärkebiskop	title
biskop	title
präst	title
pastor	title
imam	title
rabbin	title
greve	title	m
grevinna	title	f
baron	title	m
lord	title	m
sir	title	m
president	role
vicepresident	role
expresident	role
statsminister	role
vice statsminister	role
premiärminister	role
förbundskansler	role
minister	role
utrikesminister	role
försvarsminister	role
finansminister	role
inrikesminister	role
justitieminister	role
statsråd	role
statssekreterare	role
partiledare	role
partisekreterare	role
språkrör	role
gruppledare	role
riksdagsledamot	role
talman	role
EU-kommissionär	role
generalsekreterare	role
generaldirektör	role
talesperson	role
presstalesperson	role
presschef	role
ambassadör	role
landshövding	role
kommunalråd	role
borgarråd	role
ordförande	role
vd	role
direktör	role
styrelseordförande	role
grundare	role
general	role
överste	role
kapten	role
major	role
överbefälhavare	role
polischef	role
kommissarie	role
domare	role
åklagare	role
kammaråklagare	role
advokat	role
försvarsadvokat	role
expert	role
analytiker	role
ekonom	role
chefsekonom	role
forskare	role
docent	role
läkare	role
överläkare	role
statsepidemiolog	role
psykolog	role
rektor	role
författare	role
poet	role
journalist	role
programledare	role
regissör	role
skådespelare	role
sångare	role
sångerska	role	f
artist	role
musiker	role
konstnär	role
komiker	role
tränare	role
förbundskapten	role
lagkapten	role
målvakt	role
anfallare	role
mittfältare	role
försvarare	role
politiker	role
aktivist	role
hustru	kin	f
make	kin
maka	kin	f
son	kin	m
dotter	kin	f
far	kin	m
pappa	kin	m
mor	kin	f
mamma	kin	f
bror	kin	m
syster	kin	f
farfar	kin	m
morfar	kin	m
farmor	kin	f
mormor	kin	f
sambo	kin
änka	kin	f

[organization_words]
departementet
utrikesdepartementet
regeringen
regeringskansliet
riksdagen
parlamentet
kommissionen
EU-kommissionen
utskottet
kommittén
rådet
säkerhetsrådet
kommun
region
länsstyrelsen
myndigheten
Folkhälsomyndigheten
Skatteverket
Försäkringskassan
Migrationsverket
verket
polisen
polismyndigheten
Säpo
åklagarmyndigheten
tingsrätten
hovrätten
Högsta domstolen
förvaltningsrätten
domstolen
Försvarsmakten
armén
flygvapnet
marinen
räddningstjänsten
partiet
Socialdemokraterna
Moderaterna
Sverigedemokraterna
förbundet
fackförbundet
LO
unionen
föreningen
stiftelsen
institutet
Karolinska institutet
universitet
universitetet
högskola
högskolan
skola
gymnasiet
sjukhus
sjukhuset
museet
teatern
kyrkan
Svenska kyrkan
bank
banken
Riksbanken
Swedbank
börsen
fonden
bolaget
företaget
koncernen
AB
klubb
IF
IFK
FF
landslaget
tidningen
förlaget
radio
television
ambassaden
nätverket
organisationen
FN
Nato
Röda Korset
Akademien

[location_words]
stad
kommun
län
landskap
by
ort
ö
ön
skärgård
berg
fjäll
sjö
sjön
älv
hav
vik
halvö
skog
gata
gatan
vägen
väg
torg
torget
bro
bron
station
centralstation
flygplats
hamn
park
slott
arena
stadsdel
delstat
provins
region
huvudstad
norr
söder
öst
väst

[forms_of_address]
herr
fru
fröken

[role_modifiers]
tidigare
förre
förra
dåvarande
vice
biträdande
avgående
tillförordnad
tf

[name_particles]
von
af
av
de
van
der
den
la
le
al
el
bin
ibn
De la

[abbreviations]
dr.
prof.
bl.a.
bl.
a.
t.ex.
t.
ex.
d.v.s.
dvs.
m.m.
m.fl.
o.s.v.
osv.
o.d.
s.k.
p.g.a.
pga.
f.d.
fr.o.m.
t.o.m.
i.o.m.
ca.
c:a.
kl.
nr.
s.
st.
tel.
kr.
mkr.
milj.
mdr.
jan.
feb.
apr.
aug.
sept.
okt.
nov.
dec.
resp.
inkl.
exkl.
jfr.
etc.
f.
d.
e.Kr.
f.Kr.
forts.
red.
max.
min.
tim.
sek.
vol.
kap.
Inc.
Jr.

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
brev	text	s
mejl	text	s
kommentar	noun	s
presskonferens	noun	s
talesperson	noun	s
talesman	noun	s
presstalesperson	noun	s
inlägg	noun	s
ord	noun	s
citat	noun	s
beskrev	verb	w
betecknar	verb	w
betecknade	verb	w
sagda	verb	s
berättat	verb	s
förklarat	verb	s
uppgett	verb	s
förnekade	verb	s
dementerar	verb	s
dementerade	verb	s
skriker	verb	s
skrek	verb	s
viskar	verb	s
suckade	verb	s
skrattade	verb	s
skämtade	verb	s
avslutade	verb	s
inflikade	verb	s
fyller i	verb	s
tvittrar	verb	s
twittrade	verb	s
mindes	verb	s
rasade	verb	s
fnyser	verb	s
intygar	verb	s
kritiserade	verb	w
beskrivit	verb	w
kallat	verb	w
uppmanade	verb	w
fruktar	verb	w
skojar	verb	s
ler	verb	w
insisterar	verb	w
kontrar	verb	s
klagar	verb	w
muttrar	verb	s
upprepar	verb	s
rapport	text
dokument	text
skylt	text
avtal	text
lapp	text
varsel	text
kontrakt	text
protokoll	text
plakat	text
anslag	text
intyg	text
beslut	text
beslutsunderlag	text
beslutsunderlaget	text
lag	text
dom	text
förordning	text
utredning	text
beslutet	text

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
honom	m	s
henne	f	s

[name_markers]
så kallade
så kallad
kallad
kallat
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
tidskriften
kanalen
sajten

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
och	preposition
men	preposition
också	preposition
dessutom	preposition
hos	preposition
mellan	preposition
utan	preposition
genom	preposition
bland	preposition
över	preposition
inom	preposition
enligt	preposition
som	preposition
nu	auxiliary
igår	auxiliary
idag	auxiliary
då	auxiliary
där	auxiliary
sedan	auxiliary
bara	auxiliary
dessutom	auxiliary
en	article
ett	article
den	article
den	definite
det	article
de	article
a	name_feminine
en	indefinite
ett	indefinite
står det	reads
denne	pointer
denna	pointer
samma	pointer
står skrivet	reads
går att läsa	reads
står att	reads
stod det	reads
stod att	reads
löd	reads
lyder det	reads
så att säga	plain
kort sagt	plain
rättare sagt	plain
ärligt talat	plain
sagt och gjort	plain
annorlunda uttryckt	plain
enkelt uttryckt	plain
milt sagt	plain
milt uttryckt	plain
med andra ord sagt	plain
bättre sagt	plain
för att inte säga	plain
som sagt	plain
är anklagad för	passive
är anklagade för	passive
är misstänkt för	passive
är misstänkta för	passive
är åtalad för	passive
är dömd för	passive
är kallad	passive
är kallade	passive
är beskriven som	passive
är känd som	passive
är tillfrågad	passive
är kritiserad för	passive
var anklagad för	passive
var anklagade för	passive
var misstänkt för	passive
var misstänkta för	passive
var åtalad för	passive
var dömd för	passive
var kallad	passive
var kallade	passive
var beskriven som	passive
var känd som	passive
var tillfrågad	passive
var kritiserad för	passive
blir anklagad för	passive
blir anklagade för	passive
blir misstänkt för	passive
blir misstänkta för	passive
blir åtalad för	passive
blir dömd för	passive
blir kallad	passive
blir kallade	passive
blir beskriven som	passive
blir känd som	passive
blir tillfrågad	passive
blir kritiserad för	passive
blev anklagad för	passive
blev anklagade för	passive
blev misstänkt för	passive
blev misstänkta för	passive
blev åtalad för	passive
blev dömd för	passive
blev kallad	passive
blev kallade	passive
blev beskriven som	passive
blev känd som	passive
blev tillfrågad	passive
blev kritiserad för	passive
blivit anklagad för	passive
blivit anklagade för	passive
blivit misstänkt för	passive
blivit misstänkta för	passive
blivit åtalad för	passive
blivit dömd för	passive
blivit kallad	passive
blivit kallade	passive
blivit beskriven som	passive
blivit känd som	passive
blivit tillfrågad	passive
blivit kritiserad för	passive
har blivit anklagad för	passive
har blivit anklagade för	passive
har blivit misstänkt för	passive
har blivit misstänkta för	passive
har blivit åtalad för	passive
har blivit dömd för	passive
har blivit kallad	passive
har blivit kallade	passive
har blivit beskriven som	passive
har blivit känd som	passive
har blivit tillfrågad	passive
har blivit kritiserad för	passive
hade blivit anklagad för	passive
hade blivit anklagade för	passive
hade blivit misstänkt för	passive
hade blivit misstänkta för	passive
hade blivit åtalad för	passive
hade blivit dömd för	passive
hade blivit kallad	passive
hade blivit kallade	passive
hade blivit beskriven som	passive
hade blivit känd som	passive
hade blivit tillfrågad	passive
hade blivit kritiserad för	passive
anklagad för	passive
anklagade för	passive
anklagas för	passive
misstänkt för	passive
misstänkta för	passive
misstänks för	passive
åtalad för	passive
åtalas för	passive
dömd för	passive
döms för	passive
beskrivs som	passive
beskrivits som	passive
kallas	passive
kallats	passive
kallades	passive
kritiseras för	passive
tillfrågad om	passive
av	agent
partiet	thing
domstolen	thing
rätten	thing
lagen	thing
rapporten	thing
studien	thing
undersökningen	thing
tidningen	thing
kanalen	thing
sajten	thing
källan	thing
företaget	thing
bolaget	thing
gruppen	thing
staden	thing
landet	thing
regeringen	thing
departementet	thing
universitetet	thing
skolan	thing
sjukhuset	thing
kyrkan	thing
facket	thing
föreningen	thing
stiftelsen	thing
organisationen	thing
institutet	thing
dokumentet	thing
uttalandet	thing
märket	thing
boken	thing
filmen	thing
serien	thing
spelet	thing
sidan	thing
plattformen	thing
domen	thing
kommissionen	thing
nämnden	thing
klubben	thing
laget	thing
artikeln	thing
brevet	thing
texten	thing
projektet	thing
polisen	thing
kommunen	thing
myndigheten	thing
för	complement
från	complement
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
