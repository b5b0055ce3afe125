//! Reader comments: groups the blocks of each, without the labels, forms and buttons around them.
//!
//! Comments are sibling elements with the same markup: the outermost such elements among the comment blocks. Replies
//! have the same markup and are nested. In flattened text a short line is a name, and the text after it is the comment.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Labelled;
use crate::article::{BoilerplateKind, Comment};
use crate::blocks::{Label, PageBlock};
use crate::lexicon::Section;
use crate::options::Parts;
use crate::page::{Attr, Page, Tag};
use crate::phrases::Phrases;
use crate::text::{ends_sentence, is_longer};

/// Maximum number of characters of a name or a time.
const NAME: usize = 60;
/// Number of blocks at the start of a comment that are searched for its time.
const HEAD: usize = 3;
/// Maximum distance in blocks between comment blocks of the same run: those between are buttons.
const GAP: usize = 4;
/// Number of comments that must share the same words for these to be a button.
const BUTTON: usize = 2;

/// The comments of a page, and the blocks that belong to them.
#[derive(Debug, Default)]
pub struct Comments {
    list: Vec<Comment>,
    held: BTreeSet<usize>,
}

impl Comments {
    /// Finds the comments of a page, if they are requested.
    pub fn find(labelled: &Labelled<'_>) -> Self {
        let mut found = Self::default();
        if !labelled.parts.contains(Parts::COMMENTS) {
            return found;
        }
        let of_kind =
            |index: &usize| labelled.verdicts[*index].label == Label::Boilerplate(BoilerplateKind::Comments);
        let kind: Vec<usize> = (0..labelled.verdicts.len()).filter(of_kind).collect();
        for run in kind.chunk_by(|one, next| next - one <= GAP) {
            let said: Vec<usize> = run.iter().copied().filter(|index| !is_around(labelled, *index)).collect();
            let groups = match labelled.page {
                Some(page) => Elements { labelled, page }.groups(&said),
                None => lines(labelled, &said),
            };
            found.read(labelled, groups);
        }
        found
    }

    /// Returns whether a block is part of a comment.
    pub fn hold(&self, index: usize) -> bool {
        self.held.contains(&index)
    }

    /// All comments, in page order.
    pub fn into_list(self) -> Vec<Comment> {
        self.list
    }

    fn read(&mut self, labelled: &Labelled<'_>, groups: Vec<Vec<usize>>) {
        let mut times: HashMap<&str, usize> = HashMap::new();
        for index in groups.iter().flatten() {
            *times.entry(labelled.blocks.text_at(*index)).or_default() += 1;
        }
        let is_button = |index: &usize| {
            let text = labelled.blocks.text_at(*index);
            is_short(text) && times.get(text).is_some_and(|times| *times >= BUTTON)
        };
        for group in groups {
            let kept: Vec<usize> = match group.as_slice() {
                // An author who writes twice has the same name twice.
                [first, rest @ ..] => {
                    let said = rest.iter().filter(|index| !is_button(index) && !is_linked(labelled, **index));
                    std::iter::once(first).chain(said).copied().collect()
                }
                [] => continue,
            };
            self.list.push(comment(labelled, &kept));
            self.held.extend(kept);
        }
    }
}

/// Returns whether a text is short and not a sentence, like a name, a time or a button.
fn is_short(text: &str) -> bool {
    !is_longer(text, NAME) && !ends_sentence(text)
}

fn is_linked(labelled: &Labelled<'_>, index: usize) -> bool {
    labelled.blocks.blocks.get(index).is_some_and(PageBlock::is_linked)
}

/// Returns whether a comment block is not part of a comment: a label or the text of a form.
fn is_around(labelled: &Labelled<'_>, index: usize) -> bool {
    const FORM: [Tag; 7] =
        [Tag::Form, Tag::Button, Tag::Label, Tag::Select, Tag::Textarea, Tag::Fieldset, Tag::Legend];
    const SAYS: [Section; 4] = [Section::Comments, Section::Newsletter, Section::Consent, Section::Paywall];
    let hits = Phrases::of(labelled.language).find(labelled.blocks.text_at(index));
    let outline = &labelled.blocks.outline;
    let in_form = || {
        let mut around = outline.upwards(outline.owner(index));
        around.any(|element| FORM.contains(&outline.elements[element].tag))
    };
    // A name may be that of an agency, too.
    Section::BOILERPLATE.iter().any(|section| hits.whole.contains(*section))
        || SAYS.iter().any(|section| hits.start.contains(*section))
        || labelled.page.is_some() && in_form()
}

