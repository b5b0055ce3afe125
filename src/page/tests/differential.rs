//! Compares our tokenizer with html5ever's own, using the same tree builder: the trees must be equal.

#![allow(clippy::string_slice, clippy::print_stderr, reason = "a test may panic, and says what it skips")]

use std::io::Read;
use std::path::{Path, PathBuf};

use super::*;
use crate::page::reference::{Bodies, by_html5ever, by_us, dump};

/// Panics if the trees differ, and shows the first line that does.
fn check(html: &str, name: &str) {
    let theirs = by_html5ever(html);
    compare(&dump(&theirs, Bodies::All), &dump(&by_us(html, Keep::All), Bodies::All), name, html);
    compare(&dump(&theirs, Bodies::Data), &dump(&by_us(html, Keep::Wanted), Bodies::Data), name, html);
}

fn compare(theirs: &str, ours: &str, name: &str, html: &str) {
    if theirs != ours {
        let line = theirs.lines().zip(ours.lines()).position(|(a, b)| a != b);
        let line = line.unwrap_or_else(|| theirs.lines().count().min(ours.lines().count()));
        let around =
            |dump: &str| dump.lines().skip(line.saturating_sub(4)).take(7).collect::<Vec<_>>().join("\n");
        let html = if html.len() < 4000 { html } else { "(long)" };
        panic!("{name} at line {line}\nhtml5ever:\n{}\nours:\n{}\n{html:?}", around(theirs), around(ours));
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn fixtures() -> Vec<(String, String)> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(root().join("fixtures/hostile"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "html"))
        .collect();
    paths.sort();
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), std::fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn fixtures_give_the_same_tree() {
    let fixtures = fixtures();
    assert!(fixtures.len() >= 15);
    for (name, html) in fixtures {
        check(&html, &name);
    }
}

#[test]
fn every_beginning_of_a_fixture_gives_the_same_tree() {
    for (name, html) in fixtures() {
        let step = if is_full() { 1 } else { 7 };
        for end in (0..html.len()).step_by(step).filter(|end| html.is_char_boundary(*end)) {
            check(&html[..end], &format!("{name} up to {end}"));
        }
    }
}

/// A small pseudorandom number generator, the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit.max(1)
    }

    fn boundary(&mut self, text: &str) -> usize {
        let mut at = self.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}

const FRAGMENTS: &[&str] = &[
    "<",
    ">",
    "</",
    "/>",
    "<!",
    "<!--",
    "-->",
    "--!>",
    "<![CDATA[",
    "]]>",
    "<?",
    "\"",
    "'",
    "=",
    "&",
    "&#",
    "&#x",
    ";",
    "&amp",
    "&notin",
    "\r",
    "\r\n",
    "\n",
    "\0",
    "\t",
    "\u{c}",
    "é",
    "中",
    "\u{FEFF}",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<title>",
    "</title>",
    "<textarea>",
    "</textarea",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<caption>",
    "<col>",
    "<select>",
    "<option>",
    "<b>",
    "</b>",
    "<a href=x>",
    "</a>",
    "<i x=1>",
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<li>",
    "<svg>",
    "</svg>",
    "<math>",
    "<mi>",
    "<foreignObject>",
    "<desc>",
    "<template>",
    "</template>",
    "<plaintext>",
    "<noscript>",
    "</noscript>",
    "<frameset>",
    "<body>",
    "<html a=b>",
    "</html>",
    "</body>",
    "<head>",
    "<form>",
    "</form>",
    "<br/>",
    "</br>",
    "<pre>\n",
    "<pre></>\n",
    "</>",
    "<xmp>",
    "<iframe>",
    "<nobr>",
    "<h1>",
    "<button>",
    "<font color=a>",
    "<x-y>",
    "<image>",
    "<input type=hidden>",
    "<!DOCTYPE html>",
    "<!doctype a b c>",
];

fn mutated(html: &str, random: &mut Random) -> String {
    let mut html = html.to_owned();
    for _ in 0..=random.below(6) {
        let at = random.boundary(&html);
        match random.below(4) {
            0 => {
                let end = at + random.boundary(&html[at..]).min(40);
                let end = (end..=html.len()).find(|end| html.is_char_boundary(*end)).unwrap();
                html.replace_range(at..end, "");
            }
            1 => html.truncate(at),
            _ => html.insert_str(at, FRAGMENTS[random.below(FRAGMENTS.len())]),
        }
    }
    html
}

#[test]
fn a_line_end_behind_an_error_gives_the_same_tree() {
    check("<pre></>\n<pre>\n</>\n<textarea></>\n", "a find of the fuzzer");
}

#[test]
fn formatting_elements_with_other_values_are_others() {
    check("<p><b x><b x=\x01><b x><b x><p>h", "a find of the fuzzer");
}

#[test]
fn mutated_fixtures_give_the_same_tree() {
    let fixtures = fixtures();
    let mut random = Random(0x1234_5678_9ABC_DEF1);
    for round in 0..rounds(50) {
        for (name, html) in &fixtures {
            check(&mutated(html, &mut random), &format!("{name}, mutation {round}"));
        }
    }
}

#[test]
fn random_markup_gives_the_same_tree() {
    let mut random = Random(0xFEDC_BA98_7654_3211);
    for round in 0..rounds(1500) {
        let html: String = (0..random.below(40)).map(|_| FRAGMENTS[random.below(FRAGMENTS.len())]).collect();
        check(&html, &format!("random markup {round}"));
    }
}

/// A full run has twenty times as many rounds.
fn rounds(usual: usize) -> usize {
    if is_full() { 20 * usual } else { usual }
}

fn is_full() -> bool {
    std::env::var_os("OFFPRINT_FULL").is_some()
}

/// Compares the trees of pages in `../shared/corpora`, if that folder exists: of all pages in a full run, of a few
/// otherwise.
#[test]
fn real_pages_give_the_same_tree() {
    let Ok(corpora) = std::fs::read_dir(root().join("../shared/corpora")) else {
        return eprintln!("skipped: no ../shared/corpora");
    };
    let mut paths: Vec<PathBuf> = corpora
        .filter_map(|corpus| std::fs::read_dir(corpus.ok()?.path().join("pages")).ok())
        .flatten()
        .filter_map(|page| Some(page.ok()?.path()))
        .collect();
    paths.sort();
    let mut random = Random(0x0F0F_1234_0F0F_4321);
    for path in paths.iter().step_by(if is_full() { 1 } else { 61 }) {
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path).unwrap();
        flate2::read::GzDecoder::new(file).read_to_end(&mut bytes).unwrap();
        let html = String::from_utf8_lossy(&bytes);
        check(&html, &path.display().to_string());
        check(&mutated(&html, &mut random), &format!("{}, mutated", path.display()));
    }
}
