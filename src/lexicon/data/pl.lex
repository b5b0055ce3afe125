# Polish
# Written for this project.

[consent]
Akceptuję
Akceptuj
Akceptuj wszystkie
Zaakceptuj
Zaakceptuj wszystkie
Zgadzam się
Zgoda
Przejdź do serwisu
Rozumiem
Odrzuć
Odrzuć wszystkie
Nie zgadzam się
Ustawienia
Ustawienia zaawansowane
Ustawienia plików cookie
Ustawienia cookies
Zarządzaj cookies
Zarządzaj zgodą
Zarządzaj preferencjami
Polityka cookies
Polityka plików cookies
Pliki cookie
Ustawienia prywatności
Szanujemy Twoją prywatność
Cenimy Twoją prywatność
Zawsze aktywne
Niezbędne
Dowiedz się więcej
Zapisz ustawienia
Więcej opcji
Ta strona używa plików cookie	start
Ta strona używa cookies	start
Ta strona korzysta z plików cookie	start
Ta strona wykorzystuje pliki cookie	start
Ten serwis używa cookies	start
Strona korzysta z plików cookies	start
Nasza strona używa plików cookie	start
Nasza strona korzysta z plików	start
Serwis wykorzystuje pliki cookies	start
W ramach naszej witryny stosujemy pliki cookies	start
Używamy plików cookie	start
Używamy cookies	start
Korzystamy z plików cookie	start
Wykorzystujemy pliki cookie	start
My i nasi partnerzy	start
Korzystając z serwisu, wyrażasz	start
Korzystając ze strony	start
Korzystając z tej strony	start
Klikając „Akceptuj	start
Klikając "Akceptuj	start
Kontynuując przeglądanie	start
Dalsze korzystanie ze strony	start
Aby zapewnić jak najlepsze wrażenia	start
Szanowni Państwo, w związku	start
Administratorem Twoich danych	start
Administratorem danych osobowych jest	start
Szanujemy Twoją prywatność	start
Szanujemy Państwa prywatność	start
Nasi partnerzy i my	start
Administratorem danych osobowych	start
Możesz wycofać zgodę	start
Drogi Użytkowniku
Szanowny Użytkowniku
Drogi Czytelniku

[comments]
Komentarz
Komentarze
Komentuj
Skomentuj
Skomentuj artykuł
Dodaj komentarz
Dodaj swój komentarz
Napisz komentarz
Zostaw komentarz
Wyślij komentarz
Opublikuj komentarz
Pokaż komentarze
Zobacz komentarze
Zobacz wszystkie komentarze
Ostatnie komentarze
Najnowsze komentarze
Brak komentarzy
Odpowiedz
Anuluj pisanie odpowiedzi
Anuluj odpowiedź
Zgłoś
Zgłoś nadużycie
Dyskusja
Dołącz do dyskusji
Opinie
Twoja opinia
Twój komentarz
Nazwa
Imię
Podpis
Nick
E-mail *
Witryna internetowa
Regulamin komentarzy
Od najnowszych
Od najstarszych
Bądź pierwszy, który skomentuje ten wpis
Zaloguj się, aby komentować
Twój adres e-mail nie zostanie opublikowany	start
Twój adres email nie zostanie opublikowany	start
Wymagane pola są oznaczone	start
Zapamiętaj moje dane	start
Zapisz moje dane	start
Powiadom mnie o	start
Musisz się zalogować	start
Musisz być zalogowany	start
Zaloguj się, aby dodać komentarz	start
Aby dodać komentarz	start
Aby skomentować	start
Ta strona używa Akismet	start
Witryna wykorzystuje Akismet	start
Dowiedz się więcej jak przetwarzane są dane komentarzy	start
Dodaj komentarz	start
Komentarze są wyłączone	start
Komentarze są moderowane	start
Komentarze publikowane	start
Redakcja nie ponosi odpowiedzialności za	start
Nie ma jeszcze komentarzy	start
Możliwość komentowania jest	start
Bądź pierwszą osobą	start
Masz ciekawy temat	start
Masz temat	start
Publikowane komentarze są	start
Komentarze są prywatnymi	start
Redakcja nie odpowiada za	start
Widziałeś coś ciekawego	start

[related]
Czytaj także
Czytaj też
Czytaj również
Czytaj więcej
Czytaj dalej
Czytaj całość
Czytaj
Przeczytaj także
Przeczytaj też
Przeczytaj również
Przeczytaj
Zobacz także
Zobacz też
Zobacz również
Zobacz więcej
Zobacz
Zobacz wszystkie
Zobacz wideo
Sprawdź też
Sprawdź
Powiązane
Powiązane artykuły
Powiązane tematy
Podobne artykuły
Podobne wpisy
Podobne tematy
Podobne
Artykuły powiązane
W tym temacie
Na ten temat
Więcej na ten temat
Więcej
Więcej informacji
Więcej wiadomości
Więcej o
Więcej z działu
Inne artykuły
Inne wiadomości
Najczęściej czytane
Najchętniej czytane
Najpopularniejsze
Popularne
Popularne artykuły
Najnowsze
Najnowsze wiadomości
Najnowsze artykuły
Najnowsze wpisy
Ostatnie wpisy
Najważniejsze
Najważniejsze informacje
Najczęściej komentowane
Polecane
Polecane artykuły
Polecamy
Polecamy również
Redakcja poleca
Wybrane dla Ciebie
Może Cię zainteresować
Mogą Cię zainteresować
To może Cię zainteresować
Warto przeczytać
Warto zobaczyć
Nie przegap
Następny artykuł
Poprzedni artykuł
Następny wpis
Poprzedni wpis
Następny
Poprzedni
Wiadomości
Aktualności
Na topie
Trendy
Gorące tematy
O autorze
Z ostatniej chwili
Pokaż więcej
Materiały partnerów
Dalszy ciąg materiału pod wideo
Czytaj także	start
Czytaj też	start
Czytaj również	start
Czytaj więcej na	start
Czytaj więcej o	start
Przeczytaj także	start
Przeczytaj też	start
Przeczytaj również	start
Zobacz także	start
Zobacz też	start
Zobacz również	start
Sprawdź też	start
Polecamy również	start
Więcej na ten temat	start
Więcej informacji na	start
Więcej informacji z	start
WIDEO:	start
Kliknij, aby	start
Kliknij tutaj	start
Dalszy ciąg materiału	start
Dalsza część artykułu	start
Dalsza część tekstu	start
Reszta tekstu pod	start
Posłuchaj:	start
Oglądaj:	start
Chcesz być na bieżąco	start

