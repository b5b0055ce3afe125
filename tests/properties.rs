//! Checks properties that must hold for every page, however odd. The pages are the fixtures and, if the corpora are
//! there, every 40th page of these (every page with `OFFPRINT_FULL=1`).

mod sample;

use std::collections::BTreeMap;

use offprint::*;
use sample::{Page, everything, pages};

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// How often each text occurs in a list.
fn tally<'a>(texts: impl Iterator<Item = &'a str>) -> BTreeMap<String, usize> {
    let mut out = BTreeMap::new();
    for text in texts {
        *out.entry(text.to_owned()).or_default() += 1;
    }
    out
}

/// The texts of the article that are whole blocks of the page, and how often each occurs.
fn kept(article: &Article) -> BTreeMap<String, usize> {
    let metadata = &article.metadata;
    let heads = [&metadata.title, &metadata.subtitle, &metadata.section];
    let related = article.related.iter().map(|teaser| match &teaser.label {
        // A full-width colon needs no space after it.
        Some(label) if label.ends_with('：') => format!("{label}{}", teaser.text),
        Some(label) => format!("{label} {}", teaser.text),
        None => teaser.text.clone(),
    });
    let related: Vec<String> = related.collect();
    let mut out = tally(
        article
            .block_texts()
            .chain(heads.into_iter().flatten().map(String::as_str))
            .chain(related.iter().map(String::as_str))
            .chain(article.removed.iter().map(|block| block.text.as_str()))
            .chain(article.comments.iter().map(|comment| comment.text.as_str())),
    );
    out.remove("");
    out
}

#[test]
fn every_block_of_the_page_is_somewhere_in_the_article() {
    for page in pages() {
        let explanation = everything().explain(page.input()).unwrap();
        let article = &explanation.article;
        if article.notes.iter().any(|note| matches!(note, Note::Recovered { .. })) {
            continue;
        }
        let kept = kept(article);
        // A block of several links becomes several teasers, and there may be no space between a label and its teaser.
        let teasers = article.related.iter().flat_map(|teaser| [teaser.label.as_deref(), Some(&teaser.text)]);
        let comments = article
            .comments
            .iter()
            .flat_map(|comment| [comment.author.as_deref(), comment.time.as_deref(), Some(&comment.text)]);
        let spelled: String = teasers.chain(comments).flatten().map(letters).collect();
        for (text, times) in tally(explanation.blocks.iter().map(|block| block.text.as_str())) {
            let spelled = spelled.contains(&letters(&text));
            let found = if spelled { times } else { kept.get(&text).copied().unwrap_or(0) };
            assert!(found >= times, "{}: {found} of {times} times in the article: {text:?}", page.name);
        }
    }
}

#[test]
fn no_text_of_the_body_is_made_up() {
    for page in pages() {
        let explanation = everything().explain(page.input()).unwrap();
        let article = &explanation.article;
        if article.notes.iter().any(|note| matches!(note, Note::Recovered { .. })) {
            continue;
        }
        let blocks = tally(explanation.blocks.iter().map(|block| block.text.as_str()));
        for (text, times) in tally(article.block_texts()) {
            let there = blocks.get(&text).copied().unwrap_or(0);
            assert!(times <= there, "{}: stands {there} times on the page: {text:?}", page.name);
        }
    }
}

#[test]
fn the_same_page_gives_the_same_article() {
    let pages = pages();
    let extractor = everything();
    let mut workspace = Workspace::default();
    let first: Vec<Article> = pages.iter().map(|page| extractor.extract(page.input()).unwrap()).collect();
    for (page, article) in pages.iter().zip(&first) {
        let again = extractor.extract_with(&mut workspace, page.input()).unwrap();
        assert_eq!(again, *article, "{}: another article with a used workspace", page.name);
    }
    #[cfg(feature = "parallel")]
    {
        let inputs: Vec<Input<'_>> = pages.iter().map(Page::input).collect();
        for threads in [1, 2, 8] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let batch = pool.install(|| extractor.extract_batch(&inputs));
            for ((page, article), again) in pages.iter().zip(&first).zip(batch) {
                assert_eq!(again.unwrap(), *article, "{}: another article on {threads} threads", page.name);
            }
        }
    }
}

