//! The columns of a page's blocks. None depends on a language, but those of the phrase lexicon.
//!
//! A page is measured once (`scene`); each group of columns is then computed from that in one pass
//! over blocks or elements.

mod agreement;
mod classes;
mod containers;
mod echo;
mod neighbours;
mod page;
mod position;
mod scene;
mod signature;
mod text;

use crate::blocks::PageBlocks;
use crate::declared::Declared;
use crate::page::Page;
use crate::phrases::Phrases;

pub use classes::{ClassWords, push_class_words, visit_class_words};
pub(crate) use text::{TEXT, text as text_columns};

use super::{Matrix, sequence};

/// What annotators take for body: a column, since the pages that are learned from differ in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Convention {
    /// All that a reader may want: title, lists, captions, author boxes.
    Generous,
    /// The text of the article and nothing else.
    News,
    /// Known from a few lines of each page.
    Lines,
}

/// The names of the columns of [`Reading::first_look`].
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
        fixed(&page::PAGE),
        fixed(&page::RUNNING),
        fixed(&["convention"]),
    ]
    .concat()
}

/// A page, measured; it gives the columns of the first and of the second look.
#[derive(Debug)]
pub struct Reading<'a> {
    scene: scene::Scene<'a>,
    alike: signature::Signatures,
}

impl<'a> Reading<'a> {
    /// Measures a page.
    pub fn new(page: &'a Page, blocks: &'a PageBlocks, declared: &'a Declared, classes: &ClassWords) -> Self {
        let scene = scene::Scene::new(page, blocks, declared, classes);
        let alike = signature::Signatures::new(&scene);
        Self { scene, alike }
    }

    /// The columns of the first look: one row for each block.
    pub fn first_look(&self, phrases: &Phrases, convention: Convention) -> Matrix {
        let scene = &self.scene;
        if scene.len() == 0 {
            return Matrix::default();
        }
        let candidates = containers::candidates(scene);
        let marks = position::Landmarks::new(scene, &candidates[0]);
        let sides = neighbours::Sides::new(scene);
        let declared = agreement::DeclaredTexts::new(scene);
        let topic = agreement::Topic::new(scene, &marks);
        let chains = agreement::ClassChains::new(scene);
        let mut titles = Vec::new();
        position::push_title(scene, &marks, &self.alike, &mut titles);
        let mut hits = Vec::new();
        agreement::push_phrases(scene, phrases, &mut hits);
        let whole = page::page(scene, &candidates);
        let running = page::running(scene, &marks);
        let mut matrix = Matrix::default();
        for (index, line) in scene.lines.iter().enumerate() {
            let words = scene.words_of(line);
            let out = &mut matrix.values;
            out.extend(text::text(&line.measure));
            out.extend(text::inline(scene, index, line));
            out.extend(text::place(scene, line));
            containers::push_containers(scene, index, line, out);
            containers::push_candidates(scene, &candidates, index, out);
            self.alike.push(scene, index, out);
            out.extend(position::position(scene, &marks, index));
            out.extend(titles.iter().skip(index * position::TITLE.len()).take(position::TITLE.len()));
            sides.push(scene, &self.alike, index, out);
            out.extend(declared.columns(words));
            out.extend(topic.columns(words, line));
            out.extend(chains.columns(scene, line));
            out.extend(&hits[index]);
            out.extend(whole);
            out.extend(running[index]);
            out.push(f32::from(convention as u8));
            matrix.width = matrix.values.len() / (index + 1);
        }
        matrix
    }

    /// The columns of the second look, from what the first model said of each block.
    pub fn second_look(&self, probabilities: &[f32]) -> Matrix {
        let weights: Vec<f32> = self.scene.lines.iter().map(|line| line.weight).collect();
        let in_order = sequence::rows(sequence::FirstLook { probabilities, weights: &weights });
        let echo = echo::Echo::new(&self.scene, &self.alike, probabilities);
        let mut matrix = Matrix::default();
        for (index, row) in in_order.rows().enumerate() {
            matrix.values.extend(row);
            echo.push(&self.scene, &self.alike, index, &mut matrix.values);
            matrix.width = matrix.values.len() / (index + 1);
        }
        matrix
    }
}

/// The names of the columns of [`Reading::second_look`].
pub fn second_names() -> Vec<String> {
    [sequence::names(), echo::names()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::options::Limits;
    use crate::segment::segment;

    fn rows_of(html: &str) -> Matrix {
        let page = Page::parse(html, &Limits::DEFAULT);
        let mut blocks = PageBlocks::default();
        segment(&page, &Limits::DEFAULT, &mut blocks);
        let classes = ClassWords::default();
        let declared = Declared::read(&page);
        Reading::new(&page, &blocks, &declared, &classes)
            .first_look(Phrases::of(Language::English), Convention::News)
    }

    fn column(matrix: &Matrix, row: usize, name: &str) -> f32 {
        let index = names().iter().position(|other| other == name).unwrap();
        matrix.row(row)[index]
    }

    #[test]
    fn there_is_a_name_for_each_column() {
        let matrix = rows_of("<title>x y | z</title><h1>x y</h1><p>text</p><ul><li>item</li></ul>");
        assert_eq!(matrix.width, names().len());
        assert_eq!(matrix.values.len(), 3 * matrix.width);
        assert!(matrix.values.iter().all(|value| value.is_finite()));
    }

    #[test]
    fn columns_hold_what_their_names_say() {
        let matrix =
            rows_of("<title>Rain in Oslo - Paper</title><h1>Rain in Oslo</h1><nav><a href=/>Home</a></nav>");
        assert_eq!(column(&matrix, 0, "position.title_likeness"), 1.0);
        assert_eq!(column(&matrix, 1, "place.nav"), 1.0);
        assert_eq!(column(&matrix, 1, "inline.linked"), 1.0);
        assert_eq!(column(&matrix, 1, "title.h1s_since"), 0.0);
    }
}
