//! Turns labelled tokens into mentions: the exact span of the name, and the roles next to it.

use std::collections::HashSet;

use crate::language::{ByLanguage, Language};
use crate::lexicon::{Lexicon, Section};
use crate::model::probability;
use crate::span::Span;
use crate::text::is_colon;

use super::atoms::{Glance, coarse, hit, trigger};
use super::clitics;
use super::decode::Name;
use super::endings;
use super::fold::fold_into;
use super::gazetteer::Lists;
use super::group::Group;
use super::model::{Kind, UNIT};
use super::roles::{self, Person};
use super::tagger::{Passage, Tagged, first_word, is_named_by_place};
use super::things;

/// One occurrence of a name.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its span in the passage's text, without quotation marks, clitics and roles.
    pub span: Span,
    /// The index of the passage's block.
    pub block: Option<usize>,
    /// The kind of name.
    pub kind: Kind,
    /// The span of the name itself, without a title that is attached to it.
    pub name: Span,
    /// The name's tokens, folded.
    pub words: Vec<String>,
    /// Titles and roles next to the name, as written.
    pub roles: Vec<String>,
    /// Confidence, from 0 to 1.
    pub confidence: f32,
    /// The confidence before the discount for languages that the model knows less well.
    pub sure: f32,
    /// Whether the capital may be due only to the name's place at the start of a sentence.
    pub by_place: bool,
    /// The token before the brackets that hold the name and nothing else, apart from a quotation mark.
    pub bracketed: Option<Span>,
    /// The language that it is written in.
    pub language: Language,
    /// The case of its letters.
    pub letters: Letters,
    /// Whether it is a single word on the lists of places.
    pub is_listed_place: bool,
    /// Whether it opens a paragraph and a colon follows, as names do in an interview.
    pub is_label: bool,
}

/// The case of the letters in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// At least one capital.
    Capital,
    /// Capitals only, more than one.
    Capitals,
    /// Small letters only.
    Small,
    /// Letters of a script without case.
    Caseless,
}

impl Letters {
    /// Returns the case of the letters in a name.
    pub fn of(name: &str) -> Self {
        let is_small = name.contains(char::is_lowercase);
        match name.chars().filter(|c| c.is_uppercase()).take(2).count() {
            2 if !is_small => Self::Capitals,
            0 if is_small => Self::Small,
            0 => Self::Caseless,
            _ => Self::Capital,
        }
    }
}

/// Undoes the split of a clitic from a name if the document has the whole word as a later part of another name:
/// "فوشيه" is not "وشيه" if "غوستاف فوشيه" occurs, too.
pub fn keep_whole(document: &mut [Tagged]) {
    let later = |tagged: &Tagged| -> Vec<u32> {
        let parts = tagged.names.iter().flat_map(|name| name.start + 1..name.end);
        parts.filter_map(|index| tagged.words.get(index)).map(|word| word.word).collect()
    };
    let whole: HashSet<u32> = document.iter().flat_map(later).collect();
    for Tagged { words, names, .. } in document {
        for name in names.iter() {
            let first = words.get_mut(name.start);
            if let Some(first) = first.filter(|word| word.trim.0 > 0 && whole.contains(&word.word)) {
                first.trim.0 = 0;
            }
        }
    }
}

