//! Times of day and time zones.

use super::moment::Time;
use super::tokens::Token;
use super::words::{Half, Vocabulary};

/// Abbreviations of time zones in lower case, each with its usual meaning in minutes east of Greenwich.
const ZONES: &[(&str, i16)] = &[
    ("z", 0),
    ("utc", 0),
    ("gmt", 0),
    ("wet", 0),
    ("west", 60),
    ("bst", 60),
    ("cet", 60),
    ("mez", 60),
    ("cest", 120),
    ("mesz", 120),
    ("eet", 120),
    ("sast", 120),
    ("eest", 180),
    ("msk", 180),
    ("мск", 180),
    ("est", -300),
    ("edt", -240),
    ("et", -300),
    ("cst", -360),
    ("cdt", -300),
    ("mst", -420),
    ("mdt", -360),
    ("pst", -480),
    ("pdt", -420),
    ("akst", -540),
    ("akdt", -480),
    ("hst", -600),
    ("nst", -210),
    ("ndt", -150),
    ("ast", -240),
    ("adt", -180),
    ("brt", -180),
    ("pkt", 300),
    ("wib", 420),
    ("wita", 480),
    ("wit", 540),
    ("sgt", 480),
    ("hkt", 480),
    ("awst", 480),
    ("jst", 540),
    ("kst", 540),
    ("acst", 570),
    ("acdt", 630),
    ("aest", 600),
    ("aedt", 660),
    ("nzst", 720),
    ("nzdt", 780),
];

/// Returns the offset of the time zone that a text begins with, in minutes east of Greenwich. The zone is written as an
/// offset, as a name, or as a name with an offset.
pub(super) fn zone(text: &str) -> Option<i16> {
    zone_and_rest(text).map(|(zone, _)| zone)
}

/// Returns the same offset, and the text after the zone.
fn zone_and_rest(text: &str) -> Option<(i16, &str)> {
    let text = text.trim_start();
    let letters = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let (name, behind) = text.split_at_checked(letters)?;
    let named = (!name.is_empty()).then(|| zone_name(&name.to_lowercase())).flatten();
    if !name.is_empty() && named.is_none() {
        return None;
    }
    // An offset after a name counts only if the name means Greenwich time, as in "GMT+3".
    offset(behind).filter(|_| named.is_none_or(|zone| zone == 0)).or(named.map(|zone| (zone, behind)))
}

fn zone_name(name: &str) -> Option<i16> {
    ZONES.iter().find(|(known, _)| *known == name).map(|(_, minutes)| *minutes)
}

fn offset(text: &str) -> Option<(i16, &str)> {
    let (sign, digits) = match text.chars().next()? {
        '+' => (1, text.strip_prefix('+')?),
        '-' => (-1, text.strip_prefix('-')?),
        '−' => (-1, text.strip_prefix('−')?),
        _ => return None,
    };
    let end = digits.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(digits.len());
    let (shown, behind) = digits.split_at_checked(end)?;
    let shown: String = shown.chars().filter(|c| *c != ':').collect();
    let number: i16 = shown.get(..shown.len().min(4))?.parse().ok()?;
    let minutes = if shown.len() <= 2 { number * 60 } else { number / 100 * 60 + number % 100 };
    (minutes <= 14 * 60).then_some((sign * minutes, behind))
}

/// Returns the time of day that begins at token `at`, and the index of the token after it.
pub(super) fn read(tokens: &[Token], at: usize, text: &str, words: Vocabulary) -> Option<(Time, usize)> {
    if let Some((half, used)) = words.half(tokens, at) {
        let (mut time, end) = numbers(tokens, at + used, Strictness::AfterHalf)?;
        apply_half(&mut time, half);
        return Some(with_zone(time, tokens, end, text));
    }
    let bare_hour = words.half(tokens, at + 1).is_some();
    let (mut time, mut end) =
        numbers(tokens, at, if bare_hour { Strictness::AfterHalf } else { Strictness::Alone })?;
    if let Some((half, used)) = words.half(tokens, end) {
        apply_half(&mut time, half);
        end += used;
    }
    Some(with_zone(time, tokens, end, text))
}

