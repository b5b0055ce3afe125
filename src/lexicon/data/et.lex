# Estonian
# Written for this project.

[consent]
Nõustun
Nõustu
Nõustu kõigiga
Luba kõik
Keeldun
Seaded
Küpsiste seaded
Küpsised
See veebileht kasutab küpsiseid	start
Veebileht kasutab küpsiseid	start
Kasutame küpsiseid	start
Meie veebileht kasutab küpsiseid	start
Nõustun kõigiga
Luban kõik
Luba
Luba küpsised
Nõustun küpsistega
Luba valitud
Luba valik
Keela
Keela kõik
Keeldu
Keeldun kõigist
Ei nõustu
Sain aru
Selge
OK
Halda küpsiseid
Halda nõusolekut
Halda eelistusi
Küpsiste haldamine
Küpsiste poliitika
Küpsisetingimused
Privaatsusseaded
Salvesta seaded
Salvesta valikud
Muuda seadeid
Loe lähemalt
Rohkem infot
Vaata lähemalt
Vajalikud küpsised
Vajalikud
Alati aktiivne
Teie privaatsus on meile oluline
See leht kasutab küpsiseid	start
See sait kasutab küpsiseid	start
Sellel veebilehel kasutatakse küpsiseid	start
Käesolev veebileht kasutab küpsiseid	start
Sellel lehel kasutatakse küpsiseid	start
Meie veebisait kasutab küpsiseid	start
Me kasutame küpsiseid	start
Jätkates veebilehe kasutamist	start
Jätkates lehe kasutamist	start
Veebilehe kasutamist jätkates	start
Lehe kasutamist jätkates	start
Parima kasutuskogemuse	start
Parima kogemuse pakkumiseks	start
Teie privaatsus on meile	start
Meie ja meie partnerid	start
Küpsised aitavad meil	start

[comments]
Kommentaar
Kommentaarid
Kommenteeri
Lisa kommentaar
Loe kommentaare
Vasta
Nimi *
Sinu e-postiaadressi ei avaldata	start
Nõutavad väljad on	start
Kommentaare
Kommentaare ei ole
Kommentaarid puuduvad
Kommentaarium
Kirjuta kommentaar
Jäta kommentaar
Lisa oma kommentaar
Saada kommentaar
Postita kommentaar
Avalda kommentaar
Vaata kommentaare
Näita kommentaare
Kõik kommentaarid
Viimased kommentaarid
Sinu kommentaar
Lisa vastus
Tühista vastus
Loobu vastamisest
Teata
Teata sobimatust kommentaarist
Raporteeri
Arutelu
Uuemad enne
Vanemad enne
Kommentaar *
E-post *
E-posti aadress *
Veebileht
Kommenteerimine
Kommenteerimise reeglid
Nimi
Sinu e-postiaadressi ei	start
Sinu e-posti aadressi ei avaldata	start
Teie e-posti aadressi ei avaldata	start
Nõutavad väljad on märgitud	start
Kohustuslikud väljad on	start
Salvesta minu nimi	start
Kommenteerimiseks pead	start
Kommenteerimiseks logi sisse	start
Kommenteerimiseks palun	start
Kommentaari lisamiseks pead	start
Kommenteerimine on suletud	start
Kommenteerimine on lõppenud	start
Kommentaarid on suletud	start
Kommentaaride eest vastutavad	start
Toimetus jätab endale õiguse	start
See sait kasutab Akismeti	start
Saidil kasutatakse Akismeti	start
Ole esimene, kes kommenteerib	start

