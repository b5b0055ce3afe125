//! Language detection for a page and its blocks.
//!
//! A script that only one language uses decides at once. Elsewhere the most common short words and the letters of each
//! language (`words.tsv`) are counted in a sample that is spread over the page's running text and read no further than
//! needed; `whatlang` is consulted if the words are inconclusive. The language that the page declares wins unless the
//! text contradicts it.

mod script;

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash};
use std::sync::OnceLock;

use crate::article::LanguageGuess;
use crate::blocks::PageBlocks;
use crate::language::{Language, Script};
use crate::text::{TextHasher, head_chars};

pub use script::script_of;

/// Maximum size of the sample, in bytes.
const SAMPLE: usize = 2048;
/// Number of characters taken from one block.
const PIECE: usize = 160;
/// Points from which a clear lead is trusted.
const ENOUGH: u32 = 10 * POINT;
/// Points of a word that only one language has. Divisible by the usual numbers of languages that share a word.
const POINT: u32 = 60;
/// Number of words from which a text must have some known ones: one in `TELLING` of the language that the words alone
/// suggest, one in `SCARCE` of the one that `whatlang` proposes, which names a language it knows for any text.
const TELLING: u32 = 12;
const SCARCE: u32 = 60;

/// What is known about the language before the text is read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints {
    /// The language that the caller gave.
    pub caller: Option<Language>,
    /// The language that the page declares, in its `lang` attribute for example.
    pub declared: Option<Language>,
}

/// Detects the language of a page from its blocks of running text.
pub fn page(blocks: &PageBlocks, hints: Hints) -> LanguageGuess {
    let (script, sample) = sample(blocks);
    if let Some(caller) = hints.caller.filter(|caller| fits(*caller, script)) {
        return guess(caller, 1.0, script);
    }
    let (found, confidence) = detect(sample.iter().copied(), script, hints.declared);
    guess(found, confidence, script)
}

/// Detects the language of a text on its own.
pub fn text(text: &str, hints: Hints) -> LanguageGuess {
    let script = script::main_script(text);
    if let Some(caller) = hints.caller.filter(|caller| fits(*caller, script)) {
        return guess(caller, 1.0, script);
    }
    let (found, confidence) = detect(std::iter::once(head_chars(text, SAMPLE / 2)), script, hints.declared);
    guess(found, confidence, script)
}

/// Detects the language of a block; `None` unless it clearly differs from the page's.
pub fn block(text: &str, page: Language) -> Option<Language> {
    let head = head_chars(text, PIECE);
    let script = script::main_script(head);
    if script == Script::Zyyy {
        return None;
    }
    let mut scores = Scores::default();
    scores.add(head, script);
    let (best, points) = scores.best(script);
    let other = !fits(page, script);
    let found =
        script::only_language(script).unwrap_or(if points >= POINT { best } else { Language::Unknown });
    let clear = other || points >= 3 * POINT && points > 3 * scores.of(page);
    (clear && found != page && found != Language::Unknown).then_some(found)
}

fn guess(language: Language, confidence: f32, script: Script) -> LanguageGuess {
    let script = if script == Script::Zyyy { language.script() } else { script };
    LanguageGuess { language, confidence, script, direction: script.direction() }
}

/// Whether a language can be written in this script.
fn fits(language: Language, script: Script) -> bool {
    let own = language.script();
    own == script
        || script == Script::Zyyy
        || language == Language::Unknown
        || matches!((own, script), (Script::Jpan, Script::Hani) | (Script::Kore, Script::Hani))
        || table().rows.iter().any(|row| row.language == language && row.script == script)
}

fn detect<'a>(
    sample: impl Iterator<Item = &'a str> + Clone,
    script: Script,
    declared: Option<Language>,
) -> (Language, f32) {
    if let Some(only) = script::only_language(script) {
        return (only, 0.99);
    }
    let declared = declared.filter(|language| fits(*language, script));
    if script == Script::Zyyy {
        return (declared.unwrap_or_default(), if declared.is_some() { 0.5 } else { 0.0 });
    }
    let mut scores = Scores::default();
    for piece in sample.clone() {
        scores.add(piece, script);
        if scores.is_clear(script) {
            break;
        }
    }
    scores.decide(sample, script, declared)
}

/// Returns the script of most running text, and pieces of that text from all over the page.
fn sample(blocks: &PageBlocks) -> (Script, Vec<&str>) {
    let long: Vec<&str> = blocks.texts().filter(|text| text.len() >= 80).collect();
    let texts = if long.is_empty() { blocks.texts().collect() } else { long };
    let pieces: Vec<(Script, &str)> = texts
        .iter()
        .map(|text| head_chars(text, PIECE))
        .map(|piece| (script::main_script(piece), piece))
        .collect();
    let script = script::most_common(pieces.iter().map(|(script, piece)| (*script, piece.len())));
    let fitting: Vec<&str> =
        pieces.iter().filter(|(own, _)| script::alike(*own, script)).map(|(_, piece)| *piece).collect();
    let total: usize = fitting.iter().map(|piece| piece.len()).sum();
    let step = total.div_ceil(SAMPLE).max(1);
    // A single block with kana can make the page Japanese, even among many without.
    let script = if script == Script::Hani && pieces.iter().any(|(own, _)| *own == Script::Jpan) {
        script::han_or_japanese(&fitting)
    } else {
        script
    };
    (script, fitting.into_iter().step_by(step).collect())
}

