use super::*;

const PAGE: &[&str] = &[
    "Home",
    "News",
    "Sport",
    "Weather",
    "Contact us",
    "Subscribe",
    "Ferry runs all winter for the first time",
    "By Martha Ellery",
    "14 October 2025",
    "Share on Facebook",
    "The ferry to the outer islands will run through the whole of this winter for the first time in eleven years, the \
     harbour board of the town decided on Monday evening after a long debate.",
    "Until now the line closed at the end of the month, and islanders who had to see a doctor or wanted to shop in town \
     were left with a small mail boat that carries nine passengers and no cars at all.",
    "The board expects some four hundred passengers a week in the cold months, and a single ticket is to cost six \
     pounds, while children under twelve travel free of charge all year.",
    "The council will look at the figures in March and decide then whether the winter timetable is to stay, and who is \
     to pay for it if too few people take the boat to the islands.",
    "Read more",
    "Storm damage at the lighthouse is worse than thought",
    "Comments",
    "Most read",
    "About us",
    "Privacy policy",
    "Terms of use",
];

fn parts(text: &str) -> Vec<&str> {
    let mut from = 0;
    let ends = cuts(text).into_iter().chain([text.len()]);
    ends.filter_map(|end| text.get(std::mem::replace(&mut from, end)..end)).map(str::trim).collect()
}

#[test]
fn a_page_in_one_line_is_parted_where_its_blocks_ended() {
    let text = PAGE.join(" ");
    let parts = parts(&text);
    assert_eq!(parts.join(" "), text, "nothing is lost");
    let begins = |start: &str| parts.iter().any(|part| part.starts_with(start));
    assert!(begins("The ferry to the outer") && begins("Read more"), "{parts:#?}");
}

#[test]
fn a_text_with_lines_and_an_article_alone_are_left_as_they_are() {
    assert!(cuts(&PAGE.join("\n")).is_empty());
    assert!(cuts(&PAGE[10..14].join(" ")).is_empty());
    assert!(cuts("").is_empty());
}