[related]
Loe ka
Loe veel
Loe lisaks
Loe edasi
Loe lähemalt
Vaata ka
Vaata lisaks
Seotud artiklid
Seotud lood
Seotud
Samal teemal
Loetumad
Enim loetud
Populaarsed
Viimased uudised
Viimased
Värsked uudised
Soovitame
Järgmine artikkel
Eelmine artikkel
Uudised
Rohkem
Loe ka	start
Loe lisaks	start
Loe:	start
Vaata ka	start
Vaata lisaks	start
Loe rohkem
Loe rohkem	start
Loe veel	start
Loe lähemalt	start
Vaata veel
Vaata veel	start
Vaata rohkem
Vaata rohkem	start
Vaata lähemalt
Vaata lähemalt	start
Samal teemal	start
Kuula ka
Kuula ka	start
Kuula lisaks
Kuula lisaks	start
Loe ka neid
Loe ka neid	start
Loe
Loe artiklit
Loe kõiki
Loe seotud uudiseid
Seotud uudised
Seotud teemad
Seotud artikkel
Seotud postitused
Sarnased artiklid
Sarnased uudised
Rohkem uudiseid
Veel uudiseid
Veel samal teemal
Veel lugemist
Veel
Populaarsemad
Populaarsed uudised
Populaarsed lood
Loetuim
Loetuimad
Enim vaadatud
Enim kommenteeritud
Enim jagatud
Kommenteeritumad
Kõige loetum
Päeva loetumad
Nädala loetumad
Viimati lisatud
Uuemad
Uusimad
Uued
Värsked
Värskemad
Värsked lood
Toimetaja valik
Toimetuse valik
Toimetaja soovitab
Soovitatud
Soovitatud artiklid
Teid võib huvitada
Sind võib huvitada
Võib huvi pakkuda
Ära maga maha
Ära jäta vahele
Järgmine lugu
Eelmine lugu
Järgmine uudis
Eelmine uudis
Järgmine postitus
Eelmine postitus
Teised uudised
Muud uudised
Kõik uudised
Tänased uudised
Päeva uudised
Näita rohkem
Lae rohkem
Laadi rohkem
Autorist
Tasub lugeda
Fookuses
Hetkel kuum
Partneri sisu
Loe ka:	start
Loe pikemalt	start
Loe edasi:	start
Loe täpsemalt	start
Loe artiklit:	start
Loe kogu lugu	start
Loe kogu artiklit	start
Loe samal teemal	start
Loe rohkem:	start
Vaata:	start
Vaata galeriid	start
Vaata videot	start
Vaata ka:	start
Seotud lood:	start
Seotud:	start
Kuula:	start
Kuula saadet	start
Lisainfo:	start
Rohkem infot:	start
Vajuta siia	start
Kliki siia	start
Klõpsa siin	start
VIDEO:	start
GALERII:	start
FOTOD:	start

[share]
Jaga
Jaga artiklit
Jaga Facebookis
Kopeeri link
Prindi
Saada
Salvesta
Jälgi meid
Kuula
Jälgi meid	start
Jaga Twitteris
Jaga X-is
Jaga e-postiga
Jaga lugu
Jaga uudist
Jaga sõbraga
Jaga sõpradega
Jaga:
Jagamine
Kopeeri
Kopeeritud
Link kopeeritud
Kopeeri aadress
Saada sõbrale
Saada e-kirjaga
Saada e-postiga
Prindi artikkel
Trüki
Salvesta hilisemaks
Lisa lemmikutesse
Meeldib
Jälgi
Järgne meile
Jälgi meid Facebookis
Kuula artiklit
Kuula lugu
Lugemisaeg
Sotsiaalmeedia
Kingi artikkel
Jaga artiklit	start
Jälgi meid Facebookis	start
Jälgi meid sotsiaalmeedias	start
Jälgige meid	start
Leia meid Facebookist	start
Leiad meid	start
Hakka meie jälgijaks	start
Lae alla äpp	start
Laadi alla rakendus	start
Laadi alla meie	start
Vaata seda postitust Instagramis	start
Postitust jagas	start
Klõpsa jagamiseks	start
Lugemisaeg:	start

[newsletter]
Uudiskiri
Liitu uudiskirjaga
Telli uudiskiri
Telli
Liitu uudiskirjaga	start
Telli uudiskiri	start
Uudiskirjad
Uudiskirjaga liitumine
Liitu
Liitu meie uudiskirjaga
Telli uudiskirjad
Telli meie uudiskiri
Tellin uudiskirja
Sinu e-post
Sinu e-posti aadress
E-posti aadress
E-mail
E-post
Sisesta e-post
Teavitused
Luba teavitused
Lülita teavitused sisse
Ei, aitäh
Mitte praegu
Hiljem
Lae äpp alla
Mobiilirakendus
Loobu uudiskirjast
Aitäh liitumast
Täname liitumast
Liitu meie uudiskirjaga	start
Telli meie uudiskiri	start
Soovin saada uudiskirja	start
Saa värskeimad uudised	start
Saa päeva olulisemad	start
Sisesta oma e-posti	start
Sisesta oma e-mail	start
Uudiskirjaga liitudes	start
Liitudes nõustud	start
Nõustun privaatsustingimustega	start
Nõustun isikuandmete	start
Täname, et liitusid	start
Iga päev sinu postkasti	start
Jälgi meid	start

