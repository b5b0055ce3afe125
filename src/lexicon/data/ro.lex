# Romanian
# Written for this project.

[consent]
Accept
Acceptă
Acceptă tot
Acceptă toate
Accept toate
Sunt de acord
De acord
Am înțeles
Refuz
Refuză tot
Respinge
Respinge tot
Setări
Setări cookies
Setări cookie-uri
Modifică setările
Politica de cookies
Politica de cookie-uri
Setări de confidențialitate
Gestionează opțiunile
Mai multe opțiuni
Mereu activ
Salvează preferințele
Acest site folosește cookies	start
Acest site folosește cookie-uri	start
Acest site utilizează cookies	start
Acest site utilizează cookie-uri	start
Acest website folosește	start
Site-ul nostru folosește	start
Folosim cookie-uri	start
Utilizăm cookie-uri	start
Folosim cookies	start
Noi și partenerii noștri	start
Prin continuarea navigării	start
Continuând navigarea	start
Continuarea navigării	start

[comments]
Comentariu
Comentarii
Comentează
Adaugă un comentariu
Adaugă comentariu
Lasă un comentariu
Lasă un răspuns
Scrie un comentariu
Trimite comentariul
Vezi comentariile
Toate comentariile
Niciun comentariu
Răspunde
Anulează răspunsul
Raportează
Nume *
Email *
Comentarii Facebook
Părerea ta
Adresa ta de email nu va fi publicată	start
Adresa de email nu va fi publicată	start
Câmpurile obligatorii sunt marcate	start
Salvează-mi numele	start
Acest site folosește Akismet	start
Află cum sunt procesate datele comentariilor	start
Trebuie să fii autentificat	start
Trebuie să te autentifici	start
Pentru a comenta	start
Comentariile sunt închise	start

[related]
Citește și
Citiți și
Citeşte şi
Citește mai mult
Citește mai departe
Citește tot articolul
Citește continuarea
Vezi și
Vezi mai mult
Vezi mai multe
Vezi toate
Mai mult
Mai multe
Mai multe știri
Articole similare
Articole asemănătoare
Articole recomandate
Articole recente
Articole conexe
Știri similare
Știri recomandate
Te-ar putea interesa
Te-ar putea interesa și
Ți-ar putea plăcea
S-ar putea să-ți placă
Îți recomandăm
Vă recomandăm
Recomandări
Recomandate
Recomandat
Recomandările redacției
Cele mai citite
Cele mai noi
Cele mai recente
Cele mai comentate
Cele mai populare
Populare
Ultimele știri
Ultimele noutăți
Ultima oră
Știri
Știrile zilei
Alte articole
Alte știri
Articolul anterior
Articolul următor
Articolul precedent
Următorul articol
Pe aceeași temă
Din aceeași categorie
Parteneri
Știri de la parteneri
Despre autor
Nu rata
Top știri
Citește și	start
Citiți și	start
Citește:	start
Citește mai multe	start
Citește mai departe	start
Citește continuarea	start
Citește pe	start
Vezi și	start
Vezi:	start
Urmărește și	start
Îți recomandăm	start
Te-ar putea interesa	start
Mai multe despre	start
Mai multe detalii:	start
Click aici pentru	start
Click aici	start
VIDEO:	start
Foto:	start
Află mai multe	start

