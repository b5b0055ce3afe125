# Turkmen
# Written for this project.

[consent]
Biz cookie	start
Bu sahypa cookie	start
Bu saýt cookie	start
Kabul edýärin
Kabul et
Ählisini kabul et
Razy
Ret et

[comments]
Teswirler
Teswir
Teswir ýaz
Teswir galdyr
Teswir ýazyň
Pikirler
Jogap ber
E-poçta salgyňyz çap edilmeýär	start

[related]
Şeýle hem okaň	start
Dowamyny oka	start
Giňişleýin	start
Meňzeş habarlar
Meňzeş makalalar
Soňky habarlar
Iň soňky habarlar
Beýleki habarlar
Başga habarlar
Köp okalanlar
Iň köp okalanlar
Hemmesi

[share]
Paýlaş
Paýlaşyň
Salgyny göçür
Çap et
Bize goşulyň	start
Bizi yzarlaň	start

[newsletter]
Agza bol
Agza boluň
Ýazyl
E-poçta
Elektron poçta

[tags]
Bellikler
Mowzuklar
Açar sözler
Bellikler:	start

[navigation]
Baş sahypa
Esasy sahypa
Gözle
Gözleg
Biz barada
Habarlaşmak
Ýokary

[front_page]
Baş sahypa
Esasy sahypa

[advertisement]
Mahabat
Bildiriş

[legal]
Ähli hukuklar goralan	start
Awtorlyk hukuklary	start
Ulanyş şertleri
Gizlinlik syýasaty

[caption]
Surat:
Foto:
Wideo:
Çeşme:

[headline_labels]
Gyssagly habar
Söhbetdeşlik
Seljerme
Wideo
Pikir

[byline_prefixes]
Awtor
Ýazan
Taýýarlan
Habarçy

[contributions]
Surat
Foto

[roles]
habarçy
žurnalist
redaktor
baş redaktor
Aşgabat
Azatlyk Radiosy
Türkmenistan: Altyn asyr

[agencies]
TDH
Türkmen habarlary
Azatlyk

[joiners]
we

[months]
ýanwar	1
Türkmenbaşy	1
ýanwarda	1
fewral	2
Baýdak	2
fewralda	2
mart	3
Nowruz	3
martda	3
aprel	4
Gurbansoltan	4
aprelde	4
maý	5
Magtymguly	5
maýda	5
iýun	6
Oguz	6
iýunda	6
iýul	7
Gorkut	7
iýulda	7
awgust	8
Alp Arslan	8
awgustda	8
sentýabr	9
Ruhnama	9
sentýabrda	9
oktýabr	10
Garaşsyzlyk	10
oktýabrda	10
noýabr	11
Sanjar	11
noýabrda	11
dekabr	12
Bitaraplyk	12
dekabrda	12

[weekdays]
duşenbe	1
sişenbe	2
çarşenbe	3
penşenbe	4
anna	5
şenbe	6
ýekşenbe	7

[ago]
{n} minut öň	minute
{n} minut ozal	minute
{n} sagat öň	hour
{n} sagat ozal	hour
{n} gün öň	day
{n} gün ozal	day
{n} hepde öň	week
{n} aý öň	month
{n} ýyl öň	year
şu gün	day	0
düýn	day	1

[published]
Çap edildi
Çap edilen

[updated]
Täzelendi
Täzelenen

[honorifics]
jenap	title
hanym	title
doktor	title
professor	title
prezident	role
prezidenti	role
ministr	role
ministri	role
häkim	role
häkimi	role
wekil	role
wekili	role
başlyk	role
başlygy	role
ilçi	role
ilçisi	role
deputat	role
metbugat sekretary	role

[cues]
diýdi	verb	s
diýýär	verb	s
aýtdy	verb	s
aýdýar	verb	s
belledi	verb	s
belläp geçdi	verb	s
nygtady	verb	s
habar berdi	verb	s
mälim etdi	verb	s
goşdy	verb	s
ýazdy	verb	s
sözlerine görä	according_after	s
aýtmagyna görä	according_after	s
maglumatlaryna görä	according_after	s
beýanat	noun	s
söhbetdeşlik	noun	s

[quote_marks]
primary	“	”
secondary	«	»
alternative	"	"
alternative	„	“

[complementizers]
diýip

[pronouns]
ol	-	s
olar	-	p

[cue_order]
after_vs	2
after_sv	2
sov	3
