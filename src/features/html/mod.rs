//! The columns of a page's blocks. None depends on a language, except those of the phrase lexicon.
//!
//! A page is measured once (`scene`); each group of columns is then computed from that in one pass
//! over blocks or elements.

mod agreement;
mod classes;
mod containers;
mod echo;
mod house;
mod neighbours;
mod offers;
mod page;
mod position;
mod scene;
mod signature;
mod text;
mod words;

use crate::blocks::PageBlocks;
use crate::declared::Declared;
use crate::page::Page;
use crate::phrases::PhraseHits;

pub(crate) use classes::element_key;
pub use classes::{Forms, has_class_word, visit_class_words};

use super::learned::WordValues;
use super::tokens::BlockWords;
use super::vocabulary::Vocabulary;
use super::{Matrix, outcome, sequence};

/// What annotators take for body. It is a column, since the training pages differ in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Convention {
    /// Everything that a reader may want: title, lists, captions, author boxes.
    Generous,
    /// The text of the article and nothing else.
    News,
}

/// The names of the columns of [`FirstLook`].
pub fn names() -> Vec<String> {
    let fixed = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    [
        fixed(&text::TEXT),
        fixed(&text::INLINE),
        fixed(&text::PLACE),
        containers::container_names(),
        containers::candidate_names(),
        signature::names(),
        fixed(&position::POSITION),
        fixed(&position::TITLE),
        neighbours::names(),
        fixed(&agreement::DECLARED),
        fixed(&agreement::TOPIC),
        fixed(&agreement::CLASSES),
        agreement::phrase_names(),
        fixed(&words::WORDS),
        fixed(&house::HOUSE),
        fixed(&offers::OFFERS),
        fixed(&page::PAGE),
        fixed(&page::RUNNING),
        fixed(&["convention"]),
    ]
    .concat()
}

/// A measured page, from which the columns of both looks are computed.
#[derive(Debug)]
pub struct Reading<'a> {
    scene: scene::Scene<'a>,
    alike: signature::Signatures,
    candidates: [containers::Lineage; 4],
    sides: neighbours::Sides,
    whole: [f32; 17],
}

impl<'a> Reading<'a> {
    /// Measures a page that has at least one block.
    pub fn new(page: &'a Page, blocks: &'a PageBlocks, declared: &'a Declared, classes: &WordValues) -> Self {
        let scene = scene::Scene::new(page, blocks, declared, classes);
        let alike = signature::Signatures::new(&scene);
        let candidates = containers::candidates(&scene);
        let sides = neighbours::Sides::new(&scene);
        let whole = page::page(&scene, &candidates);
        Self { scene, alike, candidates, sides, whole }
    }

    /// Returns, for each block, whether it is clearly a link of a menu or list: short, nothing but link, no
    /// running text near. This holds for hardly one in a thousand blocks of an article.
    pub fn plain_links(&self) -> Vec<bool> {
        let lines = self.scene.lines.iter().enumerate();
        let alone =
            |index: usize| self.sides.dense_distance(index).into_iter().all(|distance| distance > 3.0);
        lines.map(|(index, line)| line.linked >= 0.95 && line.weight < 60.0 && alone(index)).collect()
    }

    /// Returns the words of the blocks and the forms of the elements, for later stages.
    pub fn into_parts(self) -> (BlockWords, Forms) {
        (self.scene.words, self.scene.forms)
    }

    /// Returns the columns of the page as a whole, once its blocks have scores and are chosen.
    pub fn outcome(&self, scores: &[f32], bodies: &[bool]) -> Vec<f32> {
        let lines = self.scene.lines.iter().zip(scores.iter().zip(bodies));
        let scored: Vec<outcome::Scored> = lines
            .map(|(line, (score, body))| outcome::Scored {
                score: *score,
                body: *body,
                weight: line.weight,
                linked: line.linked,
            })
            .collect();
        outcome::columns(&scored).into_iter().chain(self.whole).collect()
    }
}

/// The language-dependent facts about the blocks of a page.
#[derive(Clone, Copy, Debug)]
pub struct Told<'h> {
    /// The phrases in each block.
    pub hits: &'h [PhraseHits],
    /// The words of boilerplate phrases.
    pub vocabulary: &'static Vocabulary,
}

