# Hungarian
# Written for this project.

[consent]

[comments]

[related]

[share]

[newsletter]

[tags]

[navigation]

[advertisement]

[legal]

[paywall]

[caption]

[headline_labels]

[live]

[byline_prefixes]

[roles]

[agencies]

[joiners]

[months]

[months_hijri]

[months_jalali]

[weekdays]

[meridiem]

[ago]

[published]

[updated]

[honorifics]

[organization_words]

[location_words]

[name_particles]

[abbreviations]

[cues]
mondta	verb	s
mondták	verb	s
mondja	verb	s
mondják	verb	s
mondott	verb	s
közölte	verb	s
közölték	verb	s
közli	verb	s
hangsúlyozta	verb	s
hangsúlyozták	verb	s
hangsúlyozza	verb	s
kijelentette	verb	s
kijelentették	verb	s
kijelenti	verb	s
hozzátette	verb	s
hozzátették	verb	s
hozzáteszi	verb	s
elmondta	verb	s
elmondták	verb	s
elmondja	verb	s
kifejtette	verb	s
kifejti	verb	s
fogalmazott	verb	s
fogalmaz	verb	s
jelentette	verb	s
megjegyezte	verb	s
megjegyzi	verb	s
magyarázta	verb	s
magyarázza	verb	s
állította	verb	s
állítja	verb	s
állítják	verb	s
írta	verb	s
írták	verb	s
írja	verb	s
írják	verb	s
válaszolta	verb	s
válaszolt	verb	s
válaszol	verb	s
kérdezte	verb	s
kérdezi	verb	s
figyelmeztetett	verb	s
figyelmeztet	verb	s
bejelentette	verb	s
bejelentették	verb	s
rámutatott	verb	s
rámutat	verb	s
kiemelte	verb	s
kiemeli	verb	s
leszögezte	verb	s
leszögezi	verb	s
elismerte	verb	s
elismeri	verb	s
megerősítette	verb	s
cáfolta	verb	s
tagadta	verb	s
tudatta	verb	s
ismertette	verb	s
nyilatkozott	verb	s
nyilatkozta	verb	s
nyilatkozik	verb	s
idézte	verb	s
felidézte	verb	s
emlékeztetett	verb	s
emlékeztet	verb	s
vélte	verb	s
véli	verb	s
vélekedett	verb	s
vélekedik	verb	s
kommentálta	verb	s
reagált	verb	s
reagál	verb	s
üzente	verb	s
bírálta	verb	s
mutatott	verb	s
ígérte	verb	s
összegzett	verb	s
összegezte	verb	s
panaszolta	verb	s
panaszkodott	verb	s
folytatta	verb	s
felkiáltott	verb	s
utalt	verb	s
értékelt	verb	s
érvelt	verb	s
érvel	verb	s
hangoztatta	verb	s
hangoztatja	verb	s
bizonygatta	verb	s
megállapította	verb	s
megállapítja	verb	s
fájlalja	verb	s
válaszolták	verb	s
nyilatkozták	verb	s
kérdezték	verb	s
megerősítették	verb	s
fogalmaztak	verb	s
reagáltak	verb	s
összefoglalta	verb	s
tette	verb	s
fűzte	verb	s
szögezte	verb	s
húzta	verb	s
vetette	verb	s
jegyezte	verb	s
mondván	verb	s
mondanak	verb	s
elmagyarázta	verb	s
részletezte	verb	s
gondolja	verb	w
hiszi	verb	w
tartja	verb	w
nevezte	verb	w
vádolta	verb	w
követelte	verb	w
javasolta	verb	w
kérte	verb	w
reméli	verb	w
szólított	verb	w
jelezte	verb	w
vélik	verb	w
hivatkozott	verb	w
szerint	according_after	s
szavai szerint	according_after	s
állítása szerint	according_after	s
mint mondta	according_to	s
mint fogalmazott	according_to	s
idézte	according_to	s
közlése szerint	according_after	s
elmondása szerint	according_after	s
nyilatkozat	noun	s
nyilatkozatában	noun	s
közlemény	noun	s
közleményben	noun	s
interjú	noun	s
interjúban	noun	s
beszéd	noun	s
beszédében	noun	s
levél	noun	s
szóvivő	noun	s
szóvivője	noun	s
bejegyzés	noun	s
sajtótájékoztató	noun	s
sajtótájékoztatón	noun	s

[quote_marks]
primary	„	”
secondary	»	«
alternative	"	"
dash	–	–
dash	—	–
dash	-	–

[complementizers]
hogy

[pronouns]
ő	-	s
ők	-	p

[name_markers]
úgynevezett
nevű
című	title
ún.
becenevű
elnevezésű
film
könyv
lap
magazin
sorozat
szó
kifejezés
néven

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	2
prodrop	2

[quote_particles]
a sajtótájékoztatón	preposition
amikor	preposition
miután	preposition
hozzá	preposition

