# Tatar
# Written for this project.

[consent]
Без cookie	start
Сайт cookie	start
Бу сайт cookie	start
Кабул итәм
Барысын да кабул итү
Риза
Килешәм
Баш тарту

[comments]
Фикерләр
Фикер
Комментарийлар
Комментарий язу
Фикер калдыру
Җавап бирү
Электрон почтагыз күрсәтелмәячәк	start

[related]
Шулай ук укыгыз	start
Шулай ук карагыз	start
Тулырак	start
Укыгыз:	start
Бу темага
Охшаш язмалар
Охшаш яңалыклар
Соңгы яңалыклар
Башка яңалыклар
Күп укылганнар
Иң күп укылган
Барысы да

[share]
Уртаклашу
Бүлешү
Бүлешегез
Сылтаманы күчерү
Бастыру
Безгә язылыгыз	start
Безне укыгыз	start

[newsletter]
Язылу
Теркәлү
Электрон почта

[tags]
Теглар
Темалар
Тег:	start
Тема:	start

[navigation]
Баш бит
Төп бит
Эзләү
Безнең турында
Элемтә
Өскә

[front_page]
Баш бит
Төп бит

[advertisement]
Реклама

[legal]
Барлык хокуклар	start
Бөтен хокуклар	start
Материалларны кулланганда	start
Куллану шартлары

[caption]
Фото:	start
Рәсем:	start
Видео:	start
Чыганак:	start

[headline_labels]
Ашыгыч хәбәр
Әңгәмә
Фикер
Репортаж
Видео

[byline_prefixes]
Автор
Язманы әзерләде
Хәбәрче

[contributions]
Фото
Рәсем

[roles]
журналист
хәбәрче
мөхәррир
баш мөхәррир
Казан
Азатлык
Татар-информ

[joiners]
һәм

[months]
гыйнвар	1
гыйнвары	1
гыйнварда	1
февраль	2
феврале	2
февральдә	2
март	3
марты	3
мартта	3
апрель	4
апреле	4
апрельдә	4
май	5
мае	5
майда	5
июнь	6
июне	6
июньдә	6
июль	7
июле	7
июльдә	7
август	8
августы	8
августта	8
сентябрь	9
сентябре	9
сентябрьдә	9
октябрь	10
октябре	10
октябрьдә	10
ноябрь	11
ноябре	11
ноябрьдә	11
декабрь	12
декабре	12
декабрьдә	12

[weekdays]
дүшәмбе	1
сишәмбе	2
чәршәмбе	3
пәнҗешәмбе	4
җомга	5
шимбә	6
якшәмбе	7

[ago]
{n} минут элек	minute
{n} сәгать элек	hour
{n} көн элек	day
{n} атна элек	week
{n} ай элек	month
{n} ел элек	year
бүген	day	0
кичә	day	1

[published]
Бастырылган
Бастырылды

[updated]
Яңартылды
Яңартылган

[honorifics]
әфәнде	title
ханым	title
доктор	title
профессор	title
президент	role
раис	role
Татарстан раисы	role
рәис	role
министр	role
министры	role
премьер-министр	role
депутат	role
башлыгы	role
район башлыгы	role
мэр	role
мэры	role
мөфти	role
илче	role
матбугат сәркатибе	role

[cues]
диде	verb	s
ди	verb	s
дип әйтте	verb	s
дип белдерде	verb	s
әйтте	verb	s
белдерде	verb	s
ассызыклады	verb	s
өстәде	verb	s
язды	verb	s
аңлатты	verb	s
хәбәр итте	verb	s
сүзләренчә	according_after	s
әйтүенчә	according_after	s
мәгълүматларына караганда	according_after	s
белдерү	noun	s
әңгәмә	noun	s

[quote_marks]
primary	«	»
secondary	“	”
secondary	„	“
alternative	"	"
dash	—	,

[complementizers]
дип

[pronouns]
ул	-	s
алар	-	p

[cue_order]
after_vs	2
after_sv	2
sov	3
