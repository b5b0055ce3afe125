use super::*;
use crate::options::Limits;

fn selected_text(body: &str, html: &str) -> Vec<String> {
    let page = Page::parse(html, &Limits::DEFAULT);
    let rule = SiteRule::new().body(body).unwrap();
    let text = |node: &NodeId| {
        let mut out = String::new();
        page.append_text(*node, &mut out);
        out
    };
    select(&rule, html, &page).unwrap().body.iter().map(text).collect()
}

#[test]
fn elements_are_found_again_in_our_own_tree() {
    let html = "<table>x<b>lost<tr><td class=a>one</table><template><p>no</template><p class=a>two<div class=b>three";
    assert_eq!(selected_text(".a", html), ["one", "two"]);
    assert_eq!(selected_text("div.b", html), ["three"]);
}

#[test]
fn a_page_over_a_limit_is_not_tried() {
    let rule = SiteRule::new().body(".a").unwrap();
    let tried = |html: &str| select(&rule, html, &Page::parse(html, &Limits::DEFAULT)).is_some();
    let attributes: String = (0..257).map(|n| format!(" a{n}")).collect();
    assert!(tried("<p class=a>deep"));
    assert!(!tried(&("<div>".repeat(5000) + "<p class=a>deep")));
    assert!(!tried(&format!("<p class=a{attributes}>deep")));
}

#[test]
fn title_authors_and_date_are_read() {
    let html = "<h1> A  title </h1><a class=by>Ann</a><a class=by>Bo</a><time datetime=2024-05-06>May</time>";
    let rule = SiteRule::new().title("h1").unwrap().author(".by").unwrap().date("time").unwrap();
    let selected = select(&rule, html, &Page::parse(html, &Limits::DEFAULT)).unwrap();
    assert_eq!(selected.title.as_deref(), Some("A title"));
    assert_eq!(selected.authors, ["Ann", "Bo"]);
    assert_eq!(selected.date.as_deref(), Some("2024-05-06"));
}

#[test]
fn a_rule_without_a_body_has_its_say_on_the_rest() {
    let of = |rule: &SiteRule, html: &str| {
        let selected = select(rule, html, &Page::parse(html, &Limits::DEFAULT)).unwrap();
        note(rule, &selected)
    };
    let html = "<h1>Title</h1><p class=ad>Buy!</p>";
    assert_eq!(of(&SiteRule::new().remove(".ad").unwrap(), html), Note::RuleApplied);
    assert_eq!(of(&SiteRule::new().title("h1").unwrap(), html), Note::RuleApplied);
    assert_eq!(of(&SiteRule::new().title("h2").unwrap(), html), Note::RuleUnmatched);
    assert_eq!(of(&SiteRule::new().title("h1").unwrap().body("article").unwrap(), html), Note::RuleUnmatched);
}
