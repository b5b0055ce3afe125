# Croatian
# Written for this project.

[consent]
Prihvaćam
Prihvati
Prihvati sve
Slažem se
U redu
Odbij
Odbij sve
Postavke
Postavke kolačića
Kolačići
Politika kolačića
Ova stranica koristi kolačiće	start
Ova web stranica koristi kolačiće	start
Koristimo kolačiće	start
Mi i naši partneri	start
Prihvaćam sve
Prihvati kolačiće
Prihvati i zatvori
Prihvati i nastavi
Slažem se i zatvori
Suglasan sam
Ne prihvaćam
Ne slažem se
Odbijam
Odbaci
Prilagodi
Prilagodi postavke
Upravljanje kolačićima
Upravljanje pristankom
Upravljaj postavkama
Postavke privatnosti
Spremi postavke
Spremi postavke i prihvati
Saznaj više
Saznajte više
Više informacija
Više opcija
Uvijek aktivno
Uvijek uključeno
Nužni kolačići
Neophodno
Marketinški kolačići
Izjava o kolačićima
Vaša privatnost nam je važna
Cijenimo vašu privatnost
Ova internetska stranica koristi kolačiće	start
Ova mrežna stranica koristi kolačiće	start
Ova web-stranica koristi kolačiće	start
Ovaj portal koristi kolačiće	start
Naša web stranica koristi kolačiće	start
Stranica koristi kolačiće	start
Na ovoj stranici koristimo	start
Kako bismo vam pružili najbolje	start
Kako bismo pružili najbolje iskustvo	start
Za pružanje najboljeg iskustva	start
Nastavkom korištenja stranice	start
Nastavkom pregleda stranice	start
Daljnjim korištenjem stranice	start
Korištenjem ove stranice	start
Klikom na „Prihvati	start
Klikom na "Prihvati	start
Klikom na Prihvaćam	start
Vaša privatnost nam je važna	start
Cijenimo vašu privatnost	start
Kolačići nam pomažu	start
Upravljanje pristankom	start

[comments]
Komentar
Komentari
Komentiraj
Ostavi komentar
Ostavite komentar
Prikaži komentare
Nema komentara
Odgovori
Ime *
Vaša adresa e-pošte neće biti objavljena	start
Obavezna polja su označena	start
Ova web-stranica koristi Akismet	start
Komentirajte
Dodaj komentar
Napiši komentar
Napišite komentar
Pošalji komentar
Objavi komentar
Vaš komentar
Vidi komentare
Pogledaj komentare
Svi komentari
Učitaj komentare
Učitaj još komentara
Najnoviji komentari
Zadnji komentari
Odgovor
Odustani od odgovora
Prijavi
Prijavi komentar
Prijavi neprimjereni komentar
Rasprava
Uključi se u raspravu
Najnoviji
Najstariji
Komentar *
E-pošta *
Email *
Web-stranica
Pravila komentiranja
Budite prvi koji će komentirati
Ime
Vaša adresa e-pošte neće	start
Vaša email adresa neće	start
Vaša e-mail adresa neće	start
Nužna polja su	start
Obavezna polja su	start
Spremi moje ime	start
Sačuvaj moje ime	start
Morate biti prijavljeni	start
Za komentiranje je potrebna	start
Za komentiranje je potrebno	start
Da biste komentirali	start
Da biste mogli komentirati	start
Želite li komentirati	start
Prijavite se kako biste komentirali	start
Komentari su isključeni	start
Komentari su zatvoreni	start
Komentari ne odražavaju	start
Komentari objavljeni na portalu	start
Redakcija zadržava pravo	start
Budi prvi koji će komentirati	start
Budite prvi koji će komentirati	start
Saznajte kako se obrađuju	start
Nema komentara.	start
Sukladno članku 94. Zakona o elektroničkim medijima	start

