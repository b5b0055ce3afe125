# Afrikaans
# Written for this project.

[consent]
Ons gebruik koekies	start
Hierdie webwerf gebruik koekies	start
Hierdie webtuiste gebruik koekies	start
Deur voort te gaan	start
Aanvaar
Aanvaar alles
Aanvaar alle koekies
Ek aanvaar
Weier
Koekie-instellings
Koekiebeleid
Bestuur voorkeure
Aanvaar koekies
Stem in
Verwerp alles
Privaatheidsinstellings
Koekievoorkeure
Ons webwerf gebruik koekies	start
Meer inligting oor koekies
Ons waardeer jou privaatheid
Ek stem saam

[comments]
Kommentaar
Lewer kommentaar
Laat ’n kommentaar
Los ’n antwoord
Los kommentaar
Plaas kommentaar
Antwoord
Geen kommentaar
Jou e-posadres sal nie gepubliseer word	start
Verpligte velde	start
Teken in om kommentaar te lewer	start
Wys kommentaar
Lees kommentaar
Sien kommentaar
Wees die eerste om kommentaar	start
Meld aan om kommentaar te lewer	start
Kommentaarreëls
Stuur kommentaar
Jou naam
Jou kommentaar
Kommentaar gesluit

[related]
Lees ook	start
Lees meer	start
Lees ook:	start
Sien ook	start
Kyk ook	start
Verwante artikels
Verwante nuus
Verwante stories
Meer nuus
Jongste nuus
Mees gelese
Gewildste
Mees gewild
Nog nuus
Vorige artikel
Volgende artikel
Aanbevole
Soortgelyke berigte
Nuutste
Lees verder
Meer oor hierdie storie
Jy sal dalk ook hou van	start
Jy kan dalk hou van
Nou gewild
Tans gewild
Aanbeveel vir jou
Redakteurskeuse
Moenie misloop nie
Sien alles
Storie gaan hieronder voort
Gaan voort met lees
Nog stories

[share]
Deel
Deel hierdie artikel
Deel op Facebook
Kopieer skakel
Volg ons
Druk
E-pos
Stuur
Volg ons op	start
Sluit aan by ons	start
Deel dié artikel
Deel op WhatsApp
Deel op X
Deel per e-pos
Skakel gekopieer
Stoor
Luister
Luister na hierdie artikel
Volg ons op Facebook
Volg ons op WhatsApp	start
Sluit aan by ons WhatsApp	start
Gee present
Laai ons app af	start

[newsletter]
Nuusbrief
Teken in
Registreer
Jou e-posadres
E-posadres
Teken in op ons nuusbrief	start
Skryf in vir ons nuusbrief	start
Ontvang die jongste nuus	start
Nuusbriewe
Skryf in
Teken nou in
Teken in op nuusbriewe
Kry die jongste nuus	start
Kry ons nuusbrief	start
Laai die app af
Bly op hoogte
Moenie ’n storie misloop nie	start

[tags]
Etikette
Onderwerpe
Kategorie
Kategorieë
Etikette:	start
Onderwerpe:	start
Kategorieë:	start
Onderwerp
Onderwerp:	start
Sleutelwoorde
Meer oor
Lees meer oor:
Kategorie:	start

[navigation]
Tuis
Tuisblad
Kieslys
Soek
Meld aan
Meld af
Oor ons
Kontak ons
Kontak
Argief
Terug na bo
Vorige
Volgende
Wys meer
Laai meer
Sport
Nuus
Sake
Meningsvorming
Leefstyl
Weer
Leestyd	start

[front_page]
Tuis
Tuisblad

[advertisement]
Advertensie
Geborg
Geborgde inhoud
Advertensies
Adverteer
Advertensie gaan hieronder voort
Storie gaan onder aan die advertensie voort
Geborg deur	start
Vennootinhoud
Adverteer by ons

[legal]
Alle regte voorbehou	start
Kopiereg	start
Privaatheidsbeleid
Gebruiksvoorwaardes
Bepalings en voorwaardes
Vrywaring
Oor ons
Kontak ons
Perskode
Klagtes
Privaatheid
Terme en voorwaardes

[paywall]
Net vir intekenaars
Slegs vir intekenaars
Word ’n intekenaar
Hierdie artikel is slegs vir intekenaars	start
Hierdie artikel is net vir intekenaars	start
Hierdie inhoud is slegs vir intekenaars	start
Reeds ’n intekenaar?	start
Teken in om verder te lees
Teken in om hierdie artikel te lees	start
Reeds ingeteken? Meld aan
Meld aan om verder te lees
Kies jou intekenopsie

[caption]
Foto:
Foto’s:
Bron:
Prent:
Argieffoto	whole
Argieffoto:
Foto deur
Foto’s deur
Lêerfoto	whole
Illustrasie:
Grafika:
Lêerfoto:

[headline_labels]
Jongste nuus
Pas ontvang
Regstreeks
Onderhoud
Ontleding
Mening
Rubriek
Hoofartikel
Eksklusief
Nuusflits
Brekende nuus
Spesiale verslag
Profiel
Brief
Resensie