fn apply_half(time: &mut Time, half: Half) {
    match (half, time.hour) {
        (Half::Second, 1..=11) => time.hour += 12,
        (Half::First, 12) => time.hour = 0,
        _ => {}
    }
}

/// Whether a number without minutes is read as an hour.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Strictness {
    /// It is not.
    Alone,
    /// It is, because there is a word for half of the day before or after it.
    AfterHalf,
}

/// Reads the numbers of a time: `14:30`, `14:30:05`, `14.30`, `14h30`, `14時30分`, `14時`, or a bare hour beside a word
/// for half of the day.
fn numbers(tokens: &[Token], at: usize, strictness: Strictness) -> Option<(Time, usize)> {
    let (hour, digits) = tokens.get(at)?.number()?;
    if digits > 2 {
        return None;
    }
    let bare = || {
        (strictness == Strictness::AfterHalf)
            .then(|| Time::new(hour, 0, None))
            .flatten()
            .map(|time| (time, at + 1))
    };
    let Some(divider) = tokens.get(at + 1) else { return bare() };
    let divides = matches!(divider.mark(), Some(':' | '.' | '：' | '∶' | '٫'))
        || divider
            .word()
            .is_some_and(|word| matches!(word, "h" | "ч" | "時" | "时" | "點" | "点" | "시" | "г"));
    let is_hour_word = divider.word().is_some_and(|word| matches!(word, "時" | "时" | "點" | "点" | "시"));
    let Some((minute, minute_digits)) = tokens.get(at + 2).and_then(Token::number).filter(|_| divides) else {
        return if is_hour_word { Some((Time::new(hour, 0, None)?, at + 2)) } else { bare() };
    };
    let is_date = divider.mark() == Some('.')
        && tokens.get(at + 3).and_then(Token::mark) == Some('.')
        && tokens.get(at + 4).is_some_and(|token| token.number().is_some());
    let loose = divider.mark() == Some('.') && (divider.spaced || tokens.get(at + 2)?.spaced);
    if (minute_digits != 2 && !is_hour_word) || loose || is_date {
        return bare();
    }
    let mut end = at + 3;
    if tokens.get(end).and_then(Token::word).is_some_and(|word| matches!(word, "分" | "분")) {
        end += 1;
    }
    let same_divider =
        tokens.get(end).map(|token| &token.kind) == Some(&divider.kind) && divider.mark() == Some(':');
    let second =
        tokens.get(end + 1).and_then(Token::number).filter(|(_, digits)| same_divider && *digits == 2);
    let time = Time::new(hour, minute, second.map(|(value, _)| value))?;
    Some((time, if second.is_some() { end + 2 } else { end }))
}

/// Returns a time with the zone that follows it, and the index of the token after both. The zone is read from the text
/// itself because it may consist of marks, letters and digits, which are separate tokens.
fn with_zone(mut time: Time, tokens: &[Token], end: usize, text: &str) -> (Time, usize) {
    let from = end.checked_sub(1).and_then(|last| tokens.get(last)).map_or(0, |token| token.span.end);
    let mut behind = text.get(from..).unwrap_or_default();
    if let Some(fraction) =
        behind.strip_prefix('.').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    {
        behind = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
    }
    let touching = behind.starts_with(['+', '-', '−', 'Z']);
    let behind = behind.trim_start_matches([' ', '\u{A0}', '(', ',', '.']);
    let is_dash = behind.starts_with(['-', '−', '+'])
        && !touching
        && !behind.get(1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let Some((zone, rest)) = zone_and_rest(behind).filter(|_| !is_dash) else { return (time, end) };
    time.zone = Some(zone);
    let read = text.len() - rest.len();
    let of_zone = tokens.get(end..).unwrap_or_default().iter().take_while(|token| token.span.end <= read);
    (time, end + of_zone.count())
}
