//! Whether a pair of marks holds a quotation, as opposed to a name, a title or a scare quote.
//!
//! For each [`Feature`], this looks at the pair, the words on both sides of it and the pairs nearby. Some features
//! depend on characters alone, others on the lexicon of the language.

use std::collections::HashMap;

use super::cues::Term;
use super::features::{Feature, Presence, Seen};
use super::pair::{End, Pair};
use super::scene::{Scene, count_words};
use super::tags::Tags;
use crate::article::EntityKind;
use crate::span::Span;
use crate::text::{is_colon, is_stop};

/// The features of each pair of the scene, in the order of [`Scene::pairs`].
pub(super) fn look(scene: &Scene<'_>) -> Vec<Seen> {
    let inner: Vec<&str> = scene.pairs.iter().map(|pair| folded_inner(scene, pair)).collect();
    let mut copies: HashMap<&str, usize> = HashMap::new();
    inner.iter().for_each(|text| *copies.entry(text).or_default() += 1);
    let mut long_in_block: HashMap<usize, usize> = HashMap::new();
    let words: Vec<usize> = scene.pairs.iter().map(|pair| count_words(scene.slice(pair.inner))).collect();
    for (index, pair) in scene.pairs.iter().enumerate() {
        if words[index] >= 6 {
            long_in_block.entry(pair.block).or_insert(index);
        }
    }
    let seen = scene.pairs.iter().enumerate().map(|(index, pair)| {
        let mut seen = Seen::default();
        look_inside(scene, pair, words[index], &mut seen);
        look_left(scene, pair, words[index], &mut seen);
        look_right(scene, (pair, scene.pairs.get(index + 1)), words[index], &mut seen);
        seen.set(Feature::Repeated, (copies.get(inner[index]).is_some_and(|count| *count > 1)).into());
        seen.set(
            Feature::LongNeighbour,
            long_in_block.get(&pair.block).is_some_and(|at| *at != index).into(),
        );
        seen
    });
    seen.collect()
}

fn folded_inner<'s>(scene: &'s Scene<'_>, pair: &Pair) -> &'s str {
    pair.inner.of(&scene.folded)
}

/// Sets the features of the text within the marks. Here and in the two functions for the sides, `words` is the
/// number of words between the marks.
fn look_inside(scene: &Scene<'_>, pair: &Pair, words: usize, seen: &mut Seen) {
    let text = scene.slice(pair.inner);
    let class = match words {
        0 | 1 => Feature::Words1,
        2 => Feature::Words2,
        3 => Feature::Words3,
        4 | 5 => Feature::Words4,
        6..=9 => Feature::Words6,
        _ => Feature::Words10,
    };
    seen.set(class, Presence::Yes);
    seen.set(Feature::Terminal, text.ends_with(is_stop).into());
    seen.set(Feature::CommaInside, text.ends_with([',', '،', '，']).into());
    let body = text.trim_end_matches(is_stop);
    seen.set(Feature::InnerStops, body.contains([',', '،', '，', '、', ';', '.', '!', '?', '。']).into());
    seen.set(Feature::Small, text.starts_with(char::is_lowercase).into());
    let fragment = words <= 3;
    seen.set(Feature::SmallFragment, (fragment && text.starts_with(char::is_lowercase)).into());
    let noun = scene.grammar.order.capital_nouns > 0 && words == 1;
    let capital = fragment && text.starts_with(char::is_uppercase);
    seen.set(Feature::CapitalFragment, (capital && !noun).into());
    let caseless = !text.contains(|c: char| c.is_uppercase() || c.is_lowercase());
    seen.set(Feature::CaselessFragment, (fragment && caseless || capital && noun).into());
    seen.set(Feature::Address, is_address(text).into());
    seen.set(Feature::Title, (is_title_case(text) && !noun).into());
    let capital = text.contains(char::is_uppercase) && !text.contains(char::is_lowercase);
    seen.set(Feature::AllCapitals, capital.into());
    seen.set(Feature::Digit, text.contains(|c: char| c.is_ascii_digit()).into());
    seen.set(Feature::Single, pair.shape.is_single().into());
    seen.set(Feature::Unclosed, (pair.end == End::Missing).into());
    seen.set(Feature::Entity, is_name(scene, pair.inner).into());
}

