//! Tags of flattened text: the short lines after the label of a list of tags, or the line after it that lists several.

use super::body::{folded_body, shared};
use crate::article::BoilerplateKind;
use crate::blocks::Label;
use crate::lexicon::Section;
use crate::metadata::Context;
use crate::metadata::pieces::at_seams;
use crate::metadata::title::pieces;
use crate::phrases::Phrases;
use crate::text::{fold, is_longer, is_spaceless};

/// Number of lines after the body in which a list begins.
const NEAR: usize = 40;
/// Maximum number of lines in a list, of characters in a tag, and of words in it.
const LINES: usize = 25;
const LENGTH: usize = 45;
const WORDS: usize = 5;
/// Maximum number of characters of scripts without spaces in a tag.
const UNSPACED: usize = 12;
/// Number of bytes of the body that tags are compared with.
const SAMPLE: usize = 20_000;

/// Returns the tags of the first list after the body of which at least half share a word with the body. Others are
/// menus of the site.
pub(super) fn listed(context: &Context<'_>) -> Vec<String> {
    let Some(last) = context.last_of(Label::Body) else { return Vec::new() };
    let end = context.blocks.blocks.len().min(last + 1 + NEAR);
    let mut labels = (last + 1..end).filter(|at| opens(context, *at)).peekable();
    if labels.peek().is_none() {
        return Vec::new();
    }
    let body = folded_body(context, SAMPLE);
    labels.find_map(|label| list(context, label, &body)).unwrap_or_default()
}

/// Returns the tags after a label if they are the article's.
fn list(context: &Context<'_>, label: usize, body: &str) -> Option<Vec<String>> {
    let mut tags = behind(context, label, body);
    cut_strangers(&mut tags, body);
    // A label such as "More on" may stand above headlines.
    let is_doubtful = context.is(Label::Boilerplate(BoilerplateKind::Related), label);
    let few_words = |tag: &String| tag.split_whitespace().nth(TOPIC).is_none();
    let is_line = |tag: &String| context.text_at(label + 1).len() <= tag.len() + COUNT;
    let least = if tags.first().is_some_and(is_line) { 2 } else { 3 };
    let is_list = !is_doubtful || tags.len() >= least && tags.iter().all(few_words);
    (is_list && are_of(&tags, body)).then_some(tags)
}

/// Maximum number of words of a tag below a doubtful label, and of bytes after it in a line of its own.
const TOPIC: usize = 3;
const COUNT: usize = 8;
/// Number of tags in a row without a word of the body before which a list ends.
const STRANGERS: usize = 3;

/// Cuts off the end of a list that says nothing about the body: buttons and labels follow many lists. It ends with a tag
/// most of whose words are in the body, and before several in a row that have less than half of theirs there.
fn cut_strangers(tags: &mut Vec<String>, body: &str) {
    let mut strange = 0;
    let mut end = 0;
    for (at, tag) in tags.iter().enumerate() {
        let own = pieces(tag);
        let told = own.iter().filter(|piece| body.contains(piece.as_str())).count() * 2;
        strange = if told > 0 && told >= own.len() { 0 } else { strange + 1 };
        if strange == STRANGERS {
            break;
        }
        end = if told > own.len() { at + 1 } else { end };
    }
    tags.truncate(end);
}

/// Whether a line has one of the kinds that lists of tags get. Labels such as "More on" also precede teasers, and many
/// tags are items of menus, too.
fn may_be_listed(context: &Context<'_>, at: usize) -> bool {
    use BoilerplateKind::{Navigation, Related, Tags};
    [Tags, Related, Navigation].into_iter().any(|kind| context.is(Label::Boilerplate(kind), at))
}

fn is_label(text: &str, context: &Context<'_>) -> bool {
    Phrases::of(context.language).find(text).whole.contains(Section::Tags)
}

/// Whether a line is a label of tags and has a list after it.
fn opens(context: &Context<'_>, at: usize) -> bool {
    may_be_listed(context, at)
        && may_be_listed(context, at + 1)
        && is_label(context.text_at(at), context)
        && !is_label(context.text_at(at + 1), context)
}

