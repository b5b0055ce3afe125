use super::*;

/// Looks up a name inside other text, and checks that it gives the same result as alone.
fn find<'t, T>(table: &'t Lookup<T>, name: &str) -> Option<&'t Entry<T>> {
    let page = format!("<{name} class=a>");
    let alone = table.find(name.as_bytes(), (0, name.len())).map(|entry| entry.name);
    let found = table.find(page.as_bytes(), (1, 1 + name.len()));
    assert_eq!(found.map(|entry| entry.name), alone);
    found
}

#[test]
fn every_name_is_found_in_any_case() {
    for tag in Tag::ALL {
        let entry = find(&TAGS, &tag.name().to_uppercase()).unwrap();
        assert_eq!((entry.constant, &*entry.atom), (*tag, tag.name()));
        assert_eq!(TAGS.find_atom(&entry.atom).unwrap().constant, *tag);
    }
    for attr in Attr::ALL {
        let entry = find(&ATTRIBUTES, attr.name()).unwrap();
        assert_eq!((entry.constant, &*entry.atom), (*attr, attr.name()));
        assert_eq!(ATTRIBUTES.find_atom(&entry.atom).unwrap().constant, *attr);
    }
    assert!(TAGS.entries.len() < 255 && ATTRIBUTES.entries.len() < 255);
}

#[test]
fn no_other_name_is_found() {
    for name in ["", "di", "divx", "my-element", "h7", "a-name-that-is-longer-than-any-known-one", "\u{FFFD}"]
    {
        assert!(find(&TAGS, name).is_none(), "{name}");
        assert!(TAGS.find_atom(&LocalName::from(name)).is_none(), "{name}");
    }
}
