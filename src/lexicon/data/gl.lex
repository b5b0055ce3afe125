# Galician
# Written for this project.

[consent]
Utilizamos cookies	start
Este sitio web utiliza cookies	start
Este sitio usa cookies	start
Ao continuar navegando	start
Aceptar
Aceptar todo
Aceptar todas
Rexeitar
Rexeitar todo
Configurar cookies
Política de cookies
Máis información
Aceptar cookies
Aceptar e pechar
Rexeitar cookies
Configuración de cookies
Configuración
Usamos cookies	start
Utilizamos cookies propias	start
A túa privacidade	start
Valoramos a túa privacidade
De acordo
Xestionar cookies

[comments]
Comentarios
Deixa un comentario
Deixar un comentario
Comentar
Responder
Enviar comentario
Sen comentarios
O teu enderezo electrónico non se publicará	start
Os campos obrigatorios	start
Debes iniciar sesión para comentar	start
Comenta esta noticia
Ver comentarios
O teu comentario
Cancelar a resposta
Inicia sesión para comentar
Comentarios pechados
Publicar comentario
Sé o primeiro en comentar
Escribe un comentario

[related]
Le tamén	start
Lea tamén	start
Ler máis	start
Le máis	start
Tamén che pode interesar	start
Pode interesarche	start
Máis información:	start
Noticias relacionadas
Artigos relacionados
Máis noticias
Últimas noticias
O máis lido
Máis lidas
As máis lidas
Artigo anterior
Artigo seguinte
Recomendados
Ver máis
Ver todas
Tamén pode interesarche
Relacionado
Máis sobre este tema
Tendencias
Destacados
Recomendado para ti
Continúa lendo
O máis visto
Novas relacionadas
Outras noticias

[share]
Compartir
Comparte
Compartir en Facebook
Copiar ligazón
Séguenos
Imprimir
Enviar
Séguenos en	start
Comparte esta noticia
Compartir noticia
Compartir en Twitter
Compartir en WhatsApp
Compartir no Facebook
Ligazón copiada
Copiar a ligazón
Seguir
Síguenos
Síguenos en	start
Segue a nosa canle	start
Gardar
Escoitar
Escoita esta noticia
Únete á nosa canle de WhatsApp	start

[newsletter]
Boletín
Subscríbete
Subscribirse
Correo electrónico
Subscríbete ao noso boletín	start
Recibe as noticias	start
Boletíns
Subscrición
Subscríbete á newsletter
O teu correo electrónico
Enderezo electrónico
Recibe no teu correo	start
Descarga a app
Rexístrate
Recibe a nosa newsletter	start
Recibe cada día	start

[tags]
Etiquetas
Temas
Categorías
Arquivado en
Etiquetas:	start
Temas:	start
Categorías:	start
Arquivado en:	start
Palabras clave
Máis sobre
Máis temas
Etiquetado en
Etiquetado:	start
Relacionado con:	start
Temas relacionados

[navigation]
Inicio
Portada
Menú
Buscar
Iniciar sesión
Pechar sesión
Quen somos
Contacto
Hemeroteca
Volver arriba
Anterior
Seguinte
Ver máis
Cargar máis
Deportes
Cultura
Opinión
Política
Tempo de lectura	start

[front_page]
Inicio
Portada

[no_sections]
Sen categoría

[advertisement]
Publicidade
Contido patrocinado
Patrocinado
Anuncio
Anuncios
Contido promocionado
Contido patrocinado por	start
Publirreportaxe
Espazo patrocinado

[legal]
Todos os dereitos reservados	start
Aviso legal
Política de privacidade
Condicións de uso
Termos de uso
Quen somos
Contacto
Protección de datos
Reservados todos os dereitos	start
Licenza Creative Commons	start
Publicidade e tarifas

[paywall]
Só para subscritores
Contido exclusivo para subscritores
Este contido é exclusivo	start
Este artigo é só para subscritores	start
Contido só para subscritores
Subscríbete para seguir lendo
Subscríbete para ler	start
Xa es subscritor?	start
Xa tes unha subscrición?	start
Inicia sesión para seguir lendo
Rexístrate para seguir lendo
Contido exclusivo para socios

[caption]
Foto:
Imaxe:
Fonte:
Fotografía:
Imaxe de arquivo	whole
Foto de arquivo	whole
Fotos:
Fotografías:
Vídeo:
Imaxes:
Infografía:
Autor da foto:

[headline_labels]
Última hora
En directo
Entrevista
Análise
Opinión
Reportaxe
Editorial
Exclusiva
Crónica
Columna
Vídeo
Actualidade
Perfil
Carta
Urxente

[live]
En directo
Directo
Minuto a minuto
Última hora en directo

