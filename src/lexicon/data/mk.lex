# Macedonian
# Written for this project.

[consent]
Оваа веб-страница користи	start
Оваа веб страница користи	start
Оваа страница користи колачиња	start
Овој сајт користи	start
Нашата веб-страница користи	start
Користиме колачиња	start
Ние користиме колачиња	start
Со користење на оваа	start
Со продолжување	start
Прифати	whole
Прифаќам	whole
Прифати ги сите	whole
Се согласувам	whole
Одбиј	whole
Одбиј ги сите	whole
Во ред	whole
Разбрав	whole
Политика за колачиња	whole
Поставки за колачиња	whole
Дознај повеќе	whole

[comments]
Коментари	whole
Коментар	whole
Коментирај	whole
Остави коментар	whole
Оставете коментар	whole
Напиши коментар	whole
Додај коментар	whole
Ваш коментар	whole
Одговори	whole
Напишете одговор	whole
Откажи одговор	whole
Откажи го одговорот	whole
Нема коментари	whole
Сите коментари	whole
Оставете одговор	whole
Вашата адреса за е-пошта нема да биде објавена	start
Вашата email адреса нема да биде	start
Задолжителните полиња	start
Зачувај го моето име	start
Мора да сте најавени за да	start
За да оставите коментар	start

[related]
Прочитајте и	start
Прочитај и	start
Прочитајте повеќе	start
Прочитај повеќе	start
Погледнете и	start
Погледни и	start
Читајте и	start
Прочитајте уште	start
Повеќе на темата:	start
Поврзани вести	whole
Поврзани содржини	whole
Поврзани написи	whole
Поврзано	whole
Слични вести	whole
Слични содржини	whole
Слични написи	whole
Најнови вести	whole
Најново	whole
Последни вести	whole
Вести	whole
Најчитано	whole
Најчитани вести	whole
Најчитани	whole
Најпопуларно	whole
Популарно	whole
Популарни вести	whole
Останати вести	whole
Други вести	whole
Повеќе вести	whole
Повеќе	whole
Препорачано	whole
Препорачуваме	whole
Избор на уредникот	whole
Топ вести	whole
Главни вести	whole
Претходна вест	whole
Следна вест	whole
Претходна објава	whole
Следна објава	whole
Претходна статија	whole
Следна статија	whole
Можеби ќе ве интересира	whole
Не пропуштајте	whole
Продолжи со читање	whole
Во тренд	whole
Издвојуваме	whole
Издвоено	whole
Тековни вести	whole
Хроника	whole

[share]
Сподели	whole
Споделете	whole
Сподели на Facebook	whole
Сподели на Фејсбук	whole
Копирај линк	whole
Линкот е копиран	whole
Следете не	whole
Следи не	whole
Печати	whole
Испечати	whole
Зачувај	whole
Ми се допаѓа	whole
Социјални мрежи	whole
Е-пошта	whole
Следете не на	start
Следете нè на	start
Следете ги нашите	start
Приклучете се	start
Сподели:	start
Споделете ја	start
Лајкнете ја	start

[newsletter]
Билтен	whole
Претплати се	whole
Пријави се	whole
Пријавете се	whole
Е-маил адреса	whole
Вашата е-пошта	whole
Известувања	whole
Претплатете се на	start
Пријавете се на	start
Претплати се на	start
Следете нѐ	start
Следете не	start
Придружете се	start

[tags]
Тагови	whole
Таг	whole
Ознаки	whole
Теми	whole
Категории	whole
Категорија	whole
Клучни зборови	whole
Поврзани теми	whole
Тагови:	start
Ознаки:	start
Категорија:	start
Клучни зборови:	start
Повеќе за	whole

[navigation]
Почетна	whole
Дома	whole
Насловна	whole
Почетна страница	whole
Мени	whole
Барај	whole
Пребарај	whole
Пребарување	whole
Најава	whole
Најави се	whole
Одјави се	whole
За нас	whole
Контакт	whole
Импресум	whole
Маркетинг	whole
Архива	whole
Мапа на сајтот	whole
Врати се горе	whole
Горе	whole
Назад	whole
Затвори	whole
Сите	whole
Види ги сите	whole
Прикажи повеќе	whole
Вчитај повеќе	whole
Следна	whole
Претходна	whole
Следна страница	whole
Претходна страница	whole
Оди на содржината	whole
Прескокни до содржината	whole
Видео	whole
Фото	whole
Галерија	whole
Фотогалерија	whole
Подкаст	whole
Време за читање	start
Прегледи:	start

[front_page]
Почетна
Насловна
Почетна страница
Насловна страница
Дома

[no_sections]
Некатегоризирано

[no_tags]
вести
најнови вести
весник
статија
видео
фото

