# Somali
# Written for this project.

[consent]
Boggan wuxuu isticmaalaa cookies	start
Waxaan isticmaalnaa cookies	start
Aqbal
Aqbal dhammaan
Diid
Waan ogolahay
Ogolow
Ogolow dhammaan
Diid dhammaan
Siyaasadda cookies
Habaynta cookies
Websaydhkani wuxuu isticmaalaa cookies	start
Waan aqbalay

[comments]
Faallo
Faallooyin
Faallooyinka
Ka tag faallo
Dhiibo fikradaada
Jawaab
Ciwaanka emailkaaga lama daabici doono	start
Faallada
Ka dhiibo fikirkaaga
Faallo qor
Qor faallo
Ka jawaab
Magacaaga
Faallo ma jirto
Fikradaha
Faallooyinka akhristayaasha

[related]
Akhri sidoo kale	start
Sidoo kale akhri	start
Sii akhri	start
Akhri wax badan	start
Sidoo kale ka akhri	start
Warar la xiriira
Wararka la xiriira
Maqaallo la xiriira
Warar kale
Wararkii ugu dambeeyay
Wararka ugu dambeeya
Loogu akhriska badan yahay
Ugu akhris badan
Xulashada tafatirka
Warkii hore
Warka xiga
Akhri wax dheeraad ah
Akhriso:	start
Waxyaabaha la xiriira
Warar la mid ah
Ugu caansan
Kuwa ugu caansan
Wax badan ka akhri
Waxaa kale oo aad akhrin kartaa	start
Eeg dhammaan
Waxaa laga yaabaa inaad jeceshahay
Qodobbada ugu akhriska badan

[share]
La wadaag
Wadaag
Ku wadaag Facebook
Nala soco
Daabac
Nagala soco	start
La soco	start
La wadaag asxaabtaada
Facebook ku wadaag
Koobi garee linkiga
Nala soco:	start
Nagala soco Facebook
Ku biir kanaalka WhatsApp	start
Kala soco wararka	start
Dhageyso
Nagala soco baraha bulshada	start
Maqaalkan la wadaag

[newsletter]
Is diiwaan geli
Isdiiwaangeli
Email-kaaga
Warsidaha
Wargeyska
Email
Gali emailkaaga
Hel wararka ugu dambeeyay
Kusoo biir
Soo deji app-ka	start
Is qor

[tags]
Mowduucyo
Qaybaha
Mowduucyo:	start
Qaybaha:	start
Mowduuc
Mowduuca:	start
Mawduucyada
Ereyada muhiimka ah
Qaybta:	start
Tags:	start

[navigation]
Bogga hore
Bogga Hore
Hoyga
Raadi
Nala soo xiriir
Nagu saabsan
Wararka
Ciyaaraha
Cayaaraha
Dhaqaalaha
Caafimaadka
Muuqaal
Sawirro
Kor u noqo
U gudub nuxurka

[front_page]
Bogga hore
Bogga Hore
Hoyga

[advertisement]
Xayeysiis
Xayaysiis
Xayeysiin
Xayaysiin
Iidheh
Iidhehyo
La maalgeliyay
Xayeysiisyo

[legal]
Xuquuqda oo dhan way dhowran tahay	start
Xuquuqda way dhowran tahay	start
Xuquuqda daabacaadda	start
Shuruudaha isticmaalka
Siyaasadda asturnaanta
Nagu saabsan
Nala soo xiriir
Shuruudaha
Siyaasadda sirta
Xuquuqdu way dhawrsan tahay	start

[paywall]
Maqaalkan waxaa akhrin kara oo keliya	start
Macaamiisha oo keliya
Is diiwaan geli si aad u akhrido	start
Gal si aad u sii akhrido	start
Si aad u sii akhrido maqaalkan	start
Horay ma isku diiwaan gelisay?	start

[caption]
Sawirka:
Xigashada Sawirka
Qoraalka sawirka
Sawir:
Sawirro:
Isha sawirka
Sawirka waxaa laga
Xigasho:
Muuqaal:

