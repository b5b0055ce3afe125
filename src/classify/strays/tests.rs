use super::*;
use crate::article::PageKind;
use crate::classify::tests::{of_page, settled};

/// Returns what is left of a body that begins with all blocks of a page.
fn left(html: &str, favor: Favor) -> Vec<String> {
    of_page(html, |evidence, words| {
        let all = vec![true; evidence.blocks.blocks.len()];
        let bodies = settled(&PASSES, (evidence, words), (favor, PageKind::Article), all);
        let texts = evidence.blocks.texts().zip(bodies).filter(|(_, body)| *body);
        texts.map(|(text, _)| text.to_owned()).collect()
    })
}

#[test]
fn words_set_apart_once_more_go() {
    let html = "<p>“It rained for days, and nobody slept,” she said.<p>“It rained for days”<p><p>It ended.\
                <p class=pull>It rained for days, and nobody slept<p class=pull>Nobody came to help.";
    let expected = [
        "“It rained for days, and nobody slept,” she said.",
        "“It rained for days”",
        "It ended.",
        "Nobody came to help.",
    ];
    assert_eq!(left(html, Favor::Balanced), expected);
}

#[test]
fn the_one_heading_above_the_text_is_the_headline() {
    let text = "<p>It rained.<h2>Later</h2><p>It ended.";
    assert_eq!(left(&format!("<h2>Rain</h2>{text}"), Favor::Balanced), ["It rained.", "Later", "It ended."]);
    assert_eq!(left(&format!("<h1>Paper</h1><h2>Rain</h2>{text}"), Favor::Balanced).len(), 5);
}

#[test]
fn polls_and_rules_are_no_body() {
    let html =
        "<p>It rained.<div class='widget poll'><p>Do you like rain?</div><p>==========a.o.<p>It ended.";
    assert_eq!(left(html, Favor::Balanced), ["It rained.", "It ended."]);
}

#[test]
fn headings_at_the_end_head_nothing() {
    of_page("<h2>Rain</h2><p>It rained.<h2>More</h2><h3>Video</h3>", |evidence, _| {
        let mut bodies = vec![true; 4];
        end_with_text(evidence.blocks, &mut bodies);
        assert_eq!(bodies, [true, true, false, false]);
    });
}

#[test]
fn lines_of_authors_and_rights_are_no_body() {
    let html = "<meta name=author content='Ana Lim'><meta name=author content='Bo Ek'>\
                <p>ANA LIM<p>It rained.<p>Ana Lim / Bo Ek<p>Bo Ek stayed.<h2>Bo Ek</h2><p>© 2024 Paper";
    assert_eq!(left(html, Favor::Balanced), ["It rained.", "Bo Ek stayed.", "Bo Ek"]);
}

#[test]
fn marks_of_the_house_and_its_channels_are_no_body() {
    let html = "<meta property=og:site_name content='The Paper'><p>It rained.<p>ann@paper.example\
                <p>Write to ann@paper.example.<p>Ann Ode ann@paper.example<p>{gallery}rain{/gallery}<p>(The Paper)<p>(The papers)\
                <p>Follow <a href='https://whatsapp.com/channel/1'>us</a> for more.";
    assert_eq!(left(html, Favor::Balanced), ["It rained.", "Write to ann@paper.example.", "(The papers)"]);
}

#[test]
fn lines_of_nothing_but_a_time_are_no_body() {
    let html = "<div><time>Monday, 10.40</time><p>It rained at <time>ten</time>.</div>";
    assert_eq!(left(html, Favor::Balanced), ["It rained at ten."]);
    assert_eq!(left(html, Favor::Recall).len(), 2);
}

#[test]
fn a_name_in_bold_letters_below_the_text_is_no_body() {
    assert_eq!(left("<p>It rained.<p>It poured.<p><b>Ana Lim</b>", Favor::Balanced).len(), 2);
    assert_eq!(left("<p>It rained.<p>It poured.<p><b>Ana limped</b>", Favor::Balanced).len(), 3);
    assert_eq!(left("<p>It rained.<p>It poured.<p>Ana Lim", Favor::Balanced).len(), 3);
    assert_eq!(left("<p>It rained.<p>They were:<p><b>Ana Lim</b>", Favor::Balanced).len(), 3);
}

#[test]
fn minutes_of_a_match_are_no_body() {
    let html = "<p>It rained.<div>90+2'</div><p>Lim scored.<div>12:48</div><p>1948<p>7.";
    assert_eq!(left(html, Favor::Balanced), ["It rained.", "Lim scored.", "1948", "7."]);
}

