# Slovenian
# Written for this project.

[consent]
Sprejmi
Sprejmi vse
Strinjam se
Sprejmem
Zavrni
Zavrni vse
Nastavitve
Nastavitve piškotkov
Piškotki
Politika piškotkov
Spletna stran uporablja piškotke	start
Ta spletna stran uporablja piškotke	start
Uporabljamo piškotke	start
To spletno mesto uporablja piškotke	start
Sprejmi piškotke
Sprejmem vse
Dovoli vse
Dovoli piškotke
Dovolim
Ne strinjam se
Ne dovolim
Zavračam
Zavrnem
Prilagodi
Prilagodi nastavitve
Razumem
V redu
Shrani nastavitve
Upravljanje piškotkov
Upravljanje soglasja
Nastavitve zasebnosti
Več informacij
Več o piškotkih
O piškotkih
Izvedi več
Nujni piškotki
Vedno aktivni
Vedno aktivno
Cenimo vašo zasebnost
Ta stran uporablja piškotke	start
Naša spletna stran uporablja piškotke	start
Spletno mesto uporablja piškotke	start
Na spletni strani uporabljamo piškotke	start
Na tej spletni strani uporabljamo	start
Za boljšo uporabniško izkušnjo	start
Z nadaljevanjem uporabe	start
Z nadaljnjo uporabo spletne strani	start
Z uporabo spletne strani se strinjate	start
S klikom na gumb "Sprejmi	start
Vaša zasebnost nam je pomembna	start
Cenimo vašo zasebnost	start
Mi in naši partnerji	start
Piškotki nam pomagajo	start

[comments]
Komentar
Komentarji
Komentiraj
Dodaj komentar
Oddaj komentar
Odgovori
Ni komentarjev
Ime *
Vaš e-naslov ne bo objavljen	start
Zahtevana polja so označena	start
Za komentiranje se	start
Napiši komentar
Napišite komentar
Objavi komentar
Pošlji komentar
Vaš komentar
Poglej komentarje
Prikaži komentarje
Vsi komentarji
Zadnji komentarji
Odgovor
Prekliči odgovor
Prijavi komentar
Prijavi neprimerno vsebino
Razprava
Najnovejši
Najstarejši
Komentar *
E-pošta *
E-naslov *
Spletna stran
Pravila komentiranja
Bodi prvi, ki bo komentiral
Komentiranje
Dodaj odgovor
Vaš elektronski naslov ne bo objavljen	start
Vaš e-poštni naslov ne bo objavljen	start
Shrani moje ime	start
Za komentiranje morate biti	start
Za objavo komentarja	start
Za komentiranje je potrebna prijava	start
Če želite komentirati	start
Komentarji so zaprti	start
Komentarji so onemogočeni	start
Komentarji ne odražajo	start
Uredništvo si pridržuje pravico	start
Komentarji izražajo stališča	start
Prijavite se, če želite komentirati	start
Ta stran uporablja Akismet	start
To spletišče uporablja Akismet	start

[related]
Preberite še
Preberite tudi
Preberi več
Preberi še
Več
Več o tem
Poglejte še
Sorodne novice
Sorodni članki
Povezane novice
Podobni članki
Najbolj brano
Najnovejše
Zadnje novice
Priporočamo
Naslednji članek
Prejšnji članek
Novice
Preberite še	start
Preberite tudi	start
Preberi še	start
Poglejte še	start
Preberite:	start
Glejte tudi	start
Berite še
Berite še	start
Berite tudi
Berite tudi	start
Preberi tudi
Preberi tudi	start
Preberite več
Preberite več	start
Poglejte tudi
Poglejte tudi	start
Oglejte si tudi
Oglejte si tudi	start
Več o tem	start
Preberi
Preberite
Več novic
Več vsebin
Več iz rubrike
Iz iste rubrike
Sorodno
Sorodne vsebine
Sorodne objave
Povezano
Povezane vsebine
Povezani članki
Podobne novice
Najbolj brani članki
Najbolj brane
Najbolj branih
Najbolj komentirano
Najbolj gledano
Najnovejše novice
Zadnje objavljeno
Zadnje
Popularno
Priporočeno
Priporočamo v branje
Izbor urednika
Izbor uredništva
Izpostavljeno
Ne spreglejte
Ne zamudite
Morda vas zanima
Morda vas bo zanimalo
Mogoče vas zanima tudi
Naslednja novica
Prejšnja novica
Naslednja objava
Prejšnja objava
Naslednje
Prejšnje
Prikaži več
Naloži več
Vse novice
Ostale novice
Druge novice
Danes
O avtorju
Nadaljuj z branjem
V fokusu
V žarišču
Aktualno
V središču
Preberite še:	start
Več preberite	start
Več o tem preberite	start
Več v prispevku	start
Poglejte:	start
Oglejte si:	start
Poglej še:	start
Povezane novice:	start
Sorodne novice:	start
Kliknite tukaj	start
FOTO:	start
VIDEO:	start
Poslušajte:	start
Ne spreglejte:	start
Celoten članek preberite	start
Izvedite več:	start
Več o:	start
Glej tudi:	start

