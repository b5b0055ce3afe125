# Catalan
# Written for this project.

[consent]
Accepta
Accepto
Acceptar
Acceptar-ho tot
Accepta-ho tot
Accepta totes
D'acord
Rebutja
Rebutjar
Rebutja-ho tot
Configura
Configuració de galetes
Política de galetes
Política de cookies
Més informació
Utilitzem galetes	start
Fem servir galetes	start
Utilitzem cookies	start
Aquest lloc web utilitza galetes	start
Aquest web utilitza galetes	start
Aquest lloc web fa servir galetes	start
Nosaltres i els nostres socis	start
Acceptar totes
Acceptar i continuar
Accepta i continua
Acceptar cookies
Accepta les galetes
Denega
Denegar
Rebutja totes
Rebutjar-ho tot
Configurar
Gestiona les galetes
Gestionar el consentiment
Desa les preferències
Veure preferències
Sempre actiu
Configuració de privacitat
Ho entenc
Aquest lloc utilitza galetes	start
Aquesta web utilitza cookies	start
Aquest web fa servir galetes	start
La nostra web utilitza galetes	start
Fem servir cookies	start
Utilitzem cookies pròpies	start
Utilitzem galetes pròpies	start
Si continues navegant	start
Si continueu navegant	start
En continuar navegant	start
Per oferir les millors experiències	start
La teva privacitat és important	start

[comments]
Comentari
Comentaris
Comenta
Deixa un comentari
Deixa una resposta
Escriu un comentari
Envia un comentari
Respon
Cap comentari
Nom *
L'adreça electrònica no es publicarà	start
Els camps necessaris estan marcats	start
Desa el meu nom	start
Aquest lloc utilitza Akismet	start
Fer un comentari
Deixar un comentari
Publica el comentari
Envia el comentari
Afegeix un comentari
Veure comentaris
Sense comentaris
No hi ha comentaris
Cancel·la les respostes
El teu comentari
Comentari *
Correu electrònic *
Lloc web
Nom
Denuncia
Normes de participació
La vostra adreça electrònica no es publicarà	start
El teu correu electrònic no es publicarà	start
L'adreça electrònica no serà publicada	start
Els camps obligatoris	start
Desa el meu nom, correu	start
Heu d'iniciar sessió	start
Has d'iniciar sessió	start
Cal iniciar sessió per comentar	start
Per comentar cal	start
Aquest lloc web utilitza Akismet	start
Els comentaris estan tancats	start

[related]
Llegeix també
Llegeix més
Llegir més
També et pot interessar
Et pot interessar
Et recomanem
Més informació
Més notícies
Més sobre
Notícies relacionades
Articles relacionats
Relacionat
Relacionats
El més llegit
Més llegides
El més vist
Últimes notícies
Última hora
Destacats
Destacat
Recomanat
Notícia anterior
Notícia següent
Següent
Anterior
Veure més
Mostra'n més
Llegeix també	start
Llegiu també	start
Llegeix:	start
Et pot interessar	start
També et pot interessar	start
Vegeu també	start
Mira també	start
Clica aquí per	start
Llegiu-ne més
Llegiu-ne més	start
Llegeix-ne més
Llegeix-ne més	start
Llegir també
Llegir també	start
Vegeu també
Mira també
Llegeix
Continua llegint
Segueix llegint
Articles similars
Contingut relacionat
Notícies destacades
El més comentat
El més recent
Les més llegides
Més vistos
Més articles
Més d'aquest tema
Més de la secció
Darrera hora
Darreres notícies
Últims articles
Últims vídeos
T'hi pot interessar
Recomanem
Recomanats
No t'ho perdis
Article anterior
Article següent
Entrada anterior
Entrada següent
Sobre l'autor
Carrega'n més
Veure totes
Llegeix també:	start
Llegiu també:	start
Més informació:	start
Relacionat:	start
Notícia relacionada:	start
Notícies relacionades:	start
Consulta aquí	start
Llegeix la notícia completa	start
Llegeix l'article complet	start
Clica aquí	start
VÍDEO:	start
FOTOS:	start
GALERIA:	start

