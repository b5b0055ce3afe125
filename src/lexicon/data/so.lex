# Somali
# Written for this project.

[consent]
Boggan wuxuu isticmaalaa cookies	start
Waxaan isticmaalnaa cookies	start
Aqbal	whole
Aqbal dhammaan	whole
Diid	whole

[comments]
Faallo	whole
Faallooyin	whole
Faallooyinka	whole
Ka tag faallo	whole
Dhiibo fikradaada	whole
Jawaab	whole
Ciwaanka emailkaaga lama daabici doono	start

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

[share]
La wadaag	whole
Wadaag	whole
Ku wadaag Facebook	whole
Nala soco	whole
Daabac	whole
Nagala soco	start
La soco	start

[newsletter]
Is diiwaan geli	whole
Isdiiwaangeli	whole
Email-kaaga	whole

[tags]
Mowduucyo	whole
Qaybaha	whole
Mowduucyo:	start
Qaybaha:	start

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

[legal]
Xuquuqda oo dhan way dhowran tahay	start
Xuquuqda way dhowran tahay	start
Xuquuqda daabacaadda	start
Shuruudaha isticmaalka	whole
Siyaasadda asturnaanta	whole

[caption]
Sawirka:	start
Xigashada Sawirka	start
Qoraalka sawirka	start

[headline_labels]
War deg deg ah
Deg deg
Toos
Wareysi
Falanqeyn
Faallo

[live]
Toos
Si toos ah

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
