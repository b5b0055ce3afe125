use super::*;

fn texts<'t>(text: &'t str, houses: &[&str]) -> Vec<&'t str> {
    let houses: Vec<String> = houses.iter().map(|house| bare(house)).collect();
    forms(text, &houses).into_iter().map(|form| form.text).collect()
}

#[test]
fn names_of_houses_go_first() {
    assert_eq!(
        texts("Harbour: Bridge opens - Traffic | The Example", &["The Example"]),
        [
            "Harbour: Bridge opens - Traffic | The Example",
            "Harbour: Bridge opens - Traffic",
            "Harbour: Bridge opens",
            "Harbour",
            "Bridge opens - Traffic",
            "Traffic"
        ]
    );
}

#[test]
fn hyphens_within_words_divide_nothing() {
    assert_eq!(texts("Feuer- und Rettungs-Dienst um 12:30", &[]), ["Feuer- und Rettungs-Dienst um 12:30"]);
}

#[test]
fn pointed_quotation_marks_divide_nothing() {
    let title = "« On nous prend notre eau » : à Plouvorn";
    assert_eq!(texts(title, &[]), [title, "« On nous prend notre eau »", "à Plouvorn"]);
    assert_eq!(
        texts("Pont fermé » Le Journal", &[]),
        ["Pont fermé » Le Journal", "Pont fermé", "Le Journal"]
    );
    assert!(has_bar("Pont fermé » Le Journal") && !has_bar(title));
}

#[test]
fn a_kicker_that_holds_the_house_is_no_house() {
    let houses = ["berlinerbote".to_owned()];
    let cut = forms("Berliner Imam: Es geht um viel", &houses);
    assert!(cut.iter().filter_map(|form| form.cut).all(|cut| !cut.house), "{cut:?}");
}
