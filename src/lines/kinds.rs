//! The kind of boilerplate of a block that is not body: by its phrases, by the label above it, and by its
//! position.

use crate::article::BoilerplateKind as Kind;
use crate::lexicon::Section;
use crate::phrases::PhraseHits;

/// The facts that determine the kind of a block.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    /// The phrases that it consists of or begins with.
    pub hits: PhraseHits,
    /// Its length, in characters normalized across scripts.
    pub weight: f32,
    /// Whether it is part of the body or the headline, so that it gets no kind.
    pub kept: bool,
    /// Whether it ends like a sentence.
    pub sentence: bool,
    /// Whether it contains a year.
    pub dated: bool,
    /// Whether it contains a time of day.
    pub timed: bool,
}

/// Sections, the most reliable first, with their kind and the maximum length of a block that is judged by
/// how it begins.
const ORDER: &[(Section, Kind, f32)] = &[
    (Section::Consent, Kind::Consent, 3000.0),
    (Section::Comments, Kind::Comments, 400.0),
    (Section::Newsletter, Kind::Newsletter, 400.0),
    (Section::Paywall, Kind::Paywall, 400.0),
    (Section::Related, Kind::Related, 400.0),
    (Section::Tags, Kind::Tags, 400.0),
    (Section::Share, Kind::Share, 150.0),
    (Section::Advertisement, Kind::Advertisement, 150.0),
    (Section::Legal, Kind::Legal, 1500.0),
    (Section::Caption, Kind::Caption, 600.0),
    (Section::Published, Kind::Byline, 120.0),
    (Section::Updated, Kind::Byline, 120.0),
    (Section::BylinePrefixes, Kind::Byline, 150.0),
    (Section::Agencies, Kind::Byline, 60.0),
    (Section::Navigation, Kind::Navigation, 100.0),
];

/// Maximum length of a label, button or tag.
const LABEL: f32 = 60.0;
/// Maximum length of a teaser below a label.
const TEASER: f32 = 400.0;
/// Minimum length of a sentence within the body that is no teaser.
const PARAGRAPH: f32 = 100.0;
/// Lengths of a teaser without a label, and the minimum number of them in a row.
const UNLABELLED: std::ops::RangeInclusive<f32> = 30.0..=130.0;
const IN_A_ROW: usize = 3;
/// Maximum length of a byline without a phrase, if it has a time of day, and if it has only a year: a longer line with
/// a year is the caption of a picture or the headline of a teaser.
const TIMED: f32 = 120.0;
const DATED: f32 = 70.0;
/// Minimum length of a block of a consent dialog that is its text rather than a button.
const DIALOG: f32 = 80.0;

/// Returns the kind that the phrases of a block indicate.
pub fn by_phrase(hits: PhraseHits, weight: f32) -> Option<Kind> {
    let whole = ORDER.iter().find(|(section, ..)| hits.whole.contains(*section));
    let start =
        || ORDER.iter().find(|(section, _, longest)| hits.start.contains(*section) && weight <= *longest);
    whole.or_else(start).map(|(_, kind, _)| *kind)
}

/// Returns the kind of every block that is not kept, and `None` for those that are. `body` is the first and the
/// last block of the body.
pub fn assign(facts: &[Facts], body: Option<(usize, usize)>) -> Vec<Option<Kind>> {
    let mut kinds: Vec<Option<Kind>> =
        facts.iter().map(|fact| if fact.kept { None } else { by_phrase(fact.hits, fact.weight) }).collect();
    spread_labels(facts, body, &mut kinds);
    gather_buttons(facts, &mut kinds);
    if let Some((_, last)) = body {
        gather_teasers(facts, last, &mut kinds);
    }
    for (at, fact) in facts.iter().enumerate().filter(|(_, fact)| !fact.kept) {
        if kinds[at].is_none() {
            kinds[at] = Some(by_place(*fact, at, body));
        }
    }
    kinds
}

