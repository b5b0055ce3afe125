//! How a language quotes: its marks, its reporting verbs, its word order. Read from the lexicon once.

use std::collections::BTreeMap;

use super::tags::{Gender, Tags};
use super::unpointed::Unpointed;
use crate::language::{ByLanguage, Language};
use crate::lexicon::{Lexicon, Row, Section};
use crate::phrases::Tree;

/// What the quote finder knows about one language.
#[derive(Debug)]
pub(super) struct Grammar {
    /// Every form that is looked up in text.
    pub forms: Tree,
    /// What each of the forms is.
    pub tags: Vec<Tags>,
    /// Where the reporting verb stands.
    pub order: Order,
    /// Opening dash and first character of the reporting clause, of dialogue without marks.
    pub dashes: Vec<(char, char)>,
    /// Single marks that can stand around a quotation outside of other marks.
    pub single_outside: Vec<char>,
    /// Opening marks that the language writes the other way round: `»`, `’`.
    pub reversed: Vec<char>,
    /// Particles behind a subject, glued to it or not, the surest first: は, ने.
    pub subjects: Vec<String>,
    /// Particles right behind a closing mark that make it a quotation: と, 라고.
    pub quotatives: Vec<String>,
    /// Folded words that are written onto an opening mark: و, l'.
    pub clitics: Vec<String>,
    /// Particles behind words that are no subject: を, को.
    pub objects: Vec<String>,
    /// Particles behind what something is done to: 를.
    pub accusatives: Vec<String>,
    /// Ends of words that look marked as subject and tell when, where or of what: では, 에서는.
    pub asides: Vec<String>,
    /// What definite words begin with: ال, "the".
    pub definite: Vec<String>,
    /// Words that begin a noun phrase and tell nothing alone: "the", "ein".
    pub articles: Vec<String>,
    /// Articles and numerals that tell that somebody new is meant: "a", "one".
    pub indefinite: Vec<String>,
    /// Words beside a noun that tell that somebody already told of is meant: "this", "the same".
    pub pointers: Vec<String>,
    /// Ends of verbs and of nouns that tell a gender.
    pub endings: Endings,
    /// What organisations are called: "ministry".
    pub organizations: Vec<String>,
    /// What a text that can be quoted is called: "letter".
    pub texts: Vec<String>,
    /// What tells that a text says what stands beside: "reads", "is written".
    pub reads: Vec<String>,
    /// What relatives are called: "son".
    pub kin: Vec<String>,
    /// What stands at a name: "Mr", 씨.
    pub titles: Vec<String>,
}

/// Ends of words that tell a gender: `ت` of a verb, `ة` of a noun.
#[derive(Debug, Default)]
pub(super) struct Endings {
    /// Of a verb whose subject is a woman or a feminine noun.
    pub feminine_verbs: Vec<String>,
    /// Of a verb whose subject is a man or a masculine noun.
    pub masculine_verbs: Vec<String>,
    /// Beginnings of verbs whose end does not tell.
    pub unclear_verbs: Vec<String>,
    /// Of a woman's name or a feminine noun.
    pub feminine_nouns: Vec<String>,
    /// Of a woman's given name.
    pub feminine_names: Vec<String>,
    /// Of a verb whose subject is several.
    pub plural_verbs: Vec<String>,
}

impl Endings {
    fn read(lexicon: &Lexicon) -> Self {
        Self {
            feminine_verbs: particles(lexicon, "verb_feminine"),
            masculine_verbs: particles(lexicon, "verb_masculine"),
            unclear_verbs: particles(lexicon, "verb_unclear"),
            feminine_nouns: particles(lexicon, "noun_feminine"),
            feminine_names: particles(lexicon, "name_feminine"),
            plural_verbs: particles(lexicon, "verb_plural"),
        }
    }

    /// The gender of a verb's subject.
    pub fn of_verb(&self, verb: &str) -> Option<Gender> {
        let ends = |endings: &[String]| endings.iter().any(|end| verb.ends_with(end.as_str()));
        let unclear = || self.unclear_verbs.iter().any(|start| verb.starts_with(start.as_str()));
        match (ends(&self.feminine_verbs), ends(&self.masculine_verbs)) {
            (true, _) => Some(Gender::Feminine),
            (_, true) if !unclear() => Some(Gender::Masculine),
            _ => None,
        }
    }