[share]
Deli
Delite
Delite članek
Kopiraj povezavo
Natisni
Pošlji
Sledite nam
Sledite nam na	start
Deli na Facebooku
Deli na X
Deli s prijatelji
Deli članek
Deli novico
Delite novico
Kopiraj
Kopirano
Povezava kopirana
Pošlji prijatelju
Pošlji po e-pošti
Natisni članek
Tiskaj
Shrani
Shrani za pozneje
Všeč mi je
Sledi nam
Spremljajte nas
Spremljajte nas na
Poslušaj
Poslušaj članek
Čas branja
Družbena omrežja
Priljubljeno
Delite na Facebooku	start
Sledi nam na	start
Spremljajte nas na	start
Spremljajte nas tudi	start
Sledite nam tudi	start
Všečkajte nas	start
Pridružite se nam na	start
Najdete nas na	start
Kliknite za deljenje	start
Prenesite aplikacijo	start
Prenesite našo aplikacijo	start
Oglejte si to objavo na Instagramu	start
Objavo je delil	start
Bodite na tekočem	start
Čas branja:	start

[newsletter]
E-novice
Naroči se
Naročite se
Prijava na e-novice
Naročite se na	start
Prijavite se na e-novice	start
Novičnik
E-novičnik
Newsletter
Naročite se na e-novice
Naroči se na novice
Naročilo na e-novice
Prijavi se
Prijavite se
Prijavi se na e-novice
Prijavite se na e-novice
Vaš e-naslov
Vaš e-poštni naslov
E-poštni naslov
Elektronski naslov
E-naslov
Obvestila
Vklopi obvestila
Ne, hvala
Ne zdaj
Mogoče pozneje
Prenesi aplikacijo
Odjava
Hvala za prijavo
Prijavite se na naše	start
Prijavi se na e-novice	start
Prejemajte najnovejše novice	start
Prejemajte najpomembnejše	start
Želim prejemati	start
Želite prejemati	start
Vpišite svoj e-naslov	start
Vnesite svoj e-naslov	start
Vpišite elektronski naslov	start
Strinjam se s pogoji	start
S prijavo na e-novice	start
S prijavo se strinjate	start
Od e-novic se lahko	start
Hvala za prijavo	start
Sledite nam	start
Spremljajte nas	start

[tags]
Oznake
Ključne besede
Teme
Kategorije
Tagi
Oznaka
Ključne besede:
Tema
Kategorija
Rubrika
Rubrike
Oznake:	start
Ključne besede:	start
Kategorija:	start
Kategorije:	start
Teme:	start
Objavljeno v:	start
Povezane teme
Več o temi

