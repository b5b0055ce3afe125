# Northern Kurdish (Kurmanji)
# Written for this project.

[consent]
Em kukiyan bi kar tînin	start
Ev malper kukiyan	start
Qebûl bike
Hemûyan qebûl bike
Red bike
Ez dipejirînim
Siyaseta kukiyan
Mîhengên kukiyan

[comments]
Şîrove
Şîroveyek binivîse
Nerîn
Ray û nerîn
Bersiv bide
Bersiv
Navnîşana e-nameya te nayê weşandin	start

[related]
Zêdetir bixwîne	start
Herwiha bixwîne	start
Her wiha bixwînin	start
Berdewam bike	start
Nûçeyên têkildar
Gotarên têkildar
Nûçeyên din
Nûçeyên dawî
Nûçeyên herî dawî
Herî zêde hatine xwendin
Yên herî zêde tên xwendin
Hemûyan bibîne

[share]
Parve bike
Belav bike
Par ve bike
Me bişopînin	start
Çap bike
Lînkê kopî bike

[newsletter]
Bibe abone
Abone bibe
E-name
Navnîşana e-nameyê
Navnîşana e-postayê

[tags]
Mijar
Etîket
Peyvên sereke
Mijar:	start
Etîket:	start

[navigation]
Destpêk
Serrûpel
Rûpela sereke
Lê bigere
Bigere
Derbarê me de
Têkilî
Bi me re têkilî daynin
Vegere jor

[front_page]
Destpêk
Serrûpel
Rûpela sereke

[advertisement]
Reklam
Rêklam

[legal]
Hemû maf parastî ne	start
Hemû maf parastîne	start
Mafê weşanê	start
Mercên bikaranînê
Siyaseta nepenîtiyê

[paywall]
Ji bo xwendina berdewamê	start
Tenê ji bo aboneyan

[caption]
Wêne:
Foto:
Jêder:

[headline_labels]
Nûçeya lezgîn
Nûçeya dawî
Hevpeyvîn
Analîz
Nirxandin
Vîdyo
Dosye

[live]
Zindî
Rasterast

[byline_prefixes]
Nivîskar
Ji aliyê
Nûçegihan
Amadekar

[contributions]
Wêne
Foto
Wênegir

[roles]
rojnamevan
nûçegihan
nivîskar
edîtor
Amed
Hewlêr
Qamişlo
Stenbol
Rûdaw

[agencies]
ANF
ANHA
Mezopotamya
Rûdaw

[joiners]
û

[months]
Çileya Paşîn	1
Çile	1
Çileyê	1
Rêbendanê	1
Sibat	2
Sibatê	2
Reşemiyê	2
Adar	3
Adarê	3
Nîsan	4
Nîsanê	4
Avrêl	4
Avrêlê	4
Gulan	5
Gulanê	5
Hezîran	6
Hezîranê	6
Tîrmeh	7
Tîrmehê	7
Tebax	8
Tebaxê	8
Îlon	9
Îlonê	9
Cotmeh	10
Cotmehê	10
Çiriya Pêşîn	10
Mijdar	11
Mijdarê	11
Çiriya Paşîn	11
Kanûn	12
Kanûnê	12
Çileya Pêşîn	12
Kanûna Pêşîn	12

[weekdays]
duşem	1
duşemê	1
duşemî	1
sêşem	2
sêşemê	2
sêşemî	2
çarşem	3
çarşemê	3
çarşemî	3
pêncşem	4
pêncşemê	4
pêncşemî	4
în	5
înê	5
înî	5
şemî	6
şemiyê	6
yekşem	7
yekşemê	7
yekşemî	7

[ago]
berî {n} deqeyan	minute
{n} deqe berê	minute
berî {n} saetan	hour
{n} saet berê	hour
berî {n} demjimêran	hour
berî {n} rojan	day
{n} roj berê	day
berî {n} hefteyan	week
{n} hefte berê	week
berî {n} mehan	month
{n} meh berê	month
berî {n} salan	year
{n} sal berê	year
îro	day	0
duh	day	1

[published]
Hat weşandin
Dema weşanê
Weşandin

[updated]
Hat nûkirin
Nûkirin
Rojanekirin

[honorifics]
Birêz	title
Xanim	title
Dr.	title
Prof.	title
Mamoste	title
Şêx	title
Seyda	title
Serok	role
Serokê	role
Serokomar	role
Serokkomar	role
Serokwezîr	role
Serokwezîrê	role
Wezîr	role
Wezîrê	role
Walî	role
Hevserok	role
Hevserokê	role
Hevşaredar	role
Şaredar	role
Parlamenter	role
Berdevk	role
Berdevkê	role
Parêzer	role

[cues]
got	verb	s
gotin	verb	s
dibêje	verb	s
diyar kir	verb	s
da zanîn	verb	s
ragihand	verb	s
anî ziman	verb	s
destnîşan kir	verb	s
axivî	verb	s
lê zêde kir	verb	s
bersiv da	verb	s
da xuyakirin	verb	s
eşkere kir	verb	s
li gorî	according_to	s
bi gotina	according_to	s
bi ya	according_to	s
daxuyanî	noun	s
hevpeyvîn	noun	s
axaftin	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	«	»
alternative	‘	’

[complementizers]
ku

[pronouns]
wî	m	s
wê	f	s
ew	-	s
wan	-	p

[cue_order]
before_sv	3
after_vs	1
sov	2

[quote_particles]
li	preposition
ji	preposition
bi	preposition
di	preposition
