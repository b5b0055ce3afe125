# Serbian
# Written for this project.

[letters]
а	a
б	b
в	v
г	g
д	d
ђ	đ
е	e
ж	ž
з	z
и	i
ј	j
к	k
л	l
љ	lj
м	m
н	n
њ	nj
о	o
п	p
р	r
с	s
т	t
ћ	ć
у	u
ф	f
х	h
ц	c
ч	č
џ	dž
ш	š
А	A
Б	B
В	V
Г	G
Д	D
Ђ	Đ
Е	E
Ж	Ž
З	Z
И	I
Ј	J
К	K
Л	L
Љ	Lj
М	M
Н	N
Њ	Nj
О	O
П	P
Р	R
С	S
Т	T
Ћ	Ć
У	U
Ф	F
Х	H
Ц	C
Ч	Č
Џ	Dž
Ш	Š

[consent]
Прихватам	whole
Прихвати	whole
Прихвати све	whole
Слажем се	whole
У реду	whole
Одбиј	whole
Подешавања	whole
Колачићи	whole
Политика колачића	whole
Политика приватности	whole
Овај сајт користи колачиће	start
Ова веб страница користи колачиће	start
Користимо колачиће	start
Ми и наши партнери	start
Прихватам све	whole
Прихвати колачиће	whole
Прихватам колачиће	whole
Слажем се и затвори	whole
Сагласан сам	whole
Сагласна сам	whole
Не прихватам	whole
Не слажем се	whole
Одбијам	whole
Одбиј колачиће	whole
Одбаци	whole
Разумем	whole
Подешавања колачића	whole
Подешавања приватности	whole
Управљање колачићима	whole
Управљање пристанком	whole
Управљање сагласношћу	whole
Сачувај подешавања	whole
Сачувај подешавање	whole
Сазнај више	whole
Сазнајте више	whole
Више информација	whole
Више опција	whole
Увек активно	whole
Увек омогућено	whole
Неопходно	whole
Неопходни колачићи	whole
Ваша приватност нам је важна	whole
Ценимо вашу приватност	whole
Овај веб сајт користи колачиће	start
Овај веб-сајт користи колачиће	start
Ова интернет страница користи колачиће	start
Овај портал користи колачиће	start
Наш сајт користи колачиће	start
Сајт користи колачиће	start
Наш веб сајт користи колачиће	start
Да бисмо вам пружили најбоље	start
Да бисмо пружили најбоље искуство	start
Како бисмо вам пружили најбоље	start
Наставком коришћења сајта	start
Даљим коришћењем сајта	start
Коришћењем овог сајта	start
Коришћењем сајта прихватате	start
Кликом на „Прихвати	start
Ваша приватност нам је важна	start
Ценимо вашу приватност	start
Колачићи нам помажу	start
Управљање пристанком	start
Ovaj sajt koristi cookies	start
Овај сајт користи „колачиће“	start
Koristimo cookies	start

[comments]
Коментар	whole
Коментари	whole
Коментариши	whole
Остави коментар	whole
Оставите коментар	whole
Пошаљи коментар	whole
Нема коментара	whole
Одговори	whole
Име *	whole
Ваша адреса е-поште неће бити објављена	start
Ваша имејл адреса неће бити објављена	start
Неопходна поља су означена	start
Овај веб-сајт користи Akismet	start
Додај коментар	whole
Додајте коментар	whole
Напиши коментар	whole
Напишите коментар	whole
Ваш коментар	whole
Погледај коментаре	whole
Погледајте коментаре	whole
Види коментаре	whole
Види све коментаре	whole
Сви коментари	whole
Учитај још коментара	whole
Најновији коментари	whole
Последњи коментари	whole
Одговор	whole
Одустани од одговора	whole
Поништи одговор	whole
Откажи одговор	whole
Пријави	whole
Пријави коментар	whole
Дискусија	whole
Најновији	whole
Најстарији	whole
Коментар *	whole
Имејл *	whole
Е-пошта *	whole
Веб-сајт	whole
Веб место	whole
Ваше име	whole
Ваше име:	whole
Правила коментарисања	whole
Будите први који ће коментарисати	whole
Претходни коментари	whole
Име и презиме	whole
Ваша адреса е-поште неће	start
Ваша имејл адреса неће	start
Ваша е-маил адреса неће	start
Неопходна поља су	start
Обавезна поља су	start
Сачувај моје име	start
Морате бити пријављени	start
Морате бити улоговани	start
Да бисте коментарисали	start
Да бисте оставили коментар	start
Коментари су искључени	start
Коментари су затворени	start
Коментари који садрже	start
Коментари објављени на	start
Редакција задржава право	start
Коментаре који садрже	start
Буди први који ће коментарисати	start
Будите први који ће коментарисати	start
Сазнајте како се обрађују	start
Сазнајте више о томе како се обрађују	start
Слањем коментара	start
Мишљења изнесена у коментарима	start
Нема коментара.	start
Vaša e-mail adresa neće biti objavljena	start
Vaša email adresa neće biti objavljena	start

