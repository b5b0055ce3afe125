# Swahili
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
alisema	verb	s
amesema	verb	s
anasema	verb	s
walisema	verb	s
wamesema	verb	s
akisema	verb	s
aliongeza	verb	s
ameongeza	verb	s
akaongeza	verb	s
alieleza	verb	s
ameeleza	verb	s
alidai	verb	s
amedai	verb	s
alibainisha	verb	s
amebainisha	verb	s
alisisitiza	verb	s
amesisitiza	verb	s
alijibu	verb	s
amejibu	verb	s
aliuliza	verb	s
alitangaza	verb	s
ametangaza	verb	s
aliandika	verb	s
ameandika	verb	s
alionya	verb	s
ameonya	verb	s
alithibitisha	verb	s
amethibitisha	verb	s
alikanusha	verb	s
amekanusha	verb	s
alifafanua	verb	s
amefafanua	verb	s
alikiri	verb	s
aliambia	verb	s
ameambia	verb	s
asema	verb	s
anaamini	verb	w
aliomba	verb	w
ametaka	verb	w
alitaka	verb	w
aliahidi	verb	w
kwa mujibu wa	according_to	s
kulingana na	according_to	s
taarifa	noun	s
mahojiano	noun	s
msemaji	noun	s
hotuba	noun	s
barua	noun	s
ujumbe	noun	s

[quote_marks]
primary	“	”
alternative	"	"

[complementizers]
kwamba
kuwa

[pronouns]
yeye	-	s
wao	-	p

[name_markers]
iitwayo
inayoitwa
kinachoitwa
filamu
kitabu
wimbo
gazeti
neno
operesheni
mradi

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
katika	preposition
kwa	preposition
baada	preposition
wakati	preposition
kwenye	preposition
