//! For every note, an input that leads to it.

use offprint::*;

const PARAGRAPHS: &str = "The council of Harrow Falls voted on Monday to close the town's oldest bridge for a year.\n\n\
    An inspection found that two of its five piers have been worn away below the water line.\n\n\
    The closure begins on June 1 and will send nine thousand cars a day over the new crossing.";

fn article<'a>(input: impl Into<Input<'a>>) -> Article {
    extract(input).unwrap()
}

fn page(body: &str) -> String {
    format!("<!DOCTYPE html><title>Old bridge to close</title><body>{body}</body>")
}

#[test]
fn a_page_without_text_has_no_body() {
    let article = article(page("<nav><a href=/>Home</a></nav>").as_str());
    assert!(article.notes.contains(&Note::NoBody));
    assert_eq!(article.confidence, 0.0);
}

#[test]
fn bytes_say_how_they_were_decoded() {
    let html = page("<p>Der Fluß stieg am Sonntag über die Ufer, und die Feuerwehr sperrte die Brücke.</p>");
    let latin: Vec<u8> = html.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let decoded = |input| article(input).notes.remove(0);
    let of = |charset: &str, rule| Note::Decoded { charset: charset.to_owned(), rule, replacements: 0 };
    assert_eq!(decoded(Input::bytes(html.as_bytes())), of("UTF-8", CharsetRule::ValidUtf8));
    let labelled = Input::bytes(&latin).content_type("text/html; charset=iso-8859-1");
    assert_eq!(decoded(labelled), of("windows-1252", CharsetRule::ContentType));
    assert_eq!(decoded(Input::bytes(&latin)), of("windows-1252", CharsetRule::Detected));
}

#[test]
fn a_charset_that_nobody_knows_is_told_and_ignored() {
    let html = page("<p>Der Fluß stieg am Sonntag über die Ufer, und die Feuerwehr sperrte die Brücke.</p>");
    let article = article(Input::bytes(html.as_bytes()).content_type("text/html; charset=utf8mb4"));
    assert!(article.notes.contains(&Note::UnknownCharset { label: "utf8mb4".to_owned() }));
    assert!(article.text().starts_with("Der Fluß"));
}

#[test]
fn a_url_and_a_time_that_cannot_be_read_are_told() {
    let html = page(
        "<p>It rained in the hills for a third day on Sunday, as the <a href=/office>office</a> said.</p>",
    );
    let notes = |url: &str, time: &str| article(Input::html(&html).url(url).fetched_at(time)).notes;
    let of_url = |url: &str| notes(url, "2026-05-04T18:20:00Z");
    for url in ["https://example.org/rain", "http://localhost:8080", "file:///pages/rain.html"] {
        assert!(!of_url(url).contains(&Note::UnreadableUrl), "{url}");
    }
    for url in ["example.org/rain", "example.org:8080/rain", "/rain", "", "https://", "about:blank"] {
        assert!(of_url(url).contains(&Note::UnreadableUrl), "{url}");
    }
    let of_time = |time: &str| notes("https://example.org/rain", time);
    for time in ["2026-05-04", "2026-05-04T18:20:00Z", "2026-05-04T18:20:00.5+02:00"] {
        assert!(!of_time(time).contains(&Note::UnreadableTime), "{time}");
    }
    for time in ["yesterday", "2026-05", "04/05/2026", ""] {
        assert!(of_time(time).contains(&Note::UnreadableTime), "{time}");
    }
    let text = article(Input::text(PARAGRAPHS).url("example.org").fetched_at("today"));
    assert!(text.notes.contains(&Note::UnreadableUrl) && text.notes.contains(&Note::UnreadableTime));
    assert_eq!(text.metadata.url.as_deref(), Some("example.org"));
}

#[test]
fn links_are_whole_where_the_caller_s_url_cannot_be_read_but_the_page_has_one() {
    let html = page(
        "<p>It rained in the hills for a third day on Sunday, as the <a href=/office>office</a> said.</p>",
    );
    let html = html.replace("<body>", "<meta property=og:url content=https://news.example/rain><body>");
    let link = &article(Input::html(&html).url("example.org:8080/rain")).blocks[0].links[0];
    assert_eq!(link.url, "https://news.example/office");
}

#[test]
fn a_limit_that_is_reached_is_told() {
    let limits = Limits::DEFAULT.blocks(2);
    let html = page("<p>One.</p><p>Two.</p><p>Three.</p>");
    let article = Extractor::new(Options::new().limits(limits)).extract(html.as_str()).unwrap();
    assert!(article.notes.contains(&Note::LimitReached { limit: LimitKind::Blocks }));
}

#[test]
fn a_body_from_the_page_s_data_is_told() {
    let body = PARAGRAPHS.replace("\n\n", "\\n\\n");
    let data = format!(
        "{{\"@type\": \"NewsArticle\", \"headline\": \"Old bridge to close\", \"articleBody\": \"{body}\"}}"
    );
    let html = page(&format!("<script type='application/ld+json'>{data}</script><div id=app></div>"));
    let article = article(html.as_str());
    assert!(article.notes.contains(&Note::Recovered { source: Source::JsonLd }), "{:?}", article.notes);
    assert_eq!(article.block_texts().count(), 3);
}

#[test]
fn html_and_text_are_told_apart_whatever_they_were_handed_in_as() {
    let paragraphs = format!("<p>{}</p>", PARAGRAPHS.replace("\n\n", "</p><p>"));
    let html = page(&paragraphs);
    let as_text = article(Input::text(&html));
    assert!(as_text.notes.contains(&Note::LooksLikeHtml));
    assert_eq!(as_text.text(), PARAGRAPHS);
    let as_html = article(Input::html(PARAGRAPHS));
    assert!(as_html.notes.contains(&Note::LooksLikeText));
    assert_eq!(as_html.block_texts().last(), PARAGRAPHS.rsplit("\n\n").next());
}

#[test]
fn a_picture_is_no_article() {
    let bytes: Vec<u8> = (0..40_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let article = article(Input::bytes(&bytes));
    assert!(article.notes.contains(&Note::LooksBinary) && article.notes.contains(&Note::NoBody));
    assert_eq!((article.text(), article.confidence), ("", 0.0));
    assert_eq!(article.metadata.title, None);
}

#[test]
fn a_page_full_of_stray_bytes_is_still_read() {
    let html = page(&"<p>A story\0\0 with stray bytes\0 in all of its sentences.</p>\n".repeat(9));
    let article = article(html.as_str());
    assert!(article.notes.contains(&Note::LooksBinary));
    assert!(article.text().contains("with stray"), "{}", article.text());
    assert_eq!(article.confidence, 0.0);
}

#[test]
fn a_consent_dialog_alone_is_told() {
    let html = page(
        "<div class='cookie-consent'><p>We use cookies</p><p>We and our partners use cookies to store and access \
         information on your device.</p><button>Accept all cookies</button></div>",
    );
    assert!(article(html.as_str()).notes.contains(&Note::ConsentOnly));
}

#[test]
fn a_feed_is_told() {
    for root in ["<rss version='2.0'><channel>", "<urlset>", "<feed xmlns='http://www.w3.org/2005/Atom'>"] {
        let article = article(format!("<?xml version='1.0'?>\n{root}<title>Rain</title>").as_str());
        assert!(
            article.notes.contains(&Note::LooksLikeFeed) && article.notes.contains(&Note::NoBody),
            "{root}"
        );
        assert_eq!(article.metadata.kind, PageKind::Other);
    }
}
