# Icelandic
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

[quote_marks]
primary	„	“
alternative	"	"
alternative	“	”

[complementizers]
að

[pronouns]
hann	m	s
hún	f	s
þeir	-	p
þær	-	p
þau	-	p

[name_markers]

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
