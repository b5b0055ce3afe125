//! Authors marked up by class names and other attributes, or by links to their pages.

use std::sync::OnceLock;

use aho_corasick::AhoCorasick;

use super::push;
use crate::article::{Author, AuthorKind};
use crate::blocks::{PageBlock, Place};
use crate::metadata::names::{Reader, Trust};
use crate::metadata::{Context, address};
use crate::page::{Attr, NodeId, Page};
use crate::text::{begins_apart, head_chars, is_unspaced};

/// Whether the class or other naming attributes of an element say that it holds an author.
pub(super) fn names_author(markup: &str) -> bool {
    static MATCHERS: OnceLock<[Option<AhoCorasick>; 2]> = OnceLock::new();
    const WORDS: &str = "author byline autor auteur autore writer writeby writtenby written-by reporter \
        journalist redakteur yazar penulis columnist poster contributor username submitted szerzo \
        skribent kirjoittaja toimittaja periodista muhabir tacgia signature podpis imza";
    const OTHERS: &str = "bio comment related avatar follow date time";
    // Building cannot fail: the word lists are far too small.
    let build = |words: &str| AhoCorasick::new(words.split(' ')).ok();
    let [words, others] = MATCHERS.get_or_init(|| [WORDS, OTHERS].map(build));
    let says = |words: &Option<AhoCorasick>| words.as_ref().is_some_and(|words| words.is_match(markup));
    says(words) && !says(others)
}

/// The names in a block that are linked to pages of authors.
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

/// Maximum number of nodes of a block that are considered, and maximum length in bytes of a name.
const NODES: usize = 40;
const NAME: usize = 80;

/// The names in elements within a block that are marked as an author: `<div><span class=author>…</span> <time>…`.
pub(super) fn marked_within(page: &Page, block: &PageBlock, reader: &Reader<'_>) -> Vec<Author> {
    within(page, block, reader, names_author)
}

/// The names in elements that are marked as an author's name, as opposed to other details of the author:
/// `<div class=author><span class=author-name>…</span> <span class=author-place>…`.
pub(super) fn named_within(page: &Page, block: &PageBlock, reader: &Reader<'_>) -> Vec<Author> {
    within(page, block, reader, |names| names_author(names) && names.contains("name"))
}

/// The names in several innermost elements that are each marked as an author:
/// `<div class=byline><span class=author>…</span> <span class=author>…</span>`.
pub(super) fn each_within(page: &Page, block: &PageBlock, reader: &Reader<'_>) -> Vec<Author> {
    let is_innermost = |node: &NodeId| called(page, *node, names_author).next().is_none();
    let is_full = |author: &Author| author.kind == AuthorKind::Person && author.name.contains(' ');
    let mut authors = Vec::new();
    for node in called_in(page, block, names_author).filter(is_innermost) {
        let text = parted_text(page, node);
        match names_in(&text, reader).as_slice() {
            _ if text.trim().is_empty() => {}
            [author] if is_full(author) => push(author.clone(), &mut authors),
            // The marked elements hold more than names.
            _ => return Vec::new(),
        }
    }
    if authors.len() > 1 { authors } else { Vec::new() }
}

/// The full names in elements within a block whose naming attributes satisfy `is_called`.
fn within(
    page: &Page,
    block: &PageBlock,
    reader: &Reader<'_>,
    is_called: impl Fn(&str) -> bool,
) -> Vec<Author> {
    let mut authors = Vec::new();
    for node in called_in(page, block, is_called) {
        let named = names_in(&parted_text(page, node), reader).into_iter();
        let full = |author: &Author| author.name.contains(' ') || author.name.contains(is_unspaced);
        named.filter(full).for_each(|author| push(author, &mut authors));
    }
    authors
}

/// The elements within that of a block whose naming attributes satisfy `is_called`.
fn called_in<'p>(
    page: &'p Page,
    block: &PageBlock,
    is_called: impl Fn(&str) -> bool + 'p,
) -> impl Iterator<Item = NodeId> + 'p {
    let owner = match block.place {
        Place::Node { owner, .. } => Some(owner),
        _ => None,
    };
    owner.map(|owner| called(page, owner, is_called)).into_iter().flatten()
}

/// The elements within an element whose naming attributes satisfy `is_called`.
fn called<'p>(
    page: &'p Page,
    node: NodeId,
    is_called: impl Fn(&str) -> bool + 'p,
) -> impl Iterator<Item = NodeId> + 'p {
    page.descendants(node).skip(1).take(NODES).filter(move |inner| is_called(&names_of(page, *inner)))
}

/// The names in the text of a marked element, unless it is too long for a name.
fn names_in(text: &str, reader: &Reader<'_>) -> Vec<Author> {
    if text.len() <= NAME { reader.authors(text, Trust::Called) } else { Vec::new() }
}

/// The text of an element, with a divider between inner texts that touch without a space: style sheets separate them.
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

/// The values of the attributes by which an element may be marked as an author, in lower case.
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
