//! The parsed page: a flat, immutable tree stored in vectors.
//!
//! Nodes, attributes and characters are stored in one vector each and addressed by index, so a page
//! is dropped at once, without recursion, and its memory is reused by the next page.
//!
//! The tokens are ours ([`tokenizer`]), the tree is built by html5ever, behind a [`gate`] that keeps
//! its cost linear. Scripting counts as off, so the content of `noscript` is markup. Kept are the
//! elements, text, and the attributes listed in [`Attr`]; of scripts only those that hold data, of
//! styles and comments nothing. Beside this module only the site rules name `html5ever`, for the
//! tree that CSS selectors run on.

mod arena;
mod gate;
mod lookup;
mod name;
#[cfg(any(test, feature = "_internals"))]
mod reference;
mod sink;
#[cfg(test)]
mod tests;
mod tokenizer;

pub use name::{Attr, Tag};
#[cfg(feature = "_internals")]
pub use reference::trees;

use crate::article::LimitKind;
use crate::options::Limits;
use crate::text::head;
use gate::Gate;
use sink::Sink;
use tokenizer::{Keep, Tokenizer};

/// Bytes of input that are read. With what decoding and repetition may add, no offset into the text
/// of a page can then pass four gigabytes.
const LONGEST: usize = 1 << 29;

/// A node of a [`Page`], by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

impl NodeId {
    /// The document node.
    pub const ROOT: Self = Self(0);
    const NONE: Self = Self(u32::MAX);

    /// Returns the index of the node, less than [`Page::len`]; a child's index may be less than its parent's.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    fn known(self) -> Option<Self> {
        (self != Self::NONE).then_some(self)
    }
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// The document, root of all.
    Document,
    /// An element.
    Element(Tag),
    /// Characters.
    Text,
    /// The inert content of a `template`, a child of that element.
    Fragment,
}

#[derive(Clone, Debug)]
struct Record {
    kind: NodeKind,
    parent: NodeId,
    first_child: NodeId,
    last_child: NodeId,
    previous: NodeId,
    next: NodeId,
    /// Text: its range in `Page::text`. Element: the range of its attributes in `Page::attributes`.
    range: (u32, u32),
}

#[derive(Clone, Copy, Debug)]
struct AttributeRecord {
    name: Attr,
    start: u32,
    end: u32,
}

/// Returns the bit of a tag in [`Page::tags`]; every tag has its own.
fn tag_bit(tag: Tag) -> u128 {
    const { assert!(Tag::ALL.len() < u128::BITS as usize) };
    1 << tag as u32
}

/// Returns the bit of an attribute name in [`Page::attrs`].
fn attr_bit(name: Attr) -> u64 {
    const { assert!(Attr::ALL.len() < u64::BITS as usize) };
    1 << name as u32
}

/// A parsed page.
#[derive(Debug, Default)]
pub struct Page {
    nodes: Vec<Record>,
    attributes: Vec<AttributeRecord>,
    /// All text and all attribute values.
    text: String,
    limits_reached: Vec<LimitKind>,
    /// A bit for each [`Tag`] and each [`Attr`] on the page, so that a search for one that is absent can stop
    /// without a walk.
    tags: u128,
    attrs: u64,
    /// Memory of the parser, reused for the next page.
    names: Vec<sink::Name>,
}

impl Page {
    /// Parses a page into new memory.
    #[cfg(feature = "_internals")]
    pub fn parse(html: &str, limits: &Limits) -> Self {
        let mut page = Self::default();
        page.read(html, limits);
        page
    }

    /// Parses a page by the rules of the HTML standard, with its error recovery, and replaces the content of this one,
    /// reusing its memory. Beyond a limit the tree is cut short; see [`Page::limits_reached`].
    pub fn read(&mut self, html: &str, limits: &Limits) {
        let input = tokenizer::preprocessed(head(html, LONGEST));
        let gate = Gate::new(Sink::new(std::mem::take(self), input.len(), limits), limits);
        Tokenizer::new(&input, &gate, Keep::Wanted, limits.attributes).run();
        *self = gate.finish();
        if html.len() > LONGEST {
            self.reached(LimitKind::Nodes);
        }
    }

    /// Returns the limits that were reached.
    pub fn limits_reached(&self) -> &[LimitKind] {
        &self.limits_reached
    }

    /// Returns the number of nodes.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is no node, not even a document.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// What a node is.
    pub fn kind(&self, id: NodeId) -> NodeKind {
        self.nodes[id.index()].kind
    }

    /// Returns the tag of an element; [`Tag::Other`] for any other node.
    pub fn tag(&self, id: NodeId) -> Tag {
        match self.kind(id) {
            NodeKind::Element(tag) => tag,
            _ => Tag::Other,
        }
    }

