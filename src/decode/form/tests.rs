use super::*;

#[test]
fn a_page_may_begin_with_comments() {
    let page =
        format!("<!-- cache -->\n<!-- {} --><!DOCTYPE html><html><p>It rained.</p>", "x".repeat(9_000));
    assert!(looks_like_html(&page) && !looks_like_text(&page));
    assert!(!looks_like_html("<!-- a note -->\nIt rained in the hills."));
}

#[test]
fn bytes_of_a_picture_are_no_text() {
    let png = "\u{89}PNG\r\n\u{1a}\n\0\0\0\rIHDR\0\0\u{2}\0\0\0\u{1}\0\u{8}\u{6}\0\0\0";
    assert!(looks_binary(png) && has_few_tags(png));
    assert!(looks_binary("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj"));
    assert!(!has_few_tags(&"<p>A page\0 with bytes\0 that are none.</p>\n".repeat(9)));
    let text = "A story with a stray\0 byte\u{FFFD} or two, as many old pages have them.\n".repeat(9);
    assert!(!looks_binary(&text.replacen('\0', "", 8).replacen('\u{FFFD}', "", 8)));
    assert!(!looks_binary("Short\t\u{7}."));
}

#[test]
fn feeds_are_told_by_their_outermost_element() {
    assert!(is_feed("<?xml version=\"1.0\"?>\n<!-- made by hand -->\n<rss version='2.0'><channel>"));
    assert!(is_feed("\u{FEFF}<feed>") && is_feed("<urlset\n xmlns='x'>"));
    for text in ["<?xml version=\"1.0\"?><html><rss>", "Rain <rss>", "<feedback>", "<?xml"] {
        assert!(!is_feed(text), "{text}");
    }
}
