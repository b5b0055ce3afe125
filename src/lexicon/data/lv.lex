# Latvian
# Written for this project.

[consent]
Piekrītu
Apstiprināt
Pieņemt visas
Noraidīt
Iestatījumi
Sīkdatnes
Sīkdatņu politika
Šī vietne izmanto sīkdatnes	start
Mēs izmantojam sīkdatnes	start
Šajā vietnē tiek izmantotas sīkdatnes	start
Mājaslapā tiek izmantotas sīkdatnes	start
Piekrītu visām
Piekrist
Piekrist visām
Pieņemt
Pieņemt visu
Apstiprināt visas
Akceptēt
Atļaut visas
Noraidīt visas
Nepiekrītu
Sapratu
Labi
Pielāgot
Pārvaldīt sīkdatnes
Pārvaldīt piekrišanu
Sīkdatņu iestatījumi
Privātuma iestatījumi
Saglabāt iestatījumus
Saglabāt izvēli
Uzzināt vairāk
Vairāk informācijas
Nepieciešamās sīkdatnes
Obligātās sīkdatnes
Vienmēr aktīvs
Mēs rūpējamies par jūsu privātumu
Šī mājaslapa izmanto sīkdatnes	start
Šajā mājaslapā tiek izmantotas sīkdatnes	start
Šajā tīmekļvietnē tiek izmantotas sīkdatnes	start
Šī tīmekļa vietne izmanto	start
Mūsu mājaslapa izmanto sīkdatnes	start
Vietne izmanto sīkdatnes	start
Portālā tiek izmantotas sīkdatnes	start
Turpinot lietot šo vietni	start
Turpinot izmantot šo	start
Turpinot lietot mājaslapu	start
Lai nodrošinātu vislabāko	start
Lai uzlabotu lapas lietošanas	start
Nospiežot „Piekrītu	start
Mēs un mūsu partneri	start
Jūsu privātums mums ir svarīgs	start

[comments]
Komentārs
Komentāri
Komentēt
Pievienot komentāru
Rakstīt komentāru
Atbildēt
Lasīt komentārus
Jūsu e-pasta adrese netiks publicēta	start
Obligātie lauki ir	start
Pievieno komentāru
Rakstīt atbildi
Atstāt komentāru
Atstājiet atbildi
Iesniegt komentāru
Publicēt komentāru
Nosūtīt komentāru
Tavs komentārs
Jūsu komentārs
Skatīt komentārus
Visi komentāri
Jaunākie komentāri
Nav komentāru
Atbilde
Atcelt atbildi
Ziņot
Ziņot par pārkāpumu
Diskusija
Vārds *
Vārds
E-pasts *
Komentārs *
Tīmekļa vietne
Mājaslapa
Komentēšanas noteikumi
Esi pirmais, kas komentē
Jūsu e-pasta adrese netiks	start
Obligātie lauki ir atzīmēti	start
Obligāti aizpildāmie lauki	start
Saglabāt manu vārdu	start
Lai komentētu,	start
Lai pievienotu komentāru	start
Lai varētu komentēt	start
Komentāri ir slēgti	start
Komentēšana ir slēgta	start
Par komentāru saturu atbild	start
Redakcija patur tiesības	start
Šī vietne izmanto Akismet	start

