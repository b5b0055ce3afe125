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
Prihvatam sve	whole
Прихватам све	whole
Prihvati kolačiće	whole
Прихвати колачиће	whole
Prihvatam kolačiće	whole
Прихватам колачиће	whole
Slažem se i zatvori	whole
Слажем се и затвори	whole
Saglasan sam	whole
Сагласан сам	whole
Saglasna sam	whole
Сагласна сам	whole
Ne prihvatam	whole
Не прихватам	whole
Ne slažem se	whole
Не слажем се	whole
Odbijam	whole
Одбијам	whole
Odbij kolačiće	whole
Одбиј колачиће	whole
Odbaci	whole
Одбаци	whole
Razumem	whole
Разумем	whole
Podešavanja kolačića	whole
Подешавања колачића	whole
Podešavanja privatnosti	whole
Подешавања приватности	whole
Upravljanje kolačićima	whole
Управљање колачићима	whole
Upravljanje pristankom	whole
Управљање пристанком	whole
Upravljanje saglasnošću	whole
Управљање сагласношћу	whole
Sačuvaj podešavanja	whole
Сачувај подешавања	whole
Sačuvaj podešavanje	whole
Сачувај подешавање	whole
Saznaj više	whole
Сазнај више	whole
Saznajte više	whole
Сазнајте више	whole
Više informacija	whole
Више информација	whole
Više opcija	whole
Више опција	whole
Uvek aktivno	whole
Увек активно	whole
Uvek omogućeno	whole
Увек омогућено	whole
Neophodno	whole
Неопходно	whole
Neophodni kolačići	whole
Неопходни колачићи	whole
Vaša privatnost nam je važna	whole
Ваша приватност нам је важна	whole
Cenimo vašu privatnost	whole
Ценимо вашу приватност	whole
Ovaj veb sajt koristi kolačiće	start
Овај веб сајт користи колачиће	start
Ovaj veb-sajt koristi kolačiće	start
Овај веб-сајт користи колачиће	start
Ova internet stranica koristi kolačiće	start
Ова интернет страница користи колачиће	start
Ovaj portal koristi kolačiće	start
Овај портал користи колачиће	start
Naš sajt koristi kolačiće	start
Наш сајт користи колачиће	start
Sajt koristi kolačiće	start
Сајт користи колачиће	start
Naš veb sajt koristi kolačiće	start
Наш веб сајт користи колачиће	start
Da bismo vam pružili najbolje	start
Да бисмо вам пружили најбоље	start
Da bismo pružili najbolje iskustvo	start
Да бисмо пружили најбоље искуство	start
Kako bismo vam pružili najbolje	start
Како бисмо вам пружили најбоље	start
Nastavkom korišćenja sajta	start
Наставком коришћења сајта	start
Daljim korišćenjem sajta	start
Даљим коришћењем сајта	start
Korišćenjem ovog sajta	start
Коришћењем овог сајта	start
Korišćenjem sajta prihvatate	start
Коришћењем сајта прихватате	start
Klikom na „Prihvati	start
Кликом на „Прихвати	start
Vaša privatnost nam je važna	start
Ваша приватност нам је важна	start
Cenimo vašu privatnost	start
Ценимо вашу приватност	start
Kolačići nam pomažu	start
Колачићи нам помажу	start
Upravljanje pristankom	start
Управљање пристанком	start
Ovaj sajt koristi cookies	start
Ovaj sajt koristi „kolačiće“	start
Овај сајт користи „колачиће“	start
Koristimo cookies	start

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
Dodaj komentar	whole
Додај коментар	whole
Dodajte komentar	whole
Додајте коментар	whole
Napiši komentar	whole
Напиши коментар	whole
Napišite komentar	whole
Напишите коментар	whole
Vaš komentar	whole
Ваш коментар	whole
Pogledaj komentare	whole
Погледај коментаре	whole
Pogledajte komentare	whole
Погледајте коментаре	whole
Vidi komentare	whole
Види коментаре	whole
Vidi sve komentare	whole
Види све коментаре	whole
Svi komentari	whole
Сви коментари	whole
Učitaj još komentara	whole
Учитај још коментара	whole
Najnoviji komentari	whole
Најновији коментари	whole
Poslednji komentari	whole
Последњи коментари	whole
Odgovor	whole
Одговор	whole
Odustani od odgovora	whole
Одустани од одговора	whole
Poništi odgovor	whole
Поништи одговор	whole
Otkaži odgovor	whole
Откажи одговор	whole
Prijavi	whole
Пријави	whole
Prijavi komentar	whole
Пријави коментар	whole
Diskusija	whole
Дискусија	whole
Najnoviji	whole
Најновији	whole
Najstariji	whole
Најстарији	whole
Komentar *	whole
Коментар *	whole
Imejl *	whole
Имејл *	whole
E-pošta *	whole
Е-пошта *	whole
Veb-sajt	whole
Веб-сајт	whole
Veb mesto	whole
Веб место	whole
Vaše ime	whole
Ваше име	whole
Vaše ime:	whole
Ваше име:	whole
Pravila komentarisanja	whole
Правила коментарисања	whole
Budite prvi koji će komentarisati	whole
Будите први који ће коментарисати	whole
Prethodni komentari	whole
Претходни коментари	whole
Ime i prezime	whole
Име и презиме	whole
Vaša adresa e-pošte neće	start
Ваша адреса е-поште неће	start
Vaša imejl adresa neće	start
Ваша имејл адреса неће	start
Vaša e-mail adresa neće	start
Ваша е-маил адреса неће	start
Neophodna polja su	start
Неопходна поља су	start
Obavezna polja su	start
Обавезна поља су	start
Sačuvaj moje ime	start
Сачувај моје име	start
Morate biti prijavljeni	start
Морате бити пријављени	start
Morate biti ulogovani	start
Морате бити улоговани	start
Da biste komentarisali	start
Да бисте коментарисали	start
Da biste ostavili komentar	start
Да бисте оставили коментар	start
Komentari su isključeni	start
Коментари су искључени	start
Komentari su zatvoreni	start
Коментари су затворени	start
Komentari koji sadrže	start
Коментари који садрже	start
Komentari objavljeni na	start
Коментари објављени на	start
Redakcija zadržava pravo	start
Редакција задржава право	start
Komentare koji sadrže	start
Коментаре који садрже	start
Budi prvi koji će komentarisati	start
Буди први који ће коментарисати	start
Budite prvi koji će komentarisati	start
Будите први који ће коментарисати	start
Saznajte kako se obrađuju	start
Сазнајте како се обрађују	start
Saznajte više o tome kako se obrađuju	start
Сазнајте више о томе како се обрађују	start
Slanjem komentara	start
Слањем коментара	start
Mišljenja iznesena u komentarima	start
Мишљења изнесена у коментарима	start
Nema komentara.	start
Нема коментара.	start
Vaša e-mail adresa neće biti objavljena	start
Vaša email adresa neće biti objavljena	start

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
Pročitajte više	whole
Pročitajte više	start
Прочитајте више	whole
Прочитајте више	start
Pročitaj više	whole
Pročitaj više	start
Прочитај више	whole
Прочитај више	start
Čitajte još	whole
Читајте још	whole
Pogledaj još	whole
Pogledaj još	start
Погледај још	whole
Погледај још	start
Opširnije na	whole
Opširnije na	start
Опширније на	whole
Опширније на	start
Pogledajte video	whole
Pogledajte video	start
Погледајте видео	whole
Погледајте видео	start
Pročitaj	whole
Прочитај	whole
Pročitajte	whole
Прочитајте	whole
Pročitaj i ovo	whole
Прочитај и ово	whole
Pročitajte i ovo	whole
Прочитајте и ово	whole
Pročitajte ceo tekst	whole
Прочитајте цео текст	whole
Pogledajte	whole
Погледајте	whole
Pogledaj	whole
Погледај	whole
Povezano	whole
Повезано	whole
Povezane teme	whole
Повезане теме	whole
Povezani tekstovi	whole
Повезани текстови	whole
Povezani sadržaj	whole
Повезани садржај	whole
Srodne vesti	whole
Сродне вести	whole
Slične vesti	whole
Сличне вести	whole
Slični tekstovi	whole
Слични текстови	whole
Slično	whole
Слично	whole
Još iz rubrike	whole
Још из рубрике	whole
Više iz rubrike	whole
Више из рубрике	whole
Iz iste kategorije	whole
Из исте категорије	whole
Na istu temu	whole
На исту тему	whole
Pogledaj sve	whole
Погледај све	whole
Pogledajte sve	whole
Погледајте све	whole
Vidi sve	whole
Види све	whole
Vidi više	whole
Види више	whole
Vidi još	whole
Види још	whole
Najčitanije vesti	whole
Најчитаније вести	whole
Najpopularnije	whole
Најпопуларније	whole
Popularno	whole
Популарно	whole
Najkomentarisanije	whole
Најкоментарисаније	whole
Najgledanije	whole
Најгледаније	whole
U trendu	whole
У тренду	whole
Poslednje vesti	whole
Последње вести	whole
Poslednje	whole
Последње	whole
Preporučeno	whole
Препоручено	whole
Preporuka	whole
Препорука	whole
Izbor urednika	whole
Избор уредника	whole
Izdvajamo	whole
Издвајамо	whole
Izdvojeno	whole
Издвојено	whole
Ne propustite	whole
Не пропустите	whole
Ne propusti	whole
Не пропусти	whole
Možda vas zanima	whole
Можда вас занима	whole
Moglo bi da vas zanima	whole
Могло би да вас занима	whole
Moglo bi vas zanimati	whole
Могло би вас занимати	whole
Možda će vam se svideti	whole
Можда ће вам се свидети	whole
Prethodna vest	whole
Претходна вест	whole
Sledeća vest	whole
Следећа вест	whole
Prethodna objava	whole
Претходна објава	whole
Sledeća objava	whole
Следећа објава	whole
Prethodno	whole
Претходно	whole
Sledeće	whole
Следеће	whole
Sledeći tekst	whole
Следећи текст	whole
Prethodni tekst	whole
Претходни текст	whole
Top vesti	whole
Топ вести	whole
Glavne vesti	whole
Главне вести	whole
Danas	whole
Данас	whole
Učitaj još	whole
Учитај још	whole
Prikaži više	whole
Прикажи више	whole
O autoru	whole
О аутору	whole
Ostale vesti	whole
Остале вести	whole
Nastavi čitanje	whole
Настави читање	whole
Bonus video	whole
Бонус видео	whole
Povezane vesti:	whole
Повезане вести:	whole
Dnevni pregled vesti	whole
Дневни преглед вести	whole
Vesti dana	whole
Вести дана	whole
Hitne vesti	whole
Хитне вести	whole
Pročitajte više:	start
Прочитајте више:	start
Pročitaj:	start
Прочитај:	start
Pogledaj:	start
Погледај:	start
Pogledajte:	start
Погледајте:	start
Pogledajte video:	start
Погледајте видео:	start
Pogledajte galeriju	start
Погледајте галерију	start
Više o ovoj temi	start
Више о овој теми	start
Više o tome pročitajte	start
Више о томе прочитајте	start
Više pročitajte	start
Више прочитајте	start
Opširnije pročitajte	start
Опширније прочитајте	start
Čitajte:	start
Читајте:	start
Pročitajte i ovo	start
Прочитајте и ово	start
Pročitajte ceo	start
Прочитајте цео	start
Povezane vesti:	start
Повезане вести:	start
Kliknite ovde	start
Кликните овде	start
Klikni ovde	start
Кликни овде	start
Detaljnije:	start
Детаљније:	start
Poslušajte:	start
Послушајте:	start
Gledajte:	start
Гледајте:	start
Ne propustite:	start
Не пропустите:	start
Ne propustite i ovo	start
Не пропустите и ово	start
Saznajte više:	start
Сазнајте више:	start
Bonus video:	start
Бонус видео:	start
Više informacija na	start
Више информација на	start
Ostale vesti iz	start
Остале вести из	start
Ostale vesti na	start
Остале вести на	start
Za više vesti	start
За више вести	start
Sve vesti iz	start
Све вести из	start
VIDEO:	start
ВИДЕО:	start
FOTO:	start
ФОТО:	start
FOTO/VIDEO:	start
Pročitajte još:	start
Pročitajte i:	start
Прочитајте још:	start
Прочитајте и:	start
Pogledajte još:	start

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
Podeli na Fejsbuku	whole
Подели на Фејсбуку	whole
Podeli na Iksu	whole
Подели на Иксу	whole
Podeli:	whole
Подели:	whole
Podeli članak	whole
Подели чланак	whole
Podelite vest	whole
Поделите вест	whole
Podeli sa prijateljima	whole
Подели са пријатељима	whole
Podeli tekst	whole
Подели текст	whole
Kopirano	whole
Копирано	whole
Kopiraj	whole
Копирај	whole
Link kopiran	whole
Линк копиран	whole
Pošalji prijatelju	whole
Пошаљи пријатељу	whole
Pošalji mejlom	whole
Пошаљи мејлом	whole
Pošalji imejlom	whole
Пошаљи имејлом	whole
Štampa	whole
Штампа	whole
Štampanje	whole
Штампање	whole
Sačuvaj	whole
Сачувај	whole
Sačuvaj za kasnije	whole
Сачувај за касније	whole
Sviđa mi se	whole
Свиђа ми се	whole
Prati	whole
Прати	whole
Prati nas	whole
Прати нас	whole
Zaprati	whole
Запрати	whole
Pratite nas na	whole
Пратите нас на	whole
Slušaj vest	whole
Слушај вест	whole
Poslušaj tekst	whole
Послушај текст	whole
Vreme čitanja	whole
Време читања	whole
Društvene mreže	whole
Друштвене мреже	whole
Pratite nas na društvenim mrežama	whole
Пратите нас на друштвеним мрежама	whole
Podeli na Facebook	whole
Podeli na Facebooku	whole
Podeli na X	whole
Podeli na Viber	whole
Share	whole
Podeli na	start
Подели на	start
Pratite nas i na	start
Пратите нас и на	start
Pratite nas putem	start
Пратите нас путем	start
Pratite naš	start
Пратите наш	start
Pratite nas i preko	start
Пратите нас и преко	start
Prati nas na	start
Прати нас на	start
Zapratite nas na	start
Запратите нас на	start
Lajkujte nas	start
Лајкујте нас	start
Pridružite nam se na	start
Придружите нам се на	start
Pridružite se našem	start
Придружите се нашем	start
Pridružite se našoj	start
Придружите се нашој	start
Pronađite nas na	start
Пронађите нас на	start
Kliknite za deljenje	start
Кликните за дељење	start
Kliknite da biste podelili	start
Кликните да бисте поделили	start
Budite u toku	start
Будите у току	start
Budite obavešteni	start
Будите обавештени	start
Pogledajte ovu objavu u aplikaciji	start
Погледајте ову објаву у апликацији	start
Prikaži ovu objavu u aplikaciji	start
Прикажи ову објаву у апликацији	start
Objavu deli	start
Објаву дели	start
Preuzmite aplikaciju	start
Преузмите апликацију	start
Preuzmite mobilnu aplikaciju	start
Преузмите мобилну апликацију	start
Prijavite se na naš kanal	start
Пријавите се на наш канал	start
Vreme čitanja	start
Време читања	start
Pogledajte ovu objavu u aplikaciji Instagram	start
Погледајте ову објаву у апликацији Instagram	start
Pratite nas na našoj Facebook	start
Пратите нас на нашој Facebook	start
Preuzmite android aplikaciju	start

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
Pretplati se na bilten	whole
Претплати се на билтен	whole
Prijavi se na bilten	whole
Пријави се на билтен	whole
Prijavite se na bilten	whole
Пријавите се на билтен	whole
Vaša imejl adresa	whole
Ваша имејл адреса	whole
Vaša e-pošta	whole
Ваша е-пошта	whole
Imejl adresa	whole
Имејл адреса	whole
Imejl	whole
Имејл	whole
Adresa e-pošte	whole
Адреса е-поште	whole
Unesite imejl	whole
Унесите имејл	whole
Obaveštenja	whole
Обавештења	whole
Uključi obaveštenja	whole
Укључи обавештења	whole
Omogući obaveštenja	whole
Омогући обавештења	whole
Ne, hvala	whole
Не, хвала	whole
Ne sada	whole
Не сада	whole
Ne hvala	whole
Не хвала	whole
Možda kasnije	whole
Можда касније	whole
Preuzmi aplikaciju	whole
Преузми апликацију	whole
Mobilna aplikacija	whole
Мобилна апликација	whole
Odjava	whole
Одјава	whole
Hvala na prijavi	whole
Хвала на пријави	whole
Hvala što ste se prijavili	whole
Хвала што сте се пријавили	whole
Newsletter	whole
Prijava na newsletter	whole
Пријава на newsletter	whole
Prijavi se na newsletter	whole
E-mail	whole
Vaš email	whole
Vaša e-mail adresa	whole
Pretplatite se na	start
Претплатите се на	start
Primajte najnovije	start
Примајте најновије	start
Primajte najvažnije	start
Примајте најважније	start
Želim da primam	start
Желим да примам	start
Želite da primate	start
Желите да примате	start
Unesite svoju imejl	start
Унесите своју имејл	start
Unesite vašu imejl	start
Унесите вашу имејл	start
Slažem se sa uslovima	start
Слажем се са условима	start
Prijavom na bilten	start
Пријавом на билтен	start
Možete se odjaviti	start
Можете се одјавити	start
Hvala na prijavi	start
Хвала на пријави	start
Preuzmite našu besplatnu	start
Преузмите нашу бесплатну	start
Najvažnije vesti na vaš	start
Најважније вести на ваш	start
Svakog dana na vaš mejl	start
Сваког дана на ваш мејл	start
Budite u toku sa najnovijim	start
Будите у току са најновијим	start
Prijavite se na naš newsletter	start
Пријавите се на наш newsletter	start
Prijavite se na newsletter	start
Pratite nas	start
Zapratite nas	start
Pridružite nam se	start
Preuzmite aplikaciju	start
Пратите нас	start
Budite u toku	start

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
Tag	whole
Таг	whole
Tema	whole
Тема	whole
Kategorija	whole
Категорија	whole
Oznaka	whole
Ознака	whole
Rubrika	whole
Рубрика	whole
Rubrike	whole
Рубрике	whole
Ključne reči:	whole
Кључне речи:	whole
Tagovi:	whole
Тагови:	whole
Oznake:	start
Ознаке:	start
Tagovi:	start
Тагови:	start
Ključne reči:	start
Кључне речи:	start
Kategorija:	start
Категорија:	start
Kategorije:	start
Категорије:	start
Teme:	start
Теме:	start
Objavljeno u:	start
Објављено у:	start
Više o:	start
Више о:	start

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
Početna strana	whole
Почетна страна	whole
Naslovna strana	whole
Насловна страна	whole
Početak	whole
Почетак	whole
Preskoči na sadržaj	whole
Прескочи на садржај	whole
Pređi na sadržaj	whole
Пређи на садржај	whole
Pređi na glavni sadržaj	whole
Пређи на главни садржај	whole
Idi na sadržaj	whole
Иди на садржај	whole
Povratak na vrh	whole
Повратак на врх	whole
Na vrh	whole
На врх	whole
Na vrh strane	whole
На врх стране	whole
Vrati se na vrh	whole
Врати се на врх	whole
Povratak	whole
Повратак	whole
Sledeća strana	whole
Следећа страна	whole
Prethodna strana	whole
Претходна страна	whole
Strana	whole
Страна	whole
Dalje	whole
Даље	whole
Otvori meni	whole
Отвори мени	whole
Zatvori meni	whole
Затвори мени	whole
Prijavi se	whole
Пријави се	whole
Odjavi se	whole
Одјави се	whole
Registruj se	whole
Региструј се	whole
Moj nalog	whole
Мој налог	whole
Nalog	whole
Налог	whole
Profil	whole
Профил	whole
Korisničko ime	whole
Корисничко име	whole
Lozinka	whole
Лозинка	whole
Zaboravljena lozinka	whole
Заборављена лозинка	whole
Zaboravili ste lozinku?	whole
Заборавили сте лозинку?	whole
Redakcija	whole
Редакција	whole
Impressum	whole
Импрессум	whole
Kontaktirajte nas	whole
Контактирајте нас	whole
Kontakti	whole
Контакти	whole
Oglašavanje	whole
Оглашавање	whole
Oglasi	whole
Огласи	whole
Mali oglasi	whole
Мали огласи	whole
Čitulje	whole
Читуље	whole
Pomoć	whole
Помоћ	whole
Mapa sajta	whole
Мапа сајта	whole
Novosti	whole
Новости	whole
Info	whole
Инфо	whole
Beograd	whole
Београд	whole
Vojvodina	whole
Војводина	whole
Novi Sad	whole
Нови Сад	whole
Niš	whole
Ниш	whole
Kosovo	whole
Косово	whole
Kosovo i Metohija	whole
Косово и Метохија	whole
Republika Srpska	whole
Република Српска	whole
Crna Gora	whole
Црна Гора	whole
Planeta	whole
Планета	whole
Evropa	whole
Европа	whole
Svet danas	whole
Свет данас	whole
Crna hronika	whole
Црна хроника	whole
Biznis	whole
Бизнис	whole
Preduzetništvo	whole
Предузетништво	whole
Finansije	whole
Финансије	whole
Berza	whole
Берза	whole
Nekretnine	whole
Некретнине	whole
Auto	whole
Ауто	whole
Automobili	whole
Аутомобили	whole
Fudbal	whole
Фудбал	whole
Košarka	whole
Кошарка	whole
Tenis	whole
Тенис	whole
Odbojka	whole
Одбојка	whole
Ostali sportovi	whole
Остали спортови	whole
Vaterpolo	whole
Ватерполо	whole
Zvezde	whole
Звезде	whole
Poznati	whole
Познати	whole
Estrada	whole
Естрада	whole
Muzika	whole
Музика	whole
Film	whole
Филм	whole
Knjige	whole
Књиге	whole
Pozorište	whole
Позориште	whole
Televizija	whole
Телевизија	whole
TV program	whole
ТВ програм	whole
Moda	whole
Мода	whole
Lepota	whole
Лепота	whole
Žena	whole
Жена	whole
Porodica	whole
Породица	whole
Roditelji	whole
Родитељи	whole
Recepti	whole
Рецепти	whole
Hrana	whole
Храна	whole
Putovanja	whole
Путовања	whole
Turizam	whole
Туризам	whole
Zelena strana	whole
Зелена страна	whole
Životna sredina	whole
Животна средина	whole
Ekologija	whole
Екологија	whole
Obrazovanje	whole
Образовање	whole
Istorija	whole
Историја	whole
Nauka	whole
Наука	whole
Tehnologija	whole
Технологија	whole
Tehnologije	whole
Технологије	whole
Mišljenja	whole
Мишљења	whole
Kolumne	whole
Колумне	whole
Kolumna	whole
Колумна	whole
Stav	whole
Став	whole
Lični stav	whole
Лични став	whole
Intervjui	whole
Интервјуи	whole
Blogovi	whole
Блогови	whole
Blog	whole
Блог	whole
Galerije	whole
Галерије	whole
Galerija	whole
Галерија	whole
Fotogalerija	whole
Фотогалерија	whole
Podkast	whole
Подкаст	whole
Podkasti	whole
Подкасти	whole
Emisije	whole
Емисије	whole
Radio	whole
Радио	whole
Uživo	whole
Уживо	whole
Kviz	whole
Квиз	whole
Igre	whole
Игре	whole
Ukrštene reči	whole
Укрштене речи	whole
Izbori	whole
Избори	whole
Vreme	whole
Време	whole
Učitavanje...	whole
Учитавање...	whole
Molimo sačekajte	whole
Молимо сачекајте	whole
Prikaži manje	whole
Прикажи мање	whole
Otkaži	whole
Откажи	whole
Da	whole
Да	whole
Ne	whole
Не	whole
Ceo ekran	whole
Цео екран	whole
Prijavi grešku	whole
Пријави грешку	whole
Štampano izdanje	whole
Штампано издање	whole
Arhiva izdanja	whole
Архива издања	whole
Korisni linkovi	whole
Корисни линкови	whole
Ćirilica	whole
Ћирилица	whole
Latinica	whole
Латиница	whole
Ostalo	whole
Остало	whole
Preskoči na sadržaj	start
Прескочи на садржај	start
Nalazite se ovde	start
Налазите се овде	start
Nalazite se:	start
Налазите се:	start
Vaš pregledač ne podržava	start
Ваш прегледач не подржава	start
Vaš internet pregledač	start
Ваш интернет прегледач	start
Zaboravili ste lozinku	start
Заборавили сте лозинку	start
Imate li priču	start
Имате ли причу	start
Pošaljite nam vest	start
Пошаљите нам вест	start
Pošaljite nam svoje	start
Пошаљите нам своје	start
Uočili ste grešku	start
Уочили сте грешку	start
Ukoliko ste uočili grešku	start
Уколико сте уочили грешку	start
Ukoliko želite da prijavite	start
Уколико желите да пријавите	start
Stranica koju tražite	start
Страница коју тражите	start
Prijavite grešku	start
Пријавите грешку	start

