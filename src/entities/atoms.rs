//! What the tagger knows of one token: hashes of its form and of its parts, its shape, the lists
//! that it stands on. Computed once a token; [`super::features`] combines them.

use crate::language::{Language, Script};
use crate::span::Span;

use super::classes;
use super::endings;
use super::gazetteer::BUILT_IN;
use super::tokens::is_caseless_letter;
use super::triggers::Triggers;

/// The facts of one token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Atoms {
    /// Hash of the folded form.
    pub word: u32,
    /// Hash of the form without clitics or ending, where the lists or the spelling tell them apart;
    /// of a character of katakana, of the whole run; else that of the form.
    pub stem: u32,
    /// Hashes of the first two, three and four characters; in Hangul, where one is a syllable, of the
    /// first one, two and three.
    pub prefix: [u32; 3],
    /// Hashes of the last one, two, three and four characters.
    pub suffix: [u32; 4],
    /// The runs of character classes.
    pub shape: u32,
    /// The shape in a nutshell: one of the constants of [`coarse`].
    pub coarse: u8,
    /// [`Lists`] in the low four bits, then the flags of [`hit`].
    pub lists: u8,
    /// What the lexicon says of the word: flags of [`trigger`].
    pub trigger: u8,
    /// How many characters clitics take at the start of the token, and an ending at its end, where
    /// the lists tell.
    pub trim: (u8, u8),
    /// The class of the word, of [`super::classes`]; 0 where none is known.
    pub class: u8,
    /// Whether it stands in a text without spaces, where a word is several tokens.
    pub unspaced: bool,
}

/// Values of [`Atoms::coarse`].
pub mod coarse {
    /// Lower case.
    pub const LOWER: u8 = 1;
    /// One capital, then lower case.
    pub const CAPITAL: u8 = 2;
    /// Capitals only, more than one.
    pub const CAPITALS: u8 = 3;
    /// Capitals within the word.
    pub const MIXED: u8 = 4;
    /// Begins with a digit.
    pub const NUMBER: u8 = 5;
    /// A sign.
    pub const SIGN: u8 = 6;
    /// Letters of a script without case.
    pub const CASELESS: u8 = 7;
    /// Outside of the sentence.
    pub const OUTSIDE: u8 = 8;
    /// Katakana.
    pub const KATAKANA: u8 = 9;
    /// Hiragana.
    pub const HIRAGANA: u8 = 10;
}

/// Flags of [`Atoms::lists`] beside those of [`Lists`].
pub mod hit {
    /// Inside, not at the start, of a listed place of several tokens.
    pub const INSIDE_PLACE: u8 = 16;
    /// Inside, not at the start, of a listed name that is written without spaces.
    pub const INSIDE_NAME: u8 = 32;
    /// Found only without clitics or ending.
    pub const STRIPPED: u8 = 64;
}

/// Flags of [`Atoms::trigger`].
pub mod trigger {
    /// Title, or word of kinship.
    pub const TITLE: u8 = 1;
    /// Office or profession.
    pub const ROLE: u8 = 2;
    /// Part of organisations' names.
    pub const ORGANIZATION: u8 = 4;
    /// Part of places' names.
    pub const LOCATION: u8 = 8;
    /// Lower-case part of persons' names.
    pub const PARTICLE: u8 = 16;
    /// Only the end of the word says so, as that of a Korean compound does.
    pub const PART: u8 = 32;
    /// Begins a form of several words. Gone once the sentence is described.
    pub const OPENS: u8 = 128;
}

/// The facts of what lies before and behind a sentence.
pub const OUTSIDE: Atoms = Atoms {
    word: 0x00DE_AD01,
    stem: 0x00DE_AD01,
    prefix: [1; 3],
    suffix: [1; 4],
    shape: 0,
    coarse: coarse::OUTSIDE,
    lists: 0,
    trigger: 0,
    trim: (0, 0),
    class: 0,
    unspaced: false,
};