[navigation]
Domov
Naslovnica
Meni
Zapri
Iskanje
Išči
Nazaj
Naprej
Naslednja
Prejšnja
Prijava
Registracija
Kontakt
O nas
Arhiv
Novice
Slovenija
Svet
Gospodarstvo
Politika
Črna kronika
Šport
Kultura
Zdravje
Mnenja
Kolumne
Vreme
Video
Domača stran
Prva stran
Skoči na vsebino
Preskoči na vsebino
Pojdi na vsebino
Na vrh
Na vrh strani
Nazaj na vrh
Naslednja stran
Prejšnja stran
Stran
Odpri meni
Zapri meni
Prijavi se
Odjava
Odjavi se
Registriraj se
Moj račun
Moj profil
Profil
Uporabniško ime
Geslo
Pozabljeno geslo
Pozabljeno geslo?
Ste pozabili geslo?
Uredništvo
Kolofon
Kontakti
Oglaševanje
Oglasi
Mali oglasi
Osmrtnice
Pomoč
Kazalo strani
Zemljevid strani
RSS
Domače
Doma
Tujina
Evropa
EU
Ljubljana
Maribor
Lokalno
Regije
Posel
Finance
Borza
Nepremičnine
Avto
Avtomoto
Nogomet
Košarka
Smučanje
Kolesarstvo
Rokomet
Zimski športi
Drugi športi
Scena
Zabava
Glasba
Film
Knjige
Televizija
TV spored
Moda
Lepota
Življenje
Družina
Recepti
Kulinarika
Potovanja
Turizem
Okolje
Narava
Znanost
Tehnologija
Izobraževanje
Šola
Zgodovina
Intervju
Intervjuji
Blogi
Pisma bralcev
Galerije
Galerija
Fotogalerija
Podkast
Podkasti
Oddaje
Radio
V živo
Kviz
Igre
Križanke
Volitve
Vremenska napoved
Horoskop
Nalaganje ...
Prosimo, počakajte
Prikaži manj
Prekliči
Da
Ne
Celozaslonski način
Prijavi napako
Priloge
Trgovina
Uporabne povezave
Skoči na vsebino	start
Nahajate se:	start
Nahajate se tukaj	start
Vaš brskalnik ne podpira	start
Vaš brskalnik je zastarel	start
Omogočite JavaScript	start
Ste pozabili geslo	start
Imate zgodbo	start
Pošljite nam svojo	start
Ste opazili napako	start
Našli ste napako	start
Stran, ki jo iščete	start

[front_page]
Domov
Naslovnica
Prva stran
Vstopna stran
Domača stran

[no_sections]
Nekategorizirano
Brez kategorije

[no_tags]
novice
zadnje novice
članek
video
foto
časopis

[advertisement]
Oglas
Oglasno sporočilo
Promocijsko besedilo
Sponzorirano
Naročena vsebina
Članek se nadaljuje	start
Oglasi
Oglaševanje
Reklama
Promocija
Promo
PR članek
PR
Sponzorirana vsebina
Sponzorirano sporočilo
Promocijsko sporočilo
Vsebina partnerja
Plačana objava
Članek se nadaljuje po oglasu
Zapri oglas
Prispevek se nadaljuje po oglasu	start
Besedilo se nadaljuje pod	start
Vsebina se nadaljuje po oglasu	start
Oglasno sporočilo	start
Zdi se, da uporabljate	start
Prosimo, izklopite	start

[legal]
Pogoji uporabe
Politika zasebnosti
Varstvo osebnih podatkov
Vse pravice pridržane
Vir
Vse pravice pridržane	start
Splošni pogoji
Pravno obvestilo
Pravna obvestila
Zasebnost
Avtorske pravice
Izjava o dostopnosti
Izjava o zasebnosti
Politika piškotkov
Etični kodeks
Viri
Pravila zasebnosti
Kopiranje vsebin	start
Prepovedano je kopiranje	start
Ponatis celote ali	start
Vsebina je avtorsko zaščitena	start
Odgovorni urednik:	start
Odgovorna urednica:	start
Izdajatelj:	start
Založnik:	start
Glavni urednik:	start

[paywall]
Samo za naročnike
Postanite naročnik
Že naročnik?
Članek je dostopen samo	start
Za branje celotnega članka	start
Naročnina
Naročnine
Za naročnike
Premium
Plus
Že imate naročnino?
Ste že naročnik?
Ste naročnik?
Kupi naročnino
Podprite nas
Podpri nas
Izberite naročnino
Ste že naročnik	start
Že imate naročnino	start
Članek je na voljo samo	start
Vsebina je dostopna samo	start
Vsebina je na voljo samo	start
Za nadaljevanje branja	start
Za ogled celotnega	start
Če želite prebrati celoten	start
Postanite naročnik	start
Naročite se in	start
Podprite neodvisno	start
Berite brez omejitev	start

