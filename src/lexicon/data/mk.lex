# Macedonian
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
рече	verb	s
рекол	verb	s
изјави	verb	s
истакна	verb	s
нагласи	verb	s
додаде	verb	s
посочи	verb	s
порача	verb	s
вели	verb	s
кажа	verb	s
напиша	verb	s
објасни	verb	s
потенцира	verb	s
оцени	verb	s
соопшти	verb	s
смета	verb	s
тврди	verb	s
одговори	verb	s
според	according_to	s
според зборовите на	according_to	s

[quote_marks]
primary	„	“
alternative	"	"
alternative	“	”
dash	–	–
dash	—	–
dash	-	–

[complementizers]
дека
оти

[pronouns]
тој	m	s
таа	f	s
тие	-	p

[name_markers]
т.н.
таканаречениот
филмот
книгата
весникот

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
е	auxiliary
се	auxiliary
во	preposition
на	preposition
за	preposition
со	preposition
од	preposition
по	preposition
при	preposition
пред	preposition
до	preposition

