# Croatian
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
rekli	verb	s
kazao	verb	s
kazala	verb	s
kazali	verb	s
kaže	verb	s
kažu	verb	s
izjavio	verb	s
izjavila	verb	s
izjavili	verb	s
istaknuo	verb	s
istaknula	verb	s
istaknuli	verb	s
ističe	verb	s
naveo	verb	s
navela	verb	s
naveli	verb	s
navodi	verb	s
dodao	verb	s
dodala	verb	s
dodali	verb	s
dodaje	verb	s
objasnio	verb	s
objasnila	verb	s
objašnjava	verb	s
naglasio	verb	s
naglasila	verb	s
naglašava	verb	s
poručio	verb	s
poručila	verb	s
poručili	verb	s
priopćio	verb	s
priopćila	verb	s
priopćili	verb	s
ocijenio	verb	s
ocijenila	verb	s
ocjenjuje	verb	s
smatra	verb	s
smatraju	verb	s
tvrdi	verb	s
tvrde	verb	s
tvrdio	verb	s
napisao	verb	s
napisala	verb	s
piše	verb	s
odgovorio	verb	s
odgovorila	verb	s
upitao	verb	s
upitala	verb	s
upozorio	verb	s
upozorila	verb	s
upozorava	verb	s
najavio	verb	s
najavila	verb	s
priznao	verb	s
priznala	verb	s
potvrdio	verb	s
potvrdila	verb	s
demantirao	verb	s
ukazao	verb	s
ukazala	verb	s
podsjetio	verb	s
podsjetila	verb	s
zaključio	verb	s
zaključila	verb	s
ispričao	verb	s
ispričala	verb	s
objavio	verb	s
objavila	verb	s
komentirao	verb	s
komentirala	verb	s
konstatirao	verb	s
primijetio	verb	s
naglasivši	verb	s
pojasnio	verb	s
pojasnila	verb	s
rekavši	verb	s
dodavši	verb	s
zapitao	verb	s
zapitala	verb	s
citirala	verb	s
citirao	verb	s
rekle	verb	s
ukazuje	verb	s
zaključuje	verb	s
ustvrdio	verb	s
ustvrdila	verb	s
osudio	verb	s
osudila	verb	s
naglasili	verb	s
objasnili	verb	s
upozorili	verb	s
potvrdili	verb	s
odgovorili	verb	s
priznaje	verb	s
potvrđuje	verb	s
podsjeća	verb	s
pita	verb	s
objavili	verb	s
pohvalio	verb	s
pohvalila	verb	s
otkrio	verb	s
otkrila	verb	s
misli	verb	w
vjeruje	verb	w
nazvao	verb	w
optužio	verb	w
zatražio	verb	w
predložio	verb	w
pozvao	verb	w
obećao	verb	w
naziva	verb	w
zatražiti	verb	w
prema	according_to	w
prema riječima	according_to	s
po riječima	according_to	s
kako je rekao	according_to	s
kako je rekla	according_to	s
kako kaže	according_to	s
kako navodi	according_to	s
kako je naveo	according_to	s
izjava	noun	s
izjavi	noun	s
priopćenje	noun	s
priopćenju	noun	s
intervju	noun	s
intervjuu	noun	s
govor	noun	s
pismo	noun	s
glasnogovornik	noun	s
glasnogovornica	noun	s
objava	noun	s
riječi	noun	s
konferencija za novinare	noun	s

[quote_marks]
primary	„	”
alternative	"	"
alternative	»	«
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
takozvana
takozvano
tzv.
pod nazivom	title
nazvan
nazvana
film
filmu
knjiga
list
časopis
serija
emisija
roman
pjesma
album
riječ
pojam
operacija
projekt
skupina
stranka

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
tijekom	preposition
od	preposition
uz	preposition
i	preposition
a	preposition
ali	preposition
također	preposition
te	preposition