[share]
Comparteix
Compartir
Comparteix a Facebook
Copia l'enllaç
Imprimeix
Envia
Desa
Segueix-nos
M'agrada
Segueix-nos	start
Feu clic per compartir	start
Comparteix a X
Comparteix a Twitter
Comparteix per WhatsApp
Comparteix-ho
Comparteix aquest article
Compartir a Facebook
Copiar enllaç
Copia l'URL
Enllaç copiat
Envia per correu
Enviar per correu
Imprimir
Guardar
Desa l'article
Segueix-nos a
Escolta
Escolta l'article
Temps de lectura
Xarxes socials
Segueix-nos a	start
Seguiu-nos a	start
Comparteix aquest article	start
Uneix-te al nostre canal	start
Uneix-te al canal	start
Veure aquesta publicació a Instagram	start
Una publicació compartida per	start
Descarrega't l'app	start
Temps de lectura:	start

[newsletter]
Butlletí
Butlletins
Subscriu-te
Subscriu-t'hi
Subscriviu-vos
Newsletter
Subscriu-te al	start
Subscriu-te a	start
Rep el nostre	start
Rep les	start
Subscriu-te al butlletí
Subscriu-te al nostre butlletí
Subscriu-te a la newsletter
Rep el butlletí
El teu correu electrònic
Correu electrònic
Adreça electrònica
Notificacions
Activa les notificacions
No, gràcies
Ara no
Apunta-t'hi
Dona't de baixa
Subscriu-te gratis	start
Subscriu-te per rebre	start
Subscriviu-vos al	start
Rep les notícies	start
Vull rebre el butlletí	start
Introdueix el teu correu	start
Escriu el teu correu	start
He llegit i accepto	start
Accepto la política de privacitat	start
Accepto les condicions d'ús	start

[tags]
Etiquetes
Temes
Categories
Paraules clau
Arxivat a
Publicat a:	start
Etiqueta
Categoria
Tema
Tags
Secció
Seccions
Etiquetes:	start
Categories:	start
Temes:	start
Arxivat a:	start
Temes relacionats

[navigation]
Inici
Portada
Menú
Tanca
Cerca
Cercar
Ves al contingut
Vés al contingut
Torna
Tornar
Següent
Anterior
Inicia sessió
Registra't
Contacte
Qui som
Publicitat
Hemeroteca
Notícies
Política
Societat
Economia
Internacional
Món
Esports
Cultura
Opinió
Salut
Ciència
Tecnologia
El temps
Vídeos
Anar al contingut
Salta al contingut
Vés al contingut principal
Torna a dalt
Anar a dalt
Pàgina següent
Pàgina anterior
Iniciar sessió
Inicia la sessió
Tanca la sessió
Tancar
Crea un compte
El meu compte
El meu perfil
Has oblidat la contrasenya?
Contrasenya
Usuari
Contacta
Contacta amb nosaltres
Contacta'ns
Qui som?
Redacció
Anuncia't
Ajuda
Mapa web
Arxiu
Botiga
Subscripcions
Catalunya
Barcelona
Girona
Tarragona
Lleida
País Valencià
Illes Balears
Territori
Comarques
Local
Europa
Empresa
Empreses
Habitatge
Educació
Ensenyament
Medi ambient
Successos
Futbol
Barça
Bàsquet
Motor
Llengua
Llibres
Música
Cinema
Teatre
Televisió
Gent
Estils
Gastronomia
Receptes
Viatges
Agenda
Entrevistes
Blogs
Editorial
Cartes al director
Fotografies
Galeries
Podcasts
Ràdio
En directe
Jocs
Passatemps
Horòscop
Eleccions
Carregant...
Mostra'n menys
Cancel·la
Sí
No
Pantalla completa
Ets a:	start
Sou a:	start
Vés al contingut	start
Has oblidat la contrasenya	start
El teu navegador no	start
El vostre navegador no	start
La pàgina que busques no	start

[front_page]
Inici
Portada
Pàgina principal
Pàgina d’inici

[no_sections]
Sense categoria
Sense classificar
General

[no_tags]
notícies
notícia
actualitat
darreres notícies
article
diari
vídeo
fotos

[advertisement]
Publicitat
Contingut patrocinat
Patrocinat
Anunci
Anuncis
Contingut promocionat
Branded content
Publireportatge
Contingut de marca
Patrocinat per
Remitit
Contingut patrocinat per	start
Contingut ofert per	start
La notícia continua després de la publicitat	start

