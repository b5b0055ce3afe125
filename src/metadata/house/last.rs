//! Fallbacks for the name of a site: the title's last part, a line spelled like the host, the holder of the copyright.

use super::sound::spells;
use super::{LINE, RIGHTS_MARKS, WITHIN};
use crate::declared::What;
use crate::metadata::menu::titles_a_section;
use crate::metadata::pieces::{LONGEST, pieces};
use crate::metadata::title::without_marks;
use crate::metadata::{Context, address, dates};
use crate::text::{bare, split_at_dash};

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

/// Maximum length in bytes of a copyright line, which may continue with an address.
const RIGHTS: usize = 2 * LINE;

/// Characters that end the name of the copyright holder.
const ENDS: [char; 11] = ['.', ',', '|', '·', '•', ';', '(', '。', '۔', '։', '।'];

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

/// Returns the copyright holder from the last copyright line ("© 2026 The Paper"), if another line repeats the name or
/// the host is spelled like it: many sites belong to a company of another name.
pub(super) fn holder(context: &Context<'_>) -> Option<String> {
    let line =
        context.blocks.texts().filter(|text| text.len() <= RIGHTS && text.contains(RIGHTS_MARKS)).last()?;
    let behind = line.rsplit_once(RIGHTS_MARKS)?.1;
    let is_before = |c: char| c.is_numeric() || !c.is_alphanumeric();
    let name = behind.trim_start_matches(is_before);
    let name = name.strip_prefix("Copyright").map_or(name, |rest| rest.trim_start_matches(is_before));
    let name = name.split(ENDS).next()?;
    let name = split_at_dash(name).map_or(name, |(name, _)| name);
    let name = name.trim_end_matches(|c: char| c.is_numeric() || !c.is_alphanumeric());
    let short = (2..=LONGEST).contains(&name.chars().count()) && name.split(' ').count() <= WORDS;
    let is_host = || context.url.and_then(address::host_label).is_some_and(|host| is_called_as(name, &host));
    let said = || is_host() || context.blocks.texts().filter(|text| text.contains(name)).nth(1).is_some();
    let is_line = line.contains(char::is_numeric) || line.starts_with("Copyright");
    (short && is_line && said()).then(|| name.to_owned())
}
