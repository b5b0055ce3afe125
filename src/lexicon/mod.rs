//! The rule words of each language, as data.
//!
//! One file a language in `data/`, compiled in and read at first use. A file is a list of sections:
//!
//! ```text
//! # a comment
//! [months]
//! janvier<tab>1
//! janv.<tab>1
//! ```
//!
//! A row is a form, then its fields, each behind a tab; what the fields mean is told at the
//! section's name in [`Section`]. Rows are written as a native writes them; who looks a form up
//! folds both sides with [`crate::text::fold`]. `und.lex` holds what no language owns, such as the
//! names of agencies and platforms. A test reads every file and refuses unknown sections, duplicate
//! rows and text that is not NFC, so that a bad row cannot ship.

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
    /// Those whose phrases are no text of an article where they stand alone.
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
    /// First in the file of a language with two scripts: a letter of the rows, then how the other script writes it.
    /// The rows are read in both.
    Letters "letters",
    /// Boilerplate phrases, as all sections down to `Caption`: form, then `whole` (the block is this
    /// phrase and nothing else) or `start` (the block begins with it). Here: cookie and privacy dialogs.
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
    /// The first step of a path of sections: "Home"; no field.
    FrontPage "front_page",
    /// What stands where a section's name would, and names none: "Uncategorized", "Blog"; no field.
    NoSections "no_sections",
    /// What pictures of a site's mark are called beside its name: "logo"; no field.
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
    /// Words that tell a live blog when they stand in its title or label; no field.
    Live "live",
    /// What stands before an author's name: "By", "Von", "بقلم"; extent, `source` before where a text is from.
    BylinePrefixes "byline_prefixes",
    /// What stands before the name of one who had another part in a story than to write it: "Photos by",
    /// "Reviewed by"; no field.
    Contributions "contributions",
    /// Words of a byline that are no part of a name: "correspondent", "in Berlin"; no field.
    Roles "roles",
    /// Academic degrees and titles that stand behind a name: "PhD"; no field.
    Degrees "degrees",
    /// What systems put where an author's name would be, and is none: "admin"; no field.
    Nobodies "nobodies",
    /// News agencies and the marks they sign with; no field.
    Agencies "agencies",
    /// What stands between two names of a list: "and"; no field.
    Joiners "joiners",
    /// Form, then the number 1 to 12 of a Gregorian month; every written form, short ones too.
    Months "months",
    /// Months of the Islamic calendar: form, number.
    MonthsHijri "months_hijri",
    /// Months of the Persian solar calendar: form, number.
    MonthsJalali "months_jalali",
    /// Form, then 1 (Monday) to 7.
    Weekdays "weekdays",
    /// Form, then `am` or `pm`.
    Meridiem "meridiem",
    /// How long ago: a form with `{n}` for the number, then `second minute hour day week month
    /// year`; a form without `{n}` has the number as third field ("yesterday", day, 1).
    Ago "ago",
    /// What the words for a minute begin with, which tell how long reading takes; no field.
    Minutes "minutes",
    /// Labels before the date of publication; no field.
    Published "published",
    /// Labels before the date of the last change; no field.
    Updated "updated",
    /// Titles and offices before or after a person's name: "Minister", "الرئيس", "Dr."; then `title`
    /// (Mr, Dr), `role` (an office or a profession) or `kin`; then `apart` where the title is written onto the name
    /// without being part of it.
    Honorifics "honorifics",
    /// Words that begin, end or are part of an organisation's name: "ministry", "حزب", "GmbH"; no field.
    OrganizationWords "organization_words",
    /// Words that begin or end a place's name: "province", "محافظة"; then `apart` where the word is written onto the name
    /// without being part of it.
    LocationWords "location_words",
    /// Lower-case parts within a person's name: "van", "bin"; no field.
    NameParticles "name_particles",
    /// Abbreviations whose full stop ends no sentence; `{n}.` where a number with a full stop is an ordinal; in Tibetan,
    /// words whose shad ends none; no field.
    Abbreviations "abbreviations",
    /// Reporting verbs and according-to forms: form, then `verb`, `participle` ("adding": its subject is
    /// that of the sentence), `noun` ("statement"), `according_to` (the speaker follows) or `according_after` (the speaker precedes), then the
    /// strength `s` or `w`.
    Cues "cues",
    /// Quotation marks: `primary`, `secondary`, `alternative` or `name` (around names, never a
    /// quotation), then opening and closing mark; or `dash`, the dash that opens dialogue, and what
    /// the reporting clause begins with: `,` or `–`.
    QuoteMarks "quote_marks",
    /// Words that open reported speech: "that", "أن"; no field.
    Complementizers "complementizers",
    /// Third-person pronouns that can be a speaker: form, `m`, `f` or `-`, then `s` or `p`.
    Pronouns "pronouns",
    /// Words that introduce a name in quotation marks: "the film", "so-called"; then `title` where what
    /// they introduce can be as long as a sentence: "entitled".
    NameMarkers "name_markers",
    /// Where a reporting verb stands: `before_vs`, `before_sv`, `after_vs`, `after_sv` (before or
    /// behind the quote, verb or subject first), `sov` (subject, quote, verb), `prodrop` (the verb
    /// alone goes on with the last speaker), `capital_nouns` (every noun has a capital); then 1 (rare)
    /// to 3 (the normal order).
    CueOrder "cue_order",
    /// Small words around quotes: form, then `subject` (marks the words before it as subject: は,
    /// ने), `quotative` (stands right behind a quotation: と, 라고), `clitic` (is written onto an
    /// opening mark: و, l'), `auxiliary` (may stand between verb and subject), `preposition` (begins
    /// words behind a verb that are not its subject), `object` (stands behind words that are no
    /// subject: を, को), `accusative` (stands behind what something is done to: 를), `aside` (ends words that
    /// look marked as subject and are none: では, 에서는), `definite` (definite words begin with it: ال), `article` (tells nothing alone: "ein"), `indefinite` (begins words for somebody new: "a",
    /// "one"), `reported` (a verb form that
    /// tells that a sentence reports what another said: "sei"), `reads` (tells that a text says what stands beside: "is
    /// written"); or the end of a word that tells a
    /// gender: `verb_feminine`, `verb_masculine`, `noun_feminine`, `name_feminine` (of a given name); or `verb_plural`.
    QuoteParticles "quote_particles",
}