[caption]
Foto	whole
Fotografija	whole
Arhiv	whole
Vir:
Video:
Slika	whole
Posnetek zaslona	whole
Zaslonska slika	whole
Simbolna fotografija	whole
Arhivska fotografija	whole
Fotografija je simbolična	whole
Vir fotografije	whole
Osebni arhiv	whole
Foto:
Fotografija:
Foto/
Slika:
Fotografija je simbolična
Simbolična fotografija
Arhivska fotografija
Vir fotografije:
Na fotografiji:
Ilustracija:
Grafika:
Posnetek zaslona:
Avtor fotografije:

[headline_labels]
Nujno
V živo
Ekskluzivno
Video
Foto
Analiza
Komentar
Kolumna
Intervju
Reportaža
Novice
Mnenje
Zadnje
Zadnja novica
Napoved
Ocena
Recenzija
Raziskava
Preiskava
Pomembno
Poročilo
Anketa
Podkast
Kviz
Fotogalerija
Galerija
Zgodba
Portret
Tema dneva
Tema
Volitve
Preverjanje dejstev
Opozorilo
Uvodnik
Stališče
Komentar dneva
Oddaja

[live]
v živo
iz minute v minuto
prenos v živo
neposredni prenos
spremljajte v živo
spremljamo v živo
zadnje novice
blog v živo
minuta po minuta

[byline_prefixes]
Avtor
Piše
Avtorica:
Besedilo:
Novinar:
Avtor:
Avtorica
Avtorji
Avtorji:
Piše:
Pišeta
Pišejo
Napisal
Napisala
Objavil
Objavila
Tekst:
Pogovarjal se je
Pogovarjala se je
Prevod:
Prevedel
Prevedla
Pripravil
Pripravila
Pripravil:
Pripravila:
Uredil
Uredila
Urednik:
Urednica:
Novinarka:
Besedilo in fotografije
Besedilo in foto

[contributions]
Foto
Fotografija
Fotografije
Foto:

[roles]
novinar
novinarka
dopisnik
dopisnica
urednik
urednica
odgovorni urednik
kolumnist
komentator
Ljubljana
novinarji
reporter
reporterka
glavni urednik
glavna urednica
odgovorna urednica
namestnik odgovornega urednika
kolumnistka
komentatorka
fotoreporter
fotografinja
fotograf
snemalec
voditelj
voditeljica
sodelavec
sodelavka
zunanji sodelavec
posebni poročevalec
poročevalec
prevajalec
analitik
politolog
ekonomist
zgodovinar
sociolog
profesor
uredništvo
agencije
Maribor
Koper
Bruselj
Washington
Celje
dopisnik iz Bruslja

[nobodies]
Neznan
Gost
Neznan avtor
Brez avtorja

[agencies]
STA
Reuters
AFP
AP
dpa
APA
Hina
Tanjug
BoBo
Slovenska tiskovna agencija
ANSA
MTI
Beta
FENA
SRNA
Bloomberg
Xinhua
TASS
Associated Press
RTV SLO
MMC
BBC
CNN
DW
Agencije
Uredništvo

[joiners]
in
ter
&

[months]
januar	1
januarja	1
jan.	1
jan	1
februar	2
februarja	2
feb.	2
feb	2
marec	3
marca	3
mar.	3
mar	3
april	4
aprila	4
apr.	4
apr	4
maj	5
maja	5
junij	6
junija	6
jun.	6
jun	6
julij	7
julija	7
jul.	7
jul	7
avgust	8
avgusta	8
avg.	8
avg	8
september	9
septembra	9
sep.	9
sep	9
sept.	9
sept	9
oktober	10
oktobra	10
okt.	10
okt	10
november	11
novembra	11
nov.	11
nov	11
december	12
decembra	12
dec.	12
dec	12

[months_hijri]

[months_jalali]

[weekdays]
ponedeljek	1
pon.	1
pon	1
torek	2
tor.	2
tor	2
sreda	3
sre.	3
sre	3
četrtek	4
čet.	4
čet	4
petek	5
pet.	5
pet	5
sobota	6
sob.	6
sob	6
nedelja	7
ned.	7
ned	7
ponedeljka	1
torka	2
sredo	3
srede	3
četrtka	4
petka	5
soboto	6
sobote	6
nedeljo	7
nedelje	7

