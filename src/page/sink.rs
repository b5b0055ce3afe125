//! Receives the tree from html5ever's tree builder and writes it into the arena.

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace, QualName};

use super::lookup::{ATTRIBUTES, TAGS};
use super::{Attr, NodeId, NodeKind, Page, Tag};
use crate::article::LimitKind;
use crate::options::Limits;

/// The name of an element, as the tree builder needs it.
#[derive(Clone, Debug)]
pub(super) struct Name {
    ns: Namespace,
    pub(super) local: LocalName,
}

impl Name {
    /// The name of a node that is not an element.
    fn none() -> Self {
        Self { ns: html5ever::ns!(), local: html5ever::local_name!("") }
    }
}

/// A borrowed [`Name`].
#[derive(Debug)]
pub(super) struct NameRef<'a>(Ref<'a, Name>);

impl ElemName for NameRef<'_> {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

/// Maximum number of nodes that fit an index, less some room for the nodes that a single token may add.
const MOST_NODES: usize = 1 << 30;

/// Few elements keep more attributes than this.
const MOSTLY: usize = 4;

/// Receives the tree. html5ever's interface passes `&self`, hence the interior mutability.
pub(super) struct Sink {
    page: RefCell<Page>,
    /// The full name of each node, by index. Only the tree builder needs them.
    names: RefCell<Vec<Name>>,
    limits: Limits,
    /// Remaining bytes that the text buffer may grow by for anything other than new text: for attribute values, which
    /// the tree builder may repeat, and for copies of text nodes that are appended to later.
    spare: Cell<usize>,
    /// Elements created since [`Sink::forget_created`].
    created: Cell<usize>,
    /// The node whose name was queried last.
    asked: Cell<NodeId>,
    /// The emptied attribute vector of the last element, for reuse.
    room: Cell<Vec<Attribute>>,
    /// Queries, changes and bytes copied, for the tests of growth.
    #[cfg(test)]
    pub(super) work: Cell<u64>,
}

impl Sink {
    /// Creates a sink that reuses the memory of `page`, for an input of `length` bytes.
    pub(super) fn new(mut page: Page, length: usize, limits: &Limits) -> Self {
        page.clear();
        let names = std::mem::take(&mut page.names);
        let sink = Self {
            page: RefCell::new(page),
            names: RefCell::new(names),
            limits: *limits,
            spare: Cell::new(2 * length + (64 << 10)),
            created: Cell::new(0),
            asked: Cell::new(NodeId::ROOT),
            room: Cell::default(),
            #[cfg(test)]
            work: Cell::new(0),
        };
        sink.add(NodeKind::Document, (0, 0), Name::none());
        sink
    }

    /// Counts work in tests; does nothing otherwise.
    #[inline]
    #[cfg_attr(not(test), expect(unused_variables, clippy::unused_self, reason = "only tests count"))]
    fn cost(&self, amount: usize) {
        #[cfg(test)]
        self.work.set(self.work.get() + amount as u64);
    }

    /// Whether the node limit is reached.
    pub(super) fn is_full(&self) -> bool {
        self.page.borrow().len() >= self.limits.nodes.min(MOST_NODES)
    }

    /// Records that a limit was reached.
    pub(super) fn reached(&self, limit: LimitKind) {
        self.page.borrow_mut().reached(limit);
    }

    /// Returns the number of elements created since [`Sink::forget_created`].
    pub(super) fn created(&self) -> usize {
        self.created.get()
    }

    /// Resets the count of created elements.
    pub(super) fn forget_created(&self) {
        self.created.set(0);
    }

    /// Returns the node whose name the tree builder queried last.
    pub(super) fn asked(&self) -> NodeId {
        self.asked.get()
    }

    /// Returns an empty vector for the attributes of an element, reusing memory.
    pub(super) fn room(&self) -> Vec<Attribute> {
        let mut room = self.room.take();
        room.reserve(MOSTLY);
        room
    }

    /// Returns the local name of an element.
    pub(super) fn local_name(&self, id: NodeId) -> LocalName {
        self.names.borrow()[id.index()].local.clone()
    }

    /// Returns the constant for the name of an element.
    pub(super) fn tag(&self, id: NodeId) -> Tag {
        self.page.borrow().tag(id)
    }

    fn add(&self, kind: NodeKind, range: (u32, u32), name: Name) -> NodeId {
        self.cost(1);
        self.names.borrow_mut().push(name);
        self.page.borrow_mut().add(kind, range)
    }

    fn add_text(&self, text: &str) -> NodeId {
        self.cost(text.len());
        let range = self.page.borrow_mut().push_str(text);
        self.add(NodeKind::Text, range, Name::none())
    }

    /// Appends text to the node that it would follow, if possible. Returns whether it did.
    fn extend_text(&self, last: Option<NodeId>, text: &str) -> bool {
        let Some(last) = last else { return false };
        let mut spare = self.spare.get();
        let before = self.page.borrow().text.len();
        let extended = self.page.borrow_mut().extend_text(last, text, &mut spare);
        self.spare.set(spare);
        self.cost(self.page.borrow().text.len() - before);
        extended
    }

