# Catalan
# Written for this project.

[consent]
Accepta	whole
Accepto	whole
Acceptar	whole
Acceptar-ho tot	whole
Accepta-ho tot	whole
Accepta totes	whole
D'acord	whole
Rebutja	whole
Rebutjar	whole
Rebutja-ho tot	whole
Configura	whole
Configuració de galetes	whole
Política de galetes	whole
Política de cookies	whole
Més informació	whole
Utilitzem galetes	start
Fem servir galetes	start
Utilitzem cookies	start
Aquest lloc web utilitza galetes	start
Aquest web utilitza galetes	start
Aquest lloc web fa servir galetes	start
Nosaltres i els nostres socis	start

[comments]
Comentari	whole
Comentaris	whole
Comenta	whole
Deixa un comentari	whole
Deixa una resposta	whole
Escriu un comentari	whole
Envia un comentari	whole
Respon	whole
Cap comentari	whole
Nom *	whole
L'adreça electrònica no es publicarà	start
Els camps necessaris estan marcats	start
Desa el meu nom	start
Aquest lloc utilitza Akismet	start

[related]
Llegeix també	whole
Llegeix més	whole
Llegir més	whole
També et pot interessar	whole
Et pot interessar	whole
Et recomanem	whole
Més informació	whole
Més notícies	whole
Més sobre	whole
Notícies relacionades	whole
Articles relacionats	whole
Relacionat	whole
Relacionats	whole
El més llegit	whole
Més llegides	whole
El més vist	whole
Últimes notícies	whole
Última hora	whole
Destacats	whole
Destacat	whole
Recomanat	whole
Notícia anterior	whole
Notícia següent	whole
Següent	whole
Anterior	whole
Veure més	whole
Mostra'n més	whole
Llegeix també	start
Llegiu també	start
Llegeix:	start
Et pot interessar	start
També et pot interessar	start
Vegeu també	start
Mira també	start
Clica aquí per	start

[share]
Comparteix	whole
Compartir	whole
Comparteix a Facebook	whole
Copia l'enllaç	whole
Imprimeix	whole
Envia	whole
Desa	whole
Segueix-nos	whole
M'agrada	whole
Segueix-nos	start
Feu clic per compartir	start

[newsletter]
Butlletí	whole
Butlletins	whole
Subscriu-te	whole
Subscriu-t'hi	whole
Subscriviu-vos	whole
Newsletter	whole
Subscriu-te al	start
Subscriu-te a	start
Rep el nostre	start
Rep les	start

[tags]
Etiquetes	whole
Temes	whole
Categories	whole
Paraules clau	whole
Arxivat a	whole
Publicat a:	start

[navigation]
Inici	whole
Portada	whole
Menú	whole
Tanca	whole
Cerca	whole
Cercar	whole
Ves al contingut	whole
Vés al contingut	whole
Torna	whole
Tornar	whole
Següent	whole
Anterior	whole
Inicia sessió	whole
Registra't	whole
Contacte	whole
Qui som	whole
Publicitat	whole
Hemeroteca	whole
Notícies	whole
Política	whole
Societat	whole
Economia	whole
Internacional	whole
Món	whole
Esports	whole
Cultura	whole
Opinió	whole
Salut	whole
Ciència	whole
Tecnologia	whole
El temps	whole
Vídeos	whole

[advertisement]
Publicitat	whole
Contingut patrocinat	whole
Patrocinat	whole

[legal]
Avís legal	whole
Política de privacitat	whole
Condicions d'ús	whole
Tots els drets reservats	whole
Font	whole
Tots els drets reservats	start

[paywall]
Només per a subscriptors	whole
Contingut exclusiu	whole
Ja ets subscriptor?	whole
Fes-te subscriptor	whole
Per continuar llegint	start
Aquest contingut és exclusiu	start
Contingut només per a subscriptors	start

[caption]
Foto	whole
Imatge	whole
Arxiu	whole
Imatge d'arxiu	whole
Imatge d'arxiu	start
Fotografia:	start
Vídeo:	start

[headline_labels]
Última hora
En directe
Exclusiva
Vídeo
Fotos
Opinió
Anàlisi
Editorial
Entrevista
Reportatge
Crònica
Notícies

[live]
en directe
directe
minut a minut
en viu

[byline_prefixes]
Per
Escrit per
Publicat per
Autor:
Text:
Redacció:

[roles]
periodista
redactor
redactora
director
directora
corresponsal
enviat especial
enviada especial
redacció
Barcelona

[agencies]
ACN
Agència Catalana de Notícies
EFE
Europa Press
Reuters
AFP
AP
Redacció
Agències

[joiners]
i

[months]
gener	1
gen.	1
gen	1
de gener	1
febrer	2
febr.	2
febr	2
feb.	2
feb	2
març	3
abril	4
abr.	4
abr	4
maig	5
juny	6
juliol	7
jul.	7
jul	7
agost	8
ag.	8
ag	8
setembre	9
set.	9
set	9
octubre	10
oct.	10
oct	10
novembre	11
nov.	11
nov	11
desembre	12
des.	12
des	12

[months_hijri]

[months_jalali]

[weekdays]
dilluns	1
dl.	1
dl	1
dimarts	2
dt.	2
dt	2
dimecres	3
dc.	3
dc	3
dijous	4
dj.	4
dj	4
divendres	5
dv.	5
dv	5
dissabte	6
ds.	6
ds	6
diumenge	7
dg.	7
dg	7

[meridiem]