[related]
Lasi arī
Lasiet arī
Lasīt vairāk
Lasi vairāk
Lasi vēl
Skaties arī
Saistītie raksti
Saistītās ziņas
Par šo tēmu
Lasītākie
Lasītākās ziņas
Populārākie
Jaunākie
Jaunākās ziņas
Iesakām
Nākamais raksts
Iepriekšējais raksts
Ziņas
Citi raksti
Vairāk
Lasi arī	start
Lasiet arī	start
Lasi:	start
Skaties arī	start
Lasi vēl	start
Lasi vairāk	start
Lasiet vairāk
Lasiet vairāk	start
Lasiet vēl
Lasiet vēl	start
Skati arī
Skati arī	start
Skatieties arī
Skatieties arī	start
Lasi citur
Lasi citur	start
Lasīt
Lasīt tālāk
Lasīt visu
Lasīt visu rakstu
Turpināt lasīt
Skatīt vairāk
Skatīt visu
Rādīt vairāk
Saistītie
Saistītie temati
Saistītās tēmas
Saistītie ieraksti
Līdzīgi raksti
Līdzīgas ziņas
Vairāk par tēmu
Vairāk ziņu
Vēl par tēmu
Vēl
Citas ziņas
Citi lasa
Populārākās ziņas
Populārākie raksti
Populārs
Populāri
Lasītākais
Lasītākie raksti
Komentētākie
Skatītākie
Svarīgākais
Svarīgākās ziņas
Dienas ziņas
Jaunākais
Jaunākie raksti
Pēdējās ziņas
Redakcija iesaka
Redaktora izvēle
Ieteicams
Ieteikumi
Tev varētu interesēt
Jums varētu interesēt
Tevi varētu interesēt
Nepalaid garām
Aktuāli
Aktuālākais
Šobrīd aktuāli
Nākamā ziņa
Iepriekšējā ziņa
Nākamais ieraksts
Iepriekšējais ieraksts
Tālāk
Šodien
Par autoru
Ielādēt vairāk
Fokusā
Partneru saturs
Tops
Lasi arī:	start
Lasi vēl:	start
Lasi vairāk:	start
Lasi vairāk par	start
Lasi vairāk šeit	start
Plašāk lasi	start
Plašāk lasiet	start
Vairāk lasi	start
Vairāk lasiet	start
Vairāk par tēmu	start
Visu rakstu lasi	start
Visu rakstu lasiet	start
Skaties:	start
Saistītie raksti:	start
Saistītās ziņas:	start
Klausies:	start
Uzzini vairāk:	start
Spied šeit	start
Spiediet šeit	start
Klikšķini šeit	start
VIDEO:	start
FOTO:	start

[share]
Dalīties
Dalies
Kopīgot
Kopēt saiti
Drukāt
Nosūtīt
Saglabāt
Seko mums
Seko mums	start
Sekojiet mums	start
Dalīties Facebook
Dalies Facebook
Dalīties ar rakstu
Dalies ar šo rakstu
Dalies ar draugiem
Dalīties:
Padalies
Padalīties
Kopēt
Saite nokopēta
Nokopēts
Nosūtīt draugam
Nosūtīt e-pastā
Sūtīt
Izdrukāt
Drukas versija
Saglabāt vēlākam
Patīk
Sekot
Sekojiet mums
Seko mums Facebook
Klausīties
Klausies rakstu
Lasīšanas laiks
Sociālie tīkli
Ieteikt
Dalies ar šo	start
Dalies ar ziņu	start
Seko mums Facebook	start
Sekojiet mums Facebook	start
Seko līdzi jaunumiem	start
Sekojiet līdzi jaunumiem	start
Pievienojies mums	start
Pievienojieties mums	start
Lejupielādē lietotni	start
Lejupielādējiet lietotni	start
Skatīt šo ierakstu Instagram	start
Ierakstu kopīgoja	start
Uzzini pirmais	start
Lasīšanas laiks:	start

[newsletter]
Jaunumi e-pastā
Pieteikties jaunumiem
Abonēt
Pieraksties
Piesakies jaunumiem	start
Pieraksties jaunumiem	start
Jaunumi
Jaunumu vēstule
Abonēt jaunumus
Abonēt jaunumu vēstuli
Pieteikties
Piesakies
Piesakies jaunumiem
Piesakies jaunumu vēstulei
Pieraksties jaunumiem
Tavs e-pasts
Jūsu e-pasts
E-pasts
E-pasta adrese
Ievadi e-pastu
Paziņojumi
Ieslēgt paziņojumus
Nē, paldies
Ne tagad
Vēlāk
Lejupielādēt lietotni
Mobilā lietotne
Atteikties
Paldies par pieteikšanos
Piesakies jaunumu	start
Piesakieties jaunumu	start
Pieraksties jaunumu	start
Saņem jaunākās ziņas	start
Saņem svarīgākās ziņas	start
Saņemiet jaunākās ziņas	start
Vēlos saņemt jaunumus	start
Ievadi savu e-pastu	start
Ievadiet savu e-pastu	start
Piesakoties jaunumiem	start
Piekrītu lietošanas noteikumiem	start
Piekrītu personas datu	start
Paldies, ka pierakstījies	start
Seko mums	start
Sekojiet mums	start
Pieraksties	start

