//! Fallbacks for the name of a site: the title's last part, a line spelled like the host, the holder of the copyright.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::sound::spells;
use super::words::words_in;
use super::{LINE, RIGHTS_MARKS, WITHIN};
use crate::declared::What;
use crate::language::Language;
use crate::lexicon::{Lexicon, Section};
use crate::metadata::menu::titles_a_section;
use crate::metadata::pieces::{LONGEST, pieces};
use crate::metadata::title::without_marks;
use crate::metadata::{Context, address, dates};
use crate::phrases::Phrases;
use crate::text::{bare, fold, is_longer, is_spaceless, split_at_dash};

/// Returns the part of the page's title after the headline and a bar or dash, unless it is a section of a menu. On nine
/// in ten of the 280 pages that declare the name of their site, this part is that name.
pub(super) fn behind_bar(context: &Context<'_>, title: Option<&str>) -> Option<String> {
    let rest = context.declared.page_title.as_deref()?.trim().strip_prefix(title?)?.trim_start();
    let name = rest.strip_prefix(DIVIDERS)?.strip_prefix(' ')?.trim();
    let is_one = pieces(name).first().is_some_and(|piece| piece.len() == name.len());
    let is_name = name.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    let short = is_one && is_name && name.split(' ').count() <= WORDS && bare(name).chars().count() > 2;
    let is_section = || {
        let sections = [What::Section, What::Breadcrumb].into_iter();
        let mut declared = sections.flat_map(|what| context.declared.values(what));
        declared.any(|fact| bare(&fact.value) == bare(name))
            || context.page.is_some_and(|page| titles_a_section(context, page))
    };
    (short && !dates::has_date(name, context.language) && !is_section()).then(|| name.to_owned())
}

/// Dividers between the headline and the name of the site.
const DIVIDERS: [char; 4] = ['|', '-', '–', '—'];

/// Characters that end the name of the copyright holder.
const ENDS: [char; 12] = ['.', '/', ',', '|', '·', '•', ';', '(', '。', '۔', '։', '।'];

/// Maximum number of words in a name after a bar or a copyright sign.
const WORDS: usize = 4;

/// Finds the line that is spelled like the host: "The Paper" on thepaper.example.
pub(super) fn as_host(context: &Context<'_>) -> Option<String> {
    let host = address::host_label(context.url?)?;
    let is_name =
        |text: &&str| text.len() <= LINE && without_marks(text) == host && text.contains(char::is_uppercase);
    let said = context.blocks.texts().find(is_name)?;
    (host.len() >= WITHIN).then(|| said.to_owned())
}

/// Finds the line or the copyright holder that is spelled like the host.
pub(super) fn spelled_as_host(context: &Context<'_>) -> Option<String> {
    let host = context.url.and_then(address::host_label)?;
    as_host(context).or_else(|| holder(context).filter(|name| without_marks(name) == host))
}

/// Whether a name is spelled like the host, possibly after one more word ("Radio Sun Coast" on suncoast.example) or in
/// another script.
fn is_called_as(name: &str, host: &str) -> bool {
    let without_first = || name.split_once(' ').map_or("", |(_, rest)| rest);
    let ends_with_host = || host.chars().count() > WITHIN && without_marks(without_first()) == host;
    without_marks(name) == host || ends_with_host() || spells(host, name)
}

/// Number of lines at the beginning of flattened text one of which may be the name of the site, and maximum length of it
/// in characters.
const TOP: usize = 3;
const NAME: usize = 30;

/// Returns one of the first lines of flattened text if a copyright line contains it: "Harbour" and "© The Harbour Group".
pub(super) fn at_top(context: &Context<'_>) -> Option<String> {
    let blocks = context.page.is_none().then_some(context.blocks)?;
    let fits = |text: &&str| {
        text.chars().filter(|c| c.is_alphabetic()).count() > 2
            && !is_longer(text, NAME)
            && text.split(' ').count() <= WORDS
            && !text.starts_with(char::is_lowercase)
            && Phrases::of(context.language).find(text).any().is_empty()
    };
    // Not the credit of a picture, which names no year.
    let is_rights = |text: &&str| text.len() <= RIGHTS && text.contains(RIGHTS_MARKS) && is_rights_line(text);
    let rights: Vec<String> = blocks.texts().filter(is_rights).map(words_in).collect();
    let is_told = |name: &&str| rights.iter().any(|line| line.contains(&words_in(name)));
    blocks.texts().take(TOP).filter(fits).find(is_told).map(str::to_owned)
}

/// Maximum length in bytes of a line that is surely a copyright line.
const RIGHTS: usize = 2 * LINE;

/// Returns the copyright holder from the last copyright line ("© 2026 The Paper"), if another line repeats the name or
/// the host is spelled like it: many sites belong to a company of another name.
pub(super) fn holder(context: &Context<'_>) -> Option<String> {
    let lines = || context.blocks.texts().filter(|text| text.contains(RIGHTS_MARKS));
    let short = lines().filter(|line| line.len() <= RIGHTS).last();
    short.and_then(|line| holder_in(context, line)).or_else(|| holder_in(context, lines().last()?))
}

