# Azerbaijani
# Written for this project.

[consent]
Bu sayt kukilərdən	start
Bu vebsayt kukilərdən	start
Saytımız kukilərdən	start
Biz kukilərdən istifadə edirik	start
Bu sayt cookie	start
Saytdan istifadəni davam etdirməklə	start
Qəbul et
Qəbul edirəm
Hamısını qəbul et
Razıyam
İmtina et
Rədd et
Kuki siyasəti
Kuki parametrləri
Ətraflı məlumat
Oldu

[comments]
Şərhlər
Şərh
Şərh yaz
Şərh yazın
Şərh bildirin
Şərh əlavə et
Rəy yaz
Rəylər
Rəyiniz
Cavab yaz
Cavabla
Cavabı ləğv et
Cavabdan imtina
Şərh yoxdur
Şərh göndər
Şərhinizi yazın
Oxucu rəyləri
Bütün şərhlər
Sizin e-poçt ünvanınız dərc edilməyəcəkdir	start
E-poçt ünvanınız dərc olunmayacaq	start
Gərəkli sahələr	start
Şərh yazmaq üçün daxil	start
Növbəti şərhlərim üçün	start

[related]
Həmçinin oxuyun	start
Həmçinin bax	start
Daha ətraflı oxuyun	start
Oxuyun:	start
Bunu da oxuyun	start
Bunları da oxuyun	start
Davamını oxu	start
Ətraflı oxu	start
Oxşar xəbərlər
Əlaqəli xəbərlər
Bənzər xəbərlər
Oxşar məqalələr
Digər xəbərlər
Son xəbərlər
Ən son xəbərlər
Xəbər lenti
Xəbərlər
Ən çox oxunanlar
Çox oxunanlar
Ən çox oxunan
Populyar
Populyar xəbərlər
Günün xəbərləri
Seçilmiş xəbərlər
Əsas xəbərlər
Daha çox
Davamı
Ətraflı
Bütün xəbərlər
Əvvəlki xəbər
Növbəti xəbər
Əvvəlki yazı
Sonrakı yazı
Mövzu üzrə xəbərlər
Sizin üçün seçdiklərimiz
Tövsiyə edilən
Redaktorun seçimi
Bu mövzuda
Maraqlı
Digər yazılar
Gündəm

[share]
Paylaş
Paylaşın
Bölüş
Bölüşün
Facebook-da paylaş
Xəbəri paylaş
Linki kopyala
Linki köçür
Kopyala
E-poçt
Bizi izləyin
İzləyin
Bizi izlə
Çap et
Çap versiyası
Yadda saxla
Bəyən
Sosial şəbəkələr
Bizi sosial şəbəkələrdə izləyin	start
Bizi Facebook	start
Telegram kanalımıza	start
Whatsapp kanalımıza	start
Xəbərləri Telegram	start
Paylaş:	start

[newsletter]
Abunə ol
Abunə olun
Xəbər bülleteni
E-poçt ünvanı
E-poçtunuz
Qeydiyyat
Bildirişlər
Xəbər bülleteninə abunə	start
Yeniliklərə abunə	start
Abunə olmaq üçün	start
Tətbiqi yüklə
Mobil tətbiq
Tətbiqimizi yükləyin	start

[tags]
Açar sözlər
Teqlər
Teq
Etiketlər
Mövzular
Mövzu
Kateqoriya
Kateqoriyalar
Bölmə
Açar sözlər:	start
Teqlər:	start
Etiketlər:	start
Kateqoriya:	start
Açar söz:	start
Əlaqədar mövzular

[navigation]
Ana səhifə
Əsas səhifə
Baş səhifə
Menyu
Axtar
Axtarış
Giriş
Daxil ol
Çıxış
Qeydiyyatdan keç
Haqqımızda
Bizimlə əlaqə
Əlaqə
Arxiv
Saytın xəritəsi
Yuxarı
Yuxarı qayıt
Geri
Bağla
Hamısı
Hamısına bax
Daha çox göstər
Daha çox yüklə
Növbəti
Əvvəlki
Sonrakı səhifə
Əvvəlki səhifə
Məzmuna keç
Video
Foto
Fotoqalereya
Qalereya
Reklam yerləşdir
Vakansiyalar
Mobil versiya
Baxış sayı
Baxış sayı:	start
Oxunub:	start
Oxunma sayı	start
Oxuma vaxtı	start

[front_page]
Ana səhifə
Əsas səhifə
Baş səhifə
Əsas

[no_sections]
Kateqoriyasız

[no_tags]
xəbər
xəbərlər
son xəbərlər
qəzet
məqalə
video
foto

[advertisement]
Reklam
Sponsorlu
Tərəfdaş materialı
Reklam yeri
Reklam verin
Reklamdan sonra davamı	start
Reklam xarakterli
Tanıtım yazısı

