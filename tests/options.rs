//! Checks that every option changes something.

use std::path::Path;

use offprint::*;

const PAGE: &str = include_str!("../fixtures/pages/en-newspaper/page.html");

fn with(options: Options) -> Article {
    Extractor::new(options).extract(PAGE).unwrap()
}

fn with_parts(parts: Parts) -> Article {
    with(Options::new().parts(parts))
}

#[test]
fn favor_moves_the_line_between_body_and_boilerplate() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/pages");
    let folders = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let pages: Vec<Vec<u8>> =
        folders.map(|folder| std::fs::read(folder.join("page.html")).unwrap()).collect();
    let blocks = |favor| {
        let extractor = Extractor::new(Options::new().favor(favor).parts(Parts::BODY));
        let bodies = pages.iter().map(|page| extractor.extract(page.as_slice()).unwrap());
        bodies.map(|article| article.blocks.len()).sum::<usize>()
    };
    assert!(blocks(Favor::Precision) < blocks(Favor::Balanced));
    assert!(blocks(Favor::Balanced) < blocks(Favor::Recall));
}

#[test]
fn favors_are_read_by_their_names() {
    assert_eq!("recall".parse(), Ok(Favor::Recall));
    let error = "most".parse::<Favor>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownFavor);
    assert_eq!(error.to_string(), "\"most\" is none of precision, balanced, recall");
}

#[test]
fn parts_that_are_off_are_empty() {
    let bare = with_parts(Parts::BODY);
    assert_eq!((bare.metadata.title.as_ref(), bare.metadata.published.as_ref()), (None, None));
    assert!(bare.metadata.authors.is_empty() && bare.metadata.url.is_none());
    assert!(bare.entities.is_empty() && bare.quotes.is_empty() && bare.removed.is_empty());
    let all = with_parts(Parts::DEFAULT | Parts::REMOVED);
    assert!(all.metadata.title.is_some());
    assert!(!all.entities.is_empty() && !all.quotes.is_empty() && !all.removed.is_empty());
    assert_eq!(all.text(), bare.text());
}

#[test]
fn parts_that_are_on_are_the_same_whatever_is_off() {
    let all = with_parts(Parts::DEFAULT | Parts::REMOVED);
    let bare = with_parts(Parts::BODY);
    assert_eq!(
        (bare.metadata.kind, bare.metadata.kind_confidence),
        (all.metadata.kind, all.metadata.kind_confidence)
    );
    assert_eq!(bare.metadata.provenance.get(&Field::Kind), all.metadata.provenance.get(&Field::Kind));
    assert_eq!(bare.metadata.provenance.len(), 1);
    assert_eq!((&bare.notes, &bare.related, &bare.images), (&all.notes, &all.related, &all.images));
    let without = with_parts((Parts::DEFAULT | Parts::REMOVED).without(Parts::METADATA));
    assert_eq!((&without.entities, &without.quotes), (&all.entities, &all.quotes));
    assert_eq!(without.removed, all.removed);
    let in_title = |article: &Article| {
        let spans = article.entities.iter().flat_map(|entity| &entity.title_mentions);
        spans.map(|span| span.of(article.annotated_title()).to_owned()).collect::<Vec<_>>()
    };
    assert!(!in_title(&all).is_empty());
    assert_eq!(in_title(&without), in_title(&all));
    let led = with_parts(Parts::TITLE_IN_BODY);
    assert_eq!(led.block_texts().next(), all.metadata.title.as_deref());
}

