//! Shared by the benches: pages to measure on, html5ever with a sink that keeps nothing, thread CPU time.

#![allow(dead_code, reason = "each bench uses its part")]

use std::borrow::Cow;
use std::cell::Cell;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, LocalName, Namespace, ParseOpts, QualName, parse_document};

/// One page to measure on.
pub struct Sample {
    pub name: String,
    pub html: String,
}

const ENGLISH: &str = "The council approved the plan on Monday after a debate that lasted most of the night. \
    “We have waited ten years for this bridge,” said one resident, who asked not to be named. ";
const ARABIC: &str = "وافق المجلس على الخطة يوم الاثنين بعد نقاش استمر معظم الليل. \
    وقال أحد السكان: «انتظرنا هذا الجسر عشر سنوات»، طالبا عدم ذكر اسمه. ";

/// A typical page: scripts, styles, menus, an article, teasers.
pub fn generated(words: &str, paragraphs: usize) -> String {
    let script =
        "(function(w,d){var a=d.createElement('script');if(a<1&&w.b>2){w.c('<div>')}})(window,document);\n";
    let style = ".card>.title{margin:0 auto;color:#333;background:url(data:image/png;base64,AAAA)}\n";
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>News</title>\n<style>{}</style>\n\
         <script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"News\"}}</script>\n\
         <script>{}</script></head>\n<body class=\"page page--article\">\n<nav id=\"menu\"><ul>\n",
        style.repeat(150),
        script.repeat(300)
    );
    for number in 0..60 {
        page += &format!(
            "<li class=\"menu__item\" data-track=\"nav-{number}\" onclick=\"go({number})\">\
             <a class=\"link link--plain\" href=\"/section/{number}?ref=menu&amp;pos={number}\">Section {number}</a></li>\n"
        );
    }
    page += "</ul></nav>\n<main><article class=\"story\"><h1>Bridge approved &amp; funded</h1>\n";
    for number in 0..paragraphs {
        page += &format!(
            "<p class=\"story__text\" data-component=\"text-block\">{}<a href='/topic/{number}'>more</a> &mdash; {}</p>\n\
             <div class=\"ad ad--inline\" id=\"ad-{number}\" aria-hidden=\"true\" data-slot='{{\"size\":[300,250]}}'></div>\n",
            words,
            words.repeat(2)
        );
    }
    page += "</article><aside>\n";
    for number in 0..40 {
        page += &format!(
            "<div class=\"teaser\"><a href=\"/a/{number}\"><picture><source srcset=\"/i/{number}.webp 2x\">\
             <img src=\"/i/{number}.jpg\" alt=\"\" width=300 height=200 loading=lazy></picture>\
             <svg viewBox=\"0 0 24 24\"><path d=\"M12 2L2 7l10 5 10-5-10-5z\"/></svg><h3>Teaser {number}</h3></a></div>\n"
        );
    }
    page + "</aside></main><footer>© 2024</footer></body></html>\n"
}

/// An English and an Arabic page, which need no file.
pub fn generated_samples() -> Vec<Sample> {
    let sample = |name: &str, words, count| Sample { name: name.to_owned(), html: generated(words, count) };
    vec![sample("english", ENGLISH, 40), sample("arabic", ARABIC, 40)]
}

/// The pages of the fixtures, decoded to UTF-8.
pub fn fixture_samples() -> Vec<Sample> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/pages");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    let sample = |path: &PathBuf| {
        let bytes = std::fs::read(path.join("page.html")).ok()?;
        let html = offprint::internals::decode(&bytes, None).text.into_owned();
        Some(Sample { name: path.file_name()?.to_string_lossy().into_owned(), html })
    };
    paths.iter().filter_map(sample).collect()
}

/// The text of a page's blocks, one per line, as a careless scraper would keep it.
pub fn flattened(html: &str) -> String {
    let (mut page, mut blocks) =
        (offprint::internals::Page::default(), offprint::internals::PageBlocks::default());
    page.read(html, &offprint::Limits::DEFAULT);
    offprint::internals::segment(&page, &offprint::Limits::DEFAULT, &mut blocks);
    blocks.texts().collect::<Vec<_>>().join("\n")
}

/// Every `step`-th page of the named corpora, decoded to UTF-8; none where `../shared/corpora` is missing.
pub fn corpus_samples(corpora: &[&str], step: usize) -> Vec<Sample> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    let mut paths: Vec<PathBuf> = corpora
        .iter()
        .filter_map(|corpus| std::fs::read_dir(root.join(corpus).join("pages")).ok())
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    paths.iter().step_by(step.max(1)).filter_map(|path| read_sample(path)).collect()
}

fn read_sample(path: &Path) -> Option<Sample> {
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(std::fs::File::open(path).ok()?).read_to_end(&mut bytes).ok()?;
    let html = offprint::internals::decode(&bytes, None).text.into_owned();
    Some(Sample { name: path.file_name()?.to_string_lossy().into_owned(), html })
}

/// CPU time that this thread has used so far.
pub fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

/// Runs html5ever's tokenizer and tree builder and keeps nothing: the L of the `ratio` bench.
pub fn html5ever_alone(html: &str) {
    parse_document(Null::default(), ParseOpts::default()).one(StrTendril::from(html));
}

/// A sink that keeps nothing. The tree builder asks for element names, so each handle holds its own.
#[derive(Default)]
struct Null {
    next: Cell<usize>,
}

#[derive(Clone)]
struct Handle {
    id: usize,
    name: Rc<QualName>,
}

#[derive(Debug)]
struct Name<'a>(&'a QualName);

impl ElemName for Name<'_> {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl Null {
    fn handle(&self, name: QualName) -> Handle {
        let id = self.next.get() + 1;
        self.next.set(id);
        Handle { id, name: Rc::new(name) }
    }

    fn nameless(&self) -> Handle {
        self.handle(QualName::new(None, html5ever::ns!(), html5ever::local_name!("")))
    }
}

impl TreeSink for Null {
    type Handle = Handle;
    type Output = ();
    type ElemName<'a> = Name<'a>;

    fn finish(self) {}
    fn parse_error(&self, _: Cow<'static, str>) {}
    fn get_document(&self) -> Handle {
        self.nameless()
    }
    fn elem_name<'a>(&'a self, target: &'a Handle) -> Name<'a> {
        Name(&target.name)
    }
    fn create_element(&self, name: QualName, _: Vec<Attribute>, _: ElementFlags) -> Handle {
        self.handle(name)
    }
    fn create_comment(&self, _: StrTendril) -> Handle {
        self.nameless()
    }
    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.nameless()
    }
    fn append(&self, _: &Handle, _: NodeOrText<Handle>) {}
    fn append_based_on_parent_node(&self, _: &Handle, _: &Handle, _: NodeOrText<Handle>) {}
    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}
    fn get_template_contents(&self, target: &Handle) -> Handle {
        target.clone()
    }
    fn same_node(&self, a: &Handle, b: &Handle) -> bool {
        a.id == b.id
    }
    fn set_quirks_mode(&self, _: QuirksMode) {}
    fn append_before_sibling(&self, _: &Handle, _: NodeOrText<Handle>) {}
    fn add_attrs_if_missing(&self, _: &Handle, _: Vec<Attribute>) {}
    fn remove_from_parent(&self, _: &Handle) {}
    fn reparent_children(&self, _: &Handle, _: &Handle) {}
}
