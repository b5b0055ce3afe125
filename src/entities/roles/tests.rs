use super::*;
use crate::entities::{mention, tagger};

/// Returns the roles of the person that `name` names in a text, if the tagger has seen nothing else.
fn roles_of(text: &str, name: &str, language: Language) -> Vec<String> {
    roles_among(text, &[(name, Kind::Person)], language)
}

/// Returns the roles of the first of these names, if the tagger has seen them.
fn roles_among(text: &str, names: &[(&str, Kind)], language: Language) -> Vec<String> {
    let passage = Passage { text, span: Span::new(0, text.len()), block: None, language };
    let mut tagged = tagger::tag(std::slice::from_ref(&passage), None).remove(0);
    let name = |(name, kind): &(&str, Kind)| {
        let at = text.find(name).unwrap();
        let tokens = &tagged.tokens;
        Name {
            start: tokens.partition_point(|token| token.end <= at),
            end: tokens.partition_point(|token| token.start < at + name.len()),
            kind: *kind,
            margin: 1,
        }
    };
    let mut found: Vec<Name> = names.iter().map(name).collect();
    let first = found[0];
    found.sort_by_key(|name| name.start);
    tagged.names = found;
    mention::found(&passage, &tagged, &first).unwrap().roles
}

fn none() -> Vec<String> {
    Vec::new()
}

#[test]
fn a_phrase_that_ends_with_a_preposition_is_no_role() {
    assert_eq!(roles_of("le ministre des Armées d’Anne Dubois", "Anne Dubois", Language::French), none());
    assert_eq!(roles_of("o autor de Ana Prado morreu", "Ana Prado", Language::Portuguese), none());
    assert_eq!(roles_of("the minister and Ann Poe came", "Ann Poe", Language::English), none());
    assert_eq!(roles_of("le ministre Anne Dubois", "Anne Dubois", Language::French), ["ministre"]);
}

#[test]
fn a_clause_is_no_role() {
    let text = "casa Rojas, la gerente señaló que sólo era una coincidencia, y calló";
    assert_eq!(roles_of(text, "Rojas", Language::Spanish), none());
    let text = "The director said Chancellor Anna Keller had left";
    assert_eq!(roles_of(text, "Anna Keller", Language::English), ["Chancellor"]);
}

#[test]
fn whose_relative_somebody_is_says_nothing_about_the_next_name() {
    let text = "She is the sister of Harrow party chairman John Poe.";
    assert_eq!(roles_of(text, "John Poe", Language::English), ["chairman"]);
    let text = "el hermano menor de la diputada Ana Rojas";
    assert_eq!(roles_of(text, "Ana Rojas", Language::Spanish), ["diputada"]);
}

#[test]
fn a_form_of_address_is_no_role() {
    assert_eq!(roles_of("Then Mr Poe left", "Poe", Language::English), none());
    assert_eq!(roles_of("Das sagte Frau Keller", "Keller", Language::German), none());
    assert_eq!(roles_of("Then Dr Poe left", "Poe", Language::English), ["Dr"]);
}

#[test]
fn deputy_is_part_of_the_office() {
    let text = "Harrow's deputy leader Ann Poe and former Keld Rovers captain John Roe";
    assert_eq!(roles_of(text, "Ann Poe", Language::English), ["deputy leader"]);
    assert_eq!(roles_of(text, "John Roe", Language::English), ["former Keld Rovers captain"]);
}

#[test]
fn a_chinese_office_touches_the_name() {
    assert_eq!(roles_of("昨天市长白建勋表示", "白建勋", Language::Chinese), ["市长"]);
    let names = [("白建勋", Kind::Person), ("青岭市", Kind::Location)];
    assert_eq!(roles_among("昨天青岭市市长白建勋表示", &names, Language::Chinese), ["青岭市市长"]);
    assert_eq!(roles_of("白建勋总理表示", "白建勋", Language::Chinese), ["总理"]);
    assert_eq!(roles_of("白建勋先生表示", "白建勋", Language::Chinese), none());
    assert_eq!(roles_of("白建勋导演的电影", "白建勋", Language::Chinese), none());
    let names = [("陆庆年", Kind::Person), ("白建勋", Kind::Person)];
    assert_eq!(roles_among("白建勋主席陆庆年表示", &names, Language::Chinese), none());
}