[tags]
Märksõnad
Teemad
Sildid
Kategooriad
Märksõna
Teema
Silt
Kategooria
Rubriik
Rubriigid
Teemaviited
Võtmesõnad
Märksõnad:	start
Teemad:	start
Sildid:	start
Kategooria:	start
Kategooriad:	start
Rubriik:	start
Loe veel teemal

[navigation]
Avaleht
Esileht
Menüü
Sulge
Otsi
Otsing
Tagasi
Järgmine
Eelmine
Logi sisse
Logi välja
Registreeru
Kontakt
Meist
Reklaam
Arhiiv
Uudised
Eesti
Maailm
Välismaa
Majandus
Poliitika
Sport
Kultuur
Tervis
Arvamus
Ilm
Krimi
Elu
Ava menüü
Sulge menüü
Liigu sisu juurde
Liigu edasi põhisisu juurde
Otse sisu juurde
Mine sisu juurde
Hüppa sisu juurde
Üles
Tagasi üles
Lehe algusesse
Tagasi algusesse
Järgmine leht
Eelmine leht
Leht
Edasi
Sisene
Sisselogimine
Välju
Loo konto
Minu konto
Konto
Profiil
Kasutajanimi
Parool
Salasõna
Unustasid parooli?
Unustasin parooli
Kontaktid
Võta ühendust
Toimetus
Reklaami tellimine
Reklaamipind
Kuulutused
Töökuulutused
Abi
KKK
Sisukaart
Saidikaart
RSS
Vihje
Saada vihje
Saada uudisvihje
Tagasiside
Päevauudised
Siseuudised
Välisuudised
Eesti uudised
Maailma uudised
Tallinn
Tartu
Pärnu
Euroopa
Ukraina sõda
Sõda Ukrainas
Äri
Äriuudised
Raha
Rahandus
Börs
Kinnisvara
Auto
Jalgpall
Korvpall
Tennis
Suusatamine
Meelelahutus
Kroonika
Muusika
Film
Kirjandus
Raamatud
Teater
Televisioon
Telekava
Mood
Ilu
Naine
Pere
Perekond
Toit
Retseptid
Reisimine
Reis
Loodus
Keskkond
Teadus
Tehnika
Tehnoloogia
Haridus
Ajalugu
Arvamused
Kolumnid
Juhtkiri
Intervjuud
Blogid
Pildid
Galeriid
Galerii
Videod
Podcastid
Taskuhääling
Saated
Raadio
Otse
Viktoriin
Mängud
Ristsõnad
Valimised
Ilmateade
Horoskoop
Laadimine...
Palun oota
Näita vähem
Loobu
Jah
Ei
Täisekraan
Teata veast
Paberleht
E-pood
Pood
Veel teemasid
Liigu sisu juurde	start
Asud siin	start
Oled siin:	start
Sinu brauser ei toeta	start
Sinu veebilehitseja	start
Lülita JavaScript sisse	start
Unustasid parooli	start
Kui märkasid viga	start
Leidsid vea	start
Märkasid viga	start
Saada meile vihje	start
Saada oma vihje	start
Otsitavat lehte ei leitud	start
Lehte ei leitud	start

[front_page]
Avaleht
Esileht
Esilehele
Pealeht

[no_sections]
Määratlemata
Kategoriseerimata

[no_tags]
uudised
viimased uudised
artikkel
video
fotod
ajaleht

