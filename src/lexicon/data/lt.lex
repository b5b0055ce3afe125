# Lithuanian
# Written for this project.

[consent]
Sutinku
Priimti
Priimti visus
Sutinku su visais
Atmesti
Nesutinku
Nustatymai
Slapukų nustatymai
Slapukai
Slapukų politika
Ši svetainė naudoja slapukus	start
Šioje svetainėje naudojami slapukai	start
Mes naudojame slapukus	start
Naudojame slapukus	start
Svetainėje naudojami slapukai	start
Sutinku su visais slapukais
Priimti slapukus
Priimti viską
Leisti visus
Leisti visus slapukus
Leisti pasirinktus
Leisti
Sutikti
Sutikti su visais
Atmesti visus
Atsisakyti
Nesutikti
Supratau
Gerai
Tvarkyti slapukus
Tvarkyti sutikimą
Tvarkyti nustatymus
Keisti nustatymus
Privatumo nustatymai
Išsaugoti nustatymus
Išsaugoti pasirinkimą
Sužinoti daugiau
Daugiau informacijos
Būtinieji slapukai
Būtinieji
Visada aktyvūs
Visada aktyvus
Gerbiame jūsų privatumą
Ši interneto svetainė naudoja slapukus	start
Šis puslapis naudoja slapukus	start
Šis tinklalapis naudoja slapukus	start
Šioje interneto svetainėje naudojami slapukai	start
Mūsų svetainėje naudojami slapukai	start
Mūsų svetainė naudoja slapukus	start
Portale naudojami slapukai	start
Informuojame, kad šioje svetainėje	start
Siekdami užtikrinti geriausią	start
Siekdami pagerinti jūsų naršymo	start
Norėdami pasiūlyti geriausią	start
Tęsdami naršymą	start
Toliau naršydami	start
Naršydami toliau	start
Paspaudę mygtuką	start
Spausdami „Sutinku	start
Mes ir mūsų partneriai	start
Jūsų privatumas mums svarbus	start
Gerbiame jūsų privatumą	start
Savo sutikimą bet kada galėsite	start

[comments]
Komentaras
Komentarai
Komentuoti
Rašyti komentarą
Palikti komentarą
Atsakyti
Skaityti komentarus
Vardas *
El. pašto adresas nebus skelbiamas	start
Būtini laukeliai pažymėti	start
Komentuok
Komentuokite
Parašyti komentarą
Parašyk komentarą
Rašykite komentarą
Pridėti komentarą
Įrašyti komentarą
Skelbti komentarą
Siųsti komentarą
Jūsų komentaras
Tavo komentaras
Rodyti komentarus
Visi komentarai
Naujausi komentarai
Komentarų nėra
Nėra komentarų
Parašykite komentarą
Atšaukti atsakymą
Pranešti
Pranešti apie netinkamą komentarą
Diskusija
Vardas
Slapyvardis
El. paštas *
El. pašto adresas *
Interneto puslapis
Komentaras *
Komentavimo taisyklės
Būk pirmas pakomentavęs
Palikite komentarą
El. pašto adresas nebus	start
Jūsų el. pašto adresas nebus	start
Išsaugoti vardą, el. pašto adresą	start
Norėdami komentuoti	start
Norint komentuoti	start
Komentuoti gali tik	start
Komentarai išjungti	start
Komentarai uždaryti	start
Komentavimas išjungtas	start
Už komentarų turinį	start
Redakcija pasilieka teisę	start
Redakcija už komentarus neatsako	start
Šis tinklalapis naudoja „Akismet	start
Sužinokite, kaip apdorojami	start
Pasidalinkite savo nuomone	start

