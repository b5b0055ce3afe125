# Telugu
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
అన్నారు	verb	s
చెప్పారు	verb	s
తెలిపారు	verb	s
పేర్కొన్నారు	verb	s
వెల్లడించారు	verb	s
అన్నాడు	verb	s
చెప్పాడు	verb	s
ప్రకారం	according_after	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’
alternative	'	'

[complementizers]
అని

[pronouns]
ఆయన	m	s
అతను	m	s
ఆమె	f	s
వారు	-	p

[name_markers]

[cue_order]
before_sv	2
after_sv	3
sov	3
prodrop	1

[quote_particles]
అని	quotative
అంటూ	quotative