/// Appends the facts of the tokens of one sentence to `out`.
pub fn describe(text: &str, tokens: &[Span], language: Language, out: &mut Vec<Atoms>) {
    let start = out.len();
    let mut folded = Vec::with_capacity(24);
    let triggers = Triggers::of(language);
    out.extend(tokens.iter().map(|token| one(token.of(text), language, triggers, &mut folded)));
    let sentence = out.get_mut(start..).unwrap_or_default();
    if language.is_spaceless() {
        mark_unspaced(sentence)
    } else {
        mark_phrases(sentence)
    }
    triggers.mark(sentence);
}

/// Hash of a sequence of folded characters. The same for a whole form and for a part of one.
pub fn hash_chars(chars: &[char]) -> u32 {
    finish(chars.iter().fold(EMPTY, step))
}

/// [`hash_chars`] of the first character, the first two, three and four, as far as there are so many, and of
/// all.
fn hash_beginnings(chars: &[char]) -> ([u32; 4], u32) {
    let mut beginnings = [0; 4];
    let mut sum = EMPTY;
    let (head, tail) = chars.split_at(chars.len().min(4));
    for (beginning, c) in beginnings.iter_mut().zip(head) {
        sum = step(sum, c);
        *beginning = finish(sum);
    }
    (beginnings, finish(tail.iter().fold(sum, step)))
}

/// The sum of no character.
const EMPTY: u32 = 0x811C_9DC5;

fn step(sum: u32, c: &char) -> u32 {
    (sum ^ u32::from(*c)).wrapping_mul(0x0100_0193)
}

fn finish(sum: u32) -> u32 {
    sum ^ (sum >> 15)
}

/// Hash of a name of several tokens, from that of what goes before and that of the next token.
pub fn hash_phrase(before: u32, next: u32) -> u32 {
    (before.rotate_left(7) ^ next).wrapping_mul(0x9E37_79B1)
}

/// Replaces `out` by the characters of `word` as they are compared: lower case, without marks,
/// Arabic letters as in [`crate::text::fold`], digits all alike, Serbian in Latin letters.
pub fn fold_into(word: &str, language: Language, out: &mut Vec<char>) {
    out.clear();
    for c in word.chars() {
        match c {
            'a'..='z' => out.push(c),
            'A'..='Z' => out.push(c.to_ascii_lowercase()),
            c if c.is_ascii() => out.push(if c.is_ascii_digit() { '0' } else { c }),
            _ => fold_wide(c, language, out),
        }
    }
}

fn fold_wide(c: char, language: Language, out: &mut Vec<char>) {
    match c {
        '\u{0300}'..='\u{036F}'
        | '\u{064B}'..='\u{065F}'
        | '\u{0670}'
        | '\u{0640}'
        | '\u{200B}'..='\u{200F}' => {}
        '\u{0591}'..='\u{05BD}' | '\u{00AD}' => {}
        'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
        'ى' | 'ی' | 'ې' => out.push('ي'),
        'ک' => out.push('ك'),
        '’' | '‘' | 'ʼ' => out.push('\''),
        '‐' | '‑' => out.push('-'),
        'ё' | 'Ё' => out.push('е'),
        '\u{0400}'..='\u{045F}' if language == Language::Serbian => fold_serbian(c, out),
        '\u{FF01}'..='\u{FF5E}' => {
            out.extend(char::from_u32(u32::from(c) - 0xFEE0).map(|c| c.to_ascii_lowercase()))
        }
        _ if is_caseless_letter(c) || matches!(c, '\u{0430}'..='\u{045F}') => out.push(c),
        _ if c.is_numeric() => out.push('0'),
        _ => out.extend(c.to_lowercase().next()),
    }
}

