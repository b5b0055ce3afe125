# Xhosa
# Written for this project.

[consent]
Sisebenzisa iikuki	start
Le webhusayithi isebenzisa	start
Ndiyavuma
Yamkela
Yamkela zonke
Yala

[comments]
Izimvo
Uluvo
Shiya uluvo
Bhala uluvo lwakho
Phendula

[related]
Funda kwakhona	start
Funda ngakumbi	start
Funda okungakumbi	start
Amabali afanayo
Iindaba ezinxulumeneyo
Ezinye iindaba
Iindaba zamva nje
Ezifundwa kakhulu

[share]
Yabelana
Sabelane
Printa
Silandele	start

[newsletter]
Bhalisa
I-imeyile
Idilesi ye-imeyile

[tags]
Izihloko
Imixholo

[navigation]
Ikhasi lokuqala
Ikhaya
Khangela
Malunga nathi
Ngathi
Qhagamshelana nathi

[front_page]
Ikhasi lokuqala
Ikhaya

[advertisement]
Isibhengezo
Intengiso

[legal]
Onke amalungelo	start
Amalungelo onke	start
Imiqathango yokusetyenziswa
Umgaqo-nkqubo wabucala

[caption]
Umfanekiso:
Ifoto:
Imifanekiso:

[headline_labels]
Udliwano-ndlebe
Uluvo
Iindaba ezishushu

[byline_prefixes]
Ibhalwe ngu
Umbhali
Intatheli

[contributions]
Umfanekiso
Imifanekiso

[roles]
intatheli
umhleli
umbhali
eMonti
eKapa
I'solezwe lesiXhosa

[joiners]
no
kunye no

[months]
Januwari	1
EyoMqungu	1
uMqungu	1
Janyuwari	1
Februwari	2
EyoMdumba	2
uMdumba	2
Matshi	3
EyoKwindla	3
uKwindla	3
Epreli	4
uTshazimpuzi	4
EkaTshazimpuzi	4
Meyi	5
uCanzibe	5
EkaCanzibe	5
Juni	6
EyeSilimela	6
iSilimela	6
Julayi	7
EyeKhala	7
iKhala	7
Agasti	8
EyeThupha	8
iThupha	8
Septemba	9
EyoMsintsi	9
uMsintsi	9
Oktobha	10
EyeDwarha	10
iDwarha	10
Novemba	11
EyeNkanga	11
iNkanga	11
Disemba	12
EyoMnga	12
uMnga	12

[weekdays]
uMvulo	1
ngoMvulo	1
uLwesibini	2
ngoLwesibini	2
uLwesithathu	3
ngoLwesithathu	3
uLwesine	4
ngoLwesine	4
uLwesihlanu	5
ngoLwesihlanu	5
uMgqibelo	6
ngoMgqibelo	6
iCawa	7
ngeCawa	7
ngeCawe	7

[ago]
kwimizuzu eyi-{n} edlulileyo	minute
kwiiyure ezi-{n} ezidlulileyo	hour
kwiintsuku ezi-{n} ezidlulileyo	day
kwiiveki ezi-{n} ezidlulileyo	week
kwiinyanga ezi-{n} ezidlulileyo	month
kwiminyaka eyi-{n} edlulileyo	year
namhlanje	day	0
izolo	day	1

[published]
Ipapashwe

[updated]
Ihlaziyiwe

[honorifics]
uMnu	title
uMnumzana	title
uNksz	title
uNkosikazi	title
uGqirha	title
uNjingalwazi	title
uMfundisi	title
uMongameli	role
iNkulumbuso	role
uMphathiswa	role
USodolophu	role
uSodolophu	role
isithethi	role
umkhomishinala	role
uSihlalo	role
iKumkani	role
ijaji	role

[cues]
uthe	verb	s
bathe	verb	s
ithe	verb	s
utshilo	verb	s
wathi	verb	s
bathi	verb	s
ucacisile	verb	s
wongeze	verb	s
wongeze wathi	verb	s
uxelele	verb	s
ulumkise	verb	s
watsho	verb	s
ngokutsho kuka	according_to	s
ngokutsho kwe	according_to	s
ingxelo	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’

[complementizers]
ukuba
okokuba

[pronouns]
yena	-	s
bona	-	p

[cue_order]
before_sv	3
after_vs	3
