use super::*;

#[test]
fn a_long_text_of_thai_is_sentences_and_a_date_is_none() {
    let paragraph = Measure::of(&"เจ้าหน้าที่หกคนได้รับบาดเจ็บจากการก่อเหตุความวุ่นวายในเรือนจำ".repeat(3));
    assert_eq!((paragraph.last, paragraph.sentences), (Last::Sentence, 2));
    let date = Measure::of("15 ธันวาคม 2565 เวลา 13:30 น.");
    assert_eq!((date.last, date.sentences), (Last::Other, 0));
    assert_eq!(Measure::of("ใครเป็นคนทำ?").last, Last::Sentence);
    assert_eq!(Measure::of("Half past one p.m.").last, Last::Sentence);
}

#[test]
fn only_letters_that_stand_for_syllables_weigh_more() {
    assert_eq!(Measure::of("桥梁").weight(), 5.0);
    assert_eq!(Measure::of("ขาว").weight(), 3.0);
    assert_eq!(Measure::of("abc").weight(), 3.0);
}
