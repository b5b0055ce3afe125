# Tamil
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
கூறினார்	verb	s
தெரிவித்தார்	verb	s
சொன்னார்	verb	s
என்றார்	verb	s
கூறியுள்ளார்	verb	s
தெரிவித்துள்ளார்	verb	s
கூறுகிறார்	verb	s
தெரிவித்தனர்	verb	s
கூற்றுப்படி	according_after	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’
alternative	'	'

[complementizers]
என்று

[pronouns]
அவர்	-	s
அவன்	m	s
அவள்	f	s
அவர்கள்	-	p

[name_markers]

[cue_order]
before_sv	2
after_sv	3
sov	3
prodrop	1

[quote_particles]
என்று	quotative
என	quotative
