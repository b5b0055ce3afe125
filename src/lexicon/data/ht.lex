# Haitian Creole
# Written for this project.

[consent]
Nou sèvi ak cookies	start
Nou itilize cookies	start
Sit sa a itilize	start
Sit sa a sèvi ak	start
Aksepte
Aksepte tout
Mwen dakò
Refize
Refize tout

[comments]
Kòmantè
Kòmantè yo
Kite yon kòmantè
Ekri yon kòmantè
Reponn
Adrès imèl ou p ap parèt	start

[related]
Li tou	start
Li plis	start
Li atik la	start
Gade tou	start
Atik ki gen rapò
Nouvèl ki gen rapò
Lòt nouvèl
Lòt atik
Dènye nouvèl
Dènye nouvèl yo
Sa moun pi li
Pi popilè

[share]
Pataje
Pataje atik sa a
Enprime
Swiv nou	start
Kopye lyen an

[newsletter]
Abòne
Abòne w
Enskri
Imèl
Adrès imèl ou

[tags]
Sijè
Mo kle
Sijè:	start

[navigation]
Paj dakèy
Akèy
Chèche
Kiyès nou ye
Sou nou
Kontakte nou
Tounen anwo

[front_page]
Paj dakèy
Akèy

[advertisement]
Piblisite
Reklam

[legal]
Tout dwa rezève	start
Dwa otè	start
Kondisyon itilizasyon
Règ konfidansyalite

[caption]
Foto:
Foto a:
Sous:

[headline_labels]
Dènye minit
Entèvyou
Analiz
Opinyon
Videyo

[byline_prefixes]
Pa
Ekri pa
Otè

[contributions]
Foto

[roles]
jounalis
editè
redaktè
korespondan
Pòtoprens
VOA Kreyòl
Okap

[joiners]
ak
epi

[months]
janvye	1
jan.	1
fevriye	2
fev.	2
mas	3
avril	4
avr.	4
me	5
jen	6
jiyè	7
out	8
dawout	8
septanm	9
sept.	9
oktòb	10
okt.	10
novanm	11
nov.	11
desanm	12
des.	12

[weekdays]
lendi	1
madi	2
mèkredi	3
jedi	4
vandredi	5
samdi	6
dimanch	7

[ago]
sa gen {n} minit	minute
gen {n} minit de sa	minute
sa gen {n} èdtan	hour
gen {n} èdtan de sa	hour
sa gen {n} jou	day
gen {n} jou de sa	day
sa gen {n} semèn	week
gen {n} semèn de sa	week
sa gen {n} mwa	month
gen {n} mwa de sa	month
sa gen {n} ane	year
sa gen {n} an	year
gen {n} an de sa	year
jodi a	day	0
yè	day	1

[published]
Pibliye
Pibliye nan dat

[updated]
Mete ajou
Mizajou

[honorifics]
Mesye	title
Madan	title
Doktè	title
Dr.	title
Mèt	title
Monseyè	title
Pè	title
Pastè	title
prezidan	role
Prezidan	role
premye minis	role
Premye Minis	role
minis	role
Minis	role
senatè	role
Senatè	role
depite	role
Depite	role
majistra	role
Majistra	role
pòtpawòl	role
direktè	role
direktè jeneral	role
komisè gouvènman	role
sekretè deta	role
kòmandan	role

[cues]
di	verb	s
te di	verb	s
li di	verb	s
deklare	verb	s
te deklare	verb	s
fè konnen	verb	s
te fè konnen	verb	s
esplike	verb	s
te esplike	verb	s
ajoute	verb	s
te ajoute	verb	s
ensiste	verb	s
konfime	verb	s
te konfime	verb	s
ekri	verb	s
selon	according_to	s
dapre	according_to	s
deklarasyon	noun	s
entèvyou	noun	s
kominike	noun	s

[quote_marks]
primary	“	”
primary	«	»
alternative	"	"

[complementizers]
ke

[pronouns]
li	-	s
yo	-	p

[cue_order]
before_sv	3
after_sv	3
after_vs	2