[meridiem]

[ago]
pred {n} minutami	minute
pred {n} min	minute
pred {n} urami	hour
pred {n} dnevi	day
pred {n} tedni	week
pred {n} meseci	month
pred {n} leti	year
danes	day	0
včeraj	day	1
pred {n} sekundami	second
pred {n} sekundo	second
pred {n} minuto	minute
pred {n} minutama	minute
pred {n} minut	minute
pred {n} min.	minute
pred {n} uro	hour
pred {n} urama	hour
pred {n} h	hour
pred {n} dnevom	day
pred {n} dnevoma	day
pred {n} tednom	week
pred {n} tednoma	week
pred {n} mesecem	month
pred {n} mesecema	month
pred {n} letom	year
pred {n} letoma	year
pravkar	second	0
pred minuto	minute	1
pred eno uro	hour	1
pred uro	hour	1
sinoči	day	1
predvčerajšnjim	day	2
pred enim tednom	week	1
pred tednom dni	week	1
pred mesecem dni	month	1
pred letom dni	year	1
pred enim letom	year	1

[published]
Objavljeno
Datum
Datum objave
Objavljen
Datum in ura
Čas objave
Ustvarjeno

[updated]
Posodobljeno
Zadnja sprememba
Zadnja posodobitev
Osveženo
Posodobitev
Zadnjič posodobljeno
Dopolnjeno
Čas posodobitve