[front_page]
Почетна
Насловна
Početna
Naslovna
Насловна страна
Почетна страна
Naslovna strana
Početna strana
Home

[no_sections]
Некатегоризовано
Nekategorizovano

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
Oglašavanje	whole
Оглашавање	whole
Reklame	whole
Рекламе	whole
Plaćeni oglas	whole
Плаћени оглас	whole
Plaćeni sadržaj	whole
Плаћени садржај	whole
Promotivni sadržaj	whole
Промотивни садржај	whole
Promotivni tekst	whole
Промотивни текст	whole
Partnerski sadržaj	whole
Партнерски садржај	whole
Tekst se nastavlja ispod oglasa	whole
Текст се наставља испод огласа	whole
Nastavak teksta ispod oglasa	whole
Наставак текста испод огласа	whole
Zatvori oglas	whole
Затвори оглас	whole
Sponzor	whole
Спонзор	whole
Promocija	whole
Промоција	whole
Članak se nastavlja ispod oglasa	whole
Чланак се наставља испод огласа	whole
Ostatak teksta nakon reklame	whole
Остатак текста након рекламе	whole
PR	whole
PR tekst	whole
Advertorial	whole
Tekst se nastavlja ispod	start
Текст се наставља испод	start
Članak se nastavlja ispod	start
Чланак се наставља испод	start
Ostatak teksta nakon reklame	start
Остатак текста након рекламе	start
Nastavak teksta ispod	start
Наставак текста испод	start
Nastavak vesti ispod	start
Наставак вести испод	start
Izgleda da koristite	start
Изгледа да користите	start
Molimo vas isključite	start
Молимо вас искључите	start
Sadržaj nastao u saradnji	start
Садржај настао у сарадњи	start
U saradnji sa:	start
У сарадњи са:	start

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
Opšti uslovi	whole
Општи услови	whole
Opšti uslovi korišćenja	whole
Општи услови коришћења	whole
Pravila korišćenja	whole
Правила коришћења	whole
Zaštita privatnosti	whole
Заштита приватности	whole
Zaštita podataka o ličnosti	whole
Заштита података о личности	whole
Izjava o privatnosti	whole
Изјава о приватности	whole
Autorska prava	whole
Ауторска права	whole
Pravna napomena	whole
Правна напомена	whole
Izvori	whole
Извори	whole
Etički kodeks	whole
Етички кодекс	whole
Uslovi	whole
Услови	whole
Zabranjeno kopiranje	whole
Забрањено копирање	whole
Zabranjeno je preuzimanje sadržaja	start
Забрањено је преузимање садржаја	start
Zabranjeno preuzimanje sadržaja	start
Забрањено преузимање садржаја	start
Zabranjeno je kopiranje	start
Забрањено је копирање	start
Zabranjeno kopiranje	start
Забрањено копирање	start
Nijedan deo ovog sajta	start
Ниједан део овог сајта	start
Dozvoljeno je preuzimanje	start
Дозвољено је преузимање	start
Izdavač:	start
Издавач:	start
Glavni i odgovorni urednik:	start
Главни и одговорни уредник:	start
Glavni urednik:	start
Главни уредник:	start
Sadržaj ovog sajta	start
Садржај овог сајта	start

