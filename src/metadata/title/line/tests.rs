use super::*;
use crate::options::Limits;

#[test]
fn a_path_that_ends_with_the_next_line_is_not_the_title() {
    let title = |text: &str| {
        let mut blocks = PageBlocks::default();
        crate::plain::segment(text, &Limits::DEFAULT, &mut blocks);
        blocks.text_of(behind_path(&blocks, &blocks.blocks[0])).to_owned()
    };
    assert_eq!(title("Home » Harbour bridge shut\nby\nHarbour bridge shut\nIt is."), "Harbour bridge shut");
    assert_eq!(title("NewsHarbour bridge shut\nHarbour bridge shut"), "Harbour bridge shut");
    assert_eq!(title("Storm shuts the Harbour\nHarbour"), "Storm shuts the Harbour");
    let signed = "Not the lion who roars least: a comment by Maja Sellinger";
    assert_eq!(title(&format!("{signed}\nMaja Sellinger")), signed);
}