[related]
Прочитајте још	whole
Прочитај још	whole
Прочитајте и	whole
Погледајте још	whole
Погледајте и	whole
Повезане вести	whole
Повезани чланци	whole
Слични чланци	whole
Најчитаније	whole
Најновије	whole
Најновије вести	whole
Препоручујемо	whole
Још вести	whole
Више	whole
Опширније	whole
Можда ће вас занимати	whole
Претходни чланак	whole
Следећи чланак	whole
Вести	whole
Из рубрике	whole
Прочитајте још	start
Прочитај још	start
Прочитајте и	start
Прочитајте:	start
Погледајте и	start
Погледајте још	start
Читајте још	start
Више о:	start
БОНУС ВИДЕО	start
Прочитајте више	whole
Прочитајте више	start
Прочитај више	whole
Прочитај више	start
Читајте још	whole
Погледај још	whole
Погледај још	start
Опширније на	whole
Опширније на	start
Погледајте видео	whole
Погледајте видео	start
Прочитај	whole
Прочитајте	whole
Прочитај и ово	whole
Прочитајте и ово	whole
Прочитајте цео текст	whole
Погледајте	whole
Погледај	whole
Повезано	whole
Повезане теме	whole
Повезани текстови	whole
Повезани садржај	whole
Сродне вести	whole
Сличне вести	whole
Слични текстови	whole
Слично	whole
Још из рубрике	whole
Више из рубрике	whole
Из исте категорије	whole
На исту тему	whole
Погледај све	whole
Погледајте све	whole
Види све	whole
Види више	whole
Види још	whole
Најчитаније вести	whole
Најпопуларније	whole
Популарно	whole
Најкоментарисаније	whole
Најгледаније	whole
У тренду	whole
Последње вести	whole
Последње	whole
Препоручено	whole
Препорука	whole
Избор уредника	whole
Издвајамо	whole
Издвојено	whole
Не пропустите	whole
Не пропусти	whole
Можда вас занима	whole
Могло би да вас занима	whole
Могло би вас занимати	whole
Можда ће вам се свидети	whole
Претходна вест	whole
Следећа вест	whole
Претходна објава	whole
Следећа објава	whole
Претходно	whole
Следеће	whole
Следећи текст	whole
Претходни текст	whole
Топ вести	whole
Главне вести	whole
Данас	whole
Учитај још	whole
Прикажи више	whole
О аутору	whole
Остале вести	whole
Настави читање	whole
Бонус видео	whole
Повезане вести:	whole
Дневни преглед вести	whole
Вести дана	whole
Хитне вести	whole
Прочитајте више:	start
Прочитај:	start
Погледај:	start
Погледајте:	start
Погледајте видео:	start
Погледајте галерију	start
Више о овој теми	start
Више о томе прочитајте	start
Више прочитајте	start
Опширније прочитајте	start
Читајте:	start
Прочитајте и ово	start
Прочитајте цео	start
Повезане вести:	start
Кликните овде	start
Кликни овде	start
Детаљније:	start
Послушајте:	start
Гледајте:	start
Не пропустите:	start
Не пропустите и ово	start
Сазнајте више:	start
Бонус видео:	start
Више информација на	start
Остале вести из	start
Остале вести на	start
За више вести	start
Све вести из	start
ВИДЕО:	start
ФОТО:	start
FOTO/VIDEO:	start
Прочитајте још:	start
Прочитајте и:	start
Pogledajte još:	start

[share]
Подели	whole
Поделите	whole
Подели вест	whole
Копирај линк	whole
Одштампај	whole
Штампај	whole
Пошаљи	whole
Пратите нас	whole
Пратите нас на	start
Запратите нас	start
Придружите нам се	start
Преузмите нашу апликацију	start
Подели на Фејсбуку	whole
Подели на Иксу	whole
Подели:	whole
Подели чланак	whole
Поделите вест	whole
Подели са пријатељима	whole
Подели текст	whole
Копирано	whole
Копирај	whole
Линк копиран	whole
Пошаљи пријатељу	whole
Пошаљи мејлом	whole
Пошаљи имејлом	whole
Штампа	whole
Штампање	whole
Сачувај	whole
Сачувај за касније	whole
Свиђа ми се	whole
Прати	whole
Прати нас	whole
Запрати	whole
Пратите нас на	whole
Слушај вест	whole
Послушај текст	whole
Време читања	whole
Друштвене мреже	whole
Пратите нас на друштвеним мрежама	whole
Podeli na Facebook	whole
Podeli na Facebooku	whole
Podeli na X	whole
Podeli na Viber	whole
Share	whole
Подели на	start
Пратите нас и на	start
Пратите нас путем	start
Пратите наш	start
Пратите нас и преко	start
Прати нас на	start
Запратите нас на	start
Лајкујте нас	start
Придружите нам се на	start
Придружите се нашем	start
Придружите се нашој	start
Пронађите нас на	start
Кликните за дељење	start
Кликните да бисте поделили	start
Будите у току	start
Будите обавештени	start
Погледајте ову објаву у апликацији	start
Прикажи ову објаву у апликацији	start
Објаву дели	start
Преузмите апликацију	start
Преузмите мобилну апликацију	start
Пријавите се на наш канал	start
Време читања	start
Погледајте ову објаву у апликацији Instagram	start
Пратите нас на нашој Facebook	start
Preuzmite android aplikaciju	start