    /// The gender that a given name tells, where its end does.
    pub fn of_given_name(&self, name: &str) -> Option<Gender> {
        let feminine = self.feminine_names.iter().any(|end| name.ends_with(end.as_str()));
        feminine.then_some(Gender::Feminine)
    }

    /// Whether a verb's subject is several.
    pub fn is_plural(&self, verb: &str) -> bool {
        self.plural_verbs.iter().any(|end| verb.ends_with(end.as_str()))
    }

    /// The gender of a noun or a name, where its end tells.
    pub fn of_noun(&self, noun: &str) -> Option<Gender> {
        let feminine = self.feminine_nouns.iter().any(|end| noun.ends_with(end.as_str()));
        match feminine {
            _ if self.feminine_nouns.is_empty() => None,
            true => Some(Gender::Feminine),
            false => Some(Gender::Masculine),
        }
    }
}

/// The weight, 0 to 3, of each place of the reporting verb.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Order {
    /// Verb before the quote, subject behind the verb.
    pub before_vs: u8,
    /// Verb before the quote, subject before the verb.
    pub before_sv: u8,
    /// Verb behind the quote, subject behind the verb.
    pub after_vs: u8,
    /// Verb behind the quote, subject between the two.
    pub after_sv: u8,
    /// Subject before the quote, verb behind it.
    pub sov: u8,
    /// The verb alone goes on with the last speaker.
    pub prodrop: u8,
    /// Every noun has a capital.
    pub capital_nouns: u8,
}

impl Grammar {
    /// The grammar of a language; one of marks alone for a language without a lexicon.
    pub fn of(language: Language) -> &'static Self {
        static GRAMMARS: ByLanguage<Grammar> = ByLanguage::new();
        GRAMMARS.of(language, |language| Self::read(Lexicon::of(language)))
    }

    fn read(lexicon: &'static Lexicon) -> Self {
        let forms = tagged_forms(lexicon);
        let marks = lexicon.rows(Section::QuoteMarks);
        Self {
            forms: Tree::of(&forms.keys().map(|form| form.as_bytes()).collect::<Vec<_>>()),
            tags: forms.into_values().collect(),
            order: Order::read(lexicon.rows(Section::CueOrder)),
            dashes: dashes(marks),
            single_outside: single_outside(marks),
            reversed: reversed(marks),
            subjects: particles(lexicon, "subject"),
            quotatives: longest_first(particles(lexicon, "quotative")),
            clitics: longest_first(particles(lexicon, "clitic")),
            objects: longest_first(particles(lexicon, "object")),
            accusatives: particles(lexicon, "accusative"),
            asides: particles(lexicon, "aside"),
            definite: particles(lexicon, "definite"),
            articles: [particles(lexicon, "definite"), particles(lexicon, "article")].concat(),
            indefinite: particles(lexicon, "indefinite"),
            pointers: particles(lexicon, "pointer"),
            endings: Endings::read(lexicon),
            organizations: lexicon
                .rows(Section::OrganizationWords)
                .iter()
                .map(|row| fold(row.form))
                .collect(),
            texts: forms_of(lexicon, Section::Cues, "text"),
            reads: particles(lexicon, "reads"),
            kin: forms_of(lexicon, Section::Honorifics, "kin"),
            titles: forms_of(lexicon, Section::Honorifics, "title"),
        }
    }
}

impl Order {
    fn read(rows: &[Row]) -> Self {
        let mut order = Self::default();
        for row in rows {
            let weight = row.field(0).parse().unwrap_or(0);
            match row.form {
                "before_vs" => order.before_vs = weight,
                "before_sv" => order.before_sv = weight,
                "after_vs" => order.after_vs = weight,
                "after_sv" => order.after_sv = weight,
                "sov" => order.sov = weight,
                "prodrop" => order.prodrop = weight,
                "capital_nouns" => order.capital_nouns = weight,
                _ => {}
            }
        }
        order
    }
}

