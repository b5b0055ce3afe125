# Serbian
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
istakao	verb	s
istakla	verb	s
istakli	verb	s
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
saopštio	verb	s
saopštila	verb	s
saopštilo	verb	s
ocenio	verb	s
ocenila	verb	s
ocenjuje	verb	s
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
najavio	verb	s
najavila	verb	s
priznao	verb	s
priznala	verb	s
potvrdio	verb	s
potvrdila	verb	s
demantovao	verb	s
ukazao	verb	s
ukazala	verb	s
podsetio	verb	s
podsetila	verb	s
precizirao	verb	s
zaključio	verb	s
zaključila	verb	s
ispričao	verb	s
ispričala	verb	s
objavio	verb	s
objavila	verb	s
komentarisao	verb	s
prokomentarisao	verb	s
konstatovao	verb	s
konstatovala	verb	s
primetio	verb	s
рекао	verb	s
рекла	verb	s
рекли	verb	s
казао	verb	s
казала	verb	s
каже	verb	s
кажу	verb	s
изјавио	verb	s
изјавила	verb	s
истакао	verb	s
истакла	verb	s
истиче	verb	s
навео	verb	s
навела	verb	s
наводи	verb	s
додао	verb	s
додала	verb	s
додаје	verb	s
објаснио	verb	s
нагласио	verb	s
поручио	verb	s
поручила	verb	s
саопштио	verb	s
саопштила	verb	s
оценио	verb	s
оценила	verb	s
сматра	verb	s
тврди	verb	s
написао	verb	s
одговорио	verb	s
упозорио	verb	s
најавио	verb	s
признао	verb	s
потврдио	verb	s
указао	verb	s
подсетио	verb	s
закључио	verb	s
zapitao	verb	s
zapitala	verb	s
ukazuje	verb	s
zaključuje	verb	s
ustvrdio	verb	s
ustvrdila	verb	s
osudio	verb	s
naglasili	verb	s
objasnili	verb	s
upozorili	verb	s
potvrdili	verb	s
odgovorili	verb	s
priznaje	verb	s
potvrđuje	verb	s
podseća	verb	s
pita	verb	s
najavljuje	verb	s
otkrio	verb	s
otkrila	verb	s
precizirala	verb	s
запитао	verb	s
указује	verb	s
закључује	verb	s
misli	verb	w
veruje	verb	w
nazvao	verb	w
optužio	verb	w
zatražio	verb	w
predložio	verb	w
pozvao	verb	w
obećao	verb	w
naziva	verb	w
prema	according_to	w
prema rečima	according_to	s
po rečima	according_to	s
kako je rekao	according_to	s
kako je rekla	according_to	s
kako kaže	according_to	s
kako navodi	according_to	s
kako je naveo	according_to	s
према	according_to	w
према речима	according_to	s
по речима	according_to	s
како је рекао	according_to	s
izjava	noun	s
izjavi	noun	s
saopštenje	noun	s
saopštenju	noun	s
intervju	noun	s
intervjuu	noun	s
govor	noun	s
pismo	noun	s
portparol	noun	s
portparolka	noun	s
objava	noun	s
reči	noun	s
konferencija za novinare	noun	s
изјава	noun	s
саопштење	noun	s

[quote_marks]
primary	„	“
alternative	„	”
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
да

[pronouns]
on	m	s
он	m	s
ona	f	s
она	f	s
oni	-	p
one	-	p
они	-	p
оне	-	p

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
pesma
album
reč
termin
operacija
projekat
grupa
stranka
такозвани
под називом	title
филм
књига
лист
часопис

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
је	auxiliary
су	auxiliary
се	auxiliary
ће	auxiliary
u	preposition
na	preposition
o	preposition
s	preposition
sa	preposition
iz	preposition
do	preposition
za	preposition
po	preposition
pre	preposition
pri	preposition
nakon	preposition
tokom	preposition
od	preposition
uz	preposition
у	preposition
на	preposition
о	preposition
с	preposition
са	preposition
из	preposition
до	preposition
за	preposition
по	preposition
пре	preposition
након	preposition
током	preposition
од	preposition
уз	preposition
i	preposition
a	preposition
ali	preposition
takođe	preposition
te	preposition
и	preposition
а	preposition
али	preposition
такође	preposition
