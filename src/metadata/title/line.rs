//! Finds the title among lines of text: in flattened text, or on a page without headings. The best line stands before
//! the body and shares words with it.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;

use super::traits;
use crate::blocks::{Label, PageBlock, PageBlocks, Place, Verdict};
use crate::language::Language;
use crate::metadata::{Context, dates};
use crate::page::{Attr, Page};
use crate::phrases::Phrases;
use crate::text::{bare, fold, is_spaceless, is_stop};

/// Number of lines before the body that are considered.
const WINDOW: usize = 16;
/// Minimum length of a line of the body, in bytes.
const PROSE: usize = 140;
/// Number of bytes of the body whose words are compared with those of a title.
const SAMPLE: usize = 5_000;
/// Minimum number of words in an address that is compared with titles.
const LEAST_WORDS: usize = 4;
/// Maximum length of a word, in bytes. A longer one is several words joined.
const LONGEST_WORD: usize = 60;
/// Maximum length of a title, in bytes.
const LONGEST_LINE: usize = 300;
/// Maximum length in bytes of a title that is labelled as body and ends like a sentence.
const SENTENCE: usize = 60;
/// Number of lines after a path that are searched for the title.
const BEHIND_PATH: usize = 3;
/// Minimum length of the title after a path, in bytes of letters and digits, and as a part of the path (one third): a
/// path may also end with the name of the author.
const LEAST_BYTES: usize = 10;
const PATH_PART: usize = 3;

/// Returns the line that is most likely the title.
pub(super) fn find<'a>(context: &Context<'a>) -> Option<&'a PageBlock> {
    let blocks = &context.blocks.blocks;
    let is_body = |at: usize| context.is(Label::Body, at);
    let body = (0..blocks.len())
        .find(|at| is_body(*at) && blocks.get(*at).is_some_and(|block| block.span.len() >= PROSE))?;
    let words = body_words(context, body);
    let candidates = body.saturating_sub(WINDOW)..=body;
    let dated: Vec<usize> = candidates.clone().filter(|at| is_dated(context, *at)).collect();
    let worth = |at: &usize| {
        let leads_date = dated.iter().any(|date| *date > *at && date - at <= 4);
        worth(context, *at, body, &words).map(|worth| worth + if leads_date { 25 } else { 0 })
    };
    let at = candidates.filter(|at| worth(at).is_some()).max_by_key(|at| (worth(at), usize::MAX - at))?;
    blocks.get(at)
}

/// Returns the headline of a page without a visible title candidate, as many pages of the nineties are. It is the line
/// that would be the title in flattened text, if it is all in bold or its class is not that of the body text.
pub(super) fn set_apart<'a>(context: &Context<'a>, page: &Page) -> Option<&'a str> {
    let block = find(context)?;
    let class = |block: &PageBlock| {
        let Place::Node { owner, .. } = block.place else { return None };
        std::iter::once(owner).chain(page.parent(owner)).find_map(|node| page.attr(node, Attr::Class))
    };
    let is_body = |verdict: &Verdict| verdict.label == Label::Body;
    let mut blocks = context.blocks.blocks.iter().zip(context.verdicts);
    let mut text_is_of = |own: &str| {
        blocks.any(|(other, verdict)| {
            is_body(verdict) && !std::ptr::eq(other, block) && class(other) == Some(own)
        })
    };
    let stressed = block.stressed_bytes();
    let apart = stressed >= block.span.len() || class(block).is_some_and(|own| !text_is_of(own));
    let text = context.blocks.text_of(block);
    (apart && block.links.is_empty() && text.len() <= LONGEST_LINE && text.contains(' ')).then_some(text)
}

/// Returns the line with the most words of the page's address, if `found` has clearly fewer of them.
pub(super) fn told_by_address<'a>(context: &Context<'a>, found: Option<&PageBlock>) -> Option<&'a PageBlock> {
    let slug: Vec<String> = context.url.map(traits::slug_words).unwrap_or_default();
    if slug.len() < LEAST_WORDS {
        return None;
    }
    let told = |block: &PageBlock| {
        let text = context.blocks.text_of(block);
        let key = without_marks(text);
        let count = slug.iter().filter(|word| key.contains(word.as_str())).count();
        // Addresses contain the words, too, and so do lists whose items touch.
        let joined = text.contains("://") || text.split_whitespace().any(|word| word.len() > LONGEST_WORD);
        if (12..=LONGEST_LINE).contains(&text.len()) && !joined { count * 100 / slug.len() } else { 0 }
    };
    let is_body = |at: usize| context.is(Label::Body, at);
    let known = found.map_or(0, told);
    let blocks = &context.blocks.blocks;
    let body = (0..blocks.len())
        .find(|at| is_body(*at) && context.text_at(*at).len() >= PROSE)
        .unwrap_or(blocks.len());
    let lines = blocks.iter().enumerate().take(body + 3).filter(|(at, _)| !is_body(*at));
    // Of lines with equally many words, the shortest has the least text beside the title. Of equally short ones, the
    // first is taken.
    let best = lines.map(|(_, block)| (told(block), block)).reduce(|best, other| {
        let shorter = other.0 == best.0 && other.1.span.len() < best.1.span.len();
        if other.0 > best.0 || shorter { other } else { best }
    })?;
    (best.0 >= 60 && best.0 >= known + 25).then_some(best.1)
}

