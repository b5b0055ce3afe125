//! Makes copies of a sentence that teach what it does not: with other names, with names in quotation marks, in other
//! case, with particles.

use offprint::internals::entities::tokens::tokenize;
use offprint::{Language, Script, Span};

use crate::conll::{Sentence, Token};
use crate::lists::Lists;
use crate::makes::Makes;
use crate::random::Random;

/// Percent of the names that are replaced in a copy with other names.
const NAMES_RENAMED: usize = 60;

/// Percent of the replacing organisations that are generated rather than listed, if the language has a file for that.
const MADE: usize = 50;

/// The names that may replace others in one language.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    pub lists: &'a Lists,
    pub makes: Option<&'a Makes>,
}

impl Names<'_> {
    /// Whether there may be names of the kind of a tag.
    fn may_have(self, tag: &str) -> bool {
        self.makes.is_some() || !self.lists.of_tag(tag).is_empty()
    }

    /// A random name of the kind of a tag; `None` if there is none.
    fn one(self, tag: &str, random: &mut Random) -> Option<String> {
        match self.makes.filter(|_| tag.ends_with("ORG") && random.percent(MADE)) {
            Some(makes) => Some(makes.one(self.lists, random)),
            None => {
                let names = self.lists.of_tag(tag);
                (!names.is_empty()).then(|| names[random.below(names.len())].clone())
            }
        }
    }
}

/// A sentence and its copies. `names` are those of its language; `renamed` is the percentage of sentences with names
/// that get a copy with other names.
pub fn copies(
    sentence: &Sentence,
    language: Language,
    names: Option<Names<'_>>,
    renamed: usize,
    random: &mut Random,
) -> Vec<Sentence> {
    let mut copies = vec![sentence.clone()];
    let named = sentence.iter().any(|token| !token.is_outside());
    let quoting = if language == Language::Arabic { 25 } else { 8 };
    if named && random.percent(quoting) {
        copies.push(quoted(sentence, language, random));
    }
    let cased = matches!(language.script(), Script::Latn | Script::Cyrl | Script::Grek);
    if cased && random.percent(3) {
        copies.push(recased(sentence, title_case));
    } else if cased && random.percent(2) {
        copies.push(recased(sentence, |word| word.to_uppercase()));
    }
    if language == Language::Korean && named && random.percent(30) {
        copies.push(with_particles(sentence));
    }
    if let Some(names) = names.filter(|_| named && random.percent(renamed)) {
        copies.push(with_other_names(sentence, names, random));
    }
    copies
}

/// The sentence with some of its names replaced by others of the same kind. A clitic or ending that is joined to a name
/// is kept. If the data do not say whether a name has a clitic, the name stays as it is.
fn with_other_names(sentence: &Sentence, names: Names<'_>, random: &mut Random) -> Sentence {
    let mut out = Sentence::new();
    let mut rest = sentence.as_slice();
    while let Some(first) = rest.first() {
        let inside = rest.iter().skip(1).take_while(|next| first.begins_name() && next.goes_on());
        let (name, behind) = rest.split_at(1 + inside.count());
        let is_free = !first.is_outside()
            && names.may_have(&first.tag)
            && !may_have_clitic(first, names.lists.language);
        let other =
            if is_free && random.percent(NAMES_RENAMED) { names.one(&first.tag, random) } else { None };
        match other {
            Some(other) => out.extend(in_place_of(name, &other, names.lists.language)),
            None => out.extend_from_slice(name),
        }
        rest = behind;
    }
    out
}

/// Whether the first letter of a token may be a clitic, in data that do not say.
fn may_have_clitic(token: &Token, language: Language) -> bool {
    let clitics: &[char] = match language.script() {
        Script::Arab if language == Language::Arabic => &['و', 'ف', 'ب', 'ك', 'ل'],
        Script::Hebr => &['ו', 'ה', 'ב', 'ל', 'כ', 'מ', 'ש'],
        _ => &[],
    };
    token.affixes.0 == 0 && token.form.starts_with(clitics)
}