[legal]
Avís legal
Política de privacitat
Condicions d'ús
Tots els drets reservats
Font
Tots els drets reservats	start
Avís legal i condicions d'ús
Privacitat
Protecció de dades
Drets d'autor
Condicions generals
Accessibilitat
Codi ètic
Fonts
Prohibida la reproducció	start
Reservats tots els drets	start
Edita:	start
Editor:	start

[paywall]
Només per a subscriptors
Contingut exclusiu
Ja ets subscriptor?
Fes-te subscriptor
Per continuar llegint	start
Aquest contingut és exclusiu	start
Contingut només per a subscriptors	start
Subscriptors
Exclusiu subscriptors
Només subscriptors
Ja sóc subscriptor
Ja soc subscriptor
Subscriu-te ara
Fes-te'n subscriptor
Fes-te soci
Per llegir l'article complet	start
Aquest article és exclusiu	start
Article exclusiu per a	start
Contingut exclusiu per a	start
Ja ets subscriptor	start
Si ja ets subscriptor	start
Fes-te subscriptor	start
Fes-te'n subscriptor	start
Continua llegint per	start

[caption]
Foto	whole
Imatge	whole
Arxiu	whole
Imatge d'arxiu	whole
Imatge d'arxiu
Fotografia:
Vídeo:
Fotografia	whole
Il·lustració	whole
Captura de pantalla	whole
Foto d'arxiu	whole
Cedida	whole
Foto:
Imatge:
Foto d'arxiu
Crèdit:
Il·lustració:
Infografia:
A la foto:
Captura de pantalla:

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
Urgent
Directe
Perfil
Investigació
Crítica
Galeria
Podcast
Enquesta
Guia
Actualitzat
Article
Verificació
Ressenya
Sondeig
Infografia
Obituari
Previsió
Agenda

[live]
en directe
directe
minut a minut
en viu
última hora
segueix en directe
seguiment en directe
al minut
directe minut a minut
blog en directe

[byline_prefixes]
Per
Escrit per
Publicat per
Autor:
Text:
Redacció:
Autora:
Autors:
Autor
Autora
Fotos:
Fotos i text:
Text i fotos:
Una entrevista de
Redactat per
Redacció
Un article de
Traducció:
Text i fotografies

[contributions]
Foto
Fotos
Fotografia
Fotografies de
Imatge

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
periodistes
cap de redacció
cap de secció
subdirector
subdirectora
director adjunt
articulista
columnista
fotògraf
fotògrafa
fotoperiodista
col·laborador
col·laboradora
cronista
editor
editora
comentarista
politòleg
politòloga
economista
historiador
escriptor
Girona
Lleida
Tarragona
València
Palma
Brussel·les
Washington
Madrid

[nobodies]
Desconegut
Convidat
Autor desconegut
Sense autor
Anònim

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
Europapress
Associated Press
dpa
ANSA
Getty
Bloomberg
CCMA
3Cat
Redacció/Agències

[joiners]
i
&

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
de gen.	1
de gen	1
de febrer	2
de febr.	2
de febr	2
de març	3
mar.	3
mar	3
d'abril	4
d'abr.	4
d'abr	4
de maig	5
mai.	5
mai	5
de juny	6
jun.	6
jun	6
de juliol	7
de jul.	7
de jul	7
d'agost	8
d'ag.	8
d'ag	8
ago.	8
de setembre	9
de set.	9
de set	9
d'octubre	10
d'oct.	10
d'oct	10
de novembre	11
de nov.	11
de nov	11
de desembre	12
de des.	12
de des	12

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
a. m.	am
a.m.	am
del matí	am
p. m.	pm
p.m.	pm
de la tarda	pm
del vespre	pm
de la nit	pm

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
fa {n} segons	second
fa {n} segon	second
fa {n} minut	minute
fa {n} min.	minute
fa {n} hora	hour
fa {n} h	hour
fa {n} dia	day
fa {n} setmana	week
fa {n} mes	month
fa {n} any	year
fa un minut	minute	1
fa una hora	hour	1
fa un dia	day	1
anit	day	1
abans-d'ahir	day	2
fa una setmana	week	1
fa un mes	month	1
fa un any	year	1

[published]
Publicat
Publicat el
Data
Data de publicació
Publicada el
Publicat:
Data de publicació:

[updated]
Actualitzat
Actualitzat el
Actualització
Última actualització
Actualitzada
Actualitzada el
Actualitzat:
Darrera actualització
Modificat el

