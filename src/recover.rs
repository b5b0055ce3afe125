//! Recovers the body from data on the page if the visible one is missing or truncated.

use crate::article::{BoilerplateKind, LanguageGuess, Source};
use crate::blocks::{Label, Rule, Verdict};
use crate::body::Body;
use crate::declared::Declared;
use crate::detect::{self, Hints};

/// Minimum number of letters for a text in the data to count as a body: shorter ones are summaries.
const LEAST: usize = 200;

/// A body found in the page's data.
#[derive(Debug)]
pub struct Recovered {
    /// The body; paragraphs are separated by a blank line.
    pub body: Body,
    /// Its language.
    pub language: LanguageGuess,
    /// The kind of data it was found in.
    pub source: Source,
}

/// Returns the body in the data of a page, if it is at least twice as long as the visible one. Scripts are
/// searched only if there is no visible body and no declared one.
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
    Recovered { body: Body::from_text(data, language.language), language, source }
}

fn is_fuller(data: &str, visible: &Body) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    let hidden = letters(data);
    hidden >= LEAST && hidden >= 2 * letters(&visible.text)
}

/// Returns the confidence of a recovered body that cannot be compared with a visible one; it depends on the
/// kind of data. The values are estimates: the corpora have almost no such pages.
pub fn confidence(source: Source) -> f32 {
    if source == Source::State { 0.4 } else { 0.6 }
}

/// Removes the visible blocks from the body, which is replaced by a recovered one.
pub fn retire(verdicts: &mut [Verdict]) {
    for verdict in verdicts.iter_mut().filter(|verdict| verdict.label == Label::Body) {
        verdict.label = Label::Boilerplate(BoilerplateKind::Other);
        verdict.rule = Some(Rule::Recovered);
    }
}

#[cfg(test)]
mod tests;
