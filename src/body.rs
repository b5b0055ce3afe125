//! The assembled body: one text and its blocks.

use crate::article::{Block, BlockKind, LimitKind};
use crate::language::Language;
use crate::span::Span;

/// The body of an article, which every later stage annotates.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// The whole text; blocks are separated by a blank line.
    pub text: String,
    /// The blocks, with spans into `text`.
    pub blocks: Vec<Block>,
    /// The language of the body.
    pub language: Language,
}

impl Body {
    /// Inserts the title before the first block, as a heading of level 1.
    pub fn led_by(mut self, title: Option<&str>) -> Self {
        let Some(title) = title.filter(|title| !title.is_empty()) else { return self };
        let offset = title.len() + if self.text.is_empty() { 0 } else { 2 };
        for block in &mut self.blocks {
            block.span = block.span.shifted(offset);
            block.links.iter_mut().for_each(|link| link.span = link.span.shifted(offset));
            block.emphasis.iter_mut().for_each(|part| part.span = part.span.shifted(offset));
        }
        let span = Span::new(0, title.len());
        self.blocks.insert(0, Block { kind: BlockKind::Heading { level: 1 }, span, ..Block::default() });
        self.text = if self.text.is_empty() { title.to_owned() } else { format!("{title}\n\n{}", self.text) };
        self
    }

    /// Sets for each block the time of the live-blog entry that it belongs to. Does nothing unless there is
    /// exactly one time per block.
    pub fn dated(mut self, times: Vec<Option<String>>) -> Self {
        if times.len() == self.blocks.len() {
            self.blocks.iter_mut().zip(times).for_each(|(block, time)| block.time = time);
        }
        self
    }

    /// Creates a body of plain paragraphs, one for each non-blank line of `text`, which is kept
    /// unchanged. For callers that already have a body, such as the scorers of the tagger and the quote finder.
    pub fn from_text(text: &str, language: Language) -> Self {
        Self::from_lines(text, usize::MAX, language).0
    }

    /// Like [`Body::from_text`], but with at most `most` blocks, of which there is always one: the last of them contains
    /// all further lines. Also returns the limit if it was reached.
    pub fn from_lines(text: &str, most: usize, language: Language) -> (Self, Option<LimitKind>) {
        let mut body = Self { text: text.to_owned(), blocks: Vec::new(), language };
        let mut reached = None;
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let span = Span::new(start, start + line.len()).trimmed(text);
            start += line.len();
            let is_full = body.blocks.len() >= most;
            match body.blocks.last_mut() {
                _ if span.is_empty() => {}
                Some(last) if is_full => {
                    last.span.end = span.end;
                    reached = Some(LimitKind::Blocks);
                }
                _ => body.blocks.push(Block { span, ..Block::default() }),
            }
        }
        (body, reached)
    }
}
