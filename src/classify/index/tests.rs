use super::*;
use crate::classify::tests::blocks;

#[test]
fn running_text_without_links_leads_nowhere() {
    let text = format!("<p>{}</p>", "It rained in the hills. ".repeat(8));
    let leads_nowhere = |html: &str| {
        let page = blocks(html);
        leads_nowhere(&page, &vec![true; page.blocks.len()])
    };
    assert!(leads_nowhere(&text.repeat(2)));
    assert!(!leads_nowhere(&text));
    assert!(!leads_nowhere(&format!("{text}{text}<p><a href=/1>Snow</a>")));
}

#[test]
fn linked_headlines_without_running_text_are_a_list() {
    let headlines = "<h2><a href=/a>Rain in the hills</a></h2><p>Much of it.</p>".repeat(5);
    let page = blocks(&headlines);
    assert!(is_list(&page, &[false; 10]));
    let story = format!("{headlines}<p>{}</p>", "It rained in the hills. ".repeat(10));
    let page = blocks(&story);
    let mut bodies = [false; 11];
    bodies[10] = true;
    assert!(!is_list(&page, &bodies));
}
