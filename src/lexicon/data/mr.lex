# Marathi
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
म्हणाले	verb	s
म्हणाली	verb	s
म्हणाला	verb	s
सांगितले	verb	s
म्हटले	verb	s
म्हणतात	verb	s
सांगितलं	verb	s
म्हटलं	verb	s
सांगतात	verb	s
म्हणत	verb	s
मते	according_after	s
म्हणण्यानुसार	according_after	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’
alternative	'	'

[complementizers]
की

[pronouns]
तो	m	s
त्याने	m	s
ती	f	s
तिने	f	s
ते	-	p
त्यांनी	-	p

[name_markers]

[cue_order]
before_sv	3
after_sv	3
sov	2
prodrop	1

[quote_particles]
असे	quotative
अशी	quotative