/// One row of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The form, as written in the file.
    pub form: &'static str,
    /// What follows the first tab; empty where the row has no field.
    fields: &'static str,
}

impl Row {
    /// The field `index`, counted from 0 behind the form; empty where there is none.
    pub fn field(&self, index: usize) -> &'static str {
        self.fields.split('\t').nth(index).unwrap_or_default()
    }
}

/// The rule words of one language.
#[derive(Debug)]
pub struct Lexicon {
    rows: Vec<Row>,
    /// For each section, where its rows begin and end in `rows`.
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
    /// The lexicon of a language; that of `und.lex` for [`Language::Unknown`].
    pub fn of(language: Language) -> &'static Self {
        static LEXICONS: ByLanguage<Lexicon> = ByLanguage::new();
        LEXICONS.of(language, |language| Self::parse(file_of(language), Section::ALL))
    }

    /// A few sections of a language's lexicon, for those who ask all languages: the rest of the file is not read.
    pub fn part(language: Language, sections: &[Section]) -> Self {
        Self::parse(file_of(language), sections)
    }

    /// The lexicons that a page in a language is read by: that of no language, the English one and its own.
    pub fn for_pages(language: Language) -> impl Iterator<Item = &'static Self> {
        const ALWAYS: [Language; 2] = [Language::Unknown, Language::English];
        let own = Some(language).filter(|language| !ALWAYS.contains(language));
        ALWAYS.into_iter().chain(own).map(Self::of)
    }

    /// All languages, [`Language::Unknown`] (`und.lex`) first.
    pub fn languages() -> impl Iterator<Item = Language> {
        std::iter::once(Language::Unknown).chain(Language::ALL.iter().copied())
    }

    /// The rows of a section, in the order of the file.
    pub fn rows(&self, section: Section) -> &[Row] {
        let (start, end) = self.ranges[section as usize];
        self.rows.get(start..end).unwrap_or_default()
    }

    fn empty() -> Self {
        Self { rows: Vec::new(), ranges: [(0, 0); Section::ALL.len()] }
    }

    /// Reads some sections of a file. Sections that are not known are left out, as tests refuse them.
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

/// The sections of a file: their names and their lines.
fn sections_of(file: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut headings = memmem::find_iter(file.as_bytes(), "\n[").peekable();
    std::iter::from_fn(move || {
        let start = headings.next()? + "\n[".len();
        // The end of the line above the next heading belongs to this section.
        let end = headings.peek().map_or(file.len(), |next| next + 1);
        Some(file.get(start..end)?.split_once("]\n").unwrap_or_default())
    })
}

#[cfg(test)]
mod tests;
