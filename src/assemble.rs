//! Assembles the labelled blocks into the body and the lists of removed content.

mod comments;
mod kinds;
mod related;

use std::collections::BTreeMap;

use url::Url;

use crate::article::{Block, Emphasis, EmphasisKind, LanguageGuess, Link, Metadata, Removed};
use crate::article::{BlockKind, BoilerplateKind};
use crate::blocks::{BlockLink, Label, PageBlock, PageBlocks, Verdict};
use crate::body::Body;
use crate::classify::STANDFIRST;
use crate::detect::{self, Hints};
use crate::language::Language;
use crate::options::Parts;
use crate::page::{Attr, Page};
use crate::scheme;
use crate::span::Span;
use crate::text::{ends_sentence, is_alphabetic, is_colon, is_longer, is_question_mark, is_stop};

pub use comments::Comments;
pub use related::Teasers;

/// The labelled blocks of a page, and the context needed to make a body from them.
#[derive(Clone, Copy, Debug)]
pub struct Labelled<'a> {
    /// The blocks of the page.
    pub blocks: &'a PageBlocks,
    /// One verdict for each block.
    pub verdicts: &'a [Verdict],
    /// The page that they come from; `None` for flattened text.
    pub page: Option<&'a Page>,
    /// The URL against which links are resolved.
    pub base: Option<&'a Url>,
    /// The parts wanted.
    pub parts: Parts,
    /// The language of the page.
    pub language: Language,
}

impl<'a> Labelled<'a> {
    fn pairs(&self) -> impl Iterator<Item = (&'a PageBlock, Verdict)> {
        self.blocks.blocks.iter().zip(self.verdicts.iter().copied())
    }

    /// Returns the target of a link, if it may be followed and leads elsewhere.
    fn address(&self, link: &BlockLink) -> Option<String> {
        let href = self.page?.attr(link.node, Attr::Href)?.trim();
        if href.is_empty() || href.starts_with('#') || !scheme::may_be_followed(href) {
            return None;
        }
        match self.base {
            Some(base) => base.join(href).ok().map(String::from),
            None => Some(href.to_owned()),
        }
    }
}

/// Assembles the body: its blocks in page order, separated by blank lines.
pub fn assemble(labelled: &Labelled<'_>) -> Body {
    let mut body = Body { text: String::new(), blocks: Vec::new(), language: labelled.language };
    let mut before = None;
    for (block, verdict) in labelled.pairs() {
        if is_wanted(block, verdict, labelled.parts) {
            let kind = match (block.shape, before) {
                (BlockKind::Heading { .. }, before) if is_text(labelled, block, &body, before) => {
                    BlockKind::Paragraph
                }
                (shape, _) => shape,
            };
            push_block(labelled, block, kind, &mut body);
        }
        before = Some(verdict.label);
    }
    if labelled.page.is_none() {
        kinds::tell(&mut body);
    }
    demote_headings(&mut body);
    promote_bold_lines(&mut body);
    rebase_lists(&mut body);
    body
}

/// Minimum number of lines in bold type for them to count as headings, and maximum number of characters of one.
const BOLD_LINES: usize = 2;
const BOLD_LINE: usize = 80;

/// Turns the short lines in bold type between paragraphs into headings: many editors set subheads so.
fn promote_bold_lines(body: &mut Body) {
    // A heading stands before a longer paragraph, and none opens the text.
    let heads = |at: &usize| {
        let pair = body.blocks.get(*at).zip(body.blocks.get(at + 1));
        pair.is_some_and(|(line, next)| {
            next.kind == BlockKind::Paragraph
                && next.span.len() > line.span.len()
                && is_bold_line(line, &body.text)
                && !is_bold_line(next, &body.text)
        })
    };
    let lines: Vec<usize> = (1..body.blocks.len()).filter(heads).collect();
    let levels = body.blocks.iter().filter_map(|block| match block.kind {
        BlockKind::Heading { level } => Some(level),
        _ => None,
    });
    // Below the headings that the page marks as such.
    let level = levels.max().map_or(2, |level| (level + 1).min(6));
    if lines.len() < BOLD_LINES || lines.len() * 2 >= body.blocks.len() {
        return;
    }
    for at in lines {
        let line = &mut body.blocks[at];
        line.kind = BlockKind::Heading { level };
        line.emphasis.retain(|emphasis| !is_bold_throughout(emphasis, line.span));
    }
}

