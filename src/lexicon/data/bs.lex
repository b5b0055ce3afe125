# Bosnian
# Written for this project.

[consent]
Ova stranica koristi kolačiće	start
Ova web stranica koristi kolačiće	start
Ovaj sajt koristi kolačiće	start
Ovaj portal koristi kolačiće	start
Naša stranica koristi kolačiće	start
Koristimo kolačiće	start
Mi koristimo kolačiće	start
Nastavkom korištenja	start
Korištenjem ove stranice	start
Mi i naši partneri	start
Prihvati
Prihvatam
Prihvati sve
Prihvati kolačiće
Slažem se
Odbij
Odbij sve
U redu
Razumijem
Postavke kolačića
Politika kolačića
Saznaj više
Saznajte više

[comments]
Komentari
Komentar
Komentiraj
Komentariši
Ostavi komentar
Ostavite komentar
Napiši komentar
Napišite komentar
Dodaj komentar
Pošalji komentar
Odgovori
Ostavite odgovor
Odustani od odgovora
Otkaži odgovor
Nema komentara
Svi komentari
Pogledaj komentare
Vaš komentar
Prijavi komentar
Pogledaj sve komentare
Vaša email adresa neće biti objavljena	start
Vaša adresa e-pošte neće biti objavljena	start
Neophodna polja su označena	start
Obavezna polja su označena	start
Sačuvaj moje ime, email	start
Morate biti prijavljeni da	start
Da biste komentarisali	start
Da biste ostavili komentar	start
Komentari odražavaju stavove	start
Komentari izražavaju stavove	start
Molimo da se suzdržite	start
Napomena: Komentari	start

[related]
Pročitajte još	start
Pročitajte i	start
Pročitaj još	start
Pročitaj i	start
Pročitajte više	start
Pročitaj više	start
Čitajte još:	start
Čitajte i:	start
Pogledajte i	start
Pogledajte još	start
Vidi još	start
Više o temi:	start
Opširnije na	start
Povezane vijesti
Povezani članci
Povezani tekstovi
Povezano
Vezane vijesti
Slične vijesti
Slični članci
Najnovije vijesti
Najnovije
Posljednje vijesti
Zadnje vijesti
Vijesti
Najčitanije
Najčitanije vijesti
Najpopularnije
Popularno
Najkomentarisanije
Ostale vijesti
Druge vijesti
Više vijesti
Još vijesti
Više
Opširnije
Preporučeno
Preporučujemo
Preporuka za vas
Izbor urednika
Izdvajamo
Izdvojeno
Top vijesti
Glavne vijesti
Prethodna vijest
Sljedeća vijest
Prethodni članak
Sljedeći članak
Prethodna objava
Naredni članak
Moglo bi vas zanimati
Možda će vas zanimati
Ne propustite
Nastavi čitati
U fokusu
Iz rubrike
Aktuelno
Vezani članci
Kliknite za više

[share]
Podijeli
Podijelite
Podijeli na Facebooku
Podijeli vijest
Podijeli članak
Kopiraj link
Kopiraj
Link kopiran
Pratite nas
Prati nas
Printaj
Štampaj
Isprintaj
Sačuvaj
Sviđa mi se
Društvene mreže
Pošalji emailom
E-mail
Pratite nas na	start
Pratite nas putem	start
Podijeli:	start
Preuzmite aplikaciju	start
Preuzmite našu	start
Pridružite nam se na	start
Pridružite se našoj	start
Imate priču	start

[newsletter]
Newsletter
Bilten
Pretplati se
Pretplatite se
Prijavi se
Prijavite se
Prijavi se na newsletter
Email adresa
Vaš email
Unesite email
Obavijesti
Prijavite se na naš newsletter	start
Prijavite se na newsletter	start
Pretplatite se na	start
Prijavi se na naš	start
Pratite nas	start
Zapratite nas	start
Pridružite nam se	start
Preuzmite aplikaciju	start

[tags]
Tagovi
Tag
Oznake
Teme
Kategorije
Kategorija
Ključne riječi
Povezane teme
Tagovi:	start
Oznake:	start
Kategorija:	start
Kategorije:	start
Teme:	start
Ključne riječi:	start