[paywall]
Претплати се	whole
Pretplati se	whole
Само за претплатнике	whole
Samo za pretplatnike	whole
Pretplata	whole
Претплата	whole
Pretplatite se	whole
Претплатите се	whole
Za pretplatnike	whole
За претплатнике	whole
Premijum	whole
Премијум	whole
Već imate pretplatu?	whole
Већ имате претплату?	whole
Već ste pretplatnik?	whole
Већ сте претплатник?	whole
Već ste pretplaćeni?	whole
Већ сте претплаћени?	whole
Podržite nas	whole
Подржите нас	whole
Podrži nas	whole
Подржи нас	whole
Doniraj	whole
Донирај	whole
Donirajte	whole
Донирајте	whole
Pretplatite se na digitalno izdanje	whole
Претплатите се на дигитално издање	whole
Već ste pretplatnik	start
Већ сте претплатник	start
Već imate pretplatu	start
Већ имате претплату	start
Ovaj članak je dostupan samo	start
Овај чланак је доступан само	start
Ovaj tekst je dostupan samo	start
Овај текст је доступан само	start
Tekst je dostupan samo	start
Текст је доступан само	start
Sadržaj je dostupan samo	start
Садржај је доступан само	start
Za nastavak čitanja	start
За наставак читања	start
Da biste nastavili čitanje	start
Да бисте наставили читање	start
Da biste pročitali ceo	start
Да бисте прочитали цео	start
Ceo tekst pročitajte u	start
Цео текст прочитајте у	start
Ceo tekst možete pročitati	start
Цео текст можете прочитати	start
Pretplatite se i	start
Претплатите се и	start
Podržite nezavisno	start
Подржите независно	start
Postanite pretplatnik	start
Постаните претплатник	start

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
Snimak ekrana	whole
Снимак екрана	whole
Printskrin	whole
Принтскрин	whole
Skrinšot	whole
Скриншот	whole
Ilustrativna fotografija	whole
Илустративна фотографија	whole
Arhivska fotografija	whole
Архивска фотографија	whole
Izvor fotografije	whole
Извор фотографије	whole
Privatna arhiva	whole
Приватна архива	whole
Foto-ilustracija	whole
Фото-илустрација	whole
Foto ilustracija	whole
Фото илустрација	whole
Foto:	start
Фото:	start
Fotografija:	start
Фотографија:	start
Foto/	start
Фото/	start
Ilustracija:	start
Илустрација:	start
Foto ilustracija:	start
Фото илустрација:	start
Ilustrativna fotografija	start
Илустративна фотографија	start
Arhivska fotografija	start
Архивска фотографија	start
Izvor fotografije:	start
Извор фотографије:	start
Na fotografiji:	start
На фотографији:	start
Autor fotografije:	start
Аутор фотографије:	start
Grafika:	start
Графика:	start
Naslovna fotografija:	start
Насловна фотографија:	start
Snimio:	start
Снимио:	start
Printskrin:	start
Принтскрин:	start
Skrinšot:	start
Скриншот:	start
Printscreen:	start
Screenshot:	start
снимио	start
снимила	start
snimio	start
snimila	start

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
Poslednja vest
Последња вест
Upravo objavljeno
Управо објављено
Najava
Најава
Osvrt
Осврт
Recenzija
Рецензија
Istraživanje
Истраживање
Saznajemo
Сазнајемо
Samo kod nas
Само код нас
Važno
Важно
Izveštaj
Извештај
Anketa
Анкета
Podkast
Подкаст
Kviz
Квиз
Fotogalerija
Фотогалерија
Galerija
Галерија
Priča
Прича
Feljton
Фељтон
Portret
Портрет
Mišljenje
Мишљење
Lični stav
Лични став
Tema dana
Тема дана
Tema
Тема
Izbori
Избори
Provera činjenica
Провера чињеница
U fokusu
У фокусу
Upozorenje
Упозорење
Kolumna
Колумна
Udarna vest
Ударна вест
Prognoza
Прогноза
Pogled
Поглед
Foto/Video
Фото/Видео
Video/Foto
Видео/Фото

