# Cebuano
# Written for this project.

[consent]
Naggamit kami og cookies	start
Kining website naggamit	start
Mosugot ko
Dawata
Dawata tanan
Isalikway

[comments]
Mga komento
Komento
Pagbilin og komento
Tubaga
Tubag

[related]
Basaha usab	start
Basaha pa	start
Basaha:	start
Padayon sa pagbasa
May kalabotan nga balita
Laing mga balita
Ubang balita
Pinakabag-o nga balita
Labing gibasa
Mga bag-ong balita

[share]
Ipaambit
Ipakigbahin
I-print
Sunda kami	start

[newsletter]
Pag-subscribe
Email

[tags]
Mga hilisgutan
Mga tag

[navigation]
Panimalay
Pangita
Mahitungod kanamo
Kontaka kami

[front_page]
Panimalay

[advertisement]
Pahibalo
Anunsyo

[legal]
Tanang katungod gireserba	start
Ang tanang katungod	start
Palisiya sa pribasidad

[caption]
Hulagway:
Litrato:
Hulagway ni
Litrato gikan sa

[headline_labels]
Bag-ong balita
Opinyon
Editoryal

[byline_prefixes]
Ni
Sinulat ni
Gisulat ni

[contributions]
Hulagway
Litrato

[roles]
tigbalita
editor
kolumnista
Sugbo
Dabaw
SuperBalita

[joiners]
ug

[months]
Enero	1
Pebrero	2
Marso	3
Abril	4
Mayo	5
Hunyo	6
Hulyo	7
Agosto	8
Septyembre	9
Setyembre	9
Oktubre	10
Nobyembre	11
Disyembre	12

[weekdays]
Lunes	1
Martes	2
Miyerkules	3
Miyerkoles	3
Huwebes	4
Biyernes	5
Sabado	6
Dominggo	7
Domingo	7

[ago]
{n} ka minuto ang milabay	minute
{n} ka minutos ang milabay	minute
{n} ka oras ang milabay	hour
{n} ka adlaw ang milabay	day
{n} ka semana ang milabay	week
{n} ka bulan ang milabay	month
{n} ka tuig ang milabay	year
karong adlawa	day	0
kagahapon	day	1

[published]
Gipatik
Gimantala

[updated]
Gi-update
Gibag-o

[honorifics]
G.	title
Gng.	title
Dr.	title
Engr.	title
Atty.	title
Padre	title
Obispo	title
Presidente	role
Bise Presidente	role
Gobernador	role
Bise Gobernador	role
Mayor	role
Bise Mayor	role
Senador	role
Kongresista	role
Konsehal	role
Kapitan	role
Kalihim	role
Hepe	role
Tigpamaba	role
Arsobispo	role

[cues]
miingon	verb	s
matod	verb	s
matud	verb	s
mipasabot	verb	s
mipadayag	verb	s
midugang	verb	s
namahayag	verb	s
mipahayag	verb	s
miklaro	verb	s
nagkanayon	verb	s
gibutyag	verb	s
sumala	according_to	s
matod pa	according_to	s
pamahayag	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’

[complementizers]
nga

[pronouns]
siya	-	s
sila	-	p

[cue_order]
before_vs	3
after_vs	3
