# Icelandic
# Written for this project.

[consent]
Þessi vefur notar vafrakökur	start
Þessi vefsíða notar vafrakökur	start
Þessi síða notar vafrakökur	start
Vefurinn notar vafrakökur	start
Við notum vafrakökur	start
Vefsíðan notar vafrakökur	start
Með því að halda áfram	start
Samþykkja
Samþykkja allar
Samþykkja allt
Ég samþykki
Hafna
Hafna öllum
Stillingar
Vafrakökustefna
Stefna um vafrakökur
Nánar
Í lagi
Ég skil

[comments]
Athugasemdir
Athugasemd
Ummæli
Skrifa athugasemd
Skrifa ummæli
Bæta við athugasemd
Bæta við ummælum
Senda athugasemd
Svara
Skildu eftir svar
Hætta við svar
Engar athugasemdir
Engin ummæli
Birta athugasemd
Sjá athugasemdir
Þín athugasemd
Netfang þitt verður ekki birt	start
Nauðsynlegir reitir eru merktir	start
Vista nafn mitt, netfang	start
Þú verður að skrá þig inn	start
Athugasemdir eru á ábyrgð	start
Ummæli eru á ábyrgð	start
Vinsamlegast skráðu þig inn	start

[related]
Lesa meira	start
Lestu meira	start
Lestu einnig	start
Lesið einnig	start
Lestu líka	start
Sjá einnig	start
Sjá nánar	start
Lesa nánar	start
Meira um málið	start
Tengdar fréttir:	start
Tengdar fréttir
Tengt efni
Tengdar greinar
Tengt
Nýjustu fréttir
Nýjast
Nýjustu
Nýtt
Mest lesið
Mest lesnu fréttirnar
Vinsælt
Vinsælast
Vinsælar fréttir
Fleiri fréttir
Aðrar fréttir
Helstu fréttir
Fréttir
Meira
Mælt með
Næsta frétt
Fyrri frétt
Næsta grein
Fyrri grein
Val ritstjóra
Ekki missa af
Í brennidepli
Fleira áhugavert
Þér gæti líkað
Halda áfram að lesa
Nánar um málið

[share]
Deila
Deildu
Deila á Facebook
Deila frétt
Deila grein
Afrita hlekk
Afrita tengil
Hlekkur afritaður
Fylgdu okkur
Fylgja
Prenta
Vista
Senda í tölvupósti
Samfélagsmiðlar
Líkar við
Fylgdu okkur á	start
Fylgstu með okkur	start
Hefur þú ábendingu	start
Sendu okkur ábendingu	start
Sæktu appið	start

[newsletter]
Póstlisti
Fréttabréf
Skrá mig
Skrá
Skráðu þig
Skráðu þig á póstlista	start
Skrá á póstlista
Gerast áskrifandi
Áskrift
Netfang
Netfangið þitt
Skráðu þig á fréttabréf	start
Fáðu fréttabréf	start
Fáðu nýjustu fréttir	start

[tags]
Merki
Efnisorð
Flokkar
Flokkur
Efnisflokkar
Leitarorð
Umræðuefni
Efnisorð:	start
Flokkar:	start
Merki:	start
Leitarorð:	start
Lesa meira um
Meira um

[navigation]
Forsíða
Heim
Valmynd
Leita
Leit
Innskráning
Skrá inn
Skrá inn / Nýskrá
Nýskráning
Útskrá
Um okkur
Hafa samband
Hafðu samband
Hafðu samband við okkur
Senda ábendingu
Auglýsingar
Auglýsa
Safn
Veftré
Efst á síðu
Aftur efst
Efst
Til baka
Loka
Allt
Sjá allt
Sjá meira
Sækja meira
Sýna meira
Hlaða meira
Næsta
Fyrri
Næsta síða
Fyrri síða
Fara í efni
Beint í efni
Hoppa yfir í efni
Myndband
Myndskeið
Myndir
Myndasafn
Hlaðvarp
Hlusta
Veður
Smáauglýsingar
Starfsmenn
Ritstjórn
Lestími	start
Lestrartími	start

