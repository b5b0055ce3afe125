# Filipino
# Written for this project. Philippine pages mix in English, which is always read, too.

[consent]
Gumagamit kami ng cookies	start
Gumagamit ang website na ito ng cookies	start
Gumagamit ang site na ito ng cookies	start
Sa pagpapatuloy mo sa paggamit	start
Tanggapin
Tanggapin lahat
Tanggapin ang lahat
Sumasang-ayon ako
Tanggihan
Tanggihan lahat
Patakaran sa cookies
Sang-ayon
Sumasang-ayon
Pamahalaan ang cookies
Mga setting ng cookie
Hindi sang-ayon
Ginagamit ng website na ito ang cookies	start

[comments]
Mga komento
Mga Komento
Komento
Mag-iwan ng komento
Magkomento
Mag-komento
Sumagot
Tumugon
Mag-iwan ng tugon
Hindi ilalathala ang iyong email	start
Hindi mailalathala ang iyong email	start
Ano ang masasabi mo	start
Magbigay ng komento
Tingnan ang mga komento
Mag-log in para magkomento
Walang komento
Maging una sa pagkomento
Sumali sa usapan
Sumali sa talakayan
Iulat

[related]
Basahin din	start
Basahin:	start
Basahin pa:	start
Panoorin din	start
Panoorin:	start
BASAHIN:	start
Magbasa pa
Magbasa pa:	start
Basahin ang buong	start
Kaugnay na balita
Mga kaugnay na balita
Kaugnay na mga balita
Mga kaugnay na artikulo
Pinakabagong balita
Mga pinakabagong balita
Mga bagong balita
Iba pang balita
Iba pang mga balita
Pinakabasa
Pinakasikat
Patok
Trending ngayon
Huwag palampasin
Maaaring magustuhan mo
Maaari mo ring magustuhan
Rekomendado
Basahin ang susunod
Susunod na artikulo
Nakaraang artikulo
Tingnan lahat
Magpatuloy sa pagbabasa
Para sa iyo
Inirerekomenda para sa iyo
Higit pa sa balitang ito
Mga trending na balita

[share]
Ibahagi
I-share
Ibahagi ito
Ibahagi ang artikulong ito
Kopyahin ang link
I-print
Sundan kami
Sundan kami sa	start
I-follow kami	start
I-like ang aming	start
Ibahagi sa Facebook
I-share ang artikulo
Sundan kami sa Facebook
I-save
Makinig
Pakinggan ang artikulong ito
I-follow ang aming WhatsApp	start
Sumali sa aming Viber	start
Sundan kami sa social media
Kinopya ang link

[newsletter]
Mag-subscribe
Mag-sign up
Mag-subscribe sa aming	start
Mag-sign up sa aming	start
Ilagay ang iyong email
Mga newsletter
I-download ang app
I-download ang aming app	start
Mag-subscribe na
Kumuha ng pinakabagong balita	start
Tumanggap ng mga balita	start
Maging updated

[tags]
Mga tag
Mga tag:	start
Mga paksa
Paksa
Mga kategorya
Kategorya
Kategorya:	start
Paksa:	start
Mga kaugnay na paksa
Mga paksa:	start

[navigation]
Tahanan
Pangunahing pahina
Balita
Mga balita
Pambansa
Bansa
Probinsiya
Probinsya
Metro
Opinyon
Palakasan
Isports
Libangan
Showbiz
Negosyo
Buhay
Kalusugan
Edukasyon
Mundo
Daigdig
Maghanap
Hanapin
Mag-login
Mag-log in
Isara
Tungkol sa amin
Makipag-ugnayan
Makipag-ugnayan sa amin
Tingnan lahat
Tingnan ang lahat
Susunod
Nakaraan
Bumalik sa itaas

[front_page]
Tahanan
Home
Pangunahing pahina
Unang pahina

[advertisement]
Patalastas
Anunsiyo
Anunsyo
Isponsor
Isponsor na nilalaman
Bayad na patalastas

[legal]
Lahat ng karapatan ay nakalaan	start
Nakalaan ang lahat ng karapatan	start
Patakaran sa privacy
Patakaran sa pagkapribado
Mga tuntunin at kundisyon
Mga tuntunin ng paggamit
Tungkol sa amin
Makipag-ugnayan sa amin
Mga tuntunin
Patakaran sa Pagkapribado	start

[paywall]
Para lamang sa mga subscriber
Ang artikulong ito ay para lamang sa mga subscriber	start
Mag-subscribe para mabasa	start
Mag-subscribe para magpatuloy	start
Subscriber ka na?	start
Mag-log in para magpatuloy sa pagbabasa	start
Para lang sa mga subscriber
May account ka na?	start

[caption]
Larawan:
Larawan mula sa
Larawan ni
Kuha ni
Mga larawan:
Pinagmulan:
Litrato:
Litrato mula sa
Kuha mula sa

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