[headline_labels]
War deg deg ah
Deg deg
Toos
Wareysi
Falanqeyn
Faallo
Warbixin
Warbixin gaar ah
Fikrad
Ra'yi
Sawirro
Muuqaal
Daawo

[live]
Toos
Si toos ah
Toos u daawo
Tabinta tooska ah
Si toos ah uga daawo

[byline_prefixes]
Qoray
Qoraaga
W/Q
W/Q:
Waxaa qoray
Waxaa qortay
Qoray:
Tifaftiray
Qoraa
Qore:
Waxaa diyaariyay
Diyaariye
Turjumid

[contributions]
Sawir
Sawirka
Sawirro

[roles]
weriye
wariye
tafatire
tifaftire
suxufi
BBC Somali
VOA Somali
tifaftiraha guud
qoraa
falanqeeye
wariyaha gaarka ah
agaasimaha wararka

[nobodies]
Lama yaqaan
Marti

[joiners]
iyo

[months]
Janaayo	1
Jannaayo	1
Jan	1
Febraayo	2
Feb	2
Maarso	3
Maarj	3
Mar	3
Abriil	4
Abr	4
Maajo	5
Maay	5
Juun	6
Juunyo	6
Jun	6
Luulyo	7
Luuliyo	7
Lul	7
Agoosto	8
Ogosto	8
Ago	8
Sebteembar	9
Sebtembar	9
Seb	9
Oktoobar	10
Oktobar	10
Okt	10
Nofeembar	11
Nofembar	11
Nof	11
Diseembar	12
Disembar	12
Dis	12

[weekdays]
Isniin	1
Talaado	2
Salaasa	2
Arbaco	3
Arbaca	3
Khamiis	4
Jimce	5
Jimco	5
Sabti	6
Axad	7

[ago]
{n} daqiiqo ka hor	minute
{n} saacadood ka hor	hour
{n} saac ka hor	hour
{n} saacadood kahor	hour
{n} maalmood ka hor	day
{n} maalin ka hor	day
{n} toddobaad ka hor	week
{n} bilood ka hor	month
{n} sano ka hor	year
maanta	day	0
shalay	day	1

[published]
La daabacay
Waxaa la daabacay
La soo daabacay
La faafiyay
Taariikhda

[updated]
La cusbooneysiiyay
Waxaa la cusbooneysiiyay
La cusboonaysiiyay
Markii ugu dambeysay

[honorifics]
Mudane	title
Marwo	title
Dr.	title
Prof.	title
Sheekh	title
Madaxweynaha	role
Madaxweyne	role
Ra’iisul Wasaaraha	role
Raysal wasaaraha	role
Wasiirka	role
Wasiir	role
Guddoomiyaha	role
Afhayeenka	role
Taliyaha	role
Duqa	role
Duqa Magaalada	role
Safiirka	role
Xildhibaan	role
Senator	role
Guddoomiye	role

[cues]
ayuu yiri	verb	s
ayay tiri	verb	s
ayuu yidhi	verb	s
ayey tiri	verb	s
ayay yiraahdeen	verb	s
waxa uu yiri	verb	s
waxay tiri	verb	s
waxay yiraahdeen	verb	s
wuxuu yiri	verb	s
waxa uu sheegay	verb	s
wuxuu sheegay	verb	s
waxay sheegtay	verb	s
ayuu ku daray	verb	s
ayuu sheegay	verb	s
ayay sheegtay	verb	s
ayuu raaciyay	verb	s
yiri	verb	s
tiri	verb	s
sheegay	verb	s
sheegtay	verb	s
xaqiijiyay	verb	s
xusay	verb	s
codsaday	verb	w
dalbaday	verb	w
sida uu sheegay	according_to	s
sida ay sheegtay	according_to	s
warsaxaafadeed	noun	s
wareysi	noun	s

[quote_marks]
primary	“	”
alternative	"	"

[complementizers]
in

[pronouns]
isaga	m	s
iyada	f	s
iyaga	-	p

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2
