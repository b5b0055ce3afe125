//! The body from the page's data, where the visible one is missing or cut short.

use crate::article::{BoilerplateKind, LanguageGuess, Source};
use crate::blocks::{Label, Rule, Verdict};
use crate::body::Body;
use crate::declared::Declared;
use crate::detect::{self, Hints};

/// Letters that a text in the data must have to be taken for a body: shorter ones are summaries.
const LEAST: usize = 200;

/// A body that stands in the page's data.
#[derive(Debug)]
pub struct Recovered {
    /// The body, its paragraphs a blank line apart.
    pub body: Body,
    /// Its language.
    pub language: LanguageGuess,
    /// Where in the page it stands.
    pub source: Source,
}

/// The body in the data of a page, if it is at least twice as long as the visible one. Scripts are
/// searched only where nothing is visible and nothing is declared.
pub fn from_data(html: &str, declared: &Declared, visible: &Body, hints: Hints) -> Option<Recovered> {
    let told = declared.article_body.as_deref().zip(declared.body_source);
    if let Some((data, source)) = told.filter(|(data, _)| is_fuller(data, visible)) {
        return Some(recovered(data, source, hints));
    }
    if !visible.blocks.is_empty() {
        return None;
    }
    let data = Declared::body_in_scripts(html)?;
    is_fuller(&data, visible).then(|| recovered(&data, Source::State, hints))
}

fn recovered(data: &str, source: Source, hints: Hints) -> Recovered {
    let language = detect::text(data, hints);
    Recovered { body: Body::from_text(data, language.code), language, source }
}

fn is_fuller(data: &str, visible: &Body) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    let hidden = letters(data);
    hidden >= LEAST && hidden >= 2 * letters(&visible.text)
}

/// How sure a body is that nothing visible can be held against: as sure as what says that it is one.
/// Judged, not measured: the corpora hold next to no such page.
pub fn confidence(source: Source) -> f32 {
    if source == Source::State { 0.4 } else { 0.6 }
}

/// Takes the visible blocks out of the body that another one replaces.
pub fn retire(verdicts: &mut [Verdict]) {
    for verdict in verdicts.iter_mut().filter(|verdict| verdict.label == Label::Body) {
        verdict.label = Label::Boilerplate(BoilerplateKind::Other);
        verdict.rule = Some(Rule::Recovered);
    }
}

#[cfg(test)]
mod tests;
