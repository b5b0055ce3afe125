//! html5ever's tree builder into the arena.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, LocalName, Namespace, QualName, parse_document};

use super::{Attr, AttributeRecord, NodeId, NodeKind, Page, Record, Tag};
use crate::article::LimitKind;
use crate::options::Limits;

/// Parses `html` into the memory of `page`.
pub(super) fn parse(mut page: Page, html: &str, limits: &Limits) -> Page {
    page.nodes.clear();
    page.attributes.clear();
    page.text.clear();
    page.limits_reached.clear();
    let sink = Sink {
        page: RefCell::new(page),
        names: RefCell::new(Vec::new()),
        limits: *limits,
        full: Cell::new(false),
    };
    sink.add(NodeKind::Document, (0, 0));
    parse_document(sink, html5ever::ParseOpts::default()).one(StrTendril::from(html))
}

/// The name of an element as html5ever asks for it.
#[derive(Clone, Debug)]
pub(super) struct Name {
    ns: Namespace,
    local: LocalName,
}

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.local
    }
}

struct Sink {
    page: RefCell<Page>,
    /// The full names of the nodes, by index, which only the tree builder needs.
    names: RefCell<Vec<Option<Name>>>,
    limits: Limits,
    /// Set once the node limit is reached: what comes then is built into one detached node.
    full: Cell<bool>,
}

impl Sink {
    fn add(&self, kind: NodeKind, range: (u32, u32)) -> NodeId {
        let mut page = self.page.borrow_mut();
        if page.nodes.len() >= self.limits.nodes && !self.full.replace(true) {
            page.limits_reached.push(LimitKind::Nodes);
        }
        let id = NodeId(u32::try_from(page.nodes.len()).unwrap_or(u32::MAX - 1));
        page.nodes.push(Record {
            kind,
            parent: NodeId::NONE,
            first_child: NodeId::NONE,
            last_child: NodeId::NONE,
            previous: NodeId::NONE,
            next: NodeId::NONE,
            range,
        });
        self.names.borrow_mut().push(None);
        id
    }

    fn add_text(&self, text: &str) -> NodeId {
        let range = self.page.borrow_mut().push_str(text);
        self.add(NodeKind::Text, range)
    }
}

impl Page {
    fn push_str(&mut self, text: &str) -> (u32, u32) {
        let start = self.text.len();
        self.text.push_str(text);
        (offset(start), offset(self.text.len()))
    }

    fn push_attributes(&mut self, attributes: &[Attribute], limit: usize) -> (u32, u32) {
        let start = self.attributes.len();
        for attribute in attributes.iter().take(limit) {
            let name = Attr::from_name(&attribute.name.local);
            if name != Attr::Other {
                let (from, to) = self.push_str(&attribute.value);
                self.attributes.push(AttributeRecord { name, start: from, end: to });
            }
        }
        if attributes.len() > limit && !self.limits_reached.contains(&LimitKind::Attributes) {
            self.limits_reached.push(LimitKind::Attributes);
        }
        (offset(start), offset(self.attributes.len()))
    }

    fn detach(&mut self, id: NodeId) {
        let Record { parent, previous, next, .. } = self.nodes[id.index()];
        if let Some(previous) = previous.known() {
            self.nodes[previous.index()].next = next;
        } else if let Some(parent) = parent.known() {
            self.nodes[parent.index()].first_child = next;
        }
        if let Some(next) = next.known() {
            self.nodes[next.index()].previous = previous;
        } else if let Some(parent) = parent.known() {
            self.nodes[parent.index()].last_child = previous;
        }
        let record = &mut self.nodes[id.index()];
        (record.parent, record.previous, record.next) = (NodeId::NONE, NodeId::NONE, NodeId::NONE);
    }

    /// Puts `id` into `parent`, before `before` or last.
    fn insert(&mut self, parent: NodeId, id: NodeId, before: NodeId) {
        self.detach(id);
        let previous = match before.known() {
            Some(before) => std::mem::replace(&mut self.nodes[before.index()].previous, id),
            None => std::mem::replace(&mut self.nodes[parent.index()].last_child, id),
        };
        match previous.known() {
            Some(previous) => self.nodes[previous.index()].next = id,
            None => self.nodes[parent.index()].first_child = id,
        }
        let record = &mut self.nodes[id.index()];
        (record.parent, record.previous, record.next) = (parent, previous, before);
    }

