# Kyrgyz
# Written for this project.

[consent]
Биз cookie	start
Бул сайт cookie	start
Сайт cookie	start
Кабыл алам	whole
Баарын кабыл алуу	whole
Макулмун	whole
Баш тартуу	whole
Түшүнүктүү	whole

[comments]
Пикирлер	whole
Пикир	whole
Комментарийлер	whole
Пикир калтыруу	whole
Комментарий жазуу	whole
Пикириңизди жазыңыз	whole
Жооп берүү	whole
Электрондук дарегиңиз жарыяланбайт	start

[related]
Дагы окуңуз	start
Ошондой эле окуңуз	start
Толугу менен	start
Окуңуз:	start
Тема боюнча	whole
Окшош кабарлар	whole
Окшош макалалар	whole
Акыркы кабарлар	whole
Акыркы жаңылыктар	whole
Башка кабарлар	whole
Дагы кабарлар	whole
Көп окулгандар	whole
Эң көп окулган	whole
Редактордун тандоосу	whole
Баары	whole

[share]
Бөлүшүү	whole
Бөлүшүңүз	whole
Бөлүш	whole
Шилтемени көчүрүү	whole
Бизге жазылыңыз	start
Басып чыгаруу	whole
Бизди окуңуз	start

[newsletter]
Жазылуу	whole
Катталуу	whole
Электрондук почта	whole
Email дарегиңиз	whole

[tags]
Тегдер	whole
Темалар	whole
Ачкыч сөздөр	whole
Тегдер:	start
Тема:	start

[navigation]
Башкы бет	whole
Башкы барак	whole
Издөө	whole
Биз жөнүндө	whole
Байланыш	whole
Өйдө	whole
Кирүү	whole
Чыгуу	whole
Меню	whole

[front_page]
Башкы бет
Башкы барак

[advertisement]
Жарнама	whole
Жарнак	whole

[legal]
Бардык укуктар корголгон	start
Автордук укук	start
Материалдарды колдонууда	start
Колдонуу шарттары	whole
Купуялык саясаты	whole

[paywall]
Макаланы толук окуу үчүн	start
Жазылуучулар үчүн гана	whole

[caption]
Сүрөт:	start
Фото:	start
Видео:	start
Булак:	start
Архивдик сүрөт	whole

[headline_labels]
Шашылыш
Эксклюзив
Маек
Талдоо
Пикир
Видео
Репортаж

[live]
Түз эфир
Түз берүү

[byline_prefixes]
Автор
Автору
Даярдаган
Кабарчы
Кабарчысы

[contributions]
Сүрөт
Фото

[roles]
журналист
кабарчы
редактор
башкы редактор
атайын кабарчы
Бишкек
Ош
Азаттык
Би-Би-Си

[agencies]
Кабар
24.kg
АКИпресс
Акипресс
Sputnik
ТАСС

[joiners]
жана
менен

[months]
январь	1
январы	1
январда	1
янв.	1
февраль	2
февралы	2
февралда	2
февр.	2
март	3
марты	3
мартта	3
апрель	4
апрели	4
апрелде	4
апр.	4
май	5
майы	5
майда	5
июнь	6
июну	6
июнда	6
июль	7
июлу	7
июлда	7
август	8
августу	8
августта	8
авг.	8
сентябрь	9
сентябры	9
сентябрда	9
сент.	9
октябрь	10
октябры	10
октябрда	10
окт.	10
ноябрь	11
ноябры	11
ноябрда	11
нояб.	11
декабрь	12
декабры	12
декабрда	12
дек.	12

[weekdays]
дүйшөмбү	1
шейшемби	2
шаршемби	3
бейшемби	4
жума	5
ишемби	6
жекшемби	7

[ago]
{n} мүнөт мурун	minute
{n} мүнөт мурда	minute
{n} саат мурун	hour
{n} саат мурда	hour
{n} күн мурун	day
{n} күн мурда	day
{n} апта мурун	week
{n} жума мурун	week
{n} ай мурун	month
{n} жыл мурун	year
бүгүн	day	0
кечээ	day	1

[published]
Жарыяланды
Жарыяланган
Чыккан күнү

[updated]
Жаңыртылды
Жаңыланды
Жаңыртылган

[honorifics]
мырза	title
айым	title
Доктор	title
Профессор	title
президент	role
президенти	role
премьер-министр	role
министр	role
министри	role
министрлер кабинетинин төрагасы	role
депутат	role
төрага	role
төрагасы	role
губернатор	role
мэр	role
мэри	role
элчи	role
элчиси	role
басма сөз катчысы	role
адвокат	role
прокурор	role
акын	role

[cues]
деди	verb	s
дейт	verb	s
деп айтты	verb	s
деп билдирди	verb	s
айтты	verb	s
билдирди	verb	s
белгиледи	verb	s
кошумчалады	verb	s
баса белгиледи	verb	s
жазды	verb	s
түшүндүрдү	verb	s
деген	verb	s
айтымында	according_after	s
маалыматына караганда	according_after	s
билдиргендей	according_after	s
ылайык	according_after	s
билдирүү	noun	s
маек	noun	s

[quote_marks]
primary	«	»
secondary	“	”
secondary	„	“
alternative	"	"
dash	—	,

[complementizers]
деп

[pronouns]
ал	-	s
алар	-	p

[cue_order]
after_vs	2
after_sv	2
sov	3
before_sv	1

[organization_words]
министрлиги
комитети
агенттиги
башкармалыгы
мэриясы
университети
институту
академиясы
мектеби
ооруканасы
банкы
компаниясы
партиясы
соту
прокуратурасы
уюму
фонду

[location_words]
облусу
району
шаары
айылы
көчөсү

[quote_particles]
бул	pointer
ошол	pointer
