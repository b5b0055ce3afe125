use super::*;
use crate::article::BlockKind;
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
fn a_phrase_that_begins_with_a_preposition_is_no_speaker() {
    let text = "Los partidos pidieron respeto. Al respecto, agregaron que el “Congreso tendrá que actuar dentro de sus ámbitos”.";
    assert!(quoted(Language::Spanish, text).iter().all(|(_, speaker)| speaker != "Al respecto"));
    let text = "Los vecinos cuentan con un “plan de emergencia” desde mayo.";
    assert!(quoted(Language::Spanish, text).iter().all(|(_, speaker)| speaker.is_empty()));
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

#[test]
fn who_is_accused_or_asked_is_not_the_speaker() {
    let text = "Jane Miller was accused of “lying to the whole council for a year” in May.";
    assert_eq!(quoted(Language::English, text), [pair("lying to the whole council for a year", "")]);
    let text = "Jane Miller was asked, “Do you feel that you must go?”";
    assert_eq!(quoted(Language::English, text), [pair("Do you feel that you must go?", "")]);
    let text = "Jane Miller was asked by Tom Reed: “Do you feel that you must go?”";
    assert_eq!(quoted(Language::English, text), [pair("Do you feel that you must go?", "Tom Reed")]);
    let text = "Asked about the theft, Jane Miller was blunt: “I never took a thing from them.”";
    assert_eq!(quoted(Language::English, text), [pair("I never took a thing from them.", "Jane Miller")]);
    let text = "Jane Miller was accused of theft and said: “I never took a thing from them.”";
    assert_eq!(quoted(Language::English, text), [pair("I never took a thing from them.", "Jane Miller")]);
}

#[test]
fn whoever_is_addressed_within_a_quotation_does_not_say_it() {
    let text = "It rained. “Jane Miller, why may we not go outside today?”";
    assert_eq!(quoted(Language::English, text), [pair("Jane Miller, why may we not go outside today?", "")]);
}

#[test]
fn a_part_of_a_word_is_no_reporting_verb() {
    let text = "La soi-disant « reine de la nuit et des ombres du Nord » dort.";
    assert!(quoted(Language::French, text).iter().all(|(_, speaker)| speaker.is_empty()));
    let text = "李明参加演讲“学习先进、服务群众的表率”比赛。";
    assert!(quoted(Language::Chinese, text).iter().all(|(_, speaker)| speaker.is_empty()));
}

#[test]
fn a_common_noun_after_the_verb_ends_before_when_and_where() {
    let text = "Ann Bolger came to town. “The bridge will close for a year,” said the police on Friday.";
    assert_eq!(quoted(Language::English, text), [pair("The bridge will close for a year,", "the police")]);
    let text = "„Die Brücke bleibt ein Jahr lang zu“, teilte die Polizei am Freitag mit.";
    let found = quoted(Language::German, text);
    assert!(found[0].1.ends_with("Polizei"), "{found:?}");
}

/// The quotes of a text of which the blocks at `quoted` are marked as quotations.
fn block_quotes(text: &str, quoted: &[usize]) -> Vec<(String, String)> {
    let mut body = Body::from_text(text, Language::English);
    for block in quoted {
        body.blocks[*block].kind = BlockKind::Quote;
    }
    let speaker = |quote: &Quote| {
        quote.speaker.as_ref().map(|speaker| speaker.span.of(text).to_owned()).unwrap_or_default()
    };
    let found = find(&body, &[], Parts::DEFAULT);
    found.iter().map(|quote| (quote.span.of(text).to_owned(), speaker(quote))).collect()
}

#[test]
fn a_block_quote_has_a_speaker_only_where_the_text_gives_one() {
    let text = "Jane Miller came late.\nThe bridge is gone for good.\nNobody waited for long that day.";
    assert_eq!(block_quotes(text, &[1]), [pair("The bridge is gone for good.", "")]);
    let text =
        "Jane Miller wrote to the council:\nThe bridge is gone for good.\nNobody waited for long that day.";
    assert_eq!(block_quotes(text, &[1]), [pair("The bridge is gone for good.", "Jane Miller")]);
    let text =
        "Nobody waited for long that day.\nThe bridge is gone for good. — Jane Miller\nIt rained and rained.";
    assert_eq!(block_quotes(text, &[1]), [pair("The bridge is gone for good.", "Jane Miller")]);
}

#[test]
fn subheads_and_pull_quotes_and_layout_are_no_quotations() {
    let text = "Jane Miller came late.\nSix inquiries and no end\nNobody waited for long that day.";
    assert_eq!(block_quotes(text, &[1]), []);
    let text =
        "The bridge is gone for good. It rained.\nThe bridge is gone for good.\nNobody waited for long.";
    assert_eq!(block_quotes(text, &[1]), []);
    let text = "It rained.\nThe bridge is gone for good.\nNobody waited for long that day.\nThey all went home early.";
    assert_eq!(block_quotes(text, &[1, 2, 3]), []);
}

#[test]
fn guillemets_can_be_swapped_in_a_whole_document() {
    let text = "» Pourquoi donc partir si tôt ? « , a demandé Jeanne Martin.\n» Nous sommes tous très fatigués « , a-t-elle dit.";
    let said: Vec<String> = quoted(Language::French, text).into_iter().map(|(said, _)| said).collect();
    assert_eq!(said, ["Pourquoi donc partir si tôt ?", "Nous sommes tous très fatigués"]);
}

#[test]
fn a_list_after_a_colon_is_no_dialogue() {
    let text = "— Je pars, dit Jeanne Martin.\nLe projet prévoit ceci :\n- Ouvrir le pont aux piétons.\n- Fermer la rue aux voitures.";
    assert_eq!(quoted(Language::French, text).len(), 1);
}

#[test]
fn who_follows_according_to_is_the_speaker() {
    let text = "Harry Poe and Elon Reed left the hall with Harry Poe. “Nothing was done for a year”, according to critics.";
    assert_eq!(quoted(Language::English, text), [pair("Nothing was done for a year", "critics")]);
}