    /// Adds characters to a text node, if `id` is one and its text stands last in the buffer, or is
    /// copied there.
    fn extend_text(&mut self, id: NodeId, text: &str) -> bool {
        let record = &self.nodes[id.index()];
        if record.kind != NodeKind::Text {
            return false;
        }
        let (start, end) = record.range;
        let start = if end as usize == self.text.len() {
            start
        } else {
            let copy = self.slice(start, end).to_owned();
            self.push_str(&copy).0
        };
        let (_, end) = self.push_str(text);
        self.nodes[id.index()].range = (start, end);
        true
    }
}

fn offset(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = Page;
    type ElemName<'a> = Name;

    fn finish(self) -> Page {
        self.page.into_inner()
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        NodeId::ROOT
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Name {
        let names = self.names.borrow();
        match &names[target.index()] {
            Some(name) => name.clone(),
            None => Name { ns: html5ever::ns!(), local: html5ever::local_name!("") },
        }
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> NodeId {
        let range = self.page.borrow_mut().push_attributes(&attributes, self.limits.attributes);
        let tag = Tag::from_name(&name.local);
        let id = self.add(NodeKind::Element(tag), range);
        self.names.borrow_mut()[id.index()] = Some(Name { ns: name.ns, local: name.local });
        if flags.template {
            let fragment = self.add(NodeKind::Fragment, (0, 0));
            self.page.borrow_mut().insert(id, fragment, NodeId::NONE);
        }
        id
    }

    fn create_comment(&self, _: StrTendril) -> NodeId {
        self.add_text("")
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> NodeId {
        self.add_text("")
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        let id = match child {
            NodeOrText::AppendNode(id) => id,
            NodeOrText::AppendText(text) => {
                let last = self.page.borrow().nodes[parent.index()].last_child;
                if last.known().is_some_and(|last| self.page.borrow_mut().extend_text(last, &text)) {
                    return;
                }
                self.add_text(&text)
            }
        };
        self.page.borrow_mut().insert(*parent, id, NodeId::NONE);
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
        a == b
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        let (parent, previous) = {
            let page = self.page.borrow();
            (page.nodes[sibling.index()].parent, page.nodes[sibling.index()].previous)
        };
        let id = match child {
            NodeOrText::AppendNode(id) => id,
            NodeOrText::AppendText(text) => {
                if previous.known().is_some_and(|node| self.page.borrow_mut().extend_text(node, &text)) {
                    return;
                }
                self.add_text(&text)
            }
        };
        if let Some(parent) = parent.known() {
            self.page.borrow_mut().insert(parent, id, *sibling);
        }
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attributes: Vec<Attribute>) {
        let mut page = self.page.borrow_mut();
        let present: Vec<Attr> = page.attrs(*target).map(|(name, _)| name).collect();
        let (start, end) = page.nodes[target.index()].range;
        let first = page.attributes.len();
        page.attributes.extend_from_within(start as usize..end as usize);
        let missing: Vec<Attribute> = attributes
            .into_iter()
            .filter(|attribute| !present.contains(&Attr::from_name(&attribute.name.local)))
            .collect();
        let limit = self.limits.attributes;
        let (_, end) = page.push_attributes(&missing, limit);
        page.nodes[target.index()].range = (offset(first), end);
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.page.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        let mut page = self.page.borrow_mut();
        while let Some(child) = page.first_child(*node) {
            page.insert(*new_parent, child, NodeId::NONE);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(html: &str) -> String {
        let page = Page::parse(html, &Limits::DEFAULT);
        let mut out = String::new();
        for node in page.descendants(NodeId::ROOT) {
            match page.kind(node) {
                NodeKind::Element(tag) => out += &format!("<{}>", tag.name()),
                NodeKind::Text => out += page.text(node),
                NodeKind::Document | NodeKind::Fragment => {}
            }
        }
        out
    }

    #[test]
    fn misnested_elements_are_mended() {
        assert_eq!(outline("<p>a<b>b<p>c"), "<html><head><body><p>a<b>b<p><b>c");
    }

    #[test]
    fn text_of_a_table_is_fostered_before_it() {
        assert_eq!(outline("<table>x<tr><td>y"), "<html><head><body>x<table><tbody><tr><td>y");
    }
}