[advertisement]
Reklaam
Sisuturundus
Reklaamtekst
Sponsoreeritud
Artikkel jätkub pärast reklaami	start
Reklaamid
Kuulutus
Turundussisu
Sisuturundus:
Toetatud sisu
Partnersisu
Partnerlugu
Sponsorsisu
Koostöö
Artikkel jätkub pärast reklaami
Artikkel jätkub peale reklaami
Sulge reklaam
Promo
Lugu jätkub pärast reklaami	start
Sisuturundus:	start
Tundub, et kasutad reklaamiblokeerijat	start
Palun lülita reklaamiblokeerija	start
Artikkel valmis koostöös	start

[legal]
Kasutustingimused
Privaatsuspoliitika
Privaatsustingimused
Kõik õigused kaitstud
Allikas
Kõik õigused kaitstud	start
Kasutajatingimused
Üldtingimused
Tingimused
Andmekaitsetingimused
Andmekaitse
Isikuandmete töötlemine
Privaatsus
Autoriõigused
Autoriõigus
Allikad
Ligipääsetavus
Eetikakoodeks
Õiguslik teave
Kõik õigused on kaitstud	start
Materjalide kopeerimine	start
Sisu kopeerimine	start
Väljaandja:	start
Peatoimetaja:	start
Vastutav väljaandja:	start
Artikli kopeerimine	start

[paywall]
Tellijale
Ainult tellijatele
Osta tellimus
See artikkel on tasuline	start
Tellijatele
Tasuline artikkel
Tasuline sisu
Telli kohe
Telli ja loe
Vali tellimus
Olen juba tellija
Juba tellija?
Oled juba tellija?
Tellimine
Digitellimus
Premium
Toeta meid
Loe edasi tellijana
Logi sisse, et lugeda
Artikkel on tasuline	start
Artikli lugemiseks telli	start
Artikli edasi lugemiseks	start
Edasi lugemiseks telli	start
Selle artikli lugemiseks	start
Lugemise jätkamiseks	start
Oled juba tellija	start
Artikkel on mõeldud tellijatele	start
See lugu on tellijatele	start
Telli ja loe edasi	start
Loe edasi alates	start
Toeta sõltumatut ajakirjandust	start

[caption]
Foto	whole
Fotod	whole
Illustratsioon	whole
Arhiiv	whole
Autor/allikas:
Video:
Pilt on illustreeriv
Pilt	whole
Pildid	whole
Foto on illustreeriv	whole
Illustreeriv foto	whole
Pilt on illustreeriv	whole
Arhiivifoto	whole
Kuvatõmmis	whole
Erakogu	whole
Video	whole
Graafika	whole
Foto:
Fotod:
Pilt:
Foto on illustreeriv
Illustreeriv foto
Illustreeriv pilt
Arhiivifoto:
Arhiivifoto
Illustratsioon:
Kuvatõmmis:
Graafika:
Allikas:
Fotol:
Pildil:
Pildid:

[headline_labels]
Otse
Video
Fotod
Galerii
Arvamus
Analüüs
Kommentaar
Intervjuu
Juhtkiri
Repliik
Uudised
Otseblogi
Värske
Täiendatud
Uuendatud
Eksklusiiv
Ainult meil
Lugu
Reportaaž
Portree
Uuring
Uurimus
Graafik
Kaart
Podcast
Taskuhääling
Raadio
Viktoriin
Vaata otse
Kuula
Persoon
Arvustus
Lugeja kiri
Ülevaade
Suur lugu
Faktikontroll
Kolumn
Päevakommentaar
Essee
Blogi
Erisaade
Ilm
Valimised

[live]
otse
otseblogi
otsepilt
otseülekanne
minut minutilt
vaata otse
jälgi otse
blogi
live
otseülekandes
uueneb

[byline_prefixes]
Autor
Kirjutas
Toimetas
Toimetaja:
Tekst:
Autor:
Autorid:
Autorid
Kirjutas:
Kirjutavad
Kirjutasid
Toimetas:
Toimetanud
Toimetaja
Vahendas
Vahendas:
Vahendab
Küsis
Küsitles
Intervjueeris
Tõlkis
Tõlkinud
Tõlge:
Postitas
Postitaja:
Teksti autor
Reporter:
Tekst ja fotod

[contributions]
Foto
Fotod
Foto:
Pildid

