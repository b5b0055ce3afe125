//! Tags: those declared in data, or those listed or linked on the page.

mod body;
mod lines;

use std::collections::HashSet;
use std::ops::Range;

use super::title::without_marks;
use super::{Context, put};
use crate::article::{BoilerplateKind, Field, Metadata, Source};
use crate::blocks::{Label, PageBlock};
use crate::declared::What;
use crate::language::{ByLanguage, Language};
use crate::lexicon::{Lexicon, Section};
use crate::page::{Attr, NodeId, Page};
use crate::phrases::Phrases;
use crate::text::{bare, is_colon};

/// Maximum number of tags on a page.
const MOST: usize = 60;
/// Maximum number of characters in a tag from a list, and in a tag declared on its own.
const LONGEST: usize = 60;
const LONGEST_ALONE: usize = 90;
/// Minimum number of letters and digits in a title that is useless as a tag. A shorter one may be the topic.
const HEADLINE: usize = 30;
/// Minimum number of tags with a key and a colon that makes all such tags useless.
const KEYED: usize = 3;
/// Maximum number of tags in a list. A longer one contains all tags of the site.
const CLOUD: usize = 25;

/// A tag as written, and its letters and digits, by which tags are compared.
struct Tag {
    text: String,
    key: String,
}

/// Fills in the tags.
pub(super) fn fill(context: &Context<'_>, houses: &[String], metadata: &mut Metadata) {
    let titles = metadata.title.iter().chain(&context.declared.page_title).map(|title| bare(title));
    let titles: Vec<String> = titles.filter(|title| title.chars().count() >= HEADLINE).collect();
    let facts = context.declared.values(What::Tags);
    let facts: Vec<_> = facts.filter(|fact| !titles.contains(&bare(&fact.value))).collect();
    let mut tags = Vec::new();
    let source = facts.first().map(|fact| fact.source);
    for fact in facts {
        let alone = !fact.value.contains(DIVIDERS);
        let pieces = fact.value.split(DIVIDERS).map(str::trim);
        let longest = if alone { LONGEST_ALONE } else { LONGEST };
        for tag in pieces.filter(|tag| tag.chars().count() <= longest) {
            add(tag, context, &mut tags);
        }
    }
    drop_strung(context, &mut tags);
    drop_addresses(&mut tags);
    let source = source.filter(|_| !are_of_site(context, &tags));
    if source.is_none() {
        tags.clear();
    }
    let source = source.or_else(|| shown(context, &mut tags));
    // Several tags with a key serve the statistics of a system, not readers.
    let has_key = |tag: &Tag| tag.text.contains(": ");
    let keyed = tags.iter().filter(|tag| has_key(tag)).count() >= KEYED;
    tags.retain(|tag| !(houses.contains(&tag.key) || (keyed && has_key(tag))));
    if tags.iter().all(|tag| is_slug(&tag.text))
        && tags.iter().filter(|tag| tag.text.contains('-')).count() >= SLUGS
    {
        tags.iter_mut().for_each(|tag| tag.text = tag.text.replace('-', " "));
    }
    if let Some(source) = source.filter(|_| !tags.is_empty()) {
        put(metadata, Field::Tags, source);
        metadata.tags = tags.into_iter().map(|tag| tag.text).collect();
    }
}

/// Minimum number of tags with hyphens that makes all tags of a list ends of addresses, such as `city-hall`, if none
/// has spaces or capitals.
const SLUGS: usize = 2;

/// Whether a tag may be the end of an address. "e-book" is a word.
fn is_slug(tag: &str) -> bool {
    let is_word =
        |word: &str| word.len() > 1 && word.chars().all(|c| c.is_alphanumeric() && !c.is_uppercase());
    tag.split('-').all(is_word)
}