[front_page]
Forsíða
Heim
Á forsíðu

[no_sections]
Óflokkað

[advertisement]
Auglýsing
Kynning
Kostað efni
Kostuð kynning
Samstarf
Kostað
Í samstarfi við
Auglýsingar
Framhald fyrir neðan auglýsingu	start
Auglýsa
Kostuð umfjöllun

[legal]
Allur réttur áskilinn	start
Öll réttindi áskilin	start
Persónuverndarstefna
Persónuvernd
Notendaskilmálar
Skilmálar
Höfundarréttur
Höfundarréttur ©	start

[paywall]
Þessi grein er aðeins fyrir áskrifendur	start
Til að lesa meira	start
Þú hefur lesið	start
Ertu áskrifandi	start
Aðeins fyrir áskrifendur
Fyrir áskrifendur
Kaupa áskrift
Gerast áskrifandi

[caption]
Mynd:
Mynd/
Ljósmynd:
Ljósmynd/
Ljósmyndari:
Skjáskot:
Skjáskot/
Heimild:
Samsett mynd
Mynd úr safni
AFP/
Myndband:
Myndin er úr safni	whole

[headline_labels]
Fréttaskýring
Viðtal
Myndband
Myndskeið
Myndir
Pistill
Skoðun
Leiðari
Uppfært
Beint
Í beinni
Grein
Aðsend grein
Umfjöllun
Greining
Nýjast

[live]
Beint
Í beinni
Bein útsending
Bein lýsing
Í beinni útsendingu
Vaktin
Beint streymi
Fylgst með í beinni
Textalýsing
Mínútu fyrir mínútu

[byline_prefixes]
Eftir
Höfundur
Höfundur:
Höfundar
Skrifað af
Texti
Texti:
Blaðamaður
Þýðing
Ritstjóri
Viðtal
Umsjón
Skrifar

[roles]
blaðamaður
blaðakona
fréttamaður
fréttakona
ritstjóri
fréttastjóri
aðstoðarritstjóri
ljósmyndari
fréttaritari
pistlahöfundur
dálkahöfundur
ritstjórn
skrifar
sérfræðingur
Reykjavík
Akureyri
London
New York
dagskrárgerðarmaður
rithöfundur
íþróttafréttamaður
stjórnmálafræðingur
blaðamaður á

[nobodies]
Óþekktur
Gestur
Nafnlaus

[agencies]
AFP
AP
Reuters
Ritzau
NTB
TT
Bloomberg
Xinhua
TASS
EPA
Getty
Getty Images

[joiners]
og
&

[months]
janúar	1
jan	1
jan.	1
febrúar	2
feb	2
feb.	2
mars	3
mar	3
mar.	3
apríl	4
apr	4
apr.	4
maí	5
júní	6
jún	6
jún.	6
júlí	7
júl	7
júl.	7
ágúst	8
ágú	8
ágú.	8
september	9
sep	9
sept	9
sept.	9
október	10
okt	10
okt.	10
nóvember	11
nóv	11
nóv.	11
desember	12
des	12
des.	12

[months_hijri]

[months_jalali]

[weekdays]
mánudagur	1
mánudag	1
mánudagurinn	1
mán	1
mán.	1
þriðjudagur	2
þriðjudag	2
þri	2
þri.	2
miðvikudagur	3
miðvikudag	3
mið	3
mið.	3
fimmtudagur	4
fimmtudag	4
fim	4
fim.	4
föstudagur	5
föstudag	5
fös	5
fös.	5
laugardagur	6
laugardag	6
lau	6
lau.	6
sunnudagur	7
sunnudag	7
sun	7
sun.	7

[meridiem]
f.h.	am
fh.	am
fyrir hádegi	am
e.h.	pm
eh.	pm
eftir hádegi	pm

