# Serbian
# Written for this project.

[consent]
Прихватам	whole
Prihvatam	whole
Прихвати	whole
Prihvati	whole
Прихвати све	whole
Prihvati sve	whole
Слажем се	whole
Slažem se	whole
У реду	whole
U redu	whole
Одбиј	whole
Odbij	whole
Подешавања	whole
Podešavanja	whole
Колачићи	whole
Kolačići	whole
Политика колачића	whole
Politika kolačića	whole
Политика приватности	whole
Politika privatnosti	whole
Овај сајт користи колачиће	start
Ovaj sajt koristi kolačiće	start
Ова веб страница користи колачиће	start
Ova veb stranica koristi kolačiće	start
Користимо колачиће	start
Koristimo kolačiće	start
Ми и наши партнери	start
Mi i naši partneri	start

[comments]
Коментар	whole
Komentar	whole
Коментари	whole
Komentari	whole
Коментариши	whole
Komentariši	whole
Остави коментар	whole
Ostavi komentar	whole
Оставите коментар	whole
Ostavite komentar	whole
Пошаљи коментар	whole
Pošalji komentar	whole
Нема коментара	whole
Nema komentara	whole
Одговори	whole
Odgovori	whole
Име *	whole
Ime *	whole
Ваша адреса е-поште неће бити објављена	start
Vaša adresa e-pošte neće biti objavljena	start
Ваша имејл адреса неће бити објављена	start
Vaša imejl adresa neće biti objavljena	start
Неопходна поља су означена	start
Neophodna polja su označena	start
Овај веб-сајт користи Akismet	start
Ovaj veb-sajt koristi Akismet	start

[related]
Прочитајте још	whole
Pročitajte još	whole
Прочитај још	whole
Pročitaj još	whole
Прочитајте и	whole
Pročitajte i	whole
Погледајте још	whole
Pogledajte još	whole
Погледајте и	whole
Pogledajte i	whole
Повезане вести	whole
Povezane vesti	whole
Повезани чланци	whole
Povezani članci	whole
Слични чланци	whole
Slični članci	whole
Најчитаније	whole
Najčitanije	whole
Најновије	whole
Najnovije	whole
Најновије вести	whole
Najnovije vesti	whole
Препоручујемо	whole
Preporučujemo	whole
Још вести	whole
Još vesti	whole
Више	whole
Više	whole
Опширније	whole
Opširnije	whole
Можда ће вас занимати	whole
Možda će vas zanimati	whole
Претходни чланак	whole
Prethodni članak	whole
Следећи чланак	whole
Sledeći članak	whole
Вести	whole
Vesti	whole
Из рубрике	whole
Iz rubrike	whole
Прочитајте још	start
Pročitajte još	start
Прочитај још	start
Pročitaj još	start
Прочитајте и	start
Pročitajte i	start
Прочитајте:	start
Pročitajte:	start
Погледајте и	start
Pogledajte i	start
Погледајте још	start
Pogledajte još	start
Читајте још	start
Čitajte još	start
Више о:	start
Više o:	start
БОНУС ВИДЕО	start
BONUS VIDEO	start

[share]
Подели	whole
Podeli	whole
Поделите	whole
Podelite	whole
Подели вест	whole
Podeli vest	whole
Копирај линк	whole
Kopiraj link	whole
Одштампај	whole
Odštampaj	whole
Штампај	whole
Štampaj	whole
Пошаљи	whole
Pošalji	whole
Пратите нас	whole
Pratite nas	whole
Пратите нас на	start
Pratite nas na	start
Запратите нас	start
Zapratite nas	start
Придружите нам се	start
Pridružite nam se	start
Преузмите нашу апликацију	start
Preuzmite našu aplikaciju	start

[newsletter]
Билтен	whole
Bilten	whole
Пријави се	whole
Prijavi se	whole
Пријавите се	whole
Prijavite se	whole
Пријава на билтен	whole
Prijava na bilten	whole
Пријавите се на	start
Prijavite se na	start

