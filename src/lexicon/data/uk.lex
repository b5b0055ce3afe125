# Ukrainian
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
заявивши	verb	s
додаючи	verb	s
наголошуючи	verb	s
пояснюючи	verb	s
відповіли	verb	s
запитали	verb	s
писав	verb	s
писала	verb	s
стверджуючи	verb	s
зазначивши	verb	s
підкресливши	verb	s
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
лист	noun	s
допис	noun	s
дописі	noun	s
коментар	noun	s
коментарі	noun	s
виступ	noun	s
промова	noun	s
брифінг	noun	s

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
той	m	s
вона	f	s
та	f	s
вони	-	p

[name_markers]
так званий
так звана
так звані
так званих
так званої
під назвою
назвою
газета
журнал
фільм
фільму
книга
роман
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

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	1

[quote_particles]