/// Returns the tags after a label.
fn behind(context: &Context<'_>, label: usize, body: &str) -> Vec<String> {
    let lines = (label + 1..label + 1 + LINES).map_while(|at| {
        let text = context.text_at(at);
        (may_be_listed(context, at) && !is_other_label(text, context)).then_some(text)
    });
    let gap = context.blocks.blocks.get(label + 2).map_or(0, |block| block.blank_lines);
    let is_apart = |at: usize| context.blocks.blocks.get(at).is_some_and(|block| block.blank_lines > gap);
    let lines: Vec<&str> = lines.collect();
    // Blank lines set apart what follows a list.
    let end = (1..lines.len()).find(|index| is_apart(label + 1 + index)).unwrap_or(lines.len());
    let lines = lines.get(..end).unwrap_or_default();
    let parts: Vec<Vec<&str>> = match lines {
        [line] => vec![split(line, body)],
        lines => lines.iter().map(|line| parted(line, body)).collect(),
    };
    let tags = parts.into_iter().flatten().map(|tag| without_count(tag.trim_end_matches([',', ';', ' '])));
    tags.take_while(|tag| is_short(tag)).map(str::to_owned).collect()
}

/// Whether a line is the label of something else, or of another list.
fn is_other_label(text: &str, context: &Context<'_>) -> bool {
    let whole = Phrases::of(context.language).find(text).whole;
    Section::BOILERPLATE.into_iter().any(|section| section != Section::Navigation && whole.contains(section))
}

fn is_short(tag: &str) -> bool {
    let unspaced = tag.chars().filter(|c| is_spaceless(*c)).count();
    !is_longer(tag, LENGTH) && unspaced <= UNSPACED && tag.split_whitespace().nth(WORDS).is_none()
}

/// Returns a tag without the number of articles that have it: "Bridges 398", "Bridges (12)", "Bridges398".
fn without_count(tag: &str) -> &str {
    let inner = tag.trim_end_matches([')', ']']);
    let name = inner.trim_end_matches(|c: char| c.is_ascii_digit());
    // "G20" and "Covid-19" are names.
    let is_name = name.chars().filter(|c| c.is_alphabetic()).nth(2).is_some() && !name.ends_with(['-', '–']);
    if is_name && name.len() < inner.len() { name.trim_end_matches(['(', '[', ' ']) } else { tag }
}

/// Returns the tags of a line that holds all of a list: the parts between signs, or those that touch without a space, or
/// its words if the body has them all.
fn split<'t>(line: &'t str, body: &str) -> Vec<&'t str> {
    const SIGNS: [char; 9] = ['#', ',', ';', '|', '،', '，', '、', '/', '•'];
    if line.contains(SIGNS) {
        return line.split(SIGNS).map(str::trim).filter(|part| !part.is_empty()).collect();
    }
    let touching = parted(line, body);
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_told = |word: &&str| word.starts_with(char::is_uppercase) && body.contains(fold(word).as_str());
    if touching.len() == 1 && words.len() > 2 && words.iter().all(is_told) { words } else { touching }
}

/// Returns the tags of a line that touch without a space: "River LornBridges". A word that the body has with a capital
/// in it stays whole.
fn parted<'t>(line: &'t str, body: &str) -> Vec<&'t str> {
    let is_told = |word: &str| at_seams(word).len() == 1 || body.contains(fold(word).as_str());
    let is_joined = line
        .split_whitespace()
        .any(|word| !is_told(word) && at_seams(word).iter().all(|part| part.len() > 2));
    if is_joined { at_seams(line).into_iter().map(str::trim).collect() } else { vec![line] }
}

/// Whether at least half of the tags share a word with the body. Words that are too short for a comparison don't count.
fn are_of(tags: &[String], body: &str) -> bool {
    let (told, all) = shared(tags.iter().map(String::as_str), body);
    told > 0 && told * 2 >= all
}

#[cfg(test)]
mod tests;
