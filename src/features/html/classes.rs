//! Class words around a block: learned values of the words in `class`, `id`, `role` and similar
//! attributes.

use std::hash::Hasher;

use crate::blocks::Outline;
use crate::features::learned::WordValues;
use crate::features::tokens::{HashedMap, WORD_SEED, WordHash, hash_bytes};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::TextHasher;

/// The learned values of the class words of one element.
#[derive(Clone, Copy, Debug, Default)]
pub struct ClassValue {
    /// The minimum, at most 0.
    pub low: f32,
    /// The maximum, at least 0.
    pub high: f32,
    /// The sum.
    pub sum: f32,
}

impl ClassValue {
    /// Looks up the class words of an element in a table of learned values: log-odds of body text in the element,
    /// relative to the average. `words` is a scratch buffer.
    pub fn of(values: &WordValues, page: &Page, node: NodeId, words: &mut Vec<WordHash>) -> Self {
        words.clear();
        push_class_words(page, node, words);
        words.sort_unstable();
        words.dedup();
        let known = words.iter().filter_map(|word| values.value(*word));
        known.fold(Self::default(), |all, value| Self {
            low: all.low.min(value),
            high: all.high.max(value),
            sum: all.sum + value,
        })
    }
}

/// Appends the hashes of an element's class words.
fn push_class_words(page: &Page, node: NodeId, out: &mut Vec<WordHash>) {
    visit_class_words(page, node, |prefix, word| {
        let seed = hash_bytes(WORD_SEED, prefix.as_bytes());
        out.push(word.bytes().fold(seed, |hash, byte| hash_bytes(hash, &[byte.to_ascii_lowercase()])));
    });
}

/// Calls `visit` with the prefix and the letters of each class word of an element, as written.
pub fn visit_class_words(page: &Page, node: NodeId, mut visit: impl FnMut(&'static str, &str)) {
    visit("<", page.tag(node).name());
    for (name, value) in page.attrs(node) {
        let Some((prefix, most)) = prefix(name) else { continue };
        if prefix == "d=" && value.len() >= 80 {
            continue;
        }
        letter_runs(value, |word| visit(prefix, word), most);
    }
}

/// Whether `class` or `id` of an element has one of these words, ignoring ASCII case.
pub fn has_class_word(page: &Page, node: NodeId, words: &[&str]) -> bool {
    let mut found = false;
    visit_class_words(page, node, |prefix, word| {
        found |= prefix.is_empty() && words.iter().any(|name| word.eq_ignore_ascii_case(name));
    });
    found
}

/// Returns the prefix that keeps the words of different attributes apart, and the maximum number of words read.
fn prefix(name: Attr) -> Option<(&'static str, usize)> {
    Some(match name {
        Attr::Class | Attr::Id => ("", 24),
        Attr::Role => ("role=", 4),
        Attr::Itemprop => ("itemprop=", 4),
        Attr::Itemtype => ("itemtype=", 4),
        Attr::Rel => ("rel=", 4),
        Attr::Property => ("property=", 4),
        Attr::AriaLabel => ("aria=", 4),
        Attr::DataTestid
        | Attr::DataComponent
        | Attr::DataType
        | Attr::DataQa
        | Attr::DataModule
        | Attr::DataName
        | Attr::DataTest
        | Attr::DataArea
        | Attr::DataBlock
        | Attr::DataComponentName
        | Attr::DataTestId
        | Attr::DataPrintLayout => ("d=", 5),
        _ => return None,
    })
}

/// Visits runs of 2 to 20 ASCII letters, split where a capital follows a lower-case letter.
fn letter_runs(value: &str, mut visit: impl FnMut(&str), most: usize) {
    let mut count = 0;
    let mut end_run = |start: usize, end: usize| {
        if (2..=20).contains(&(end - start)) && count < most {
            visit(value.get(start..end).unwrap_or_default());
            count += 1;
        }
        count < most
    };
    let (mut start, mut before) = (0, b' ');
    for (at, byte) in value.bytes().enumerate() {
        let is_letter = byte.is_ascii_alphabetic();
        if !is_letter || before.is_ascii_lowercase() && byte.is_ascii_uppercase() {
            if !end_run(start, at) {
                return;
            }
            start = at + usize::from(!is_letter);
        }
        before = byte;
    }
    end_run(start, value.len());
}

/// The elements of a page's outline that hold text, grouped by how they are written. Elements of one form, such as
/// the items of a list, share their class words, which are looked up once.
#[derive(Clone, Debug, Default)]
pub struct Forms {
    /// For each element its form; `None` if it holds no text.
    of_elements: Vec<Option<u32>>,
    /// The first element of each form.
    firsts: Vec<NodeId>,
}

impl Forms {
    /// Reads the elements of a page.
    pub fn of(page: &Page, outline: &Outline) -> Self {
        let mut holds_text = vec![false; outline.elements.len()];
        outline.owners.iter().for_each(|owner| holds_text[*owner as usize] = true);
        outline.add_up(&mut holds_text, |parent, holds| *parent |= holds);
        let mut known: HashedMap<u64, u32> = HashedMap::default();
        let mut firsts = Vec::new();
        let mut form = |node: NodeId| {
            *known.entry(written_form(page, node)).or_insert_with(|| {
                firsts.push(node);
                u32::try_from(firsts.len() - 1).unwrap_or(u32::MAX)
            })
        };
        let elements = outline.elements.iter().zip(&holds_text);
        let of_elements = elements.map(|(element, holds)| holds.then(|| form(element.node))).collect();
        Self { of_elements, firsts }
    }

    /// Returns the form of an element of the outline; `None` if it holds no text.
    pub fn of_element(&self, element: usize) -> Option<usize> {
        self.of_elements.get(element).copied().flatten().map(|form| form as usize)
    }

    /// Returns one element of each form.
    pub fn firsts(&self) -> &[NodeId] {
        &self.firsts
    }
}

/// Returns a hash of an element's tag and of the attributes that have class words. Elements with the same hash
/// have the same class words.
fn written_form(page: &Page, node: NodeId) -> u64 {
    let mut hasher = TextHasher::default();
    hasher.write_u32(page.tag(node) as u32);
    for (name, value) in page.attrs(node).filter(|(name, _)| prefix(*name).is_some()) {
        hasher.write_u32(name as u32);
        hasher.write_u32(u32::try_from(value.len()).unwrap_or(u32::MAX));
        hasher.write(value.as_bytes());
    }
    hasher.finish()
}

/// Returns a hash of tag and classes without digits, so that the elements of a list are equal.
pub(crate) fn element_key(page: &Page, node: NodeId, tag: Tag) -> u64 {
    let class = page.attr(node, Attr::Class).unwrap_or_default();
    let letters = class.bytes().filter(|byte| !byte.is_ascii_digit()).take(120);
    letters.fold(tag as u64 + 1, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3))
}

#[cfg(test)]
mod tests;