/// Whether a paragraph is a short line in bold type that is neither a sentence nor introduces anything.
fn is_bold_line(block: &Block, text: &str) -> bool {
    let line = block.span.of(text);
    let is_open = ends_sentence(line)
        || line.ends_with(|c: char| is_colon(c) || matches!(c, ',' | '،' | '、' | ';' | '؛' | '；'));
    block.kind == BlockKind::Paragraph
        && block.links.is_empty()
        && block.emphasis.iter().any(|emphasis| is_bold_throughout(emphasis, block.span))
        && !is_open
        && !is_longer(line, BOLD_LINE)
        && line.contains(is_alphabetic)
}

fn is_bold_throughout(emphasis: &Emphasis, block: Span) -> bool {
    emphasis.kind == EmphasisKind::Strong && emphasis.span == block
}

/// Turns headings into paragraphs if the body has hardly anything else: some systems mark up all text as headings.
fn demote_headings(body: &mut Body) {
    let is_heading = |block: &Block| matches!(block.kind, BlockKind::Heading { .. });
    let headings: Vec<usize> =
        body.blocks.iter().filter(|block| is_heading(block)).map(|block| block.span.len()).collect();
    let length: usize = body.blocks.iter().map(|block| block.span.len()).sum();
    if headings.len() >= HEADINGS && headings.iter().sum::<usize>() * 2 > length {
        for block in body.blocks.iter_mut().filter(|block| is_heading(block)) {
            block.kind = BlockKind::Paragraph;
        }
    }
}

/// Counts the depth of list items from the outermost list of each run of them: on a page that is laid out as a list, the
/// whole article is an item of it.
fn rebase_lists(body: &mut Body) {
    let depth = |block: &Block| match block.kind {
        BlockKind::ListItem { depth, .. } => Some(depth),
        _ => None,
    };
    for run in body.blocks.chunk_by_mut(|one, next| depth(one).is_some() == depth(next).is_some()) {
        let above = run.iter().filter_map(depth).min().unwrap_or(1).saturating_sub(1);
        for block in run {
            if let BlockKind::ListItem { depth, .. } = &mut block.kind {
                *depth -= above;
            }
        }
    }
}

/// Minimum number of headings for a body to count as made of headings.
const HEADINGS: usize = 3;

/// Characters of a heading at most, and of one with a full stop that opens the body.
const HEADING: usize = 200;
const SENTENCE: usize = 60;

/// Whether a heading is a text of the body that heads nothing: a very long one, and the standfirst, which many systems set so
/// right below the headline, or before the first paragraph as a sentence.
fn is_text(labelled: &Labelled<'_>, block: &PageBlock, body: &Body, before: Option<Label>) -> bool {
    let text = labelled.blocks.text_of(block);
    let opens = body.blocks.is_empty();
    let is_standfirst = before == Some(Label::Title) && is_longer(text, STANDFIRST);
    let states = |c: char| is_stop(c) && !is_question_mark(c);
    let is_sentence = is_longer(text, SENTENCE) && text.ends_with(states);
    is_longer(text, HEADING) || opens && (is_standfirst || is_sentence)
}

/// Takes one value for each block of the page, and returns those of the blocks in the body.
pub fn of_body<T>(labelled: &Labelled<'_>, values: Vec<T>) -> Vec<T> {
    let wanted = |(block, verdict)| is_wanted(block, verdict, labelled.parts);
    labelled.pairs().map(wanted).zip(values).filter(|(wanted, _)| *wanted).map(|(_, value)| value).collect()
}

/// Returns for each block of the page the number of blocks of the body before it, and at the end the number of all.
pub fn body_before(labelled: &Labelled<'_>) -> Vec<usize> {
    let mut count = 0;
    let mut out = Vec::with_capacity(labelled.verdicts.len() + 1);
    for (block, verdict) in labelled.pairs() {
        out.push(count);
        count += usize::from(is_wanted(block, verdict, labelled.parts));
    }
    out.push(count);
    out
}

/// Returns whether a block goes into the body: labelled as body, or of a kind that the caller requested.
fn is_wanted(block: &PageBlock, verdict: Verdict, parts: Parts) -> bool {
    match verdict.label {
        Label::Body => block.shape != BlockKind::TableRow || parts.contains(Parts::TABLES),
        Label::Boilerplate(BoilerplateKind::Caption) => parts.contains(Parts::CAPTIONS),
        _ => false,
    }
}

