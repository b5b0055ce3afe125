# Dutch
# Written for this project.

[consent]
Accepteren
Accepteer
Alles accepteren
Accepteer alles
Alle cookies accepteren
Cookies accepteren
Akkoord
Ja, ik accepteer
Ik ga akkoord
Akkoord en doorgaan
Weigeren
Alles weigeren
Afwijzen
Instellingen
Cookie-instellingen
Cookieinstellingen
Cookies beheren
Beheer cookies
Beheer toestemming
Voorkeuren
Voorkeuren beheren
Cookiebeleid
Cookieverklaring
Privacy-instellingen
Privacyinstellingen
Uw privacy is belangrijk voor ons
Jouw privacy
Wij waarderen uw privacy
Noodzakelijke cookies
Altijd actief
Meer opties
Meer informatie
Voorkeuren opslaan
Instellingen opslaan
Toestaan
Wij gebruiken cookies	start
We gebruiken cookies	start
Deze website gebruikt cookies	start
Deze website maakt gebruik van cookies	start
Deze site gebruikt cookies	start
Onze website gebruikt cookies	start
Wij maken gebruik van cookies	start
Wij en onze partners	start
Wij en derde partijen gebruiken	start
Door op "Akkoord	start
Door op 'Akkoord	start
Door op ‘Akkoord	start
Door verder te gaan op deze	start
Door gebruik te maken van deze website	start
Door deze website te gebruiken	start
Als u doorgaat met het gebruik van deze	start
Als je deze site blijft gebruiken	start
Om de beste ervaringen te bieden	start
Om deze inhoud te kunnen	start
Om deze inhoud te tonen	start
Voor het tonen van dit	start
Dit artikel bevat ingesloten	start
Deze content kan helaas niet	start
Gepersonaliseerde advertenties en inhoud	start
Je kunt je voorkeuren	start

[comments]
Reactie
Reacties
Reageer
Reageren
Reageer op dit artikel
Plaats een reactie
Plaats reactie
Reactie plaatsen
Geef een reactie
Laat een reactie achter
Laat een antwoord achter
Schrijf een reactie
Toon reacties
Bekijk reacties
Alle reacties
Meer reacties
Geen reacties
Nog geen reacties
Beantwoorden
Antwoorden
Reactie annuleren
Antwoord annuleren
Rapporteren
Melden
Recente reacties
Laatste reacties
Reacties zijn gesloten
Naam
E-mail *
Website
Jouw reactie
Uw reactie
Nieuwste eerst
Oudste eerst
Huisregels
Praat mee
Discussie
Wees de eerste die reageert
Je e-mailadres wordt niet gepubliceerd	start
Het e-mailadres wordt niet gepubliceerd	start
Uw e-mailadres wordt niet gepubliceerd	start
Vereiste velden zijn gemarkeerd	start
Mijn naam, e-mail en site	start
Mijn naam, e-mailadres en website	start
Stuur mij een e-mail	start
Je moet ingelogd zijn	start
Je moet inloggen om	start
U moet ingelogd zijn	start
Log in om te reageren	start
Om te reageren moet	start
Om te kunnen reageren	start
Deze site gebruikt Akismet	start
Bekijk hoe je reactie	start
Geef een reactie	start
Laat een reactie achter	start
Plaats een reactie	start
Wees de eerste om te reageren	start
Reageren op dit artikel	start
Reacties op dit artikel	start
Er zijn nog geen reacties	start
Heb je een tip	start
Heeft u een tip	start
Heb jij een tip	start
Mail de redactie	start
Tip de redactie	start
Foutje gezien	start

[related]
Lees ook
Lees meer
Lees verder
Lees het hele artikel
Lees hier
Lees alles
Lees ook dit
Bekijk ook
Bekijk meer
Bekijk
Bekijk hier
Kijk ook
Luister ook
Meer lezen
Meer
Meer over
Meer over dit onderwerp
Meer nieuws
Meer artikelen
Meer van deze auteur
Meer uit
Gerelateerd
Gerelateerde artikelen
Gerelateerd nieuws
Gerelateerde berichten
Gerelateerde onderwerpen
Gerelateerde video's
Vergelijkbare artikelen
Verwante artikelen
Meest gelezen
Best gelezen
Meest bekeken
Populair
Populaire artikelen
Net binnen
Laatste nieuws
Het laatste nieuws
Nieuwste
Recente berichten
Recente artikelen
Aanbevolen
Aanbevolen voor jou
Aanbevolen artikelen
Voor jou geselecteerd
Misschien ook interessant
Ook interessant
Dit vind je misschien ook interessant
Uit andere media
In het nieuws
Uitgelicht
Volgende artikel
Vorige artikel
Volgend artikel
Vorig artikel
Volgende
Vorige
Trending
Tip de redactie
Over de auteur
Toon meer
Laad meer
Nieuws
Must reads
Tips van de redactie
Keuze van de redactie
Dossier
Alle artikelen
Lees ook	start
Lees meer over	start
Lees verder na de advertentie	start
Lees verder onder de	start
Lees hier	start
Lees:	start
Lees het hele	start
Lees dit artikel	start
Bekijk ook	start
Bekijk hier	start
Kijk:	start
Luister:	start
Luister ook	start
Luister hier	start
Luister naar de podcast	start
Meer lezen over	start
Meer over dit onderwerp	start
Meer nieuws over	start
Tekst loopt door onder	start
De tekst gaat verder onder	start
Artikel gaat verder onder	start
Video:	start
Het verhaal gaat verder onder	start
Klik hier	start
Zie ook	start
Mis niets:	start
Wil je meer lezen	start

