//! Splits a page into blocks: one walk over the tree, without recursion.
//!
//! A block is the text between two paragraph breaks: the start or end of a block element, a rule, or two
//! line breaks in a row. A row of a data table is one block. Nothing is judged here; even hidden text
//! becomes blocks.

mod run;
mod table;
mod tags;

use crate::article::{BlockKind, LimitKind};
use crate::blocks::{OutlineElement, PageBlocks, Picture};
use crate::options::Limits;
use crate::page::{Attr, NodeId, NodeKind, Page, Tag};
use crate::text::head;
use run::{Run, Seam, Style};
use tags::{Role, heading_level, is_section};

/// Maximum number of children of an element that are read to find out what its line breaks mean.
const LINES_READ: usize = 200;
/// Minimum number of line breaks in an element for each of them to separate paragraphs.
const LEAST_LINES: usize = 5;
/// Minimum mean length of such paragraphs, in bytes.
const LINE_LENGTH: usize = 80;

/// Minimum bytes of text in `noscript` elements for them to hold the page itself rather than a request to
/// enable scripts.
const UNSCRIPTED: usize = 500;

/// Writes the blocks of a page's body into `out`, replacing its content. Once the limit of blocks is reached,
/// the remaining text is joined into the last block; text over the limit of text is dropped. Returns the
/// limits reached.
///
/// The content of `noscript` elements is read if it is longer than everything else: a page built by scripts
/// has its text there for readers without them.
pub fn segment(page: &Page, limits: &Limits, out: &mut PageBlocks) -> Vec<LimitKind> {
    out.clear();
    let Some(body) = page.find(Tag::Body) else { return Vec::new() };
    let mut walk = Walk::new(page, limits, Role::Skipped, out);
    walk.visit(body);
    let unread = std::mem::take(&mut walk.unread);
    let unread: usize = unread.into_iter().map(|element| readable_bytes(page, element)).sum();
    if unread >= UNSCRIPTED.max(walk.out.text.len()) {
        walk.out.clear();
        walk = Walk::new(page, limits, Role::Block, walk.out);
        walk.visit(body);
    }
    let blocks = (walk.out.blocks.len() >= limits.blocks).then_some(LimitKind::Blocks);
    let text = walk.is_cut.then_some(LimitKind::Text);
    blocks.into_iter().chain(text).collect()
}

/// Returns the bytes of text in an element, without surrounding white space and skipped elements.
fn readable_bytes(page: &Page, element: NodeId) -> usize {
    let mut bytes = 0;
    let mut next = page.following(element, element);
    while let Some(node) = next {
        bytes += page.text(node).trim().len();
        let skipped = page.is_element(node) && Role::of(page.tag(node)) == Role::Skipped;
        next = if skipped { page.following_outside(node, element) } else { page.following(node, element) };
    }
    bytes
}

/// An element that is open at this point of the walk.
#[derive(Clone, Copy, Debug)]
struct Open {
    node: NodeId,
    /// Index in the outline.
    element: u32,
    /// Index in the outline of the nearest block element.
    container: u32,
    style: Style,
    /// The kind of the blocks in it.
    shape: BlockKind,
    list_depth: u8,
    ordered: bool,
    table: TablePart,
    role: Role,
}

/// Position of the walk relative to the nearest data table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TablePart {
    Outside,
    Table,
    /// In a row, whose end alone separates text.
    Row,
}

struct Walk<'p, 'o> {
    page: &'p Page,
    /// How `noscript` elements are treated.
    noscript: Role,
    unread: Vec<NodeId>,
    limit: usize,
    /// Remaining bytes of text that may be read.
    room: usize,
    is_cut: bool,
    out: &'o mut PageBlocks,
    open: Vec<Open>,
    run: Run,
}

/// Whether the classes of an element say that it holds a caption. The class `caption` itself is left out, as it is as
/// often on part of a sentence.
pub fn calls_caption(class: &str) -> bool {
    const NAMES: [&str; 10] = [
        "img_desc",
        "img-desc",
        "img_cap",
        "img-cap",
        "image_desc",
        "image-desc",
        "photo_desc",
        "photo-desc",
        "cap_txt",
        "cap-txt",
    ];
    class.split_ascii_whitespace().any(|name| NAMES.contains(&name))
}

