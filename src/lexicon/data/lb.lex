# Luxembourgish
# Written for this project.

[consent]
Mir benotzen Cookien	start
Mir benotze Cookien	start
Dës Websäit benotzt Cookien	start
Akzeptéieren
All akzeptéieren
Alles akzeptéieren
Refuséieren
Averstanen
Cookie-Astellungen

[comments]
Kommentaren
Kommentar
Kommentéieren
Kommentar schreiwen
Äntweren
Är E-Mailadress gëtt net	start

[related]
Liest och	start
Liest hei	start
Méi zum Thema
Zum Thema
Weider Artikelen
Ähnlech Artikelen
Déi lescht Neiegkeeten
Lescht Noriichten
Am meeschte gelies
Meescht gelies
Och interessant

[share]
Deelen
Artikel deelen
Link kopéieren
Drécken
Follegt eis	start

[newsletter]
Abonnéieren
Aschreiwen
E-Mailadress
Är E-Mail

[tags]
Tags
Themen
Sujeten

[navigation]
Haaptsäit
Doheem
Home
Sichen
Iwwer eis
Kontakt
No uewen

[front_page]
Haaptsäit

[advertisement]
Reklamm
Annonce
Publicitéit

[legal]
All Rechter reservéiert	start
Dateschutz
Impressum
Mentions légales

[caption]
Foto:
Fotoen:
Bild:
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
