use super::*;
use crate::article::Mention;

fn found<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    let at = text.find(name).unwrap();
    let span = Span::new(at, at + name.len());
    let person = Entity {
        id: EntityId(3),
        name: name.to_owned(),
        kind: EntityKind::Person,
        date: None,
        roles: Vec::new(),
        mentions: vec![Mention { span, block: 0 }],
        title_mentions: Vec::new(),
        confidence: 1.0,
        salience: 1.0,
    };
    let names = [Name { span, kind: EntityKind::Person, entity: Some(person.id) }];
    let capitals: Vec<Span> = capitals(text).collect();
    recalled(text, &capitals, &[person], &names).into_iter().map(|name| name.span.of(text)).collect()
}

#[test]
fn a_part_of_a_name_is_the_person() {
    assert_eq!(found("Răzvan Morar are 38 de ani. Morar ridică din umeri.", "Răzvan Morar"), ["Morar"]);
}

#[test]
fn a_common_word_or_another_name_is_nobody() {
    assert!(found("Tom Young came. Young people ran, as the young do.", "Tom Young").is_empty());
    assert!(found("Tom Reed came. The lake is Reed Lake.", "Tom Reed").is_empty());
}