/// Whether an inline element may hold a caption, and becomes a block if its class says so.
pub fn may_be_caption(tag: Tag) -> bool {
    matches!(tag, Tag::Span | Tag::Em | Tag::I | Tag::Small | Tag::Font)
}

/// Whether an element may be a whole line of several that are separated by line breaks.
fn may_be_line(tag: Tag) -> bool {
    matches!(tag, Tag::Font | Tag::Span | Tag::Small | Tag::B | Tag::Strong | Tag::I | Tag::Em)
}

/// Returns what characterizes an inline element: its tag, its style attributes, and the tag of its first child.
fn make_of(page: &Page, node: NodeId) -> (Tag, [Option<&str>; 3], Option<Tag>) {
    let look = [Attr::Class, Attr::Size, Attr::Style].map(|name| page.attr(node, name));
    let inner = page.first_child(node).filter(|child| page.is_element(*child)).map(|child| page.tag(child));
    (page.tag(node), look, inner)
}

impl<'p, 'o> Walk<'p, 'o> {
    fn new(page: &'p Page, limits: &Limits, noscript: Role, out: &'o mut PageBlocks) -> Self {
        Self {
            page,
            noscript,
            unread: Vec::new(),
            limit: limits.blocks,
            room: limits.text,
            is_cut: false,
            out,
            open: Vec::new(),
            run: Run::default(),
        }
    }

    fn role(&self, tag: Tag) -> Role {
        if tag == Tag::Noscript { self.noscript } else { Role::of(tag) }
    }

    fn visit(&mut self, body: NodeId) {
        let mut node = body;
        loop {
            if self.enter(node)
                && let Some(child) = self.page.first_child(node)
            {
                node = child;
                continue;
            }
            loop {
                self.leave(node);
                if node == body {
                    return;
                }
                if let Some(next) = self.page.next_sibling(node) {
                    node = next;
                    break;
                }
                let Some(parent) = self.page.parent(node) else { return };
                node = parent;
            }
        }
    }

    /// Enters a node; returns whether the walk descends into it.
    fn enter(&mut self, node: NodeId) -> bool {
        match self.page.kind(node) {
            NodeKind::Text => {
                self.read_text(node);
                false
            }
            NodeKind::Element(tag) => self.enter_element(node, tag),
            NodeKind::Document | NodeKind::Fragment => false,
        }
    }

    fn enter_element(&mut self, node: NodeId, tag: Tag) -> bool {
        let is_caption = self.is_caption(node, tag);
        let role = if is_caption { Role::Block } else { self.role(tag) };
        self.count_child();
        match role {
            Role::Skipped => {
                self.run.widen_gap(' ');
                self.unread.extend((tag == Tag::Noscript).then_some(node));
            }
            Role::Picture => self.note_picture(node),
            Role::LineEnd => self.end_line(node),
            Role::Rule => self.set_apart(),
            Role::Block | Role::Inline => {
                if role == Role::Inline
                    && let Some(seam) = self.seam_before(node)
                {
                    self.run.note_seam(seam);
                }
                self.open_element(node, tag, role);
                if let Some(open) = self.open.last_mut().filter(|_| is_caption) {
                    open.shape = BlockKind::Caption;
                }
                return true;
            }
        }
        false
    }

    /// Whether an inline element directly after a picture has the class of a caption. It then becomes a block of its
    /// own, even if text follows.
    fn is_caption(&self, node: NodeId, tag: Tag) -> bool {
        let pictured =
            || self.out.outline.pictures.last().is_some_and(|picture| picture.block == self.out.blocks.len());
        may_be_caption(tag)
            && self.run.is_empty()
            && pictured()
            && self.page.attr(node, Attr::Class).is_some_and(calls_caption)
    }

    /// Returns how an inline element is separated from the one that it touches: if both or one have a class, the style
    /// sheet sets them apart.
    fn seam_before(&self, node: NodeId) -> Option<Seam> {
        let before = self.page.previous_sibling(node)?;
        let is_named = |node: NodeId| match self.page.tag(node) {
            Tag::A | Tag::Time => Some(true),
            Tag::Span | Tag::Small | Tag::Font | Tag::Cite => {
                Some(self.page.attr(node, Attr::Class).is_some())
            }
            _ => None,
        };
        match (is_named(before)?, is_named(node)?) {
            (true, true) => Some(Seam::BothNamed),
            (false, false) => None,
            _ => Some(Seam::OneNamed),
        }
    }