[tags]
Тагови	whole
Tagovi	whole
Ознаке	whole
Oznake	whole
Кључне речи	whole
Ključne reči	whole
Теме	whole
Teme	whole
Категорије	whole
Kategorije	whole

[navigation]
Почетна	whole
Početna	whole
Насловна	whole
Naslovna	whole
Мени	whole
Meni	whole
Затвори	whole
Zatvori	whole
Претрага	whole
Pretraga	whole
Претражи	whole
Pretraži	whole
Назад	whole
Nazad	whole
Следећа	whole
Sledeća	whole
Претходна	whole
Prethodna	whole
Пријава	whole
Prijava	whole
Регистрација	whole
Registracija	whole
Контакт	whole
Kontakt	whole
О нама	whole
O nama	whole
Импресум	whole
Impresum	whole
Маркетинг	whole
Marketing	whole
Архива	whole
Arhiva	whole
Вести	whole
Vesti	whole
Политика	whole
Politika	whole
Друштво	whole
Društvo	whole
Економија	whole
Ekonomija	whole
Свет	whole
Svet	whole
Србија	whole
Srbija	whole
Регион	whole
Region	whole
Хроника	whole
Hronika	whole
Спорт	whole
Sport	whole
Култура	whole
Kultura	whole
Здравље	whole
Zdravlje	whole
Забава	whole
Zabava	whole
Магазин	whole
Magazin	whole
Видео	whole
Video	whole
Временска прогноза	whole
Vremenska prognoza	whole
Хороскоп	whole
Horoskop	whole

[advertisement]
Оглас	whole
Oglas	whole
Реклама	whole
Reklama	whole
Спонзорисано	whole
Sponzorisano	whole
Промо	whole
Promo	whole
Спонзорисани садржај	whole
Sponzorisani sadržaj	whole

[legal]
Услови коришћења	whole
Uslovi korišćenja	whole
Политика приватности	whole
Politika privatnosti	whole
Сва права задржана	whole
Sva prava zadržana	whole
Извор	whole
Izvor	whole
Сва права задржана	start
Sva prava zadržana	start
Преузимање садржаја	start
Preuzimanje sadržaja	start

[paywall]
Претплати се	whole
Pretplati se	whole
Само за претплатнике	whole
Samo za pretplatnike	whole

[caption]
Фото	whole
Foto	whole
Фотографија	whole
Fotografija	whole
Илустрација	whole
Ilustracija	whole
Архива	whole
Arhiva	whole
Извор:	start
Izvor:	start
Видео:	start
Video:	start

[headline_labels]
Најновије
Najnovije
Хитно
Hitno
Уживо
Uživo
Ексклузивно
Ekskluzivno
Видео
Video
Фото
Foto
Анализа
Analiza
Коментар
Komentar
Став
Stav
Интервју
Intervju
Репортажа
Reportaža
Вести
Vesti

[live]
уживо
uživo
из минута у минут
iz minuta u minut
live

[byline_prefixes]
Аутор
Autor
Пише
Piše
Извор:
Izvor:
Новинар:
Novinar:
Текст:
Tekst:
Од
Od

[roles]
новинар
novinar
новинарка
novinarka
дописник
dopisnik
уредник
urednik
уредница
urednica
главни уредник
glavni urednik
репортер
reporter
колумниста
kolumnista
аналитичар
analitičar
Београд
Beograd

[agencies]
Танјуг
Tanjug
Бета
Beta
ФоНет
FoNet
Срна
Srna
Фена
Fena
Хина
Hina
Ројтерс
Rojters
АФП
AFP
АП
AP
РТС
RTS
Спутњик
Sputnjik
Танјуг, Бета
Tanjug, Beta

[joiners]
и
i

