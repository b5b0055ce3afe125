use super::*;

#[test]
fn the_table_of_weights_names_every_trait_and_no_other() {
    let named: Vec<&str> =
        include_str!("../weights.tsv").lines().filter_map(|line| line.split('\t').next()).collect();
    let known: Vec<&str> = TRAITS.iter().map(|(name, _)| *name).collect();
    assert_eq!(named, known);
    assert!(weights().iter().any(|weight| *weight > 0));
}

#[test]
fn words_of_an_address() {
    assert_eq!(
        slug_words("https://a.org/2024/03/bridge-opens-at_last.html?x=y-z-a-b"),
        ["bridge", "opens", "last", "html"]
    );
    assert!(slug_words("https://a.org/12345").is_empty());
}
