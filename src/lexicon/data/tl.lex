# Filipino
# Written for this project. Philippine pages mix in English, which is always read, too.

[consent]
Gumagamit kami ng cookies	start
Gumagamit ang website na ito ng cookies	start
Gumagamit ang site na ito ng cookies	start
Sa pagpapatuloy mo sa paggamit	start
Tanggapin	whole
Tanggapin lahat	whole
Tanggapin ang lahat	whole
Sumasang-ayon ako	whole
Tanggihan	whole
Tanggihan lahat	whole
Patakaran sa cookies	whole

[comments]
Mga komento	whole
Mga Komento	whole
Komento	whole
Mag-iwan ng komento	whole
Magkomento	whole
Mag-komento	whole
Sumagot	whole
Tumugon	whole
Mag-iwan ng tugon	whole
Hindi ilalathala ang iyong email	start
Hindi mailalathala ang iyong email	start
Ano ang masasabi mo	start

[related]
Basahin din	start
Basahin:	start
Basahin pa:	start
Panoorin din	start
Panoorin:	start
BASAHIN:	start
Magbasa pa	whole
Magbasa pa:	start
Basahin ang buong	start
Kaugnay na balita	whole
Mga kaugnay na balita	whole
Kaugnay na mga balita	whole
Mga kaugnay na artikulo	whole
Pinakabagong balita	whole
Mga pinakabagong balita	whole
Mga bagong balita	whole
Iba pang balita	whole
Iba pang mga balita	whole
Pinakabasa	whole
Pinakasikat	whole
Patok	whole
Trending ngayon	whole
Huwag palampasin	whole
Maaaring magustuhan mo	whole
Maaari mo ring magustuhan	whole
Rekomendado	whole

[share]
Ibahagi	whole
I-share	whole
Ibahagi ito	whole
Ibahagi ang artikulong ito	whole
Kopyahin ang link	whole
I-print	whole
Sundan kami	whole
Sundan kami sa	start
I-follow kami	start
I-like ang aming	start

[newsletter]
Mag-subscribe	whole
Mag-sign up	whole
Mag-subscribe sa aming	start
Mag-sign up sa aming	start
Ilagay ang iyong email	whole

[tags]
Mga tag	whole
Mga tag:	start
Mga paksa	whole
Paksa	whole

[navigation]
Tahanan	whole
Pangunahing pahina	whole
Balita	whole
Mga balita	whole
Pambansa	whole
Bansa	whole
Probinsiya	whole
Probinsya	whole
Metro	whole
Opinyon	whole
Palakasan	whole
Isports	whole
Libangan	whole
Showbiz	whole
Negosyo	whole
Buhay	whole
Kalusugan	whole
Edukasyon	whole
Mundo	whole
Daigdig	whole
Maghanap	whole
Hanapin	whole
Mag-login	whole
Mag-log in	whole
Isara	whole
Tungkol sa amin	whole
Makipag-ugnayan	whole
Makipag-ugnayan sa amin	whole
Tingnan lahat	whole
Tingnan ang lahat	whole
Susunod	whole
Nakaraan	whole
Bumalik sa itaas	whole

[front_page]
Tahanan

[advertisement]
Patalastas	whole
Anunsiyo	whole
Anunsyo	whole
Isponsor	whole

[legal]
Lahat ng karapatan ay nakalaan	start
Nakalaan ang lahat ng karapatan	start
Patakaran sa privacy	whole
Patakaran sa pagkapribado	whole
Mga tuntunin at kundisyon	whole
Mga tuntunin ng paggamit	whole

[paywall]
Para lamang sa mga subscriber	whole

[caption]
Larawan:	start
Larawan mula sa	start
Larawan ni	start
Kuha ni	start
Mga larawan:	start
Pinagmulan:	start

[headline_labels]
Eksklusibo
Opinyon
Balita
Editoryal
Panayam

[byline_prefixes]
Ni
Nina
Ulat ni
Sulat ni
Isinulat ni
Isinalin ni
Mula kay
Mula sa ulat ni
Ulat nina
Sulat nina
May-akda
By

[contributions]
Larawan ni
Larawan mula sa
Kuha ni
Litrato ni

[roles]
mamamahayag
reporter
manunulat
patnugot
punong patnugot
kolumnista
tagapagbalita
correspondent
editor
litratista
desk editor
news anchor

[nobodies]
Hindi kilala
Panauhin

[agencies]
PNA
Philippine News Agency
Reuters
AFP
AP

[joiners]
at
&

[months]
Enero	1
Pebrero	2
Marso	3
Abril	4
Mayo	5
Hunyo	6
Hulyo	7
Agosto	8
Setyembre	9
Oktubre	10
Nobyembre	11
Disyembre	12

[weekdays]
Lunes	1
Martes	2
Miyerkules	3
Miyerkoles	3
Huwebes	4
Biyernes	5
Sabado	6
Linggo	7

[ago]
{n} segundo ang nakalipas	second
{n} minuto ang nakalipas	minute
{n} oras ang nakalipas	hour
{n} na oras ang nakalipas	hour
{n} araw ang nakalipas	day
{n} na araw ang nakalipas	day
{n} linggo ang nakalipas	week
{n} buwan ang nakalipas	month
{n} taon ang nakalipas	year
ngayon	day	0
kahapon	day	1

[published]
Inilathala
Nailathala
Inilathala noong
Nai-post
Na-publish noong

[updated]
Na-update
Binago noong
Huling na-update
Na-update noong
In-update

[cues]
sinabi	verb	s
ani	verb	s
ayon kay	according_to	s
ayon sa	according_to	s
sabi ni	verb	s
sabi	verb	s
giit	verb	s
iginiit	verb	s
dagdag	verb	s
idinagdag	verb	s
paliwanag	verb	s
ipinaliwanag	verb	s
pahayag	noun	s

[quote_marks]
primary	“	”
alternative	"	"
