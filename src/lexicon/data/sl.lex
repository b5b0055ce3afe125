# Slovenian
# Written for this project.

[consent]
Sprejmi	whole
Sprejmi vse	whole
Strinjam se	whole
Sprejmem	whole
Zavrni	whole
Zavrni vse	whole
Nastavitve	whole
Nastavitve piškotkov	whole
Piškotki	whole
Politika piškotkov	whole
Spletna stran uporablja piškotke	start
Ta spletna stran uporablja piškotke	start
Uporabljamo piškotke	start
To spletno mesto uporablja piškotke	start

[comments]
Komentar	whole
Komentarji	whole
Komentiraj	whole
Dodaj komentar	whole
Oddaj komentar	whole
Odgovori	whole
Ni komentarjev	whole
Ime *	whole
Vaš e-naslov ne bo objavljen	start
Zahtevana polja so označena	start
Za komentiranje se	start

[related]
Preberite še	whole
Preberite tudi	whole
Preberi več	whole
Preberi še	whole
Več	whole
Več o tem	whole
Poglejte še	whole
Sorodne novice	whole
Sorodni članki	whole
Povezane novice	whole
Podobni članki	whole
Najbolj brano	whole
Najnovejše	whole
Zadnje novice	whole
Priporočamo	whole
Naslednji članek	whole
Prejšnji članek	whole
Novice	whole
Preberite še	start
Preberite tudi	start
Preberi še	start
Poglejte še	start
Preberite:	start
Glejte tudi	start

[share]
Deli	whole
Delite	whole
Delite članek	whole
Kopiraj povezavo	whole
Natisni	whole
Pošlji	whole
Sledite nam	whole
Sledite nam na	start

[newsletter]
E-novice	whole
Naroči se	whole
Naročite se	whole
Prijava na e-novice	whole
Naročite se na	start
Prijavite se na e-novice	start

[tags]
Oznake	whole
Ključne besede	whole
Teme	whole
Kategorije	whole

[navigation]
Domov	whole
Naslovnica	whole
Meni	whole
Zapri	whole
Iskanje	whole
Išči	whole
Nazaj	whole
Naprej	whole
Naslednja	whole
Prejšnja	whole
Prijava	whole
Registracija	whole
Kontakt	whole
O nas	whole
Arhiv	whole
Novice	whole
Slovenija	whole
Svet	whole
Gospodarstvo	whole
Politika	whole
Črna kronika	whole
Šport	whole
Kultura	whole
Zdravje	whole
Mnenja	whole
Kolumne	whole
Vreme	whole
Video	whole

[advertisement]
Oglas	whole
Oglasno sporočilo	whole
Promocijsko besedilo	whole
Sponzorirano	whole
Naročena vsebina	whole
Članek se nadaljuje	start

[legal]
Pogoji uporabe	whole
Politika zasebnosti	whole
Varstvo osebnih podatkov	whole
Vse pravice pridržane	whole
Vir	whole
Vse pravice pridržane	start

[paywall]
Samo za naročnike	whole
Postanite naročnik	whole
Že naročnik?	whole
Članek je dostopen samo	start
Za branje celotnega članka	start

[caption]
Foto	whole
Fotografija	whole
Arhiv	whole
Vir:	start
Video:	start

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

[live]
v živo
iz minute v minuto

[byline_prefixes]
Avtor
Piše
Avtorica:
Besedilo:
Novinar:

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

[joiners]
in
ter

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

[published]
Objavljeno
Datum
Datum objave

[updated]
Posodobljeno
Zadnja sprememba
Zadnja posodobitev
Osveženo

[honorifics]
gospod	title
gospa	title
g.	title
ga.	title
dr.	title
prof.	title
profesor	title
kralj	title
kraljica	title
princ	title
princesa	title
nadškof	title
škof	title
papež	title
predsednik	role
predsednica	role
podpredsednik	role
premier	role
premierka	role
minister	role
ministrica	role
kancler	role
poslanec	role
poslanka	role
župan	role
županja	role
govorec	role
predstavnik	role
direktor	role
direktorica	role
veleposlanik	role
general	role
sodnik	role
tožilec	role
odvetnik	role
analitik	role
strokovnjak	role
igralec	role
igralka	role
pevec	role
pevka	role
režiser	role
pisatelj	role
trener	role
selektor	role
kapetan	role

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

[name_particles]
von
van
de
da
al
bin

[abbreviations]
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
pismo	noun	s
tiskovni predstavnik	noun	s
tiskovna predstavnica	noun	s
objava	noun	s
besede	noun	s
novinarska konferenca	noun	s

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
