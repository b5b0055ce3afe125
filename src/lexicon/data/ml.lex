# Malayalam
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
പറഞ്ഞു	verb	s
വ്യക്തമാക്കി	verb	s
അറിയിച്ചു	verb	s
കൂട്ടിച്ചേർത്തു	verb	s
പറയുന്നു	verb	s
അഭിപ്രായത്തിൽ	according_after	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’
alternative	'	'

[complementizers]
എന്ന്

[pronouns]
അദ്ദേഹം	m	s
അവൻ	m	s
അവൾ	f	s
അവർ	-	p

[name_markers]

[cue_order]
before_sv	2
after_sv	3
sov	3
prodrop	1

[quote_particles]
എന്ന്	quotative
എന്നു	quotative
