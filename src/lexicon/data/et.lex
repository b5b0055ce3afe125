# Estonian
# Written for this project.

[consent]
Nõustun	whole
Nõustu	whole
Nõustu kõigiga	whole
Luba kõik	whole
Keeldun	whole
Seaded	whole
Küpsiste seaded	whole
Küpsised	whole
See veebileht kasutab küpsiseid	start
Veebileht kasutab küpsiseid	start
Kasutame küpsiseid	start
Meie veebileht kasutab küpsiseid	start

[comments]
Kommentaar	whole
Kommentaarid	whole
Kommenteeri	whole
Lisa kommentaar	whole
Loe kommentaare	whole
Vasta	whole
Nimi *	whole
Sinu e-postiaadressi ei avaldata	start
Nõutavad väljad on	start

[related]
Loe ka	whole
Loe veel	whole
Loe lisaks	whole
Loe edasi	whole
Loe lähemalt	whole
Vaata ka	whole
Vaata lisaks	whole
Seotud artiklid	whole
Seotud lood	whole
Seotud	whole
Samal teemal	whole
Loetumad	whole
Enim loetud	whole
Populaarsed	whole
Viimased uudised	whole
Viimased	whole
Värsked uudised	whole
Soovitame	whole
Järgmine artikkel	whole
Eelmine artikkel	whole
Uudised	whole
Rohkem	whole
Loe ka	start
Loe lisaks	start
Loe:	start
Vaata ka	start
Vaata lisaks	start

[share]
Jaga	whole
Jaga artiklit	whole
Jaga Facebookis	whole
Kopeeri link	whole
Prindi	whole
Saada	whole
Salvesta	whole
Jälgi meid	whole
Kuula	whole
Jälgi meid	start

[newsletter]
Uudiskiri	whole
Liitu uudiskirjaga	whole
Telli uudiskiri	whole
Telli	whole
Liitu uudiskirjaga	start
Telli uudiskiri	start

[tags]
Märksõnad	whole
Teemad	whole
Sildid	whole
Kategooriad	whole

[navigation]
Avaleht	whole
Esileht	whole
Menüü	whole
Sulge	whole
Otsi	whole
Otsing	whole
Tagasi	whole
Järgmine	whole
Eelmine	whole
Logi sisse	whole
Logi välja	whole
Registreeru	whole
Kontakt	whole
Meist	whole
Reklaam	whole
Arhiiv	whole
Uudised	whole
Eesti	whole
Maailm	whole
Välismaa	whole
Majandus	whole
Poliitika	whole
Sport	whole
Kultuur	whole
Tervis	whole
Arvamus	whole
Ilm	whole
Krimi	whole
Elu	whole

[advertisement]
Reklaam	whole
Sisuturundus	whole
Reklaamtekst	whole
Sponsoreeritud	whole
Artikkel jätkub pärast reklaami	start

[legal]
Kasutustingimused	whole
Privaatsuspoliitika	whole
Privaatsustingimused	whole
Kõik õigused kaitstud	whole
Allikas	whole
Kõik õigused kaitstud	start

[paywall]
Tellijale	whole
Ainult tellijatele	whole
Osta tellimus	whole
See artikkel on tasuline	start

[caption]
Foto	whole
Fotod	whole
Illustratsioon	whole
Arhiiv	whole
Autor/allikas:	start
Video:	start
Pilt on illustreeriv	start

[headline_labels]
Otse
Video
Fotod
Galerii
Arvamus
Analüüs
Kommentaar
Intervjuu
Juhtkiri
Repliik
Uudised
Otseblogi

[live]
otse
otseblogi
otsepilt
otseülekanne

[byline_prefixes]
Autor
Kirjutas
Toimetas
Toimetaja:
Tekst:

[roles]
ajakirjanik
reporter
toimetaja
peatoimetaja
korrespondent
kolumnist
uudistetoimetaja
fotograaf
Tallinn

[agencies]
BNS
ERR
Reuters
AFP
AP
dpa
Delfi
Postimees
LETA

[joiners]
ja
ning

[months]
jaanuar	1
jaanuaril	1
jaan.	1
jaan	1
veebruar	2
veebruaril	2
veebr.	2
veebr	2
märts	3
märtsil	3
aprill	4
aprillil	4
apr.	4
apr	4
mai	5
mail	5
juuni	6
juunil	6
juuli	7
juulil	7
august	8
augustil	8
aug.	8
aug	8
september	9
septembril	9
sept.	9
sept	9
oktoober	10
oktoobril	10
okt.	10
okt	10
november	11
novembril	11
nov.	11
nov	11
detsember	12
detsembril	12
dets.	12
dets	12

[months_hijri]

[months_jalali]

[weekdays]
esmaspäev	1
E	1
teisipäev	2
T	2
kolmapäev	3
K	3
neljapäev	4
N	4
reede	5
R	5
laupäev	6
L	6
pühapäev	7
P	7

