use super::super::find;
use crate::article::{Entity, EntityId, EntityKind, Mention, Quote, Speaker};
use crate::body::Body;
use crate::language::Language;
use crate::options::Parts;
use crate::span::Span;

/// The person who says each quotation of a text. `persons` lists the names of each person that occur in the text,
/// the main one first.
fn speakers(language: Language, text: &str, persons: &[&[&str]]) -> Vec<Option<String>> {
    let name = |speaker: &Speaker| Some(persons[speaker.entity?.0 as usize][0].to_owned());
    quotes(language, text, persons).iter().map(|quote| quote.speaker.as_ref().and_then(name)).collect()
}

fn quotes(language: Language, text: &str, persons: &[&[&str]]) -> Vec<Quote> {
    let names: Vec<_> = persons.iter().map(|forms| (*forms, EntityKind::Person)).collect();
    quotes_among(language, text, &names)
}

/// The main name of whoever says the last quotation of a text, among entities of several kinds.
fn one_among(language: Language, text: &str, names: &[(&[&str], EntityKind)]) -> Option<String> {
    let found = quotes_among(language, text, names);
    let entity = found.last()?.speaker.as_ref()?.entity?;
    Some(names[entity.0 as usize].0[0].to_owned())
}

fn quotes_among(language: Language, text: &str, names: &[(&[&str], EntityKind)]) -> Vec<Quote> {
    let body = Body::from_text(text, language);
    let mention = |form: &str, at: usize| {
        let span = Span::new(at, at + form.len());
        let block = body.blocks.iter().position(|block| block.span.contains(span)).unwrap();
        Mention { span, block }
    };
    let entities = names.iter().enumerate().map(|(id, (forms, kind))| {
        let found = forms.iter().flat_map(|form| text.match_indices(form));
        let mut mentions: Vec<Mention> = found.map(|(at, form)| mention(form, at)).collect();
        mentions.sort_by_key(|mention| mention.span.start);
        Entity {
            id: EntityId(id as u32),
            name: forms[0].to_owned(),
            kind: *kind,
            date: None,
            roles: Vec::new(),
            mentions,
            title_mentions: Vec::new(),
            confidence: 1.0,
            salience: 0.5,
        }
    });
    let entities: Vec<Entity> = entities.collect();
    find(&body, &entities, Parts::DEFAULT)
}

fn one(language: Language, text: &str, persons: &[&[&str]]) -> Option<String> {
    speakers(language, text, persons).pop().flatten()
}

#[test]
fn a_pronoun_means_whom_the_last_sentence_is_about() {
    let text = "Ann Poe met the council of Tom Reed on Monday. “We will not wait,” she said.";
    assert_eq!(one(Language::English, text, &[&["Ann Poe"], &["Tom Reed"]]).as_deref(), Some("Ann Poe"));
}

#[test]
fn a_pronoun_means_nobody_of_the_other_gender() {
    let text = "Tom Reed came at ten, Anna Poe an hour later. “We will not wait,” she said.";
    assert_eq!(one(Language::English, text, &[&["Tom Reed"], &["Anna Poe"]]).as_deref(), Some("Anna Poe"));
}

#[test]
fn a_pronoun_of_one_or_several_is_told_by_its_verb() {
    let text = "Tessa Mulder telde elf roedels in het gebied. ‘De Veluwe is nu echt vol’, legt ze uit.";
    assert_eq!(one(Language::Dutch, text, &[&["Tessa Mulder"]]).as_deref(), Some("Tessa Mulder"));
    let text = "Tessa Mulder telde elf roedels in het gebied. ‘De Veluwe is nu echt vol’, zeggen ze.";
    assert_eq!(one(Language::Dutch, text, &[&["Tessa Mulder"]]), None);
}

#[test]
fn somebody_without_a_name_is_no_other() {
    let text = "Tom Reed came at ten. The mayor of the next town was late. “We will not wait,” he said.";
    assert_eq!(one(Language::English, text, &[&["Tom Reed"]]), None);
}

#[test]
fn an_office_means_the_person_who_holds_it() {
    let text =
        "The director, Ann Poe, opened the museum with Tom Reed. “We waited for a year,” the director said.";
    let persons: [&[&str]; 2] = [&["Ann Poe"], &["Tom Reed"]];
    assert_eq!(one(Language::English, text, &persons).as_deref(), Some("Ann Poe"));
    let text = "“A ponte está mais segura do que nunca”, afirmou o gerente de geotecnia, Fábio Pinto.";
    assert_eq!(one(Language::Portuguese, text, &[&["Fábio Pinto"]]).as_deref(), Some("Fábio Pinto"));
}

#[test]
fn a_definite_noun_means_the_person_of_its_paragraph() {
    let text = "Als Heinrich Büsing aufwachte, stand das Wasser im Keller. „Ich dachte an einen Rohrbruch“, sagt der 68-jährige Landwirt.";
    assert_eq!(one(Language::German, text, &[&["Heinrich Büsing"]]).as_deref(), Some("Heinrich Büsing"));
}