[advertisement]
Реклама	whole
Рекламирање	whole
Спонзорирано	whole
Промо	whole
Огласување	whole
Маркетинг текст	whole
Платен оглас	whole
ПР текст	whole
Спонзорирана содржина	whole
Огласи	whole
Комерцијален текст	whole

[legal]
Сите права се задржани	start
Сите права задржани	start
Политика на приватност	whole
Услови за користење	whole
Услови на користење	whole
Авторски права	whole
Крадењето авторски текстови	start
Преземањето на содржини	start
Забрането е преземање	start
© Сите права	start

[paywall]
Само за претплатници	whole
Оваа статија е достапна само за претплатници	start
Претплатете се за да читате	start
Веќе сте претплатник?	start
Најавете се за да продолжите	start
Содржина за претплатници	whole
Веќе имате претплата?	start

[caption]
Фото:	start
Фотографија:	start
Извор:	start
Видео:	start
Фото архива	start
Илустрација:	start
Скриншот:	start
Илустрација	whole
Архивска фотографија	whole
Фото-илустрација	whole

[headline_labels]
Итно
Ексклузивно
Најново
Во живо
Видео
Фото
Интервју
Анализа
Колумна
Став
Репортажа
Ажурирано
Проверка на факти

[live]
Во живо
Пренос во живо
Лајв
Блог во живо
Минута по минута
Пратете во живо
Следете во живо
Лајв блог
Директен пренос

[byline_prefixes]
Автор
Автор:
Пишува
Пишува:
Од
Новинар
Подготвил
Подготви
Превод
Уредник
Извор
Објавено од

[contributions]
Фото
Фотографија
Фотографии

[roles]
новинар
новинарка
дописник
уредник
главен уредник
одговорен уредник
колумнист
аналитичар
репортер
фоторепортер
редакција
Скопје
Битола
Брисел
Белград
уредничка
дописничка
колумнистка
писател
специјален известувач
уредничка на рубрика
дописник од Брисел
автор
истражувач
професор

[nobodies]
Непознат
Гостин
Непознат автор
Вести

[agencies]
МИА
Макфакс
Ројтерс
АФП
АП
Танјуг
Бета
ТАСС
Хина
Анадолија
Анадолу
Блумберг
Синхуа
БТА
Срна
Радио Слободна Европа

[joiners]
и
&

[months]
јануари	1
јан	1
јан.	1
февруари	2
фев	2
фев.	2
март	3
мар	3
мар.	3
април	4
апр	4
апр.	4
мај	5
јуни	6
јун	6
јун.	6
јули	7
јул	7
јул.	7
август	8
авг	8
авг.	8
септември	9
сеп	9
септ	9
септ.	9
октомври	10
окт	10
окт.	10
ноември	11
ное	11
ноем	11
ноем.	11
декември	12
дек	12
дек.	12

[months_hijri]

[months_jalali]

[weekdays]
понеделник	1
пон	1
вторник	2
вто	2
среда	3
сре	3
четврток	4
чет	4
петок	5
пет	5
сабота	6
саб	6
недела	7
нед	7

[meridiem]
претпладне	am
наутро	am
попладне	pm
навечер	pm

[ago]
пред {n} секунди	second
пред {n} минути	minute
пред {n} мин	minute
пред {n} минута	minute
пред {n} часа	hour
пред {n} час	hour
пред {n} дена	day
пред {n} ден	day
пред {n} недели	week
пред {n} месеци	month
пред {n} години	year
сега	second	0
штотуку	second	0
пред еден час	hour	1
денес	day	0
вчера	day	1
завчера	day	2

[published]
Објавено
Објавено на
Датум
Датум на објава
Објавена

[updated]
Ажурирано
Ажурирано на
Последно ажурирање
Изменето
Последна измена

[honorifics]
господин	title
г.	title
г-дин	title
госпоѓа	title
г-ѓа	title
госпоѓица	title
д-р	title
м-р	title
проф.	title
професор	title
доктор	title
академик	title
генерал	title
полковник	title
потполковник	title
мајор	title
капетан	title
владика	title
митрополит	title
архиепископ	title
отец	title
принц	title
принцеза	title
лорд	title
сер	title
покојниот	title
претседател	role
претседателот	role
претседателка	role
претседателката	role
поранешен претседател	role
премиер	role
премиерот	role
поранешниот премиер	role
вицепремиер	role
министер	role
министерот	role
министерка	role
министерката	role
министер за надворешни работи	role
министер за внатрешни работи	role
министер за одбрана	role
заменик-министер	role
заменик министер	role
пратеник	role
пратеникот	role
пратеничка	role
градоначалник	role
градоначалникот	role
градоначалничка	role
советник	role
лидер	role
лидерот	role
потпретседател	role
генерален секретар	role
секретар	role
портпарол	role
портпаролот	role
амбасадор	role
амбасадорот	role
комесар	role
еврокомесар	role
директор	role
директорот	role
директорка	role
гувернер	role
гувернерот	role
началник	role
командант	role
обвинител	role
јавен обвинител	role
судија	role
адвокат	role
ректор	role
декан	role
експерт	role
аналитичар	role
економист	role
историчар	role
новинар	role
новинарка	role
писател	role
поет	role
актер	role
актерка	role
пејач	role
пејачка	role
режисер	role
тренер	role
селектор	role
фудбалер	role
ракометар	role
голман	role
капитен	role
крал	role
кралица	role
папа	role
папата	role
канцелар	role
сенатор	role
спикер	role
шеф	role
лекар	role
омбудсман	role
син	kin
ќерка	kin
сопруга	kin
сопруг	kin
татко	kin
мајка	kin
брат	kin
сестра	kin
внук	kin
внука	kin