[related]
Pročitajte i
Pročitajte još
Pročitaj više
Pročitajte više
Pogledajte i
Povezane vijesti
Povezani članci
Slični članci
Najčitanije
Najnovije
Najnovije vijesti
Preporučujemo
Više
Više o temi
Još vijesti
Možda će vas zanimati
Prethodni članak
Sljedeći članak
Vijesti
Izdvojeno
Pročitajte i	start
Pročitajte još	start
Pročitajte:	start
Pročitaj i	start
Pogledajte i	start
Pogledajte:	start
Čitajte i	start
Više o temi	start
Povezano:	start
VIDEO:	start
Pročitajte više	start
Pročitajte cijeli
Pročitajte cijeli	start
Pročitaj još
Pročitaj još	start
Pogledajte još
Pogledajte još	start
Vidi još
Vidi još	start
Čitajte više
Čitajte više	start
Čitajte još
Čitajte još	start
Pročitaj
Pročitajte
Pročitaj i
Pročitaj cijeli članak
Pogledaj još
Pogledajte video
Povezano
Povezane teme
Povezani sadržaj
Vezani članci
Vezane vijesti
Slične vijesti
Slično
Još iz rubrike
Iz rubrike
Više iz rubrike
Više s weba
Na istu temu
Pregledaj sve
Vidi sve
Vidi više
Najčitaniji članci
Najčitanije vijesti
Najpopularnije
Popularno
Najkomentiranije
Najgledanije
U trendu
Zadnje vijesti
Posljednje vijesti
Zadnje objavljeno
Preporučeno
Preporuka
Izbor urednika
Za vas izdvajamo
Izdvajamo
Ne propustite
Ne propusti
Moglo bi vas zanimati
Možda vas zanima
Možda će Vam se svidjeti
Možda vam se svidi
Prethodna objava
Sljedeća objava
Prethodna vijest
Sljedeća vijest
Prethodno
Sljedeće
Promo sadržaj
Top vijesti
Glavne vijesti
Danas
Učitaj još
Prikaži više
O autoru
Nastavak u nastavku
Ostalo iz rubrike
Ostale vijesti
Najnoviji članci
Pročitajte više:	start
Pročitajte više na	start
Pročitajte više o	start
Pročitaj više	start
Pročitaj:	start
Pogledaj:	start
Pogledajte video:	start
Pogledajte galeriju	start
Više o tome pročitajte	start
Više o ovoj temi	start
Više pročitajte	start
Više čitajte	start
Cijeli članak pročitajte	start
Opširnije na	start
Opširnije pročitajte	start
Čitajte:	start
Vezane vijesti:	start
Povezani članci:	start
Kliknite ovdje	start
Kliknite za	start
FOTO:	start
FOTOGALERIJA:	start
Poslušajte:	start
Gledajte:	start
Ne propustite:	start
Želite li dopuniti temu	start
Saznajte više:	start

[share]
Podijeli
Podijelite
Podijeli članak
Kopiraj link
Kopiraj poveznicu
Ispiši
Pošalji
Pratite nas
Spremi
Pratite nas na	start
Zapratite nas	start
Pridružite nam se	start
Podijeli na Facebooku
Podijeli na X
Podijeli vijest
Podijelite članak
Podijeli:
Dijeli
Podijeli s prijateljima
Kopirano
Link kopiran
Poveznica kopirana
Pošalji prijatelju
Pošalji e-mailom
Pošalji mailom
Printaj
Isprintaj
Spremi za kasnije
Spremi članak
Sviđa mi se
Prati
Prati nas
Zaprati
Pratite nas na
Slušaj
Poslušaj članak
Poslušajte članak
Vrijeme čitanja
Društvene mreže
Ispis
Podijeli na	start
Podijelite članak	start
Pratite nas i na	start
Pratite nas putem	start
Pratite naš	start
Prati nas na	start
Zapratite nas na	start
Lajkajte nas	start
Pridružite nam se na	start
Pridružite se našem	start
Pronađite nas na	start
Kliknite za dijeljenje	start
Budite u tijeku	start
Pogledajte ovu objavu na Instagramu	start
Prikaži ovu objavu na Instagramu	start
Objavu dijeli	start
Preuzmite aplikaciju	start
Preuzmite našu	start

[newsletter]
Newsletter
Prijavi se
Prijavite se
Pretplati se
Prijava na newsletter
Prijavite se na newsletter	start
Prijavi se na newsletter	start
Pretplatite se
Pretplatite se na newsletter
Pretplati se na newsletter
Prijavi se na newsletter
Prijavite se na newsletter
Prijavite se na naš newsletter
Vaša e-mail adresa
Vaša adresa e-pošte
E-mail adresa
Adresa e-pošte
Upišite svoj e-mail
Obavijesti
Uključi obavijesti
Ne, hvala
Ne sada
Možda kasnije
Preuzmi aplikaciju
Mobilna aplikacija
Odjava
Hvala na prijavi
Hvala na pretplati
Prijavite se na naš	start
Pretplatite se na	start
Primajte najnovije	start
Primajte najvažnije	start
Želim primati	start
Želite primati	start
Upišite svoju e-mail	start
Unesite svoju e-mail	start
Unesite e-mail	start
Slažem se s uvjetima	start
Prijavom na newsletter	start
Prijavom pristajete	start
Možete se odjaviti	start
Hvala na prijavi	start
Preuzmite našu aplikaciju	start
Besplatno preuzmite	start
Dnevni pregled najvažnijih	start
Pratite nas	start
Zapratite nas	start
Pridružite se	start
Budite u toku	start

[tags]
Tagovi
Oznake
Ključne riječi
Teme
Kategorije
Tag
Ključne riječi:
Tema
Kategorija
Oznaka
Rubrika
Rubrike
Oznake:	start
Tagovi:	start
Ključne riječi:	start
Kategorija:	start
Kategorije:	start
Teme:	start
Objavljeno u:	start
Više o