#[test]
fn every_span_lies_in_its_text() {
    for page in pages() {
        let article = everything().extract(page.input()).unwrap();
        let mut end = 0;
        for block in &article.blocks {
            assert!(block.span.start >= end, "{}: blocks overlap", page.name);
            end = block.span.end;
            assert!(article.get(block.span).is_some_and(|text| !text.trim().is_empty()), "{}", page.name);
            let inner =
                block.links.iter().map(|link| link.span).chain(block.emphasis.iter().map(|part| part.span));
            for span in inner {
                assert!(block.span.contains(span) && article.get(span).is_some(), "{}: {span:?}", page.name);
            }
        }
        for quote in &article.quotes {
            assert!(article.get(quote.span).is_some(), "{}: {quote:?}", page.name);
            assert!(article.blocks[quote.block].span.contains(Span::new(quote.span.start, quote.span.start)));
            let entity = quote.speaker.as_ref().and_then(|speaker| speaker.entity);
            assert!(entity.is_none_or(|id| article.entity(id).is_some()), "{}: {quote:?}", page.name);
        }
        for entity in &article.entities {
            for mention in &entity.mentions {
                assert!(
                    article.blocks[mention.block].span.contains(mention.span),
                    "{}: {entity:?}",
                    page.name
                );
            }
            let mut in_title = entity.title_mentions.iter();
            let title = article.annotated_title();
            assert!(in_title.all(|span| span.get(title).is_some()), "{}: {entity:?}", page.name);
            assert!(entity.mentions.len() + entity.title_mentions.len() > 0, "{}: {entity:?}", page.name);
        }
    }
}

/// All letters and digits of a page outside scripts and styles, as read by another parser. At the end, those that the
/// page shows when scripts are off.
#[cfg(feature = "rules")]
fn letters_on(page: &Page) -> String {
    let text = match page.input() {
        _ if page.is_text => return letters(&without_addresses(&String::from_utf8_lossy(&page.bytes))),
        _ => internals::decode(&page.bytes, None).text.into_owned(),
    };
    let html = scraper::Html::parse_document(&text);
    let noscript = scraper::Selector::parse("noscript").unwrap();
    // This parser reads the content of `noscript` as text, so it has to be parsed again.
    let unscripted = html.select(&noscript).map(|element| element.text().collect::<String>());
    let unscripted = unscripted.map(|markup| shown_letters(&scraper::Html::parse_fragment(&markup)));
    shown_letters(&html) + &unscripted.collect::<String>()
}

/// A text without the URLs of Markdown links, which are not part of its words.
#[cfg(feature = "rules")]
fn without_addresses(text: &str) -> String {
    let mut pieces = text.split("](");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| text + piece.split_once(')').map_or(piece, |(_, behind)| behind))
}

#[cfg(feature = "rules")]
fn shown_letters(html: &scraper::Html) -> String {
    // Elements that may occur within a line of text, but whose content is not text of the page.
    let hidden = [
        "audio", "canvas", "datalist", "iframe", "map", "math", "meter", "noscript", "object", "option",
        "picture", "progress", "script", "select", "style", "svg", "template", "textarea", "video",
    ];
    let shown = html.tree.nodes().filter(|node| {
        let mut above = node.ancestors().filter_map(|above| above.value().as_element());
        !above.any(|above| hidden.contains(&above.name()))
    });
    shown.filter_map(|node| node.value().as_text()).map(|text| letters(text)).collect()
}

#[cfg(feature = "rules")]
#[test]
fn every_word_of_the_body_is_on_the_page() {
    for page in sample::fixtures().into_iter().filter(|page| !page.name.contains("hostile")) {
        let article = everything().extract(page.input()).unwrap();
        let recovered = article.notes.iter().any(|note| matches!(note, Note::Recovered { .. }));
        if recovered || article.notes.contains(&Note::LooksLikeText) {
            continue;
        }
        let there = letters_on(&page);
        for paragraph in article.block_texts() {
            assert!(there.contains(&letters(paragraph)), "{}: not on the page: {paragraph:?}", page.name);
        }
    }
}

