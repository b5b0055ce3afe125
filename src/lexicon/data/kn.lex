# Kannada
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
ಹೇಳಿದರು	verb	s
ಹೇಳಿದ್ದಾರೆ	verb	s
ತಿಳಿಸಿದರು	verb	s
ತಿಳಿಸಿದ್ದಾರೆ	verb	s
ಎಂದರು	verb	s
ಹೇಳಿದ	verb	s
ಪ್ರಕಾರ	according_after	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’
alternative	'	'

[complementizers]
ಎಂದು

[pronouns]
ಅವನು	m	s
ಅವಳು	f	s
ಅವರು	-	s

[name_markers]

[cue_order]
before_sv	2
after_sv	3
sov	3
prodrop	1

[quote_particles]
ಎಂದು	quotative
ಎಂದರು	quotative