[legal]
Bütün hüquqlar qorunur	start
Məxfilik siyasəti
İstifadə şərtləri
İstifadə qaydaları
Müəllif hüquqları
Saytdakı materialların istifadəsi	start
Materiallardan istifadə edərkən	start
Materialların istifadəsi zamanı	start
İstinad zamanı	start
Mətndə səhv var	start

[paywall]
Premium
Abunəçilər üçün
Bu məqalə yalnız abunəçilər üçün	start
Bu material yalnız abunəçilər üçün	start
Oxumaq üçün abunə olun	start
Davamını oxumaq üçün abunə olun	start
Artıq abunəçisiniz?	start
Yalnız abunəçilər üçün
Oxumağa davam etmək üçün daxil olun	start

[caption]
Foto:
Fotolar:
Şəkil:
Mənbə:
Foto mənbəyi
Video:
Arxiv fotosu
Arxiv foto	whole
İllüstrasiya	whole
İllüstrasiya:

[headline_labels]
Son dəqiqə
Təcili
Eksklüziv
Video
Foto
Canlı
Müsahibə
Təhlil
Şərh
Rəy
Reportaj
Yenilənib
Özəl
Köşə

[live]
Canlı
Canlı yayım
Onlayn
Yenilənir
Canlı bloq
Canlı yayımlanır
Canlı izləyin
Dəqiqəbədəqiqə
Xronika onlayn

[byline_prefixes]
Müəllif
Müəllif:
Yazdı
Yazan
Hazırladı
Tərcümə
Tərcümə etdi
Redaktor
Reportyor
Mənbə
Müxbir

[contributions]
Foto
Şəkil
Fotolar
Video

[roles]
müxbir
xüsusi müxbir
xüsusi müxbirimiz
jurnalist
reportyor
redaktor
baş redaktor
köşə yazarı
yazar
politoloq
analitik
ekspert
fotoqraf
Bakı
Ankara
Moskva
Tiflis
İstanbul
müxbirimiz
şərhçi
icmalçı
fotomüxbir
redaksiya
araşdırmaçı
tədqiqatçı
tərcüməçi
baş redaktorun müavini

[nobodies]
Naməlum
Qonaq
Müəllif yoxdur
Naməlum müəllif

[agencies]
AZƏRTAC
APA
Trend
Turan
Report
Reuters
AFP
AP
TASS
RİA Novosti
İnterfaks
Anadolu
Anadolu Agentliyi
Sputnik
Bloomberg
Xinhua
Sinxua

[joiners]
və
ilə
&

[months]
yanvar	1
yan	1
fevral	2
fev	2
mart	3
mar	3
aprel	4
apr	4
may	5
iyun	6
iyn	6
iyul	7
iyl	7
avqust	8
avq	8
sentyabr	9
sen	9
sent	9
oktyabr	10
okt	10
noyabr	11
noy	11
dekabr	12
dek	12

[months_hijri]
məhərrəm	1
ramazan	9

[months_jalali]

[weekdays]
bazar ertəsi	1
B.E.	1
çərşənbə axşamı	2
Ç.A.	2
çərşənbə	3
Ç.	3
cümə axşamı	4
C.A.	4
cümə	5
C.	5
şənbə	6
Ş.	6
bazar	7
B.	7

[meridiem]
AM	am
səhər	am
PM	pm
axşam	pm
günorta	pm

[ago]
{n} saniyə əvvəl	second
{n} saniyə öncə	second
{n} dəqiqə əvvəl	minute
{n} dəqiqə öncə	minute
{n} saat əvvəl	hour
{n} saat öncə	hour
{n} gün əvvəl	day
{n} gün öncə	day
{n} həftə əvvəl	week
{n} ay əvvəl	month
{n} il əvvəl	year
indicə	second	0
indi	second	0
bu gün	day	0
dünən	day	1

[minutes]
dəq

[published]
Dərc olunub
Dərc edilib
Yayımlanıb
Dərc tarixi
Tarix
Nəşr olunub
Paylaşılıb

[updated]
Yenilənib
Yeniləndi
Son yenilənmə
Son dəyişiklik
Yenilənmə tarixi

