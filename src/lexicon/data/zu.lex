# Zulu
# Written for this project.

[consent]
Sisebenzisa amakhukhi	start
Le webhusayithi isebenzisa	start
Ngiyavuma
Yamukela
Yamukela konke
Yenqaba

[comments]
Imibono
Umbono
Shiya umbono
Bhala umbono
Phendula
Ikheli lakho le-imeyili	start

[related]
Funda futhi	start
Funda okuningi	start
Fundani futhi	start
Funda kabanzi
Izindaba ezihlobene
Ezinye izindaba
Izindaba zakamuva
Ezifundwa kakhulu
Okufundwa kakhulu

[share]
Yabelana
Yabelana ngalokhu
Phrinta
Silandele	start

[newsletter]
Bhalisa
I-imeyili
Ikheli le-imeyili

[tags]
Izihloko
Izihloko:	start

[navigation]
Ikhasi eliyinhloko
Ikhaya
Sesha
Mayelana nathi
Xhumana nathi
Emuva phezulu

[front_page]
Ikhasi eliyinhloko
Ikhaya

[advertisement]
Isikhangiso
Izikhangiso

[legal]
Wonke amalungelo	start
Amalungelo wonke	start
Imigomo yokusebenzisa
Inqubomgomo yobumfihlo

[caption]
Isithombe:
Izithombe:
ISITHOMBE:

[headline_labels]
Izindaba ezishisayo
Ingxoxo
Umbono
Umhleli
Ividiyo

[live]
Bukhoma

[byline_prefixes]
NguMnu
Ibhalwe ngu
Ibhalwe
Umbhali
Intatheli

[contributions]
Isithombe
Izithombe

[roles]
intatheli
umhleli
umbhali
eThekwini
eGoli
Isolezwe
Ilanga

[joiners]
no
kanye no

[months]
Januwari	1
uMasingana	1
Masingana	1
Januari	1
Februwari	2
uNhlolanja	2
Nhlolanja	2
Mashi	3
uNdasa	3
Ndasa	3
Ephreli	4
Apreli	4
uMbasa	4
Mbasa	4
Meyi	5
uNhlaba	5
Nhlaba	5
Juni	6
uNhlangulana	6
Nhlangulana	6
Julayi	7
uNtulikazi	7
Ntulikazi	7
Agasti	8
uNcwaba	8
Ncwaba	8
Septhemba	9
uMandulo	9
Mandulo	9
Okthoba	10
uMfumfu	10
Mfumfu	10
Novemba	11
uLwezi	11
Lwezi	11
Disemba	12
uZibandlela	12
Zibandlela	12

[weekdays]
uMsombuluko	1
ngoMsombuluko	1
uLwesibili	2
ngoLwesibili	2
uLwesithathu	3
ngoLwesithathu	3
uLwesine	4
ngoLwesine	4
uLwesihlanu	5
ngoLwesihlanu	5
uMgqibelo	6
ngoMgqibelo	6
iSonto	7
ngeSonto	7

[ago]
emizuzwini engu-{n} edlule	minute
{n} imizuzu edlule	minute
emahoreni angu-{n} adlule	hour
amahora angu-{n} edlule	hour
ezinsukwini ezingu-{n} ezedlule	day
izinsuku ezingu-{n} ezedlule	day
emasontweni angu-{n} edlule	week
ezinyangeni ezingu-{n} ezedlule	month
eminyakeni engu-{n} edlule	year
namuhla	day	0
namhlanje	day	0
izolo	day	1

[published]
Ishicilelwe
Kushicilelwe

[updated]
Ibuyekeziwe
Kubuyekezwe

[honorifics]
uMnu	title
uMnuz	title
uMnumzane	title
uNksz	title
uNkk	title
uDkt	title
uDokotela	title
uSolwazi	title
uMfundisi	title
uMongameli	role
uNdunankulu	role
uNgqongqoshe	role
iMeya	role
uMengameli	role
isikhulu	role
okhulumela	role
umkhulumeli	role
uKhomishana	role
uSihlalo	role
iNkosi	role
uJaji	role

[cues]
uthe	verb	s
ithe	verb	s
bathe	verb	s
kusho	verb	s
wathi	verb	s
bathi	verb	s
uchaze	verb	s
wengeze	verb	s
wengeze wathi	verb	s
uqhube wathi	verb	s
utshele	verb	s
uxwayise	verb	s
washo	verb	s
ngokusho kuka	according_to	s
ngokusho kwe	according_to	s
isitatimende	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’

[complementizers]
ukuthi

[pronouns]
yena	-	s
bona	-	p

[cue_order]
before_sv	3
after_vs	3
