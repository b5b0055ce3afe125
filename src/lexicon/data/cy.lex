# Welsh
# Written for this project.

[consent]
Rydym yn defnyddio cwcis	start
Mae'r wefan hon yn defnyddio cwcis	start
Rydyn ni'n defnyddio cwcis	start
Derbyn
Derbyn pob cwci
Derbyn y cyfan
Gwrthod
Gosodiadau cwcis
Polisi cwcis

[comments]
Sylwadau
Sylw
Gadael sylw
Gadewch sylw
Ymateb
Ni fydd eich cyfeiriad e-bost yn cael ei gyhoeddi	start

[related]
Darllen mwy	start
Darllenwch hefyd	start
Darllenwch fwy	start
Hefyd:	start
Straeon perthnasol
Erthyglau perthnasol
Hefyd o ddiddordeb
Mwy ar y stori hon
Rhagor o straeon
Prif straeon
Y newyddion diweddaraf
Mwyaf poblogaidd
Darllenwyd fwyaf
Dolenni perthnasol ar y we

[share]
Rhannu
Rhannu'r dudalen hon
Copïo'r ddolen
Argraffu
Dilynwch ni	start

[newsletter]
Tanysgrifio
Cofrestru
Cylchlythyr
Cyfeiriad e-bost
Eich e-bost

[tags]
Tagiau
Pynciau
Pynciau cysylltiedig

[navigation]
Hafan
Chwilio
Amdanom ni
Cysylltu
Cysylltu â ni
Nôl i'r brig
Neidio i'r cynnwys

[front_page]
Hafan

[advertisement]
Hysbyseb
Hysbysebion

[legal]
Cedwir pob hawl	start
Hawlfraint	start
Polisi preifatrwydd
Telerau ac amodau
Telerau defnyddio

[caption]
Llun:
Lluniau:
Ffynhonnell y llun,
Disgrifiad o'r llun,
Disgrifiad o'r fideo,

[headline_labels]
Newyddion diweddaraf
Cyfweliad
Dadansoddiad
Barn
Fideo

[byline_prefixes]
Gan
Awdur

[contributions]
Llun
Lluniau

[roles]
gohebydd
newyddiadurwr
golygydd
BBC Cymru Fyw
BBC Cymru
Golwg360
Caerdydd

[joiners]
a
ac

[months]
Ionawr	1
Ion	1
Chwefror	2
Chwef	2
Mawrth	3
Maw	3
Ebrill	4
Ebr	4
Mai	5
Mehefin	6
Meh	6
Gorffennaf	7
Gorff	7
Awst	8
Medi	9
Hydref	10
Hyd	10
Tachwedd	11
Tach	11
Rhagfyr	12
Rhag	12

[weekdays]
Llun	1
dydd Llun	1
ddydd Llun	1
Mawrth	2
dydd Mawrth	2
ddydd Mawrth	2
Mercher	3
dydd Mercher	3
ddydd Mercher	3
Iau	4
dydd Iau	4
ddydd Iau	4
Gwener	5
dydd Gwener	5
ddydd Gwener	5
Sadwrn	6
dydd Sadwrn	6
ddydd Sadwrn	6
Sul	7
dydd Sul	7
ddydd Sul	7

[ago]
{n} munud yn ôl	minute
{n} o funudau yn ôl	minute
{n} awr yn ôl	hour
{n} diwrnod yn ôl	day
{n} wythnos yn ôl	week
{n} mis yn ôl	month
{n} flynedd yn ôl	year
{n} blynedd yn ôl	year
heddiw	day	0
ddoe	day	1

[published]
Cyhoeddwyd

[updated]
Diweddarwyd

[honorifics]
Mr	title
Mrs	title
Ms	title
Dr	title
Yr Athro	title
Y Parchedig	title
Prif Weinidog	role
Prif Weinidog Cymru	role
Ysgrifennydd	role
Gweinidog	role
Arlywydd	role
AS	role
Aelod Seneddol	role
llefarydd	role
arweinydd	role
cadeirydd	role
cyfarwyddwr	role
Archesgob	role
cynghorydd	role
Cynghorydd	role

[cues]
meddai	verb	s
dywedodd	verb	s
dywed	verb	s
ychwanegodd	verb	s
esboniodd	verb	s
eglurodd	verb	s
ychwanega	verb	s
yn dweud	verb	s
rhybuddiodd	verb	s
mynnodd	verb	s
yn ôl	according_to	s
datganiad	noun	s
cyfweliad	noun	s

[quote_marks]
primary	"	"
secondary	'	'
alternative	“	”
alternative	‘	’

[complementizers]
bod
fod
y

[pronouns]
ef	m	s
fe	m	s
hi	f	s
nhw	-	p

[cue_order]
before_vs	3
after_vs	3
