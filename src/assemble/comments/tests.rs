use crate::{Extractor, Options, Parts};

use super::*;

const STORY: &str = "<article><h1>Rain in the hills</h1>\
    <p>It rained for a third day on Sunday, and the river rose by a metre, the mayor said.</p>\
    <p>The council of Harrow Falls meets on Monday to decide whether the old bridge has to close.</p>\
    <p>Nobody was hurt when the water came, but the road to the mill is gone, the council says.</p></article>";

fn comments_of(html: &str) -> Vec<Comment> {
    let extractor = Extractor::new(Options::new().parts(Parts::DEFAULT | Parts::COMMENTS));
    extractor.extract(html).unwrap().comments
}

#[test]
fn a_comment_has_its_author_its_time_and_all_its_paragraphs() {
    let html = format!(
        "<nav><a href=/c>Join the conversation</a><a href=/s>Sport</a></nav>{STORY}<section id=comments><h3>2 Comments</h3>\
         <ol><li class=comment><cite>Ann Ode</cite><time>2 hours ago</time><p>It never stops.<p>We left on Friday.</p>\
         <a href=#r>Reply</a><ol><li class=comment><cite>Bo</cite><p>So did we.</p><a href=#r>Reply</a></ol>\
         <li class=comment><cite>Bo</cite><p>And the mill?</p><a href=#r>Reply</a></ol>\
         <form><label>Name *</label><label>Your email</label><button>Post comment</button></form></section>\
         <footer><p>The Harrow Courier is printed in Harrow.</p></footer>"
    );
    let comments = comments_of(&html);
    let told: Vec<(Option<&str>, &str)> =
        comments.iter().map(|comment| (comment.author.as_deref(), comment.text.as_str())).collect();
    let expected = [
        (Some("Ann Ode"), "It never stops.\n\nWe left on Friday."),
        (Some("Bo"), "So did we."),
        (Some("Bo"), "And the mill?"),
    ];
    assert_eq!(told, expected);
    assert_eq!(comments[0].time.as_deref(), Some("2 hours ago"));
}

#[test]
fn a_form_without_comments_is_none() {
    let html = format!(
        "{STORY}<section id=comments><h3>Leave a reply</h3><p>Your email will not be published.</p>\
         <form><label>Name *</label><button>Post comment</button></form></section>"
    );
    assert!(comments_of(&html).is_empty());
}
