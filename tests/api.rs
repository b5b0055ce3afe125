//! Promises of the public types.

use std::panic::{RefUnwindSafe, UnwindSafe};

use offprint::*;

fn is_plain<T: Send + Sync + UnwindSafe + RefUnwindSafe + std::fmt::Debug>() {}

#[test]
fn every_public_type_may_cross_threads_and_panics() {
    is_plain::<Article>();
    is_plain::<Error>();
    is_plain::<Explanation>();
    is_plain::<Extractor>();
    is_plain::<Input<'_>>();
    is_plain::<Language>();
    is_plain::<Limits>();
    is_plain::<Metadata>();
    is_plain::<Options>();
    is_plain::<Parts>();
    is_plain::<Span>();
    is_plain::<Workspace>();
    #[cfg(feature = "rules")]
    is_plain::<SiteRules>();
}

#[test]
fn an_input_over_the_byte_limit_is_an_error() {
    let extractor = Extractor::new(Options::new().limits(Limits::DEFAULT.bytes(10)));
    let error = extractor.extract("<p>eleven bytes and more</p>").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InputTooLarge);
    assert!(error.to_string().contains("the limit is 10"), "{error}");
}

#[test]
fn a_charset_that_nobody_knows_is_an_error() {
    let input = Input::bytes(b"<p>x").content_type("text/html; charset=klingon-8");
    let error = extract(input).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownCharset);
}

#[test]
fn an_empty_page_gives_an_article_that_says_so() {
    for input in [Input::html(""), Input::text(""), Input::bytes(b"")] {
        let article = extract(input).unwrap();
        assert_eq!(article.text(), "");
        assert!(article.notes.contains(&Note::NoBody), "{:?}", article.notes);
        assert!(article.confidence < 0.2, "{}", article.confidence);
    }
}

#[test]
fn a_language_reads_its_own_code() {
    for language in Language::ALL {
        assert_eq!(language.code().parse::<Language>().unwrap(), *language);
    }
    assert_eq!("nb-NO".parse::<Language>().unwrap(), Language::Norwegian);
    assert_eq!("tlh".parse::<Language>().unwrap_err().kind(), ErrorKind::UnknownLanguage);
}
