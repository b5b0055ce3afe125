# Azerbaijani
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
dedi	verb	s
deyib	verb	s
bildirib	verb	s
bildirdi	verb	s
söyləyib	verb	s
söylədi	verb	s
vurğulayıb	verb	s
vurğuladı	verb	s
qeyd edib	verb	s
qeyd etdi	verb	s
əlavə edib	verb	s
əlavə etdi	verb	s
yazıb	verb	s
yazdı	verb	s
açıqlayıb	verb	s
deyir	verb	s
deyən	verb	s
bəyan edib	verb	s
xəbərdarlıq edib	verb	s
sözlərinə görə	according_after	s
görə	according_after	s

[quote_marks]
primary	“	”
alternative	«	»
alternative	"	"
alternative	„	”

[complementizers]
ki

[pronouns]
o	-	s
onlar	-	p

[name_markers]
adlı
filmi
kitabı

[cue_order]
before_sv	1
after_vs	1
sov	3
prodrop	2

[quote_particles]
deyə	quotative
dedi	quotative
deyib	quotative
deyən	quotative
