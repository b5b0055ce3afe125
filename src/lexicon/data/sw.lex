# Swahili
# Written for this project.

[consent]
Tovuti hii inatumia vidakuzi	start
Tovuti hii hutumia vidakuzi	start
Tunatumia vidakuzi	start
Tovuti yetu inatumia	start
Kwa kuendelea kutumia tovuti	start
Tunatumia kuki	start
Sisi na washirika wetu	start
Kubali
Kubali zote
Nakubali
Ninakubali
Kataa
Kataa zote
Sawa
Nimeelewa
Mipangilio ya vidakuzi
Sera ya vidakuzi
Soma zaidi
Pata maelezo zaidi

[comments]
Maoni
Toa maoni
Toa maoni yako
Maoni yako
Andika maoni
Andika maoni yako
Acha maoni
Acha jibu
Weka maoni
Tuma maoni
Jibu
Ghairi jibu
Hakuna maoni
Hakuna maoni:
Maoni yote
Chapisha maoni
Maoni ya wasomaji
Barua pepe yako haitachapishwa	start
Anwani yako ya barua pepe haitachapishwa	start
Sehemu zinazohitajika	start
Ili kutoa maoni	start
Ingia ili kutoa maoni	start

[related]
Soma pia	start
Soma zaidi	start
Soma Zaidi:	start
Tazama pia	start
Tazama zaidi:	start
Pia soma	start
Unaweza pia kusoma	start
Unaweza kusoma pia	start
Unaweza pia kusikiliza	start
Habari zaidi:	start
Endelea kusoma	start
Habari zinazohusiana
Habari zinazofanana
Taarifa zinazohusiana
Makala zinazohusiana
Makala zinazofanana
Mada zinazohusiana
Habari za hivi punde
Habari mpya
Habari za karibuni
Mpya
Habari kuu
Habari nyingine
Habari zaidi
Zinazosomwa zaidi
Iliyosomwa zaidi
Iliyosomwa sana
Zilizosomwa zaidi
Maarufu
Habari maarufu
Zinazovuma
Zaidi
Habari iliyopita
Habari inayofuata
Makala iliyopita
Makala inayofuata
Chaguo la mhariri
Yaliyopendekezwa
Usikose
Huenda ukapenda
Gumzo mitandaoni
Vipengele na uchambuzi
Habari motomoto
Soma pia:	start
Soma hii pia:	start
Pia soma:	start

[share]
Shiriki
Shirikisha
Sambaza
Tuma
Shiriki kwenye Facebook
Nakili kiungo
Nakili
Kiungo kimenakiliwa
Tufuate
Fuata
Chapa
Chapisha
Hifadhi
Barua pepe
Mitandao ya kijamii
Sambaza habari hii
Tufuate kwenye	start
Jiunge nasi kwenye	start
Jiunge na kundi	start
Pakua programu	start

[newsletter]
Jarida
Jisajili
Jiandikishe
Jiunge
Jiunge sasa
Anwani ya barua pepe
Barua pepe yako
Arifa
Pata arifa
Jiandikishe kupokea	start
Jisajili kupokea	start
Jiunge ili kupata	start
Pokea habari	start
Pakua programu
Pakua app yetu
Pata habari mpya	start
Jarida letu
Tufuate kwenye	start
Jiunge na	start
Pakua programu	start

[tags]
Lebo
Mada
Tagi
Vitambulisho
Kategoria
Aina
Lebo:	start
Mada:	start
Kategoria:	start
Tagi:	start

[navigation]
Nyumbani
Mwanzo
Ukurasa wa mwanzo
Ukurasa wa kwanza
Menyu
Tafuta
Ingia
Toka
Kuhusu sisi
Kutuhusu
Wasiliana nasi
Mawasiliano
Kumbukumbu
Maktaba
Ramani ya tovuti
Rudi juu
Juu
Rudi
Funga
Fungua
Zote
Tazama zote
Ona zote
Onyesha zaidi
Pakia zaidi
Inayofuata
Iliyopita
Ukurasa unaofuata
Ukurasa uliopita
Ruka hadi maudhui
Ruka hadi kwenye maudhui
Nenda kwenye maelezo
Video
Picha
Michezo
Sauti
Makala
Tangaza nasi
Pakua
Muda wa kusoma	start

