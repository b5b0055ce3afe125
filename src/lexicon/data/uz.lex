# Uzbek
# Written for this project. In Latin and in Cyrillic letters, as papers use both.

[consent]
Saytimiz cookie	start
Ushbu sayt cookie	start
Bu sayt cookie	start
Biz cookie	start
Сайтимиз cookie	start
Ушбу сайт cookie	start
Qabul qilaman	whole
Qabul qilish	whole
Barchasini qabul qilish	whole
Roziman	whole
Rad etish	whole
Tushunarli	whole
Cookie sozlamalari	whole
Қабул қиламан	whole
Розиман	whole
Рад этиш	whole
Barchasini rad etish	whole
Cookie siyosati	whole
Barcha cookie fayllarni qabul qilish	whole
Roziligingizni	start
Барчасини қабул қилиш	whole
Тушунарли	whole

[comments]
Izohlar	whole
Izoh	whole
Izoh qoldirish	whole
Izoh qoldiring	whole
Izoh yozish	whole
Fikr bildirish	whole
Fikringizni bildiring	whole
Fikrlar	whole
Javob berish	whole
Javob yozish	whole
Изоҳлар	whole
Изоҳ қолдириш	whole
Изоҳ қолдиринг	whole
Изоҳ ёзиш	whole
Фикрлар	whole
Фикр билдириш	whole
Жавоб бериш	whole
Izoh qoldirish uchun	start
Изоҳ қолдириш учун	start
Elektron pochta manzilingiz chop etilmaydi	start
Электрон почтангиз чоп этилмайди	start
Izohingizni yozing	whole
Yuborish	whole
Izohlar yo‘q	whole
Hozircha izohlar yo‘q	whole
Barcha izohlar	whole
Изоҳлар йўқ	whole
Ҳозирча изоҳлар йўқ	whole
Юбориш	whole

[related]
Shuningdek, o‘qing	start
Shuningdek o‘qing	start
Shu mavzuda	whole
Mavzuga oid	whole
Mavzuga doir	whole
Batafsil	whole
Batafsil:	start
O‘xshash xabarlar	whole
O‘xshash yangiliklar	whole
So‘nggi yangiliklar	whole
So‘nggi xabarlar	whole
Yangiliklar tasmasi	whole
Ko‘p o‘qilgan	whole
Ko‘p o‘qilganlar	whole
Eng ko‘p o‘qilganlar	whole
Mashhur	whole
Tavsiya etamiz	whole
Muharrir tanlovi	whole
Boshqa yangiliklar	whole
Kun xabarlari	whole
Шунингдек, ўқинг	start
Шунингдек ўқинг	start
Шу мавзуда	whole
Мавзуга оид	whole
Мавзуга доир	whole
Батафсил	whole
Батафсил:	start
Ўхшаш хабарлар	whole
Ўхшаш янгиликлар	whole
Сўнгги янгиликлар	whole
Сўнгги хабарлар	whole
Кўп ўқилган	whole
Кўп ўқилганлар	whole
Энг кўп ўқилганлар	whole
Бошқа янгиликлар	whole
Тавсия этамиз	whole
Davomini o‘qish	whole
Davomi	whole
Barchasi	whole
Sizga qiziq bo‘lishi mumkin	start
Trendda	whole
Mavzuga oid:	start
O‘qing:	start
Ўқинг:	start
Тренддагилар	whole
Давомини ўқиш	whole

[share]
Ulashish	whole
Ulashing	whole
Do‘stlaringizga ulashing	whole
Havoladan nusxa olish	whole
Nusxa olish	whole
Chop etish	whole
Bizni kuzating	whole
Bizga qo‘shiling	whole
Улашиш	whole
Улашинг	whole
Дўстларингизга улашинг	whole
Чоп этиш	whole
Telegram kanalimizga obuna	start
Telegram-kanalimizga	start
Телеграм каналимизга	start
Telegram каналимизга	start
Facebook’da ulashish	whole
Havola nusxalandi	whole
Saqlash	whole
Telegram kanalimiz	whole
Bizni Telegram’da kuzating	whole
Bizni ijtimoiy tarmoqlarda	start
Yangiliklarni Telegram	start
Янгиликларни Telegram	start
Maqolani tinglang	whole
Tinglash	whole

