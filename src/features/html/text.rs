//! Columns of a block's own text and markup.

use super::scene::{Line, Scene, ratio};
use crate::article::{BlockKind, EmphasisKind};
use crate::features::Measure;
use crate::page::Tag;

pub(super) const INLINE: [&str; 7] = [
    "inline.linked",
    "inline.links",
    "inline.strong",
    "inline.emphasized",
    "inline.shape",
    "inline.before_link",
    "inline.behind_link",
];

pub(super) fn inline(scene: &Scene<'_>, index: usize, line: &Line) -> [f32; 7] {
    let block = &scene.blocks.blocks[index];
    let share = |kind: EmphasisKind| {
        let marked = block.emphasis.iter().filter(|(_, other)| *other == kind);
        ratio(marked.map(|(span, _)| span.len() as f32).sum(), block.span.len() as f32)
    };
    [
        line.linked,
        block.links.len() as f32,
        share(EmphasisKind::Strong),
        share(EmphasisKind::Emphasized),
        shape_code(block.shape),
        block.links.first().map_or(-1.0, |link| bytes_between(block.span.start, link.span.start)),
        block.links.last().map_or(-1.0, |link| bytes_between(link.span.end, block.span.end)),
    ]
}

/// Returns the number of bytes before the first link or after the last one, at most 200: a teaser is a few words
/// followed by a link up to the end.
fn bytes_between(from: usize, to: usize) -> f32 {
    to.saturating_sub(from).min(200) as f32
}

fn shape_code(shape: BlockKind) -> f32 {
    match shape {
        BlockKind::Paragraph => 0.0,
        BlockKind::Quote => 1.0,
        BlockKind::Preformatted => 2.0,
        BlockKind::ListItem { depth, ordered } => {
            3.0 + f32::from(depth.min(3)) + 3.0 * f32::from(u8::from(ordered))
        }
        BlockKind::Heading { level } => 10.0 + f32::from(level),
        BlockKind::TableRow => 17.0,
        BlockKind::Caption => 18.0,
    }
}

/// Returns 1 for true, 0 for false.
pub(super) fn flag(value: impl Into<u8>) -> f32 {
    f32::from(value.into())
}

/// Names of the columns of [`text`].
pub(super) const TEXT: [&str; 20] = [
    "text.characters",
    "text.words",
    "text.word_length",
    "text.sentences",
    "text.last",
    "text.first",
    "text.digits",
    "text.upper",
    "text.capitalized",
    "text.short_words",
    "text.commas",
    "text.quotes",
    "text.address",
    "text.ornaments",
    "text.signs",
    "text.spaceless",
    "text.year",
    "text.time",
    "text.weight",
    "text.sentence_length",
];

/// Returns the columns of the text itself.
pub(super) fn text(measure: &Measure) -> [f32; 20] {
    let count = |count: u32| count as f32;
    let characters = count(measure.characters);
    let words = count(measure.words);
    let sentences = count(measure.sentences.min(20));
    [
        characters,
        words,
        ratio(characters, words),
        sentences,
        f32::from(measure.last as u8),
        f32::from(measure.first as u8),
        ratio(count(measure.digits), characters),
        ratio(count(measure.upper), count(measure.letters)),
        ratio(count(measure.capitalized), words),
        ratio(count(measure.short_words), words),
        ratio(count(measure.commas), words),
        count(measure.quotes),
        flag(measure.has_address),
        ratio(count(measure.ornaments), characters),
        1.0 - ratio(count(measure.letters + measure.digits), characters),
        ratio(count(measure.spaceless), characters),
        flag(measure.has_year),
        flag(measure.has_time),
        measure.weight(),
        measure.weight() / sentences.max(1.0),
    ]
}

pub(super) const PLACE: [&str; 27] = [
    "place.container",
    "place.owner",
    "place.p1",
    "place.p2",
    "place.p3",
    "place.depth",
    "place.article",
    "place.main",
    "place.section",
    "place.aside",
    "place.header",
    "place.footer",
    "place.nav",
    "place.figure",
    "place.table",
    "place.form",
    "place.list",
    "place.item",
    "place.quote",
    "place.dl",
    "place.link",
    "place.hidden",
    "place.hidden_levels",
    "place.role_nav",
    "place.role_side",
    "place.role_dialog",
    "place.article_body",
];

/// Returns how many levels above the block certain elements are; 30 if there is none.
pub(super) fn place(scene: &Scene<'_>, line: &Line) -> [f32; 27] {
    let mut levels = [30.0f32; 20];
    let mut element = line.owner;
    let mut level = 0.0;
    loop {
        for slot in slots(scene, element).into_iter().flatten() {
            levels[slot] = levels[slot].min(level);
        }
        let parent = scene.parent(element);
        if parent == element {
            break;
        }
        element = parent;
        level += 1.0;
    }
    let mut row = [0.0; 27];
    for (slot, element) in
        [line.around[0], line.owner, line.around[1], line.around[2], line.around[3]].into_iter().enumerate()
    {
        row[slot] = tag_code(scene.tag(element));
    }
    row[5] = scene.depth(line.around[0]);
    row[6..21].copy_from_slice(&levels[..15]);
    row[21] = flag(scene.outline.elements[line.owner].hidden);
    row[22..27].copy_from_slice(&levels[15..20]);
    row
}

/// Returns the slots of [`place`] that an element fills: by its tag, and by its attributes.
fn slots(scene: &Scene<'_>, element: usize) -> [Option<usize>; 2] {
    let by_name = match scene.tag(element) {
        Tag::Article => Some(0),
        Tag::Main => Some(1),
        Tag::Section => Some(2),
        Tag::Aside => Some(3),
        Tag::Header => Some(4),
        Tag::Footer => Some(5),
        Tag::Nav => Some(6),
        Tag::Figure | Tag::Figcaption => Some(7),
        Tag::Table => Some(8),
        Tag::Form => Some(9),
        Tag::Ul | Tag::Ol => Some(10),
        Tag::Li => Some(11),
        Tag::Blockquote => Some(12),
        Tag::Dl => Some(13),
        Tag::A => Some(14),
        _ => None,
    };
    [by_name, scene.marks[element].map(usize::from)]
}

/// Returns a number for a tag; similar tags have numbers close to each other.
pub(super) fn tag_code(tag: Tag) -> f32 {
    const ORDER: [Tag; 46] = [
        Tag::P,
        Tag::Div,
        Tag::Span,
        Tag::Article,
        Tag::Section,
        Tag::Main,
        Tag::Blockquote,
        Tag::Pre,
        Tag::Font,
        Tag::Center,
        Tag::Em,
        Tag::I,
        Tag::Strong,
        Tag::B,
        Tag::Body,
        Tag::Td,
        Tag::Th,
        Tag::Tr,
        Tag::Tbody,
        Tag::Table,
        Tag::H1,
        Tag::H2,
        Tag::H3,
        Tag::H4,
        Tag::H5,
        Tag::H6,
        Tag::Li,
        Tag::Ul,
        Tag::Ol,
        Tag::Dt,
        Tag::Dd,
        Tag::Figure,
        Tag::Figcaption,
        Tag::Caption,
        Tag::Header,
        Tag::Address,
        Tag::Time,
        Tag::Details,
        Tag::Summary,
        Tag::A,
        Tag::Label,
        Tag::Legend,
        Tag::Button,
        Tag::Form,
        Tag::Aside,
        Tag::Nav,
    ];
    ORDER
        .iter()
        .position(|other| *other == tag)
        .map_or(if tag == Tag::Footer { 46.0 } else { 47.0 }, |at| at as f32)
}
