//! Amends the choice of the body where the lines around tell more than the trees have learned: pull quotes, the last
//! line. Finds the standfirst.

use crate::article::BoilerplateKind as Kind;
use crate::blocks::{PageBlocks, Rule};
use crate::features::{First, Last};
use crate::text::{bare, is_alphanumeric, is_question};

use super::choice::Choice;
use super::kinds::by_phrase;
use super::scene::Scene;
use super::words::{Bag, OneBlock, ratio};

/// Minimum weight of a pull quote, and the number of lines on either side in which the sentence is looked for. Of 16
/// lines that the rule finds on the training pages, 14 are pull quotes.
const PULLED: f32 = 50.0;
const NEAR: usize = 8;
/// Minimum share of the word triples of a pull quote that other lines have, and of its words that the longer line has.
const ECHO: f32 = 0.9;
/// Maximum weight of the line with the name of who said a pull quote, and its number of words before a comma.
const NAME: (f32, std::ops::RangeInclusive<usize>) = (80.0, 2..=4);
/// Minimum score of the last line, and the share of its words that the body has: 28 of 37 such lines of the training
/// pages belong to the body.
const LAST: (f32, f32) = (0.4, 0.5);
/// Minimum weight of the last line, and maximum weight of a byline.
const SHORTEST: f32 = 20.0;
const BYLINE: f32 = 120.0;
/// Minimum weight of a standfirst, and the share of its words that the body has.
const STANDFIRST: (f32, f32) = (50.0, 0.6);
/// Minimum score of a standfirst.
const LEADING: f32 = 0.3;
/// Number of lines below the headline among which a standfirst is.
const REACH: usize = 2;
/// Minimum share of the headline's words in a line that repeats it.
const REPEATED: f32 = 0.8;

/// A page whose lines have been scored.
#[derive(Clone, Copy)]
pub(super) struct Scored<'a> {
    pub(super) scene: &'a Scene,
    pub(super) blocks: &'a PageBlocks,
    pub(super) scores: &'a [f32],
    /// Which lines introduce another article.
    pub(super) teasers: &'a [bool],
}

/// Amends the choice of the body.
pub(super) fn amend(page: Scored<'_>, choices: &mut [Choice]) {
    set(choices, page.pull_quotes(&body_of(choices)), Choice { body: false, rule: Some(Rule::PullQuote) });
    let last = page.last_line(&body_of(choices));
    set(choices, last.into_iter().collect(), Choice { body: true, rule: Some(Rule::Sibling) });
}

fn body_of(choices: &[Choice]) -> Vec<bool> {
    choices.iter().map(|choice| choice.body).collect()
}

fn set(choices: &mut [Choice], lines: Vec<usize>, choice: Choice) {
    lines.into_iter().for_each(|at| choices[at] = choice);
}