[front_page]
Nyumbani
Mwanzo
Ukurasa wa mwanzo
Ukurasa wa kwanza
Home

[no_tags]
habari
habari mpya
habari za hivi punde
makala
gazeti
video
picha

[advertisement]
Tangazo
Matangazo
Imedhaminiwa
Udhamini
Maudhui ya kulipiwa
Tangaza nasi
Tangazo la kulipia
Habari inaendelea baada ya tangazo	start
Maudhui yaliyodhaminiwa
Mdhamini

[legal]
Haki zote zimehifadhiwa	start
Hakimiliki
Haki miliki
Sera ya faragha
Masharti ya matumizi
Vigezo na masharti
Kanusho
Hakimiliki ©	start
© Haki zote	start

[paywall]
Kwa waliojisajili pekee
Lipia kusoma
Makala hii ni ya wanachama pekee	start
Habari hii ni ya wanachama pekee	start
Jiandikishe ili kusoma	start
Jisajili ili kuendelea kusoma	start
Tayari umejisajili?	start
Ingia ili kuendelea kusoma	start
Lipia ili kusoma	start

[caption]
Picha:
Picha na:
Chanzo cha picha
Maelezo ya picha
Maelezo ya video
Chanzo:
Video:
Picha ya maktaba
Picha kwa hisani	whole
Picha: Maktaba	whole
PICHA	whole
MAKTABA	whole

[headline_labels]
Habari za hivi punde
Hivi punde
Habari mpya
Moja kwa moja
Video
Picha
Mahojiano
Uchambuzi
Maoni
Tahariri
Makala
Makala maalum
Kipekee
Taarifa maalum
Habari kuu

[live]
Moja kwa moja
Mubashara
Matangazo ya moja kwa moja
Laivu
Taarifa za moja kwa moja
Habari za moja kwa moja
Dakika kwa dakika
Fuatilia moja kwa moja
Blogu ya moja kwa moja

[byline_prefixes]
Na
Na:
Imeandikwa na
Mwandishi
Mwandishi:
Imechapishwa na
Imetafsiriwa na
Mhariri
Mhariri:
Mtayarishaji
Imetayarishwa na

[contributions]
Picha
Picha na
Picha:

[roles]
mwandishi
mwandishi wetu
mwanahabari
mwandishi wa habari
ripota
mhariri
mhariri mkuu
mchambuzi
mwandishi maalum
mpiga picha
mtangazaji
Dar es Salaam
Nairobi
Dodoma
Mombasa
Arusha
Mwanza
Zanzibar
Kampala
Kigali
Mashirika
na mashirika
mwandishi mwandamizi
mhariri mtendaji
naibu mhariri
mwandishi wa michezo

[nobodies]
Haijulikani
Mgeni
Mwandishi asiyejulikana

[agencies]
Reuters
AFP
AP
Xinhua
Anadolu
DPA
TASS
Bloomberg
Shirika la habari la Reuters
Shirika la habari la AFP
KNA
MAELEZO
APA
mashirika ya habari

[joiners]
na
&
pamoja na

[months]
Januari	1
Jan	1
Februari	2
Feb	2
Machi	3
Mac	3
Aprili	4
Apr	4
Mei	5
Juni	6
Jun	6
Julai	7
Jul	7
Agosti	8
Ago	8
Septemba	9
Sep	9
Sept	9
Oktoba	10
Okt	10
Novemba	11
Nov	11
Desemba	12
Des	12
Disemba	12

[months_hijri]
Ramadhani	9
Ramadhan	9

[months_jalali]

[weekdays]
Jumatatu	1
Jumanne	2
Jumatano	3
Alhamisi	4
Ijumaa	5
Jumamosi	6
Jumapili	7

[meridiem]
asubuhi	am
alfajiri	am
AM	am
mchana	pm
jioni	pm
usiku	pm
alasiri	pm
PM	pm

[ago]
sekunde {n} zilizopita	second
dakika {n} zilizopita	minute
dakika {n} iliyopita	minute
saa {n} zilizopita	hour
saa {n} iliyopita	hour
masaa {n} yaliyopita	hour
siku {n} zilizopita	day
siku {n} iliyopita	day
wiki {n} zilizopita	week
wiki {n} iliyopita	week
miezi {n} iliyopita	month
mwezi {n} uliopita	month
miaka {n} iliyopita	year
mwaka {n} uliopita	year
sasa hivi	second	0
leo	day	0
jana	day	1
juzi	day	2