/// Serbian is written in two alphabets, letter for letter the same.
fn fold_serbian(c: char, out: &mut Vec<char>) {
    const CYRILLIC: &str = "абвгдђежзијклмнопрстћуфхцчш";
    const LATIN: &str = "abvgdđežzijklmnoprstćufhcčš";
    let lower = c.to_lowercase().next().unwrap_or(c);
    match lower {
        'љ' => out.extend(['l', 'j']),
        'њ' => out.extend(['n', 'j']),
        'џ' => out.extend(['d', 'ž']),
        _ => out.push(
            CYRILLIC.chars().zip(LATIN.chars()).find(|(from, _)| *from == lower).map_or(lower, |(_, to)| to),
        ),
    }
}

fn one(word: &str, language: Language, triggers: &Triggers, folded: &mut Vec<char>) -> Atoms {
    fold_into(word, language, folded);
    let chars = folded.as_slice();
    let (beginnings, own) = hash_beginnings(chars);
    let from = |start: usize| hash_chars(chars.get(start..).unwrap_or_default());
    let back = |len: usize| from(chars.len().saturating_sub(len));
    let upto = |len: usize| beginnings.get(len - 1).filter(|_| len < chars.len()).copied().unwrap_or(own);
    let (shape, coarse) = shape(word);
    let mut atoms = Atoms {
        word: own,
        stem: own,
        prefix: if language.script() == Script::Kore {
            [upto(1), upto(2), upto(3)]
        } else {
            [upto(2), upto(3), upto(4)]
        },
        suffix: [back(1), back(2), back(3), back(4)],
        shape,
        coarse,
        ..Atoms::default()
    };
    if coarse == coarse::SIGN || coarse == coarse::NUMBER {
        return atoms;
    }
    if language.script() == Script::Latn {
        atoms.class = classes::class_of(own);
    }
    atoms.lists = BUILT_IN.get(own).0;
    atoms.trigger = triggers.get(own);
    if atoms.lists == 0 && atoms.trigger & !trigger::OPENS == 0 {
        look_without_affixes(&mut atoms, language, folded, triggers);
    }
    atoms
}

/// Looks for a listed form under clitics and endings, and takes the plain clitics off the stem.
fn look_without_affixes(atoms: &mut Atoms, language: Language, folded: &mut [char], triggers: &Triggers) {
    match language.script() {
        Script::Arab if language == Language::Arabic => {
            strip_prefixes(atoms, folded, triggers, arabic_clitic)
        }
        Script::Kore => strip_particle(atoms, folded, language, triggers),
        Script::Hebr => strip_prefixes(atoms, folded, triggers, hebrew_clitic),
        Script::Latn | Script::Cyrl | Script::Grek | Script::Armn | Script::Deva | Script::Beng
            if atoms.coarse != coarse::LOWER =>
        {
            strip_endings(atoms, folded);
        }
        _ => {}
    }
}

/// Takes clitics off one by one until what is left is listed, or a trigger, or has none.
fn strip_prefixes(atoms: &mut Atoms, chars: &mut [char], triggers: &Triggers, clitic: fn(&[char]) -> usize) {
    // Where the name starts: behind conjunction and preposition, before the article.
    let (mut start, mut name) = (0, 0);
    for _ in 0..4 {
        let len = clitic(chars.get(start..).unwrap_or_default());
        let twin = chars.get(start..start + 2) == Some(&['ل', 'ل']);
        start += len;
        name = if len == 1 { start } else { name };
        let found = len > 0 && try_stem(atoms, chars, triggers, start);
        if found || len == 2 {
            atoms.trim.0 = name as u8;
        }
        if found || len == 0 {
            return;
        }
        if twin {
            // The noun has its article, whose alef is not written behind the preposition.
            (start, name) = (start - 1, name - 1);
            chars[start] = 'ا';
        }
    }
}

/// Makes the characters from `start` on the stem; whether they are on a list or a trigger.
fn try_stem(atoms: &mut Atoms, chars: &[char], triggers: &Triggers, start: usize) -> bool {
    let hash = hash_chars(chars.get(start..).unwrap_or_default());
    let found = BUILT_IN.get(hash);
    atoms.stem = hash;
    atoms.trigger |= triggers.get(hash);
    if !found.is_empty() {
        atoms.lists = found.0 | hit::STRIPPED;
    }
    !found.is_empty() || atoms.trigger & !trigger::OPENS != 0
}