#[test]
fn comments_stand_apart_where_they_are_asked_for() {
    let comments = "<section id=comments><h3>2 comments</h3><div class=comment><b>Ann</b><p>It never stops.</p></div>\
                    <div class=comment><b>Bo</b><p>We left on Friday.</p></div></section></body>";
    let html = PAGE.replace("</body>", comments);
    let of = |parts| Extractor::new(Options::new().parts(parts)).extract(html.as_str()).unwrap();
    let page = of(Parts::DEFAULT | Parts::REMOVED);
    let asked = of(Parts::DEFAULT | Parts::REMOVED | Parts::COMMENTS);
    assert!(page.comments.is_empty());
    let authors: Vec<Option<&str>> = asked.comments.iter().map(|comment| comment.author.as_deref()).collect();
    assert_eq!(authors, [Some("Ann"), Some("Bo")]);
    assert_eq!(page.removed.len(), asked.removed.len() + 2 * asked.comments.len());
    assert!(with_parts(Parts::DEFAULT | Parts::COMMENTS).comments.is_empty(), "a form is no comment");
}

#[test]
fn captions_and_the_title_join_the_body_where_they_are_asked_for() {
    let has_caption = |article: &Article| article.blocks.iter().any(|block| block.kind == BlockKind::Caption);
    assert!(!has_caption(&with_parts(Parts::DEFAULT)));
    assert!(has_caption(&with_parts(Parts::DEFAULT | Parts::CAPTIONS)));
    let led = with_parts(Parts::DEFAULT | Parts::TITLE_IN_BODY);
    assert_eq!(led.block_texts().next(), led.metadata.title.as_deref());
    assert_eq!(led.quotes.len(), with_parts(Parts::DEFAULT).quotes.len());
}

#[test]
fn tables_can_be_left_out() {
    let page = include_str!("../fixtures/pages/it-table/page.html");
    let rows = |parts| {
        let article = Extractor::new(Options::new().parts(parts)).extract(page).unwrap();
        article.blocks.iter().filter(|block| block.kind == BlockKind::TableRow).count()
    };
    assert_eq!((rows(Parts::DEFAULT), rows(Parts::DEFAULT.without(Parts::TABLES))), (4, 0));
}

#[test]
fn reported_speech_comes_where_it_is_asked_for() {
    let text = "The bridge closes\n\nThe mayor of Harrow said that the old bridge would stay closed until the spring \
                of next year, and that nobody would pay a fee for the ferry.";
    let kinds = |parts| {
        let article = Extractor::new(Options::new().parts(parts)).extract(Input::text(text)).unwrap();
        article.quotes.iter().map(|quote| quote.kind).collect::<Vec<_>>()
    };
    assert!(kinds(Parts::DEFAULT).is_empty());
    assert_eq!(kinds(Parts::DEFAULT | Parts::INDIRECT_QUOTES), [QuoteKind::Indirect]);
}

#[test]
fn limits_cut_the_page_and_say_so() {
    let nested = format!("{}<p>Deep down.", "<div>".repeat(40));
    let reached_on = |page: &str, limits: Limits| {
        let article = Extractor::new(Options::new().limits(limits)).extract(page).unwrap();
        let limit = |note: &Note| match note {
            Note::LimitReached { limit } => Some(*limit),
            _ => None,
        };
        article.notes.iter().find_map(limit)
    };
    let reached = |limits| reached_on(PAGE, limits);
    assert_eq!(reached(Limits::DEFAULT), None);
    assert_eq!(reached(Limits::DEFAULT.nodes(50)), Some(LimitKind::Nodes));
    assert_eq!(reached_on(&nested, Limits::DEFAULT.depth(8)), Some(LimitKind::Depth));
    assert_eq!(reached(Limits::DEFAULT.attributes(1)), Some(LimitKind::Attributes));
    assert_eq!(reached(Limits::DEFAULT.blocks(5)), Some(LimitKind::Blocks));
    assert_eq!(reached(Limits::DEFAULT.text(40)), Some(LimitKind::Text));
}

#[test]
fn what_the_caller_knows_goes_first() {
    let article = extract(Input::text("Kort").language(Language::Danish)).unwrap();
    assert_eq!(article.language.language, Language::Danish);
    let article = extract(Input::html(PAGE).url("https://www.harrowcourier.example/local/bridge")).unwrap();
    let teaser = article.related.iter().find_map(|teaser| teaser.url.as_deref());
    assert_eq!(teaser, Some("https://www.harrowcourier.example/local/ferry-back"));
}

