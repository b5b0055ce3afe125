//! Words that are not a known name but may still be a subject: runs of capitalised words, and short noun phrases.

use super::attribution::{Subject, SubjectKind};
use super::cues::Term;
use super::grammar::is_semitic;
use super::marks::{is_dash, is_mark};
use super::scene::Scene;
use super::tags::Tags;
use crate::span::Span;
use crate::text::is_alphanumeric;

/// The longest noun phrase that is taken for a speaker, in words.
const PHRASE: usize = 7;

/// Which of several runs of words to take.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pick {
    /// The first.
    First,
    /// The last.
    Last,
}

/// The first or the last run of capitalised words in `chunk`. `None` in scripts without capitals.
pub(super) fn capitals(scene: &Scene<'_>, chunk: Span, pick: Pick) -> Option<Subject> {
    let mut runs: Vec<Span> = Vec::new();
    let mut open = false;
    let mut last = Span::default();
    for word in words(scene, chunk) {
        let text = scene.slice(word);
        let is_first = !open || runs.last().is_none_or(|run| run.end != last.end);
        last = word;
        let capital = text.starts_with(char::is_uppercase)
            && !is_plain_word(scene, word)
            && !(is_first && is_time(scene, word));
        match runs.last_mut() {
            Some(run) if capital && open => run.end = word.end,
            _ if capital => runs.push(word),
            _ => {}
        }
        open = capital && !text.ends_with([',', '.', '،']) || open && is_small_particle(text);
    }
    let run = match pick {
        Pick::First => runs.first(),
        Pick::Last => runs.last(),
    };
    run.map(|run| Subject { span: without_punctuation(scene, *run), kind: SubjectKind::Capitals })
}

/// Whether a word's capital does not make it a name: the word begins the sentence, or is in the lexicon.
fn is_plain_word(scene: &Scene<'_>, word: Span) -> bool {
    let term = scene.terms_in(word).first().is_some_and(|term| term.span.len() + 1 >= word.len());
    let begins = scene.breaks.binary_search(&word.start).is_ok() && !scene.is_capitalised(word);
    let alone = begins && {
        let rest = scene.slice(Span::new(word.end, word.end + 8)).trim_start();
        !rest.starts_with(char::is_uppercase)
    };
    term || alone
}

/// Whether a word is a weekday or a month.
fn is_time(scene: &Scene<'_>, word: Span) -> bool {
    let word = without_punctuation(scene, word).of(&scene.folded);
    scene.grammar.times.iter().any(|time| time == word)
}

fn is_small_particle(word: &str) -> bool {
    word.len() <= 3 && word.chars().all(char::is_lowercase)
}

/// The first or last few words of `chunk`, taken as a noun phrase.
pub(super) fn phrase(scene: &Scene<'_>, chunk: Span, pick: Pick) -> Option<Subject> {
    let chunk = if pick == Pick::First { between_verb_and_complement(scene, chunk) } else { chunk };
    let chunk = if pick == Pick::First { until_adjunct(scene, chunk) } else { chunk };
    let words = words(scene, chunk);
    let (first, last) = match pick {
        Pick::First => (words.first()?, words.get(PHRASE - 1).or(words.last())?),
        Pick::Last => (words.iter().rev().nth(3).or(words.first())?, words.last()?),
    };
    let span = without_punctuation(scene, Span::new(first.start, last.end));
    (!span.is_empty()).then_some(Subject { span, kind: SubjectKind::Noun })
}

/// The part of `chunk` before the first words that say when, where or how: before a preposition that does not
/// continue the noun phrase, or a weekday or month. "the police | on Friday", "one of the farmers | in May".
fn until_adjunct(scene: &Scene<'_>, chunk: Span) -> Span {
    if scene.grammar.complements.is_empty() {
        return chunk;
    }
    let is_complement =
        |term: &Term| scene.grammar.complements.iter().any(|form| form == term.span.of(&scene.folded));
    let terms =
        scene.terms_in(chunk).iter().filter(|term| scene.words_between(chunk.start, term.span.start) > 0);
    let preposition = terms
        .filter(|term| term.tags.any(Tags::PREPOSITION) && !term.tags.any(Tags::ROLE))
        .find(|term| !is_complement(term));
    let has_noun = |span: &Span| {
        scene.grammar.order.capital_nouns == 0 || scene.slice(*span).contains(char::is_uppercase)
    };
    let place = preposition.map(|term| term.span.start).filter(|at| has_noun(&Span::new(chunk.start, *at)));
    let end = place.unwrap_or(chunk.end);
    let time =
        words(scene, Span::new(chunk.start, end)).into_iter().skip(1).find(|word| is_time(scene, *word));
    Span::new(chunk.start, time.map_or(end, |word| word.start)).trimmed(scene.text)
}

/// In a verb-first language, the words between the verb and the preposition of its complement: "asked | others |
/// about the reason". Elsewhere `chunk` as it is.
fn between_verb_and_complement(scene: &Scene<'_>, chunk: Span) -> Span {
    if scene.grammar.order.before_vs < 3 || scene.grammar.order.after_vs < 3 {
        return chunk;
    }
    let terms = scene.terms_in(chunk);
    let start = terms.iter().find(|term| term.is_strong_verb()).map_or(chunk.start, |verb| verb.span.end);
    let preposition = terms
        .iter()
        .find(|term| term.tags.any(Tags::PREPOSITION) && scene.words_between(start, term.span.start) > 0);
    let end = preposition.map_or(chunk.end, |term| term.span.start);
    Span::new(start, end.max(start)).trimmed(scene.text)
}

/// The words of `chunk`, with their punctuation.
pub(super) fn words(scene: &Scene<'_>, chunk: Span) -> Vec<Span> {
    let text = scene.slice(chunk);
    let mut start = 0;
    let pieces = text.split_inclusive(char::is_whitespace).map(|piece| {
        let span = Span::new(chunk.start + start, chunk.start + start + piece.len()).trimmed(scene.text);
        start += piece.len();
        span
    });
    pieces.filter(|span| scene.slice(*span).contains(char::is_alphanumeric)).collect()
}

/// `span` without quotation marks and punctuation at its ends.
pub(super) fn without_punctuation(scene: &Scene<'_>, span: Span) -> Span {
    let text = scene.slice(span);
    let edge = |c: char| {
        is_mark(c)
            || is_dash(c)
            || matches!(c, ',' | '،' | ';' | ':' | '(' | ')' | '（' | '）' | '.' | '，' | '、')
    };
    let start = text.len() - text.trim_start_matches(edge).len();
    let kept = text.trim_matches(edge).len();
    Span::new(span.start + start, span.start + start + kept).trimmed(scene.text)
}

/// A word in folded form, without punctuation and without an attached article: for الوزير, the part after ال.
pub(super) fn stem<'s>(scene: &'s Scene<'_>, word: Span) -> &'s str {
    let word = word.of(&scene.folded).trim_matches(|c: char| !is_alphanumeric(c));
    let glued = scene.grammar.definite.iter().filter(|form| form.starts_with(is_semitic));
    let rests = glued.filter_map(|form| word.strip_prefix(form.as_str()));
    rests.filter(|rest| rest.chars().nth(1).is_some()).min_by_key(|rest| rest.len()).unwrap_or(word)
}