[meridiem]

[ago]
{n} minutit tagasi	minute
{n} min tagasi	minute
{n} tundi tagasi	hour
{n} päeva tagasi	day
{n} nädalat tagasi	week
{n} kuud tagasi	month
{n} aastat tagasi	year
täna	day	0
eile	day	1

[published]
Avaldatud
Kuupäev
Postitatud

[updated]
Uuendatud
Muudetud
Viimati uuendatud

[honorifics]
härra	title
proua	title
dr	title
professor	title
kuningas	title
kuninganna	title
prints	title
printsess	title
paavst	title
peapiiskop	title
president	role
peaminister	role
minister	role
välisminister	role
kaitseminister	role
rahandusminister	role
siseminister	role
riigikogu esimees	role
esimees	role
aseesimees	role
juht	role
abilinnapea	role
linnapea	role
kantsler	role
pressiesindaja	role
suursaadik	role
direktor	role
tegevjuht	role
kindral	role
kolonel	role
prokurör	role
kohtunik	role
advokaat	role
ekspert	role
näitleja	role
laulja	role
kirjanik	role
treener	role
ajakirjanik	role

[organization_words]
ministeerium
valitsus
riigikogu
parlament
komisjon
nõukogu
kohus
riigikohus
ringkonnakohus
prokuratuur
politsei
kaitsevägi
kaitseliit
kaitsepolitsei
amet
partei
erakond
Reformierakond
Keskerakond
EKRE
Isamaa
liit
ühing
sihtasutus
instituut
ülikool
haigla
pank
Eesti Pank
ettevõte
AS
OÜ
linnavalitsus
vald
klubi
kirik
muuseum
teater

[location_words]
linn
vald
maakond
küla
alevik
linnaosa
tänav
väljak
maantee
sild
jõgi
järv
meri
saar
laht
lennujaam
sadam

[name_particles]
von
van
de
al
bin

[abbreviations]
dr.
prof.
jne.
nt.
st.
s.t.
lk.
nr.
vt.
vrd.
sh.
s.h.
ca.
kl.
pr.
hr.
u.
mln.
mld.
tel.
aug.
sept.
okt.
nov.
dets.
jaan.
veebr.
apr.

[cues]
ütles	verb	s
ütleb	verb	s
ütlesid	verb	s
ütlevad	verb	s
lausus	verb	s
lausub	verb	s
sõnas	verb	s
sõnab	verb	s
rääkis	verb	s
räägib	verb	s
rääkisid	verb	s
teatas	verb	s
teatab	verb	s
kinnitas	verb	s
kinnitab	verb	s
rõhutas	verb	s
rõhutab	verb	s
lisas	verb	s
lisab	verb	s
selgitas	verb	s
selgitab	verb	s
märkis	verb	s
märgib	verb	s
väitis	verb	s
väidab	verb	s
kirjutas	verb	s
kirjutab	verb	s
vastas	verb	s
vastab	verb	s
küsis	verb	s
küsib	verb	s
hoiatas	verb	s
hoiatab	verb	s
tunnistas	verb	s
tunnistab	verb	s
kommenteeris	verb	s
kommenteerib	verb	s
nentis	verb	s
nendib	verb	s
tõdes	verb	s
tõdeb	verb	s
arvas	verb	s
arvab	verb	s
leidis	verb	s
leiab	verb	s
meenutas	verb	s
meenutab	verb	s
avaldas	verb	s
tõi	verb	s
toob	verb	s
viitas	verb	s
viitab	verb	s
seletas	verb	s
jätkas	verb	s
kritiseeris	verb	s
nimetas	verb	s
kirjeldas	verb	s
kirjeldab	verb	s
hindas	verb	s
hindab	verb	s
usub	verb	w
loodab	verb	w
süüdistas	verb	w
nõudis	verb	w
soovitas	verb	w
lubas	verb	w
sõnul	according_after	s
kohaselt	according_after	s
hinnangul	according_after	s
arvates	according_after	w
väitel	according_after	s
andmeil	according_after	s
avaldus	noun	s
pressiteade	noun	s
intervjuu	noun	s
intervjuus	noun	s
kõne	noun	s
kiri	noun	s
pressiesindaja	noun	s
postitus	noun	s
sõnad	noun	s
pressikonverents	noun	s

[quote_marks]
primary	„	“
alternative	"	"
alternative	„	”
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
et
kas

[pronouns]
ta	-	s
tema	-	s
nad	-	p
nemad	-	p

[name_markers]
niinimetatud
nn
nimeline
nimega
pealkirjaga
film
raamat
ajaleht
ajakiri
sari
saade
romaan
album
laul
sõna
termin
operatsioon
projekt

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
on	auxiliary
oli	auxiliary
pärast	preposition
enne	preposition
kui	preposition
ja	preposition
aga	preposition
ka	preposition
kuid	preposition