[newsletter]
Билтен	whole
Пријави се	whole
Пријавите се	whole
Пријава на билтен	whole
Пријавите се на	start
Претплати се на билтен	whole
Пријави се на билтен	whole
Пријавите се на билтен	whole
Ваша имејл адреса	whole
Ваша е-пошта	whole
Имејл адреса	whole
Имејл	whole
Адреса е-поште	whole
Унесите имејл	whole
Обавештења	whole
Укључи обавештења	whole
Омогући обавештења	whole
Не, хвала	whole
Не сада	whole
Не хвала	whole
Можда касније	whole
Преузми апликацију	whole
Мобилна апликација	whole
Одјава	whole
Хвала на пријави	whole
Хвала што сте се пријавили	whole
Newsletter	whole
Пријава на newsletter	whole
Prijavi se na newsletter	whole
E-mail	whole
Vaš email	whole
Vaša e-mail adresa	whole
Претплатите се на	start
Примајте најновије	start
Примајте најважније	start
Желим да примам	start
Желите да примате	start
Унесите своју имејл	start
Унесите вашу имејл	start
Слажем се са условима	start
Пријавом на билтен	start
Можете се одјавити	start
Хвала на пријави	start
Преузмите нашу бесплатну	start
Најважније вести на ваш	start
Сваког дана на ваш мејл	start
Будите у току са најновијим	start
Пријавите се на наш newsletter	start
Prijavite se na newsletter	start
Zapratite nas	start
Pridružite nam se	start
Preuzmite aplikaciju	start
Пратите нас	start
Budite u toku	start

[tags]
Тагови	whole
Ознаке	whole
Кључне речи	whole
Теме	whole
Категорије	whole
Таг	whole
Тема	whole
Категорија	whole
Ознака	whole
Рубрика	whole
Рубрике	whole
Кључне речи:	whole
Тагови:	whole
Ознаке:	start
Тагови:	start
Кључне речи:	start
Категорија:	start
Категорије:	start
Теме:	start
Објављено у:	start
Више о:	start
Више о	whole

[navigation]
Почетна	whole
Насловна	whole
Мени	whole
Затвори	whole
Претрага	whole
Претражи	whole
Назад	whole
Следећа	whole
Претходна	whole
Пријава	whole
Регистрација	whole
Контакт	whole
О нама	whole
Импресум	whole
Маркетинг	whole
Архива	whole
Вести	whole
Политика	whole
Друштво	whole
Економија	whole
Свет	whole
Србија	whole
Регион	whole
Хроника	whole
Спорт	whole
Култура	whole
Здравље	whole
Забава	whole
Магазин	whole
Видео	whole
Временска прогноза	whole
Хороскоп	whole
Почетна страна	whole
Насловна страна	whole
Почетак	whole
Прескочи на садржај	whole
Пређи на садржај	whole
Пређи на главни садржај	whole
Иди на садржај	whole
Повратак на врх	whole
На врх	whole
На врх стране	whole
Врати се на врх	whole
Повратак	whole
Следећа страна	whole
Претходна страна	whole
Страна	whole
Даље	whole
Отвори мени	whole
Затвори мени	whole
Пријави се	whole
Одјави се	whole
Региструј се	whole
Мој налог	whole
Налог	whole
Профил	whole
Корисничко име	whole
Лозинка	whole
Заборављена лозинка	whole
Заборавили сте лозинку?	whole
Редакција	whole
Импрессум	whole
Контактирајте нас	whole
Контакти	whole
Оглашавање	whole
Огласи	whole
Мали огласи	whole
Читуље	whole
Помоћ	whole
Мапа сајта	whole
Новости	whole
Инфо	whole
Београд	whole
Војводина	whole
Нови Сад	whole
Ниш	whole
Косово	whole
Косово и Метохија	whole
Република Српска	whole
Црна Гора	whole
Планета	whole
Европа	whole
Свет данас	whole
Црна хроника	whole
Бизнис	whole
Предузетништво	whole
Финансије	whole
Берза	whole
Некретнине	whole
Ауто	whole
Аутомобили	whole
Фудбал	whole
Кошарка	whole
Тенис	whole
Одбојка	whole
Остали спортови	whole
Ватерполо	whole
Звезде	whole
Познати	whole
Естрада	whole
Музика	whole
Филм	whole
Књиге	whole
Позориште	whole
Телевизија	whole
ТВ програм	whole
Мода	whole
Лепота	whole
Жена	whole
Породица	whole
Родитељи	whole
Рецепти	whole
Храна	whole
Путовања	whole
Туризам	whole
Зелена страна	whole
Животна средина	whole
Екологија	whole
Образовање	whole
Историја	whole
Наука	whole
Технологија	whole
Технологије	whole
Мишљења	whole
Колумне	whole
Колумна	whole
Став	whole
Лични став	whole
Интервјуи	whole
Блогови	whole
Блог	whole
Галерије	whole
Галерија	whole
Фотогалерија	whole
Подкаст	whole
Подкасти	whole
Емисије	whole
Радио	whole
Уживо	whole
Квиз	whole
Игре	whole
Укрштене речи	whole
Избори	whole
Време	whole
Учитавање...	whole
Молимо сачекајте	whole
Прикажи мање	whole
Откажи	whole
Да	whole
Не	whole
Цео екран	whole
Пријави грешку	whole
Штампано издање	whole
Архива издања	whole
Корисни линкови	whole
Ћирилица	whole
Латиница	whole
Остало	whole
Прескочи на садржај	start
Налазите се овде	start
Налазите се:	start
Ваш прегледач не подржава	start
Ваш интернет прегледач	start
Заборавили сте лозинку	start
Имате ли причу	start
Пошаљите нам вест	start
Пошаљите нам своје	start
Уочили сте грешку	start
Уколико сте уочили грешку	start
Уколико желите да пријавите	start
Страница коју тражите	start
Пријавите грешку	start

