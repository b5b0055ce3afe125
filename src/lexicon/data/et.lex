# Estonian
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
ütles	verb	s
ütleb	verb	s
ütlesid	verb	s
ütlevad	verb	s
lausus	verb	s
lausub	verb	s
sõnas	verb	s
sõnab	verb	s
rääkis	verb	s
räägib	verb	s
rääkisid	verb	s
teatas	verb	s
teatab	verb	s
kinnitas	verb	s
kinnitab	verb	s
rõhutas	verb	s
rõhutab	verb	s
lisas	verb	s
lisab	verb	s
selgitas	verb	s
selgitab	verb	s
märkis	verb	s
märgib	verb	s
väitis	verb	s
väidab	verb	s
kirjutas	verb	s
kirjutab	verb	s
vastas	verb	s
vastab	verb	s
küsis	verb	s
küsib	verb	s
hoiatas	verb	s
hoiatab	verb	s
tunnistas	verb	s
tunnistab	verb	s
kommenteeris	verb	s
kommenteerib	verb	s
nentis	verb	s
nendib	verb	s
tõdes	verb	s
tõdeb	verb	s
arvas	verb	s
arvab	verb	s
leidis	verb	s
leiab	verb	s
meenutas	verb	s
meenutab	verb	s
avaldas	verb	s
tõi	verb	s
toob	verb	s
viitas	verb	s
viitab	verb	s
seletas	verb	s
jätkas	verb	s
kritiseeris	verb	s
nimetas	verb	s
kirjeldas	verb	s
kirjeldab	verb	s
hindas	verb	s
hindab	verb	s
usub	verb	w
loodab	verb	w
süüdistas	verb	w
nõudis	verb	w
soovitas	verb	w
lubas	verb	w
sõnul	according_after	s
kohaselt	according_after	s
hinnangul	according_after	s
arvates	according_after	w
väitel	according_after	s
andmeil	according_after	s
avaldus	noun	s
pressiteade	noun	s
intervjuu	noun	s
intervjuus	noun	s
kõne	noun	s
kiri	noun	s
pressiesindaja	noun	s
postitus	noun	s
sõnad	noun	s
pressikonverents	noun	s

[quote_marks]
primary	„	“
alternative	"	"
alternative	„	”
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
et
kas

[pronouns]
ta	-	s
tema	-	s
nad	-	p
nemad	-	p

[name_markers]
niinimetatud
nn
nimeline
nimega
pealkirjaga
film
raamat
ajaleht
ajakiri
sari
saade
romaan
album
laul
sõna
termin
operatsioon
projekt

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
on	auxiliary
oli	auxiliary
pärast	preposition
enne	preposition
kui	preposition
ja	preposition
aga	preposition
ka	preposition
kuid	preposition