/// One row of `words.tsv`.
#[derive(Debug)]
struct Row {
    language: Language,
    script: Script,
}

#[derive(Debug, Default)]
struct Table {
    rows: Vec<Row>,
    words: Shares<&'static str>,
    /// Bytes of the longest word.
    longest: usize,
    letters: Shares<char>,
    /// The shares of all words and letters in one vector, so that everything looked up here is close together in
    /// memory.
    shares: Vec<Share>,
}

/// For each word or letter, the start and end of its shares in [`Table::shares`].
type Shares<K> = TextKeyed<K, (u32, u32)>;

type TextKeyed<K, V> = HashMap<K, V, BuildHasherDefault<TextHasher>>;

/// Points that a word or letter gives to a row: its worth divided among all rows of the script that have it.
#[derive(Clone, Copy, Debug)]
struct Share {
    row: u8,
    points: u8,
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| Table::parse(include_str!("words.tsv")))
}

impl Table {
    fn parse(file: &'static str) -> Self {
        let mut table = Self::default();
        let mut of_words: TextKeyed<&str, Vec<Share>> = HashMap::default();
        let mut of_letters: TextKeyed<char, Vec<Share>> = HashMap::default();
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let mut fields = line.split('\t');
            let (code, letters, words) = (fields.next(), fields.next(), fields.next().unwrap_or_default());
            let Some(language) = code.and_then(Language::from_tag) else { continue };
            let Ok(row) = u8::try_from(table.rows.len()) else { break };
            table.rows.push(Row { language, script: script::main_script(words) });
            for letter in letters.unwrap_or_default().chars() {
                of_letters.entry(letter).or_default().push(Share { row, points: 0 });
            }
            for word in words.split(' ') {
                table.longest = table.longest.max(word.len());
                let shares = of_words.entry(word).or_default();
                if shares.last().is_none_or(|last| last.row != row) {
                    shares.push(Share { row, points: 0 });
                }
            }
        }
        table.words = table.lay(of_words, POINT);
        table.letters = table.lay(of_letters, POINT / 4);
        table
    }

    /// Divides `points` among the rows of each word or letter, and appends the shares to [`Table::shares`].
    fn lay<K: Eq + Hash>(&mut self, lists: TextKeyed<K, Vec<Share>>, points: u32) -> Shares<K> {
        let mut place = |mut list: Vec<Share>| {
            share_out(points, &self.rows, &mut list);
            let start = self.shares.len();
            self.shares.append(&mut list);
            (start as u32, self.shares.len() as u32)
        };
        lists.into_iter().map(|(key, list)| (key, place(list))).collect()
    }
}

/// Divides `points` evenly among the rows of each script.
fn share_out(points: u32, rows: &[Row], shares: &mut [Share]) {
    let script = |share: &Share| rows[usize::from(share.row)].script;
    for at in 0..shares.len() {
        let own = script(&shares[at]);
        let count = shares.iter().filter(|other| script(other) == own).count();
        shares[at].points = u8::try_from(points as usize / count.max(1)).unwrap_or(u8::MAX);
    }
}

/// Whether a byte is an ASCII character that belongs to a word.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'\''
}

/// Points of each row of the table.
#[derive(Debug)]
struct Scores {
    points: [u32; ROWS],
    words: u32,
}

/// Maximum number of rows: what a byte can number.
const ROWS: usize = 1 << u8::BITS;

impl Default for Scores {
    fn default() -> Self {
        Self { points: [0; ROWS], words: 0 }
    }
}

impl Scores {
    fn add(&mut self, text: &str, script: Script) {
        let table = table();
        let mut word = String::with_capacity(table.longest);
        let mut chars = text.chars();
        loop {
            let plain = chars.as_str().bytes().take_while(|byte| is_plain(*byte)).count();
            let (head, tail) = chars.as_str().split_at(plain);
            chars = tail.chars();
            let c = chars.next();
            if let Some(c) = c.filter(|c| script::is_word_char(*c)) {
                word.push_str(head);
                word.extend(c.to_lowercase());
                self.give(table.letters.get(&c), script);
            } else if word.is_empty() && !head.bytes().any(|byte| byte.is_ascii_uppercase()) {
                self.add_word(head, script);
            } else {
                word.push_str(head);
                word.make_ascii_lowercase();
                self.add_word(&word, script);
                word.clear();
            }
            if c.is_none() {
                break;
            }
        }
    }

    /// Counts a lower-case word; an empty one is ignored.
    fn add_word(&mut self, word: &str, script: Script) {
        if !word.is_empty() {
            self.words += 1;
            let table = table();
            if word.len() <= table.longest {
                self.give(table.words.get(word), script);
            }
        }
    }

