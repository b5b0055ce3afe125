# Shona
# Written for this project.

[consent]
Tinoshandisa makuki	start
Webhusaiti ino inoshandisa	start
Ndinobvuma
Bvuma
Bvuma zvese
Ramba

[comments]
Mhinduro
Maonero
Pindura
Siya mhinduro
Nyora maonero ako

[related]
Verenga zvakare	start
Verengawo	start
Verenga zvimwe	start
Nhau dzakafanana
Dzimwe nhau
Nhau dzichangoburwa
Nhau itsva
Dzakanyanya kuverengwa
Dzinonyanya kuverengwa

[share]
Goverana
Govera vamwe
Dhinda
Titevere	start

[newsletter]
Nyoresa
Kero yeemail
Email

[tags]
Misoro
Misoro yenyaya

[navigation]
Peji rekutanga
Kumba
Tsvaga
Nezvedu
Taura nesu
Bata nesu

[front_page]
Peji rekutanga
Kumba

[advertisement]
Shambadziro

[legal]
Kodzero dzese	start
Kodzero dzose	start
Mitemo yekushandisa

[caption]
Mufananidzo:
Mifananidzo:

[headline_labels]
Hurukuro
Maonero
Nhau dzichangobva kuitika

[byline_prefixes]
Na
Yakanyorwa na
Munyori

[contributions]
Mufananidzo

[roles]
munyori
mutori wenhau
mupepeti
Harare
Kwayedza
VOA Shona

[joiners]
na
uye

[months]
Ndira	1
Kukadzi	2
Kurume	3
Kubvumbi	4
Chivabvu	5
Chikumi	6
Chikunguru	7
Nyamavhuvhu	8
Gunyana	9
Gumiguru	10
Mbudzi	11
Zvita	12

[weekdays]
Muvhuro	1
nemusi weMuvhuro	1
Chipiri	2
neChipiri	2
Chitatu	3
neChitatu	3
China	4
neChina	4
Chishanu	5
neChishanu	5
Mugovera	6
neMugovera	6
Svondo	7
neSvondo	7

[ago]
maminitsi {n} apfuura	minute
maawa {n} apfuura	hour
mazuva {n} apfuura	day
mavhiki {n} apfuura	week
mwedzi {n} yapfuura	month
makore {n} apfuura	year
nhasi	day	0
nezuro	day	1

[published]
Yakaburitswa

[updated]
Yakavandudzwa

[honorifics]
VaMnu	title
Dr	title
Muzvinafundo	title
Chiremba	title
Mufundisi	title
Mutungamiri wenyika	role
mutungamiri wenyika	role
Gurukota	role
gurukota	role
Meya	role
mutauriri	role
Munyori	role
Mutevedzeri	role
Sachigaro	role
Mambo	role
Mutongi	role

[cues]
akati	verb	s
vakati	verb	s
anoti	verb	s
vanoti	verb	s
akawedzera kuti	verb	s
vakawedzera kuti	verb	s
akatsanangura	verb	s
akazivisa	verb	s
akaudza	verb	s
vakaudza	verb	s
akayambira	verb	s
maererano na	according_to	s
sekureva kwa	according_to	s
chirevo	noun	s
gwaro	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’

[complementizers]
kuti

[pronouns]
iye	-	s
ivo	-	p

[cue_order]
before_sv	3
after_sv	2
after_vs	2
