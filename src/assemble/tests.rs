use super::*;
use crate::options::Limits;
use crate::segment::segment;

/// Runs `read` on a page. `verdicts` is called with the number of blocks, and returns the verdict of each.
pub(super) fn on_page<T>(
    html: &str,
    address: &str,
    verdicts: impl FnOnce(usize) -> Vec<Verdict>,
    read: impl FnOnce(&Labelled<'_>) -> T,
) -> T {
    let page = Page::parse(html, &Limits::DEFAULT);
    let mut blocks = PageBlocks::default();
    segment(&page, &Limits::DEFAULT, &mut blocks);
    let base = Url::parse(address).unwrap();
    read(&Labelled {
        blocks: &blocks,
        verdicts: &verdicts(blocks.blocks.len()),
        page: Some(&page),
        base: Some(&base),
        parts: Parts::DEFAULT,
        language: Language::English,
    })
}

/// The body of a page; `bodies` says for each block whether it is part of it.
fn body_of(html: &str, bodies: &[bool]) -> Body {
    on_page(html, "https://example.com/a/", |_| bodies.iter().map(verdict).collect(), assemble)
}

fn verdict(body: &bool) -> Verdict {
    let label = if *body { Label::Body } else { Label::Boilerplate(BoilerplateKind::Navigation) };
    Verdict { label, score: 0.5, rule: None }
}

#[test]
fn blocks_of_the_body_are_joined_in_order() {
    let body = body_of("<p>one</p><p>menu</p><h2>two</h2>", &[true, false, true]);
    assert_eq!(body.text, "one\n\ntwo");
    assert_eq!(body.blocks[1].kind, BlockKind::Heading { level: 2 });
    assert_eq!(body.blocks[1].span.of(&body.text), "two");
}

#[test]
fn a_body_all_in_headings_is_one_of_paragraphs() {
    let html = "<h3>The town has closed its old mill.</h3><h3>All 130 workers were told by letter.</h3>\
                <h3>The mayor wants talks with the owners.</h3><p>More follows.</p>";
    let body = body_of(html, &[true; 4]);
    assert!(body.blocks.iter().all(|block| block.kind == BlockKind::Paragraph));
}

#[test]
fn list_items_are_counted_from_their_own_list_and_not_from_a_layout() {
    let html = "<ul><li><section><p>It rained.</p><ul><li>mill<ol><li>wheel</li></ol></li></ul><p>It went on.</p>\
                <ol><li>dam</li></ol></section></li></ul>";
    let items: Vec<BlockKind> = body_of(html, &[true; 5]).blocks.iter().map(|block| block.kind).collect();
    let item = |depth, ordered| BlockKind::ListItem { depth, ordered };
    let text = BlockKind::Paragraph;
    assert_eq!(items, [text, item(1, false), item(2, true), text, item(1, true)]);
}

#[test]
fn a_block_in_another_language_says_so() {
    let html = "<p>The mayor read the letter aloud in the original to the people on the square, and they laughed.</p>\
                <p>Wir haben die Brücke nicht gebaut, damit sie bei dem ersten Regen wieder in den Fluss fällt.</p>";
    let body = body_of(html, &[true, true]);
    assert_eq!(body.blocks[0].language, None);
    assert_eq!(body.blocks[1].language, Some(Language::German));
}

#[test]
fn a_body_in_another_language_than_its_page_has_its_own() {
    let html = "<p>Wir haben die Brücke nicht gebaut, damit sie bei dem ersten Regen wieder in den Fluss fällt.</p>\
                <p>Das sagte der Bürgermeister am Montag vor dem Rathaus, und die Leute auf dem Platz haben gelacht.</p>\
                <p>The mayor read the letter aloud in the original to the people on the square, and they laughed.</p>";
    let page = LanguageGuess { language: Language::English, ..LanguageGuess::default() };
    let (body, own) = in_its_own_language(body_of(html, &[true; 3]), page);
    assert_eq!((own.language, body.language), (Language::German, Language::German));
    let of_blocks: Vec<_> = body.blocks.iter().map(|block| block.language).collect();
    assert_eq!(of_blocks, [None, None, Some(Language::English)]);
    let (body, own) = in_its_own_language(body_of(html, &[false, false, true]), page);
    assert_eq!((own.language, body.language), (Language::English, Language::English));
}

#[test]
fn links_are_absolute_and_cover_their_words() {
    let body = body_of("<p>menu</p><p>see <a href='../b'>there</a>, <b>now</b></p>", &[false, true]);
    let block = &body.blocks[0];
    assert_eq!(block.links[0].url, "https://example.com/b");
    assert_eq!(block.links[0].span.of(&body.text), "there");
    assert_eq!(block.emphasis[0].span.of(&body.text), "now");
}

#[test]
fn links_that_run_something_are_no_links() {
    for href in ["JavaScript:alert(1)", "&#1;javascript:x", "data:text/html,x", "vbscript:x", "#top", ""] {
        let body = body_of(&format!("<p>see <a href='{href}'>there</a></p>"), &[true]);
        assert!(body.blocks[0].links.is_empty(), "{href}: {:?}", body.blocks[0].links);
    }
    let body = body_of("<p>write to <a href='mailto:a@b.example'>us</a></p>", &[true]);
    assert_eq!(body.blocks[0].links[0].url, "mailto:a@b.example");
}

#[test]
fn headings_that_head_nothing_are_paragraphs() {
    let kinds = |html: &str| -> Vec<bool> {
        let body = body_of(html, &[true, true]);
        body.blocks.iter().map(|block| block.kind == BlockKind::Paragraph).collect()
    };
    let standfirst = "The county will pay for a boat with room for forty cars, nine years after the last.";
    assert_eq!(kinds(&format!("<h2>{standfirst}</h2><h2>{standfirst}</h2>")), [true, false]);
    assert_eq!(kinds("<h2>The county and its boats</h2><p>It rained.</p>"), [false, true]);
    assert_eq!(
        kinds(&format!("<p>It rained.</p><h3>{}</h3>", "a boat to ask for ".repeat(12))),
        [true, true]
    );
}