fn is_address(text: &str) -> bool {
    let dot = |(before, after): (&str, &str)| {
        before.ends_with(|c: char| c.is_alphanumeric())
            && after.starts_with(|c: char| c.is_ascii_alphabetic())
    };
    !text.contains(char::is_whitespace) && text.split_once('.').is_some_and(dot)
}

/// Whether a single name fills the marks.
fn is_name(scene: &Scene<'_>, inner: Span) -> bool {
    let names = scene.names_in(inner);
    names.first().is_some_and(|first| first.span.start == inner.start)
        && names.last().is_some_and(|last| last.span.end == inner.end)
        && names.len() == 1
}

fn is_title_case(text: &str) -> bool {
    let mut longer = text.split_whitespace().filter(|word| word.chars().nth(3).is_some());
    let capital = |word: &str| {
        word.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_uppercase() || c.is_numeric())
    };
    text.starts_with(char::is_uppercase) && longer.all(capital)
}

fn look_left(scene: &Scene<'_>, pair: &Pair, words: usize, seen: &mut Seen) {
    let left = scene.left_of(pair.outer.start, pair.block);
    let text = scene.slice(left).trim_end();
    let edge = left.start + text.len();
    let terms = scene.terms_in(left);
    let before = text.chars().next_back();
    seen.set(Feature::StartsSentence, text.trim_end_matches(is_opening).is_empty().into());
    seen.set(Feature::Colon, before.is_some_and(is_colon).into());
    seen.set(Feature::CommaBefore, before.is_some_and(|c| matches!(c, ',' | '،' | '，')).into());
    seen.set(Feature::Glued, (edge == pair.outer.start && before.is_some_and(char::is_alphabetic)).into());
    seen.set(Feature::Bracket, before.is_some_and(|c| matches!(c, '(' | '（')).into());
    let last = text.split_whitespace().next_back().unwrap_or_default();
    seen.set(Feature::AfterCapital, last.starts_with(char::is_uppercase).into());
    let ends = |tag: Tags| terms.last().is_some_and(|term| term.tags.any(tag) && term.span.end + 1 >= edge);
    seen.set(Feature::Complementizer, ends(Tags::COMPLEMENTIZER).into());
    seen.set(Feature::NameMarker, ends(Tags::NAME_MARKER).into());
    seen.set(Feature::TitleMarker, ends(Tags::TITLE_MARKER).into());
    let near = |term: &Term, words: usize| scene.words_between(term.span.end, edge) <= words;
    let marker = terms.iter().rev().take(3).any(|term| term.tags.any(Tags::NAME_MARKER) && near(term, 2));
    seen.set(Feature::NameMarkerNear, marker.into());
    let verb = terms.iter().rev().find(|term| is_strong(term));
    seen.set(Feature::VerbBeforeNear, verb.is_some_and(|term| near(term, 3)).into());
    seen.set(Feature::VerbBefore, verb.is_some().into());
    let weak = terms.iter().rev().any(|term| is_weak(term) && near(term, 5));
    seen.set(Feature::WeakBefore, weak.into());
    sentence_terms(terms, seen);
    let short = words <= 3;
    let role = terms.iter().rev().find(|term| term.tags.any(Tags::ROLE)).filter(|_| short);
    seen.set(Feature::RoleBefore, role.is_some_and(|term| near(term, 8)).into());
    seen.set(Feature::RoleBeside, role.is_some_and(|term| near(term, 1)).into());
    let that = |verb: &Term| {
        let behind = scene.terms_in(Span::new(verb.span.end, edge.max(verb.span.end)));
        behind.iter().any(|term| term.tags.any(Tags::COMPLEMENTIZER))
    };
    let subject = words <= 5 && verb.is_some_and(|term| near(term, 9) && !that(term));
    seen.set(Feature::SubjectPlace, (subject && complementizer_follows(scene, pair)).into());
}

fn sentence_terms(terms: &[Term], seen: &mut Seen) {
    seen.set(Feature::According, terms.iter().any(|term| term.tags.any(Tags::ANY_ACCORDING)).into());
    seen.set(Feature::Noun, terms.iter().any(|term| term.tags.any(Tags::NOUN)).into());
    seen.set(Feature::WeakAnywhere, terms.iter().any(is_weak).into());
    seen.set(Feature::Mood, terms.iter().any(|term| term.tags.any(Tags::MOOD)).into());
}

