# Romanian
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
spus	verb	s
spune	verb	s
spun	verb	s
spunea	verb	s
spuneau	verb	s
declarat	verb	s
declară	verb	s
declara	verb	s
afirmat	verb	s
afirmă	verb	s
adăugat	verb	s
adaugă	verb	s
precizat	verb	s
precizează	verb	s
subliniat	verb	s
subliniază	verb	s
explicat	verb	s
explică	verb	s
menționat	verb	s
menţionat	verb	s
menționează	verb	s
menţionează	verb	s
arătat	verb	s
arată	verb	w
susținut	verb	s
susţinut	verb	s
susține	verb	s
susţine	verb	s
anunțat	verb	s
anunţat	verb	s
anunță	verb	s
anunţă	verb	s
transmis	verb	s
transmite	verb	s
scris	verb	s
scrie	verb	s
răspuns	verb	s
răspunde	verb	s
întrebat	verb	s
întreabă	verb	s
avertizat	verb	s
avertizează	verb	s
recunoscut	verb	s
recunoaște	verb	s
recunoaşte	verb	s
povestit	verb	s
povestește	verb	s
povesteşte	verb	s
comentat	verb	s
comentează	verb	s
criticat	verb	s
critică	verb	s
replicat	verb	s
concluzionat	verb	s
conchis	verb	s
completat	verb	s
completează	verb	s
continuat	verb	s
continuă	verb	s
confirmat	verb	s
confirmă	verb	s
negat	verb	s
dezvăluit	verb	s
dezvăluie	verb	s
amintit	verb	s
amintește	verb	s
reamintit	verb	s
remarcat	verb	s
remarcă	verb	s
punctat	verb	s
punctează	verb	s
relatat	verb	s
relatează	verb	s
apreciat	verb	s
apreciază	verb	s
reacționat	verb	s
reacţionat	verb	s
mărturisit	verb	s
mărturisește	verb	s
insistat	verb	s
insistă	verb	s
strigat	verb	s
exclamat	verb	s
atenționat	verb	s
informat	verb	s
informează	verb	s
promis	verb	s
denunțat	verb	s
adăugând	verb	s
precizând	verb	s
subliniind	verb	s
spunând	verb	s
declarând	verb	s
susținând	verb	s
explicând	verb	s
afirmând	verb	s
menționând	verb	s
scriind	verb	s
întrebând	verb	s
atras	verb	s
crede	verb	w
consideră	verb	w
considerat	verb	w
acuzat	verb	w
acuză	verb	w
numit	verb	w
numește	verb	w
cerut	verb	w
cere	verb	w
sugerat	verb	w
propus	verb	w
speră	verb	w
estimat	verb	w
vorbit	verb	w
postat	verb	w
potrivit	according_to	s
conform	according_to	s
după	according_to	w
în opinia	according_to	s
după spusele	according_to	s
citat de	according_to	s
citată de	according_to	s
în cuvintele	according_to	s
declarație	noun	s
declaraţie	noun	s
declarații	noun	s
comunicat	noun	s
interviu	noun	s
discurs	noun	s
scrisoare	noun	s
mesaj	noun	s
postare	noun	s
purtător de cuvânt	noun	s
purtătorul de cuvânt	noun	s
conferință de presă	noun	s
cuvinte	noun	s

[quote_marks]
primary	„	”
alternative	“	”
alternative	"	"
secondary	«	»
dash	–	–
dash	—	–
dash	-	–

[complementizers]
că
dacă

[pronouns]
el	m	s
acesta	m	s
ea	f	s
aceasta	f	s
ei	-	p
ele	-	p
aceștia	-	p

[name_markers]
așa-numit
așa-numita
așa-numitul
aşa-zisul
numit
numită
intitulat	title
intitulată	title
supranumit
denumit
denumită
filmul
cartea
romanul
albumul
melodia
ziarul
revista
emisiunea
serialul
cuvântul
termenul
operațiunea
proiectul
programul

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
a	auxiliary
au	auxiliary
s-a	auxiliary
în	preposition
la	preposition
pe	preposition
cu	preposition
despre	preposition
după	preposition
înainte	preposition
pentru	preposition
de	preposition
din	preposition
prin	preposition
către	preposition
într-un	preposition
într-o	preposition
sub	preposition