[roles]
ajakirjanik
reporter
toimetaja
peatoimetaja
korrespondent
kolumnist
uudistetoimetaja
fotograaf
Tallinn
ajakirjanikud
vanemtoimetaja
päevatoimetaja
tegevtoimetaja
vastutav toimetaja
arvamustoimetaja
spordiajakirjanik
sporditoimetaja
sporditoimetus
välistoimetaja
välisuudiste toimetaja
majandusajakirjanik
uuriv ajakirjanik
fotoajakirjanik
operaator
saatejuht
kommentaator
vaatleja
erikorrespondent
Brüsseli korrespondent
kaasautor
vabakutseline ajakirjanik
politoloog
majandusteadlane
ajaloolane
analüütik
kirjanik
professor
tõlkija
praktikant
toimetus
Tartu
Pärnu
Narva
Brüssel
Washington
peatoimetaja asetäitja

[nobodies]
Tundmatu
Külaline
Autor teadmata
Anonüümne

[agencies]
BNS
ERR
Reuters
AFP
AP
dpa
Delfi
Postimees
LETA
ETV
Eesti Rahvusringhääling
Baltic News Service
Reuters/Scanpix
Scanpix
TASS
Interfax
Bloomberg
ETV+
STT
TT
PAP
BBC
CNN
DW
Yle
Associated Press
Toimetus
Ukrinform

[joiners]
ja
ning
&

[months]
jaanuar	1
jaanuaril	1
jaan.	1
jaan	1
veebruar	2
veebruaril	2
veebr.	2
veebr	2
märts	3
märtsil	3
aprill	4
aprillil	4
apr.	4
apr	4
mai	5
mail	5
juuni	6
juunil	6
juuli	7
juulil	7
august	8
augustil	8
aug.	8
aug	8
september	9
septembril	9
sept.	9
sept	9
oktoober	10
oktoobril	10
okt.	10
okt	10
november	11
novembril	11
nov.	11
nov	11
detsember	12
detsembril	12
dets.	12
dets	12
jaanuari	1
jaanuaris	1
jan.	1
jan	1
veebruari	2
veebruaris	2
veeb.	2
veeb	2
vbr.	2
märtsi	3
märtsis	3
mär.	3
mär	3
aprilli	4
aprillis	4
maikuu	5
juunis	6
juulis	7
augusti	8
augustis	8
septembri	9
septembris	9
sep.	9
sep	9
oktoobri	10
oktoobris	10
novembri	11
novembris	11
detsembri	12
detsembris	12

[months_hijri]

[months_jalali]

[weekdays]
esmaspäev	1
E	1
teisipäev	2
T	2
kolmapäev	3
K	3
neljapäev	4
N	4
reede	5
R	5
laupäev	6
L	6
pühapäev	7
P	7
esmaspäeval	1
esmasp.	1
teisipäeval	2
teisip.	2
kolmapäeval	3
kolmap.	3
neljapäeval	4
neljap.	4
reedel	5
laupäeval	6
laup.	6
pühapäeval	7
pühap.	7

[meridiem]

[ago]
{n} minutit tagasi	minute
{n} min tagasi	minute
{n} tundi tagasi	hour
{n} päeva tagasi	day
{n} nädalat tagasi	week
{n} kuud tagasi	month
{n} aastat tagasi	year
täna	day	0
eile	day	1
{n} sekundit tagasi	second
{n} sek tagasi	second
{n} minut tagasi	minute
{n} min. tagasi	minute
{n} m tagasi	minute
{n} tund tagasi	hour
{n} h tagasi	hour
{n} t tagasi	hour
{n} päev tagasi	day
{n} p tagasi	day
{n} nädal tagasi	week
{n} kuu tagasi	month
{n} aasta tagasi	year
just nüüd	second	0
äsja	second	0
hetk tagasi	second	0
minut tagasi	minute	1
üks minut tagasi	minute	1
tund tagasi	hour	1
üks tund tagasi	hour	1
üks päev tagasi	day	1
eile õhtul	day	1
üleeile	day	2
nädal tagasi	week	1
kuu aega tagasi	month	1
kuu tagasi	month	1
aasta tagasi	year	1

[published]
Avaldatud
Kuupäev
Postitatud
Avaldatud:
Avaldamise kuupäev
Ilmus
Ilmunud