[front_page]
Почетна
Насловна
Насловна страна
Почетна страна
Home

[no_sections]
Некатегоризовано

[no_tags]
вести
најновије вести
новине
чланак
видео
фото

[advertisement]
Оглас	whole
Реклама	whole
Спонзорисано	whole
Промо	whole
Спонзорисани садржај	whole
Оглашавање	whole
Рекламе	whole
Плаћени оглас	whole
Плаћени садржај	whole
Промотивни садржај	whole
Промотивни текст	whole
Партнерски садржај	whole
Текст се наставља испод огласа	whole
Наставак текста испод огласа	whole
Затвори оглас	whole
Спонзор	whole
Промоција	whole
Чланак се наставља испод огласа	whole
Остатак текста након рекламе	whole
PR	whole
PR tekst	whole
Advertorial	whole
Текст се наставља испод	start
Чланак се наставља испод	start
Остатак текста након рекламе	start
Наставак текста испод	start
Наставак вести испод	start
Изгледа да користите	start
Молимо вас искључите	start
Садржај настао у сарадњи	start
У сарадњи са:	start

[legal]
Услови коришћења	whole
Политика приватности	whole
Сва права задржана	whole
Извор	whole
Сва права задржана	start
Преузимање садржаја	start
Општи услови	whole
Општи услови коришћења	whole
Правила коришћења	whole
Заштита приватности	whole
Заштита података о личности	whole
Изјава о приватности	whole
Ауторска права	whole
Правна напомена	whole
Извори	whole
Етички кодекс	whole
Услови	whole
Забрањено копирање	whole
Забрањено је преузимање садржаја	start
Забрањено преузимање садржаја	start
Забрањено је копирање	start
Забрањено копирање	start
Ниједан део овог сајта	start
Дозвољено је преузимање	start
Издавач:	start
Главни и одговорни уредник:	start
Главни уредник:	start
Садржај овог сајта	start

[paywall]
Претплати се	whole
Само за претплатнике	whole
Претплата	whole
Претплатите се	whole
За претплатнике	whole
Премијум	whole
Већ имате претплату?	whole
Већ сте претплатник?	whole
Већ сте претплаћени?	whole
Подржите нас	whole
Подржи нас	whole
Донирај	whole
Донирајте	whole
Претплатите се на дигитално издање	whole
Већ сте претплатник	start
Већ имате претплату	start
Овај чланак је доступан само	start
Овај текст је доступан само	start
Текст је доступан само	start
Садржај је доступан само	start
За наставак читања	start
Да бисте наставили читање	start
Да бисте прочитали цео	start
Цео текст прочитајте у	start
Цео текст можете прочитати	start
Претплатите се и	start
Подржите независно	start
Постаните претплатник	start

[caption]
Фото	whole
Фотографија	whole
Илустрација	whole
Архива	whole
Извор:	start
Видео:	start
Снимак екрана	whole
Принтскрин	whole
Скриншот	whole
Илустративна фотографија	whole
Архивска фотографија	whole
Извор фотографије	whole
Приватна архива	whole
Фото-илустрација	whole
Фото илустрација	whole
Фото:	start
Фотографија:	start
Фото/	start
Илустрација:	start
Фото илустрација:	start
Илустративна фотографија	start
Архивска фотографија	start
Извор фотографије:	start
На фотографији:	start
Аутор фотографије:	start
Графика:	start
Насловна фотографија:	start
Снимио:	start
Принтскрин:	start
Скриншот:	start
Printscreen:	start
Screenshot:	start
снимио	start
снимила	start

[headline_labels]
Најновије
Хитно
Уживо
Ексклузивно
Видео
Фото
Анализа
Коментар
Став
Интервју
Репортажа
Вести
Последња вест
Управо објављено
Најава
Осврт
Рецензија
Истраживање
Сазнајемо
Само код нас
Важно
Извештај
Анкета
Подкаст
Квиз
Фотогалерија
Галерија
Прича
Фељтон
Портрет
Мишљење
Лични став
Тема дана
Тема
Избори
Провера чињеница
У фокусу
Упозорење
Колумна
Ударна вест
Прогноза
Поглед
Фото/Видео
Видео/Фото

[live]
уживо
из минута у минут
live
пренос уживо
пратите уживо
директан пренос
уживо пренос
ток догађаја
најновије информације
из сата у сат

