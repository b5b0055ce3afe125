use super::*;
use crate::entities::fold::hash_chars;

/// Returns what is added to the score of outside for the words of a text.
fn doubt(text: &str, memory: &Memory) -> i32 {
    let mut sentences = sentences_of(text, Span::new(0, text.len()), Language::English);
    let words: Vec<Glance> = sentences.next().unwrap().atoms.iter().map(Glance::from).collect();
    let mut scores = vec![Scores::default(); words.len()];
    memory.remind_of_common(&words, &mut scores);
    scores.iter().map(|score| score[0]).sum()
}

#[test]
fn a_place_tells_nothing_of_itself() {
    let text = "They met Jane Wilson in Boston.";
    let of = |text: &str| {
        let passage =
            Passage { text, span: Span::new(0, text.len()), block: None, language: Language::English };
        let tagged = tag(&[passage], None);
        tagged[0].names.iter().map(|name| name.margin).collect::<Vec<i32>>()
    };
    let (once, again) = (of(text), of(&format!("{text}\nBoth live in Boston now.")));
    assert_eq!((once.len(), again.len()), (2, 2));
    assert_eq!(once[0], again[0]);
    assert!(once[1] < again[1], "{once:?} {again:?}");
}

#[test]
fn a_table_is_not_believed_abroad_where_no_capitals_tell_names() {
    let glance = |coarse: u8, lists: Lists| Glance { coarse, lists: lists.0, ..Glance::default() };
    let tagged = |word: Glance, margin: i32| Tagged {
        passage: 0,
        tokens: Vec::new(),
        words: vec![word],
        names: vec![Name { start: 0, end: 1, kind: Kind::Person, margin }],
        weights: Vec::new(),
    };
    let kept = |language: Language, word: Glance, margin: i32| {
        let mut tagged = tagged(word, margin);
        let Some(model) = Group::Arabic.model() else { return false };
        doubt_abroad(model, language, &mut tagged);
        !tagged.names.is_empty()
    };
    let word = glance(coarse::CASELESS, Lists::default());
    assert!(!kept(Language::Bengali, word, SURE_ABROAD - 1));
    assert!(kept(Language::Bengali, word, SURE_ABROAD));
    assert!(kept(Language::Bengali, glance(coarse::CASELESS, Lists::COUNTRY), 1));
    assert!(kept(Language::Persian, word, 1));
    assert!(kept(Language::Icelandic, glance(coarse::CAPITAL, Lists::default()), 1));
}

#[test]
fn a_capital_that_only_the_place_explains_is_doubted() {
    let memory = Memory { common: vec![hash_chars(&['o', 'd', 'd'])], ..Memory::default() };
    assert_eq!(doubt("Odd is what it was.", &memory), BONUS);
    assert_eq!(doubt("“Odd is what it was.", &memory), BONUS);
    for text in ["Odd Nerdrum was there.", "It was Odd again.", "ODD is what it was.", "Even is another."] {
        assert_eq!(doubt(text, &memory), 0, "{text}");
    }
    // A headline in which most words are capitalised.
    assert_eq!(doubt("Odd Harrow Bridge Is Odd in May", &memory), 2 * BONUS);
}
