//! What the documentation of the public types promises.

use std::panic::{RefUnwindSafe, UnwindSafe};

use offprint::*;

fn is_plain<T: Send + Sync + UnwindSafe + RefUnwindSafe + std::fmt::Debug>() {}

#[test]
fn every_public_type_may_cross_threads_and_panics() {
    is_plain::<Article>();
    is_plain::<Error>();
    is_plain::<Explanation>();
    is_plain::<Extractor>();
    is_plain::<Input<'_>>();
    is_plain::<Language>();
    is_plain::<Limits>();
    is_plain::<Metadata>();
    is_plain::<Options>();
    is_plain::<Parts>();
    is_plain::<Span>();
    is_plain::<Workspace>();
    #[cfg(feature = "rules")]
    is_plain::<SiteRules>();
}

#[test]
fn an_input_over_the_byte_limit_is_an_error() {
    let extractor = Extractor::new(Options::new().limits(Limits::DEFAULT.bytes(10)));
    let error = extractor.extract("<p>eleven bytes and more</p>").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InputTooLarge);
    assert!(error.to_string().contains("the limit is 10"), "{error}");
}

#[test]
fn an_empty_page_gives_an_article_that_says_so() {
    for input in [Input::html(""), Input::text(""), Input::bytes(b"")] {
        let article = extract(input).unwrap();
        assert_eq!(article.text(), "");
        assert!(article.notes.contains(&Note::NoBody), "{:?}", article.notes);
        assert!(article.confidence < 0.2, "{}", article.confidence);
    }
}

#[test]
fn bytes_of_any_kind_are_a_page() {
    let page = b"<p>It rained in the hills for a third day on Sunday.</p>";
    let texts = [extract(page), extract(&page[..]), extract(&page.to_vec())];
    assert!(texts.iter().flatten().all(|article| article.text().starts_with("It rained")));
}

#[test]
fn a_language_reads_its_own_code() {
    for language in Language::ALL {
        assert_eq!(language.code().parse::<Language>().unwrap(), *language);
    }
    for (tag, language) in [
        ("eng", Language::English),
        ("deu", Language::German),
        ("ger", Language::German),
        ("fre", Language::French),
        ("spa_ES", Language::Spanish),
        ("cmn-Hant", Language::Chinese),
        ("IW", Language::Hebrew),
    ] {
        assert_eq!(Language::from_tag(tag), Some(language), "{tag}");
    }
    assert_eq!((Language::from_tag(""), Language::from_tag("-x")), (None, None));
    assert_eq!("nb-NO".parse::<Language>().unwrap(), Language::Norwegian);
    assert_eq!("tlh".parse::<Language>().unwrap_err().kind(), ErrorKind::UnknownLanguage);
}

#[test]
fn what_has_a_name_is_read_back_from_it() {
    assert_eq!(PageKind::from_name("live"), Some(PageKind::Live));
    assert_eq!(Access::from_name("unheard"), None);
    assert!(Favor::ALL.iter().all(|favor| favor.to_string().parse() == Ok(*favor)));
    assert_eq!((Direction::Rtl.to_string(), Script::Arab.to_string()), ("rtl".to_owned(), "Arab".to_owned()));
}

#[test]
fn parts_and_spans_read_as_they_are_written() {
    let mut parts = Parts::METADATA;
    parts |= Parts::REMOVED;
    assert_eq!(format!("{parts:?}"), "BODY | METADATA | REMOVED");
    assert_eq!(std::ops::Range::from(Span::from(2..5)), 2..5);
}

