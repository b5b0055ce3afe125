use super::*;
use crate::blocks::PageBlocks;
use crate::options::Limits;

#[test]
fn a_list_is_announced_by_the_colon_before_it() {
    let paragraph =
        "The council has stopped the new bridge, since nobody knows what it would cost in the end.";
    let text = format!("{paragraph}\nThe roads:\nMill Lane\nHigh Street\n{paragraph}\nMoney");
    let mut blocks = PageBlocks::default();
    crate::plain::segment(&text, &Limits::DEFAULT, &mut blocks);
    let lines = Lines::read(&blocks);
    assert_eq!(announced(&lines), [None, None, Some(1), Some(1), Some(1), None]);
}