/// Minimum number of declared tags that may be those of the whole site, and number of bytes of the body that they are
/// compared with: first of its beginning, then, if that shares nothing with them, of more; and the least that is enough.
const OF_SITE: usize = 8;
const BEGINNING: usize = 1_500;
const ENOUGH: usize = 400;
const SAMPLE: usize = 20_000;

/// Whether declared tags say nothing about the story: hardly one in ten shares a word with it. Some systems declare the
/// same ones on all pages.
fn are_of_site(context: &Context<'_>, tags: &[Tag]) -> bool {
    if tags.len() < OF_SITE {
        return false;
    }
    let is_strange = |least| {
        let body = body::folded_body(context, least);
        let (told, all) = body::shared(tags.iter().map(|tag| tag.text.as_str()), &body);
        body.len() >= ENOUGH && all >= OF_SITE && told * 10 <= all
    };
    is_strange(BEGINNING) && is_strange(SAMPLE)
}

/// Removes tags that are the ends of addresses of other tags: "operacion-orion" beside "Operación Orión".
fn drop_addresses(tags: &mut Vec<Tag>) {
    let is_end = |tag: &Tag| tag.text.contains('-') && is_slug(&tag.text);
    if !tags.iter().any(is_end) {
        return;
    }
    let named: HashSet<String> =
        tags.iter().filter(|tag| !is_end(tag)).map(|tag| without_marks(&tag.text)).collect();
    tags.retain(|tag| !(is_end(tag) && named.contains(&without_marks(&tag.text))));
}

/// Minimum number of tags that occur in a text one after the other, which makes them words of that text rather than
/// topics, and minimum number of them among ten tags.
const STRUNG: usize = 6;
const STRUNG_OF_TEN: usize = 6;

/// Removes tags that some systems make of the words of the headline, the description or the first paragraph, one for
/// each word.
fn drop_strung(context: &Context<'_>, tags: &mut Vec<Tag>) {
    let opening = context.first_of(Label::Body).map(|at| context.text_at(at));
    let declared = context.declared;
    let descriptions = declared.descriptions.iter().map(|(text, _)| text);
    let told = declared.headlines.iter().chain(&declared.page_title).chain(descriptions);
    for text in told.map(String::as_str).chain(opening) {
        let strung = strung(tags, text);
        let reach = strung.last().map_or(0, |last| last + 1);
        if strung.len() >= STRUNG && strung.len() * 10 >= reach * STRUNG_OF_TEN {
            let mut index = 0..;
            tags.retain(|tag| index.next().is_some_and(|at| !strung.contains(&at)) && !has_marks(&tag.text));
            return;
        }
    }
}

/// Whether a tag has the marks of a sentence, as a word cut out of one: "bridge!»".
fn has_marks(tag: &str) -> bool {
    tag.ends_with(['!', '?', '…', '»', '”', '"']) || tag.starts_with(['«', '„', '“', '"'])
}

/// Returns the indexes of the tags that occur in a text one after the other.
fn strung(tags: &[Tag], text: &str) -> Vec<usize> {
    let text = without_marks(text);
    let mut rest = text.as_str();
    let mut found = Vec::new();
    for (index, tag) in tags.iter().enumerate() {
        let key = without_marks(&tag.text);
        if let Some((_, behind)) = rest.split_once(key.as_str()).filter(|_| !key.is_empty()) {
            rest = behind;
            found.push(index);
        }
    }
    found
}

const DIVIDERS: [char; 6] = [',', ';', '|', '،', '，', '、'];

/// Adds a tag, unless it is there already or is not meant for readers.
fn add(tag: &str, context: &Context<'_>, tags: &mut Vec<Tag>) {
    let tag = without_kind(tag.trim().trim_start_matches(['#', '&', ' ']));
    let tag = tag.trim_end_matches(is_colon).trim_end();
    let key = bare(tag);
    let known = tags.iter().any(|known| known.key == key);
    if !key.is_empty()
        && tags.len() < MOST
        && !known
        && !is_number(tag)
        && !is_code(tag)
        && !is_label(tag, context)
        && !is_general(&key, context.language)
    {
        tags.push(Tag { text: spaced(tag), key });
    }
}

