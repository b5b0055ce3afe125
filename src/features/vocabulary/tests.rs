use super::*;

fn hits(language: Language, text: &str) -> VocabularyHits {
    let mut words = Vec::new();
    push_words(text, &mut words);
    Vocabulary::of(language).hits(&words)
}

#[test]
fn an_offer_is_told_by_its_words_in_any_order() {
    let offer = hits(
        Language::English,
        "Every morning in your inbox: the newsletter that you can subscribe to for free.",
    );
    let story =
        hits(Language::English, "The river had risen by two metres when the miller opened the sluice.");
    assert!(offer.words[Aim::Offer as usize] > story.words[Aim::Offer as usize] + 0.2, "{offer:?} {story:?}");
    assert!(offer.pairs[Aim::Offer as usize] > story.pairs[Aim::Offer as usize], "{offer:?} {story:?}");
}

#[test]
fn words_of_all_aims_tell_nothing() {
    assert_eq!(hits(Language::English, "this with your").words, [0.0; AIMS]);
}

#[test]
fn languages_without_spaces_have_pairs() {
    let offer =
        hits(Language::Chinese, "扫一扫关注公众号，分享到微信，订阅新闻。").pairs[Aim::Offer as usize];
    let story = hits(Language::Chinese, "河水上涨了两米，磨坊主打开了闸门。").pairs[Aim::Offer as usize];
    assert!(offer >= story + 2.0, "{offer} {story}");
}

#[test]
fn a_block_without_words_has_none() {
    assert_eq!(hits(Language::Arabic, "—").words, [0.0; AIMS]);
}