[updated]
Uuendatud
Muudetud
Viimati uuendatud
Viimati muudetud
Viimane muudatus
Täiendatud
Värskendatud
Viimati uuendatud:
Uuendatud:

[honorifics]
härra	title	m
proua	title	f
dr	title
professor	title
kuningas	title	m
kuninganna	title	f
prints	title	m
printsess	title	f
paavst	title
peapiiskop	title
president	role
peaminister	role
minister	role
välisminister	role
kaitseminister	role
rahandusminister	role
siseminister	role
riigikogu esimees	role
esimees	role
aseesimees	role
juht	role
abilinnapea	role
linnapea	role
kantsler	role
pressiesindaja	role
suursaadik	role
direktor	role
tegevjuht	role
kindral	role
kolonel	role
prokurör	role
kohtunik	role
advokaat	role
ekspert	role
näitleja	role
laulja	role
kirjanik	role
treener	role
ajakirjanik	role
hr	title	m
pr	title	f
prl	title
preili	title	f
doktor	title
prof	title
emeriitprofessor	title
akadeemik	title
dotsent	title
magister	title
õpetaja	title
piiskop	title
kardinal	title
preester	title
imaam	title
ajatolla	title
šeik	title
emiir	title
sultan	title
tsaar	title
keiser	title
krahv	title
lord	title
sir	title
püha	title
kroonprints	title
patriarh	title
metropoliit	title
ekspresident	role
endine president	role
asepresident	role
endine peaminister	role
ekspeaminister	role
haridusminister	role
justiitsminister	role
majandusminister	role
kliimaminister	role
terviseminister	role
sotsiaalkaitseminister	role
kultuuriminister	role
regionaalminister	role
riigihalduse minister	role
endine minister	role
riigisekretär	role
asekantsler	role
osakonnajuhataja	role
õiguskantsler	role
riigikogu liige	role
riigikogulane	role
riigikogu aseesimees	role
parlamendi liige	role
europarlamendi saadik	role
eurosaadik	role
volikogu esimees	role
volikogu liige	role
vallavanem	role
linnaosavanem	role
abivallavanem	role
senaator	role
partei esimees	role
erakonna esimees	role
fraktsiooni esimees	role
fraktsiooni juht	role
peasekretär	role
volinik	role
suursaadiku asetäitja	role
konsul	role
saadik	role
nõunik	role
esindaja	role
kõneisik	role
kommunikatsioonijuht	role
kandidaat	role
presidendikandidaat	role
poliitik	role
juhatuse esimees	role
juhatuse liige	role
nõukogu esimees	role
peadirektor	role
asedirektor	role
juhataja	role
asutaja	role
omanik	role
ettevõtja	role
ärimees	role
ärinaine	role
miljardär	role
panga president	role
major	role
kapten	role
leitnant	role
admiral	role
kindralmajor	role
kindralleitnant	role
brigaadikindral	role
kolonelleitnant	role
kaitseväe juhataja	role
luurekeskuse juht	role
ülem	role
prefekt	role
politseinik	role
politseijuht	role
päästja	role
uurija	role
komissar	role
riigiprokurör	role
peaprokurör	role
riigi peaprokurör	role
abiprokurör	role
vandeadvokaat	role
notar	role
õigusteadlane	role
analüütik	role
majandusanalüütik	role
ökonomist	role
majandusteadlane	role
politoloog	role
sotsioloog	role
ajaloolane	role
teadlane	role
teadur	role
vanemteadur	role
arst	role
perearst	role
kirurg	role
psühholoog	role
viroloog	role
epidemioloog	role
rektor	role
dekaan	role
koolijuht	role
direktriss	role
õppejõud	role
luuletaja	role
poeet	role
helilooja	role
muusik	role
räppar	role
dirigent	role
kunstnik	role
fotograaf	role
lavastaja	role
režissöör	role
produtsent	role
saatejuht	role
arhitekt	role
jalgpallur	role
väravavaht	role
ründaja	role
kaitsja	role
poolkaitsja	role
korvpallur	role
tennisist	role
suusataja	role
jooksja	role
sportlane	role
olümpiavõitja	role
maailmameister	role
peatreener	role
aktivist	role
sünoptik	role
meteoroloog	role
talunik	role
astronaut	role
abikaasa	kin
poeg	kin
tütar	kin
isa	kin
ema	kin
vend	kin
õde	kin
vanaisa	kin
vanaema	kin
onu	kin
tädi	kin
vennapoeg	kin
õetütar	kin
lapselaps	kin
lesk	kin
elukaaslane	kin
kihlatu	kin
väimees	kin
minia	kin
nõbu	kin

