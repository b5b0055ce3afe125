use super::*;

#[test]
fn what_is_even_has_no_white_space_but_single_spaces() {
    for c in ('\0'..=char::MAX).filter(|c| is_even(c.encode_utf8(&mut [0; 4]).as_bytes())) {
        assert!(!c.is_whitespace() && !is_dropped(c), "{c:?}");
    }
    assert!(is_even("eine Brücke".as_bytes()) && is_even("جسر جديد".as_bytes()));
    for uneven in ["a  b", " a", "a ", "a\u{A0}b", "a\nb"] {
        assert!(!is_even(uneven.as_bytes()), "{uneven:?}");
    }
}

#[test]
fn white_space_is_folded_whatever_stands_around_it() {
    for text in ["a  b ", "\n\ta \u{B}b", "\u{3000}a\u{2003}b\u{AD}", "a b", " a\u{200B} \u{FEFF} b\r\n"] {
        let mut out = String::new();
        push_visible_words(text, &mut out);
        assert_eq!(out, "a b", "{text:?}");
    }
}

#[test]
fn what_is_plainly_normal_is_normal_wherever_it_stands() {
    use unicode_normalization::char::canonical_combining_class;
    for c in ('\0'..=char::MAX).filter(|c| is_plainly_normal(*c)) {
        let normal = is_nfkc_quick(std::iter::once(c)) == IsNormalized::Yes;
        assert!(normal && canonical_combining_class(c) == 0, "{c:?}");
    }
}

#[test]
fn letters_are_told_as_the_tables_of_unicode_do() {
    for c in '\0'..=char::MAX {
        assert_eq!((is_alphabetic(c), is_alphanumeric(c)), (c.is_alphabetic(), c.is_alphanumeric()), "{c:?}");
    }
}

#[test]
fn characters_without_case_are_their_own_small_letters() {
    for c in ('\0'..=char::MAX).filter(|c| is_caseless(*c)) {
        assert!(c.to_lowercase().eq([c]) && !is_invisible(c), "{c:?}");
    }
}
