# Faroese
# Written for this project.

[consent]
Vit nýta farspor	start
Vit brúka cookies	start
Henda heimasíðan nýtir	start
Góðtak
Góðtak øll
Góðtak alt
Nokta
Farsporstillingar

[comments]
Viðmerkingar
Viðmerking
Skriva viðmerking
Svara

[related]
Les eisini	start
Les meira	start
Sí eisini	start
Líknandi tíðindi
Onnur tíðindi
Nýggjastu tíðindi
Seinastu tíðindi
Mest lisið
Meira um málið

[share]
Deil
Deil greinina
Prenta
Fylg okkum	start

[newsletter]
Tekna hald
Tekna teg
Teldupostur
T-postur
Tíðindabræv

[tags]
Evni
Frámerki

[navigation]
Forsíða
Heim
Leita
Um okkum
Samband
Set teg í samband

[front_page]
Forsíða

[advertisement]
Lýsing
Lýsingar

[legal]
Øll rættindi	start
Upphavsrættur	start
Treytir
Privatlívspolitikkur

[caption]
Mynd:
Myndir:
Savnsmynd	whole
Savnsmynd:

[headline_labels]
Seinastu tíðindi
Samrøða
Viðmerking
Oddagrein
Lesarabræv

[byline_prefixes]
Eftir
Skrivað hevur
Høvundur

[contributions]
Mynd
Myndir

[roles]
tíðindamaður
tíðindakvinna
blaðstjóri
blaðfólk
Tórshavn
Klaksvík

[joiners]
og

[months]
januar	1
jan.	1
februar	2
feb.	2
mars	3
apríl	4
apr.	4
mai	5
juni	6
juli	7
august	8
aug.	8
september	9
sept.	9
oktober	10
okt.	10
november	11
nov.	11
desember	12
des.	12

[weekdays]
mánadagur	1
mánadagin	1
mánadag	1
týsdagur	2
týsdagin	2
týsdag	2
mikudagur	3
mikudagin	3
mikudag	3
hósdagur	4
hósdagin	4
hósdag	4
fríggjadagur	5
fríggjadagin	5
fríggjadag	5
leygardagur	6
leygardagin	6
leygardag	6
sunnudagur	7
sunnudagin	7
sunnudag	7

[ago]
fyri {n} minuttum síðan	minute
{n} minuttir síðan	minute
fyri {n} tímum síðan	hour
{n} tímar síðan	hour
fyri {n} døgum síðan	day
{n} dagar síðan	day
fyri {n} vikum síðan	week
{n} vikur síðan	week
fyri {n} mánaðum síðan	month
fyri {n} árum síðan	year
{n} ár síðan	year
í dag	day	0
í gjár	day	1

[published]
Útgivið
Almannakunngjørt

[updated]
Dagført
Seinast dagført

[honorifics]
løgmaður	role
landsstýrismaður	role
landsstýriskvinna	role
løgtingsmaður	role
løgtingskvinna	role
borgarstjóri	role
talsmaður	role
forkvinna	role
formaður	role
stjóri	role
biskupur	role
løgregluvarðstjóri	role

[abbreviations]
{n}.
t.d.
o.s.fr.
kl.
nr.
mió.
mia.

[cues]
sigur	verb	s
segði	verb	s
sigur hann	verb	s
sigur hon	verb	s
siga	verb	s
vísir á	verb	s
leggur afturat	verb	s
skrivar	verb	s
heldur	verb	s
greiðir frá	verb	s
upplýsir	verb	s
sambært	according_to	s
eftir sigandi	according_to	s
samrøða	noun	s
tíðindaskriv	noun	s

[quote_marks]
primary	“	”
primary	„	“
alternative	"	"
alternative	»	«
alternative	«	»
dash	-	,
dash	–	,

[complementizers]
at

[pronouns]
hann	m	s
hon	f	s
tey	-	p

[cue_order]
before_sv	3
after_vs	3
