use super::*;

#[test]
fn the_name_of_the_site_is_left_out() {
    let declared =
        Declared { page_title: Some("Rain in Oslo - The Paper".to_owned()), ..Declared::default() };
    assert_eq!(Titles::of(&declared).likeness(&word_set("Rain in Oslo")), 1.0);
    assert!(Titles::of(&declared).likeness(&word_set("The Paper")) < 0.1);
}

#[test]
fn the_most_alike_of_several_titles_counts() {
    let declared = Declared {
        page_title: Some("Rain in Oslo for nine days without an end".to_owned()),
        social_title: Some("Rain in Oslo".to_owned()),
        ..Declared::default()
    };
    let titles = Titles::of(&declared);
    assert_eq!(titles.likeness(&word_set("Rain in Oslo")), 1.0);
    assert_eq!(titles.likeness(&word_set("Rain in Bergen")), 0.5);
    assert_eq!(titles.likeness(&word_set("Rain in Oslo for nine days")), 6.0 / 9.0);
    assert_eq!(titles.likeness(&word_set("Sport")), 0.0);
}