[honorifics]
senyor	title	m
senyora	title	f
Sr.	title	m
Sra.	title	f
Dr.	title
Dra.	title	f
rei	title	m
reina	title	f
príncep	title	m
princesa	title	f
papa	title	m
bisbe	title	m
arquebisbe	title
president	role
presidenta	role	f
expresident	role
vicepresident	role
vicepresidenta	role	f
primer ministre	role
primera ministra	role	f
ministre	role
ministra	role	f
conseller	role
consellera	role	f
diputat	role
diputada	role	f
senador	role
senadora	role	f
alcalde	role
alcaldessa	role	f
regidor	role
regidora	role	f
portaveu	role
líder	role
secretari general	role
secretària general	role
director	role
directora	role	f
jutge	role
jutgessa	role	f
fiscal	role
advocat	role
advocada	role	f
general	role
escriptor	role
escriptora	role	f
actor	role
actriu	role	f
cantant	role
entrenador	role
entrenadora	role	f
periodista	role
don	title	m
donya	title
Prof.	title
professor	title
professora	title
doctor	title
doctora	title	f
cardenal	title	m
mossèn	title
pare	kin
germà	kin
germana	kin
monsenyor	title
imam	title
rabí	title
emir	title
xeic	title
aiatol·là	title
sultà	title
tsar	title
emperador	title
comte	title
lord	title
sir	title
sant	title
santa	title
expresidenta	role	f
president de la Generalitat	role
president del Govern	role
presidenta del Parlament	role
president del Parlament	role
exconseller	role
exconsellera	role	f
exministre	role
exministra	role	f
ministre d'Afers Exteriors	role
ministra d'Hisenda	role	f
canceller	role
cancellera	role	f
conseller d'Interior	role
consellera d'Interior	role
secretari d'Estat	role
secretària d'Estat	role
secretari	role
secretària	role	f
exdiputat	role
exdiputada	role	f
eurodiputat	role
eurodiputada	role	f
tinent d'alcalde	role
tinenta d'alcalde	role
exalcalde	role
exalcaldessa	role	f
delegat del govern	role
síndic de greuges	role
síndica de greuges	role
comissari	role
comissària	role	f
major dels Mossos	role
ambaixador	role
ambaixadora	role	f
cònsol	role
candidat	role
candidata	role	f
cap de llista	role
cap de l'oposició	role
polític	role
política	role	f
director general	role
directora general	role
conseller delegat	role
consellera delegada	role	f
gerent	role
fundador	role
fundadora	role	f
empresari	role
empresària	role	f
magistrat	role
magistrada	role	f
fiscal general	role
tinent	role
coronel	role
capità	role
comandant	role
almirall	role
sergent	role
inspector	role
inspectora	role	f
agent	role
bomber	role
metge	role
metgessa	role	f
doctorand	role
investigador	role
investigadora	role	f
científic	role
científica	role	f
catedràtic	role
catedràtica	role	f
rector	role
rectora	role	f
degà	role
degana	role	f
mestre	role
mestra	role	f
psicòleg	role
psicòloga	role	f
epidemiòleg	role
epidemiòloga	role	f
economista	role
politòleg	role
politòloga	role	f
sociòleg	role
sociòloga	role	f
historiador	role
historiadora	role	f
meteoròleg	role
meteoròloga	role	f
poeta	role
músic	role
compositor	role
compositora	role	f
cineasta	role
artista	role
pintor	role
pintora	role	f
arquitecte	role
arquitecta	role	f
futbolista	role
porter	role
davanter	role
defensa	role	f
migcampista	role
tècnic	role
pilot	role
tennista	role
activista	role
sindicalista	role
pagès	role
marit	kin
dona	kin
esposa	kin
fill	kin
filla	kin
mare	kin
avi	kin
àvia	kin
oncle	kin
tieta	kin
nebot	kin
neboda	kin
cosí	kin
cosina	kin
net	kin
neta	kin
vídua	kin
vidu	kin
parella	kin

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
Generalitat de Catalunya
Generalitat Valenciana
Govern de la Generalitat
conselleria
departament
Departament de Salut
Departament d'Interior
Parlament de Catalunya
Congrés dels Diputats
Moncloa
Consell de Ministres
Comissió Europea
Parlament Europeu
Unió Europea
UE
ONU
OTAN
Consell de Seguretat
Audiència Nacional
Audiència de Barcelona
jutjat
Tribunal Constitucional
Tribunal Superior de Justícia de Catalunya
TSJC
Consell General del Poder Judicial
Policia Nacional
Guàrdia Civil
Policia Local
Bombers de la Generalitat
Bombers
Protecció Civil
Servei Català de Trànsit
Meteocat
Servei Meteorològic de Catalunya
CatSalut
Idescat
Agència Catalana de l'Aigua
Consell Comarcal
Àrea Metropolitana de Barcelona
AMB
Diputació de Barcelona
PP
PSOE
Vox
Sumar
Comuns
Esquerra Republicana
Junts per Catalunya
Aliança Catalana
Compromís
coalició
moviment
plataforma
Assemblea Nacional Catalana
ANC
Òmnium Cultural
Òmnium
CCOO
UGT
Unió de Pagesos
patronal
Foment del Treball
Pimec
cambra de comerç
col·legi
Col·legi de Metges
entitat
centre
escola
Universitat de Barcelona
UB
UAB
UPC
UPF
Hospital Clínic
Vall d'Hebron
CaixaBank
Banc Sabadell
companyia
Renfe
Adif
Rodalies
Aena
bisbat
arquebisbat
parròquia
Creu Roja
Càritas
ambaixada
consolat
diari
ràdio
televisió
TV3
orquestra
biblioteca
Liceu
FC Barcelona
Girona FC
Espanyol
selecció
Federació Catalana de Futbol

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
país
estat
república
regne
regió
vila
districte
urbanització
polígon
rambla
ronda
camí
carretera
autopista
autovia
pont
túnel
coll
pic
puig
vall
pla
delta
cala
golf
badia
llac
estany
embassament
pantà
oceà
costa
bosc
parc
parc natural
parc nacional
desert
frontera
castell
estadi
nord
sud
est
oest
capital