[minutes]
dakika

[published]
Imechapishwa
Ilichapishwa
Tarehe ya kuchapishwa
Imewekwa
Imetolewa
Imepakiwa
Imeandikwa

[updated]
Imesasishwa
Imeboreshwa
Ilisasishwa
Imehaririwa
Ilisasishwa mwisho

[honorifics]
Bw.	title
Bwana	title
Bw	title
Bi.	title
Bibi	title
Bi	title
Mama	title
Mzee	title
Dk.	title
Dk	title
Dkt.	title
Dkt	title
Daktari	title
Prof.	title
Profesa	title
Mhandisi	title
Mhe.	title
Mheshimiwa	title
Mch.	title
Mchungaji	title
Askofu	title
Askofu Mkuu	title
Kardinali	title
Padri	title
Sheikh	title
Shehe	title
Imamu	title
Jenerali	title
Luteni Jenerali	title
Meja Jenerali	title
Brigedia Jenerali	title
Kanali	title
Meja	title
Kapteni	title
Luteni	title
Inspekta	title
Sajenti	title
Koplo	title
Jaji	title
Wakili	title
Hayati	title
Marehemu	title
Mwalimu	title
Mtume	title
Nabii	title
Mfalme	title
Malkia	title
Rais	role
Rais Mteule	role
Rais mstaafu	role
Makamu wa Rais	role
Naibu Rais	role
Waziri Mkuu	role
Waziri	role
Naibu Waziri	role
Waziri wa Mambo ya Nje	role
Waziri wa Fedha	role
Waziri wa Ulinzi	role
Waziri wa Afya	role
Waziri wa Mambo ya Ndani	role
Katibu Mkuu	role
Katibu	role
Naibu Katibu Mkuu	role
Mkuu wa Mkoa	role
Mkuu wa Wilaya	role
Gavana	role
Naibu Gavana	role
Seneta	role
Mbunge	role
Mwakilishi Wadi	role
Diwani	role
Meya	role
Spika	role
Naibu Spika	role
Mwenyekiti	role
Makamu Mwenyekiti	role
Mkurugenzi	role
Mkurugenzi Mkuu	role
Mkurugenzi Mtendaji	role
Kamishna	role
Kamanda	role
Kamanda wa Polisi	role
Inspekta Jenerali	role
Mkuu wa Majeshi	role
Msemaji	role
Msemaji wa Serikali	role
Balozi	role
Jaji Mkuu	role
Hakimu	role
Mwanasheria Mkuu	role
Mwendesha mashtaka	role
Mkurugenzi wa Mashtaka	role
Mshauri	role
Kiongozi	role
Kiongozi wa upinzani	role
Kinara	role
Mwanasiasa	role
Mchambuzi	role
Mtaalamu	role
Mchumi	role
Mwanaharakati	role
Mwanahabari	role
Mwandishi	role
Msanii	role
Mwimbaji	role
Mwigizaji	role
Mchezaji	role
Kocha	role
Kocha Mkuu	role
Nahodha	role
Mshambuliaji	role
Kipa	role
Kiungo	role
Beki	role
Mwanariadha	role
Mkuu wa Chuo	role
Mfanyabiashara	role
Papa	role
Mrithi wa mfalme	role
Kansela	role
Mshtakiwa	role
Mtuhumiwa	role
Mganga Mkuu	role
Ofisa	role
Afisa	role
mwana	kin
mtoto	kin
binti	kin
mke	kin
mume	kin
baba	kin
kaka	kin
dada	kin
ndugu	kin
mjomba	kin
shangazi	kin
babu	kin
mjukuu	kin
mjane	kin

[organization_words]
Wizara
Idara
Mamlaka
Shirika
Wakala
Tume
Kamati
Baraza
Bunge
Seneti
Serikali
Halmashauri
Manispaa
Kaunti
Chama
Chama cha
CCM
Chadema
ODM
Muungano
Umoja
Umoja wa Mataifa
Umoja wa Afrika
Chuo
Chuo Kikuu
Taasisi
Shule
Shule ya Msingi
Shule ya Sekondari
Benki
Benki Kuu
Kampuni
Mfuko
Jumuiya
Chama cha Soka
Shirikisho
Mahakama
Mahakama Kuu
Mahakama ya Rufaa
Mahakama ya Juu
Polisi
Jeshi
Jeshi la Polisi
Magereza
Hospitali
Kituo
Kituo cha Afya
Klabu
Timu
Timu ya Taifa
Ubalozi
Kanisa
Msikiti
Gazeti
Redio
Televisheni
Soko la Hisa
Bandari
Ofisi
Asasi
Mtandao
Bodi
TAKUKURU
EACC
IEBC

