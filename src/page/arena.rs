//! The mutable side of the arena: how it grows during a parse and how it is cleared.

use super::{Attr, AttributeRecord, NodeId, NodeKind, Page, Record, attr_bit, tag_bit};
use crate::article::LimitKind;

/// Maximum size in bytes of each buffer that is kept from page to page.
const KEPT: usize = 4 << 20;

/// Maximum number of node names for which memory is kept from page to page.
const NAMES_KEPT: usize = 4096;

impl Page {
    /// Clears the arena and keeps its memory, except what a giant page took beyond [`KEPT`].
    pub fn clear(&mut self) {
        clear(&mut self.nodes);
        clear(&mut self.attributes);
        clear(&mut self.names);
        self.text.clear();
        self.text.shrink_to(KEPT);
        (self.tags, self.attrs) = (0, 0);
        self.limits_reached.clear();
    }

    /// Frees the memory that only the parser needs, since the stages after it use the most.
    pub fn settle(&mut self) {
        self.names.clear();
        self.names.shrink_to(NAMES_KEPT);
    }

    /// Records that a limit was reached, once per limit.
    pub(super) fn reached(&mut self, limit: LimitKind) {
        if !self.limits_reached.contains(&limit) {
            self.limits_reached.push(limit);
        }
    }

    /// Adds a node that is not yet in the tree.
    pub(super) fn add(&mut self, kind: NodeKind, range: (u32, u32)) -> NodeId {
        let id = NodeId(offset(self.nodes.len()));
        if let NodeKind::Element(tag) = kind {
            self.tags |= tag_bit(tag);
        }
        self.nodes.push(Record {
            kind,
            parent: NodeId::NONE,
            first_child: NodeId::NONE,
            last_child: NodeId::NONE,
            previous: NodeId::NONE,
            next: NodeId::NONE,
            range,
        });
        id
    }

    /// Appends to the text buffer and returns the byte range of the new text.
    pub(super) fn push_str(&mut self, text: &str) -> (u32, u32) {
        let start = self.text.len();
        self.text.push_str(text);
        (offset(start), offset(self.text.len()))
    }

    pub(super) fn push_attribute(&mut self, name: Attr, value: &str) {
        let (start, end) = self.push_str(value);
        self.attributes.push(AttributeRecord { name, start, end });
        self.attrs |= attr_bit(name);
    }

    pub(super) fn attribute_count(&self) -> u32 {
        offset(self.attributes.len())
    }

    /// Copies the attributes of an element to the end of the list, where more can be appended to them. The old records
    /// stay in the list, but the element no longer refers to them.
    pub(super) fn reopen_attributes(&mut self, id: NodeId) {
        let (start, end) = self.nodes[id.index()].range;
        let first = self.attribute_count();
        self.attributes.extend_from_within(start as usize..end as usize);
        self.nodes[id.index()].range = (first, self.attribute_count());
    }

    pub(super) fn set_range(&mut self, id: NodeId, range: (u32, u32)) {
        self.nodes[id.index()].range = range;
    }

    pub(super) fn range(&self, id: NodeId) -> (u32, u32) {
        self.nodes[id.index()].range
    }

    pub(super) fn last_child(&self, id: NodeId) -> Option<NodeId> {
        self.nodes[id.index()].last_child.known()
    }

    /// Removes a node and its descendants from their place in the tree.
    pub(super) fn detach(&mut self, id: NodeId) {
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

    /// Inserts `id` into `parent`, before the child `before` if given, or else last.
    pub(super) fn insert(&mut self, parent: NodeId, id: NodeId, before: Option<NodeId>) {
        if self.parent(id).is_some() {
            self.detach(id);
        }
        let previous = match before {
            Some(before) => std::mem::replace(&mut self.nodes[before.index()].previous, id),
            None => std::mem::replace(&mut self.nodes[parent.index()].last_child, id),
        };
        match previous.known() {
            Some(previous) => self.nodes[previous.index()].next = id,
            None => self.nodes[parent.index()].first_child = id,
        }
        let record = &mut self.nodes[id.index()];
        (record.parent, record.previous) = (parent, previous);
        record.next = before.unwrap_or(NodeId::NONE);
    }

    /// Appends to a text node. Its text must be the last in the buffer, or else is copied there if it is no longer than
    /// `spare`, which is reduced by its length. Returns whether the text was appended.
    pub(super) fn extend_text(&mut self, id: NodeId, text: &str, spare: &mut usize) -> bool {
        let record = &self.nodes[id.index()];
        let (start, end) = record.range;
        if record.kind != NodeKind::Text {
            return false;
        }
        let mut first = start;
        if end as usize != self.text.len() {
            let Some(rest) = spare.checked_sub((end - start) as usize) else { return false };
            *spare = rest;
            first = offset(self.text.len());
            self.text.extend_from_within(start as usize..end as usize);
        }
        let (_, end) = self.push_str(text);
        self.nodes[id.index()].range = (first, end);
        true
    }
}

fn clear<T>(records: &mut Vec<T>) {
    records.clear();
    records.shrink_to(KEPT / size_of::<T>());
}

/// Converts a length. It always fits: [`Page::read`] limits the input so that no buffer reaches four gigabytes.
fn offset(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
