# French
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
dit	verb	s
disent	verb	s
disait	verb	s
déclare	verb	s
déclaré	verb	s
déclarait	verb	s
déclarent	verb	s
déclarer	verb	s
affirme	verb	s
affirmé	verb	s
affirmait	verb	s
affirment	verb	s
assure	verb	s
assuré	verb	s
assurait	verb	s
assurent	verb	s
ajoute	verb	s
ajouté	verb	s
ajoutait	verb	s
ajoutent	verb	s
explique	verb	s
expliqué	verb	s
expliquait	verb	s
expliquent	verb	s
précise	verb	s
précisé	verb	s
précisait	verb	s
précisent	verb	s
souligne	verb	s
souligné	verb	s
soulignait	verb	s
soulignent	verb	s
indique	verb	s
indiqué	verb	s
indiquait	verb	s
indiquent	verb	s
estime	verb	s
estimé	verb	s
estimait	verb	s
estiment	verb	s
annonce	verb	s
annoncé	verb	s
annonçait	verb	s
annoncent	verb	s
raconte	verb	s
raconté	verb	s
racontait	verb	s
racontent	verb	s
rappelle	verb	s
rappelé	verb	s
rappelait	verb	s
confie	verb	s
confié	verb	s
confiait	verb	s
répond	verb	s
répondu	verb	s
répondait	verb	s
répète	verb	s
répété	verb	s
lance	verb	s
lancé	verb	s
lançait	verb	s
insiste	verb	s
insisté	verb	s
insistait	verb	s
regrette	verb	s
regretté	verb	s
regrettait	verb	s
déplore	verb	s
déploré	verb	s
déplorait	verb	s
dénonce	verb	s
dénoncé	verb	s
dénonçait	verb	s
dénoncent	verb	s
martèle	verb	s
martelé	verb	s
martelait	verb	s
réagit	verb	s
réagi	verb	s
réagissait	verb	s
commente	verb	s
commenté	verb	s
commentait	verb	s
conclut	verb	s
conclu	verb	s
concluait	verb	s
écrit	verb	s
écrivait	verb	s
poursuit	verb	s
poursuivi	verb	s
poursuivait	verb	s
poursuivent	verb	s
reconnaît	verb	s
reconnu	verb	s
reconnaissait	verb	s
admet	verb	s
admis	verb	s
avoue	verb	s
avoué	verb	s
soutient	verb	s
soutenu	verb	s
soutenait	verb	s
prévient	verb	s
prévenu	verb	s
avertit	verb	s
averti	verb	s
résume	verb	s
résumé	verb	s
renchérit	verb	s
renchéri	verb	s
témoigne	verb	s
témoigné	verb	s
témoignait	verb	s
demande	verb	w
demandé	verb	s
demandait	verb	s
interroge	verb	s
interrogé	verb	s
tempère	verb	s
nuance	verb	w
rétorque	verb	s
rétorqué	verb	s
réplique	verb	s
répliqué	verb	s
ironise	verb	s
ironisé	verb	s
plaide	verb	s
plaidé	verb	s
argumente	verb	s
s'indigne	verb	s
indigné	verb	s
s'insurge	verb	s
s'exclame	verb	s
exclamé	verb	s
s'alarme	verb	s
s'inquiète	verb	s
inquiété	verb	s
félicite	verb	s
félicité	verb	s
réjouit	verb	s
réjoui	verb	s
s'étonne	verb	s
abonde	verb	w
balaie	verb	w
critique	verb	w
détaille	verb	s
détaillé	verb	s
développe	verb	w
enchaîne	verb	s
enjoint	verb	s
fustige	verb	s
glisse	verb	w
glissé	verb	s
jure	verb	s
lâche	verb	s
lâché	verb	s
lançant	verb	s
maintient	verb	w
martelant	verb	s
murmure	verb	s
note	verb	w
noté	verb	s
observe	verb	s
observé	verb	s
persifle	verb	s
promet	verb	s
promis	verb	s
prétend	verb	s
proclame	verb	s
proteste	verb	s
reprend	verb	w
relate	verb	s
relève	verb	w
relevé	verb	s
révèle	verb	s
révélé	verb	s
rapporte	verb	s
rapporté	verb	s
rapportent	verb	s
salue	verb	s
salué	verb	s
signale	verb	s
signalé	verb	s
souffle	verb	w
soupire	verb	s
stipule	verb	s
sourit	verb	w
tonne	verb	s
tranche	verb	w
tweeté	verb	s
tweete	verb	s
twitté	verb	s
vante	verb	s
certifie	verb	s
certifié	verb	s
confirme	verb	s
confirmé	verb	s
concède	verb	s
concédé	verb	s
constate	verb	s
constaté	verb	s
déclarant	verb	s
affirmant	verb	s
ajoutant	verb	s
assurant	verb	s
expliquant	verb	s
estimant	verb	s
précisant	verb	s
soulignant	verb	s
indiquant	verb	s
disant	verb	s
déclara	verb	s
affirma	verb	s
ajouta	verb	s
expliqua	verb	s
répondit	verb	s
demanda	verb	s
confirma	verb	s
souligna	verb	s
précisa	verb	s
annonça	verb	s
écrivit	verb	s
estima	verb	s
lança	verb	s
rappela	verb	s
assura	verb	s
raconta	verb	s
répliqua	verb	s
rétorqua	verb	s
reconnut	verb	s
poursuivit	verb	s
murmura	verb	s
cria	verb	s
s'écria	verb	s
demandant	verb	s
rappelant	verb	s
regrettant	verb	s
dénonçant	verb	s
écrivant	verb	s
promettant	verb	s
concluant	verb	s
poursuivant	verb	s
confiant	verb	s
fustigeant	verb	s
fustigé	verb	s
martèlent	verb	s
regrettent	verb	s
dénonçaient	verb	s
rappellent	verb	s
répondent	verb	s
déplorent	verb	s
insistent	verb	s
reconnaissent	verb	s
écrivent	verb	s
promettent	verb	s
clame	verb	s
clamé	verb	s
plaisante	verb	s
plaisanté	verb	s
s'interroge	verb	s
s'emporte	verb	s
reconnait	verb	s
avance	verb	w
observent	verb	w
pense	verb	w
croit	verb	w
considère	verb	w
considéré	verb	w
juge	verb	w
jugé	verb	w
espère	verb	w
appelle	verb	w
appelé	verb	w
exhorte	verb	w
évoque	verb	w
évoqué	verb	w
décrit	verb	w
qualifie	verb	w
qualifié	verb	w
parle	verb	w
cite	verb	w
accuse	verb	w
accusé	verb	w
reproche	verb	w
prône	verb	w
milite	verb	w
suggère	verb	w
propose	verb	w
prédit	verb	w
craint	verb	w
redoute	verb	w
apprend	verb	w
espérait	verb	w
espèrent	verb	w
publié	verb	w
publie	verb	w
convaincu	verb	w
convaincue	verb	w
résument	verb	w
témoignent	verb	w
selon	according_to	s
d'après	according_to	s
d’après	according_to	s
pour	according_to	w
aux yeux de	according_to	s
de l'avis de	according_to	s
au dire de	according_to	s
aux dires de	according_to	s
selon les termes de	according_to	s
selon les mots de	according_to	s
de l'aveu de	according_to	s
de source	according_to	s
citant	according_to	s
cité par	according_to	s
à en croire	according_to	s
dans un communiqué	according_to	w
communiqué	noun	s
déclaration	noun	s
déclarations	noun	s
entretien	noun	s
interview	noun	s
discours	noun	s
message	noun	s
tweet	noun	s
lettre	noun	s
porte-parole	noun	s
propos	noun	s
mots	noun	s
conférence de presse	noun	s
témoignage	noun	s
tribune	noun	s
phrase	noun	s
formule	noun	s
s'est félicité	verb	s
s'est félicitée	verb	s
s'est réjoui	verb	s
s'est indigné	verb	s
s'est exclamé	verb	s
s'est exclamée	verb	s
fait valoir	verb	s
a fait savoir	verb	s
fait savoir	verb	s
fait remarquer	verb	s
rit	verb	s
résumait	verb	s
s'agace	verb	s
s'amuse	verb	s
s'enthousiasme	verb	s
s'étonnait	verb	s
soulève	verb	s
philosophe	verb	s
s’exclame	verb	s
s’indigne	verb	s
s’insurge	verb	s
s’inquiète	verb	s
s’étonne	verb	s
s’interroge	verb	s
s’emporte	verb	s
s’alarme	verb	s

[quote_marks]
primary	«	»
alternative	“	”
alternative	"	"
secondary	‹	›
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
que
qu'
si

[pronouns]
il	m	s
celui-ci	m	s
ce dernier	m	s
elle	f	s
celle-ci	f	s
cette dernière	f	s
ils	-	p
elles	-	p
ces derniers	-	p

[name_markers]
intitulé
intitulée
dit
dite
baptisé
baptisée
surnommé
surnommée
appelé
appelée
nommé
nommée
film
livre
roman
album
chanson
journal
magazine
émission
série
quotidien
hebdomadaire
mot
terme
opération
projet
titre
association
collectif

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
l'	clitic
d'	clitic
qu'	clitic
s'	clitic
n'	clitic
c'	clitic
j'	clitic
m'	clitic
t'	clitic
L'	clitic
D'	clitic
jusqu'	clitic
lorsqu'	clitic
puisqu'	clitic
a	auxiliary
ont	auxiliary
avait	auxiliary
est	auxiliary
s’est	auxiliary
se	auxiliary
sont	auxiliary
