# Slovak
# Written for this project.

[consent]
Súhlasím
Prijať
Prijať všetko
Prijať všetky
Povoliť všetko
Rozumiem
Odmietnuť
Odmietnuť všetko
Nesúhlasím
Nastavenia
Nastavenia cookies
Nastavenie súkromia
Zásady cookies
Uložiť nastavenia
Spravovať súhlas
Používame cookies	start
Používame súbory cookie	start
Táto stránka používa cookies	start
Táto webstránka používa cookies	start
Tento web používa cookies	start
Táto stránka využíva cookies	start
Naša stránka používa	start
My a naši partneri	start
Používaním tejto stránky	start
Pokračovaním v prehliadaní	start

[comments]
Komentár
Komentáre
Pridať komentár
Pridaj komentár
Napísať komentár
Zobraziť komentáre
Žiadne komentáre
Odpovedať
Zrušiť odpoveď
Nahlásiť
Diskusia
Vstúpiť do diskusie
Pridať príspevok
Meno *
E-mail *
Vaša e-mailová adresa nebude zverejnená	start
Vyžadované polia sú označené	start
Uložiť moje meno	start
Táto webová stránka používa Akismet	start
Na pridanie komentára	start
Pre pridanie komentára	start
Diskusia k článku	start

[related]
Čítajte aj
Čítajte tiež
Čítajte viac
Čítať viac
Čítať ďalej
Čítajte ďalej
Prečítajte si
Prečítajte si aj
Prečítajte si tiež
Súvisiace
Súvisiace články
Súvisiace témy
Podobné články
K téme
Viac k téme
Viac
Viac o téme
Mohlo by vás zaujímať
Mohlo by ťa zaujímať
Najčítanejšie
Najčítanejšie články
Najnovšie
Najnovšie správy
Najnovšie články
Odporúčame
Odporúčané
Odporúčané články
Ďalšie články
Ďalšie správy
Predchádzajúci článok
Nasledujúci článok
Ďalší článok
Aktuálne správy
Hlavné správy
Zobraziť viac
Populárne
Neprehliadnite
O autorovi
Čítajte aj	start
Čítajte tiež	start
Čítajte:	start
Prečítajte si aj	start
Prečítajte si tiež	start
Prečítajte si viac	start
Súvisiaci článok:	start
Mohlo by vás zaujímať	start
Pozrite si aj	start
Pozrite si:	start
VIDEO:	start
Kliknite sem	start

