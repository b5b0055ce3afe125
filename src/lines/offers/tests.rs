use super::*;

fn offer(text: &str, language: Language) -> Offer {
    let words = Words::read([text].into_iter());
    Offer::read(&words, 1, language).first().copied().unwrap_or_default()
}

#[test]
fn an_offer_is_told_by_its_words_in_any_order() {
    let offer_of_words =
        offer("Every morning we send the newsletter to your inbox, so subscribe today.", Language::English);
    let story =
        offer("The river rose by two metres on Monday, and the bridge was closed.", Language::English);
    assert!(offer_of_words.columns().sum::<f32>() > 3.0 * story.columns().sum::<f32>());
    assert!(offer_of_words.pairs() > story.pairs());
}

#[test]
fn words_without_spaces_between_them_tell_it_too() {
    let notice = offer("登録して最新のニュースレターを受け取る", Language::Japanese);
    assert!(notice.pairs() > 0.0);
}
