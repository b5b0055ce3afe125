# Uzbek
# Written for this project. In Latin and in Cyrillic letters, as papers use both.

[consent]
Saytimiz cookie	start
Ushbu sayt cookie	start
Bu sayt cookie	start
Biz cookie	start
Сайтимиз cookie	start
Ушбу сайт cookie	start
Qabul qilaman
Qabul qilish
Barchasini qabul qilish
Roziman
Rad etish
Tushunarli
Cookie sozlamalari
Қабул қиламан
Розиман
Рад этиш
Barchasini rad etish
Cookie siyosati
Barcha cookie fayllarni qabul qilish
Roziligingizni	start
Барчасини қабул қилиш
Тушунарли

[comments]
Izohlar
Izoh
Izoh qoldirish
Izoh qoldiring
Izoh yozish
Fikr bildirish
Fikringizni bildiring
Fikrlar
Javob berish
Javob yozish
Изоҳлар
Изоҳ қолдириш
Изоҳ қолдиринг
Изоҳ ёзиш
Фикрлар
Фикр билдириш
Жавоб бериш
Izoh qoldirish uchun	start
Изоҳ қолдириш учун	start
Elektron pochta manzilingiz chop etilmaydi	start
Электрон почтангиз чоп этилмайди	start
Izohingizni yozing
Yuborish
Izohlar yo‘q
Hozircha izohlar yo‘q
Barcha izohlar
Изоҳлар йўқ
Ҳозирча изоҳлар йўқ
Юбориш

[related]
Shuningdek, o‘qing	start
Shuningdek o‘qing	start
Shu mavzuda
Mavzuga oid
Mavzuga doir
Batafsil
Batafsil:	start
O‘xshash xabarlar
O‘xshash yangiliklar
So‘nggi yangiliklar
So‘nggi xabarlar
Yangiliklar tasmasi
Ko‘p o‘qilgan
Ko‘p o‘qilganlar
Eng ko‘p o‘qilganlar
Mashhur
Tavsiya etamiz
Muharrir tanlovi
Boshqa yangiliklar
Kun xabarlari
Шунингдек, ўқинг	start
Шунингдек ўқинг	start
Шу мавзуда
Мавзуга оид
Мавзуга доир
Батафсил
Батафсил:	start
Ўхшаш хабарлар
Ўхшаш янгиликлар
Сўнгги янгиликлар
Сўнгги хабарлар
Кўп ўқилган
Кўп ўқилганлар
Энг кўп ўқилганлар
Бошқа янгиликлар
Тавсия этамиз
Davomini o‘qish
Davomi
Barchasi
Sizga qiziq bo‘lishi mumkin	start
Trendda
Mavzuga oid:	start
O‘qing:	start
Ўқинг:	start
Тренддагилар
Давомини ўқиш

[share]
Ulashish
Ulashing
Do‘stlaringizga ulashing
Havoladan nusxa olish
Nusxa olish
Chop etish
Bizni kuzating
Bizga qo‘shiling
Улашиш
Улашинг
Дўстларингизга улашинг
Чоп этиш
Telegram kanalimizga obuna	start
Telegram-kanalimizga	start
Телеграм каналимизга	start
Telegram каналимизга	start
Facebook’da ulashish
Havola nusxalandi
Saqlash
Telegram kanalimiz
Bizni Telegram’da kuzating
Bizni ijtimoiy tarmoqlarda	start
Yangiliklarni Telegram	start
Янгиликларни Telegram	start
Maqolani tinglang
Tinglash

[newsletter]
Obuna
Obuna bo‘lish
Obuna bo‘ling
Elektron pochta
Обуна
Обуна бўлиш
Обуна бўлинг
Yangiliklarga obuna bo‘ling
Emailingizni kiriting
Ilovani yuklab oling
Mobil ilova
Yangiliklar xabarnomasi
Иловани юклаб олинг

[tags]
Teglar
Teglar:	start
Mavzular
Kalit so‘zlar
Теглар
Теглар:	start
Мавзулар
Калит сўзлар
Ruknlar
Rukn
Rukn:	start
Mavzu:	start
Kalit so‘zlar:	start
Мавзу:	start
Рукн:	start

[navigation]
Bosh sahifa
Asosiy
Yangiliklar
O‘zbekiston
Jahon
Dunyo
Jamiyat
Siyosat
Iqtisodiyot
Sport
Madaniyat
Texnologiya
Fan-texnika
Salomatlik
Video
Foto
Audio
Qidirish
Qidiruv
Menyu
Kirish
Chiqish
Yopish
Biz haqimizda
Sayt haqida
Aloqa
Bog‘lanish
Barchasi
Hammasini ko‘rish
Ko‘proq
Keyingi
Oldingi
Yuqoriga
Бош саҳифа
Асосий
Янгиликлар
Ўзбекистон
Жаҳон
Дунё
Жамият
Сиёсат
Иқтисодиёт
Спорт
Маданият
Қидириш
Қидирув
Кириш
Биз ҳақимизда
Сайт ҳақида
Алоқа
Барчаси
Кейинги
Олдинги

[front_page]
Bosh sahifa
Бош саҳифа

[advertisement]
Reklama
Reklama huquqi asosida
Homiy
Реклама
Реклама ҳуқуқи асосида
Reklama o‘rnida
Homiylik asosida
Hamkorlik materiali
Hamkor materiali
Reklama joylash

