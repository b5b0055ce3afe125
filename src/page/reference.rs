//! Parses a page with html5ever's own tokenizer, for comparison in tests and fuzzing.

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::TokenizerOpts;

use super::{Attr, Gate, Keep, NodeId, NodeKind, Page, Sink, Tag, Tokenizer, tokenizer};
use crate::options::Limits;

/// Returns the trees of a page as built with our tokenizer and with html5ever's, one line per node. The contents of
/// styles and of scripts that hold code are left out.
#[cfg(feature = "_internals")]
pub fn trees(html: &str) -> (String, String) {
    let dump = |page: &Page| dump(page, Bodies::Data);
    (dump(&by_us(html, Keep::Wanted)), dump(&by_html5ever(html)))
}

/// Parses a page with html5ever's own tokenizer.
pub(super) fn by_html5ever(html: &str) -> Page {
    let limits = Limits::DEFAULT.attributes(1 << 20);
    let sink = Sink::new(Page::default(), html.len(), &limits);
    // By default, html5ever would also drop a byte order mark after each script.
    let options = TokenizerOpts { discard_bom: false, ..TokenizerOpts::default() };
    let tokenizer = html5ever::tokenizer::Tokenizer::new(Gate::new(sink, &limits), options);
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(html.strip_prefix('\u{FEFF}').unwrap_or(html)));
    while !matches!(tokenizer.feed(&queue), html5ever::TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.finish()
}

/// Parses a page with our tokenizer.
pub(super) fn by_us(html: &str, keep: Keep) -> Page {
    let limits = Limits::DEFAULT.attributes(1 << 20);
    let input = tokenizer::preprocessed(html);
    let gate = Gate::new(Sink::new(Page::default(), input.len(), &limits), &limits);
    Tokenizer::new(&input, &gate, keep, limits.attributes).run();
    gate.finish()
}

/// Which text of the page a dump contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bodies {
    /// All text.
    #[allow(dead_code, reason = "for the tests")]
    All,
    /// All text except styles and scripts that hold code.
    Data,
}

fn is_code(page: &Page, node: NodeId) -> bool {
    let holds_data = |node| {
        page.attr(node, Attr::Type).is_some_and(|kind| kind.to_ascii_lowercase().contains("json"))
            || page.attr(node, Attr::Id).is_some_and(|id| matches!(id, "__NEXT_DATA__" | "__NUXT_DATA__"))
    };
    match page.tag(node) {
        Tag::Style => true,
        Tag::Script => !holds_data(node),
        _ => false,
    }
}

/// Writes the whole tree, one line per node, with full element names.
pub(super) fn dump(page: &Page, bodies: Bodies) -> String {
    let mut out = String::new();
    let mut depths = vec![0_usize; page.len()];
    for node in page.descendants(NodeId::ROOT) {
        let parent = page.parent(node);
        depths[node.index()] = parent.map_or(0, |parent| depths[parent.index()] + 1);
        let line = match page.kind(node) {
            NodeKind::Element(_) => {
                let attributes: Vec<_> = page.attrs(node).map(|(name, value)| (name.name(), value)).collect();
                format!("{:?} {attributes:?}", page.names[node.index()])
            }
            NodeKind::Text if bodies == Bodies::Data && parent.is_some_and(|node| is_code(page, node)) => {
                continue;
            }
            NodeKind::Text => format!("{:?}", page.text(node)),
            other => format!("{other:?}"),
        };
        out += &format!("{:1$}{line}\n", "", depths[node.index()]);
    }
    out
}