/// Builds the mention of a name; `None` if nothing is left of it.
pub fn found(passage: &Passage<'_>, tagged: &Tagged, name: &Name) -> Option<Found> {
    let known = &tagged.words;
    let (start, end) = without_signs(passage, tagged, name)?;
    let start =
        if name.kind == Kind::Organization { behind_article(passage, tagged, start, end) } else { start };
    let end = if name.kind == Kind::Location { before_titles(known, start, end) } else { end };
    if name.kind == Kind::Organization && known.get(start).is_some_and(opens_office) {
        return None;
    }
    if name.kind == Kind::Location && is_no_place(passage, tagged, (start, end), name.margin) {
        return None;
    }
    if name.kind == Kind::Person && things::opens(passage, tagged, start) {
        return None;
    }
    // Where a token is a single character, no token is a word of office.
    let titled = name.kind == Kind::Person && !passage.language.is_spaceless();
    if titled && known.get(start..end).unwrap_or_default().iter().all(is_office) {
        return None;
    }
    let first = if titled { behind_titles(known, start, end) } else { start };
    let span = exact_span(passage, tagged, name.kind, (first, end));
    let span = clitics::behind_clitics(passage, span);
    let span = with_full_stop(passage.text, span, name.kind);
    let name_span = without_written_title(passage, name.kind, span);
    let words = words(passage, tagged, name_span);
    let is_word = |word: &String| word.contains(char::is_alphabetic);
    if !words.iter().any(is_word) {
        return None;
    }
    let mut roles = Vec::new();
    if name.kind == Kind::Person {
        let has_particle = tagged.tokens.get(end - 1).is_some_and(|last| last.end > span.end);
        roles = roles::roles(passage, tagged, Person { start, first, end, has_particle });
        let title = Span::new(span.start, name_span.start).of(passage.text).trim_end();
        if !title.is_empty() && !roles::is_address(title, passage.language) {
            roles.push(title.to_owned());
        }
    }
    let confidence = confidence(name.margin, passage.language);
    let bracketed = before_brackets(passage, tagged, start, end);
    Some(Found {
        span,
        name: name_span,
        block: passage.block,
        kind: name.kind,
        words,
        roles,
        confidence,
        sure: sure(name.margin),
        by_place: is_named_by_place(known, name),
        bracketed,
        language: passage.language,
        letters: Letters::of(span.of(passage.text)),
        is_listed_place: is_listed(known, (start, end), Lists::PLACES),
        is_label: span.start == passage.span.start
            && passage.text.get(span.end..).is_some_and(|rest| rest.starts_with(is_colon)),
    })
}

/// Whether a name is a single word on one of these lists.
fn is_listed(known: &[Glance], (start, end): (usize, usize), lists: Lists) -> bool {
    end - start == 1 && known.get(start).is_some_and(|word| word.lists & lists.0 != 0)
}

/// Returns the token before the brackets that hold the tokens of a name and nothing else; a mark before the brackets
/// may close a quoted name.
fn before_brackets(passage: &Passage<'_>, tagged: &Tagged, start: usize, end: usize) -> Option<Span> {
    let open = start.checked_sub(1)?;
    let is_open = matches!(token_text(passage, tagged, open), "(" | "（");
    if !is_open || !matches!(token_text(passage, tagged, end), ")" | "）") {
        return None;
    }
    let is_word = |index: &usize| tagged.words.get(*index).is_some_and(|word| word.coarse != coarse::SIGN);
    let last = (open.saturating_sub(2)..open).rev().find(is_word)?;
    tagged.tokens.get(last).copied()
}

