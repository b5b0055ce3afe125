//! Flattens pages to text in the way the flattened files of the corpora were made: all text but that of scripts and the
//! like, in the order of the page, with a blank line between block elements, a line break for `br`, and tabs between
//! table cells.

use offprint::internals::{NodeId, NodeKind, Page, Tag};

/// The text of a page, with a blank line between blocks.
pub fn flatten(page: &Page) -> String {
    let Some(body) = page.find(Tag::Body) else { return String::new() };
    let mut flat = Flat::default();
    let mut next = Some(body);
    let mut open: Vec<NodeId> = Vec::new();
    while let Some(node) = next {
        while let Some(last) = open.pop_if(|last| Some(*last) != page.parent(node)) {
            flat.leave(page.tag(last));
        }
        let goes_in = flat.enter(page, node) && page.first_child(node).is_some();
        if goes_in {
            open.push(node);
            next = page.first_child(node);
        } else {
            if page.is_element(node) {
                flat.leave(page.tag(node));
            }
            next = page.following_outside(node, body);
        }
    }
    flat.end_line();
    flat.text
}

/// The text written so far, and the line that is being collected.
#[derive(Default)]
struct Flat {
    text: String,
    line: String,
    /// Whether the next line begins a block.
    block: bool,
    kept: usize,
}

impl Flat {
    /// Writes the text of a text node, or the break before an element; returns whether to visit the node's children.
    fn enter(&mut self, page: &Page, node: NodeId) -> bool {
        match page.kind(node) {
            NodeKind::Text if self.kept > 0 => page.text(node).split_inclusive('\n').for_each(|line| {
                self.line.push_str(line);
                if line.ends_with('\n') {
                    self.end_line();
                }
            }),
            NodeKind::Text => self.line.extend(page.text(node).chars().map(squeezed)),
            NodeKind::Element(tag) => return self.open(tag),
            NodeKind::Document | NodeKind::Fragment => {}
        }
        false
    }

    fn open(&mut self, tag: Tag) -> bool {
        match tag {
            Tag::Script | Tag::Style | Tag::Noscript | Tag::Template | Tag::Head => return false,
            Tag::Br => self.end_line(),
            Tag::Td | Tag::Th => self.line.push('\t'),
            tag if is_block(tag) => self.end_block(),
            _ => {}
        }
        self.kept += usize::from(tag == Tag::Pre);
        true
    }

    fn leave(&mut self, tag: Tag) {
        if is_block(tag) {
            self.end_block();
        }
        self.kept -= usize::from(tag == Tag::Pre).min(self.kept);
    }

    fn end_block(&mut self) {
        self.end_line();
        self.block = true;
    }

    fn end_line(&mut self) {
        let cells = self.line.split('\t').map(|cell| cell.split_whitespace().collect::<Vec<_>>().join(" "));
        let line = cells.collect::<Vec<_>>().join("\t");
        if !line.trim().is_empty() {
            if !self.text.is_empty() {
                self.text.push_str(if self.block { "\n\n" } else { "\n" });
            }
            self.text.push_str(line.trim());
            self.block = false;
        }
        self.line.clear();
    }
}

/// The elements that begin a new line and end it.
const BLOCKS: &str = " address article aside blockquote body caption center dd details dialog dir div dl dt fieldset \
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p \
    pre search section summary table tbody tfoot thead tr ul ";

fn squeezed(c: char) -> char {
    if c.is_whitespace() { ' ' } else { c }
}

fn is_block(tag: Tag) -> bool {
    BLOCKS.contains(&format!(" {} ", tag.name()))
}