[byline_prefixes]
Аутор
Пише
Извор:
Новинар:
Текст:
Од
Аутор:
Ауторка
Ауторка:
Аутори:
Аутори
Пишу
Пишу:
Пише:
Написао
Написала
Написао:
Објавио
Објавила
Текст и фото:
Разговарао
Разговарала
Разговарао:
Разговарала:
Превео
Превела
Превод:
Приредио
Приредила
Приредио:
Припремио
Припремила
Припрема:
Уредио
Уредила
Уредник:
Новинарка:
Tekst i fotografije

[contributions]
Фото
Фотографије
Снимак
Glavni i odgovorni urednik
Odgovorni urednik

[roles]
новинар
новинарка
дописник
уредник
уредница
главни уредник
репортер
колумниста
аналитичар
Београд
новинари
репортерка
дописница
уредник рубрике
главна уредница
главни и одговорни уредник
заменик главног уредника
заменица главног уредника
одговорни уредник
специјални извештач
извештач
колумнисткиња
коментатор
коментаторка
сарадник
сарадница
спољни сарадник
фоторепортер
фоторепортерка
фотограф
сниматељ
водитељ
водитељка
преводилац
аналитичарка
политиколог
економиста
историчар
социолог
професор
писац
редакција
агенције
Нови Сад
Ниш
Крагујевац
Бањалука
Подгорица
Брисел
Вашингтон
Москва
од нашег дописника
од сталног дописника

[nobodies]
Непознат
Гост
Непознат аутор
Вести

[agencies]
Танјуг
Бета
ФоНет
Срна
Фена
Хина
Ројтерс
АФП
АП
РТС
Спутњик
Танјуг, Бета
Радио-телевизија Србије
РТВ
Спутњик Србија
Слободна Европа
Радио Слободна Европа
Дојче веле
Блумберг
ТАСС
РИА Новости
Интерфакс
Синхуа
Анадолија
Асошијетед прес
Франс прес
Мина
Агенције
Редакција
Reuters
dpa
ANSA
APA
BBC
DW
CNN
N1
Nova.rs
Bloomberg
Deutsche Welle
ATAImages
Associated Press

[joiners]
и
&
те

[months]
јануар	1
јануара	1
јан.	1
јан	1
фебруар	2
фебруара	2
феб.	2
феб	2
март	3
марта	3
мар.	3
мар	3
април	4
априла	4
апр.	4
апр	4
мај	5
маја	5
јун	6
јуна	6
јуни	6
јул	7
јула	7
јули	7
август	8
августа	8
авг.	8
авг	8
септембар	9
септембра	9
сеп.	9
сеп	9
септ.	9
септ	9
октобар	10
октобра	10
окт.	10
окт	10
новембар	11
новембра	11
нов.	11
нов	11
децембар	12
децембра	12
дец.	12
дец	12

[months_hijri]

[months_jalali]

[weekdays]
понедељак	1
пон.	1
пон	1
уторак	2
уто.	2
уто	2
среда	3
сриједа	3
сре.	3
сре	3
четвртак	4
чет.	4
чет	4
петак	5
пет.	5
пет	5
субота	6
суб.	6
суб	6
недеља	7
недјеља	7
нед.	7
нед	7
понедјељак	1
понедељка	1
уторка	2
среду	3
среде	3
четвртка	4
петка	5
суботу	6
суботе	6
недељу	7
недеље	7

[meridiem]

[ago]
пре {n} минута	minute
прије {n} минута	minute
пре {n} сати	hour
пре {n} сата	hour
пре {n} h	hour
прије {n} сати	hour
пре {n} дана	day
прије {n} дана	day
пре {n} недеља	week
пре {n} месеци	month
пре {n} месеца	month
пре {n} година	year
пре {n} године	year
данас	day	0
јуче	day	1
јучер	day	1
пре {n} секунди	second
пре {n} секунде	second
пре {n} сек	second
пре {n} минут	minute
пре {n} минуте	minute
пре {n} мин	minute
пре {n} мин.	minute
пре {n} сат	hour
пре {n} часова	hour
пре {n} часа	hour
пре {n} час	hour
прије {n} сата	hour
пре {n} дан	day
пре {n} недеље	week
пре {n} недељу	week
пре {n} седмица	week
пре {n} месец	month
прије {n} мјесеци	month
прије {n} мјесеца	month
пре {n} годину	year
прије {n} година	year
управо сада	second	0
малопре	second	0
пре минут	minute	1
пре један минут	minute	1
пре сат времена	hour	1
пре један сат	hour	1
пре сат	hour	1
синоћ	day	1
прекјуче	day	2
пре недељу дана	week	1
пре месец дана	month	1
пре годину дана	year	1

[published]
Објављено
Датум
Време објаве
Објављен
Објављена
Датум и време
Објављено у

[updated]
Ажурирано
Измењено
Последња измена
Освежено
Ажуриран
Последње ажурирање
Последњи пут ажурирано
Допуњено
Време ажурирања

