use super::*;

#[test]
fn a_page_that_is_likely_no_article_is_what_it_is_likeliest() {
    assert_eq!(kind(0.1, 0.3).0, PageKind::Article);
    assert_eq!(kind(0.4, 0.3), (PageKind::Index, 0.4));
    assert_eq!(kind(0.2, 0.9), (PageKind::Other, 0.9));
}

#[test]
fn the_shipped_models_are_whole() {
    let models = Models::shipped();
    assert!(models.first.len() > 20 && models.second.len() > 20);
    assert!(models.first.columns() <= names().len());
    assert!(models.second.columns() <= models.names.len());
    assert!(models.wide.jury().len() > 20 && models.wide.jury().columns() <= models.names.len());
}
