use super::*;

#[test]
fn counts_behind_tags_are_cut_off() {
    let tags = ["Bridges 398", "Bridges398", "Bridges (12)", "Covid-19", "G20", "Bridges"];
    let names = ["Bridges", "Bridges", "Bridges", "Covid-19", "G20", "Bridges"];
    assert_eq!(tags.map(without_count), names);
}

#[test]
fn a_line_of_tags_is_split_at_signs_at_seams_or_at_told_words() {
    assert_eq!(split("# River Lorn# Bridges#", ""), ["River Lorn", "Bridges"]);
    assert_eq!(split("River LornBridgesTraffic", ""), ["River Lorn", "Bridges", "Traffic"]);
    assert_eq!(
        split("Bridges Lorn Traffic", "the traffic on bridges over the lorn"),
        ["Bridges", "Lorn", "Traffic"]
    );
    assert_eq!(split("Bridges of Lorn", "the traffic on bridges over the lorn"), ["Bridges of Lorn"]);
}

#[test]
fn tags_share_words_with_the_body() {
    let tags = |line: &str| line.split(',').map(str::to_owned).collect::<Vec<_>>();
    assert!(are_of(&tags("Bridges,Lorn,Sport"), "a bridge over the lorn; bridges of steel"));
    assert!(!are_of(&tags("Politics,Sports,Bridges"), "a bridge over the lorn; bridges of steel"));
    assert!(!are_of(&tags("EU"), "a bridge over the lorn"));
}

#[test]
fn the_end_of_a_list_that_says_nothing_about_the_body_is_cut_off() {
    let mut tags: Vec<String> =
        ["Bridges", "Old mills", "Lorn", "Show all", "Help"].map(str::to_owned).to_vec();
    cut_strangers(&mut tags, "bridges of old stone over the lorn");
    assert_eq!(tags, ["Bridges", "Old mills", "Lorn"]);
}
