# Armenian
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
ասաց	verb	s
ասել է	verb	s
ասում է	verb	s
նշեց	verb	s
նշել է	verb	s
հայտարարեց	verb	s
հայտարարել է	verb	s
ավելացրեց	verb	s
գրել է	verb	s
գրեց	verb	s
ընդգծեց	verb	s
շեշտեց	verb	s
պատասխանեց	verb	s
պարզաբանեց	verb	s
խոսքով	according_after	s
համաձայն	according_after	s

[quote_marks]
primary	«	»
alternative	"	"

[complementizers]
որ
թե

[pronouns]
նա	-	s
նրանք	-	p

[name_markers]
այսպես կոչված
ֆիլմ
գիրք

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	1

[quote_particles]
