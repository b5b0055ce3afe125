//! Writes an article as Markdown.

use super::{Group, groups, inline};
use crate::article::{Article, Block, BlockKind};

/// See [`Article::to_markdown`].
pub fn article(article: &Article) -> String {
    let mut out = String::with_capacity(article.text().len() * 5 / 4 + 256);
    let metadata = &article.metadata;
    if let Some(title) = &metadata.title {
        out.push_str("# ");
        push_escaped(title, &mut out);
        out.push_str("\n\n");
    }
    if let Some(subtitle) = &metadata.subtitle {
        push_marked(subtitle, "*", &mut out);
        out.push_str("\n\n");
    }
    for group in groups(&article.blocks) {
        match group {
            Group::One(block) => push_block(block, article.text(), &mut out),
            Group::List(items) => push_list(items, article.text(), &mut out),
            Group::Table(rows) => push_table(rows, article.text(), &mut out),
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn push_block(block: &Block, text: &str, out: &mut String) {
    match block.kind {
        BlockKind::Heading { level } => {
            out.push_str(&"#".repeat(usize::from(level.clamp(1, 6))));
            out.push(' ');
        }
        BlockKind::Quote => out.push_str("> "),
        BlockKind::Preformatted => return push_fenced(block.span.of(text), out),
        _ => {}
    }
    push_inline(block, text, out);
    out.push('\n');
}

/// Writes text in a fence that is longer than any run of backticks in it.
fn push_fenced(text: &str, out: &mut String) {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    out.push_str(&format!("{fence}\n{text}\n{fence}\n"));
}

/// Writes list items, indented by their depth. Ordered items are numbered from 1.
fn push_list(items: &[Block], text: &str, out: &mut String) {
    let mut numbers: Vec<usize> = Vec::new();
    for item in items {
        let BlockKind::ListItem { depth, ordered } = item.kind else { continue };
        let depth = usize::from(depth.max(1));
        numbers.truncate(depth);
        numbers.resize(depth, 0);
        numbers[depth - 1] += 1;
        out.push_str(&"    ".repeat(depth - 1));
        match ordered {
            true => out.push_str(&format!("{}. ", numbers[depth - 1])),
            false => out.push_str("- "),
        }
        push_inline(item, text, out);
        out.push('\n');
    }
}

/// Writes a table. The first row becomes the header that Markdown requires.
fn push_table(rows: &[Block], text: &str, out: &mut String) {
    let cells = |row: &Block| row.span.of(text).split('\t').count();
    let width = rows.iter().map(cells).max().unwrap_or_default();
    for (index, row) in rows.iter().enumerate() {
        let mut cells = row.span.of(text).split('\t');
        for _ in 0..width {
            out.push_str("| ");
            push_escaped(cells.next().unwrap_or_default(), out);
            out.push(' ');
        }
        out.push_str("|\n");
        if index == 0 {
            out.push_str(&"| --- ".repeat(width));
            out.push_str("|\n");
        }
    }
}

fn push_inline(block: &Block, text: &str, out: &mut String) {
    for (url, pieces) in inline::by_link(&inline::pieces(block, text)) {
        if url.is_some() {
            out.push('[');
        }
        for piece in pieces {
            match (piece.strong, piece.emphasized) {
                (true, true) => push_marked(piece.text, "***", out),
                (true, false) => push_marked(piece.text, "**", out),
                (false, true) => push_marked(piece.text, "*", out),
                (false, false) => push_escaped(piece.text, out),
            }
        }
        if let Some(url) = url {
            out.push_str("](");
            push_address(url, out);
            out.push(')');
        }
    }
}

/// Writes text between emphasis marks. Leading and trailing white space stays outside, since the marks must touch the
/// words.
fn push_marked(text: &str, mark: &str, out: &mut String) {
    let words = text.trim();
    if words.is_empty() {
        return out.push_str(text);
    }
    let start = text.len() - text.trim_start().len();
    out.push_str(text.get(..start).unwrap_or_default());
    out.push_str(mark);
    push_escaped(words, out);
    out.push_str(mark);
    out.push_str(text.get(start + words.len()..).unwrap_or_default());
}

fn push_address(url: &str, out: &mut String) {
    for c in url.chars() {
        match c {
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            ' ' | '\t' | '\n' | '\r' => out.push_str("%20"),
            _ => out.push(c),
        }
    }
}

/// Writes text with a backslash before each character that Markdown would read as markup. Some characters are escaped
/// everywhere, others only at the start of a line or after a number there.
fn push_escaped(text: &str, out: &mut String) {
    let mut line_start = out.is_empty() || out.ends_with('\n');
    let mut number = line_start;
    for c in text.chars() {
        let everywhere = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '&');
        let at_start = line_start && matches!(c, '#' | '+' | '-' | '>' | '=' | '~');
        let behind_number = number && !line_start && matches!(c, '.' | ')');
        if everywhere || at_start || behind_number {
            out.push('\\');
        }
        out.push(c);
        number = (number && c.is_ascii_digit()) || c == '\n';
        line_start = c == '\n' || (line_start && c == ' ');
    }
}

#[cfg(test)]
mod tests;
