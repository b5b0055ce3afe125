# Bulgarian
# Written for this project.

[consent]
Приемам	whole
Приемам всички	whole
Съгласен съм	whole
Съгласявам се	whole
Разбрах	whole
Отказвам	whole
Настройки	whole
Настройки на бисквитките	whole
Бисквитки	whole
Политика за бисквитки	whole
Този сайт използва бисквитки	start
Сайтът използва бисквитки	start
Използваме бисквитки	start
Този уебсайт използва	start
Ние и нашите партньори	start

[comments]
Коментар	whole
Коментари	whole
Коментирай	whole
Добави коментар	whole
Напиши коментар	whole
Остави коментар	whole
Няма коментари	whole
Отговор	whole
Име *	whole
Вашият имейл адрес няма да бъде публикуван	start
Задължителните полета са	start
Този сайт използва Akismet	start

[related]
Прочетете още	whole
Прочети още	whole
Още по темата	whole
Още от	whole
Виж още	whole
Вижте още	whole
Вижте също	whole
Свързани новини	whole
Свързани статии	whole
Подобни новини	whole
Най-четени	whole
Най-четено	whole
Последни новини	whole
Най-нови	whole
Препоръчано	whole
Препоръчваме	whole
Още новини	whole
Предишна новина	whole
Следваща новина	whole
Новини	whole
Водещи новини	whole
Прочетете още	start
Прочети още	start
Още по темата	start
Вижте още	start
Вижте също	start
Виж още	start
Чети още	start
Четете още	start
ВИДЕО:	start

[share]
Сподели	whole
Споделете	whole
Сподели във Facebook	whole
Копирай линка	whole
Принтирай	whole
Печат	whole
Изпрати	whole
Харесай	whole
Последвайте ни	whole
Последвайте ни	start
Следвайте ни	start

[newsletter]
Бюлетин	whole
Абонирай се	whole
Абонирайте се	whole
Абонамент	whole
Имейл	whole
Абонирайте се за	start
Абонирай се за	start

[tags]
Етикети	whole
Тагове	whole
Ключови думи	whole
Категории	whole
Теми	whole
Още за:	start

[navigation]
Начало	whole
Меню	whole
Затвори	whole
Търсене	whole
Търси	whole
Към съдържанието	whole
Напред	whole
Назад	whole
Нагоре	whole
Вход	whole
Изход	whole
Регистрация	whole
Контакти	whole
За нас	whole
Реклама	whole
България	whole
Свят	whole
Политика	whole
Икономика	whole
Спорт	whole
Култура	whole
Общество	whole
Здраве	whole
Технологии	whole
Мнения	whole
Анализи	whole
Интервю	whole
Видео	whole
Времето	whole
Хороскоп	whole

[advertisement]
Реклама	whole
Спонсорирано съдържание	whole
Платено съдържание	whole
Платена публикация	whole

[legal]
Общи условия	whole
Политика за поверителност	whole
Условия за ползване	whole
Лични данни	whole
Всички права запазени	whole
Източник	whole
Всички права запазени	start

[paywall]
Абонирай се	whole
Само за абонати	whole
За абонати	whole
Статията е достъпна само	start

[caption]
Снимка	whole
Снимки	whole
Архив	whole
Илюстрация	whole
Източник:	start
Видео:	start

[headline_labels]
Извънредно
На живо
Ексклузивно
Видео
Снимки
Анализ
Коментар
Мнение
Интервю
Репортаж
Обновена
Новини

[live]
на живо
минута по минута
онлайн
обновява се

[byline_prefixes]
От
Автор
Текст:
Репортер:
Публикувана от

[roles]
репортер
редактор
главен редактор
кореспондент
журналист
журналистка
автор
анализатор
София

[agencies]
БТА
BTA
БГНЕС
Фокус
Агенция Фокус
Ройтерс
Франс прес
АФП
АП
ТАСС
ДПА

[joiners]
и

[months]
януари	1
ян.	1
ян	1
февруари	2
февр.	2
февр	2
фев.	2
фев	2
март	3
мар.	3
мар	3
април	4
апр.	4
апр	4
май	5
юни	6
юли	7
август	8
авг.	8
авг	8
септември	9
септ.	9
септ	9
сеп.	9
сеп	9
октомври	10
окт.	10
окт	10
ноември	11
ноем.	11
ноем	11
ное.	11
ное	11
декември	12
дек.	12
дек	12

[months_hijri]

[months_jalali]

[weekdays]
понеделник	1
пн	1
вторник	2
вт	2
сряда	3
ср	3
четвъртък	4
чт	4
петък	5
пт	5
събота	6
сб	6
неделя	7
нд	7

[meridiem]

[ago]
преди {n} минути	minute
преди {n} мин	minute
преди {n} часа	hour
преди {n} час	hour
преди {n} дни	day
преди {n} ден	day
преди {n} седмици	week
преди {n} месеца	month
преди {n} години	year
днес	day	0
вчера	day	1

[published]
Публикувано
Публикувана
Публикувано на
Публикуван
Дата

[updated]
Обновено
Обновена
Последна промяна
Последна актуализация
Актуализирано

