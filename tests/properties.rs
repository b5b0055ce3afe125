//! What holds for every page, however odd: over the fixtures, and over every tenth page of the
//! corpora where they lie beside the checkout (`OFFPRINT_FULL=1` takes every page).

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use offprint::*;

/// A page as it was handed in.
struct Page {
    name: String,
    bytes: Vec<u8>,
    is_text: bool,
}

impl Page {
    fn input(&self) -> Input<'_> {
        match std::str::from_utf8(&self.bytes) {
            Ok(text) if self.is_text => Input::text(text),
            _ => Input::bytes(&self.bytes),
        }
    }
}

fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() { files(&path, out) } else { out.push(path) }
    }
}

fn read(path: &Path) -> Page {
    let name = path.to_string_lossy().into_owned();
    let mut bytes = fs::read(path).unwrap();
    if name.ends_with(".gz") {
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked).unwrap();
        bytes = unpacked;
    }
    let is_text = name.trim_end_matches(".gz").ends_with(".txt");
    Page { name, bytes, is_text }
}

fn pages() -> Vec<Page> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    files(&root.join("fixtures/pages"), &mut paths);
    files(&root.join("fixtures/text"), &mut paths);
    files(&root.join("fixtures/hostile"), &mut paths);
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "html" || extension == "txt"));
    let mut corpora = Vec::new();
    files(&root.join("../shared/corpora"), &mut corpora);
    corpora.retain(|path| path.to_string_lossy().ends_with(".gz"));
    corpora.sort();
    if corpora.is_empty() {
        println!("no corpora beside the checkout: the fixtures alone are read");
    }
    let step = if std::env::var_os("OFFPRINT_FULL").is_some() { 1 } else { 40 };
    paths.extend(corpora.into_iter().step_by(step));
    paths.iter().map(|path| read(path)).collect()
}

fn everything() -> Extractor {
    let parts = Parts::DEFAULT | Parts::REMOVED | Parts::COMMENTS | Parts::INDIRECT_QUOTES;
    Extractor::new(Options::new().parts(parts))
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// How often each text stands in a list.
fn tally<'a>(texts: impl Iterator<Item = &'a str>) -> BTreeMap<String, usize> {
    let mut out = BTreeMap::new();
    for text in texts {
        *out.entry(text.to_owned()).or_default() += 1;
    }
    out
}

/// The places of the article that hold whole blocks of the page.
fn kept(article: &Article) -> BTreeMap<String, usize> {
    let metadata = &article.metadata;
    let heads = [&metadata.title, &metadata.subtitle, &metadata.section];
    let related = article.related.iter().map(|teaser| match &teaser.label {
        // A full-width colon has its space in itself.
        Some(label) if label.ends_with('：') => format!("{label}{}", teaser.text),
        Some(label) => format!("{label} {}", teaser.text),
        None => teaser.text.clone(),
    });
    let related: Vec<String> = related.collect();
    let mut out = tally(
        article
            .paragraphs()
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
        // A block of several links side by side is several teasers.
        let spelled: String = article.related.iter().map(|teaser| letters(&teaser.text)).collect();
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
        for (text, times) in tally(article.paragraphs()) {
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
        for mention in article.entities.iter().flat_map(|entity| &entity.mentions) {
            assert!(!article.mention_text(mention).is_empty(), "{}: {mention:?}", page.name);
        }
    }
}