#[test]
fn what_tells_of_the_author_below_the_text_is_no_body() {
    let page =
        |last: &str| format!("<meta name=author content='Ana Lim al@paper.example'><p>It rained.<p>{last}");
    assert_eq!(left(&page("<em>Ana Lim covers the weather.</em>"), Favor::Balanced).len(), 1);
    assert_eq!(left(&page("Ana Lim covers the weather."), Favor::Balanced).len(), 2);
    assert_eq!(left(&page("<em>Bo Ek covers the weather.</em>"), Favor::Balanced).len(), 2);
}

#[test]
fn the_headline_before_the_text_is_no_body() {
    let html = "<title>Rain in the hills | Paper</title><h2>Rain in the hills</h2><p>It rained.<h2>Rain in the hills</h2>";
    assert_eq!(left(html, Favor::Balanced), ["It rained.", "Rain in the hills"]);
    assert_eq!(left(html, Favor::Recall).len(), 3);
    assert_eq!(left("<title>Rain in the hills</title><p>Rain in the hills", Favor::Balanced).len(), 1);
}

#[test]
fn a_heading_with_which_the_page_title_begins_is_the_headline() {
    let html = "<title>Rain in all the hills of the north and no end | National Park of Harrow, Lindenau and Rothenfels</title>\
                <h1>Rain in all the hills of the north and no end</h1><p>It rained.<p>It ended.";
    assert_eq!(left(html, Favor::Balanced), ["It rained.", "It ended."]);
}

#[test]
fn numbers_before_the_text_are_no_body() {
    assert_eq!(left("<p>48<p>It rained.<p>49", Favor::Balanced), ["It rained.", "49"]);
    assert_eq!(left("<p>1.<p>It rained.", Favor::Balanced), ["1.", "It rained."]);
    assert_eq!(left("<p>48<p>49", Favor::Balanced), ["48", "49"]);
}

#[test]
fn how_long_reading_takes_is_no_body() {
    let html = "<p>Lecture : 2 minutes.<p>It rained for 2 minutes in all that year.<p>5 minutes.";
    assert_eq!(left(html, Favor::Balanced), ["It rained for 2 minutes in all that year.", "5 minutes."]);
    assert!(is_reading_time(Language::Ukrainian, "Час читання: 3 хв"));
    assert!(is_reading_time(Language::Greek, "Χρόνος ανάγνωσης: 3 λεπτά"));
    assert!(!is_reading_time(Language::Greek, "Χρόνος ανάγνωσης"));
}

#[test]
fn pull_quotes_are_no_body_and_other_quotes_are() {
    let html = "<p>It rained for nine days, and the river rose.<blockquote>It rained for nine days</blockquote>\
                <blockquote>Nobody slept that week</blockquote>";
    assert_eq!(left(html, Favor::Balanced).len(), 2);
    assert_eq!(left(html, Favor::Recall).len(), 3);
}

#[test]
fn pages_that_are_no_articles_say_a_line_once() {
    let left = |line: &str, kind: PageKind| {
        of_page(&format!("<p>{line}<p>It snowed.<p>{line}<pre>{line}</pre>"), |evidence, words| {
            settled(&PASSES, (evidence, words), (Favor::Balanced, kind), vec![true; 4])
        })
    };
    assert_eq!(left("And it rained all day", PageKind::Article), [true; 4]);
    assert_eq!(left("And it rained all day", PageKind::Other), [true, true, false, true]);
    assert_eq!(left("It rained.", PageKind::Other), [true; 4]);
}

#[test]
fn a_pull_quote_goes_with_whoever_said_it() {
    let html = "<p>“Nobody slept that week in the valley,” said Mara Ellison.<blockquote><p>Nobody slept that week in \
                the valley<p><cite>Mara Ellison, mayor of Harrow</cite></blockquote><blockquote><p>We shall rebuild it \
                all<p><cite>Ann Ode</cite></blockquote>";
    let expected =
        ["“Nobody slept that week in the valley,” said Mara Ellison.", "We shall rebuild it all", "Ann Ode"];
    assert_eq!(left(html, Favor::Balanced), expected);
}

#[test]
fn the_line_that_dates_and_signs_an_entry_goes() {
    let html = "<div><time>11:42</time><span>Ben Oduya</span><p>It rained.</div>\
                <div><time>11:05</time> <span>The mayor has resigned</span><p>It snowed.</div>";
    assert_eq!(left(html, Favor::Balanced), ["It rained.", "11:05 The mayor has resigned", "It snowed."]);
}
