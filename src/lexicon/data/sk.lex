# Slovak
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
povedal	verb	s
povedala	verb	s
povedali	verb	s
hovorí	verb	s
hovoria	verb	s
hovoril	verb	s
uviedol	verb	s
uviedla	verb	s
uviedli	verb	s
uvádza	verb	s
dodal	verb	s
dodala	verb	s
dodali	verb	s
dodáva	verb	s
vyhlásil	verb	s
vyhlásila	verb	s
vyhlasuje	verb	s
vysvetlil	verb	s
vysvetlila	verb	s
vysvetľuje	verb	s
zdôraznil	verb	s
zdôraznila	verb	s
zdôrazňuje	verb	s
upozornil	verb	s
upozornila	verb	s
upozorňuje	verb	s
tvrdí	verb	s
tvrdil	verb	s
konštatoval	verb	s
konštatovala	verb	s
podotkol	verb	s
podotkla	verb	s
poznamenal	verb	s
napísal	verb	s
napísala	verb	s
píše	verb	s
odpovedal	verb	s
odpovedala	verb	s
pýta	verb	s
spýtal	verb	s
varoval	verb	s
varuje	verb	s
oznámil	verb	s
oznámila	verb	s
priznal	verb	s
priznala	verb	s
potvrdil	verb	s
potvrdila	verb	s
poprel	verb	s
ubezpečil	verb	s
kritizoval	verb	s
skritizoval	verb	s
okomentoval	verb	s
zhrnul	verb	s
pripomenul	verb	s
pripomenula	verb	s
priblížil	verb	s
informoval	verb	s
informovala	verb	s
informuje	verb	s
doplnil	verb	s
doplnila	verb	s
reagoval	verb	s
reagovala	verb	s
reaguje	verb	s
myslí	verb	s
odkázal	verb	s
vyjadril	verb	s
verí	verb	w
dúfa	verb	w
označil	verb	w
nazval	verb	w
obvinil	verb	w
vyzval	verb	w
požaduje	verb	w
navrhol	verb	w
podľa	according_to	s
slovami	according_to	s
ako povedal	according_to	s
ako uviedol	according_to	s
ako uviedla	according_to	s
vyhlásenie	noun	s
rozhovor	noun	s
prejav	noun	s
list	noun	s
hovorca	noun	s
hovorkyňa	noun	s
príspevok	noun	s
slová	noun	s
vyjadrenie	noun	s
tlačová konferencia	noun	s
status	noun	s

[quote_marks]
primary	„	“
alternative	"	"
secondary	‚	‘

[complementizers]
že
či

[pronouns]
on	m	s
ten	m	s
ona	f	s
tá	f	s
oni	-	p
ony	-	p

[name_markers]
takzvaný
takzvaná
takzvané
tzv.
zvaný
s názvom
film
filmu
kniha
noviny
denník
časopis
seriál
román
album
pieseň
slovo
termín
operácia
projekt
skupina
strana
heslo

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
sa	auxiliary
to	auxiliary
je	auxiliary
v	preposition
vo	preposition
na	preposition
o	preposition
s	preposition
so	preposition
z	preposition
zo	preposition
do	preposition
pre	preposition
po	preposition
pred	preposition
pri	preposition
počas	preposition
k	preposition
za	preposition
od	preposition