    /// Whether the node is an element.
    pub fn is_element(&self, id: NodeId) -> bool {
        matches!(self.kind(id), NodeKind::Element(_))
    }

    /// The characters of a text node; empty for any other node.
    pub fn text(&self, id: NodeId) -> &str {
        let record = &self.nodes[id.index()];
        match record.kind {
            NodeKind::Text => self.slice(record.range.0, record.range.1),
            _ => "",
        }
    }

    /// The value of an attribute.
    pub fn attr(&self, id: NodeId, name: Attr) -> Option<&str> {
        if !self.has_attr(name) {
            return None;
        }
        self.attrs(id).find(|(attr, _)| *attr == name).map(|(_, value)| value)
    }

    /// The kept attributes of an element, in the order of the page.
    pub fn attrs(&self, id: NodeId) -> impl Iterator<Item = (Attr, &str)> {
        let record = &self.nodes[id.index()];
        let (start, end) = if self.is_element(id) { record.range } else { (0, 0) };
        self.attributes[start as usize..end as usize]
            .iter()
            .map(|attribute| (attribute.name, self.slice(attribute.start, attribute.end)))
    }

    /// Returns the kept attributes of all elements, in unspecified order.
    pub fn all_attrs(&self) -> impl Iterator<Item = (Attr, &str)> {
        self.attributes.iter().map(|attribute| (attribute.name, self.slice(attribute.start, attribute.end)))
    }

    /// Whether any node may have an attribute of this name.
    pub fn has_attr(&self, name: Attr) -> bool {
        self.attrs & attr_bit(name) != 0
    }

    /// The parent of a node.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.nodes[id.index()].parent.known()
    }

    /// The first child of a node.
    pub fn first_child(&self, id: NodeId) -> Option<NodeId> {
        self.nodes[id.index()].first_child.known()
    }

    /// Returns the next sibling of a node.
    pub fn next_sibling(&self, id: NodeId) -> Option<NodeId> {
        self.nodes[id.index()].next.known()
    }

    /// Returns the previous sibling of a node.
    pub fn previous_sibling(&self, id: NodeId) -> Option<NodeId> {
        self.nodes[id.index()].previous.known()
    }

    /// The children of a node, in order.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.first_child(id), |child| self.next_sibling(*child))
    }

    /// Returns the ancestors of a node, nearest first, without the node itself.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.parent(id), |node| self.parent(*node))
    }

    /// The node and its ancestors, nearest first.
    pub fn upwards(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(id), |node| self.parent(*node))
    }

    /// Returns the node and its descendants, in document order.
    pub fn descendants(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(id), move |node| self.following(*node, id))
    }

    /// Returns the next node in document order within `root`: the first child, or else the next
    /// sibling of the node or of its nearest ancestor that has one.
    pub fn following(&self, id: NodeId, root: NodeId) -> Option<NodeId> {
        self.first_child(id).or_else(|| self.following_outside(id, root))
    }

    /// Like [`Page::following`], but skips the descendants of the node.
    pub fn following_outside(&self, id: NodeId, root: NodeId) -> Option<NodeId> {
        let mut node = id;
        while node != root {
            if let Some(next) = self.next_sibling(node) {
                return Some(next);
            }
            node = self.parent(node)?;
        }
        None
    }

    /// Returns the first element with this tag, in document order.
    pub fn find(&self, tag: Tag) -> Option<NodeId> {
        if self.tags & tag_bit(tag) == 0 {
            return None;
        }
        self.descendants(NodeId::ROOT).find(|node| self.kind(*node) == NodeKind::Element(tag))
    }

    /// Whether the attributes of an element hide it from readers or from screen readers.
    pub fn is_hidden(&self, id: NodeId) -> bool {
        self.is_unrendered(id) || self.attr(id, Attr::AriaHidden).is_some_and(|value| value.trim() == "true")
    }

    /// Whether the attributes of an element say that browsers don't show it.
    pub fn is_unrendered(&self, id: NodeId) -> bool {
        self.attrs(id).any(|(name, value)| match name {
            Attr::Hidden => true,
            Attr::Style => hides(value),
            _ => false,
        })
    }

    /// Appends the text of all descendants of a node to `out`, as written.
    pub fn append_text(&self, id: NodeId, out: &mut String) {
        for node in self.descendants(id) {
            out.push_str(self.text(node));
        }
    }

    #[expect(clippy::string_slice, reason = "ranges of the arena are made by the sink on whole strings")]
    fn slice(&self, start: u32, end: u32) -> &str {
        &self.text[start as usize..end as usize]
    }
}

fn hides(style: &str) -> bool {
    style.split(';').filter_map(|rule| rule.split_once(':')).any(|(name, value)| {
        name.trim().eq_ignore_ascii_case("display") && value.trim().to_ascii_lowercase().starts_with("none")
    })
}
