//! The shape of names: characters, marks, addresses and brackets. Nothing here depends on the words of a language,
//! except for the letters that join two family names.

use std::borrow::Cow;

use crate::text::is_spaceless;

/// Whether a character at either end of a name is not part of it.
pub(super) fn is_edge(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '.' | ':' | '·' | '•' | '-' | '–' | '—' | '*' | '|' | '"' | '“' | '”' | '«' | '»' | '\'' | ','
        )
}

/// Returns a part without the marks at its ends. The full stop of an initial or of "Jr." is part of the name.
pub(super) fn without_edges(part: &str) -> &str {
    let part = part.trim_start_matches(is_edge);
    let name = part.trim_end_matches(is_edge);
    let last = name.rsplit(' ').next().unwrap_or_default();
    let is_short = last.contains('.') || last.chars().count() <= 2 && last.starts_with(char::is_uppercase);
    let is_stopped = part.get(name.len()..).is_some_and(|rest| rest.starts_with('.'));
    if is_short && is_stopped && last.len() < name.len() {
        part.get(..name.len() + 1).unwrap_or(name)
    } else {
        name
    }
}

/// Whether a part is a code such as `dpa/lno`: abbreviations for the agency or writer and for the desk.
pub(super) fn is_code(part: &str) -> bool {
    let part = part.trim();
    let mut halves = 0;
    let short = part.split(['/', '／']).all(|half| {
        halves += 1;
        let is_letter = |c: char| c.is_alphabetic() && !is_spaceless(c);
        (2..=6).contains(&half.chars().count()) && half.chars().all(is_letter)
    });
    short && halves == 2
}

/// Whether a name is a host name, such as `example.org`.
pub(super) fn is_domain(name: &str) -> bool {
    let suffix = name.rsplit_once('.').map_or("", |(_, suffix)| suffix);
    !name.contains(' ')
        && (2..=3).contains(&suffix.len())
        && suffix.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Whether a letter is lower case in a script that writes names with capitals. Georgian does not.
pub(super) fn is_small(c: char) -> bool {
    c.is_lowercase() && !('\u{10D0}'..='\u{10FF}').contains(&c)
}

pub(super) fn is_divider(c: char) -> bool {
    matches!(
        c,
        ',' | '،'
            | '፣'
            | '、'
            | '，'
            | ';'
            | '؛'
            | '；'
            | '|'
            | '｜'
            | '•'
            | '●'
            | '∙'
            | '▪'
            | '◦'
            | '\n'
            | '&'
            | '+'
            | '—'
    )
}

/// Returns the words of a text with their byte offsets.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let start = text.len() - rest.len();
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (word, behind) = rest.split_at_checked(end).filter(|(word, _)| !word.is_empty())?;
        rest = behind;
        Some((start, word))
    })
}

pub(super) fn without_brackets(text: &str) -> String {
    let mut depth = 0usize;
    let kept: String = text
        .chars()
        .filter(|c| {
            match c {
                '(' | '[' | '（' | '【' => depth += 1,
                ')' | ']' | '）' | '】' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect();
    if kept.trim().is_empty() {
        text.trim_matches(|c: char| "()[]（）【】 ".contains(c)).to_owned()
    } else {
        kept
    }
}

/// Returns a name without a nickname in quotation marks between its words: `Ann "Annie" Ode`.
pub(super) fn without_nickname(name: &str) -> Cow<'_, str> {
    const MARKS: [char; 5] = ['"', '“', '”', '„', '«'];
    let parts = || {
        let (given, rest) = name.split_once(MARKS)?;
        let (nickname, family) = rest.split_once(['"', '“', '”', '»'])?;
        let one = !nickname.is_empty() && !nickname.contains(char::is_whitespace);
        let between = given.ends_with(' ') && family.starts_with(' ') && !family.contains(MARKS);
        (one && between).then(|| [given.trim_end(), family].concat())
    };
    parts().map_or(Cow::Borrowed(name), Cow::Owned)
}

/// Returns a text without e-mail addresses, handles and web addresses.
pub(super) fn without_addresses(text: &str) -> String {
    if !text.contains(['@', '/']) && !text.contains("www.") {
        return text.to_owned();
    }
    let words: Vec<&str> = text.split_whitespace().filter_map(without_address).collect();
    words.join(" ")
}

/// Whether a word of one letter joins the two family names of one person: "Santiago Ramón y Cajal", "Joan Puig i
/// Cadafalch". At least two words must precede it, and exactly one must follow.
pub(super) fn joins_family_names(before: &str, word: &str, behind: &str) -> bool {
    let mut words = behind.split_whitespace();
    let one = words.next().is_some_and(|word| word.starts_with(char::is_uppercase)) && words.next().is_none();
    one && matches!(word, "y" | "i") && before.split_whitespace().count() >= 2
}

/// Whether a word is a web address without a scheme: "paper.example/people/ann".
fn is_path(word: &str) -> bool {
    let Some((host, path)) = word.split_once('/') else { return false };
    let ending = host.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.len() >= 2 && ending.bytes().all(|byte| byte.is_ascii_lowercase()) && path.len() > 1
}

/// Returns a word without the handle that may follow a name without a space; `None` if the word is an address or a
/// handle.
fn without_address(word: &str) -> Option<&str> {
    if word.contains("//") || word.contains("www.") || is_path(word) {
        return None;
    }
    match word.split_once('@') {
        None => Some(word),
        Some((name, handle)) => Some(name).filter(|name| !name.is_empty() && !handle.contains('.')),
    }
}
