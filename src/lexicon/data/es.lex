# Spanish
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
dijo	verb	s
dijeron	verb	s
dice	verb	s
dicen	verb	s
decía	verb	s
diciendo	verb	s
dicho	verb	s
afirmó	verb	s
afirmaron	verb	s
afirma	verb	s
afirman	verb	s
afirmando	verb	s
aseguró	verb	s
aseguraron	verb	s
asegura	verb	s
aseguran	verb	s
asegurando	verb	s
señaló	verb	s
señalaron	verb	s
señala	verb	s
señalan	verb	s
señalando	verb	s
explicó	verb	s
explicaron	verb	s
explica	verb	s
explican	verb	s
explicando	verb	s
añadió	verb	s
añadieron	verb	s
añade	verb	s
añaden	verb	s
añadiendo	verb	s
agregó	verb	s
agregaron	verb	s
agrega	verb	s
agregan	verb	s
agregando	verb	s
declaró	verb	s
declararon	verb	s
declara	verb	s
declaran	verb	s
indicó	verb	s
indicaron	verb	s
indica	verb	s
indican	verb	s
indicando	verb	s
manifestó	verb	s
manifestaron	verb	s
manifiesta	verb	s
manifiestan	verb	s
expresó	verb	s
expresaron	verb	s
expresa	verb	s
subrayó	verb	s
subrayaron	verb	s
subraya	verb	s
destacó	verb	s
destacaron	verb	s
destaca	verb	s
destacan	verb	s
advirtió	verb	s
advirtieron	verb	s
advierte	verb	s
advierten	verb	s
comentó	verb	s
comentaron	verb	s
comenta	verb	s
comentan	verb	s
sostuvo	verb	s
sostuvieron	verb	s
sostiene	verb	s
sostienen	verb	s
aclaró	verb	s
aclara	verb	s
recordó	verb	s
recuerda	verb	s
recuerdan	verb	s
recalcó	verb	s
recalca	verb	s
remarcó	verb	s
remarca	verb	s
insistió	verb	s
insiste	verb	s
insisten	verb	s
reconoció	verb	s
reconocieron	verb	s
reconoce	verb	s
admitió	verb	s
admite	verb	s
admiten	verb	s
apuntó	verb	s
apunta	verb	s
apuntan	verb	s
precisó	verb	s
precisa	verb	w
concluyó	verb	s
concluye	verb	s
contó	verb	s
cuenta	verb	w
cuentan	verb	s
relató	verb	s
relata	verb	s
respondió	verb	s
respondieron	verb	s
responde	verb	s
contestó	verb	s
contesta	verb	s
preguntó	verb	s
pregunta	verb	s
replicó	verb	s
reiteró	verb	s
reiteraron	verb	s
reitera	verb	s
anunció	verb	s
anunciaron	verb	s
anuncia	verb	s
denunció	verb	s
denunciaron	verb	s
denuncia	verb	s
criticó	verb	s
criticaron	verb	s
critica	verb	s
lamentó	verb	s
lamentaron	verb	s
lamenta	verb	s
confesó	verb	s
confiesa	verb	s
escribió	verb	s
escribe	verb	s
tuiteó	verb	s
reveló	verb	s
revela	verb	s
matizó	verb	s
enfatizó	verb	s
enfatiza	verb	s
puntualizó	verb	s
puntualiza	verb	s
aseveró	verb	s
asevera	verb	s
confirmó	verb	s
confirmaron	verb	s
confirma	verb	s
negó	verb	s
niega	verb	s
exclamó	verb	s
bromeó	verb	s
ironizó	verb	s
zanjó	verb	s
argumentó	verb	s
argumenta	verb	s
opinó	verb	s
opina	verb	s
detalló	verb	s
detalla	verb	s
narró	verb	s
sentenció	verb	s
prosiguió	verb	s
prosigue	verb	s
continuó	verb	s
celebró	verb	w
celebra	verb	w
defendió	verb	s
defiende	verb	s
alertó	verb	s
alerta	verb	s
acotó	verb	s
arguyó	verb	s
vaticinó	verb	s
planteó	verb	w
plantea	verb	w
resaltó	verb	s
resalta	verb	s
apostilló	verb	s
incidió	verb	w
abundó	verb	s
espetó	verb	s
deslizó	verb	s
rememoró	verb	s
remató	verb	s
soltó	verb	s
pronosticó	verb	s
avanzó	verb	s
trasladó	verb	s
compartió	verb	s
afirmado	verb	s
asegurado	verb	s
señalado	verb	s
explicado	verb	s
añadido	verb	s
agregado	verb	s
declarado	verb	s
indicado	verb	s
manifestado	verb	s
expresado	verb	s
subrayado	verb	s
destacado	verb	s
advertido	verb	s
comentado	verb	s
recordado	verb	s
recalcado	verb	s
remarcado	verb	s
insistido	verb	s
reconocido	verb	s
admitido	verb	s
apuntado	verb	s
precisado	verb	s
concluido	verb	s
contado	verb	s
relatado	verb	s
respondido	verb	s
contestado	verb	s
preguntado	verb	s
reiterado	verb	s
anunciado	verb	s
denunciado	verb	s
criticado	verb	s
lamentado	verb	s
confesado	verb	s
escrito	verb	s
tuiteado	verb	s
revelado	verb	s
confirmado	verb	s
negado	verb	s
sostenido	verb	s
aclarado	verb	s
enfatizado	verb	s
matizado	verb	s
zanjado	verb	s
ironizado	verb	s
alertado	verb	s
defendido	verb	s
celebrado	verb	s
desveló	verb	s
desvela	verb	s
decían	verb	s
explicaba	verb	s
contaba	verb	w
señalaba	verb	s
aseguraba	verb	s
afirmaba	verb	s
comentaba	verb	s
recordaba	verb	s
lamentaba	verb	s
reconocía	verb	s
sostenía	verb	s
advertía	verb	s
recordando	verb	s
subrayando	verb	s
destacando	verb	s
reconociendo	verb	s
lamentando	verb	s
criticando	verb	s
denunciando	verb	s
insistiendo	verb	s
admitiendo	verb	s
advirtiendo	verb	s
cree	verb	w
considera	verb	w
consideró	verb	w
consideran	verb	w
piensa	verb	w
pidió	verb	w
pide	verb	w
piden	verb	w
exigió	verb	w
exige	verb	w
reclamó	verb	w
reclama	verb	w
acusó	verb	w
acusa	verb	w
llamó	verb	w
calificó	verb	w
califica	verb	w
describió	verb	w
describe	verb	w
reportó	verb	w
informó	verb	w
informaron	verb	w
informa	verb	w
informan	verb	w
espera	verb	w
ratificó	verb	w
prometió	verb	w
promete	verb	w
sugirió	verb	w
sugiere	verb	w
estimó	verb	w
estima	verb	w
aconsejó	verb	w
invitó	verb	w
apeló	verb	w
reprochó	verb	w
valoró	verb	w
valora	verb	w
reflexionó	verb	w
reflexiona	verb	w
resumió	verb	w
resume	verb	w
describieron	verb	w
asume	verb	w
informado	verb	w
pedido	verb	w
exigido	verb	w
considerado	verb	w
reclamado	verb	w
acusado	verb	w
según	according_to	s
de acuerdo con	according_to	s
de acuerdo a	according_to	s
a juicio de	according_to	s
en palabras de	according_to	s
en opinión de	according_to	s
para	according_to	w
conforme a	according_to	s
citando a	according_to	s
citado por	according_to	s
a decir de	according_to	s
tal como	according_to	w
en un comunicado	according_to	w
declaraciones	noun	s
declaración	noun	s
comunicado	noun	s
entrevista	noun	s
rueda de prensa	noun	s
conferencia de prensa	noun	s
discurso	noun	s
carta	noun	s
mensaje	noun	s
tuit	noun	s
portavoz	noun	s
vocero	noun	s
vocera	noun	s
palabras	noun	s
frase	noun	s
testimonio	noun	s

[quote_marks]
primary	“	”
alternative	«	»
alternative	"	"
secondary	‘	’
alternative	'	'
dash	–	–
dash	—	–
dash	-	–

[complementizers]
que
si

[pronouns]
él	m	s
este	m	s
éste	m	s
ella	f	s
esta	f	s
ésta	f	s
ellos	-	p
ellas	-	p

[name_markers]
titulado
titulada
llamado
llamada
denominado
denominada
apodado
apodada
conocido como
conocida como
alias
película
libro
novela
disco
canción
diario
revista
programa
serie
periódico
palabra
término
operación
proyecto
bautizado
bautizada

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
ha	auxiliary
han	auxiliary
había	auxiliary
se	auxiliary