[organization_words]
министерство
агенција
комисија
комитет
совет
собрание
парламент
влада
управа
инспекторат
служба
општина
Град
партија
коалиција
движење
сојуз
СДСМ
ДУИ
универзитет
факултет
институт
академија
училиште
гимназија
банка
Народна банка
компанија
ДОО
ДООЕЛ
АД
група
фонд
фондација
здружение
асоцијација
федерација
организација
центар
суд
Врховен суд
Уставен суд
обвинителство
полиција
МВР
СВР
армија
војска
болница
клиника
клуб
репрезентација
амбасада
конзулат
театар
музеј
ООН
НАТО
Европска Унија
ЕУ
црква
МПЦ
весник
телевизија
берза
комора

[location_words]
град
село
општина
населба
регион
област
република
држава
покраина
кралство
сојузна држава
улица
ул.
булевар
бул.
плоштад
мост
автопат
пат
аеродром
станица
пристаниште
река
езеро
море
океан
залив
теснец
остров
полуостров
планина
планини
долина
пустина
шума
парк
стадион
граница
граничен премин
брана
клисура
Балкан

[forms_of_address]
господин
госпоѓа
госпоѓица
г.
г-ѓа

[role_modifiers]
поранешниот
поранешната
тогашниот
сегашниот

[name_particles]
фон
ван
де
бин
ибн
ал
ди

[abbreviations]
г.
год.
т.н.
т.е.
итн.
и сл.
др.
бр.
стр.
ул.
бул.
св.
проф.
м-р.
д-р.
в.
млн.
мил.
илј.
ден.
н.е.
пр.н.е.
на пр.
пр.
о.г.
м.г.
чл.
в.д.
тел.

[cues]
рече	verb	s
рекол	verb	s
изјави	verb	s
истакна	verb	s
нагласи	verb	s
додаде	verb	s
посочи	verb	s
порача	verb	s
вели	verb	s
кажа	verb	s
напиша	verb	s
објасни	verb	s
потенцира	verb	s
оцени	verb	s
соопшти	verb	s
смета	verb	s
тврди	verb	s
одговори	verb	s
според	according_to	s
според зборовите на	according_to	s
писмо	text
извештај	text
документ	text
решение	text
договор	text

[quote_marks]
primary	„	“
alternative	"	"
alternative	“	”
dash	–	–
dash	—	–
dash	-	–

[complementizers]
дека
оти

[pronouns]
тој	m	s
таа	f	s
тие	-	p

[name_markers]
т.н.
таканаречениот
филмот
книгата
весникот

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
е	auxiliary
се	auxiliary
во	preposition
на	preposition
за	preposition
со	preposition
од	preposition
по	preposition
при	preposition
пред	preposition
до	preposition
а	name_feminine
еден	indefinite
една	indefinite
овој	pointer
оваа	pointer
истиот	pointer
истата	pointer
пишува	reads
стои	reads
поинаку кажано	plain
така да се каже	plain
искрено кажано	plain
накратко кажано	plain
никита	name_masculine
илья	name_masculine
фома	name_masculine
лука	name_masculine
кузьма	name_masculine
савва	name_masculine
данила	name_masculine
гаврила	name_masculine
муса	name_masculine
иса	name_masculine
мустафа	name_masculine
хамза	name_masculine
яхья	name_masculine
микола	name_masculine
ілля	name_masculine
никола	name_masculine
сава	name_masculine
илия	name_masculine
андрија	name_masculine
матија	name_masculine
саша	name_masculine
миша	name_masculine
дима	name_masculine
паша	name_masculine
лёша	name_masculine
ваня	name_masculine
вова	name_masculine
петя	name_masculine
коля	name_masculine
женя	name_masculine
слава	name_masculine
joshua	name_masculine
mustafa	name_masculine
luka	name_masculine
nikola	name_masculine
saša	name_masculine
