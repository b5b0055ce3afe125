//! How a language quotes: its marks, its reporting verbs, its word order. Read from the lexicon once.

use std::collections::BTreeMap;

use super::tags::{Gender, Tags};
use super::unpointed::Unpointed;
use crate::language::{ByLanguage, Language};
use crate::lexicon::{Lexicon, Row, Section};
use crate::phrases::Tree;
use crate::text::is_longer;

/// What the quote finder knows about one language. Forms are folded: see [`fold`].
#[derive(Debug)]
pub(super) struct Grammar {
    /// Every form that is looked up in the text.
    pub forms: Tree,
    /// The tags of each form, in the order of `forms`.
    pub tags: Vec<Tags>,
    /// Where the reporting verb and its subject are.
    pub order: Order,
    /// For dialogue without quotation marks: the opening dash, and the character that introduces the reporting
    /// clause.
    pub dashes: Vec<(char, char)>,
    /// Single marks that can enclose a quotation outside of other marks.
    pub single_outside: Vec<char>,
    /// Marks that open or may open in this language, although elsewhere their glyph closes: `»`, `’`, `”`.
    pub reversed: Vec<char>,
    /// Particles after a subject, attached to it or not, the most reliable first: は, ने.
    pub subjects: Vec<String>,
    /// Particles right after a closing mark that show that it closes a quotation: と, 라고.
    pub quotatives: Vec<String>,
    /// Words that are attached to an opening mark: و, l'.
    pub clitics: Vec<String>,
    /// Particles after words that are not a subject: を, को.
    pub objects: Vec<String>,
    /// Particles after a direct object: 를.
    pub accusatives: Vec<String>,
    /// Endings of words that look like a marked subject but say when, where or about what: では, 에서는.
    pub asides: Vec<String>,
    /// What definite words begin with: ال, "the".
    pub definite: Vec<String>,
    /// Words that begin a noun phrase and mean nothing on their own: "the", "ein".
    pub articles: Vec<String>,
    /// Articles and numerals that introduce somebody new: "a", "one".
    pub indefinite: Vec<String>,
    /// Words beside a noun that point back to somebody already mentioned: "this", "the same".
    pub pointers: Vec<String>,
    /// Endings of verbs, nouns and names that show gender or number.
    pub endings: Endings,
    /// Words for organisations: "ministry".
    pub organizations: Vec<String>,
    /// Words for written texts that can be quoted: "letter".
    pub texts: Vec<String>,
    /// Words for other things that are said to say something, and for sources without a name: "timeline", "source".
    pub things: Vec<String>,
    /// Prepositions that continue a noun phrase: "of".
    pub complements: Vec<String>,
    /// Names of weekdays and months of more than [`ABBREVIATION`] characters, which have capitals in some languages and
    /// name nobody.
    pub times: Vec<String>,
    /// Words that introduce what a text says: "reads", "is written".
    pub reads: Vec<String>,
    /// Words for relatives: "son".
    pub kin: Vec<String>,
    /// Titles that come with a name: "Mr", 씨.
    pub titles: Vec<String>,
    /// Titles, roles and words for relatives that show a gender, the longest first: "Mr", "Ministerin".
    pub gendered: Vec<(String, Gender)>,
}

/// Endings of words that show gender or number: `ت` of a verb, `ة` of a noun.
#[derive(Debug, Default)]
pub(super) struct Endings {
    /// Endings of a verb whose subject is a woman or a feminine noun.
    pub feminine_verbs: Vec<String>,
    /// Endings of a verb whose subject is a man or a masculine noun.
    pub masculine_verbs: Vec<String>,
    /// Beginnings of verbs whose ending does not show the gender.
    pub unclear_verbs: Vec<String>,
    /// Endings of a woman's name or a feminine noun.
    pub feminine_nouns: Vec<String>,
    /// Endings of a woman's given name.
    pub feminine_names: Vec<String>,
    /// Men's given names that end like a woman's: "Joshua".
    pub masculine_names: Vec<String>,
    /// Endings of a verb with a plural subject.
    pub plural_verbs: Vec<String>,
    /// Articles of feminine nouns alone: "la".
    pub feminine_articles: Vec<String>,
    /// Articles of masculine nouns alone: "el".
    pub masculine_articles: Vec<String>,
}

impl Endings {
    fn read(lexicon: &Lexicon) -> Self {
        Self {
            feminine_verbs: particles(lexicon, "verb_feminine"),
            masculine_verbs: particles(lexicon, "verb_masculine"),
            unclear_verbs: particles(lexicon, "verb_unclear"),
            feminine_nouns: particles(lexicon, "noun_feminine"),
            feminine_names: particles(lexicon, "name_feminine"),
            masculine_names: particles(lexicon, "name_masculine"),
            plural_verbs: particles(lexicon, "verb_plural"),
            feminine_articles: particles(lexicon, "article_feminine"),
            masculine_articles: particles(lexicon, "article_masculine"),
        }
    }