#[test]
fn parts_are_read_by_their_names() {
    assert_eq!(Parts::ALL.names().count(), 9);
    for name in Parts::ALL.names() {
        let part = Parts::from_name(name).unwrap();
        assert!(part.names().eq([name]) && Parts::ALL.contains(part) && part != Parts::BODY);
        assert_eq!(format!("{part:?}"), format!("BODY | {}", name.to_uppercase()));
    }
    for parts in [Parts::BODY, Parts::REMOVED, Parts::DEFAULT, Parts::ALL] {
        assert_eq!(parts.to_string().parse(), Ok(parts));
        let json = serde_json::to_value(parts).unwrap();
        assert_eq!(serde_json::from_value::<Parts>(json).unwrap(), parts);
    }
    assert_eq!(Parts::BODY.to_string(), "body");
    assert_eq!(serde_json::json!(Parts::METADATA | Parts::QUOTES), serde_json::json!(["metadata", "quotes"]));
    let error = "metadata | text".parse::<Parts>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownPart);
    assert!(error.to_string().starts_with("\"text\" is none of body, metadata, entities, "), "{error}");
    assert!(serde_json::from_str::<Parts>(r#"["text"]"#).is_err());
}

#[test]
fn what_was_set_can_be_read_and_compared() {
    let limits = Limits::new().bytes(1).nodes(2).depth(9).attributes(4).blocks(5).text(6);
    let numbers = [
        limits.get_bytes(),
        limits.get_nodes(),
        limits.get_depth(),
        limits.get_attributes(),
        limits.get_blocks(),
    ];
    assert_eq!((numbers, limits.get_text(), Limits::new()), ([1, 2, 9, 4, 5], 6, Limits::DEFAULT));
    let options = Options::new().favor(Favor::Recall).parts(Parts::QUOTES).limits(limits);
    assert_eq!(
        (options.get_favor(), options.get_parts(), options.get_limits()),
        (Favor::Recall, Parts::QUOTES, limits)
    );
    assert_eq!(Extractor::new(options.clone()).options(), &options);
    assert_ne!(options, Options::new());
    #[cfg(feature = "rules")]
    {
        let rules = SiteRules::new().with("example.org", SiteRule::new().body("p").unwrap()).unwrap();
        assert_eq!(Options::new().site_rules(rules.clone()).get_site_rules(), &rules);
        assert_ne!(Options::new().site_rules(rules), Options::new());
    }
    let page = Input::html("<p>").url("https://example.org/a");
    assert_eq!((page, page == Input::html("<p>")), (page, false));
}

#[test]
fn a_speaker_has_a_name_and_quotes() {
    let text = "Mara Ellison is the mayor. “It rains,” Ellison said. “It pours,” said Tom Reed.";
    let article = Extractor::default().annotate(Input::text(text).language(Language::English)).unwrap();
    let names: Vec<_> = article.quotes.iter().map(|quote| article.speaker_name(quote)).collect();
    assert_eq!(names, [Some("Mara Ellison"), Some("Tom Reed")]);
    let mayor = article.quotes[0].speaker.as_ref().unwrap().entity.unwrap();
    assert_eq!(article.quotes_by(mayor).count(), 1);
    assert_eq!(article.sentences().count(), 3);
}

#[test]
fn a_paragraph_is_no_other_block() {
    let article = extract(include_str!("../fixtures/pages/en-newspaper/page.html")).unwrap();
    let is_paragraph = |block: &&Block| block.kind == BlockKind::Paragraph;
    let wanted = article.blocks.iter().filter(is_paragraph).map(|block| &article[block.span]);
    assert!(article.paragraphs().eq(wanted));
    assert!(!article.paragraphs().any(|text| text == "What the inspectors found"));
    assert_eq!((article.blocks.len(), article.paragraphs().count()), (11, 7));
    assert_eq!(article.block_texts().collect::<Vec<_>>().join("\n\n"), article.text());
}

#[test]
fn a_text_to_annotate_is_an_input_like_any_other() {
    let text = "“It rains,” said Ann Lee.\n\n  <p> “It pours,” said Tom Reed.\nNobody came.\n";
    let with = |limits: Limits| Extractor::new(Options::new().limits(limits));
    let article = Extractor::default().annotate(text).unwrap();
    assert_eq!((article.text(), article.paragraphs().count()), (text, 3));
    assert_eq!((article.metadata.kind, article.metadata.kind_confidence), (PageKind::Article, 1.0));
    assert_eq!((article.confidence, &article.notes[..]), (1.0, &[][..]));
    assert_eq!(Extractor::default().annotate(Input::text(text)).unwrap(), article);

    let error = with(Limits::new().bytes(text.len() - 1)).annotate(text).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InputTooLarge);
    let reached = |limit| Note::LimitReached { limit };
    let few = with(Limits::new().blocks(2)).annotate(text).unwrap();
    let last = "<p> “It pours,” said Tom Reed.\nNobody came.";
    assert_eq!((few.text(), few.paragraphs().nth(1)), (text, Some(last)));
    assert_eq!((few.blocks.len(), few.notes), (2, vec![reached(LimitKind::Blocks)]));
    let short = with(Limits::new().text(10)).annotate(text).unwrap();
    assert_eq!((short.text(), &short.notes[..]), ("“It rain", &[reached(LimitKind::Text)][..]));

    let latin = b"\x93Es regnet\x94, sagte der M\xFCller.";
    let bytes = Input::bytes(latin).content_type("text/plain; charset=windows-1252").url("example.org");
    let article = Extractor::default().annotate(bytes.language(Language::German)).unwrap();
    assert_eq!(
        (article.text(), article.language.language),
        ("“Es regnet”, sagte der Müller.", Language::German)
    );
    assert!(matches!(article.notes[..], [Note::Decoded { .. }, Note::UnreadableUrl]), "{:?}", article.notes);
    assert_eq!(article.metadata.url.as_deref(), Some("example.org"));
    let blank = Extractor::default().annotate(" \n ").unwrap();
    assert_eq!((blank.confidence, blank.notes), (0.0, vec![Note::NoBody]));
}

#[test]
fn links_are_whole_where_the_page_says_its_own_address() {
    let body = "<article><h1>Rain</h1><p>It rained in the hills for a third day on Sunday, as the <a href=/office>weather \
                office</a> said, and the river rose by a metre.</p></article>";
    let link = |head: &str, url: Option<&str>| {
        let page = format!("<title>Rain</title>{head}{body}");
        let input = Input::html(&page);
        extract(url.map_or(input, |url| input.url(url))).unwrap().blocks[0].links[0].url.clone()
    };
    let own = "<meta property=og:url content=https://news.example/rain>";
    assert_eq!(link("", None), "/office");
    assert_eq!(link(own, None), "https://news.example/office");
    assert_eq!(link(own, Some("https://mirror.example/a")), "https://mirror.example/office");
    assert_eq!(link(&format!("{own}<base href=https://b.example/>"), None), "https://b.example/office");
    assert_eq!(link("<link rel=canonical href=/rain>", None), "/office");
    assert_eq!(link("<base href=vbscript://x/>", None), "/office");
}
