# Mongolian
# Written for this project.

[consent]
Бид күүки	start
Манай сайт cookie	start
Энэ сайт күүки	start
Зөвшөөрөх	whole
Бүгдийг зөвшөөрөх	whole
Зөвшөөрч байна	whole
Татгалзах	whole

[comments]
Сэтгэгдэл	whole
Сэтгэгдэлүүд	whole
Сэтгэгдэл бичих	whole
Сэтгэгдэл үлдээх	whole
Сэтгэгдэл үлдээхдээ	start
АНХААР! Уншигчдын бичсэн сэтгэгдэлд	start
Уншигчдын бичсэн сэтгэгдэлд	start
Анхааруулга:	start
Хариулах	whole
Хариу бичих	whole
Таны имэйл хаяг нийтлэгдэхгүй	start

[related]
Мөн уншаарай	start
Дэлгэрэнгүй унших	start
Дэлгэрэнгүй	whole
Унших:	start
Холбоотой мэдээ	whole
Холбоотой мэдээлэл	whole
Төстэй мэдээ	whole
Санал болгох мэдээ	whole
Санал болгох	whole
Сүүлийн мэдээ	whole
Шинэ мэдээ	whole
Бусад мэдээ	whole
Их уншсан	whole
Их уншигдсан	whole
Эрэлттэй мэдээ	whole
Онцлох мэдээ	whole
Бүгдийг үзэх	whole

[share]
Хуваалцах	whole
Түгээх	whole
Жиргэх	whole
Хэвлэх	whole
Холбоос хуулах	whole
Биднийг дагаарай	start
Манай хуудсанд нэгдээрэй	start

[newsletter]
Бүртгүүлэх	whole
Имэйл хаяг	whole
И-мэйл	whole
Мэдээлэл авах	whole
Захиалах	whole

[tags]
Түлхүүр үг	whole
Таг	whole
Сэдэв	whole
Түлхүүр үгс	whole
Сэдэв:	start
Таг:	start

[navigation]
Нүүр	whole
Нүүр хуудас	whole
Эхлэл	whole
Хайх	whole
Хайлт	whole
Бидний тухай	whole
Холбоо барих	whole
Дээш	whole
Нэвтрэх	whole
Цэс	whole

[front_page]
Нүүр
Нүүр хуудас
Эхлэл

[advertisement]
Сурталчилгаа	whole
Зар сурталчилгаа	whole
Зар	whole

[legal]
Бүх эрх хуулиар хамгаалагдсан	start
Бүх эрх хуулиар	start
Зохиогчийн эрх	start
Мэдээлэл хуулбарлах	start
Үйлчилгээний нөхцөл	whole
Нууцлалын бодлого	whole

[paywall]
Үргэлжлүүлэн унших бол	start
Зөвхөн захиалагчдад	whole

[caption]
Гэрэл зураг:	start
Гэрэл зургийг	start
Зураг:	start
Фото:	start
Эх сурвалж:	start
Зургийг:	start
Видео:	start

[headline_labels]
Шуурхай
Яаралтай
Ярилцлага
Сурвалжлага
Нийтлэл
Онцлох
Видео
Тодруулга

[live]
Шууд
Шууд дамжуулалт
Шууд нэвтрүүлэг

[byline_prefixes]
Сэтгүүлч
Нийтэлсэн
Бичсэн
Бэлтгэсэн
Зохиогч
Сурвалжлагч

[contributions]
Гэрэл зураг
Гэрэл зургийг
Зураг
Фото

[roles]
сэтгүүлч
сурвалжлагч
редактор
ерөнхий редактор
эрхлэгч
Улаанбаатар

[agencies]
МОНЦАМЭ
Монцамэ
Ройтерс
ТАСС
Синьхуа

[joiners]
ба
болон

[months]
1-р сар	1
1-р сарын	1
нэгдүгээр сарын	1
2-р сар	2
2-р сарын	2
хоёрдугаар сарын	2
3-р сар	3
3-р сарын	3
гуравдугаар сарын	3
4-р сар	4
4-р сарын	4
дөрөвдүгээр сарын	4
5-р сар	5
5-р сарын	5
тавдугаар сарын	5
6-р сар	6
6-р сарын	6
зургадугаар сарын	6
7-р сар	7
7-р сарын	7
долдугаар сарын	7
долоодугаар сарын	7
8-р сар	8
8-р сарын	8
наймдугаар сарын	8
9-р сар	9
9-р сарын	9
есдүгээр сарын	9
10-р сар	10
10-р сарын	10
аравдугаар сарын	10
11-р сар	11
11-р сарын	11
арваннэгдүгээр сарын	11
12-р сар	12
12-р сарын	12
арванхоёрдугаар сарын	12

[weekdays]
Даваа	1
Мягмар	2
Лхагва	3
Пүрэв	4
Баасан	5
Бямба	6
Ням	7

[ago]
{n} минутын өмнө	minute
{n} мин өмнө	minute
{n} цагийн өмнө	hour
{n} өдрийн өмнө	day
{n} хоногийн өмнө	day
{n} долоо хоногийн өмнө	week
{n} сарын өмнө	month
{n} жилийн өмнө	year
өнөөдөр	day	0
өчигдөр	day	1

[published]
Нийтэлсэн
Нийтлэгдсэн
Огноо

[updated]
Шинэчилсэн
Шинэчлэгдсэн

[honorifics]
ноён	title
хатагтай	title
доктор	title
профессор	title
академич	title
генерал	title
хурандаа	title
гавьяат	title
Ерөнхийлөгч	role
Ерөнхий сайд	role
Сайд	role
сайд	role
УИХ-ын дарга	role
УИХ-ын гишүүн	role
Засаг дарга	role
дарга	role
хэвлэлийн төлөөлөгч	role
төлөөлөгч	role
элчин сайд	role
захирал	role
ерөнхий захирал	role
прокурор	role
шүүгч	role
өмгөөлөгч	role
багш	role

[cues]
гэв	verb	s
гэлээ	verb	s
гэж хэлэв	verb	s
гэж хэллээ	verb	s
гэж ярив	verb	s
гэж мэдэгдлээ	verb	s
гэж мэдэгдэв	verb	s
гэж онцлов	verb	s
гэж тайлбарлав	verb	s
гэсэн юм	verb	s
хэмээн хэлэв	verb	s
хэмээв	verb	s
хэлэв	verb	s
хэлсэн	verb	s
ярив	verb	s
мэдэгдлээ	verb	s
онцоллоо	verb	s
тэмдэглэв	verb	s
хэлснээр	according_after	s
мэдээлснээр	according_after	s
ярьснаар	according_after	s
мэдэгдэл	noun	s
ярилцлага	noun	s

[quote_marks]
primary	“	”
alternative	«	»
alternative	"	"
dash	-	,
dash	–	,

[complementizers]
гэж
хэмээн

[pronouns]
тэр	-	s
тэрээр	-	s
тэд	-	p

[cue_order]
sov	3
after_sv	2
after_vs	1