#[cfg(feature = "rules")]
#[test]
fn a_site_rule_decides_on_its_own_host() {
    let rules = SiteRules::from_toml(
        r#"["harrowcourier.example"]
        body = ".newsletter-signup p"
        title = ".most-read h3"
        author = ".logo"
        date = "time"
        "#,
    );
    let extractor = Extractor::new(Options::new().site_rules(rules.unwrap()));
    let own = extractor.extract(Input::html(PAGE).url("https://www.harrowcourier.example/a")).unwrap();
    assert_eq!(own.text(), "Sign up for our newsletter and get the day's news in your inbox.");
    assert_eq!(own.metadata.title.as_deref(), Some("Most read"));
    assert_eq!(own.metadata.provenance[&Field::Title], Source::Rule);
    assert!(own.notes.contains(&Note::RuleApplied));
    let other = extractor.extract(Input::html(PAGE).url("https://example.org/a")).unwrap();
    assert_ne!(other.text(), own.text());
    let unmatched = SiteRules::new().with("example.org", SiteRule::new().body("#nowhere").unwrap()).unwrap();
    let extractor = Extractor::new(Options::new().site_rules(unmatched));
    let article = extractor.extract(Input::html(PAGE).url("https://example.org/a")).unwrap();
    assert_eq!(article.text(), other.text());
    assert!(article.notes.contains(&Note::RuleUnmatched));
}

#[cfg(feature = "rules")]
#[test]
fn a_site_rule_that_was_not_tried_is_told() {
    let rules = SiteRules::new().with("example.org", SiteRule::new().body("p").unwrap()).unwrap();
    let extractor = Extractor::new(Options::new().site_rules(rules));
    let told = |input: Input<'_>| {
        let article = extractor.extract(input.url("https://example.org/a")).unwrap();
        let of_rules = [Note::RuleApplied, Note::RuleUnmatched, Note::RuleSkipped];
        article.notes.into_iter().filter(|note| of_rules.contains(note)).collect::<Vec<_>>()
    };
    let attributes: String = (0..257).map(|n| format!(" a{n}")).collect();
    let crowded = PAGE.replace("<body ", &format!("<body{attributes} "));
    assert_eq!(told(Input::html(PAGE)), [Note::RuleApplied]);
    assert_eq!(told(Input::html(&crowded)), [Note::RuleSkipped]);
    assert_eq!(told(Input::text("It rained in the hills.")), [Note::RuleSkipped]);
}

#[cfg(feature = "rules")]
#[test]
fn a_body_that_a_site_rule_chose_is_not_recovered_from_data() {
    let sentence =
        "The council of Harrow Falls voted on Monday to close the oldest bridge of the town for a year.";
    let data = [sentence; 9].join(" ");
    let page = format!(
        "<title>Bridge</title><script type='application/ld+json'>{{\"@type\": \"NewsArticle\", \"articleBody\": \"{data}\"}}\
         </script><h1>Bridge</h1><div class=story><p>{sentence}</p></div><div class=app></div>"
    );
    let with_rule = |body: &str| {
        let rules = SiteRules::new().with("example.org", SiteRule::new().body(body).unwrap()).unwrap();
        let extractor = Extractor::new(Options::new().site_rules(rules));
        extractor.extract(Input::html(&page).url("https://example.org/a")).unwrap()
    };
    let recovered = Note::Recovered { source: Source::JsonLd };
    assert!(extract(page.as_str()).unwrap().notes.contains(&recovered));
    let chosen = with_rule(".story");
    assert_eq!((chosen.text(), chosen.notes.contains(&recovered)), (sentence, false));
    // An element without text is no body.
    assert!(with_rule(".app").notes.contains(&recovered));
}
