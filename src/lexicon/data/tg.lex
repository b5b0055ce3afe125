# Tajik
# Written for this project.

[consent]
Мо аз cookie	start
Сомонаи мо аз	start
Ин сомона аз кукиҳо	start
Қабул	whole
Қабул мекунам	whole
Розӣ ҳастам	whole
Рад кардан	whole

[comments]
Назарҳо	whole
Назар	whole
Шарҳҳо	whole
Шарҳ	whole
Шарҳи худро нависед	whole
Назари худро нависед	whole
Шарҳ додан	whole
Ҷавоб	whole
Ҷавоб додан	whole
Нишонии почтаи электронии шумо нашр намешавад	start

[related]
Ҳамчунин бихонед	start
Боз бихонед	start
Инро ҳам бихонед	start
Муфассал	start
Мақолаҳои марбут	whole
Хабарҳои марбут	whole
Матолиби марбут	whole
Дар ин мавзӯъ	whole
Хабарҳои охирин	whole
Охирин хабарҳо	whole
Хабарҳои дигар	whole
Серхонандатарин	whole
Пурхонандатарин	whole
Бештар	whole

[share]
Мубодила	whole
Ба дӯстон фиристед	whole
Паҳн кардан	whole
Нашр дар Facebook	whole
Моро пайгирӣ кунед	start
Чоп кардан	whole
Чоп	whole

[newsletter]
Обуна	whole
Обуна шавед	whole
Почтаи электронӣ	whole
Имейл	whole
Номнавис шудан	whole

[tags]
Барчаспҳо	whole
Мавзӯъҳо	whole
Калидвожаҳо	whole
Барчаспҳо:	start
Мавзӯъ:	start

[navigation]
Саҳифаи асосӣ	whole
Саҳифаи аслӣ	whole
Асосӣ	whole
Ҷустуҷӯ	whole
Дар бораи мо	whole
Тамос	whole
Тамос бо мо	whole
Ба боло	whole

[front_page]
Саҳифаи асосӣ
Саҳифаи аслӣ
Асосӣ

[advertisement]
Реклама	whole
Таблиғот	whole
Эълон	whole

[legal]
Ҳамаи ҳуқуқҳо ҳифз шудаанд	start
Ҳуқуқи муаллиф	start
Тамоми ҳуқуқҳо	start
Истифодаи мавод	start
Шартҳои истифода	whole
Сиёсати махфият	whole

[caption]
Акс:	start
Аксҳо:	start
Сурат:	start
Видео:	start
Манбаъ:	start
Акс аз бойгонӣ	whole

[headline_labels]
Хабари фаврӣ
Мусоҳиба
Таҳлил
Гузориш
Назар
Видео

[byline_prefixes]
Муаллиф
Муаллифи матн
Хабарнигор
Таҳияи
Навиштаи

[contributions]
Акс
Суратгир

[roles]
хабарнигор
рӯзноманигор
журналист
муҳаррир
сармуҳаррир
Душанбе
Хуҷанд
Озодӣ
Радиои Озодӣ

[agencies]
Ховар
АМИТ «Ховар»
Азия-Плюс
Asia-Plus
Sputnik
ТАСС

[joiners]
ва

[months]
январ	1
январи	1
январь	1
янв.	1
феврал	2
феврали	2
фев.	2
март	3
марти	3
апрел	4
апрели	4
апр.	4
май	5
майи	5
июн	6
июни	6
июл	7
июли	7
август	8
августи	8
авг.	8
сентябр	9
сентябри	9
сен.	9
октябр	10
октябри	10
окт.	10
ноябр	11
ноябри	11
ноя.	11
декабр	12
декабри	12
дек.	12

[weekdays]
душанбе	1
сешанбе	2
чоршанбе	3
панҷшанбе	4
ҷумъа	5
шанбе	6
якшанбе	7

[ago]
{n} дақиқа пеш	minute
{n} дақиқа қабл	minute
{n} соат пеш	hour
{n} соат қабл	hour
{n} рӯз пеш	day
{n} рӯз қабл	day
{n} ҳафта пеш	week
{n} моҳ пеш	month
{n} сол пеш	year
имрӯз	day	0
дирӯз	day	1

[published]
Нашр шуд
Санаи нашр
Нашр

[updated]
Навсозӣ шуд
Навсозӣ
Таҷдид шуд

[honorifics]
ҷаноби	title
хонум	title
доктор	title
профессор	title
устод	title
генерал	title
шайх	title
президент	role
президенти	role
Президенти Ҷумҳурии Тоҷикистон	role
сарвазир	role
вазир	role
вазири	role
раис	role
раиси	role
муовини раис	role
вакил	role
сафир	role
сафири	role
сухангӯй	role
сухангӯи	role
дабири матбуотии	role
сардор	role
адвокат	role
прокурор	role
додситон	role

[cues]
гуфт	verb	s
гуфтанд	verb	s
мегӯяд	verb	s
мегӯянд	verb	s
изҳор дошт	verb	s
изҳор кард	verb	s
таъкид кард	verb	s
таъкид намуд	verb	s
афзуд	verb	s
илова кард	verb	s
қайд кард	verb	s
навишт	verb	s
хабар дод	verb	s
баён кард	verb	s
ба гуфтаи	according_to	s
ба қавли	according_to	s
тибқи	according_to	s
изҳорот	noun	s
баёния	noun	s
мусоҳиба	noun	s

[quote_marks]
primary	«	»
secondary	“	”
secondary	„	“
alternative	"	"

[complementizers]
ки

[pronouns]
ӯ	-	s
вай	-	s
онҳо	-	p

[cue_order]
before_sv	2
after_vs	2
after_sv	2
sov	2