[forms_of_address]
senyor
senyora
Sr.
Sra.
en
na

[role_modifiers]
antic
antiga
ex
aleshores

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
von der
di
da
ben
ibn
al
le

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
D.
Prof.
Mn.
Mns.
Il·lm.
Excm.
Exc.
adm.
ap.
aprox.
avda.
ctra.
pg.
pça.
núms.
pàgs.
vol.
vols.
ed.
eds.
fig.
p. ex.
p. e.
v.
vg.
ss.
s.
m.
min.
seg.
h.
hab.
dept.
depts.
dir.
coord.
trad.
fac.
univ.
inst.
cia.
S.A.
S.L.
S.L.U.
Inc.
EE.UU.
FF.CC.
abr.
ag.
jul.
feb.
dl.
dt.
dc.
dj.
dv.
ds.
dg.
a. m.
p. m.
ac.
Sres.
Sras.
Srta.
Drs.
Jr.

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
carta	text	s
missatge	noun	s
tuit	noun	s
portaveu	noun	s
paraules	noun	s
fa broma	verb	s
sospira	verb	s
riu	verb	w
somriu	verb	w
xiuxiueja	verb	s
crida	verb	w
resumeix	verb	s
replica	verb	s
es queixa	verb	s
exclama	verb	s
murmura	verb	s
repeteix	verb	s
etziba	verb	s
deixa anar	verb	s
ironitza	verb	s
informe	text
document	text
cartell	text
pancarta	text
contracte	text
avís	text
acta	text
rètol	text
sentència	text
clàusula	text
certificat	text
resolució	text
ofici	text
decret	text
conveni	text
llei	text
placa	text

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
el	article
la	article
els	article
les	article
un	article
una	article
uns	article
unes	article
a	name_feminine
un	indefinite
una	indefinite
es llegeix	reads
hi ha escrit	reads
diu el text	reads
aquest	pointer
aquesta	pointer
mateix	pointer
mateixa	pointer
hi diu	reads
hi posa	reads
s'hi llegeix	reads
hi consta	reads
és a dir	plain
dit d'una altra manera	plain
dit això	plain
dit d'altra manera	plain
millor dit	plain
pròpiament dit	plain
pròpiament dita	plain
per dir-ho així	plain
investigat per	passive
investigada per	passive
imputat per	passive
condemnat per	passive
condemnada per	passive
sospitós de	passive
conegut com	passive
coneguda com	passive
per	agent
pel	agent
de	complement
del	complement
dels	complement
d'	complement
per a	complement
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
