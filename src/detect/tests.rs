use super::*;
use crate::blocks::PageBlock;
use crate::span::Span;

/// Detects the language of a page with one block per line.
fn page_of(text: &str, hints: Hints) -> LanguageGuess {
    let mut end = 0;
    let block = |line: &str| {
        let start = end;
        end += line.len();
        PageBlock { span: Span::new(start, end).trimmed(text), ..PageBlock::default() }
    };
    let blocks = text.split_inclusive('\n').map(block).collect();
    page(&PageBlocks { text: text.to_owned(), blocks, ..PageBlocks::default() }, hints)
}

/// A sentence in each language, as a newspaper would print it.
const SENTENCES: &[(&str, &str)] = &[
    (
        "en",
        "The council said on Monday that it would not build the bridge, which had been planned for years.",
    ),
    (
        "de",
        "Der Stadtrat hat am Montag beschlossen, die Brücke nicht zu bauen, die seit Jahren geplant wurde.",
    ),
    (
        "fr",
        "Le conseil a décidé lundi que le pont ne sera pas construit, après des années de travaux dans la ville.",
    ),
    (
        "es",
        "El consejo decidió el lunes que no se construirá el puente, que estaba previsto desde hace años.",
    ),
    ("pt", "O conselho decidiu na segunda-feira que não vai construir a ponte, que estava prevista há anos."),
    (
        "gl",
        "O concello decidiu o luns que non se vai construír a ponte, que estaba prevista dende hai anos pola Xunta, máis ata agora non hai unha data.",
    ),
    (
        "ca",
        "El consell va decidir dilluns que no es construirà el pont, que estava previst des de fa anys amb els diners dels veïns.",
    ),
    (
        "it",
        "Il consiglio ha deciso lunedì che il ponte non sarà costruito, dopo anni di progetti della città.",
    ),
    (
        "ro",
        "Consiliul a decis luni că podul nu va fi construit, după ani de planuri ale orașului și ale guvernului.",
    ),
    (
        "nl",
        "De gemeenteraad heeft maandag besloten dat de brug niet wordt gebouwd, die al jaren was gepland.",
    ),
    ("af", "Die raad het Maandag besluit dat die brug nie gebou sal word nie, wat al jare lank beplan is."),
    (
        "da",
        "Byrådet besluttede mandag, at broen ikke bliver bygget, efter at den har været planlagt i mange år af staten.",
    ),
    (
        "no",
        "Bystyret vedtok mandag at broen ikke blir bygget, etter at den har vært planlagt i mange år av staten.",
    ),
    (
        "sv",
        "Kommunen beslutade på måndagen att bron inte ska byggas, efter att den har varit planerad i många år.",
    ),
    (
        "is",
        "Bæjarstjórnin ákvað á mánudag að brúin verður ekki byggð, eftir að hún hefur verið í áætlun í mörg ár.",
    ),
    (
        "fi",
        "Kaupunginvaltuusto päätti maanantaina, että siltaa ei rakenneta, vaikka se on ollut suunnitelmissa vuosia.",
    ),
    (
        "et",
        "Linnavolikogu otsustas esmaspäeval, et silda ei ehitata, kuigi see on olnud plaanis juba mitu aastat.",
    ),
    (
        "hu",
        "A tanács hétfőn úgy döntött, hogy nem épül meg a híd, amelyet már évek óta terveztek, és az ár is magas.",
    ),
    (
        "pl",
        "Rada miasta zdecydowała w poniedziałek, że most nie zostanie zbudowany, choć był planowany od lat.",
    ),
    (
        "cs",
        "Zastupitelstvo v pondělí rozhodlo, že se most nebude stavět, i když byl podle plánu řadu let připravován.",
    ),
    (
        "sk",
        "Zastupiteľstvo v pondelok rozhodlo, že sa most nebude stavať, aj keď bol podľa plánu roky pripravovaný.",
    ),
    (
        "sl",
        "Mestni svet je v ponedeljek sklenil, da mostu ne bodo gradili, čeprav je bil več let v načrtih in tudi pri ministrstvu.",
    ),
    (
        "hr",
        "Gradsko vijeće odlučilo je u ponedjeljak da se most neće graditi, što je bilo planirano prije više godina, tijekom kojih nitko nije znao tko će ga platiti.",
    ),
    (
        "sq",
        "Këshilli vendosi të hënën që ura nuk do të ndërtohet, edhe pse ishte planifikuar prej vitesh në qytet.",
    ),
    (
        "lt",
        "Taryba pirmadienį nusprendė, kad tiltas nebus statomas, nors jis buvo planuojamas jau daug metų.",
    ),
    (
        "lv",
        "Dome pirmdien nolēma, ka tilts netiks būvēts, lai gan tas bija plānots jau daudzus gadus un par to runāja.",
    ),
    (
        "tr",
        "Belediye meclisi pazartesi günü köprünün yapılmayacağına karar verdi, ancak bu proje çok uzun yıllar için planlanmıştı.",
    ),
    (
        "az",
        "Şura bazar ertəsi körpünün tikilməyəcəyinə qərar verib, lakin bu layihə uzun illər üçün nəzərdə tutulmuşdu və çox bahadır.",
    ),
    (
        "vi",
        "Hội đồng thành phố đã quyết định hôm thứ hai rằng cây cầu sẽ không được xây dựng trong những năm tới.",
    ),
    (
        "id",
        "Dewan kota memutuskan pada hari Senin bahwa jembatan itu tidak akan dibangun karena biaya yang telah naik dan bisa mahal.",
    ),
    (
        "ms",
        "Majlis bandar memutuskan pada hari Isnin bahawa jambatan itu tidak akan dibina kerana kos yang telah naik, kata beliau kepada pemberita.",
    ),
    (
        "tl",
        "Nagpasya ang konseho noong Lunes na hindi na itatayo ang tulay, na ilang taon nang pinaplano ng mga taga-lungsod.",
    ),
    (
        "sw",
        "Baraza la jiji liliamua Jumatatu kuwa daraja hilo halitajengwa, lakini watu wa mji huo walisema kwa muda mrefu ni muhimu.",
    ),
    (
        "eu",
        "Udalak astelehenean erabaki zuen zubia ez dela eraikiko, baina urte asko dira proiektua egin behar izan zutela eta ez dute.",
    ),
    (
        "uk",
        "Міська рада у понеділок вирішила, що міст не будуть будувати, хоча він був запланований уже багато років.",
    ),
    (
        "ru",
        "Городской совет в понедельник решил, что мост не будут строить, хотя он был запланирован уже много лет.",
    ),
    (
        "be",
        "Гарадскі савет у панядзелак вырашыў, што мост не будуць будаваць, хоць ён быў запланаваны ўжо шмат гадоў.",
    ),
    (
        "bg",
        "Общинският съвет реши в понеделник, че мостът няма да бъде построен, въпреки че е планиран от години.",
    ),
    (
        "mk",
        "Советот на општината одлучи во понеделник дека мостот нема да се гради, иако беше планиран со години.",
    ),
    ("sr", "Градско веће одлучило је у понедељак да се мост неће градити, иако је био планиран више година."),
    (
        "kk",
        "Қалалық кеңес дүйсенбі күні көпірдің салынбайтынын шешті, бірақ бұл жоба ұзақ жылдар бойы жоспарланған болатын.",
    ),
    ("ar", "قرر مجلس المدينة يوم الاثنين عدم بناء الجسر الذي كان مخططا له منذ سنوات في شمال البلاد."),
    (
        "fa",
        "شورای شهر روز دوشنبه تصمیم گرفت که این پل ساخته نشود، در حالی که سال‌ها برای آن برنامه‌ریزی شده بود.",
    ),
    (
        "ckb",
        "ئەنجومەنی شار ڕۆژی دووشەممە بڕیاری دا کە پردەکە دروست نەکرێت، هەرچەندە چەندین ساڵ بوو پلانی بۆ دانرابوو.",
    ),
    ("ur", "شہری کونسل نے پیر کو فیصلہ کیا کہ یہ پل نہیں بنایا جائے گا جس کا منصوبہ کئی سال سے تھا۔"),
    ("hi", "नगर परिषद ने सोमवार को फैसला किया कि यह पुल नहीं बनाया जाएगा, जिसकी योजना कई साल से थी।"),
    ("mr", "नगर परिषदेने सोमवारी निर्णय घेतला की हा पूल बांधला जाणार नाही आणि त्या योजनेत अनेक वर्षे काम झाले आहे."),
    ("ne", "नगर परिषदले सोमबार निर्णय गरेको छ कि यो पुल बनाइने छैन, जुन धेरै वर्षदेखि योजनामा थियो।"),
    ("he", "מועצת העיר החליטה ביום שני שהגשר לא ייבנה, לאחר שנים של תכנון."),
    ("el", "Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα ότι η γέφυρα δεν θα κατασκευαστεί."),
    ("zh", "市议会星期一决定不再修建这座桥，这项工程已经计划多年。"),
    ("ja", "市議会は月曜日、長年計画されてきた橋を建設しないことを決めた。"),
    ("ko", "시의회는 월요일 수년간 계획해 온 다리를 건설하지 않기로 결정했다."),
    ("th", "สภาเมืองตัดสินใจเมื่อวันจันทร์ว่าจะไม่สร้างสะพานที่วางแผนไว้หลายปี"),
    ("bn", "নগর পরিষদ সোমবার সিদ্ধান্ত নিয়েছে যে সেতুটি নির্মাণ করা হবে না।"),
];

