use super::*;
use crate::declared::Declared;
use crate::options::Limits;
use crate::segment::segment;

fn kinds_of(html: &str, bodies: &[bool]) -> Vec<BoilerplateKind> {
    let page = Page::parse(html, &Limits::DEFAULT);
    let mut blocks = PageBlocks::default();
    segment(&page, &Limits::DEFAULT, &mut blocks);
    let declared = Declared::default();
    let evidence =
        Evidence { blocks: &blocks, page: Some(&page), declared: &declared, language: Language::English };
    let kind = |label: Label| match label {
        Label::Boilerplate(kind) => kind,
        _ => BoilerplateKind::Other,
    };
    let phrases = Phrases::of(Language::English);
    let hits: Vec<PhraseHits> = blocks.texts().map(|text| phrases.find(text)).collect();
    let forms = Forms::of(&page, &blocks.outline);
    kinds(&evidence, &forms, &hits, bodies).into_iter().map(kind).collect()
}

#[test]
fn markup_words_tell_the_kind_but_not_around_body() {
    let html = "<div class='has-comments'><p>Body</p><div id=cookie-box><p>We care</p></div></div>";
    assert_eq!(kinds_of(html, &[true, false])[1], BoilerplateKind::Consent);
    let html = "<div class='has-comments'><p>Body</p><p>Unknown</p></div>";
    assert_eq!(kinds_of(html, &[true, false])[1], BoilerplateKind::Other);
}

/// Returns what is left of a body that begins with all blocks of a page.
fn left(html: &str, language: Language) -> Vec<String> {
    let page = Page::parse(html, &Limits::DEFAULT);
    let mut blocks = PageBlocks::default();
    segment(&page, &Limits::DEFAULT, &mut blocks);
    let declared = Declared::default();
    let evidence = Evidence { blocks: &blocks, page: Some(&page), declared: &declared, language };
    let hits: Vec<PhraseHits> = blocks.texts().map(|text| Phrases::of(language).find(text)).collect();
    let mut bodies = vec![true; blocks.blocks.len()];
    veto(&evidence, &hits, &mut bodies);
    blocks.texts().zip(bodies).filter(|(_, body)| *body).map(|(text, _)| text.to_owned()).collect()
}

#[test]
fn what_ends_with_a_credit_is_a_caption() {
    let html = "<p>It rained.<p>Erika Pohl an der Kasse. Foto: Sturm<p>Der Plan – Foto: privat\
                <p>Er sah ein Foto: es war alt.<p>Der Zaun. © Quelle: Sturm<p>Der Zaun (Foto: Sturm)<p>Er (Sturm) sah es";
    let expected = ["It rained.", "Er sah ein Foto: es war alt.", "Er (Sturm) sah es"];
    assert_eq!(left(html, Language::German), expected);
    let html = "<p>白鹤在湖上空飞翔。记者 周砚秋 摄<p>他爱摄影。";
    assert_eq!(left(html, Language::Chinese), ["他爱摄影。"]);
}

#[test]
fn lines_of_rights_are_no_body() {
    let html = "<p>It rained.<p>All rights reserved by the Paper.";
    assert_eq!(left(html, Language::English), ["It rained."]);
}

#[test]
fn links_are_menus_or_headlines_by_their_length() {
    let html = "<p><a href=/>Sport</a></p><p><a href=/a>Town council votes for a new bridge</a></p>";
    assert_eq!(kinds_of(html, &[false; 2]), [BoilerplateKind::Navigation, BoilerplateKind::Related]);
}

#[test]
fn links_under_a_label_are_of_its_kind() {
    let html = "<p>Tags</p><p><a href=/t>Bridges</a></p><h1>Next</h1><p><a href=/n>Menu</a></p>";
    let kinds = kinds_of(html, &[false; 4]);
    assert_eq!(kinds[1], BoilerplateKind::Tags);
    assert_eq!(kinds[3], BoilerplateKind::Navigation);
}

#[test]
fn a_label_covers_its_own_list_and_an_item_of_a_menu_none() {
    let menu = "<ul><li><a href=/r>Most read</a></li><li><a href=/a>The Athletics Association of Harrow</a></li>\
                <li><a href=/s>Sport</a></li></ul><p>Body</p>";
    let kinds = kinds_of(menu, &[false, false, false, true]);
    assert_eq!(kinds[2], BoilerplateKind::Navigation);
    let box_of = "<p>Body</p><div><p>Most read</p><ul><li><a href=/a>Rain</a></li></ul></div><div><a href=/s>Sport</a></div>";
    let kinds = kinds_of(box_of, &[true, false, false, false]);
    assert_eq!(kinds[2..], [BoilerplateKind::Related, BoilerplateKind::Navigation]);
}

#[test]
fn components_are_no_consent_platform() {
    let html = "<p>Body</p><div class=cmp-teaser-list><a href=/a>The ferry stops after sixty years</a></div>";
    assert_eq!(kinds_of(html, &[true, false])[1], BoilerplateKind::Related);
}