/// The first look at a page: columns that need no model.
#[derive(Debug)]
pub struct FirstLook<'r, 'a> {
    reading: &'r Reading<'a>,
    marks: position::Landmarks,
    titles: Vec<f32>,
    declared: agreement::DeclaredTexts,
    topic: agreement::Topic,
    chains: agreement::ClassChains,
    hits: Vec<[f32; agreement::PHRASES]>,
    opinions: Vec<[f32; 14]>,
    house: Vec<[f32; 3]>,
    offers: Vec<[f32; 10]>,
    running: Vec<[f32; 13]>,
    convention: Convention,
}

impl<'r, 'a> FirstLook<'r, 'a> {
    /// Computes the columns of a page, given its language-dependent facts.
    pub fn new(
        reading: &'r Reading<'a>,
        told: Told<'_>,
        values: &WordValues,
        convention: Convention,
    ) -> Self {
        let scene = &reading.scene;
        let marks = position::Landmarks::new(scene, &reading.candidates[0]);
        Self {
            titles: position::titles(scene, &marks, &reading.alike),
            declared: agreement::DeclaredTexts::new(scene),
            topic: agreement::Topic::new(scene, &marks),
            chains: agreement::ClassChains::new(scene),
            hits: agreement::phrases(scene, told.hits),
            opinions: words::rows(scene, values),
            house: house::rows(scene),
            offers: offers::rows(scene, told.vocabulary),
            running: page::running(scene, &marks),
            marks,
            reading,
            convention,
        }
    }

    /// Returns the same look under another annotation convention.
    pub fn by(self, convention: Convention) -> Self {
        Self { convention, ..self }
    }

    /// Appends the columns of one block.
    pub fn push(&self, index: usize, out: &mut Vec<f32>) {
        let Reading { scene, alike, candidates, sides, whole } = self.reading;
        let line = &scene.lines[index];
        out.extend(text::text(&line.measure));
        out.extend(text::inline(scene, index, line));
        out.extend(text::place(scene, line));
        containers::push_containers(scene, index, line, out);
        containers::push_candidates(scene, candidates, index, out);
        alike.push(scene, index, out);
        out.extend(position::position(scene, &self.marks, index));
        out.extend(self.titles.iter().skip(index * position::TITLE.len()).take(position::TITLE.len()));
        sides.push(scene, alike, index, out);
        out.extend(self.declared.columns(scene.words.triples(index)));
        out.extend(self.topic.columns(scene.words.telling(index), line));
        out.extend(self.chains.columns(scene, line));
        out.extend(self.hits[index]);
        out.extend(self.opinions[index]);
        out.extend(self.house[index]);
        out.extend(self.offers[index]);
        out.extend(*whole);
        out.extend(self.running[index]);
        out.push(f32::from(self.convention as u8));
    }
}

/// The second look: columns of the first model's scores for the block and those around it.
#[derive(Debug)]
pub struct SecondLook<'r, 'a> {
    reading: &'r Reading<'a>,
    in_order: Matrix,
    echo: echo::Echo,
}

impl<'r, 'a> SecondLook<'r, 'a> {
    /// Computes the columns from the first model's probability for each block.
    pub fn new(reading: &'r Reading<'a>, probabilities: &[f32]) -> Self {
        let weights: Vec<f32> = reading.scene.lines.iter().map(|line| line.weight).collect();
        Self {
            reading,
            in_order: sequence::rows(sequence::FirstLook { probabilities, weights: &weights }),
            echo: echo::Echo::new(&reading.scene, &reading.alike, probabilities),
        }
    }

    /// Appends the columns of one block.
    pub fn push(&self, index: usize, out: &mut Vec<f32>) {
        out.extend(self.in_order.row(index));
        self.echo.push(&self.reading.scene, &self.reading.alike, index, out);
    }
}

/// The names of the columns of [`Reading::outcome`].
#[cfg(feature = "_internals")]
pub fn outcome_names() -> Vec<String> {
    outcome::NAMES.iter().chain(&page::PAGE).map(|name| (*name).to_owned()).collect()
}

/// The names of the columns of [`SecondLook`].
pub fn second_names() -> Vec<String> {
    [sequence::names(), echo::names()].concat()
}

#[cfg(test)]
mod tests;
