//! html5ever's tree builder into the arena.

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace, QualName};

use super::lookup::{ATTRIBUTES, TAGS};
use super::{Attr, NodeId, NodeKind, Page, Tag};
use crate::article::LimitKind;
use crate::options::Limits;

/// The name of an element as the tree builder asks for it.
#[derive(Clone, Debug)]
pub(super) struct Name {
    ns: Namespace,
    pub(super) local: LocalName,
}

impl Name {
    /// The name of what is no element.
    fn none() -> Self {
        Self { ns: html5ever::ns!(), local: html5ever::local_name!("") }
    }
}

/// A [`Name`] on loan.
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

/// Nodes that an index can hold, with room for those that one token may add.
const MOST_NODES: usize = 1 << 30;

/// Few elements have more attributes that are kept.
const MOSTLY: usize = 4;

/// Receives the tree. The interior mutability is what html5ever's interface demands.
pub(super) struct Sink {
    page: RefCell<Page>,
    /// The full names of the nodes, by index, which only the tree builder needs.
    names: RefCell<Vec<Name>>,
    limits: Limits,
    /// Bytes that the text buffer may hold beyond the text of the input itself: copies of text
    /// nodes that are added to later, and of attributes of elements that the tree builder repeats.
    spare: Cell<usize>,
    /// Elements made since [`Sink::forget_created`].
    created: Cell<usize>,
    /// The node whose name was asked for last.
    asked: Cell<NodeId>,
    /// What held the attributes of the last element, for those of the next one.
    room: Cell<Vec<Attribute>>,
    /// Questions, changes and bytes copied; for the tests of growth.
    #[cfg(test)]
    pub(super) work: Cell<u64>,
}

impl Sink {
    /// A sink into the memory of `page`, for an input of `length` bytes.
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

    /// Counts work in tests, and is nothing otherwise.
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

    /// Notes a limit.
    pub(super) fn reached(&self, limit: LimitKind) {
        self.page.borrow_mut().reached(limit);
    }

    /// Elements made so far.
    pub(super) fn created(&self) -> usize {
        self.created.get()
    }

    /// Starts counting anew.
    pub(super) fn forget_created(&self) {
        self.created.set(0);
    }

    /// The node whose name the tree builder asked for last.
    pub(super) fn asked(&self) -> NodeId {
        self.asked.get()
    }

    /// Room for the attributes of an element.
    pub(super) fn room(&self) -> Vec<Attribute> {
        let mut room = self.room.take();
        room.reserve(MOSTLY);
        room
    }

    /// The local name of an element.
    pub(super) fn local_name(&self, id: NodeId) -> LocalName {
        self.names.borrow()[id.index()].local.clone()
    }

    /// The constant of an element.
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

    /// Adds characters to the node that the new ones would follow, if that is possible.
    fn extend_text(&self, last: Option<NodeId>, text: &str) -> bool {
        let Some(last) = last else { return false };
        let mut spare = self.spare.get();
        let before = self.page.borrow().text.len();
        let extended = self.page.borrow_mut().extend_text(last, text, &mut spare);
        self.spare.set(spare);
        self.cost(self.page.borrow().text.len() - before);
        extended
    }

    /// What is to be put behind `last`; `None` where the text went into `last`, or it is a comment.
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

    /// Adds attributes behind all others, each name once.
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
    // Of what links of SVG say in their own namespace, only the address is read.
    if name.ns == html5ever::ns!(xlink) && name.local != html5ever::local_name!("href") {
        return None;
    }
    let attr = ATTRIBUTES.find_atom(&name.local)?.constant;
    (attr != Attr::Other).then_some(attr)
}

/// The constant of an element; a `title` of SVG is none of the page.
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

    /// Comments are not kept, so that the text on either side is one node.
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

    /// A `template` that would become a shadow tree stays a template.
    fn allow_declarative_shadow_roots(&self, _: &NodeId) -> bool {
        false
    }
}