[honorifics]
господин	title	m
госпођа	title	f
г.	title	m
г-ђа	title
др	title
проф.	title
професор	title
професорка	title
краљ	title	m
краљица	title	f
принц	title	m
принцеза	title	f
патријарх	title	m
владика	title
папа	title	m
председник	role
председница	role	f
предсједник	role
бивши председник	role
потпредседник	role
премијер	role
премијерка	role	f
министар	role
министарка	role	f
канцелар	role
посланик	role
посланица	role	f
лидер	role
портпарол	role
градоначелник	role
амбасадор	role
директор	role
директорка	role	f
генерал	role
пуковник	role
судија	role
тужилац	role
адвокат	role
аналитичар	role
стручњак	role
новинар	role
глумац	role
глумица	role	f
певач	role
певачица	role	f
редитељ	role
писац	role
тренер	role
селектор	role
госпођица	title	f
госп.	title
гђица	title
мр	title
проф. др	title
доктор	title
докторка	title
доц. др	title
доцент	title
академик	title
инж.	title
патријарх српски	title
јереј	title
протојереј	title
свештеник	title
монах	title
архијереј	title
игуманија	title
игуман	title
имам	title
муфтија	title
рабин	title
ајатолах	title
шеик	title
емир	title
султан	title
цар	title
царица	title
кнез	title
кнегиња	title
престолонаследник	title
гроф	title
лорд	title
сер	title
свети	title
св.	title
доц.	title
бивша председница	role	f
председник Србије	role
председник Републике	role
председник Владе	role
председница Владе	role
председник Скупштине	role
председница Скупштине	role
председница Народне скупштине	role
амерички председник	role
руски председник	role
потпредседница	role	f
потпредседник Владе	role
бивши премијер	role
премијерка Србије	role
мандатар	role
бивши министар	role
министар спољних послова	role
министар одбране	role
министар финансија	role
министар унутрашњих послова	role
министарка здравља	role
министар здравља	role
министар правде	role
министарка правде	role
министар просвете	role
министарка културе	role
министарка рударства и енергетике	role
шеф дипломатије	role
шеф	role
шефица	role	f
шефица дипломатије	role
државни секретар	role
државна секретарка	role	f
секретар	role
секретарка	role	f
генерални секретар	role
канцеларка	role	f
народни посланик	role
народна посланица	role	f
одборник	role
одборница	role	f
европосланик	role
европосланица	role	f
сенатор	role
сенаторка	role	f
конгресмен	role
лидерка	role	f
вођа	role
функционер	role
функционерка	role	f
високи представник	role
изасланик	role
представник	role
представница	role	f
специјални изасланик	role
заменик градоначелника	role	f
председник општине	role
председница општине	role
градоначелница	role	f
члан Градског већа	role
амбасадорка	role	f
амбасадор Србије	role
конзул	role
комесар	role
европска комесарка	role	f
повереник	role
повереница	role	f
заштитник грађана	role
омбудсман	role
саветник	role
саветница	role	f
кандидат	role
кандидаткиња	role	f
политичар	role
политичарка	role	f
гувернер	role
гувернерка	role	f
генерални директор	role
генерална директорка	role	f
извршни директор	role
оснивач	role
власник	role
предузетник	role
предузетница	role	f
бизнисмен	role
милијардер	role
мајор	role
капетан	role
потпуковник	role
адмирал	role
бригадни генерал	role
командант	role
начелник	role
начелница	role	f
начелник Генералштаба	role
полицајац	role
ватрогасац	role
инспектор	role
тужитељка	role	f
јавни тужилац	role
главни јавни тужилац	role
истражитељ	role
бранилац	role
адвокатица	role	f
адвокат одбране	role
стручњакиња	role	f
експерт	role
политиколог	role
политиколошкиња	role	f
економиста	role
економисткиња	role	f
социолог	role
социолошкиња	role	f
историчар	role
историчарка	role	f
научник	role
научница	role	f
истраживач	role
истраживачица	role	f
лекар	role
лекарка	role	f
епидемиолог	role
инфектолог	role
пулмолог	role
психолог	role
психолошкиња	role	f
хирург	role
ректор	role
ректорка	role	f
декан	role
деканка	role	f
наставник	role
наставница	role	f
учитељ	role
учитељица	role	f
студент	role
синдикалац	role
књижевник	role
књижевница	role	f
списатељица	role	f
песник	role
песникиња	role	f
редитељка	role	f
продуцент	role
композитор	role
музичар	role
репер	role
сликар	role
сликарка	role	f
уметник	role
уметница	role	f
водитељ	role
водитељка	role	f
колумниста	role
фудбалер	role
голман	role
нападач	role
везиста	role
штопер	role
кошаркаш	role
кошаркашица	role	f
рукометаш	role
одбојкаш	role
ватерполиста	role
тенисер	role
тенисерка	role	f
атлетичар	role
атлетичарка	role	f
спортиста	role
спортисткиња	role	f
олимпијац	role
шампион	role
шампионка	role	f
капитен	role
активиста	role
активисткиња	role	f
метеоролог	role
сеизмолог	role
отац	kin
супруг	kin
супруга	kin
муж	kin
жена	kin
син	kin
ћерка	kin
кћи	kin
мајка	kin
брат	kin
сестра	kin
деда	kin
баба	kin
бака	kin
ујак	kin
стриц	kin
тетка	kin
братанац	kin
сестрић	kin
сестричина	kin
унук	kin
унука	kin
удовица	kin
вереник	kin
вереница	kin
партнер	kin
партнерка	kin
девојка	kin
зет	kin
снаја	kin
кум	kin