/// Extends the kind of a label to the blocks below it: headlines under "Read also", names under "Tags".
fn spread_labels(facts: &[Facts], body: Option<(usize, usize)>, kinds: &mut [Option<Kind>]) {
    let mut open = Open { kind: Kind::Other, left: 0 };
    let (first, last) = body.unwrap_or_default();
    for (at, (fact, kind)) in facts.iter().zip(kinds).enumerate() {
        let within = (first..last).contains(&at);
        if fact.kept || within && fact.sentence && fact.weight >= PARAGRAPH {
            open.left = 0;
        } else if let Some(own) = *kind {
            // A button among comments or teasers does not end them.
            if opens(*fact, own) {
                open = Open { kind: own, left: reach(own) };
            } else if !matches!(own, Kind::Navigation | Kind::Share | Kind::Byline) && own != open.kind {
                open.left = 0;
            }
        } else if open.left > 0 && open.takes(*fact) {
            *kind = Some(open.kind);
            open.left -= 1;
        } else {
            open.left = 0;
        }
    }
}

/// A label whose blocks are being gathered.
struct Open {
    kind: Kind,
    left: usize,
}

impl Open {
    fn takes(&self, fact: Facts) -> bool {
        match self.kind {
            Kind::Tags => fact.weight <= LABEL && !fact.sentence,
            Kind::Related => fact.weight <= TEASER,
            _ => true,
        }
    }
}

fn opens(fact: Facts, kind: Kind) -> bool {
    let label = fact.weight <= LABEL
        && ORDER.iter().any(|(section, own, _)| *own == kind && fact.hits.whole.contains(*section));
    label && reach(kind) > 0
}

/// Returns how many blocks below a label can have its kind.
fn reach(kind: Kind) -> usize {
    match kind {
        Kind::Comments => 200,
        Kind::Related => 40,
        Kind::Tags => 20,
        Kind::Newsletter | Kind::Consent => 4,
        _ => 0,
    }
}

/// Assigns buttons directly next to the text of a consent dialog to it, whatever else they could be.
fn gather_buttons(facts: &[Facts], kinds: &mut [Option<Kind>]) {
    let is_dialog = |at: Option<usize>, kinds: &[Option<Kind>]| {
        at.is_some_and(|at| kinds.get(at) == Some(&Some(Kind::Consent)) && facts[at].weight >= DIALOG)
    };
    for at in 0..facts.len() {
        let button = facts[at].weight <= 25.0 && !facts[at].kept;
        let plain = matches!(kinds[at], None | Some(Kind::Navigation));
        if button && plain && (is_dialog(at.checked_sub(1), kinds) || is_dialog(Some(at + 1), kinds)) {
            kinds[at] = Some(Kind::Consent);
        }
    }
}

/// Assigns rows of headlines behind the body, with at most one short line between two of them, to the teasers.
fn gather_teasers(facts: &[Facts], last: usize, kinds: &mut [Option<Kind>]) {
    let is_teaser = |at: &usize| {
        kinds[*at].is_none()
            && !facts[*at].kept
            && !facts[*at].sentence
            && UNLABELLED.contains(&facts[*at].weight)
    };
    let teasers: Vec<usize> = (last + 1..facts.len()).filter(is_teaser).collect();
    let is_next = |one: &usize, next: &usize| {
        next - one == 1 || next - one == 2 && facts[one + 1].weight < *UNLABELLED.start()
    };
    for row in teasers.chunk_by(is_next).filter(|row| row.len() >= IN_A_ROW) {
        row.iter().for_each(|at| kinds[*at] = Some(Kind::Related));
    }
}

/// Returns the kind of a block without an indicative phrase, by its position.
fn by_place(fact: Facts, at: usize, body: Option<(usize, usize)>) -> Kind {
    let (first, last) = body.unwrap_or((usize::MAX, 0));
    let near = at + 8 >= first && at < first;
    let is_dated = fact.timed && fact.weight <= TIMED || fact.dated && fact.weight <= DATED;
    if near && is_dated && !fact.sentence {
        Kind::Byline
    } else if (at < first || at > last) && fact.weight <= 30.0 {
        Kind::Navigation
    } else {
        Kind::Other
    }
}

#[cfg(test)]
mod tests;