/// Returns a tag without the kind that some systems put before it: `topic/rivers`, `Category: Rivers`.
fn without_kind(tag: &str) -> &str {
    const KINDS: [&str; 20] = [
        "tag",
        "tags",
        "topic",
        "topics",
        "theme",
        "subject",
        "keyword",
        "keywords",
        "category",
        "section",
        "sections",
        "person",
        "people",
        "organization",
        "organisation",
        "company",
        "place",
        "location",
        "event",
        "nlp category",
    ];
    let Some((kind, rest)) = tag.split_once([':', '/']) else { return tag };
    let kind = kind.trim();
    if KINDS.iter().any(|known| kind.eq_ignore_ascii_case(known)) { rest.trim() } else { tag }
}

/// Whether a tag is the number of a record: five or more digits, or 16 or more hexadecimal digits and hyphens.
fn is_number(tag: &str) -> bool {
    let hexadecimal = tag.len() >= 16 && tag.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    let digits = tag.len() >= 5 && tag.chars().all(|c| c.is_ascii_digit());
    digits || (hexadecimal && tag.contains(|c: char| c.is_ascii_digit()))
}

/// Whether a tag is meant for machines: markup, an address, a single Latin letter, or a key such as `_hidden`, `@group`,
/// `type:story` and `cat_bridges`.
fn is_code(tag: &str) -> bool {
    const FLAGS: [&str; 2] = ["true", "false"];
    const ORDERS: [&str; 5] = ["exclude", "syndication", "paywall", "template", "noads"];
    let is_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-:/".contains(c);
    let is_flag = |(_, value): (&str, &str)| FLAGS.iter().any(|flag| value.eq_ignore_ascii_case(flag));
    let mut words = tag.split(['-', '_']);
    let is_order = tag.contains(['-', '_'])
        && words.any(|word| ORDERS.iter().any(|order| word.eq_ignore_ascii_case(order)));
    tag.contains(['<', '>'])
        || tag.contains("://")
        || tag.len() == 1
        || tag.starts_with(['_', '@'])
        || tag.starts_with("cat_")
        || tag.starts_with("tag_")
        || tag.contains(':') && tag.chars().all(is_key)
        || tag.split_once(':').is_some_and(is_flag)
        || is_order
}

/// Returns a tag with spaces in place of underscores: `city_hall`.
fn spaced(tag: &str) -> String {
    let is_joined = tag.chars().all(|c| c.is_ascii_alphabetic() || c == '_');
    if is_joined { tag.replace('_', " ") } else { tag.to_owned() }
}

/// Whether a tag says nothing about an article, such as "news"; `key` is its letters and digits.
fn is_general(key: &str, language: Language) -> bool {
    static KEYS: ByLanguage<HashSet<String>> = ByLanguage::new();
    let read = |language| {
        let rows = Lexicon::of(language).rows(Section::NoTags);
        rows.iter().map(|row| bare(row.form)).collect()
    };
    [language, Language::English].into_iter().any(|language| KEYS.of(language, read).contains(key))
}

/// Whether a tag is a word that introduces lists of tags.
fn is_label(tag: &str, context: &Context<'_>) -> bool {
    Phrases::of(context.language).find(tag).whole.contains(Section::Tags)
}

/// Minimum number of words that make a link a headline, even among tags.
const HEADLINE_WORDS: usize = 7;

fn is_headline(text: &str) -> bool {
    text.split_whitespace().nth(HEADLINE_WORDS - 1).is_some()
}