[related]
Skaitykite taip pat
Taip pat skaitykite
Skaityti daugiau
Skaityti toliau
Plačiau
Susiję straipsniai
Susijusios naujienos
Susiję
Skaitomiausi
Skaitomiausios naujienos
Populiariausi
Naujausi
Naujausios naujienos
Naujausi straipsniai
Rekomenduojame
Kitas straipsnis
Ankstesnis straipsnis
Naujienos
Daugiau
Taip pat žiūrėkite
Skaitykite taip pat	start
Taip pat skaitykite	start
Taip pat žiūrėkite	start
Skaitykite daugiau:	start
Skaitykite:	start
Plačiau skaitykite	start
Daugiau skaitykite	start
Taip pat skaityk
Taip pat skaityk	start
Skaityk taip pat
Skaityk taip pat	start
Skaityk daugiau
Skaityk daugiau	start
Skaitykite daugiau
Skaitykite daugiau	start
Skaityti daugiau	start
Žiūrėkite taip pat
Žiūrėkite taip pat	start
Plačiau apie tai skaitykite
Plačiau apie tai skaitykite	start
Daugiau šia tema
Daugiau šia tema	start
Skaityti
Skaityti visą straipsnį
Plačiau »
Šia tema
Susijusios temos
Susijusios publikacijos
Susiję įrašai
Panašūs straipsniai
Panašios naujienos
Daugiau naujienų
Daugiau straipsnių
Daugiau apie
Kiti straipsniai
Kitos naujienos
Kiti skaito
Skaitomiausi straipsniai
Skaitomiausia
Populiariausios naujienos
Populiariausi straipsniai
Populiaru
Populiarūs straipsniai
Komentuojamiausi
Žiūrimiausi
Daugiausiai skaityta
Dienos naujienos
Svarbiausios naujienos
Svarbiausios dienos naujienos
Svarbiausia
Naujausios
Naujausia
Naujausi įrašai
Paskutinės naujienos
Redakcija rekomenduoja
Redaktoriaus pasirinkimas
Rekomenduojami straipsniai
Rekomenduojama
Jums gali patikti
Jus gali sudominti
Jums gali būti įdomu
Gali sudominti
Nepraleiskite
Nepraleisk
Aktualijos
Aktualu
Kita naujiena
Ankstesnė naujiena
Kitas įrašas
Ankstesnis įrašas
Toliau
Šiandien
Apie autorių
Rodyti daugiau
Daugiau »
Įkelti daugiau
Visos naujienos
Dėmesio centre
Partnerių turinys
TOP naujienos
Tęsti skaitymą
Skaityk:	start
Skaitykite čia:	start
Skaitykite plačiau	start
Skaityti visą straipsnį	start
Visą straipsnį skaitykite	start
Visą tekstą skaitykite	start
Visą interviu skaitykite	start
Plačiau:	start
Daugiau informacijos rasite	start
Daugiau apie tai skaitykite	start
Žiūrėkite:	start
Žiūrėkite vaizdo įrašą	start
Klausykite:	start
Susiję straipsniai:	start
Susijusios naujienos:	start
Taip pat skaitykite:	start
Spauskite čia	start
Spausk čia	start
Sužinokite daugiau:	start
VIDEO:	start
FOTO:	start
FOTOGALERIJA:	start
Norite sužinoti daugiau	start

[share]
Dalintis
Dalinkis
Pasidalinti
Dalytis
Kopijuoti nuorodą
Spausdinti
Siųsti
Išsaugoti
Sekite mus
Sekite mus	start
Dalintis „Facebook“
Dalintis Facebook
Dalintis straipsniu
Dalytis straipsniu
Dalinkitės
Dalinkitės straipsniu
Pasidalink
Pasidalink su draugais
Pasidalinkite
Pasidalinti straipsniu
Dalintis:
Kopijuoti
Nuoroda nukopijuota
Nukopijuota
Siųsti draugui
Siųsti el. paštu
Persiųsti
Spausdinti straipsnį
Išsaugoti vėlesniam
Patinka
Sekti
Sek mus
Sekite mus „Facebook“
Klausyti
Klausyti straipsnio
Skaitymo laikas
Socialiniai tinklai
Rekomenduoti
Dalinkitės šiuo	start
Sekite naujienas	start
Sek mus	start
Sekite mus socialiniuose	start
Prisijunkite prie mūsų	start
Prisijunk prie mūsų	start
Atsisiųskite programėlę	start
Atsisiųskite mūsų	start
Parsisiųskite programėlę	start
Peržiūrėti šį įrašą „Instagram	start
Žiūrėti šį įrašą Instagram	start
Įrašu dalijasi	start
Norite būti pirmi	start
Skaitymo laikas:	start
Sekite naujienas „Google	start

[newsletter]
Naujienlaiškis
Prenumeruoti
Prenumeruokite naujienlaiškį
Prenumeruokite mūsų	start
Užsiprenumeruokite	start
Naujienlaiškiai
Naujienlaiškio prenumerata
Prenumeruoti naujienlaiškį
Prenumeruokite
Prenumeruok
Prenumeruok naujienlaiškį
Užsisakyti
Užsiprenumeruoti
Užsiprenumeruok naujienlaiškį
Jūsų el. paštas
Tavo el. paštas
El. paštas
El. pašto adresas
Įveskite el. paštą
Įveskite savo el. paštą
Pranešimai
Įjungti pranešimus
Ne, ačiū
Ne dabar
Vėliau
Atsisiųsti programėlę
Mobilioji programėlė
Atsisakyti naujienlaiškio
Ačiū, kad prenumeruojate
Prenumeruokite naujienlaiškį	start
Prenumeruok mūsų	start
Prenumeruokite naujienlaiškius	start
Užsisakykite naujienlaiškį	start
Užsisakyk naujienlaiškį	start
Gaukite svarbiausias naujienas	start
Gaukite naujausias	start
Gauk svarbiausias	start
Noriu gauti naujienlaiškį	start
Noriu gauti naujienas	start
Įveskite savo el. pašto	start
Sutinku su privatumo politika	start
Prenumeruodami sutinkate	start
Ačiū, kad užsiprenumeravote	start
Svarbiausios naujienos jūsų el. pašte	start
Sekite mus	start
Prenumeruokite	start
Sekite naujienas	start

[tags]
Žymos
Temos
Raktiniai žodžiai
Kategorijos
Žyma
Gairės
Tema
Kategorija
Rubrika
Rubrikos
Žymos:
Etiketės
Žymos:	start
Temos:	start
Raktiniai žodžiai:	start
Gairės:	start
Kategorija:	start
Kategorijos:	start
Rubrika:	start
Raktažodžiai