[navigation]
Naslovnica
Početna
Izbornik
Zatvori
Traži
Pretraga
Pretraži
Natrag
Sljedeća
Prethodna
Prijava
Registracija
Kontakt
O nama
Impressum
Marketing
Arhiva
Vijesti
Hrvatska
Svijet
Politika
Gospodarstvo
Crna kronika
Sport
Kultura
Zdravlje
Znanost
Tehnologija
Kolumne
Komentari
Zabava
Lifestyle
Video
Vrijeme
Horoskop
Početna stranica
Preskoči na sadržaj
Skoči na sadržaj
Prijeđi na sadržaj
Idi na sadržaj
Povratak na vrh
Na vrh
Na vrh stranice
Vrati se na vrh
Povratak
Sljedeća stranica
Prethodna stranica
Stranica
Dalje
Otvori izbornik
Zatvori izbornik
Prijavi se
Odjava
Odjavi se
Registriraj se
Moj profil
Profil
Korisničko ime
Lozinka
Zaboravljena lozinka
Zaboravljena lozinka?
Zaboravili ste lozinku?
Korisnički račun
Redakcija
Uredništvo
Kontaktirajte nas
Kontakti
Oglašavanje
Oglasi
Mali oglasi
Osmrtnice
Pomoć
Karta weba
Mapa weba
RSS
Novosti
Zagreb
Dalmacija
Split
Rijeka
Osijek
Istra
Slavonija
Regija
Europa
EU
Biznis
Poduzetništvo
Ekonomija
Financije
Tržište
Nekretnine
Auto
Automobili
Nogomet
Košarka
Rukomet
Tenis
Ostali sportovi
Mozaik
Showbiz
Poznati
Glazba
Film
Filmovi
Knjige
Kazalište
Televizija
TV program
Moda
Ljepota
Žena
Obitelj
Recepti
Gastro
Hrana
Putovanja
Turizam
Zelena
Okoliš
Obrazovanje
Povijest
Tech
Sci-Tech
Mišljenja
Stav
Intervjui
Blogovi
Galerije
Galerija
Foto
Fotogalerija
Podcast
Podcasti
Radio
Uživo
Kviz
Kvizovi
Igre
Križaljka
Izbori
Vremenska prognoza
Učitavanje...
Učitavanje
Molimo pričekajte
Prikaži manje
Odustani
Da
Ne
Cijeli zaslon
Prijavi grešku
Tiskano izdanje
Shop
Trgovina
Korisni linkovi
Preskoči na sadržaj	start
Nalazite se ovdje	start
Nalazite se:	start
Vaš preglednik ne podržava	start
Vaš preglednik je zastario	start
Omogućite JavaScript	start
Molimo uključite JavaScript	start
Zaboravili ste lozinku	start
Imate li priču	start
Imate priču	start
Imate zanimljivu priču	start
Pošaljite nam vijest	start
Javite nam se	start
Uočili ste grešku	start
Jeste li uočili pogrešku	start
Znate li nešto više o temi	start
Stranica koju tražite	start

[front_page]
Naslovnica
Početna
Početna stranica
Naslovna

[no_sections]
Nekategorizirano
Bez kategorije

[no_tags]
vijesti
vijest
najnovije vijesti
novine
članak
članci
video
foto
aktualno

[advertisement]
Oglas
Reklama
Sponzorirano
Sponzorirani sadržaj
Promo
Plaćeni oglas
Članak se nastavlja ispod oglasa
Članak se nastavlja	start
Nastavak članka ispod oglasa	start
Oglasi
Oglašavanje
Reklame
PR članak
PR
Promotivni sadržaj
Plaćeni sadržaj
Plaćena promocija
Sadržaj omogućio
Native
Partnerski sadržaj
Nastavak članka
Zatvori oglas
Sponzor
TEKST SE NASTAVLJA ISPOD OGLASA
Članak se nastavlja nakon oglasa
Tekst se nastavlja ispod	start
Nastavlja se nakon oglasa	start
Nastavak teksta ispod oglasa	start
Sadržaj se nastavlja nakon oglasa	start
Čini se da koristite	start
Koristite adblocker	start
Molimo isključite adblocker	start
Sadržaj nastao u suradnji	start
U suradnji s:	start

[legal]
Uvjeti korištenja
Pravila privatnosti
Politika privatnosti
Zaštita osobnih podataka
Sva prava pridržana
Izvor
Sva prava pridržana	start
Uvjeti
Uvjeti poslovanja
Opći uvjeti
Opći uvjeti korištenja
Zaštita privatnosti
Pravne napomene
Pravila korištenja
Autorska prava
Izjava o pristupačnosti
Etički kodeks
GDPR
Izvori
Odricanje od odgovornosti
Sva prava zadržana	start
Zabranjeno je prenošenje sadržaja	start
Zabranjeno kopiranje	start
Zabranjeno je kopiranje	start
Svako kopiranje sadržaja	start
Nakladnik:	start
Izdavač:	start
Glavni urednik:	start
Glavna urednica:	start
Sadržaj je zaštićen autorskim	start

