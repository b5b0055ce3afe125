# Kazakh
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
деді	verb	s
дейді	verb	s
деп айтты	verb	s
деп жазды	verb	s
айтты	verb	s
мәлімдеді	verb	s
хабарлады	verb	s
атап өтті	verb	s
деп атап өтті	verb	s
деп мәлімдеді	verb	s
деп қосты	verb	s
айтуынша	according_after	s
сөзінше	according_after	s
мәліметінше	according_after	s

[quote_marks]
primary	«	»
alternative	"	"
alternative	“	”

[complementizers]
деп

[pronouns]
ол	-	s
олар	-	p

[name_markers]
фильм
кітап
газет

[cue_order]
before_sv	1
after_sv	1
sov	3
prodrop	1

[quote_particles]
деп	quotative
дейді	quotative
деді	quotative
деген	quotative