[tags]
Tēmas
Birkas
Atslēgvārdi
Kategorijas
Tagi
Tēma
Birka
Kategorija
Rubrika
Rubrikas
Temati
Sadaļa
Tēmas:	start
Birkas:	start
Tagi:	start
Atslēgvārdi:	start
Kategorija:	start
Kategorijas:	start
Rubrika:	start
Vairāk par

[navigation]
Sākums
Sākumlapa
Izvēlne
Aizvērt
Meklēt
Atpakaļ
Nākamais
Iepriekšējais
Ienākt
Pieslēgties
Reģistrēties
Kontakti
Par mums
Reklāma
Arhīvs
Ziņas
Latvijā
Pasaulē
Ekonomika
Politika
Sports
Kultūra
Veselība
Viedokļi
Laika ziņas
Kriminālziņas
Uz sākumu
Uz augšu
Atpakaļ uz augšu
Pāriet uz saturu
Pāriet uz galveno saturu
Doties uz saturu
Atvērt izvēlni
Aizvērt izvēlni
Meklēšana
Nākamā lapa
Iepriekšējā lapa
Nākamā
Iepriekšējā
Lapa
Iziet
Autorizēties
Ieiet
Pierakstīties
Reģistrācija
Izveidot kontu
Mans konts
Mans profils
Profils
Lietotājvārds
Parole
Aizmirsi paroli?
Aizmirsta parole
Redakcija
Sazinies ar mums
Sazināties
Saziņa
Reklāma portālā
Reklāmdevējiem
Sludinājumi
Palīdzība
BUJ
Vietnes karte
Lapas karte
RSS
Vakances
Izvēlēties valodu
Latvija
Pasaule
Rīga
Reģioni
Reģionos
Novados
Eiropa
Baltija
Ukraina
Karš Ukrainā
Bizness
Nauda
Finanses
Nekustamais īpašums
Auto
Futbols
Basketbols
Hokejs
Teniss
Izklaide
Slavenības
Mūzika
Kino
Grāmatas
Teātris
Televīzija
TV programma
Mode
Skaistums
Sieviete
Ģimene
Bērni
Receptes
Ēdiens
Ceļojumi
Daba
Vide
Zinātne
Tehnoloģijas
Izglītība
Vēsture
Sabiedrība
Dzīvesstils
Viedoklis
Komentāri
Intervijas
Blogi
Foto
Galerijas
Galerija
Fotogalerija
Video
Podkāsti
Raidījumi
Radio
Tiešraide
Testi
Spēles
Krustvārdu mīklas
Vēlēšanas
Laiks
Horoskopi
Kriminālhronika
Ielādē...
Lūdzu, uzgaidiet
Rādīt mazāk
Atcelt
Jā
Nē
Pilnekrāna režīms
Ziņot par kļūdu
Avīze
Žurnāls
Veikals
Noderīgi
Pāriet uz saturu	start
Jūs atrodaties šeit	start
Tu atrodies šeit	start
Jūsu pārlūkprogramma neatbalsta	start
Tava pārlūkprogramma	start
Ieslēdziet JavaScript	start
Aizmirsi paroli	start
Pamanīji kļūdu	start
Pamanījāt kļūdu	start
Atradi kļūdu	start
Ja pamanīji kļūdu	start
Esi aculiecinieks	start
Raksti mums	start
Lapa nav atrasta	start

[front_page]
Sākums
Sākumlapa
Sākumlapā
Galvenā lapa
Galvenā

[no_sections]
Bez kategorijas
Nekategorizēts

[no_tags]
ziņas
jaunākās ziņas
raksts
video
foto

[advertisement]
Reklāma
Sponsorēts saturs
Reklāmraksts
Raksts turpinās pēc reklāmas	start
Reklāmas
Reklāmraksti
Apmaksāta reklāma
Apmaksāts saturs
Sponsorēts
Sponsorraksts
Satura mārketings
Sadarbības raksts
Raksts turpinās pēc reklāmas
Turpinājums zem reklāmas
Aizvērt reklāmu
Atbalsta
Sludinājums
Ziņas turpinājums pēc reklāmas	start
Turpinājums pēc reklāmas	start
Raksta turpinājums zem reklāmas	start
Šķiet, ka izmantojat	start
Lūdzu, atslēdziet reklāmas	start
Raksts tapis sadarbībā ar	start

