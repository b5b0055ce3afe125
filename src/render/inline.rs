//! Splits the text of a block into pieces with uniform link and emphasis.

use crate::article::{Block, EmphasisKind};
use crate::scheme;
use crate::span::Span;

/// A part of a block's text with the same link and emphasis throughout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The text.
    pub text: &'a str,
    /// The URL that the text links to, if it may be followed.
    pub url: Option<&'a str>,
    /// Whether the text is bold.
    pub strong: bool,
    /// Whether the text is in italics.
    pub emphasized: bool,
}

/// Splits the text of a block wherever a link or an emphasis starts or ends. One pass over the sorted boundaries avoids
/// testing each piece against all of them, since a block may have a hundred thousand.
pub fn pieces<'a>(block: &'a Block, text: &'a str) -> Vec<Piece<'a>> {
    let mut ends = ends(block);
    ends.sort_by_key(|end| end.at);
    let mut out = Vec::new();
    let (mut at, mut strong, mut emphasized, mut url) = (block.span.start, 0, 0, None);
    for end in ends {
        if end.at > at {
            let text = Span::new(at, end.at).of(text);
            out.push(Piece { text, url, strong: strong > 0, emphasized: emphasized > 0 });
            at = end.at;
        }
        match end.of {
            What::Strong(step) => strong += step,
            What::Emphasized(step) => emphasized += step,
            What::Link(address) => url = address.filter(|url| scheme::may_be_followed(url)),
            What::Block => {}
        }
    }
    out
}

/// Splits a row of a table into its cells. A link over several cells is written in the first one only: once in each,
/// a long address around a long row would become a far longer document.
pub fn cells<'a>(row: &'a Block, text: &'a str) -> Vec<Vec<Piece<'a>>> {
    let mut out = vec![Vec::new()];
    // Whether something of the link is written, and whether that is in an earlier cell.
    let (mut url, mut is_begun, mut is_written) = (None, false, false);
    for piece in pieces(row, text) {
        let is_same = piece.url == url;
        (is_begun, is_written) = (is_begun && is_same, is_written && is_same);
        url = piece.url;
        for (index, part) in piece.text.split('\t').enumerate() {
            if index > 0 {
                out.push(Vec::new());
                is_written |= is_begun;
            }
            if let Some(cell) = out.last_mut().filter(|_| !part.is_empty()) {
                is_begun = true;
                cell.push(Piece { text: part, url: url.filter(|_| !is_written), ..piece });
            }
        }
    }
    out
}

/// A byte offset at which something in a block starts or ends.
struct End<'a> {
    at: usize,
    of: What<'a>,
}

enum What<'a> {
    /// The number of these emphases changes by this step.
    Strong(i32),
    Emphasized(i32),
    /// The link of the following text.
    Link(Option<&'a str>),
    Block,
}

/// Returns all boundaries in a block, unsorted. Links precede emphases, and a stable sort keeps that order at equal
/// offsets.
fn ends(block: &Block) -> Vec<End<'_>> {
    let clamp = |at: usize| at.clamp(block.span.start, block.span.end);
    let mut out = Vec::with_capacity(2 * (block.links.len() + block.emphasis.len()) + 1);
    for link in &block.links {
        out.push(End { at: clamp(link.span.start), of: What::Link(Some(&link.url)) });
        out.push(End { at: clamp(link.span.end), of: What::Link(None) });
    }
    for part in &block.emphasis {
        let step = |step| match part.kind {
            EmphasisKind::Strong => What::Strong(step),
            EmphasisKind::Emphasized => What::Emphasized(step),
        };
        out.push(End { at: clamp(part.span.start), of: step(1) });
        out.push(End { at: clamp(part.span.end), of: step(-1) });
    }
    out.push(End { at: block.span.end, of: What::Block });
    out
}

/// Groups consecutive pieces with the same link.
pub fn by_link<'p, 'a>(pieces: &'p [Piece<'a>]) -> impl Iterator<Item = (Option<&'a str>, &'p [Piece<'a>])> {
    pieces.chunk_by(|one, next| one.url == next.url).map(|chunk| (chunk[0].url, chunk))
}

#[cfg(test)]
mod tests;