[months]
јануар	1
januar	1
јануара	1
januara	1
јан.	1
jan.	1
јан	1
jan	1
фебруар	2
februar	2
фебруара	2
februara	2
феб.	2
feb.	2
феб	2
feb	2
март	3
mart	3
марта	3
marta	3
мар.	3
mar.	3
мар	3
mar	3
април	4
april	4
априла	4
aprila	4
апр.	4
apr.	4
апр	4
apr	4
мај	5
maj	5
маја	5
maja	5
јун	6
jun	6
јуна	6
juna	6
јуни	6
juni	6
јул	7
jul	7
јула	7
jula	7
јули	7
juli	7
август	8
avgust	8
августа	8
avgusta	8
авг.	8
avg.	8
авг	8
avg	8
септембар	9
septembar	9
септембра	9
septembra	9
сеп.	9
sep.	9
сеп	9
sep	9
септ.	9
sept.	9
септ	9
sept	9
октобар	10
oktobar	10
октобра	10
oktobra	10
окт.	10
okt.	10
окт	10
okt	10
новембар	11
novembar	11
новембра	11
novembra	11
нов.	11
nov.	11
нов	11
nov	11
децембар	12
decembar	12
децембра	12
decembra	12
дец.	12
dec.	12
дец	12
dec	12

[months_hijri]

[months_jalali]

[weekdays]
понедељак	1
ponedeljak	1
пон.	1
pon.	1
пон	1
pon	1
уторак	2
utorak	2
уто.	2
uto.	2
уто	2
uto	2
среда	3
sreda	3
сриједа	3
srijeda	3
сре.	3
sre.	3
сре	3
sre	3
четвртак	4
četvrtak	4
чет.	4
čet.	4
чет	4
čet	4
петак	5
petak	5
пет.	5
pet.	5
пет	5
pet	5
субота	6
subota	6
суб.	6
sub.	6
суб	6
sub	6
недеља	7
nedelja	7
недјеља	7
nedjelja	7
нед.	7
ned.	7
нед	7
ned	7

[meridiem]

[ago]
пре {n} минута	minute
pre {n} minuta	minute
прије {n} минута	minute
prije {n} minuta	minute
пре {n} сати	hour
pre {n} sati	hour
пре {n} сата	hour
pre {n} sata	hour
пре {n} h	hour
pre {n} h	hour
прије {n} сати	hour
prije {n} sati	hour
пре {n} дана	day
pre {n} dana	day
прије {n} дана	day
prije {n} dana	day
пре {n} недеља	week
pre {n} nedelja	week
пре {n} месеци	month
pre {n} meseci	month
пре {n} месеца	month
pre {n} meseca	month
пре {n} година	year
pre {n} godina	year
пре {n} године	year
pre {n} godine	year
данас	day	0
danas	day	0
јуче	day	1
juče	day	1
јучер	day	1
jučer	day	1

[published]
Објављено
Objavljeno
Датум
Datum
Време објаве
Vreme objave

[updated]
Ажурирано
Ažurirano
Измењено
Izmenjeno
Последња измена
Poslednja izmena
Освежено
Osveženo

[honorifics]
господин	title
gospodin	title
госпођа	title
gospođa	title
г.	title
g.	title
г-ђа	title
g-đa	title
др	title
dr	title
проф.	title
prof.	title
професор	title
profesor	title
професорка	title
profesorka	title
краљ	title
kralj	title
краљица	title
kraljica	title
принц	title
princ	title
принцеза	title
princeza	title
патријарх	title
patrijarh	title
владика	title
vladika	title
папа	title
papa	title
председник	role
predsednik	role
председница	role
predsednica	role
предсједник	role
predsjednik	role
бивши председник	role
bivši predsednik	role
потпредседник	role
potpredsednik	role
премијер	role
premijer	role
премијерка	role
premijerka	role
министар	role
ministar	role
министарка	role
ministarka	role
канцелар	role
kancelar	role
посланик	role
poslanik	role
посланица	role
poslanica	role
лидер	role
lider	role
портпарол	role
portparol	role
градоначелник	role
gradonačelnik	role
амбасадор	role
ambasador	role
директор	role
direktor	role
директорка	role
direktorka	role
генерал	role
general	role
пуковник	role
pukovnik	role
судија	role
sudija	role
тужилац	role
tužilac	role
адвокат	role
advokat	role
аналитичар	role
analitičar	role
стручњак	role
stručnjak	role
новинар	role
novinar	role
глумац	role
glumac	role
глумица	role
glumica	role
певач	role
pevač	role
певачица	role
pevačica	role
редитељ	role
reditelj	role
писац	role
pisac	role
тренер	role
trener	role
селектор	role
selektor	role