[legal]
Lietošanas noteikumi
Privātuma politika
Visas tiesības aizsargātas
Avots
Visas tiesības aizsargātas	start
Noteikumi
Vispārīgie noteikumi
Privātums
Privātuma atruna
Personas datu apstrāde
Datu aizsardzība
Autortiesības
Autortiesību noteikumi
Avoti
Pieejamības paziņojums
Ētikas kodekss
Pārpublicēšanas gadījumā	start
Materiālu pārpublicēšana	start
Pārpublicēšana atļauta tikai	start
Izdevējs:	start
Atbildīgais redaktors:	start
Galvenais redaktors:	start
Galvenā redaktore:	start
Citēšanas gadījumā	start
Jebkāda veida satura kopēšana	start

[paywall]
Abonentiem
Tikai abonentiem
Lai lasītu tālāk	start
Raksts pieejams tikai	start
Tikai abonentiem!
Abonē
Abonē tagad
Abonements
Abonementi
Abonēt tagad
Jau esi abonents?
Esmu abonents
Maksas saturs
Premium
Atbalsti mūs
Atbalstīt
Lasi bez ierobežojumiem
Šis raksts ir pieejams tikai	start
Raksts ir pieejams tikai	start
Saturs pieejams tikai	start
Lai turpinātu lasīt	start
Lai izlasītu visu rakstu	start
Lai lasītu visu	start
Jau esi abonents	start
Ja esi abonents	start
Abonē un lasi	start
Iegādājies abonementu	start
Atbalsti neatkarīgu	start
Turpini lasīt ar	start

[caption]
Foto	whole
Ilustratīvs attēls	whole
Attēls	whole
Ilustratīvs attēls
Video:
Foto:	whole
Ilustratīvs foto	whole
Ekrānšāviņš	whole
Ekrānuzņēmums	whole
Arhīva foto	whole
Publicitātes foto	whole
Privātais arhīvs	whole
Foto no arhīva	whole
Video	whole
Foto:
Attēls:
Ilustratīvs foto
Ilustratīva fotogrāfija
Publicitātes foto:
Publicitātes foto
Arhīva foto
Ekrānšāviņš:
Ekrānuzņēmums:
Attēlā:
Infografika:
Ilustrācija:
Foto/

[headline_labels]
Tiešraide
Video
Foto
Viedoklis
Komentārs
Intervija
Analīze
Reportāža
Ziņas
Ekskluzīvi
Steidzami
Papildināts
Papildināta
Atjaunots
Aktuāli
Ekskluzīvs
Portrets
Pētījums
Podkāsts
Sleja
Redakcijas sleja
Tiešraidē
Galerija
Fotogalerija
Tests
Svarīgi
Vēlēšanas
Aptauja
Stāsts
Recenzija
Laika ziņas
Raksts
Komentē
Redzējums
Skaidrojums
Skaidro
Faktu pārbaude
Sarunas
Pēdējā ziņa
Īsumā
Hronika

[live]
tiešraide
tiešraidē
teksta tiešraide
tiešraides blogs
skaties tiešraidē
tiešraides teksts
minūti pa minūtei
seko līdzi tiešraidē
live

[byline_prefixes]
Autors
Autore:
Teksts:
Raksta
Autors:
Autore
Autori:
Autori
Raksta:
Teksts
Sagatavoja
Sagatavojis
Sagatavojusi
Sagatavoja:
Sagatavojis:
Sagatavojusi:
Tulkoja
Tulkojis
Intervēja
Publicēja
Publicējis
Redaktors:
Redaktore:
Žurnālists:
Žurnāliste:
Teksts un foto

[contributions]
Foto
Foto:
Attēls
Fotogrāfijas

[roles]
žurnālists
žurnāliste
redaktors
redaktore
galvenais redaktors
korespondents
komentētājs
Rīga
žurnālisti
reportieris
reportiere
galvenā redaktore
atbildīgais redaktors
ziņu redaktors
ziņu redaktore
korespondente
speciālkorespondents
ārzemju korespondents
apskatnieks
apskatniece
komentētāja
fotogrāfs
fotogrāfe
fotoreportieris
operators
raidījuma vadītājs
raidījuma vadītāja
autors
autore
politologs
ekonomists
vēsturnieks
analītiķis
profesors
rakstnieks
tulkotājs
redakcija
ziņu dienests
Liepāja
Daugavpils
Brisele
Vašingtona
Jelgava

[nobodies]
Nezināms
Viesis
Nezināms autors
Anonīms

