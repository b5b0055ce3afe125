# Afrikaans
# Written for this project.

[consent]
Ons gebruik koekies	start
Hierdie webwerf gebruik koekies	start
Hierdie webtuiste gebruik koekies	start
Deur voort te gaan	start
Aanvaar	whole
Aanvaar alles	whole
Aanvaar alle koekies	whole
Ek aanvaar	whole
Weier	whole
Koekie-instellings	whole
Koekiebeleid	whole
Bestuur voorkeure	whole
Aanvaar koekies	whole
Stem in	whole
Verwerp alles	whole
Privaatheidsinstellings	whole
Koekievoorkeure	whole
Ons webwerf gebruik koekies	start
Meer inligting oor koekies	whole
Ons waardeer jou privaatheid	whole
Ek stem saam	whole

[comments]
Kommentaar	whole
Lewer kommentaar	whole
Laat ’n kommentaar	whole
Los ’n antwoord	whole
Los kommentaar	whole
Plaas kommentaar	whole
Antwoord	whole
Geen kommentaar	whole
Jou e-posadres sal nie gepubliseer word	start
Verpligte velde	start
Teken in om kommentaar te lewer	start
Wys kommentaar	whole
Lees kommentaar	whole
Sien kommentaar	whole
Wees die eerste om kommentaar	start
Meld aan om kommentaar te lewer	start
Kommentaarreëls	whole
Stuur kommentaar	whole
Jou naam	whole
Jou kommentaar	whole
Kommentaar gesluit	whole

[related]
Lees ook	start
Lees meer	start
Lees ook:	start
Sien ook	start
Kyk ook	start
Verwante artikels	whole
Verwante nuus	whole
Verwante stories	whole
Meer nuus	whole
Jongste nuus	whole
Mees gelese	whole
Gewildste	whole
Mees gewild	whole
Nog nuus	whole
Vorige artikel	whole
Volgende artikel	whole
Aanbevole	whole
Soortgelyke berigte	whole
Nuutste	whole
Lees verder	whole
Meer oor hierdie storie	whole
Jy sal dalk ook hou van	start
Jy kan dalk hou van	whole
Nou gewild	whole
Tans gewild	whole
Aanbeveel vir jou	whole
Redakteurskeuse	whole
Moenie misloop nie	whole
Sien alles	whole
Storie gaan hieronder voort	whole
Gaan voort met lees	whole
Nog stories	whole

[share]
Deel	whole
Deel hierdie artikel	whole
Deel op Facebook	whole
Kopieer skakel	whole
Volg ons	whole
Druk	whole
E-pos	whole
Stuur	whole
Volg ons op	start
Sluit aan by ons	start
Deel dié artikel	whole
Deel op WhatsApp	whole
Deel op X	whole
Deel per e-pos	whole
Skakel gekopieer	whole
Stoor	whole
Luister	whole
Luister na hierdie artikel	whole
Volg ons op Facebook	whole
Volg ons op WhatsApp	start
Sluit aan by ons WhatsApp	start
Gee present	whole
Laai ons app af	start

[newsletter]
Nuusbrief	whole
Teken in	whole
Registreer	whole
Jou e-posadres	whole
E-posadres	whole
Teken in op ons nuusbrief	start
Skryf in vir ons nuusbrief	start
Ontvang die jongste nuus	start
Nuusbriewe	whole
Skryf in	whole
Teken nou in	whole
Teken in op nuusbriewe	whole
Kry die jongste nuus	start
Kry ons nuusbrief	start
Laai die app af	whole
Bly op hoogte	whole
Moenie ’n storie misloop nie	start

[tags]
Etikette	whole
Onderwerpe	whole
Kategorie	whole
Kategorieë	whole
Etikette:	start
Onderwerpe:	start
Kategorieë:	start
Onderwerp	whole
Onderwerp:	start
Sleutelwoorde	whole
Meer oor	whole
Lees meer oor:	whole
Kategorie:	start

[navigation]
Tuis	whole
Tuisblad	whole
Kieslys	whole
Soek	whole
Meld aan	whole
Meld af	whole
Oor ons	whole
Kontak ons	whole
Kontak	whole
Argief	whole
Terug na bo	whole
Vorige	whole
Volgende	whole
Wys meer	whole
Laai meer	whole
Sport	whole
Nuus	whole
Sake	whole
Meningsvorming	whole
Leefstyl	whole
Weer	whole
Leestyd	start

[front_page]
Tuis
Tuisblad

[advertisement]
Advertensie	whole
Geborg	whole
Geborgde inhoud	whole
Advertensies	whole
Adverteer	whole
Advertensie gaan hieronder voort	whole
Storie gaan onder aan die advertensie voort	whole
Geborg deur	start
Vennootinhoud	whole
Adverteer by ons	whole

[legal]
Alle regte voorbehou	start
Kopiereg	start
Privaatheidsbeleid	whole
Gebruiksvoorwaardes	whole
Bepalings en voorwaardes	whole
Vrywaring	whole
Oor ons	whole
Kontak ons	whole
Perskode	whole
Klagtes	whole
Privaatheid	whole
Terme en voorwaardes	whole

[paywall]
Net vir intekenaars	whole
Slegs vir intekenaars	whole
Word ’n intekenaar	whole
Hierdie artikel is slegs vir intekenaars	start
Hierdie artikel is net vir intekenaars	start
Hierdie inhoud is slegs vir intekenaars	start
Reeds ’n intekenaar?	start
Teken in om verder te lees	whole
Teken in om hierdie artikel te lees	start
Reeds ingeteken? Meld aan	whole
Meld aan om verder te lees	whole
Kies jou intekenopsie	whole

[caption]
Foto:	start
Foto’s:	start
Bron:	start
Prent:	start
Argieffoto	whole
Argieffoto:	start
Foto deur	start
Foto’s deur	start
Lêerfoto	whole
Illustrasie:	start
Grafika:	start
Lêerfoto:	start

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
