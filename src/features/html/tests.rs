use super::*;
use crate::language::Language;
use crate::options::Limits;
use crate::phrases::Phrases;
use crate::segment::segment;

fn rows_of(html: &str) -> Vec<Vec<f32>> {
    let page = Page::parse(html, &Limits::DEFAULT);
    let mut blocks = PageBlocks::default();
    segment(&page, &Limits::DEFAULT, &mut blocks);
    let declared = Declared::read(&page);
    let reading = Reading::new(&page, &blocks, &declared, &WordValues::default());
    let phrases = Phrases::of(Language::English);
    let hits: Vec<PhraseHits> = blocks.texts().map(|text| phrases.find(text)).collect();
    let told = Told { hits: &hits, vocabulary: Vocabulary::of(Language::English) };
    let look = FirstLook::new(&reading, told, &WordValues::default(), Convention::News);
    let again = SecondLook::new(&reading, &vec![0.5; blocks.blocks.len()]);
    let row = |index: usize| {
        let mut row = Vec::new();
        look.push(index, &mut row);
        again.push(index, &mut row);
        row
    };
    (0..blocks.blocks.len()).map(row).collect()
}

fn column(rows: &[Vec<f32>], row: usize, name: &str) -> f32 {
    let index = names().iter().position(|other| other == name).unwrap();
    rows[row][index]
}

#[test]
fn there_is_a_name_for_each_column() {
    let matrix = rows_of("<title>x y | z</title><h1>x y</h1><p>text</p><ul><li>item</li></ul>");
    assert_eq!(matrix.len(), 3);
    assert!(matrix.iter().all(|row| row.len() == names().len() + second_names().len()));
    assert!(matrix.iter().flatten().all(|value| value.is_finite()));
}

#[test]
fn what_speaks_of_the_house_and_stands_by_it_is_told() {
    let matrix = rows_of(
        "<title>Rain in Oslo - Elbkurier</title><p>It rained.</p><p>Wer den Elbkurier liest, hilft ihm.</p><p>Danke.</p>",
    );
    assert_eq!([0, 1, 2].map(|row| column(&matrix, row, "house.said")), [0.0, 1.0, 0.0]);
    assert_eq!([0, 1, 2].map(|row| column(&matrix, row, "house.around")), [1.0, 0.0, 1.0]);
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