[live]
уживо
uživo
из минута у минут
iz minuta u minut
live
prenos uživo
пренос уживо
pratite uživo
пратите уживо
direktan prenos
директан пренос
uživo prenos
уживо пренос
tok događaja
ток догађаја
najnovije informacije
најновије информације
iz sata u sat
из сата у сат

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
Autor:
Аутор:
Autorka
Ауторка
Autorka:
Ауторка:
Autori:
Аутори:
Autori
Аутори
Pišu
Пишу
Pišu:
Пишу:
Piše:
Пише:
Napisao
Написао
Napisala
Написала
Napisao:
Написао:
Objavio
Објавио
Objavila
Објавила
Tekst i foto:
Текст и фото:
Razgovarao
Разговарао
Razgovarala
Разговарала
Razgovarao:
Разговарао:
Razgovarala:
Разговарала:
Preveo
Превео
Prevela
Превела
Prevod:
Превод:
Priredio
Приредио
Priredila
Приредила
Priredio:
Приредио:
Pripremio
Припремио
Pripremila
Припремила
Priprema:
Припрема:
Uredio
Уредио
Uredila
Уредила
Urednik:
Уредник:
Novinarka:
Новинарка:
Tekst i fotografije

[contributions]
Фото
Фотографије
Foto
Fotografije
Снимак
Glavni i odgovorni urednik
Odgovorni urednik

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
novinari
новинари
reporterka
репортерка
dopisnica
дописница
urednik rubrike
уредник рубрике
glavna urednica
главна уредница
glavni i odgovorni urednik
главни и одговорни уредник
zamenik glavnog urednika
заменик главног уредника
zamenica glavnog urednika
заменица главног уредника
odgovorni urednik
одговорни уредник
specijalni izveštač
специјални извештач
izveštač
извештач
kolumnistkinja
колумнисткиња
komentator
коментатор
komentatorka
коментаторка
saradnik
сарадник
saradnica
сарадница
spoljni saradnik
спољни сарадник
fotoreporter
фоторепортер
fotoreporterka
фоторепортерка
fotograf
фотограф
snimatelj
сниматељ
voditelj
водитељ
voditeljka
водитељка
prevodilac
преводилац
analitičarka
аналитичарка
politikolog
политиколог
ekonomista
економиста
istoričar
историчар
sociolog
социолог
profesor
професор
pisac
писац
redakcija
редакција
agencije
агенције
Novi Sad
Нови Сад
Niš
Ниш
Kragujevac
Крагујевац
Banjaluka
Бањалука
Podgorica
Подгорица
Brisel
Брисел
Vašington
Вашингтон
Moskva
Москва
od našeg dopisnika
од нашег дописника
od stalnog dopisnika
од сталног дописника