    /// The gender of a verb's subject, where the verb shows it.
    pub fn of_verb(&self, verb: &str) -> Option<Gender> {
        let ends = |endings: &[String]| endings.iter().any(|end| verb.ends_with(end.as_str()));
        let unclear = || self.unclear_verbs.iter().any(|start| verb.starts_with(start.as_str()));
        match (ends(&self.feminine_verbs), ends(&self.masculine_verbs)) {
            (true, _) => Some(Gender::Feminine),
            (_, true) if !unclear() => Some(Gender::Masculine),
            _ => None,
        }
    }

    /// The gender of a given name: feminine where its ending shows that, masculine for the men's names that end so
    /// too, otherwise unknown.
    pub fn of_given_name(&self, name: &str) -> Option<Gender> {
        if self.masculine_names.iter().any(|other| other == name) {
            return Some(Gender::Masculine);
        }
        let feminine = self.feminine_names.iter().any(|end| name.ends_with(end.as_str()));
        feminine.then_some(Gender::Feminine)
    }

    /// The gender of the noun after an article.
    pub fn of_article(&self, article: &str) -> Option<Gender> {
        let is_one = |articles: &[String]| articles.iter().any(|form| form == article);
        match (is_one(&self.feminine_articles), is_one(&self.masculine_articles)) {
            (true, false) => Some(Gender::Feminine),
            (false, true) => Some(Gender::Masculine),
            _ => None,
        }
    }

    /// Whether a verb has a plural subject.
    pub fn is_plural(&self, verb: &str) -> bool {
        self.plural_verbs.iter().any(|end| verb.ends_with(end.as_str()))
    }

    /// The gender of a noun or name by its ending: masculine where it has none of the feminine endings of the
    /// language. `None` in a language that lists no such endings.
    pub fn of_noun(&self, noun: &str) -> Option<Gender> {
        let feminine = self.feminine_nouns.iter().any(|end| noun.ends_with(end.as_str()));
        match feminine {
            _ if self.feminine_nouns.is_empty() => None,
            true => Some(Gender::Feminine),
            false => Some(Gender::Masculine),
        }
    }
}

/// Maximum characters of a short form of a weekday or month.
const ABBREVIATION: usize = 3;

/// How usual each position of the reporting verb is: 0 for never, 1 for seldom, 2 for sometimes, 3 for normally.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Order {
    /// The verb before the quote, the subject after the verb.
    pub before_vs: u8,
    /// The verb before the quote, the subject before the verb.
    pub before_sv: u8,
    /// The verb after the quote, the subject after the verb.
    pub after_vs: u8,
    /// The verb after the quote, the subject between the two.
    pub after_sv: u8,
    /// The subject before the quote, the verb after it.
    pub sov: u8,
    /// A verb without a subject, which refers to the last speaker.
    pub prodrop: u8,
    /// Not a position: more than 0 if the language capitalises every noun.
    pub capital_nouns: u8,
}

impl Grammar {
    /// The grammar of a language. It holds no words for a language without a lexicon.
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
            things: particles(lexicon, "thing"),
            complements: particles(lexicon, "complement"),
            times: [Section::Weekdays, Section::Months]
                .iter()
                .flat_map(|section| lexicon.rows(*section))
                .map(|row| fold(row.form))
                // "Jan" is a name, too.
                .filter(|form| is_longer(form, ABBREVIATION))
                .collect(),
            reads: particles(lexicon, "reads"),
            kin: forms_of(lexicon, Section::Honorifics, "kin"),
            titles: forms_of(lexicon, Section::Honorifics, "title"),
            gendered: gendered(lexicon.rows(Section::Honorifics)),
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

/// Every form that is looked up in the text, folded, with all its tags.
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
        if let Some(tags) = Tags::of_particle(row) {
            add(&mut forms, row.form, tags);
        }
    }
    for row in lexicon.rows(Section::Honorifics).iter().filter(|row| row.field(0) == "role") {
        add(&mut forms, row.form, Tags::ROLE);
    }
    forms
}

/// Adds a form, folded and without vowel signs, with either apostrophe.
fn add(forms: &mut BTreeMap<String, Tags>, form: &str, tags: Tags) {
    let form = fold(form);
    let form = Unpointed::of(&form).text.into_owned();
    if form.is_empty() {
        return;
    }
    // Egyptian newspapers leave out the dots of a final ي, so the form is added with ى, too. Not the other way
    // round: the verb "رأى" is always spelt with ى, and is a different word from "رأي".
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

/// The titles with a gender, the longest first.
fn gendered(rows: &[Row]) -> Vec<(String, Gender)> {
    let gender = |row: &Row| match [row.field(1), row.field(2)] {
        ["m", _] | [_, "m"] => Some(Gender::Masculine),
        ["f", _] | [_, "f"] => Some(Gender::Feminine),
        _ => None,
    };
    let mut found: Vec<(String, Gender)> =
        rows.iter().filter_map(|row| Some((fold(row.form), gender(row)?))).collect();
    found.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
    found
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

/// Whether a character is in the Hebrew or Arabic blocks. These scripts attach the article to the noun.
pub(super) fn is_semitic(c: char) -> bool {
    ('\u{0590}'..'\u{0700}').contains(&c)
}

/// Folds a text for comparison: lower case, and one form for variants of an Arabic letter. Every character keeps
/// its length in bytes, so that byte offsets into the result are valid in `text` too.
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