[share]
Delen
Deel
Deel dit artikel
Deel artikel
Deel dit
Deel op Facebook
Deel op Twitter
Deel op X
Deel via WhatsApp
Deel via e-mail
Delen op Facebook
Delen via WhatsApp
Delen via e-mail
E-mail
Mail
E-mailen
Afdrukken
Printen
Print
Kopieer link
Link kopiëren
Kopieer de link
Link gekopieerd
Kopieer
Bewaar
Bewaren
Bewaar artikel
Opslaan
Tweet
Volg
Volg ons
Volg ons op
Volgen
Vind ik leuk
Luister
Luister naar dit artikel
Luister artikel
Leestijd
Lettergrootte
Cadeau geven
Geef cadeau
Geef dit artikel cadeau
Sociale media
Social media
Deel dit artikel	start
Klik om te delen	start
Klik om dit te	start
Klik om af te drukken	start
(Wordt in een nieuw venster geopend	start
Volg ons op	start
Volg ons via	start
Vind-ik-leuk:	start
Dit bericht op Instagram bekijken	start
Een bericht gedeeld door	start
Abonneer je op ons WhatsApp	start
Voeg toe als voorkeursbron	start
Stel ons in als voorkeursbron	start
Foutje gezien?	start
AI-samenvatting
Samenvatting door AI
min lezen
Lees in andere talen
Stuur als cadeau

[newsletter]
Nieuwsbrief
Nieuwsbrieven
Schrijf je in
Schrijf je in voor de nieuwsbrief
Schrijf je in voor onze nieuwsbrief
Inschrijven
Aanmelden
Meld je aan
Meld je aan voor de nieuwsbrief
Aanmelden nieuwsbrief
Abonneer
E-mailadres
Je e-mailadres
Uw e-mailadres
Vul je e-mailadres in
Meldingen
Meldingen aan
Nee, bedankt
Later
Bedankt!
Bedankt voor je aanmelding
Uitschrijven
Download de app
Onze apps
Blijf op de hoogte
Schrijf je in voor	start
Schrijf u in voor	start
Schrijf je nu in	start
Meld je aan voor	start
Meld je nu aan	start
Meld u aan voor	start
Abonneer je op	start
Ontvang onze	start
Ontvang dagelijks	start
Ontvang het laatste	start
Ontvang elke	start
Wil je op de hoogte blijven	start
Wilt u op de hoogte blijven	start
Wil je niets missen	start
Vul je e-mailadres	start
Vul uw e-mailadres	start
Door je in te schrijven	start
Door je aan te melden ga je	start
Je kunt je op elk moment	start
Je bent nu aangemeld	start
Bedankt voor je aanmelding	start
Bedankt voor het aanmelden	start
Blijf op de hoogte	start
Download onze app	start
Download de app	start
In onze nieuwsbrief	start
Volg ons op	start
Volg ons via	start
Dit artikel bevat affiliate links	start
Dit artikel bevat affiliate-links	start

[tags]
Tags
Onderwerpen
Onderwerp
Trefwoorden
Thema's
Categorieën
Categorie
Rubriek
Rubrieken
Labels
In dit artikel
Meer over
Geplaatst in:	start
Getagd met	start
Lees meer over:	start
Gerelateerde onderwerpen:	start

[navigation]
Home
Homepage
Voorpagina
Menu
Hoofdmenu
Sluit
Sluiten
Sluit menu
Zoek
Zoeken
Zoeken naar
Naar inhoud
Ga naar de inhoud
Ga naar inhoud
Ga naar hoofdinhoud
Naar de inhoud springen
Spring naar content
Terug
Terug naar boven
Naar boven
Terug naar home
Terug naar overzicht
Volgende
Vorige
Volgende pagina
Vorige pagina
Pagina
Inloggen
Log in
Uitloggen
Registreren
Account aanmaken
Mijn account
Mijn profiel
Wachtwoord vergeten?
Wachtwoord
Gebruikersnaam
Over ons
Contact
Redactie
Klantenservice
Hulp
Vacatures
Adverteren
Sitemap
Archief
Nieuws
Binnenland
Buitenland
Politiek
Economie
Geld
Sport
Voetbal
Cultuur
Media
Media en cultuur
Wetenschap
Tech
Gezondheid
Onderwijs
Milieu
Klimaat
Reizen
Auto
Wonen
Eten
Mode
Lifestyle
Opinie
Columns
Columnisten
Regio
Regionaal
Lokaal
Achterklap
Show
Entertainment
Video's
Video
Foto's
Podcasts
Radio
TV-gids
Weer
Het weer
Horoscoop
Puzzels
Sudoku
Spelletjes
Familieberichten
Overlijdensberichten
Digitale krant
De krant
Krant
Abonneren
Abonnement
Winkel
Shop
Service
Snel naar
Inhoudsopgave
Taal
Donkere modus
Toon minder
Laden
Even geduld
Annuleren
Ja
Nee
Vergroot afbeelding
Vergroten
Volledig scherm
Afspelen
Pagina niet gevonden
Fout gezien?
Meld een fout
Tip ons
Ga naar de inhoud	start
Ga naar inhoud	start
Spring naar content	start
Spring naar inhoud	start
U bent hier:	start
Je bent hier:	start
Zie je een fout	start
Fout gezien?	start
Heb je een tip	start
Heeft u een tip	start
Heb je een foutje	start
Tip de redactie	start
Schakel JavaScript in	start
Zet JavaScript aan	start
Je browser ondersteunt	start
Uw browser ondersteunt	start
Je gebruikt een verouderde browser	start
Wachtwoord vergeten	start

[front_page]
Voorpagina
Startpagina

[no_sections]
Geen categorie
Niet gecategoriseerd
Ongecategoriseerd
Artikelen
Inloggen
Zoeken
Contact
Menu
Sluiten
Terug
Volgende
Registreren
Abonneren

[no_tags]
nieuws
laatste nieuws
nieuwsbericht
artikel
artikelen
krant
video
video's
foto
foto's
actueel
actualiteit

[advertisement]
Advertentie
Advertenties
Reclame
Gesponsord
Gesponsorde inhoud
Partnercontent
Partner content
Branded content
Ingezonden mededeling
Advertorial
Aangeboden door
In samenwerking met
Promotie
Tekst gaat verder onder de advertentie
Tekst loopt door onder de advertentie
Lees verder na de advertentie
Advertentie sluiten
Tekst gaat verder onder	start
Lees verder na de advertentie	start
Dit artikel bevat affiliate	start
Je gebruikt een adblocker	start
U gebruikt een adblocker	start
Schakel je adblocker	start
Zet je adblocker	start
Gesponsord door:	start

[legal]
Privacy
Privacybeleid
Privacyverklaring
Privacy- en cookiebeleid
Algemene voorwaarden
Gebruiksvoorwaarden
Voorwaarden
Disclaimer
Copyright
Colofon
Auteursrecht
Alle rechten voorbehouden
Rechten
Toegankelijkheid
Toegankelijkheidsverklaring
Bron
Bronnen
Correcties
Gedragscode
Alle rechten voorbehouden	start
Auteursrecht voorbehouden	start
Op dit artikel rust	start
Op alle verhalen van	start
Wil je tekst overnemen	start
Niets uit deze uitgave	start
Gegevens mogen niet	start
Dit artikel verscheen eerder	start
Dit artikel is een samenwerking	start

[paywall]
Word abonnee
Neem een abonnement
Abonneer nu
Abonneer je
Alleen voor abonnees
Voor abonnees
Exclusief voor abonnees
Abonnees
Al abonnee?
Al abonnee? Log in
Al abonnee? Log hier in
Al lid?
Heb je al een account?
Ben je al abonnee?
Bekijk de abonnementen
Bekijk abonnementen
Probeer gratis
Premium
Plus
Steun ons
Doneer
Word lid
Log in om verder te lezen
Maandelijks opzegbaar
Dit artikel is exclusief	start
Dit artikel is alleen	start
Dit is een premium artikel	start
Dit artikel lees je	start
Exclusief voor abonnees	start
Alleen voor abonnees	start
Om verder te lezen	start
Wil je verder lezen	start
Wilt u verder lezen	start
Verder lezen?	start
Lees onbeperkt	start
Lees verder met	start
Lees dit artikel gratis	start
Log in om verder	start
Maak een gratis account	start
Al abonnee	start
Bent u al abonnee	start
Ben je al abonnee	start
Heb je al een abonnement	start
Neem een abonnement	start
Krijg onbeperkt toegang	start
Onbeperkt toegang	start
Steun onafhankelijke	start
Steun onze	start
Probeer nu	start

[caption]
Foto	whole
Foto's	whole
Beeld	whole
Archieffoto	whole
Archiefbeeld	whole
Illustratie	whole
Infographic	whole
Video	whole
Bron	whole
Ter illustratie	whole
Fotograaf	whole
Archieffoto
Archiefbeeld
Foto ter illustratie
Beeld ter illustratie
Kaart:
Graphic:
Cartoon:
Still uit
Bijschrift:
Onderschrift:
Foto's:
Beeld:
Archieffoto:
Archiefbeeld:
Illustratie:
Infographic:
Fotograaf:

[headline_labels]
Breaking
Laatste nieuws
Live
Liveblog
Exclusief
Update
Video
Foto's
In beeld
Opinie
Column
Analyse
Commentaar
Hoofdredactioneel commentaar
Interview
Reportage
Achtergrond
Onderzoek
Profiel
Portret
Recensie
Essay
Necrologie
Podcast
Factcheck
Uitleg
Explainer
Vraag en antwoord
Dossier
Longread
Ingezonden brief
Brieven
Nieuws
Premium
Plus
Advertorial
Partnercontent
Quiz
Peiling
Alarm
Net binnen
Terugblik
Nieuwsbrief
Beeldverslag

[live]
live
liveblog
live blog
live updates
live-updates
live verslag
liveverslag
livestream
rechtstreeks
van minuut tot minuut
volg live
nieuwsoverzicht

[byline_prefixes]
Door
Auteur
Auteurs:
Geschreven door
Tekst
Tekst door
Van
Gepubliceerd door
Geplaatst door
Redactie:
Redacteur:
Bewerking:
Vertaling:
Een interview door
Samengesteld door
Opgetekend door
Verslaggever:
Onze verslaggever
Van onze correspondent
Van onze redactie
Van onze verslaggever
Ingediend door
Auteur(s)
Een artikel van
Tekst:
Door onze redacteur
Door onze verslaggever
Door onze correspondent
Gestart door
Topicstarter
Gevraagd door
Opinie door
Analyse door
Column door
Reportage door
Commentaar door
Tekst en foto
Tekst en foto’s
Tekst en foto's
Tekst en beeld

[contributions]
Foto van
Foto's van
Foto
Foto's
Fotografie
Beeld van
Illustratie van
Illustratie
Illustraties
Video van
Vertaald door
Vertaling
Gecontroleerd door
Eindredactie

[roles]
redacteur
chef-redacteur
eindredacteur
hoofdredacteur
adjunct-hoofdredacteur
politiek redacteur
economieredacteur
sportredacteur
buitenlandredacteur
nieuwsredacteur
verslaggever
verslaggeefster
politiek verslaggever
sportverslaggever
correspondent
correspondente
correspondent in
buitenlandcorrespondent
journalist
journaliste
freelance journalist
onderzoeksjournalist
datajournalist
columnist
columniste
commentator
recensent
fotograaf
presentator
presentatrice
stagiair
stagiaire
auteur
schrijver
schrijfster
medewerker
historicus
econoom
politicoloog
hoogleraar
redactie
onze redactie
sportredactie
buitenlandredactie
in Brussel
in Londen
in Washington
in Parijs
in Berlijn
in Moskou
Brussel
Amsterdam
Den Haag
Washington
persbureaus
onze correspondent
chef

[nobodies]
Onbekend
Gast
Onbekende auteur
Geen auteur
Anoniem
Nieuws
Beheerder

[agencies]
ANP
Belga
ANP/AFP
Reuters
AFP
AP
dpa
Bloomberg
Persbureau Belga
Belga Sport
BNN
Novum
Redactie
De redactie
Redactie Nieuws
Persbureaus
Agentschappen
Persbericht
ANP Productions
NOS
NOS Nieuws
VRT NWS
Sportredactie
Binnenlandredactie
Buitenlandredactie
ABM FN-Dow Jones
Suriname Nieuws Centrale
KNA
Indebuurt
Omroep

[joiners]
en
&
met

[months]
januari	1
jan.	1
jan	1
februari	2
feb.	2
feb	2
febr.	2
febr	2
maart	3
mrt.	3
mrt	3
april	4
apr.	4
apr	4
mei	5
juni	6
jun.	6
jun	6
juli	7
jul.	7
jul	7
augustus	8
aug.	8
aug	8
september	9
sep.	9
sep	9
sept.	9
sept	9
oktober	10
okt.	10
okt	10
november	11
nov.	11
nov	11
december	12
dec.	12
dec	12

[months_hijri]

[months_jalali]

[weekdays]
maandag	1
ma.	1
ma	1
maa.	1
maa	1
dinsdag	2
di.	2
di	2
din.	2
din	2
woensdag	3
wo.	3
wo	3
woe.	3
woe	3
donderdag	4
do.	4
do	4
don.	4
don	4
vrijdag	5
vr.	5
vr	5
vrij.	5
vrij	5
zaterdag	6
za.	6
za	6
zat.	6
zat	6
zondag	7
zo.	7
zo	7
zon.	7
zon	7

[meridiem]
's ochtends	am
's morgens	am
's middags	pm
's avonds	pm

[ago]
{n} seconden geleden	second
{n} seconde geleden	second
{n} minuten geleden	minute
{n} minuut geleden	minute
{n} min. geleden	minute
{n} min geleden	minute
{n} uur geleden	hour
{n} uren geleden	hour
{n} dagen geleden	day
{n} dag geleden	day
{n} weken geleden	week
{n} week geleden	week
{n} maanden geleden	month
{n} maand geleden	month
{n} jaar geleden	year
{n} jaren geleden	year
zojuist	second	0
zonet	second	0
nu	second	0
net	second	0
een minuut geleden	minute	1
een uur geleden	hour	1
vandaag	day	0
gisteren	day	1
een dag geleden	day	1
eergisteren	day	2
een week geleden	week	1
een maand geleden	month	1
een jaar geleden	year	1

[published]
Gepubliceerd
Gepubliceerd op
Gepubliceerd om
Geplaatst
Geplaatst op
Publicatiedatum
Datum
Verschenen op
Aangemaakt
Gepost op
Online sinds
Publicatie
Eerste publicatie
Ingediend door
Ingezonden op

[updated]
Bijgewerkt
Bijgewerkt op
Bijgewerkt om
Laatst bijgewerkt
Laatst bijgewerkt op
Aangepast
Aangepast op
Laatst aangepast
Laatste update
Laatste wijziging
Laatst gewijzigd
Gewijzigd
Gewijzigd op
Update
Geüpdatet

[honorifics]
de heer	title	m
heer	title	m
dhr.	title	m
meneer	title	m
mevrouw	title	f
mevr.	title	f
mw.	title	f
juffrouw	title	f
dr.	title
drs.	title
mr.	title
ir.	title
ing.	title
prof.	title
prof. dr.	title
professor	title
dokter	title
doctor	title
pastoor	title	m
pater	title	m
zuster	title	f
broeder	title	m
dominee	title
ds.	title
kardinaal	title	m
aartsbisschop	title	m
bisschop	title
paus	title	m
rabbijn	title
imam	title	m
ayatollah	title	m
sjeik	title	m
koning	title	m
koningin	title	f
prins	title	m
prinses	title	f
kroonprins	title	m
kroonprinses	title	f
keizer	title	m
emir	title	m
sultan	title	m
graaf	title	m
gravin	title	f
baron	title	m
barones	title	f
hertog	title	m
hertogin	title	f
jonkheer	title	m
sir	title	m
lord	title	m
lady	title	f
Sint	title
president	role
presidente	role
oud-president	role
ex-president	role
vicepresident	role
premier	role
oud-premier	role
minister-president	role
vicepremier	role
kanselier	role
minister	role
oud-minister	role
staatssecretaris	role
minister van Buitenlandse Zaken	role
minister van Defensie	role
minister van Justitie	role
minister van Financiën	role
minister van Binnenlandse Zaken	role
minister van Volksgezondheid	role
demissionair premier	role
demissionair minister	role
viceminister	role
Kamerlid	role
Tweede Kamerlid	role
Kamervoorzitter	role
senator	role
Eerste Kamerlid	role
Europarlementariër	role
volksvertegenwoordiger	role
parlementslid	role
Statenlid	role
gedeputeerde	role
raadslid	role
gemeenteraadslid	role
wethouder	role
schepen	role
burgemeester	role
gouverneur	role
commissaris van de Koning	role
commissaris	role
Eurocommissaris	role
korpschef	role
fractievoorzitter	role
fractieleider	role
partijleider	role
lijsttrekker	role
partijvoorzitter	role
voorzitter	role
vicevoorzitter	role
leider	role
oppositieleider	role
kandidaat	role
ambassadeur	role
gezant	role
secretaris-generaal	role
woordvoerder	role
woordvoerster	role	f
minister-presidente	role
directeur	role
directrice	role	f
algemeen directeur	role
topman	role
topvrouw	role	f
bestuursvoorzitter	role
bestuurder	role
CEO	role
oprichter	role
eigenaar	role
ondernemer	role
miljardair	role
hoofd	role
generaal	role
luitenant-generaal	role
kolonel	role
majoor	role
kapitein	role
luitenant	role
admiraal	role
commandant	role
sergeant	role
agent	role
rechercheur	role
rechter	role
raadsheer	role
officier van justitie	role
procureur-generaal	role
procureur	role
advocaat	role
advocate	role
strafrechtadvocaat	role
deskundige	role
expert	role
analist	role
econoom	role
hoogleraar	role
onderzoeker	role
onderzoekster	role	f
wetenschapper	role
politicoloog	role
socioloog	role
historicus	role
viroloog	role
arts	role
huisarts	role
chirurg	role
psycholoog	role
rector	role
docent	role
leraar	role
schrijver	role
schrijfster	role	f
auteur	role
dichter	role
journalist	role
journaliste	role
presentator	role
presentatrice	role	f
regisseur	role
acteur	role
actrice	role	f
zanger	role
zangeres	role
rapper	role
muzikant	role
componist	role
kunstenaar	role
kunstenares	role
cabaretier	role
trainer	role
coach	role
bondscoach	role
hoofdtrainer	role
aanvaller	role
verdediger	role
middenvelder	role
doelman	role
keeper	role
spits	role
voetballer	role
voetbalster	role	f
wielrenner	role
wielrenster	role	f
schaatser	role
schaatsster	role	f
tennisser	role
coureur	role
activist	role
activiste	role
vakbondsleider	role
politicus	role
politica	role
astronaut	role
vrouw	kin	f
echtgenote	kin	f
man	kin
echtgenoot	kin	m
zoon	kin	m
dochter	kin	f
vader	kin	m
moeder	kin	f
broer	kin	m
zus	kin	f
oom	kin	m
tante	kin	f
neef	kin
nicht	kin
opa	kin	m
oma	kin	f
kleinzoon	kin	m
kleindochter	kin	f
weduwe	kin	f
weduwnaar	kin	m
partner	kin
vriend	kin
vriendin	kin	f
schoonzoon	kin	m

[organization_words]
ministerie
Ministerie van
departement
kabinet
regering
Tweede Kamer
Eerste Kamer
parlement
Europees Parlement
Senaat
Congres
commissie
Europese Commissie
comité
raad
Raad van State
Veiligheidsraad
gemeenteraad
gemeente
provincie
Provinciale Staten
waterschap
rechtbank
gerechtshof
Hoge Raad
Hof van Cassatie
hof
Openbaar Ministerie
parket
politie
Nationale Politie
marechaussee
brandweer
douane
AIVD
leger
landmacht
luchtmacht
marine
krijgsmacht
Defensie
brigade
bataljon
agentschap
dienst
inspectie
autoriteit
Autoriteit Consument & Markt
Autoriteit Persoonsgegevens
instituut
Rijksinstituut
RIVM
KNMI
CBS
centrum
stichting
vereniging
bond
vakbond
FNV
CNV
federatie
unie
Europese Unie
liga
orde
kamer van koophandel
partij
beweging
alliantie
coalitie
Partij van de Arbeid
PVV
VVD
CDA
D66
GroenLinks
N-VA
Vlaams Belang
organisatie
Verenigde Naties
NAVO
Rode Kruis
bank
De Nederlandsche Bank
Nationale Bank
Europese Centrale Bank
beurs
fonds
pensioenfonds
verzekeraar
bedrijf
concern
groep
maatschappij
holding
coöperatie
universiteit
hogeschool
faculteit
school
college
academie
ziekenhuis
UMC
kliniek
museum
theater
orkest
bibliotheek
kerk
bisdom
ambassade
consulaat
krant
dagblad
weekblad
tijdschrift
omroep
zender
uitgeverij
club
ploeg
voetbalclub
voetbalbond
KNVB
team
NS
ProRail
Schiphol
KLM
observatorium

[location_words]
stad
dorp
gemeente
provincie
regio
district
arrondissement
kanton
deelstaat
staat
wijk
buurt
deelgemeente
eiland
eilanden
schiereiland
berg
bergen
heuvel
dal
vallei
rivier
kanaal
meer
plas
zee
oceaan
golf
baai
kaap
kust
strand
duinen
bos
woestijn
polder
straat
laan
weg
plein
gracht
kade
dijk
brug
station
luchthaven
vliegveld
haven
snelweg
park
paleis
kasteel
stadion
noord
zuid
oost
west
hoofdstad
grens
republiek
koninkrijk

[forms_of_address]
meneer
mevrouw
mijnheer
juffrouw
dhr.
mevr.
mw.

[role_modifiers]
voormalig
voormalige
toenmalig
toenmalige
demissionair
waarnemend
plaatsvervangend
vice
oud
aftredend

[things]
virus
coronavirus
orkaan
tyfoon
cycloon

[name_particles]
van
van de
van der
van den
van het
van 't
de
den
der
ten
ter
te
in 't
in de
op de
op den
't
von
da
di
du
la
le
el
al
bin
ibn
ben
aan de
uit den

[abbreviations]
dhr.
mevr.
mw.
dr.
drs.
mr.
ir.
ing.
prof.
ds.
mgr.
St.
jr.
sr.
a.k.a.
a.u.b.
afb.
afd.
art.
bijv.
bijv
blz.
p.
pp.
bv.
B.V.
N.V.
v.z.w.
c.q.
ca.
cf.
d.d.
d.m.v.
d.w.z.
e.a.
e.d.
e.e.a.
enz.
etc.
evt.
excl.
incl.
fig.
gem.
geb.
gebr.
gld.
h.
hfst.
i.c.
i.p.v.
i.v.m.
jl.
jhr.
k.
kl.
l.g.
m.a.w.
m.b.t.
m.b.v.
m.i.
m.i.v.
m.m.v.
m.n.
m.u.v.
max.
min.
mln.
mld.
n.a.v.
n.Chr.
v.Chr.
nl.
nr.
nrs.
o.a.
o.b.v.
o.l.v.
o.m.
o.v.v.
pag.
par.
p.j.
p.m.
red.
resp.
s.v.p.
t.a.v.
t.b.v.
t.g.v.
t.o.v.
t/m.
t.w.
t.z.t.
tel.
u.
vgl.
v.l.n.r.
vnl.
z.g.
zg.
zgn.
z.o.z.
jan.
feb.
febr.
mrt.
apr.
jun.
jul.
aug.
sep.
sept.
okt.
nov.
dec.
ma.
di.
wo.
do.
vr.
za.
zo.
Co.
Inc.
Ltd.
U.S.
gen.
kol.
lt.
kapt.

[cues]
zegt	verb	s
zei	verb	s
zeiden	verb	s
zeggen	verb	s
gezegd	verb	s
vertelt	verb	s
vertelde	verb	s
vertelden	verb	s
stelt	verb	s
stelde	verb	s
stelden	verb	s
benadrukt	verb	s
benadrukte	verb	s
benadrukken	verb	s
verklaart	verb	s
verklaarde	verb	s
verklaarden	verb	s
legt	verb	w
legde	verb	w
meent	verb	s
meende	verb	s
vindt	verb	w
vond	verb	w
schrijft	verb	s
schreef	verb	s
schreven	verb	s
voegt	verb	s
voegde	verb	s
meldt	verb	s
meldde	verb	s
meldden	verb	s
antwoordt	verb	s
antwoordde	verb	s
antwoorden	verb	s
vraagt	verb	s
vroeg	verb	s
waarschuwt	verb	s
waarschuwde	verb	s
reageert	verb	s
reageerde	verb	s
reageren	verb	s
concludeert	verb	s
concludeerde	verb	s
klaagt	verb	s
klaagde	verb	s
erkent	verb	s
erkende	verb	s
geeft	verb	w
gaf	verb	w
laat	verb	w
liet	verb	w
noemt	verb	w
noemde	verb	w
bevestigt	verb	s
bevestigde	verb	s
ontkent	verb	s
ontkende	verb	s
beweert	verb	s
beweerde	verb	s
beweren	verb	s
herhaalt	verb	s
herhaalde	verb	s
merkt	verb	w
merkte	verb	w
betoogt	verb	s
betoogde	verb	s
belooft	verb	s
beloofde	verb	s
roept	verb	s
riep	verb	s
waarschuwen	verb	s
licht	verb	w
verzucht	verb	s
verzuchtte	verb	s
grapt	verb	s
grapte	verb	s
oordeelt	verb	s
oordeelde	verb	s
besluit	verb	w
besloot	verb	w
vervolgt	verb	s
vervolgde	verb	s
klinkt	verb	w
bekritiseert	verb	s
herinnert	verb	s
twittert	verb	s
twitterde	verb	s
tweette	verb	s
stipt	verb	w
onderstreept	verb	s
onderstreepte	verb	s
vermeldt	verb	s
luidt	verb	s
luidde	verb	s
spreekt	verb	w
sprak	verb	w
verzekert	verb	s
verzekerde	verb	s
beaamde	verb	s
beaamt	verb	s
bekende	verb	s
lachte	verb	w
lacht	verb	w
verwoordde	verb	s
verwoordt	verb	s
beklemtoont	verb	s
beklemtoonde	verb	s
verduidelijkt	verb	s
verduidelijkte	verb	s
zucht	verb	w
zuchtte	verb	s
jubelt	verb	s
jubelde	verb	s
vertellen	verb	s
vragen	verb	s
antwoordden	verb	s
schetst	verb	s
schetste	verb	s
analyseert	verb	s
relativeert	verb	s
relativeerde	verb	s
nuanceert	verb	s
nuanceerde	verb	s
reageerden	verb	s
benadrukten	verb	s
voegden	verb	s
legden	verb	w
foetert	verb	s
sneert	verb	s
glundert	verb	s
zegde	verb	s
zegden	verb	s
verwijt	verb	s
verweet	verb	s
denkt	verb	w
dacht	verb	w
gelooft	verb	w
hoopt	verb	w
hoopte	verb	w
verwacht	verb	w
verwachtte	verb	w
ziet	verb	w
zag	verb	w
houdt	verb	w
bekent	verb	w
beschuldigt	verb	w
beschuldigde	verb	w
eist	verb	w
eiste	verb	w
pleit	verb	w
bepleit	verb	w
rapporteert	verb	w
constateert	verb	w
constateerde	verb	w
beschrijft	verb	w
vinden	verb	w
toonde	verb	w
volgens	according_to	s
aldus	according_to	s
naar eigen zeggen	according_to	s
in de woorden van	according_to	s
zo zegt	according_to	s
zo stelt	according_to	s
naar verluidt	according_to	s
bij monde van	according_to	s
verklaring	noun	s
interview	noun	s
persbericht	noun	s
woordvoerder	noun	s
woordvoerster	noun	s
toespraak	noun	s
brief	text	s
bericht	noun	s
reactie	noun	s
persconferentie	noun	s
woorden	noun	s
tweet	noun	s
mededeling	noun	s
noemden	verb	w
spreekt van	verb	w
sprak van	verb	w
bestempelt	verb	w
bestempelde	verb	w
omschrijft	verb	w
omschreef	verb	w
waarschuwden	verb	s
sneerde	verb	s
briest	verb	s
brieste	verb	s
riepen	verb	s
schreeuwt	verb	s
schreeuwde	verb	s
fluistert	verb	s
glimlacht	verb	s
vult aan	verb	s
vulde aan	verb	s
voegt toe	verb	s
voegde toe	verb	s
melden	verb	s
laat weten	verb	s
liet weten	verb	s
lieten weten	verb	s
licht toe	verb	s
lichtte toe	verb	s
klinkt het	verb	s
hoont	verb	s
fulmineert	verb	s
noemen	verb	w
spraken	verb	w
hekelt	verb	w
hekelde	verb	w
naar de mening van	according_to	s
herinnert zich	verb	w
houdt vol	verb	w
vat samen	verb	w
werpt tegen	verb	s
moppert	verb	s
mompelt	verb	s
geeft toe	verb	w
bromt	verb	s
schatert	verb	w
rapport	text
document	text
bord	text
contract	text
spandoek	text
briefje	text
notitie	text
petitie	text
vonnis	text
uitspraak	text
affiche	text
folder	text
certificaat	text
verslag	text
clausule	text
verordening	text
wet	text
raadsbesluit	text
vergunning	text
brochure	text
regeling	text

[quote_marks]
primary	‘	’
alternative	“	”
alternative	„	”
alternative	"	"
alternative	'	'

[complementizers]
dat
of

[pronouns]
hij	m	s
zij	f	s
ze	f	s
zij	-	p
ze	-	p
hem	m	s

[name_markers]
zogenoemde
zogenaamde
zogeheten
genaamd
genoemd
getiteld	title
bijgenaamd
film	title
boek	title
roman
krant
tijdschrift
programma
serie
album
nummer
lied
woord
term
operatie
project
blad
titel	title
dagblad
weekblad
zender
site

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1

[quote_particles]
heeft	auxiliary
hebben	auxiliary
had	auxiliary
zich	auxiliary
in	preposition
op	preposition
aan	preposition
bij	preposition
na	preposition
voor	preposition
tijdens	preposition
met	preposition
van	preposition
over	preposition
tegen	preposition
naar	preposition
tegenover	preposition
door	preposition
uit	preposition
om	preposition
en	preposition
maar	preposition
ook	preposition
daarnaast	preposition
verder	preposition
tussen	preposition
zonder	preposition
als	preposition
toen	preposition
terwijl	preposition
volgens	preposition
onder	preposition
vanuit	preposition
rond	preposition
wegens	preposition
die	preposition
waarin	preposition
waarbij	preposition
de	definite
het	definite
gisteren	auxiliary
vandaag	auxiliary
toch	auxiliary
dan	auxiliary
nog	auxiliary
wel	auxiliary
ook	auxiliary
daarnaast	auxiliary
verder	auxiliary
een	article
a	name_feminine
en	verb_plural
een	indefinite
luidt	reads
staat er	reads
valt te lezen	reads
deze	pointer
dezelfde	pointer
staat te lezen	reads
stond er	reads
staat het	reads
staat dat	reads
staat:	reads
stond te lezen	reads
staat geschreven	reads
anders gezegd	plain
eerlijk gezegd	plain
zogezegd	plain
kort gezegd	plain
beter gezegd	plain
met andere woorden gezegd	plain
zacht gezegd	plain
zacht uitgedrukt	plain
gezegd en gedaan	plain
zeg maar	plain
wordt gevraagd	passive
wordt beschuldigd	passive
wordt verdacht	passive
wordt beschuldigd van	passive
wordt verdacht van	passive
wordt omschreven als	passive
wordt genoemd	passive
wordt bekritiseerd	passive
wordt veroordeeld voor	passive
wordt aangeklaagd voor	passive
wordt bestempeld als	passive
wordt gezien als	passive
wordt verweten	passive
werd gevraagd	passive
werd beschuldigd	passive
werd verdacht	passive
werd beschuldigd van	passive
werd verdacht van	passive
werd omschreven als	passive
werd genoemd	passive
werd bekritiseerd	passive
werd veroordeeld voor	passive
werd aangeklaagd voor	passive
werd bestempeld als	passive
werd gezien als	passive
werd verweten	passive
worden gevraagd	passive
worden beschuldigd	passive
worden verdacht	passive
worden beschuldigd van	passive
worden verdacht van	passive
worden omschreven als	passive
worden genoemd	passive
worden bekritiseerd	passive
worden veroordeeld voor	passive
worden aangeklaagd voor	passive
worden bestempeld als	passive
worden gezien als	passive
worden verweten	passive
werden gevraagd	passive
werden beschuldigd	passive
werden verdacht	passive
werden beschuldigd van	passive
werden verdacht van	passive
werden omschreven als	passive
werden genoemd	passive
werden bekritiseerd	passive
werden veroordeeld voor	passive
werden aangeklaagd voor	passive
werden bestempeld als	passive
werden gezien als	passive
werden verweten	passive
geworden gevraagd	passive
geworden beschuldigd	passive
geworden verdacht	passive
geworden beschuldigd van	passive
geworden verdacht van	passive
geworden omschreven als	passive
geworden genoemd	passive
geworden bekritiseerd	passive
geworden veroordeeld voor	passive
geworden aangeklaagd voor	passive
geworden bestempeld als	passive
geworden gezien als	passive
geworden verweten	passive
is gevraagd	passive
is beschuldigd	passive
is verdacht	passive
is beschuldigd van	passive
is verdacht van	passive
is omschreven als	passive
is genoemd	passive
is bekritiseerd	passive
is veroordeeld voor	passive
is aangeklaagd voor	passive
is bestempeld als	passive
is gezien als	passive
is verweten	passive
was gevraagd	passive
was beschuldigd	passive
was verdacht	passive
was beschuldigd van	passive
was verdacht van	passive
was omschreven als	passive
was genoemd	passive
was bekritiseerd	passive
was veroordeeld voor	passive
was aangeklaagd voor	passive
was bestempeld als	passive
was gezien als	passive
was verweten	passive
beschuldigd van	passive
verdacht van	passive
veroordeeld voor	passive
veroordeeld wegens	passive
aangeklaagd voor	passive
omschreven als	passive
bestempeld als	passive
bekend als	passive
betiteld als	passive
door	agent
partij	thing
rechtbank	thing
hof	thing
wet	thing
rapport	thing
onderzoek	thing
studie	thing
peiling	thing
krant	thing
tijdschrift	thing
zender	thing
site	thing
bron	thing
bedrijf	thing
concern	thing
groep	thing
stad	thing
land	thing
regering	thing
ministerie	thing
universiteit	thing
school	thing
ziekenhuis	thing
kerk	thing
vakbond	thing
vereniging	thing
stichting	thing
organisatie	thing
instituut	thing
klacht	thing
document	thing
verklaring	thing
merk	thing
boek	thing
film	thing
serie	thing
spel	thing
pagina	thing
platform	thing
vonnis	thing
commissie	thing
club	thing
team	thing
artikel	thing
brief	thing
tekst	thing
project	thing
politie	thing
gemeente	thing
website	thing
video	thing
van	complement
voor	complement
uit	complement
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
