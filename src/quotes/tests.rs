use super::*;
use crate::language::Language;

fn quoted(language: Language, text: &str) -> Vec<(String, String)> {
    let body = Body::from_text(text, language);
    let found = find(&body, &[], Parts::DEFAULT);
    let speaker = |quote: &Quote| {
        quote.speaker.as_ref().map(|speaker| speaker.span.of(text).to_owned()).unwrap_or_default()
    };
    found.iter().map(|quote| (quote.span.of(text).to_owned(), speaker(quote))).collect()
}

fn pair(said: &str, speaker: &str) -> (String, String) {
    (said.to_owned(), speaker.to_owned())
}

#[test]
fn a_name_in_marks_is_no_quote() {
    let text = "وغرد “ألتون” عبر حسابه الشخصي في موقع “تويتر” قائلاً: “لن نترك أحدا ينفذ خططه في هذه المنطقة”.";
    let found = quoted(Language::Arabic, text);
    assert_eq!(found, [pair("لن نترك أحدا ينفذ خططه في هذه المنطقة", "ألتون")]);
}

#[test]
fn the_verb_stands_at_either_side() {
    let found =
        quoted(Language::English, "“We will not stop,” said Jane Miller. “We go on until it is done.”");
    assert_eq!(
        found,
        [pair("We will not stop,", "Jane Miller"), pair("We go on until it is done.", "Jane Miller")]
    );
}

#[test]
fn words_without_a_noun_are_nobody_where_nouns_have_capitals() {
    let text = "Foucault schrieb über den Staat. Gemeint war damit zuerst die schlichte Vermehrung der Bevölkerung eines \
                Staates und dann aber auch die Abschließung nach dem Muster der „rassenhygienischen Ziele“ jener Jahre.";
    let found = quoted(Language::German, text);
    assert!(found.iter().all(|(_, speaker)| speaker != "war"), "{found:?}");
}

#[test]
fn words_that_can_be_nobody_are_no_speaker_unless_that_is_sure() {
    let text =
        "Rain fell. Come and see “the road to nowhere that everybody takes in May” in the hall. Rain fell.";
    assert_eq!(
        quoted(Language::English, text),
        [pair("the road to nowhere that everybody takes in May", "")]
    );
    let text = "Rain fell. A fisherman: “We have waited for the boat since the end of May.” Rain fell.";
    assert_eq!(
        quoted(Language::English, text),
        [pair("We have waited for the boat since the end of May.", "A fisherman")]
    );
}

#[test]
fn dialogue_needs_no_marks() {
    let found = quoted(Language::Norwegian, "– Det er veldig bra for byen, sier ordfører Kari Hansen.");
    assert_eq!(found[0].0, "Det er veldig bra for byen");
}

#[test]
fn a_subject_ends_before_the_complement_of_its_verb() {
    let text = "فيما تساءل آخرون عن سبب هذا التغير، معتبرين أنه “لم يكن صدفة على الإطلاق”.";
    assert_eq!(quoted(Language::Arabic, text), [pair("لم يكن صدفة على الإطلاق", "آخرون")]);
}

#[test]
fn the_verb_that_opens_the_quotation_counts_before_a_stronger_one_of_another_clause() {
    let text =
        "وضجت المنصات بتعليقات ساخرة من الصورة، إذ كتب أحد القراء أن “المدير ظهر فيها نائما أمام الجميع”.";
    assert_eq!(quoted(Language::Arabic, text), [pair("المدير ظهر فيها نائما أمام الجميع", "أحد القراء")]);
}

#[test]
fn hostile_marks_take_linear_time() {
    for marks in ["“", "”", "\"", "“a” ", "« ", "'", "\" a", "“a: “"] {
        let text = marks.repeat(100_000);
        let body = Body::from_text(&text, Language::English);
        assert!(find(&body, &[], Parts::DEFAULT).len() <= 100_000);
    }
}

fn reported(text: &str, language: Language) -> Vec<&str> {
    let body = Body::from_text(text, language);
    assert!(find(&body, &[], Parts::DEFAULT).is_empty());
    let found = find(&body, &[], Parts::DEFAULT | Parts::INDIRECT_QUOTES);
    assert!(found.iter().all(|quote| quote.kind == QuoteKind::Indirect && quote.speaker.is_some()));
    found.iter().map(|quote| quote.span.of(text)).collect()
}