fn append(text: &mut String, block: &str) -> Span {
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    let start = text.len();
    text.push_str(block);
    Span::new(start, text.len())
}

fn push_block(labelled: &Labelled<'_>, block: &PageBlock, kind: BlockKind, body: &mut Body) {
    let span = append(&mut body.text, labelled.blocks.text_of(block));
    let moved = |inner: Span| clip(inner, block.span).map(|inner| rebase(inner, block.span, span));
    let links = block.links.iter().filter_map(|link| {
        let span = moved(link.span)?;
        Some(Link { span, url: labelled.address(link)? })
    });
    let emphasis = block
        .emphasis
        .iter()
        .filter_map(|(inner, kind)| Some(Emphasis { span: moved(*inner)?, kind: *kind }));
    body.blocks.push(Block {
        kind,
        span,
        language: other_language(labelled.blocks.text_of(block), labelled.language),
        links: links.collect(),
        emphasis: emphasis.collect(),
        ..Block::default()
    });
}

/// Minimum length in bytes for detecting a block's own language: a shorter block is often just a name.
const TELLING: usize = 80;

/// Returns the language of a block if it clearly differs from the article's.
fn other_language(text: &str, article: Language) -> Option<Language> {
    if text.len() < TELLING { None } else { detect::block(text, article) }
}

/// Sets the language of the body to that of most of its text, if this clearly differs from the page's: the text around
/// an article may be longer than it, and in the language of the CMS.
pub fn in_its_own_language(mut body: Body, page: LanguageGuess) -> (Body, LanguageGuess) {
    let mut bytes: BTreeMap<Language, usize> = BTreeMap::new();
    for block in &body.blocks {
        *bytes.entry(block.language.unwrap_or(page.language)).or_default() += block.span.len();
    }
    let most = bytes.into_iter().find(|(_, bytes)| bytes * 2 > body.text.len());
    let Some((other, _)) = most.filter(|(language, _)| *language != page.language) else {
        return (body, page);
    };
    let own = detect::text(&body.text, Hints::default());
    if own.language != other {
        return (body, page);
    }
    body.language = other;
    for block in &mut body.blocks {
        block.language = other_language(block.span.of(&body.text), other);
    }
    (body, own)
}

/// Returns the part of `inner` that lies within `outer`, if any.
fn clip(inner: Span, outer: Span) -> Option<Span> {
    let span = Span::new(inner.start.max(outer.start), inner.end.min(outer.end));
    (!span.is_empty()).then_some(span)
}

/// Maps `inner`, a part of `from`, to the same part of `to`.
fn rebase(inner: Span, from: Span, to: Span) -> Span {
    Span::new(to.start + (inner.start - from.start), to.start + (inner.end - from.start))
}

/// Returns the removed blocks that are in no other list of the article. A block that looks like the
/// headline but is not the title in the metadata is one of them.
pub fn removed(
    labelled: &Labelled<'_>,
    metadata: &Metadata,
    (teasers, comments): (&Teasers, &Comments),
) -> Vec<Removed> {
    labelled
        .pairs()
        .enumerate()
        .filter(|(index, _)| !teasers.hold(*index) && !comments.hold(*index))
        .filter_map(|(_, (block, verdict))| {
            let text = labelled.blocks.text_of(block);
            let kind = removed_kind(labelled, block, verdict, metadata)?;
            Some(Removed { text: text.to_owned(), kind, score: verdict.score })
        })
        .collect()
}

fn removed_kind(
    labelled: &Labelled<'_>,
    block: &PageBlock,
    verdict: Verdict,
    metadata: &Metadata,
) -> Option<BoilerplateKind> {
    if is_wanted(block, verdict, labelled.parts) {
        return None;
    }
    let shown = |field: &Option<String>| field.as_deref() == Some(labelled.blocks.text_of(block));
    let unless = |kept: bool| (!kept).then_some(BoilerplateKind::Other);
    match verdict.label {
        Label::Body => Some(BoilerplateKind::Other),
        Label::Boilerplate(kind) => Some(kind),
        Label::Title => unless(shown(&metadata.title)),
        Label::Subtitle => unless(shown(&metadata.subtitle)),
        Label::Section => unless(shown(&metadata.section)),
    }
}

#[cfg(test)]
mod tests;
