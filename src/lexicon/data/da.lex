# Danish
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
siger	verb	s
sagde	verb	s
sagt	verb	s
fortæller	verb	s
fortalte	verb	s
forklarer	verb	s
forklarede	verb	s
mener	verb	s
mente	verb	s
skriver	verb	s
skrev	verb	s
tilføjer	verb	s
tilføjede	verb	s
udtaler	verb	s
udtalte	verb	s
oplyser	verb	s
oplyste	verb	s
understreger	verb	s
understregede	verb	s
påpeger	verb	s
påpegede	verb	s
svarer	verb	s
svarede	verb	s
spørger	verb	s
spurgte	verb	s
hævder	verb	s
hævdede	verb	s
erkender	verb	s
erkendte	verb	s
indrømmer	verb	s
indrømmede	verb	s
advarer	verb	s
advarede	verb	s
konstaterer	verb	s
konstaterede	verb	s
lyder	verb	s
lød	verb	s
bekræfter	verb	s
bekræftede	verb	s
afviser	verb	s
afviste	verb	s
kommenterer	verb	s
kommenterede	verb	s
fastslår	verb	s
fastslog	verb	s
vurderer	verb	s
vurderede	verb	s
fortsætter	verb	s
fortsatte	verb	s
tilstår	verb	s
meddeler	verb	s
meddelte	verb	s
bemærker	verb	s
bemærkede	verb	s
lover	verb	w
lovede	verb	w
råber	verb	s
beskriver	verb	w
pointerer	verb	s
uddyber	verb	s
uddybede	verb	s
opfordrer	verb	s
kritiserer	verb	s
synes	verb	w
erklærer	verb	s
erklærede	verb	s
husker	verb	w
udbryder	verb	s
udbrød	verb	s
slutter	verb	s
afslutter	verb	s
griner	verb	w
beklager	verb	s
beklagede	verb	s
gentager	verb	s
gentog	verb	s
forsikrer	verb	s
opsummerer	verb	s
tilkendegiver	verb	s
præciserer	verb	s
præciserede	verb	s
melder	verb	w
konkluderer	verb	s
konkluderede	verb	s
tror	verb	w
troede	verb	w
håber	verb	w
håbede	verb	w
tænker	verb	w
kalder	verb	w
kaldte	verb	w
anklager	verb	w
kræver	verb	w
rapporterer	verb	w
rapporterede	verb	w
ifølge	according_to	s
ifølge ham	according_to	s
ifølge hende	according_to	s
citeret	according_to	s
i en udtalelse	according_to	w
i en pressemeddelelse	according_to	w
udtalelse	noun	s
pressemeddelelse	noun	s
interview	noun	s
tale	noun	s
brev	noun	s
mail	noun	s
kommentar	noun	s
pressemøde	noun	s
talsmand	noun	s
talskvinde	noun	s
talsperson	noun	s
opslag	noun	s
ord	noun	s

[quote_marks]
primary	»	«
alternative	“	”
alternative	”	”
alternative	"	"
alternative	«	»
dash	–	,
dash	—	,
dash	-	,

[complementizers]
at
om

[pronouns]
han	m	s
hun	f	s
de	-	p

[name_markers]
såkaldte
såkaldt
kaldet
titlen	title
filmen	title
bogen	title
avisen
sangen
albummet
serien
programmet
romanen
ordet
begrebet
operation
projektet
gruppen

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
har	auxiliary
også	auxiliary
havde	auxiliary
i	preposition
på	preposition
til	preposition
om	preposition
efter	preposition
før	preposition
under	preposition
med	preposition
fra	preposition
for	preposition
af	preposition
ved	preposition
når	preposition
over for	preposition
