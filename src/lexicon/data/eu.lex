# Basque
# Written for this project.

[consent]
Cookieak erabiltzen ditugu	start
Webgune honek cookieak erabiltzen ditu	start
Gune honek cookieak erabiltzen ditu	start
Onartu
Onartu guztiak
Baztertu
Ukatu
Cookieen politika
Cookie politika
Konfiguratu
Onartu cookieak
Cookieak onartu
Ados nago
Cookieen konfigurazioa
Cookieak konfiguratu
Informazio gehiago
Kudeatu cookieak
Nabigatzen jarraituz gero	start
Zure pribatutasuna	start
Guztiak baztertu

[comments]
Iruzkinak
Utzi iruzkina
Utzi erantzuna
Idatzi iruzkina
Erantzun
Bidali iruzkina
Iruzkinik ez
Zure e-posta helbidea ez da argitaratuko	start
Beharrezko eremuak	start
Iruzkinak ikusi
Iruzkin bat utzi
Hasi saioa iruzkintzeko
Iruzkina egiteko	start
Zure iruzkina
Zure izena
Iruzkinak itxita daude
Utzi zure iruzkina

[related]
Irakurri ere	start
Irakurri gehiago	start
Ikusi ere	start
Lotutako albisteak
Erlazionatutako albisteak
Albiste gehiago
Azken albisteak
Azken berriak
Irakurrienak
Gehien irakurritakoak
Aurreko albistea
Hurrengo albistea
Gomendatuak
Albiste gehiago irakurri
Gehiago irakurri
Zerikusia duten albisteak
Harremanduak
Erlazionatuak
Ikusienak
Azkenak
Interesatuko zaizu
Interesgarria izan daiteke
Gai beraz
Ikusi guztiak
Gaurko albisteak
Ikusi gehiago

[share]
Partekatu
Partekatu Facebooken
Kopiatu esteka
Jarraitu gaitzazu
Inprimatu
Bidali
Partekatu albistea
Partekatu artikulua
Partekatu Twitterren
Partekatu WhatsAppen
Esteka kopiatu
Esteka kopiatuta
Jarraitu
Jarrai gaitzazu
Jarraitu sare sozialetan
Jarrai gaitzazu sare sozialetan	start
Gorde
Entzun
Entzun artikulua
Jarraitu gure WhatsApp	start

[newsletter]
Buletina
Harpidetu
Egin harpidedun
Izena eman
Posta elektronikoa
E-posta
Harpidetu gure buletinera	start
Jaso albisteak	start
Harpidetu buletinera
Buletinak
Eguneko buletina
Zure helbide elektronikoa
Helbide elektronikoa
Eman izena gure buletinean	start
Deskargatu aplikazioa
Jaso albiste garrantzitsuenak	start
Mezu elektronikoa

[tags]
Etiketak
Gaiak
Kategoriak
Etiketak:	start
Gaiak:	start
Kategoriak:	start
Gai honi buruz
Gai hauei buruz
Hitz gakoak
Kategoria
Kategoria:	start
Sailkatuta:	start
Gai gehiago
Gako-hitzak

[navigation]
Hasiera
Azala
Menua
Bilatu
Saioa hasi
Hasi saioa
Irten
Nor gara
Kontaktua
Harremanetarako
Artxiboa
Itzuli gora
Aurrekoa
Hurrengoa
Ikusi gehiago
Kargatu gehiago
Kirola
Kultura
Iritzia
Politika
Gizartea
Ekonomia
Irakurtzeko denbora	start

[front_page]
Hasiera
Azala

[no_sections]
Sailkatu gabeak

[advertisement]
Publizitatea
Iragarkia
Babestutako edukia
Babeslea
Iragarkiak
Eduki sustatua
Babesle:	start
Publi-erreportajea
Publierreportajea

[legal]
Eskubide guztiak erreserbatuta	start
Eskubide guztiak babestuta	start
Lege oharra
Pribatutasun politika
Erabilera baldintzak
Pribatutasun-politika
Nor gara
Harremanetarako
Lizentzia:	start
Babesleak
Laguntzaileak

[paywall]
Harpidedunentzat bakarrik
Harpidedunentzako edukia
Eduki hau harpidedunentzat	start
Artikulu hau harpidedunentzat	start
Harpidetu irakurtzen jarraitzeko
Irakurtzen jarraitzeko,	start
Harpideduna zara?	start
Egin harpidedun irakurtzeko	start
Dagoeneko harpideduna zara?	start
Erregistratu irakurtzen jarraitzeko
Hilabeteko doako artikuluak	start

[caption]
Argazkia:
Argazkiak:
Iturria:
Irudia:
Artxiboko irudia	whole
Artxiboko argazkia	whole
Argazki:
Bideoa:
Argazkilaria:
Artxiboko irudi bat
Infografia:

