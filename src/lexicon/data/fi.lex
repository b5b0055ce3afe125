# Finnish
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
sanoo	verb	s
sanoi	verb	s
sanovat	verb	s
sanoivat	verb	s
sanonut	verb	s
kertoo	verb	s
kertoi	verb	s
kertovat	verb	s
kertoivat	verb	s
toteaa	verb	s
totesi	verb	s
toteavat	verb	s
totesivat	verb	s
kommentoi	verb	s
kommentoivat	verb	s
arvioi	verb	s
arvioivat	verb	s
korostaa	verb	s
korosti	verb	s
korostavat	verb	s
painottaa	verb	s
painotti	verb	s
lisää	verb	s
lisäsi	verb	s
lisäävät	verb	s
huomauttaa	verb	s
huomautti	verb	s
muistuttaa	verb	s
muistutti	verb	s
selittää	verb	s
selitti	verb	s
selittävät	verb	s
selvittää	verb	s
perustelee	verb	s
perusteli	verb	s
väittää	verb	s
väitti	verb	s
väittävät	verb	s
kirjoittaa	verb	s
kirjoitti	verb	s
kirjoittavat	verb	s
vastaa	verb	s
vastasi	verb	s
vastaavat	verb	s
kysyy	verb	s
kysyi	verb	s
kysyvät	verb	s
ihmettelee	verb	s
ihmetteli	verb	s
pohtii	verb	s
pohti	verb	s
harmittelee	verb	s
harmitteli	verb	s
iloitsee	verb	s
kehuu	verb	s
kehui	verb	s
kritisoi	verb	s
moittii	verb	s
vaatii	verb	s
vaati	verb	s
varoittaa	verb	s
varoitti	verb	s
ilmoittaa	verb	s
ilmoitti	verb	s
myöntää	verb	s
myönsi	verb	s
kiistää	verb	s
kiisti	verb	s
vakuuttaa	verb	s
vakuutti	verb	s
jatkaa	verb	s
jatkoi	verb	s
muistelee	verb	s
muisteli	verb	s
kuvailee	verb	w
kuvaili	verb	w
kuvaa	verb	w
huutaa	verb	s
huusi	verb	s
tiivistää	verb	s
summaa	verb	s
linjaa	verb	s
linjasi	verb	s
paljastaa	verb	s
paljasti	verb	s
vahvistaa	verb	s
vahvisti	verb	s
luonnehtii	verb	s
täsmentää	verb	s
täsmensi	verb	s
tarkentaa	verb	s
tunnustaa	verb	s
naurahtaa	verb	s
laukoo	verb	s
tviittaa	verb	s
tviittasi	verb	s
ehdottaa	verb	s
ehdotti	verb	s
mainitsee	verb	s
uskoo	verb	w
uskoi	verb	w
tuumaa	verb	s
puolustaa	verb	s
lupaa	verb	s
lupasi	verb	s
tunnusti	verb	s
pahoittelee	verb	s
pahoitteli	verb	s
julisti	verb	s
julistaa	verb	s
varoittaen	verb	s
sanoneet	verb	s
kerrottiin	verb	s
hehkuttaa	verb	s
hehkutti	verb	s
naurahti	verb	s
huokaa	verb	s
toivottaa	verb	s
kiteytti	verb	s
kiteyttää	verb	s
muistutteli	verb	s
kysyivät	verb	s
vastasivat	verb	s
selvensi	verb	s
iloitsi	verb	s
kritisoivat	verb	s
tyrmää	verb	s
tyrmäsi	verb	s
tiivisti	verb	s
ajattelee	verb	w
toivoo	verb	w
toivoi	verb	w
katsoo	verb	w
katsoi	verb	w
pitää	verb	w
näkee	verb	w
vetoaa	verb	w
raportoi	verb	w
syyttää	verb	w
syytti	verb	w
kutsui	verb	w
kutsuu	verb	w
luonnehti	verb	w
sanotaan	verb	w
lukee	verb	w
otsikoi	verb	w
kutsuvat	verb	w
mukaan	according_after	s
mielestä	according_after	s
sanoin	according_after	w
sanojen mukaan	according_after	s
tiedote	noun	s
tiedotteessa	noun	s
haastattelu	noun	s
haastattelussa	noun	s
puhe	noun	s
puheessaan	noun	s
kirje	noun	s
viesti	noun	s
tiedotustilaisuus	noun	s
tiedottaja	noun	s
lausunto	noun	s
lausunnossa	noun	s
sanat	noun	s
kommentti	noun	s

[quote_marks]
primary	”	”
alternative	"	"
alternative	»	»
secondary	’	’
dash	–	,
dash	—	,
dash	-	,

[complementizers]
että

[pronouns]
hän	-	s
he	-	p

[name_markers]
niin sanottu
niin sanotun
niin sanottua
niin kutsuttu
elokuva	title
elokuvan
kirja	title
kirjan
lehti
lehden
sarja
sarjan
albumi
kappale
ohjelma
sana
termi
nimeltä
nimisen
niminen
yhtye

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	2

[quote_particles]
on	auxiliary
oli	auxiliary
ovat	auxiliary
kun	preposition
jälkeen	preposition
ennen	preposition