[navigation]
Pradžia
Titulinis
Meniu
Uždaryti
Paieška
Ieškoti
Atgal
Kitas
Ankstesnis
Prisijungti
Registruotis
Kontaktai
Apie mus
Reklama
Archyvas
Naujienos
Lietuva
Lietuvoje
Pasaulis
Pasaulyje
Verslas
Ekonomika
Politika
Sportas
Kultūra
Sveikata
Nuomonės
Orai
Kriminalai
Pradinis puslapis
Į pradžią
Į viršų
Grįžti į viršų
Grįžti
Pereiti prie turinio
Pereiti prie pagrindinio turinio
Eiti prie turinio
Atidaryti meniu
Uždaryti meniu
Kitas puslapis
Ankstesnis puslapis
Puslapis
Pirmyn
Atsijungti
Prisijunkite
Prisijungimas
Registracija
Sukurti paskyrą
Mano paskyra
Paskyra
Profilis
Vartotojo vardas
Slaptažodis
Pamiršau slaptažodį
Pamiršote slaptažodį?
Redakcija
Susisiekite
Susisiekite su mumis
Reklamos įkainiai
Reklama portale
Skelbimai
Pagalba
DUK
Svetainės struktūra
Svetainės medis
RSS
Karjera
Užsienis
Užsienyje
Europa
Vilnius
Kaunas
Klaipėda
Regionai
Miestai
Karas Ukrainoje
Ukraina
Finansai
Pinigai
Rinkos
Nekilnojamasis turtas
NT
Auto
Automobiliai
Krepšinis
Futbolas
Tenisas
Pramogos
Veidai
Žmonės
Žvaigždės
Muzika
Kinas
Knygos
Teatras
Televizija
TV programa
Mada
Grožis
Moterims
Šeima
Vaikai
Receptai
Maistas
Kelionės
Gamta
Aplinka
Mokslas
Mokslas ir IT
Technologijos
Švietimas
Istorija
Visuomenė
Gyvenimas
Gyvenimo būdas
Nuomonė
Komentarai
Interviu
Tinklaraščiai
Galerijos
Galerija
Fotogalerija
Vaizdo įrašai
Video
Nuotraukos
Tinklalaidės
Laidos
Radijas
Tiesiogiai
Testai
Žaidimai
Kryžiažodžiai
Rinkimai
Oras
Horoskopai
Nelaimės
Teisėsauga
Įkeliama...
Kraunama...
Prašome palaukti
Rodyti mažiau
Atšaukti
Taip
Ne
Visas ekranas
Pranešti apie klaidą
Laikraštis
Žurnalas
Parduotuvė
Naudingos nuorodos
Pereiti prie turinio	start
Jūs esate čia	start
Jūs esate:	start
Jūsų naršyklė nepalaiko	start
Jūsų naršyklė pasenusi	start
Įjunkite JavaScript	start
Pamiršote slaptažodį	start
Pastebėjote klaidą	start
Radote klaidą	start
Pastebėję klaidą	start
Turite naujieną	start
Turite naujienų	start
Tapkite liudininku	start
Rašykite mums	start
Puslapis nerastas	start

[front_page]
Pradžia
Pradinis
Titulinis
Pradinis puslapis
Į pradžią
Titulinis puslapis

[no_sections]
Be kategorijos

[no_tags]
naujienos
naujausios žinios
žinios
straipsnis
video
nuotraukos

[advertisement]
Reklama
Užsakomasis straipsnis
Užsakymo nr.
Remiamas turinys
Partnerio turinys
Straipsnis tęsiasi po reklama	start
Reklamos
Reklaminis straipsnis
Užsakomasis turinys
Užsakomasis tekstas
Remia
Rėmėjas
Rėmėjo turinys
Turinio rinkodara
Partnerio straipsnis
Skelbimas
Straipsnis tęsiasi po reklama
Uždaryti reklamą
Projekto partneris
Straipsnis tęsiasi žemiau	start
Tekstas tęsiasi po reklama	start
Toliau straipsnis tęsiasi	start
Panašu, kad naudojate reklamos	start
Prašome išjungti reklamos	start
Turinys parengtas bendradarbiaujant	start
Užs. nr.	start
Užsakymo nr.	start

[legal]
Naudojimo sąlygos
Privatumo politika
Visos teisės saugomos
Šaltinis
Visos teisės saugomos	start
Kopijuoti, platinti	start
Naudojimosi taisyklės
Taisyklės
Sąlygos
Privatumas
Asmens duomenų apsauga
Duomenų apsauga
BDAR
Autorių teisės
Šaltiniai
Etikos kodeksas
Prieinamumas
Draudžiama kopijuoti	start
Bet kokį šio portalo	start
Kopijuoti, dauginti	start
Naudojant informaciją būtina	start
Perpublikuoti draudžiama	start
Leidėjas:	start
Vyriausiasis redaktorius:	start
Vyr. redaktorius:	start
Vyr. redaktorė:	start
Atsakingasis redaktorius:	start