[headline_labels]
Azken ordua
Zuzenean
Elkarrizketa
Analisia
Iritzia
Erreportajea
Editoriala
Albistea
Kronika
Zutabea
Zuzenekoa
Gutunak
Esklusiba
Bideoa

[live]
Zuzenean
Minutuz minutu
Zuzenekoa
Zuzeneko jarraipena

[byline_prefixes]
Egilea:
Egilea
Testua:
Idazlea:
Idazlea
Testua
Kazetaria
Erredakzioa

[contributions]
Argazkiak:
Argazkia:
Itzulpena:

[roles]
kazetaria
erredaktorea
zuzendaria
berriemailea
argazkilaria
Erredakzioa
kolaboratzailea
idazlea
zutabegilea
korrespontsala
zuzendariordea
analista
egilea

[nobodies]
Ezezaguna
Gonbidatua
Anonimoa

[joiners]
eta

[months]
urtarrila	1
urtarrilaren	1
urtarrilak	1
urt.	1
otsaila	2
otsailaren	2
otsailak	2
ots.	2
martxoa	3
martxoaren	3
martxoak	3
mar.	3
apirila	4
apirilaren	4
apirilak	4
api.	4
maiatza	5
maiatzaren	5
maiatzak	5
mai.	5
ekaina	6
ekainaren	6
ekainak	6
eka.	6
uztaila	7
uztailaren	7
uztailak	7
uzt.	7
abuztua	8
abuztuaren	8
abuztuak	8
abu.	8
iraila	9
irailaren	9
irailak	9
ira.	9
urria	10
urriaren	10
urriak	10
urr.	10
azaroa	11
azaroaren	11
azaroak	11
aza.	11
abendua	12
abenduaren	12
abenduak	12
abe.	12

[weekdays]
astelehena	1
al.	1
asteartea	2
ar.	2
asteazkena	3
az.	3
osteguna	4
og.	4
ostirala	5
or.	5
larunbata	6
lr.	6
igandea	7
ig.	7

[ago]
duela {n} segundo	second
duela {n} minutu	minute
duela {n} ordu	hour
duela ordubete	hour	1
duela {n} egun	day
duela {n} aste	week
duela {n} hilabete	month
duela {n} urte	year
gaur	day	0
atzo	day	1
herenegun	day	2

[published]
Argitaratua
Argitaratuta
Argitaratze data
Argitaratua:

[updated]
Eguneratua
Eguneratuta
Azken eguneraketa
Eguneratua:

[honorifics]
jauna	title
andrea	title
on.	title
lehendakaria	role
lehendakariordea	role
alkatea	role
sailburua	role
ministroa	role
presidentea	role
bozeramailea	role
zuzendaria	role
idazkari nagusia	role
diputatua	role
zinegotzia	role
entrenatzailea	role
epailea	role
kapitaina	role
legebiltzarkidea	role
presidenteak	role
lehendakariak	role
alkateak	role
sailburuak	role
ministroak	role
bozeramaileak	role

[abbreviations]
jn.
and.
or.
adib.
zk.
etab.

[cues]
esan du	verb	s
esan zuen	verb	s
adierazi du	verb	s
adierazi zuen	verb	s
azaldu du	verb	s
azaldu zuen	verb	s
nabarmendu du	verb	s
gaineratu du	verb	s
gaineratu zuen	verb	s
gehitu du	verb	s
ohartarazi du	verb	s
salatu du	verb	s
baieztatu du	verb	s
ziurtatu du	verb	s
jakinarazi du	verb	s
erantzun du	verb	s
galdetu du	verb	s
aitortu du	verb	s
ukatu du	verb	s
iragarri du	verb	s
azpimarratu du	verb	s
gogorarazi du	verb	s
dio	verb	s
diote	verb	s
esan dute	verb	s
adierazi dute	verb	s
azaldu dute	verb	s
nabarmendu dute	verb	s
salatu dute	verb	s
eskatu du	verb	w
uste du	verb	w
idatzi du	verb	w
kritikatu du	verb	w
arabera	according_after	s
esanetan	according_after	s
adierazpenak	noun	s
elkarrizketa	noun	s
oharra	noun	s
prentsaurrekoa	noun	s

[quote_marks]
primary	«	»
secondary	“	”
alternative	"	"

[pronouns]
bera	-	s
berak	-	s
haiek	-	p

[name_markers]
izeneko
filma
liburua

[cue_order]
before_sv	2
after_vs	3
after_sv	3
sov	2
prodrop	2

[quote_particles]
atzo	auxiliary
gaur	auxiliary
gaurkoan	auxiliary
hau	pointer
hori	pointer

[organization_words]
Ministerioa
Saila
Udala
Aldundia
Jaurlaritza
Legebiltzarra
Unibertsitatea
Ospitalea
Institutua
Auzitegia
Alderdia
Bankua
Elkartea
Fundazioa
Ertzaintza

[location_words]
kalea
plaza
mendia
ibaia
herria
