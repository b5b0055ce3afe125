use super::*;
use crate::article::LimitKind;

/// Returns the maximum number of nested elements, including the root.
fn depth(page: &Page) -> usize {
    let mut depths = vec![0_usize; page.len()];
    let mut deepest = 0;
    for node in page.descendants(NodeId::ROOT).skip(1) {
        let above = page.parent(node).map_or(0, |parent| depths[parent.index()]);
        depths[node.index()] = above + usize::from(page.is_element(node));
        deepest = deepest.max(depths[node.index()]);
    }
    deepest
}

/// Returns the words of the page, in document order.
fn words(page: &Page) -> Vec<String> {
    let mut text = String::new();
    page.append_text(NodeId::ROOT, &mut text);
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn nesting_ends_at_the_limit_and_no_text_is_lost() {
    for open in [
        "<div>",
        "<b>",
        "<font size=1>",
        "<ul><li>",
        "<x-y>",
        "<svg>",
        "<table><tr><td>",
        "<a><div>",
        "<span>",
    ] {
        for limit in [8, 100, 512] {
            let html: String = (0..3000).map(|number| format!("{open}w{number} ")).collect();
            let page = Page::parse(&html, &Limits::DEFAULT.depth(limit));
            assert!(depth(&page) <= limit + 8, "{open}: {} over {limit}", depth(&page));
            assert_eq!(page.limits_reached(), [LimitKind::Depth], "{open}");
            let expected: Vec<String> = (0..3000).map(|number| format!("w{number}")).collect();
            assert_eq!(words(&page), expected, "{open} at {limit}");
        }
    }
}

#[test]
fn nesting_below_the_limit_is_kept() {
    let html = format!("{}x{}y", "<div>".repeat(400), "</div>".repeat(400));
    let page = Page::parse(&html, &Limits::DEFAULT);
    assert_eq!((depth(&page), page.limits_reached()), (402, [].as_slice()));
}

#[test]
fn formatting_elements_are_not_opened_again_without_end() {
    let html: String = (0..2000).map(|number| format!("<p><b id=i{number}>w{number} ")).collect();
    let page = Page::parse(&html, &Limits::DEFAULT);
    assert!(page.len() < 2000 * 600, "{} nodes", page.len());
    assert_eq!(words(&page).len(), 2000);
}

#[test]
fn repeated_attributes_do_not_multiply() {
    let html = format!("<font class={}>", "x".repeat(100_000)) + &"<p>y ".repeat(5000);
    let page = Page::parse(&html, &Limits::DEFAULT);
    assert!(page.text.len() < 3 * html.len() + (64 << 10), "{}", page.text.len());
    assert_eq!(words(&page).len(), 5000);
}

#[test]
fn text_that_is_fostered_in_pieces_does_not_multiply() {
    let html = "<table>".to_owned() + &"x<tr id=a>".repeat(20_000);
    let page = Page::parse(&html, &Limits::DEFAULT);
    assert!(page.text.len() < 4 * html.len() + (64 << 10), "{}", page.text.len());
    assert_eq!(words(&page).concat(), "x".repeat(20_000));
}

#[test]
fn the_node_limit_keeps_what_came_before() {
    let html = "<p>word </p>".repeat(1000);
    let page = Page::parse(&html, &Limits::DEFAULT.nodes(100));
    assert!((100..110).contains(&page.len()));
    assert_eq!(page.limits_reached(), [LimitKind::Nodes]);
    assert!(words(&page).len() > 40);
}

#[test]
fn attributes_over_the_limit_are_left() {
    let page = Page::parse("<p id=a class=b lang=c>x", &Limits::DEFAULT.attributes(2));
    let kept: Vec<_> = page.attrs(page.find(Tag::P).unwrap()).collect();
    assert_eq!(kept, [(Attr::Id, "a"), (Attr::Class, "b")]);
    assert_eq!(page.limits_reached(), [LimitKind::Attributes]);
}
