use super::*;

/// A forest of two trees: one tests column 1 up to 2.5, then column 0 up to 0; the other is a single leaf.
fn file() -> Vec<u8> {
    let mut file = vec![2, 0, 2];
    for (column, threshold, children) in [(1u16, 2.5f32, [1i8, -1]), (0, 0.0, [-2, -3])] {
        file.extend(column.to_le_bytes());
        file.extend(threshold.to_le_bytes());
        file.extend(children.map(|child| child.to_le_bytes()[0]));
    }
    for leaf in [100i16, -200, 300] {
        file.extend(leaf.to_le_bytes());
    }
    file.push(0);
    file.extend(7i16.to_le_bytes());
    file
}

#[test]
fn rows_fall_to_their_leaves() {
    let forest = Forest::read(&file());
    assert_eq!(forest.len(), 2);
    assert_eq!(forest.log_odds(&[0.0, 3.0]), 107);
    assert_eq!(forest.log_odds(&[0.0, 2.5]), -193);
    assert_eq!(forest.log_odds(&[0.1, 2.5]), 307);
}

#[test]
fn each_column_has_its_share() {
    let forest = Forest::read(&file());
    assert_eq!(forest.columns(), 2);
    assert_eq!(forest.shares(&[0.1, 2.5]), [(0, 150), (1, 150)]);
}

#[test]
fn what_is_no_tree_is_left_out() {
    let mut file = file();
    // Makes the first node's child for small values a leaf instead of the second node.
    file[9] = file[10];
    assert!(Forest::read(&file).is_empty());
}

#[test]
fn a_broken_file_gives_the_trees_before_the_break() {
    let whole = file();
    assert_eq!(Forest::read(&whole[..whole.len() - 1]).len(), 1);
    assert!(Forest::read(&[]).is_empty());
}