[agencies]
LETA
BNS
LSM
TVNET
Reuters
AFP
AP
Delfi
Latvijas Televīzija
LTV
Latvijas Radio
LSM.lv
LETA/AFP
F64
EPA
dpa
TASS
Interfax
Bloomberg
Ukrinform
UNIAN
ELTA
ERR
PAP
BBC
CNN
DW
Associated Press
Redakcija

[joiners]
un
&

[months]
janvāris	1
janvārī	1
janvāra	1
janv.	1
janv	1
februāris	2
februārī	2
februāra	2
febr.	2
febr	2
marts	3
martā	3
marta	3
aprīlis	4
aprīlī	4
aprīļa	4
apr.	4
apr	4
maijs	5
maijā	5
maija	5
jūnijs	6
jūnijā	6
jūnija	6
jūn.	6
jūn	6
jūlijs	7
jūlijā	7
jūlija	7
jūl.	7
jūl	7
augusts	8
augustā	8
augusta	8
aug.	8
aug	8
septembris	9
septembrī	9
septembra	9
sept.	9
sept	9
oktobris	10
oktobrī	10
oktobra	10
okt.	10
okt	10
novembris	11
novembrī	11
novembra	11
nov.	11
nov	11
decembris	12
decembrī	12
decembra	12
dec.	12
dec	12
mar.	3
mar	3
sep.	9
sep	9

[months_hijri]

[months_jalali]

[weekdays]
pirmdiena	1
pirmdien	1
otrdiena	2
otrdien	2
trešdiena	3
trešdien	3
ceturtdiena	4
ceturtdien	4
piektdiena	5
piektdien	5
sestdiena	6
sestdien	6
svētdiena	7
svētdien	7
pirmdienā	1
Pirmd.	1
otrdienā	2
Otrd.	2
trešdienā	3
Trešd.	3
ceturtdienā	4
Ceturtd.	4
piektdienā	5
Piektd.	5
sestdienā	6
Sestd.	6
svētdienā	7
Svētd.	7

[meridiem]

[ago]
pirms {n} minūtēm	minute
pirms {n} min	minute
pirms {n} stundām	hour
pirms {n} dienām	day
pirms {n} nedēļām	week
pirms {n} mēnešiem	month
pirms {n} gadiem	year
šodien	day	0
vakar	day	1
pirms {n} sekundēm	second
pirms {n} sekundes	second
pirms {n} sek	second
pirms {n} minūtes	minute
pirms {n} min.	minute
pirms {n} stundas	hour
pirms {n} st.	hour
pirms {n} h	hour
pirms {n} dienas	day
pirms {n} d.	day
pirms {n} nedēļas	week
pirms {n} ned.	week
pirms {n} mēneša	month
pirms {n} gada	year
tikko	second	0
pirms brīža	second	0
pirms minūtes	minute	1
pirms stundas	hour	1
vakar vakarā	day	1
pirms dienas	day	1
aizvakar	day	2
pirms nedēļas	week	1
pirms mēneša	month	1
pirms gada	year	1

[published]
Publicēts
Datums
Publicēšanas datums
Publicēts:
Publicēta
Publicēšanas laiks
Ievietots
Pievienots

[updated]
Atjaunots
Atjaunināts
Labots
Papildināts
Atjaunots:
Atjaunota
Pēdējo reizi atjaunots
Pēdējās izmaiņas
Pēdējoreiz labots
Precizēts