[paywall]
Pretplati se
Pretplatite se
Samo za pretplatnike
Već ste pretplatnik?
Ovaj članak dostupan je samo	start
Sadržaj je dostupan samo	start
Za čitanje cijelog članka	start
Pretplata
Pretplate
Za pretplatnike
Premium
Plus
Već imate pretplatu?
Imate pretplatu?
Odaberi pretplatu
Aktiviraj pretplatu
Pretplati se za
Podržite nas
Podrži nas
Već ste pretplatnik	start
Već imate pretplatu	start
Ovaj članak je dostupan samo	start
Članak je dostupan samo	start
Ovaj sadržaj dostupan je	start
Sadržaj dostupan samo	start
Za nastavak čitanja	start
Za pristup cijelom sadržaju	start
Da biste nastavili čitati	start
Nastavite čitati uz	start
Čitajte neograničeno	start
Pretplatite se i	start
Postanite pretplatnik	start
Podržite neovisno	start
Podržite nas	start

[caption]
Foto	whole
Fotografija	whole
Ilustracija	whole
Arhiva	whole
Izvor:
Video:
Snimka zaslona	whole
Screenshot	whole
Ilustrativna fotografija	whole
Arhivska fotografija	whole
Snimio	whole
Izvor fotografije	whole
Printscreen	whole
Privatni album	whole
Privatna arhiva	whole
Foto:
Fotografija:
Snimio:
Snimila:
Foto/
Ilustracija:
Ilustrativna fotografija
Arhivska fotografija
Izvor fotografije:
Na fotografiji:
Autor fotografije:
Grafika:
Naslovna fotografija:
Screenshot:
Snimka zaslona:

[headline_labels]
Najnovije
Hitno
Uživo
Ekskluzivno
Video
Foto
Analiza
Komentar
Kolumna
Intervju
Reportaža
Vijesti
Zadnja vijest
Upravo objavljeno
Najava
Osvrt
Recenzija
Istraživanje
Istražujemo
Doznajemo
Samo kod nas
Važno
Izvještaj
Anketa
Podcast
Kviz
Fotogalerija
Galerija
Video/Foto
Foto/Video
Priča
Feljton
Portret
Mišljenje
Tema dana
Tema
Izbori
Objašnjavamo
Provjera činjenica
U fokusu
Alarm
Upozorenje

[live]
uživo
iz minute u minutu
live
prijenos uživo
pratite uživo
izravni prijenos
live blog
gledajte uživo
tijek uživo
najnovije informacije

[byline_prefixes]
Autor
Piše
Napisao
Napisala
Autori:
Tekst:
Izvor:
Novinar:
Od
Autorica
Autorica:
Autor:
Pišu
Pišu:
Piše:
Napisao:
Napisala:
Objavio
Objavila
Objavio/la
Tekst
Tekst i foto:
Razgovarao
Razgovarala
Razgovarao:
Razgovarala:
Preveo
Prevela
Prijevod:
Pripremio
Pripremila
Pripremio:
Pripremila:
Uredio
Uredila
Uredio:
Priredio
Priredila
Urednik:
Snimio i napisao
Tekst i fotografije

[contributions]
Foto
Fotografije
Fotografija
Snimio
Snimila
Snimka
Odgovorni urednik

[roles]
novinar
novinarka
dopisnik
dopisnica
urednik
urednica
glavni urednik
reporter
kolumnist
analitičar
Zagreb
novinari
reporterka
kolumnistica
komentator
komentatorica
zamjenik glavnog urednika
zamjenica glavnog urednika
glavna urednica
izvršni urednik
izvršna urednica
urednik rubrike
vanjski suradnik
vanjska suradnica
suradnik
suradnica
posebni izvjestitelj
izvjestitelj
fotoreporter
fotoreporterka
fotograf
snimatelj
voditelj
voditeljica
prevoditelj
analitičarka
politolog
ekonomist
povjesničar
sociolog
profesor
pisac
redakcija
agencije
Split
Rijeka
Osijek
Bruxelles
Washington
od našeg dopisnika
književnik
sportski novinar
istraživački novinar

[nobodies]
Nepoznato
Gost
Nepoznati autor
Bez autora
Anonimno
Vijesti

[agencies]
Hina
IKA
Reuters
AFP
AP
dpa
Pixsell
Cropix
Beta
Fena
Tanjug
HRT
N1
Reuters/HinaAFPdpa
ANSA
APA
STA
MTI
SRNA
MINA
Xinhua
Bloomberg
Deutsche Welle
DW
CNN
BBC
Associated Press
Agencije
Redakcija

[joiners]
i
te
&

