# Bosnian
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
rekao	verb	s
rekla	verb	s
kazao	verb	s
kazala	verb	s
izjavio	verb	s
izjavila	verb	s
istakao	verb	s
istakla	verb	s
naglasio	verb	s
naglasila	verb	s
dodao	verb	s
dodala	verb	s
poručio	verb	s
poručila	verb	s
napisao	verb	s
napisala	verb	s
objasnio	verb	s
objasnila	verb	s
naveo	verb	s
navela	verb	s
kaže	verb	s
ističe	verb	s
navodi	verb	s
smatra	verb	s
tvrdi	verb	s
upozorio	verb	s
upozorila	verb	s
potvrdio	verb	s
potvrdila	verb	s
odgovorio	verb	s
odgovorila	verb	s
pojasnio	verb	s
pojasnila	verb	s
kazali	verb	s
rekli	verb	s
prema riječima	according_to	s
po riječima	according_to	s
kako je rekao	according_to	s
kako navodi	according_to	s

[quote_marks]
primary	„	“
alternative	„	”
alternative	"	"
alternative	“	”
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
da
kako

[pronouns]
on	m	s
ona	f	s
oni	-	p
one	-	p

[name_markers]
takozvani
tzv.
film
knjiga
list

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
je	auxiliary
su	auxiliary
se	auxiliary
će	auxiliary
u	preposition
na	preposition
o	preposition
s	preposition
sa	preposition
iz	preposition
do	preposition
za	preposition
po	preposition
prije	preposition
pri	preposition
nakon	preposition
tokom	preposition
od	preposition
uz	preposition