    fn leave(&mut self, node: NodeId) {
        if let Some(open) = self.open.pop_if(|open| open.node == node)
            && open.role == Role::Block
        {
            self.end_block(open);
        }
    }

    fn read_text(&mut self, node: NodeId) {
        let whole = self.page.text(node);
        let text = head(whole, self.room);
        self.is_cut |= text.len() < whole.len();
        self.room -= text.len();
        let Some(open) = self.open.last().copied() else { return };
        if self.run.is_broken() && open.table != TablePart::Row && !text.trim().is_empty() {
            self.end_run();
        }
        self.run.push(text, open.element, open.style, self.out);
    }

    fn open_element(&mut self, node: NodeId, tag: Tag, role: Role) {
        if role == Role::Block {
            self.set_apart();
            if matches!(tag, Tag::Td | Tag::Th) {
                self.run.widen_gap('\t');
            }
        }
        let element = self.push_outline(node, tag);
        let open = match self.open.last().copied() {
            Some(parent) => self.within(parent, node, tag, element),
            None => root(node),
        };
        self.open.push(Open { role, ..open });
    }

    /// Derives the state of an element from that of its parent.
    fn within(&self, parent: Open, node: NodeId, tag: Tag, element: u32) -> Open {
        let mut open = Open { node, element, ..parent };
        if self.role(tag) == Role::Block && parent.table != TablePart::Row {
            open.container = element;
        }
        open.style = restyle(parent.style, node, tag);
        open.table = match tag {
            Tag::Table if table::holds_data(self.page, node) => TablePart::Table,
            Tag::Table => TablePart::Outside,
            Tag::Tr if parent.table == TablePart::Table => TablePart::Row,
            _ => parent.table,
        };
        if matches!(tag, Tag::Ul | Tag::Ol) {
            open.list_depth = parent.list_depth.saturating_add(1);
            open.ordered = tag == Tag::Ol;
        }
        open.shape = reshape(&open, tag);
        open
    }

    fn push_outline(&mut self, node: NodeId, tag: Tag) -> u32 {
        let index = u32::try_from(self.out.outline.elements.len()).unwrap_or(u32::MAX);
        let parent = self.open.last().map_or(index, |open| open.element);
        let above = self.out.outline.elements.get(parent as usize).copied();
        self.out.outline.elements.push(OutlineElement {
            node,
            tag,
            parent,
            depth: above.map_or(0, |above| above.depth.saturating_add(1)),
            children: 0,
            pictures: 0,
            hidden: above.is_some_and(|above| above.hidden) || self.page.is_hidden(node),
        });
        index
    }

    fn count_child(&mut self) {
        if let Some(open) = self.open.last() {
            let element = &mut self.out.outline.elements[open.element as usize];
            element.children = element.children.saturating_add(1);
        }
    }

    fn note_picture(&mut self, node: NodeId) {
        self.run.widen_gap(' ');
        self.out.outline.pictures.push(Picture { node, block: self.out.blocks.len() });
        for open in self.open.iter().rev().take(3) {
            let element = &mut self.out.outline.elements[open.element as usize];
            element.pictures = element.pictures.saturating_add(1);
        }
    }

    fn end_line(&mut self, node: NodeId) {
        match self.open.last() {
            Some(open) if open.style.preformatted => self.run.widen_gap('\n'),
            _ => {
                self.run.end_line();
                if self.ends_paragraph(node) || self.parts_lines(node) {
                    self.run.end_line();
                }
            }
        }
    }