[months]
siječnja	1
siječanj	1
sij.	1
sij	1
veljače	2
veljača	2
velj.	2
velj	2
vlj.	2
vlj	2
ožujka	3
ožujak	3
ožu.	3
ožu	3
travnja	4
travanj	4
tra.	4
tra	4
svibnja	5
svibanj	5
svi.	5
svi	5
lipnja	6
lipanj	6
lip.	6
lip	6
srpnja	7
srpanj	7
srp.	7
srp	7
kolovoza	8
kolovoz	8
kol.	8
kol	8
rujna	9
rujan	9
ruj.	9
ruj	9
listopada	10
listopad	10
lis.	10
lis	10
studenoga	11
studenog	11
studeni	11
stu.	11
stu	11
prosinca	12
prosinac	12
pro.	12
pro	12
vel.	2
vel	2
ožuj.	3
trav.	4
svib.	5
lipnj.	6
rujn.	9
stud.	11
pros.	12
januar	1
januara	1
siječ.	1

[months_hijri]

[months_jalali]

[weekdays]
ponedjeljak	1
pon.	1
pon	1
utorak	2
uto.	2
uto	2
srijeda	3
sri.	3
sri	3
četvrtak	4
čet.	4
čet	4
petak	5
pet.	5
pet	5
subota	6
sub.	6
sub	6
nedjelja	7
ned.	7
ned	7
ponedjeljka	1
ut.	2
ut	2
utorka	2
sr.	3
sr	3
srijedu	3
srijede	3
četvrtka	4
petka	5
subotu	6
subote	6
nedjelju	7
nedjelje	7

[meridiem]

[ago]
prije {n} minuta	minute
prije {n} min	minute
prije {n} sati	hour
prije {n} sata	hour
prije {n} h	hour
prije {n} dana	day
prije {n} tjedana	week
prije {n} tjedna	week
prije {n} mjeseci	month
prije {n} mjeseca	month
prije {n} godina	year
prije {n} godine	year
danas	day	0
jučer	day	1
prije {n} sekundi	second
prije {n} sekunde	second
prije {n} sek	second
prije {n} minute	minute
prije {n} minutu	minute
prije {n} min.	minute
prije {n} m	minute
prije {n} sat	hour
prije {n} h.	hour
prije {n} dan	day
prije {n} tjedan	week
prije {n} tj.	week
prije {n} mjesec	month
prije {n} mj.	month
prije {n} godinu	year
prije {n} god.	year
upravo sada	second	0
maloprije	second	0
prije minutu	minute	1
prije minute	minute	1
prije sat vremena	hour	1
prije sat	hour	1
prije jedan sat	hour	1
sinoć	day	1
prije jedan dan	day	1
prekjučer	day	2
prije tjedan dana	week	1
prije mjesec dana	month	1
prije godinu dana	year	1

[published]
Objavljeno
Datum
Datum objave
Objavljen
Objavljeno u
Vrijeme objave
Datum i vrijeme

[updated]
Ažurirano
Zadnja izmjena
Posljednja izmjena
Osvježeno
Ažuriran
Posljednje ažuriranje
Zadnje ažuriranje
Zadnji put ažurirano
Dopunjeno
Vrijeme ažuriranja

