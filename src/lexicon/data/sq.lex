# Albanian
# Written for this project; some short months and weekdays from CLDR (Unicode licence v3).

[consent]
Kjo faqe përdor cookies	start
Kjo faqe përdor cookie	start
Kjo faqe interneti përdor	start
Kjo uebfaqe përdor	start
Ne përdorim cookies	start
Ne përdorim cookie	start
Faqja jonë përdor cookies	start
Duke vazhduar të përdorni	start
Duke përdorur këtë faqe	start
Prano
Pranoj
Pranoji të gjitha
Prano të gjitha
Jam dakord
Dakord
Refuzo
Refuzoji të gjitha
Në rregull
E kuptova
Cilësimet e cookies
Politika e cookies
Mëso më shumë
Lexo më shumë

[comments]
Komente
Komentet
Koment
Komento
Lini një koment
Lër një koment
Shto koment
Shkruaj koment
Shkruani koment
Dërgo koment
Posto koment
Përgjigju
Lini një përgjigje
Lër një përgjigje
Anuloje përgjigjen
Anulo përgjigjen
Nuk ka komente
S'ka komente
Të gjitha komentet
Komenti juaj
Ky postim ka komente
Adresa juaj email s'do të bëhet publike	start
Adresa juaj e email-it nuk do të publikohet	start
Fushat e domosdoshme janë shënuar	start
Fushat e kërkuara janë shënuar	start
Ruaje në këtë shfletues emrin	start
Për të komentuar	start
Duhet të jeni i kyçur	start

[related]
Lexo edhe	start
Lexoni edhe	start
Lexo gjithashtu	start
Lexoni gjithashtu	start
Lexo po ashtu	start
Lexo më shumë	start
Lexoni më shumë	start
Shiko edhe	start
Shihni edhe	start
Shih edhe	start
Lexo të plotë	start
Lajmi i plotë	start
Lajme të ngjashme
Lajme të lidhura
Lajmet e fundit
Lajmi i fundit
Të fundit
Të ngjashme
Artikuj të ngjashëm
Artikuj të lidhur
Postime të ngjashme
Më të lexuarat
Më të lexuara
Më të klikuarat
Më të shikuarat
Të njohura
Popullore
Kryesore
Lajme kryesore
Lajme
Lajme të tjera
Të tjera
Më shumë
Më shumë lajme
Rekomandime
Të rekomanduara
Rekomanduar
Zgjedhja e redaksisë
Artikulli paraprak
Artikulli tjetër
Artikulli i radhës
Artikulli i mëparshëm
Lajmi paraprak
Lajmi i radhës
Mund t'ju interesojë
Mos humbisni
Vazhdo leximin
Në trend
Trending
Nga i njëjti autor
Të ndërlidhura

[share]
Shpërndaje
Shpërndaj
Shpërndajeni
Ndaje
Ndaj
Ndajeni
Shpërndaje në Facebook
Kopjo linkun
Linku u kopjua
Na ndiqni
Na ndiq
Ndiqe
Printo
Ruaj
Më pëlqen
Rrjetet sociale
Dërgo me email
Na ndiqni në	start
Ndiqni faqen tonë	start
Ndiqni kanalin	start
Shkarko aplikacionin	start
Shpërndaje:	start
Ndajeni me miqtë	start

[newsletter]
Abonohu
Abonohuni
Regjistrohu
Buletini
Newsletter
Adresa e email-it
Email-i juaj
Njoftime
Abonohuni në	start
Abonohu në	start
Regjistrohuni për të marrë	start

[tags]
Etiketat
Etiketa
Tags
Tagje
Temat
Tema
Kategoritë
Kategoria
Fjalët kyçe
Etiketa:	start
Etiketat:	start
Kategoria:	start
Fjalët kyçe:	start
Tagjet:	start
Tema të ngjashme
Më shumë për
Fjalë kyçe

