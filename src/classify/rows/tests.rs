use super::*;
use crate::classify::tests::blocks;

#[test]
fn what_a_colon_announces_is_kept() {
    let kept = |html: &str, scores: &[f32]| {
        let page = blocks(html);
        let mut bodies = vec![false; scores.len()];
        bodies[0] = true;
        keep_announced(&page, scores, &mut bodies);
        bodies
    };
    let list = "<ul><li>Hay for the winter<li>A road</ul><p>Home";
    assert_eq!(kept(&format!("<p>They ask for:{list}"), &[0.9, 0.3, 0.01, 0.1]), [true, true, true, false]);
    assert_eq!(
        kept(&format!("<p>They ask for it.{list}"), &[0.9, 0.3, 0.01, 0.1]),
        [true, false, false, false]
    );
    let linked = "<p>Read:<ul><li><a href=/1>Hay</a><li><a href=/2>A road</a></ul>";
    assert_eq!(kept(linked, &[0.9, 0.3, 0.3]), [true, false, false]);
    let table = "<p>Open:<table><tr><td>Monday<td>9 to 5<tr><td>Sunday<td>closed</table>";
    assert_eq!(kept(table, &[0.9, 0.2, 0.2]), [true; 3]);
}

#[test]
fn a_table_that_is_mostly_body_keeps_all_its_rows() {
    let row = "<tr><td>2024</td><td>7</td></tr>";
    let page = blocks(&format!("<p>It rained.</p><table>{}</table><p>So it went.", row.repeat(3)));
    let mut bodies = [true, true, false, true, true];
    keep_tables(&page, &[0.0; 5], &mut bodies);
    assert_eq!(bodies, [true; 5]);
    let mut bodies = [true, true, false, false, true];
    keep_tables(&page, &[0.0; 5], &mut bodies);
    assert_eq!(bodies, [true, true, false, false, true]);
    keep_tables(&page, &[0.9, 0.4, 0.1, 0.1, 0.9], &mut bodies);
    assert_eq!(bodies, [true; 5]);
    let page = blocks(&format!("<p>It rained.</p><table>{}</table><p>Share<p>So it went.", row.repeat(3)));
    let mut bodies = [true, false, false, false, false, true];
    keep_tables(&page, &[0.9, 0.4, 0.1, 0.1, 0.0, 0.9], &mut bodies);
    assert_eq!(bodies, [true, true, true, true, false, true]);
}

#[test]
fn items_within_an_item_of_the_body_stay() {
    let page =
        blocks("<ul><li>Rain<ul><li>Wind<li>Hail</ul><li>Snow<ul><li><a href=/>Ice</a></ul><li>Sun</ul>");
    let mut bodies = [true, false, false, true, false, true];
    keep_nested_items(&page, &mut bodies);
    assert_eq!(bodies, [true, true, true, true, false, true]);
    let mut bodies = [true, false, false, false, false, true];
    keep_nested_items(&page, &mut bodies);
    assert_eq!(bodies, [true, false, false, false, false, true]);
}

#[test]
fn a_list_of_which_some_is_body_keeps_what_looks_somewhat_like_it() {
    let kept = |list: &str, score: f32| {
        let mut bodies = [false, true, false, true];
        keep_items(&blocks(&format!("{list}<p>It rained.")), &[0.1, 0.5, score, 0.9], 0.45, &mut bodies);
        bodies
    };
    assert_eq!(kept("<ul><li>Rain<li>Wind<li>Hail</ul>", 0.3), [true; 4]);
    assert_eq!(kept("<ul><li>Rain<li>Wind<li>Hail</ul>", 0.02), [false, true, false, true]);
    assert_eq!(kept("<ul><li>Rain<li>Wind<li><a href=/1>Hail</a></ul>", 0.3), [false, true, false, true]);
    assert_eq!(kept("<ul><li>Rain</ul><ul><li>Wind</ul><ul><li>Hail</ul>", 0.3), [false, true, false, true]);
}