[honorifics]
gospodin	title	m
gospođa	title	f
g.	title	m
gđa	title	f
dr.	title
prof.	title
profesor	title
profesorica	title
kralj	title	m
kraljica	title	f
princ	title	m
princeza	title	f
nadbiskup	title
biskup	title	m
kardinal	title	m
fra	title
papa	title	m
predsjednik	role
predsjednica	role	f
bivši predsjednik	role
potpredsjednik	role
premijer	role
premijerka	role	f
ministar	role
ministrica	role	f
kancelar	role
zastupnik	role
zastupnica	role	f
saborski zastupnik	role
čelnik	role
glasnogovornik	role
glasnogovornica	role	f
gradonačelnik	role
gradonačelnica	role	f
župan	role
veleposlanik	role
povjerenik	role
ravnatelj	role
ravnateljica	role	f
direktor	role
direktorica	role	f
general	role
pukovnik	role
sudac	role
sutkinja	role	f
državni odvjetnik	role
odvjetnik	role
odvjetnica	role	f
analitičar	role
stručnjak	role
novinar	role
glumac	role
glumica	role	f
pjevač	role
pjevačica	role	f
redatelj	role
književnik	role
trener	role
izbornik	role
kapetan	role
gospođica	title	f
gosp.	title
gđica	title
mr. sc.	title
dr. sc.	title
doktor	title
doktorica	title
doc.	title
docent	title
docentica	title
izv. prof.	title
akademik	title
akademkinja	title
inž.	title
dipl. ing.	title
odvj.	title
don	title
vlč.	title
mons.	title
monsinjor	title
pater	title
časna sestra	title
svećenik	title
župnik	title
patrijarh	title
imam	title
muftija	title
rabin	title
ajatolah	title
šeik	title
emir	title
sultan	title
car	title
knez	title
grof	title
lord	title
sir	title
svetac	title
sveti	title
sv.	title
blaženi	title
prof. dr. sc.	title
bivša predsjednica	role	f
predsjednik Republike	role
predsjednik Vlade	role
predsjednica Vlade	role
predsjednik Sabora	role
predsjednik SAD-a	role
američki predsjednik	role
predsjednica Europske komisije	role
potpredsjednica	role	f
potpredsjednik Vlade	role
bivši premijer	role
bivša premijerka	role	f
bivši ministar	role
ministar vanjskih poslova	role
ministar obrane	role
ministar financija	role
ministar unutarnjih poslova	role
ministar zdravstva	role
ministar pravosuđa	role
ministrica kulture	role
ministrica vanjskih poslova	role
šef diplomacije	role
šefica diplomacije	role
šef	role
šefica	role	f
državni tajnik	role
državna tajnica	role	f
tajnik	role
tajnica	role	f
glavni tajnik	role
glavna tajnica	role	f
ravnatelj policije	role
kancelarka	role	f
saborska zastupnica	role	f
europarlamentarac	role
europarlamentarka	role	f
eurozastupnik	role
eurozastupnica	role	f
senator	role
senatorica	role	f
kongresniklnica	role	f
lider	role
liderica	role	f
vođa	role
oporbeni čelnik	role
dogradonačelnik	role
dogradonačelnica	role	f
načelnik	role
načelnica	role	f
općinski načelnik	role
vijećnik	role
vijećnica	role	f
županica	role	f
dožupan	role
veleposlanica	role	f
ambasador	role
konzul	role
povjerenica	role	f
pravobranitelj	role
pravobraniteljica	role	f
savjetnik	role
savjetnica	role	f
izaslanik	role
predstavnik	role
predstavnica	role	f
kandidat	role
kandidatkinja	role	f
političar	role
političarka	role	f
guverner	role
predsjednik Uprave	role
predsjednica Uprave	role
član Uprave	role
osnivač	role
osnivačica	role	f
vlasnik	role
suvlasnik	role
poduzetnik	role
poduzetnica	role	f
biznismen	role
milijarder	role
vlasnica	role	f
voditelj	role
voditeljica	role	f
admiral	role
bojnik	role
satnik	role
brigadir	role
natporučnik	role
zapovjednik	role
načelnik Glavnog stožera	role
policajac	role
vatrogasac	role
vatrogasni zapovjednik	role
inspektor	role
državna odvjetnica	role	f
glavni državni odvjetnik	role
tužitelj	role
tužiteljica	role	f
ravnatelj USKOK-a	role
istražitelj	role
stručnjakinja	role	f
analitičarka	role	f
politolog	role
politologinja	role
ekonomist	role
ekonomistica	role	f
sociolog	role
sociologinja	role
povjesničar	role
povjesničarka	role	f
znanstvenik	role
znanstvenica	role	f
liječnik	role
liječnica	role	f
epidemiolog	role
epidemiologinja	role
infektolog	role
psiholog	role
psihologinja	role
kirurg	role
rektor	role
dekan	role
dekanica	role	f
učitelj	role
učiteljica	role	f
sindikalist	role
sindikalac	role
pisac	role
spisateljica	role	f
književnica	role	f
pjesnik	role
pjesnikinja	role	f
novinarka	role	f
redateljica	role	f
producent	role
skladatelj	role
glazbenik	role
glazbenica	role	f
reper	role
slikar	role
slikarica	role	f
umjetnik	role
umjetnica	role	f
kolumnist	role
kipar	role
arhitekt	role
nogometaš	role
vratar	role
napadač	role
branič	role
vezist	role
veznjak	role
košarkaš	role
rukometaš	role
tenisač	role
tenisačica	role	f
skijaš	role
skijašica	role	f
sportaš	role
sportašica	role	f
olimpijac	role
prvak	role
prvakinja	role	f
trenerica	role	f
aktivist	role
aktivistica	role	f
branitelj	role
meteorolog	role
meteorologinja	role
seizmolog	role
suprug	kin
supruga	kin
muž	kin
žena	kin
sin	kin
kći	kin
kćer	kin
otac	kin
majka	kin
brat	kin
sestra	kin
djed	kin
baka	kin
ujak	kin
stric	kin
tetka	kin
teta	kin
nećak	kin
nećakinja	kin
unuk	kin
unuka	kin
udovica	kin
udovac	kin
zaručnik	kin
zaručnica	kin
partner	kin
partnerica	kin
djevojka	kin
dečko	kin