[organization_words]
министарство
ministarstvo
влада
vlada
Скупштина
Skupština
Народна скупштина
Narodna skupština
парламент
parlament
комисија
komisija
Европска комисија
Evropska komisija
савет
savet
Савет безбедности
Savet bezbednosti
суд
sud
Врховни суд
Vrhovni sud
тужилаштво
tužilaštvo
полиција
policija
војска
vojska
Војска Србије
Vojska Srbije
агенција
agencija
странка
stranka
Српска напредна странка
Srpska napredna stranka
СПС
SPS
СНС
SNS
савез
savez
удружење
udruženje
фондација
fondacija
институт
institut
универзитет
univerzitet
факултет
fakultet
болница
bolnica
Клинички центар
Klinički centar
банка
banka
Народна банка Србије
Narodna banka Srbije
компанија
kompanija
предузеће
preduzeće
општина
opština
клуб
klub
црква
crkva
СПЦ
SPC
музеј
muzej
позориште
pozorište

[location_words]
град
grad
село
selo
општина
opština
округ
okrug
регион
region
улица
ulica
булевар
bulevar
трг
trg
мост
most
река
reka
језеро
jezero
планина
planina
море
more
острво
ostrvo
аеродром
aerodrom

[name_particles]
фон
fon
ван
van
де
de
да
da
ал
al
ел
el
бин
bin

[abbreviations]
г.
g.
др.
dr.
мр.
mr.
проф.
prof.
доц.
doc.
итд.
itd.
нпр.
npr.
тј.
tj.
тзв.
tzv.
бр.
br.
стр.
str.
чл.
čl.
ст.
st.
ул.
ul.
бул.
bul.
год.
god.
мил.
mil.
млн.
mln.
млрд.
mlrd.
дин.
din.
св.
sv.
ген.
gen.
пук.
puk.
инж.
inž.
адв.
adv.
сл.
sl.
о.д.
o.d.
в.д.
v.d.