#[test]
fn reported_speech_is_given_when_asked_for() {
    let text = "Jane Miller said that the bridge would be closed until May. According to Tom Reed, the work is late.";
    let said = ["the bridge would be closed until May", "the work is late"];
    assert_eq!(reported(text, Language::English), said);
}

#[test]
fn a_verb_and_its_subject_may_end_what_they_report() {
    let text =
        "The bridge will stay closed until May, the minister said. The work is late, according to Tom Reed.";
    let said = ["The bridge will stay closed until May", "The work is late"];
    assert_eq!(reported(text, Language::English), said);
    let text = "Die Brücke bleibe bis Mai zu, sagte der Minister. Petra Pau, die Sprecherin der Fraktion, forderte mehr Geld.";
    assert_eq!(reported(text, Language::German), ["Die Brücke bleibe bis Mai zu"]);
}

#[test]
fn the_mood_of_a_clause_tells_that_it_is_reported() {
    let text = "Der Minister sagte am Montag, die Brücke sei noch bis Mai zu. Er kam, als es regnete.";
    assert_eq!(reported(text, Language::German), ["die Brücke sei noch bis Mai zu"]);
}

#[test]
fn a_quotation_goes_on_over_paragraphs() {
    let text = "“We waited for a whole year.\n\n“Then nobody came,” said Jane Miller.";
    let body = Body::from_text(text, Language::English);
    let found = find(&body, &[], Parts::DEFAULT);
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].utterance, found[1].utterance);
    assert_eq!(found[0].speaker.as_ref().map(|speaker| speaker.span.of(text)), Some("Jane Miller"));
}

#[test]
fn the_surer_speaker_of_a_quotation_over_paragraphs_said_all_of_it() {
    let spoken = |text: &str| {
        quoted(Language::English, text).into_iter().map(|(_, speaker)| speaker).collect::<Vec<_>>()
    };
    let text = "The mayor, Tom Reed, was away.\n\nJane Miller said: “We waited for a whole year.\n\n“Then nobody came.”\n\nIt rained.";
    assert_eq!(spoken(text), ["Jane Miller", "Jane Miller"]);
    let text = "Tom Reed was away.\n\n“We waited for a whole year.\n\n“Then nobody came,” said Jane Miller.";
    assert_eq!(spoken(text), ["Jane Miller", "Jane Miller"]);
}

#[test]
fn a_block_that_the_page_sets_apart_is_a_quotation() {
    let mut body = Body::from_text("The bridge is gone.\nWe shall build it again.", Language::English);
    body.blocks[1].kind = BlockKind::Quote;
    let found = find(&body, &[], Parts::DEFAULT);
    assert_eq!((found.len(), found[0].kind, found[0].block), (1, QuoteKind::Block, 1));
}

#[test]
fn officials_named_in_marks_are_not_quoted() {
    let text = "وأضافت المصادر أن “سامر قاسم” نائب وزير الخارجية كان على رأس وفد بلاده. وكان المتحدث باسم \
                حزب النهضة “عادل نور” قد أعلن أن بلاده لن ترضى بذلك.";
    assert_eq!(quoted(Language::Arabic, text), []);
}

#[test]
fn brackets_before_a_quotation_tell_who_speaks() {
    let text = "通信が途絶えました。\n（島の診療所 松永千夏 看護師） 「電話なら1分で済む安否の確認に、半日かかります。」";
    assert_eq!(
        quoted(Language::Japanese, text),
        [pair("電話なら1分で済む安否の確認に、半日かかります。", "島の診療所 松永千夏 看護師")]
    );
}

#[test]
fn dialogue_in_a_block_that_the_page_sets_apart_is_dialogue() {
    let text =
        "Wagon stanął na moście.\n– Siedziałam przy kabinie i widziałam wszystko – wspomina Anna Nowak.";
    let mut body = Body::from_text(text, Language::Polish);
    body.blocks[1].kind = BlockKind::Quote;
    let found = find(&body, &[], Parts::DEFAULT);
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].kind, found[0].span.of(text)),
        (QuoteKind::Dash, "Siedziałam przy kabinie i widziałam wszystko")
    );
}