[honorifics]
kungs	title	m
kundze	title	f
Dr.	title
prof.	title
profesors	title
karalis	title	m
karaliene	title	f
princis	title	m
pāvests	title
arhibīskaps	title
prezidents	role
prezidente	role	f
Valsts prezidents	role
premjers	role
premjere	role	f
Ministru prezidents	role
Ministru prezidente	role	f
ministrs	role
ministre	role	f
ārlietu ministre	role	f
aizsardzības ministrs	role
finanšu ministrs	role
deputāts	role
deputāte	role	f
Saeimas priekšsēdētāja	role	f
priekšsēdētājs	role
līderis	role
mērs	role
pārstāvis	role
pārstāve	role	f
vēstnieks	role
direktors	role
direktore	role	f
ģenerālis	role
prokurors	role
tiesnesis	role
advokāts	role
eksperts	role
aktieris	role
aktrise	role	f
dziedātājs	role
dziedātāja	role	f
treneris	role
k-gs	title
k-dze	title
profesore	title
docents	title
docente	title
akadēmiķis	title
mācītājs	title
bīskaps	title
kardināls	title
metropolīts	title
patriarhs	title
priesteris	title
imams	title
ajatolla	title
šeihs	title
emīrs	title
sultāns	title
cars	title
ķeizars	title
grāfs	title
lords	title
sers	title
svētais	title
svētā	title
princese	title	f
kroņprincis	title
maģistrs	title
doktors	title
eksprezidents	role
bijušais prezidents	role
bijusī prezidente	role	f
bijušais premjers	role
ekspremjers	role
viceprezidents	role
viceprezidente	role	f
vicepremjers	role
ārlietu ministrs	role
aizsardzības ministre	role	f
finanšu ministre	role	f
iekšlietu ministrs	role
iekšlietu ministre	role	f
tieslietu ministrs	role
tieslietu ministre	role	f
veselības ministrs	role
veselības ministre	role	f
izglītības un zinātnes ministre	role	f
kultūras ministrs	role
kultūras ministre	role	f
ekonomikas ministrs	role
satiksmes ministrs	role
labklājības ministrs	role
zemkopības ministrs	role
bijušais ministrs	role
kanclers	role
kanclere	role	f
Saeimas priekšsēdētājs	role
Saeimas spīkere	role	f
spīkers	role
Saeimas deputāts	role
Saeimas deputāte	role	f
eiroparlamentārietis	role
eiroparlamentāriete	role	f
EP deputāts	role
senators	role
senatore	role	f
partijas līderis	role
frakcijas vadītājs	role
frakcijas priekšsēdētājs	role
līdere	role	f
priekšsēdētāja	role	f
priekšsēdētāja vietnieks	role
vadītājs	role
vadītāja	role	f
domes priekšsēdētājs	role
domes priekšsēdētāja	role	f
mēra vietnieks	role
vicemērs	role
valsts sekretārs	role
valsts sekretāre	role	f
parlamentārais sekretārs	role
ģenerālsekretārs	role
eirokomisārs	role
eirokomisāre	role	f
komisārs	role
tiesībsargs	role
padomnieks	role
padomniece	role	f
preses sekretārs	role
preses sekretāre	role	f
preses pārstāvis	role
preses pārstāve	role	f
runasvīrs	role
vēstniece	role	f
konsuls	role
kandidāts	role
kandidāte	role	f
politiķis	role
politiķe	role	f
valdes priekšsēdētājs	role
valdes priekšsēdētāja	role	f
valdes loceklis	role
ģenerāldirektors	role
izpilddirektors	role
dibinātājs	role
īpašnieks	role
uzņēmējs	role
uzņēmēja	role	f
miljardieris	role
Latvijas Bankas prezidents	role
pulkvedis	role
majors	role
kapteinis	role
admirālis	role
brigādes ģenerālis	role
NBS komandieris	role
komandieris	role
priekšnieks	role
priekšniece	role	f
policists	role
ugunsdzēsējs	role
izmeklētājs	role
ģenerālprokurors	role
virsprokurors	role
prokurore	role	f
tiesnese	role	f
advokāte	role	f
zvērināts advokāts	role
zvērināta advokāte	role	f
notārs	role
eksperte	role	f
analītiķis	role
politologs	role
politoloģe	role	f
ekonomists	role
ekonomiste	role	f
sociologs	role
socioloģe	role	f
vēsturnieks	role
vēsturniece	role	f
zinātnieks	role
zinātniece	role	f
pētnieks	role
pētniece	role	f
ārsts	role
ārste	role	f
ķirurgs	role
infektologs	role
psihologs	role
psiholoģe	role	f
rektors	role
rektore	role	f
dekāns	role
skolotājs	role
skolotāja	role	f
rakstnieks	role
rakstniece	role	f
dzejnieks	role
dzejniece	role	f
žurnālists	role
žurnāliste	role	f
režisors	role
režisore	role	f
producents	role
komponists	role
mūziķis	role
mūziķe	role	f
reperis	role
diriģents	role
mākslinieks	role
māksliniece	role	f
fotogrāfs	role
arhitekts	role
futbolists	role
vārtsargs	role
uzbrucējs	role
aizsargs	role
hokejists	role
basketbolists	role
basketboliste	role	f
tenisists	role
tenisiste	role	f
skeletonists	role
sportists	role
sportiste	role	f
olimpiskais čempions	role
čempions	role
čempione	role	f
galvenais treneris	role
trenere	role	f
aktīvists	role
aktīviste	role	f
sinoptiķis	role
meteorologs	role
zemnieks	role
astronauts	role
sieva	kin
dēls	kin
meita	kin
tēvs	kin
māte	kin
brālis	kin
māsa	kin
vectēvs	kin
vecmāmiņa	kin
tēvocis	kin
onkulis	kin
tante	kin
mazdēls	kin
mazmeita	kin
atraitne	kin
atraitnis	kin
dzīvesbiedrs	kin
dzīvesbiedre	kin
partneris	kin
znots	kin
vedekla	kin
brālēns	kin
māsīca	kin