[nobodies]
Непознат
Гост
Непознат аутор
Nepoznat
Gost
Nepoznat autor
Вести
Vesti

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
Radio-televizija Srbije
Радио-телевизија Србије
RTV
РТВ
Sputnjik Srbija
Спутњик Србија
Slobodna Evropa
Слободна Европа
Radio Slobodna Evropa
Радио Слободна Европа
Dojče vele
Дојче веле
Blumberg
Блумберг
TASS
ТАСС
RIA Novosti
РИА Новости
Interfaks
Интерфакс
Sinhua
Синхуа
Anadolija
Анадолија
Asošijeted pres
Асошијетед прес
Frans pres
Франс прес
Mina
Мина
Agencije
Агенције
Redakcija
Редакција
Reuters
dpa
ANSA
APA
BBC
DW
CNN
N1
Nova.rs
Bloomberg
Deutsche Welle
ATAImages
Associated Press

[joiners]
и
i
&
te
те

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
ponedjeljak	1
понедјељак	1
ponedeljka	1
понедељка	1
utorka	2
уторка	2
sredu	3
среду	3
srede	3
среде	3
četvrtka	4
четвртка	4
petka	5
петка	5
subotu	6
суботу	6
subote	6
суботе	6
nedelju	7
недељу	7
nedelje	7
недеље	7

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
pre {n} sekundi	second
пре {n} секунди	second
pre {n} sekunde	second
пре {n} секунде	second
pre {n} sek	second
пре {n} сек	second
pre {n} minut	minute
пре {n} минут	minute
pre {n} minute	minute
пре {n} минуте	minute
pre {n} min	minute
пре {n} мин	minute
pre {n} min.	minute
пре {n} мин.	minute
pre {n} sat	hour
пре {n} сат	hour
pre {n} časova	hour
пре {n} часова	hour
pre {n} časa	hour
пре {n} часа	hour
pre {n} čas	hour
пре {n} час	hour
prije {n} sata	hour
прије {n} сата	hour
pre {n} dan	day
пре {n} дан	day
pre {n} nedelje	week
пре {n} недеље	week
pre {n} nedelju	week
пре {n} недељу	week
pre {n} sedmica	week
пре {n} седмица	week
pre {n} mesec	month
пре {n} месец	month
prije {n} mjeseci	month
прије {n} мјесеци	month
prije {n} mjeseca	month
прије {n} мјесеца	month
pre {n} godinu	year
пре {n} годину	year
prije {n} godina	year
прије {n} година	year
upravo sada	second	0
управо сада	second	0
malopre	second	0
малопре	second	0
pre minut	minute	1
пре минут	minute	1
pre jedan minut	minute	1
пре један минут	minute	1
pre sat vremena	hour	1
пре сат времена	hour	1
pre jedan sat	hour	1
пре један сат	hour	1
pre sat	hour	1
пре сат	hour	1
sinoć	day	1
синоћ	day	1
prekjuče	day	2
прекјуче	day	2
pre nedelju dana	week	1
пре недељу дана	week	1
pre mesec dana	month	1
пре месец дана	month	1
pre godinu dana	year	1
пре годину дана	year	1

