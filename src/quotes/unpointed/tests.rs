use super::*;

#[test]
fn a_span_goes_back_with_the_signs_of_its_last_letter() {
    let text = "وأكّد أنَّ الأمر";
    let bare = Unpointed::of(text);
    assert_eq!(bare.text, "وأكد أن الأمر");
    let at = bare.text.find("أن").unwrap();
    assert_eq!(bare.place(Span::new(at, at + "أن".len())).of(text), "أنَّ");
    assert_eq!(bare.place(Span::new(0, "وأكد".len())).of(text), "وأكّد");
}

#[test]
fn what_has_no_signs_is_as_it_was() {
    let bare = Unpointed::of("He said ‘so’.");
    assert!(matches!(bare.text, Cow::Borrowed(_)));
    assert_eq!(bare.place(Span::new(3, 7)), Span::new(3, 7));
}