[organization_words]
ministrija
valdība
Saeima
parlaments
komisija
padome
tiesa
Satversmes tiesa
prokuratūra
policija
Valsts policija
armija
Nacionālie bruņotie spēki
dienests
aģentūra
partija
Jaunā Vienotība
Nacionālā apvienība
savienība
biedrība
fonds
institūts
universitāte
slimnīca
banka
Latvijas Banka
uzņēmums
AS
SIA
dome
pašvaldība
klubs
baznīca
muzejs
teātris
Ārlietu ministrija
Aizsardzības ministrija
Finanšu ministrija
Iekšlietu ministrija
Tieslietu ministrija
Veselības ministrija
Izglītības un zinātnes ministrija
IZM
Ministru kabinets
MK
Valsts kanceleja
Valsts prezidenta kanceleja
Valsts kontrole
Eiropas Komisija
EK
Eiropas Parlaments
EP
Eiropas Savienība
ES
NATO
ANO
Drošības padome
Eiropas Padome
Eiropas Centrālā banka
ECB
Starptautiskais Valūtas fonds
SVF
Augstākā tiesa
apgabaltiesa
Rīgas apgabaltiesa
rajona tiesa
rajona tiesas
Ģenerālprokuratūra
Valsts drošības dienests
VDD
KNAB
SAB
Valsts robežsardze
robežsardze
VUGD
Valsts ugunsdzēsības un glābšanas dienests
NMPD
Neatliekamās medicīniskās palīdzības dienests
SPKC
Valsts ieņēmumu dienests
VID
Valsts sociālās apdrošināšanas aģentūra
VSAA
Centrālā statistikas pārvalde
CSP
Centrālā vēlēšanu komisija
CVK
Latvijas Vides, ģeoloģijas un meteoroloģijas centrs
LVĢMC
pārvalde
inspekcija
birojs
centrs
komiteja
zemessardze
brigāde
karaspēks
Zaļo un zemnieku savienība
ZZS
Progresīvie
Apvienotais saraksts
Saskaņa
Latvija pirmajā vietā
LPV
Stabilitātei
frakcija
koalīcija
apvienība
arodbiedrība
LBAS
federācija
asociācija
organizācija
fondu birža
Swedbank
SEB banka
Citadele
Latvenergo
Latvijas Gāze
Latvijas dzelzceļš
LDz
airBaltic
Rail Baltica
Latvijas Pasts
koncerns
grupa
Rīgas dome
novada dome
Latvijas Universitāte
LU
Rīgas Tehniskā universitāte
RTU
Rīgas Stradiņa universitāte
RSU
akadēmija
ģimnāzija
skola
vidusskola
bērnudārzs
Stradiņa slimnīca
Austrumu slimnīca
klīnika
poliklīnika
bibliotēka
galerija
opera
Nacionālais teātris
draudze
katedrāle
vēstniecība
konsulāts
laikraksts
televīzija
izlase
LFF
LOK
Latvijas Olimpiskā komiteja
Dinamo

[location_words]
pilsēta
novads
pagasts
ciems
iela
laukums
tilts
upe
ezers
jūra
sala
lidosta
osta
republika
karaliste
štats
province
apgabals
apriņķis
rajons
priekšpilsēta
mikrorajons
prospekts
bulvāris
šoseja
parks
nacionālais parks
mežs
purvs
kalns
kalni
ieleja
pludmale
piekraste
pussala
līcis
šaurums
okeāns
tuksnesis
stacija
dzelzceļa stacija
autoosta
robeža
robežkontroles punkts
stadions
pils
muiža
galvaspilsēta
ziemeļi
dienvidi
austrumi
rietumi