[published]
Објављено
Objavljeno
Датум
Datum
Време објаве
Vreme objave
Objavljen
Објављен
Objavljena
Објављена
Datum i vreme
Датум и време
Objavljeno u
Објављено у

[updated]
Ажурирано
Ažurirano
Измењено
Izmenjeno
Последња измена
Poslednja izmena
Освежено
Osveženo
Ažuriran
Ажуриран
Poslednje ažuriranje
Последње ажурирање
Poslednji put ažurirano
Последњи пут ажурирано
Dopunjeno
Допуњено
Vreme ažuriranja
Време ажурирања

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
gospođica	title
госпођица	title
gosp.	title
госп.	title
gđica	title
гђица	title
mr	title
мр	title
prof. dr	title
проф. др	title
doktor	title
доктор	title
doktorka	title
докторка	title
doc. dr	title
доц. др	title
docent	title
доцент	title
akademik	title
академик	title
inž.	title
инж.	title
patrijarh srpski	title
патријарх српски	title
jerej	title
јереј	title
protojerej	title
протојереј	title
sveštenik	title
свештеник	title
monah	title
монах	title
arhijerej	title
архијереј	title
igumanija	title
игуманија	title
iguman	title
игуман	title
imam	title
имам	title
muftija	title
муфтија	title
rabin	title
рабин	title
ajatolah	title
ајатолах	title
šeik	title
шеик	title
emir	title
емир	title
sultan	title
султан	title
car	title
цар	title
carica	title
царица	title
knez	title
кнез	title
kneginja	title
кнегиња	title
prestolonaslednik	title
престолонаследник	title
grof	title
гроф	title
lord	title
лорд	title
ser	title
сер	title
sveti	title
свети	title
sv.	title
св.	title
doc.	title
доц.	title
bivša predsednica	role
бивша председница	role
predsednik Srbije	role
председник Србије	role
predsednik Republike	role
председник Републике	role
predsednik Vlade	role
председник Владе	role
predsednica Vlade	role
председница Владе	role
predsednik Skupštine	role
председник Скупштине	role
predsednica Skupštine	role
председница Скупштине	role
predsednica Narodne skupštine	role
председница Народне скупштине	role
američki predsednik	role
амерички председник	role
ruski predsednik	role
руски председник	role
potpredsednica	role
потпредседница	role
potpredsednik Vlade	role
потпредседник Владе	role
bivši premijer	role
бивши премијер	role
premijerka Srbije	role
премијерка Србије	role
mandatar	role
мандатар	role
bivši ministar	role
бивши министар	role
ministar spoljnih poslova	role
министар спољних послова	role
ministar odbrane	role
министар одбране	role
ministar finansija	role
министар финансија	role
ministar unutrašnjih poslova	role
министар унутрашњих послова	role
ministarka zdravlja	role
министарка здравља	role
ministar zdravlja	role
министар здравља	role
ministar pravde	role
министар правде	role
ministarka pravde	role
министарка правде	role
ministar prosvete	role
министар просвете	role
ministarka kulture	role
министарка културе	role
ministarka rudarstva i energetike	role
министарка рударства и енергетике	role
šef diplomatije	role
шеф дипломатије	role
šef	role
шеф	role
šefica	role
шефица	role
šefica diplomatije	role
шефица дипломатије	role
državni sekretar	role
државни секретар	role
državna sekretarka	role
државна секретарка	role
sekretar	role
секретар	role
sekretarka	role
секретарка	role
generalni sekretar	role
генерални секретар	role
kancelarka	role
канцеларка	role
narodni poslanik	role
народни посланик	role
narodna poslanica	role
народна посланица	role
odbornik	role
одборник	role
odbornica	role
одборница	role
evroposlanik	role
европосланик	role
evroposlanica	role
европосланица	role
senator	role
сенатор	role
senatorka	role
сенаторка	role
kongresmen	role
конгресмен	role
liderka	role
лидерка	role
vođa	role
вођа	role
funkcioner	role
функционер	role
funkcionerka	role
функционерка	role
visoki predstavnik	role
високи представник	role
izaslanik	role
изасланик	role
predstavnik	role
представник	role
predstavnica	role
представница	role
specijalni izaslanik	role
специјални изасланик	role
zamenik gradonačelnika	role
заменик градоначелника	role
predsednik opštine	role
председник општине	role
predsednica opštine	role
председница општине	role
gradonačelnica	role
градоначелница	role
član Gradskog veća	role
члан Градског већа	role
ambasadorka	role
амбасадорка	role
ambasador Srbije	role
амбасадор Србије	role
konzul	role
конзул	role
komesar	role
комесар	role
evropska komesarka	role
европска комесарка	role
poverenik	role
повереник	role
poverenica	role
повереница	role
zaštitnik građana	role
заштитник грађана	role
ombudsman	role
омбудсман	role
savetnik	role
саветник	role
savetnica	role
саветница	role
kandidat	role
кандидат	role
kandidatkinja	role
кандидаткиња	role
političar	role
политичар	role
političarka	role
политичарка	role
guverner	role
гувернер	role
guvernerka	role
гувернерка	role
generalni direktor	role
генерални директор	role
generalna direktorka	role
генерална директорка	role
izvršni direktor	role
извршни директор	role
osnivač	role
оснивач	role
vlasnik	role
власник	role
preduzetnik	role
предузетник	role
preduzetnica	role
предузетница	role
biznismen	role
бизнисмен	role
milijarder	role
милијардер	role
major	role
мајор	role
kapetan	role
капетан	role
potpukovnik	role
потпуковник	role
admiral	role
адмирал	role
brigadni general	role
бригадни генерал	role
komandant	role
командант	role
načelnik	role
начелник	role
načelnica	role
начелница	role
načelnik Generalštaba	role
начелник Генералштаба	role
policajac	role
полицајац	role
vatrogasac	role
ватрогасац	role
inspektor	role
инспектор	role
tužiteljka	role
тужитељка	role
javni tužilac	role
јавни тужилац	role
glavni javni tužilac	role
главни јавни тужилац	role
istražitelj	role
истражитељ	role
branilac	role
бранилац	role
advokatica	role
адвокатица	role
advokat odbrane	role
адвокат одбране	role
stručnjakinja	role
стручњакиња	role
ekspert	role
експерт	role
politikolog	role
политиколог	role
politikološkinja	role
политиколошкиња	role
ekonomista	role
економиста	role
ekonomistkinja	role
економисткиња	role
sociolog	role
социолог	role
sociološkinja	role
социолошкиња	role
istoričar	role
историчар	role
istoričarka	role
историчарка	role
naučnik	role
научник	role
naučnica	role
научница	role
istraživač	role
истраживач	role
istraživačica	role
истраживачица	role
lekar	role
лекар	role
lekarka	role
лекарка	role
epidemiolog	role
епидемиолог	role
infektolog	role
инфектолог	role
pulmolog	role
пулмолог	role
psiholog	role
психолог	role
psihološkinja	role
психолошкиња	role
hirurg	role
хирург	role
rektor	role
ректор	role
rektorka	role
ректорка	role
dekan	role
декан	role
dekanka	role
деканка	role
nastavnik	role
наставник	role
nastavnica	role
наставница	role
učitelj	role
учитељ	role
učiteljica	role
учитељица	role
student	role
студент	role
sindikalac	role
синдикалац	role
književnik	role
књижевник	role
književnica	role
књижевница	role
spisateljica	role
списатељица	role
pesnik	role
песник	role
pesnikinja	role
песникиња	role
rediteljka	role
редитељка	role
producent	role
продуцент	role
kompozitor	role
композитор	role
muzičar	role
музичар	role
reper	role
репер	role
slikar	role
сликар	role
slikarka	role
сликарка	role
umetnik	role
уметник	role
umetnica	role
уметница	role
voditelj	role
водитељ	role
voditeljka	role
водитељка	role
kolumnista	role
колумниста	role
fudbaler	role
фудбалер	role
golman	role
голман	role
napadač	role
нападач	role
vezista	role
везиста	role
štoper	role
штопер	role
košarkaš	role
кошаркаш	role
košarkašica	role
кошаркашица	role
rukometaš	role
рукометаш	role
odbojkaš	role
одбојкаш	role
vaterpolista	role
ватерполиста	role
teniser	role
тенисер	role
teniserka	role
тенисерка	role
atletičar	role
атлетичар	role
atletičarka	role
атлетичарка	role
sportista	role
спортиста	role
sportistkinja	role
спортисткиња	role
olimpijac	role
олимпијац	role
šampion	role
шампион	role
šampionka	role
шампионка	role
kapiten	role
капитен	role
aktivista	role
активиста	role
aktivistkinja	role
активисткиња	role
meteorolog	role
метеоролог	role
seizmolog	role
сеизмолог	role
otac	kin
отац	kin
suprug	kin
супруг	kin
supruga	kin
супруга	kin
muž	kin
муж	kin
žena	kin
жена	kin
sin	kin
син	kin
ćerka	kin
ћерка	kin
kći	kin
кћи	kin
majka	kin
мајка	kin
brat	kin
брат	kin
sestra	kin
сестра	kin
deda	kin
деда	kin
baba	kin
баба	kin
baka	kin
бака	kin
ujak	kin
ујак	kin
stric	kin
стриц	kin
tetka	kin
тетка	kin
bratanac	kin
братанац	kin
sestrić	kin
сестрић	kin
sestričina	kin
сестричина	kin
unuk	kin
унук	kin
unuka	kin
унука	kin
udovica	kin
удовица	kin
verenik	kin
вереник	kin
verenica	kin
вереница	kin
partner	kin
партнер	kin
partnerka	kin
партнерка	kin
devojka	kin
девојка	kin
zet	kin
зет	kin
snaja	kin
снаја	kin
kum	kin
кум	kin

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
Vlada Srbije
Влада Србије
Vlada Republike Srbije
Влада Републике Србије
Skupština Srbije
Скупштина Србије
skupština grada
скупштина града
skupština opštine
скупштина општине
Predsedništvo
Председништво
Ministarstvo unutrašnjih poslova
Министарство унутрашњих послова
Ministarstvo spoljnih poslova
Министарство спољних послова
Ministarstvo odbrane
Министарство одбране
kabinet
кабинет
kancelarija
канцеларија
Kancelarija za Kosovo i Metohiju
Канцеларија за Косово и Метохију
Evropska unija
Европска унија
EU
ЕУ
UN
УН
Ujedinjene nacije
Уједињене нације
Savet bezbednosti UN
Савет безбедности УН
Savet Evrope
Савет Европе
Evropski parlament
Европски парламент
Evropski savet
Европски савет
OEBS
ОЕБС
Viši sud
Виши суд
Apelacioni sud
Апелациони суд
Osnovni sud
Основни суд
Prekršajni sud
Прекршајни суд
Visoki savet sudstva
Високи савет судства
Više javno tužilaštvo
Више јавно тужилаштво
Osnovno javno tužilaštvo
Основно јавно тужилаштво
Republičko javno tužilaštvo
Републичко јавно тужилаштво
Tužilaštvo za organizovani kriminal
Тужилаштво за организовани криминал
policijska uprava
полицијска управа
žandarmerija
жандармерија
BIA
БИА
Bezbednosno-informativna agencija
Безбедносно-информативна агенција
Generalštab
Генералштаб
garda
гарда
brigada
бригада
Sektor za vanredne situacije
Сектор за ванредне ситуације
Republička izborna komisija
Републичка изборна комисија
RIK
РИК
Gradska izborna komisija
Градска изборна комисија
REM
РЕМ
CRTA
ЦРТА
uprava
управа
Uprava carina
Управа царина
Poreska uprava
Пореска управа
inspekcija
инспекција
inspektorat
инспекторат
zavod
завод
Republički zavod za statistiku
Републички завод за статистику
RHMZ
РХМЗ
PIO fond
ПИО фонд
RFZO
РФЗО
Batut
Батут
zavod za javno zdravlje
завод за јавно здравље
fond
фонд
MMF
ММФ
Svetska banka
Светска банка
Evropska centralna banka
Европска централна банка
Beogradska berza
Београдска берза
komora
комора
Privredna komora Srbije
Привредна комора Србије
PKS
ПКС
javno preduzeće
јавно предузеће
JP
ЈП
EPS
ЕПС
Elektroprivreda Srbije
Електропривреда Србије
Srbijagas
Србијагас
NIS
НИС
Telekom
Телеком
Telekom Srbija
Телеком Србија
Železnice Srbije
Железнице Србије
Putevi Srbije
Путеви Србије
GSP
ГСП
Er Srbija
Ер Србија
Socijalistička partija Srbije
Социјалистичка партија Србије
DS
ДС
Demokratska stranka
Демократска странка
SSP
ССП
Narodna stranka
Народна странка
Srbija protiv nasilja
Србија против насиља
SNSD
СНСД
DPS
ДПС
Srpska lista
Српска листа
pokret
покрет
koalicija
коалиција
front
фронт
blok
блок
sindikat
синдикат
organizacija
организација
nevladina organizacija
невладина организација
institucija
институција
centar
центар
škola
школа
osnovna škola
основна школа
gimnazija
гимназија
akademija
академија
SANU
САНУ
Srpska akademija nauka i umetnosti
Српска академија наука и уметности
Univerzitet u Beogradu
Универзитет у Београду
Pravni fakultet
Правни факултет
Filozofski fakultet
Филозофски факултет
Klinički centar Srbije
Клинички центар Србије
UKCS
УКЦС
dom zdravlja
дом здравља
hitna pomoć
хитна помоћ
Crveni krst
Црвени крст
biblioteka
библиотека
galerija
галерија
arhiv
архив
opera
опера
manastir
манастир
eparhija
епархија
Srpska pravoslavna crkva
Српска православна црква
ambasada
амбасада
konzulat
конзулат
dnevnik
дневник
nedeljnik
недељник
televizija
телевизија
Crvena zvezda
Црвена звезда
Partizan
Партизан
Fudbalski savez Srbije
Фудбалски савез Србије
FSS
ФСС
KSS
КСС
reprezentacija
репрезентација
FIFA
UEFA
NATO
НАТО
ФИФА
УЕФА
N1
d.o.o.
a.d.

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
država
држава
republika
република
kraljevina
краљевина
savezna država
савезна држава
oblast
област
upravni okrug
управни округ
naselje
насеље
mesna zajednica
месна заједница
gradska opština
градска општина
avenija
авенија
autoput
аутопут
magistrala
магистрала
obala
обала
plaža
плажа
rt
рт
kanal
канал
moreuz
мореуз
prevoj
превој
vrh
врх
brdo
брдо
gora
гора
dolina
долина
kotlina
котлина
šuma
шума
park
парк
nacionalni park
национални парк
spomen-park
спомен-парк
pustinja
пустиња
okean
океан
stanica
станица
železnička stanica
железничка станица
autobuska stanica
аутобуска станица
granični prelaz
гранични прелаз
granica
граница
stadion
стадион
tvrđava
тврђава
zamak
замак
banja
бања
sever
север
jug
југ
istok
исток
zapad
запад
glavni grad
главни град
prestonica
престоница
raskrsnica
раскрсница

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
del
дел
der
дер
den
ден
la
ла
le
ле
dos
дос
ibn
ибн
ben
бен
du
ду