/// Whether "that", or a colon with a quotation mark, follows in the same sentence. Then the marks hold the subject
/// of the verb before them.
fn complementizer_follows(scene: &Scene<'_>, pair: &Pair) -> bool {
    let right = scene.right_of(pair.outer.end, pair.block);
    let colon = scene.slice(right).split_once(':').is_some_and(|(before, behind)| {
        count_words(before) <= 15 && behind.trim_start().starts_with(super::marks::is_mark)
    });
    if colon {
        return true;
    }
    let that = scene.terms_in(right).iter().find(|term| term.tags.any(Tags::COMPLEMENTIZER));
    that.is_some_and(|that| {
        let between = scene.slice(Span::new(right.start, that.span.start));
        count_words(between) <= 9 && !between.contains([':', '.', '؛', ';'])
    })
}

/// The longest name, in words, that a marker after the quotation marks can introduce: "“X” adlı film".
const NAME_WORDS: usize = 5;

fn look_right(scene: &Scene<'_>, (pair, next): (&Pair, Option<&Pair>), words: usize, seen: &mut Seen) {
    let right = scene.right_of(pair.outer.end, pair.block);
    let text = scene.slice(right);
    let after = text.trim_start();
    let first = after.chars().next();
    seen.set(Feature::CommaBehind, first.is_some_and(|c| matches!(c, ',' | '،' | '，')).into());
    seen.set(Feature::ColonBehind, first.is_some_and(is_colon).into());
    let bracket = first.is_some_and(|c| matches!(c, '(' | '（' | ')' | '）'));
    if bracket {
        seen.set(Feature::Bracket, Presence::Yes);
    }
    let folded = right.of(&scene.folded);
    let quotative =
        scene.grammar.quotatives.iter().any(|form| folded.trim_start().starts_with(form.as_str()));
    seen.set(Feature::Quotative, quotative.into());
    let terms = scene.terms_in(right);
    let near = |term: &Term, words: usize| scene.words_between(right.start, term.span.start) <= words;
    let verb = terms.iter().find(|term| is_strong(term));
    seen.set(Feature::VerbBehindNear, verb.is_some_and(|term| near(term, 4)).into());
    seen.set(Feature::VerbBehind, verb.is_some().into());
    seen.set(Feature::WeakBehind, terms.iter().any(|term| is_weak(term) && near(term, 4)).into());
    let listed = next.is_some_and(|next| {
        next.outer.start >= pair.outer.end
            && next.block == pair.block
            && scene.words_between(pair.outer.end, next.outer.start) <= 1
    });
    seen.set(Feature::Listed, listed.into());
    seen.set(Feature::GoesOn, first.is_some_and(char::is_lowercase).into());
    let mut here = Seen::default();
    sentence_terms(terms, &mut here);
    seen.0 |= here.0;
    let short = words <= 3;
    if short && terms.first().is_some_and(|term| term.tags.any(Tags::ROLE) && near(term, 0)) {
        seen.set(Feature::RoleBeside, Presence::Yes);
    }
    let named = terms.first().is_some_and(|term| term.tags.any(Tags::NAME_MARKER) && near(term, 0));
    if named && words <= NAME_WORDS {
        seen.set(Feature::NameMarkerNear, Presence::Yes);
    }
    let ends = first.is_none_or(|c| is_stop(c) || matches!(c, ',' | '،' | '，' | ';'));
    let called = short && ends && (seen.has(Feature::WeakBefore) || seen.has(Feature::WeakAnywhere));
    seen.set(Feature::CalledFragment, called.into());
    let left = scene.left_of(pair.outer.start, pair.block);
    let person = |side| scene.names_in(side).iter().any(|name| name.kind == EntityKind::Person);
    seen.set(Feature::Person, (person(left) || person(right)).into());
    seen.set(Feature::WholeBlock, (left.len() <= 2 && text.trim().len() <= 2).into());
    seen.set(Feature::MostOfSentence, (pair.inner.len() > left.len() + right.len()).into());
}

fn is_strong(term: &Term) -> bool {
    term.is_strong_verb() || term.tags.any(Tags::PASSIVE) && term.tags.any(Tags::STRONG)
}

fn is_weak(term: &Term) -> bool {
    term.tags.any(Tags::VERB) && !term.tags.any(Tags::STRONG)
}

fn is_opening(c: char) -> bool {
    matches!(c, '(' | '[' | '¿' | '¡' | '-' | '–' | '—') || c.is_whitespace()
}
