# Bulgarian
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
