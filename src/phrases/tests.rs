use super::*;

fn table() -> Phrases {
    let forms = [
        ("Comments", Section::Comments, "whole"),
        ("Read also", Section::Related, "start"),
        ("Read", Section::Related, "start"),
        ("اقرأ أيضاً", Section::Related, "start"),
        ("分享", Section::Share, "start"),
        ("Photo:", Section::Caption, "start"),
        ("FILE –", Section::Caption, "start"),
        ("사진=", Section::Caption, "start"),
        ("【写真】", Section::Caption, "start"),
        ("រូបថត៖", Section::Caption, "start"),
        ("ፎቶ፦", Section::Caption, "start"),
        ("©", Section::Legal, "start"),
        ("Your e-mail will not be published", Section::Comments, "whole"),
    ];
    Phrases::from_rows(forms.into_iter())
}

#[test]
fn a_whole_phrase_may_have_signs_and_digits_around_it() {
    for text in ["Comments", "COMMENTS (12)", "» comments:", "3 Comments", "Comments12"] {
        assert!(table().find(text).whole.contains(Section::Comments), "{text}");
    }
    assert!(table().find("Your e\u{2011}mail will not be published. *").whole.contains(Section::Comments));
}

#[test]
fn a_phrase_ends_at_a_word_boundary_and_never_stands_within() {
    let table = table();
    assert!(table.find("Read also: more").start.contains(Section::Related));
    assert!(table.find("Reading is fun").any().is_empty());
    assert!(table.find("He will read also this").any().is_empty());
    assert!(table.find("Comments were made").any().is_empty());
    assert!(table.find("分享到微博").start.contains(Section::Share));
    assert!(table.find("© 2024 The Paper").start.contains(Section::Legal));
}

#[test]
fn what_stands_in_quotation_marks_is_said_and_no_label() {
    for text in ["“Comments.”", "„Comments“", "«Comments»"] {
        assert!(table().find(text).any().is_empty(), "{text}");
    }
    assert!(table().find("» Comments").whole.contains(Section::Comments));
}

#[test]
fn a_beginning_written_with_a_sign_needs_one() {
    for text in [
        "Photo: AFP",
        "PHOTO / AFP",
        "Photo",
        "File — A man",
        "photo | AFP",
        "사진=뉴시스",
        "【写真】駅前",
        "រូបថត៖ AFP",
        "ፎቶ፡ ሮይተርስ",
    ] {
        assert!(table().find(text).start.contains(Section::Caption), "{text}");
        assert!(table().label(text, Section::Caption).is_some(), "{text}");
    }
    for text in [
        "Photo shops closed",
        "Photo-sharing grows",
        "File sharing",
        "Photos: AFP",
        "사진 속 남성은",
        "រូបថតដែលបានបង្ហាញ",
        "ፎቶ አንሺው ተናገረ",
        "写真が届いた",
    ] {
        assert!(table().find(text).start.is_empty(), "{text}");
        assert_eq!(table().label(text, Section::Caption), None, "{text}");
    }
}

#[test]
fn a_label_ends_before_the_words_that_it_introduces() {
    let label = |text| table().label(text, Section::Related).map(|span| span.of(text).to_owned());
    assert_eq!(label("Read also: “More”").as_deref(), Some("Read also: "));
    assert_eq!(label("اقرأ أيضاً: الإعلام").as_deref(), Some("اقرأ أيضاً: "));
    assert_eq!(label("إقرا ايضا | الإعلام").as_deref(), Some("إقرا ايضا | "));
    assert_eq!(label("READ — this").as_deref(), Some("READ — "));
    assert_eq!(label("Nothing to read"), None);
}

#[test]
fn every_language_has_a_table() {
    for language in Lexicon::languages() {
        let table = Phrases::of(language);
        assert!(table.longest <= 400, "{language}: a phrase of {} characters", table.longest);
    }
}