[byline_prefixes]
Por
Por:
Escrito por
Redactado por
Texto:
Autor:
Autora:
Texto e fotos

[contributions]
Fotos:
Fotografía de
Fotos de
Traducido por
Fotografía
Fotografías de

[roles]
redactor
redactora
xornalista
correspondente
director
directora
fotógrafo
colaborador
colaboradora
Redacción
redactor xefe
redactora xefa
enviado especial
enviada especial
columnista
fotógrafa
escritor
escritora
analista

[nobodies]
Descoñecido
Convidado
Anónimo
Autor descoñecido

[joiners]
e

[months]
xaneiro	1
xan	1
febreiro	2
feb	2
marzo	3
mar	3
abril	4
abr	4
maio	5
mai	5
xuño	6
xuñ	6
xullo	7
xul	7
agosto	8
ago	8
setembro	9
set	9
outubro	10
out	10
novembro	11
nov	11
decembro	12
dec	12

[weekdays]
luns	1
martes	2
mércores	3
xoves	4
venres	5
sábado	6
domingo	7

[ago]
hai {n} segundos	second
hai {n} minutos	minute
hai {n} minuto	minute
hai {n} horas	hour
hai {n} hora	hour
hai unha hora	hour	1
hai {n} días	day
hai un día	day	1
hai {n} semanas	week
hai {n} meses	month
hai {n} anos	year
hoxe	day	0
onte	day	1

[published]
Publicado
Publicado o
Publicado en
Publicada
Publicado:

[updated]
Actualizado
Actualizado o
Última actualización
Actualizada
Actualizado:

[honorifics]
señor	title
señora	title
don	title
dona	title
D.	title
Dna.	title
doutor	title
doutora	title
presidente	role
presidenta	role
vicepresidente	role
alcalde	role
alcaldesa	role
conselleiro	role
conselleira	role
ministro	role
ministra	role
portavoz	role
director	role
directora	role
secretario xeral	role
secretaria xeral	role
deputado	role
deputada	role
concelleiro	role
concelleira	role
adestrador	role
xuíz	role
xuíza	role
delegado	role
delegada	role

[forms_of_address]
señor
señora
Sr.
Sra.
don
dona

[abbreviations]
Sr.
Sra.
Dr.
Dra.
núm.
páx.
p. ex.
D.
Dna.

[cues]
dixo	verb	s
di	verb	s
afirmou	verb	s
afirma	verb	s
asegurou	verb	s
asegura	verb	s
explicou	verb	s
explica	verb	s
engadiu	verb	s
engade	verb	s
sinalou	verb	s
sinala	verb	s
declarou	verb	s
subliñou	verb	s
destacou	verb	s
indicou	verb	s
manifestou	verb	s
advertiu	verb	s
preguntou	verb	s
respondeu	verb	s
recoñeceu	verb	s
negou	verb	s
anunciou	verb	s
lembrou	verb	s
insistiu	verb	s
apuntou	verb	s
sostivo	verb	s
criticou	verb	s
cre	verb	w
pediu	verb	w
reclamou	verb	w
lamentou	verb	w
escribiu	verb	w
segundo	according_to	s
de acordo con	according_to	s
declaracións	noun	s
entrevista	noun	s
comunicado	noun	s
discurso	noun	s
informe	text
carta	text
documento	text
cartel	text
pancarta	text
aviso	text
sentenza	text

[quote_marks]
primary	«	»
secondary	“	”
alternative	"	"

[complementizers]
que

[pronouns]
el	m	s
ela	f	s
eles	m	p
elas	f	p

[name_markers]
chamado
chamada
titulado
titulada
a película
o libro

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
en	preposition
no	preposition
na	preposition
de	preposition
do	preposition
da	preposition
a	preposition
ao	preposition
á	preposition
con	preposition
por	preposition
para	preposition
sobre	preposition
tras	preposition
durante	preposition
ante	preposition
contra	preposition
desde	preposition
onte	auxiliary
hoxe	auxiliary
este luns	auxiliary
este martes	auxiliary
este mércores	auxiliary
este xoves	auxiliary
este venres	auxiliary
o	article
os	article
as	article
un	article
unha	article
a	name_feminine
un	indefinite
unha	indefinite
pódese ler	reads
é dicir	plain
dito doutro xeito	plain
mellor dito	plain
de	complement
do	complement
da	complement
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

[organization_words]
Ministerio
Consellería
Concello
Deputación
Xunta
Parlamento
Goberno
Universidade
Hospital
Instituto
Tribunal
Partido
Banco
Asociación
Fundación
Colexio
Confraría
Policía

[location_words]
concello
parroquia
ría
rúa
provincia
comarca
praza