#[test]
fn one_sentence_tells_its_language() {
    let wrong: Vec<_> = SENTENCES
        .iter()
        .map(|(code, sentence)| (code, page_of(sentence, Hints::default())))
        .filter(|(code, guess)| guess.language.code() != **code)
        .map(|(code, guess)| format!("{code} read as {} ({})", guess.language, guess.confidence))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_callers_word_counts_unless_the_script_denies_it() {
    let english = SENTENCES[0].1;
    let caller = |language| Hints { caller: Some(language), declared: None };
    assert_eq!(page_of(english, caller(Language::Dutch)).language, Language::Dutch);
    assert_eq!(page_of(english, caller(Language::Arabic)).language, Language::English);
}

#[test]
fn a_declaration_decides_between_relatives_only() {
    let declared = |language| Hints { caller: None, declared: Some(language) };
    let croatian = "Gradsko vijeće odlučilo je u ponedjeljak da se most neće graditi.";
    assert_eq!(page_of(croatian, declared(Language::Bosnian)).language, Language::Bosnian);
    assert_eq!(page_of(SENTENCES[1].1, declared(Language::English)).language, Language::German);
}

#[test]
fn boilerplate_in_another_language_does_not_decide() {
    let german = SENTENCES[1].1;
    let cookies = "The cookie settings on this website are set to allow cookies to give you the best \
        browsing experience. If you continue you are consenting to this.";
    let page = format!("{german}\n{german}\n{german}\n{german}\n{cookies}");
    assert_eq!(page_of(&page, Hints::default()).language, Language::German);
    assert_eq!(block(cookies, Language::German), Some(Language::English));
    assert_eq!(block(german, Language::German), None);
    assert_eq!(
        block("قرر مجلس المدينة يوم الاثنين عدم بناء الجسر في شمال البلاد", Language::German),
        Some(Language::Arabic)
    );
}

#[test]
fn text_without_letters_has_no_language() {
    let guess = page_of("12:30\n2024", Hints::default());
    assert_eq!((guess.language, guess.confidence), (Language::Unknown, 0.0));
    let hints = Hints { caller: None, declared: Some(Language::Greek) };
    assert_eq!(page_of("12:30", hints).language, Language::Greek);
}

/// Rows of language, kind of text, and text.
const NEWS: &str = include_str!("../../fixtures/languages/news.tsv");

#[test]
fn news_and_headlines_tell_their_language() {
    let rows = NEWS.lines().filter(|row| !row.starts_with('#'));
    let wrong: Vec<String> = rows
        .filter_map(|row| {
            let mut fields = row.split('\t');
            let (code, kind, news) = (fields.next()?, fields.next()?, fields.next()?);
            let guess = text(news, Hints::default());
            let right = match (code, kind) {
                // A language that the crate has no name for should be unknown rather than mistaken for another.
                ("und", _) => guess.language == Language::Unknown || guess.confidence < 0.5,
                (_, "headline") => guess.language.code() == code,
                _ => guess.language.code() == code && guess.confidence >= 0.5,
            };
            (!right)
                .then(|| format!("{code} {kind} read as {} ({}): {news}", guess.language, guess.confidence))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_a_page_declares_is_not_believed_of_a_relative() {
    for (declared, told) in
        [("id", "jv"), ("tl", "ceb"), ("ru", "mn"), ("ur", "sd"), ("am", "ti"), ("bn", "as"), ("da", "fo")]
    {
        let row = NEWS.lines().find(|row| row.starts_with(&format!("{told}\tnews"))).unwrap();
        let hints = Hints { caller: None, declared: Language::from_tag(declared) };
        assert_eq!(text(row.split('\t').nth(2).unwrap(), hints).language.code(), told);
    }
}

#[test]
fn every_row_of_the_table_is_read() {
    for row in &table().rows {
        assert_ne!(row.language, Language::Unknown);
        assert!(fits(row.language, row.script));
    }
    assert!(table().rows.len() >= 80);
}
