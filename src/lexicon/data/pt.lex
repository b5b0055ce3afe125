# Portuguese
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
disse	verb	s
disseram	verb	s
diz	verb	s
dizem	verb	s
dizia	verb	s
dizendo	verb	s
afirmou	verb	s
afirmaram	verb	s
afirma	verb	s
afirmam	verb	s
afirmando	verb	s
declarou	verb	s
declararam	verb	s
declara	verb	s
explicou	verb	s
explicaram	verb	s
explica	verb	s
explicam	verb	s
explicando	verb	s
acrescentou	verb	s
acrescentaram	verb	s
acrescenta	verb	s
acrescentando	verb	s
ressaltou	verb	s
ressalta	verb	s
destacou	verb	s
destacaram	verb	s
destaca	verb	s
destacando	verb	s
contou	verb	s
contaram	verb	s
conta	verb	w
contam	verb	s
relatou	verb	s
relataram	verb	s
relata	verb	s
comentou	verb	s
comenta	verb	s
comentam	verb	s
garantiu	verb	s
garante	verb	s
garantem	verb	s
assegurou	verb	s
assegura	verb	s
sublinhou	verb	s
sublinha	verb	s
salientou	verb	s
salienta	verb	s
adiantou	verb	s
adianta	verb	s
referiu	verb	s
refere	verb	s
referiram	verb	s
frisou	verb	s
frisa	verb	s
realçou	verb	s
lembrou	verb	s
lembra	verb	s
recordou	verb	s
recorda	verb	s
alertou	verb	s
alerta	verb	s
alertaram	verb	s
advertiu	verb	s
adverte	verb	s
anunciou	verb	s
anunciaram	verb	s
anuncia	verb	s
confirmou	verb	s
confirmaram	verb	s
confirma	verb	s
negou	verb	s
nega	verb	s
admitiu	verb	s
admite	verb	s
admitem	verb	s
reconheceu	verb	s
reconhece	verb	s
criticou	verb	s
criticaram	verb	s
critica	verb	s
lamentou	verb	s
lamenta	verb	s
respondeu	verb	s
responde	verb	s
perguntou	verb	s
pergunta	verb	s
questionou	verb	s
questiona	verb	s
escreveu	verb	s
escreve	verb	s
tuitou	verb	s
publicou	verb	w
defendeu	verb	s
defende	verb	s
defendem	verb	s
argumentou	verb	s
argumenta	verb	s
alegou	verb	s
alega	verb	s
revelou	verb	s
revela	verb	s
informou	verb	s
informaram	verb	s
informa	verb	s
concluiu	verb	s
conclui	verb	s
completou	verb	s
completa	verb	s
prosseguiu	verb	s
continuou	verb	w
reforçou	verb	s
reforça	verb	s
reiterou	verb	s
reitera	verb	s
enfatizou	verb	s
enfatiza	verb	s
pontuou	verb	s
avaliou	verb	s
avalia	verb	s
considerou	verb	s
sustentou	verb	s
sustenta	verb	s
apontou	verb	s
aponta	verb	s
observou	verb	s
observa	verb	s
constatou	verb	s
desabafou	verb	s
desabafa	verb	s
brincou	verb	s
brinca	verb	s
ironizou	verb	s
exclamou	verb	s
gritou	verb	s
resumiu	verb	s
resume	verb	s
opinou	verb	s
opina	verb	s
ponderou	verb	s
pondera	verb	s
indicou	verb	s
indica	verb	s
esclareceu	verb	s
esclarece	verb	s
denunciou	verb	s
denuncia	verb	s
precisou	verb	s
atirou	verb	w
rematou	verb	s
vincou	verb	s
assumiu	verb	s
assume	verb	s
disparou	verb	s
confessou	verb	s
confessa	verb	s
notou	verb	s
nota	verb	w
comentava	verb	s
explicava	verb	s
ameaçou	verb	s
enumerou	verb	s
murmurou	verb	s
murmura	verb	s
especifica	verb	s
concluía	verb	s
continua	verb	w
continuava	verb	w
contava	verb	w
recordava	verb	s
lembrava	verb	s
afirmava	verb	s
acrescentava	verb	s
admitia	verb	s
defendia	verb	s
sublinhava	verb	s
referia	verb	s
lamentava	verb	s
salientando	verb	s
frisando	verb	s
sublinhando	verb	s
lembrando	verb	s
recordando	verb	s
referindo	verb	s
garantindo	verb	s
alertando	verb	s
avisando	verb	s
reconhecendo	verb	s
criticando	verb	s
declarando	verb	s
informando	verb	s
apontando	verb	s
argumentando	verb	s
relatando	verb	s
rebateu	verb	s
rebate	verb	s
retrucou	verb	s
escreveram	verb	s
relatam	verb	s
defenderam	verb	s
garantiram	verb	s
lembraram	verb	s
esclareceram	verb	s
responderam	verb	s
completam	verb	s
acredita	verb	w
acha	verb	w
pensa	verb	w
considera	verb	w
acusou	verb	w
acusa	verb	w
chamou	verb	w
chama	verb	w
classificou	verb	w
classifica	verb	w
descreveu	verb	w
descreve	verb	w
pediu	verb	w
pede	verb	w
pediram	verb	w
espera	verb	w
vê	verb	w
prometeu	verb	w
promete	verb	w
sugeriu	verb	w
sugere	verb	w
avisou	verb	w
avisa	verb	w
elogiou	verb	w
elogia	verb	w
manifestou	verb	w
apelou	verb	w
recomendou	verb	w
recomenda	verb	w
falou	verb	w
fala	verb	w
prevê	verb	w
segundo	according_to	s
de acordo com	according_to	s
conforme	according_to	s
para	according_to	w
na opinião de	according_to	s
nas palavras de	according_to	s
citado por	according_to	s
em nota	according_to	w
em comunicado	according_to	w
na visão de	according_to	s
no entender de	according_to	s
declaração	noun	s
declarações	noun	s
comunicado	noun	s
nota	noun	s
entrevista	noun	s
coletiva	noun	s
conferência de imprensa	noun	s
discurso	noun	s
carta	noun	s
mensagem	noun	s
publicação	noun	s
porta-voz	noun	s
palavras	noun	s
frase	noun	s
depoimento	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	«	»
secondary	‘	’
dash	–	–
dash	—	–
dash	-	–

[complementizers]
que
se

[pronouns]
ele	m	s
ela	f	s
eles	-	p
elas	-	p

[name_markers]
intitulado
intitulada
chamado
chamada
denominado
denominada
apelidado
apelidada
conhecido como
conhecida como
filme
livro
romance
álbum
canção
música
jornal
revista
programa
série
novela
palavra
termo
operação
projeto
batizado
batizada

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
tem	auxiliary
se	auxiliary
havia	auxiliary