[paywall]
Prenumeratoriams
Tik prenumeratoriams
Prenumerata
Norėdami skaityti toliau	start
Straipsnis skirtas tik	start
Prenumeruoti dabar
Prenumeruokite dabar
Tapk prenumeratoriumi
Tapkite prenumeratoriumi
Jau esate prenumeratorius?
Jau prenumeruojate?
Esu prenumeratorius
Mokamas turinys
Premium
Paremti
Paremkite mus
Remkite mus
Skaityti be reklamos
Šis straipsnis skirtas tik	start
Šis straipsnis prieinamas tik	start
Straipsnis prieinamas tik	start
Turinys prieinamas tik	start
Norėdami perskaityti visą	start
Norite skaityti toliau	start
Norėdami tęsti skaitymą	start
Jau esate prenumeratorius	start
Jau prenumeruojate	start
Prenumeruokite ir	start
Skaitykite be apribojimų	start
Paremkite nepriklausomą	start
Likusią straipsnio dalį	start

[caption]
Nuotrauka	whole
Nuotr.	whole
Asociatyvi nuotrauka	whole
Asociatyvi nuotr.	whole
Asociatyvi nuotr
Asociatyvi nuotrauka
Vaizdo įrašas:
Nuotraukos	whole
Iliustracija	whole
Ekrano nuotrauka	whole
Archyvo nuotrauka	whole
Asmeninio archyvo nuotr.	whole
Asmeninis albumas	whole
Vaizdo įrašas	whole
Archyvas	whole
Stop kadras	whole
Iliustratyvi nuotrauka	whole
Nuotr.:
Nuotrauka:
Nuotraukoje:
Nuotraukos:
Nuotr. aut.
Foto:
Fotografas:
Iliustratyvi nuotrauka
Archyvo nuotrauka
Archyvo nuotr
Asmeninio archyvo nuotr
Ekrano nuotrauka
Iliustracija:
Infografika:
Šaltinis:
Stop kadras:

[headline_labels]
Tiesiogiai
Gyvai
Video
Foto
Nuomonė
Komentaras
Interviu
Analizė
Reportažas
Naujienos
Išskirtinis
Skubi žinia
Papildyta
Atnaujinta
Svarbu
Išskirtinai
Karšta naujiena
Portretas
Tyrimas
Tinklalaidė
Redakcijos skiltis
Redaktoriaus skiltis
Skiltis
Galerija
Fotogalerija
Testas
Rinkimai
Apklausa
Istorija
Recenzija
Apžvalga
Orai
Tiesioginė transliacija
Faktų patikra
Aktualijos
Dienos tema
Tema
Naujausi
Anonsas
Pokalbis
Nuotraukos
Vaizdo įrašas

[live]
tiesiogiai
gyvai
tiesioginė transliacija
tiesiogiai:
gyva transliacija
transliacija
minutė po minutės
nuolat atnaujinama
live
tiesioginis eteris

[byline_prefixes]
Autorius
Autorė:
Parengė
Tekstas:
Autorius:
Autorė
Autoriai
Autoriai:
Parengė:
Paruošė
Paruošė:
Rašo
Rašo:
Kalbino
Kalbėjosi
Vertė
Išvertė
Paskelbė
Publikavo
Redaktorius:
Redaktorė:
Žurnalistas:
Žurnalistė:
Tekstas
Korespondentas:
Tekstas ir nuotraukos

[contributions]
Nuotrauka
Nuotr.
Nuotraukos
Foto

[roles]
žurnalistas
žurnalistė
redaktorius
redaktorė
vyriausiasis redaktorius
korespondentas
korespondentė
apžvalgininkas
Vilnius
žurnalistai
reporteris
reporterė
vyriausioji redaktorė
vyr. redaktorius
vyr. redaktorė
redaktoriaus pavaduotojas
naujienų redaktorius
naujienų redaktorė
specialusis korespondentas
specialioji korespondentė
apžvalgininkė
komentatorius
fotografas
fotografė
fotokorespondentas
operatorius
laidos vedėjas
laidos vedėja
autorius
autorė
politologas
politologė
ekonomistas
ekonomistė
istorikas
analitikas
profesorius
rašytojas
vertėjas
bendradarbis
redakcija
Kaunas
Klaipėda
Šiauliai
Panevėžys
Briuselis
Vašingtonas

[nobodies]
Nežinomas
Svečias
Nežinomas autorius
Anonimas

[agencies]
ELTA
BNS
LRT
LRT.lt
Reuters
AFP
AP
Delfi
ELTA-AFP
LRT RADIJAS
LRT TELEVIZIJA
LRT TELEVIZIJOS naujienų tarnyba
15min
lrytas.lt
Alfa.lt
tv3.lt
BNS Spaudos centras
ELTA/AFP
Reuters/Scanpix
Scanpix
dpa
TASS
Interfax
Bloomberg
UNIAN
Ukrinform
PAP
LETA
BBC
CNN
DW
Associated Press
Redakcija

[joiners]
ir
bei
&

