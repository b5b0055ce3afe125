# Malagasy
# Written for this project.

[consent]
Mampiasa cookies	start
Mampiasa mofomamy	start
Ity tranonkala ity dia mampiasa	start
Ekena
Ekeko
Ekena daholo
Tsy ekena
Lavina

[comments]
Hevitra
Hametraka hevitra
Hanome hevitra
Ny hevitrao
Valiny
Hamaly
Tsy haseho ny adiresy mailaka	start

[related]
Vakio koa	start
Vakio ihany koa	start
Hamaky bebe kokoa	start
Tohiny
Hamaky ny tohiny
Lahatsoratra mifandraika
Vaovao mifandraika
Vaovao hafa
Vaovao farany
Lahatsoratra hafa
Be mpamaky indrindra
Malaza

[share]
Zarao
Hizara
Zarao amin'ny namana
Araho izahay	start
Manaraha anay	start
Atonta

[newsletter]
Hisoratra anarana
Misoratra anarana
Mailaka
Adiresy mailaka

[tags]
Lohahevitra
Teny fototra
Lohahevitra:	start

[navigation]
Fandraisana
Pejy fandraisana
Hikaroka
Karohy
Momba anay
Mifandraisa aminay
Fifandraisana
Hiverina any ambony

[front_page]
Fandraisana
Pejy fandraisana

[advertisement]
Dokam-barotra
Doka
Filazana

[legal]
Zo rehetra voatokana	start
Zon'ny mpamorona	start
Fepetra fampiasana
Fiarovana ny tsiambaratelo

[caption]
Sary:
Sary avy amin'ny
Loharano:

[headline_labels]
Vaovao mafana
Resadresaka
Fanadihadiana
Hevitra
Sary
Lahatsary

[byline_prefixes]
Nosoratan'i
Nosoratan'ny
Nangonin'i
Nangonin'
Mpanoratra
Mpanao gazety

[contributions]
Sary

[roles]
mpanao gazety
mpanoratra
tonian-dahatsoratra
Antananarivo
Toamasina

[joiners]
sy
ary

[months]
Janoary	1
Janv.	1
Febroary	2
Febr.	2
Martsa	3
Aprily	4
Mey	5
Jona	6
Jolay	7
Aogositra	8
Aogo.	8
Septambra	9
Sept.	9
Oktobra	10
Okt.	10
Novambra	11
Nov.	11
Desambra	12
Des.	12

[weekdays]
Alatsinainy	1
Talata	2
Alarobia	3
Alakamisy	4
Zoma	5
Asabotsy	6
Sabotsy	6
Alahady	7

[ago]
{n} minitra lasa izay	minute
{n} ora lasa izay	hour
adiny {n} lasa izay	hour
{n} andro lasa izay	day
{n} herinandro lasa izay	week
{n} volana lasa izay	month
{n} taona lasa izay	year
androany	day	0
omaly	day	1

[published]
Navoaka
Navoakan'ny
Nivoaka

[updated]
Nohavaozina
Nohavaozina farany

[honorifics]
Atoa	title
Andriamatoa	title
Rtoa	title
Ramatoa	title
Dr.	title
Prof.	title
Jeneraly	title
Monsenera	title
Filoha	role
Filohan'ny Repoblika	role
Praiminisitra	role
Minisitra	role
Minisitry ny	role
Governora	role
Ben'ny tanàna	role
Mpitondra teny	role
Solombavambahoaka	role
Senatera	role
Prefe	role
Talen'ny	role

[cues]
hoy	verb	s
hoy izy	verb	s
hoy ihany izy	verb	s
nilaza	verb	s
milaza	verb	s
nanambara	verb	s
nambarany	verb	s
nanazava	verb	s
nanamafy	verb	s
nanitrika	verb	s
nampahatsiahy	verb	s
nanteriny	verb	s
araka ny	according_to	s
araka ny nambaran'i	according_to	s
araka ny nambaran'ny	according_to	s
fanambarana	noun	s
resadresaka	noun	s

[quote_marks]
primary	«	»
alternative	“	”
alternative	"	"

[complementizers]
fa

[pronouns]
izy	-	s
izy ireo	-	p

[cue_order]
before_vs	3
after_vs	3
before_sv	1
