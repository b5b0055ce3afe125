# Somali
# Written for this project.

[consent]
Boggan wuxuu isticmaalaa cookies	start
Waxaan isticmaalnaa cookies	start
Aqbal	whole
Aqbal dhammaan	whole
Diid	whole
Waan ogolahay	whole
Ogolow	whole
Ogolow dhammaan	whole
Diid dhammaan	whole
Siyaasadda cookies	whole
Habaynta cookies	whole
Websaydhkani wuxuu isticmaalaa cookies	start
Waan aqbalay	whole

[comments]
Faallo	whole
Faallooyin	whole
Faallooyinka	whole
Ka tag faallo	whole
Dhiibo fikradaada	whole
Jawaab	whole
Ciwaanka emailkaaga lama daabici doono	start
Faallada	whole
Ka dhiibo fikirkaaga	whole
Faallo qor	whole
Qor faallo	whole
Ka jawaab	whole
Magacaaga	whole
Faallo ma jirto	whole
Fikradaha	whole
Faallooyinka akhristayaasha	whole

[related]
Akhri sidoo kale	start
Sidoo kale akhri	start
Sii akhri	start
Akhri wax badan	start
Sidoo kale ka akhri	start
Warar la xiriira	whole
Wararka la xiriira	whole
Maqaallo la xiriira	whole
Warar kale	whole
Wararkii ugu dambeeyay	whole
Wararka ugu dambeeya	whole
Loogu akhriska badan yahay	whole
Ugu akhris badan	whole
Xulashada tafatirka	whole
Warkii hore	whole
Warka xiga	whole
Akhri wax dheeraad ah	whole
Akhriso:	start
Waxyaabaha la xiriira	whole
Warar la mid ah	whole
Ugu caansan	whole
Kuwa ugu caansan	whole
Wax badan ka akhri	whole
Waxaa kale oo aad akhrin kartaa	start
Eeg dhammaan	whole
Waxaa laga yaabaa inaad jeceshahay	whole
Qodobbada ugu akhriska badan	whole

[share]
La wadaag	whole
Wadaag	whole
Ku wadaag Facebook	whole
Nala soco	whole
Daabac	whole
Nagala soco	start
La soco	start
La wadaag asxaabtaada	whole
Facebook ku wadaag	whole
Koobi garee linkiga	whole
Nala soco:	start
Nagala soco Facebook	whole
Ku biir kanaalka WhatsApp	start
Kala soco wararka	start
Dhageyso	whole
Nagala soco baraha bulshada	start
Maqaalkan la wadaag	whole

[newsletter]
Is diiwaan geli	whole
Isdiiwaangeli	whole
Email-kaaga	whole
Warsidaha	whole
Wargeyska	whole
Email	whole
Gali emailkaaga	whole
Hel wararka ugu dambeeyay	whole
Kusoo biir	whole
Soo deji app-ka	start
Is qor	whole

[tags]
Mowduucyo	whole
Qaybaha	whole
Mowduucyo:	start
Qaybaha:	start
Mowduuc	whole
Mowduuca:	start
Mawduucyada	whole
Ereyada muhiimka ah	whole
Qaybta:	start
Tags:	start

[navigation]
Bogga hore	whole
Bogga Hore	whole
Hoyga	whole
Raadi	whole
Nala soo xiriir	whole
Nagu saabsan	whole
Wararka	whole
Ciyaaraha	whole
Cayaaraha	whole
Dhaqaalaha	whole
Caafimaadka	whole
Muuqaal	whole
Sawirro	whole
Kor u noqo	whole
U gudub nuxurka	whole

[front_page]
Bogga hore
Bogga Hore
Hoyga

[advertisement]
Xayeysiis	whole
Xayaysiis	whole
Xayeysiin	whole
Xayaysiin	whole
Iidheh	whole
Iidhehyo	whole
La maalgeliyay	whole
Xayeysiisyo	whole

[legal]
Xuquuqda oo dhan way dhowran tahay	start
Xuquuqda way dhowran tahay	start
Xuquuqda daabacaadda	start
Shuruudaha isticmaalka	whole
Siyaasadda asturnaanta	whole
Nagu saabsan	whole
Nala soo xiriir	whole
Shuruudaha	whole
Siyaasadda sirta	whole
Xuquuqdu way dhawrsan tahay	start

[paywall]
Maqaalkan waxaa akhrin kara oo keliya	start
Macaamiisha oo keliya	whole
Is diiwaan geli si aad u akhrido	start
Gal si aad u sii akhrido	start
Si aad u sii akhrido maqaalkan	start
Horay ma isku diiwaan gelisay?	start

[caption]
Sawirka:	start
Xigashada Sawirka	start
Qoraalka sawirka	start
Sawir:	start
Sawirro:	start
Isha sawirka	start
Sawirka waxaa laga	start
Xigasho:	start
Muuqaal:	start

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