#[test]
fn a_japanese_office_follows_the_name() {
    assert_eq!(roles_of("高森誠司首相は述べた", "高森誠司", Language::Japanese), ["首相"]);
    assert_eq!(roles_of("ケルナー次期米大統領は述べた", "ケルナー", Language::Japanese), ["次期米大統領"]);
    assert_eq!(roles_of("高森誠司氏は述べた", "高森誠司", Language::Japanese), none());
    assert_eq!(roles_of("高森誠司、首相は述べた", "高森誠司", Language::Japanese), none());
    assert_eq!(roles_of("高森誠司の父親は述べた", "高森誠司", Language::Japanese), none());
}

#[test]
fn a_korean_office_is_right_before_or_behind_the_name() {
    assert_eq!(roles_of("이도현 한밭시장은 말했다", "이도현", Language::Korean), ["한밭시장"]);
    assert_eq!(roles_of("어차피 대통령은 이도현", "이도현", Language::Korean), none());
    assert_eq!(roles_of("어제 배우 이도현이 왔다", "이도현", Language::Korean), ["배우"]);
    assert_eq!(roles_of("어제 부인 이도현이 왔다", "이도현", Language::Korean), ["부인"]);
    assert_eq!(roles_of("이도현 부인이 왔다", "이도현", Language::Korean), none());
    assert_eq!(roles_of("이도현이 회장을 만났다", "이도현이", Language::Korean), none());
    assert_eq!(roles_of("이도현 씨가 말했다", "이도현", Language::Korean), none());
    let names = [("이도현", Kind::Person), ("한밭대", Kind::Organization)];
    assert_eq!(roles_among("이도현 한밭대 교수는 말했다", &names, Language::Korean), ["한밭대 교수"]);
}

#[test]
fn an_office_may_follow_the_name_without_a_comma_in_arabic_and_persian() {
    let text = "وقال سامر عبد الحليم وزير الموارد المائية والري خلال الاجتماع";
    assert_eq!(roles_of(text, "سامر عبد الحليم", Language::Arabic), ["وزير الموارد المائية والري"]);
    let text = "کامران رستگار فرمانده انتظامی شهرستان گفت";
    assert_eq!(roles_of(text, "کامران رستگار", Language::Persian), ["فرمانده انتظامی شهرستان"]);
    // The office of the next person.
    let text = "استقبل سامر حليم رئيس الوزراء جابر سليم";
    let names = [("سامر حليم", Kind::Person), ("جابر سليم", Kind::Person)];
    assert_eq!(roles_among(text, &names, Language::Arabic), none());
}

#[test]
fn a_conjunction_is_no_part_of_a_role() {
    let text = "ورئيس الهيئة سامر حليم";
    assert_eq!(roles_of(text, "سامر حليم", Language::Arabic), ["رئيس الهيئة"]);
}

#[test]
fn a_turkish_office_stands_right_before_the_name() {
    let text = "Dün akşam Ulaştırma ve Altyapı Bakanı Ali Demirel konuştu";
    assert_eq!(roles_of(text, "Ali Demirel", Language::Turkish), ["Ulaştırma ve Altyapı Bakanı"]);
    let text = "Toplantıda Kartal'ın Sarıova Valisi Ali Demirel konuştu";
    assert_eq!(roles_of(text, "Ali Demirel", Language::Turkish), ["Sarıova Valisi"]);
    let text = "geleceğe bakan yönlerini dile getiren Ali Demirel konuştu";
    assert_eq!(roles_of(text, "Ali Demirel", Language::Turkish), none());
}

#[test]
fn a_german_role_ends_with_a_noun() {
    assert_eq!(roles_of("Der Manager führte Paul Keller herein", "Paul Keller", Language::German), none());
    let text = "Der Manager des Klubs Paul Keller kam";
    assert_eq!(roles_of(text, "Paul Keller", Language::German), ["Manager des Klubs"]);
}

#[test]
fn a_word_that_joins_ends_no_role() {
    let text = "le préfet et Anne Dubois";
    assert_eq!(roles_of(text, "Anne Dubois", Language::French), none());
    let text = "un scientifique pour qu’Anne Dubois vienne";
    assert_eq!(roles_of(text, "Anne Dubois", Language::French), none());
}
