#[test]
fn entries_that_tell_the_time_alone_are_of_the_day_of_publication() {
    let entry = |time: &str, title: &str| {
        format!(
            "<div class=entry><time>{time}</time><span class=by>Ben Oduya</span><h2>{title}</h2>\
             <p>It has rained since the morning, and the river has risen by a metre, the mayor said.</p>\
             <p>The council of Harrow Falls meets at the bridge to decide whether it has to close.</p></div>"
        )
    };
    let html = format!(
        "<script type=application/ld+json>{{\"@type\":\"LiveBlogPosting\",\"headline\":\"Rain in the hills\",\
         \"datePublished\":\"2026-05-04T08:00:00+02:00\"}}</script><h1>Rain in the hills</h1><div>{}{}{}</div>",
        entry("11:42", "The bridge is closed"),
        entry("11:05", "The river rises"),
        entry("10:18", "The rain begins"),
    );
    let article = crate::extract(html.as_str()).unwrap();
    assert!(!article.text().contains("Oduya"), "{}", article.text());
    let times: Vec<&str> = article.blocks.iter().filter_map(|block| block.time.as_deref()).collect();
    assert_eq!(times.len(), article.blocks.len(), "{times:?}");
    assert_eq!((times[0], times.last()), ("2026-05-04T11:42+02:00", Some(&"2026-05-04T10:18+02:00")));
}
