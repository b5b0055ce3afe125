//! Scores found quotes against gold: detection, exact spans, speakers.
//!
//! A gold quote counts as found if the overlap with a found quote is at least half of their union. A found quote is
//! wrong if it overlaps no direct gold quote and no `ignore` span; one that overlaps either, but by too little to match
//! a gold quote, counts neither way. A speaker is right if it overlaps a gold mention or shares its last word. Where
//! the gold mentions name a person, whether the speaker is linked to that entity is counted separately.

use std::collections::BTreeMap;
use std::fmt;

use offprint::{Article, EntityId, EntityKind, Mention, Quote, QuoteKind, Span};

use crate::gold::{CodePoints, Document, GoldQuote, Range};

/// Sums over documents.
#[derive(Default)]
pub struct Score {
    all: Counts,
    long: Counts,
    indirect: Indirect,
    languages: BTreeMap<String, Counts>,
}

/// The counts for direct and partial speech.
#[derive(Default, Clone)]
struct Counts {
    gold: usize,
    hit: usize,
    wrong: usize,
    /// Hits whose span is exactly that of the gold quote.
    exact: usize,
    /// Spans in quotation marks that are not quotations, such as titles.
    names: usize,
    /// Wrong quotes that overlap one of these.
    names_taken: usize,
    /// Gold quotes of the kind `direct`.
    clauses: usize,
    clauses_hit: usize,
    dash: usize,
    dash_hit: usize,
    dash_wrong: usize,
    /// Hits whose gold quote has a speaker.
    speakers: usize,
    speakers_right: usize,
    speakers_missing: usize,
    /// Speakers found with a confidence of 0.9 or more.
    sure: usize,
    sure_right: usize,
    /// Speakers found where the gold mentions name a person of the article.
    people: usize,
    /// Of these, the speakers linked to that person.
    people_right: usize,
    /// Speakers found where the gold mentions name no person of the article.
    nameless: usize,
    /// Of these, the speakers linked to a person all the same.
    nameless_named: usize,
}

/// The counts for reported speech, which only some data sets label.
#[derive(Default)]
struct Indirect {
    gold: usize,
    hit: usize,
    found: usize,
    right: usize,
    speakers: usize,
    speakers_right: usize,
}

impl Score {
    /// Counts the reported speech of one document and returns the errors. A found span is right if its overlap with a
    /// gold span, of any kind of speech, is at least half of their union. Only gold spans of the kind `indirect` can be
    /// missed.
    pub fn add_indirect(
        &mut self,
        document: &Document,
        article: &Article,
        points: &CodePoints,
    ) -> Vec<String> {
        let found = article.quotes.iter().filter(|quote| quote.kind == QuoteKind::Indirect);
        let place = |span: Span| (points.at(span.start), points.at(span.end));
        let found: Vec<(Range, &Quote)> = found.map(|quote| (place(quote.span), quote)).collect();
        let counts = &mut self.indirect;
        let mut errors = Vec::new();
        for gold in document.quotes.iter().filter(|gold| gold.kind == "indirect") {
            counts.gold += 1;
            let Some((_, quote)) = found.iter().find(|(range, _)| overlap_share(*range, gold.range) >= 0.5)
            else {
                errors.push(report("missed", document, gold.range));
                continue;
            };
            counts.hit += 1;
            let Some(speaker) = quote.speaker.as_ref().filter(|_| !gold.speakers.is_empty()) else {
                continue;
            };
            counts.speakers += 1;
            counts.speakers_right += usize::from(is_right(gold, place(speaker.span), &article[speaker.span]));
        }
        counts.found += found.len();
        for (range, _) in found {
            if document.quotes.iter().any(|gold| overlap_share(range, gold.range) >= 0.5) {
                counts.right += 1;
            } else {
                errors.push(report("wrong", document, range));
            }
        }
        errors
    }