[navigation]
Kreu
Ballina
Faqja kryesore
Shtëpia
Menu
Menuja
Kërko
Kërkim
Hyr
Kyçu
Identifikohu
Dil
Rreth nesh
Kush jemi
Kontakt
Kontakti
Na kontaktoni
Impresumi
Marketing
Reklamo me ne
Arkiva
Arkivi
Harta e faqes
Kthehu lart
Lart
Kthehu
Mbrapa
Mbyll
Të gjitha
Shiko të gjitha
Shfaq më shumë
Ngarko më shumë
Tjetra
Tjetër
Paraprake
Faqja tjetër
Faqja e mëparshme
Kalo te lënda
Kalo te përmbajtja
Video
Foto
Galeri
Fotogaleri
Podkast
Koha e leximit	start
Lexuar:	start

[front_page]
Kreu
Ballina
Faqja kryesore
Faqja e parë
Kryefaqja

[no_sections]
Pa kategori

[no_tags]
lajme
lajmi i fundit
lajmet e fundit
artikull
gazeta
video
foto

[advertisement]
Reklama
Reklamë
Sponsorizuar
Përmbajtje e sponsorizuar
Publicitet
Promo
Njoftim publicitar
Reklama juaj këtu
Artikulli vazhdon pas reklamës	start
Lajmi vazhdon pas reklamës	start
Reklamo

[legal]
Të gjitha të drejtat e rezervuara
Të gjitha të drejtat të rezervuara
Politika e privatësisë
Kushtet e përdorimit
Termat dhe kushtet
Të drejtat e autorit
Të gjitha të drejtat	start
© Të gjitha të drejtat	start
Ndalohet kopjimi	start
Ndalohet riprodhimi	start
Ky artikull është ekskluziv	start

[paywall]
Vetëm për abonentët
Ky artikull është vetëm për abonentët	start
Vetëm për abonentë
Abonohu për të lexuar	start
Abonohuni për të lexuar	start
Jeni tashmë abonent?	start
Hyni për të vazhduar leximin	start
Përmbajtje për abonentët

[caption]
Foto:
Fotografia:
Burimi:
Burim:
Video:
Ilustrim:
Foto ilustruese
Foto nga
Foto arkiv
Pamje nga
Foto ilustrim	whole
Ilustrim	whole

[headline_labels]
Lajm i fundit
E fundit
Ekskluzive
Ekskluzivisht
Video
Foto
Intervistë
Intervista
Analizë
Opinion
Koment
Editorial
Reportazh
Direkt
Live
Urgjente
Përditësim
Fakti
Video/
Foto/
Emrat/

[live]
Live
Drejtpërdrejt
Direkt
Transmetim i drejtpërdrejtë
Minutë pas minute
Blog live
Drejtpërsëdrejti
Ndiqeni live
Ndiqe live
Kronikë live

[byline_prefixes]
Nga
Nga:
Shkruan
Shkruan:
Shkruar nga
Autor
Autori
Autori:
Përgatiti
Përktheu
Përkthim
Publikuar nga
Gazetar
Gazetare
Redaktor
Burimi

[contributions]
Foto
Foto nga
Fotografia

[roles]
gazetar
gazetare
gazetari
gazetarja
korrespondent
korrespondenti
reporter
redaktor
kryeredaktor
kryeredaktori
analist
kolumnist
fotoreporter
redaksia
Tiranë
Prishtinë
Shkup
Bruksel
Uashington
redaktore
kryeredaktore
korrespondente
i dërguar special
analiste
kolumniste
opinionist
publicist
shkrimtar
moderator

[nobodies]
I panjohur
Mysafir
Autor i panjohur
Anonim
Lajme

[agencies]
ATSH
Agjencia Telegrafike Shqiptare
KosovaPress
Ekonomia Online
ANSA
Reuters
AFP
AP
Anadolu
Agjencia Anadolu
DPA
TASS
Xinhua
Bloomberg
MIA
Tanjug
Telegrafi
REL
Zëri i Amerikës