[honorifics]
cənab	title
xanım	title
bəy	title
doktor	title
Dr.	title
professor	title
prof.	title
akademik	title
general	title
general-mayor	title
general-leytenant	title
general-polkovnik	title
polkovnik	title
polkovnik-leytenant	title
mayor	title
kapitan	title
leytenant	title
admiral	title
şeyx	title
şeyxülislam	title
hacı	title
ayətullah	title
mərhum	title
şəhid	title
şahzadə	title
lord	title
ser	title
müəllim	title
Prezident	role
prezidenti	role
keçmiş prezident	role
vitse-prezident	role
birinci vitse-prezident	role
Baş nazir	role
baş naziri	role
nazir	role
naziri	role
xarici işlər naziri	role
müdafiə naziri	role
nazir müavini	role
Milli Məclisin sədri	role
spiker	role
deputat	role
deputatı	role
millət vəkili	role
sədr	role
sədri	role
sədr müavini	role
katib	role
baş katib	role
baş katibi	role
müşavir	role
köməkçi	role
prezidentin köməkçisi	role
mətbuat katibi	role
sözçü	role
səfir	role
səfiri	role
konsul	role
qubernator	role
mer	role
meri	role
icra başçısı	role
direktor	role
direktoru	role
baş direktor	role
rektor	role
dekan	role
rəis	role
rəisi	role
komandan	role
baş prokuror	role
prokuror	role
hakim	role
vəkil	role
müstəntiq	role
lider	role
lideri	role
politoloq	role
ekspert	role
analitik	role
iqtisadçı	role
tarixçi	role
jurnalist	role
yazıçı	role
şair	role
rejissor	role
aktyor	role
aktrisa	role
müğənni	role
xalq artisti	role
bəstəkar	role
məşqçi	role
baş məşqçi	role
futbolçu	role
qapıçı	role
kral	role
kraliça	role
Papa	role
kansler	role
senator	role
konqresmen	role
oğlu	kin
qızı	kin
həyat yoldaşı	kin
arvadı	kin
əri	kin
atası	kin
anası	kin
qardaşı	kin
bacısı	kin
nəvəsi	kin

[organization_words]
nazirlik
nazirliyi
dövlət komitəsi
komitə
komitəsi
komissiya
komissiyası
agentlik
agentliyi
xidmət
xidməti
idarə
idarəsi
departament
departamenti
şura
şurası
məclis
Milli Məclis
parlament
parlamenti
hökumət
hökuməti
partiya
partiyası
cəbhə
hərəkat
universitet
universiteti
institut
institutu
akademiya
akademiyası
məktəb
bank
bankı
Mərkəzi Bank
şirkət
şirkəti
MMC
ASC
QSC
holdinq
qrup
fond
fondu
birlik
birliyi
assosiasiya
federasiya
federasiyası
konfederasiya
ittifaq
təşkilat
təşkilatı
məhkəmə
məhkəməsi
prokurorluq
polis
ordu
ordusu
qoşunlar
xəstəxana
xəstəxanası
mərkəz
mərkəzi
klub
klubu
səfirlik
səfirliyi
teatr
muzey
BMT
NATO
Avropa İttifaqı
birja

[location_words]
şəhər
şəhəri
rayon
rayonu
kənd
kəndi
qəsəbə
qəsəbəsi
vilayət
vilayəti
ştat
ştatı
respublika
Respublikası
ölkə
küçə
küçəsi
prospekt
prospekti
meydan
meydanı
yol
körpü
metro
stansiya
stansiyası
hava limanı
aeroport
liman
limanı
çay
çayı
göl
gölü
dəniz
dənizi
okean
körfəz
boğaz
ada
adası
dağ
dağı
yarımada
dərə
meşə
park
parkı
stadion
sərhəd
bölgə
dəhliz
dəhlizi
muxtar respublika

[forms_of_address]
cənab
xanım
bəy
hörmətli

[name_particles]
bin
əl
ibn
van
fon
de
oğlu
qızı

[abbreviations]
{n}.
və s.
s.
c.
səh.
prof.
dos.
akad.
ak.
küç.
pr.
məs.
yəni.
Dr.
b.e.ə.
min.
mln.
mlrd.
km.
nöm.
ş.
r.

[cues]
dedi	verb	s
deyib	verb	s
bildirib	verb	s
bildirdi	verb	s
söyləyib	verb	s
söylədi	verb	s
vurğulayıb	verb	s
vurğuladı	verb	s
qeyd edib	verb	s
qeyd etdi	verb	s
əlavə edib	verb	s
əlavə etdi	verb	s
yazıb	verb	s
yazdı	verb	s
açıqlayıb	verb	s
deyir	verb	s
deyən	verb	s
bəyan edib	verb	s
xəbərdarlıq edib	verb	s
sözlərinə görə	according_after	s
görə	according_after	s
hesabat	text
məktub	text
sənəd	text
lövhə	text
müqavilə	text
protokol	text
elan	text
bildiriş	text
qərar	text
sərəncam	text
akt	text
plakat	text
arayış	text

[quote_marks]
primary	“	”
alternative	«	»
alternative	"	"
alternative	„	”

[complementizers]
ki

[pronouns]
o	-	s
onlar	-	p

[name_markers]
adlı
filmi
kitabı

[cue_order]
before_sv	1
after_vs	1
sov	3
prodrop	2

[quote_particles]
deyə	quotative
dedi	quotative
deyib	quotative
deyən	quotative
bir	indefinite
yazılıb	reads
bu	pointer
həmin	pointer
deyilir	reads
qeyd olunub	reads
göstərilib	reads
bildirilir	reads