[location_words]
Mkoa
Mkoa wa
Wilaya
Wilaya ya
Kata
Tarafa
Kijiji
Kijiji cha
Mtaa
Mtaa wa
Kitongoji
Jiji
Jiji la
Mji
Manispaa
Kaunti
Kaunti ya
Eneo
Eneobunge
Jimbo
Nchi
Jamhuri
Jamhuri ya
Ufalme
Barabara
Barabara ya
Daraja
Uwanja wa Ndege
Uwanja
Bandari
Stendi
Kituo
Mto
Ziwa
Bahari
Ghuba
Mlango Bahari
Kisiwa
Visiwa
Mlima
Milima
Bonde
Jangwa
Msitu
Hifadhi
Mbuga
Pwani
Mpaka
Kambi
Soko

[forms_of_address]
Bw.
Bi.
Bwana
Bibi
Ndugu
Mheshimiwa

[role_modifiers]
aliyekuwa
naibu
makamu

[things]
virusi
kimbunga

[name_particles]
bin
binti
wa
ole
arap
van
de
al

[abbreviations]
Bw.
Bi.
Dk.
Dkt.
Prof.
Mhe.
Mch.
Eng.
Jen.
Kan.
Kapt.
Na.
Uk.
k.m.
k.v.
n.k.
nk.
Sh.
Tsh.
Ksh.
S.L.P.
St.
Mt.
No.
mf.
taz.
n.w.

[cues]
alisema	verb	s
amesema	verb	s
anasema	verb	s
walisema	verb	s
wamesema	verb	s
akisema	verb	s
aliongeza	verb	s
ameongeza	verb	s
akaongeza	verb	s
alieleza	verb	s
ameeleza	verb	s
alidai	verb	s
amedai	verb	s
alibainisha	verb	s
amebainisha	verb	s
alisisitiza	verb	s
amesisitiza	verb	s
alijibu	verb	s
amejibu	verb	s
aliuliza	verb	s
alitangaza	verb	s
ametangaza	verb	s
aliandika	verb	s
ameandika	verb	s
alionya	verb	s
ameonya	verb	s
alithibitisha	verb	s
amethibitisha	verb	s
alikanusha	verb	s
amekanusha	verb	s
alifafanua	verb	s
amefafanua	verb	s
alikiri	verb	s
aliambia	verb	s
ameambia	verb	s
asema	verb	s
anaamini	verb	w
aliomba	verb	w
ametaka	verb	w
alitaka	verb	w
aliahidi	verb	w
kwa mujibu wa	according_to	s
kulingana na	according_to	s
taarifa	noun	s
mahojiano	noun	s
msemaji	noun	s
hotuba	noun	s
barua	text	s
ujumbe	noun	s
alitania	verb	s
alihoji	verb	s
alilalamika	verb	s
alinong'ona	verb	s
alikumbuka	verb	w
alicheka	verb	w
alirudia	verb	s
alisimulia	verb	s
ripoti	text
waraka	text
tangazo	text
bango	text
mkataba	text
cheti	text
kumbukumbu	text
agizo	text
sheria	text
notisi	text
hati	text

[quote_marks]
primary	“	”
alternative	"	"

[complementizers]
kwamba
kuwa

[pronouns]
yeye	-	s
wao	-	p

[name_markers]
iitwayo
inayoitwa
kinachoitwa
filamu
kitabu
wimbo
gazeti
neno
operesheni
mradi

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
katika	preposition
kwa	preposition
baada	preposition
wakati	preposition
kwenye	preposition
inasema	reads
inasomeka	reads
huku	preposition
hata hivyo	auxiliary
na	preposition
huyo	pointer
huyu	pointer
linasomeka	reads
unasomeka	reads
imeandikwa	reads
yasomeka	reads
lasomeka	reads
yameandikwa	reads
kwa maneno mengine	plain
yaani	plain
kwa kusema ukweli	plain
