# Hungarian
# Written for this project.

[consent]
Elfogadom
Elfogad
Összes elfogadása
Mindet elfogadom
Rendben
Értem
Elutasítom
Összes elutasítása
Beállítások
Süti beállítások
Cookie beállítások
Cookie-beállítások
Sütik kezelése
Adatvédelmi beállítások
További lehetőségek
Részletek
Nem fogadom el
Mindig aktív
Ez a weboldal sütiket használ	start
Ez az oldal sütiket használ	start
Weboldalunk sütiket használ	start
Oldalunk cookie-kat használ	start
Honlapunk sütiket használ	start
A weboldal sütiket használ	start
Sütiket használunk	start
Cookie-kat használunk	start
Mi és a partnereink	start
Mi és partnereink	start
Az oldal használatával	start
A weboldal használatával	start
Az oldal böngészésével	start

[comments]
Hozzászólás
Hozzászólások
Hozzászólok
Szólj hozzá
Komment
Kommentek
Kommentelés
Kommentáld
Új hozzászólás
Hozzászólás írása
Hozzászólások megtekintése
Nincs hozzászólás
Válasz
Válasz megszakítása
Név *
E-mail cím *
Jelentem
Legfrissebb hozzászólások
Vélemény, hozzászólás?
Az e-mail címet nem tesszük közzé	start
Az email címet nem tesszük közzé	start
A kötelező mezőket	start
A nevem, e-mail-címem	start
Ez az oldal az Akismet	start
Hozzászólás küldéséhez	start
A hozzászóláshoz	start
Vélemény, hozzászólás?	start
Jelentkezz be a	start

[related]
Olvassa el
Olvassa el ezt is
Olvasd el ezt is
Olvass tovább
Olvasson tovább
Olvasta már?
Tovább
Tovább olvasom
Tovább a cikkre
Ezt is olvassa el
Ajánló
Ajánlott
Ajánlott cikkek
Ajánljuk
Ezeket olvasta már?
Kapcsolódó
Kapcsolódó cikkek
Kapcsolódó cikk
Kapcsolódó tartalom
Kapcsolódó anyagok
Hasonló cikkek
Hasonló tartalmak
Legolvasottabb
Legolvasottabbak
Legnépszerűbb
Népszerű
Legfrissebb
Legfrissebb hírek
Friss hírek
Friss
Legújabb
Ez is érdekelheti
Ez is érdekelhet
Önt is érdekelheti
További cikkek
További hírek
További híreink
Következő cikk
Előző cikk
Előző
Következő
Hírek
Címlapról ajánljuk
Kiemelt
Ne maradjon le
Top hírek
Több
Még több
A szerző cikkei
A rovat legfrissebb cikkei
Olvassa el	start
Olvassa el ezt is	start
Olvasd el	start
Olvassa tovább	start
Olvasson tovább	start
Ezt is olvassa el	start
Kapcsolódó cikkünk	start
Bővebben:	start
Bővebben itt	start
Ez is érdekelheti	start
Önt is érdekelheti	start
Nézze meg	start
Kattintson ide	start
Kattints ide	start
VIDEÓ:	start
További részletek	start
További cikkek a	start