    /// Returns the node to insert after `last`; `None` if the text was appended to `last` or the child is a comment.
    fn child(&self, child: NodeOrText<NodeId>, last: Option<NodeId>) -> Option<NodeId> {
        match child {
            NodeOrText::AppendNode(id) => id.known(),
            NodeOrText::AppendText(text) => {
                if self.extend_text(last, &text) {
                    None
                } else {
                    Some(self.add_text(&text))
                }
            }
        }
    }

    /// Appends the known attributes to the list of all attributes, up to the limits.
    fn push_attributes(&self, attributes: &[Attribute]) {
        let mut page = self.page.borrow_mut();
        if attributes.len() > self.limits.attributes {
            page.reached(LimitKind::Attributes);
        }
        let mut spare = self.spare.get();
        for attribute in attributes.iter().take(self.limits.attributes) {
            let Some(name) = known_attribute(&attribute.name) else { continue };
            match spare.checked_sub(attribute.value.len()) {
                Some(rest) => spare = rest,
                None => {
                    page.reached(LimitKind::Attributes);
                    continue;
                }
            }
            self.cost(attribute.value.len());
            page.push_attribute(name, &attribute.value);
        }
        self.spare.set(spare);
    }
}

fn known_attribute(name: &QualName) -> Option<Attr> {
    // Of the XLink attributes, only `href` is read.
    if name.ns == html5ever::ns!(xlink) && name.local != html5ever::local_name!("href") {
        return None;
    }
    let attr = ATTRIBUTES.find_atom(&name.local)?.constant;
    (attr != Attr::Other).then_some(attr)
}

/// Returns the constant for an element name. A `title` outside HTML, as in SVG, is not the title of the page.
fn tag_of(name: &QualName) -> Tag {
    let tag = TAGS.find_atom(&name.local).map_or(Tag::Other, |entry| entry.constant);
    if tag == Tag::Title && name.ns != html5ever::ns!(html) { Tag::Other } else { tag }
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = Page;
    type ElemName<'a> = NameRef<'a>;

    fn finish(self) -> Page {
        let mut page = self.page.into_inner();
        page.names = self.names.into_inner();
        page
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        NodeId::ROOT
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> NameRef<'a> {
        self.cost(1);
        self.asked.set(*target);
        NameRef(Ref::map(self.names.borrow(), |names| &names[target.index()]))
    }

    fn create_element(&self, name: QualName, mut attributes: Vec<Attribute>, flags: ElementFlags) -> NodeId {
        self.created.set(self.created.get() + 1);
        let start = self.page.borrow().attribute_count();
        if !attributes.is_empty() {
            self.push_attributes(&attributes);
            attributes.clear();
            self.room.set(attributes);
        }
        let range = (start, self.page.borrow().attribute_count());
        let kind = NodeKind::Element(tag_of(&name));
        let id = self.add(kind, range, Name { ns: name.ns, local: name.local });
        if flags.template {
            let fragment = self.add(NodeKind::Fragment, (0, 0), Name::none());
            self.page.borrow_mut().insert(id, fragment, None);
        }
        id
    }

    /// Comments are not kept, so the texts before and after one become a single node.
    fn create_comment(&self, _: StrTendril) -> NodeId {
        NodeId::NONE
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> NodeId {
        NodeId::NONE
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        let last = self.page.borrow().last_child(*parent);
        if let Some(id) = self.child(child, last) {
            self.page.borrow_mut().insert(*parent, id, None);
        }
    }

    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        let has_parent = self.page.borrow().parent(*element).is_some();
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        self.page.borrow().first_child(*target).unwrap_or(*target)
    }

    fn same_node(&self, a: &NodeId, b: &NodeId) -> bool {
        self.cost(1);
        a == b
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        let (parent, previous) = {
            let page = self.page.borrow();
            (page.parent(*sibling), page.previous_sibling(*sibling))
        };
        let Some(parent) = parent else { return };
        if let Some(id) = self.child(child, previous) {
            self.page.borrow_mut().insert(parent, id, Some(*sibling));
        }
    }

    fn add_attrs_if_missing(&self, target: &NodeId, mut attributes: Vec<Attribute>) {
        attributes.retain(|attribute| {
            let name = known_attribute(&attribute.name);
            name.is_some_and(|name| self.page.borrow().attr(*target, name).is_none())
        });
        if attributes.is_empty() {
            return;
        }
        self.page.borrow_mut().reopen_attributes(*target);
        self.push_attributes(&attributes);
        let mut page = self.page.borrow_mut();
        let range = (page.range(*target).0, page.attribute_count());
        page.set_range(*target, range);
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.page.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        let mut page = self.page.borrow_mut();
        while let Some(child) = page.first_child(*node) {
            self.cost(1);
            page.insert(*new_parent, child, None);
        }
    }

    /// Declarative shadow trees are kept as ordinary `template` elements.
    fn allow_declarative_shadow_roots(&self, _: &NodeId) -> bool {
        false
    }
}
