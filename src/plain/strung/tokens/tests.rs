use super::*;

#[test]
fn tokens_know_how_they_begin_and_end() {
    let seen = |line: &str| -> Vec<(Beginning, Ending)> {
        tokens(line).iter().map(|token| (token.beginning, token.ending)).collect()
    };
    assert_eq!(
        seen("“Why?” asked J. Roe, (42) of BBC:"),
        [
            (Beginning::Capital, Ending::ClosedSentence),
            (Beginning::Small, Ending::Open),
            (Beginning::Capital, Ending::Abbreviation),
            (Beginning::Capital, Ending::Comma),
            (Beginning::Digit, Ending::Bracket),
            (Beginning::Small, Ending::Open),
            (Beginning::Capitals, Ending::Colon),
        ]
    );
    assert_eq!(seen("桥梁。 ถนน جسر؟")[0], (Beginning::Syllable, Ending::Sentence));
    assert_eq!(seen("桥梁。 ถนน جسر؟")[1], (Beginning::Unspaced, Ending::Open));
    assert_eq!(seen("桥梁。 ถนน جسر؟")[2], (Beginning::Caseless, Ending::Sentence));
}

#[test]
fn a_mark_that_stands_alone_belongs_to_the_word_before() {
    let line = "said Jane Roe , who leads it . | Next";
    let tokens = tokens(line);
    let words: Vec<&str> = tokens.iter().filter_map(|token| line.get(token.start..token.end)).collect();
    assert_eq!(words, ["said", "Jane", "Roe ,", "who", "leads", "it .", "|", "Next"]);
    assert_eq!((tokens[2].ending, tokens[6].beginning), (Ending::Comma, Beginning::Sign));
    assert_eq!(super::tokens(&"so . ".repeat(2)).len(), 2);
    assert_eq!(super::tokens(&". ".repeat(100)).len(), 25, "a line of marks is read once");
}
