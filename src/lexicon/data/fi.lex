# Finnish
# Written for this project.

[consent]
Hyväksy
Hyväksy kaikki
Hyväksy evästeet
Hyväksy kaikki evästeet
Hyväksyn
Selvä
Hylkää
Hylkää kaikki
Asetukset
Evästeasetukset
Muokkaa asetuksia
Evästeet
Evästekäytäntö
Tietosuoja-asetukset
Vain välttämättömät
Välttämättömät
Tallenna asetukset
Hallinnoi evästeitä
Käytämme evästeitä	start
Tämä sivusto käyttää evästeitä	start
Sivusto käyttää evästeitä	start
Sivustomme käyttää evästeitä	start
Tällä sivustolla käytetään evästeitä	start
Me ja kumppanimme	start
Jatkamalla sivuston käyttöä	start
Käyttämällä sivustoa	start

[comments]
Kommentti
Kommentit
Kommentoi
Kommentoi artikkelia
Kirjoita kommentti
Jätä kommentti
Lisää kommentti
Vastaa
Peruuta vastaus
Näytä kommentit
Lue kommentit
Ei kommentteja
Ilmoita asiaton viesti
Nimi *
Sähköpostiosoite *
Keskustelu
Keskustele
Osallistu keskusteluun
Lähetä kommentti
Sähköpostiosoitettasi ei julkaista	start
Pakolliset kentät on merkitty	start
Tallenna nimeni	start
Tämä sivusto käyttää Akismet	start
Sinun täytyy kirjautua sisään	start
Kirjaudu sisään kommentoidaksesi	start
Kommentointi on suljettu	start
Lähetä juttuvinkki	start
Onko sinulla juttuvinkki	start
Huomasitko virheen	start

[related]
Lue myös
Lue lisää
Lue lisää aiheesta
Lue koko juttu
Lue seuraavaksi
Katso myös
Katso lisää
Kuuntele myös
Lisää aiheesta
Lisää
Aiheeseen liittyvää
Aiheeseen liittyvät
Aiheesta lisää
Samankaltaisia artikkeleita
Luetuimmat
Luetuin
Suosituimmat
Suosituin
Katsotuimmat
Uusimmat
Uusimmat uutiset
Viimeisimmät
Tuoreimmat
Tuoreimmat uutiset
Suosittelemme
Suositellut
Sinulle valitut
Seuraava artikkeli
Edellinen artikkeli
Muut lukivat myös
Lisää uutisia
Näytä lisää
Uutiset
Pääuutiset
Tuoreimmat artikkelit
Toimitus suosittelee
Älä missaa
Lue myös	start
Lue lisää aiheesta	start
Lue koko	start
Lue täältä	start
Lue:	start
Katso myös	start
Katso:	start
Kuuntele:	start
Juttu jatkuu	start
Artikkeli jatkuu	start
Teksti jatkuu	start
Klikkaa tästä	start
Katso video:	start