impl Scored<'_> {
    fn is_sentence(&self, at: usize) -> bool {
        self.scene.lines.shapes[at].last == Last::Sentence
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        by_phrase(self.scene.lines.hits[at], self.scene.lines.weights[at])
    }

    fn has_credit(&self, at: usize) -> bool {
        self.scene.tails[at].credit > 0.0
            || self.scene.lines.shapes[at].has_address
            || self.blocks.text_at(at).contains('©')
    }

    /// Returns the sentences of the body that a longer line near them contains, and the lines behind them with the name
    /// of who said them.
    fn pull_quotes(&self, body: &[bool]) -> Vec<usize> {
        let lines: Vec<usize> = (0..body.len()).filter(|at| body[*at]).collect();
        let is_pulled = |at: &usize| {
            self.is_sentence(*at)
                && self.scene.lines.weights[*at] >= PULLED
                && self.scene.repeats.echo[*at] >= ECHO
                && self.is_within_another(*at, body)
        };
        let pulled = lines.into_iter().skip(2).filter(is_pulled);
        let with_name = |at: usize| std::iter::once(at).chain(self.name_behind(at, body));
        pulled.flat_map(with_name).collect()
    }

    fn is_within_another(&self, at: usize, body: &[bool]) -> bool {
        let own = bare(self.blocks.text_at(at));
        let near = at.saturating_sub(NEAR)..(at + NEAR + 1).min(body.len());
        let longer = |other: &usize| {
            body[*other] && *other != at && self.scene.lines.weights[*other] > self.scene.lines.weights[at]
        };
        let words = self.scene.lines.words.distinct(at);
        let has_words = |other: &usize| {
            let others = self.scene.lines.words.distinct(*other);
            let common = words.iter().filter(|word| others.binary_search(word).is_ok()).count();
            ratio(common, words.len()) >= ECHO
        };
        // Most lines are ruled out by their words, which need not be folded.
        near.filter(longer).filter(has_words).any(|other| {
            let other = bare(self.blocks.text_at(other));
            other.len() > own.len() && memchr::memmem::find(other.as_bytes(), own.as_bytes()).is_some()
        })
    }

    /// Returns the line behind a pull quote if it is a name of the text near it, with or without the person's office.
    fn name_behind(&self, at: usize, body: &[bool]) -> Option<usize> {
        let next = at + 1;
        if body.get(next) != Some(&true) || self.is_sentence(next) || self.scene.lines.weights[next] > NAME.0
        {
            return None;
        }
        let text = self.blocks.text_at(next).trim_start_matches(|c: char| !is_alphanumeric(c));
        let name = text.split([',', '(', '،', '、', '，']).next().unwrap_or_default().trim();
        let is_name = NAME.1.contains(&name.split(' ').count())
            && name.split(' ').all(|word| word.starts_with(|c: char| c.is_uppercase()));
        let near = at.saturating_sub(NEAR)..(at + NEAR).min(body.len());
        let named =
            || near.into_iter().any(|other| other != next && self.blocks.text_at(other).contains(name));
        (is_name && named()).then_some(next)
    }

    /// Returns the sentence directly behind the body if it has the body's words.
    fn last_line(&self, body: &[bool]) -> Option<usize> {
        let at = body.iter().rposition(|body| *body)? + 1;
        let fits = at < body.len()
            && self.is_sentence(at)
            && !is_question(self.blocks.text_at(at))
            && self.scene.lines.shapes[at].first != First::Other
            && self.scores[at] >= LAST.0
            && !self.teasers[at]
            && self.scene.lines.weights[at] >= SHORTEST
            && !self.scene.lines.shapes[at].has_address
            && self.kind(at).is_none()
            && !self.is_about_the_author(at, body)
            && self.share_of_body(at, body) >= LAST.1;
        fits.then_some(at)
    }

    /// Whether a line begins with a name that a short line outside the body has, as bylines do.
    fn is_about_the_author(&self, at: usize, body: &[bool]) -> bool {
        let words: Vec<&str> = self.blocks.text_at(at).split(' ').take(2).collect();
        let is_name = words.len() == 2 && words.iter().all(|word| word.starts_with(char::is_uppercase));
        let name = words.join(" ");
        let outside =
            |other: &usize| *other != at && !body[*other] && self.scene.lines.weights[*other] <= BYLINE;
        is_name && (0..body.len()).filter(outside).any(|other| self.blocks.text_at(other).contains(&name))
    }

    /// Returns the share of a line's words that the body has.
    fn share_of_body(&self, at: usize, body: &[bool]) -> f32 {
        let mut bag = Bag::new();
        (0..body.len()).filter(|at| body[*at]).for_each(|at| bag.add(self.scene.lines.words.distinct(at)));
        bag.share(self.scene.lines.words.distinct(at), 0)
    }

    /// Returns the standfirst between the headline and the body, if the choice has left it out.
    pub(super) fn standfirst(&self, headline: usize, body: &[bool]) -> Option<usize> {
        let first = body.iter().position(|body| *body)?;
        let title = OneBlock::of(self.scene.lines.words.distinct(headline));
        let count = self.scene.lines.words.distinct(headline).len() as f32;
        let repeats = |at: usize| {
            let own = self.scene.lines.words.distinct(at);
            title.share(own) * own.len() as f32 >= REPEATED * count
        };
        let leads = |at: &usize| {
            let shape = &self.scene.lines.shapes[*at];
            self.scene.lines.weights[*at] >= STANDFIRST.0
                && self.scores[*at] >= LEADING
                && matches!(shape.last, Last::Sentence | Last::Other | Last::Quote)
                && !shape.has_year
                && !shape.has_time
                && !self.teasers[*at]
                && !self.has_credit(*at)
                && self.kind(*at).is_none()
                && !repeats(*at)
                && self.share_of_body(*at, body) >= STANDFIRST.1
        };
        (headline + 1..first.min(headline + 1 + REACH)).find(leads)
    }
}

#[cfg(test)]
mod tests;
