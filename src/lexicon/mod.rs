//! The rule words of each language, as data.
//!
//! There is one file per language in `data/`, compiled in and parsed at first use. A file is a list of sections:
//!
//! ```text
//! # a comment
//! [months]
//! janvier<tab>1
//! janv.<tab>1
//! ```
//!
//! A row is a form, then its fields, each after a tab; [`Section`] documents the fields of each section. Rows are
//! spelled as native speakers spell them; lookups fold both sides with [`crate::text::fold`]. `und.lex` holds what
//! belongs to no particular language, such as the names of agencies and platforms. A test reads every file and rejects
//! unknown sections, duplicate rows and text that is not NFC, so that a bad row cannot ship.

mod letters;

use std::borrow::Cow;

use memchr::memmem;

use crate::language::{ByLanguage, Language, language_table};

macro_rules! sections {
    ($($(#[$doc:meta])* $name:ident $key:literal),+ $(,)?) => {
        /// The sections of a lexicon file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Section {
            $($(#[$doc])* $name),+
        }

        impl Section {
            /// Every section, in the order of the files.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The name between the brackets.
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }
        }
    };
}

impl Section {
    /// Sections whose phrases are not article text when they stand alone.
    pub const BOILERPLATE: [Self; 10] = [
        Self::Consent,
        Self::Comments,
        Self::Related,
        Self::Share,
        Self::Newsletter,
        Self::Tags,
        Self::Navigation,
        Self::Advertisement,
        Self::Legal,
        Self::Paywall,
    ];
}

sections! {
    /// First in the file of a language with two scripts: a letter of the rows, then its spelling in the other script.
    /// The rows are read in both.
    Letters "letters",
    /// Boilerplate phrases, as in all sections down to `Caption`: form, then `whole` (the block is only this phrase)
    /// or `start` (the block begins with it); without either, whichever is usual in the section
    /// (`phrases::READ`). Here: cookie and privacy dialogs.
    Consent "consent",
    /// Comment forms, comment counts, calls to comment.
    Comments "comments",
    /// "Read also", "Related articles", "Most read".
    Related "related",
    /// Share and follow buttons.
    Share "share",
    /// Newsletter and alert subscription.
    Newsletter "newsletter",
    /// Labels of tag and topic lists.
    Tags "tags",
    /// "Back to top", "Menu", "Home", "Next page", "Print".
    Navigation "navigation",
    /// The first step of a breadcrumb path: "Home"; no field.
    FrontPage "front_page",
    /// Labels in the place of a section's name that name no section: "Uncategorized", "Blog"; no field.
    NoSections "no_sections",
    /// Words that as a tag say nothing about an article: "news", "videos"; no field.
    NoTags "no_tags",
    /// Words for a picture of the site's logo, next to the site's name: "logo"; no field.
    SiteMarks "site_marks",
    /// Advertisement labels.
    Advertisement "advertisement",
    /// Copyright, terms, imprint.
    Legal "legal",
    /// Subscription walls.
    Paywall "paywall",
    /// Labels before a picture's caption or credit, such as "Photo:".
    Caption "caption",
    /// Labels above a headline: "Breaking", "Exclusive", "Latest news"; no field.
    HeadlineLabels "headline_labels",
    /// Words that mark a live blog in its title or label; no field.
    Live "live",
    /// Words before an author's name: "By", "Von", "بقلم"; then `whole` or `start`; then `source` if they precede the
    /// source of a text.
    BylinePrefixes "byline_prefixes",
    /// Words before the name of somebody who contributed to a story other than by writing it: "Photos by", "Reviewed
    /// by"; no field.
    Contributions "contributions",
    /// Words of a byline that are not part of a name: "correspondent", "in Berlin"; no field.
    Roles "roles",
    /// Academic degrees and titles after a name: "PhD"; no field.
    Degrees "degrees",
    /// Placeholders that content systems put in the place of an author's name: "admin"; no field.
    Nobodies "nobodies",
    /// News agencies and the abbreviations they sign with; no field.
    Agencies "agencies",
    /// Words between two names of a list: "and"; no field.
    Joiners "joiners",
    /// Form, then the number 1 to 12 of a Gregorian month; every written form, abbreviations included.
    Months "months",
    /// Months of the Islamic calendar: form, number.
    MonthsHijri "months_hijri",
    /// Months of the Persian solar calendar: form, number.
    MonthsJalali "months_jalali",
    /// Form, then 1 (Monday) to 7.
    Weekdays "weekdays",
    /// Form, then `am` or `pm`.
    Meridiem "meridiem",
    /// Relative times: a form with `{n}` for the number, then one of `second minute hour day week month year`; a form
    /// without `{n}` has the number as third column ("yesterday", day, 1).
    Ago "ago",
    /// Beginnings of the words for "minute", by which reading times are recognised; no field.
    Minutes "minutes",
    /// Labels before the date of publication; no field.
    Published "published",
    /// Labels before the date of the last change; no field.
    Updated "updated",
    /// Titles and offices before or after a person's name: "Minister", "الرئيس", "Dr."; then `title` (Mr, Dr), `role`
    /// (an office or a profession) or `kin` (a relative); then `apart` if the title is attached to the name without
    /// being part of it; then `m` or `f` if it shows the gender of its person.
    Honorifics "honorifics",
    /// Titles that say nothing but how somebody is addressed, as rows of their own besides those above: "Mr"; no field.
    FormsOfAddress "forms_of_address",
    /// Words before an office that are part of it: "deputy", "former"; no field.
    RoleModifiers "role_modifiers",
    /// Words for a thing before its name, which is no person's: "Hurricane", "Virus"; no field.
    Things "things",
    /// Words that begin, end or are part of an organisation's name: "ministry", "حزب", "GmbH"; then `legal` if the word
    /// is the legal form of a company, which its name can do without.
    OrganizationWords "organization_words",
    /// Words that begin or end a place's name: "province", "محافظة"; then `apart` if the word is attached to the name
    /// without being part of it.
    LocationWords "location_words",
    /// Lower-case parts within a person's name: "van", "bin"; no field.
    NameParticles "name_particles",
    /// Abbreviations whose full stop does not end a sentence; `{n}.` if a number with a full stop is an ordinal; in
    /// Tibetan, words whose shad does not end one; no field.
    Abbreviations "abbreviations",
    /// Reporting verbs and according-to forms: form, then `verb`, `participle` ("adding": its subject is that of the
    /// sentence), `noun` ("statement"), `according_to` (the speaker follows) or `according_after` (the speaker
    /// precedes), then the strength `s` (strong) or `w` (weak).
    Cues "cues",
    /// Quotation marks: `primary`, `secondary`, `alternative` or `name` (around names, never a
    /// quotation), then opening and closing mark; or `dash`, the dash that opens dialogue, and what
    /// the reporting clause begins with: `,` or `–`.
    QuoteMarks "quote_marks",
    /// Words that open reported speech: "that", "أن"; no field.
    Complementizers "complementizers",
    /// Third-person pronouns that can be a speaker: form, `m`, `f` or `-`, then `s` (singular) or `p` (plural).
    Pronouns "pronouns",
    /// Words that introduce a name in quotation marks: "the film", "so-called"; then `title` if what they introduce
    /// can be as long as a sentence: "entitled".
    NameMarkers "name_markers",
    /// Position of the reporting verb: `before_vs`, `before_sv`, `after_vs`, `after_sv` (before or after the quote,
    /// verb or subject first), `sov` (subject, quote, verb), `prodrop` (the verb alone continues with the last
    /// speaker), `capital_nouns` (every noun is capitalised); then 1 (rare) to 3 (the normal order).
    CueOrder "cue_order",
    /// Small words around quotes: form, then `subject` (marks the words before it as subject: は, ने), `quotative`
    /// (directly follows a quotation: と, 라고), `clitic` (is attached to an opening mark: و, l'), `auxiliary` (may come
    /// between verb and subject), `preposition` (begins words after a verb that are not its subject; then `s` if a name
    /// right after it surely is none), `object` (follows words that are not the subject: を, को), `accusative` (follows
    /// a direct object: 를), `aside` (ends words that look marked as subject and are not: では, 에서는), `definite` (begins
    /// definite words: ال), `article` (says nothing alone: "ein"), `indefinite` (introduces somebody new: "a", "one"),
    /// `reported` (a verb form of sentences that report what another said: "sei"), `reads` (introduces the wording of a
    /// text: "is written"), `passive` (a verb whose subject is not who speaks: "was accused of"; then `s` if the words
    /// after it are surely a quotation), `agent` (introduces who speaks after such a verb: "by"), `plain` (holds a
    /// shorter form that it does not mean: "that said"), `thing` (says something and is no person: "timeline"),
    /// `complement` (a preposition that continues a noun phrase: "of"); or a word ending that shows a gender:
    /// `verb_feminine`, `verb_masculine`, `noun_feminine`, `name_feminine` (of a given name), or `name_masculine`, a
    /// man's given name that ends like a woman's; or a number: `verb_plural`; or an article of one gender alone:
    /// `article_feminine`, `article_masculine`; or `determiner`, a word before a common noun and no name: "eines",
    /// where nouns are capitalised.
    QuoteParticles "quote_particles",
}

/// One row of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The form, as written in the file.
    pub form: &'static str,
    /// The text after the first tab; empty if the row has no fields.
    fields: &'static str,
}

impl Row {
    /// Returns the field `index`, counted from 0 after the form; empty if there is none.
    pub fn field(&self, index: usize) -> &'static str {
        self.fields.split('\t').nth(index).unwrap_or_default()
    }
}