/// The groups of flattened text: each short line that is no sentence begins one.
fn lines(labelled: &Labelled<'_>, said: &[usize]) -> Vec<Vec<usize>> {
    let is_name = |index: usize| is_short(labelled.blocks.text_at(index));
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for index in said {
        match groups.last_mut() {
            Some(last) if !is_name(*index) || last.iter().all(|other| is_name(*other)) => last.push(*index),
            _ => groups.push(vec![*index]),
        }
    }
    groups
}

/// The markup that identifies the element of a comment: its tag and its first class.
type Make<'p> = (Tag, &'p str);

/// The elements around the blocks of one run.
struct Elements<'a> {
    labelled: &'a Labelled<'a>,
    page: &'a Page,
}

impl<'a> Elements<'a> {
    /// The blocks of each comment.
    fn groups(&self, said: &[usize]) -> Vec<Vec<usize>> {
        let Some(make) = self.make_of_comments(said) else { return Vec::new() };
        let outline = &self.labelled.blocks.outline;
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for index in said {
            let mut around = outline.upwards(outline.owner(*index));
            if let Some(element) = around.find(|element| self.make(*element) == make) {
                groups.entry(element).or_default().push(*index);
            }
        }
        groups.into_values().collect()
    }

    /// How the comments are made: as the outermost elements are that stand side by side, or, where there is one comment,
    /// the outermost one that is called so.
    fn make_of_comments(&self, said: &[usize]) -> Option<Make<'a>> {
        let outline = &self.labelled.blocks.outline;
        let mut alike: HashMap<(u32, Make<'a>), Vec<usize>> = HashMap::new();
        for index in said {
            for element in outline.upwards(outline.owner(*index)) {
                let parent = outline.elements[element].parent;
                alike.entry((parent, self.make(element))).or_default().push(element);
            }
        }
        let depth = |parent: u32| outline.elements[parent as usize].depth;
        // Blocks of one element follow one another. What has a name and a text is likelier a comment than what has one block.
        let measured = alike.into_iter().map(|((parent, make), mut elements)| {
            let blocks = elements.len();
            elements.sort_unstable();
            elements.dedup();
            (depth(parent), elements.len() == blocks, std::cmp::Reverse(elements.len()), make)
        });
        let several = measured.filter(|(_, _, count, _)| count.0 > 1);
        let outermost = several
            .min_by_key(|(depth, bare, count, (tag, class))| (*depth, *bare, *count, *tag as usize, *class));
        outermost.map(|(.., make)| make).or_else(|| self.only_one(said))
    }

    fn only_one(&self, said: &[usize]) -> Option<Make<'a>> {
        const WORDS: [&str; 3] = ["comment", "kommentar", "cmt"];
        let outline = &self.labelled.blocks.outline;
        let around = said.iter().flat_map(|index| outline.upwards(outline.owner(*index)));
        let called = around.filter(|element| {
            let (_, class) = self.make(*element);
            WORDS.contains(&class)
        });
        called.min_by_key(|element| outline.elements[*element].depth).map(|element| self.make(element))
    }

    fn make(&self, element: usize) -> Make<'a> {
        let element = self.labelled.blocks.outline.elements[element];
        let class = self.page.attr(element.node, Attr::Class).unwrap_or_default();
        (element.tag, class.split_whitespace().next().unwrap_or_default())
    }
}

/// Makes a comment from its blocks: a name, a time, and the remaining text.
fn comment(labelled: &Labelled<'_>, group: &[usize]) -> Comment {
    let text = |index: usize| labelled.blocks.text_at(index);
    let mut rest = group.to_vec();
    let author = match group {
        [first, _, ..] if is_short(text(*first)) => Some(rest.remove(0)),
        _ => None,
    };
    let (author, beside) = author.map(|index| name_and_time(labelled, index)).unzip();
    let beside = beside.flatten();
    let is_time = |index: &usize| is_short(text(*index)) && text(*index).contains(char::is_numeric);
    let at = rest.iter().take(HEAD).position(is_time).filter(|_| rest.len() > 1 && beside.is_none());
    let time = at.map(|at| text(rest.remove(at)));
    let said: Vec<&str> = rest.into_iter().map(text).collect();
    Comment {
        author: author.filter(|author| !author.is_empty()).map(str::to_owned),
        time: beside.or(time).map(str::to_owned),
        text: said.join("\n\n"),
    }
}

/// The name in a line, and the time that its markup sets apart behind it.
fn name_and_time<'a>(labelled: &Labelled<'a>, index: usize) -> (&'a str, Option<&'a str>) {
    let text = labelled.blocks.text_at(index);
    let block = labelled.blocks.blocks.get(index).zip(labelled.page);
    let time = block.and_then(|(block, page)| labelled.blocks.part_in(block, page, Tag::Time));
    let name = time.and_then(|time| text.strip_suffix(time)).unwrap_or(text);
    (
        name.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != ')'),
        time.filter(|_| name != text),
    )
}

#[cfg(test)]
mod tests;
