//! Extracts pages of the fixtures with pieces deleted or copied, or with awkward fragments inserted. The article must
//! be sound, the same the second time, and the same when written as JSON and read back.

#[path = "../fuzz/entry_points.rs"]
mod entry_points;
mod document;
mod sample;

use std::sync::OnceLock;

use offprint::*;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::Config;
use sample::{Page, everything};

/// Fragments that break parsers, and some that later stages look for.
const FRAGMENTS: &[&str] = &[
    "<",
    "</",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<script>",
    "</script>",
    "<title>",
    "<table>",
    "<tr>",
    "<p>",
    "</p>",
    "<div hidden>",
    "</div></div></div>",
    "<a href=\"",
    "\"",
    "'",
    ">",
    "&",
    "&#x110000;",
    "&amp",
    "\0",
    "\r",
    "\u{FEFF}",
    "\u{202E}",
    "\u{200D}",
    "\u{0301}",
    "“",
    "”",
    "«",
    "— ",
    "\n\n",
    "<br><br>",
    "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"",
    "<plaintext>",
    "<svg>",
    "<math>",
    "<template>",
    "<select>",
    "<frameset>",
    "<blockquote>",
    "<li>",
    "Read also: ",
    "By Ann Lee",
    "12 March 2024",
    "said ",
    "<h1>",
    "<article>",
    "<noscript>",
    "<form>",
    "<b><i></b>",
    "<img src=x>",
    "<base href=//[>",
];

fn fixtures() -> &'static [Page] {
    static PAGES: OnceLock<Vec<Page>> = OnceLock::new();
    PAGES.get_or_init(sample::fixtures)
}

/// One change to the bytes of a page.
#[derive(Clone, Debug)]
enum Change {
    Insert(Index, &'static str),
    Delete(Index, usize),
    /// Copies a piece of the page to another place.
    Copy(Index, Index, usize),
    Cut(Index),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => (any::<Index>(), select(FRAGMENTS)).prop_map(|(at, text)| Change::Insert(at, text)),
        3 => (any::<Index>(), 0..400_usize).prop_map(|(at, length)| Change::Delete(at, length)),
        2 => (any::<Index>(), any::<Index>(), 0..2000_usize).prop_map(|(from, to, length)| Change::Copy(from, to, length)),
        1 => any::<Index>().prop_map(Change::Cut),
    ]
}

fn changed(page: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut page = page.to_vec();
    for change in changes {
        let place = |index: &Index| index.index(page.len() + 1);
        match change {
            Change::Insert(at, text) => {
                let at = place(at);
                page.splice(at..at, text.bytes());
            }
            Change::Delete(at, length) => {
                let at = place(at);
                page.drain(at..(at + length).min(page.len()));
            }
            Change::Copy(from, to, length) => {
                let (from, to) = (place(from), place(to));
                let stretch = page[from..(from + length).min(page.len())].to_vec();
                page.splice(to..to, stretch);
            }
            Change::Cut(at) => page.truncate(place(at)),
        }
    }
    page
}

fn config() -> Config {
    let cases = if std::env::var_os("OFFPRINT_FULL").is_some() { 4096 } else { 64 };
    Config { cases, failure_persistence: None, ..Config::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_broken_page_gives_a_sound_article(
        number in any::<Index>(),
        changes in vec(change(), 1..8),
    ) {
        let page = number.get(fixtures());
        let bytes = changed(&page.bytes, &changes);
        let lossy = String::from_utf8_lossy(&bytes);
        let input = if page.is_text { Input::text(&lossy) } else { Input::bytes(&bytes) };
        let mut workspace = Workspace::default();
        let article = everything().extract(input).unwrap();
        entry_points::check(&article);
        document::check(&article, &page.name);
        prop_assert_eq!(&everything().explain(input).unwrap().article, &article);
        // Extract another page first: earlier pages of a workspace must not matter.
        everything().extract_with(&mut workspace, Input::html("<p>Another page.")).unwrap();
        prop_assert_eq!(&everything().extract_with(&mut workspace, input).unwrap(), &article);
        let json = serde_json::to_string(&article).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Article>(&json).unwrap(), &article);
    }
}