/// If `found` is the path to the page, such as "Home » Bridges » Harbour bridge shut", returns the line after it that
/// repeats its end. Otherwise returns `found`.
pub(super) fn behind_path<'a>(blocks: &'a PageBlocks, found: &'a PageBlock) -> &'a PageBlock {
    let path = bare(blocks.text_of(found));
    let least = LEAST_BYTES.max(path.len() / PATH_PART);
    let is_its_end = |block: &&PageBlock| {
        let end = bare(blocks.text_of(block));
        (least..path.len()).contains(&end.len()) && path.ends_with(&end)
    };
    let behind = blocks.blocks.iter().skip_while(|block| block.span.start <= found.span.start);
    behind.take(BEHIND_PATH).find(is_its_end).unwrap_or(found)
}

/// Minimum length in bytes of a title after the path to it, and maximum number of bytes by which the path is longer.
const NAMED: usize = 24;
const LEAD: usize = 60;
/// How many times as large a share of the words of a title the body must have as of another.
const CLEARLY: usize = 2;

/// Returns the last line before the body that the line before it ends with, as the path to a page does
/// ("HomeRegionHarbour bridge shut"), if the body has clearly more of its words than of those of the line that seems to
/// be the title.
pub(super) fn named_by_path<'a>(context: &Context<'a>, found: &PageBlock) -> Option<&'a PageBlock> {
    let blocks = &context.blocks.blocks;
    let is_body = |at: usize| context.is(Label::Body, at) && context.text_at(at).len() >= PROSE;
    let body = (0..blocks.len()).find(|at| is_body(*at))?;
    let is_named = |at: &usize| {
        let (before, text) = (context.text_at(at - 1), context.text_at(*at));
        let fits = (NAMED..=LONGEST_LINE).contains(&text.len()) && before.len() <= text.len() + LEAD;
        fits && before.len() > text.len() && before.ends_with(text) && !context.is(Label::Body, *at)
    };
    let named = blocks.get((1..body).rev().find(is_named)?)?;
    let text = context.blocks.text_of(named);
    if text == context.blocks.text_of(found) {
        return None;
    }
    let words = body_words(context, body);
    let share = |text: &str| {
        let own = pieces(text);
        own.iter().filter(|piece| words.contains(*piece)).count() * 100 / own.len().max(1)
    };
    (share(text) > share(context.blocks.text_of(found)) * CLEARLY).then_some(named)
}

/// Returns letters and digits as addresses write them: without diacritics, and with ä as ae.
pub(in crate::metadata) fn without_marks(text: &str) -> String {
    if text.is_ascii() {
        let kept = text.chars().filter(char::is_ascii_alphanumeric);
        return kept.map(|c| c.to_ascii_lowercase()).collect();
    }
    let mut out = String::with_capacity(text.len());
    for c in fold(text).nfd() {
        match c {
            // For German. Addresses in other languages drop the diaeresis, so they lack this e.
            '\u{308}' => out.push('e'),
            'ß' => out.push_str("ss"),
            'ø' => out.push('o'),
            'ı' => out.push('i'),
            'ł' => out.push('l'),
            c if c.is_alphanumeric() => out.push(c),
            _ => {}
        }
    }
    out
}

fn is_dated(context: &Context<'_>, at: usize) -> bool {
    let text = context.text_at(at);
    text.len() < 200 && dates::has_date(text, context.language)
}

/// Returns the pieces that two texts about the same subject have in common: the beginnings of words of four letters and
/// more, and pairs of characters in scripts without spaces.
pub(in crate::metadata) fn pieces(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut out: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= 4 && !word.contains(is_spaceless))
        .map(|word| word.chars().take(6).collect())
        .collect();
    let unspaced: Vec<char> = folded.chars().filter(|c| is_spaceless(*c)).collect();
    out.extend(unspaced.windows(2).map(|pair| pair.iter().collect::<String>()));
    out
}

fn body_words(context: &Context<'_>, body: usize) -> HashSet<String> {
    let mut words = HashSet::new();
    let mut read = 0;
    for at in body..context.blocks.blocks.len() {
        let text = context.text_at(at);
        if text.len() >= PROSE {
            words.extend(pieces(text));
            read += text.len();
        }
        if read > SAMPLE {
            break;
        }
    }
    words
}

/// Returns how likely a line is the title, on an arbitrary scale; `None` if it cannot be one.
fn worth(context: &Context<'_>, at: usize, body: usize, words: &HashSet<String>) -> Option<usize> {
    let text = context.text_at(at);
    if context.is(Label::Body, at) && text.len() > SENTENCE && text.ends_with(is_sentence_end) {
        return None;
    }
    let weighed: usize = text.chars().map(|c| if is_spaceless(c) { 3 } else { 1 }).sum();
    if !(12..=260).contains(&weighed) || is_furniture(text, context.language) || is_dated(context, at) {
        return None;
    }
    let own = pieces(text);
    let common = own.iter().filter(|piece| words.contains(*piece) && at < body).count();
    let shared = if own.is_empty() { 0 } else { common * 70 / own.len() };
    let credit = text.contains('(') && text.ends_with(')') || text.contains(['|', '©', '»']);
    let cost = (body - at) * 2
        + if text.ends_with(|c: char| is_stop(c) || c == ':') { 15 } else { 0 }
        + if credit { 40 } else { 0 };
    Some((weighed.min(90) / 2 + shared + 60).saturating_sub(cost))
}

fn is_sentence_end(c: char) -> bool {
    matches!(c, '.' | '。' | '।' | '۔' | '…' | '”' | '"' | '»' | '」')
}

/// Whether a line is, or begins with, a phrase from menus, dialogs, credits and the like.
fn is_furniture(text: &str, language: Language) -> bool {
    [language, Language::English]
        .into_iter()
        .any(|language| !Phrases::of(language).find(text).any().is_empty())
}

#[cfg(test)]
mod tests;
