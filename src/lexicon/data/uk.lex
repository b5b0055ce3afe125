# Ukrainian
# Written for this project.

[consent]
Прийняти	whole
Прийняти всі	whole
Прийняти все	whole
Приймаю	whole
Погоджуюся	whole
Погоджуюсь	whole
Згоден	whole
Згода	whole
Добре	whole
Зрозуміло	whole
Відхилити	whole
Відхилити все	whole
Налаштування	whole
Налаштування cookie	whole
Налаштування файлів cookie	whole
Політика cookie	whole
Файли cookie	whole
Завжди активні	whole
Зберегти налаштування	whole
Детальніше	whole
Дізнатися більше	whole
Ми використовуємо файли cookie	start
Ми використовуємо cookie	start
Ми використовуємо cookies	start
Цей сайт використовує файли cookie	start
Цей сайт використовує cookie	start
Наш сайт використовує файли cookie	start
Наш сайт використовує cookie	start
Сайт використовує файли cookie	start
На сайті використовуються файли cookie	start
Продовжуючи користуватися сайтом	start
Продовжуючи перегляд	start
Продовжуючи використовувати	start
Використовуючи цей сайт, ви	start
Використовуючи наш сайт, ви	start
Натискаючи «Прийняти	start
Ми та наші партнери	start

[comments]
Коментар	whole
Коментарі	whole
Коментувати	whole
Прокоментувати	whole
Обговорити	whole
Обговорення	whole
Залишити коментар	whole
Додати коментар	whole
Написати коментар	whole
Ваш коментар	whole
Надіслати коментар	whole
Надіслати	whole
Показати коментарі	whole
Усі коментарі	whole
Всі коментарі	whole
Останні коментарі	whole
Немає коментарів	whole
Коментарів немає	whole
Коментарів поки немає	whole
Відповісти	whole
Скасувати відповідь	whole
Поскаржитися	whole
Коментарі закриті	whole
Ім'я	whole
Ваше ім'я	whole
Email *	whole
Сайт	whole
Спочатку нові	whole
Спочатку старі	whole
Правила коментування	whole
Ваша e-mail адреса не оприлюднюватиметься	start
Ваша email адреса не буде опублікована	start
Ваша електронна адреса не буде опублікована	start
Обов'язкові поля позначені	start
Зберегти моє ім'я	start
Щоб залишити коментар	start
Щоб коментувати	start
Увійдіть, щоб залишити	start
Для коментування необхідно	start
Цей сайт використовує Akismet	start
Дізнайтеся, як обробляються дані ваших коментарів	start
Залишити коментар	start
Додати коментар	start
Сповістити мене про	start
Редакція не несе відповідальності за	start
Коментарі до статті	start
Ви повинні увійти, щоб	start

[related]
Читайте також	whole
Читайте ще	whole
Читайте далі	whole
Читати також	whole
Читати далі	whole
Читати ще	whole
Читати повністю	whole
Читайте	whole
Читати	whole
Читайте по темі	whole
Читайте за темою	whole
Більше по темі	whole
За темою	whole
По темі	whole
Матеріали за темою	whole
Матеріали по темі	whole
Новини за темою	whole
Новини по темі	whole
Дивіться також	whole
Дивись також	whole
Див. також	whole
Дивитися	whole
Детальніше	whole
Докладніше	whole
Ще	whole
Ще новини	whole
Більше новин	whole
Більше	whole
Інші новини	whole
Інші матеріали	whole
Схожі новини	whole
Схожі матеріали	whole
Схожі статті	whole
Схожі записи	whole
Пов'язані новини	whole
Пов'язані теми	whole
Рекомендуємо	whole
Рекомендовані	whole
Рекомендовані новини	whole
Вам може бути цікаво	whole
Вас може зацікавити	whole
Вам може сподобатися	whole
Вас також може зацікавити	whole
Це цікаво	whole
Цікаве	whole
Популярне	whole
Найпопулярніше	whole
Популярні новини	whole
Популярні статті	whole
Найбільш читані	whole
Найчитаніше	whole
Найчитаніші	whole
Вибір редакції	whole
Вибір редактора	whole
Топ новин	whole
Топ-новини	whole
Топ дня	whole
Головне	whole
Головні новини	whole
Головне за день	whole
Головне сьогодні	whole
Останні новини	whole
Останнє	whole
Свіжі новини	whole
Стрічка новин	whole
Усі новини	whole
Всі новини	whole
Новини	whole
Новини дня	whole
Новини партнерів	whole
Новини компаній	whole
Матеріали партнерів	whole
Попередня стаття	whole
Наступна стаття	whole
Попередня новина	whole
Наступна новина	whole
Попередня	whole
Наступна	whole
Далі	whole
Важливе	whole
Актуально	whole
Актуальне	whole
Зараз читають	whole
Завантажити ще	whole
Показати ще	whole
Про автора	whole
Відео по темі	whole
Сюжет	whole
Тренди	whole
Не пропустіть	whole
Читайте також	start
Читай також	start
Читайте більше	start
Читайте докладніше	start
Дивіться також	start
Дивись також	start
Дивіться:	start
Див. також	start
Детальніше про	start
Раніше:	start
Більше новин	start
Більше цікавих	start
Більше про	start
Усі новини	start
Всі новини	start
Відео:	start
ФОТО:	start
Вам може бути цікаво	start
Вас може зацікавити	start
Натисніть, щоб	start
Ще більше новин	start