[share]
Udostępnij
Udostępnij artykuł
Udostępnij na Facebooku
Udostępnij na X
Podziel się
Podziel się artykułem
Poleć
Poleć znajomemu
Wyślij
Wyślij e-mailem
Wyślij znajomemu
Drukuj
Wydrukuj
Kopiuj
Kopiuj link
Skopiuj link
Skopiowano
Zapisz
Zapisz na później
Dodaj do ulubionych
Lubię to
Tweetnij
Obserwuj
Obserwuj nas
Śledź nas
Znajdź nas na
Posłuchaj
Posłuchaj artykułu
Słuchaj
Media społecznościowe
Czas czytania
Podaruj artykuł
Skomentuj i udostępnij
Dołącz do nas
Podziel się artykułem	start
Kliknij, aby udostępnić	start
Kliknij by udostępnić	start
Kliknij by wydrukować	start
(Otwiera się w nowym oknie	start
Obserwuj nas	start
Śledź nas na	start
Dołącz do nas na	start
Polub nas na	start
Znajdziesz nas na	start
Bądź na bieżąco	start
Wyświetl ten post na Instagramie	start
Post udostępniony przez	start
Dodaj nas do	start
Dodaj jako preferowane źródło	start
Preferowane źródło w Google
Ustaw nas jako preferowane źródło	start
Streszczenie AI
Podsumowanie AI
Podsumuj z AI
Czytaj w innych językach
min czytania
Skróć artykuł

[newsletter]
Newsletter
Zapisz się
Zapisz się na newsletter
Zapisz się do newslettera
Zapisz się do naszego newslettera
Subskrybuj
Subskrybuj newsletter
Zamów newsletter
Twój e-mail
Twój adres e-mail
Adres e-mail
Podaj adres e-mail
Wpisz swój e-mail
Powiadomienia
Włącz powiadomienia
Nie teraz
Nie, dziękuję
Dziękujemy za zapisanie się
Pobierz aplikację
Aplikacja mobilna
Wypisz się
Zapisz się na	start
Zapisz się do	start
Subskrybuj nasz	start
Otrzymuj najnowsze	start
Otrzymuj codziennie	start
Chcesz otrzymywać	start
Wpisz swój adres	start
Podaj swój adres e-mail	start
Wyrażam zgodę na przetwarzanie	start
Zapisując się	start
Dziękujemy za zapisanie	start
Możesz zrezygnować w każdej chwili	start
Pobierz aplikację	start
Pobierz naszą aplikację	start
Najważniejsze informacje na Twoją	start
Dołącz do nas na	start
Obserwuj nas w	start
Obserwuj nas na	start
Śledź nas na	start
Bądź na bieżąco	start

[tags]
Tagi
Tag
Słowa kluczowe
Tematy
Temat
Kategorie
Kategoria
Etykiety
Dział
Działy
Hasła
Opublikowano w:	start
Zobacz więcej na temat	start
Więcej o:	start
Tematy powiązane
Więcej na temat
Zobacz więcej na temat

[navigation]
Strona główna
Start
Menu
Zamknij
Zamknij menu
Otwórz menu
Szukaj
Wyszukaj
Wyszukiwarka
Przejdź do treści
Przejdź do głównej treści
Przejdź do menu
Wróć
Powrót
Do góry
Powrót do góry
Na górę
Wróć na górę
Następna
Poprzednia
Następna strona
Poprzednia strona
Dalej
Wstecz
Strona
Zaloguj
Zaloguj się
Logowanie
Wyloguj
Wyloguj się
Zarejestruj się
Rejestracja
Załóż konto
Moje konto
Profil
Nie pamiętasz hasła?
Zapomniałeś hasła?
Hasło
Nazwa użytkownika
O nas
Kontakt
Redakcja
Pomoc
Praca
Kariera
Reklama
Mapa strony
Archiwum
Wiadomości
Aktualności
Kraj
Polska
Świat
Polityka
Gospodarka
Biznes
Finanse
Giełda
Sport
Piłka nożna
Kultura
Rozrywka
Film
Muzyka
Książki
Nauka
Technologie
Zdrowie
Społeczeństwo
Edukacja
Historia
Motoryzacja
Moto
Nieruchomości
Turystyka
Podróże
Kuchnia
Przepisy
Styl życia
Moda
Kobieta
Dziecko
Opinie
Felietony
Publicystyka
Wywiady
Blogi
Wideo
Zdjęcia
Galerie
Galeria
Podcasty
Radio
Na żywo
Program TV
Pogoda
Horoskop
Quizy
Gry
Krzyżówki
Ogłoszenia
Nekrologi
Sklep
Prenumerata
E-wydanie
Regiony
Wydarzenia
Kryminalne
Język
Pokaż mniej
Rozwiń
Zwiń
Wczytywanie
Ładowanie...
Proszę czekać
Anuluj
Tak
Nie
Pełny ekran
Powiększ
Strona nie znaleziona
Zgłoś błąd
Spis treści
Przydatne linki
Przejdź do treści	start
Przejdź do głównej	start
Jesteś tutaj:	start
Tu jesteś:	start
Znalazłeś błąd	start
Zauważyłeś błąd	start
Widzisz błąd	start
Zgłoś błąd	start
Włącz JavaScript	start
Twoja przeglądarka nie obsługuje	start
Twoja przeglądarka jest nieaktualna	start
Nie pamiętasz hasła	start
Masz dla nas temat	start
Masz ciekawy temat	start
Byłeś świadkiem	start
Skontaktuj się z nami:	start
Napisz do nas	start

[front_page]
Strona główna
Główna
Start
Home

[no_sections]
Bez kategorii
Artykuły
Zaloguj
Zaloguj się
Szukaj
Kontakt
Menu
Zamknij
Wstecz
Dalej
Zarejestruj się

[no_tags]
wiadomości
aktualności
newsy
najnowsze wiadomości
artykuł
artykuły
gazeta
wideo
zdjęcia
informacje
z ostatniej chwili

[advertisement]
Reklama
Reklamy
Ogłoszenie
Materiał sponsorowany
Artykuł sponsorowany
Materiał partnera
Materiał promocyjny
Materiał reklamowy
Tekst sponsorowany
Sponsorowane
Promocja
Linki sponsorowane
Dalsza część artykułu pod reklamą
Dalsza część tekstu pod reklamą
Zamknij reklamę
Partner
Lokowanie produktu
Koniec reklamy
Dalsza część artykułu pod	start
Ciąg dalszy artykułu pod reklamą	start
Artykuł zawiera linki	start
Wykryliśmy, że używasz	start
Używasz blokera reklam	start
Wyłącz blokowanie reklam	start
Prosimy o wyłączenie	start
Materiał sponsorowany przez	start

[legal]
Polityka prywatności
Regulamin
Regulamin serwisu
Warunki korzystania
Wszelkie prawa zastrzeżone
Prawa autorskie
RODO
Nota prawna
Ochrona danych osobowych
Deklaracja dostępności
Źródło
Źródła
Licencja
Zasady korzystania
Wszelkie prawa zastrzeżone	start
Wszystkie prawa zastrzeżone	start
Copyright by	start
Kopiowanie materiałów	start
Kopiowanie bez zgody	start
Dalsze rozpowszechnianie	start
Jakiekolwiek kopiowanie	start
Materiał chroniony prawem autorskim	start
Powielanie i kopiowanie	start
Wydawca:	start
Redaktor naczelny:	start
Realizacja:	start
Projekt i wykonanie	start

[paywall]
Tylko dla prenumeratorów
Dla prenumeratorów
Tylko dla subskrybentów
Dla subskrybentów
Treść dostępna dla subskrybentów
Prenumeruj
Subskrybuj
Kup subskrypcję
Kup dostęp
Wykup dostęp
Masz już konto?
Masz już prenumeratę?
Masz już subskrypcję?
Jesteś już prenumeratorem?
Premium
Wesprzyj nas
Wspieraj nas
Wesprzyj
Zostań patronem
Ten artykuł jest dostępny	start
Artykuł dostępny tylko	start
Artykuł dostępny wyłącznie	start
Treść dostępna tylko	start
Chcesz przeczytać cały	start
Aby przeczytać	start
Aby czytać dalej	start
Czytaj dalej w subskrypcji	start
Masz już prenumeratę	start
Masz już subskrypcję	start
Masz już konto	start
Uzyskaj dostęp	start
Uzyskaj nieograniczony dostęp	start
Wykup subskrypcję	start
Wykup prenumeratę	start
Subskrybuj i	start
Wesprzyj nas	start
Wspieraj niezależne	start
Zaloguj się, aby czytać	start

[caption]
Foto	whole
Fot.	whole
Zdjęcie	whole
Zdjęcia	whole
Zdjęcie ilustracyjne	whole
Zdjęcie poglądowe	whole
Archiwum	whole
Ilustracja	whole
Wideo	whole
Źródło zdjęcia	whole
Podpis	whole
Zdjęcie ilustracyjne
Zdjęcie poglądowe
Zdjęcie archiwalne
Na zdjęciu:
Autor zdjęcia:
Autor: fot.
Infografika:
Grafika:
Mapa:
Rys.:
Kadr z filmu
Podpis:
Fot.:
Zdjęcie:
Zdjęcia:
Ilustracja:
Wideo:

[headline_labels]
Pilne
Z ostatniej chwili
Na żywo
Relacja na żywo
Wideo
Zdjęcia
Galeria
Tylko u nas
Wywiad
Opinia
Komentarz
Felieton
Analiza
Reportaż
Śledztwo
Sylwetka
Recenzja
Sondaż
Infografika
Podcast
Fact-checking
Aktualizacja
Raport
Relacja
Wiadomości
Premium
Materiał sponsorowany
Quiz
List
Debata
Poradnik
Ekskluzywnie
Ważne
Uwaga
News
Zapowiedź
Pogoda
Alert

[live]
na żywo
live
relacja na żywo
relacja live
transmisja na żywo
minuta po minucie
relacja
na bieżąco
najnowsze informacje
aktualizacje na żywo

[byline_prefixes]
Autor
Autorka
Autorzy:
Oprac.
Opracował
Opracowała
Opracowanie:
Tekst:
Napisał
Napisała
Rozmawiał
Rozmawiała
Tłumaczenie:
Tłum.
Przygotował
Przygotowała
Redakcja:
Red.
Dodał:
Opublikował
Opublikowane przez
Z
Autor tekstu:
Publikacja:
Autor(ka)
Autor/ka
Rozmawiali
Rozpoczęty przez
Autor wątku
Napisany przez
Tekst i zdjęcia
Tekst i fot.

[contributions]
Zdjęcie
Zdjęcia
Fot.
Foto
Ilustracja
Ilustracje
Tłumaczenie
Przełożył
Przełożyła
Przetłumaczył
Grafika
Wydawca

[roles]
dziennikarz
dziennikarka
redaktor
redaktorka
redaktor naczelny
redaktorka naczelna
zastępca redaktora naczelnego
redaktor prowadzący
korespondent
korespondentka
korespondent w Brukseli
korespondent wojenny
specjalny wysłannik
reporter
reporterka
publicysta
publicystka
felietonista
felietonistka
komentator
komentatorka
krytyk
fotograf
fotoreporter
wydawca
współpracownik
współpracowniczka
prowadzący
prowadząca
autor
autorka
pisarz
politolog
ekonomista
historyk
profesor
tłumacz
stażysta
redakcja
dział zagraniczny
dział sportowy
z Warszawy
z Brukseli
z Waszyngtonu
z Berlina
Warszawa
Kraków
Bruksela
Waszyngton
agencje
redaktor naczelna
sekretarz redakcji
wysłannik
wysłanniczka
dziennikarz śledczy
dziennikarz sportowy
dziennikarka sportowa
analityk
analityczka
ekonomistka
pisarka
krytyk filmowy
krytyk muzyczny
wydawczyni
prezenter
prezenterka

[nobodies]
Nieznany
Gość
Autor nieznany
Nieznany autor
Brak autora
Anonim
Administrator

[agencies]
PAP
Polska Agencja Prasowa
IAR
KAI
Katolicka Agencja Informacyjna
ISBnews
PAP Biznes
PAP MediaRoom
Newseria
Reuters
AFP
AP
dpa
Bloomberg
EFE
ANSA
TASS
Interfax
Ukrinform
Unian
CNN
BBC
Deutsche Welle
DW
Radio Zet
RMF FM
Polskie Radio
TVN24
TVP Info
Polsat News
Onet
Agencja Wyborcza.pl
East News
Forum
NurPhoto
Redakcja
red.
Agencje
inf. pras.
informacja prasowa
inf. własna
materiały prasowe
mat. prasowe
Agencja Gazeta

[joiners]
i
oraz
&
z

[months]
stycznia	1
styczeń	1
sty.	1
sty	1
stycz.	1
stycz	1
lutego	2
luty	2
lut.	2
lut	2
marca	3
marzec	3
mar.	3
mar	3
kwietnia	4
kwiecień	4
kwi.	4
kwi	4
kwiec.	4
kwiec	4
maja	5
maj	5
czerwca	6
czerwiec	6
cze.	6
cze	6
czerw.	6
czerw	6
lipca	7
lipiec	7
lip.	7
lip	7
sierpnia	8
sierpień	8
sie.	8
sie	8
sierp.	8
sierp	8
września	9
wrzesień	9
wrz.	9
wrz	9
wrzes.	9
wrzes	9
października	10
październik	10
paź.	10
paź	10
paźdz.	10
paźdz	10
listopada	11
listopad	11
lis.	11
lis	11
listop.	11
listop	11
grudnia	12
grudzień	12
gru.	12
gru	12
grudz.	12
grudz	12

[months_hijri]

[months_jalali]

[weekdays]
poniedziałek	1
pon.	1
pon	1
pn.	1
pn	1
wtorek	2
wt.	2
wt	2
wto.	2
wto	2
środa	3
środę	3
śr.	3
śr	3
śro.	3
śro	3
czwartek	4
czw.	4
czw	4
cz.	4
cz	4
piątek	5
pt.	5
pt	5
pią.	5
pią	5
sobota	6
sobotę	6
sob.	6
sob	6
sb.	6
sb	6
niedziela	7
niedzielę	7
niedz.	7
niedz	7
nd.	7
nd	7
nie.	7
nie	7

[meridiem]
rano	am
po południu	pm
wieczorem	pm

[ago]
{n} sekund temu	second
{n} sekundy temu	second
{n} sek. temu	second
{n} minut temu	minute
{n} minuty temu	minute
{n} minutę temu	minute
{n} min temu	minute
{n} min. temu	minute
{n} godzin temu	hour
{n} godziny temu	hour
{n} godzinę temu	hour
{n} godz. temu	hour
{n} dni temu	day
{n} dzień temu	day
{n} tygodni temu	week
{n} tygodnie temu	week
{n} tydzień temu	week
{n} miesięcy temu	month
{n} miesiące temu	month
{n} miesiąc temu	month
{n} lat temu	year
{n} lata temu	year
{n} rok temu	year
przed chwilą	second	0
teraz	second	0
chwilę temu	second	0
minutę temu	minute	1
godzinę temu	hour	1
dzisiaj	day	0
dziś	day	0
wczoraj	day	1
dzień temu	day	1
przedwczoraj	day	2
tydzień temu	week	1
miesiąc temu	month	1
rok temu	year	1

[published]
Opublikowano
Opublikowany
Publikacja
Data publikacji
Data
Data dodania
Dodano
Utworzono
Opublikowana
Data utworzenia
Data wydania

[updated]
Aktualizacja
Zaktualizowano
Aktualizowano
Ostatnia aktualizacja
Data aktualizacji
Akt.
Zmodyfikowano
Ostatnia modyfikacja
Data modyfikacji
Edytowano

[honorifics]
pan	title	m
pani	title	f
p.	title
panna	title	f
dr	title
dr.	title
doktor	title
dr hab.	title
prof.	title
profesor	title
profesorka	title	f
mgr	title
inż.	title
mec.	title
mecenas	title
red.	title
ks.	title	m
ksiądz	title	m
o.	title
ojciec	title	m
s.	title
siostra	title	f
brat	title	m
bp	title	m
biskup	title	m
abp	title	m
arcybiskup	title	m
kard.	title	m
kardynał	title	m
prymas	title	m
papież	title	m
pastor	title
rabin	title
imam	title	m
ajatollah	title
szejk	title	m
król	title	m
królowa	title	f
książę	title	m
księżna	title	f
księżniczka	title	f
cesarz	title	m
car	title	m
emir	title	m
sułtan	title	m
hrabia	title	m
lord	title	m
sir	title	m
św.	title
święty	title
święta	title
prezydent	role
prezydentka	role	f
były prezydent	role
wiceprezydent	role
premier	role
premierka	role	f
wicepremier	role
wicepremierka	role	f
były premier	role
kanclerz	role
minister	role
ministra	role	f
ministerka	role	f
były minister	role
wiceminister	role
wiceministra	role	f
minister spraw zagranicznych	role
minister obrony	role
minister obrony narodowej	role
minister sprawiedliwości	role
minister finansów	role
minister zdrowia	role
minister spraw wewnętrznych	role
szef	role
szefowa	role	f
szef MSZ	role
szef MON	role
szef MSWiA	role
szef rządu	role
szef dyplomacji	role
marszałek	role
marszałek Sejmu	role
marszałkini	role
marszałek Senatu	role
wicemarszałek	role
wicemarszałkini	role
poseł	role
posłanka	role	f
europoseł	role
europosłanka	role	f
senator	role
senatorka	role	f
radny	role
radna	role	f
wojewoda	role
starosta	role
burmistrz	role
burmistrzyni	role
wójt	role
sołtys	role
prezydent Warszawy	role
prezes	role
prezeska	role	f
wiceprezes	role
przewodniczący	role
przewodnicząca	role	f
wiceprzewodniczący	role
lider	role
liderka	role	f
rzecznik	role
rzeczniczka	role	f
rzecznik rządu	role
rzecznik praw obywatelskich	role
sekretarz	role
sekretarz generalny	role
sekretarz stanu	role
ambasador	role
konsul	role
komisarz	role
wysłannik	role
przedstawiciel	role
przedstawicielka	role	f
kandydat	role
kandydatka	role	f
polityk	role
polityczka	role	f
opozycjonista	role
dyrektor	role
dyrektorka	role	f
naczelnik	role
kierownik	role
założyciel	role
założycielka	role	f
właściciel	role
przedsiębiorca	role
biznesmen	role
miliarder	role
generał	role
gen.	role
pułkownik	role
płk	role
ppłk	role
podpułkownik	role
major	role
mjr	role
kapitan	role
kpt.	role
porucznik	role
por.	role
sierżant	role
admirał	role
komendant	role
dowódca	role
policjant	role
strażak	role
sędzia	role
sędzia Trybunału	role
prokurator	role
prokurator generalny	role
adwokat	role
radca prawny	role
ekspert	role
ekspertka	role	f
analityk	role
analityczka	role	f
ekonomista	role
ekonomistka	role	f
politolog	role
politolożka	role	f
socjolog	role
socjolożka	role	f
historyk	role
historyczka	role	f
naukowiec	role
badacz	role
badaczka	role	f
lekarz	role
lekarka	role	f
wirusolog	role
chirurg	role
psycholog	role
psycholożka	role	f
rektor	role
rektorka	role	f
nauczyciel	role
nauczycielka	role	f
pisarz	role
pisarka	role	f
poeta	role
poetka	role	f
autor	role
autorka	role	f
dziennikarz	role
dziennikarka	role	f
prezenter	role
prezenterka	role	f
reżyser	role
reżyserka	role	f
aktor	role
aktorka	role	f
piosenkarz	role
piosenkarka	role	f
wokalista	role
wokalistka	role	f
muzyk	role
kompozytor	role
artysta	role
artystka	role	f
malarz	role
fotograf	role
raper	role
trener	role
trenerka	role	f
selekcjoner	role
napastnik	role
obrońca	role
pomocnik	role
bramkarz	role
piłkarz	role
tenisista	role
tenisistka	role	f
skoczek	role
zawodnik	role
zawodniczka	role	f
mistrz	role
mistrzyni	role
aktywista	role
aktywistka	role	f
działacz	role
działaczka	role	f
astronauta	role
rolnik	role
żona	kin
mąż	kin
syn	kin
córka	kin
matka	kin
wujek	kin
ciotka	kin
kuzyn	kin
kuzynka	kin
dziadek	kin
babcia	kin
wnuk	kin
wnuczka	kin
bratanek	kin
siostrzenica	kin
wdowa	kin
wdowiec	kin
partner	kin
partnerka	kin
zięć	kin
teść	kin

[organization_words]
ministerstwo
resort
rząd
Kancelaria Prezydenta
Kancelaria Premiera
Kancelaria
Sejm
Senat
parlament
Parlament Europejski
Kongres
komisja
Komisja Europejska
komitet
rada
Rada Ministrów
Rada Bezpieczeństwa
Trybunał
Trybunał Konstytucyjny
Sąd
Sąd Najwyższy
Sąd Okręgowy
Sąd Rejonowy
sąd apelacyjny
prokuratura
Prokuratura Krajowa
Prokuratura Okręgowa
policja
Komenda
Komenda Główna
Straż Pożarna
Straż Graniczna
Straż Miejska
CBA
ABW
wojsko
Wojsko Polskie
armia
siły zbrojne
Siły Powietrzne
brygada
batalion
urząd
urząd miasta
urząd wojewódzki
agencja
inspekcja
inspektorat
instytut
Instytut Pamięci Narodowej
centrum
fundacja
stowarzyszenie
federacja
związek
związek zawodowy
Solidarność
Unia
Unia Europejska
liga
izba
Najwyższa Izba Kontroli
NIK
partia
Prawo i Sprawiedliwość
PiS
Platforma Obywatelska
Koalicja Obywatelska
Lewica
Konfederacja
koalicja
ruch
front
sojusz
organizacja
ONZ
Czerwony Krzyż
Caritas
bank
Narodowy Bank Polski
NBP
giełda
fundusz
spółka
firma
grupa
koncern
holding
zakład
zakłady
kopalnia
uniwersytet
Uniwersytet Warszawski
politechnika
akademia
szkoła
liceum
szpital
klinika
muzeum
teatr
filharmonia
biblioteka
kościół
diecezja
archidiecezja
parafia
Episkopat
ambasada
konsulat
gazeta
dziennik
tygodnik
radio
telewizja
wydawnictwo
klub
drużyna
reprezentacja
PKP
LOT
Orlen
ZUS
GUS
obserwatorium

[location_words]
miasto
gmina
powiat
województwo
wieś
miejscowość
dzielnica
osiedle
region
prowincja
stan
obwód
okręg
hrabstwo
republika
królestwo
wyspa
wyspy
półwysep
góra
góry
szczyt
dolina
rzeka
jezioro
morze
ocean
zatoka
cieśnina
kanał
przylądek
wybrzeże
las
puszcza
pustynia
park
park narodowy
ulica
ul.
aleja
al.
plac
pl.
rondo
most
dworzec
stacja
lotnisko
port
autostrada
droga
zamek
pałac
stadion
północ
południe
wschód
zachód
stolica
granica

[forms_of_address]
pan
pani
panna

[role_modifiers]
były
była
ówczesny
ówczesna
wice
ustępujący

[things]
wirus
koronawirus
huragan
tajfun
cyklon
wirusa
huraganu

[name_particles]
von
van
de
da
di
del
al
el
bin
ibn
ben
la
le
z

[abbreviations]
{n}.
prof.
dr.
hab.
mgr.
inż.
lek.
med.
mec.
red.
ks.
bp.
abp.
kard.
o.
s.
św.
p.
pp.
gen.
płk.
ppłk.
mjr.
kpt.
por.
ppor.
sierż.
kpr.
insp.
kom.
asp.
ul.
al.
pl.
os.
woj.
pow.
gm.
m.
in.
m.in.
np.
tj.
tzn.
tzw.
itd.
itp.
wg.
ok.
ur.
zm.
r.
rr.
w.
godz.
min.
sek.
tys.
mln.
mld.
zł.
gr.
proc.
nr.
art.
ust.
pkt.
poz.
par.
dz.
U.
str.
t.
vol.
rozdz.
rys.
fot.
tab.
zob.
przyp.
tłum.
wyd.
oprac.
ang.
niem.
łac.
fr.
ros.
pol.
tel.
fax.
dot.
ds.
im.
jw.
j.w.
n.e.
p.n.e.
br.
ub.
bm.
ww.
sp.
o.o.
sp. z o.o.
S.A.
Inc.
Jr.
sty.
lut.
mar.
kwi.
cze.
lip.
sie.
wrz.
paź.
lis.
gru.
pon.
wt.
śr.
czw.
pt.
sob.
niedz.
maks.
śp.

[cues]
powiedział	verb	s
powiedziała	verb	s
powiedzieli	verb	s
powiedziały	verb	s
mówi	verb	s
mówią	verb	s
mówił	verb	s
mówiła	verb	s
mówili	verb	s
stwierdził	verb	s
stwierdziła	verb	s
stwierdzili	verb	s
stwierdza	verb	s
podkreślił	verb	s
podkreśliła	verb	s
podkreślili	verb	s
podkreśla	verb	s
podkreślają	verb	s
dodał	verb	s
dodała	verb	s
dodali	verb	s
dodaje	verb	s
dodają	verb	s
wyjaśnił	verb	s
wyjaśniła	verb	s
wyjaśnili	verb	s
wyjaśnia	verb	s
wyjaśniają	verb	s
zaznaczył	verb	s
zaznaczyła	verb	s
zaznacza	verb	s
oświadczył	verb	s
oświadczyła	verb	s
oświadczyli	verb	s
oznajmił	verb	s
oznajmiła	verb	s
poinformował	verb	s
poinformowała	verb	s
poinformowali	verb	s
informuje	verb	s
informują	verb	s
przekonuje	verb	s
przekonywał	verb	s
przekonywała	verb	s
przekonują	verb	s
ocenił	verb	s
oceniła	verb	s
ocenia	verb	s
oceniają	verb	s
zauważył	verb	s
zauważyła	verb	s
zauważa	verb	s
przyznał	verb	s
przyznała	verb	s
przyznaje	verb	s
tłumaczy	verb	s
tłumaczył	verb	s
tłumaczyła	verb	s
napisał	verb	s
napisała	verb	s
napisali	verb	s
pisze	verb	s
piszą	verb	s
odpowiedział	verb	s
odpowiedziała	verb	s
odpowiada	verb	s
odparł	verb	s
odparła	verb	s
zapytał	verb	s
zapytała	verb	s
pyta	verb	w
pytał	verb	s
pytała	verb	s
zapewnił	verb	s
zapewniła	verb	s
zapewnia	verb	s
zapowiedział	verb	s
zapowiedziała	verb	s
zapowiada	verb	s
ostrzegł	verb	s
ostrzegła	verb	s
ostrzega	verb	s
skomentował	verb	s
skomentowała	verb	s
komentuje	verb	s
relacjonuje	verb	s
relacjonował	verb	s
relacjonowała	verb	s
wskazał	verb	s
wskazała	verb	s
wskazuje	verb	s
wskazują	verb	s
przypomniał	verb	s
przypomniała	verb	s
przypomina	verb	s
argumentował	verb	s
argumentuje	verb	s
podsumował	verb	s
podsumowała	verb	s
podsumowuje	verb	s
twierdzi	verb	s
twierdzą	verb	s
twierdził	verb	s
twierdziła	verb	s
opowiada	verb	s
opowiadał	verb	s
opowiadała	verb	s
wspomina	verb	s
wspominał	verb	s
apelował	verb	s
apeluje	verb	s
zaapelował	verb	s
zaapelowała	verb	s
ogłosił	verb	s
ogłosiła	verb	s
krzyczał	verb	s
krzyczała	verb	s
zwrócił	verb	s
zwróciła	verb	s
zwraca	verb	s
przekazał	verb	s
przekazała	verb	s
przekazali	verb	s
przekazuje	verb	s
kontynuuje	verb	s
kontynuował	verb	s
żartuje	verb	s
żartował	verb	s
potwierdził	verb	s
potwierdziła	verb	s
potwierdza	verb	s
zaprzeczył	verb	s
zaprzeczyła	verb	s
skrytykował	verb	s
krytykuje	verb	s
zdradził	verb	s
zdradziła	verb	s
zdradza	verb	s
deklaruje	verb	s
zadeklarował	verb	s
zadeklarowała	verb	s
dziwi	verb	s
dodawał	verb	s
wyznał	verb	s
wyznała	verb	s
utrzymuje	verb	s
mówiąc	participle	s
dodając	participle	s
podkreślając	participle	s
ostrzegając	participle	s
stwierdziły	verb	s
zaznaczając	participle	s
tłumacząc	participle	s
twierdząc	participle	s
przyznając	participle	s
wyjaśniając	participle	s
zapewniając	participle	s
pisząc	participle	s
odpowiadając	participle	s
przypominając	participle	s
wspomniał	verb	s
wspomniała	verb	s
zauważyli	verb	s
przyznali	verb	s
ocenili	verb	s
dopytywał	verb	s
dopytuje	verb	s
ujawnił	verb	s
ujawniła	verb	s
kwituje	verb	s
skwitował	verb	s
skwitowała	verb	s
ironizuje	verb	s
grzmi	verb	s
krytykują	verb	s
komentują	verb	s
zapewniają	verb	s
odpowiedzieli	verb	s
uważa	verb	w
uważają	verb	w
sądzi	verb	w
wierzy	verb	w
myśli	verb	w
nazwał	verb	w
nazwała	verb	w
określił	verb	w
określiła	verb	w
oskarżył	verb	w
oskarżyła	verb	w
zarzucił	verb	w
zażądał	verb	w
zaproponował	verb	w
zasugerował	verb	w
sugeruje	verb	w
obiecał	verb	w
liczy	verb	w
grozi	verb	w
opisał	verb	w
opisuje	verb	w
cytuje	verb	w
podaje	verb	w
podał	verb	w
podała	verb	w
czytamy	verb	w
brzmi	verb	w
głosi	verb	w
głosił	verb	w
określili	verb	w
według	according_to	s
zdaniem	according_to	s
jak podaje	according_to	s
jak podał	according_to	s
jak mówi	according_to	s
jak twierdzi	according_to	s
w opinii	according_to	s
w ocenie	according_to	s
jak powiedział	according_to	s
jak powiedziała	according_to	s
jak poinformował	according_to	s
cytowany przez	according_to	s
cytowana przez	according_to	s
słowami	according_to	w
oświadczenie	noun	s
oświadczeniu	noun	s
komunikat	noun	s
komunikacie	noun	s
wywiad	noun	s
wywiadzie	noun	s
rozmowa	noun	s
rozmowie	noun	s
list	text	s
liście	noun	s
rzecznik	noun	s
rzeczniczka	noun	s
wpis	noun	s
wpisie	noun	s
słowa	noun	s
słowami	noun	s
przemówienie	noun	s
konferencji prasowej	noun	s
wypowiedź	noun	s
nazwali	verb	w
nazywa	verb	w
określa	verb	w
oburza się	verb	s
oburzył się	verb	s
oburzyła się	verb	s
dziwi się	verb	s
cieszy się	verb	s
śmieje się	verb	s
śmiał się	verb	s
żartowała	verb	s
wzdycha	verb	s
krzyczy	verb	s
krzyknął	verb	s
krzyknęła	verb	s
szepcze	verb	s
woła	verb	s
zawołał	verb	s
wylicza	verb	s
wyliczał	verb	s
tłumaczą	verb	s
zastrzega	verb	s
zastrzegł	verb	s
zastrzegła	verb	s
wspominała	verb	s
pisał	verb	s
powtarza	verb	s
powtarzał	verb	s
powtarzała	verb	s
ostrzegała	verb	s
obiecuje	verb	s
obiecała	verb	s
ripostuje	verb	s
odcina się	verb	s
jak zapewnia	according_to	s
jak podkreśla	according_to	s
jak dodaje	according_to	s
jak zaznacza	according_to	s
jak tłumaczy	according_to	s
uśmiecha się	verb	w
upiera się	verb	s
odpiera	verb	w
żali się	verb	s
mruczy	verb	s
raport	text
dokument	text
pismo	text
tabliczka	text
umowa	text
transparent	text
plakat	text
protokół	text
napis	text
ogłoszenie	text
wyrok	text
decyzja	text
regulamin	text
kartka	text
notatka	text
ekspertyza	text
ulotka	text
uchwała	text
notatce	text
zarządzenie	text
ustawa	text
rozporządzenie	text
decyzji	text
pismie	text
piśmie	text
raporcie	text

[quote_marks]
primary	„	”
alternative	"	"
alternative	„	“
alternative	«	»
alternative	»	«
dash	–	–
dash	—	–
dash	-	–

[complementizers]
że
iż
czy

[pronouns]
on	m	s
ona	f	s
oni	-	p
one	-	p

[name_markers]
tak zwany
tak zwana
tak zwane
tzw.
zwany
zwana
pod tytułem	title
pt.	title
film	title
filmu
filmie
książka	title
książki	title
gazeta
dziennik
tygodnik
serial
program
zespół
płyta
album
projekt
słowo
termin
operacja
partia
spółka
o nazwie
firma
fundacja
ustawa
gazety
gazecie
gazetę
dziennika
dziennikowi
tygodnika
tygodnikowi
miesięcznik
portal
portalu
portalowi
pismo
pisma
stacja
stacji
spółki
piosenka

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
się	auxiliary
to	auxiliary
w	preposition
we	preposition
na	preposition
o	preposition
z	preposition
ze	preposition
do	preposition
dla	preposition
po	preposition
przed	preposition
podczas	preposition
przez	preposition
za	preposition
od	preposition
w rozmowie	preposition
dziennikarzom	preposition
i	preposition
a	preposition
ale	preposition
także	preposition
również	preposition
oraz	preposition
dodatkowo	preposition
ła	verb_feminine
ł	verb_masculine
a	noun_feminine
bez	preposition
między	preposition
pod	preposition
nad	preposition
wobec	preposition
według	preposition
dzięki	preposition
wśród	preposition
przeciw	preposition
około	preposition
kiedy	preposition
gdzie	preposition
który	preposition
która	preposition
które	preposition
którą	preposition
którego	preposition
której	preposition
których	preposition
którym	preposition
jak	preposition
pod adresem	preposition	s
na temat	preposition	s
w sprawie	preposition	s
w odpowiedzi na	preposition	s
w reakcji na	preposition	s
w odniesieniu do	preposition	s
w stosunku do	preposition	s
odnośnie	preposition	s
wczoraj	auxiliary
dziś	auxiliary
już	auxiliary
jeszcze	auxiliary
następnie	auxiliary
także	auxiliary
również	auxiliary
a	name_feminine
jeden	indefinite
jedna	indefinite
pewien	indefinite
pewna	indefinite
czytamy	reads
napisano	reads
głosi	reads
brzmi	reads
ten	pointer
ta	pointer
tenże	pointer
zapisano	reads
widnieje	reads
stoi	reads
jak czytamy	reads
zapisano w	reads
można przeczytać	reads
inaczej mówiąc	plain
szczerze mówiąc	plain
krótko mówiąc	plain
że tak powiem	plain
prawdę mówiąc	plain
delikatnie mówiąc	plain
ogólnie mówiąc	plain
innymi słowy mówiąc	plain
prościej mówiąc	plain
nie mówiąc o	plain
można powiedzieć	plain
ściśle mówiąc	plain
mówiąc wprost	plain
mówiąc krótko	plain
jest oskarżony o	passive
jest oskarżona o	passive
jest oskarżeni o	passive
jest podejrzany o	passive
jest podejrzana o	passive
jest skazany za	passive
jest skazana za	passive
jest nazywany	passive
jest nazywana	passive
jest określany jako	passive
jest określana jako	passive
jest zapytany	passive
jest zapytana	passive
jest uważany za	passive
jest uważana za	passive
jest krytykowany za	passive
są oskarżony o	passive
są oskarżona o	passive
są oskarżeni o	passive
są podejrzany o	passive
są podejrzana o	passive
są skazany za	passive
są skazana za	passive
są nazywany	passive
są nazywana	passive
są określany jako	passive
są określana jako	passive
są zapytany	passive
są zapytana	passive
są uważany za	passive
są uważana za	passive
są krytykowany za	passive
był oskarżony o	passive
był oskarżona o	passive
był oskarżeni o	passive
był podejrzany o	passive
był podejrzana o	passive
był skazany za	passive
był skazana za	passive
był nazywany	passive
był nazywana	passive
był określany jako	passive
był określana jako	passive
był zapytany	passive
był zapytana	passive
był uważany za	passive
był uważana za	passive
był krytykowany za	passive
była oskarżony o	passive
była oskarżona o	passive
była oskarżeni o	passive
była podejrzany o	passive
była podejrzana o	passive
była skazany za	passive
była skazana za	passive
była nazywany	passive
była nazywana	passive
była określany jako	passive
była określana jako	passive
była zapytany	passive
była zapytana	passive
była uważany za	passive
była uważana za	passive
była krytykowany za	passive
byli oskarżony o	passive
byli oskarżona o	passive
byli oskarżeni o	passive
byli podejrzany o	passive
byli podejrzana o	passive
byli skazany za	passive
byli skazana za	passive
byli nazywany	passive
byli nazywana	passive
byli określany jako	passive
byli określana jako	passive
byli zapytany	passive
byli zapytana	passive
byli uważany za	passive
byli uważana za	passive
byli krytykowany za	passive
zostać oskarżony o	passive
zostać oskarżona o	passive
zostać oskarżeni o	passive
zostać podejrzany o	passive
zostać podejrzana o	passive
zostać skazany za	passive
zostać skazana za	passive
zostać nazywany	passive
zostać nazywana	passive
zostać określany jako	passive
zostać określana jako	passive
zostać zapytany	passive
zostać zapytana	passive
zostać uważany za	passive
zostać uważana za	passive
zostać krytykowany za	passive
został oskarżony o	passive
został oskarżona o	passive
został oskarżeni o	passive
został podejrzany o	passive
został podejrzana o	passive
został skazany za	passive
został skazana za	passive
został nazywany	passive
został nazywana	passive
został określany jako	passive
został określana jako	passive
został zapytany	passive
został zapytana	passive
został uważany za	passive
został uważana za	passive
został krytykowany za	passive
została oskarżony o	passive
została oskarżona o	passive
została oskarżeni o	passive
została podejrzany o	passive
została podejrzana o	passive
została skazany za	passive
została skazana za	passive
została nazywany	passive
została nazywana	passive
została określany jako	passive
została określana jako	passive
została zapytany	passive
została zapytana	passive
została uważany za	passive
została uważana za	passive
została krytykowany za	passive
zostali oskarżony o	passive
zostali oskarżona o	passive
zostali oskarżeni o	passive
zostali podejrzany o	passive
zostali podejrzana o	passive
zostali skazany za	passive
zostali skazana za	passive
zostali nazywany	passive
zostali nazywana	passive
zostali określany jako	passive
zostali określana jako	passive
zostali zapytany	passive
zostali zapytana	passive
zostali uważany za	passive
zostali uważana za	passive
zostali krytykowany za	passive
być oskarżony o	passive
być oskarżona o	passive
być oskarżeni o	passive
być podejrzany o	passive
być podejrzana o	passive
być skazany za	passive
być skazana za	passive
być nazywany	passive
być nazywana	passive
być określany jako	passive
być określana jako	passive
być zapytany	passive
być zapytana	passive
być uważany za	passive
być uważana za	passive
być krytykowany za	passive
będzie oskarżony o	passive
będzie oskarżona o	passive
będzie oskarżeni o	passive
będzie podejrzany o	passive
będzie podejrzana o	passive
będzie skazany za	passive
będzie skazana za	passive
będzie nazywany	passive
będzie nazywana	passive
będzie określany jako	passive
będzie określana jako	passive
będzie zapytany	passive
będzie zapytana	passive
będzie uważany za	passive
będzie uważana za	passive
będzie krytykowany za	passive
oskarżony o	passive
oskarżona o	passive
oskarżeni o	passive
podejrzany o	passive
podejrzana o	passive
podejrzani o	passive
skazany za	passive
skazana za	passive
posądzany o	passive
nazywany	passive
nazywana	passive
określany jako	passive
określany mianem	passive
zwany	passive
zwana	passive
zapytany o	passive
zapytana o	passive
pytany o	passive
pytana o	passive
przez	agent
partia	thing
sąd	thing
ustawa	thing
raport	thing
badanie	thing
sondaż	thing
gazeta	thing
dziennik	thing
magazyn	thing
portal	thing
źródło	thing
firma	thing
spółka	thing
grupa	thing
miasto	thing
kraj	thing
rząd	thing
ministerstwo	thing
resort	thing
uniwersytet	thing
szkoła	thing
szpital	thing
kościół	thing
związek	thing
stowarzyszenie	thing
fundacja	thing
organizacja	thing
instytut	thing
skarga	thing
dokument	thing
oświadczenie	thing
komunikat	thing
marka	thing
książka	thing
film	thing
serial	thing
gra	thing
strona	thing
platforma	thing
wyrok	thing
komisja	thing
klub	thing
drużyna	thing
artykuł	thing
list	thing
tekst	thing
projekt	thing
policja	thing
prokuratura	thing
agencja	thing
urząd	thing
redakcja	thing
z	complement
ze	complement
od	complement
ds.	complement
do	complement
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
kuba	name_masculine
bonawentura	name_masculine
kosma	name_masculine
jarema	name_masculine
sasza	name_masculine
wania	name_masculine
misza	name_masculine
