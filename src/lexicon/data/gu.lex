# Gujarati
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
કહ્યું	verb	s
જણાવ્યું	verb	s
કહે છે	verb	s
લખ્યું	verb	s
બોલ્યા	verb	s
કહ્યું હતું	verb	s
અનુસાર	according_after	s
મુજબ	according_after	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’
alternative	'	'

[complementizers]
કે

[pronouns]
તેણે	-	s
તેમણે	-	s
તે	-	s

[name_markers]

[cue_order]
before_sv	3
after_sv	3
sov	2
prodrop	1

[quote_particles]
એમ	quotative
એવું	quotative