[organization_words]
ministeerium
valitsus
riigikogu
parlament
komisjon
nõukogu
kohus
riigikohus
ringkonnakohus
prokuratuur
politsei
kaitsevägi
kaitseliit
kaitsepolitsei
amet
partei
erakond
Reformierakond
Keskerakond
EKRE
Isamaa
liit
ühing
sihtasutus
instituut
ülikool
haigla
pank
Eesti Pank
ettevõte
AS
OÜ
linnavalitsus
vald
klubi
kirik
muuseum
teater
välisministeerium
kaitseministeerium
rahandusministeerium
siseministeerium
justiitsministeerium
sotsiaalministeerium
kultuuriministeerium
haridusministeerium
kliimaministeerium
Vabariigi Valitsus
riigikantselei
presidendi kantselei
õiguskantsleri kantselei
riigikontroll
Euroopa Komisjon
Euroopa Parlament
Euroopa Liit
EL
NATO
ÜRO
julgeolekunõukogu
Euroopa Nõukogu
halduskohus
maakohus
Harju maakohus
Tartu ringkonnakohus
Põhja ringkonnaprokuratuur
riigiprokuratuur
politsei- ja piirivalveamet
PPA
prefektuur
päästeamet
päästekeskus
häirekeskus
kapo
välisluureamet
terviseamet
keskkonnaamet
transpordiamet
sotsiaalkindlustusamet
maksu- ja tolliamet
MTA
statistikaamet
ravimiamet
tervisekassa
haigekassa
töötukassa
keskkonnaagentuur
ilmateenistus
inspektsioon
finantsinspektsioon
andmekaitse inspektsioon
agentuur
keskus
fond
rahvusvaheline valuutafond
Euroopa Keskpank
Maailmapank
Tallinna börs
Swedbank
SEB
LHV
kontsern
grupp
aktsiaselts
Eesti Energia
Elering
Enefit
Tallink
Tallinna Sadam
Eesti Raudtee
Elron
Omniva
Sotsiaaldemokraatlik Erakond
SDE
Eesti 200
Parempoolsed
Eesti Konservatiivne Rahvaerakond
fraktsioon
koalitsioon
ametiühing
ametiühingute keskliit
selts
föderatsioon
organisatsioon
koda
kaubandus-tööstuskoda
linnavolikogu
vallavalitsus
vallavolikogu
volikogu
Tartu Ülikool
Tallinna Tehnikaülikool
Taltech
Tallinna Ülikool
Eesti Maaülikool
kunstiakadeemia
akadeemia
teaduste akadeemia
gümnaasium
kool
põhikool
lasteaed
kliinikum
Tartu Ülikooli kliinikum
regionaalhaigla
Põhja-Eesti regionaalhaigla
keskhaigla
raamatukogu
galerii
ooper
Estonia
Vanemuine
kogudus
saatkond
konsulaat
ajaleht
rahvusringhääling
koondis
jalgpalli liit
olümpiakomitee
EOK
Flora
Levadia
Kalju

[location_words]
linn
vald
maakond
küla
alevik
linnaosa
tänav
väljak
maantee
sild
jõgi
järv
meri
saar
laht
lennujaam
sadam
riik
vabariik
kuningriik
osariik
provints
oblast
ringkond
alev
asum
puiestee
avenüü
park
rahvuspark
raba
soo
mets
mägi
mäestik
org
rannik
poolsaar
neem
väin
ookean
kõrb
jaam
raudteejaam
bussijaam
piir
piiripunkt
staadion
loss
mõis
linnus
pealinn
põhi
lõuna
ida
lääs

[forms_of_address]
härra
proua

[name_particles]
von
van
de
al
bin
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
af

