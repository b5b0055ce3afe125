//! Finds the title: rates every candidate by evidence from all places of the page.

mod candidates;
mod cuts;
mod line;
mod traits;

pub(super) use line::{pieces, without_marks};

use super::{Context, menu};
use crate::article::{PageKind, Source};
use crate::blocks::Label;
use crate::text::bare;

/// A title with its source.
#[derive(Clone, Debug)]
pub(super) struct Title {
    pub(super) text: String,
    pub(super) source: Source,
}

/// A candidate for the title of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TitleCandidate {
    /// The text.
    pub text: String,
    /// Its source.
    pub source: Source,
    /// The sum of the weights of its traits, comparable only within one page. The candidate with the greatest sum is the
    /// title, unless it names only the section of the page, no candidate is visible and a line of the page looks like
    /// the headline, or a site rule selects another text.
    pub score: i32,
    /// Its traits, by their names in the table of weights.
    pub traits: Vec<&'static str>,
}

/// Returns all title candidates of a page, as written there; empty for flattened text.
pub fn title_candidates(context: &Context<'_>) -> Vec<TitleCandidate> {
    let Some(page) = context.page else { return Vec::new() };
    let houses = super::owners::houses(context);
    let candidates = candidates::gather(context, page, &houses);
    let scene = traits::Scene::of(context, &candidates);
    let told = |candidate: &candidates::Candidate| TitleCandidate {
        text: candidate.text.clone(),
        source: candidate.source(),
        score: traits::rate(candidate, &scene),
        traits: traits::names(candidate, &scene),
    };
    candidates.iter().map(told).collect()
}

/// Returns the title of the page, if there is a candidate.
pub(super) fn find(context: &Context<'_>, houses: &[String]) -> Option<Title> {
    let Some(page) = context.page else { return of_lines(context, houses) };
    let candidates = candidates::gather(context, page, houses);
    let scene = traits::Scene::of(context, &candidates);
    let rated = candidates.iter().map(|candidate| (candidate, traits::rate(candidate, &scene)));
    // The first of the best: places are gathered from the most to the least reliable.
    let better = |best, other| if rating(other) > rating(best) { other } else { best };
    let best = rated.clone().reduce(better);
    let is_shown = |(candidate, _): &(&candidates::Candidate, i32)| {
        candidate.is_shown() && traits::words(candidate) > SECTION
    };
    let names_section = context.kind.0 == PageKind::Article
        && best.is_some_and(|(best, _)| best.is_of_page_title_alone())
        && menu::titles_a_section(context, page);
    let best = if names_section { rated.filter(is_shown).reduce(better).or(best) } else { best };
    if candidates.iter().all(|candidate| !candidate.is_shown())
        && let Some(line) = line::set_apart(context, page)
    {
        return Some(Title { text: line.to_owned(), source: Source::Visible });
    }
    best.map(|(best, _)| Title { text: best.text.clone(), source: best.source() })
}

/// Maximum number of words in the name of a section.
const SECTION: usize = 2;

fn rating((_, rating): (&candidates::Candidate, i32)) -> i32 {
    rating
}

/// Returns the title of flattened text: the line labelled as title by the classifier, or else one that looks like it.
fn of_lines(context: &Context<'_>, houses: &[String]) -> Option<Title> {
    let labelled = context.first_of(Label::Title).and_then(|at| context.blocks.blocks.get(at));
    let block = labelled.or_else(|| line::find(context));
    let block = line::told_by_address(context, block).or(block)?;
    let block = line::behind_path(context.blocks, block);
    let block = line::named_by_path(context, block).unwrap_or(block);
    let text = context.blocks.text_of(block);
    let fits = text.chars().count() <= candidates::LONGEST && !houses.contains(&bare(text));
    fits.then(|| Title { text: text.to_owned(), source: Source::Text })
}
