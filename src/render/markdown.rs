//! Writes an article as Markdown.

mod line;

use super::inline::{self, Piece};
use super::{Group, Item, below_title, entries, groups, items, shown_time};
use crate::article::{Article, Block, BlockKind};
use line::Line;

/// See [`Article::to_markdown`].
pub fn article(article: &Article) -> String {
    let mut out = String::with_capacity(article.text().len() * 5 / 4 + 256);
    let metadata = &article.metadata;
    if let Some(title) = &metadata.title {
        out.push_str("# ");
        let mut line = Line::within(&mut out);
        line.push(title);
        line.end_heading();
        out.push_str("\n\n");
    }
    if let Some(subtitle) = &metadata.subtitle {
        Line::of_block(&mut out, LINE_END).push_marked(subtitle, "*", None);
        out.push_str("\n\n");
    }
    for (index, (time, blocks)) in entries(below_title(article)).enumerate() {
        if index > 0 {
            out.push_str("---\n\n");
        }
        if let Some(time) = time {
            Line::of_block(&mut out, LINE_END).push_marked(&shown_time(time), "**", None);
            out.push_str("\n\n");
        }
        push_blocks(blocks, article.text(), &mut out);
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// A line break in a paragraph.
const LINE_END: &str = "\\\n";

fn push_blocks(blocks: &[Block], text: &str, out: &mut String) {
    for group in groups(blocks) {
        match group {
            Group::One(block) => push_block(block, text, out),
            Group::List(items) => push_list(items, text, out),
            Group::Table(rows) => push_table(rows, text, out),
        }
        out.push('\n');
    }
}

fn push_block(block: &Block, text: &str, out: &mut String) {
    let pieces = inline::pieces(block, text);
    match block.kind {
        BlockKind::Heading { level } => {
            out.push_str(&"#".repeat(usize::from(level.clamp(1, 6))));
            out.push(' ');
            let mut line = Line::within(out);
            push_inline(&pieces, &mut line);
            line.end_heading();
        }
        BlockKind::Quote => {
            out.push_str("> ");
            push_inline(&pieces, &mut Line::of_block(out, "\\\n> "));
        }
        BlockKind::Preformatted => push_fenced(block.span.of(text), out),
        _ => push_inline(&pieces, &mut Line::of_block(out, LINE_END)),
    }
    out.push('\n');
}

/// Writes text in a fence that is longer than any run of backticks in it.
fn push_fenced(text: &str, out: &mut String) {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    out.push_str(&format!("{fence}\n{text}\n{fence}"));
}

/// A list that is open at this point.
struct List {
    /// Columns before its markers.
    indent: usize,
    ordered: bool,
    /// Number of items so far.
    number: usize,
}

impl List {
    fn marker(&self) -> String {
        if self.ordered { format!("{}. ", self.number) } else { "- ".to_owned() }
    }

    /// Columns before the markers of a list in the last item. An item holds what is indented by its marker at least;
    /// four columns are what every reader of Markdown understands.
    fn inner_indent(&self) -> usize {
        self.indent + self.marker().len().max(4)
    }
}

/// Writes list items, indented by their level. Ordered items are numbered from 1 in each list.
fn push_list(blocks: &[Block], text: &str, out: &mut String) {
    let mut lists: Vec<List> = Vec::new();
    for Item { block, level, ordered } in items(blocks) {
        lists.truncate(level + 1);
        if lists.get(level).is_some_and(|list| list.ordered != ordered) {
            lists.pop();
        }
        if lists.len() == level {
            let indent = lists.last().map_or(0, List::inner_indent);
            lists.push(List { indent, ordered, number: 0 });
        }
        let Some(list) = lists.last_mut() else { continue };
        list.number += 1;
        let indent = " ".repeat(list.indent);
        out.push_str(&indent);
        out.push_str(&list.marker());
        push_inline(
            &inline::pieces(block, text),
            &mut Line::of_block(out, &format!("{LINE_END}{indent}    ")),
        );
        out.push('\n');
    }
}

/// Writes a table. The first row becomes the header that Markdown requires. It is as wide as the widest row, or the cells
/// beyond it would be dropped; other rows may be shorter.
fn push_table(rows: &[Block], text: &str, out: &mut String) {
    let rows: Vec<Vec<Vec<Piece<'_>>>> = rows.iter().map(|row| inline::cells(row, text)).collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    for (index, row) in rows.iter().enumerate() {
        for cell in row {
            out.push_str("| ");
            push_inline(cell, &mut Line::within(out));
            out.push(' ');
        }
        if index == 0 {
            out.push_str(&"|  ".repeat(width - row.len()));
            out.push_str("|\n");
            out.push_str(&"| --- ".repeat(width));
        }
        out.push_str("|\n");
    }
}

fn push_inline(pieces: &[Piece<'_>], line: &mut Line<'_>) {
    for (url, pieces) in inline::by_link(pieces) {
        if url.is_some() {
            line.open("[");
        }
        for (index, piece) in pieces.iter().enumerate() {
            let next = pieces.get(index + 1).and_then(|next| next.text.chars().next());
            match (piece.strong, piece.emphasized) {
                (true, true) => line.push_marked(piece.text, "***", next),
                (true, false) => line.push_marked(piece.text, "**", next),
                (false, true) => line.push_marked(piece.text, "*", next),
                (false, false) => line.push(piece.text),
            }
        }
        if let Some(url) = url {
            line.close(&format!("]({})", address(url)));
        }
    }
}

/// Returns a URL as the target of a link. Whatever would end the target or be read as markup is percent-encoded.
fn address(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for (at, c) in url.char_indices() {
        match c {
            '(' | ')' | '<' | '>' | '|' | '\\' | '`' | '\0'..=' ' | '\x7f' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            '&' if url.get(at + 1..).is_some_and(is_reference) => out.push_str("&amp;"),
            _ => out.push(c),
        }
    }
    out
}

/// Maximum length of the names of characters, such as `CounterClockwiseContourIntegral`.
const LONGEST_NAME: usize = 32;

/// Whether the text behind `&` names a character, such as `lt;` or `#60;`.
fn is_reference(text: &str) -> bool {
    let end =
        text.bytes().take(LONGEST_NAME).position(|byte| !(byte.is_ascii_alphanumeric() || byte == b'#'));
    end.is_some_and(|end| end > 0 && text.as_bytes().get(end) == Some(&b';'))
}

#[cfg(test)]
mod tests;