[share]
Поділитися	whole
Поділитись	whole
Поділитися в Facebook	whole
Поділитися у Facebook	whole
Поділіться	whole
Поділіться з друзями	whole
Поширити	whole
Надіслати другу	whole
Надіслати	whole
Друк	whole
Друкувати	whole
Роздрукувати	whole
Версія для друку	whole
Копіювати посилання	whole
Скопіювати посилання	whole
Посилання скопійовано	whole
Зберегти	whole
В закладки	whole
Додати в закладки	whole
Обране	whole
Подобається	whole
Підписатися	whole
Підписатись	whole
Підписуйтесь	whole
Підписуйтесь на нас	whole
Ми в соцмережах	whole
Ми у соцмережах	whole
Соціальні мережі	whole
Соцмережі	whole
Стежте за нами	whole
Приєднуйтесь	whole
Приєднуйтесь до нас	whole
Слухати	whole
Перегляди	whole
Переглядів	whole
Час читання	whole
Пошта	whole
Електронна пошта	whole
Поділіться з друзями	start
Підписуйтесь на	start
Підписуйтеся на	start
Підпишіться на наш	start
Підпишись на	start
Підписатися на	start
Приєднуйтесь до	start
Приєднуйтеся до	start
Читайте нас у	start
Читайте нас в	start
Слідкуйте за	start
Стежте за нами	start
Стежте за нашими	start
Ми в соцмережах	start
Ми в Telegram	start
Ми у соцмережах	start
Ми у Telegram	start
Додайте нас	start
Натисніть, щоб поділитися	start
Натисніть, щоб поширити	start
(Відкривається у новому вікні	start
Переглянути цей допис в Instagram	start
Допис, поширений	start
Найважливіші новини у	start
Швидко й зручно	start
Додайте в обрані джерела	start
Обране джерело в Google	whole
Додати як бажане джерело	start
Слухати новину	whole
Слухати статтю	whole
Читати іншою мовою	whole
хв читання	whole
Підсумок від ШІ	whole
Подарувати статтю	whole

[newsletter]
Розсилка	whole
Розсилки	whole
Підписка	whole
Підписатися на розсилку	whole
Підписатися на новини	whole
Підпишіться на розсилку	whole
Підпишіться на новини	whole
Підпишіться на нашу розсилку	whole
Ваш email	whole
Ваш e-mail	whole
Введіть email	whole
Електронна адреса	whole
Електронна пошта	whole
Сповіщення	whole
Дозволити	whole
Не зараз	whole
Ні, дякую	whole
Відписатися	whole
Дякуємо за підписку	whole
Завантажити застосунок	whole
Мобільний застосунок	whole
Завантажити додаток	whole
Підпишіться на розсилку	start
Підпишіться на нашу	start
Підпишіться на новини	start
Підпишіться, щоб	start
Отримуйте новини	start
Отримуйте наші	start
Хочете отримувати	start
Введіть свою електронну	start
Введіть ваш	start
Натискаючи кнопку	start
Підписуючись на розсилку	start
Дякуємо за підписку	start
Ви успішно підписалися	start
Завантажуйте наш	start
Встановіть застосунок	start
Читайте нас у	start
Читайте нас в	start
Підписуйтесь на	start
Підписуйтеся на	start
Підпишіться на	start
Слідкуйте за нами	start
Стежте за нами	start
Долучайтеся до	start
Приєднуйтесь до	start

[tags]
Теги	whole
Тег	whole
Мітки	whole
Позначки	whole
Ключові слова	whole
Теми	whole
Тема	whole
Рубрики	whole
Рубрика	whole
Категорії	whole
Категорія	whole
Розділ	whole
Сюжет	whole
Пов’язані теми	whole
Більше на тему	whole

[navigation]
Головна	whole
Головна сторінка	whole
На головну	whole
Меню	whole
Закрити	whole
Пошук	whole
Знайти	whole
Шукати	whole
Перейти до вмісту	whole
Перейти до основного вмісту	whole
Перейти до основного контенту	whole
Перейти до контенту	whole
Назад	whole
Вперед	whole
Вгору	whole
Нагору	whole
До початку	whole
Наступна	whole
Попередня	whole
Наступна сторінка	whole
Попередня сторінка	whole
Сторінка	whole
Увійти	whole
Вхід	whole
Вийти	whole
Реєстрація	whole
Зареєструватися	whole
Авторизація	whole
Особистий кабінет	whole
Профіль	whole
Забули пароль?	whole
Пароль	whole
Про нас	whole
Про проєкт	whole
Про проект	whole
Про сайт	whole
Контакти	whole
Зворотний зв'язок	whole
Зв'язатися з нами	whole
Редакція	whole
Команда	whole
Допомога	whole
Вакансії	whole
Реклама на сайті	whole
Карта сайту	whole
Архів	whole
Архів новин	whole
Новини	whole
Статті	whole
Політика	whole
Суспільство	whole
Економіка	whole
Бізнес	whole
Фінанси	whole
Світ	whole
У світі	whole
Україна	whole
Київ	whole
Регіони	whole
Війна	whole
Події	whole
Надзвичайні події	whole
Кримінал	whole
Спорт	whole
Футбол	whole
Культура	whole
Наука	whole
Технології	whole
Авто	whole
Здоров'я	whole
Освіта	whole
Туризм	whole
Подорожі	whole
Стиль	whole
Шоубіз	whole
Кіно	whole
Музика	whole
Інтерв'ю	whole
Думка	whole
Думки	whole
Колонки	whole
Погляди	whole
Блоги	whole
Аналітика	whole
Спецпроєкти	whole
Спецпроекти	whole
Фото	whole
Відео	whole
Подкасти	whole
Радіо	whole
Ефір	whole
Погода	whole
Курс валют	whole
Гороскоп	whole
Рецепти	whole
Тести	whole
Оголошення	whole
Посилання	whole
Зміст	whole
Мова	whole
Українська	whole
Темна тема	whole
Показати більше	whole
Згорнути	whole
Завантаження	whole
Скасувати	whole
Так	whole
Ні	whole
Сторінка не знайдена	whole
Повідомити про помилку	whole
Знайшли помилку?	whole
Повна версія	whole
Мобільна версія	whole
Надіслати новину	whole
Перейти до вмісту	start
Перейти до основного	start
Ви тут:	start
Знайшли помилку	start
Помітили помилку	start
Побачили помилку	start
Якщо ви знайшли помилку	start
Якщо ви помітили помилку	start
Якщо ви виявили помилку	start
Виділіть її та натисніть	start
Виділіть текст з помилкою	start
Повідомити про помилку	start
Ваш браузер не підтримує	start
Будь ласка, увімкніть JavaScript	start
Увімкніть JavaScript	start
Забули пароль	start
Адреса редакції	start
Маєте новину	start

[front_page]
Головна
Головна сторінка

[no_sections]
Без категорії
Без рубрики
Статті

[no_tags]
новини
новина
останні новини
новини дня
газета
стаття
статті
відео
фото
головне
терміново
стрічка новин

[advertisement]
Реклама	whole
На правах реклами	whole
Рекламний матеріал	whole
Партнерський матеріал	whole
Партнерський проєкт	whole
Спонсорський матеріал	whole
Промо	whole
Спецпроєкт	whole
За підтримки	whole
Закрити рекламу	whole
Новини компаній	whole
Продовження після реклами	whole
Матеріал партнера	whole
На правах реклами	start
Продовження після реклами	start
У вас увімкнено блокувальник	start
Ви використовуєте блокувальник	start
Вимкніть блокувальник	start
Будь ласка, вимкніть блокувальник	start

[legal]
Політика конфіденційності	whole
Політика приватності	whole
Правила користування	whole
Правила використання	whole
Умови використання	whole
Користувацька угода	whole
Угода користувача	whole
Всі права захищені	whole
Усі права захищені	whole
Авторські права	whole
Редакційна політика	whole
Джерело	whole
Джерела	whole
Правова інформація	whole
Конфіденційність	whole
Всі права захищені	start
Усі права захищені	start
Усі права застережено	start
При використанні матеріалів	start
У разі використання матеріалів	start
При цитуванні	start
При передруку	start
Передрук матеріалів	start
Використання матеріалів	start
Будь-яке використання матеріалів	start
Будь-яке копіювання	start
Копіювання матеріалів	start
Повне або часткове	start
Думка редакції може	start
Думка автора може	start
Погляди авторів	start
Редакція може не поділяти	start
Матеріали з позначкою	start
Матеріали під рубриками	start
Матеріали, позначені	start
Ідентифікатор медіа	start
Засновник:	start
Головний редактор:	start

[paywall]
Тільки для передплатників	whole
Для передплатників	whole
Передплатити	whole
Передплата	whole
Оформити передплату	whole
Оформити підписку	whole
Підтримати	whole
Підтримати нас	whole
Підтримайте нас	whole
Підтримати редакцію	whole
Стати патроном	whole
Вже маєте підписку?	whole
Увійти	whole
Донат	whole
Долучитися	whole
Матеріал доступний лише	start
Цей матеріал доступний лише	start
Щоб прочитати	start
Щоб читати далі	start
Оформіть підписку	start
Оформіть передплату	start
Підтримайте нас	start
Підтримайте нашу	start
Підтримайте незалежну	start
Підтримайте роботу	start
Долучайтеся до нашої спільноти	start

[caption]
Фото	whole
Фото з архіву	whole
Ілюстративне фото	whole
Архівне фото	whole
Ілюстрація	whole
Відео	whole
Скриншот	whole
Колаж	whole
Інфографіка	whole
Автор фото	whole
Підпис до фото	whole
Фото з архіву	start
Фото ілюстративне	start
Ілюстративне фото	start
Автор фото,	start
Підпис до фото	start
Джерело фото:	start
Джерело зображення:	start
Карта:	start
На фото:	start
Зображення:	start
Світлина:	start
Фото:	start
Ілюстрація:	start
Відео:	start
Скриншот:	start
Колаж:	start
Інфографіка:	start

[headline_labels]
Терміново
Блискавка
Важливо
Ексклюзив
Ексклюзивно
Оновлено
Оновлюється
Відео
Фото
Фоторепортаж
Наживо
Онлайн
Хроніка
Думка
Колонка
Погляд
Коментар
Аналітика
Аналіз
Інтерв'ю
Репортаж
Розслідування
Спецрепортаж
Огляд
Опитування
Інфографіка
Подкаст
Фактчек
Фейк
Роз'яснення
Пояснюємо
Рецензія
Некролог
Портрет
Есе
Блог
Головне
Новини
Політика
Економіка
Спорт
Культура
Реклама
Партнерський матеріал
Спецпроєкт
Пресреліз
Тест
Дайджест
Підсумки
Доповнено

[live]
онлайн
наживо
пряма трансляція
прямий ефір
трансляція
онлайн-трансляція
хроніка
хроніка подій
оновлюється
текстова трансляція
у прямому ефірі

[byline_prefixes]
Автор
Автори:
Авторка
Текст:
Підготував
Підготувала
Підготували
Спілкувався
Спілкувалася
Розмовляв
Розмовляла
Записав
Записала
Переклад:
Джерело:	start	source
Опублікував
Редактор:
Редакторка:
Журналіст:
Журналістка:
Кореспондент:
Написав
Написала
Текст і фото
Текст та фото

[contributions]
Фото
Світлини
Ілюстрація
Ілюстрації
Переклад
Переклав
Переклала

[roles]
кореспондент
кореспондентка
власний кореспондент
спеціальний кореспондент
журналіст
журналістка
оглядач
оглядачка
колумніст
колумністка
редактор
редакторка
головний редактор
головна редакторка
шеф-редактор
випусковий редактор
редактор стрічки новин
новинний редактор
репортер
репортерка
автор
авторка
публіцист
письменник
письменниця
політолог
політологиня
економіст
історик
історикиня
експерт
експертка
аналітик
аналітикиня
фотограф
фотокореспондент
ведучий
ведуча
блогер
блогерка
стажер
перекладач
професор
у Києві
у Львові
у Вашингтоні
у Брюсселі
Київ
Вашингтон
редакція
пресслужба
спецкор
спецкореспондент
шеф-редакторка
випускова редакторка
політичний оглядач

[nobodies]
Невідомий
Невідомий автор
Гість
Анонім
Без автора
Не вказано
Новини
Адміністратор

[agencies]
Укрінформ
УНІАН
УНН
Інтерфакс-Україна
РБК-Україна
Українські новини
Українська правда
LIGA
Ліга
Суспільне
Суспільне Новини
Громадське
Радіо Свобода
Голос Америки
BBC News Україна
Бі-бі-сі
ВВС
DW
Deutsche Welle
Дойче велле
Reuters
Рейтер
AFP
АФП
АП
Associated Press
Bloomberg
dpa
ТАСС
Сіньхуа
Анадолу
АрміяInform
ZAXID.NET
ІМІ
Центр журналістських розслідувань
Редакція
Пресслужба
Агентства

[joiners]
та
і
й
&
а також

[months]
січня	1
січень	1
січ.	1
січ	1
лютого	2
лютий	2
лют.	2
лют	2
березня	3
березень	3
бер.	3
бер	3
квітня	4
квітень	4
квіт.	4
квіт	4
кві.	4
кві	4
травня	5
травень	5
трав.	5
трав	5
тра.	5
тра	5
червня	6
червень	6
черв.	6
черв	6
чер.	6
чер	6
липня	7
липень	7
лип.	7
лип	7
серпня	8
серпень	8
серп.	8
серп	8
сер.	8
сер	8
вересня	9
вересень	9
вер.	9
вер	9
жовтня	10
жовтень	10
жовт.	10
жовт	10
жов.	10
жов	10
листопада	11
листопад	11
лист.	11
лист	11
лис.	11
лис	11
грудня	12
грудень	12
груд.	12
груд	12
гру.	12
гру	12

[months_hijri]

[months_jalali]

[weekdays]
понеділок	1
пн.	1
пн	1
вівторок	2
вт.	2
вт	2
середа	3
середу	3
ср.	3
ср	3
четвер	4
чт.	4
чт	4
п'ятниця	5
п'ятницю	5
пт.	5
пт	5
субота	6
суботу	6
сб.	6
сб	6
неділя	7
неділю	7
нд.	7
нд	7

[meridiem]
ранку	am
ночі	am
дня	pm
вечора	pm

[ago]
{n} секунд тому	second
{n} секунди тому	second
{n} секунду тому	second
{n} сек. тому	second
{n} хвилин тому	minute
{n} хвилини тому	minute
{n} хвилину тому	minute
{n} хв. тому	minute
{n} хв тому	minute
{n} годин тому	hour
{n} години тому	hour
{n} годину тому	hour
{n} год. тому	hour
{n} год тому	hour
{n} днів тому	day
{n} дні тому	day
{n} день тому	day
{n} тижнів тому	week
{n} тижні тому	week
{n} тиждень тому	week
{n} місяців тому	month
{n} місяці тому	month
{n} місяць тому	month
{n} років тому	year
{n} роки тому	year
{n} рік тому	year
щойно	second	0
зараз	second	0
хвилину тому	minute	1
годину тому	hour	1
сьогодні	day	0
вчора	day	1
учора	day	1
день тому	day	1
позавчора	day	2
тиждень тому	week	1
місяць тому	month	1
рік тому	year	1

[published]
Опубліковано
Опублікована
Дата публікації
Дата
Публікація
Розміщено
Створено
Додано
Вперше опубліковано
Оприлюднено

[updated]
Оновлено
Дата оновлення
Останнє оновлення
Змінено
Відредаговано
Остання зміна
Оновлення
Виправлено

[honorifics]
пан	title	m
пані	title	f
панна	title
д-р	title
доктор	title
докторка	title
проф.	title
професор	title
професорка	title
академік	title
отець	title	m
о.	title
владика	title
митрополит	title	m
архієпископ	title	m
єпископ	title	m
патріарх	title	m
папа	title
папа римський	title
кардинал	title	m
пастор	title
рабин	title
імам	title
муфтій	title
аятола	title
шейх	title
король	title	m
королева	title	f
принц	title	m
принцеса	title	f
князь	title	m
княгиня	title	f
граф	title	m
барон	title	m
герцог	title
імператор	title	m
цар	title	m
емір	title
султан	title
сер	title
лорд	title
святий	title
президент	role
президентка	role	f
експрезидент	role
віцепрезидент	role
віцепрезидентка	role	f
глава держави	role
глава	role
глава МЗС	role
глава ОП	role
голова	role
голова Верховної Ради	role
голова ОВА	role
голова правління	role
заступник голови	role
заступниця голови	role
прем'єр	role
прем'єр-міністр	role
прем'єр-міністерка	role	f
прем'єрка	role	f
віцепрем'єр	role
віцепрем'єрка	role	f
канцлер	role
міністр	role
міністерка	role	f
ексміністр	role
міністр закордонних справ	role
міністр оборони	role
міністр внутрішніх справ	role
міністр фінансів	role
міністр юстиції	role
міністр енергетики	role
заступник міністра	role
заступниця міністра	role
заступник	role
заступниця	role	f
держсекретар	role
генеральний секретар	role
генсек	role
генсек ООН	role
генсек НАТО	role
секретар	role
секретарка	role	f
секретар РНБО	role
речник	role
речниця	role	f
пресекретар	role
представник	role
представниця	role	f
спікер	role
спікерка	role	f
депутат	role
депутатка	role	f
народний депутат	role
нардеп	role
нардепка	role	f
сенатор	role
сенаторка	role	f
губернатор	role
мер	role
мерка	role	f
міський голова	role
омбудсмен	role
омбудсменка	role	f
уповноважений	role
посол	role
послиця	role
консул	role
спецпредставник	role
лідер	role
лідерка	role	f
лідер партії	role
політик	role
політикиня	role	f
кандидат	role
кандидатка	role	f
керівник	role
керівниця	role	f
керівник Офісу президента	role
директор	role
директорка	role	f
гендиректор	role
генеральний директор	role
засновник	role
засновниця	role	f
співзасновник	role
власник	role
бізнесмен	role
підприємець	role
підприємиця	role
начальник	role
начальниця	role	f
командир	role
командувач	role
головнокомандувач	role
головком	role
начальник Генштабу	role
генерал	role
генерал-майор	role
генерал-лейтенант	role
полковник	role
підполковник	role
майор	role
капітан	role
лейтенант	role
старший лейтенант	role
сержант	role
солдат	role
адмірал	role
військовий	role
суддя	role
прокурор	role
прокурорка	role	f
генпрокурор	role
слідчий	role
адвокат	role
адвокатка	role	f
юрист	role
юристка	role	f
експерт	role
експертка	role	f
аналітик	role
політолог	role
політологиня	role	f
економіст	role
економістка	role	f
соціолог	role
історик	role
учений	role
науковець	role
дослідник	role
дослідниця	role	f
лікар	role
лікарка	role	f
хірург	role
психолог	role
психологиня	role	f
ректор	role
викладач	role
вчитель	role
вчителька	role	f
письменник	role
письменниця	role	f
поет	role
поетка	role	f
автор	role
авторка	role	f
журналіст	role
журналістка	role	f
ведучий	role
ведуча	role
телеведучий	role
телеведуча	role
редактор	role
редакторка	role	f
блогер	role
блогерка	role	f
режисер	role
режисерка	role	f
актор	role
акторка	role	f
співак	role
співачка	role	f
репер	role
музикант	role
композитор	role
художник	role
художниця	role	f
фотограф	role
тренер	role
головний тренер	role
нападник	role
захисник	role
півзахисник	role
воротар	role
футболіст	role
тенісистка	role	f
боксер	role
чемпіон	role
чемпіонка	role	f
активіст	role
активістка	role	f
правозахисник	role
правозахисниця	role	f
волонтер	role
волонтерка	role	f
радник	role
радниця	role	f
помічник	role
координатор	role
координаторка	role	f
дружина	kin
чоловік	kin
син	kin
донька	kin
дочка	kin
батько	kin
мати	kin
мама	kin
брат	kin
сестра	kin
дядько	kin
тітка	kin
дід	kin
бабуся	kin
онук	kin
онука	kin
племінник	kin
племінниця	kin
вдова	kin
зять	kin
тесть	kin

[organization_words]
міністерство
Міноборони
МЗС
МВС
Мінфін
МОЗ
Мін'юст
уряд
Кабмін
Кабінет міністрів
Офіс президента
адміністрація
військова адміністрація
Верховна Рада
парламент
Європарламент
сенат
конгрес
комітет
комісія
Єврокомісія
рада
Рада Європи
Рада безпеки
служба
Служба безпеки
СБУ
НАБУ
САП
ДБР
БЕБ
агентство
управління
департамент
інспекція
прокуратура
Офіс генпрокурора
суд
Верховний Суд
Конституційний Суд
районний суд
антикорупційний суд
поліція
Нацполіція
ДСНС
Нацгвардія
ЗСУ
збройні сили
армія
флот
Повітряні сили
бригада
полк
батальйон
ГУР
розвідка
партія
Слуга народу
рух
фронт
союз
Євросоюз
ЄС
альянс
НАТО
коаліція
блок
організація
ООН
асоціація
федерація
ліга
профспілка
фонд
товариство
центр
інститут
академія
університет
школа
гімназія
ліцей
лікарня
клініка
госпіталь
музей
театр
бібліотека
церква
ПЦУ
єпархія
посольство
консульство
банк
Нацбанк
НБУ
ПриватБанк
біржа
компанія
корпорація
група
холдинг
концерн
завод
підприємство
Укрзалізниця
Укренерго
Нафтогаз
видавництво
газета
журнал
телеканал
радіо
клуб
команда
збірна
міськрада
Червоний Хрест

[location_words]
місто
м.
село
с.
селище
смт
громада
район
область
край
республіка
округ
провінція
штат
регіон
мікрорайон
вулиця
вул.
проспект
просп.
площа
провулок
бульвар
шосе
набережна
міст
станція
вокзал
аеропорт
порт
острів
острови
півострів
гора
гори
хребет
долина
річка
озеро
море
океан
затока
протока
мис
узбережжя
ліс
пустеля
парк
стадіон
північ
південь
схід
захід
столиця
кордон
королівство
хутір

[forms_of_address]
пан
пані
панове
пана
пану

[role_modifiers]
колишній
колишня
тодішній
нинішній
чинний
екс
ексголова

[things]
вірус
коронавірус
ураган
тайфун
циклон

[name_particles]
фон
ван
де
да
ді
дель
ла
ле
аль
ель
бін
ібн
бен
огли

[abbreviations]
р.
рр.
ст.
стст.
м.
с.
смт.
обл.
р-н.
вул.
просп.
пл.
пров.
бул.
буд.
кв.
корп.
п.
пп.
гр.
д.
т.
тов.
ін.
та ін.
т.д.
т.п.
т.з.
тис.
млн.
млрд.
трлн.
грн.
коп.
дол.
год.
хв.
сек.
км.
кг.
см.
мм.
га.
проф.
акад.
доц.
канд.
ім.
о.
св.
див.
пор.
напр.
прим.
рис.
табл.
укр.
англ.
нім.
фр.
лат.
рос.
ред.
вид.
зб.
тел.
факс.
січ.
лют.
бер.
квіт.
трав.
черв.
лип.
серп.
вер.
жовт.
лист.
груд.
пн.
вт.
ср.
чт.
пт.
сб.
нд.
ген.
полк.
зам.
нар.
пом.
н.е.
бл.
макс.
мін.
чол.
шт.

[cues]
сказав	verb	s
сказала	verb	s
сказали	verb	s
каже	verb	s
кажуть	verb	s
казав	verb	s
казала	verb	s
говорить	verb	s
говорять	verb	s
говорив	verb	s
говорила	verb	s
заявив	verb	s
заявила	verb	s
заявили	verb	s
заявляє	verb	s
заявляють	verb	s
повідомив	verb	s
повідомила	verb	s
повідомили	verb	s
повідомляє	verb	s
повідомляють	verb	s
зазначив	verb	s
зазначила	verb	s
зазначили	verb	s
зазначає	verb	s
зазначають	verb	s
наголосив	verb	s
наголосила	verb	s
наголосили	verb	s
наголошує	verb	s
підкреслив	verb	s
підкреслила	verb	s
підкреслили	verb	s
підкреслює	verb	s
додав	verb	s
додала	verb	s
додали	verb	s
додає	verb	s
пояснив	verb	s
пояснила	verb	s
пояснили	verb	s
пояснює	verb	s
розповів	verb	s
розповіла	verb	s
розповіли	verb	s
розповідає	verb	s
розповідають	verb	s
уточнив	verb	s
уточнила	verb	s
стверджує	verb	s
стверджують	verb	s
стверджував	verb	s
вважає	verb	s
вважають	verb	s
написав	verb	s
написала	verb	s
написали	verb	s
пише	verb	s
пишуть	verb	s
нагадав	verb	s
нагадала	verb	s
нагадує	verb	s
визнав	verb	s
визнала	verb	s
попередив	verb	s
попередила	verb	s
відповів	verb	s
відповіла	verb	s
відповідає	verb	s
запитав	verb	s
запитала	verb	s
питає	verb	s
прокоментував	verb	s
прокоментувала	verb	s
підтвердив	verb	s
підтвердила	verb	s
підтвердили	verb	s
спростував	verb	s
заперечив	verb	s
заперечила	verb	s
підсумував	verb	s
підсумувала	verb	s
вказав	verb	s
вказала	verb	s
вказує	verb	s
наполягає	verb	s
запевнив	verb	s
запевнила	verb	s
пообіцяв	verb	s
пообіцяла	verb	s
оголосив	verb	s
оголосила	verb	s
оголосили	verb	s
зауважив	verb	s
зауважила	verb	s
закликав	verb	s
закликала	verb	s
закликали	verb	s
розкритикував	verb	s
вигукнув	verb	s
продовжив	verb	s
поскаржився	verb	s
згадує	verb	s
пригадує	verb	s
відзначив	verb	s
відзначила	verb	s
відреагував	verb	s
поділився	verb	s
поділилася	verb	s
констатував	verb	s
цитує	verb	s
цитують	verb	s
акцентував	verb	s
переконує	verb	s
переконаний	verb	s
висловив	verb	s
висловила	verb	s
ідеться	verb	s
йдеться	verb	s
казали	verb	s
скаже	verb	s
оповідав	verb	s
оповідає	verb	s
заявляв	verb	s
заявляла	verb	s
заявивши	participle	s
додаючи	participle	s
наголошуючи	participle	s
пояснюючи	participle	s
відповіли	verb	s
запитали	verb	s
писав	verb	s
писала	verb	s
стверджуючи	participle	s
зазначивши	participle	s
підкресливши	participle	s
ділиться	verb	s
зауважує	verb	s
акцентує	verb	s
коментує	verb	s
кепкує	verb	s
іронізує	verb	s
обурився	verb	s
обурилася	verb	s
констатує	verb	s
нарікає	verb	s
думає	verb	w
впевнений	verb	w
впевнена	verb	w
назвав	verb	w
назвала	verb	w
звинуватив	verb	w
звинуватила	verb	w
запропонував	verb	w
сподівається	verb	w
очікує	verb	w
обурюється	verb	w
оцінив	verb	w
подякував	verb	w
за словами	according_to	s
за його словами	according_to	s
за її словами	according_to	s
згідно з	according_to	s
на думку	according_to	s
як повідомив	according_to	s
як повідомила	according_to	s
як повідомляє	according_to	s
як заявив	according_to	s
як зазначив	according_to	s
за даними	according_to	s
з посиланням на	according_to	s
за версією	according_to	s
із посиланням на	according_to	s
заява	noun	s
заяві	noun	s
інтерв'ю	noun	s
інтерв’ю	noun	s
слова	noun	s
словами	noun	s
речник	noun	s
речниця	noun	s
прессекретар	noun	s
повідомлення	noun	s
повідомленні	noun	s
лист	text	s
допис	noun	s
дописі	noun	s
коментар	noun	s
коментарі	noun	s
виступ	noun	s
промова	noun	s
брифінг	noun	s
назвали	verb	w
назвало	verb	w
називає	verb	w
охарактеризував	verb	w
охарактеризувала	verb	w
описав	verb	w
описала	verb	w
зітхає	verb	s
зітхнув	verb	s
зітхнула	verb	s
сміється	verb	s
посміхається	verb	s
усміхається	verb	s
плаче	verb	s
кричить	verb	s
вигукнула	verb	s
жартує	verb	s
пожартував	verb	s
пожартувала	verb	s
парирував	verb	s
парирувала	verb	s
заперечує	verb	s
дивується	verb	s
здивувався	verb	s
скаржиться	verb	s
поскаржилася	verb	s
зізнається	verb	s
зізнався	verb	s
зізналася	verb	s
зізналась	verb	s
пригадав	verb	s
пригадала	verb	s
згадав	verb	s
згадала	verb	s
розмірковує	verb	s
підсумовує	verb	s
продовжила	verb	s
продовжує	verb	s
уточнює	verb	s
уточнили	verb	s
запевняє	verb	s
обіцяє	verb	s
попереджає	verb	s
попередили	verb	s
спростувала	verb	s
переконана	verb	s
зі слів	according_to	s
як заявила	according_to	s
як зазначила	according_to	s
як розповів	according_to	s
як розповіла	according_to	s
за твердженням	according_to	s
шепоче	verb	s
відказує	verb	s
вигукує	verb	s
повторює	verb	s
документ	text
звіт	text
табличка	text
плакат	text
договір	text
оголошення	text
напис	text
протокол	text
записка	text
позов	text
рішення	text
акт	text
статут	text
листівка	text
довідка	text
вивіска	text
вирок	text
наказ	text
постанова	text
розпорядження	text
закон	text
листі	text
акті	text
рішенні	text

[quote_marks]
primary	«	»
alternative	“	”
alternative	"	"
secondary	„	“
dash	–	–
dash	—	–
dash	-	–

[complementizers]
що
щоб

[pronouns]
він	m	s
вона	f	s
вони	-	p

[name_markers]
так званий
так звана
так звані
так званих
так званої
під назвою	title
назвою
газета
журнал
фільм	title
фільму
книга	title
роман	title
серіал
альбом
пісня
гурт
компанія
компанії
партія
партії
телеканал
телеканалу
видання
агентство
ТОВ
ПАТ
АТ
клуб
завод
концерн
проєкт
операція
рух
фонд
слово
термін
газети
газеті
газету
журналу
журналі
виданню
сайт
сайту
сайті
агентству
агентства
телеканалі
радіо
компанію
партію
книги
книгу
пісню
гурту
проєкту
премія
премію

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	1

[quote_particles]
в	preposition
у	preposition
на	preposition
про	preposition
з	preposition
із	preposition
до	preposition
для	preposition
при	preposition
після	preposition
перед	preposition
під час	preposition
через	preposition
за	preposition
від	preposition
що	preposition
як	preposition
це	preposition
журналістам	preposition
і	preposition
та	preposition
але	preposition
й	preposition
також	preposition
при цьому	preposition
який	preposition
яка	preposition
а	preposition
ла	verb_feminine
лась	verb_feminine
лася	verb_feminine
в	verb_masculine
вся	verb_masculine
а	noun_feminine
я	noun_feminine
без	preposition
між	preposition
над	preposition
під	preposition
серед	preposition
крім	preposition
проти	preposition
навколо	preposition
завдяки	preposition
згідно	preposition
коли	preposition
якщо	preposition
де	preposition
які	preposition
щоб	preposition
на адресу	preposition	s
щодо	preposition	s
з приводу	preposition	s
у відповідь на	preposition	s
стосовно	preposition	s
сьогодні	auxiliary
вчора	auxiliary
тоді	auxiliary
вже	auxiliary
ще	auxiliary
так	auxiliary
наступне	auxiliary
також	auxiliary
а	name_feminine
я	name_feminine
один	indefinite
одна	indefinite
сказано	reads
написано	reads
йдеться	reads
зазначено	reads
дослівно	auxiliary
цей	pointer
ця	pointer
той	pointer
та	pointer
значиться	reads
записано	reads
мовиться	reads
було написано	reads
вказано	reads
зазначалося	reads
інакше кажучи	plain
так би мовити	plain
чесно кажучи	plain
відверто кажучи	plain
м’яко кажучи	plain
простіше кажучи	plain
коротше кажучи	plain
не кажучи вже	plain
не кажучи	plain
точніше кажучи	plain
власне кажучи	plain
можна сказати	plain
звинувачений у	passive
звинувачена у	passive
звинувачений в	passive
звинувачується у	passive
звинувачується в	passive
обвинувачений у	passive
обвинувачується у	passive
підозрюється у	passive
підозрюється в	passive
підозрюваний у	passive
засуджений за	passive
засуджена за	passive
визнаний винним у	passive
визнана винною у	passive
називається	passive
називаються	passive
вважається	passive
за підозрою у	passive
за звинуваченням у	passive
прозваний	passive
партія	thing
суд	thing
закон	thing
звіт	thing
дослідження	thing
опитування	thing
газета	thing
журнал	thing
видання	thing
канал	thing
сайт	thing
джерело	thing
компанія	thing
фірма	thing
група	thing
місто	thing
країна	thing
уряд	thing
міністерство	thing
відомство	thing
університет	thing
школа	thing
лікарня	thing
церква	thing
профспілка	thing
асоціація	thing
фонд	thing
організація	thing
інститут	thing
позов	thing
документ	thing
заява	thing
бренд	thing
книга	thing
фільм	thing
серіал	thing
гра	thing
сторінка	thing
платформа	thing
вирок	thing
комісія	thing
комітет	thing
клуб	thing
команда	thing
стаття	thing
лист	thing
текст	thing
проєкт	thing
поліція	thing
прокуратура	thing
агентство	thing
портал	thing
адміністрація	thing
пресслужба	thing
посольство	thing
з	complement
із	complement
зі	complement
микола	name_masculine
ілля	name_masculine
микита	name_masculine
лука	name_masculine
хома	name_masculine
сава	name_masculine
данила	name_masculine
мустафа	name_masculine
муса	name_masculine
іса	name_masculine
хамза	name_masculine
яхья	name_masculine
саша	name_masculine
міша	name_masculine
паша	name_masculine
ваня	name_masculine
вова	name_masculine
петя	name_masculine
слава	name_masculine
