# Punjabi
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
ਕਿਹਾ	verb	s
ਦੱਸਿਆ	verb	s
ਆਖਿਆ	verb	s
ਲਿਖਿਆ	verb	s
ਬੋਲੇ	verb	s
ਅਨੁਸਾਰ	according_after	s
ਮੁਤਾਬਕ	according_after	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’
alternative	'	'

[complementizers]
ਕਿ

[pronouns]
ਉਸ	-	s
ਉਨ੍ਹਾਂ	-	s
ਉਹ	-	s

[name_markers]

[cue_order]
before_sv	3
after_sv	3
sov	2
prodrop	1

[quote_particles]
ਨੇ	subject
