use super::*;

#[test]
fn columns_have_names_and_see_the_neighbours() {
    let matrix =
        rows(FirstLook { probabilities: &[0.1, 0.9, 0.2, 0.8], weights: &[10.0, 100.0, 20.0, 80.0] });
    let column =
        |row: usize, name: &str| matrix.row(row)[names().iter().position(|other| other == name).unwrap()];
    assert_eq!((matrix.width, matrix.values.len()), (names().len(), 4 * names().len()));
    assert_eq!(column(2, "first.before1"), 0.9);
    assert_eq!(column(0, "first.before1"), -0.1);
    assert_eq!(column(2, "first.hot_behind"), 1.0);
    assert_eq!(column(2, "first.cluster_same"), 1.0);
    assert_eq!(column(0, "first.rank"), 0.0);
}