[honorifics]
gospod	title	m
gospa	title	f
g.	title	m
ga.	title	f
dr.	title
prof.	title
profesor	title
kralj	title	m
kraljica	title	f
princ	title	m
princesa	title	f
nadškof	title
škof	title	m
papež	title	m
predsednik	role
predsednica	role	f
podpredsednik	role
premier	role
premierka	role	f
minister	role
ministrica	role	f
kancler	role
poslanec	role
poslanka	role	f
župan	role
županja	role
govorec	role
predstavnik	role
direktor	role
direktorica	role	f
veleposlanik	role
general	role
sodnik	role
tožilec	role
odvetnik	role
analitik	role
strokovnjak	role
igralec	role
igralka	role	f
pevec	role
pevka	role	f
režiser	role
pisatelj	role
trener	role
selektor	role
kapetan	role
gospodična	title	f
gdč.	title
mag.	title
doktor	title
doktorica	title
profesorica	title
doc. dr.	title
prof. dr.	title
izr. prof.	title
akademik	title
inž.	title
pater	title
župnik	title
msgr.	title
kardinal	title
imam	title
mufti	title
ajatola	title
šejk	title
emir	title
sultan	title
car	title
knez	title
grof	title
lord	title
sir	title
sveti	title
sv.	title
nekdanji predsednik	role
nekdanja predsednica	role	f
predsednik republike	role
predsednica republike	role
predsednik vlade	role
predsednica vlade	role
predsednica DZ	role
predsednik državnega zbora	role
predsednica državnega zbora	role
ameriški predsednik	role
podpredsednica	role	f
nekdanji premier	role
zunanji minister	role
zunanja ministrica	role	f
obrambni minister	role
notranji minister	role
finančni minister	role
minister za finance	role
minister za obrambo	role
ministrica za zdravje	role
ministrica za pravosodje	role
nekdanji minister	role
državni sekretar	role
državna sekretarka	role	f
sekretar	role
generalni sekretar	role
generalna sekretarka	role	f
kanclerka	role	f
evroposlanec	role
evroposlanka	role	f
svetnik	role
svetnica	role	f
senator	role
vodja	role
vodja poslanske skupine	role
šef	role
šefinja	role	f
prvak	role
prvakinja	role	f
podžupan	role
podžupanja	role
veleposlanica	role	f
konzul	role
komisar	role
komisarka	role	f
evropski komisar	role
varuh človekovih pravic	role
predstavnica	role	f
tiskovni predstavnik	role
tiskovna predstavnica	role	f
govorka	role	f
svetovalec	role
svetovalka	role	f
kandidat	role
kandidatka	role	f
politik	role
političarka	role	f
guverner	role
generalni direktor	role
generalna direktorica	role	f
ravnatelj	role
ravnateljica	role	f
ustanovitelj	role
lastnik	role
podjetnik	role
podjetnica	role	f
poslovnež	role
milijarder	role
brigadir	role
polkovnik	role
major	role
stotnik	role
admiral	role
poveljnik	role
načelnik	role
načelnica	role	f
načelnik generalštaba	role
policist	role
gasilec	role
inšpektor	role
kriminalist	role
tožilka	role	f
državni tožilec	role
generalni državni tožilec	role
sodnica	role	f
preiskovalec	role
zagovornik	role
odvetnica	role	f
strokovnjakinja	role	f
izvedenec	role
analitičarka	role	f
politolog	role
politologinja	role	f
ekonomist	role
ekonomistka	role	f
sociolog	role
sociologinja	role	f
zgodovinar	role
zgodovinarka	role	f
znanstvenik	role
znanstvenica	role	f
raziskovalec	role
raziskovalka	role	f
zdravnik	role
zdravnica	role	f
infektologinja	role	f
epidemiolog	role
epidemiologinja	role	f
psiholog	role
psihologinja	role	f
kirurg	role
rektor	role
dekan	role
dekanja	role
učitelj	role
učiteljica	role	f
sindikalist	role
pisateljica	role	f
pesnik	role
pesnica	role	f
novinar	role
novinarka	role	f
režiserka	role	f
producent	role
skladatelj	role
glasbenik	role
glasbenica	role	f
raper	role
slikar	role
slikarka	role	f
umetnik	role
umetnica	role	f
voditelj	role
voditeljica	role	f
kolumnist	role
nogometaš	role
vratar	role
napadalec	role
branilec	role
vezist	role
košarkar	role
košarkarica	role	f
rokometaš	role
kolesar	role
kolesarka	role	f
smučar	role
smučarka	role	f
skakalec	role
skakalka	role	f
alpinist	role
tenisač	role
športnik	role
športnica	role	f
olimpijec	role
trenerka	role	f
aktivist	role
aktivistka	role	f
meteorolog	role
seizmolog	role
astronavt	role
kmet	role
mož	kin
žena	kin
soprog	kin
soproga	kin
sin	kin
hči	kin
oče	kin
mati	kin
mama	kin
brat	kin
sestra	kin
dedek	kin
babica	kin
stric	kin
teta	kin
nečak	kin
nečakinja	kin
vnuk	kin
vnukinja	kin
vdova	kin
vdovec	kin
zaročenec	kin
zaročenka	kin
partner	kin
partnerica	kin
bratranec	kin
sestrična	kin

[organization_words]
ministrstvo
vlada
Državni zbor
parlament
komisija
Evropska komisija
svet
sodišče
Ustavno sodišče
tožilstvo
policija
vojska
Slovenska vojska
agencija
stranka
SDS
Gibanje Svoboda
zveza
društvo
fundacija
inštitut
univerza
fakulteta
bolnišnica
UKC
banka
Banka Slovenije
družba
podjetje
občina
klub
cerkev
muzej
gledališče
Državni svet
urad
Urad predsednice republike
zavod
Zavod za zdravstveno zavarovanje
ZZZS
NIJZ
Nacionalni inštitut za javno zdravje
ARSO
Statistični urad
Surs
FURS
uprava
Uprava RS za zaščito in reševanje
Civilna zaščita
gasilska zveza
gasilci
Policijska uprava
NPU
KPK
Komisija za preprečevanje korupcije
Državna volilna komisija
DVK
Računsko sodišče
Vrhovno sodišče
Višje sodišče
Okrožno sodišče
Okrajno sodišče
Okrožno državno tožilstvo
Vrhovno državno tožilstvo
Evropski parlament
Evropski svet
Evropska unija
EU
Varnostni svet
Združeni narodi
ZN
Nato
odbor
preiskovalna komisija
mestni svet
občinski svet
Mestna občina
zbornica
Gospodarska zbornica Slovenije
GZS
zdravniška zbornica
sindikat
Fides
ZSSS
organizacija
ustanova
center
sklad
Mednarodni denarni sklad
IMF
Evropska centralna banka
ECB
Ljubljanska borza
NLB
Krka
Petrol
Mercator
Telekom Slovenije
Slovenske železnice
Dars
Sova
NSi
Nova Slovenija
SD
Levica
SNS
koalicija
gibanje
Resni.ca
akademija
SAZU
Univerza v Ljubljani
Filozofska fakulteta
gimnazija
osnovna šola
šola
klinični center
UKC Ljubljana
UKC Maribor
zdravstveni dom
Rdeči križ
Karitas
knjižnica
galerija
opera
nadškofija
škofija
župnija
veleposlaništvo
konzulat
skupina
koncern
holding
časopis
RTV Slovenija
televizija
reprezentanca
NZS
Olimpija
Košarkarska zveza Slovenije
Smučarska zveza Slovenije
Olimpijski komite Slovenije
OKS
Fifa
Uefa

