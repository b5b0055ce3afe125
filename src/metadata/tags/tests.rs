use super::*;

#[test]
fn words_of_a_text_one_behind_the_other_are_strung() {
    let tags = |words: &str| -> Vec<Tag> {
        words.split(' ').map(|word| Tag { text: word.to_owned(), key: bare(word) }).collect()
    };
    let text = "Detenido un policía por abusar de sus cuatro hijos en Granada";
    assert_eq!(
        strung(&tags("detenido policia abusar cuatro hijos Granada sucesos"), text),
        [0, 1, 2, 3, 4, 5]
    );
    assert_eq!(strung(&tags("Granada policía"), text), [0]);
}

#[test]
fn ends_of_addresses_are_told_from_words_with_hyphens() {
    assert!(is_slug("city-hall") && is_slug("ferry"));
    assert!(["e-book", "City-Hall", "city hall"].iter().all(|tag| !is_slug(tag)));
}

#[test]
fn headlines_among_tags() {
    assert!(is_headline("The ferry to Skarn returns in spring"));
    assert!(!is_headline("High Commissioner of the United Nations"));
}