[months]
sausis	1
sausio	1
saus.	1
saus	1
vasaris	2
vasario	2
vas.	2
vas	2
kovas	3
kovo	3
kov.	3
kov	3
balandis	4
balandžio	4
bal.	4
bal	4
gegužė	5
gegužės	5
geg.	5
geg	5
birželis	6
birželio	6
birž.	6
birž	6
liepa	7
liepos	7
liep.	7
liep	7
rugpjūtis	8
rugpjūčio	8
rugp.	8
rugp	8
rugsėjis	9
rugsėjo	9
rugs.	9
rugs	9
spalis	10
spalio	10
spal.	10
spal	10
lapkritis	11
lapkričio	11
lapkr.	11
lapkr	11
gruodis	12
gruodžio	12
gruod.	12
gruod	12
sausį	1
vasarį	2
kovą	3
balandį	4
gegužę	5
birželį	6
liepą	7
rugpjūtį	8
rugsėjį	9
spalį	10
lapkritį	11
gruodį	12

[months_hijri]

[months_jalali]

[weekdays]
pirmadienis	1
pirmadienį	1
antradienis	2
antradienį	2
trečiadienis	3
trečiadienį	3
ketvirtadienis	4
ketvirtadienį	4
penktadienis	5
penktadienį	5
šeštadienis	6
šeštadienį	6
sekmadienis	7
sekmadienį	7
pirmadienio	1
pirm.	1
antradienio	2
antr.	2
trečiadienio	3
treč.	3
ketvirtadienio	4
ketv.	4
penktadienio	5
penkt.	5
šeštadienio	6
šešt.	6
sekmadienio	7
sekm.	7

[meridiem]

[ago]
prieš {n} minučių	minute
prieš {n} minutes	minute
prieš {n} min.	minute
prieš {n} valandų	hour
prieš {n} valandas	hour
prieš {n} val.	hour
prieš {n} dienų	day
prieš {n} dienas	day
prieš {n} d.	day
prieš {n} savaites	week
prieš {n} mėnesius	month
prieš {n} metus	year
prieš {n} metų	year
šiandien	day	0
vakar	day	1
prieš {n} sekundes	second
prieš {n} sekundžių	second
prieš {n} sek.	second
prieš {n} minutę	minute
prieš {n} min	minute
prieš {n} valandą	hour
prieš {n} val	hour
prieš {n} h	hour
prieš {n} dieną	day
prieš {n} d	day
prieš {n} savaitę	week
prieš {n} savaičių	week
prieš {n} sav.	week
prieš {n} mėnesį	month
prieš {n} mėnesių	month
prieš {n} mėn.	month
ką tik	second	0
prieš minutę	minute	1
prieš valandą	hour	1
vakar vakare	day	1
prieš dieną	day	1
užvakar	day	2
prieš savaitę	week	1
prieš mėnesį	month	1
prieš metus	year	1
pernai	year	1

[published]
Paskelbta
Publikuota
Data
Publikavimo data
Paskelbta:
Publikuota:
Paskelbimo data
Įkelta
Publikavimo laikas

[updated]
Atnaujinta
Redaguota
Atnaujinta:
Atnaujintas
Paskutinis atnaujinimas
Paskutinį kartą atnaujinta
Papildyta