[organization_words]
ministarstvo
vlada
Sabor
Hrvatski sabor
parlament
komisija
Europska komisija
vijeće
sud
Ustavni sud
Vrhovni sud
županijski sud
DORH
USKOK
policija
MUP
vojska
Oružane snage
agencija
stranka
HDZ
SDP
Možemo
Most
savez
udruga
zaklada
institut
sveučilište
fakultet
bolnica
KBC
banka
HNB
burza
tvrtka
kompanija
grad
općina
županija
klub
crkva
muzej
kazalište
HRT
Ministarstvo unutarnjih poslova
MORH
MVEP
Vlada RH
Vlada Republike Hrvatske
Ured predsjednika
Europski parlament
Europsko vijeće
Europska unija
EU
UN
NATO
Vijeće sigurnosti
Ujedinjeni narodi
Državno odvjetništvo
Državno odvjetništvo RH
općinski sud
trgovački sud
prekršajni sud
visoki kazneni sud
Povjerenstvo za odlučivanje o sukobu interesa
povjerenstvo
Državno izborno povjerenstvo
DIP
policijska uprava
PU zagrebačka
uprava
ravnateljstvo
Ravnateljstvo civilne zaštite
civilna zaštita
stožer
zavod
Državni zavod za statistiku
HZJZ
HZZO
HZMO
Hrvatski zavod za javno zdravstvo
HAK
DHMZ
HGSS
vatrogasna zajednica
JVP
SOA
ured
inspektorat
Državni inspektorat
odbor
komora
Hrvatska gospodarska komora
HGK
fond
MMF
Europska središnja banka
ESB
Hrvatska narodna banka
Zagrebačka burza
grupa
koncern
poduzeće
HEP
INA
Hrvatske ceste
Hrvatske šume
HŽ
Plinacro
Podravka
Agrokor
Fortenova
gradsko vijeće
gradska skupština
županijska skupština
skupština
Hrvatska demokratska zajednica
Domovinski pokret
DP
HSS
HNS
IDS
Suverenisti
koalicija
pokret
platforma
sindikat
SSSH
organizacija
institucija
centar
škola
osnovna škola
gimnazija
veleučilište
akademija
HAZU
Matica hrvatska
Sveučilište u Zagrebu
Filozofski fakultet
klinika
Klinički bolnički centar
dom zdravlja
hitna pomoć
knjižnica
galerija
arhiv
biskupija
nadbiskupija
župa
Caritas
Crveni križ
Hrvatski Crveni križ
veleposlanstvo
konzulat
brigada
postrojba
garda
HNK
Hrvatski nogometni savez
Dinamo
Hajduk
reprezentacija
HOO
FIFA
UEFA

[location_words]
grad
selo
općina
županija
regija
ulica
trg
most
rijeka
jezero
planina
more
otok
poluotok
zračna luka
luka
zaljev
država
republika
kraljevina
savezna država
pokrajina
okrug
kotar
naseljetvrt
gradska četvrt
avenija
cesta
autocesta
obala
plaža
rt
uvala
kanal
tjesnac
prijevoj
vrh
brdo
gora
gorje
dolina
polje
šuma
park
nacionalni park
park prirode
pustinja
ocean
kolodvor
granični prijelaz
granica
stadion
tvrđava
dvorac
sjever
jug
istok
zapad
glavni grad

[forms_of_address]
gospodin
gospođa
gospođica
g.
gđa

[role_modifiers]
bivši
bivša
tadašnji
dosadašnji
nekadašnji

[name_particles]
von
van
de
da
di
al
el
bin
del
der
den
la
le
dos
ibn
ben
du

[abbreviations]
{n}.
dr.
mr.
sc.
prof.
doc.
g.
gđa.
itd.
npr.
tj.
tzv.
br.
str.
čl.
st.
ul.
god.
mil.
mlrd.
tis.
sv.
fra.
ing.
dipl.
odvj.
kn.
tel.
sl.
v.
d.o.o.
d.d.
sur.
oko.
mr. sc.
dr. sc.
izv.
red.
akad.
vlč.
mons.
gđica.
gosp.
i sl.
i dr.
odn.
primj.
usp.
toč.
al.
NN.
reg.
fax.
mob.
min.
sek.
km.
kg.
eur.
bil.
pr. Kr.
po. Kr.
pr.
r.
rođ.
ur.
izd.
nakl.
prev.
knj.
mag.
oec.
iur.
med.
spec.
univ.
bacc.
prim.
ak.
sij.
velj.
ožu.
lip.
srp.
kol.
ruj.
lis.
stu.
pon.
uto.
sri.t.
ned.
j.d.o.o.
k.d.
o.g.
gen.
puk.
boj.
k.č.
s.r.
v.d.

