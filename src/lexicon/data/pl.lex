# Polish
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
powiedział	verb	s
powiedziała	verb	s
powiedzieli	verb	s
powiedziały	verb	s
mówi	verb	s
mówią	verb	s
mówił	verb	s
mówiła	verb	s
mówili	verb	s
stwierdził	verb	s
stwierdziła	verb	s
stwierdzili	verb	s
stwierdza	verb	s
podkreślił	verb	s
podkreśliła	verb	s
podkreślili	verb	s
podkreśla	verb	s
podkreślają	verb	s
dodał	verb	s
dodała	verb	s
dodali	verb	s
dodaje	verb	s
dodają	verb	s
wyjaśnił	verb	s
wyjaśniła	verb	s
wyjaśnili	verb	s
wyjaśnia	verb	s
wyjaśniają	verb	s
zaznaczył	verb	s
zaznaczyła	verb	s
zaznacza	verb	s
oświadczył	verb	s
oświadczyła	verb	s
oświadczyli	verb	s
oznajmił	verb	s
oznajmiła	verb	s
poinformował	verb	s
poinformowała	verb	s
poinformowali	verb	s
informuje	verb	s
informują	verb	s
przekonuje	verb	s
przekonywał	verb	s
przekonywała	verb	s
przekonują	verb	s
ocenił	verb	s
oceniła	verb	s
ocenia	verb	s
oceniają	verb	s
zauważył	verb	s
zauważyła	verb	s
zauważa	verb	s
przyznał	verb	s
przyznała	verb	s
przyznaje	verb	s
tłumaczy	verb	s
tłumaczył	verb	s
tłumaczyła	verb	s
napisał	verb	s
napisała	verb	s
napisali	verb	s
pisze	verb	s
piszą	verb	s
odpowiedział	verb	s
odpowiedziała	verb	s
odpowiada	verb	s
odparł	verb	s
odparła	verb	s
zapytał	verb	s
zapytała	verb	s
pyta	verb	w
pytał	verb	s
pytała	verb	s
zapewnił	verb	s
zapewniła	verb	s
zapewnia	verb	s
zapowiedział	verb	s
zapowiedziała	verb	s
zapowiada	verb	s
ostrzegł	verb	s
ostrzegła	verb	s
ostrzega	verb	s
skomentował	verb	s
skomentowała	verb	s
komentuje	verb	s
relacjonuje	verb	s
relacjonował	verb	s
relacjonowała	verb	s
wskazał	verb	s
wskazała	verb	s
wskazuje	verb	s
wskazują	verb	s
przypomniał	verb	s
przypomniała	verb	s
przypomina	verb	s
argumentował	verb	s
argumentuje	verb	s
podsumował	verb	s
podsumowała	verb	s
podsumowuje	verb	s
twierdzi	verb	s
twierdzą	verb	s
twierdził	verb	s
twierdziła	verb	s
opowiada	verb	s
opowiadał	verb	s
opowiadała	verb	s
wspomina	verb	s
wspominał	verb	s
apelował	verb	s
apeluje	verb	s
zaapelował	verb	s
zaapelowała	verb	s
ogłosił	verb	s
ogłosiła	verb	s
krzyczał	verb	s
krzyczała	verb	s
zwrócił	verb	s
zwróciła	verb	s
zwraca	verb	s
przekazał	verb	s
przekazała	verb	s
przekazali	verb	s
przekazuje	verb	s
kontynuuje	verb	s
kontynuował	verb	s
żartuje	verb	s
żartował	verb	s
potwierdził	verb	s
potwierdziła	verb	s
potwierdza	verb	s
zaprzeczył	verb	s
zaprzeczyła	verb	s
skrytykował	verb	s
krytykuje	verb	s
zdradził	verb	s
zdradziła	verb	s
zdradza	verb	s
deklaruje	verb	s
zadeklarował	verb	s
zadeklarowała	verb	s
dziwi	verb	s
dodawał	verb	s
wyznał	verb	s
wyznała	verb	s
utrzymuje	verb	s
mówiąc	verb	s
dodając	verb	s
podkreślając	verb	s
ostrzegając	verb	s
stwierdziły	verb	s
zaznaczając	verb	s
tłumacząc	verb	s
twierdząc	verb	s
przyznając	verb	s
wyjaśniając	verb	s
zapewniając	verb	s
pisząc	verb	s
odpowiadając	verb	s
przypominając	verb	s
wspomniał	verb	s
wspomniała	verb	s
zauważyli	verb	s
przyznali	verb	s
ocenili	verb	s
dopytywał	verb	s
dopytuje	verb	s
ujawnił	verb	s
ujawniła	verb	s
kwituje	verb	s
skwitował	verb	s
skwitowała	verb	s
ironizuje	verb	s
grzmi	verb	s
krytykują	verb	s
komentują	verb	s
zapewniają	verb	s
odpowiedzieli	verb	s
uważa	verb	w
uważają	verb	w
sądzi	verb	w
wierzy	verb	w
myśli	verb	w
nazwał	verb	w
nazwała	verb	w
określił	verb	w
określiła	verb	w
oskarżył	verb	w
oskarżyła	verb	w
zarzucił	verb	w
zażądał	verb	w
zaproponował	verb	w
zasugerował	verb	w
sugeruje	verb	w
obiecał	verb	w
liczy	verb	w
grozi	verb	w
opisał	verb	w
opisuje	verb	w
cytuje	verb	w
podaje	verb	w
podał	verb	w
podała	verb	w
czytamy	verb	w
brzmi	verb	w
głosi	verb	w
głosił	verb	w
określili	verb	w
według	according_to	s
zdaniem	according_to	s
jak podaje	according_to	s
jak podał	according_to	s
jak mówi	according_to	s
jak twierdzi	according_to	s
w opinii	according_to	s
w ocenie	according_to	s
jak powiedział	according_to	s
jak powiedziała	according_to	s
jak poinformował	according_to	s
cytowany przez	according_to	s
cytowana przez	according_to	s
słowami	according_to	w
oświadczenie	noun	s
oświadczeniu	noun	s
komunikat	noun	s
komunikacie	noun	s
wywiad	noun	s
wywiadzie	noun	s
rozmowa	noun	s
rozmowie	noun	s
list	noun	s
liście	noun	s
rzecznik	noun	s
rzeczniczka	noun	s
wpis	noun	s
wpisie	noun	s
słowa	noun	s
słowami	noun	s
przemówienie	noun	s
konferencji prasowej	noun	s
wypowiedź	noun	s

[quote_marks]
primary	„	”
alternative	"	"
alternative	„	“
alternative	«	»
alternative	»	«
dash	–	–
dash	—	–
dash	-	–

[complementizers]
że
iż
czy

[pronouns]
on	m	s
ona	f	s
oni	-	p
one	-	p

[name_markers]
tak zwany
tak zwana
tak zwane
tzw.
zwany
zwana
pod tytułem	title
pt.	title
film	title
filmu
filmie
książka	title
książki	title
gazeta
dziennik
tygodnik
serial
program
zespół
płyta
album
projekt
słowo
termin
operacja
partia
spółka
o nazwie
firma
fundacja
ustawa

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
się	auxiliary
to	auxiliary
w	preposition
we	preposition
na	preposition
o	preposition
z	preposition
ze	preposition
do	preposition
dla	preposition
po	preposition
przed	preposition
podczas	preposition
przez	preposition
za	preposition
od	preposition
w rozmowie	preposition
dziennikarzom	preposition