/// Every form that is looked up in text, folded, with all that it can be.
fn tagged_forms(lexicon: &'static Lexicon) -> BTreeMap<String, Tags> {
    let mut forms = BTreeMap::new();
    for row in lexicon.rows(Section::Cues) {
        add(&mut forms, row.form, Tags::of_cue(row));
    }
    for row in lexicon.rows(Section::Pronouns) {
        add(&mut forms, row.form, Tags::of_pronoun(row));
    }
    for (section, tag) in
        [(Section::Complementizers, Tags::COMPLEMENTIZER), (Section::NameMarkers, Tags::NAME_MARKER)]
    {
        lexicon.rows(section).iter().for_each(|row| add(&mut forms, row.form, tag));
    }
    for row in lexicon.rows(Section::NameMarkers).iter().filter(|row| row.field(0) == "title") {
        add(&mut forms, row.form, Tags::TITLE_MARKER);
    }
    for row in lexicon.rows(Section::QuoteParticles) {
        match row.field(0) {
            "auxiliary" => add(&mut forms, row.form, Tags::AUXILIARY),
            "preposition" => add(&mut forms, row.form, Tags::PREPOSITION),
            "reported" => add(&mut forms, row.form, Tags::MOOD),
            _ => {}
        }
    }
    for row in lexicon.rows(Section::Honorifics).iter().filter(|row| row.field(0) == "role") {
        add(&mut forms, row.form, Tags::ROLE);
    }
    forms
}

/// Adds a form under both apostrophes.
fn add(forms: &mut BTreeMap<String, Tags>, form: &str, tags: Tags) {
    let form = fold(form);
    let form = Unpointed::of(&form).text.into_owned();
    if form.is_empty() {
        return;
    }
    // Egyptian papers leave the dots of a last ي out; "رأى", a verb, has none anywhere and is not "رأي".
    if let Some(stem) = form.strip_suffix('ي') {
        forms.entry(format!("{stem}ى")).or_default().insert(tags);
    }
    if form.contains(['\'', '’']) {
        forms.entry(form.replace('\'', "’")).or_default().insert(tags);
        forms.entry(form.replace('’', "'")).or_default().insert(tags);
    } else {
        forms.entry(form).or_default().insert(tags);
    }
}

fn particles(lexicon: &Lexicon, role: &str) -> Vec<String> {
    forms_of(lexicon, Section::QuoteParticles, role)
}

/// The forms of a section whose first field is `kind`, folded.
fn forms_of(lexicon: &Lexicon, section: Section, kind: &str) -> Vec<String> {
    let rows = lexicon.rows(section).iter().filter(|row| row.field(0) == kind);
    rows.map(|row| fold(row.form)).collect()
}

fn longest_first(mut forms: Vec<String>) -> Vec<String> {
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    forms
}

fn dashes(rows: &[Row]) -> Vec<(char, char)> {
    let rows = rows.iter().filter(|row| row.form == "dash");
    rows.filter_map(|row| Some((row.field(0).chars().next()?, row.field(1).chars().next()?))).collect()
}

fn single_outside(rows: &[Row]) -> Vec<char> {
    let rows = rows.iter().filter(|row| matches!(row.form, "primary" | "alternative"));
    rows.filter_map(|row| row.field(0).chars().next())
        .filter(|c| matches!(c, '\'' | '‘' | '’' | '‹'))
        .collect()
}

fn reversed(rows: &[Row]) -> Vec<char> {
    let opening = |c: char| rows.iter().any(|row| row.form != "dash" && row.field(0).starts_with(c));
    let first = |a: char, b: char| {
        rows.iter()
            .find(|row| row.field(0).starts_with([a, b]))
            .is_some_and(|row| row.field(0).starts_with(b))
    };
    let mut reversed: Vec<char> = ['’', '”'].into_iter().filter(|c| opening(*c)).collect();
    if first('«', '»') {
        reversed.push('»');
    }
    reversed
}

/// Whether a character is a letter of Arabic or Hebrew, where the article is written onto the noun.
pub(super) fn is_semitic(c: char) -> bool {
    ('\u{0590}'..'\u{0700}').contains(&c)
}

/// `text` with every character in a comparable form of the same length in bytes, so that offsets
/// into the one are offsets into the other.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.chars().map(fold_char).collect()
}

fn fold_char(c: char) -> char {
    match c {
        _ if c.is_ascii() => c.to_ascii_lowercase(),
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ی' => 'ي',
        'ک' => 'ك',
        _ => {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
                _ => c,
            }
        }
    }
}