[abbreviations]
{n}.
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
gđica.
гђица.
gosp.
госп.
akad.
акад.
dipl.
дипл.
ing.
инг.
mag.
маг.
spec.
спец.
mast.
маст.
odn.
одн.
i sl.
и сл.
i dr.
и др.
itsl.
итсл.
i tome sl.
и томе сл.
upor.
упор.
al.
ал.
tač.
тач.
Sl. gl.
Сл. гл.
reg.
рег.
tel.
тел.
faks.
факс.
mob.
моб.
min.
мин.
sek.
сек.
hilj.
хиљ.
rsd.
рсд.
eur.
еур.
n. e.
н. е.
p. n. e.
п. н. е.
pre n. e.
пре н. е.
r.
р.
rođ.
рођ.
ur.
ур.
izd.
изд.
prev.
прев.
prir.
прир.
knj.
књ.
gl.
гл.
opš.
опш.
s. r.
с. р.
maj.
мај.
kap.
кап.
por.
пор.
d.o.o.
д.о.о.
a.d.
а.д.
d.d.
д.д.
k.d.
к.д.
jan.
јан.
feb.
феб.
mar.
мар.
apr.
апр.
avg.
авг.
sept.
септ.
okt.
окт.
nov.
нов.
dec.
дец.
pon.
пон.
uto.
уто.
sre.
сре.
čet.
чет.
ned.
нед.

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
изјавили	verb	s
објаснила	verb	s
нагласила	verb	s
тврде	verb	s
написала	verb	s
одговорила	verb	s
упитао	verb	s
упозорила	verb	s
признала	verb	s
испричао	verb	s
испричала	verb	s
прича	verb	s
priča	verb	s
požalio se	verb	s
nasmejao se	verb	s
uzviknuo	verb	s
odvratio	verb	s
nastavio	verb	s
nastavila	verb	s
grmi	verb	s
smeje se	verb	w
našalio se	verb	s
šali se	verb	s
uzdiše	verb	s
uzvratio	verb	s
uzvratila	verb	s
priseća se	verb	w
seća se	verb	w
žali se	verb	s
uzvikuje	verb	s
viče	verb	s
ponavlja	verb	s
dobacuje	verb	s
šapuće	verb	s
gunđa	verb	s
nadovezuje se	verb	s
pita se	verb	s
poručuje	verb	s

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
a	name_feminine
а	name_feminine
jedan	indefinite
jedna	indefinite
један	indefinite
једна	indefinite
