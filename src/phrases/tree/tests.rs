use super::*;

#[test]
fn every_beginning_is_found_shortest_first() {
    let tree = Tree::of(&[b"read", b"read also", b"read more", b"share", b"shop"]);
    let found = |text: &str| {
        let mut found = Vec::new();
        let length = tree.walk(text, |end, phrase| found.push((end, phrase)));
        (found, length)
    };
    assert_eq!(found("Read also: more"), (vec![(4, 0), (9, 1)], 9));
    assert_eq!(found("read m"), (vec![(4, 0)], 6));
    assert_eq!(found("show"), (vec![], 3));
    assert_eq!(found(""), (vec![], 0));
    assert!(tree.leads("SHO") && !tree.leads("shot"));
    assert!(!Tree::of(&[]).leads("a"));
}
