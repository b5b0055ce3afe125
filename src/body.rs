//! The assembled body: one text, and the blocks that it is made of.

use crate::article::{Block, BlockKind};
use crate::language::Language;
use crate::span::Span;

/// The body of an article, which every later stage annotates.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// The whole text; blocks are a blank line apart.
    pub text: String,
    /// The blocks, with spans into `text`.
    pub blocks: Vec<Block>,
    /// The language of the body.
    pub language: Language,
}

impl Body {
    /// The body with a title before its first block, as heading of level 1.
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

    /// The body with the time of the entry that each block belongs to. As it is where the times are
    /// not one for each block.
    pub fn dated(mut self, times: Vec<Option<String>>) -> Self {
        if times.len() == self.blocks.len() {
            self.blocks.iter_mut().zip(times).for_each(|(block, time)| block.time = time);
        }
        self
    }

    /// A body of plain paragraphs, one for each non-blank line of `text`, which is kept
    /// as it is. For callers that have a body already: the tagger's and the quote finder's scorers.
    pub fn from_text(text: &str, language: Language) -> Self {
        let mut body = Self { text: text.to_owned(), blocks: Vec::new(), language };
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let span = Span::new(start, start + line.len()).trimmed(text);
            if !span.is_empty() {
                body.blocks.push(Block { span, ..Block::default() });
            }
            start += line.len();
        }
        body
    }
}
