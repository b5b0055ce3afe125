# Georgian
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
თქვა	verb	s
აღნიშნა	verb	s
განაცხადა	verb	s
დასძინა	verb	s
ამბობს	verb	s
აცხადებს	verb	s
დაწერა	verb	s
წერს	verb	s
უპასუხა	verb	s
განმარტა	verb	s
უთხრა	verb	s
თქმით	according_after	s
განცხადებით	according_after	s

[quote_marks]
primary	„	“
alternative	"	"
alternative	“	”

[complementizers]
რომ

[pronouns]
ის	-	s
მან	-	s
ისინი	-	p
მათ	-	p

[name_markers]
ეგრეთ წოდებული
ფილმი
წიგნი

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
sov	1
prodrop	1

[quote_particles]