    fn give(&mut self, shares: Option<&(u32, u32)>, script: Script) {
        let Table { rows, shares: all, .. } = table();
        let shares = shares.and_then(|(start, end)| all.get(*start as usize..*end as usize));
        for Share { row, points } in shares.into_iter().flatten() {
            let row = usize::from(*row);
            if rows[row].script == script {
                self.points[row] += u32::from(*points);
            }
        }
    }

    fn of(&self, language: Language) -> u32 {
        let rows = table().rows.iter().zip(&self.points);
        rows.filter(|(row, _)| row.language == language).map(|(_, points)| *points).max().unwrap_or(0)
    }

    fn best(&self, script: Script) -> (Language, u32) {
        let rows = table().rows.iter().zip(&self.points).filter(|(row, _)| row.script == script);
        // Ties go to the first row.
        rows.rev()
            .max_by_key(|(_, points)| **points)
            .map_or_else(Default::default, |(row, points)| (row.language, *points))
    }

    fn second(&self, script: Script, best: Language) -> u32 {
        let rows = table().rows.iter().zip(&self.points);
        let others = rows.filter(|(row, _)| row.script == script && row.language != best);
        others.map(|(_, points)| *points).max().unwrap_or(0)
    }

    fn is_clear(&self, script: Script) -> bool {
        let (best, points) = self.best(script);
        points >= ENOUGH && points >= 3 * self.second(script, best)
    }

    /// Whether a text with these points can be in the language: at least one word in `one_in` must be known, unless
    /// the text is too short to tell.
    fn are_known(&self, points: u32, one_in: u32) -> bool {
        self.words < TELLING || points * one_in >= self.words * POINT
    }

    fn decide<'a>(
        &self,
        sample: impl Iterator<Item = &'a str>,
        script: Script,
        declared: Option<Language>,
    ) -> (Language, f32) {
        let (best, points) = self.best(script);
        let second = self.second(script, best);
        let declared_points = declared.map_or(0, |language| self.of(language));
        // A language related to the declared one scores nearly as much.
        if let Some(declared) = declared
            && (declared == best || declared_points * 3 >= points * 2)
        {
            return (declared, share(points.max(POINT), second.min(points / 4)));
        }
        if points >= 3 * POINT && points * 4 >= second * 5 && points * TELLING >= self.words * POINT {
            return (best, share(points, second));
        }
        let joined: String = sample.flat_map(|piece| [piece, " "]).collect();
        match ask_whatlang(&joined, script) {
            // A language that this crate has no name for, such as Akan.
            Some((Language::Unknown, confidence)) if declared.is_none() => (Language::Unknown, confidence),
            Some((language, confidence))
                if (points < enough_against_whatlang(best) || self.of(language) * 2 >= points)
                    && self.are_known(self.of(language), SCARCE) =>
            {
                (language, confidence)
            }
            _ if points >= POINT && self.are_known(points, TELLING) => (best, share(points, second) / 2.0),
            _ => (declared.unwrap_or_default(), if declared.is_some() { 0.4 } else { 0.0 }),
        }
    }
}

/// Returns the points from which the words outweigh `whatlang`; fewer if `whatlang` does not know the language that
/// they suggest, and so has to name another.
fn enough_against_whatlang(best: Language) -> u32 {
    if whatlang_codes().any(|(_, own)| own == best.code()) { 3 * POINT } else { 2 * POINT }
}

#[expect(clippy::cast_precision_loss, reason = "points are small")]
fn share(points: u32, second: u32) -> f32 {
    let lead = points.saturating_sub(second) as f32 / points.max(1) as f32;
    let mass = points.min(ENOUGH) as f32 / ENOUGH as f32;
    (0.5 + 0.3 * lead + 0.2 * mass).min(0.99)
}

fn ask_whatlang(text: &str, script: Script) -> Option<(Language, f32)> {
    let info = whatlang::detect(text)?;
    let language = language_of(info.lang()).unwrap_or_default();
    #[expect(clippy::cast_possible_truncation, reason = "a share between 0 and 1")]
    let confidence = (info.confidence() as f32).min(0.9);
    let sure = language != Language::Unknown || info.is_reliable();
    (fits(language, script) && sure).then_some((language, confidence))
}

/// Returns this crate's language for one of `whatlang`, if it has that language.
fn language_of(lang: whatlang::Lang) -> Option<Language> {
    let (_, code) = whatlang_codes().find(|(theirs, _)| *theirs == lang.code())?;
    Language::from_tag(code)
}

/// Returns the codes of the languages that both `whatlang` and this crate know: its code, then this crate's.
fn whatlang_codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    const CODES: &str = "eng en rus ru cmn zh spa es por pt ita it fra fr deu de ukr uk ara ar hin hi pol pl \
        nob no dan da swe sv fin fi tur tr nld nl hun hu ces cs bul bg bel be mar mr ron ro slv sl hrv hr \
        srp sr mkd mk lit lt lav lv est et vie vi urd ur uzb uz aze az ind id pes fa nep ne afr af slk sk \
        cat ca tgl tl amh am ben bn cym cy epo eo jav jv sna sn tuk tk zul zu";
    let mut codes = CODES.split_whitespace();
    std::iter::from_fn(move || codes.next().zip(codes.next()))
}

#[cfg(test)]
mod tests;