/// Length of the clitic at the start: و and ف, then ب, ك and ل, then the article.
fn arabic_clitic(chars: &[char]) -> usize {
    match chars {
        ['ا', 'ل', rest @ ..] if rest.len() >= 3 => 2,
        ['و' | 'ف' | 'ب' | 'ك' | 'ل', rest @ ..] if rest.len() >= 3 => 1,
        _ => 0,
    }
}

fn hebrew_clitic(chars: &[char]) -> usize {
    match chars {
        ['ו' | 'ה' | 'ב' | 'ל' | 'כ' | 'מ' | 'ש', rest @ ..] if rest.len() >= 2 => 1,
        _ => 0,
    }
}

/// Takes the particle off a Korean word, and asks the lists for what is left, then for its end: a
/// station, a ministry and a university are compounds that end with the word for it.
fn strip_particle(atoms: &mut Atoms, chars: &[char], language: Language, triggers: &Triggers) {
    let cut = endings::particle(chars, language);
    let stem = chars.get(..chars.len() - cut).unwrap_or(chars);
    if cut > 0 {
        atoms.stem = hash_chars(stem);
        atoms.trigger |= triggers.get(atoms.stem);
        let found = BUILT_IN.get(atoms.stem);
        if !found.is_empty() {
            atoms.lists = found.0 | hit::STRIPPED;
            atoms.trim.1 = cut as u8;
        }
    }
    if atoms.lists == 0 && atoms.trigger & !trigger::OPENS == 0 {
        atoms.trigger |= triggers.end_of_compound(stem);
    }
}

/// The longest form with at most three characters taken off its end that is on a list.
fn strip_endings(atoms: &mut Atoms, chars: &[char]) {
    for len in 1..=3 {
        let kept = chars.len().saturating_sub(len);
        if kept < 4 {
            return;
        }
        let hash = hash_chars(chars.get(..kept).unwrap_or_default());
        let found = BUILT_IN.get(hash);
        if !found.is_empty() {
            atoms.lists = found.0 | hit::STRIPPED;
            atoms.stem = hash;
            atoms.trim.1 = len as u8;
            return;
        }
    }
}

/// Marks listed places of two to four tokens.
fn mark_phrases(sentence: &mut [Atoms]) {
    for start in 0..sentence.len() {
        let Some(first) = sentence.get(start).filter(|first| may_begin_name(first)) else { continue };
        let mut phrase = if first.trim.0 > 0 { first.stem } else { first.word };
        let longest = (start + 4).min(sentence.len());
        for end in start + 1..longest {
            phrase = hash_phrase(phrase, sentence[end].word);
            let found = BUILT_IN.get(phrase);
            if !found.is_empty() {
                sentence[start].lists |= found.0;
                sentence[start + 1..=end].iter_mut().for_each(|atoms| atoms.lists |= hit::INSIDE_PLACE);
            }
        }
    }
}

fn may_begin_name(atoms: &Atoms) -> bool {
    !matches!(atoms.coarse, coarse::LOWER | coarse::SIGN | coarse::NUMBER)
}

/// A name in a script without spaces has at most so many characters.
const LONGEST_UNSPACED: usize = 7;

/// Marks listed names of two and more characters, in a script without spaces.
fn mark_unspaced(sentence: &mut [Atoms]) {
    sentence.iter_mut().for_each(|atoms| (atoms.lists, atoms.unspaced) = (0, true));
    let mut start = 0;
    while let Some(first) = sentence.get(start) {
        match first.coarse {
            coarse::KATAKANA => {
                let same = sentence.iter().skip(start).take_while(|atoms| atoms.coarse == coarse::KATAKANA);
                let end = start + same.count();
                mark_run(sentence.get_mut(start..end).unwrap_or_default());
                start = end;
                continue;
            }
            coarse::CASELESS => mark_from(sentence, start),
            _ => {}
        }
        start += 1;
    }
}