[share]
Zdieľať
Zdieľajte
Zdieľaj
Zdieľať článok
Zdieľať na Facebooku
Poslať e-mailom
Kopírovať odkaz
Odkaz skopírovaný
Tlačiť
Vytlačiť
Uložiť
Uložiť na neskôr
Sledovať
Sledujte nás
Páči sa mi
Vypočuť článok
Odporučiť
Zdieľajte článok	start
Sledujte nás na	start
Kliknite pre zdieľanie	start
(Otvorí sa v novom okne	start
Nájdete nás na	start

[newsletter]
Newsletter
Odber noviniek
Odoberať
Odoberať novinky
Prihlásiť na odber
Prihlásiť sa na odber
Váš e-mail
Zadajte e-mail
E-mailová adresa
Upozornenia
Nie, ďakujem
Stiahnuť aplikáciu
Mobilná aplikácia
Prihláste sa na odber	start
Zadajte svoj e-mail	start
Chcete dostávať	start
Prihlásením sa na odber	start
Stiahnite si aplikáciu	start
Sledujte nás	start

[tags]
Značky
Témy
Téma
Kľúčové slová
Tagy
Kategórie
Kategória
Rubrika
Štítky
Témy článku
Ďalšie témy

[navigation]
Domov
Úvod
Hlavná stránka
Titulka
Menu
Zavrieť
Hľadať
Vyhľadávanie
Preskočiť na obsah
Prejsť na obsah
Späť
Späť hore
Hore
Ďalej
Ďalšia
Predchádzajúca
Ďalšia strana
Strana
Prihlásiť
Prihlásiť sa
Prihlásenie
Odhlásiť
Odhlásiť sa
Registrácia
Registrovať
Môj účet
Zabudnuté heslo
Zabudli ste heslo?
Heslo
O nás
Kontakt
Kontakty
Redakcia
Inzercia
Reklama
Archív
Správy
Domáce
Zahraničie
Zahraničné
Slovensko
Svet
Politika
Ekonomika
Biznis
Šport
Futbal
Hokej
Kultúra
Veda
Technika
Zdravie
Regióny
Krimi
Názory
Komentáre
Blogy
Rozhovory
Magazín
Cestovanie
Auto
Bývanie
Recepty
Video
Fotogaléria
Galéria
Podcasty
Počasie
TV program
Horoskopy
Hry
Predplatné
Načítavam...
Zobraziť menej
Stránka nenájdená
Zrušiť
Áno
Nie
Preskočiť na obsah	start
Prejsť na obsah	start
Nachádzate sa tu	start
Našli ste chybu	start
Našli ste v článku chybu	start
Nahlásiť chybu	start
Váš prehliadač nepodporuje	start
Zapnite JavaScript	start
Zabudli ste heslo	start
Máte tip na	start

[front_page]
Domov
Úvod
Titulka

[no_sections]
Nezaradené
Články

[no_tags]
správy
spravodajstvo
aktuality
článok
články
noviny
video
foto

[advertisement]
Reklama
Inzercia
Sponzorovaný obsah
Sponzorované
Platený obsah
Komerčný obsah
PR článok
Článok pokračuje pod reklamou
Zavrieť reklamu
Článok pokračuje pod	start
Používate blokovanie reklám	start

[legal]
Ochrana osobných údajov
Ochrana súkromia
Zásady ochrany osobných údajov
Podmienky používania
Obchodné podmienky
Všeobecné obchodné podmienky
Autorské práva
Všetky práva vyhradené
Etický kódex
Zdroj
Zdroje
Všetky práva vyhradené	start
Autorské práva sú vyhradené	start
Publikovanie alebo ďalšie šírenie	start
Vydavateľ:	start
Šéfredaktor:	start

[paywall]
Predplatiť
Predplatné
Kúpiť predplatné
Pre predplatiteľov
Len pre predplatiteľov
Už máte predplatné?
Máte predplatné?
Odomknúť článok
Premium
Podporte nás
Tento článok je len pre	start
Tento článok je určený	start
Tento obsah je len pre	start
Pre prečítanie celého	start
Na prečítanie celého	start
Chcete čítať ďalej	start
Ak chcete čítať	start
Predplaťte si	start
Už máte predplatné	start
Podporte nás	start
Získajte neobmedzený prístup	start

[caption]
Foto	whole
Fotografia	whole
Ilustračné foto	whole
Ilustračná snímka	whole
Ilustračná fotografia	whole
Obrázok	whole
Video	whole
Archívne foto	whole
Ilustračné foto
Ilustračná fotografia
Ilustračná snímka
Na snímke:
Na archívnej snímke
Zdroj foto:
Autor:
Grafika:
Infografika:
Fotografia:
Obrázok:

[headline_labels]
Aktuálne
Mimoriadne
Práve teraz
Naživo
Online
Exkluzívne
Video
Foto
Komentár
Názor
Glosa
Analýza
Rozhovor
Reportáž
Recenzia
Portrét
Profil
Prieskum
Podcast
Editoriál
Aktualizované
Správy
Téma
Premium
Reklama
Nekrológ

[live]
naživo
online
on-line
priamy prenos
minúta po minúte
sledujeme online
aktualizujeme
live

[byline_prefixes]
Autor
Autori:
Autorka:
Napísal
Napísala
Text:
Spracoval
Spracovala
Pripravil
Pripravila
Redaktor:
Od
Publikoval
Text a foto
Text a fotografie

[contributions]
Foto
Fotografie
Ilustrácia
Ilustračné foto
Preklad
Preložil
Preložila

[roles]
redaktor
redaktorka
šéfredaktor
šéfredaktorka
editor
editorka
reportér
reportérka
spravodajca
zahraničný spravodajca
novinár
novinárka
komentátor
komentátorka
publicista
analytik
fotograf
moderátor
moderátorka
spisovateľ
politológ
historik
ekonóm
redakcia
Bratislava
zástupca šéfredaktora
spravodajkyňa
zahraničný redaktor
zahraničná redaktorka
domáci redaktor
športový redaktor
ekonomický redaktor
investigatívny novinár
publicistka
fotoreportér
externý spolupracovník
stĺpčekár

[nobodies]
Neznámy
Hosť
Neznámy autor
Bez autora
Anonym

[agencies]
TASR
SITA
Teraz.sk
ČTK
AP
AFP
Reuters
DPA
APA
TASS
redakcia
red
Tlačová správa
Tlačová agentúra SITA
SITA/AP

[joiners]
a
&
s

[months]
januára	1
január	1
jan.	1
jan	1
februára	2
február	2
feb.	2
feb	2
marca	3
marec	3
mar.	3
mar	3
apríla	4
apríl	4
apr.	4
apr	4
mája	5
máj	5
júna	6
jún	6
júla	7
júl	7
augusta	8
august	8
aug.	8
aug	8
septembra	9
september	9
sep.	9
sep	9
sept.	9
sept	9
októbra	10
október	10
okt.	10
okt	10
novembra	11
november	11
nov.	11
nov	11
decembra	12
december	12
dec.	12
dec	12

[months_hijri]

[months_jalali]

[weekdays]
pondelok	1
po.	1
po	1
utorok	2
ut.	2
ut	2
streda	3
stredu	3
st.	3
st	3
štvrtok	4
št.	4
št	4
piatok	5
pi.	5
pi	5
sobota	6
sobotu	6
so.	6
so	6
nedeľa	7
nedeľu	7
ne.	7
ne	7

[meridiem]

[ago]
pred {n} sekundami	second
pred {n} minútami	minute
pred {n} min	minute
pred {n} hodinami	hour
pred {n} hod.	hour
pred {n} dňami	day
pred {n} týždňami	week
pred {n} mesiacmi	month
pred {n} rokmi	year
práve teraz	second	0
pred chvíľou	second	0
pred minútou	minute	1
pred hodinou	hour	1
dnes	day	0
včera	day	1
predvčerom	day	2
pred týždňom	week	1
pred mesiacom	month	1
pred rokom	year	1

[published]
Publikované
Zverejnené
Vydané
Dátum
Dátum vydania
Pridané
Vytvorené

[updated]
Aktualizované
Aktualizácia
Naposledy aktualizované
Posledná aktualizácia
Upravené
Zmenené

[honorifics]
pán	title	m
pani	title	f
slečna	title	f
doktor	title
doktorka	title
MUDr.	title
JUDr.	title
PhDr.	title
RNDr.	title
Mgr.	title
Ing.	title
Bc.	title
prof.	title
profesor	title
profesorka	title
doc.	title
docent	title
kráľ	title	m
kráľovná	title	f
princ	title	m
princezná	title	f
gróf	title
cisár	title
pápež	title	m
kardinál	title	m
arcibiskup	title	m
biskup	title	m
kňaz	title
otec	title
rabín	title
imám	title
ajatolláh	title
šejk	title
emir	title
sultán	title
lord	title	m
sir	title	m
svätý	title
prezident	role
prezidentka	role	f
exprezident	role
viceprezident	role
premiér	role
premiérka	role	f
expremiér	role
vicepremiér	role
predseda vlády	role
minister	role
ministerka	role	f
exminister	role
minister zahraničných vecí	role
minister vnútra	role
minister obrany	role
minister financií	role
minister spravodlivosti	role
minister zdravotníctva	role
štátny tajomník	role
kancelár	role
šéf	role
šéfka	role	f
šéf diplomacie	role
predseda	role
predsedníčka	role	f
podpredseda	role
podpredsedníčka	role	f
líder	role
líderka	role	f
poslanec	role
poslankyňa	role	f
europoslanec	role
europoslankyňa	role	f
župan	role
primátor	role
primátorka	role	f
starosta	role
starostka	role	f
hovorca	role
hovorkyňa	role	f
veľvyslanec	role
veľvyslankyňa	role	f
komisár	role
eurokomisár	role
generálny tajomník	role
ombudsman	role
riaditeľ	role
riaditeľka	role	f
generálny riaditeľ	role
zakladateľ	role
majiteľ	role
podnikateľ	role
miliardár	role
generál	role
plukovník	role
major	role
kapitán	role
veliteľ	role
policajný prezident	role
policajt	role
hasič	role
sudca	role
sudkyňa	role	f
prokurátor	role
prokurátorka	role	f
generálny prokurátor	role
advokát	role
advokátka	role	f
obhajca	role
právnik	role
expert	role
odborník	role
odborníčka	role	f
analytik	role
analytička	role	f
ekonóm	role
politológ	role
politologička	role	f
sociológ	role
historik	role
vedec	role
lekár	role
lekárka	role	f
epidemiológ	role
psychológ	role
rektor	role
učiteľ	role
spisovateľ	role
spisovateľka	role	f
básnik	role
autor	role
novinár	role
novinárka	role	f
moderátor	role
moderátorka	role	f
režisér	role
herec	role
herečka	role	f
spevák	role
speváčka	role	f
hudobník	role
skladateľ	role
výtvarník	role
fotograf	role
tréner	role
trénerka	role	f
útočník	role
obranca	role
brankár	role
futbalista	role
hokejista	role
cyklista	role
lyžiarka	role	f
aktivista	role
aktivistka	role	f
politik	role
politička	role	f
kandidát	role
kandidátka	role	f
manželka	kin
manžel	kin
syn	kin
dcéra	kin
matka	kin
brat	kin
sestra	kin	f
starý otec	kin
stará mama	kin
vnuk	kin
vnučka	kin
vdova	kin
partner	kin
partnerka	kin

[organization_words]
ministerstvo
vláda
Úrad vlády
úrad
parlament
Národná rada
Európska komisia
komisia
výbor
rada
Bezpečnostná rada
Európsky parlament
kraj
samosprávny kraj
magistrát
mestský úrad
zastupiteľstvo
polícia
Policajný zbor
NAKA
SIS
hasiči
prokuratúra
Generálna prokuratúra
Úrad špeciálnej prokuratúry
súd
Ústavný súd
Najvyšší súd
Špecializovaný trestný súd
krajský súd
okresný súd
armáda
ozbrojené sily
vojsko
brigáda
agentúra
inšpekcia
inštitút
ústav
Slovenská akadémia vied
centrum
nadácia
združenie
zväz
federácia
únia
Európska únia
odbory
liga
komora
strana
Smer
SNS
Hlas
KDH
SaS
Progresívne Slovensko
hnutie
koalícia
aliancia
organizácia
OSN
NATO
Červený kríž
banka
Národná banka Slovenska
burza
fond
poisťovňa
Sociálna poisťovňa
spoločnosť
firma
skupina
koncern
holding
podnik
závod
železnice
univerzita
Univerzita Komenského
fakulta
vysoká škola
škola
gymnázium
nemocnica
klinika
múzeum
divadlo
knižnica
cirkev
arcibiskupstvo
diecéza
veľvyslanectvo
noviny
denník
týždenník
rozhlas
televízia
vydavateľstvo
klub
tím
reprezentácia

[location_words]
mesto
obec
dedina
okres
kraj
región
oblasť
provincia
štát
mestská časť
sídlisko
ostrov
ostrovy
polostrov
hora
hory
pohorie
vrch
dolina
údolie
rieka
potok
jazero
priehrada
more
oceán
záliv
pobrežie
les
púšť
park
národný park
ulica
námestie
nábrežie
most
stanica
letisko
prístav
diaľnica
hrad
zámok
palác
štadión
sever
juh
východ
západ
hlavné mesto
hranica
republika
kráľovstvo

[forms_of_address]
pán
pani
slečna
pána

[role_modifiers]
bývalý
bývalá
vtedajší
niekdajší
odchádzajúci

[name_particles]
z
zo
von
van
de
da
di
la
le
al
bin
ibn

[abbreviations]
{n}.
Mgr.
Ing.
Bc.
MUDr.
JUDr.
PhDr.
RNDr.
ThDr.
PaedDr.
prof.
doc.
dr.
Ph.D.
PhD.
CSc.
DrSc.
p.
sv.
st.
ml.
napr.
t.j.
tzv.
tzn.
atď.
apod.
a pod.
resp.
príp.
cca.
č.
čl.
ods.
písm.
par.
str.
s.
obr.
tab.
porov.
angl.
nem.
lat.
kap.
red.
ul.
nám.
tel.
r.
stor.
pred n. l.
hod.
min.
sek.
tis.
mil.
mld.
gen.
plk.
mjr.
kpt.
por.
a.s.
s.r.o.
spol.
o.z.
n.o.
max.
Inc.
Jr.
pozn.
resp

[cues]
povedal	verb	s
povedala	verb	s
povedali	verb	s
hovorí	verb	s
hovoria	verb	s
hovoril	verb	s
uviedol	verb	s
uviedla	verb	s
uviedli	verb	s
uvádza	verb	s
dodal	verb	s
dodala	verb	s
dodali	verb	s
dodáva	verb	s
vyhlásil	verb	s
vyhlásila	verb	s
vyhlasuje	verb	s
vysvetlil	verb	s
vysvetlila	verb	s
vysvetľuje	verb	s
zdôraznil	verb	s
zdôraznila	verb	s
zdôrazňuje	verb	s
upozornil	verb	s
upozornila	verb	s
upozorňuje	verb	s
tvrdí	verb	s
tvrdil	verb	s
konštatoval	verb	s
konštatovala	verb	s
podotkol	verb	s
podotkla	verb	s
poznamenal	verb	s
napísal	verb	s
napísala	verb	s
píše	verb	s
odpovedal	verb	s
odpovedala	verb	s
pýta	verb	s
spýtal	verb	s
varoval	verb	s
varuje	verb	s
oznámil	verb	s
oznámila	verb	s
priznal	verb	s
priznala	verb	s
potvrdil	verb	s
potvrdila	verb	s
poprel	verb	s
ubezpečil	verb	s
kritizoval	verb	s
skritizoval	verb	s
okomentoval	verb	s
zhrnul	verb	s
pripomenul	verb	s
pripomenula	verb	s
priblížil	verb	s
informoval	verb	s
informovala	verb	s
informuje	verb	s
doplnil	verb	s
doplnila	verb	s
reagoval	verb	s
reagovala	verb	s
reaguje	verb	s
myslí	verb	s
odkázal	verb	s
vyjadril	verb	s
verí	verb	w
dúfa	verb	w
označil	verb	w
nazval	verb	w
obvinil	verb	w
vyzval	verb	w
požaduje	verb	w
navrhol	verb	w
podľa	according_to	s
slovami	according_to	s
ako povedal	according_to	s
ako uviedol	according_to	s
ako uviedla	according_to	s
vyhlásenie	noun	s
rozhovor	noun	s
prejav	noun	s
list	text	s
hovorca	noun	s
hovorkyňa	noun	s
príspevok	noun	s
slová	noun	s
vyjadrenie	noun	s
tlačová konferencia	noun	s
status	noun	s
dopĺňa	verb	s
skonštatoval	verb	s
skonštatovala	verb	s
konštatuje	verb	s
pýta sa	verb	s
spýtal sa	verb	s
spýtala sa	verb	s
zvolal	verb	s
zakričal	verb	s
zasmial sa	verb	s
smeje sa	verb	s
spomína	verb	s
spomínal	verb	s
rozpráva	verb	s
tvrdia	verb	s
myslí si	verb	s
odkázala	verb	s
sľúbil	verb	s
sľúbila	verb	s
varovala	verb	s
poprela	verb	s
uzavrel	verb	s
uzavrela	verb	s
pokračoval	verb	s
pokračovala	verb	s
žartuje	verb	s
vtipkuje	verb	s
vzdychla	verb	s
vzdychol	verb	s
usmieva sa	verb	w
spomína si	verb	w
šepká	verb	s
kričí	verb	s
zhŕňa	verb	s
odvetil	verb	s
odvetila	verb	s
sťažuje sa	verb	s
opakuje	verb	s
priznáva	verb	w
poznamenala	verb	s
správa	text
dokument	text
tabuľa	text
zmluva	text
nápis	text
posudok	text
zápisnica	text
plagát	text
rozhodnutie	text
vyhláška	text
uznesenie	text
liste	text
správe	text
oznam	text
zákon	text
transparent	text

[quote_marks]
primary	„	“
alternative	"	"
secondary	‚	‘

[complementizers]
že
či

[pronouns]
on	m	s
ten	m	s
ona	f	s
tá	f	s
oni	-	p
ony	-	p

[name_markers]
takzvaný
takzvaná
takzvané
tzv.
zvaný
s názvom
film
filmu
kniha
noviny
denník
časopis
seriál
román
album
pieseň
slovo
termín
operácia
projekt
skupina
strana
heslo

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
sa	auxiliary
to	auxiliary
je	auxiliary
v	preposition
vo	preposition
na	preposition
o	preposition
s	preposition
so	preposition
z	preposition
zo	preposition
do	preposition
pre	preposition
po	preposition
pred	preposition
pri	preposition
počas	preposition
k	preposition
za	preposition
od	preposition
a	preposition
ale	preposition
tiež	preposition
zároveň	preposition
na adresu	preposition	s
na účet	preposition	s
na otázku	preposition	s
na tému	preposition	s
v reakcii na	preposition	s
v súvislosti s	preposition	s
ohľadom	preposition	s
smerom k	preposition	s
voči	preposition	s
proti	preposition	s
a	name_feminine
la	verb_feminine
l	verb_masculine
a	noun_feminine
á	noun_feminine
jeden	indefinite
jedna	indefinite
stojí v	reads
píše sa	reads
tento	pointer
táto	pointer
je napísané	reads
píše sa v	reads
stojí:	reads
je uvedené	reads
sa píše	reads
stojí napísané	reads
inak povedané	plain
úprimne povedané	plain
stručne povedané	plain
jednoducho povedané	plain
presnejšie povedané	plain
mierne povedané	plain
lepšie povedané	plain
takpovediac	plain
inými slovami povedané	plain
ako sa hovorí	plain
z	complement
zo	complement
od	complement
pre	complement
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
isa	name_masculine
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
ota	name_masculine
jarda	name_masculine
honza	name_masculine
saša	name_masculine
míša	name_masculine
kuba	name_masculine
jura	name_masculine
míra	name_masculine
láďa	name_masculine
péťa	name_masculine
franta	name_masculine
