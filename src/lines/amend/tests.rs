use super::*;
use crate::language::Language;
use crate::options::Limits;

const STORY: [&str; 4] = [
    "The river rose by a metre in the first night, and by two in the second, so that nobody slept that week.",
    "“Nobody had ever seen so much water in one single week,” said Ann Lee, who leads the fire brigade of Millbrook.",
    "The mayor came by boat, and she brought bread, blankets, lamps and a priest to those who sat on their roofs.",
    "She did not come alone: forty boats had been sent up the river by the towns that lie nearer to the sea.",
];

/// Returns the lines of the body and the rules that decided, of lines with scores.
fn amended(lines: &[(&str, f32)]) -> Vec<(bool, Option<Rule>)> {
    on(lines, |page| {
        let choice = |score: &f32| Choice { body: *score >= 0.5, rule: None };
        let mut choices: Vec<Choice> = page.scores.iter().map(choice).collect();
        amend(page, &mut choices);
        choices.iter().map(|choice| (choice.body, choice.rule)).collect()
    })
}

fn on<T>(lines: &[(&str, f32)], read: impl FnOnce(Scored<'_>) -> T) -> T {
    let mut blocks = PageBlocks::default();
    let texts: Vec<&str> = lines.iter().map(|(text, _)| *text).collect();
    crate::plain::segment(&texts.join("\n"), &Limits::DEFAULT, &mut blocks);
    assert_eq!(blocks.blocks.len(), lines.len());
    let scene = Scene::read(&blocks, Language::English);
    let scores: Vec<f32> = lines.iter().map(|(_, score)| *score).collect();
    let teasers = vec![false; lines.len()];
    read(Scored { scene: &scene, blocks: &blocks, scores: &scores, teasers: &teasers })
}

#[test]
fn a_sentence_that_the_text_says_again_is_a_pull_quote_with_a_name() {
    let pulled = "Nobody had ever seen so much water in one single week.";
    let page =
        [STORY[0], STORY[2], STORY[1], pulled, "Ann Lee, fire brigade", STORY[3]].map(|text| (text, 0.9));
    let body: Vec<bool> = amended(&page).iter().map(|(body, _)| *body).collect();
    // The comma stands in place of the full stop, but signs do not count.
    assert_eq!(body, [true, true, true, false, false, true]);
    let heading =
        [STORY[0], STORY[2], STORY[1], pulled, "Water everywhere", STORY[3]].map(|text| (text, 0.9));
    assert!(amended(&heading)[4].0);
    let twice = [STORY[0], STORY[2], STORY[3], STORY[3]].map(|text| (text, 0.9));
    assert!(amended(&twice)[3].0, "no longer line contains it");
}

#[test]
fn a_sentence_behind_the_body_with_its_words_is_the_last_line() {
    let last = |text: &str, score: f32| {
        amended(&[(STORY[0], 0.9), (STORY[2], 0.9), (text, score), ("Imprint", 0.1)])[2]
    };
    assert_eq!(last("The mayor slept on a boat.", 0.45), (true, Some(Rule::Sibling)));
    assert_eq!(last("The mayor slept on a boat.", 0.3), (false, None));
    assert_eq!(last("Follow us everywhere today.", 0.45), (false, None));
    assert_eq!(last("The mayor on a boat", 0.45), (false, None));
    let about = "Bo Roe came to the river by boat in the first night.";
    let page = [("By Bo Roe", 0.1), (STORY[0], 0.9), (STORY[2], 0.9), (about, 0.45)];
    assert!(!amended(&page)[3].0 && amended(&page[1..])[2].0, "it is about the author");
}

#[test]
fn a_line_between_headline_and_body_with_its_words_is_the_standfirst() {
    let lead = |text: &str, score: f32| {
        on(&[("Millbrook under water", 0.1), (text, score), (STORY[0], 0.9), (STORY[2], 0.9)], |page| {
            page.standfirst(0, &[false, false, true, true])
        })
    };
    let words = "The mayor brought bread and blankets by boat in the second night of the week";
    assert_eq!(lead(&format!("{words}."), 0.35), Some(1));
    assert_eq!(lead(words, 0.35), Some(1));
    assert_eq!(lead(words, 0.2), None);
    assert_eq!(lead(&format!("{words} in 2024."), 0.35), None);
    assert_eq!(lead("Everything that you should know today about insurance and mortgages.", 0.35), None);
}
