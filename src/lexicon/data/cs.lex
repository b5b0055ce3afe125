# Czech
# Written for this project.

[consent]
Souhlasím
Přijmout
Přijmout vše
Přijmout všechny
Přijímám
Povolit vše
Rozumím
Odmítnout
Odmítnout vše
Nesouhlasím
Nastavení
Nastavení cookies
Podrobné nastavení
Zásady cookies
Ochrana soukromí
Spravovat souhlas
Uložit nastavení
Vždy aktivní
Používáme cookies	start
Používáme soubory cookie	start
Tento web používá cookies	start
Tento web používá soubory cookie	start
Tyto stránky používají	start
Tato stránka používá cookies	start
Naše stránky používají	start
My a naši partneři	start
Pokračováním v prohlížení	start
Používáním těchto stránek	start
Kliknutím na „Souhlasím	start

[comments]
Komentář
Komentáře
Komentovat
Přidat komentář
Napsat komentář
Vložit komentář
Zobrazit komentáře
Žádné komentáře
Odpovědět
Zrušit odpověď na komentář
Nahlásit
Diskuse
Diskuze
Vstoupit do diskuse
Přidat příspěvek
Jméno *
E-mail *
Odeslat komentář
Nejnovější komentáře
Vaše e-mailová adresa nebude zveřejněna	start
Vaše emailová adresa nebude zveřejněna	start
Vyžadované informace jsou označeny	start
Uložit do prohlížeče jméno	start
Tato stránka používá Akismet	start
Pro přidání komentáře se musíte	start
Pro vkládání komentářů	start
Komentáře nejsou povoleny	start
Diskuse k článku	start

[related]
Čtěte také
Čtěte dále
Čtěte více
Čtěte i
Přečtěte si
Přečtěte si také
Přečtěte si více
Číst dále
Číst více
Celý článek
Více
Více k tématu
Více informací
K tématu
Související
Související články
Související témata
Podobné články
Mohlo by vás zajímat
Mohlo by vás také zajímat
Mohlo by se vám líbit
Nejčtenější
Nejčtenější články
Nejnovější
Nejnovější zprávy
Nejnovější články
Nejsledovanější
Nejdiskutovanější
Populární
Doporučujeme
Doporučené
Doporučené články
Tip redakce
Výběr redakce
Další články
Další zprávy
Další články autora
Předchozí článek
Další článek
Následující článek
Aktuálně
Aktuality
Hlavní zprávy
Poslední zprávy
Z domova
Ze světa
Zobrazit více
O autorovi
Videa
Čtěte také	start
ČTĚTE:	start
Přečtěte si také	start
Přečtěte si více	start
Více se dozvíte	start
Více čtěte	start
Mohlo by vás zajímat	start
Sledujte také	start
Sledujte:	start
VIDEO:	start
Klikněte zde	start
Poslechněte si	start
Viz také	start