[honorifics]
ponas	title	m
ponia	title	f
dr.	title
prof.	title
profesorius	title
karalius	title	m
karalienė	title	f
princas	title	m
popiežius	title
arkivyskupas	title
prezidentas	role
prezidentė	role	f
premjeras	role
premjerė	role	f
ministras	role
ministrė	role	f
ministras pirmininkas	role
ministrė pirmininkė	role	f
užsienio reikalų ministras	role
krašto apsaugos ministras	role
Seimo pirmininkas	role
Seimo narys	role
Seimo narė	role	f
pirmininkas	role
pirmininkė	role	f
lyderis	role
meras	role
merė	role	f
atstovas	role
atstovė	role	f
atstovas spaudai	role
ambasadorius	role
direktorius	role
direktorė	role	f
vadovas	role
vadovė	role	f
generolas	role
prokuroras	role
teisėjas	role
advokatas	role
ekspertas	role
politologas	role
ekonomistas	role
aktorius	role
aktorė	role	f
dainininkas	role
dainininkė	role	f
treneris	role
p.	title	m
panelė	title	f
ponai	title
gerb.	title
daktaras	title
daktarė	title
habil. dr.	title
doc.	title
docentas	title
docentė	title
akad.	title
akademikas	title
profesorė	title
kunigas	title
kun.	title
vyskupas	title
kardinolas	title
monsinjoras	title
patriarchas	title
metropolitas	title
imamas	title
ajatola	title
šeichas	title
emyras	title
sultonas	title
caras	title
imperatorius	title
grafas	title
lordas	title
seras	title
šventasis	title
šventoji	title
šv.	title
princesė	title	f
sosto įpėdinis	title
vienuolis	title
buvęs prezidentas	role
kadenciją baigęs prezidentas	role
buvusi prezidentė	role	f
šalies vadovas	role
šalies prezidentas	role
viceprezidentas	role
viceprezidentė	role	f
buvęs premjeras	role
ekspremjeras	role
vicepremjeras	role
užsienio reikalų ministrė	role	f
krašto apsaugos ministrė	role	f
finansų ministras	role
finansų ministrė	role	f
vidaus reikalų ministras	role
vidaus reikalų ministrė	role	f
teisingumo ministras	role
teisingumo ministrė	role	f
sveikatos apsaugos ministras	role
sveikatos apsaugos ministrė	role	f
socialinės apsaugos ir darbo ministrė	role	f
švietimo, mokslo ir sporto ministrė	role	f
švietimo ministrė	role	f
kultūros ministras	role
kultūros ministrė	role	f
aplinkos ministras	role
energetikos ministras	role
susisiekimo ministras	role
ekonomikos ir inovacijų ministras	role
žemės ūkio ministras	role
buvęs ministras	role
viceministras	role
viceministrė	role	f
kancleris	role
kanclerė	role	f
Seimo pirmininkė	role	f
Seimo pirmininkės pavaduotojas	role
Seimo vicepirmininkas	role
parlamentaras	role
parlamentarė	role	f
europarlamentaras	role
europarlamentarė	role	f
senatorius	role
senatorė	role	f
frakcijos seniūnas	role
frakcijos seniūnė	role	f
partijos pirmininkas	role
partijos pirmininkė	role	f
partijos lyderis	role
lyderė	role	f
vicepirmininkas	role
pirmininko pavaduotojas	role
vicemeras	role
vicemerė	role	f
mero pavaduotojas	role
savivaldybės administracijos direktorius	role
tarybos narys	role
tarybos narė	role	f
seniūnas	role
valstybės sekretorius	role
generalinis sekretorius	role
eurokomisaras	role
eurokomisarė	role	f
komisaras	role
Seimo kontrolierius	role
patarėjas	role
patarėja	role
vyriausiasis patarėjas	role
atstovė spaudai	role
ambasadorė	role	f
konsulas	role
kandidatas	role
kandidatė	role	f
politikas	role
politikė	role	f
valdybos pirmininkas	role
valdybos pirmininkė	role	f
generalinis direktorius	role
generalinė direktorė	role	f
steigėjas	role
steigėja	role
įkūrėjas	role
savininkas	role
verslininkas	role
verslininkė	role	f
milijardierius	role
pulkininkas	role
majoras	role
kapitonas	role
leitenantas	role
admirolas	role
brigados generolas	role
generolas majoras	role
generolas leitenantas	role
kariuomenės vadas	role
vadas	role
policininkas	role
pareigūnas	role
ugniagesys	role
tyrėjas	role
generalinis prokuroras	role
generalinė prokurorė	role	f
prokurorė	role	f
teisėja	role
advokatė	role	f
notaras	role
ekspertė	role	f
analitikas	role
analitikė	role	f
politologė	role	f
ekonomistė	role	f
vyriausiasis ekonomistas	role
sociologas	role
sociologė	role	f
istorikas	role
istorikė	role	f
mokslininkas	role
mokslininkė	role	f
gydytojas	role
gydytoja	role	f
chirurgas	role
infektologas	role
epidemiologas	role
psichologas	role
psichologė	role	f
psichiatras	role
rektorius	role
rektorė	role	f
dekanas	role
mokytojas	role
mokytoja	role	f
rašytojas	role
rašytoja	role	f
poetas	role
poetė	role	f
žurnalistas	role
žurnalistė	role	f
laidų vedėjas	role
laidų vedėja	role
režisierius	role
režisierė	role	f
prodiuseris	role
kompozitorius	role
muzikantas	role
muzikas	role
reperis	role
dirigentas	role
menininkas	role
menininkė	role	f
dailininkas	role
fotografas	role
architektas	role
futbolininkas	role
vartininkas	role
puolėjas	role
krepšininkas	role
krepšininkė	role	f
gynėjas	role
tenisininkas	role
tenisininkė	role	f
plaukikė	role	f
plaukikas	role
disko metikas	role
sportininkas	role
sportininkė	role	f
olimpinis čempionas	role
olimpinė čempionė	role	f
čempionas	role
čempionė	role	f
vyriausiasis treneris	role
trenerė	role	f
aktyvistas	role
aktyvistė	role	f
sinoptikas	role
sinoptikė	role	f
ūkininkas	role
astronautas	role
žmona	kin
vyras	kin
sutuoktinis	kin
sutuoktinė	kin
sūnus	kin
dukra	kin
duktė	kin
tėvas	kin
motina	kin
mama	kin
brolis	kin
sesuo	kin
senelis	kin
senelė	kin
močiutė	kin
dėdė	kin
teta	kin
sūnėnas	kin
dukterėčia	kin
anūkas	kin
anūkė	kin
našlė	kin
našlys	kin
sužadėtinis	kin
sužadėtinė	kin
partneris	kin
partnerė	kin
žentas	kin
pusbrolis	kin
pusseserė	kin

