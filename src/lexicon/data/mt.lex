# Maltese
# Written for this project.

[consent]
Aħna nużaw il-cookies	start
Nużaw il-cookies	start
Din il-websajt tuża	start
Dan is-sit juża	start
Naċċetta
Aċċetta
Aċċetta kollox
Irrifjuta
Politika tal-cookies

[comments]
Kummenti
Kumment
Ħalli kumment
Ikteb kumment
Wieġeb
L-indirizz tal-email tiegħek mhux se jiġi	start

[related]
Aqra wkoll	start
Aqra aktar	start
Aqra iżjed	start
Kompli aqra	start
Artikli relatati
Aħbarijiet relatati
Aħbarijiet oħra
L-aħħar aħbarijiet
L-aktar moqrija
L-iktar moqrija
Tista' tinteressak

[share]
Aqsam
Ixxerja
Xerred
Ipprintja
Segwina fuq	start
Ikkopja l-link

[newsletter]
Abbona
Irreġistra
Indirizz elettroniku
L-email tiegħek
Newsletter

[tags]
Tags
Suġġetti
Temi

[navigation]
Paġna ewlenija
Paġna Ewlenija
Fittex
Dwarna
Kuntattjana
Ikkuntattjana
Mur fuq

[front_page]
Paġna ewlenija

[advertisement]
Reklam
Riklam
Avviż

[legal]
Id-drittijiet kollha riżervati	start
Drittijiet kollha riżervati	start
Drittijiet tal-awtur	start
Politika tal-privatezza
Termini u kundizzjonijiet

[caption]
Ritratt:
Ritratti:
Filmat:
Sors:

[headline_labels]
L-aħħar aħbar
Intervista
Opinjoni
Analiżi
Editorjal
Filmat

[byline_prefixes]
Minn
Miktub minn
Kitba ta'
Ta'

[contributions]
Ritratt
Ritratti
Ritratti ta'

[roles]
ġurnalist
ġurnalista
editur
korrispondent
Valletta

[joiners]
u

[months]
Jannar	1
Frar	2
Marzu	3
April	4
Mejju	5
Ġunju	6
Lulju	7
Awwissu	8
Awissu	8
Settembru	9
Ottubru	10
Novembru	11
Diċembru	12

[weekdays]
It-Tnejn	1
Tnejn	1
It-Tlieta	2
Tlieta	2
L-Erbgħa	3
Erbgħa	3
Il-Ħamis	4
Ħamis	4
Il-Ġimgħa	5
Ġimgħa	5
Is-Sibt	6
Sibt	6
Il-Ħadd	7
Ħadd	7

[ago]
{n} minuti ilu	minute
{n} minuta ilu	minute
{n} sigħat ilu	hour
{n} siegħa ilu	hour
{n} ġranet ilu	day
{n} ġurnata ilu	day
{n} jum ilu	day
{n} ġimgħat ilu	week
{n} xhur ilu	month
{n} xahar ilu	month
{n} snin ilu	year
{n} sena ilu	year
illum	day	0
ilbieraħ	day	1

[published]
Ippubblikat
Pubblikat

[updated]
Aġġornat

[honorifics]
Is-Sur	title
Is-Sinjura	title
Dr	title
Dott.	title
Profs.	title
Onor.	title
Monsinjur	title
Prim Ministru	role
Ministru	role
Ministru għall-	role
President	role
Segretarju Parlamentari	role
Deputat	role
Sindku	role
Kap tal-Oppożizzjoni	role
Kummissarju	role
Arċisqof	role
Imħallef	role
Maġistrat	role
Kelliem	role
Spettur	role
Avukat	role

[cues]
qal	verb	s
qalet	verb	s
qalu	verb	s
spjega	verb	s
spjegat	verb	s
żied	verb	s
żied jgħid	verb	s
żiedet	verb	s
stqarr	verb	s
sostna	verb	s
sostniet	verb	s
enfasizza	verb	s
wissa	verb	s
kiteb	verb	s
rrimarka	verb	s
skont	according_to	s
stqarrija	noun	s
intervista	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’

[complementizers]
li

[pronouns]
hu	m	s
hi	f	s
huma	-	p

[cue_order]
before_sv	3
after_vs	3
after_sv	1