/// Removes what is hardly a name of a person or place: lower-case words such as "fine china" and "tell us" in a
/// document that uses capitals; and single letters with which no longer name ends, as "Ann K." does. In caseless
/// scripts such as Korean, a single "A" stands for somebody whose name is withheld, and is kept.
pub fn drop_unlikely(passages: &[Passage<'_>], document: &mut Vec<Found>) {
    let is_letter = |name: &Found| {
        matches!(name.words.as_slice(), [word] if word.chars().nth(1).is_none())
            && name.letters != Letters::Caseless
    };
    let in_capitals = document.iter().any(|name| name.letters == Letters::Small) && has_capitals(passages);
    let is_cased = document.iter().any(is_letter) && is_cased(passages);
    let longer = document.iter().filter(|name| is_cased && name.words.len() > 1);
    let ends: HashSet<String> = longer.filter_map(|name| name.words.last().cloned()).collect();
    let is_stray =
        |name: &Found| is_cased && is_letter(name) && !name.words.iter().any(|word| ends.contains(word));
    let is_small = |name: &Found| in_capitals && name.letters == Letters::Small;
    document.retain(|name| name.kind == Kind::Organization || !(is_stray(name) || is_small(name)));
    drop_days(document);
}

/// Removes single words that are days of the week, unless a longer name contains them.
fn drop_days(document: &mut Vec<Found>) {
    let longer = document.iter().filter(|name| name.words.len() > 1);
    let parts: HashSet<String> = longer.flat_map(|name| name.words.iter().cloned()).collect();
    document.retain(|name| match name.words.as_slice() {
        [word] => parts.contains(word) || !is_day(word, name.language),
        _ => true,
    });
}

/// Whether a folded word is a day of the week.
fn is_day(word: &str, language: Language) -> bool {
    static TABLES: ByLanguage<HashSet<String>> = ByLanguage::new();
    let table = TABLES.of(language, |language| {
        let mut folded = Vec::new();
        let rows = Lexicon::of(language).rows(Section::Weekdays);
        rows.iter()
            .filter(|row| row.form.chars().count() > 3)
            .map(|row| {
                fold_into(row.form, language, &mut folded);
                folded.iter().collect()
            })
            .collect()
    });
    table.contains(word)
}

/// Whether most letters of a document have case.
fn is_cased(passages: &[Passage<'_>]) -> bool {
    let letters = || passages.iter().flat_map(|passage| passage.span.of(passage.text).chars());
    let cased = letters().filter(|c| c.is_uppercase() || c.is_lowercase()).count();
    cased * 2 > letters().filter(|c| c.is_alphabetic()).count()
}

/// Number of lower-case letters per capital from which a text counts as written without capitals, apart from stray
/// ones.
const FEW_CAPITALS: usize = 120;

/// Whether a document uses capitals at the start of sentences and names.
fn has_capitals(passages: &[Passage<'_>]) -> bool {
    let letters = || passages.iter().flat_map(|passage| passage.span.of(passage.text).chars());
    let capitals = letters().filter(|c| c.is_uppercase()).count();
    capitals * FEW_CAPITALS > letters().filter(|c| c.is_lowercase()).count()
}

fn token_text<'a>(passage: &Passage<'a>, tagged: &Tagged, index: usize) -> &'a str {
    tagged.tokens.get(index).map_or("", |token| token.of(passage.text))
}

/// Returns the token range of a name without signs and case endings at either end.
fn without_signs(passage: &Passage<'_>, tagged: &Tagged, name: &Name) -> Option<(usize, usize)> {
    let is_part = |index: usize| {
        let text = token_text(passage, tagged, index);
        let ending = text.starts_with(['\'', '’']) && index > name.start;
        let sign = !text.contains(char::is_alphanumeric);
        !ending && !sign && !is_persian_verb(text)
    };
    let start = (name.start..name.end).find(|index| is_part(*index))?;
    let last = (start..name.end).rev().find(|index| is_part(*index))?;
    let last = before_small_words(passage, tagged, (start, last));
    let is_closed = closes_mark(passage, tagged, (start, last + 1));
    Some((start, if is_closed { last + 2 } else { last + 1 }))
}

/// Returns the first token of an organisation's name, skipping an article that is capitalised only because it opens
/// the sentence: "The Pine Hollow Council". In a name of two tokens the article is likely part of it.
fn behind_article(passage: &Passage<'_>, tagged: &Tagged, start: usize, end: usize) -> usize {
    let opens = first_word(&tagged.words) == start && passage.language == Language::English;
    let is_article = opens && end - start > 2 && token_text(passage, tagged, start) == "The";
    start + usize::from(is_article)
}

/// Returns the last token of a capitalised name without the lower-case words at its end, in languages that capitalise
/// all words of a name except inner ones.
fn before_small_words(passage: &Passage<'_>, tagged: &Tagged, (start, last): (usize, usize)) -> usize {
    const ALL_IN_CAPITALS: [Language; 3] = [Language::English, Language::Turkish, Language::Azerbaijani];
    let is = |index: usize, coarse: u8| tagged.words.get(index).is_some_and(|word| word.coarse == coarse);
    if !ALL_IN_CAPITALS.contains(&passage.language) || !is(start, coarse::CAPITAL) {
        return last;
    }
    (start..=last).rev().find(|index| !is(*index, coarse::LOWER)).unwrap_or(last)
}

/// Whether a token is a Persian verb in the present or imperfect, whose prefix ends with a zero-width non-joiner.
fn is_persian_verb(token: &str) -> bool {
    token.starts_with("می\u{200c}") || token.starts_with("نمی\u{200c}")
}

/// Brackets and quotation marks within a name, opening and closing.
const MARKS: [(&str, &str); 8] =
    [("(", ")"), ("«", "»"), ("„", "”"), ("„", "“"), ("“", "”"), ("\"", "\""), ("「", "」"), ("『", "』")];

/// Whether the token after a range closes a mark that was opened within the range.
fn closes_mark(passage: &Passage<'_>, tagged: &Tagged, (start, end): (usize, usize)) -> bool {
    let times = |mark: &str| (start..end).filter(|index| token_text(passage, tagged, *index) == mark).count();
    let next = token_text(passage, tagged, end);
    MARKS.iter().any(|(open, close)| {
        next == *close && if open == close { times(open) % 2 == 1 } else { times(open) > times(close) }
    })
}

/// Whether a word is a title or an office and not part of persons' names: "Signor Presidente" names nobody.
fn is_office(word: &Glance) -> bool {
    word.trigger & (trigger::TITLE | trigger::ROLE) != 0
        && word.trigger & trigger::PART == 0
        && word.lists & Lists::PERSONS.0 == 0
}

/// Whether a word is an office and not part of organisations' names: what begins with it is a person, such as
/// "Ministrul Sănătății". Words in capitals may be acronyms, and where a token is a character it is no word.
fn opens_office(word: &Glance) -> bool {
    word.trigger & trigger::ROLE != 0
        && word.trigger & (trigger::ORGANIZATION | trigger::PART) == 0
        && word.coarse != coarse::CAPITALS
        && !word.unspaced
}

/// Flags of words that a person's name does not begin with: "Minister Akar", "Assad's government" where that comes
/// first.
const NOT_IN_PERSONS: u8 = trigger::TITLE | trigger::ROLE | trigger::ORGANIZATION;

/// Returns the first token of a person's name that is not a title, or the first token if all are.
fn behind_titles(words: &[Glance], start: usize, end: usize) -> usize {
    let is_title = |index: &usize| {
        let is = words
            .get(*index)
            .is_some_and(|word| word.trigger & NOT_IN_PERSONS != 0 && word.trigger & trigger::PART == 0);
        is || (*index > start && words.get(*index).is_some_and(|word| word.coarse == coarse::SIGN))
    };
    let first = (start..end).take_while(is_title).count() + start;
    if first < end { first } else { start }
}

/// Returns the end of a place's name without words of office: in "Ohio Sen. Jane Roe" the office belongs to the person
/// that follows.
fn before_titles(words: &[Glance], start: usize, end: usize) -> usize {
    let is_title = |word: &Glance| {
        word.trigger & (trigger::TITLE | trigger::ROLE) != 0
            && word.trigger & (trigger::PART | trigger::LOCATION) == 0
    };
    let name = words.get(start..end).unwrap_or_default();
    let titles = name.iter().skip(1).rev().take_while(|word| is_title(word)).count();
    end - titles
}

/// Confidence below which an unlisted word in katakana is no place: it may as well be a common noun.
const SURE_PLACE: f32 = 0.9;

/// Whether what the tagger took for a place is none: a word for something of a place; in Arabic, somebody of a place
/// ("الأميرة الفرنسية") or an adjective; a doubtful unlisted word in katakana.
fn is_no_place(passage: &Passage<'_>, tagged: &Tagged, (start, end): (usize, usize), margin: i32) -> bool {
    let words = tagged.words.get(start..end).unwrap_or_default();
    let Some(first) = words.first() else { return false };
    if words.len() == 1 && is_origin(passage, tagged, start) {
        return true;
    }
    let is_listed = first.lists & Lists::PLACES.0 != 0;
    let is_office = || first.trigger & (trigger::TITLE | trigger::LOCATION) == trigger::TITLE;
    match passage.language {
        _ if is_listed => false,
        Language::Japanese => {
            sure(margin) < SURE_PLACE && words.iter().all(|word| word.coarse == coarse::KATAKANA)
        }
        Language::Arabic if words.len() == 1 => {
            let word = token_text(passage, tagged, start);
            sure(margin) < SURE_PLACE && word.ends_with('ة') && !word.contains("ال") && first.trim.0 == 0
        }
        Language::Arabic => is_office(),
        _ => false,
    }
}

/// Whether a word is no place, but says that something is of a place: "Berliner", Dutch "Brusselse".
fn is_origin(passage: &Passage<'_>, tagged: &Tagged, index: usize) -> bool {
    let known = tagged.words.get(index).copied().unwrap_or_default();
    listed_without(
        token_text(passage, tagged, index),
        &known,
        Lists::PLACES.0,
        endings::origins(passage.language),
    ) > 0
}

/// Returns the length in characters of the ending, one of `endings`, without which a word is on one of `lists`; 0 if
/// there is none, or the word is listed as it is.
fn listed_without(word: &str, known: &Glance, lists: u16, endings: &[&str]) -> usize {
    let cut = usize::from(known.trim.1);
    let fits = |ending: &&str| ending.chars().count() == cut && word.ends_with(*ending);
    let listed = known.lists & hit::STRIPPED != 0 && known.lists & lists != 0;
    if listed && endings.iter().any(fits) { cut } else { 0 }
}

/// Returns the span from the first to the last token, without clitics, particles and a genitive ending.
fn exact_span(passage: &Passage<'_>, tagged: &Tagged, kind: Kind, (first, end): (usize, usize)) -> Span {
    let token = |index: usize| tagged.tokens.get(index).copied().unwrap_or_default();
    let known = |index: usize| tagged.words.get(index).copied().unwrap_or_default();
    let skipped = usize::from(known(first).trim.0);
    let head: usize = token(first).of(passage.text).chars().take(skipped).map(char::len_utf8).sum();
    let last = token(end.saturating_sub(1));
    let (word, facts) = (last.of(passage.text), known(end.saturating_sub(1)));
    let lists = match kind {
        Kind::Person => Lists::PERSONS,
        Kind::Organization => Lists::ORGANIZATION,
        Kind::Location => Lists::PLACES,
    };
    let genitive = listed_without(word, &facts, lists.0, endings::cut(passage.language));
    let cut = particle(word, &facts, passage.language) + genitive;
    let tail: usize = last.of(passage.text).chars().rev().take(cut).map(char::len_utf8).sum();
    let span = Span::new(token(first).start + head, last.end - tail);
    if span.is_empty() { Span::new(token(first).start, last.end) } else { span }
}

/// Legal forms of companies that are written with a full stop, listed without it.
const WITH_FULL_STOP: [&str; 16] = [
    "Inc", "Ltd", "Co", "Corp", "Bros", "Ltda", "Cía", "Zrt", "Nyrt", "Kft", "Bt", "S.A", "S.L", "S.p.A",
    "A.Ş", "e.V",
];

/// Letters that are Roman numerals, too: "in the days of Charles V."
const NUMERALS: [&str; 3] = ["I", "V", "X"];

/// Extends a name by the full stop after it if that belongs to the legal form of a company, to initials, or to an
/// abbreviated family name: "Strait Lines Inc.", "U.S.", "Dieter S."
fn with_full_stop(text: &str, span: Span, kind: Kind) -> Span {
    let last = span.of(text).rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_stopped = text.get(span.end..).is_some_and(|rest| rest.starts_with('.'));
    let is_initial = |part: &str| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
    };
    let is_form = kind == Kind::Organization && WITH_FULL_STOP.contains(&last);
    let is_initials = last.contains('.') && last.split('.').all(is_initial);
    let is_behind_name = kind == Kind::Person && last.len() < span.len();
    let is_kept_back = is_initial(last) && !NUMERALS.contains(&last) || matches!(last, "Jr" | "Sr");
    let is_abbreviated = is_form || is_initials || is_behind_name && is_kept_back;
    Span::new(span.start, span.end + usize::from(is_stopped && is_abbreviated))
}