[abbreviations]
{n}.
dr.
prof.
jne.
nt.
st.
s.t.
lk.
nr.
vt.
vrd.
sh.
s.h.
ca.
kl.
pr.
hr.
u.
mln.
mld.
tel.
aug.
sept.
okt.
nov.
dets.
jaan.
veebr.
apr.
prl.
mag.
dots.
akad.
dir.
ins.
s.o.
s. o.
s. t.
n-ö.
jm.
jms.
jmt.
jpt.
muuh.
ing.
sünd.
snd.
surn.
umb.
p.m.
s.a.
k.a.
m.a.
e.m.a.
e.Kr.
p.Kr.
saj.
aa.
lg.
p.
art.
ptk.
jrk.
tuh.
milj.
mlrd.
mnt.
pst.
tn.
km.
min.
sek.
t.
nim.
toim.
tlk.
koost.
kd.
rmt.
kpt.
kol.
kol-ltn.
mjr.
ltn.
esmasp.
teisip.
juun.
mär.

[cues]
ütles	verb	s
ütleb	verb	s
ütlesid	verb	s
ütlevad	verb	s
lausus	verb	s
lausub	verb	s
sõnas	verb	s
sõnab	verb	s
rääkis	verb	s
räägib	verb	s
rääkisid	verb	s
teatas	verb	s
teatab	verb	s
kinnitas	verb	s
kinnitab	verb	s
rõhutas	verb	s
rõhutab	verb	s
lisas	verb	s
lisab	verb	s
selgitas	verb	s
selgitab	verb	s
märkis	verb	s
märgib	verb	s
väitis	verb	s
väidab	verb	s
kirjutas	verb	s
kirjutab	verb	s
vastas	verb	s
vastab	verb	s
küsis	verb	s
küsib	verb	s
hoiatas	verb	s
hoiatab	verb	s
tunnistas	verb	s
tunnistab	verb	s
kommenteeris	verb	s
kommenteerib	verb	s
nentis	verb	s
nendib	verb	s
tõdes	verb	s
tõdeb	verb	s
arvas	verb	s
arvab	verb	s
leidis	verb	s
leiab	verb	s
meenutas	verb	s
meenutab	verb	s
avaldas	verb	s
tõi	verb	s
toob	verb	s
viitas	verb	s
viitab	verb	s
seletas	verb	s
jätkas	verb	s
kritiseeris	verb	s
nimetas	verb	s
kirjeldas	verb	s
kirjeldab	verb	s
hindas	verb	s
hindab	verb	s
usub	verb	w
loodab	verb	w
süüdistas	verb	w
nõudis	verb	w
soovitas	verb	w
lubas	verb	w
sõnul	according_after	s
kohaselt	according_after	s
hinnangul	according_after	s
arvates	according_after	w
väitel	according_after	s
andmeil	according_after	s
avaldus	noun	s
pressiteade	noun	s
intervjuu	noun	s
intervjuus	noun	s
kõne	noun	s
kiri	text	s
pressiesindaja	noun	s
postitus	noun	s
sõnad	noun	s
pressikonverents	noun	s
aruanne	text
dokument	text
silt	text
leping	text
teade	text
otsus	text
määrus	text
seadus	text
protokoll	text

[quote_marks]
primary	„	“
alternative	"	"
alternative	„	”
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
et
kas

[pronouns]
ta	-	s
tema	-	s
nad	-	p
nemad	-	p

[name_markers]
niinimetatud
nn
nimeline
nimega
pealkirjaga
film
raamat
ajaleht
ajakiri
sari
saade
romaan
album
laul
sõna
termin
operatsioon
projekt

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
on	auxiliary
oli	auxiliary
pärast	preposition
enne	preposition
kui	preposition
ja	preposition
aga	preposition
ka	preposition
kuid	preposition
üks	indefinite
see	pointer
sama	pointer
seisab	reads
on kirjas	reads
seisis	reads
on kirjutatud	reads
kirjas on	reads
teisisõnu	plain
teisiti öeldes	plain
ausalt öeldes	plain
pehmelt öeldes	plain
lühidalt öeldes	plain
niinöelda	plain
nii-öelda	plain
õigemini öeldes	plain
täpsemalt öeldes	plain