[honorifics]
г-н	title
г-жа	title
господин	title
госпожа	title
д-р	title
проф.	title
доц.	title
акад.	title
крал	title
кралица	title
принц	title
принцеса	title
патриарх	title
митрополит	title
папа	title
президент	role
президентът	role
вицепрезидент	role
премиер	role
премиерът	role
министър	role
министърът	role
министър-председател	role
вицепремиер	role
депутат	role
депутатът	role
лидер	role
лидерът	role
председател	role
председателят	role
кмет	role
кметът	role
говорител	role
посланик	role
директор	role
прокурор	role
съдия	role
адвокат	role
генерал	role
полковник	role
експерт	role
анализатор	role
треньор	role
актьор	role
актриса	role
певец	role
певица	role
писател	role
журналист	role
режисьор	role

[organization_words]
министерство
Министерството
правителство
парламент
Народното събрание
комисия
съд
Върховен съд
прокуратура
полиция
армия
агенция
партия
ГЕРБ
БСП
ДПС
съюз
фондация
институт
университет
болница
банка
БНБ
компания
община
клуб
църква
музей
театър

[location_words]
град
гр.
село
с.
област
община
район
квартал
улица
ул.
булевард
бул.
площад
пл.
река
планина
връх
море
остров
летище
гара

[name_particles]
фон
ван
де
да
ал
ел
бин
ибн

[abbreviations]
г.
гр.
с.
ул.
бул.
пл.
бр.
кв.
обл.
общ.
др.
т.
т.е.
т.н.
напр.
проф.
доц.
акад.
инж.
арх.
адв.
ген.
полк.
млн.
млрд.
хил.
лв.
ст.
стр.
чл.
ал.
св.
вж.
ч.
мин.
тел.
им.

[cues]
каза	verb	s
казаха	verb	s
казва	verb	s
казват	verb	s
заяви	verb	s
заявиха	verb	s
заявява	verb	s
посочи	verb	s
посочиха	verb	s
посочва	verb	s
подчерта	verb	s
подчертаха	verb	s
подчертава	verb	s
добави	verb	s
добавиха	verb	s
добавя	verb	s
обясни	verb	s
обясниха	verb	s
обяснява	verb	s
отбеляза	verb	s
отбелязаха	verb	s
отбелязва	verb	s
съобщи	verb	s
съобщиха	verb	s
съобщава	verb	s
коментира	verb	s
коментираха	verb	s
написа	verb	s
пише	verb	s
твърди	verb	s
твърдят	verb	s
твърдеше	verb	s
смята	verb	s
смятат	verb	s
призна	verb	s
признава	verb	s
предупреди	verb	s
предупреждава	verb	s
отговори	verb	s
отговаря	verb	s
попита	verb	s
пита	verb	s
обяви	verb	s
обявиха	verb	s
разказа	verb	s
разказва	verb	s
уточни	verb	s
уточнява	verb	s
изтъкна	verb	s
допълни	verb	s
допълва	verb	s
потвърди	verb	s
потвърждава	verb	s
отрече	verb	s
увери	verb	s
уверява	verb	s
напомни	verb	s
припомни	verb	s
критикува	verb	s
заключи	verb	s
възкликна	verb	s
изрази	verb	s
изтъква	verb	s
заявявайки	verb	s
информира	verb	s
настоя	verb	s
настоява	verb	s
разкри	verb	s
обобщи	verb	s
сподели	verb	s
споделя	verb	s
цитира	verb	s
отсече	verb	s
отвърна	verb	s
отвърнаха	verb	s
реагира	verb	s
реагираха	verb	s
изказа	verb	s
посъветва	verb	s
отговориха	verb	s
попитаха	verb	s
възмути	verb	s
заканва	verb	s
закани	verb	s
подчертавайки	verb	s
посочвайки	verb	s
коментирайки	verb	s
коментират	verb	s
разказват	verb	s
споделиха	verb	s
твърдели	verb	s
уточниха	verb	s
допълниха	verb	s
признаха	verb	s
мисли	verb	w
вярва	verb	w
нарече	verb	w
обвини	verb	w
поиска	verb	w
предложи	verb	w
призова	verb	w
обеща	verb	w
надява	verb	w
очаква	verb	w
решиха	verb	w
обвинен	verb	w
предаде	verb	w
според	according_to	s
по думите на	according_to	s
по думите му	according_to	s
по думите ѝ	according_to	s
по данни на	according_to	s
по неговите думи	according_to	s
по нейните думи	according_to	s
цитиран от	according_to	s
цитирана от	according_to	s
изявление	noun	s
интервю	noun	s
съобщение	noun	s
реч	noun	s
писмо	noun	s
говорител	noun	s
пост	noun	s
публикация	noun	s
думи	noun	s
брифинг	noun	s
пресконференция	noun	s
коментар	noun	s
декларация	noun	s

[quote_marks]
primary	„	“
alternative	"	"
alternative	«	»
dash	–	–
dash	—	–
dash	-	–

[complementizers]
че
дали

[pronouns]
той	m	s
тя	f	s
те	-	p

[name_markers]
така нареченият
така наречената
така нареченото
така наречените
т.нар.
наречен
наречена
озаглавен	title
филма	title
филмът
книгата	title
вестник
списание
сериала
предаването
романа
песента
албума
думата
термина
операция
проекта
партия
групата
под името
фирма

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
е	auxiliary
са	auxiliary
се	auxiliary
в	preposition
във	preposition
на	preposition
за	preposition
с	preposition
със	preposition
от	preposition
по	preposition
при	preposition
след	preposition
пред	preposition
до	preposition
през	preposition
и	preposition
а	preposition
но	preposition
също	preposition
освен това	preposition