    /// Counts the direct quotes of one document and returns the errors.
    pub fn add(&mut self, document: &Document, article: &Article, points: &CodePoints) -> Vec<String> {
        let mut errors = Vec::new();
        let mut counts = Counts::default();
        let mut long = Counts::default();
        let found: Vec<(Range, &Quote)> = article
            .quotes
            .iter()
            .filter(|quote| quote.kind != QuoteKind::Indirect)
            .map(|quote| ((points.at(quote.span.start), points.at(quote.span.end)), quote))
            .collect();
        for gold in document.quotes.iter().filter(|gold| gold.is_direct()) {
            let share = |range: Range| overlap_share(range, gold.range);
            let close = found.iter().filter(|(range, _)| share(*range) >= 0.5);
            let hit = close.max_by(|(one, _), (other, _)| share(*one).total_cmp(&share(*other)));
            count_gold(gold, hit.map(|(range, _)| *range), &mut counts);
            if words(&document.text, gold.range) >= 4 {
                count_gold(gold, hit.map(|(range, _)| *range), &mut long);
            }
            match hit {
                Some((_, quote)) => {
                    errors.extend(count_speaker(document, gold, quote, article, points, &mut counts))
                }
                None => errors.push(report("missed", document, gold.range)),
            }
        }
        counts.names += document.nonquotes.len();
        for (range, quote) in &found {
            if document.quotes.iter().any(|gold| gold.is_direct() && overlap_share(*range, gold.range) >= 0.5)
            {
                continue;
            }
            let neutral = document.ignore.iter().any(|ignored| overlaps(*range, *ignored));
            if neutral || document.quotes.iter().any(|gold| gold.is_direct() && overlaps(*range, gold.range))
            {
                continue;
            }
            counts.wrong += 1;
            counts.dash_wrong += usize::from(quote.kind == QuoteKind::Dash);
            counts.names_taken += usize::from(document.nonquotes.iter().any(|name| overlaps(*range, *name)));
            long.wrong += usize::from(words(&document.text, *range) >= 4);
            errors.push(report("wrong", document, *range));
        }
        self.all.merge(&counts);
        self.long.merge(&long);
        self.languages.entry(document.lang.clone()).or_default().merge(&counts);
        errors
    }
}

fn count_gold(gold: &GoldQuote, hit: Option<Range>, counts: &mut Counts) {
    let found = usize::from(hit.is_some());
    counts.gold += 1;
    counts.hit += found;
    counts.exact += usize::from(hit == Some(gold.range));
    if gold.kind == "direct" {
        counts.clauses += 1;
        counts.clauses_hit += found;
    }
    if gold.is_dash() {
        counts.dash += 1;
        counts.dash_hit += found;
    }
}

#[expect(clippy::too_many_arguments, reason = "two documents, two quotes, and what is counted")]
fn count_speaker(
    document: &Document,
    gold: &GoldQuote,
    quote: &Quote,
    article: &Article,
    points: &CodePoints,
    counts: &mut Counts,
) -> Option<String> {
    if gold.speakers.is_empty() {
        return None;
    }
    counts.speakers += 1;
    let Some(speaker) = &quote.speaker else {
        counts.speakers_missing += 1;
        return Some(report("no speaker", document, gold.range) + &format!(" gold {:?}", gold.speakers[0].1));
    };
    let range = (points.at(speaker.span.start), points.at(speaker.span.end));
    let text = &article[speaker.span];
    let right = is_right(gold, range, text);
    counts.speakers_right += usize::from(right);
    if speaker.confidence >= 0.9 {
        counts.sure += 1;
        counts.sure_right += usize::from(right);
    }
    let people = people(gold, article, points);
    let linked = speaker.entity.is_some_and(|id| people.contains(&id));
    counts.people += usize::from(!people.is_empty());
    counts.people_right += usize::from(linked);
    let is_person = |id: EntityId| article.entity(id).is_some_and(|entity| entity.kind == EntityKind::Person);
    counts.nameless += usize::from(people.is_empty());
    counts.nameless_named += usize::from(people.is_empty() && speaker.entity.is_some_and(is_person));
    let taken = people.is_empty() && speaker.entity.is_some_and(is_person);
    if right && (taken || !linked && !people.is_empty()) {
        let name = |id: EntityId| article.entity(id).map_or("", |entity| entity.name.as_str());
        let gold = people.first().map(|id| name(*id));
        let told = format!(" gold {gold:?} found {text:?} as {:?}", speaker.entity.map(name));
        return Some(report("person", document, range) + &told);
    }
    (!right).then(|| {
        let told = format!(" gold {:?} found {text:?} {:.2}", gold.speakers[0].1, speaker.confidence);
        report("speaker", document, gold.range) + &told
    })
}

/// The persons of the article whose mentions overlap a gold mention of the speaker.
fn people(gold: &GoldQuote, article: &Article, points: &CodePoints) -> Vec<EntityId> {
    let place = |span: Span| (points.at(span.start), points.at(span.end));
    let is_named =
        |mention: &Mention| gold.speakers.iter().any(|(named, _)| overlaps(place(mention.span), *named));
    let persons = article.entities.iter().filter(|entity| entity.kind == EntityKind::Person);
    persons.filter(|person| person.mentions.iter().any(is_named)).map(|person| person.id).collect()
}

/// Whether the words found name the speaker of a gold quote.
fn is_right(gold: &GoldQuote, range: Range, text: &str) -> bool {
    gold.speakers.iter().any(|(gold, name)| overlaps(range, *gold) || same_last_word(text, name))
}

