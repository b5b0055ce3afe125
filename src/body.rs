//! The assembled body: one text, and the blocks that it is made of.

use crate::article::Block;
use crate::language::Language;

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
    /// A body of plain paragraphs, one for each non-blank line of `text`, which is kept
    /// as it is. For callers that have a body already: the tagger's and the quote finder's scorers.
    pub fn from_text(text: &str, language: Language) -> Self {
        let mut body = Self { text: text.to_owned(), blocks: Vec::new(), language };
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let span = crate::span::Span::new(start, start + line.len()).trimmed(text);
            if !span.is_empty() {
                body.blocks.push(Block { span, ..Block::default() });
            }
            start += line.len();
        }
        body
    }
}
