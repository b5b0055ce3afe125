use super::*;

#[test]
fn no_key_stands_under_two_spellings() {
    assert_eq!(TABLE.len(), KEYS.len());
    assert_eq!(meaning("dc:creator"), Some(Author));
}