[cues]
rekao	verb	s
rekla	verb	s
rekli	verb	s
kazao	verb	s
kazala	verb	s
kazali	verb	s
kaže	verb	s
kažu	verb	s
izjavio	verb	s
izjavila	verb	s
izjavili	verb	s
istakao	verb	s
istakla	verb	s
istakli	verb	s
ističe	verb	s
naveo	verb	s
navela	verb	s
naveli	verb	s
navodi	verb	s
dodao	verb	s
dodala	verb	s
dodali	verb	s
dodaje	verb	s
objasnio	verb	s
objasnila	verb	s
objašnjava	verb	s
naglasio	verb	s
naglasila	verb	s
naglašava	verb	s
poručio	verb	s
poručila	verb	s
poručili	verb	s
saopštio	verb	s
saopštila	verb	s
saopštilo	verb	s
ocenio	verb	s
ocenila	verb	s
ocenjuje	verb	s
smatra	verb	s
smatraju	verb	s
tvrdi	verb	s
tvrde	verb	s
tvrdio	verb	s
napisao	verb	s
napisala	verb	s
piše	verb	s
odgovorio	verb	s
odgovorila	verb	s
upitao	verb	s
upitala	verb	s
upozorio	verb	s
upozorila	verb	s
najavio	verb	s
najavila	verb	s
priznao	verb	s
priznala	verb	s
potvrdio	verb	s
potvrdila	verb	s
demantovao	verb	s
ukazao	verb	s
ukazala	verb	s
podsetio	verb	s
podsetila	verb	s
precizirao	verb	s
zaključio	verb	s
zaključila	verb	s
ispričao	verb	s
ispričala	verb	s
objavio	verb	s
objavila	verb	s
komentarisao	verb	s
prokomentarisao	verb	s
konstatovao	verb	s
konstatovala	verb	s
primetio	verb	s
рекао	verb	s
рекла	verb	s
рекли	verb	s
казао	verb	s
казала	verb	s
каже	verb	s
кажу	verb	s
изјавио	verb	s
изјавила	verb	s
истакао	verb	s
истакла	verb	s
истиче	verb	s
навео	verb	s
навела	verb	s
наводи	verb	s
додао	verb	s
додала	verb	s
додаје	verb	s
објаснио	verb	s
нагласио	verb	s
поручио	verb	s
поручила	verb	s
саопштио	verb	s
саопштила	verb	s
оценио	verb	s
оценила	verb	s
сматра	verb	s
тврди	verb	s
написао	verb	s
одговорио	verb	s
упозорио	verb	s
најавио	verb	s
признао	verb	s
потврдио	verb	s
указао	verb	s
подсетио	verb	s
закључио	verb	s
zapitao	verb	s
zapitala	verb	s
ukazuje	verb	s
zaključuje	verb	s
ustvrdio	verb	s
ustvrdila	verb	s
osudio	verb	s
naglasili	verb	s
objasnili	verb	s
upozorili	verb	s
potvrdili	verb	s
odgovorili	verb	s
priznaje	verb	s
potvrđuje	verb	s
podseća	verb	s
pita	verb	s
najavljuje	verb	s
otkrio	verb	s
otkrila	verb	s
precizirala	verb	s
запитао	verb	s
указује	verb	s
закључује	verb	s
misli	verb	w
veruje	verb	w
nazvao	verb	w
optužio	verb	w
zatražio	verb	w
predložio	verb	w
pozvao	verb	w
obećao	verb	w
naziva	verb	w
prema	according_to	w
prema rečima	according_to	s
po rečima	according_to	s
kako je rekao	according_to	s
kako je rekla	according_to	s
kako kaže	according_to	s
kako navodi	according_to	s
kako je naveo	according_to	s
према	according_to	w
према речима	according_to	s
по речима	according_to	s
како је рекао	according_to	s
izjava	noun	s
izjavi	noun	s
saopštenje	noun	s
saopštenju	noun	s
intervju	noun	s
intervjuu	noun	s
govor	noun	s
pismo	noun	s
portparol	noun	s
portparolka	noun	s
objava	noun	s
reči	noun	s
konferencija za novinare	noun	s
изјава	noun	s
саопштење	noun	s

[quote_marks]
primary	„	“
alternative	„	”
alternative	"	"
alternative	»	«
dash	–	–
dash	–	,
dash	—	–
dash	—	,
dash	-	–
dash	-	,

[complementizers]
da
да

[pronouns]
on	m	s
он	m	s
ona	f	s
она	f	s
oni	-	p
one	-	p
они	-	p
оне	-	p

[name_markers]
takozvani
takozvana
takozvano
tzv.
pod nazivom	title
nazvan
nazvana
film
filmu
knjiga
list
časopis
serija
emisija
roman
pesma
album
reč
termin
operacija
projekat
grupa
stranka
такозвани
под називом	title
филм
књига
лист
часопис

[cue_order]
before_vs	2
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
je	auxiliary
su	auxiliary
se	auxiliary
će	auxiliary
је	auxiliary
су	auxiliary
се	auxiliary
ће	auxiliary
u	preposition
na	preposition
o	preposition
s	preposition
sa	preposition
iz	preposition
do	preposition
za	preposition
po	preposition
pre	preposition
pri	preposition
nakon	preposition
tokom	preposition
od	preposition
uz	preposition
у	preposition
на	preposition
о	preposition
с	preposition
са	preposition
из	preposition
до	preposition
за	preposition
по	preposition
пре	preposition
након	preposition
током	preposition
од	preposition
уз	preposition
i	preposition
a	preposition
ali	preposition
takođe	preposition
te	preposition
и	preposition
а	preposition
али	preposition
такође	preposition