[navigation]
Početna
Naslovna
Naslovnica
Početna stranica
Meni
Izbornik
Traži
Pretraga
Pretraži
Prijava
Registracija
Registruj se
Odjava
O nama
Kontakt
Kontaktirajte nas
Impressum
Marketing
Oglašavanje
Arhiva
Mapa stranice
Povratak na vrh
Nazad na vrh
Na vrh
Nazad
Natrag
Zatvori
Sve
Vidi sve
Prikaži sve
Prikaži više
Učitaj više
Učitaj još
Sljedeća
Prethodna
Naredna
Sljedeća stranica
Prethodna stranica
Preskoči na sadržaj
Idi na sadržaj
Video
Foto
Galerija
Fotogalerija
Podcast
Vrijeme
Vrijeme čitanja	start
Pregleda:	start
Pročitano:	start

[front_page]
Naslovna
Početna
Naslovnica
Početna stranica
Naslovna strana

[advertisement]
Oglas
Reklama
Sponzorirano
Sponzorisano
Promo
Plaćeni oglas
Sponzorirani sadržaj
Nastavak teksta nakon oglasa
Tekst se nastavlja ispod	start
Članak se nastavlja	start

[legal]
Sva prava zadržana	start
Sva prava pridržana
Politika privatnosti
Pravila privatnosti
Uslovi korištenja
Pravila korištenja
Autorska prava
© Sva prava	start
Zabranjeno preuzimanje	start
Zabranjeno je preuzimanje	start
Nije dozvoljeno preuzimanje	start
Dozvoljeno je preuzimanje	start
Preuzimanje sadržaja	start
Stavovi izneseni u	start
Tekstovi u ovoj rubrici	start

[paywall]
Samo za pretplatnike
Pretplatite se za čitanje
Ovaj članak je dostupan samo pretplatnicima	start
Sadržaj dostupan samo pretplatnicima	start
Pretplatite se da biste nastavili	start
Već ste pretplatnik?	start
Već imate pretplatu?	start
Prijavite se za nastavak čitanja	start
Pretplatite se i čitajte	start

