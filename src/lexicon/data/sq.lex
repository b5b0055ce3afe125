# Albanian
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
tha	verb	s
thotë	verb	s
thanë	verb	s
deklaroi	verb	s
shtoi	verb	s
theksoi	verb	s
shkroi	verb	s
njoftoi	verb	s
pohoi	verb	s
tregoi	verb	s
shpjegoi	verb	s
paralajmëroi	verb	s
u shpreh	verb	s
shprehet	verb	s
ka thënë	verb	s
ka deklaruar	verb	s
shton	verb	s
deklaron	verb	s
thekson	verb	s
u përgjigj	verb	s
konfirmoi	verb	s
sipas	according_to	s

[quote_marks]
primary	“	”
alternative	„	“
alternative	«	»
alternative	"	"
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
se
që

[pronouns]
ai	m	s
ajo	f	s
ata	-	p
ato	-	p

[name_markers]
i ashtuquajturi
filmi
libri
gazeta

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
në	preposition
për	preposition
me	preposition
nga	preposition
pas	preposition
para	preposition
gjatë	preposition