/// Adds the tags that are linked or listed in blocks labelled as lists of tags, or else those of links marked as tags.
/// Returns their source.
fn shown(context: &Context<'_>, tags: &mut Vec<Tag>) -> Option<Source> {
    for list in lists(context) {
        for at in list.filter(|at| is_of_list(context, *at)) {
            add_listed(&context.blocks.blocks[at], context, tags);
        }
        if tags.len() >= LEAST {
            break;
        }
    }
    if tags.is_empty() {
        match context.page {
            Some(page) => linked(context, page, tags),
            None => lines::listed(context).iter().for_each(|tag| add(tag, context, tags)),
        }
    }
    if tags.len() > CLOUD {
        tags.clear();
    }
    (!tags.is_empty()).then(|| context.shown())
}

/// Returns the lists of tags, each as the indices of its blocks: the first after the body, which has most often those of
/// the article, then those before and in the body, then the others after it. Teasers have lists of their own.
fn lists(context: &Context<'_>) -> Vec<Range<usize>> {
    let mut lists: Vec<Range<usize>> = Vec::new();
    for at in (0..context.verdicts.len()).filter(|at| is_of_list(context, *at)) {
        match lists.last_mut().filter(|list| goes_on(context, list.end..at)) {
            Some(list) => list.end = at + 1,
            None => lists.push(at..at + 1),
        }
    }
    let last = context.last_of(Label::Body).unwrap_or_default();
    let behind = lists.partition_point(|list| list.start < last);
    if let Some(first) = lists.get_mut(..=behind) {
        first.rotate_right(1);
    }
    lists
}

/// Whether a list may go on after these blocks.
fn goes_on(context: &Context<'_>, between: Range<usize>) -> bool {
    let blocks = context.blocks.blocks.get(between).unwrap_or_default();
    blocks.len() <= BETWEEN && !blocks.iter().any(PageBlock::is_heading)
}

fn is_of_list(context: &Context<'_>, at: usize) -> bool {
    context.is(Label::Boilerplate(BoilerplateKind::Tags), at)
}

/// Minimum number of tags after which no more lists are read.
const LEAST: usize = 2;

/// Adds the tags that a block links or, after a colon, lists.
fn add_listed(block: &PageBlock, context: &Context<'_>, tags: &mut Vec<Tag>) {
    if block.links.is_empty() {
        let listed = context.blocks.text_of(block).split_once(is_colon).map_or("", |(_, list)| list);
        listed.split(|c| c == '#' || DIVIDERS.contains(&c)).for_each(|tag| add(tag, context, tags));
    }
    let links = block.links.iter().map(|link| link.span.of(&context.blocks.text));
    links.filter(|text| !is_headline(text)).for_each(|text| add(text, context, tags));
}

/// Number of other blocks that may stand between two blocks of a list.
const BETWEEN: usize = 3;

/// Number of blocks after the body whose links may be the article's tags. Those of teasers are further down.
const TAG_BLOCKS: usize = 12;

/// Adds the texts of links marked with `rel=tag` from the headline to shortly after the body. Categories are not tags.
fn linked(context: &Context<'_>, page: &Page, tags: &mut Vec<Tag>) {
    let Some(last) = context.last_of(Label::Body) else { return };
    let first = context.first_of(Label::Title).unwrap_or(0);
    let near = context.blocks.blocks.iter().take(last + TAG_BLOCKS).skip(first);
    for link in near.flat_map(|block| &block.links).filter(|link| has_rel(page, link.node, "tag")) {
        if !has_rel(page, link.node, "category") {
            add(link.span.of(&context.blocks.text), context, tags);
        }
    }
}

/// Whether a link has a relation, written plainly or with a prefix: `license`, `cc:license`.
pub(super) fn has_rel(page: &Page, node: NodeId, wanted: &str) -> bool {
    let rel = page.attr(node, Attr::Rel).unwrap_or_default();
    let plain = |word: &str| word.rsplit(':').next().is_some_and(|word| word.eq_ignore_ascii_case(wanted));
    rel.split_ascii_whitespace().any(plain)
}

#[cfg(test)]
mod tests;