    /// Whether a single line break separates paragraphs here: the element has many line breaks, no two in a
    /// row, and the text between them is as long as paragraphs. Verses and addresses are shorter.
    fn ends_paragraph(&self, node: NodeId) -> bool {
        let Some(parent) = self.page.parent(node) else { return false };
        let (mut ends, mut length, mut fresh) = (0, 0, true);
        let siblings =
            std::iter::successors(self.page.first_child(parent), |child| self.page.next_sibling(*child));
        for child in siblings.take(LINES_READ) {
            if self.page.tag(child) == Tag::Br {
                if fresh && ends > 0 {
                    return false;
                }
                ends += 1;
                fresh = true;
            } else {
                let text = self.page.text(child).trim().len();
                length += text;
                fresh &= text == 0;
            }
        }
        ends >= LEAST_LINES && length >= ends * LINE_LENGTH
    }

    /// Whether a line break stands between two lines that are one element each and are styled differently: old pages
    /// set headline, byline and date below each other like this.
    fn parts_lines(&self, end: NodeId) -> bool {
        let page = self.page;
        let is_blank = |node: &NodeId| page.text(*node).trim().is_empty() && !page.is_element(*node);
        let siblings = |from: NodeId, step: fn(&Page, NodeId) -> Option<NodeId>| {
            std::iter::successors(step(page, from), move |node| step(page, *node))
                .filter(|node| !is_blank(node))
        };
        let is_end = |node: Option<NodeId>| {
            node.is_none_or(|node| Role::of(page.tag(node)) != Role::Inline || page.tag(node) == Tag::Br)
        };
        let lines =
            [Page::previous_sibling as fn(&Page, NodeId) -> Option<NodeId>, Page::next_sibling].map(|step| {
                let mut line = siblings(end, step);
                line.next().filter(|node| {
                    page.is_element(*node) && may_be_line(page.tag(*node)) && is_end(line.next())
                })
            });
        let [Some(before), Some(behind)] = lines else { return false };
        make_of(page, before) != make_of(page, behind)
    }

    /// Separates text where an element begins: by a new block, or by a space within a table row.
    fn set_apart(&mut self) {
        match self.open.last() {
            Some(open) if open.table == TablePart::Row => self.run.widen_gap(' '),
            _ => self.end_run(),
        }
    }

    /// Ends the text of a block element that has just been closed.
    fn end_block(&mut self, closed: Open) {
        let inside_row = self.open.last().is_some_and(|open| open.table == TablePart::Row);
        if inside_row {
            self.run.widen_gap(' ');
        } else {
            self.end_run_in(closed);
        }
    }

    fn end_run(&mut self) {
        if let Some(open) = self.open.last().copied() {
            self.end_run_in(open);
        }
    }

    /// Ends the run, except in the last block allowed while the page goes on.
    fn end_run_in(&mut self, open: Open) {
        if self.out.blocks.len() + 1 < self.limit || self.open.is_empty() {
            self.run.finish(open.shape, open.container, self.out);
        } else {
            self.run.widen_gap(' ');
        }
    }
}

fn root(node: NodeId) -> Open {
    Open {
        node,
        element: 0,
        container: 0,
        style: Style::default(),
        shape: BlockKind::Paragraph,
        list_depth: 0,
        ordered: false,
        table: TablePart::Outside,
        role: Role::Block,
    }
}

fn restyle(mut style: Style, node: NodeId, tag: Tag) -> Style {
    match tag {
        Tag::A => style.link = Some(node),
        Tag::B | Tag::Strong => style.strong = true,
        Tag::I | Tag::Em => style.emphasized = true,
        Tag::Pre | Tag::Listing | Tag::Xmp | Tag::Plaintext => style.preformatted = true,
        _ => {}
    }
    style
}

fn reshape(open: &Open, tag: Tag) -> BlockKind {
    if let Some(level) = heading_level(tag) {
        return BlockKind::Heading { level };
    }
    match tag {
        Tag::Li => BlockKind::ListItem { depth: open.list_depth.max(1), ordered: open.ordered },
        Tag::Blockquote => BlockKind::Quote,
        Tag::Pre | Tag::Listing | Tag::Xmp | Tag::Plaintext => BlockKind::Preformatted,
        Tag::Figcaption | Tag::Caption => BlockKind::Caption,
        Tag::Tr if open.table == TablePart::Row => BlockKind::TableRow,
        tag if is_section(tag) => BlockKind::Paragraph,
        _ => open.shape,
    }
}

#[cfg(test)]
mod tests;
