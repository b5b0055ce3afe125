//! What markup says of authors: names of elements, links to their pages.

use std::sync::OnceLock;

use aho_corasick::AhoCorasick;

use super::push;
use crate::article::Author;
use crate::blocks::{PageBlock, Place};
use crate::metadata::names::{Reader, Trust};
use crate::metadata::{Context, address};
use crate::page::{Attr, NodeId, Page};
use crate::text::{begins_apart, head_chars, is_hangul, is_spaceless};

/// Whether the names of an element say that it holds an author.
pub(super) fn names_author(markup: &str) -> bool {
    static MATCHERS: OnceLock<[Option<AhoCorasick>; 2]> = OnceLock::new();
    const WORDS: &str = "author byline autor auteur autore writer writeby writtenby written-by reporter \
        journalist redakteur yazar penulis columnist poster contributor username submitted szerzo \
        skribent kirjoittaja toimittaja periodista muhabir tacgia signature podpis imza";
    const OTHERS: &str = "bio comment related avatar follow date time";
    // No set of plain words is too large for an automaton.
    let build = |words: &str| AhoCorasick::new(words.split(' ')).ok();
    let [words, others] = MATCHERS.get_or_init(|| [WORDS, OTHERS].map(build));
    let says = |words: &Option<AhoCorasick>| words.as_ref().is_some_and(|words| words.is_match(markup));
    says(words) && !says(others)
}

/// The names that a block links to pages of authors.
pub(super) fn linked(
    page: &Page,
    block: &PageBlock,
    (context, reader): (&Context<'_>, &Reader<'_>),
    trust: Trust,
) -> Vec<Author> {
    let mut authors = Vec::new();
    for link in &block.links {
        let href = page.attr(link.node, Attr::Href).unwrap_or_default();
        let rel = page.attr(link.node, Attr::Rel).unwrap_or_default();
        if !rel.split_ascii_whitespace().any(|word| word == "author") && !leads_to_author(href) {
            continue;
        }
        let class = page.attr(link.node, Attr::Class).unwrap_or_default().to_ascii_lowercase();
        let trust = if names_author(&class) { Trust::Marked } else { trust };
        for mut author in reader.authors(link.span.of(&context.blocks.text), trust) {
            author.url = address::canonical(href, context.base);
            push(author, &mut authors);
        }
    }
    authors
}

/// Nodes of a block that are looked at, and bytes of a name.
const NODES: usize = 40;
const NAME: usize = 80;

/// The names in elements within a block that are called an author's: `<div><span class=author>…</span> <time>…`.
pub(super) fn marked_within(page: &Page, block: &PageBlock, reader: &Reader<'_>) -> Vec<Author> {
    within(page, block, reader, names_author)
}

/// Those in elements that are called the name of an author, where more is told of them:
/// `<div class=author><span class=author-name>…</span> <span class=author-place>…`.
pub(super) fn named_within(page: &Page, block: &PageBlock, reader: &Reader<'_>) -> Vec<Author> {
    within(page, block, reader, |names| names_author(names) && names.contains("name"))
}

/// The full names in elements within a block whose own names are such.
fn within(
    page: &Page,
    block: &PageBlock,
    reader: &Reader<'_>,
    is_called: impl Fn(&str) -> bool,
) -> Vec<Author> {
    let mut authors = Vec::new();
    let Place::Node { owner, .. } = block.place else { return authors };
    for node in page.descendants(owner).skip(1).take(NODES).filter(|node| is_called(&names_of(page, *node))) {
        let text = parted_text(page, node);
        if text.len() <= NAME {
            let named = reader.authors(&text, Trust::Called).into_iter();
            let full = |author: &Author| author.name.contains(' ') || author.name.contains(is_unspaced);
            named.filter(full).for_each(|author| push(author, &mut authors));
        }
    }
    authors
}

/// The text of an element, with a divider where those within touch without a space: style sheets set them apart.
fn parted_text(page: &Page, node: NodeId) -> String {
    let mut text = String::new();
    for piece in page.descendants(node).take(NODES).map(|inner| page.text(inner)) {
        if text.ends_with(char::is_alphanumeric) && piece.starts_with(begins_apart) {
            text.push_str(" | ");
        }
        text.push_str(piece);
    }
    text
}

fn is_unspaced(c: char) -> bool {
    is_spaceless(c) || is_hangul(c)
}

/// The names of an element by which it may be called an author's.
fn names_of(page: &Page, node: NodeId) -> String {
    let names = [Attr::Class, Attr::Itemprop, Attr::Rel].into_iter().filter_map(|name| page.attr(node, name));
    names.map(|name| head_chars(name, NAME).to_ascii_lowercase()).collect()
}

fn leads_to_author(href: &str) -> bool {
    static MATCHER: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    const AUTHORS: &str = "/author/ /authors/ /autor/ /autoren/ /autores/ /auteur/ /auteurs/ /autore/ \
        /autori/ /profile/ /profiles/ /people/ /staff/ /by/ /journalist/ /journalists/ /contributor/ \
        /contributors/ /columnist/ /reporter/ /writer/ /writers/ /yazar/ /yazarlar/ /redactie/ /person/ \
        /personen/ /team/ /bio/";
    const MEMBERS_OF_FORUMS: &str = "/members/ /member/ /users/ /user/ /u/ member.php? mode=viewprofile \
        action=profile";
    let steps = AUTHORS.split(' ').chain(MEMBERS_OF_FORUMS.split(' '));
    let build = || AhoCorasick::builder().ascii_case_insensitive(true).build(steps).ok();
    let is_gate = || ["login", "signin", "signup", "register"].iter().any(|step| href.contains(step));
    MATCHER.get_or_init(build).as_ref().is_some_and(|steps| steps.is_match(href)) && !is_gate()
}
