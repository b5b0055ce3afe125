//! Stands before the tree builder and keeps its cost linear.
//!
//! html5ever looks through its stack of open elements, and through its list of formatting elements
//! that it must open again, for almost every token, and bounds neither. Here both are bounded: when
//! the stack is deeper than the limit, the deepest elements are closed, as if the page had done so,
//! and what comes then becomes their siblings. The node limit simply ends the page.

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

/// Formatting elements that may wait to be opened again. Pages that close what they open have one
/// or two; html5ever keeps at most three of a kind.
const FORMATTING: usize = 32;

/// Elements after which the stack and the list are looked at again, at the latest.
const INTERVAL: usize = 64;

/// The tree builder with its limits.
pub(super) struct Gate {
    builder: TreeBuilder<NodeId, Sink>,
    /// Greatest depth from here on.
    depth: Cell<usize>,
    /// Elements that may still be made before the depth must be looked at.
    room: Cell<usize>,
}

impl Gate {
    pub(super) fn new(sink: Sink, limits: &Limits) -> Self {
        // Without scripting the content of `noscript` is markup like any other: pictures that a
        // script would load stand there. Who wants no `noscript` can skip the element.
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

    /// What the parse has cost so far, in questions, changes and bytes copied.
    #[cfg(test)]
    pub(super) fn work(&self) -> u64 {
        self.builder.sink.work.get()
    }

    fn forward(&self, token: Token) -> TokenSinkResult<NodeId> {
        self.builder.process_token(token, 1)
    }

    /// Looks at the depth when enough elements were made since the last time that it can be reached.
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

    /// Closes the deepest elements of a stack that is as deep as it may be; how deep it is then. A
    /// page that comes here is broken or hostile, and each of its tags has cost a look through the
    /// whole stack: from now on it gets a flatter one.
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
        // Asks the sink for the name of the current node, and nothing else.
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

/// Every node that the tree builder holds: the document, the open elements, the formatting elements,
/// and last the head and the form.
#[derive(Default)]
struct Handles(RefCell<Vec<NodeId>>);

impl Tracer for Handles {
    type Handle = NodeId;

    fn trace_handle(&self, node: &NodeId) {
        self.0.borrow_mut().push(*node);
    }
}

/// What the tree builder holds.
struct Census {
    /// The stack of open elements.
    open: Vec<NodeId>,
    /// The list of active formatting elements.
    formatting: Vec<NodeId>,
}

impl Census {
    /// The stack ends with the current node, which is the one whose name was asked for last.
    fn of(handles: Vec<NodeId>, sink: &Sink) -> Self {
        let current = sink.asked();
        let mut open: Vec<NodeId> = handles.into_iter().skip(1).collect();
        let end = open.iter().position(|node| *node == current).map_or(0, |at| at + 1);
        let mut formatting = open.split_off(end);
        formatting.retain(|node| !matches!(sink.tag(*node), Known::Head | Known::Form));
        Self { open, formatting }
    }
}