[share]
Sdílet
Sdílejte
Sdílet článek
Sdílet na Facebooku
Sdílet na X
Sdílet na Twitteru
Poslat e-mailem
Odeslat e-mailem
Kopírovat odkaz
Odkaz zkopírován
Tisknout
Vytisknout
Tisk
Uložit
Uložit na později
Sledovat
Sledujte nás
Líbí se mi
Poslechnout
Poslechnout článek
Přehrát článek
Doporučit
Sdílejte článek	start
Sledujte nás na	start
Klikněte pro sdílení	start
(Otevře se v novém okně	start
Najdete nás na	start
Přidejte si nás	start
Přidat jako preferovaný zdroj	start
Preferovaný zdroj na Googlu
Našli jste chybu?	start
Shrnutí od AI
Shrnutí pomocí AI
Darovat článek
Věnovat článek
Doba čtení
min. čtení
Číst v jiných jazycích

[newsletter]
Newsletter
Odběr novinek
Odebírat
Odebírat novinky
Přihlásit k odběru
Přihlásit odběr
Přihlásit se k odběru
Váš e-mail
Zadejte e-mail
E-mailová adresa
Upozornění
Ne, děkuji
Stáhnout aplikaci
Mobilní aplikace
Přihlaste se k odběru	start
Zadejte svůj e-mail	start
Chcete dostávat	start
Odesláním souhlasíte	start
Přihlášením k odběru	start
Odhlásit se můžete	start
Stáhněte si aplikaci	start
Děkujeme za přihlášení	start
Sledujte nás	start

[tags]
Štítky
Témata
Téma
Klíčová slova
Tagy
Kategorie
Rubrika
Rubriky
Zařazeno v	start
Související témata
Témata článku
Mohlo by vás zajímat z témat
Další témata

[navigation]
Domů
Úvod
Hlavní stránka
Titulní strana
Menu
Zavřít
Hledat
Vyhledávání
Vyhledat
Přejít k obsahu
Přeskočit na obsah
Přejít na obsah
Zpět
Zpět nahoru
Nahoru
Další
Předchozí
Další stránka
Předchozí stránka
Strana
Přihlásit
Přihlásit se
Přihlášení
Odhlásit
Odhlásit se
Registrace
Registrovat
Můj účet
Můj profil
Zapomenuté heslo
Zapomněli jste heslo?
Heslo
O nás
Kontakt
Kontakty
Redakce
Nápověda
Kariéra
Inzerce
Reklama
Mapa stránek
Archiv
Zprávy
Zpravodajství
Domácí
Zahraničí
Svět
Česko
Politika
Ekonomika
Byznys
Finance
Sport
Fotbal
Hokej
Kultura
Věda
Technika
Zdraví
Regiony
Krimi
Názory
Komentáře
Blogy
Rozhovory
Magazín
Cestování
Auto
Bydlení
Recepty
Video
Fotogalerie
Galerie
Podcasty
Počasí
TV program
Horoskopy
Hry
Křížovky
Předplatné
E-shop
Načítám...
Načítání...
Zobrazit méně
Stránka nenalezena
Zrušit
Ano
Ne
Zvětšit
Celá obrazovka
Přejít k obsahu	start
Přeskočit na obsah	start
Nacházíte se zde	start
Jste zde:	start
Našli jste chybu	start
Našli jste v článku chybu	start
Nahlásit chybu	start
Váš prohlížeč nepodporuje	start
Zapněte JavaScript	start
Máte tip na	start
Zapomněli jste heslo	start

[front_page]
Domů
Úvod
Úvodní stránka
Hlavní stránka

[no_sections]
Nezařazené
Nezařazeno
Články
Přihlásit
Přihlásit se
Přihlášení
Hledat
Vyhledávání
Kontakt
Menu
Zavřít
Zpět

[no_tags]
zprávy
zpravodajství
aktuality
článek
články
noviny
video
fotky
fotografie
zprávy dne

[advertisement]
Reklama
Inzerce
Komerční sdělení
Komerční prezentace
Komerční článek
Sponzorovaný obsah
Sponzorováno
Placený obsah
PR článek
Článek pokračuje pod reklamou
Zavřít reklamu
Partner
Článek pokračuje	start
Používáte blokování reklam	start

[legal]
Ochrana osobních údajů
Zásady ochrany osobních údajů
Ochrana soukromí
Podmínky užití
Podmínky užívání
Obchodní podmínky
Všeobecné podmínky
Autorská práva
Všechna práva vyhrazena
Etický kodex
Zdroj
Zdroje
Všechna práva vyhrazena	start
Jakékoliv užití obsahu	start
Jakékoli užití obsahu	start
Publikování nebo šíření obsahu	start
Publikování nebo další šíření	start
Bez předchozího souhlasu	start
Vydavatel:	start
Šéfredaktor:	start
Copyright ČTK	start

[paywall]
Předplatit
Předplaťte si
Koupit předplatné
Pro předplatitele
Jen pro předplatitele
Pouze pro předplatitele
Již máte předplatné?
Máte předplatné?
Už jste předplatitel?
Premium
Odemknout článek
Podpořte nás
Vyzkoušet zdarma
Tento článek je pouze pro	start
Tento článek je jen pro	start
Tento obsah je pouze pro	start
Celý článek je dostupný	start
Pro přečtení celého	start
Chcete číst dál	start
Chcete-li číst dál	start
Pokračování je pouze	start
Předplaťte si	start
Již máte předplatné	start
Máte již předplatné	start
Jste již předplatitel	start
Získejte neomezený přístup	start
Podpořte nás	start
Tento článek je pouze pro předplatitele
Tento článek je jen pro předplatitele
Do konce zbývá přečíst	start
Do konce článku zbývá	start

[caption]
Foto	whole
Fotografie	whole
Ilustrační foto	whole
Ilustrační snímek	whole
Obrázek	whole
Video	whole
Archivní foto	whole
Infografika	whole
Ilustrační foto
Ilustrační snímek
Autor fotografie:
Zdroj foto:
Archivní snímek
Ilustrace:
Grafika:
Na snímku:
Mapa:
Popisek:
Fotografie:
Obrázek:
Infografika:

[headline_labels]
Aktuálně
Právě se stalo
Živě
Online
Exkluzivně
Video
Foto
Obrazem
Komentář
Názor
Glosa
Sloupek
Analýza
Rozhovor
Reportáž
Recenze
Portrét
Profil
Průzkum
Infografika
Podcast
Ověřovna
Nekrolog
Úvodník
Aktualizováno
Zprávy
Přehledně
Otázky a odpovědi
Téma
Premium
Komerční sdělení
Reklama

[live]
živě
online
on-line
přímý přenos
sledujeme online
minutu po minutě
sledovali jsme živě
aktualizujeme

[byline_prefixes]
Autor
Autoři:
Autorka:
Napsal
Napsala
Text:
Zpracoval
Zpracovala
Připravil
Připravila
Redaktor:
Publikoval
Od
Rozhovor vedl
Přeložil
Vydal
Autor článku
Autoři
Text a foto
Text a fotografie

[contributions]
Foto
Fotografie
Ilustrace
Ilustrační foto
Překlad
Přeložil
Přeložila

[roles]
redaktor
redaktorka
šéfredaktor
šéfredaktorka
zástupce šéfredaktora
vedoucí redaktor
editor
editorka
reportér
reportérka
zpravodaj
zpravodajka
zahraniční zpravodaj
novinář
novinářka
komentátor
komentátorka
publicista
publicistka
sloupkař
analytik
fotograf
fotoreportér
kritik
moderátor
moderátorka
spisovatel
politolog
historik
ekonom
stážista
redakce
Praha
Brno
spolupracovník redakce
zahraniční redakce
vedoucí vydání
domácí redaktor
zahraniční redaktor
sportovní redaktor
ekonomický redaktor
kulturní redaktorka
krimi redaktor
investigativní novinář
externí spolupracovník
recenzent
filmový kritik

[nobodies]
Neznámý
Host
Neznámý autor
Bez autora
Anonym

[agencies]
ČTK
ČTK/AP
ČTK/Reuters
ČTK, red
Česká tisková kancelář
Mediafax
AP
AFP
Reuters
DPA
TASR
APA
TASS
ČT24
ČRo
iROZHLAS
redakce
red
Tisková zpráva
Profimedia

[joiners]
a
&
s

[months]
ledna	1
leden	1
led.	1
led	1
února	2
únor	2
ún.	2
ún	2
úno.	2
úno	2
března	3
březen	3
bře.	3
bře	3
dubna	4
duben	4
dub.	4
dub	4
května	5
květen	5
kvě.	5
kvě	5
června	6
červen	6
čvn.	6
čvn	6
července	7
červenec	7
čvc.	7
čvc	7
srpna	8
srpen	8
srp.	8
srp	8
září	9
zář.	9
zář	9
října	10
říjen	10
říj.	10
říj	10
listopadu	11
listopad	11
lis.	11
lis	11
prosince	12
prosinec	12
pro.	12
pro	12

[months_hijri]

[months_jalali]

[weekdays]
pondělí	1
po.	1
po	1
úterý	2
út.	2
út	2
středa	3
středu	3
st.	3
st	3
čtvrtek	4
čt.	4
čt	4
pátek	5
pá.	5
pá	5
sobota	6
sobotu	6
so.	6
so	6
neděle	7
neděli	7
ne.	7
ne	7

[meridiem]
dopoledne	am
ráno	am
odpoledne	pm
večer	pm

[ago]
před {n} sekundami	second
před {n} s	second
před {n} minutami	minute
před {n} min	minute
před {n} min.	minute
před {n} hodinami	hour
před {n} hod.	hour
před {n} h	hour
před {n} dny	day
před {n} dnem	day
před {n} týdny	week
před {n} měsíci	month
před {n} lety	year
před {n} roky	year
právě teď	second	0
před chvílí	second	0
před minutou	minute	1
před hodinou	hour	1
dnes	day	0
včera	day	1
předevčírem	day	2
před týdnem	week	1
před měsícem	month	1
před rokem	year	1

[published]
Publikováno
Vydáno
Zveřejněno
Datum
Datum vydání
Vytvořeno
Datum publikace
Vloženo

[updated]
Aktualizováno
Aktualizace
Naposledy aktualizováno
Poslední aktualizace
Poslední úprava
Upraveno
Změněno

[honorifics]
pan	title	m
paní	title	f
slečna	title	f
doktor	title
doktorka	title
MUDr.	title
JUDr.	title
PhDr.	title
RNDr.	title
Mgr.	title
Ing.	title
Bc.	title
prof.	title
profesor	title
profesorka	title
doc.	title
docent	title
docentka	title
král	title	m
královna	title	f
princ	title	m
princezna	title	f
korunní princ	title
kníže	title
hrabě	title
císař	title	m
papež	title	m
kardinál	title	m
arcibiskup	title	m
biskup	title	m
farář	title
kněz	title
otec	title
rabín	title
imám	title
ajatolláh	title
šejch	title
emír	title	m
sultán	title	m
lord	title	m
sir	title	m
svatý	title
svatá	title
prezident	role
prezidentka	role	f
exprezident	role
viceprezident	role
viceprezidentka	role	f
premiér	role
premiérka	role	f
expremiér	role
vicepremiér	role
předseda vlády	role
ministr	role
ministryně	role
exministr	role
ministr zahraničí	role
ministr vnitra	role
ministr obrany	role
ministryně obrany	role
ministr financí	role
ministryně financí	role
ministr spravedlnosti	role
ministr zdravotnictví	role
náměstek	role
náměstkyně	role	f
kancléř	role
kancléřka	role	f
šéf	role
šéfka	role	f
šéf diplomacie	role
předseda	role
předsedkyně	role	f
místopředseda	role
místopředsedkyně	role	f
lídr	role
lídryně	role
poslanec	role
poslankyně	role	f
europoslanec	role
europoslankyně	role	f
senátor	role
senátorka	role	f
hejtman	role
hejtmanka	role	f
primátor	role
primátorka	role	f
starosta	role
starostka	role	f
zastupitel	role
zastupitelka	role	f
radní	role
mluvčí	role
tiskový mluvčí	role
tisková mluvčí	role
velvyslanec	role
velvyslankyně	role	f
konzul	role
komisař	role
komisařka	role	f
generální tajemník	role
tajemník	role
ombudsman	role
ředitel	role
ředitelka	role	f
generální ředitel	role
generální ředitelka	role	f
jednatel	role
zakladatel	role
majitel	role
podnikatel	role
miliardář	role
generál	role
plukovník	role
podplukovník	role
major	role
kapitán	role
poručík	role
admirál	role
náčelník generálního štábu	role
velitel	role
policista	role
hasič	role
soudce	role
soudkyně	role	f
žalobce	role
státní zástupce	role
státní zástupkyně	role	f
nejvyšší státní zástupce	role
advokát	role
advokátka	role	f
obhájce	role
právník	role
expert	role
odborník	role
odbornice	role	f
analytik	role
analytička	role	f
ekonom	role
ekonomka	role	f
politolog	role
politoložka	role	f
sociolog	role
historik	role
historička	role	f
vědec	role
vědkyně	role	f
lékař	role
lékařka	role	f
epidemiolog	role
hygienička	role	f
psycholog	role
rektor	role
rektorka	role	f
děkan	role
učitel	role
spisovatel	role
spisovatelka	role	f
básník	role
autor	role
autorka	role	f
novinář	role
novinářka	role	f
moderátor	role
moderátorka	role	f
režisér	role
režisérka	role	f
herec	role
herečka	role	f
zpěvák	role
zpěvačka	role	f
hudebník	role
skladatel	role
dirigent	role
výtvarník	role
malíř	role
fotograf	role
komik	role
trenér	role
trenérka	role	f
útočník	role
obránce	role
záložník	role
brankář	role
gólman	role
fotbalista	role
hokejista	role
tenista	role
tenistka	role	f
aktivista	role
aktivistka	role	f
politik	role
politička	role	f
kandidát	role
kandidátka	role	f
disident	role
astronaut	role
manželka	kin
manžel	kin
syn	kin
dcera	kin
matka	kin
bratr	kin
sestra	kin	f
strýc	kin
teta	kin
dědeček	kin
babička	kin
vnuk	kin
vnučka	kin
vdova	kin
vdovec	kin
partner	kin
partnerka	kin
přítelkyně	kin

[organization_words]
ministerstvo
vláda
Úřad vlády
úřad
parlament
Poslanecká sněmovna
sněmovna
Senát
Evropská komise
komise
výbor
rada
Rada bezpečnosti
Evropský parlament
kraj
krajský úřad
magistrát
zastupitelstvo
policie
Policie ČR
hasiči
hasičský záchranný sbor
BIS
NÚKIB
státní zastupitelství
soud
Ústavní soud
Nejvyšší soud
krajský soud
městský soud
okresní soud
armáda
Armáda ČR
vojsko
letectvo
brigáda
agentura
inspekce
institut
ústav
Akademie věd
centrum
nadace
sdružení
spolek
svaz
federace
konfederace
unie
Evropská unie
odbory
liga
komora
strana
ODS
ANO
STAN
Piráti
hnutí
koalice
aliance
fronta
organizace
OSN
NATO
Červený kříž
banka
Česká národní banka
spořitelna
burza
fond
pojišťovna
společnost
firma
skupina
koncern
holding
podnik
závod
dráhy
České dráhy
univerzita
Univerzita Karlova
fakulta
vysoká škola
škola
gymnázium
nemocnice
fakultní nemocnice
klinika
muzeum
divadlo
knihovna
filharmonie
církev
arcibiskupství
diecéze
velvyslanectví
noviny
deník
týdeník
rozhlas
televize
nakladatelství
klub
tým
reprezentace
Slavia
Sparta
observatoř
hvězdárna

[location_words]
město
obec
vesnice
městys
okres
kraj
region
oblast
provincie
stát
spolkový stát
čtvrť
městská část
sídliště
ostrov
ostrovy
poloostrov
hora
hory
pohoří
vrch
údolí
řeka
potok
jezero
rybník
přehrada
moře
oceán
záliv
průliv
mys
pobřeží
les
poušť
park
národní park
ulice
třída
náměstí
nábřeží
most
nádraží
stanice
letiště
přístav
dálnice
hrad
zámek
palác
stadion
sever
jih
východ
západ
hlavní město
hranice
republika
království

[forms_of_address]
pan
paní
slečna
pana
panu
panem

[role_modifiers]
bývalý
bývalá
tehdejší
někdejší
dosavadní
úřadující
odcházející
exministr

[things]
virus
koronavirus
hurikán
tajfun
viru
hurikánu

[name_particles]
z
ze
von
van
de
da
di
la
le
al
bin
ibn
ben

[abbreviations]
{n}.
Mgr.
Ing.
Bc.
MUDr.
JUDr.
PhDr.
RNDr.
ThDr.
PaedDr.
MVDr.
prof.
doc.
dr.
Ph.D.
CSc.
DrSc.
p.
pí.
sl.
st.
ml.
sv.
např.
tj.
tzn.
tzv.
atd.
apod.
aj.
popř.
příp.
resp.
mj.
cca.
ca.
č.
čís.
čl.
odst.
písm.
par.
str.
s.
roč.
obr.
tab.
viz.
srov.
angl.
něm.
lat.
fr.
rus.
čes.
kap.
vyd.
red.
ed.
ul.
nám.
tř.
nábř.
tel.
r.
stol.
př.
n. l.
n.l.
př. n. l.
hod.
min.
sek.
tis.
mil.
mld.
kč.
gen.
plk.
pplk.
mjr.
kpt.
npor.
por.
rtm.
a.s.
s.r.o.
spol.
o.p.s.
z.s.
v.o.s.
max.
okr.
Inc.
Jr.
kupř.
zn.
pozn.
tzn

[cues]
řekl	verb	s
řekla	verb	s
řekli	verb	s
řekly	verb	s
říká	verb	s
říkají	verb	s
říkal	verb	s
říkala	verb	s
uvedl	verb	s
uvedla	verb	s
uvedli	verb	s
uvedlo	verb	s
uvádí	verb	s
dodal	verb	s
dodala	verb	s
dodali	verb	s
dodává	verb	s
sdělil	verb	s
sdělila	verb	s
sdělili	verb	s
sdělilo	verb	s
sděluje	verb	s
prohlásil	verb	s
prohlásila	verb	s
prohlásili	verb	s
prohlašuje	verb	s
vysvětlil	verb	s
vysvětlila	verb	s
vysvětluje	verb	s
popsal	verb	s
popsala	verb	s
popisuje	verb	s
upozornil	verb	s
upozornila	verb	s
upozornili	verb	s
upozorňuje	verb	s
tvrdí	verb	s
tvrdil	verb	s
tvrdila	verb	s
míní	verb	s
mínil	verb	s
podotkl	verb	s
podotkla	verb	s
zdůraznil	verb	s
zdůraznila	verb	s
zdůrazňuje	verb	s
konstatoval	verb	s
konstatovala	verb	s
konstatuje	verb	s
poznamenal	verb	s
poznamenala	verb	s
napsal	verb	s
napsala	verb	s
napsali	verb	s
píše	verb	s
odpověděl	verb	s
odpověděla	verb	s
odpovídá	verb	s
zeptal	verb	s
zeptala	verb	s
ptá	verb	s
varoval	verb	s
varovala	verb	s
varuje	verb	s
oznámil	verb	s
oznámila	verb	s
oznámili	verb	s
přiznal	verb	s
přiznala	verb	s
přiznává	verb	s
potvrdil	verb	s
potvrdila	verb	s
potvrdili	verb	s
potvrzuje	verb	s
popřel	verb	s
popřela	verb	s
ujistil	verb	s
ujistila	verb	s
ujišťuje	verb	s
kritizoval	verb	s
kritizuje	verb	s
komentoval	verb	s
okomentoval	verb	s
komentuje	verb	s
shrnul	verb	s
shrnula	verb	s
připomněl	verb	s
připomněla	verb	s
připomíná	verb	s
vyprávěl	verb	s
vypráví	verb	s
vzpomíná	verb	s
vyjádřil	verb	s
vyjádřila	verb	s
doplnil	verb	s
doplnila	verb	s
doplňuje	verb	s
soudí	verb	s
domnívá	verb	s
pokračoval	verb	s
pokračuje	verb	s
informoval	verb	s
informovala	verb	s
informuje	verb	s
křičel	verb	s
zvolal	verb	s
vzkázal	verb	s
vzkázala	verb	s
reagoval	verb	s
reagovala	verb	s
reaguje	verb	s
myslí	verb	w
přiblížil	verb	w
přiblížila	verb	w
odmítl	verb	w
odmítla	verb	w
slíbil	verb	w
slíbila	verb	w
připustil	verb	s
připustila	verb	s
prozradil	verb	s
prozradila	verb	s
píšou	verb	s
uvedly	verb	s
dodávají	verb	s
zvolala	verb	s
připomínají	verb	s
vysvětlují	verb	s
tvrdily	verb	s
odpověděli	verb	s
reagovali	verb	s
podivil	verb	s
podivila	verb	s
postěžoval	verb	s
postěžovala	verb	s
pochvaloval	verb	s
pochvalovala	verb	s
líčí	verb	s
přiznali	verb	s
odhadl	verb	s
odhaduje	verb	s
popisují	verb	s
věří	verb	w
doufá	verb	w
označil	verb	w
označila	verb	w
nazval	verb	w
obvinil	verb	w
vyzval	verb	w
vyzvala	verb	w
požaduje	verb	w
navrhl	verb	w
hodnotí	verb	w
zhodnotil	verb	w
čeká	verb	w
předpokládá	verb	w
stěžuje	verb	w
stojí	verb	w
vidí	verb	w
podle	according_to	s
dle	according_to	w
slovy	according_to	s
jak řekl	according_to	s
jak uvedl	according_to	s
jak uvedla	according_to	s
jak řekla	according_to	s
citovaný	according_to	s
prohlášení	noun	s
rozhovor	noun	s
rozhovoru	noun	s
projev	noun	s
dopis	text	s
mluvčí	noun	s
příspěvek	noun	s
slova	noun	s
vyjádření	noun	s
tisková konference	noun	s
tiskové konferenci	noun	s
zpráva	text	s
komentář	noun	s
mluvil	verb	w
mluvila	verb	w
mluví	verb	w
hovořil	verb	w
hovořila	verb	w
nazvala	verb	w
prozrazil	verb	s
směje se	verb	s
smál se	verb	s
smála se	verb	s
usmál se	verb	s
povzdechl	verb	s
povzdechla	verb	s
posteskl	verb	s
posteskla	verb	s
zlobí se	verb	s
rozčiluje se	verb	s
diví se	verb	s
zakřičel	verb	s
šeptá	verb	s
vtipkuje	verb	s
zavtipkoval	verb	s
pokračovala	verb	s
uzavřel	verb	s
uzavřela	verb	s
uzavírá	verb	s
shrnuje	verb	s
přidal	verb	s
přidala	verb	s
poukázal	verb	s
poukázala	verb	s
poukazuje	verb	s
upřesnil	verb	s
upřesnila	verb	s
upřesňuje	verb	s
namítl	verb	s
namítla	verb	s
namítá	verb	s
oponoval	verb	s
oponovala	verb	s
kontroval	verb	s
kontrovala	verb	s
slibuje	verb	s
připouští	verb	s
domnívá se	verb	s
myslí si	verb	s
vzpomínal	verb	s
vzpomínala	verb	s
líčil	verb	s
líčila	verb	s
popisoval	verb	s
vyprávěla	verb	s
tweetoval	verb	s
vzkazuje	verb	s
popírá	verb	s
jak dodal	according_to	s
žertuje	verb	s
povzdechl si	verb	s
usmívá se	verb	w
vzpomíná si	verb	w
křičí	verb	s
trvá na svém	verb	w
opáčil	verb	s
stěžuje si	verb	s
zabručel	verb	s
opakuje	verb	s
pronesl	verb	s
pronesla	verb	s
dokument	text
cedule	text
smlouva	text
nápis	text
transparent	text
posudek	text
protokol	text
rozsudek	text
rozhodnutí	text
vyhláška	text
oznámení	text
plakát	text
posudku	text
vyhlášce	text
vyhlášky	text
usnesení	text
zákon	text
výnos	text
směrnice	text
dopise	text
zprávě	text
zápis	text
leták	text

[quote_marks]
primary	„	“
alternative	"	"
alternative	»	«
secondary	‚	‘
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
že
zda
jestli

[pronouns]
on	m	s
ona	f	s
oni	-	p
ony	-	p
něj	m	s
něho	m	s

[name_markers]
takzvaný
takzvaná
takzvané
tzv.
zvaný
zvaná
s názvem	title
film	title
filmu
kniha	title
knihy	title
noviny
deník
časopis
seriál
pořad
román
album
píseň
slovo
termín
operace
projekt
skupina
strana
heslo
deníku
týdeník
týdeníku
časopisu
server
serveru
portál
portálu
novinám
televize
televizi
agentura
agentuře
pořadu
firma
firmy
společnost
společnosti

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
je	auxiliary
se	auxiliary
to	auxiliary
jsem	auxiliary
v	preposition
ve	preposition
na	preposition
o	preposition
s	preposition
se	preposition
z	preposition
ze	preposition
do	preposition
pro	preposition
po	preposition
před	preposition
při	preposition
během	preposition
k	preposition
ke	preposition
za	preposition
od	preposition
novinářům	preposition
a	preposition
ale	preposition
také	preposition
zároveň	preposition
dále	preposition
který	preposition
která	preposition
la	verb_feminine
l	verb_masculine
á	noun_feminine
a	noun_feminine
dle	preposition
podle	preposition
bez	preposition
mezi	preposition
nad	preposition
pod	preposition
kvůli	preposition
díky	preposition
proti	preposition
kolem	preposition
když	preposition
kde	preposition
které	preposition
jak	preposition
na adresu	preposition	s
na účet	preposition	s
na otázku	preposition	s
na dotaz	preposition	s
na téma	preposition	s
v reakci na	preposition	s
v souvislosti s	preposition	s
ohledně	preposition	s
směrem k	preposition	s
vůči	preposition	s
včera	auxiliary
dnes	auxiliary
již	auxiliary
už	auxiliary
ještě	auxiliary
také	auxiliary
zároveň	auxiliary
dále	auxiliary
pak	auxiliary
a	name_feminine
jeden	indefinite
jedna	indefinite
stojí v	reads
píše se	reads
hlásá	reads
ten	pointer
tento	pointer
tato	pointer
týž	pointer
je psáno	reads
je napsáno	reads
stálo na	reads
stojí:	reads
stojí psáno	reads
se píše	reads
píše se v	reads
se uvádí	reads
jinak řečeno	plain
upřímně řečeno	plain
takříkajíc	plain
stručně řečeno	plain
jednoduše řečeno	plain
přesněji řečeno	plain
mírně řečeno	plain
lépe řečeno	plain
abych tak řekl	plain
jak se říká	plain
popravdě řečeno	plain
obecně řečeno	plain
jinými slovy řečeno	plain
je obviněn z	passive
je obviněna z	passive
je obviněni z	passive
je obžalován z	passive
je podezřelý z	passive
je podezřelá z	passive
je označen za	passive
je označena za	passive
je označován za	passive
je odsouzen za	passive
je odsouzena za	passive
je nazýván	passive
je tázán	passive
je dotázán	passive
je kritizován za	passive
jsou obviněn z	passive
jsou obviněna z	passive
jsou obviněni z	passive
jsou obžalován z	passive
jsou podezřelý z	passive
jsou podezřelá z	passive
jsou označen za	passive
jsou označena za	passive
jsou označován za	passive
jsou odsouzen za	passive
jsou odsouzena za	passive
jsou nazýván	passive
jsou tázán	passive
jsou dotázán	passive
jsou kritizován za	passive
byl obviněn z	passive
byl obviněna z	passive
byl obviněni z	passive
byl obžalován z	passive
byl podezřelý z	passive
byl podezřelá z	passive
byl označen za	passive
byl označena za	passive
byl označován za	passive
byl odsouzen za	passive
byl odsouzena za	passive
byl nazýván	passive
byl tázán	passive
byl dotázán	passive
byl kritizován za	passive
byla obviněn z	passive
byla obviněna z	passive
byla obviněni z	passive
byla obžalován z	passive
byla podezřelý z	passive
byla podezřelá z	passive
byla označen za	passive
byla označena za	passive
byla označován za	passive
byla odsouzen za	passive
byla odsouzena za	passive
byla nazýván	passive
byla tázán	passive
byla dotázán	passive
byla kritizován za	passive
byli obviněn z	passive
byli obviněna z	passive
byli obviněni z	passive
byli obžalován z	passive
byli podezřelý z	passive
byli podezřelá z	passive
byli označen za	passive
byli označena za	passive
byli označován za	passive
byli odsouzen za	passive
byli odsouzena za	passive
byli nazýván	passive
byli tázán	passive
byli dotázán	passive
byli kritizován za	passive
být obviněn z	passive
být obviněna z	passive
být obviněni z	passive
být obžalován z	passive
být podezřelý z	passive
být podezřelá z	passive
být označen za	passive
být označena za	passive
být označován za	passive
být odsouzen za	passive
být odsouzena za	passive
být nazýván	passive
být tázán	passive
být dotázán	passive
být kritizován za	passive
bude obviněn z	passive
bude obviněna z	passive
bude obviněni z	passive
bude obžalován z	passive
bude podezřelý z	passive
bude podezřelá z	passive
bude označen za	passive
bude označena za	passive
bude označován za	passive
bude odsouzen za	passive
bude odsouzena za	passive
bude nazýván	passive
bude tázán	passive
bude dotázán	passive
bude kritizován za	passive
bývá obviněn z	passive
bývá obviněna z	passive
bývá obviněni z	passive
bývá obžalován z	passive
bývá podezřelý z	passive
bývá podezřelá z	passive
bývá označen za	passive
bývá označena za	passive
bývá označován za	passive
bývá odsouzen za	passive
bývá odsouzena za	passive
bývá nazýván	passive
bývá tázán	passive
bývá dotázán	passive
bývá kritizován za	passive
obviněn z	passive
obviněna z	passive
obviněný z	passive
obviněná z	passive
obžalován z	passive
obžalovaný z	passive
podezřelý z	passive
podezřelá z	passive
označen za	passive
označena za	passive
označován za	passive
odsouzen za	passive
odsouzená za	passive
přezdívaný	passive
přezdívaná	passive
zvaný	passive
zvaná	passive
strana	thing
soud	thing
zákon	thing
zpráva	thing
studie	thing
průzkum	thing
deník	thing
noviny	thing
časopis	thing
server	thing
zdroj	thing
firma	thing
společnost	thing
skupina	thing
město	thing
země	thing
vláda	thing
ministerstvo	thing
univerzita	thing
škola	thing
nemocnice	thing
církev	thing
svaz	thing
sdružení	thing
nadace	thing
organizace	thing
institut	thing
žaloba	thing
dokument	thing
prohlášení	thing
značka	thing
kniha	thing
film	thing
seriál	thing
hra	thing
stránka	thing
platforma	thing
rozsudek	thing
komise	thing
klub	thing
tým	thing
článek	thing
dopis	thing
text	thing
projekt	thing
policie	thing
agentura	thing
úřad	thing
portál	thing
z	complement
ze	complement
od	complement
pro	complement
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
ota	name_masculine
jarda	name_masculine
honza	name_masculine
saša	name_masculine
míša	name_masculine
kuba	name_masculine
jura	name_masculine
míra	name_masculine
láďa	name_masculine
péťa	name_masculine
franta	name_masculine
