# Slovenian
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
rekel	verb	s
rekla	verb	s
rekli	verb	s
dejal	verb	s
dejala	verb	s
dejali	verb	s
pravi	verb	s
pravijo	verb	s
povedal	verb	s
povedala	verb	s
povedali	verb	s
povedati	verb	s
pojasnil	verb	s
pojasnila	verb	s
pojasnili	verb	s
pojasnjuje	verb	s
poudaril	verb	s
poudarila	verb	s
poudarili	verb	s
poudarja	verb	s
dodal	verb	s
dodala	verb	s
dodali	verb	s
dodaja	verb	s
zatrdil	verb	s
zatrdila	verb	s
zatrjuje	verb	s
trdi	verb	s
trdijo	verb	s
opozoril	verb	s
opozorila	verb	s
opozarja	verb	s
sporočil	verb	s
sporočila	verb	s
sporočili	verb	s
zapisal	verb	s
zapisala	verb	s
zapisali	verb	s
piše	verb	s
izjavil	verb	s
izjavila	verb	s
odgovoril	verb	s
odgovorila	verb	s
vprašal	verb	s
vprašala	verb	s
meni	verb	s
menijo	verb	s
priznal	verb	s
priznala	verb	s
potrdil	verb	s
potrdila	verb	s
zanikal	verb	s
napovedal	verb	s
komentiral	verb	s
ocenil	verb	s
ocenila	verb	s
ocenjuje	verb	s
razložil	verb	s
razlaga	verb	s
spomnil	verb	s
ugotavlja	verb	s
navedel	verb	s
navedla	verb	s
navaja	verb	s
sklenil	verb	s
pristavil	verb	s
pristavila	verb	s
pristavlja	verb	s
pristavljajo	verb	s
spraševal	verb	s
zagotovil	verb	s
zagotovila	verb	s
zagotavlja	verb	s
odvrnil	verb	s
odvrnila	verb	s
vzkliknil	verb	s
vzkliknila	verb	s
pojasnjeval	verb	s
ponavljal	verb	s
naročil	verb	s
povzel	verb	s
povzela	verb	s
razkril	verb	s
razkrila	verb	s
poudarjajo	verb	s
dodajajo	verb	s
opozarjajo	verb	s
napisal	verb	s
napisala	verb	s
napovedala	verb	s
komentira	verb	s
komentirala	verb	s
razlagal	verb	s
zaključil	verb	s
zaključila	verb	s
misli	verb	w
verjame	verb	w
imenoval	verb	w
obtožil	verb	w
zahteval	verb	w
predlagal	verb	w
pozval	verb	w
obljubil	verb	w
glasil	verb	w
zavzela	verb	w
po besedah	according_to	s
po navedbah	according_to	s
po mnenju	according_to	s
kot je dejal	according_to	s
kot je dejala	according_to	s
kot pravi	according_to	s
glede na	according_to	s
kot navaja	according_to	s
izjava	noun	s
izjavi	noun	s
sporočilo	noun	s
sporočilu	noun	s
intervju	noun	s
govor	noun	s
pismo	noun	s
tiskovni predstavnik	noun	s
tiskovna predstavnica	noun	s
objava	noun	s
besede	noun	s
novinarska konferenca	noun	s

[quote_marks]
primary	»	«
alternative	„	“
alternative	"	"
secondary	›	‹
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
da
ali

[pronouns]
on	m	s
ona	f	s
oni	-	p
one	-	p

[name_markers]
tako imenovani
tako imenovana
t. i.
z naslovom	title
imenovan
film
filmu
knjiga
časnik
revija
serija
oddaja
roman
pesem
album
beseda
izraz
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
so	auxiliary
sta	auxiliary
se	auxiliary
v	preposition
na	preposition
o	preposition
s	preposition
z	preposition
iz	preposition
do	preposition
za	preposition
po	preposition
pred	preposition
pri	preposition
med	preposition
od	preposition
k	preposition
in	preposition
a	preposition
ampak	preposition
tudi	preposition
ter	preposition