[organization_words]
министарство
влада
Скупштина
Народна скупштина
парламент
комисија
Европска комисија
савет
Савет безбедности
суд
Врховни суд
тужилаштво
полиција
војска
Војска Србије
агенција
странка
Српска напредна странка
СПС
СНС
савез
удружење
фондација
институт
универзитет
факултет
болница
Клинички центар
банка
Народна банка Србије
компанија
предузеће
општина
клуб
црква
СПЦ
музеј
позориште
Влада Србије
Влада Републике Србије
Скупштина Србије
скупштина града
скупштина општине
Председништво
Министарство унутрашњих послова
Министарство спољних послова
Министарство одбране
кабинет
канцеларија
Канцеларија за Косово и Метохију
Европска унија
ЕУ
УН
Уједињене нације
Савет безбедности УН
Савет Европе
Европски парламент
Европски савет
ОЕБС
Виши суд
Апелациони суд
Основни суд
Прекршајни суд
Високи савет судства
Више јавно тужилаштво
Основно јавно тужилаштво
Републичко јавно тужилаштво
Тужилаштво за организовани криминал
полицијска управа
жандармерија
БИА
Безбедносно-информативна агенција
Генералштаб
гарда
бригада
Сектор за ванредне ситуације
Републичка изборна комисија
РИК
Градска изборна комисија
РЕМ
ЦРТА
управа
Управа царина
Пореска управа
инспекција
инспекторат
завод
Републички завод за статистику
РХМЗ
ПИО фонд
РФЗО
Батут
завод за јавно здравље
фонд
ММФ
Светска банка
Европска централна банка
Београдска берза
комора
Привредна комора Србије
ПКС
јавно предузеће
ЈП
ЕПС
Електропривреда Србије
Србијагас
НИС
Телеком
Телеком Србија
Железнице Србије
Путеви Србије
ГСП
Ер Србија
Социјалистичка партија Србије
ДС
Демократска странка
ССП
Народна странка
Србија против насиља
СНСД
ДПС
Српска листа
покрет
коалиција
фронт
блок
синдикат
организација
невладина организација
институција
центар
школа
основна школа
гимназија
академија
САНУ
Српска академија наука и уметности
Универзитет у Београду
Правни факултет
Филозофски факултет
Клинички центар Србије
УКЦС
дом здравља
хитна помоћ
Црвени крст
библиотека
галерија
архив
опера
манастир
епархија
Српска православна црква
амбасада
конзулат
дневник
недељник
телевизија
Црвена звезда
Партизан
Фудбалски савез Србије
ФСС
КСС
репрезентација
НАТО
ФИФА
УЕФА
N1
d.o.o.
a.d.

[location_words]
град
село
општина
округ
регион
улица
булевар
трг
мост
река
језеро
планина
море
острво
аеродром
држава
република
краљевина
савезна држава
област
управни округ
насеље
месна заједница
градска општина
авенија
аутопут
магистрала
обала
плажа
рт
канал
мореуз
превој
врх
брдо
гора
долина
котлина
шума
парк
национални парк
спомен-парк
пустиња
океан
станица
железничка станица
аутобуска станица
гранични прелаз
граница
стадион
тврђава
замак
бања
север
југ
исток
запад
главни град
престоница
раскрсница

[forms_of_address]
господин
госпођа
госпођица
г.
гђа

[role_modifiers]
бивши
бивша
тадашњи
некадашњи

[name_particles]
фон
ван
де
да
ал
ел
бин
дел
дер
ден
ла
ле
дос
ибн
бен
ду

[abbreviations]
{n}.
г.
др.
мр.
проф.
доц.
итд.
нпр.
тј.
тзв.
бр.
стр.
чл.
ст.
ул.
бул.
год.
мил.
млн.
млрд.
дин.
св.
ген.
пук.
инж.
адв.
сл.
о.д.
в.д.
гђица.
госп.
акад.
дипл.
инг.
маг.
спец.
маст.
одн.
и сл.
и др.
итсл.
и томе сл.
упор.
ал.
тач.
Сл. гл.
рег.
тел.
факс.
моб.
мин.
сек.
хиљ.
рсд.
еур.
н. е.
п. н. е.
пре н. е.
р.
рођ.
ур.
изд.
прев.
прир.
књ.
гл.
опш.
с. р.
мај.
кап.
пор.
д.о.о.
а.д.
д.д.
к.д.
јан.
феб.
мар.
апр.
авг.
септ.
окт.
нов.
дец.
пон.
уто.
сре.
чет.
нед.