[location_words]
mesto
vas
občina
regija
ulica
cesta
trg
most
reka
jezero
gora
morje
otok
letališče
država
republika
kraljevina
zvezna država
pokrajina
okraj
okrožje
naselje
četrtna skupnost
krajevna skupnost
avtocesta
obala
plaža
rt
zaliv
kanal
prelaz
vrh
hrib
hribovje
gorovje
dolina
kotlina
gozd
park
narodni park
puščava
ocean
polotok
postaja
železniška postaja
avtobusna postaja
mejni prehod
meja
stadion
grad
pristanišče
luka
sever
jug
vzhod
zahod
glavno mesto
prestolnica

[forms_of_address]
gospod
gospa
gospodična
g.
ga.

[role_modifiers]
nekdanji
nekdanja
tedanji
dosedanji

[name_particles]
von
van
de
da
al
bin
del
der
den
la
le
dos
ibn
ben
el
di

[abbreviations]
{n}.
dr.
mag.
prof.
doc.
g.
ga.
itd.
npr.
oz.
t.i.
tj.
št.
str.
čl.
odst.
ul.
mio.
mrd.
sv.
inž.
d.o.o.
d.d.
ipd.
ur.
ok.
tel.
dipl.
univ.
spec.
izr.
red.
asist.
akad.
msgr.
gdč.
t. i.
t. j.
in sod.
in dr.
prim.
gl.
tč.
al.
Ur. l.
r.
roj.
u.
izd.
prev.
zv.
pogl.
tis.
mlrd.
evr.
pr. n. št.
n. št.
pr. Kr.
po Kr.
l.
min.
sek.
jan.
feb.
apr.
jun.
jul.
avg.
sep.
sept.
okt.
nov.
dec.
pon.
tor.
sre.
čet.
sob.
s. p.
d. o. o.
d. d.
z. o. o.
k. d.
gen.
polk.
maj.
stot.
tov.
c.
n. pr.
o. p.
op. p.
fak.