#[cfg(feature = "serde")]
#[test]
fn an_article_that_is_written_and_read_back_is_the_same() {
    for page in pages() {
        let article = everything().extract(page.input()).unwrap();
        let json = serde_json::to_string(&article).unwrap();
        assert_eq!(serde_json::from_str::<Article>(&json).unwrap(), article, "{}", page.name);
    }
}

#[test]
fn the_charset_of_a_page_changes_nothing_but_the_note() {
    let encodings =
        ["utf-16le", "windows-1256", "windows-1252", "windows-1251", "shift_jis", "gb18030", "euc-kr"];
    let mut compared = 0;
    for page in sample::fixtures().iter().filter(|page| !page.is_text) {
        let Ok(html) = std::str::from_utf8(&page.bytes) else { continue };
        let plain = without_notes(everything().extract(Input::html(html)).unwrap());
        for label in encodings {
            let Some(bytes) = encoded(html, label) else { continue };
            let content_type = format!("text/html; charset={label}");
            let input = Input::bytes(&bytes).content_type(&content_type);
            let article = without_notes(everything().extract(input).unwrap());
            assert_eq!(article, plain, "{} in {label}", page.name);
            compared += 1;
        }
    }
    assert!(compared > 30, "{compared}");
}

fn without_notes(mut article: Article) -> Article {
    article.notes.clear();
    article
}

/// The text in another charset; `None` if the charset lacks some of its characters.
fn encoded(text: &str, label: &str) -> Option<Vec<u8>> {
    if label == "utf-16le" {
        return Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
    }
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    let (bytes, _, unmappable) = encoding.encode(text);
    let same = !unmappable && encoding.decode_without_bom_handling(&bytes).0 == text;
    same.then(|| bytes.into_owned())
}

/// Extracting an article's own text again must give the same paragraphs: all of it is article, so the first paragraph
/// is no headline and the last no imprint. At least four texts in five must do so. The others mostly begin with a line
/// that could be a headline.
#[test]
fn the_own_text_of_an_article_gives_its_paragraphs() {
    let (mut same, mut all) = (0, 0);
    for page in pages() {
        let Ok(article) = extract(page.input()) else { continue };
        if article.blocks.len() < 3 || article.confidence < 0.5 {
            continue;
        }
        let again = extract(Input::text(article.text())).unwrap();
        all += 1;
        same += usize::from(again.block_texts().eq(article.block_texts()));
    }
    println!("{same} of {all} texts give their own paragraphs");
    assert!(all >= 20 && same * 5 >= all * 4, "{same} of {all}");
}

/// The blocks of a page that the explanation labels as body.
fn explained_body(explanation: &Explanation) -> Vec<&str> {
    let blocks = explanation.blocks.iter().filter(|block| block.label == ExplainedLabel::Body);
    blocks.map(|block| block.text.as_str()).collect()
}

#[test]
fn what_is_explained_is_what_the_article_holds() {
    for page in pages() {
        let explanation = everything().explain(page.input()).unwrap();
        let article = &explanation.article;
        match article.notes.iter().any(|note| matches!(note, Note::Recovered { .. })) {
            true => assert!(explanation.blocks.iter().all(|block| block.label != ExplainedLabel::Body)),
            false => {
                assert_eq!(
                    explained_body(&explanation),
                    Vec::from_iter(article.block_texts()),
                    "{}",
                    page.name
                );
            }
        }
    }
}

#[test]
fn a_block_that_is_kept_or_not_against_its_score_has_a_rule() {
    for favor in [Favor::Precision, Favor::Balanced, Favor::Recall] {
        let extractor = Extractor::new(Options::new().favor(favor));
        for page in pages() {
            let explanation = extractor.explain(page.input()).unwrap();
            let by_score = || explanation.blocks.iter().filter(|block| block.rule.is_none());
            let kept =
                by_score().filter(|block| block.label == ExplainedLabel::Body).map(|block| block.score);
            let least = kept.fold(1.0, f32::min);
            for block in by_score().filter(|block| matches!(block.label, ExplainedLabel::Boilerplate(_))) {
                assert!(block.score <= least, "{} {favor:?}: {block}", page.name);
            }
        }
    }
}
