//! A layer in front of the tree builder that keeps its cost linear.
//!
//! For almost every token, html5ever searches its stack of open elements and its list of active formatting elements,
//! and it limits the size of neither. This module limits both: if the stack gets deeper than the limit, the deepest
//! elements are closed as if the page had closed them, and what follows becomes their sibling. At the node limit, the
//! page simply ends.

use std::cell::{Cell, RefCell};

use html5ever::Attribute;
use html5ever::interface::TreeSink;
use html5ever::tokenizer::{EndTag, StartTag, Tag, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{Tracer, TreeBuilder, TreeBuilderOpts};

use super::sink::Sink;
use super::tokenizer::{Next, Receiver};
use super::{NodeId, Page, Tag as Known};
use crate::article::LimitKind;
use crate::options::Limits;

/// Maximum number of active formatting elements. Pages that close what they open have one or two; html5ever keeps at
/// most three equal ones.
const FORMATTING: usize = 32;

/// Maximum number of elements created between two checks of the stack and the list.
const INTERVAL: usize = 64;

/// The tree builder with its limits.
pub(super) struct Gate {
    builder: TreeBuilder<NodeId, Sink>,
    /// Current maximum depth.
    depth: Cell<usize>,
    /// Number of elements that may be created before the next check.
    room: Cell<usize>,
}

impl Gate {
    pub(super) fn new(sink: Sink, limits: &Limits) -> Self {
        // Without scripting, the content of `noscript` is parsed as markup, so pictures that a script would load are
        // found there. Later stages can skip the element if they do not want it.
        let options = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
        let builder = TreeBuilder::new(sink, options);
        Self { builder, depth: Cell::new(limits.depth), room: Cell::new(INTERVAL.min(limits.depth)) }
    }

    pub(super) fn finish(self) -> Page {
        if self.is_full() {
            self.builder.sink.reached(LimitKind::Nodes);
        }
        self.builder.sink.finish()
    }

    /// Returns the cost of the parse so far: queries, changes and bytes copied.
    #[cfg(test)]
    pub(super) fn work(&self) -> u64 {
        self.builder.sink.work.get()
    }

    fn forward(&self, token: Token) -> TokenSinkResult<NodeId> {
        self.builder.process_token(token, 1)
    }

    /// Checks the stack and the list if enough elements were created since the last check.
    fn check(&self) {
        let sink = &self.builder.sink;
        if sink.created() < self.room.get() {
            return;
        }
        let census = self.census();
        let depth = self.fold(&census.open);
        if census.formatting.len() > FORMATTING {
            self.close(census.formatting.get(FORMATTING / 2..).unwrap_or_default());
        }
        sink.forget_created();
        self.room.set(self.depth.get().saturating_sub(depth).clamp(1, INTERVAL));
    }

    /// Closes the deepest elements if the stack is close to its limit, and returns the new depth. Such a page is broken
    /// or hostile, and each of its tags costs a search through the whole stack, so the limit is lowered for the rest of
    /// it.
    fn fold(&self, open: &[NodeId]) -> usize {
        let limit = self.depth.get();
        if open.len() + (limit / 8).max(1) <= limit {
            return open.len();
        }
        self.depth.set((limit / 4).max(8));
        let depth = self.depth.get() / 2;
        self.close(open.get(depth..).unwrap_or_default());
        depth
    }

    fn census(&self) -> Census {
        let handles = Handles::default();
        self.builder.trace_handles(&handles);
        // Makes the tree builder ask the sink for the name of the current node, and has no other effect.
        self.builder.adjusted_current_node_present_but_not_in_html_namespace();
        Census::of(handles.0.into_inner(), &self.builder.sink)
    }

    /// Closes elements, the last one first.
    fn close(&self, elements: &[NodeId]) {
        self.builder.sink.reached(LimitKind::Depth);
        for element in elements.iter().rev() {
            let name = self.builder.sink.local_name(*element);
            let attrs = Vec::new();
            let tag = Tag { kind: EndTag, name, self_closing: false, attrs, had_duplicate_attributes: false };
            let _ = self.forward(Token::TagToken(tag));
        }
    }
}

impl Receiver for Gate {
    fn receive(&self, token: Token) -> Next {
        match self.process_token(token, 1) {
            TokenSinkResult::RawData(kind) => Next::Raw(kind),
            TokenSinkResult::Plaintext => Next::Plaintext,
            _ => Next::Data,
        }
    }

    fn is_foreign(&self) -> bool {
        self.adjusted_current_node_present_but_not_in_html_namespace()
    }

    fn is_full(&self) -> bool {
        self.builder.sink.is_full()
    }

    fn skipped_attributes(&self) {
        self.builder.sink.reached(LimitKind::Attributes);
    }

    fn room(&self) -> Vec<Attribute> {
        self.builder.sink.room()
    }
}

impl TokenSink for Gate {
    type Handle = NodeId;

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<NodeId> {
        if self.is_full() {
            return TokenSinkResult::Continue;
        }
        if matches!(&token, Token::TagToken(tag) if tag.kind == StartTag) {
            self.check();
        }
        self.forward(token)
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// All nodes that the tree builder holds: the document, the open elements, the formatting elements, and then the head
/// and the form.
#[derive(Default)]
struct Handles(RefCell<Vec<NodeId>>);

impl Tracer for Handles {
    type Handle = NodeId;

    fn trace_handle(&self, node: &NodeId) {
        self.0.borrow_mut().push(*node);
    }
}

/// The nodes that the tree builder holds.
struct Census {
    /// The stack of open elements.
    open: Vec<NodeId>,
    /// The list of active formatting elements.
    formatting: Vec<NodeId>,
}

impl Census {
    /// Splits the handles after the current node, which is the last on the stack. It is the node whose name was queried
    /// last.
    fn of(handles: Vec<NodeId>, sink: &Sink) -> Self {
        let current = sink.asked();
        let mut open: Vec<NodeId> = handles.into_iter().skip(1).collect();
        let end = open.iter().position(|node| *node == current).map_or(0, |at| at + 1);
        let mut formatting = open.split_off(end);
        formatting.retain(|node| !matches!(sink.tag(*node), Known::Head | Known::Form));
        Self { open, formatting }
    }
}