[organization_words]
ministerija
vyriausybė
Seimas
parlamentas
komisija
Europos Komisija
taryba
teismas
Konstitucinis Teismas
prokuratūra
policija
kariuomenė
tarnyba
agentūra
departamentas
partija
sąjunga
Tėvynės sąjunga
asociacija
fondas
institutas
universitetas
ligoninė
bankas
Lietuvos bankas
bendrovė
įmonė
AB
UAB
savivaldybė
klubas
bažnyčia
muziejus
teatras
Užsienio reikalų ministerija
URM
Krašto apsaugos ministerija
KAM
Vidaus reikalų ministerija
VRM
Finansų ministerija
Teisingumo ministerija
Sveikatos apsaugos ministerija
SAM
Socialinės apsaugos ir darbo ministerija
Švietimo, mokslo ir sporto ministerija
ŠMSM
Aplinkos ministerija
Energetikos ministerija
Susisiekimo ministerija
prezidentūra
Vyriausybės kanceliarija
kanceliarija
EK
Europos Parlamentas
EP
Europos Sąjunga
ES
NATO
Jungtinės Tautos
JT
Saugumo Taryba
Europos Vadovų Taryba
Europos Taryba
Europos Centrinis Bankas
ECB
Tarptautinis valiutos fondas
TVF
Lietuvos Aukščiausiasis Teismas
Aukščiausiasis Teismas
Lietuvos vyriausiasis administracinis teismas
LVAT
Apeliacinis teismas
apygardos teismas
apylinkės teismas
Vilniaus apygardos teismas
Generalinė prokuratūra
Policijos departamentas
policijos komisariatas
vyriausiasis policijos komisariatas
Valstybės saugumo departamentas
VSD
Specialiųjų tyrimų tarnyba
STT
Valstybės sienos apsaugos tarnyba
VSAT
Finansinių nusikaltimų tyrimo tarnyba
FNTT
Priešgaisrinės apsaugos ir gelbėjimo departamentas
PAGD
Bendrasis pagalbos centras
Vyriausioji rinkimų komisija
VRK
Vyriausioji tarnybinės etikos komisija
VTEK
Valstybinė mokesčių inspekcija
VMI
Sodra
Užimtumo tarnyba
Valstybės duomenų agentūra
Statistikos departamentas
Nacionalinis visuomenės sveikatos centras
NVSC
Valstybės kontrolė
Konkurencijos taryba
Valstybinė energetikos reguliavimo taryba
VERT
Hidrometeorologijos tarnyba
Migracijos departamentas
inspekcija
centras
komitetas
valdyba
Šaulių sąjunga
brigada
batalionas
Lietuvos kariuomenė
Tėvynės sąjunga-Lietuvos krikščionys demokratai
TS-LKD
socialdemokratų partija
LSDP
Liberalų sąjūdis
Laisvės partija
Demokratų sąjunga „Vardan Lietuvos“
Valstiečių ir žaliųjų sąjunga
LVŽS
Nemuno aušra
Darbo partija
Lietuvos lenkų rinkimų akcija
LLRA
frakcija
koalicija
judėjimas
profesinė sąjunga
federacija
draugija
organizacija
konfederacija
Pramonininkų konfederacija
rūmai
Prekybos, pramonės ir amatų rūmai
Swedbank
SEB
Luminor
birža
Ignitis
Litgrid
Lietuvos geležinkeliai
Lietuvos paštas
Klaipėdos nafta
grupė
koncernas
holdingas
VšĮ
MB
Vilniaus universitetas
VU
Kauno technologijos universitetas
KTU
Vytauto Didžiojo universitetas
VDU
Mykolo Romerio universitetas
akademija
gimnazija
mokykla
progimnazija
vaikų darželis
Santaros klinikos
Kauno klinikos
klinika
poliklinika
biblioteka
galerija
opera
arkivyskupija
vyskupija
parapija
Raudonasis Kryžius
Caritas
ambasada
konsulatas
dienraštis
televizija
rinktinė
Lietuvos futbolo federacija
LFF
LTOK
Lietuvos krepšinio federacija
Žalgiris
savivaldybės taryba
seniūnija

[location_words]
miestas
rajonas
apskritis
kaimas
seniūnija
gatvė
aikštė
prospektas
tiltas
upė
ežeras
jūra
sala
oro uostas
uostas
valstybė
respublika
karalystė
valstija
provincija
sritis
regionas
savivaldybė
miestelis
gyvenvietė
mikrorajonas
priemiestis
alėja
plentas
kelias
greitkelis
magistralė
parkas
nacionalinis parkas
regioninis parkas
miškas
pelkė
kalnas
kalnai
kalva
slėnis
pajūris
paplūdimys
pakrantė
pusiasalis
nerija
marios
įlanka
sąsiauris
vandenynas
dykuma
stotis
geležinkelio stotis
autobusų stotis
pasienio kontrolės punktas
siena
stadionas
pilis
dvaras
sostinė
šiaurė
pietūs
rytai
vakarai