[ago]
fyrir {n} sekúndum	second
fyrir {n} mínútum	minute
fyrir {n} mínútu	minute
{n} mín. síðan	minute
fyrir {n} klukkustundum	hour
fyrir {n} klukkustund	hour
fyrir {n} klst.	hour
fyrir {n} tímum	hour
fyrir {n} dögum	day
fyrir {n} degi	day
fyrir {n} vikum	week
fyrir {n} viku	week
fyrir {n} mánuðum	month
fyrir {n} mánuði	month
fyrir {n} árum	year
fyrir {n} ári	year
núna	second	0
rétt í þessu	second	0
fyrir klukkustund	hour	1
í dag	day	0
í gær	day	1
í fyrradag	day	2
fyrir viku	week	1
fyrir mánuði	month	1
fyrir ári	year	1

[published]
Birt
Birt:
Birtist
Birt þann
Útgefið
Dagsetning
Sett inn

[updated]
Uppfært
Uppfært:
Síðast uppfært
Síðast breytt
Breytt

[honorifics]
herra	title
hr.	title
frú	title
dr.	title
doktor	title
prófessor	title
sr.	title
séra	title
síra	title
biskup	title
kardínáli	title
prins	title
prinsessa	title
lávarður	title
sir	title
hershöfðingi	title
ofursti	title
majór	title
kapteinn	title
forseti	role
forseti Íslands	role
fyrrverandi forseti	role
varaforseti	role
Bandaríkjaforseti	role
Rússlandsforseti	role
Frakklandsforseti	role
Úkraínuforseti	role
forsætisráðherra	role
fyrrverandi forsætisráðherra	role
ráðherra	role
utanríkisráðherra	role
fjármálaráðherra	role
fjármála- og efnahagsráðherra	role
dómsmálaráðherra	role
heilbrigðisráðherra	role
menntamálaráðherra	role
innviðaráðherra	role
félagsmálaráðherra	role
umhverfisráðherra	role
varnarmálaráðherra	role
innanríkisráðherra	role
þingmaður	role
alþingismaður	role
þingkona	role
varaþingmaður	role
öldungadeildarþingmaður	role
forseti Alþingis	role
borgarstjóri	role
bæjarstjóri	role
sveitarstjóri	role
borgarfulltrúi	role
bæjarfulltrúi	role
oddviti	role
formaður	role
varaformaður	role
stjórnarformaður	role
framkvæmdastjóri	role
aðstoðarframkvæmdastjóri	role
forstjóri	role
bankastjóri	role
seðlabankastjóri	role
ríkislögreglustjóri	role
lögreglustjóri	role
yfirlögregluþjónn	role
aðstoðaryfirlögregluþjónn	role
lögreglufulltrúi	role
varðstjóri	role
slökkviliðsstjóri	role
landlæknir	role
sóttvarnalæknir	role
ríkissáttasemjari	role
ríkissaksóknari	role
saksóknari	role
dómari	role
hæstaréttardómari	role
lögmaður	role
umboðsmaður Alþingis	role
sendiherra	role
talsmaður	role
talskona	role
upplýsingafulltrúi	role
aðalritari	role
ritari	role
aðstoðarmaður	role
ráðgjafi	role
verkefnastjóri	role
sviðsstjóri	role
deildarstjóri	role
skólastjóri	role
rektor	role
dósent	role
lektor	role
kennari	role
sérfræðingur	role
hagfræðingur	role
aðalhagfræðingur	role
stjórnmálafræðingur	role
jarðeðlisfræðingur	role
eldfjallafræðingur	role
veðurfræðingur	role
náttúruvársérfræðingur	role
læknir	role
yfirlæknir	role
leikstjóri	role
leikari	role
leikkona	role
söngvari	role
söngkona	role
tónlistarmaður	role
rithöfundur	role
skáld	role
ljósmyndari	role
landsliðsþjálfari	role
þjálfari	role
knattspyrnumaður	role
markvörður	role
fyrirliði	role
konungur	role
drottning	role
krónprins	role
páfi	role
kanslari	role
kanslari Þýskalands	role
verkalýðsforingi	role
bóndi	role
leiðtogi	role
sonur	kin
dóttir	kin
eiginmaður	kin
eiginkona	kin
faðir	kin
móðir	kin
bróðir	kin
systir	kin
afi	kin
amma	kin
frændi	kin
frænka	kin
barnabarn	kin
unnusta	kin
unnusti	kin

