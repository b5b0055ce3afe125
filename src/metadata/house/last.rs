//! The name of a site that data, title and brand do not tell: what stands behind a bar, is spelled as the host, has the rights.

use super::sound::spells;
use super::{LINE, RIGHTS_MARKS, WITHIN};
use crate::declared::What;
use crate::metadata::menu::titles_a_section;
use crate::metadata::pieces::{LONGEST, pieces};
use crate::metadata::title::without_marks;
use crate::metadata::{Context, address, dates};
use crate::text::{bare, split_at_dash};

/// What stands in the page's title behind the headline and a bar or dash, and says no section of a menu: of 280 pages that
/// declare the name of their site, it is that name on nine of ten.
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

/// What stands between the headline and the name of the site.
const DIVIDERS: [char; 4] = ['|', '-', '–', '—'];

/// Bytes of a line about rights, which may go on with an address, at most.
const RIGHTS: usize = 2 * LINE;

/// What ends the name of who has the rights.
const ENDS: [char; 11] = ['.', ',', '|', '·', '•', ';', '(', '。', '۔', '։', '।'];

/// Words of a name behind a bar at most.
const WORDS: usize = 4;

/// The line that says the letters of the host: "The Paper" on thepaper.example.
pub(super) fn as_host(context: &Context<'_>) -> Option<String> {
    let host = address::host_label(context.url?)?;
    let is_name =
        |text: &&str| text.len() <= LINE && without_marks(text) == host && text.contains(char::is_uppercase);
    let said = context.blocks.texts().find(is_name)?;
    (host.len() >= WITHIN).then(|| said.to_owned())
}

/// What spells the letters of the host for readers: a line, or who has the rights.
pub(super) fn spelled_as_host(context: &Context<'_>) -> Option<String> {
    let host = context.url.and_then(address::host_label)?;
    as_host(context).or_else(|| holder(context).filter(|name| without_marks(name) == host))
}

/// Whether a name is spelled as the host is, but for one word before it ("Radio Sun Coast" on suncoast.example), or in
/// another script.
fn is_called_as(name: &str, host: &str) -> bool {
    let without_first = || name.split_once(' ').map_or("", |(_, rest)| rest);
    let ends_with_host = || host.chars().count() > WITHIN && without_marks(without_first()) == host;
    without_marks(name) == host || ends_with_host() || spells(host, name)
}

/// Who has the rights, as the last line about them has it, if another line says that name or the host is called so:
/// "© 2026 The Paper". Many sites belong to a company of another name.
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