/// The tokens of a name, `listed`, that replaces another one, `name`.
fn in_place_of(name: &[Token], listed: &str, language: Language) -> Vec<Token> {
    let (Some(first), Some(last)) = (name.first(), name.last()) else { return Vec::new() };
    let head = first.form.get(..first.affixes.0).unwrap_or_default();
    let tail = last.form.get(last.form.len() - last.affixes.1..).unwrap_or_default();
    let text = format!("{head}{listed}{tail}");
    let mut spans = Vec::new();
    tokenize(&text, Span::new(0, text.len()), language, &mut spans);
    let token = |(index, span): (usize, &Span)| {
        let (prefix, is_glued) = match index {
            0 => ("B", first.is_glued),
            _ => ("I", spans.get(index - 1).is_some_and(|before| before.end == span.start)),
        };
        let tag = format!("{prefix}{}", first.tag.get(1..).unwrap_or_default());
        Token { form: span.of(&text).to_owned(), tag, is_glued, affixes: (0, 0) }
    };
    spans.iter().enumerate().map(token).collect()
}

fn quoted(sentence: &Sentence, language: Language, random: &mut Random) -> Sentence {
    let marks: &[(&str, &str)] = match language.script() {
        Script::Hani => &[("“", "”"), ("「", "」")],
        Script::Jpan => &[("「", "」"), ("『", "』")],
        Script::Arab => &[("“", "”"), ("\"", "\""), ("«", "»"), ("”", "“")],
        Script::Cyrl => &[("«", "»"), ("„", "“"), ("\"", "\"")],
        _ => &[("“", "”"), ("\"", "\""), ("«", "»"), ("„", "“"), ("'", "'")],
    };
    let (open, close) = marks[random.below(marks.len())];
    let sign = |mark: &str| Token { form: mark.to_owned(), ..Token::default() };
    let mut out = Vec::new();
    for (index, token) in sentence.iter().enumerate() {
        if token.begins_name() {
            out.push(sign(open));
        }
        out.push(token.clone());
        let goes_on = sentence.get(index + 1).is_some_and(Token::goes_on);
        if !token.is_outside() && !goes_on {
            out.push(sign(close));
        }
    }
    out
}

fn recased(sentence: &Sentence, change: fn(&str) -> String) -> Sentence {
    sentence.iter().map(|token| Token { form: change(&token.form), ..token.clone() }).collect()
}

/// The word as in an English headline, where longer words begin with a capital.
fn title_case(word: &str) -> String {
    let mut chars = word.chars();
    match chars.next() {
        Some(first) if word.chars().count() > 3 => first.to_uppercase().chain(chars).collect(),
        _ => word.to_owned(),
    }
}

/// The sentence with the particles joined to their names again, as in any real text; the data split them off. A
/// particle is outside the name, so the name keeps its label, and the tokenizer sees what it will see in use.
fn with_particles(sentence: &Sentence) -> Sentence {
    const PARTICLES: &[&str] = &[
        "은", "는", "이", "가", "을", "를", "의", "에", "에서", "와", "과", "도", "로", "으로", "에게",
        "측은", "측",
    ];
    let mut out = Sentence::new();
    for token in sentence {
        let is_particle = token.is_outside() && PARTICLES.contains(&token.form.as_str());
        match out.last_mut() {
            Some(last) if is_particle && !last.is_outside() => last.form.push_str(&token.form),
            _ => out.push(token.clone()),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{conll, written};

    /// Copies of a line in which names from `list` may replace its own.
    fn with(list: &str, line: &str, language: Language) -> Vec<String> {
        let lists = Lists::parse(list, language);
        let sentence = written::sentence(line, language);
        let mut random = Random::new(1);
        (0..20)
            .map(|_| {
                conll::join(&with_other_names(&sentence, Names { lists: &lists, makes: None }, &mut random)).0
            })
            .collect()
    }

    #[test]
    fn another_name_takes_what_is_written_onto_the_first() {
        let cases = [
            (Language::Korean, "[organizations]\n현대차", "[ORG 삼성전자]는 [LOC 서울]에", "현대차는 서울에"),
            (Language::Arabic, "[places]\nباريس", "فرنسا و[LOC ألمانيا]", "فرنسا وباريس"),
            (Language::English, "[persons]\nJo Day", "([PER Ann])", "(Jo Day)"),
        ];
        for (language, list, line, expected) in cases {
            let copies = with(list, line, language);
            assert!(copies.iter().any(|copy| copy == expected), "{copies:?}");
        }
    }

    #[test]
    fn a_name_that_may_have_a_clitic_stays() {
        let token = |form: &str| Token { form: form.to_owned(), tag: "B-LOC".to_owned(), ..Token::default() };
        assert!(may_have_clitic(&token("بيروت"), Language::Arabic));
        assert!(!may_have_clitic(&token("دمشق"), Language::Arabic));
        assert!(!may_have_clitic(&Token { affixes: (2, 0), ..token("بدمشق") }, Language::Arabic));
        assert!(!may_have_clitic(&token("بیروت"), Language::Persian));
    }
}
