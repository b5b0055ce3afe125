# Russian
# Written for this project.

[consent]

[comments]

[related]

[share]

[newsletter]

[tags]

[navigation]

[advertisement]

[legal]

[paywall]

[caption]

[headline_labels]

[live]

[byline_prefixes]

[roles]

[agencies]

[joiners]

[months]

[months_hijri]

[months_jalali]

[weekdays]

[meridiem]

[ago]

[published]

[updated]

[honorifics]

[organization_words]

[location_words]

[name_particles]

[abbreviations]

[cues]
сказал	verb	s
сказала	verb	s
сказали	verb	s
говорит	verb	s
говорят	verb	s
говорил	verb	s
говорила	verb	s
заявил	verb	s
заявила	verb	s
заявило	verb	s
заявили	verb	s
заявляет	verb	s
заявляют	verb	s
сообщил	verb	s
сообщила	verb	s
сообщило	verb	s
сообщили	verb	s
сообщает	verb	s
сообщают	verb	s
отметил	verb	s
отметила	verb	s
отметили	verb	s
отмечает	verb	s
отмечают	verb	s
подчеркнул	verb	s
подчеркнула	verb	s
подчеркнули	verb	s
подчеркивает	verb	s
добавил	verb	s
добавила	verb	s
добавили	verb	s
добавляет	verb	s
рассказал	verb	s
рассказала	verb	s
рассказали	verb	s
рассказывает	verb	s
объяснил	verb	s
объяснила	verb	s
объяснили	verb	s
объясняет	verb	s
пояснил	verb	s
пояснила	verb	s
пояснили	verb	s
поясняет	verb	s
уточнил	verb	s
уточнила	verb	s
уточнили	verb	s
уточняет	verb	s
утверждает	verb	s
утверждают	verb	s
утверждал	verb	s
утверждала	verb	s
считает	verb	s
считают	verb	s
написал	verb	s
написала	verb	s
пишет	verb	s
пишут	verb	s
напомнил	verb	s
напомнила	verb	s
признал	verb	s
признала	verb	s
признался	verb	s
призналась	verb	s
предупредил	verb	s
предупредила	verb	s
предположил	verb	s
предположила	verb	s
ответил	verb	s
ответила	verb	s
отвечает	verb	s
спросил	verb	s
спросила	verb	s
спрашивает	verb	s
прокомментировал	verb	s
прокомментировала	verb	s
подтвердил	verb	s
подтвердила	verb	s
подтвердили	verb	s
опроверг	verb	s
опровергла	verb	s
возразил	verb	s
резюмировал	verb	s
резюмировала	verb	s
заключил	verb	s
заключила	verb	s
констатировал	verb	s
продолжил	verb	s
продолжила	verb	s
пожаловался	verb	s
указал	verb	s
указала	verb	s
указали	verb	s
указывает	verb	s
полагает	verb	s
полагают	verb	s
высказал	verb	s
выразил	verb	w
выразила	verb	w
выступил	verb	w
подытожил	verb	s
подытожила	verb	s
заверил	verb	s
заверила	verb	s
пообещал	verb	s
пообещала	verb	s
процитировал	verb	s
цитирует	verb	s
цитируют	verb	s
объявил	verb	s
объявила	verb	s
объявили	verb	s
заметил	verb	s
заметила	verb	s
обратил	verb	w
обратила	verb	w
отреагировал	verb	s
парировал	verb	s
поделился	verb	s
поделилась	verb	s
вспоминает	verb	s
вспомнил	verb	s
воскликнул	verb	s
раскритиковал	verb	s
потребовал	verb	s
потребовала	verb	s
пригрозил	verb	s
призвал	verb	s
призвала	verb	s
призвали	verb	s
приводит	verb	w
приводят	verb	w
передает	verb	s
передаёт	verb	s
передают	verb	s
вспоминала	verb	s
рассуждает	verb	s
рассудил	verb	s
сетует	verb	s
недоумевает	verb	s
удивляется	verb	s
настаивает	verb	s
настаивал	verb	s
настаивала	verb	s
осудил	verb	s
похвалил	verb	s
пошутил	verb	s
подчёркивает	verb	s
заявлял	verb	s
заявляла	verb	s
отмечал	verb	s
отмечала	verb	s
говорилось	verb	s
говорится	verb	s
сказано	verb	s
согласился	verb	s
согласилась	verb	s
насмехался	verb	s
съязвил	verb	s
усмехнулся	verb	s
прокричал	verb	s
прошептал	verb	s
писал	verb	s
писала	verb	s
поинтересовался	verb	s
поинтересовалась	verb	s
заявив	verb	s
отметив	verb	s
подчеркнув	verb	s
добавив	verb	s
пояснив	verb	s
сказав	verb	s
уточнив	verb	s
напомнив	verb	s
рассказав	verb	s
указав	verb	s
признав	verb	s
сообщив	verb	s
предупредив	verb	s
ответив	verb	s
объяснив	verb	s
процитировав	verb	s
заверив	verb	s
отвечали	verb	s
ответили	verb	s
сетовал	verb	s
сетовала	verb	s
шутит	verb	s
пошутила	verb	s
возмутился	verb	s
возмутилась	verb	s
предостерег	verb	s
высказались	verb	s
спросили	verb	s
отвечают	verb	s
написали	verb	s
пояснял	verb	s
подчеркивал	verb	s
подчеркивала	verb	s
рассказывал	verb	s
рассказывала	verb	s
вспоминают	verb	s
говорили	verb	s
думает	verb	w
уверен	verb	w
уверена	verb	w
назвал	verb	w
назвала	verb	w
называет	verb	w
обвинил	verb	w
обвинила	verb	w
предложил	verb	w
предложила	verb	w
надеется	verb	w
обещает	verb	w
попросил	verb	w
попросила	verb	w
рекомендовал	verb	w
оценил	verb	w
оценила	verb	w
намекнул	verb	w
высказался	verb	w
высказалась	verb	w
обратился	verb	w
гласит	verb	w
гласила	verb	w
сожалеет	verb	w
называют	verb	w
называл	verb	w
обвиняет	verb	w
по словам	according_to	s
согласно	according_to	s
по мнению	according_to	s
со слов	according_to	s
как сообщил	according_to	s
как сообщила	according_to	s
как сообщает	according_to	s
как заявил	according_to	s
как заявила	according_to	s
как отметил	according_to	s
как отметила	according_to	s
как рассказал	according_to	s
как рассказала	according_to	s
по данным	according_to	s
по его словам	according_to	s
по ее словам	according_to	s
по её словам	according_to	s
по их словам	according_to	s
со ссылкой на	according_to	s
по версии	according_to	s
по утверждению	according_to	s
по информации	according_to	s
цитирует	according_to	w
заявление	noun	s
заявлении	noun	s
интервью	noun	s
слова	noun	s
словам	noun	s
пресс-секретарь	noun	s
официальный представитель	noun	s
сообщение	noun	s
сообщении	noun	s
письмо	noun	s
письме	noun	s
комментарий	noun	s
комментарии	noun	s
пост	noun	s
выступление	noun	s
речь	noun	s
брифинг	noun	s
пресс-конференция	noun	s
цитата	noun	s

[quote_marks]
primary	«	»
secondary	„	“
alternative	"	"
alternative	“	”
dash	–	–
dash	—	–
dash	-	–

[complementizers]
что
чтобы
будто

[pronouns]
он	m	s
тот	m	s
она	f	s
та	f	s
они	-	p

[name_markers]
под названием
так называемый
так называемая
так называемого
так называемой
так называемые
так называемых
названием
газета
газеты
газете
журнал
журнала
фильм
фильма
фильме
книга
книги
роман
сериал
альбом
песня
группа
группы
компания
компании
партия
партии
телеканал
телеканала
телеканале
издание
издания
агентство
ОАО
ООО
АО
ЗАО
ПАО
клуб
клуба
завод
концерн
проект
проекта
операция
операции
движение
движения
фонд
слово
термин
ФК
ХК
ЦСКА
корабль
театр
премия
премию
конкурс

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	1

[quote_particles]