[cues]
kazali	verb	s
istakli	verb	s
naveli	verb	s
dodali	verb	s
objašnjava	verb	s
naglašava	verb	s
poručili	verb	s
saopštilo	verb	s
ocenjuje	verb	s
smatraju	verb	s
tvrdio	verb	s
piše	verb	s
upitala	verb	s
najavila	verb	s
potvrdila	verb	s
demantovao	verb	s
ukazala	verb	s
podsetila	verb	s
precizirao	verb	s
zaključila	verb	s
objavio	verb	s
objavila	verb	s
komentarisao	verb	s
prokomentarisao	verb	s
konstatovao	verb	s
konstatovala	verb	s
primetio	verb	s
рекао	verb	s
рекла	verb	s
рекли	verb	s
казао	verb	s
казала	verb	s
каже	verb	s
кажу	verb	s
изјавио	verb	s
изјавила	verb	s
истакао	verb	s
истакла	verb	s
истиче	verb	s
навео	verb	s
навела	verb	s
наводи	verb	s
додао	verb	s
додала	verb	s
додаје	verb	s
објаснио	verb	s
нагласио	verb	s
поручио	verb	s
поручила	verb	s
саопштио	verb	s
саопштила	verb	s
оценио	verb	s
оценила	verb	s
сматра	verb	s
тврди	verb	s
написао	verb	s
одговорио	verb	s
упозорио	verb	s
најавио	verb	s
признао	verb	s
потврдио	verb	s
указао	verb	s
подсетио	verb	s
закључио	verb	s
zapitala	verb	s
ustvrdio	verb	s
ustvrdila	verb	s
osudio	verb	s
naglasili	verb	s
objasnili	verb	s
upozorili	verb	s
potvrdili	verb	s
odgovorili	verb	s
priznaje	verb	s
potvrđuje	verb	s
podseća	verb	s
pita	verb	s
najavljuje	verb	s
otkrio	verb	s
otkrila	verb	s
precizirala	verb	s
запитао	verb	s
указује	verb	s
закључује	verb	s
misli	verb	w
veruje	verb	w
nazvao	verb	w
optužio	verb	w
zatražio	verb	w
predložio	verb	w
pozvao	verb	w
obećao	verb	w
naziva	verb	w
kako je rekla	according_to	s
kako kaže	according_to	s
kako navodi	according_to	s
kako je naveo	according_to	s
према	according_to	w
према речима	according_to	s
по речима	according_to	s
како је рекао	according_to	s
izjavi	noun	s
saopštenju	noun	s
intervju	noun	s
intervjuu	noun	s
govor	noun	s
pismo	noun	s
portparol	noun	s
portparolka	noun	s
objava	noun	s
reči	noun	s
konferencija za novinare	noun	s
изјава	noun	s
саопштење	noun	s
изјавили	verb	s
објаснила	verb	s
нагласила	verb	s
тврде	verb	s
написала	verb	s
одговорила	verb	s
упитао	verb	s
упозорила	verb	s
признала	verb	s
испричао	verb	s
испричала	verb	s
прича	verb	s
požalio se	verb	s
nasmejao se	verb	s
uzviknuo	verb	s
odvratio	verb	s
nastavio	verb	s
nastavila	verb	s
grmi	verb	s
smeje se	verb	w
našalio se	verb	s
šali se	verb	s
uzdiše	verb	s
uzvratio	verb	s
uzvratila	verb	s
priseća se	verb	w
seća se	verb	w
žali se	verb	s
uzvikuje	verb	s
viče	verb	s
ponavlja	verb	s
dobacuje	verb	s
šapuće	verb	s
gunđa	verb	s
nadovezuje se	verb	s
pita se	verb	s
poručuje	verb	s
писмо	text
документ	text
извештај	text
табла	text
уговор	text
натпис	text
пресуда	text
плакат	text
записник	text
решење	text
одлука	text
писму	text
извештају	text
закон	text
записнику	text

[quote_marks]
primary	„	“
alternative	„	”
alternative	"	"
alternative	»	«
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
да

[pronouns]
он	m	s
она	f	s
они	-	p
оне	-	p

[name_markers]
takozvana
takozvano
tzv.
nazvan
nazvana
filmu
serija
emisija
roman
pesma
album
reč
termin
operacija
projekat
grupa
stranka
такозвани
под називом	title
филм
књига
лист
часопис

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
је	auxiliary
су	auxiliary
се	auxiliary
ће	auxiliary
pri	preposition
у	preposition
на	preposition
о	preposition
с	preposition
са	preposition
из	preposition
до	preposition
за	preposition
по	preposition
пре	preposition
након	preposition
током	preposition
од	preposition
уз	preposition
te	preposition
и	preposition
а	preposition
али	preposition
такође	preposition
а	name_feminine
један	indefinite
једна	indefinite
стоји у	reads
пише у	reads
taj	pointer
ta	pointer
isti	pointer
ista	pointer
гласи	reads
пише да	reads
стоји да	reads
стоји:	reads
пише:	reads
писало је	reads
другачије речено	plain
такорећи	plain
искрено речено	plain
благо речено	plain
боље речено	plain
укратко речено	plain
тачније речено	plain
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
ilija	name_masculine
siniša	name_masculine
jakša	name_masculine
mirza	name_masculine
grga	name_masculine
jaka	name_masculine
miha	name_masculine
žiga	name_masculine
aljoša	name_masculine
grega	name_masculine