[joiners]
dhe
&
e

[months]
janar	1
jan	1
shkurt	2
shk	2
mars	3
mar	3
prill	4
pri	4
maj	5
qershor	6
qer	6
korrik	7
kor	7
korr	7
gusht	8
gush	8
gus	8
gsh	8
shtator	9
sht	9
shtat	9
tetor	10
tet	10
nëntor	11
nën	11
nënt	11
dhjetor	12
dhj	12
dhjet	12

[months_hijri]

[months_jalali]

[weekdays]
e hënë	1
hën	1
hënë	1
të hënën	1
e martë	2
mar	2
martë	2
të martën	2
e mërkurë	3
mër	3
mërkurë	3
të mërkurën	3
e enjte	4
enj	4
enjte	4
të enjten	4
e premte	5
pre	5
premte	5
të premten	5
e shtunë	6
sht	6
shtunë	6
të shtunën	6
e diel	7
die	7
diel	7
të dielën	7

[meridiem]
paradite	am
e paradites	am
PD	am
mëngjes	am
pasdite	pm
e pasdites	pm
MD	pm
mbrëmje	pm

[ago]
{n} sekonda më parë	second
{n} sekonda para	second
{n} minuta më parë	minute
{n} minutë më parë	minute
para {n} minutash	minute
{n} orë më parë	hour
para {n} orësh	hour
{n} ditë më parë	day
para {n} ditësh	day
{n} javë më parë	week
para {n} javësh	week
{n} muaj më parë	month
para {n} muajsh	month
{n} vite më parë	year
{n} vjet më parë	year
para {n} vitesh	year
tani	second	0
tani së fundmi	second	0
një orë më parë	hour	1
sot	day	0
dje	day	1
pardje	day	2

[published]
Publikuar
Publikuar më
Publikuar në
Data
Data e publikimit
Postuar
Postuar më
U publikua

[updated]
Përditësuar
Përditësuar më
Përditësimi i fundit
Ndryshuar
U përditësua
Azhurnuar

[honorifics]
z.	title
zoti	title
znj.	title
zonja	title
zonjusha	title
dr.	title
doktor	title
prof.	title
prof. dr.	title
profesor	title
profesori	title
av.	title
gjeneral	title
gjenerali	title
kolonel	title
nënkolonel	title
major	title
kapiten	title
imam	title
imami	title
hoxha	title
mulla	title
at	title
dom	title
imzot	title
ipeshkvi	title
kardinal	title
princ	title
princesha	title
lord	title
sër	title
i ndjeri	title
mësuesi	title
president	role
presidenti	role
presidentja	role
ish-presidenti	role
kryetar	role
kryetari	role
kryetarja	role
nënkryetar	role
zëvendëskryetar	role
kryeministër	role
kryeministri	role
kryeministrja	role
ish-kryeministri	role
zëvendëskryeministri	role
ministër	role
ministri	role
ministrja	role
ministri i Jashtëm	role
ministri i Brendshëm	role
ministri i Mbrojtjes	role
zëvendësministri	role
deputet	role
deputeti	role
deputetja	role
kryebashkiaku	role
prefekti	role
kryeparlamentari	role
lider	role
lideri	role
sekretar	role
sekretari i Përgjithshëm	role
sekretari	role
zëdhënës	role
zëdhënësi	role
zëdhënësja	role
ambasador	role
ambasadori	role
ambasadorja	role
konsulli	role
komisioner	role
drejtor	role
drejtori	role
drejtoresha	role
drejtor i përgjithshëm	role
guvernatori	role
prokuror	role
prokurori	role
prokurorja	role
gjyqtar	role
gjykatësi	role
avokat	role
avokati	role
rektori	role
dekani	role
komandanti	role
shefi	role
kreu	role
ekspert	role
eksperti	role
analist	role
analisti	role
ekonomist	role
historian	role
gazetar	role
gazetari	role
gazetarja	role
shkrimtar	role
shkrimtari	role
poet	role
aktor	role
aktori	role
aktorja	role
këngëtar	role
këngëtari	role
këngëtarja	role
regjisor	role
trajner	role
trajneri	role
futbollist	role
futbollisti	role
portieri	role
kapiteni	role
sulmuesi	role
mbreti	role
mbretëresha	role
Papa	role
kancelari	role
senatori	role
kongresmeni	role
këshilltari	role
mjeku	role
aktivist	role
djali	kin
vajza	kin
bashkëshorti	kin
bashkëshortja	kin
gruaja	kin
burri	kin
babai	kin
nëna	kin
vëllai	kin
motra	kin
nipi	kin
mbesa	kin
i biri	kin
e bija	kin

