# Luxembourgish
# Written for this project.

[consent]
Mir benotzen Cookien	start
Mir benotze Cookien	start
Dës Websäit benotzt Cookien	start
Akzeptéieren	whole
All akzeptéieren	whole
Alles akzeptéieren	whole
Refuséieren	whole
Averstanen	whole
Cookie-Astellungen	whole

[comments]
Kommentaren	whole
Kommentar	whole
Kommentéieren	whole
Kommentar schreiwen	whole
Äntweren	whole
Är E-Mailadress gëtt net	start

[related]
Liest och	start
Liest hei	start
Méi zum Thema	whole
Zum Thema	whole
Weider Artikelen	whole
Ähnlech Artikelen	whole
Déi lescht Neiegkeeten	whole
Lescht Noriichten	whole
Am meeschte gelies	whole
Meescht gelies	whole
Och interessant	whole

[share]
Deelen	whole
Artikel deelen	whole
Link kopéieren	whole
Drécken	whole
Follegt eis	start

[newsletter]
Abonnéieren	whole
Aschreiwen	whole
E-Mailadress	whole
Är E-Mail	whole

[tags]
Tags	whole
Themen	whole
Sujeten	whole

[navigation]
Haaptsäit	whole
Doheem	whole
Home	whole
Sichen	whole
Iwwer eis	whole
Kontakt	whole
No uewen	whole

[front_page]
Haaptsäit

[advertisement]
Reklamm	whole
Annonce	whole
Publicitéit	whole

[legal]
All Rechter reservéiert	start
Dateschutz	whole
Impressum	whole
Mentions légales	whole

[caption]
Foto:	start
Fotoen:	start
Bild:	start
Symbolbild	whole

[headline_labels]
Lescht Noriicht
Interview
Analys
Kommentar
Reportage
Video

[byline_prefixes]
Vun
Auteur
Geschriwwe vun

[contributions]
Foto
Fotoen

[roles]
Journalist
Journalistin
Redakter
RTL Lëtzebuerg
Redaktioun
Lëtzebuerg

[joiners]
an
a
und

[months]
Januar	1
Jan.	1
Februar	2
Feb.	2
Mäerz	3
Abrëll	4
Mee	5
Juni	6
Juli	7
August	8
Aug.	8
September	9
Sept.	9
Oktober	10
Okt.	10
November	11
Nov.	11
Dezember	12
Dez.	12

[weekdays]
Méindeg	1
Dënschdeg	2
Mëttwoch	3
Donneschdeg	4
Freideg	5
Samschdeg	6
Sonndeg	7

[ago]
viru {n} Minutten	minute
virun {n} Minutten	minute
viru {n} Stonnen	hour
virun {n} Stonnen	hour
virun {n} Stonn	hour
viru {n} Deeg	day
virun {n} Deeg	day
viru {n} Wochen	week
virun {n} Wochen	week
viru {n} Méint	month
virun {n} Méint	month
viru {n} Joer	year
virun {n} Joer	year
haut	day	0
gëschter	day	1

[published]
Publizéiert
Verëffentlecht
Online gesat

[updated]
Aktualiséiert
Lescht Aktualiséierung

[honorifics]
Här	title
Madamm	title
Dr.	title
Prof.	title
Premier	role
Premierminister	role
Minister	role
Ministesch	role
Inneminister	role
Ausseminister	role
Buergermeeschter	role
Deputéierten	role
Deputéiert	role
President	role
Presidentin	role
Spriecher	role
Spriecherin	role
Grand-Duc	role
Groussherzog	role
Direkter	role

[abbreviations]
{n}.
Dr.
Prof.
Nr.
z.B.
asw.

[cues]
sot	verb	s
seet	verb	s
soten	verb	s
huet gesot	verb	s
erkläert	verb	s
huet erkläert	verb	s
betount	verb	s
schreift	verb	s
huet betount	verb	s
mengt	verb	s
laut	according_to	s
Communiqué	noun	s
Interview	noun	s
Schreiwes	noun	s

[quote_marks]
primary	„	“
alternative	"	"
alternative	«	»
alternative	“	”

[complementizers]
datt
dass

[pronouns]
hien	m	s
hatt	f	s
si	f	s
si	-	p

[cue_order]
before_sv	3
after_vs	3