fn report(what: &str, document: &Document, range: Range) -> String {
    let chars: Vec<char> = document.text.chars().collect();
    let part = |start: usize, end: usize| -> String {
        let part: String = chars[start.min(chars.len())..end.min(chars.len())].iter().collect();
        part.replace('\n', "⏎")
    };
    let (before, after) = (part(range.0.saturating_sub(70), range.0), part(range.1, range.1 + 60));
    format!("{what}\t{} {}\t{before}[[{}]]{after}", document.lang, document.id, part(range.0, range.1))
}

fn words(text: &str, range: Range) -> usize {
    let part: String = text.chars().skip(range.0).take(range.1 - range.0).collect();
    part.split_whitespace().count()
}

fn overlaps(a: Range, b: Range) -> bool {
    a.0 < b.1 && b.0 < a.1
}

fn overlap_share(a: Range, b: Range) -> f64 {
    let shared = a.1.min(b.1).saturating_sub(a.0.max(b.0));
    let both = a.1.max(b.1) - a.0.min(b.0);
    if both == 0 { 0.0 } else { shared as f64 / both as f64 }
}

fn same_last_word(a: &str, b: &str) -> bool {
    let last = |text: &str| text.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    last(a).chars().count() > 2 && last(a) == last(b)
}

impl Counts {
    fn merge(&mut self, other: &Self) {
        self.gold += other.gold;
        self.hit += other.hit;
        self.wrong += other.wrong;
        self.exact += other.exact;
        self.names += other.names;
        self.names_taken += other.names_taken;
        self.clauses += other.clauses;
        self.clauses_hit += other.clauses_hit;
        self.dash += other.dash;
        self.dash_hit += other.dash_hit;
        self.dash_wrong += other.dash_wrong;
        self.speakers += other.speakers;
        self.speakers_right += other.speakers_right;
        self.speakers_missing += other.speakers_missing;
        self.sure += other.sure;
        self.sure_right += other.sure_right;
        self.people += other.people;
        self.people_right += other.people_right;
        self.nameless += other.nameless;
        self.nameless_named += other.nameless_named;
    }

    fn f1(&self) -> f64 {
        share(2 * self.hit, 2 * self.hit + self.wrong + (self.gold - self.hit))
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { f64::NAN } else { part as f64 / whole as f64 }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "quotes {} P {:.3} R {:.3} F1 {:.3}",
            self.gold,
            share(self.hit, self.hit + self.wrong),
            share(self.hit, self.gold),
            self.f1()
        )?;
        write!(
            f,
            " | exact {:.3} clauses {:.3}",
            share(self.exact, self.hit),
            share(self.clauses_hit, self.clauses)
        )?;
        write!(f, " | names taken {}/{}", self.names_taken, self.names)?;
        if self.dash > 0 {
            let f1 = share(2 * self.dash_hit, self.dash_hit + self.dash_wrong + self.dash);
            write!(f, " | dash {} F1 {f1:.3}", self.dash)?;
        }
        write!(
            f,
            " | speakers {} right {:.3} none {:.3}",
            self.speakers,
            share(self.speakers_right, self.speakers),
            share(self.speakers_missing, self.speakers)
        )?;
        write!(
            f,
            " | sure {:.3} right {:.3}",
            share(self.sure, self.speakers),
            share(self.sure_right, self.sure)
        )?;
        write!(f, " | people {} right {:.3}", self.people, share(self.people_right, self.people))?;
        write!(f, " others {} taken for one {:.3}", self.nameless, share(self.nameless_named, self.nameless))
    }
}

impl fmt::Display for Indirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (precision, recall) = (share(self.right, self.found), share(self.hit, self.gold));
        write!(f, "speech {} found {} P {precision:.3} R {recall:.3}", self.gold, self.found)?;
        write!(f, " | speakers {} right {:.3}", self.speakers, share(self.speakers_right, self.speakers))
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (language, counts) in &self.languages {
            writeln!(f, "  {language}\t{counts}")?;
        }
        let rated: Vec<f64> = self
            .languages
            .values()
            .filter(|counts| counts.speakers > 0)
            .map(|counts| share(counts.speakers_right, counts.speakers))
            .collect();
        writeln!(f, "  4 words and more: F1 {:.3}", self.long.f1())?;
        writeln!(f, "  all\t{}", self.all)?;
        if self.indirect.found > 0 {
            writeln!(f, "  indirect\t{}", self.indirect)?;
        }
        write!(
            f,
            "  speakers, mean of {} languages: {:.3}",
            rated.len(),
            rated.iter().sum::<f64>() / rated.len().max(1) as f64
        )
    }
}
