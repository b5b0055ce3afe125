//! Writes an article as HTML.

use super::inline::{self, Piece};
use super::{Group, Item, below_title, entries, groups, items, shown_time};
use crate::article::{Article, Block, BlockKind};
use crate::language::{Direction, Language};

/// See [`Article::to_html`].
pub fn article(article: &Article) -> String {
    let mut out = String::with_capacity(article.text().len() * 5 / 4 + 256);
    let language = article.language;
    out.push_str("<article");
    push_language(language.language, &mut out);
    out.push_str(match language.direction {
        Direction::Rtl => " dir=\"rtl\">\n",
        Direction::Ltr => " dir=\"ltr\">\n",
    });
    let metadata = &article.metadata;
    for (tag, value) in [("h1", &metadata.title), ("p", &metadata.subtitle)] {
        if let Some(value) = value {
            out.push_str(&format!("<{tag}>"));
            push_escaped(value, &mut out);
            out.push_str(&format!("</{tag}>\n"));
        }
    }
    for (time, blocks) in entries(below_title(article)) {
        match time {
            Some(time) => push_entry(time, blocks, article.text(), &mut out),
            None => push_blocks(blocks, article.text(), &mut out),
        }
    }
    out.push_str("</article>\n");
    out
}

/// Writes an entry of a live blog.
fn push_entry(time: &str, blocks: &[Block], text: &str, out: &mut String) {
    out.push_str("<section>\n<p><time datetime=\"");
    push_escaped(time, out);
    out.push_str("\">");
    push_escaped(&shown_time(time), out);
    out.push_str("</time></p>\n");
    push_blocks(blocks, text, out);
    out.push_str("</section>\n");
}

fn push_blocks(blocks: &[Block], text: &str, out: &mut String) {
    for group in groups(blocks) {
        match group {
            Group::One(block) => push_block(block, text, out),
            Group::List(items) => push_list(items, text, out),
            Group::Table(rows) => push_table(rows, text, out),
        }
    }
}

/// Opens an element for a block, with the block's language if it has its own.
fn open(tag: &str, block: &Block, out: &mut String) {
    out.push_str(&format!("<{tag}"));
    if let Some(language) = block.language {
        push_language(language, out);
    }
    out.push('>');
}

fn push_language(language: Language, out: &mut String) {
    if language != Language::Unknown {
        out.push_str(&format!(" lang=\"{}\"", language.code()));
    }
}

fn push_block(block: &Block, text: &str, out: &mut String) {
    let (outer, inner) = match block.kind {
        BlockKind::Heading { level } => (format!("h{}", level.clamp(1, 6)), None),
        BlockKind::Quote => ("blockquote".to_owned(), Some("p")),
        BlockKind::Preformatted => ("pre".to_owned(), None),
        BlockKind::Caption => ("figure".to_owned(), Some("figcaption")),
        _ => ("p".to_owned(), None),
    };
    open(&outer, block, out);
    if let Some(inner) = inner {
        out.push_str(&format!("<{inner}>"));
    }
    let pieces = inline::pieces(block, text);
    match block.kind {
        BlockKind::Preformatted => push_inline(&pieces, "\n", out),
        _ => push_inline(&pieces, LINE_END, out),
    }
    if let Some(inner) = inner {
        out.push_str(&format!("</{inner}>"));
    }
    out.push_str(&format!("</{outer}>\n"));
}

/// What a line break in a text becomes, unless the element keeps line breaks.
const LINE_END: &str = "<br>\n";

/// Writes list items. A deeper item opens a list inside the previous item.
fn push_list(blocks: &[Block], text: &str, out: &mut String) {
    let mut lists: Vec<&'static str> = Vec::new();
    for Item { block, level, ordered } in items(blocks) {
        let tag = if ordered { "ol" } else { "ul" };
        while lists.len() > level + 1 || (lists.len() == level + 1 && lists.last() != Some(&tag)) {
            close_list(&mut lists, out);
        }
        if lists.len() == level + 1 {
            out.push_str("</li>\n");
        } else {
            lists.push(tag);
            out.push_str(&format!("<{tag}>\n"));
        }
        open("li", block, out);
        push_inline(&inline::pieces(block, text), LINE_END, out);
    }
    while !lists.is_empty() {
        close_list(&mut lists, out);
    }
}

fn close_list(lists: &mut Vec<&'static str>, out: &mut String) {
    if let Some(tag) = lists.pop() {
        out.push_str(&format!("</li>\n</{tag}>\n"));
    }
}

fn push_table(rows: &[Block], text: &str, out: &mut String) {
    out.push_str("<table>\n");
    for row in rows {
        open("tr", row, out);
        for cell in inline::cells(row, text) {
            out.push_str("<td>");
            push_inline(&cell, LINE_END, out);
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</table>\n");
}

fn push_inline(pieces: &[Piece<'_>], line_end: &str, out: &mut String) {
    for (url, pieces) in inline::by_link(pieces) {
        if let Some(url) = url {
            out.push_str("<a href=\"");
            push_escaped(url, out);
            out.push_str("\">");
        }
        for piece in pieces {
            let tags = [(piece.strong, "strong"), (piece.emphasized, "em")];
            let tags = || tags.iter().filter(|(is_on, _)| *is_on).map(|(_, tag)| *tag);
            tags().for_each(|tag| out.push_str(&format!("<{tag}>")));
            push_lines(piece.text, line_end, out);
            tags().rev().for_each(|tag| out.push_str(&format!("</{tag}>")));
        }
        if url.is_some() {
            out.push_str("</a>");
        }
    }
}

/// Writes text with `line_end` for each line break.
fn push_lines(text: &str, line_end: &str, out: &mut String) {
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push_str(line_end);
        }
        push_escaped(line, out);
    }
}

fn push_escaped(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests;
