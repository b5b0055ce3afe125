# Catalan
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
dit	verb	s
diu	verb	s
diuen	verb	s
va	verb	s
dir	verb	s
deia	verb	s
afirmat	verb	s
afirma	verb	s
afirmar	verb	s
assegurat	verb	s
assegura	verb	s
assegurar	verb	s
explicat	verb	s
explica	verb	s
explicar	verb	s
afegit	verb	s
afegeix	verb	s
afegir	verb	s
declarat	verb	s
declara	verb	s
assenyalat	verb	s
assenyala	verb	s
destacat	verb	s
destaca	verb	s
destacar	verb	s
subratllat	verb	s
subratlla	verb	s
remarcat	verb	s
remarca	verb	s
remarcar	verb	s
indicat	verb	s
indica	verb	s
advertit	verb	s
adverteix	verb	s
advertir	verb	s
lamentat	verb	s
lamenta	verb	s
lamentar	verb	s
reconegut	verb	s
reconeix	verb	s
admès	verb	s
admet	verb	s
insistit	verb	s
insisteix	verb	s
insistir	verb	s
recordat	verb	s
recorda	verb	s
comentat	verb	s
comenta	verb	s
conclòs	verb	s
conclou	verb	s
escrit	verb	s
escriu	verb	s
respost	verb	s
respon	verb	s
preguntat	verb	s
pregunta	verb	s
denunciat	verb	s
denuncia	verb	s
defensat	verb	s
defensa	verb	s
criticat	verb	s
critica	verb	s
reiterat	verb	s
anunciat	verb	s
anuncia	verb	s
confessat	verb	s
confessa	verb	s
confirmat	verb	s
confirma	verb	s
negat	verb	s
manifestat	verb	s
sostingut	verb	s
sosté	verb	s
puntualitzat	verb	s
precisat	verb	s
apuntat	verb	s
apunta	verb	s
exclamat	verb	s
valorat	verb	s
valora	verb	s
relatat	verb	s
relata	verb	s
creu	verb	w
considera	verb	w
considerat	verb	w
pensa	verb	w
acusat	verb	w
acusa	verb	w
qualificat	verb	w
demanat	verb	w
demana	verb	w
proposat	verb	w
espera	verb	w
veu	verb	w
segons	according_to	s
d'acord amb	according_to	s
en paraules de	according_to	s
a parer de	according_to	s
per a	according_to	w
citat per	according_to	s
en opinió de	according_to	s
declaracions	noun	s
declaració	noun	s
comunicat	noun	s
entrevista	noun	s
roda de premsa	noun	s
discurs	noun	s
carta	noun	s
missatge	noun	s
tuit	noun	s
portaveu	noun	s
paraules	noun	s

[quote_marks]
primary	“	”
alternative	«	»
alternative	"	"
dash	–	–
dash	—	–
dash	-	–

[complementizers]
que
si

[pronouns]
ell	m	s
ella	f	s
ells	-	p
elles	-	p

[name_markers]
titulat	title
titulada	title
anomenat
anomenada
conegut com
pel·lícula
llibre
novel·la
disc
cançó
diari
revista
programa
sèrie
paraula
terme
operació
projecte

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
l'	clitic
d'	clitic
ha	auxiliary
han	auxiliary
va	auxiliary
van	auxiliary
a	preposition
al	preposition
en	preposition
durant	preposition
després	preposition
amb	preposition
sobre	preposition
per	preposition
davant	preposition
de	preposition
del	preposition
i	preposition
però	preposition
també	preposition