[forms_of_address]
kungs
kundze

[name_particles]
fon
van
de
al
bin
von
da
di
del
der
den
la
le
el
ibn
ben

[abbreviations]
{n}.
Dr.
prof.
u.c.
utt.
u.tml.
piem.
t.i.
plkst.
nr.
lpp.
g.
gs.
milj.
mljrd.
tūkst.
st.
sk.
tālr.
doc.
asoc.
mag.
inž.
akad.
ģen.
plkv.
maj.
kapt.
t. i.
t. s.
t.s.
u. c.
u. tml.
u.t.t.
utml.
sal.
resp.
p.m.ē.
m.ē.
dz.
dzim.
m.
r.
nod.
red.
izd.
tulk.
sast.
sēj.
iel.
bulv.
prosp.
raj.
nov.
pag.
pils.
t.
tel.
min.
sek.
kv.m.
mlrd.
eur.
Ls.
ct.
janv.
febr.
apr.
jūn.
jūl.
aug.
sept.
okt.
dec.
pr.
v.i.
v. i.
p.i.
biedr.
sv.
k.
pl.

[cues]
teica	verb	s
saka	verb	s
sacīja	verb	s
stāsta	verb	s
stāstīja	verb	s
paziņoja	verb	s
paziņo	verb	s
uzsvēra	verb	s
uzsver	verb	s
piebilda	verb	s
piebilst	verb	s
skaidroja	verb	s
skaidro	verb	s
paskaidroja	verb	s
norādīja	verb	s
norāda	verb	s
apgalvoja	verb	s
apgalvo	verb	s
rakstīja	verb	s
raksta	verb	s
atbildēja	verb	s
atbild	verb	s
jautāja	verb	s
jautā	verb	s
brīdināja	verb	s
brīdina	verb	s
atzina	verb	s
atzīst	verb	s
komentēja	verb	s
komentē	verb	s
pastāstīja	verb	s
apliecināja	verb	s
apstiprināja	verb	s
noliedza	verb	s
atgādināja	verb	s
atgādina	verb	s
secināja	verb	s
kritizēja	verb	s
uzskata	verb	s
informēja	verb	s
pauda	verb	s
pauž	verb	s
vērtē	verb	s
minēja	verb	s
norādot	participle	s
uzsverot	participle	s
skaidrojot	participle	s
apgalvojot	participle	s
komentējot	participle	s
atklāj	verb	s
atklāja	verb	s
domā	verb	w
tic	verb	w
nosauca	verb	w
apsūdzēja	verb	w
aicināja	verb	w
ierosināja	verb	w
solīja	verb	w
cer	verb	w
pēc	according_to	w
saskaņā ar	according_to	s
pēc viņa teiktā	according_to	s
pēc viņas teiktā	according_to	s
pēc viņa domām	according_to	s
vārdiem	according_after	s
paziņojums	noun	s
paziņojumā	noun	s
intervija	noun	s
intervijā	noun	s
runa	noun	s
vēstule	noun	s
pārstāvis	noun	s
pārstāve	noun	s
ieraksts	noun	s
vārdi	noun	s
preses konference	noun	s
dokuments	text
ziņojums	text
līgums	text
plakāts	text
lēmums	text
rīkojums	text

[quote_marks]
primary	"	"
alternative	„	”
alternative	“	”

[complementizers]
ka
vai

[pronouns]
viņš	m	s
viņa	f	s
viņi	-	p
viņas	-	p

[name_markers]
tā sauktais
tā dēvētais
tā saucamais
nosaukumu
filma
filmas
grāmata
laikraksts
žurnāls
seriāls
raidījums
romāns
albums
dziesma
vārds
termins
operācija
projekts
SIA
AS
uzņēmums
partija

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
ir	auxiliary
uz	preposition
par	preposition
pēc	preposition
pirms	preposition
ar	preposition
no	preposition
pie	preposition
un	preposition
bet	preposition
arī	preposition
kāds	indefinite
kāda	indefinite
šis	pointer
šī	pointer
rakstīts	reads
teikts	reads
rakstīts ka	reads
citiem vārdiem sakot	plain
tā sakot	plain
īsi sakot	plain
godīgi sakot	plain
maigi sakot	plain
pareizāk sakot	plain
