# Hausa
# Written for this project.

[consent]
Muna amfani da kukis	start
Wannan shafi na amfani da kukis	start
Wannan shafin yana amfani da kukis	start
Na yarda
Na amince
Karɓa duka
Karba duka
Ban yarda ba
Ƙi duka
Saitin kukis
Manufar kukis

[comments]
Sharhi
Ra'ayi
Ra'ayoyi
Ra'ayoyin masu karatu
Bar ra'ayi
Rubuta ra'ayinka
Yi sharhi
Amsa
Ba za a wallafa adireshin imel	start

[related]
Karanta kuma	start
Karanta ƙarin	start
Ku karanta	start
Karanta cikakken labari	start
Karin bayani
Ƙarin bayani
Labarai masu alaƙa
Labarai masu alaka
Wasu labaran
Wasu labaran da za ku so ku karanta
Sabbin labarai
Labaran da suka gabata
Mafi yawan karantawa
Labaran da aka fi karantawa
Zaɓin edita
Duba duka

[share]
Raba
Yaɗa
Yada
Raba wannan labari
Aika wa abokai
Buga
Ku biyo mu	start
Ku bi mu a	start
Saurari labarin

[newsletter]
Yi rijista
Yi rajista
Adireshin imel
Imel ɗinka
Wasiƙar labarai
Samu labarai ta imel	start
Sauke manhajar	start

[tags]
Batutuwa
Maudu'ai
Maudu'i
Batutuwa:	start

[navigation]
Shafin farko
Nemo
Bincika
Game da mu
Tuntuɓe mu
Tuntube mu
Koma sama
Tsallaka zuwa abubuwan da ke ciki

[front_page]
Shafin farko

[advertisement]
Talla
Tallace-tallace

[legal]
An kiyaye haƙƙin mallaka	start
Haƙƙin mallaka	start
Hakkin mallaka	start
Duk haƙƙi	start
Sharuɗɗan amfani
Manufar tsare sirri
Dokokin sirri

[paywall]
Domin ci gaba da karatu	start
Na masu biyan kuɗi kawai

[caption]
Asalin hoton,
Asalin hoto:
Bayanan hoto,
Bayanan bidiyo,
Hoto:
Tushen hoto

[headline_labels]
Da ɗumi-ɗuminsa
Yanzu-yanzu
Sharhi
Hira
Rahoto
Bidiyo
Ra'ayi

[live]
Kai tsaye
Labarai kai tsaye

[byline_prefixes]
Daga
Marubuci
Marubuciya
Rubutawa
Wanda ya rubuta
Wakilinmu

[contributions]
Hoto
Hotuna

[roles]
wakilinmu
wakiliyarmu
ɗan jarida
dan jarida
'yar jarida
marubuci
edita
babban edita
BBC Hausa
VOA Hausa
Abuja
Kano
Kaduna

[joiners]
da

[months]
Janairu	1
Fabrairu	2
Faburairu	2
Maris	3
Afrilu	4
Afirilu	4
Mayu	5
Yuni	6
Juni	6
Yuli	7
Agusta	8
Satumba	9
Oktoba	10
Nuwamba	11
Nowamba	11
Disamba	12

[weekdays]
Litinin	1
Talata	2
Laraba	3
Alhamis	4
Juma'a	5
Asabar	6
Lahadi	7

[ago]
minti {n} da suka wuce	minute
mintuna {n} da suka wuce	minute
minti {n} da ya wuce	minute
sa'a {n} da ta wuce	hour
sa'o'i {n} da suka wuce	hour
awa {n} da ta wuce	hour
awanni {n} da suka wuce	hour
kwana {n} da ya wuce	day
kwanaki {n} da suka wuce	day
kwana {n} da suka wuce	day
mako {n} da ya wuce	week
makonni {n} da suka wuce	week
wata {n} da ya wuce	month
watanni {n} da suka wuce	month
shekara {n} da ta wuce	year
shekaru {n} da suka wuce	year
yau	day	0
jiya	day	1

[published]
An wallafa
An buga
Lokacin wallafawa
Wallafawa

[updated]
An sabunta
Sabuntawa
Sabuntawa ta ƙarshe

[honorifics]
Malam	title
Mallam	title
Alhaji	title
Hajiya	title
Sheikh	title
Dr.	title
Dakta	title
Farfesa	title
Janar	title
Barista	title
Injiniya	title
Shugaba	role
Shugaban ƙasa	role
Shugaban kasa	role
Mataimakin shugaban ƙasa	role
Firaminista	role
Gwamna	role
Gwamnan	role
Minista	role
Ministan	role
Sanata	role
Kakakin	role
Kwamishina	role
Kwamishinan	role
Sarki	role
Sarkin	role
Mai shari'a	role
Ɗan majalisa	role
Mai magana da yawun	role

[cues]
ya ce	verb	s
ta ce	verb	s
sun ce	verb	s
suka ce	verb	s
in ji	verb	s
ya bayyana	verb	s
ta bayyana	verb	s
ya shaida	verb	s
ta shaida	verb	s
ya faɗa	verb	s
ya fada	verb	s
ta faɗa	verb	s
ya ƙara da cewa	verb	s
ya kara da cewa	verb	s
ta ƙara da cewa	verb	s
ya jaddada	verb	s
ya tabbatar	verb	s
ya musanta	verb	s
ya yi kira	verb	w
ya gargaɗi	verb	w
ya bukaci	verb	w
a cewar	according_to	s
kamar yadda	according_to	s
sanarwa	noun	s
hira	noun	s
jawabi	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’

[complementizers]
cewa

[pronouns]
shi	m	s
ita	f	s
su	-	p

[cue_order]
before_sv	3
after_vs	3
after_sv	1
