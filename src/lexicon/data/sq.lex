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
Prano	whole
Pranoj	whole
Pranoji të gjitha	whole
Prano të gjitha	whole
Jam dakord	whole
Dakord	whole
Refuzo	whole
Refuzoji të gjitha	whole
Në rregull	whole
E kuptova	whole
Cilësimet e cookies	whole
Politika e cookies	whole
Mëso më shumë	whole
Lexo më shumë	whole

[comments]
Komente	whole
Komentet	whole
Koment	whole
Komento	whole
Lini një koment	whole
Lër një koment	whole
Shto koment	whole
Shkruaj koment	whole
Shkruani koment	whole
Dërgo koment	whole
Posto koment	whole
Përgjigju	whole
Lini një përgjigje	whole
Lër një përgjigje	whole
Anuloje përgjigjen	whole
Anulo përgjigjen	whole
Nuk ka komente	whole
S'ka komente	whole
Të gjitha komentet	whole
Komenti juaj	whole
Ky postim ka komente	whole
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
Lajme të ngjashme	whole
Lajme të lidhura	whole
Lajmet e fundit	whole
Lajmi i fundit	whole
Të fundit	whole
Të ngjashme	whole
Artikuj të ngjashëm	whole
Artikuj të lidhur	whole
Postime të ngjashme	whole
Më të lexuarat	whole
Më të lexuara	whole
Më të klikuarat	whole
Më të shikuarat	whole
Të njohura	whole
Popullore	whole
Kryesore	whole
Lajme kryesore	whole
Lajme	whole
Lajme të tjera	whole
Të tjera	whole
Më shumë	whole
Më shumë lajme	whole
Rekomandime	whole
Të rekomanduara	whole
Rekomanduar	whole
Zgjedhja e redaksisë	whole
Artikulli paraprak	whole
Artikulli tjetër	whole
Artikulli i radhës	whole
Artikulli i mëparshëm	whole
Lajmi paraprak	whole
Lajmi i radhës	whole
Mund t'ju interesojë	whole
Mos humbisni	whole
Vazhdo leximin	whole
Në trend	whole
Trending	whole
Nga i njëjti autor	whole
Të ndërlidhura	whole

[share]
Shpërndaje	whole
Shpërndaj	whole
Shpërndajeni	whole
Ndaje	whole
Ndaj	whole
Ndajeni	whole
Shpërndaje në Facebook	whole
Kopjo linkun	whole
Linku u kopjua	whole
Na ndiqni	whole
Na ndiq	whole
Ndiqe	whole
Printo	whole
Ruaj	whole
Më pëlqen	whole
Rrjetet sociale	whole
Dërgo me email	whole
Na ndiqni në	start
Ndiqni faqen tonë	start
Ndiqni kanalin	start
Shkarko aplikacionin	start
Shpërndaje:	start
Ndajeni me miqtë	start

[newsletter]
Abonohu	whole
Abonohuni	whole
Regjistrohu	whole
Buletini	whole
Newsletter	whole
Adresa e email-it	whole
Email-i juaj	whole
Njoftime	whole
Abonohuni në	start
Abonohu në	start
Regjistrohuni për të marrë	start

[tags]
Etiketat	whole
Etiketa	whole
Tags	whole
Tagje	whole
Temat	whole
Tema	whole
Kategoritë	whole
Kategoria	whole
Fjalët kyçe	whole
Etiketa:	start
Etiketat:	start
Kategoria:	start
Fjalët kyçe:	start
Tagjet:	start
Tema të ngjashme	whole
Më shumë për	whole
Fjalë kyçe	whole

[navigation]
Kreu	whole
Ballina	whole
Faqja kryesore	whole
Shtëpia	whole
Menu	whole
Menuja	whole
Kërko	whole
Kërkim	whole
Hyr	whole
Kyçu	whole
Identifikohu	whole
Dil	whole
Rreth nesh	whole
Kush jemi	whole
Kontakt	whole
Kontakti	whole
Na kontaktoni	whole
Impresumi	whole
Marketing	whole
Reklamo me ne	whole
Arkiva	whole
Arkivi	whole
Harta e faqes	whole
Kthehu lart	whole
Lart	whole
Kthehu	whole
Mbrapa	whole
Mbyll	whole
Të gjitha	whole
Shiko të gjitha	whole
Shfaq më shumë	whole
Ngarko më shumë	whole
Tjetra	whole
Tjetër	whole
Paraprake	whole
Faqja tjetër	whole
Faqja e mëparshme	whole
Kalo te lënda	whole
Kalo te përmbajtja	whole
Video	whole
Foto	whole
Galeri	whole
Fotogaleri	whole
Podkast	whole
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
Reklama	whole
Reklamë	whole
Sponsorizuar	whole
Përmbajtje e sponsorizuar	whole
Publicitet	whole
Promo	whole
Njoftim publicitar	whole
Reklama juaj këtu	whole
Artikulli vazhdon pas reklamës	start
Lajmi vazhdon pas reklamës	start
Reklamo	whole

[legal]
Të gjitha të drejtat e rezervuara	whole
Të gjitha të drejtat të rezervuara	whole
Politika e privatësisë	whole
Kushtet e përdorimit	whole
Termat dhe kushtet	whole
Të drejtat e autorit	whole
Të gjitha të drejtat	start
© Të gjitha të drejtat	start
Ndalohet kopjimi	start
Ndalohet riprodhimi	start
Ky artikull është ekskluziv	start

[paywall]
Vetëm për abonentët	whole
Ky artikull është vetëm për abonentët	start
Vetëm për abonentë	whole
Abonohu për të lexuar	start
Abonohuni për të lexuar	start
Jeni tashmë abonent?	start
Hyni për të vazhduar leximin	start
Përmbajtje për abonentët	whole

[caption]
Foto:	start
Fotografia:	start
Burimi:	start
Burim:	start
Video:	start
Ilustrim:	start
Foto ilustruese	start
Foto nga	start
Foto arkiv	start
Pamje nga	start
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