#[test]
fn a_surname_with_a_title_means_the_person_named_so() {
    let text = "김점례씨의 과수원은 피해가 적었다. 김씨는 “빚을 내서 달았지만 꽃은 살렸다”고 했다.";
    assert_eq!(one(Language::Korean, text, &[&["김점례"]]).as_deref(), Some("김점례"));
}

/// The words for the speaker of the last quotation. Fails if they refer to one of `persons`.
fn called(language: Language, text: &str, persons: &[&[&str]]) -> Option<String> {
    let body = Body::from_text(text, language);
    let quotes = find(&body, &[], Parts::DEFAULT);
    assert_eq!(one(language, text, persons), None);
    Some(quotes.last()?.speaker.as_ref()?.span.of(text).to_owned())
}

#[test]
fn a_pronoun_for_somebody_without_a_name_is_told_by_what_they_are_called() {
    let text = "“We go on,” said Tom Reed. One neighbor, wrapped in a quilt, would not give her name. “It popped all night,” she said.";
    assert_eq!(called(Language::English, text, &[&["Tom Reed"]]).as_deref(), Some("One neighbor"));
}

/// The confidence in the speaker of the last quotation; 0 if it has none.
fn confidence(language: Language, text: &str, persons: &[&[&str]]) -> f32 {
    quotes(language, text, persons)
        .pop()
        .and_then(|quote| quote.speaker)
        .map_or(0.0, |speaker| speaker.confidence)
}

#[test]
fn words_that_point_back_mean_whoever_was_named_last() {
    let persons: &[&[&str]] = &[&["Tom Reed"], &["Ann Poe"]];
    let text = "Tom Reed left early.\n\nAnn Poe came late.\n\n“It rained all day,” said the same visitor.";
    assert_eq!(one(Language::English, text, persons).as_deref(), Some("Ann Poe"));
    let text = "Odile Poe tapait plus fort que les autres. « Je suis sourde », explique l'ancienne voisine.";
    assert_eq!(one(Language::French, text, &[&["Odile Poe"], &["Paul Roux"]]).as_deref(), Some("Odile Poe"));
}

#[test]
fn a_surname_before_an_office_is_the_person() {
    let text = "전남섬연구소 한지원 위원은 이를 조용한 철거라고 부른다. 한 위원은 “되살릴 수 없다”고 말했다.";
    assert_eq!(one(Language::Korean, text, &[&["한지원"]]).as_deref(), Some("한지원"));
}

#[test]
fn whom_a_pronoun_means_is_in_doubt_where_another_block_tells_of_them() {
    let persons: &[&[&str]] = &[&["Ann Poe"]];
    let near = "Ann Poe came on Monday. “We will not wait for them,” she said.";
    let far =
        "Ann Poe came on Monday. It rained.\n\nThe road was closed. “We will not wait for them,” she said.";
    assert!(confidence(Language::English, near, persons) > 0.9);
    assert!(confidence(Language::English, far, persons) < 0.9);
    let aside = "The council met with Ann Poe on Monday. “We will not wait for them,” she said.";
    assert!(confidence(Language::English, aside, persons) < 0.9);
    assert!(confidence(Language::English, "“We will not wait for them,” she said of Ann Poe.", &[]) > 0.9);
}

#[test]
fn words_that_mean_somebody_and_tell_nobody_are_in_doubt() {
    let text = "Ann Poe left the hall.\n\nNobody else came.\n\nIt was late.\n\n“We will not wait,” the visitor said.";
    assert!(confidence(Language::English, text, &[&["Ann Poe"], &["Tom Reed"]]) < 0.9);
    let text = "Ann Poe left the hall. “We will not wait,” a spokesman for the city said.";
    assert!(confidence(Language::English, text, &[&["Ann Poe"]]) > 0.8);
}

#[test]
fn a_title_tells_the_gender_of_its_person() {
    let persons: &[&[&str]] = &[&["Ross"], &["Yousaf"]];
    let text = "Ms Ross spoke first. Mr Yousaf spoke in the hall. “We will not wait for them,” she said.";
    assert_eq!(one(Language::English, text, persons).as_deref(), Some("Ross"));
    let text = "Frau Ross war da. Herr Yusuf sprach im Saal. „Wir warten nicht auf sie“, sagte sie.";
    assert_eq!(one(Language::German, text, &[&["Ross"], &["Yusuf"]]).as_deref(), Some("Ross"));
    let text = "Humza Yousaf came at ten, Tom Reed at noon. “We will not wait for them,” he said.";
    assert_eq!(
        one(Language::English, text, &[&["Humza Yousaf"], &["Tom Reed"]]).as_deref(),
        Some("Humza Yousaf")
    );
}