/// The rule words of one language.
#[derive(Debug)]
pub struct Lexicon {
    rows: Vec<Row>,
    /// For each section, the start and end of its rows in `rows`.
    ranges: [(usize, usize); Section::ALL.len()],
}

macro_rules! files {
    ($($language:ident $code:literal $others:literal $script:ident $english:literal),+ $(,)?) => {
        /// The file of each language, in the order of [`Language`].
        const FILES: &[&str] =
            &[include_str!("data/und.lex"), $(include_str!(concat!("data/", $code, ".lex"))),+];
    };
}

language_table!(files);

fn file_of(language: Language) -> &'static str {
    static READ: ByLanguage<Cow<'static, str>> = ByLanguage::new();
    READ.of(language, |language| letters::in_both_scripts(FILES[language as usize]))
}

impl Lexicon {
    /// Returns the lexicon of a language; that of `und.lex` for [`Language::Unknown`].
    pub fn of(language: Language) -> &'static Self {
        static LEXICONS: ByLanguage<Lexicon> = ByLanguage::new();
        LEXICONS.of(language, |language| Self::parse(file_of(language), Section::ALL))
    }

    /// Parses only some sections of a language's lexicon, for callers that go through all languages.
    pub fn part(language: Language, sections: &[Section]) -> Self {
        Self::parse(file_of(language), sections)
    }

    /// Returns the lexicons that apply to a page: `und.lex`, the English one and that of the page's language.
    pub fn for_pages(language: Language) -> impl Iterator<Item = &'static Self> {
        const ALWAYS: [Language; 2] = [Language::Unknown, Language::English];
        let own = Some(language).filter(|language| !ALWAYS.contains(language));
        ALWAYS.into_iter().chain(own).map(Self::of)
    }

    /// Returns all languages, [`Language::Unknown`] (`und.lex`) first.
    pub fn languages() -> impl Iterator<Item = Language> {
        std::iter::once(Language::Unknown).chain(Language::ALL.iter().copied())
    }

    /// Returns the rows of a section, in the order of the file.
    pub fn rows(&self, section: Section) -> &[Row] {
        let (start, end) = self.ranges[section as usize];
        self.rows.get(start..end).unwrap_or_default()
    }

    fn empty() -> Self {
        Self { rows: Vec::new(), ranges: [(0, 0); Section::ALL.len()] }
    }

    /// Parses the wanted sections of a file. Unknown sections are skipped here, and rejected by tests.
    fn parse(file: &'static str, wanted: &[Section]) -> Self {
        let mut lexicon = Self::empty();
        for (key, lines) in sections_of(file) {
            if let Some(section) = wanted.iter().copied().find(|section| section.key() == key) {
                lexicon.push(section, lines);
            }
        }
        lexicon
    }

    /// Adds the rows of a section.
    fn push(&mut self, section: Section, lines: &'static str) {
        let start = self.rows.len();
        for line in lines.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (form, fields) = line.split_once('\t').unwrap_or((line, ""));
            self.rows.push(Row { form, fields });
        }
        self.ranges[section as usize] = (start, self.rows.len());
    }
}

/// Returns the sections of a file, as pairs of name and lines.
fn sections_of(file: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut headings = memmem::find_iter(file.as_bytes(), "\n[").peekable();
    std::iter::from_fn(move || {
        let start = headings.next()? + "\n[".len();
        // The line end above the next heading belongs to this section.
        let end = headings.peek().map_or(file.len(), |next| next + 1);
        Some(file.get(start..end)?.split_once("]\n").unwrap_or_default())
    })
}

#[cfg(test)]
mod tests;