[cues]
rekao	verb	s
rekla	verb	s
rekli	verb	s
kazao	verb	s
kazala	verb	s
kazali	verb	s
kaže	verb	s
kažu	verb	s
izjavio	verb	s
izjavila	verb	s
izjavili	verb	s
istaknuo	verb	s
istaknula	verb	s
istaknuli	verb	s
ističe	verb	s
naveo	verb	s
navela	verb	s
naveli	verb	s
navodi	verb	s
dodao	verb	s
dodala	verb	s
dodali	verb	s
dodaje	verb	s
objasnio	verb	s
objasnila	verb	s
objašnjava	verb	s
naglasio	verb	s
naglasila	verb	s
naglašava	verb	s
poručio	verb	s
poručila	verb	s
poručili	verb	s
priopćio	verb	s
priopćila	verb	s
priopćili	verb	s
ocijenio	verb	s
ocijenila	verb	s
ocjenjuje	verb	s
smatra	verb	s
smatraju	verb	s
tvrdi	verb	s
tvrde	verb	s
tvrdio	verb	s
napisao	verb	s
napisala	verb	s
piše	verb	s
odgovorio	verb	s
odgovorila	verb	s
upitao	verb	s
upitala	verb	s
upozorio	verb	s
upozorila	verb	s
upozorava	verb	s
najavio	verb	s
najavila	verb	s
priznao	verb	s
priznala	verb	s
potvrdio	verb	s
potvrdila	verb	s
demantirao	verb	s
ukazao	verb	s
ukazala	verb	s
podsjetio	verb	s
podsjetila	verb	s
zaključio	verb	s
zaključila	verb	s
ispričao	verb	s
ispričala	verb	s
objavio	verb	s
objavila	verb	s
komentirao	verb	s
komentirala	verb	s
konstatirao	verb	s
primijetio	verb	s
naglasivši	participle	s
pojasnio	verb	s
pojasnila	verb	s
rekavši	participle	s
dodavši	participle	s
zapitao	verb	s
zapitala	verb	s
citirala	verb	s
citirao	verb	s
rekle	verb	s
ukazuje	verb	s
zaključuje	verb	s
ustvrdio	verb	s
ustvrdila	verb	s
osudio	verb	s
osudila	verb	s
naglasili	verb	s
objasnili	verb	s
upozorili	verb	s
potvrdili	verb	s
odgovorili	verb	s
priznaje	verb	s
potvrđuje	verb	s
podsjeća	verb	s
pita	verb	s
objavili	verb	s
pohvalio	verb	s
pohvalila	verb	s
otkrio	verb	s
otkrila	verb	s
misli	verb	w
vjeruje	verb	w
nazvao	verb	w
optužio	verb	w
zatražio	verb	w
predložio	verb	w
pozvao	verb	w
obećao	verb	w
naziva	verb	w
zatražiti	verb	w
prema	according_to	w
prema riječima	according_to	s
po riječima	according_to	s
kako je rekao	according_to	s
kako je rekla	according_to	s
kako kaže	according_to	s
kako navodi	according_to	s
kako je naveo	according_to	s
izjava	noun	s
izjavi	noun	s
priopćenje	noun	s
priopćenju	noun	s
intervju	noun	s
intervjuu	noun	s
govor	noun	s
pismo	text	s
glasnogovornik	noun	s
glasnogovornica	noun	s
objava	noun	s
riječi	noun	s
konferencija za novinare	noun	s
priča	verb	s
prisjetio se	verb	s
prisjetila se	verb	s
prisjeća se	verb	s
nasmijao se	verb	s
smije se	verb	s
našalio se	verb	s
uzdahnuo	verb	s
povikao	verb	s
viknuo	verb	s
šapnuo	verb	s
odvratio	verb	s
uzvratio	verb	s
uzvratila	verb	s
negirao	verb	s
negirala	verb	s
obećala	verb	s
najavljuje	verb	s
poručuje	verb	s
odgovara	verb	s
poziva	verb	s
komentira	verb	s
otkriva	verb	s
otkriva nam	verb	s
žali se	verb	s
požalio se	verb	s
požalila se	verb	s
odbrusio	verb	s
kroz smijeh	verb	s
nastavio	verb	s
nastavila	verb	s
nastavlja	verb	s
zaključili	verb	s
vele	verb	s
veli	verb	s
poručuju	verb	s
grmi	verb	s
nasmijala se	verb	w
našalila se	verb	s
šali se	verb	s
uzdiše	verb	s
sjeća se	verb	w
uzvikuje	verb	s
viče	verb	s
ponavlja	verb	s
sažima	verb	s
dobacuje	verb	s
šapće	verb	s
gunđa	verb	s
nadovezuje se	verb	s
dokument	text
izvještaj	text
izvješće	text
natpis	text
ugovor	text
ploča	text
zapisnik	text
presuda	text
plakat	text
potvrda	text
pravilnik	text
statut	text
odluka	text
rješenje	text
izvješću	text
zakon	text
pravilniku	text
dopis	text
dopisu	text
obavijest	text

[quote_marks]
primary	„	”
alternative	"	"
alternative	»	«
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
takozvana
takozvano
tzv.
pod nazivom	title
nazvan
nazvana
film
filmu
knjiga
list
časopis
serija
emisija
roman
pjesma
album
riječ
pojam
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
tijekom	preposition
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
stoji u	reads
piše u	reads
stajalo je	reads
taj	pointer
ta	pointer
isti	pointer
ista	pointer
glasi	reads
piše da	reads
stoji da	reads
stoji:	reads
je pisalo	reads
pisalo je	reads
drugim riječima rečeno	plain
drugačije rečeno	plain
tako reći	plain
iskreno rečeno	plain
blago rečeno	plain
bolje rečeno	plain
ukratko rečeno	plain
točnije rečeno	plain
jednostavno rečeno	plain
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
