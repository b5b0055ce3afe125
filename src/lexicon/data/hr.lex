# Croatian
# Written for this project.

[consent]
Prihvaćam	whole
Prihvati	whole
Prihvati sve	whole
Slažem se	whole
U redu	whole
Odbij	whole
Odbij sve	whole
Postavke	whole
Postavke kolačića	whole
Kolačići	whole
Politika kolačića	whole
Ova stranica koristi kolačiće	start
Ova web stranica koristi kolačiće	start
Koristimo kolačiće	start
Mi i naši partneri	start

[comments]
Komentar	whole
Komentari	whole
Komentiraj	whole
Ostavi komentar	whole
Ostavite komentar	whole
Prikaži komentare	whole
Nema komentara	whole
Odgovori	whole
Ime *	whole
Vaša adresa e-pošte neće biti objavljena	start
Obavezna polja su označena	start
Ova web-stranica koristi Akismet	start

[related]
Pročitajte i	whole
Pročitajte još	whole
Pročitaj više	whole
Pročitajte više	whole
Pogledajte i	whole
Povezane vijesti	whole
Povezani članci	whole
Slični članci	whole
Najčitanije	whole
Najnovije	whole
Najnovije vijesti	whole
Preporučujemo	whole
Više	whole
Više o temi	whole
Još vijesti	whole
Možda će vas zanimati	whole
Prethodni članak	whole
Sljedeći članak	whole
Vijesti	whole
Izdvojeno	whole
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

[share]
Podijeli	whole
Podijelite	whole
Podijeli članak	whole
Kopiraj link	whole
Kopiraj poveznicu	whole
Ispiši	whole
Pošalji	whole
Pratite nas	whole
Spremi	whole
Pratite nas na	start
Zapratite nas	start
Pridružite nam se	start

[newsletter]
Newsletter	whole
Prijavi se	whole
Prijavite se	whole
Pretplati se	whole
Prijava na newsletter	whole
Prijavite se na newsletter	start
Prijavi se na newsletter	start

[tags]
Tagovi	whole
Oznake	whole
Ključne riječi	whole
Teme	whole
Kategorije	whole

[navigation]
Naslovnica	whole
Početna	whole
Izbornik	whole
Zatvori	whole
Traži	whole
Pretraga	whole
Pretraži	whole
Natrag	whole
Sljedeća	whole
Prethodna	whole
Prijava	whole
Registracija	whole
Kontakt	whole
O nama	whole
Impressum	whole
Marketing	whole
Arhiva	whole
Vijesti	whole
Hrvatska	whole
Svijet	whole
Politika	whole
Gospodarstvo	whole
Crna kronika	whole
Sport	whole
Kultura	whole
Zdravlje	whole
Znanost	whole
Tehnologija	whole
Kolumne	whole
Komentari	whole
Zabava	whole
Lifestyle	whole
Video	whole
Vrijeme	whole
Horoskop	whole

[advertisement]
Oglas	whole
Reklama	whole
Sponzorirano	whole
Sponzorirani sadržaj	whole
Promo	whole
Plaćeni oglas	whole
Članak se nastavlja ispod oglasa	whole
Članak se nastavlja	start
Nastavak članka ispod oglasa	start

[legal]
Uvjeti korištenja	whole
Pravila privatnosti	whole
Politika privatnosti	whole
Zaštita osobnih podataka	whole
Sva prava pridržana	whole
Izvor	whole
Sva prava pridržana	start

[paywall]
Pretplati se	whole
Pretplatite se	whole
Samo za pretplatnike	whole
Već ste pretplatnik?	whole
Ovaj članak dostupan je samo	start
Sadržaj je dostupan samo	start
Za čitanje cijelog članka	start

[caption]
Foto	whole
Fotografija	whole
Ilustracija	whole
Arhiva	whole
Izvor:	start
Video:	start

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

[live]
uživo
iz minute u minutu
live

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

[joiners]
i
te

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

[published]
Objavljeno
Datum
Datum objave

[updated]
Ažurirano
Zadnja izmjena
Posljednja izmjena
Osvježeno

[honorifics]
gospodin	title
gospođa	title
g.	title
gđa	title
dr.	title
prof.	title
profesor	title
profesorica	title
kralj	title
kraljica	title
princ	title
princeza	title
nadbiskup	title
biskup	title
kardinal	title
fra	title
papa	title
predsjednik	role
predsjednica	role
bivši predsjednik	role
potpredsjednik	role
premijer	role
premijerka	role
ministar	role
ministrica	role
kancelar	role
zastupnik	role
zastupnica	role
saborski zastupnik	role
čelnik	role
glasnogovornik	role
glasnogovornica	role
gradonačelnik	role
gradonačelnica	role
župan	role
veleposlanik	role
povjerenik	role
ravnatelj	role
ravnateljica	role
direktor	role
direktorica	role
general	role
pukovnik	role
sudac	role
sutkinja	role
državni odvjetnik	role
odvjetnik	role
odvjetnica	role
analitičar	role
stručnjak	role
novinar	role
glumac	role
glumica	role
pjevač	role
pjevačica	role
redatelj	role
književnik	role
trener	role
izbornik	role
kapetan	role

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

[name_particles]
von
van
de
da
di
al
el
bin

[abbreviations]
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
naglasivši	verb	s
pojasnio	verb	s
pojasnila	verb	s
rekavši	verb	s
dodavši	verb	s
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
pismo	noun	s
glasnogovornik	noun	s
glasnogovornica	noun	s
objava	noun	s
riječi	noun	s
konferencija za novinare	noun	s

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