[newsletter]
Obuna	whole
Obuna bo‘lish	whole
Obuna bo‘ling	whole
Elektron pochta	whole
Обуна	whole
Обуна бўлиш	whole
Обуна бўлинг	whole
Yangiliklarga obuna bo‘ling	whole
Emailingizni kiriting	whole
Ilovani yuklab oling	whole
Mobil ilova	whole
Yangiliklar xabarnomasi	whole
Иловани юклаб олинг	whole

[tags]
Teglar	whole
Teglar:	start
Mavzular	whole
Kalit so‘zlar	whole
Теглар	whole
Теглар:	start
Мавзулар	whole
Калит сўзлар	whole
Ruknlar	whole
Rukn	whole
Rukn:	start
Mavzu:	start
Kalit so‘zlar:	start
Мавзу:	start
Рукн:	start

[navigation]
Bosh sahifa	whole
Asosiy	whole
Yangiliklar	whole
O‘zbekiston	whole
Jahon	whole
Dunyo	whole
Jamiyat	whole
Siyosat	whole
Iqtisodiyot	whole
Sport	whole
Madaniyat	whole
Texnologiya	whole
Fan-texnika	whole
Salomatlik	whole
Video	whole
Foto	whole
Audio	whole
Qidirish	whole
Qidiruv	whole
Menyu	whole
Kirish	whole
Chiqish	whole
Yopish	whole
Biz haqimizda	whole
Sayt haqida	whole
Aloqa	whole
Bog‘lanish	whole
Barchasi	whole
Hammasini ko‘rish	whole
Ko‘proq	whole
Keyingi	whole
Oldingi	whole
Yuqoriga	whole
Бош саҳифа	whole
Асосий	whole
Янгиликлар	whole
Ўзбекистон	whole
Жаҳон	whole
Дунё	whole
Жамият	whole
Сиёсат	whole
Иқтисодиёт	whole
Спорт	whole
Маданият	whole
Қидириш	whole
Қидирув	whole
Кириш	whole
Биз ҳақимизда	whole
Сайт ҳақида	whole
Алоқа	whole
Барчаси	whole
Кейинги	whole
Олдинги	whole

[front_page]
Bosh sahifa
Бош саҳифа

[advertisement]
Reklama	whole
Reklama huquqi asosida	whole
Homiy	whole
Реклама	whole
Реклама ҳуқуқи асосида	whole
Reklama o‘rnida	whole
Homiylik asosida	whole
Hamkorlik materiali	whole
Hamkor materiali	whole
Reklama joylash	whole

[legal]
Barcha huquqlar himoyalangan	start
Barcha huquqlar himoya qilingan	start
Барча ҳуқуқлар ҳимояланган	start
Барча ҳуқуқлар ҳимоя қилинган	start
Maxfiylik siyosati	whole
Foydalanish shartlari	whole
Махфийлик сиёсати	whole
Фойдаланиш шартлари	whole
Saytdan materiallar olinganda	start
Сайтдан материаллар олинганда	start
Sayt haqida	whole
Biz haqimizda	whole
Bog‘lanish	whole
Guvohnoma raqami	start
Guvohnoma:	start
Ommaviy axborot vositasi sifatida	start
Сайт ҳақида	whole

[paywall]
Faqat obunachilar uchun	whole
Фақат обуначилар учун	whole
Bu maqola faqat obunachilar uchun	start
Ushbu maqola faqat obunachilar uchun	start
O‘qish uchun obuna bo‘ling	start
Maqolani to‘liq o‘qish uchun	start
Ushbu material faqat obunachilar	start
Ушбу мақола фақат обуначилар учун	start
Ўқиш учун обуна бўлинг	start

[caption]
Foto:	start
Surat:	start
Rasm:	start
Video:	start
Manba:	start
Фото:	start
Сурат:	start
Расм:	start
Видео:	start
Манба:	start
Surat manbasi	start
Foto manbasi	start
Illyustratsiya	whole
Сурат манбаси	start
Video manbasi	start
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