[legal]
Barcha huquqlar himoyalangan	start
Barcha huquqlar himoya qilingan	start
Барча ҳуқуқлар ҳимояланган	start
Барча ҳуқуқлар ҳимоя қилинган	start
Maxfiylik siyosati
Foydalanish shartlari
Махфийлик сиёсати
Фойдаланиш шартлари
Saytdan materiallar olinganda	start
Сайтдан материаллар олинганда	start
Sayt haqida
Biz haqimizda
Bog‘lanish
Guvohnoma raqami	start
Guvohnoma:	start
Ommaviy axborot vositasi sifatida	start
Сайт ҳақида

[paywall]
Faqat obunachilar uchun
Фақат обуначилар учун
Bu maqola faqat obunachilar uchun	start
Ushbu maqola faqat obunachilar uchun	start
O‘qish uchun obuna bo‘ling	start
Maqolani to‘liq o‘qish uchun	start
Ushbu material faqat obunachilar	start
Ушбу мақола фақат обуначилар учун	start
Ўқиш учун обуна бўлинг	start

[caption]
Foto:
Surat:
Rasm:
Video:
Manba:
Фото:
Сурат:
Расм:
Видео:
Манба:
Surat manbasi
Foto manbasi
Illyustratsiya	whole
Сурат манбаси
Video manbasi
Arxiv surati	whole
Illustrativ foto	whole

[headline_labels]
Tezkor
Eksklyuziv
Intervyu
Tahlil
Reportaj
Video
Foto
Тезкор
Эксклюзив
Интервью
Таҳлил
Репортаж
Shoshilinch
So‘nggi daqiqalar
Muhim
Fikr
Maqola
Suhbat
Шошилинч
Суҳбат
Фикр

[live]
Jonli efir
To‘g‘ridan-to‘g‘ri efir
Жонли эфир
Onlayn translyatsiya
Jonli translyatsiya

[byline_prefixes]
Muallif
Muallif:
Muxbir
Tayyorladi:
Муаллиф
Муаллиф:
Мухбир
Тайёрлади:

[contributions]
Surat
Foto
Foto muallifi

[roles]
jurnalist
muxbir
maxsus muxbir
bosh muharrir
muharrir
журналист
мухбир
махсус мухбир
муҳаррир
yozuvchi
sharhlovchi
muxbirimiz
tahlilchi
blogger
fotomuxbir
mustaqil jurnalist

[nobodies]
Noma’lum
Noma'lum
Mehmon
Номаълум

[agencies]
O‘zA
UzA
Dunyo AA
ЎзА
Reuters
AFP
AP
TASS
Anadolu

[joiners]
va
hamda
ва
ҳамда

[months]
yanvar	1
fevral	2
mart	3
aprel	4
may	5
iyun	6
iyul	7
avgust	8
sentabr	9
sentyabr	9
oktabr	10
oktyabr	10
noyabr	11
dekabr	12
январ	1
январь	1
феврал	2
февраль	2
март	3
апрел	4
апрель	4
май	5
июн	6
июнь	6
июл	7
июль	7
август	8
сентябр	9
сентябрь	9
октябр	10
октябрь	10
ноябр	11
ноябрь	11
декабр	12
декабрь	12

[weekdays]
dushanba	1
seshanba	2
chorshanba	3
payshanba	4
juma	5
shanba	6
yakshanba	7
душанба	1
сешанба	2
чоршанба	3
пайшанба	4
жума	5
шанба	6
якшанба	7

[ago]
{n} soniya oldin	second
{n} daqiqa oldin	minute
{n} soat oldin	hour
{n} kun oldin	day
{n} hafta oldin	week
{n} oy oldin	month
{n} yil oldin	year
bugun	day	0
kecha	day	1
{n} дақиқа олдин	minute
{n} соат олдин	hour
{n} кун олдин	day
бугун	day	0
кеча	day	1

[minutes]
daqiqa

[published]
Chop etilgan
E’lon qilingan
Чоп этилган
Эълон қилинган

[updated]
Yangilangan
Янгиланган

[cues]
dedi	verb	s
deydi	verb	s
degan	verb	s
dedi u	verb	s
ta’kidladi	verb	s
ma’lum qildi	verb	s
bildirdi	verb	s
aytdi	verb	s
qo‘shimcha qildi	verb	s
ko‘ra	according_after	s
деди	verb	s
дейди	verb	s
таъкидлади	verb	s
маълум қилди	verb	s
билдирди	verb	s
айтди	verb	s
кўра	according_after	s
shartnoma	text
hujjat	text

[quote_marks]
primary	“	”
alternative	«	»
alternative	"	"

[organization_words]
vazirligi
qo‘mitasi
agentligi
boshqarmasi
hokimligi
markazi
instituti
universiteti
akademiyasi
maktabi
kasalxonasi
banki
kompaniyasi
jamiyati
partiyasi
sudi
prokuraturasi
uyushmasi
fondi
Oliy Majlis

[location_words]
viloyati
tumani
shahri
qishlog‘i
mahallasi
ko‘chasi
daryosi

[honorifics]
prezident	role
vazir	role
hokim	role
rais	role
deputat	role
direktor	role
rektor	role
professor	role
jurnalist	role

[quote_particles]
bu	pointer
shu	pointer
ushbu	pointer
yozilgan	reads
deyiladi	reads
