# Czech
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
řekl	verb	s
řekla	verb	s
řekli	verb	s
řekly	verb	s
říká	verb	s
říkají	verb	s
říkal	verb	s
říkala	verb	s
uvedl	verb	s
uvedla	verb	s
uvedli	verb	s
uvedlo	verb	s
uvádí	verb	s
dodal	verb	s
dodala	verb	s
dodali	verb	s
dodává	verb	s
sdělil	verb	s
sdělila	verb	s
sdělili	verb	s
sdělilo	verb	s
sděluje	verb	s
prohlásil	verb	s
prohlásila	verb	s
prohlásili	verb	s
prohlašuje	verb	s
vysvětlil	verb	s
vysvětlila	verb	s
vysvětluje	verb	s
popsal	verb	s
popsala	verb	s
popisuje	verb	s
upozornil	verb	s
upozornila	verb	s
upozornili	verb	s
upozorňuje	verb	s
tvrdí	verb	s
tvrdil	verb	s
tvrdila	verb	s
míní	verb	s
mínil	verb	s
podotkl	verb	s
podotkla	verb	s
zdůraznil	verb	s
zdůraznila	verb	s
zdůrazňuje	verb	s
konstatoval	verb	s
konstatovala	verb	s
konstatuje	verb	s
poznamenal	verb	s
poznamenala	verb	s
napsal	verb	s
napsala	verb	s
napsali	verb	s
píše	verb	s
odpověděl	verb	s
odpověděla	verb	s
odpovídá	verb	s
zeptal	verb	s
zeptala	verb	s
ptá	verb	s
varoval	verb	s
varovala	verb	s
varuje	verb	s
oznámil	verb	s
oznámila	verb	s
oznámili	verb	s
přiznal	verb	s
přiznala	verb	s
přiznává	verb	s
potvrdil	verb	s
potvrdila	verb	s
potvrdili	verb	s
potvrzuje	verb	s
popřel	verb	s
popřela	verb	s
ujistil	verb	s
ujistila	verb	s
ujišťuje	verb	s
kritizoval	verb	s
kritizuje	verb	s
komentoval	verb	s
okomentoval	verb	s
komentuje	verb	s
shrnul	verb	s
shrnula	verb	s
připomněl	verb	s
připomněla	verb	s
připomíná	verb	s
vyprávěl	verb	s
vypráví	verb	s
vzpomíná	verb	s
vyjádřil	verb	s
vyjádřila	verb	s
doplnil	verb	s
doplnila	verb	s
doplňuje	verb	s
soudí	verb	s
domnívá	verb	s
pokračoval	verb	s
pokračuje	verb	s
informoval	verb	s
informovala	verb	s
informuje	verb	s
křičel	verb	s
zvolal	verb	s
vzkázal	verb	s
vzkázala	verb	s
reagoval	verb	s
reagovala	verb	s
reaguje	verb	s
myslí	verb	w
přiblížil	verb	w
přiblížila	verb	w
odmítl	verb	w
odmítla	verb	w
slíbil	verb	w
slíbila	verb	w
připustil	verb	s
připustila	verb	s
prozradil	verb	s
prozradila	verb	s
píšou	verb	s
uvedly	verb	s
dodávají	verb	s
zvolala	verb	s
připomínají	verb	s
vysvětlují	verb	s
tvrdily	verb	s
odpověděli	verb	s
reagovali	verb	s
podivil	verb	s
podivila	verb	s
postěžoval	verb	s
postěžovala	verb	s
pochvaloval	verb	s
pochvalovala	verb	s
líčí	verb	s
přiznali	verb	s
odhadl	verb	s
odhaduje	verb	s
popisují	verb	s
věří	verb	w
doufá	verb	w
označil	verb	w
označila	verb	w
nazval	verb	w
obvinil	verb	w
vyzval	verb	w
vyzvala	verb	w
požaduje	verb	w
navrhl	verb	w
hodnotí	verb	w
zhodnotil	verb	w
čeká	verb	w
předpokládá	verb	w
stěžuje	verb	w
stojí	verb	w
vidí	verb	w
podle	according_to	s
dle	according_to	w
slovy	according_to	s
jak řekl	according_to	s
jak uvedl	according_to	s
jak uvedla	according_to	s
jak řekla	according_to	s
citovaný	according_to	s
prohlášení	noun	s
rozhovor	noun	s
rozhovoru	noun	s
projev	noun	s
dopis	noun	s
mluvčí	noun	s
příspěvek	noun	s
slova	noun	s
vyjádření	noun	s
tisková konference	noun	s
tiskové konferenci	noun	s
zpráva	noun	s
komentář	noun	s

[quote_marks]
primary	„	“
alternative	"	"
alternative	»	«
secondary	‚	‘
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
že
zda
jestli

[pronouns]
on	m	s
ten	m	s
ona	f	s
ta	f	s
oni	-	p
ony	-	p

[name_markers]
takzvaný
takzvaná
takzvané
tzv.
zvaný
zvaná
s názvem	title
film	title
filmu
kniha	title
knihy	title
noviny
deník
časopis
seriál
pořad
román
album
píseň
slovo
termín
operace
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
je	auxiliary
se	auxiliary
to	auxiliary
jsem	auxiliary
v	preposition
ve	preposition
na	preposition
o	preposition
s	preposition
se	preposition
z	preposition
ze	preposition
do	preposition
pro	preposition
po	preposition
před	preposition
při	preposition
během	preposition
k	preposition
ke	preposition
za	preposition
od	preposition
novinářům	preposition