fn holder_in(context: &Context<'_>, line: &str) -> Option<String> {
    let (before, behind) = line.rsplit_once(RIGHTS_MARKS)?;
    let is_legal = |text: &str| Phrases::of(context.language).find(text).any().contains(Section::Legal);
    let name = match name_behind(behind).filter(|name| !is_legal(name)) {
        None => name_before(before),
        name => name,
    };
    // A longer one is no name.
    let name = without_legal_form(name.filter(|name| !is_longer(name, 2 * LONGEST))?);
    let is_told = |name: &str| is_holder(context, name, line);
    let without_domain = || name.split_once('.').map(|(name, _)| name);
    let named = is_told(name).then_some(name).or_else(|| without_domain().filter(|name| is_told(name)));
    named.map(str::to_owned)
}

/// Whether a line with the sign of rights says more than whose picture it is.
fn is_rights_line(line: &str) -> bool {
    line.contains(char::is_numeric) || line.starts_with("Copyright")
}

/// Maximum number of characters of a word in a script without capitals that is hardly a name.
const UNCASED: usize = 4;

/// Whether a name in a copyright line may be that of the site.
fn is_holder(context: &Context<'_>, name: &str, line: &str) -> bool {
    let short = (2..=LONGEST).contains(&name.chars().count()) && name.split(' ').count() <= WORDS;
    let first = name.split(' ').next().unwrap_or_default();
    let is_cased = name.contains(char::is_uppercase) || name.contains(is_spaceless);
    let is_name = short && !first.chars().all(char::is_lowercase) && (is_cased || is_longer(name, UNCASED));
    let is_host = || context.url.and_then(address::host_label).is_some_and(|host| is_called_as(name, &host));
    is_name && is_rights_line(line) && (is_host() || is_said(context, name, line))
}

/// Whether a line other than the copyright line says a name: as it is written there, or a short one in other letters.
fn is_said(context: &Context<'_>, name: &str, rights: &str) -> bool {
    let others = || context.blocks.texts().filter(|text| *text != rights);
    let key = fold(name);
    let alike = |text: &str| text.len() <= LINE && text.len() >= name.len() && fold(text).contains(&key);
    context.blocks.texts().filter(|text| text.contains(name)).nth(1).is_some() || others().any(alike)
}

fn is_no_letter(c: char) -> bool {
    c.is_numeric() || !c.is_alphanumeric()
}

/// Returns the name after a copyright sign and the years.
fn name_behind(behind: &str) -> Option<&str> {
    let name = behind.trim_start_matches(is_no_letter);
    let name = name.strip_prefix("Copyright").map_or(name, |rest| rest.trim_start_matches(is_no_letter));
    let name = up_to_end(name);
    let name = split_at_dash(name).map_or(name, |(name, _)| name);
    let name = name.trim_end_matches(is_no_letter);
    (!name.is_empty()).then_some(name)
}

/// Returns the part of a text before the first sign that ends a name. A full stop between letters is part of an
/// abbreviation or of an address.
fn up_to_end(text: &str) -> &str {
    let is_within = |at: usize| {
        let behind = text.get(at + 1..).unwrap_or_default();
        text.get(at..).is_some_and(|rest| rest.starts_with('.')) && behind.starts_with(char::is_alphanumeric)
    };
    let end = text.match_indices(ENDS).map(|(at, _)| at).find(|at| !is_within(*at));
    text.get(..end.unwrap_or(text.len())).unwrap_or(text)
}

/// Returns the name before a copyright sign that only years or a legal phrase follow: "The Paper © 2026".
fn name_before(before: &str) -> Option<&str> {
    let name = before.trim_end_matches(is_no_letter);
    let from = name.rfind(ENDS).and_then(|at| name.get(at..)).unwrap_or(name);
    Some(from.trim_start_matches(is_no_letter)).filter(|name| !name.is_empty())
}

/// Removes the legal form of a company from both ends of its name: "The Paper AG", "АО «Газета»".
fn without_legal_form(name: &str) -> &str {
    let mut name = name;
    loop {
        let (first, last) = (name.split_once(' '), name.rsplit_once([' ', ',']));
        name = match (first, last) {
            // "АО «Газета»", but not "AS Roma" or "SA Times".
            (Some((form, rest)), _) if !form.is_ascii() && is_legal_form(form) => rest,
            (_, Some((rest, form))) if is_legal_form(form) => rest,
            _ => break,
        };
        name = name.trim_matches([' ', ',', '&', '+', '«', '»', '"', '“', '”', '„']);
    }
    name
}

/// Whether a word is the legal form of a company.
fn is_legal_form(word: &str) -> bool {
    static FORMS: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let rows = Lexicon::of(Language::Unknown).rows(Section::OrganizationWords).iter();
        rows.filter(|row| row.field(0) == "legal").map(|row| bare(row.form)).collect()
    });
    FORMS.contains(&bare(word))
}