[forms_of_address]
ponas
ponia
p.

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
dr.
prof.
doc.
m.
d.
val.
min.
pvz.
t.y.
t. y.
ir kt.
kt.
pan.
g.
pr.
r.
sav.
mln.
mlrd.
tūkst.
nr.
str.
p.
psl.
vad.
tel.
šv.
gen.
plk.
habil.
akad.
inž.
kun.
vysk.
arkivysk.
mons.
gerb.
pulk.
plk. ltn.
mjr.
kpt.
ltn.
vyr.
jaun.
dir.
pirm.
pavad.
red.
aut.
nuotr.
sud.
vert.
leid.
pav.
lent.
sk.
t.
kn.
žr.
plg.
dab.
buv.
vadin.
t. p.
t.p.
t. t.
ir t. t.
ir pan.
a.
amž.
pr. Kr.
po Kr.
m. e.
pr. m. e.
mėn.
sek.
kv. m.
kv.
kub. m.
trln.
eur.
ct.
proc.
vnt.
al.
pl.
a. k.
įm. k.
raj.
aps.
sen.
k.
mstl.
vs.
ež.
el. p.
el.
faks.
mob.
gim.
st.
š. m.
š.m.
saus.
kov.
geg.
birž.
liep.
rugp.
rugs.
spal.
lapkr.
gruod.
antr.
treč.
ketv.
penkt.
šešt.
sekm.
vid.
maks.
angl.
lot.
rus.
lenk.
vok.
liet.

[cues]
sakė	verb	s
sako	verb	s
pasakė	verb	s
teigė	verb	s
teigia	verb	s
pareiškė	verb	s
pareiškia	verb	s
pabrėžė	verb	s
pabrėžia	verb	s
pridūrė	verb	s
priduria	verb	s
aiškino	verb	s
aiškina	verb	s
paaiškino	verb	s
kalbėjo	verb	s
kalba	verb	s
pažymėjo	verb	s
pažymi	verb	s
rašė	verb	s
rašo	verb	s
parašė	verb	s
pranešė	verb	s
praneša	verb	s
atsakė	verb	s
atsako	verb	s
klausė	verb	s
klausia	verb	s
paklausė	verb	s
tvirtino	verb	s
tvirtina	verb	s
patvirtino	verb	s
įspėjo	verb	s
įspėja	verb	s
pripažino	verb	s
pripažįsta	verb	s
komentavo	verb	s
komentuoja	verb	s
nurodė	verb	s
nurodo	verb	s
pasakojo	verb	s
pasakoja	verb	s
svarstė	verb	s
pastebėjo	verb	s
pastebi	verb	s
akcentavo	verb	s
akcentuoja	verb	s
tikino	verb	s
tikina	verb	s
pasakodamas	participle	s
priminė	verb	s
primena	verb	s
kritikavo	verb	s
teigdamas	participle	s
pabrėždamas	participle	s
pabrėždama	participle	s
sakydamas	participle	s
sakydama	participle	s
pridurdamas	participle	s
dalijosi	verb	s
dalinosi	verb	s
stebėjosi	verb	s
atskleidė	verb	s
mano	verb	w
tiki	verb	w
vadino	verb	w
kaltino	verb	w
ragino	verb	w
siūlė	verb	w
žadėjo	verb	w
tikisi	verb	w
pasak	according_to	s
anot	according_to	s
teigimu	according_after	s
jo teigimu	according_to	s
jos teigimu	according_to	s
žodžiais	according_after	s
jo žodžiais	according_to	s
jos žodžiais	according_to	s
nuomone	according_after	w
pareiškimas	noun	s
pareiškime	noun	s
interviu	noun	s
pranešimas	noun	s
pranešime	noun	s
kalba	noun	s
laiškas	noun	s
atstovas	noun	s
atstovė	noun	s
įrašas	noun	s
žodžiai	noun	s
spaudos konferencija	noun	s
dokumentas	text
ataskaita	text
sutartis	text
įsakymas	text
įsakyme	text
raštas	text
rašte	text
įstatymas	text
nutarimas	text
sprendimas	text

[quote_marks]
primary	„	“
alternative	"	"
dash	–	–
dash	—	–
dash	-	–

[complementizers]
kad
jog

[pronouns]
jis	m	s
ji	f	s
jie	-	p
jos	-	p

[name_markers]
vadinamasis
vadinamoji
vadinamųjų
vadinamą
pavadinimu
filmas
knyga
laikraštis
žurnalas
serialas
laida
romanas
albumas
daina
žodis
terminas
operacija
projektas
bendrovė
įmonė
UAB
AB

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
yra	auxiliary
į	preposition
iš	preposition
apie	preposition
po	preposition
prieš	preposition
su	preposition
per	preposition
dėl	preposition
už	preposition
ir	preposition
bet	preposition
taip pat	preposition
vienas	indefinite
viena	indefinite
šis	pointer
ši	pointer
rašoma	reads
parašyta	reads
rašoma kad	reads
nurodoma	reads
užrašyta	reads
kitaip tariant	plain
taip sakant	plain
trumpai tariant	plain
atvirai kalbant	plain
švelniai tariant	plain
tiksliau tariant	plain
atvirai sakant	plain
kitaip sakant	plain