/// Marks a run of katakana, which is one word: part of one it would be no name.
fn mark_run(run: &mut [Atoms]) {
    let [first, rest @ ..] = &*run else { return };
    let whole = rest.iter().fold(first.word, |before, next| hash_phrase(before, next.word));
    let found = if rest.is_empty() { 0 } else { BUILT_IN.get(whole).0 };
    run.iter_mut().for_each(|atoms| atoms.stem = whole);
    mark_unspaced_name(run, found);
}

/// Marks the listed names that begin at a character.
fn mark_from(sentence: &mut [Atoms], start: usize) {
    let mut name = sentence[start].word;
    let longest = (start + LONGEST_UNSPACED).min(sentence.len());
    for end in start + 1..longest {
        if sentence[end].coarse != coarse::CASELESS {
            return;
        }
        name = hash_phrase(name, sentence[end].word);
        let found = BUILT_IN.get(name);
        mark_unspaced_name(&mut sentence[start..=end], found.0);
    }
}

fn mark_unspaced_name(name: &mut [Atoms], lists: u8) {
    let [first, rest @ ..] = name else { return };
    let inside = match lists {
        0 => return,
        lists if lists & 12 != 0 => hit::INSIDE_PLACE,
        _ => hit::INSIDE_NAME,
    };
    first.lists |= lists;
    rest.iter_mut().for_each(|atoms| atoms.lists |= inside);
}

/// The runs of character classes, at most six, as one number, and the shape in a nutshell.
fn shape(word: &str) -> (u32, u8) {
    let (mut runs, mut last, mut count) = (0u32, 0u32, 0);
    let mut first_capital = false;
    let (mut lower, mut upper, mut caseless) = (0, 0, 0);
    let mut length = 0;
    for (at, c) in word.chars().enumerate() {
        length = at as u32 + 1;
        let class = class_of(c);
        match class {
            LOWER => lower += 1,
            UPPER => upper += 1,
            CASELESS => caseless += 1,
            _ => {}
        }
        first_capital |= at == 0 && class == UPPER;
        if class != last && count < 6 {
            runs = runs * 8 + class;
            count += 1;
        }
        last = class;
    }
    let coarse = match (runs >> (3 * (count.max(1) - 1)), lower, upper, caseless) {
        (DIGIT, ..) => coarse::NUMBER,
        (KATAKANA, 0, 0, 0) => coarse::KATAKANA,
        (KANA, 0, 0, 0) => coarse::HIRAGANA,
        (_, 0, 0, 0) => coarse::SIGN,
        (_, 0, 0, _) => coarse::CASELESS,
        (_, _, 0, _) => coarse::LOWER,
        (_, _, 1, _) if first_capital => coarse::CAPITAL,
        (_, 0, ..) => coarse::CAPITALS,
        _ => coarse::MIXED,
    };
    let length = length.min(15);
    (runs << 4 | if caseless > 0 { length } else { length.min(3) }, coarse)
}

const LOWER: u32 = 1;
const UPPER: u32 = 2;
const DIGIT: u32 = 3;
const CASELESS: u32 = 4;
const OTHER: u32 = 5;
const KATAKANA: u32 = 6;
const KANA: u32 = 7;

fn class_of(c: char) -> u32 {
    match c {
        'a'..='z' => LOWER,
        'A'..='Z' => UPPER,
        '0'..='9' => DIGIT,
        c if c.is_ascii() => OTHER,
        '\u{30A0}' | '\u{30FB}' => OTHER,
        '\u{30A1}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9F}' => KATAKANA,
        '\u{3041}'..='\u{309F}' => KANA,
        c if is_caseless_letter(c) => CASELESS,
        '\u{0430}'..='\u{045F}' => LOWER,
        c if c.is_lowercase() => LOWER,
        c if c.is_uppercase() => UPPER,
        c if c.is_numeric() => DIGIT,
        c if c.is_alphabetic() => CASELESS,
        _ => OTHER,
    }
}
