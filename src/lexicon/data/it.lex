# Italian
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
detto	verb	s
dice	verb	s
dicono	verb	s
disse	verb	s
diceva	verb	s
dicendo	verb	s
affermato	verb	s
afferma	verb	s
affermano	verb	s
affermò	verb	s
affermando	verb	s
dichiarato	verb	s
dichiara	verb	s
dichiarano	verb	s
dichiarò	verb	s
aggiunto	verb	s
aggiunge	verb	s
aggiungono	verb	s
aggiunse	verb	s
aggiungendo	verb	s
spiegato	verb	s
spiega	verb	s
spiegano	verb	s
spiegò	verb	s
spiegando	verb	s
sottolineato	verb	s
sottolinea	verb	s
sottolineano	verb	s
sottolineando	verb	s
precisato	verb	s
precisa	verb	s
osservato	verb	s
osserva	verb	s
concluso	verb	s
conclude	verb	s
commentato	verb	s
commenta	verb	s
commentano	verb	s
raccontato	verb	s
racconta	verb	s
raccontano	verb	s
ricordato	verb	s
ricorda	verb	s
ribadito	verb	s
ribadisce	verb	s
sostenuto	verb	s
sostiene	verb	s
sostengono	verb	s
assicurato	verb	s
assicura	verb	s
annunciato	verb	s
annuncia	verb	s
scritto	verb	s
scrive	verb	s
scrivono	verb	s
rivelato	verb	s
rivela	verb	s
risposto	verb	s
risponde	verb	s
replicato	verb	s
replica	verb	s
ammesso	verb	s
ammette	verb	s
avvertito	verb	s
avverte	verb	s
chiesto	verb	s
chiede	verb	s
chiedono	verb	s
domandato	verb	s
esclamato	verb	s
prosegue	verb	s
proseguito	verb	s
continua	verb	w
incalza	verb	s
attacca	verb	w
attaccato	verb	s
denunciato	verb	s
denuncia	verb	s
confermato	verb	s
conferma	verb	s
evidenziato	verb	s
evidenzia	verb	s
rilevato	verb	s
rileva	verb	w
chiarito	verb	s
chiarisce	verb	s
confessato	verb	s
confessa	verb	s
ironizza	verb	s
rimarcato	verb	s
rimarca	verb	s
insiste	verb	s
insistito	verb	s
tuonato	verb	s
tuona	verb	s
confidato	verb	s
confida	verb	s
sbotta	verb	s
taglia	verb	w
ragiona	verb	w
lamentato	verb	s
lamenta	verb	s
criticato	verb	s
critica	verb	s
chiosa	verb	w
puntualizza	verb	s
precisando	verb	s
riferito	verb	s
riferisce	verb	s
riferiscono	verb	s
riportato	verb	s
riporta	verb	s
twittato	verb	s
smentito	verb	s
smentisce	verb	s
sentenzia	verb	s
osservano	verb	s
argomenta	verb	s
auspica	verb	s
auspicato	verb	s
ammonito	verb	s
ammonisce	verb	s
rilancia	verb	s
ha fatto sapere	verb	s
fa sapere	verb	s
fanno sapere	verb	s
si legge	verb	s
ha detto	verb	s
hanno detto	verb	s
ha affermato	verb	s
ha dichiarato	verb	s
ha aggiunto	verb	s
ha spiegato	verb	s
scrisse	verb	s
rispose	verb	s
raccontò	verb	s
ricordò	verb	s
osservò	verb	s
commentò	verb	s
concluse	verb	s
ribadì	verb	s
sottolineò	verb	s
replicò	verb	s
ammise	verb	s
annunciò	verb	s
scherza	verb	s
scherzato	verb	s
ribatte	verb	s
ribattuto	verb	s
ribatté	verb	s
rincara	verb	s
esulta	verb	s
giustifica	verb	s
profetizza	verb	s
contrattacca	verb	s
avvisa	verb	s
avvisano	verb	s
scrivendo	verb	s
ricordando	verb	s
ribadendo	verb	s
concludendo	verb	s
avvertendo	verb	s
commentando	verb	s
annunciando	verb	s
ironizzando	verb	s
denunciando	verb	s
dicevano	verb	s
spiegava	verb	s
raccontava	verb	s
precisano	verb	s
ricordano	verb	s
denunciano	verb	s
avvertono	verb	s
raccontavano	verb	s
rispondono	verb	s
incalzato	verb	s
proseguendo	verb	s
parla	verb	w
parlato	verb	w
pensa	verb	w
crede	verb	w
ritiene	verb	w
ritenuto	verb	w
considera	verb	w
vede	verb	w
chiama	verb	w
definito	verb	w
definisce	verb	w
definì	verb	w
descritto	verb	w
descrive	verb	w
accusato	verb	w
accusa	verb	w
invita	verb	w
invitato	verb	w
promette	verb	w
promesso	verb	w
propone	verb	w
suggerisce	verb	w
spera	verb	w
teme	verb	w
legge	verb	w
recita	verb	w
indicando	verb	w
rimpiange	verb	w
respinge	verb	w
sorride	verb	w
secondo	according_to	s
a detta di	according_to	s
per	according_to	w
a giudizio di	according_to	s
nelle parole di	according_to	s
stando a	according_to	s
a parere di	according_to	s
come riferito da	according_to	s
come ha detto	according_to	s
in una nota	according_to	w
in un comunicato	according_to	w
dichiarazione	noun	s
dichiarazioni	noun	s
comunicato	noun	s
nota	noun	s
intervista	noun	s
conferenza stampa	noun	s
discorso	noun	s
lettera	noun	s
messaggio	noun	s
tweet	noun	s
portavoce	noun	s
parole	noun	s
frase	noun	s
post	noun	s

[quote_marks]
primary	«	»
alternative	“	”
alternative	"	"
secondary	‘	’
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
che
se

[pronouns]
lui	m	s
egli	m	s
quest’ultimo	m	s
lei	f	s
ella	f	s
loro	-	p
essi	-	p

[name_markers]
intitolato
intitolata
chiamato
chiamata
cosiddetto
cosiddetta
cosiddetti
detto
detta
soprannominato
denominato
denominata
film
libro
romanzo
album
canzone
giornale
rivista
programma
serie
quotidiano
parola
termine
operazione
progetto
settimanale
titolo
associazione

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
l'	clitic
d'	clitic
dell'	clitic
all'	clitic
un'	clitic
nell'	clitic
dall'	clitic
sull'	clitic
quell'	clitic
ha	auxiliary
hanno	auxiliary
è	auxiliary
aveva	auxiliary