[cues]
rekel	verb	s
rekla	verb	s
rekli	verb	s
dejal	verb	s
dejala	verb	s
dejali	verb	s
pravi	verb	s
pravijo	verb	s
povedal	verb	s
povedala	verb	s
povedali	verb	s
povedati	verb	s
pojasnil	verb	s
pojasnila	verb	s
pojasnili	verb	s
pojasnjuje	verb	s
poudaril	verb	s
poudarila	verb	s
poudarili	verb	s
poudarja	verb	s
dodal	verb	s
dodala	verb	s
dodali	verb	s
dodaja	verb	s
zatrdil	verb	s
zatrdila	verb	s
zatrjuje	verb	s
trdi	verb	s
trdijo	verb	s
opozoril	verb	s
opozorila	verb	s
opozarja	verb	s
sporočil	verb	s
sporočila	verb	s
sporočili	verb	s
zapisal	verb	s
zapisala	verb	s
zapisali	verb	s
piše	verb	s
izjavil	verb	s
izjavila	verb	s
odgovoril	verb	s
odgovorila	verb	s
vprašal	verb	s
vprašala	verb	s
meni	verb	s
menijo	verb	s
priznal	verb	s
priznala	verb	s
potrdil	verb	s
potrdila	verb	s
zanikal	verb	s
napovedal	verb	s
komentiral	verb	s
ocenil	verb	s
ocenila	verb	s
ocenjuje	verb	s
razložil	verb	s
razlaga	verb	s
spomnil	verb	s
ugotavlja	verb	s
navedel	verb	s
navedla	verb	s
navaja	verb	s
sklenil	verb	s
pristavil	verb	s
pristavila	verb	s
pristavlja	verb	s
pristavljajo	verb	s
spraševal	verb	s
zagotovil	verb	s
zagotovila	verb	s
zagotavlja	verb	s
odvrnil	verb	s
odvrnila	verb	s
vzkliknil	verb	s
vzkliknila	verb	s
pojasnjeval	verb	s
ponavljal	verb	s
naročil	verb	s
povzel	verb	s
povzela	verb	s
razkril	verb	s
razkrila	verb	s
poudarjajo	verb	s
dodajajo	verb	s
opozarjajo	verb	s
napisal	verb	s
napisala	verb	s
napovedala	verb	s
komentira	verb	s
komentirala	verb	s
razlagal	verb	s
zaključil	verb	s
zaključila	verb	s
misli	verb	w
verjame	verb	w
imenoval	verb	w
obtožil	verb	w
zahteval	verb	w
predlagal	verb	w
pozval	verb	w
obljubil	verb	w
glasil	verb	w
zavzela	verb	w
po besedah	according_to	s
po navedbah	according_to	s
po mnenju	according_to	s
kot je dejal	according_to	s
kot je dejala	according_to	s
kot pravi	according_to	s
glede na	according_to	s
kot navaja	according_to	s
izjava	noun	s
izjavi	noun	s
sporočilo	noun	s
sporočilu	noun	s
intervju	noun	s
govor	noun	s
pismo	text	s
tiskovni predstavnik	noun	s
tiskovna predstavnica	noun	s
objava	noun	s
besede	noun	s
novinarska konferenca	noun	s
se šali	verb	s
vzdihuje	verb	s
se smeji	verb	w
se nasmehne	verb	w
se spominja	verb	w
šepeta	verb	s
vpije	verb	s
vztraja	verb	w
povzema	verb	s
odvrne	verb	s
se pritožuje	verb	s
ponavlja	verb	s
priznava	verb	w
pripoveduje	verb	s
dokument	text
poročilo	text
napis	text
pogodba	text
sodba	text
plakat	text
zapisnik	text
odločba	text
sklep	text
obvestilo	text
zakon	text
poročilu	text
dopis	text

[quote_marks]
primary	»	«
alternative	„	“
alternative	"	"
secondary	›	‹
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
da
ali

[pronouns]
on	m	s
ona	f	s
oni	-	p
one	-	p

[name_markers]
tako imenovani
tako imenovana
t. i.
z naslovom	title
imenovan
film
filmu
knjiga
časnik
revija
serija
oddaja
roman
pesem
album
beseda
izraz
operacija
projekt
skupina
stranka

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
je	auxiliary
so	auxiliary
sta	auxiliary
se	auxiliary
v	preposition
na	preposition
o	preposition
s	preposition
z	preposition
iz	preposition
do	preposition
za	preposition
po	preposition
pred	preposition
pri	preposition
med	preposition
od	preposition
k	preposition
in	preposition
a	preposition
ampak	preposition
tudi	preposition
ter	preposition
a	name_feminine
neki	indefinite
neka	indefinite
ta	pointer
isti	pointer
ista	pointer
piše	reads
je zapisano	reads
je pisalo	reads
piše da	reads
je navedeno	reads
drugače povedano	plain
po domače povedano	plain
na kratko povedano	plain
iskreno povedano	plain
milo rečeno	plain
tako rekoč	plain
preprosto povedano	plain
bolje rečeno	plain
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
nikola	name_masculine
matija	name_masculine
andrija	name_masculine
ilija	name_masculine
saša	name_masculine
siniša	name_masculine
jakša	name_masculine
mirza	name_masculine
grga	name_masculine
jaka	name_masculine
miha	name_masculine
žiga	name_masculine
aljoša	name_masculine
grega	name_masculine