[share]
Megosztás
Megosztom
Ossza meg
Oszd meg
Cikk megosztása
Megosztás Facebookon
Megosztás Twitteren
Küldés
Küldés e-mailben
Link másolása
Link másolva
Nyomtatás
Nyomtat
Mentés
Követés
Kövess minket
Kövessen minket
Tetszik
Hallgassa meg
Meghallgatom
Könyvjelző
Ossza meg	start
Oszd meg	start
Kövessen minket	start
Kövess minket	start
Kattintás ide a	start
Csatlakozzon hozzánk	start
(Új ablakban nyílik meg	start
Iratkozz fel a csatornánkra	start
Hozzáadás előnyben részesített forrásként	start
Hibát talált?
Hibát találtál?	start
Hiba jelentése
AI-összefoglaló
Olvasási idő
perc olvasás
Cikk meghallgatása
Cikk ajándékozása
Más nyelveken

[newsletter]
Hírlevél
Hírlevelek
Feliratkozás
Feliratkozom
Feliratkozás hírlevélre
Hírlevél feliratkozás
Iratkozzon fel
Iratkozzon fel hírlevelünkre
Iratkozz fel
E-mail cím
Az Ön e-mail címe
Értesítések
Nem, köszönöm
Alkalmazás letöltése
Leiratkozás
Iratkozzon fel	start
Iratkozz fel	start
Feliratkozom a	start
Kérje hírlevelünket	start
Hírlevelünkre	start
Adja meg e-mail	start
A feliratkozással	start
Töltse le alkalmazásunkat	start
Ne maradjon le semmiről	start
Köszönjük a feliratkozást	start
Kövess minket	start
Kövessen minket	start
Ha nem szeretnél lemaradni	start
Ha tetszik, amit olvasol	start
Ha tetszett, amit olvastál	start

[tags]
Címkék
Címke
Témák
Téma
Kulcsszavak
Kategóriák
Kategória
Rovat
Rovatok
Kapcsolódó témák
További témák
Témakörök

[navigation]
Főoldal
Kezdőlap
Címlap
Menü
Bezár
Bezárás
Keresés
Kereső
Ugrás a tartalomra
Tovább a tartalomra
Vissza
Vissza a tetejére
Vissza az oldal tetejére
Fel
Következő
Előző
Következő oldal
Oldal
Bejelentkezés
Belépés
Kijelentkezés
Kilépés
Regisztráció
Fiókom
Profilom
Elfelejtett jelszó
Elfelejtette jelszavát?
Jelszó
Rólunk
Kapcsolat
Impresszum
Szerkesztőség
Médiaajánlat
Hirdetés
Archívum
Hírek
Belföld
Külföld
Világ
Politika
Gazdaság
Üzlet
Sport
Foci
Kultúra
Tudomány
Tech
Technológia
Egészség
Életmód
Bulvár
Kék hírek
Baleset
Vélemény
Publicisztika
Interjú
Blogok
Magazin
Utazás
Autó
Otthon
Receptek
Videó
Videók
Galéria
Fotók
Podcast
Időjárás
Tv-műsor
Horoszkóp
Játék
Előfizetés
Betöltés...
Kevesebb
Az oldal nem található
Mégse
Igen
Nem
Nagyítás
Adatkezelés
Ugrás a tartalomra	start
Ön itt van:	start
Hibát talált	start
Hibát találtál	start
Az Ön böngészője	start
A böngésződ nem	start
Engedélyezze a JavaScript	start
Elfelejtette a jelszavát	start

[front_page]
Kezdőlap
Főoldal
Címlap

[no_sections]
Egyéb kategória
Kategória nélkül
Cikkek

[no_tags]
hírek
hír
friss hírek
legfrissebb hírek
cikk
cikkek
újság
videó
videók
fotó
fotók
aktuális

[advertisement]
Hirdetés
Hirdetések
Reklám
Szponzorált tartalom
Szponzorált
Támogatott tartalom
Fizetett tartalom
Fizetett hirdetés
Promóció
PR-cikk
A cikk a hirdetés után folytatódik
Társadalmi célú hirdetés
A hirdetés után folytatjuk	start
Hirdetésblokkolót használ	start

[legal]
Adatvédelem
Adatvédelmi tájékoztató
Adatvédelmi nyilatkozat
Adatkezelési tájékoztató
Felhasználási feltételek
ÁSZF
Jogi nyilatkozat
Szerzői jogok
Minden jog fenntartva
Etikai kódex
Forrás
Források
Akadálymentesítési nyilatkozat
Minden jog fenntartva	start
Felelős szerkesztő:	start
Főszerkesztő:	start
Kiadó:	start
Copyright:	start

[paywall]
Előfizetek
Előfizetés
Csak előfizetőknek
Előfizetőknek
Már előfizető?
Már előfizetőnk?
Támogatás
Támogass minket
Támogasson minket
Támogatom
Prémium
Bejelentkezem
Ez a cikk csak előfizetőink	start
Ez a tartalom csak előfizetőink	start
A cikk folytatása csak	start
A teljes cikk elolvasásához	start
A cikk elolvasásához	start
Előfizetőink teljes terjedelmében	start
Már előfizető	start
Ha már előfizetőnk	start
Fizessen elő	start
Fizess elő	start
Támogassa a	start
Támogasd a munkánkat	start
Támogassa a munkánkat
Támogass minket	start
Támogasd a független	start
Ha fontosnak tartod, amit	start

[caption]
Fotó	whole
Fotók	whole
Kép	whole
Illusztráció	whole
Képünk illusztráció	whole
Archív fotó	whole
Videó	whole
Grafika	whole
Képek:
Képünk illusztráció
A kép illusztráció
Borítókép:
Nyitókép:
Kiemelt kép:
Forrás:
Kép forrása:
Fotó forrása:
Képaláírás:
Fotó:
Fotók:
Kép:
Illusztráció:
Videó:
Grafika:

[headline_labels]
Friss
Rendkívüli
Élő
Percről percre
Exkluzív
Videó
Fotók
Galéria
Képgaléria
Vélemény
Publicisztika
Jegyzet
Elemzés
Kommentár
Interjú
Riport
Kritika
Portré
Tényellenőrzés
Podcast
Hírek
Frissítve
Háttér
Infografika
Nekrológ
Közlemény
Prémium
Vezércikk

[live]
élő
élőben
percről percre
élő közvetítés
élő közvetítésünk
online közvetítés
folyamatosan frissül
live

[byline_prefixes]
Szerző
Írta
Szerzők:
Szöveg:
Szerkesztette
Készítette
Fordította:
Közzétette
Interjú:
Tudósító:
Szöveg
Szerzők
Szöveg és fotó
Szöveg és kép

[contributions]
Fotó
Fotók
Illusztráció
Fordította
Fordítás
Borítókép
Felelős szerkesztő
Felelős kiadó

[roles]
újságíró
újságírója
szerkesztő
főszerkesztő
főszerkesztő-helyettes
felelős szerkesztő
rovatvezető
riporter
tudósító
tudósítónk
tudósítója
külpolitikai újságíró
munkatárs
munkatársunk
publicista
kommentátor
elemző
fotós
fotóriporter
kritikus
műsorvezető
író
történész
politológus
közgazdász
gyakornok
szerkesztőség
Budapest
Brüsszel
vezető szerkesztő
gazdasági újságíró
sportújságíró
oknyomozó újságíró
kolumnista
szerkesztő-riporter
filmkritikus
brüsszeli tudósító
főmunkatárs

[nobodies]
Ismeretlen
Vendég
Ismeretlen szerző
Névtelen
Nincs szerző

[agencies]
MTI
Magyar Távirati Iroda
MTI/MTVA
Reuters
AFP
AP
DPA
BBC
Bloomberg
Politico
TASZSZ
Interfax
Szerkesztőség
MASZOL
Index
Telex
HVG
Origo
OS
MTI/OS
Police.hu

[joiners]
és
és a
&
illetve

[months]
január	1
januárban	1
jan.	1
jan	1
február	2
februárban	2
feb.	2
feb	2
febr.	2
febr	2
március	3
márciusban	3
márc.	3
márc	3
április	4
áprilisban	4
ápr.	4
ápr	4
május	5
májusban	5
máj.	5
máj	5
június	6
júniusban	6
jún.	6
jún	6
július	7
júliusban	7
júl.	7
júl	7
augusztus	8
augusztusban	8
aug.	8
aug	8
szeptember	9
szeptemberben	9
szept.	9
szept	9
október	10
októberben	10
okt.	10
okt	10
november	11
novemberben	11
nov.	11
nov	11
december	12
decemberben	12
dec.	12
dec	12

[months_hijri]

[months_jalali]

[weekdays]
hétfő	1
hétfőn	1
h	1
kedd	2
kedden	2
k	2
szerda	3
szerdán	3
sze	3
csütörtök	4
csütörtökön	4
cs	4
péntek	5
pénteken	5
p	5
szombat	6
szombaton	6
szo	6
vasárnap	7
v	7

[meridiem]
de.	am
délelőtt	am
reggel	am
du.	pm
délután	pm
este	pm

[ago]
{n} másodperce	second
{n} másodperccel ezelőtt	second
{n} perce	minute
{n} perccel ezelőtt	minute
{n} órája	hour
{n} órával ezelőtt	hour
{n} napja	day
{n} nappal ezelőtt	day
{n} hete	week
{n} héttel ezelőtt	week
{n} hónapja	month
{n} hónappal ezelőtt	month
{n} éve	year
{n} évvel ezelőtt	year
most	second	0
az imént	second	0
éppen most	second	0
egy perce	minute	1
egy órája	hour	1
ma	day	0
tegnap	day	1
egy napja	day	1
tegnapelőtt	day	2
egy hete	week	1
egy éve	year	1

[minutes]
perc

[published]
Megjelent
Közzétéve
Publikálva
Dátum
Létrehozva
Megjelenés
Közzététel dátuma

[updated]
Frissítve
Frissült
Frissítés
Utolsó frissítés
Utolsó módosítás
Módosítva
Utoljára frissítve

[honorifics]
úr	title	m
asszony	title	f
kisasszony	title	f
dr.	title
doktor	title
prof.	title
professzor	title
ifj.	title
id.	title
özv.	title
gróf	title
báró	title
herceg	title
hercegnő	title	f
trónörökös	title
király	title
királynő	title	f
császár	title
pápa	title
bíboros	title
érsek	title
püspök	title
atya	title
lelkész	title
rabbi	title
imám	title
ajatollah	title
sejk	title
emír	title
szultán	title
lord	title
sir	title
Szent	title
elnök	role
elnöke	role
alelnök	role
alelnöke	role
köztársasági elnök	role
államfő	role
volt elnök	role
miniszterelnök	role
miniszterelnök-helyettes	role
kormányfő	role
kancellár	role
miniszter	role
külügyminiszter	role
belügyminiszter	role
védelmi miniszter	role
honvédelmi miniszter	role
pénzügyminiszter	role
igazságügyi miniszter	role
gazdasági miniszter	role
államtitkár	role
helyettes államtitkár	role
kormánybiztos	role
kormányszóvivő	role
szóvivő	role
szóvivője	role
házelnök	role
képviselő	role
országgyűlési képviselő	role
képviselője	role
frakcióvezető	role
frakcióvezetője	role
pártelnök	role
pártigazgató	role
európai parlamenti képviselő	role
EP-képviselő	role
szenátor	role
polgármester	role
polgármestere	role
főpolgármester	role
alpolgármester	role
jegyző	role
biztos	role
főtitkár	role
nagykövet	role
nagykövete	role
konzul	role
ombudsman	role
igazgató	role
igazgatója	role
főigazgató	role
vezérigazgató	role
vezérigazgatója	role
ügyvezető	role
alapító	role
tulajdonos	role
üzletember	role
milliárdos	role
vezető	role
vezetője	role
tábornok	role
vezérezredes	role
altábornagy	role
ezredes	role
alezredes	role
őrnagy	role
százados	role
hadnagy	role
parancsnok	role
vezérkari főnök	role
rendőrfőkapitány	role
rendőr	role
bíró	role
bírónő	role	f
ügyész	role
legfőbb ügyész	role
ügyvéd	role
ügyvédje	role
jogász	role
szakértő	role
elemző	role
közgazdász	role
politológus	role
szociológus	role
történész	role
kutató	role
tudós	role
orvos	role
főorvos	role
országos tisztifőorvos	role
virológus	role
pszichológus	role
rektor	role
tanár	role
író	role
költő	role
szerző	role
újságíró	role
főszerkesztő	role
műsorvezető	role
rendező	role
színész	role
színésznő	role	f
énekes	role
énekesnő	role	f
zenész	role
zeneszerző	role
karmester	role
művész	role
festő	role
fotós	role
edző	role
vezetőedző	role
szövetségi kapitány	role
csatár	role
hátvéd	role
középpályás	role
kapus	role
labdarúgó	role
úszó	role
válogatott	role
olimpiai bajnok	role
aktivista	role
politikus	role
jelölt	role
felesége	kin
férje	kin
fia	kin
lánya	kin
apja	kin
anyja	kin
bátyja	kin
öccse	kin
nővére	kin
húga	kin
testvére	kin
nagyapja	kin
nagyanyja	kin
unokája	kin
özvegye	kin
élettársa	kin
veje	kin

[organization_words]
minisztérium
Külügyminisztérium
Belügyminisztérium
kormány
Miniszterelnökség
Országgyűlés
parlament
Európai Bizottság
bizottság
tanács
Biztonsági Tanács
Európai Parlament
önkormányzat
közgyűlés
kormányhivatal
hivatal
hatóság
felügyelet
ügynökség
rendőrség
Rendőr-főkapitányság
NAV
katasztrófavédelem
tűzoltóság
mentőszolgálat
ügyészség
Legfőbb Ügyészség
bíróság
Alkotmánybíróság
Kúria
Törvényszék
Ítélőtábla
honvédség
Magyar Honvédség
hadsereg
légierő
dandár
párt
Fidesz
KDNP
Tisza Párt
MSZP
DK
Jobbik
Momentum
Mi Hazánk
mozgalom
koalíció
szövetség
Európai Unió
unió
szakszervezet
egyesület
alapítvány
szervezet
ENSZ
NATO
Vöröskereszt
kamara
intézet
központ
akadémia
Magyar Tudományos Akadémia
egyetem
Eötvös Loránd Tudományegyetem
főiskola
iskola
gimnázium
kórház
klinika
múzeum
színház
könyvtár
Operaház
egyház
egyházmegye
bank
Magyar Nemzeti Bank
MNB
OTP
tőzsde
alap
biztosító
társaság
vállalat
cég
csoport
Zrt.
Nyrt.
Kft.
gyár
MÁV
MOL
klub
FC
csapat
válogatott
Magyar Labdarúgó-szövetség
lap
napilap
hetilap
rádió
televízió
kiadó
nagykövetség
KSH

[location_words]
város
község
falu
megye
vármegye
járás
kerület
tartomány
régió
állam
városrész
sziget
szigetek
félsziget
hegy
hegység
völgy
folyó
patak
tó
tenger
óceán
öböl
szoros
part
erdő
sivatag
park
nemzeti park
utca
út
tér
körút
sétány
rakpart
híd
pályaudvar
állomás
repülőtér
kikötő
autópálya
vár
kastély
palota
stadion
észak
dél
kelet
nyugat
főváros
határ
köztársaság
királyság

[forms_of_address]
úr
asszony

[role_modifiers]
volt
korábbi
egykori
ügyvezető
leköszönő
helyettes

[name_particles]
de
von
van
da
di
la
le
al
el
bin
ibn
né

[abbreviations]
{n}.
dr.
prof.
ifj.
id.
özv.
Szt.
St.
pl.
ill.
stb.
kb.
ún.
vö.
ld.
l.
m.
mt.
sz.
u.
út.
krt.
tel.
old.
fej.
bek.
ford.
szerk.
jan.
febr.
márc.
ápr.
máj.
jún.
júl.
aug.
szept.
okt.
nov.
dec.
i.e.
i.sz.
Kr.e.
Kr.u.
Kr.
i.
e.
ker.
hrsz.
min.
max.
mill.
mrd.
ezr.
alez.
szds.
tbk.
vezds.
Zrt.
Kft.
Nyrt.
Bt.
Rt.
Inc.
Ltd.
Jr.
de.
du.
évf.
átl.
bp.
ti.
azaz.
tkp.
hg.
gr.
br.

[cues]
mondta	verb	s
mondták	verb	s
mondja	verb	s
mondják	verb	s
mondott	verb	s
közölte	verb	s
közölték	verb	s
közli	verb	s
hangsúlyozta	verb	s
hangsúlyozták	verb	s
hangsúlyozza	verb	s
kijelentette	verb	s
kijelentették	verb	s
kijelenti	verb	s
hozzátette	verb	s
hozzátették	verb	s
hozzáteszi	verb	s
elmondta	verb	s
elmondták	verb	s
elmondja	verb	s
kifejtette	verb	s
kifejti	verb	s
fogalmazott	verb	s
fogalmaz	verb	s
jelentette	verb	s
megjegyezte	verb	s
megjegyzi	verb	s
magyarázta	verb	s
magyarázza	verb	s
állította	verb	s
állítja	verb	s
állítják	verb	s
írta	verb	s
írták	verb	s
írja	verb	s
írják	verb	s
válaszolta	verb	s
válaszolt	verb	s
válaszol	verb	s
kérdezte	verb	s
kérdezi	verb	s
figyelmeztetett	verb	s
figyelmeztet	verb	s
bejelentette	verb	s
bejelentették	verb	s
rámutatott	verb	s
rámutat	verb	s
kiemelte	verb	s
kiemeli	verb	s
leszögezte	verb	s
leszögezi	verb	s
elismerte	verb	s
elismeri	verb	s
megerősítette	verb	s
cáfolta	verb	s
tagadta	verb	s
tudatta	verb	s
ismertette	verb	s
nyilatkozott	verb	s
nyilatkozta	verb	s
nyilatkozik	verb	s
idézte	verb	s
felidézte	verb	s
emlékeztetett	verb	s
emlékeztet	verb	s
vélte	verb	s
véli	verb	s
vélekedett	verb	s
vélekedik	verb	s
kommentálta	verb	s
reagált	verb	s
reagál	verb	s
üzente	verb	s
bírálta	verb	s
mutatott	verb	s
ígérte	verb	s
összegzett	verb	s
összegezte	verb	s
panaszolta	verb	s
panaszkodott	verb	s
folytatta	verb	s
felkiáltott	verb	s
utalt	verb	s
értékelt	verb	s
érvelt	verb	s
érvel	verb	s
hangoztatta	verb	s
hangoztatja	verb	s
bizonygatta	verb	s
megállapította	verb	s
megállapítja	verb	s
fájlalja	verb	s
válaszolták	verb	s
nyilatkozták	verb	s
kérdezték	verb	s
megerősítették	verb	s
fogalmaztak	verb	s
reagáltak	verb	s
összefoglalta	verb	s
tette	verb	s
fűzte	verb	s
szögezte	verb	s
húzta	verb	s
vetette	verb	s
jegyezte	verb	s
mondván	verb	s
mondanak	verb	s
elmagyarázta	verb	s
részletezte	verb	s
gondolja	verb	w
hiszi	verb	w
tartja	verb	w
nevezte	verb	w
vádolta	verb	w
követelte	verb	w
javasolta	verb	w
kérte	verb	w
reméli	verb	w
szólított	verb	w
jelezte	verb	w
vélik	verb	w
hivatkozott	verb	w
szerint	according_after	s
szavai szerint	according_after	s
állítása szerint	according_after	s
mint mondta	according_to	s
mint fogalmazott	according_to	s
idézte	according_to	s
közlése szerint	according_after	s
elmondása szerint	according_after	s
nyilatkozat	noun	s
nyilatkozatában	noun	s
közlemény	noun	s
közleményben	noun	s
interjú	noun	s
interjúban	noun	s
beszéd	noun	s
beszédében	noun	s
levél	text	s
szóvivő	noun	s
szóvivője	noun	s
bejegyzés	noun	s
sajtótájékoztató	noun	s
sajtótájékoztatón	noun	s
nevezi	verb	w
minősítette	verb	w
jellemezte	verb	w
titulálta	verb	w
jelentette ki	verb	s
tette hozzá	verb	s
mesélte	verb	s
meséli	verb	s
felelte	verb	s
vágott vissza	verb	s
ismerte el	verb	s
szögezte le	verb	s
fakadt ki	verb	s
nevetett	verb	s
mosolygott	verb	s
sóhajtott	verb	s
kiáltott	verb	s
kiabálta	verb	s
suttogta	verb	s
viccelődött	verb	s
emlékezett vissza	verb	s
idézte fel	verb	s
zárta	verb	s
vallja	verb	s
viccelődik	verb	s
sóhajt	verb	s
nevet	verb	w
mosolyog	verb	w
emlékszik vissza	verb	w
suttogja	verb	s
kiáltja	verb	s
ragaszkodik	verb	w
foglalja össze	verb	s
vág vissza	verb	s
panaszkodik	verb	s
morogja	verb	s
ismétli	verb	s
ismeri be	verb	s
vallja be	verb	s
legyint	verb	w
jelentés	text
dokumentum	text
tábla	text
szerződés	text
felirat	text
plakát	text
jegyzőkönyv	text
ítélet	text
végzés	text
határozat	text
törvény	text
értesítés	text
levélben	text
okirat	text

[quote_marks]
primary	„	”
secondary	»	«
alternative	"	"
dash	–	–
dash	—	–
dash	-	–

[complementizers]
hogy

[pronouns]
ő	-	s
ők	-	p

[name_markers]
úgynevezett
nevű
című	title
ún.
becenevű
elnevezésű
film
könyv
lap
magazin
sorozat
szó
kifejezés
néven

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	2
prodrop	2

[quote_particles]
a sajtótájékoztatón	preposition
amikor	preposition
miután	preposition
hozzá	preposition
és	preposition
de	preposition
majd	preposition
is	preposition
a	article
az	article
egy	article
le	auxiliary
meg	auxiliary
ki	auxiliary
el	auxiliary
fel	auxiliary
be	auxiliary
hozzá	auxiliary
rá	auxiliary
is	auxiliary
azt	auxiliary
a	definite
az	definite
egy	indefinite
olvasható	reads
az áll	reads
ugyanaz	pointer
ez áll	reads
szerepel	reads
szerint „	reads
áll benne	reads
írják	reads
más szóval	plain
úgymond	plain
röviden szólva	plain
őszintén szólva	plain
egyszóval	plain
jobban mondva	plain
enyhén szólva	plain
pontosabban mondva	plain
úgyszólván	plain
másként szólva	plain
mondhatni	plain
az úgynevezett	plain
azzal vádolják	passive
azzal vádolták	passive
megvádolták	passive
vádolják	passive
gyanúsítják	passive
gyanúsították	passive
nevezik	passive
nevezték	passive
hívják	passive
elítélték	passive
úgy jellemzik	passive
idézte elő	plain
