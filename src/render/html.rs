//! Writes an article as HTML.

use super::{Group, groups, inline};
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
    for group in groups(&article.blocks) {
        match group {
            Group::One(block) => push_block(block, article.text(), &mut out),
            Group::List(items) => push_list(items, article.text(), &mut out),
            Group::Table(rows) => push_table(rows, article.text(), &mut out),
        }
    }
    out.push_str("</article>\n");
    out
}

fn push_language(language: Language, out: &mut String) {
    if language != Language::Unknown {
        out.push_str(&format!(" lang=\"{}\"", language.code()));
    }
}

fn push_block(block: &Block, text: &str, out: &mut String) {
    let (open, close) = match block.kind {
        BlockKind::Heading { level } => (format!("h{}", level.clamp(1, 6)), None),
        BlockKind::Quote => ("blockquote".to_owned(), Some("p")),
        BlockKind::Preformatted => ("pre".to_owned(), None),
        BlockKind::Caption => ("figure".to_owned(), Some("figcaption")),
        _ => ("p".to_owned(), None),
    };
    out.push_str(&format!("<{open}"));
    if let Some(language) = block.language {
        push_language(language, out);
    }
    out.push('>');
    if let Some(inner) = close {
        out.push_str(&format!("<{inner}>"));
    }
    push_inline(block, text, out);
    if let Some(inner) = close {
        out.push_str(&format!("</{inner}>"));
    }
    out.push_str(&format!("</{open}>\n"));
}

/// Writes list items. A deeper item opens a list inside the previous item.
fn push_list(items: &[Block], text: &str, out: &mut String) {
    let mut open: Vec<&'static str> = Vec::new();
    for item in items {
        let BlockKind::ListItem { depth, ordered } = item.kind else { continue };
        let tag = if ordered { "ol" } else { "ul" };
        let depth = usize::from(depth.max(1));
        while open.len() > depth || (open.len() == depth && open.last() != Some(&tag)) {
            close_list(&mut open, out);
        }
        if open.len() == depth {
            out.push_str("</li>\n");
        }
        while open.len() < depth {
            open.push(tag);
            out.push_str(&format!("<{tag}>\n"));
            if open.len() < depth {
                out.push_str("<li>");
            }
        }
        out.push_str("<li>");
        push_inline(item, text, out);
    }
    while !open.is_empty() {
        close_list(&mut open, out);
    }
}

fn close_list(open: &mut Vec<&'static str>, out: &mut String) {
    if let Some(tag) = open.pop() {
        out.push_str(&format!("</li>\n</{tag}>\n"));
    }
}

fn push_table(rows: &[Block], text: &str, out: &mut String) {
    out.push_str("<table>\n");
    for row in rows {
        out.push_str("<tr>");
        for cell in row.span.of(text).split('\t') {
            out.push_str("<td>");
            push_escaped(cell, out);
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</table>\n");
}

fn push_inline(block: &Block, text: &str, out: &mut String) {
    for (url, pieces) in inline::by_link(&inline::pieces(block, text)) {
        if let Some(url) = url {
            out.push_str("<a href=\"");
            push_escaped(url, out);
            out.push_str("\">");
        }
        for piece in pieces {
            let tags = [(piece.strong, "strong"), (piece.emphasized, "em")];
            let tags = || tags.iter().filter(|(is_on, _)| *is_on).map(|(_, tag)| *tag);
            tags().for_each(|tag| out.push_str(&format!("<{tag}>")));
            push_escaped(piece.text, out);
            tags().rev().for_each(|tag| out.push_str(&format!("</{tag}>")));
        }
        if url.is_some() {
            out.push_str("</a>");
        }
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