[live]
Regstreeks
Lewendig
Lewendige blog
Regstreekse blog
Lewendige dekking
Regstreekse verslag

[byline_prefixes]
Deur
Deur:
Geskryf deur
Verslag deur
Outeur:
Skrywer:

[contributions]
Foto’s deur
Foto deur
Vertaal deur
Geredigeer deur

[roles]
verslaggewer
joernalis
redakteur
hoofredakteur
korrespondent
fotograaf
rubriekskrywer
nuusredakteur
politieke redakteur
sportredakteur
senior joernalis
politieke joernalis
sportjoernalis
misdaadjoernalis
politieke verslaggewer
sportverslaggewer
assistentredakteur
adjunkredakteur
skrywer
vryskut
kommentator
ontleder
aanbieder
medewerker

[nobodies]
Onbekend
Gas
Geen outeur
Onbekende outeur

[agencies]
Netwerk24
Maroela Media

[joiners]
en

[months]
Januarie	1
Jan	1
Februarie	2
Feb	2
Maart	3
Mrt	3
April	4
Apr	4
Mei	5
Junie	6
Jun	6
Julie	7
Jul	7
Augustus	8
Aug	8
September	9
Sep	9
Sept	9
Oktober	10
Okt	10
November	11
Nov	11
Desember	12
Des	12

[weekdays]
Maandag	1
Ma	1
Dinsdag	2
Di	2
Woensdag	3
Wo	3
Donderdag	4
Do	4
Vrydag	5
Vr	5
Saterdag	6
Sa	6
Sondag	7
So	7

[meridiem]
vm.	am
nm.	pm
vm	am
nm	pm

[ago]
{n} sekondes gelede	second
{n} minute gelede	minute
{n} minuut gelede	minute
{n} uur gelede	hour
{n} ure gelede	hour
{n} dae gelede	day
{n} dag gelede	day
{n} weke gelede	week
{n} maande gelede	month
{n} jaar gelede	year
vandag	day	0
gister	day	1

[published]
Gepubliseer
Gepubliseer op
Geplaas
Geplaas op
Gepubliseer:

[updated]
Bygewerk
Opgedateer
Laas bygewerk
Laas opgedateer
Opgedateer:

[honorifics]
mnr.	title
mev.	title
me.	title
dr.	title
prof.	title
adv.	title
ds.	title
president	role
adjunkpresident	role
premier	role
burgemeester	role
minister	role
adjunkminister	role
woordvoerder	role
direkteur	role
voorsitter	role
polisieminister	role
regter	role
kommissaris	role
afrigter	role
kaptein	role
leier	role
hoof	role
uitvoerende hoof	role
LUR	role
speaker	role
aanklaer	role

[abbreviations]
mnr.
mev.
me.
dr.
prof.
adv.
ds.
nr.
bv.
o.a.
ens.
nl.
d.w.s.
vm.
nm.

[cues]
sê	verb	s
gesê	verb	s
het gesê	verb	s
voeg by	verb	s
bygevoeg	verb	s
het bygevoeg	verb	s
vertel	verb	s
verduidelik	verb	s
het verduidelik	verb	s
beklemtoon	verb	s
benadruk	verb	s
bevestig	verb	s
verklaar	verb	s
het verklaar	verb	s
meen	verb	s
waarsku	verb	s
het gewaarsku	verb	s
vra	verb	s
het gevra	verb	s
antwoord	verb	s
erken	verb	s
ontken	verb	s
skryf	verb	s
het geskryf	verb	s
glo	verb	w
beloof	verb	w
eis	verb	w
noem	verb	w
volgens	according_to	s
luidens	according_to	s
verklaring	noun	s
onderhoud	noun	s
toespraak	noun	s

[quote_marks]
primary	“	”
secondary	‘	’
alternative	"	"

[complementizers]
dat

[pronouns]
hy	m	s
sy	f	s
hulle	-	p

[name_markers]
sogenaamde
die film
die boek
die liedjie

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
in	preposition
op	preposition
van	preposition
aan	preposition
vir	preposition
met	preposition
by	preposition
na	preposition
oor	preposition
teen	preposition
tydens	preposition
tot	preposition
uit	preposition
Vrydag	auxiliary
Maandag	auxiliary
Dinsdag	auxiliary
Woensdag	auxiliary
Donderdag	auxiliary
Saterdag	auxiliary
Sondag	auxiliary
gister	auxiliary
vandag	auxiliary
het	auxiliary
die	article
’n	article
'n	article
met ander woorde	plain
sogenaamd	plain
sogenaamde	plain
kortom gesê	plain
eerlik gesê	plain
anders gestel	plain

[organization_words]
Departement
Ministerie
Parlement
Universiteit
Hospitaal
Skool
Raad
Kommissie
Hof
Party
Bank
Maatskappy
Vereniging
Polisie
Munisipaliteit
Instituut

[location_words]
provinsie
straat
berg
rivier