/// Strips the titles, and the words for a district, that a language attaches to a name: the rows of its lexicon with
/// the field `apart`.
fn without_written_title(passage: &Passage<'_>, kind: Kind, span: Span) -> Span {
    let forms = written_titles(passage.language, kind);
    let mut start = span.start;
    while let Some(rest) = passage.text.get(start..span.end) {
        let Some(form) = forms.iter().find(|form| rest.starts_with(**form)) else { break };
        let rest = rest.get(form.len()..).unwrap_or_default().trim_start();
        if rest.chars().nth(1).is_none() {
            break;
        }
        start = span.end - rest.len();
    }
    Span::new(start, span.end)
}

/// Returns the titles of persons, or the words for districts, that are attached to names, longest first.
fn written_titles(language: Language, kind: Kind) -> &'static [&'static str] {
    static TABLES: ByLanguage<[Vec<&'static str>; 2]> = ByLanguage::new();
    let tables = TABLES.of(language, |language| {
        let forms = |section: Section| {
            let rows = Lexicon::of(language).rows(section).iter();
            let apart = rows.filter(|row| (0..2).any(|field| row.field(field) == "apart"));
            let mut forms: Vec<&str> = apart.map(|row| row.form).collect();
            forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
            forms
        };
        [forms(Section::Honorifics), forms(Section::LocationWords)]
    });
    match kind {
        Kind::Person => &tables[0],
        Kind::Location => &tables[1],
        Kind::Organization => &[],
    }
}

/// Returns the length in characters of the particle at the end of a name; 0 if the whole word is on a list.
fn particle(word: &str, known: &Glance, language: Language) -> usize {
    if endings::particles(language).is_empty() || (known.lists != 0 && known.trim.1 == 0) {
        return 0;
    }
    let chars: Vec<char> = word.chars().collect();
    endings::particle(&chars, language)
}

/// Returns the folded words under a span.
fn words(passage: &Passage<'_>, tagged: &Tagged, span: Span) -> Vec<String> {
    let mut folded = Vec::new();
    let tokens = &tagged.tokens;
    // Tokens are sorted, so a sentence of a million tokens need not be walked for each name.
    let first = tokens.partition_point(|token| token.end <= span.start);
    let inside = tokens.iter().skip(first).take_while(|token| token.start < span.end);
    let words = inside
        .filter_map(|token| {
            let part = Span::new(token.start.max(span.start), token.end.min(span.end)).of(passage.text);
            fold_into(part, passage.language, &mut folded);
            let word: String = folded.iter().collect();
            word.chars().any(char::is_alphanumeric).then_some(word)
        })
        .collect();
    with_servants(words)
}

/// Joins the Arabic "servant of" in a name with the word behind it, as many writers do: "عبد العزيز", "عبدالعزيز".
fn with_servants(words: Vec<String>) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(words.len());
    for word in words {
        match joined.last_mut().filter(|last| *last == "عبد" && word.starts_with("ال")) {
            Some(last) => last.push_str(&word),
            None => joined.push(word),
        }
    }
    joined
}

/// Returns the confidence of a name: half the model's margin as a probability, as the features are redundant; less if
/// the model was trained on little or no text of the language.
fn confidence(margin: i32, language: Language) -> f32 {
    let learned = Group::of(language).model().and_then(|model| model.learned(language));
    sure(margin) * learned.map_or(UNKNOWN_LANGUAGE, |learned| learned.trust) as f32 / 100.0
}

fn sure(margin: i32) -> f32 {
    probability(margin.clamp(0, 16 * UNIT) * (512 / UNIT))
}

/// Factor of the confidence, in percent, for a language that the model was not trained on.
const UNKNOWN_LANGUAGE: i32 = 60;
