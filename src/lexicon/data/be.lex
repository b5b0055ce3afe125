# Belarusian
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
сказаў	verb	s
сказала	verb	s
кажа	verb	s
адзначыў	verb	s
адзначыла	verb	s
заявіў	verb	s
заявіла	verb	s
паведаміў	verb	s
паведаміла	verb	s
падкрэсліў	verb	s
падкрэсліла	verb	s
дадаў	verb	s
дадала	verb	s
патлумачыў	verb	s
патлумачыла	verb	s
расказаў	verb	s
расказала	verb	s
напісаў	verb	s
напісала	verb	s
адказаў	verb	s
мяркуе	verb	s
лічыць	verb	s
гаворыць	verb	s
гаварыў	verb	s
паводле слоў	according_to	s
па словах	according_to	s
паводле	according_to	s

[quote_marks]
primary	«	»
alternative	"	"
alternative	“	”
secondary	„	“
dash	–	–
dash	—	–
dash	-	–

[complementizers]
што
каб

[pronouns]
ён	m	s
яна	f	s
яны	-	p

[name_markers]
так званы
фільм
кніга
газета

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	1

[quote_particles]
у	preposition
на	preposition
пра	preposition
з	preposition
для	preposition
пасля	preposition
за	preposition
ад	preposition