[share]
Distribuie
Distribuie articolul
Distribuie pe
Distribuie pe Facebook
Distribuie pe WhatsApp
Trimite
Trimite pe email
Copiază link
Copiază linkul
Link copiat
Printează
Tipărește
Salvează
Urmărește
Urmărește-ne
Urmărește-ne pe
Urmăriți-ne
Îmi place
Apreciază
Ascultă
Ascultă articolul
Timp de citire
Partajează
Partajare
Share pe Facebook
Distribuie pe	start
Dă clic pentru	start
Urmărește-ne pe	start
Urmăriți-ne pe	start
Urmărește cele mai noi	start
Urmărește știrile	start
Fii la curent	start
(Se deschide într-o fereastră nouă	start
Dacă ți-a plăcut articolul	start
Abonează-te la canalul	start
Intră în comunitatea	start
Adaugă ca sursă preferată	start
Setează-ne ca sursă preferată	start
Sursă preferată Google
Raportează o eroare
Raportează o greșeală
Rezumat AI
Rezumat generat de AI
Citește în alte limbi
min de citit
Oferă articolul cadou

[newsletter]
Newsletter
Abonează-te
Abonează-te la newsletter
Abonare
Abonare newsletter
Mă abonez
Înscrie-te
Adresa de email
Adresa ta de email
Notificări
Activează notificările
Nu, mulțumesc
Mai târziu
Descarcă aplicația
Dezabonare
Abonează-te la	start
Abonează-te pe	start
Abonați-vă la	start
Înscrie-te la newsletter	start
Primește pe	start
Vrei să primești	start
Introdu adresa	start
Prin abonare	start
Mulțumim pentru abonare	start
Descarcă aplicația	start
Te poți dezabona	start
Urmărește cele mai noi	start
Urmărește-ne pe	start
Urmăriți-ne pe	start
Urmărește știrile	start
Fii la curent cu	start
Alătură-te canalului	start
Pentru cele mai importante știri	start
Cele mai noi știri	start

[tags]
Etichete
Taguri
Tag-uri
Subiecte
Cuvinte cheie
Categorii
Categorie
Secțiuni
Tags:	start
Subiecte asociate

[navigation]
Acasă
Prima pagină
Pagina principală
Meniu
Închide
Caută
Căutare
Sari la conținut
Treci la conținut
Mergi la conținut
Înapoi
Înapoi sus
Sus
Mergi sus
Următoarea
Următorul
Anterior
Pagina următoare
Pagina
Autentificare
Conectare
Deconectare
Înregistrare
Cont nou
Contul meu
Ai uitat parola?
Parola
Despre noi
Contact
Echipa
Redacția
Publicitate
Cariere
Arhivă
Arhiva
Știri
Actualitate
Intern
Externe
Extern
Internațional
Politică
Politic
Economie
Economic
Business
Social
Sport
Fotbal
Cultură
Sănătate
Știință
Educație
Justiție
Opinii
Editoriale
Interviuri
Monden
Showbiz
Lifestyle
Auto
Vacanțe
Rețete
Video
Galerie foto
Podcast
Vremea
Meteo
Horoscop
Program TV
Jocuri
Local
Se încarcă...
Vezi mai puțin
Pagina nu a fost găsită
Anulează
Da
Nu
Mărește
Live TV
Evenimente
Anchete
Sari la conținut	start
Treci la conținut	start
Sunteți aici:	start
Ești aici:	start
Ai găsit o greșeală	start
Ai observat o greșeală	start
Browserul tău nu suportă	start
Browserul dvs. nu	start
Activează JavaScript	start
Ai uitat parola	start

[front_page]
Acasă
Prima pagină

[no_sections]
Fără categorie
Necategorisit
Articole

[no_tags]
știri
stiri
știre
ultimele știri
articol
articole
ziar
video
foto
actualitate

[advertisement]
Publicitate
Reclamă
Reclame
Conținut sponsorizat
Sponsorizat
Articol sponsorizat
Advertorial
Promovat
Articolul continuă după reclamă
Continuă după publicitate
Închide reclama
(P)
Articolul continuă după	start
Folosești un ad blocker	start
Te rugăm să dezactivezi	start
(P) Advertorial	start

[legal]
Politica de confidențialitate
Politică de confidențialitate
Confidențialitate
Termeni și condiții
Termeni de utilizare
Condiții de utilizare
Drepturi de autor
Toate drepturile rezervate
Protecția datelor
Protecția datelor personale
ANPC
Cod deontologic
Sursa
Sursă
Surse
GDPR
Toate drepturile rezervate	start
Toate drepturile sunt rezervate	start
Preluarea conținutului	start
Preluarea integrală	start
Preluarea fără cost	start
Reproducerea integrală	start
Sursa foto:	start
Redactor-șef:	start
Conținutul website-ului	start
Informațiile transmise pe	start
Conținutul acestui site	start

[paywall]
Doar pentru abonați
Pentru abonați
Abonează-te acum
Ai deja cont?
Ai deja abonament?
Ești deja abonat?
Premium
Susține-ne
Donează
Susține jurnalismul
Conținut exclusiv
Acest articol este disponibil	start
Acest conținut este disponibil	start
Acest articol este destinat abonaților	start
Pentru a citi articolul	start
Pentru a continua lectura	start
Ai deja abonament	start
Ești deja abonat	start
Susține jurnalismul	start
Susține presa	start

[caption]
Foto	whole
Imagine	whole
Imagine ilustrativă	whole
Fotografie	whole
Foto ilustrativă	whole
Arhivă	whole
Video	whole
Galerie foto	whole
Imagine cu caracter ilustrativ	whole
Sursa foto:
Sursă foto:
Credit foto:
Imagine ilustrativă
Fotografie cu caracter ilustrativ
Imagine cu caracter ilustrativ
Foto cu caracter ilustrativ
Infografic:
Captură:
Foto arhivă
Imagine:
Fotografie:

[headline_labels]
Breaking news
Ultima oră
Alertă
Exclusiv
Exclusivitate
Live
Live text
Video
Foto
Galerie foto
Opinie
Opinii
Editorial
Analiză
Comentariu
Interviu
Reportaj
Anchetă
Investigație
Sondaj
Podcast
Documentar
Portret
Recenzie
Actualizare
Update
Fact-check
Știri
Advertorial
Infografic
Document
Corespondență
Dezvăluiri
Necrolog

[live]
live
live text
live-text
în direct
minut cu minut
transmisiune live
live video
în timp real
actualizare continuă

[byline_prefixes]
De
Scris de
Autor
Autori:
Publicat de
Postat de
Redactor:
Text:
Articol de
Un articol de
Redactat de
Editor:
Reporter:
Traducere:
A consemnat
Interviu realizat de
Realizat de
Text și foto
Text și fotografii
Text și poze

[contributions]
Foto
Fotografii de
Ilustrație
Ilustrații
Traducere
Tradus de
Sursa foto

[roles]
jurnalist
jurnalistă
redactor
redactoare
redactor-șef
redactor-șef adjunct
reporter
reporteră
corespondent
corespondentă
corespondent special
trimis special
editor
editor coordonator
editorialist
comentator
analist
analist politic
publicist
fotograf
fotoreporter
fotojurnalist
prezentator
prezentatoare
realizator
scriitor
istoric
economist
profesor
stagiar
redacția
București
Chișinău
Bruxelles
agenții
senior editor
colaborator
reporter special
redactor șef
editorialistă
columnist
producător
politolog
jurnalist de investigații
secretar general de redacție

[nobodies]
Necunoscut
Oaspete
Autor necunoscut
Anonim
Fără autor
Știri

[agencies]
Agerpres
Mediafax
News.ro
HotNews.ro
Rador
Moldpres
IPN
Infotag
Reuters
AFP
AP
EFE
DPA
Xinhua
TASS
Interfax
Bloomberg
BBC
CNN
Deutsche Welle
Europa Liberă
Digi24
Inquam Photos
INQUAM
Redacția
Redacţia
Agenții
Comunicat de presă
Hepta

[joiners]
și
şi
&

[months]
ianuarie	1
ian.	1
ian	1
februarie	2
feb.	2
feb	2
febr.	2
febr	2
martie	3
mar.	3
mar	3
mart.	3
mart	3
aprilie	4
apr.	4
apr	4
mai	5
iunie	6
iun.	6
iun	6
iulie	7
iul.	7
iul	7
august	8
aug.	8
aug	8
septembrie	9
sept.	9
sept	9
sep.	9
sep	9
octombrie	10
oct.	10
oct	10
noiembrie	11
noi.	11
noi	11
nov.	11
nov	11
decembrie	12
dec.	12
dec	12

[months_hijri]

[months_jalali]

[weekdays]
luni	1
lun.	1
lun	1
marți	2
marţi	2
mar.	2
mar	2
miercuri	3
mie.	3
mie	3
joi	4
vineri	5
vin.	5
vin	5
sâmbătă	6
sâm.	6
sâm	6
duminică	7
dum.	7
dum	7

[meridiem]
dimineața	am
seara	pm
după-amiaza	pm

[ago]
acum {n} secunde	second
acum {n} de secunde	second
acum {n} minute	minute
acum {n} de minute	minute
acum {n} min	minute
acum {n} ore	hour
acum {n} de ore	hour
acum {n} oră	hour
acum {n} zile	day
acum {n} de zile	day
acum {n} săptămâni	week
acum {n} luni	month
acum {n} ani	year
acum	second	0
chiar acum	second	0
acum câteva secunde	second	0
acum un minut	minute	1
acum o oră	hour	1
azi	day	0
astăzi	day	0
ieri	day	1
acum o zi	day	1
alaltăieri	day	2
acum o săptămână	week	1
acum o lună	month	1
acum un an	year	1

[published]
Publicat
Publicat la
Publicat în
Publicat pe
Publicată
Data publicării
Data
Postat la
Postat pe
Creat
Dată publicare
Data publicare

[updated]
Actualizat
Actualizat la
Actualizare
Ultima actualizare
Data actualizării
Modificat
Ultima modificare
Actualizat în

[honorifics]
domnul	title	m
doamna	title	f
domnișoara	title	f
dl.	title	m
d-na	title	f
dna	title	f
dr.	title
doctor	title
prof.	title
profesor	title
ing.	title
inginer	title
av.	title
părintele	title	m
preot	title
mitropolitul	title
arhiepiscopul	title
episcopul	title
patriarhul	title
papa	title	m
cardinalul	title
pastor	title
rabin	title
imam	title
ayatollah	title
șeic	title
rege	title
regele	title	m
regina	title	f
prinț	title
prințul	title	m
prințesa	title	f
principe	title
împărat	title
emir	title
sultan	title
conte	title
lord	title
sir	title
sfânt	title
sfântul	title
președinte	role
președintele	role
președinta	role	f
fostul președinte	role
vicepreședinte	role
vicepreședintele	role
șeful statului	role
premier	role
premierul	role
prim-ministru	role
prim-ministrul	role
vicepremier	role
vicepremierul	role
fostul premier	role
cancelar	role
cancelarul	role
ministru	role
ministrul	role
ministra	role	f
fostul ministru	role
ministrul de externe	role
ministrul de interne	role
ministrul apărării	role
ministrul finanțelor	role
ministrul justiției	role
ministrul sănătății	role
ministrul educației	role
ministrul energiei	role
secretar de stat	role
secretarul de stat	role
secretar general	role
secretarul general	role
deputat	role
deputatul	role
deputata	role	f
senator	role
senatorul	role
senatoarea	role	f
europarlamentar	role
europarlamentarul	role
liderul	role
liderul PSD	role
liderul AUR	role
lider	role
purtător de cuvânt	role
purtătorul de cuvânt	role
purtătoarea de cuvânt	role
primar	role
primarul	role
viceprimar	role
prefect	role
prefectul	role
consilier	role
consilierul	role
președintele CJ	role
ambasador	role
ambasadorul	role
consul	role
comisar	role
comisarul european	role
guvernatorul	role
guvernator	role
guvernatorul BNR	role
director	role
directorul	role
directoarea	role	f
director general	role
directorul general	role
manager	role
managerul	role
fondator	role
fondatorul	role
patron	role
patronul	role
om de afaceri	role
omul de afaceri	role
miliardar	role
candidat	role
candidatul	role
general	role
generalul	role
colonel	role
colonelul	role
maior	role
căpitan	role
locotenent	role
amiral	role
comandant	role
comandantul	role
comisar-șef	role
judecător	role
judecătorul	role
judecătoarea	role	f
procuror	role
procurorul	role
procurorul general	role
procurorul-șef	role
avocat	role
avocatul	role
avocata	role	f
expert	role
expertul	role
analist	role
analistul	role
economist	role
economistul	role
politolog	role
politologul	role
sociolog	role
sociologul	role
istoric	role
istoricul	role
cercetător	role
medic	role
medicul	role
chirurg	role
psiholog	role
rector	role
rectorul	role
profesorul	role
scriitor	role
scriitorul	role
scriitoarea	role	f
poet	role
poetul	role
jurnalist	role
jurnalistul	role
jurnalista	role	f
prezentator	role
prezentatoarea	role	f
regizor	role
regizorul	role
actor	role
actorul	role
actrița	role	f
cântăreț	role
cântăreața	role	f
artist	role
artistul	role
artista	role	f
muzician	role
compozitor	role
dirijor	role
pictor	role
fotograf	role
influencer	role
antrenor	role
antrenorul	role
selecționerul	role
fotbalist	role
fotbalistul	role
atacantul	role
fundașul	role
mijlocașul	role
portarul	role
căpitanul	role
tenismen	role
jucătoarea	role	f
activist	role
activista	role	f
politician	role
opozant	role
disident	role
astronaut	role
soția	kin
soțul	kin
fiul	kin
fiica	kin
tatăl	kin
mama	kin
fratele	kin
sora	kin
unchiul	kin
mătușa	kin
vărul	kin
bunicul	kin
bunica	kin
nepotul	kin
nepoata	kin
văduva	kin
partenerul	kin
partenera	kin
iubita	kin
iubitul	kin
ginerele	kin

[organization_words]
Ministerul
Guvernul
Președinția
Administrația Prezidențială
Parlamentul
Camera Deputaților
Senatul
Parlamentul European
Comisia
Comisia Europeană
Comitetul
Consiliul
Consiliul de Securitate
Consiliul Județean
Consiliul Local
Primăria
Prefectura
Curtea
Curtea Constituțională
CCR
Curtea de Apel
Curtea de Conturi
Înalta Curte de Casație și Justiție
Tribunalul
Judecătoria
Parchetul
Parchetul General
DNA
DIICOT
Poliția
Poliția Română
Jandarmeria
IGSU
ISU
SRI
SIE
Armata
Armata Română
MApN
Forțele Aeriene
Brigada
Batalionul
Agenția
Agenția Națională
Autoritatea
Autoritatea Națională
Direcția
Inspectoratul
Institutul
Institutul Național
Centrul
Fundația
Asociația
Federația
Confederația
Uniunea
Uniunea Europeană
Liga
Sindicatul
Camera de Comerț
Partidul
PSD
PNL
USR
AUR
UDMR
Mișcarea
Frontul
Alianța
Coaliția
Organizația
ONU
NATO
Crucea Roșie
Banca
Banca Națională
BNR
Bursa
Fondul
Compania
Grupul
Societatea
Firma
Romgaz
Hidroelectrica
Universitatea
Facultatea
Școala
Liceul
Colegiul
Academia
Academia Română
Spitalul
Spitalul Județean
Clinica
Muzeul
Teatrul
Biblioteca
Biserica
Patriarhia
Arhiepiscopia
Ambasada
Consulatul
Observatorul
Clubul
FC
FCSB
Dinamo
Echipa
Naționala
Ziarul
Revista
Radio
Televiziunea
TVR
Editura

[location_words]
orașul
oraș
municipiul
comuna
satul
județul
județ
raionul
sectorul
cartierul
regiunea
provincia
statul
republica
regatul
insula
insulele
peninsula
muntele
munții
dealul
valea
râul
fluviul
lacul
marea
oceanul
golful
strâmtoarea
coasta
plaja
pădurea
deșertul
delta
strada
bulevardul
calea
piața
șoseaua
podul
gara
stația
aeroportul
portul
autostrada
parcul
castelul
palatul
stadionul
cetatea
nord
sud
est
vest
capitala
granița
vama

[forms_of_address]
domnul
doamna
domnișoara
dl
dl.
dna
dna.
d-l
d-na

[role_modifiers]
fost
fostul
fosta
actualul
actuala
viitorul

[things]
virusul
uraganul
taifunul
coronavirusul

[name_particles]
de
von
van
da
di
la
le
al
el
bin
ibn
del

[abbreviations]
dl.
d-l.
dna.
dr.
prof.
univ.
conf.
lect.
asist.
ing.
av.
jud.
mun.
com.
or.
str.
bd.
bdul.
nr.
bl.
sc.
ap.
et.
tel.
fax.
art.
alin.
lit.
pct.
cap.
pag.
p.
pp.
vol.
ed.
fig.
ex.
etc.
ș.a.
s.a.
ș.a.m.d.
cca.
cf.
aprox.
min.
max.
sec.
mil.
mld.
gen.
col.
lt.
cpt.
mr.
cms.
chest.
î.Hr.
d.Hr.
î.e.n.
e.n.
a.c.
n.r.
n.red.
S.R.L.
S.C.
Inc.
Jr.
St.
Sf.
ian.
feb.
apr.
aug.
sept.
oct.
nov.
dec.
lei.
ron.
km.
ha.
resp.
pt.
dvs.
dumneav.

[cues]
spus	verb	s
spune	verb	s
spun	verb	s
spunea	verb	s
spuneau	verb	s
declarat	verb	s
declară	verb	s
declara	verb	s
afirmat	verb	s
afirmă	verb	s
adăugat	verb	s
adaugă	verb	s
precizat	verb	s
precizează	verb	s
subliniat	verb	s
subliniază	verb	s
explicat	verb	s
explică	verb	s
menționat	verb	s
menţionat	verb	s
menționează	verb	s
menţionează	verb	s
arătat	verb	s
arată	verb	w
susținut	verb	s
susţinut	verb	s
susține	verb	s
susţine	verb	s
anunțat	verb	s
anunţat	verb	s
anunță	verb	s
anunţă	verb	s
transmis	verb	s
transmite	verb	s
scris	verb	s
scrie	verb	s
răspuns	verb	s
răspunde	verb	s
întrebat	verb	s
întreabă	verb	s
avertizat	verb	s
avertizează	verb	s
recunoscut	verb	s
recunoaște	verb	s
recunoaşte	verb	s
povestit	verb	s
povestește	verb	s
povesteşte	verb	s
comentat	verb	s
comentează	verb	s
criticat	verb	s
critică	verb	s
replicat	verb	s
concluzionat	verb	s
conchis	verb	s
completat	verb	s
completează	verb	s
continuat	verb	s
continuă	verb	s
confirmat	verb	s
confirmă	verb	s
negat	verb	s
dezvăluit	verb	s
dezvăluie	verb	s
amintit	verb	s
amintește	verb	s
reamintit	verb	s
remarcat	verb	s
remarcă	verb	s
punctat	verb	s
punctează	verb	s
relatat	verb	s
relatează	verb	s
apreciat	verb	s
apreciază	verb	s
reacționat	verb	s
reacţionat	verb	s
mărturisit	verb	s
mărturisește	verb	s
insistat	verb	s
insistă	verb	s
strigat	verb	s
exclamat	verb	s
atenționat	verb	s
informat	verb	s
informează	verb	s
promis	verb	s
denunțat	verb	s
adăugând	participle	s
precizând	participle	s
subliniind	participle	s
spunând	participle	s
declarând	participle	s
susținând	participle	s
explicând	participle	s
afirmând	participle	s
menționând	participle	s
scriind	participle	s
întrebând	participle	s
atras	verb	s
crede	verb	w
consideră	verb	w
considerat	verb	w
acuzat	verb	w
acuză	verb	w
numit	verb	w
numește	verb	w
cerut	verb	w
cere	verb	w
sugerat	verb	w
propus	verb	w
speră	verb	w
estimat	verb	w
vorbit	verb	w
postat	verb	w
potrivit	according_to	s
conform	according_to	s
după	according_to	w
în opinia	according_to	s
după spusele	according_to	s
citat de	according_to	s
citată de	according_to	s
în cuvintele	according_to	s
declarație	noun	s
declaraţie	noun	s
declarații	noun	s
comunicat	noun	s
interviu	noun	s
discurs	noun	s
scrisoare	text	s
mesaj	noun	s
postare	noun	s
purtător de cuvânt	noun	s
purtătorul de cuvânt	noun	s
conferință de presă	noun	s
cuvinte	noun	s
calificat	verb	w
descris	verb	w
catalogat	verb	w
etichetat	verb	w
izbucnit	verb	s
țipat	verb	s
șoptit	verb	s
râs	verb	s
zâmbit	verb	s
oftat	verb	s
glumit	verb	s
ironizat	verb	s
admis	verb	s
dezmințit	verb	s
atras atenția	verb	s
încheiat	verb	s
rezumat	verb	s
ripostat	verb	s
zis	verb	s
reiterat	verb	s
glumește	verb	s
glumea	verb	s
oftează	verb	s
râde	verb	w
zâmbește	verb	w
își amintește	verb	w
își aduce aminte	verb	w
șoptește	verb	s
strigă	verb	s
rezumă	verb	s
conchide	verb	s
ripostează	verb	s
se plânge	verb	s
exclamă	verb	s
mormăie	verb	s
repetă	verb	s
raport	text
document	text
afiș	text
pancartă	text
contract	text
anunț	text
adresă	text
regulament	text
plăcuță	text
clauză	text
hârtie	text
hârtia	text
decizie	text
ordin	text
hotărâre	text
lege	text
notificare	text
raportul	text
proces-verbal	text

[quote_marks]
primary	„	”
alternative	“	”
alternative	"	"
secondary	«	»
dash	–	–
dash	—	–
dash	-	–

[complementizers]
că
dacă

[pronouns]
el	m	s
acesta	m	s
ea	f	s
aceasta	f	s
ei	-	p
ele	-	p
aceștia	-	p
acestuia	m	s
acesteia	f	s

[name_markers]
așa-numit
așa-numita
așa-numitul
aşa-zisul
numit
numită
intitulat	title
intitulată	title
supranumit
denumit
denumită
filmul
cartea
romanul
albumul
melodia
ziarul
revista
emisiunea
serialul
cuvântul
termenul
operațiunea
proiectul
programul
ziarului
revistei
postul
site-ul
publicația

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
a	auxiliary
au	auxiliary
s-a	auxiliary
în	preposition
la	preposition
pe	preposition
cu	preposition
despre	preposition
după	preposition
înainte	preposition
pentru	preposition
de	preposition
din	preposition
prin	preposition
către	preposition
într-un	preposition
într-o	preposition
sub	preposition
și	preposition
dar	preposition
de asemenea	preposition
iar	preposition
fără	preposition
între	preposition
contra	preposition
împotriva	preposition
lângă	preposition
când	preposition
unde	preposition
care	preposition
ca	preposition
ieri	auxiliary
azi	auxiliary
astăzi	auxiliary
apoi	auxiliary
deja	auxiliary
aici	auxiliary
un	article
o	article
a	name_feminine
un	indefinite
o	indefinite
se arată	reads
stă scris	reads
scria pe	reads
acest	pointer
această	pointer
același	pointer
aceeași	pointer
acesta	pointer
aceasta	pointer
scrie pe	reads
se menționează	reads
scrie:	reads
scrie că	reads
scria	reads
se precizează	reads
se spune	reads
altfel spus	plain
cu alte cuvinte	plain
așa-zis	plain
așa-zisa	plain
așa-zisul	plain
așa-zisei	plain
mai bine zis	plain
pe scurt spus	plain
sincer spus	plain
că veni vorba	plain
bine zis	plain
altfel zis	plain
a fost acuzat de	passive
este acuzat de	passive
este acuzată de	passive
inculpat pentru	passive
inculpată pentru	passive
condamnat pentru	passive
condamnată pentru	passive
suspectată de	passive
cercetat pentru	passive
cercetată pentru	passive
a fost întrebat	passive
a fost întrebată	passive
de către	agent
de	complement
din	complement
a	complement
al	complement
ai	complement
ale	complement
pentru	complement
joshua	name_masculine
ezra	name_masculine
luca	name_masculine
luka	name_masculine
nikita	name_masculine
ilya	name_masculine
mustafa	name_masculine
mostafa	name_masculine
hamza	name_masculine
humza	name_masculine
musa	name_masculine
moussa	name_masculine
isa	name_masculine
yahya	name_masculine
zakaria	name_masculine
krishna	name_masculine
aditya	name_masculine
shiva	name_masculine
rama	name_masculine
sacha	name_masculine
misha	name_masculine
mischa	name_masculine
ilia	name_masculine
ilja	name_masculine
mika	name_masculine
sava	name_masculine
costa	name_masculine
kofi	name_masculine
juha	name_masculine
jukka	name_masculine
pekka	name_masculine
ismaila	name_masculine
abdulla	name_masculine
abdalla	name_masculine
talha	name_masculine
taha	name_masculine
osama	name_masculine
usama	name_masculine
baba	name_masculine
papa	name_masculine
juma	name_masculine
salva	name_masculine
akira	name_masculine
kenta	name_masculine
shota	name_masculine
yuta	name_masculine
hiroya	name_masculine
barnaba	name_masculine