[ago]
fa {n} minuts	minute
fa {n} min	minute
fa {n} hores	hour
fa {n} dies	day
fa {n} setmanes	week
fa {n} mesos	month
fa {n} anys	year
avui	day	0
ahir	day	1

[published]
Publicat
Publicat el
Data
Data de publicació

[updated]
Actualitzat
Actualitzat el
Actualització
Última actualització

[honorifics]
senyor	title
senyora	title
Sr.	title
Sra.	title
Dr.	title
Dra.	title
rei	title
reina	title
príncep	title
princesa	title
papa	title
bisbe	title
arquebisbe	title
president	role
presidenta	role
expresident	role
vicepresident	role
vicepresidenta	role
primer ministre	role
primera ministra	role
ministre	role
ministra	role
conseller	role
consellera	role
diputat	role
diputada	role
senador	role
senadora	role
alcalde	role
alcaldessa	role
regidor	role
regidora	role
portaveu	role
líder	role
secretari general	role
secretària general	role
director	role
directora	role
jutge	role
jutgessa	role
fiscal	role
advocat	role
advocada	role
general	role
escriptor	role
escriptora	role
actor	role
actriu	role
cantant	role
entrenador	role
entrenadora	role
periodista	role

[organization_words]
ministeri
govern
Generalitat
Parlament
Congrés
Senat
comissió
consell
ajuntament
diputació
tribunal
Tribunal Suprem
fiscalia
policia
Mossos d'Esquadra
Guàrdia Urbana
exèrcit
agència
institut
universitat
hospital
partit
ERC
Junts
PSC
CUP
sindicat
associació
fundació
federació
banc
caixa
empresa
grup
club
església
museu
teatre

[location_words]
ciutat
poble
municipi
comarca
província
barri
carrer
avinguda
plaça
passeig
riu
mar
illa
muntanya
serra
platja
port
aeroport
estació

[name_particles]
de
del
de la
dels
i
d'
la
el
van
von
bin

[abbreviations]
Sr.
Sra.
Dr.
Dra.
Av.
c.
pl.
núm.
pàg.
p.
pp.
art.
etc.
cf.
tel.
km.
EUA.
St.
Sta.
a.C.
d.C.
gen.
febr.
set.
oct.
nov.
des.

[cues]
dit	verb	s
diu	verb	s
diuen	verb	s
va	verb	s
dir	verb	s
deia	verb	s
afirmat	verb	s
afirma	verb	s
afirmar	verb	s
assegurat	verb	s
assegura	verb	s
assegurar	verb	s
explicat	verb	s
explica	verb	s
explicar	verb	s
afegit	verb	s
afegeix	verb	s
afegir	verb	s
declarat	verb	s
declara	verb	s
assenyalat	verb	s
assenyala	verb	s
destacat	verb	s
destaca	verb	s
destacar	verb	s
subratllat	verb	s
subratlla	verb	s
remarcat	verb	s
remarca	verb	s
remarcar	verb	s
indicat	verb	s
indica	verb	s
advertit	verb	s
adverteix	verb	s
advertir	verb	s
lamentat	verb	s
lamenta	verb	s
lamentar	verb	s
reconegut	verb	s
reconeix	verb	s
admès	verb	s
admet	verb	s
insistit	verb	s
insisteix	verb	s
insistir	verb	s
recordat	verb	s
recorda	verb	s
comentat	verb	s
comenta	verb	s
conclòs	verb	s
conclou	verb	s
escrit	verb	s
escriu	verb	s
respost	verb	s
respon	verb	s
preguntat	verb	s
pregunta	verb	s
denunciat	verb	s
denuncia	verb	s
defensat	verb	s
defensa	verb	s
criticat	verb	s
critica	verb	s
reiterat	verb	s
anunciat	verb	s
anuncia	verb	s
confessat	verb	s
confessa	verb	s
confirmat	verb	s
confirma	verb	s
negat	verb	s
manifestat	verb	s
sostingut	verb	s
sosté	verb	s
puntualitzat	verb	s
precisat	verb	s
apuntat	verb	s
apunta	verb	s
exclamat	verb	s
valorat	verb	s
valora	verb	s
relatat	verb	s
relata	verb	s
creu	verb	w
considera	verb	w
considerat	verb	w
pensa	verb	w
acusat	verb	w
acusa	verb	w
qualificat	verb	w
demanat	verb	w
demana	verb	w
proposat	verb	w
espera	verb	w
veu	verb	w
segons	according_to	s
d'acord amb	according_to	s
en paraules de	according_to	s
a parer de	according_to	s
per a	according_to	w
citat per	according_to	s
en opinió de	according_to	s
declaracions	noun	s
declaració	noun	s
comunicat	noun	s
entrevista	noun	s
roda de premsa	noun	s
discurs	noun	s
carta	noun	s
missatge	noun	s
tuit	noun	s
portaveu	noun	s
paraules	noun	s

[quote_marks]
primary	“	”
alternative	«	»
alternative	"	"
dash	–	–
dash	—	–
dash	-	–

[complementizers]
que
si

[pronouns]
ell	m	s
ella	f	s
ells	-	p
elles	-	p

[name_markers]
titulat	title
titulada	title
anomenat
anomenada
conegut com
pel·lícula
llibre
novel·la
disc
cançó
diari
revista
programa
sèrie
paraula
terme
operació
projecte

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
l'	clitic
d'	clitic
ha	auxiliary
han	auxiliary
va	auxiliary
van	auxiliary
a	preposition
al	preposition
en	preposition
durant	preposition
després	preposition
amb	preposition
sobre	preposition
per	preposition
davant	preposition
de	preposition
del	preposition
i	preposition
però	preposition
també	preposition
