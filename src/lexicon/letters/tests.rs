use super::in_both_scripts;

#[test]
fn rows_are_read_in_both_scripts() {
    let file = "# Serbian\n\n[letters]\nљ\tlj\nу\tu\nд\td\nи\ti\n\n[kin]\nљуди\tkin\nsin\tkin\n";
    assert_eq!(in_both_scripts(file), "\n[kin]\nљуди\tkin\nljudi\tkin\nsin\tkin\n");
}

#[test]
fn a_file_of_one_script_stays_as_it_is() {
    assert_eq!(in_both_scripts("# French\n\n[kin]\nfils\n"), "# French\n\n[kin]\nfils\n");
}
