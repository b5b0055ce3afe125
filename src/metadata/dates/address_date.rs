//! Dates in addresses.

use super::moment::Moment;
use crate::calendar::Day;
use crate::span::Span;

/// Returns the first plausible day in the path of an address, or else the first plausible month, with its byte span in
/// the address.
pub(super) fn read(address: &str) -> Option<(Moment, Span)> {
    let host = address.find("://").map_or(0, |at| at + 3);
    let path = address.get(host..).and_then(|rest| rest.find('/')).map_or(address.len(), |at| host + at);
    let start = if host == 0 { 0 } else { path };
    let numbers = numbers(address, start);
    let days = numbers.iter().enumerate().find_map(|(index, _)| day_at(&numbers, index, address));
    days.or_else(|| numbers.iter().enumerate().find_map(|(index, _)| month_at(&numbers, index, address)))
}

/// Returns the byte spans of the runs of ASCII digits from byte offset `start` on.
fn numbers(address: &str, start: usize) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    for (at, byte) in address.bytes().enumerate().skip(start) {
        match (byte.is_ascii_digit(), open) {
            (true, None) => open = Some(at),
            (false, Some(from)) => {
                found.push(Span::new(from, at));
                open = None;
            }
            _ => {}
        }
    }
    found.extend(open.map(|from| Span::new(from, address.len())));
    found
}

fn value(address: &str, span: Span, length: usize) -> Option<u32> {
    let digits = span.of(address);
    (digits.len() == length).then(|| digits.parse().ok()).flatten()
}

/// Returns the divider between two neighbouring numbers, if it is a single character.
fn divider(address: &str, left: Span, right: Span) -> Option<u8> {
    let between = Span::new(left.end, right.start).of(address).as_bytes();
    match between {
        [mark @ (b'/' | b'-' | b'_' | b'.')] => Some(*mark),
        _ => None,
    }
}

fn day_at(numbers: &[Span], index: usize, address: &str) -> Option<(Moment, Span)> {
    let first = *numbers.get(index)?;
    if let Some(packed) = value(address, first, 8) {
        let day = plausible(packed / 10_000, packed / 100 % 100, packed % 100)?;
        return Some((day.into(), first));
    }
    let second = *numbers.get(index + 1)?;
    if let Some(year) = value(address, first, 4) {
        // `/2024/0305/`
        if let Some(packed) = value(address, second, 4).filter(|_| divider(address, first, second).is_some())
        {
            return Some((
                plausible(year, packed / 100, packed % 100)?.into(),
                Span::new(first.start, second.end),
            ));
        }
    }
    let third = *numbers.get(index + 2)?;
    let one = divider(address, first, second)?;
    if divider(address, second, third)? != one {
        return None;
    }
    let short = |span: Span| value(address, span, 2).or_else(|| value(address, span, 1));
    let day = match (value(address, first, 4), value(address, third, 4)) {
        (Some(year), _) => plausible(year, short(second)?, short(third)?)?,
        (None, Some(year)) => plausible(year, short(second)?, short(first)?)?,
        _ => return None,
    };
    Some((day.into(), Span::new(first.start, third.end)))
}

fn month_at(numbers: &[Span], index: usize, address: &str) -> Option<(Moment, Span)> {
    let (first, second) = (*numbers.get(index)?, *numbers.get(index + 1)?);
    let year = value(address, first, 4)?;
    let month = value(address, second, 2)?;
    let whole = divider(address, first, second)? == b'/' && address.as_bytes().get(second.end) == Some(&b'/');
    let day = plausible(year, month, 1).filter(|_| whole)?;
    let moment = Moment { year: day.year, month: Some(day.month), day: None, time: None };
    Some((moment, Span::new(first.start, second.end)))
}

fn plausible(year: u32, month: u32, day: u32) -> Option<Day> {
    (1_990..=2_100).contains(&year).then(|| Day::new(i32::try_from(year).ok()?, month, day)).flatten()
}

#[cfg(test)]
mod tests;