[share]
Jaa
Jaa artikkeli
Jaa juttu
Jaa Facebookissa
Jaa Twitterissä
Jaa WhatsAppissa
Jaa sähköpostilla
Kopioi linkki
Linkki kopioitu
Tulosta
Tallenna
Tallenna artikkeli
Seuraa
Seuraa meitä
Tykkää
Kuuntele
Kuuntele juttu
Lahjoita artikkeli
Lähetä
Jaa tämä	start
Seuraa meitä	start
Klikkaa jakaaksesi	start
(Avautuu uudessa ikkunassa	start
Lisää suosituksi lähteeksi	start
Lisää ensisijaiseksi lähteeksi	start
Ilmoita virheestä
Löysitkö virheen?	start
Tekoälyn tiivistelmä
Tekoälytiivistelmä
Lukuaika
min lukuaika
Kuuntele artikkeli
Lue muilla kielillä

[newsletter]
Uutiskirje
Uutiskirjeet
Tilaa
Tilaa uutiskirje
Tilaa uutiskirjeemme
Tilaa tästä
Sähköpostiosoite
Sähköposti
Ei kiitos
Lataa sovellus
Ilmoitukset
Tilaa uutiskirje	start
Tilaa ilmainen	start
Tilaa maksuton	start
Tilaamalla uutiskirjeen	start
Saat uutiskirjeen	start
Lataa sovellus	start
Voit perua tilauksen	start
Seuraa meitä	start

[tags]
Avainsanat
Aiheet
Asiasanat
Tunnisteet
Kategoriat
Kategoria
Aihe
Artikkelin aiheet
Artikkelin aiheet	start
Jutussa mainitut

[navigation]
Etusivu
Etusivulle
Koti
Valikko
Avaa valikko
Sulje
Sulje valikko
Haku
Hae
Etsi
Siirry sisältöön
Hyppää sisältöön
Siirry suoraan sisältöön
Takaisin
Takaisin ylös
Sivun alkuun
Ylös
Seuraava
Edellinen
Seuraava sivu
Kirjaudu
Kirjaudu sisään
Kirjaudu ulos
Rekisteröidy
Luo tunnus
Oma tili
Omat tiedot
Unohditko salasanasi?
Tietoa meistä
Yhteystiedot
Ota yhteyttä
Toimitus
Asiakaspalvelu
Mediatiedot
Mainosta
Arkisto
Uutiset
Kotimaa
Ulkomaat
Maailma
Politiikka
Talous
Urheilu
Jalkapallo
Jääkiekko
Kulttuuri
Viihde
Tiede
Terveys
Hyvinvointi
Mielipide
Mielipiteet
Pääkirjoitus
Kolumnit
Paikalliset
Sää
Tv-opas
Näköislehti
Ristikot
Pelit
Ruoka
Autot
Matkailu
Ladataan...
Näytä vähemmän
Sivua ei löytynyt
Peruuta
Palaute
Anna palautetta
Siirry sisältöön	start
Hyppää sisältöön	start
Huomasitko virheen	start
Löysitkö virheen	start
Selaimesi ei tue	start
Ota JavaScript käyttöön	start
Onko sinulla juttuvinkki	start

[front_page]
Etusivu
Etusivulle
Koti

[no_sections]
Luokittelematon
Yleinen
Artikkelit

[no_tags]
uutiset
uutinen
tuoreimmat uutiset
artikkeli
artikkelit
lehti
video
videot
kuvat
ajankohtaista

[advertisement]
Mainos
Mainokset
Mainos alkaa
Mainos päättyy
Sponsoroitu
Sponsoroitu sisältö
Kaupallinen yhteistyö
Maksettu mainos
Juttu jatkuu mainoksen jälkeen
Artikkeli jatkuu mainoksen jälkeen
Mainosyhteistyö
Juttu jatkuu mainoksen	start
Artikkeli jatkuu mainoksen	start

[legal]
Tietosuoja
Tietosuojaseloste
Tietosuojakäytäntö
Käyttöehdot
Tilausehdot
Rekisteriseloste
Tekijänoikeudet
Kaikki oikeudet pidätetään
Saavutettavuus
Saavutettavuusseloste
Päätoimittaja
Lähde
Lähteet
Kaikki oikeudet pidätetään	start
Vastaava päätoimittaja:	start
Y-tunnus	start

[paywall]
Vain tilaajille
Tilaajille
Tilaa nyt
Tilaa ja lue
Oletko jo tilaaja?
Jo tilaaja?
Onko sinulla jo tilaus?
Jatka lukemista
Kokeile ilmaiseksi
Kirjaudu ja lue
Plus
Premium
Tämä artikkeli on vain	start
Tämä juttu on vain	start
Tämä sisältö on vain tilaajille	start
Artikkeli on vain tilaajille	start
Jatka lukemista	start
Haluatko lukea koko	start
Oletko jo tilaaja	start
Kirjaudu sisään lukeaksesi	start
Tilaa lukeaksesi	start

[caption]
Kuva	whole
Kuvat	whole
Kuvituskuva	whole
Arkistokuva	whole
Kuvaaja	whole
Grafiikka	whole
Video	whole
Kuvituskuva
Arkistokuva
Kuvitus:
Kuvateksti:
Kuva:
Kuvat:
Kuvituskuva:
Arkistokuva:
Kuvaaja:
Grafiikka:

[headline_labels]
Juuri nyt
Uusimmat
Suora
Livenä
Analyysi
Kommentti
Kolumni
Pääkirjoitus
Mielipide
Haastattelu
Reportaasi
Arvio
Arvostelu
Kritiikki
Näkökulma
Essee
Tausta
Faktantarkistus
Muistokirjoitus
Video
Podcast
Uutinen
Uutiset
Vieraskolumni
Henkilökuva
Päivitetty

[live]
suora
suora lähetys
suorana
livenä
live
hetki hetkeltä
seuranta
päivittyy
suora seuranta

[byline_prefixes]
Teksti
Kirjoittaja
Toimittaja:
Kirjoittanut
Julkaissut
Haastattelu:
Kääntänyt
Teksti:
Toimittaja
Toimittanut
Teksti ja kuvat
Teksti ja kuva

[contributions]
Kuva
Kuvat
Kuvaaja
Kuvitus
Valokuva
Suomentanut
Kääntänyt
vastaava päätoimittaja

[roles]
toimittaja
päätoimittaja
vastaava päätoimittaja
uutispäällikkö
toimituspäällikkö
kirjeenvaihtaja
ulkomaankirjeenvaihtaja
politiikan toimittaja
taloustoimittaja
urheilutoimittaja
vapaa toimittaja
freelance-toimittaja
kolumnisti
kommentaattori
kirjoittaja
valokuvaaja
kuvaaja
kriitikko
kirjailija
professori
tutkija
harjoittelija
toimitus
Helsinki
Lännen Media
avustaja
uutistoimittaja
rikostoimittaja
kulttuuritoimittaja
erikoistoimittaja
tutkiva toimittaja
toimitussihteeri
Brysselin-kirjeenvaihtaja
Washingtonin-kirjeenvaihtaja
pääkirjoitustoimittaja
elokuvakriitikko
musiikkikriitikko
kuvajournalisti
freelancer
kesätoimittaja
tuottaja
juontaja

[nobodies]
Tuntematon
Vieras
Tuntematon kirjoittaja
Nimetön

[agencies]
STT
STT-AFP
STT-Reuters
STT–TT
Suomen Tietotoimisto
Lännen Media
UP
Uutissuomalainen
Lehtikuva
AFP
Reuters
AP
TT
Toimitus
Tiedote
BNS

[joiners]
ja
sekä
&

[months]
tammikuuta	1
tammikuu	1
tammikuun	1
tammikuussa	1
tammi.	1
tammi	1
helmikuuta	2
helmikuu	2
helmikuun	2
helmikuussa	2
helmi.	2
helmi	2
maaliskuuta	3
maaliskuu	3
maaliskuun	3
maaliskuussa	3
maalis.	3
maalis	3
huhtikuuta	4
huhtikuu	4
huhtikuun	4
huhtikuussa	4
huhti.	4
huhti	4
toukokuuta	5
toukokuu	5
toukokuun	5
toukokuussa	5
touko.	5
touko	5
kesäkuuta	6
kesäkuu	6
kesäkuun	6
kesäkuussa	6
kesä.	6
kesä	6
heinäkuuta	7
heinäkuu	7
heinäkuun	7
heinäkuussa	7
heinä.	7
heinä	7
elokuuta	8
elokuu	8
elokuun	8
elokuussa	8
elo.	8
elo	8
syyskuuta	9
syyskuu	9
syyskuun	9
syyskuussa	9
syys.	9
syys	9
lokakuuta	10
lokakuu	10
lokakuun	10
lokakuussa	10
loka.	10
loka	10
marraskuuta	11
marraskuu	11
marraskuun	11
marraskuussa	11
marras.	11
marras	11
joulukuuta	12
joulukuu	12
joulukuun	12
joulukuussa	12
joulu.	12
joulu	12

[months_hijri]

[months_jalali]

[weekdays]
maanantai	1
maanantaina	1
ma	1
tiistai	2
tiistaina	2
ti	2
keskiviikko	3
keskiviikkona	3
ke	3
torstai	4
torstaina	4
to	4
perjantai	5
perjantaina	5
pe	5
lauantai	6
lauantaina	6
la	6
sunnuntai	7
sunnuntaina	7
su	7

[meridiem]
ap.	am
aamulla	am
ip.	pm
illalla	pm

[ago]
{n} sekuntia sitten	second
{n} minuuttia sitten	minute
{n} min sitten	minute
{n} tuntia sitten	hour
{n} h sitten	hour
{n} t sitten	hour
{n} päivää sitten	day
{n} pv sitten	day
{n} viikkoa sitten	week
{n} kuukautta sitten	month
{n} kk sitten	month
{n} vuotta sitten	year
juuri nyt	second	0
hetki sitten	second	0
minuutti sitten	minute	1
tunti sitten	hour	1
tänään	day	0
eilen	day	1
toissapäivänä	day	2

[published]
Julkaistu
Julkaisupäivä
Julkaistu alun perin
Luotu
Päivämäärä
Pvm

[updated]
Päivitetty
Viimeksi päivitetty
Viimeksi muokattu
Muokattu
Päivitetty viimeksi
Muutettu

[honorifics]
herra	title	m
rouva	title	f
neiti	title	f
tohtori	title
professori	title
kuningas	title	m
kuningatar	title	f
prinssi	title	m
prinsessa	title	f
kruununprinssi	title
paavi	title	m
kardinaali	title	m
arkkipiispa	title
piispa	title
pastori	title
kirkkoherra	title
imaami	title
kreivi	title
sir	title
presidentti	role
varapresidentti	role
ex-presidentti	role
pääministeri	role
ex-pääministeri	role
ministeri	role
ulkoministeri	role
puolustusministeri	role
valtiovarainministeri	role
sisäministeri	role
oikeusministeri	role
liittokansleri	role
kansanedustaja	role
puhemies	role
puheenjohtaja	role
varapuheenjohtaja	role
puoluejohtaja	role
puoluesihteeri	role
eduskuntaryhmän puheenjohtaja	role
europarlamentaarikko	role
meppi	role
komissaari	role
pääsihteeri	role
valtiosihteeri	role
kansliapäällikkö	role
tiedottaja	role
edustaja	role
suurlähettiläs	role
kaupunginjohtaja	role
pormestari	role
johtaja	role
toimitusjohtaja	role
pääjohtaja	role
perustaja	role
päällikkö	role
kenraali	role
eversti	role
majuri	role
kapteeni	role
komentaja	role
amiraali	role
rikoskomisario	role
komisario	role
ylikomisario	role
poliisipäällikkö	role
tutkinnanjohtaja	role
tuomari	role
syyttäjä	role
valtakunnansyyttäjä	role
asianajaja	role
asiantuntija	role
analyytikko	role
ekonomisti	role
pääekonomisti	role
tutkija	role
dosentti	role
lääkäri	role
ylilääkäri	role
psykologi	role
rehtori	role
kirjailija	role
runoilija	role
toimittaja	role
juontaja	role
ohjaaja	role
näyttelijä	role
laulaja	role
räppäri	role
muusikko	role
säveltäjä	role
taiteilija	role
koomikko	role
valmentaja	role
päävalmentaja	role
maalivahti	role
hyökkääjä	role
puolustaja	role
keskikenttäpelaaja	role
hiihtäjä	role
poliitikko	role
aktivisti	role
ehdokas	role
presidenttiehdokas	role
vaimo	kin
mies	kin
aviomies	kin
puoliso	kin
poika	kin
tytär	kin
isä	kin
äiti	kin
veli	kin
sisko	kin
isoisä	kin
isoäiti	kin
avopuoliso	kin
leski	kin

[organization_words]
ministeriö
ulkoministeriö
puolustusministeriö
valtiovarainministeriö
hallitus
eduskunta
valtioneuvosto
parlamentti
komissio
EU-komissio
valiokunta
lautakunta
neuvosto
turvallisuusneuvosto
virasto
laitos
Terveyden ja hyvinvoinnin laitos
THL
Kela
keskus
kunta
kaupunki
maakunta
hyvinvointialue
poliisi
keskusrikospoliisi
KRP
suojelupoliisi
Supo
tulli
rajavartiolaitos
pelastuslaitos
syyttäjälaitos
oikeus
käräjäoikeus
hovioikeus
korkein oikeus
hallinto-oikeus
tuomioistuin
Puolustusvoimat
maavoimat
ilmavoimat
merivoimat
prikaati
puolue
kokoomus
perussuomalaiset
SDP
keskusta
vihreät
vasemmistoliitto
liitto
ammattiliitto
SAK
järjestö
yhdistys
unioni
Euroopan unioni
säätiö
instituutti
yliopisto
korkeakoulu
ammattikorkeakoulu
koulu
lukio
sairaala
yliopistollinen sairaala
museo
teatteri
kirkko
seurakunta
pankki
Suomen Pankki
pörssi
rahasto
yhtiö
konserni
Oy
Oyj
seura
joukkue
maajoukkue
Palloliitto
lehti
kustantamo
Yle
suurlähetystö
YK
Nato
Punainen Risti

[location_words]
kaupunki
kunta
maakunta
lääni
kylä
kaupunginosa
saari
saaret
niemimaa
vuori
tunturi
laakso
joki
järvi
meri
valtameri
lahti
niemi
metsä
ranta
rannikko
katu
tie
tori
aukio
silta
asema
rautatieasema
lentoasema
lentokenttä
satama
puisto
kansallispuisto
linna
stadion
osavaltio
provinssi
pääkaupunki
pohjoinen
etelä
itä
länsi

[forms_of_address]
herra
rouva
neiti

[role_modifiers]
entinen
silloinen
vt.
virkaatekevä
väistyvä

[name_particles]
von
af
van
de
der
la
le
al
el
bin
ibn

[abbreviations]
{n}.
esim.
mm.
ym.
yms.
jne.
eli.
ks.
vrt.
ns.
n.
noin.
klo.
nro.
s.
ss.
v.
vv.
kk.
pv.
vko.
milj.
mrd.
prof.
toht.
dos.
tri.
os.
puh.
ent.
synt.
k.
e.
j.Kr.
e.Kr.
e.a.
ap.
ip.
ao.
em.
ko.
po.
so.
toim.
suom.
kapt.
evl.
ev.
maj.
kenr.
ltn.
tammi.
helmi.
ma.
ti.
ke.
to.
pe.
la.
su.
Inc.
Jr.
St.
tms.
tm.
mahd.
yht.

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
kirje	text	s
viesti	noun	s
tiedotustilaisuus	noun	s
tiedottaja	noun	s
lausunto	noun	s
lausunnossa	noun	s
sanat	noun	s
kommentti	noun	s
nimitti	verb	w
moitti	verb	w
tokaisee	verb	s
tokaisi	verb	s
tuumasi	verb	s
huokaisi	verb	s
huudahtaa	verb	s
huudahti	verb	s
kuiskaa	verb	s
kuiskasi	verb	s
hymyilee	verb	s
hymyili	verb	s
nauraa	verb	s
nauroi	verb	s
todetaan	verb	s
todettiin	verb	s
sanottiin	verb	s
kerrotaan	verb	s
selventää	verb	s
tarkensi	verb	s
twiittaa	verb	s
twiittasi	verb	s
mukaansa	according_after	s
mielestään	according_after	s
vitsailee	verb	s
valittaa	verb	w
mutisee	verb	s
toistaa	verb	s
virnistää	verb	w
opastaa	verb	s
neuvoo	verb	s
vinkkaa	verb	s
kannustaa	verb	s
lohduttaa	verb	s
hämmästelee	verb	s
raportti	text
asiakirja	text
kyltti	text
sopimus	text
ilmoitus	text
päätös	text
päätöksessä	text
todistus	text
pöytäkirja	text
juliste	text
tuomio	text
laki	text
pykälä	text
asetus	text
lupa	text
ohje	text
esityslista	text
pöytäkirjaan	text

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
hänen	-	s
heidän	-	p

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
lehdelle
sanomalehti
kanava

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
ja	preposition
mutta	preposition
myös	preposition
lisäksi	preposition
samalla	preposition
kanssa	preposition
mukaan	preposition
aikana	preposition
vastaan	preposition
ilman	preposition
joka	preposition
jotka	preposition
kuin	preposition
nyt	auxiliary
eilen	auxiliary
tänään	auxiliary
sitten	auxiliary
vielä	auxiliary
myös	auxiliary
lisäksi	auxiliary
eräs	indefinite
lukee	reads
luki	reads
tämä	pointer
sama	pointer
todetaan	reads
todettiin	reads
luki:	reads
kirjattiin	reads
on kirjoitettu	reads
sanotaan	reads
toisin sanoen	plain
niin sanottu	plain
niin sanotun	plain
niin sanottua	plain
niin sanotut	plain
niin sanotusti	plain
suoraan sanottuna	plain
lyhyesti sanottuna	plain
rehellisesti sanottuna	plain
lievästi sanottuna	plain
tarkemmin sanottuna	plain
yksinkertaisesti sanottuna	plain
syytetään	passive
syytettiin	passive
epäillään	passive
epäiltiin	passive
kutsutaan	passive
kutsuttiin	passive
kuvataan	passive
kuvattiin	passive
kuvailtiin	passive
pidetään	passive
pidettiin	passive
kysyttiin	passive
kysytään	passive
tuomittiin	passive
nimitetään	passive