[organization_words]
ráðuneyti
ráðuneytið
utanríkisráðuneytið
fjármálaráðuneytið
stofnun
embætti
ríkisstjórn
ríkisstjórnin
Alþingi
þing
þingflokkur
flokkur
Sjálfstæðisflokkurinn
Framsóknarflokkurinn
Samfylkingin
hreyfing
borgarstjórn
bæjarstjórn
sveitarstjórn
nefnd
ráð
samband
félag
samtök
hf.
ehf.
ohf.
sf.
slhf.
banki
Seðlabanki
Landsbankinn
sjóður
lífeyrissjóður
háskóli
skóli
grunnskóli
framhaldsskóli
menntaskóli
leikskóli
deild
svið
miðstöð
setur
sjúkrahús
Landspítali
heilsugæsla
lögregla
lögreglan
slökkvilið
Landhelgisgæslan
Veðurstofa
björgunarsveit
Landsbjörg
héraðsdómur
Landsréttur
Hæstiréttur
dómstóll
kirkja
þjóðkirkjan
leikhús
safn
hljómsveit
lið
landslið
íþróttafélag
knattspyrnusamband
Kauphöll
sendiráð
Sameinuðu þjóðirnar
Evrópusambandið
Atlantshafsbandalagið
fyrirtæki
útgáfa
Alþýðusamband

[location_words]
sýsla
hreppur
bær
borg
kaupstaður
þorp
sveit
sveitarfélag
hverfi
gata
vegur
stígur
braut
torg
brú
göng
flugvöllur
höfn
á
fljót
vatn
foss
haf
sjór
flói
fjörður
vík
sund
ey
eyja
eyjar
skagi
nes
tangi
fjall
fjöll
jökull
heiði
dalur
hraun
gígur
eldfjall
sandur
skógur
garður
þjóðgarður
land
lýðveldi
konungsríki
fylki
ríki
hérað
landshluti
landamæri
völlur
tjörn
hóll
hver

[name_particles]
von
van
de
bin
al
ibn
af

[abbreviations]
{n}.
t.d.
þ.e.
þ.e.a.s.
o.s.frv.
o.fl.
m.a.
þ.á.m.
þ.m.t.
s.s.
sbr.
skv.
nr.
bls.
kl.
kr.
m.kr.
ma.kr.
millj.
hf.
ehf.
ohf.
sf.
dr.
hr.
sr.
st.
u.þ.b.
þ.
f.h.
e.h.
jan.
feb.
mar.
apr.
jún.
júl.
ágú.
sept.
okt.
nóv.
des.
f.Kr.
e.Kr.
a.m.k.
svo.
frh.
gr.
mgr.
lögr.
ca.
fyrrv.
klst.
mín.
sek.

[cues]
segir	verb	s
sagði	verb	s
segja	verb	s
sögðu	verb	s
bætir	verb	s
bætti	verb	s
spurði	verb	s
spyr	verb	s
svaraði	verb	s
svarar	verb	s
útskýrði	verb	s
útskýrir	verb	s
skrifaði	verb	s
skrifar	verb	s
fullyrðir	verb	s
fullyrti	verb	s
varaði	verb	s
varar	verb	s
að sögn	according_to	s
samkvæmt	according_to	s

[quote_marks]
primary	„	“
alternative	"	"
alternative	“	”

[complementizers]
að

[pronouns]
hann	m	s
hún	f	s
þeir	-	p
þær	-	p
þau	-	p

[name_markers]

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
