//! Breadcrumbs as readers see them: a list of links that the markup calls so, or a line of sections
//! with arrows between.

use super::Context;
use super::names::bare;
use crate::article::Source;
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::{fold_space, head_chars};

/// The most steps of a path, and the most characters of a step.
const STEPS: usize = 8;
const LENGTH: usize = 60;
/// Lines of flattened text that are looked at.
const LINES: usize = 200;

/// The steps, outermost first, without the headline, which ends many paths.
pub(super) fn shown(context: &Context<'_>, title: Option<&str>) -> Vec<(String, Source)> {
    let (steps, source) = match context.page {
        Some(page) => (in_markup(page), Source::Visible),
        None => (in_lines(context), Source::Text),
    };
    let title = title.map(bare).unwrap_or_default();
    let mut kept: Vec<(String, Source)> = Vec::new();
    for step in steps {
        let key = bare(&step);
        let is_title = key == title || (key.chars().count() > 20 && title.starts_with(&key));
        if !key.is_empty() && !is_title && !kept.iter().any(|(known, _)| *known == step) {
            kept.push((step, source));
        }
    }
    kept
}

fn in_markup(page: &Page) -> Vec<String> {
    let mut found = page.descendants(NodeId::ROOT).filter(|node| is_called_so(page, *node));
    found
        .find_map(|node| Some(links(page, node)).filter(|steps| (1..=STEPS).contains(&steps.len())))
        .unwrap_or_default()
}

fn is_called_so(page: &Page, node: NodeId) -> bool {
    let named = [Attr::Class, Attr::Id, Attr::AriaLabel, Attr::Itemtype, Attr::Typeof];
    let names = named.into_iter().filter_map(|name| page.attr(node, name));
    let calls = |value: &str| says_breadcrumb(head_chars(value, 256).as_bytes());
    !matches!(page.tag(node), Tag::Body | Tag::Html | Tag::A | Tag::Script) && names.into_iter().any(calls)
}

fn says_breadcrumb(value: &[u8]) -> bool {
    const WORD: &[u8] = b"breadcrumb";
    let is_word =
        |at: usize| value.get(at..at + WORD.len()).is_some_and(|word| word.eq_ignore_ascii_case(WORD));
    value.len() >= WORD.len() && memchr::memchr2_iter(b'b', b'B', value).any(is_word)
}

fn links(page: &Page, node: NodeId) -> Vec<String> {
    let mut steps = Vec::new();
    for link in page.descendants(node).filter(|node| page.tag(*node) == Tag::A).take(STEPS + 1) {
        let mut text = String::new();
        page.append_text(link, &mut text);
        let step = fold_space(text.trim_matches(is_arrow)).into_owned();
        if step.chars().any(char::is_alphanumeric) && step.chars().count() <= LENGTH {
            steps.push(step);
        }
    }
    steps
}

fn in_lines(context: &Context<'_>) -> Vec<String> {
    let lines = context.blocks.blocks.iter().take(LINES).map(|block| context.blocks.text_of(block));
    let path = |line: &str| -> Option<Vec<String>> {
        let steps: Vec<String> = line.split(is_arrow).map(|step| step.trim().to_owned()).collect();
        let fits = |step: &String| step.chars().any(char::is_alphabetic) && step.chars().count() <= LENGTH;
        ((3..=STEPS).contains(&steps.len()) && steps.iter().take(steps.len() - 1).all(fits)).then_some(steps)
    };
    lines.filter(|line| line.len() <= LENGTH * STEPS).find_map(path).unwrap_or_default()
}

fn is_arrow(c: char) -> bool {
    matches!(c, '>' | '›' | '»' | '→' | '❯' | '▸')
}
