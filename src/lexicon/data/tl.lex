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
Sang-ayon	whole
Sumasang-ayon	whole
Pamahalaan ang cookies	whole
Mga setting ng cookie	whole
Hindi sang-ayon	whole
Ginagamit ng website na ito ang cookies	start

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
Magbigay ng komento	whole
Tingnan ang mga komento	whole
Mag-log in para magkomento	whole
Walang komento	whole
Maging una sa pagkomento	whole
Sumali sa usapan	whole
Sumali sa talakayan	whole
Iulat	whole

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
Basahin ang susunod	whole
Susunod na artikulo	whole
Nakaraang artikulo	whole
Tingnan lahat	whole
Magpatuloy sa pagbabasa	whole
Para sa iyo	whole
Inirerekomenda para sa iyo	whole
Higit pa sa balitang ito	whole
Mga trending na balita	whole

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
Ibahagi sa Facebook	whole
I-share ang artikulo	whole
Sundan kami sa Facebook	whole
I-save	whole
Makinig	whole
Pakinggan ang artikulong ito	whole
I-follow ang aming WhatsApp	start
Sumali sa aming Viber	start
Sundan kami sa social media	whole
Kinopya ang link	whole

[newsletter]
Mag-subscribe	whole
Mag-sign up	whole
Mag-subscribe sa aming	start
Mag-sign up sa aming	start
Ilagay ang iyong email	whole
Mga newsletter	whole
I-download ang app	whole
I-download ang aming app	start
Mag-subscribe na	whole
Kumuha ng pinakabagong balita	start
Tumanggap ng mga balita	start
Maging updated	whole

[tags]
Mga tag	whole
Mga tag:	start
Mga paksa	whole
Paksa	whole
Mga kategorya	whole
Kategorya	whole
Kategorya:	start
Paksa:	start
Mga kaugnay na paksa	whole
Mga paksa:	start

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
Home
Pangunahing pahina
Unang pahina

[advertisement]
Patalastas	whole
Anunsiyo	whole
Anunsyo	whole
Isponsor	whole
Isponsor na nilalaman	whole
Bayad na patalastas	whole

[legal]
Lahat ng karapatan ay nakalaan	start
Nakalaan ang lahat ng karapatan	start
Patakaran sa privacy	whole
Patakaran sa pagkapribado	whole
Mga tuntunin at kundisyon	whole
Mga tuntunin ng paggamit	whole
Tungkol sa amin	whole
Makipag-ugnayan sa amin	whole
Mga tuntunin	whole
Patakaran sa Pagkapribado	start

[paywall]
Para lamang sa mga subscriber	whole
Ang artikulong ito ay para lamang sa mga subscriber	start
Mag-subscribe para mabasa	start
Mag-subscribe para magpatuloy	start
Subscriber ka na?	start
Mag-log in para magpatuloy sa pagbabasa	start
Para lang sa mga subscriber	whole
May account ka na?	start

[caption]
Larawan:	start
Larawan mula sa	start
Larawan ni	start
Kuha ni	start
Mga larawan:	start
Pinagmulan:	start
Litrato:	start
Litrato mula sa	start
Kuha mula sa	start

[headline_labels]
Eksklusibo
Opinyon
Balita
Editoryal
Panayam
Tampok
Ulat
Mainit na balita
Nagbabagang balita
Kolum
Larawan
Kalalabas lang

[live]
Panoorin nang live

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

[forms_of_address]
Ginoo
Ginang
Binibini
G.
Gng.
Bb.
Mr.
Mrs.
Ms.

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
ulat	text
dokumento	text
kontrata	text
karatula	text

[quote_marks]
primary	“	”
alternative	"	"

[pronouns]
siya	-	s
niya	-	s
sila	-	p
nila	-	p

[organization_words]
Kagawaran
Komisyon
Korte
Kongreso
Senado
Unibersidad
Pamantasan
Paaralan
Ospital
Bangko
Samahan
Sandatahan
Tanggapan
Lupon
Pulisya
Department
Commission
University
Hospital
Association
Authority
Korte Suprema
Philippine National Police

[location_words]
Lungsod
Lalawigan
Bayan
Barangay
Brgy.
Purok
Isla
Bundok
Ilog
Kalye

[honorifics]
G.	title
Gng.	title
Bb.	title
Dr.	title
Dra.	title
Engr.	title
Atty.	title
Pangulo	role
Presidente	role
Senador	role
Sen.	role
Kalihim	role
Gobernador	role
Gov.	role
Alkalde	role
Mayor	role
Kapitan	role
Konsehal	role
Kongresista	role
Rep.	role
Direktor	role
tagapagsalita	role
guro	role
hukom	role

[quote_particles]
ito	pointer
nasabing	pointer
naturang	pointer
nakasulat	reads
nakasaad	reads