[caption]
Foto:
Fotografija:
Izvor:
Video:
Ilustracija:
Foto arhiv
Screenshot:
Izvor fotografije
(Foto:
Ilustracija	whole
Arhivska fotografija	whole
Foto ilustracija	whole
Ilustrativna fotografija	whole

[headline_labels]
Najnovije
Hitno
Ekskluzivno
Uživo
Video
Foto
Intervju
Analiza
Kolumna
Stav
Komentar
Reportaža
Ažurirano
Udarna vijest
Raskrinkavanje

[live]
Uživo
Prijenos uživo
Iz minute u minutu
Live
Live blog
Prenos uživo
Minuta po minuta
Pratite uživo
Live prijenos
Uživo blog
Uživo praćenje

[byline_prefixes]
Autor
Autor:
Autorica
Piše
Piše:
Pišu
Napisao
Napisala
Priredio
Priredila
Pripremio
Pripremila
Prijevod
Preveo
Razgovarao
Razgovarala
Uredio
Izvor
Novinar
Objavio

[contributions]
Foto
Fotografije
Fotografija
Snimio

[roles]
novinar
novinarka
urednik
urednica
glavni urednik
glavna urednica
dopisnik
dopisnica
reporter
kolumnist
kolumnistica
analitičar
fotoreporter
redakcija
saradnik
Sarajevo
Banja Luka
Mostar
Tuzla
Zenica
Zagreb
Beograd
Brisel
izvršni urednik
izvještač
reporterka
kolumnista
komentator
politolog
ekonomista
historičar
pisac
fotograf
voditelj
voditeljica
sportski novinar
istraživački novinar
vanjski saradnik

[nobodies]
Nepoznato
Gost
Nepoznat autor
Nepoznati autor

[agencies]
Fena
Srna
ONASA
Patria
MINA
Hina
Tanjug
Beta
Anadolija
Anadolu
AA
Reuters
AFP
AP
DPA
TASS
Xinhua
Bloomberg

[joiners]
i
&
te

[months]
januar	1
januara	1
jan	1
siječanj	1
siječnja	1
februar	2
februara	2
feb	2
veljača	2
veljače	2
mart	3
marta	3
mar	3
ožujak	3
ožujka	3
april	4
aprila	4
apr	4
travanj	4
travnja	4
maj	5
maja	5
svibanj	5
svibnja	5
juni	6
juna	6
jun	6
lipanj	6
lipnja	6
juli	7
jula	7
jul	7
srpanj	7
srpnja	7
august	8
augusta	8
avgust	8
avgusta	8
aug	8
avg	8
kolovoz	8
kolovoza	8
septembar	9
septembra	9
sep	9
sept	9
rujan	9
rujna	9
oktobar	10
oktobra	10
okt	10
listopad	10
listopada	10
novembar	11
novembra	11
nov	11
studeni	11
studenog	11
decembar	12
decembra	12
dec	12
prosinac	12
prosinca	12

[months_hijri]
ramazan	9
ramazana	9

[months_jalali]

[weekdays]
ponedjeljak	1
ponedjeljka	1
pon	1
utorak	2
utorka	2
uto	2
srijeda	3
srijede	3
srijedu	3
sri	3
četvrtak	4
četvrtka	4
čet	4
petak	5
petka	5
pet	5
subota	6
subote	6
subotu	6
sub	6
nedjelja	7
nedjelje	7
nedjelju	7
ned	7

[meridiem]
prijepodne	am
ujutro	am
poslijepodne	pm
popodne	pm
navečer	pm

[ago]
prije {n} sekundi	second
prije {n} s	second
prije {n} minuta	minute
prije {n} minute	minute
prije {n} minutu	minute
prije {n} min	minute
prije {n} sati	hour
prije {n} sata	hour
prije {n} sat	hour
prije {n} h	hour
prije {n} dana	day
prije {n} dan	day
prije {n} sedmica	week
prije {n} sedmice	week
prije {n} sedmicu	week
prije {n} mjeseci	month
prije {n} mjeseca	month
prije {n} mjesec	month
prije {n} godina	year
prije {n} godine	year
prije {n} godinu	year
sada	second	0
upravo sada	second	0
prije sat vremena	hour	1
prije sat	hour	1
danas	day	0
jučer	day	1
prekjučer	day	2

[published]
Objavljeno
Objavljeno u
Datum objave
Datum
Objava
Vrijeme objave

[updated]
Ažurirano
Zadnje ažuriranje
Posljednje ažuriranje
Izmijenjeno
Zadnja izmjena
Dopunjeno

[honorifics]
gospodin	title
g.	title
g.din	title
gospođa	title
gđa	title
gđa.	title
gospođica	title
dr.	title
dr	title
mr.	title
prof.	title
prof. dr.	title
prof.dr.	title
profesor	title
doktor	title
akademik	title
general	title
generalmajor	title
brigadir	title
pukovnik	title
major	title
kapetan	title
reisu-l-ulema	title
reis	title
hafiz	title
muftija	title
efendija	title
fra	title
don	title
kardinal	title
biskup	title
nadbiskup	title
episkop	title
mitropolit	title
princ	title
princeza	title
lord	title
ser	title
rahmetli	title
šejh	title
hadži	title
mons.	title
predsjednik	role
predsjednica	role
bivši predsjednik	role
potpredsjednik	role
dopredsjednik	role
predsjedavajući	role
predsjedavajuća	role
član Predsjedništva	role
premijer	role
premijerka	role
bivši premijer	role
zamjenik premijera	role
ministar	role
ministrica	role
ministar vanjskih poslova	role
ministar sigurnosti	role
ministar odbrane	role
ministar finansija	role
zamjenik ministra	role
poslanik	role
zastupnik	role
zastupnica	role
delegat	role
načelnik	role
načelnica	role
gradonačelnik	role
gradonačelnica	role
vijećnik	role
visoki predstavnik	role
lider	role
generalni sekretar	role
sekretar	role
glasnogovornik	role
glasnogovornica	role
portparol	role
ambasador	role
ambasadorica	role
konzul	role
komesar	role
direktor	role
direktorica	role
generalni direktor	role
guverner	role
komandant	role
zapovjednik	role
tužilac	role
tužiteljica	role
tužitelj	role
glavni tužilac	role
sudija	role
sutkinja	role
advokat	role
advokatica	role
rektor	role
dekan	role
profesorica	role
ekspert	role
stručnjak	role
analitičar	role
politički analitičar	role
ekonomista	role
historičar	role
novinar	role
novinarka	role
pisac	role
književnik	role
pjesnik	role
glumac	role
glumica	role
pjevač	role
pjevačica	role
režiser	role
reditelj	role
trener	role
selektor	role
fudbaler	role
reprezentativac	role
golman	role
kapiten	role
napadač	role
košarkaš	role
kralj	role
kraljica	role
papa	role
kancelar	role
senator	role
šef	role
direktor policije	role
inspektor	role
ljekar	role
ombudsman	role
aktivista	role
aktivistica	role
optuženi	role
osumnjičeni	role
sin	kin
kćerka	kin
kći	kin
supruga	kin
suprug	kin
žena	kin
muž	kin
otac	kin
majka	kin
brat	kin
sestra	kin
unuk	kin
unuka	kin
babo	kin
amidža	kin

[organization_words]
ministarstvo
agencija
komisija
komitet
vijeće
vijeće ministara
predsjedništvo
parlament
parlamentarna skupština
skupština
narodna skupština
dom naroda
vlada
uprava
inspektorat
služba
općina
opština
grad
kanton
stranka
partija
koalicija
pokret
savez
SDA
SDP
SNSD
HDZ
univerzitet
sveučilište
fakultet
institut
akademija
škola
gimnazija
banka
centralna banka
kompanija
firma
preduzeće
d.o.o.
d.d.
j.p.
holding
grupa
fond
fondacija
udruženje
asocijacija
federacija
organizacija
centar
sud
ustavni sud
vrhovni sud
kantonalni sud
tužilaštvo
policija
MUP
SIPA
granična policija
vojska
oružane snage
bolnica
klinički centar
dom zdravlja
klub
FK
KK
reprezentacija
ambasada
konzulat
pozorište
muzej
UN
NATO
Evropska unija
EU
OHR
OSCE
islamska zajednica
crkva
biskupija
berza
televizija
novine
elektroprivreda
željeznice

[location_words]
grad
selo
općina
opština
naselje
mjesna zajednica
kanton
entitet
regija
oblast
republika
država
pokrajina
kraljevina
ulica
ul.
bulevar
trg
most
autoput
autocesta
cesta
put
aerodrom
stanica
luka
rijeka
jezero
more
okean
zaljev
zaliv
tjesnac
ostrvo
otok
poluotok
poluostrvo
planina
planine
brdo
dolina
pustinja
šuma
park
stadion
granica
granični prelaz
kamp
okrug
županija
brana
tunel

[forms_of_address]
gospodin
gospođa
gospođica

[role_modifiers]
bivši
bivša
tadašnji
nekadašnji

[name_particles]
von
van
de
bin
ibn
al
el
di
ef.
hadži

[abbreviations]
{n}.
dr.
mr.
prof.
g.
gđa.
gđica.
god.
tj.
itd.
i sl.
sl.
npr.
br.
str.
ul.
tzv.
sv.
st.
čl.
o.g.
p.n.e.
n.e.
mil.
mlrd.
hilj.
tel.
v.d.
inž.
dipl.
ef.
doc.
akad.
odn.
op.
d.o.o.
d.d.
jan.
feb.
aug.
sept.
okt.
nov.
dec.

[cues]
rekao	verb	s
rekla	verb	s
kazao	verb	s
kazala	verb	s
izjavio	verb	s
izjavila	verb	s
istakao	verb	s
istakla	verb	s
naglasio	verb	s
naglasila	verb	s
dodao	verb	s
dodala	verb	s
poručio	verb	s
poručila	verb	s
napisao	verb	s
napisala	verb	s
objasnio	verb	s
objasnila	verb	s
naveo	verb	s
navela	verb	s
kaže	verb	s
ističe	verb	s
navodi	verb	s
smatra	verb	s
tvrdi	verb	s
upozorio	verb	s
upozorila	verb	s
potvrdio	verb	s
potvrdila	verb	s
odgovorio	verb	s
odgovorila	verb	s
pojasnio	verb	s
pojasnila	verb	s
kazali	verb	s
rekli	verb	s
prema riječima	according_to	s
po riječima	according_to	s
kako je rekao	according_to	s
kako navodi	according_to	s
pismo	text
dokument	text
izvještaj	text
natpis	text
ugovor	text
presuda	text
zapisnik	text

[quote_marks]
primary	„	“
alternative	„	”
alternative	"	"
alternative	“	”
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
da
kako

[pronouns]
on	m	s
ona	f	s
oni	-	p
one	-	p

[name_markers]
takozvani
tzv.
film
knjiga
list

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
je	auxiliary
su	auxiliary
se	auxiliary
će	auxiliary
u	preposition
na	preposition
o	preposition
s	preposition
sa	preposition
iz	preposition
do	preposition
za	preposition
po	preposition
prije	preposition
pri	preposition
nakon	preposition
tokom	preposition
od	preposition
uz	preposition
i	preposition
a	preposition
ali	preposition
također	preposition
te	preposition
a	name_feminine
jedan	indefinite
jedna	indefinite
taj	pointer
ta	pointer
isti	pointer
ista	pointer
stoji u	reads
piše u	reads
glasi	reads
drugačije rečeno	plain
tako reći	plain
iskreno rečeno	plain
blago rečeno	plain
bolje rečeno	plain
ukratko rečeno	plain
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