#[test]
fn an_office_with_another_name_before_it_is_another_person() {
    let text = "岩本絹子元理事長が逮捕された。東京で記者会見が開かれた。清水治理事長が「厳粛に受け止めている」と謝罪した。";
    assert_eq!(one(Language::Japanese, text, &[&["岩本絹子"]]), None);
}

#[test]
fn words_for_a_text_or_a_group_are_no_person() {
    let text = "Ann Poe left the hall. “Nothing was done for a whole year,” the timeline says.";
    assert_eq!(one(Language::English, text, &[&["Ann Poe"]]), None);
}

#[test]
fn an_organisation_within_the_words_for_an_office_is_not_its_holder() {
    use EntityKind::{Organization, Person};
    let text = "Le président du Sénat, Gérard Roux, n’est pas venu. Il a affirmé qu’il faut « apaiser la tension » du pays.";
    let names: [(&[&str], _); 2] = [(&["Sénat"], Organization), (&["Gérard Roux"], Person)];
    assert_eq!(one_among(Language::French, text, &names).as_deref(), Some("Gérard Roux"));
}

#[test]
fn a_long_phrase_after_the_verb_ends_with_the_name() {
    let text = "“We cannot wait for the next flood,” said the head of the committee on bridges and roads in the south of \
                the country, Paul Tolland. The head of the council, Tanya Madrigal, said no.";
    let persons: [&[&str]; 2] = [&["Paul Tolland"], &["Tanya Madrigal"]];
    assert_eq!(speakers(Language::English, text, &persons)[0].as_deref(), Some("Paul Tolland"));
}

#[test]
fn a_long_phrase_without_a_known_role_ends_with_the_name_too() {
    let text = "“Alargar el plazo es alargar la mecha”, admitió el convencional UDI e integrante de la Comisión de Normas \
                Transitorias, Pablo Rojas. La convencional Tania Vega dijo que no.";
    let persons: [&[&str]; 2] = [&["Pablo Rojas"], &["Tania Vega"]];
    assert_eq!(speakers(Language::Spanish, text, &persons)[0].as_deref(), Some("Pablo Rojas"));
}

#[test]
fn a_role_means_nobody_of_the_other_gender() {
    let text = "«No podemos esperar», dijo el concejal. La concejal Inés Vega votó en contra de la norma.";
    assert_eq!(one(Language::Spanish, text, &[&["Inés Vega"]]), None);
    let text = "«No podemos esperar», dijo la concejal. La concejal Inés Vega votó en contra de la norma.";
    assert_eq!(one(Language::Spanish, text, &[&["Inés Vega"]]).as_deref(), Some("Inés Vega"));
}

#[test]
fn a_sentence_that_ends_with_the_verb_introduces_the_next() {
    let text = "Minister Lewis Barrow said on Monday that soldiers were told to do so.\n\nThe head of the defence ministry replied \
                at once. “To say that the army was told so is an offence.”";
    assert_eq!(one(Language::English, text, &[&["Lewis Barrow"]]), None);
}

#[test]
fn whom_the_quotation_names_hardly_says_it() {
    let text = "Mara Ellison protested and made a charge against Tom Hale later in the meeting.\n\n“By the way, Mr Hale has just told \
                a lie here that cannot stand.” Then the meeting went on.";
    let persons: [&[&str]; 2] = [&["Mara Ellison"], &["Tom Hale", "Hale"]];
    assert_ne!(one(Language::English, text, &persons).as_deref(), Some("Tom Hale"));
    let text = "Stine Skov opened a bar. She worked there for hours with her friend Stine Holm.\n\n“Stine and I thought it was great \
                fun,” she says.";
    let persons: [&[&str]; 2] = [&["Stine Skov"], &["Stine Holm", "Stine"]];
    assert_eq!(one(Language::English, text, &persons).as_deref(), Some("Stine Skov"));
}

#[test]
fn whom_something_was_said_to_is_not_its_speaker() {
    let text = "Redlova partnerka hovořila u soudu. „Kupuje byty v cizině,“ uvedla na adresu Michala Redla.";
    assert_ne!(one(Language::Czech, text, &[&["Michala Redla"]]).as_deref(), Some("Michala Redla"));
}

#[test]
fn a_name_and_one_word_after_a_comma_report_finnish_dialogue() {
    let text = "Tutkija Reija Salo kertoo asiasta.\n\n– Talvella uni on huonompaa, Salo sanoo.\n\nProfessori Timo Aalto on samaa \
                mieltä.\n\n– Paras aika on aamulla, Aalto xyzzyy.";
    let persons: [&[&str]; 2] = [&["Reija Salo", "Salo"], &["Timo Aalto", "Aalto"]];
    assert_eq!(one(Language::Finnish, text, &persons).as_deref(), Some("Timo Aalto"));
}