[organization_words]
ministria
agjencia
komisioni
komiteti
këshilli
kuvendi
parlamenti
qeveria
bashkia
komuna
prefektura
presidenca
drejtoria
inspektorati
shërbimi
partia
lëvizja
koalicioni
aleanca
lidhja
vetëvendosje
universiteti
fakulteti
instituti
akademia
shkolla
gjimnazi
banka
Banka Qendrore
kompania
korporata
sh.a.
sh.p.k.
grupi
fondi
fondacioni
shoqata
shoqëria
federata
unioni
organizata
qendra
gjykata
Gjykata Kushtetuese
Gjykata e Lartë
gjykata speciale
prokuroria
SPAK
policia
ushtria
FSK
KFOR
spitali
QKUK
klubi
kombëtarja
ambasada
konsullata
teatri
muzeu
OKB
NATO
Bashkimi Evropian
BE
EULEX
kisha
bashkësia islame
gazeta
televizioni
dhoma
oda ekonomike
autoriteti
zyra

[location_words]
qyteti
fshati
komuna
bashkia
qarku
rrethi
rajoni
republika
shteti
krahina
provinca
mbretëria
rruga
rr.
bulevardi
sheshi
lagjja
ura
autostrada
aeroporti
stacioni
porti
lumi
liqeni
deti
oqeani
gjiri
ngushtica
ishulli
gadishulli
mali
malet
lugina
shkretëtira
pylli
parku
stadiumi
kufiri
pika kufitare
territori
diga
plazhi
kampi

[forms_of_address]
zoti
zonja
z.

[role_modifiers]
ish
ish-

[name_particles]
von
van
de
bin
ibn
al
el
di

[abbreviations]
z.
znj.
zj.
dr.
prof.
av.
etj.
p.sh.
d.m.th.
dmth.
nr.
f.
fq.
rr.
bul.
sh.a.
sh.p.k.
vit.
v.
m.p.
p.e.s.
e.s.
shek.
mln.
mld.
tel.
ing.
akad.
Sh.
Gj.
Th.
Dh.
Xh.
lekë.

[cues]
tha	verb	s
thotë	verb	s
thanë	verb	s
deklaroi	verb	s
shtoi	verb	s
theksoi	verb	s
shkroi	verb	s
njoftoi	verb	s
pohoi	verb	s
tregoi	verb	s
shpjegoi	verb	s
paralajmëroi	verb	s
u shpreh	verb	s
shprehet	verb	s
ka thënë	verb	s
ka deklaruar	verb	s
shton	verb	s
deklaron	verb	s
thekson	verb	s
u përgjigj	verb	s
konfirmoi	verb	s
sipas	according_to	s
letër	text
raport	text
dokument	text
vendim	text
njoftim	text

[quote_marks]
primary	“	”
alternative	„	“
alternative	«	»
alternative	"	"
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
se
që

[pronouns]
ai	m	s
ajo	f	s
ata	-	p
ato	-	p

[name_markers]
i ashtuquajturi
filmi
libri
gazeta

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
në	preposition
për	preposition
me	preposition
nga	preposition
pas	preposition
para	preposition
gjatë	preposition
shkruhet	reads
thuhet	reads
