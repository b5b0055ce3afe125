use super::*;

fn tail(text: &str) -> Tail {
    Tail::of(text, &Measure::of(text), Language::English)
}

#[test]
fn a_credit_is_told_by_what_stands_behind_the_last_sentence() {
    assert_eq!(tail("The bridge was opened in May.").open, 0.0);
    assert_eq!(tail("The bridge was opened in May. Jane Roe").open, 9.0);
    assert_eq!(tail("The bridge in May").open, -1.0);
    assert_eq!(tail("The bridge in May.Credit: Jane Roe").credit, 3.0);
    assert_eq!(tail("The bridge in May — © Reuters").credit, 3.0);
    assert_eq!(tail("The bridge in May (Photo: Jane Roe)").credit, 2.0);
    assert_eq!(tail("The bridge in May (left)").credit, 1.0);
    assert_eq!(tail("The bridge was opened in May.").credit, 0.0);
}

#[test]
fn a_label_stands_before_a_colon_near_the_beginning() {
    assert_eq!(tail("Caption: the bridge (left)").label, 1);
    assert_eq!(tail("The bridge that was opened in May at last has a name: no").label, 0);
}
