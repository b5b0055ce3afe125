//! Names of the site in links to the front page and in logos.

use crate::lexicon::Section;
use crate::metadata::pieces::LONGEST;
use crate::metadata::{Context, address, crumbs};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::{bare, fold_space, is_longer};

/// Maximum number of links to the front page, and of logos, that are considered.
const LINKS: usize = 6;

/// The name in a link to the front page.
pub(super) struct Brand {
    pub(super) name: String,
    /// Whether a class or id names it as the logo or title of the site.
    pub(super) is_called_so: bool,
}

/// The texts of the links to the front page, or of the pictures in them.
pub(super) fn brands(context: &Context<'_>) -> Vec<Brand> {
    let Some(page) = context.page else { return Vec::new() };
    let leads = |node: &NodeId| {
        let leads = |href| address::leads_to_front_page(href, context.base);
        page.tag(*node) == Tag::A && page.attr(*node, Attr::Href).is_some_and(leads)
    };
    let named = |link: NodeId| {
        let name = without_call(context, &words_of(page, link)?);
        Some(Brand { name, is_called_so: is_mark(page, link) })
    };
    let fits = |brand: &Brand| {
        let length = bare(&brand.name).chars().count();
        let is_word = brand.name.chars().any(char::is_alphabetic);
        is_word && length >= 2 && !is_longer(&brand.name, LONGEST) && !crumbs::is_home(&brand.name, context)
    };
    let links = page.descendants(NodeId::ROOT).filter(leads).take(LINKS);
    links.filter_map(named).filter(fits).collect()
}

/// Whether the class or id of a link, or of its parent, names it as the logo or title of the site.
fn is_mark(page: &Page, link: NodeId) -> bool {
    let nodes = page.upwards(link).take(2);
    let mut names =
        nodes.flat_map(|node| [Attr::Class, Attr::Id].map(|name| page.attr(node, name))).flatten();
    const MARKS: [&str; 6] = ["logo", "Logo", "brand", "masthead", "site-title", "site-name"];
    names.any(|names| MARKS.iter().any(|word| names.contains(word)))
}

/// The text of a link, reduced to the element whose class says "title" if there is one; else the alternative text of
/// the picture in it.
fn words_of(page: &Page, link: NodeId) -> Option<String> {
    let text_of = |node: NodeId| {
        let mut text = String::new();
        page.append_text(node, &mut text);
        Some(fold_space(&text).into_owned()).filter(|text| !text.is_empty())
    };
    let inner = || page.descendants(link).skip(1);
    let is_title = |node: &NodeId| page.attr(*node, Attr::Class).is_some_and(|class| class.contains("title"));
    let of_picture = || {
        let mut pictures = inner().filter(|node| page.tag(*node) == Tag::Img);
        pictures.find_map(|node| page.attr(node, Attr::Alt)).or_else(|| page.attr(link, Attr::Title))
    };
    let titled = inner().find(is_title).and_then(text_of);
    titled.or_else(|| text_of(link)).or_else(|| of_picture().map(|text| fold_space(text).into_owned()))
}

/// The alternative texts of pictures whose file name says that they are a logo.
pub(super) fn marks(context: &Context<'_>) -> Vec<String> {
    let Some(page) = context.page else { return Vec::new() };
    let is_mark = |node: &NodeId| {
        page.tag(*node) == Tag::Img
            && page.attr(*node, Attr::Src).is_some_and(|src| src.contains("logo") || src.contains("masthead"))
    };
    let alts = page.descendants(NodeId::ROOT).filter(is_mark).filter_map(|node| page.attr(node, Attr::Alt));
    let names = alts.take(LINKS).map(|alt| without_call(context, &fold_space(alt)));
    names.filter(|name| name.chars().any(char::is_alphabetic)).collect()
}

/// Removes words for a logo or a front page from a name: "The Paper logo", "Logo: The Paper", "The Paper Home", "To the
/// homepage of Paper".
fn without_call(context: &Context<'_>, text: &str) -> String {
    let calls = |word: &str, section| crumbs::is_listed(word.trim_matches(is_sign), context, section);
    // A file name: "paper-logo".
    let is_file = |c: char| matches!(c, '-' | '_');
    let joined = !text.contains(' ') && text.split(is_file).any(|word| calls(word, Section::SiteMarks));
    let gap = |c: char| matches!(c, ' ' | '\u{A0}') || joined && is_file(c);
    let words: Vec<&str> = text.split(gap).collect();
    let is_mark = |word: &str| calls(word, Section::SiteMarks);
    let is_front = |word: &str| calls(word, Section::FrontPage);
    // "von", "of", "del"
    let is_small = |word: &&&str| word.len() <= 3 && word.chars().all(char::is_lowercase);
    let leads_on = |at: usize| words.get(at).is_some_and(|word| is_small(&word));
    let behind = |at: usize| at + 1 + words.iter().skip(at + 1).take_while(is_small).count();
    let first = words.iter().position(|word| !is_sign_alone(word)).unwrap_or_default();
    let start = match words.iter().position(|word| is_front(word)) {
        Some(at) if leads_on(at + 1) => behind(at),
        _ if words.get(first).is_some_and(|word| is_mark(word)) => behind(first),
        _ => 0,
    };
    let is_call = |word: &&&str| is_mark(word) || is_front(word) || is_sign_alone(word);
    let kept = words.get(start..).unwrap_or_default();
    let called = kept.iter().rev().take_while(is_call).count();
    // "The Paper - zur Startseite"
    let before = kept.get(..kept.len() - called).unwrap_or_default().iter().rev();
    let led =
        if called > 0 { before.take_while(|word| is_small(word) || is_sign_alone(word)).count() } else { 0 };
    let marked = kept.iter().position(|word| is_mark(word)).filter(|at| joined && *at > 0);
    let end = marked.unwrap_or(kept.len() - called - led);
    let name = kept.get(..end).unwrap_or_default().join(" ");
    name.trim_matches(|c| matches!(c, ' ' | ':' | '-' | '–' | '|')).to_owned()
}

fn is_sign(c: char) -> bool {
    !c.is_alphanumeric()
}

fn is_sign_alone(word: &str) -> bool {
    word.chars().all(is_sign)
}
