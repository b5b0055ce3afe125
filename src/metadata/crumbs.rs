//! The breadcrumb path and the section: declared in data, or visible as a list of links that the markup calls
//! breadcrumbs, or as a line of sections with arrows between them.

use super::pieces::at_seams;
use super::{Context, first, put};
use crate::article::{Field, Metadata, Source};
use crate::blocks::{Label, PageBlock};
use crate::declared::What;
use crate::language::Language;
use crate::lexicon::{Lexicon, Section};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::phrases::Phrases;
use crate::text::{bare, fold, fold_space, head_chars, is_longer};

/// Maximum number of steps in a path, and maximum number of characters in a step.
const STEPS: usize = 8;
const LENGTH: usize = 60;
/// Number of lines of flattened text that are searched.
const LINES: usize = 200;

/// Fills in the path and the section. The section is the one named as such, or else the innermost step of the path, or
/// else the link above the headline.
pub(super) fn fill(context: &Context<'_>, houses: &[String], metadata: &mut Metadata) {
    let title = metadata.title.as_deref();
    let titles = titles(context, title);
    let steps = path(context, houses, &titles, title);
    let fits = |(name, _): &(String, Source)| is_name(name, &titles) && !is_none(name, context);
    let innermost = || steps.iter().rev().find(|step| fits(step)).cloned();
    let told = section(context).filter(fits);
    let told = match told {
        Some((ref name, _)) if is_key(name) => {
            let same = steps.iter().find(|(step, _)| bare(step) == bare(name)).cloned();
            same.or_else(innermost).or_else(|| as_linked(context, name)).or(told)
        }
        told => told
            .or_else(innermost)
            .or_else(|| above_headline(context))
            .or_else(|| above_title(context, title?)),
    };
    if let Some((_, source)) = steps.first() {
        put(metadata, Field::Breadcrumbs, *source);
        metadata.breadcrumbs = steps.into_iter().map(|(step, _)| step).collect();
    }
    if let Some((value, source)) = told {
        put(metadata, Field::Section, source);
        metadata.section = Some(value);
    }
}

/// Whether a text may be the name of a section: short, with letters, not an address, and not the headline.
fn is_name(text: &str, titles: &[String]) -> bool {
    let is_address = text.contains("://") || text.matches('-').count() >= SLUG && !text.contains(' ');
    let is_short = !is_longer(text, LENGTH);
    // A placeholder in a template that was never filled in.
    let is_template = text.contains("{{") || text.contains("${");
    let is_word = is_short && text.chars().any(char::is_alphabetic) && !is_template;
    is_word && !is_address && !is_title(&bare(text), titles)
}

/// Minimum number of hyphens in a text without spaces that make it the last part of an address.
const SLUG: usize = 4;

/// Whether a name is an internal key for a section, not meant for readers: `news_news`, `popculture`.
fn is_key(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-'))
}

/// Returns the name as a link on the page spells it for readers: "Pop culture" for `popculture`.
fn as_linked(context: &Context<'_>, name: &str) -> Option<(String, Source)> {
    let key = bare(name);
    let links = context.blocks.blocks.iter().flat_map(|block| &block.links);
    let texts = links.map(|link| link.span.of(&context.blocks.text).trim());
    let is_near =
        |text: &&str| text.len().abs_diff(name.len()) <= LENGTHS && text.contains(char::is_uppercase);
    let mut texts = texts.filter(is_near);
    let same = texts.find(|text| bare(text) == key)?;
    Some((same.to_owned(), context.shown()))
}

/// Returns the section that is declared, or shown in a block labelled as a section.
fn section(context: &Context<'_>) -> Option<(String, Source)> {
    let shown = || Some((context.text_at(context.first_of(Label::Section)?).to_owned(), context.shown()));
    let (value, source) = first(context, What::Section).or_else(shown)?;
    Some((innermost(&value, context)?.to_owned(), source))
}

/// Maximum length of a section's name (in characters) and of a step of its address (in bytes), maximum number of those
/// steps, and number of blocks before the headline that are searched.
const NAME: usize = 30;
const DEPTH: usize = 3;
const ABOVE: usize = 2;

/// Returns the text of the nearest block above the headline that consists of one link, if the address of the link looks
/// like that of a section: a short path of words.
fn above_headline(context: &Context<'_>) -> Option<(String, Source)> {
    let page = context.page?;
    let headline = context.first_of(Label::Title)?;
    let blocks = context.blocks.blocks.get(headline.saturating_sub(ABOVE)..headline)?;
    let linked = |block: &&PageBlock| block.links.len() == 1 && block.linked_bytes() == block.span.len();
    let block = blocks.iter().rev().find(linked)?;
    let link = block.links.first()?;
    let text = context.blocks.text_of(block);
    let in_list = |node: NodeId| matches!(page.tag(node), Tag::Nav | Tag::Ul | Tag::Ol | Tag::Header);
    let of_menu = page.ancestors(link.node).take(4).any(in_list);
    let address = page.attr(link.node, Attr::Href).unwrap_or_default();
    let fits = !is_longer(text, NAME) && !of_menu && !is_button(text, context) && is_section(address);
    (fits && !is_home(text, context)).then(|| (text.to_owned(), Source::Visible))
}

/// Returns the line of flattened text above the first line that is the title, if it is an item of the site's menu: a
/// word of menus that the page repeats, or that follows a word for the front page.
fn above_title(context: &Context<'_>, title: &str) -> Option<(String, Source)> {
    if context.page.is_some() {
        return None;
    }
    let body = context.first_of(Label::Body)?;
    let headline = context.blocks.texts().take(body).position(|text| text == title)?;
    let text = context.text_at(headline.checked_sub(1)?);
    let whole = Phrases::of(context.language).find(text).whole;
    let is_item = whole.contains(Section::Navigation) && !whole.contains(Section::Advertisement);
    let home = || headline.checked_sub(2).is_some_and(|at| is_home(context.text_at(at), context));
    let repeated = || context.blocks.texts().filter(|other| *other == text).nth(1).is_some();
    let fits = is_item && !is_longer(text, NAME) && !text.contains(|c: char| c.is_ascii_digit());
    (fits && !is_home(text, context) && !is_none(text, context) && (home() || repeated()))
        .then(|| (text.to_owned(), context.shown()))
}

/// Whether an address looks like that of a section: a few steps that consist of letters and hyphens only.
fn is_section(address: &str) -> bool {
    let path = address
        .split_once("://")
        .map_or(address, |(_, rest)| rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default());
    let steps = || path.split('/').filter(|step| !step.is_empty());
    let plain = |step: &str| step.chars().all(|c| c.is_alphabetic() || c == '-') && step.len() <= NAME;
    (1..=DEPTH).contains(&steps().count()) && path.starts_with('/') && steps().all(plain)
}

/// Returns the last section of a line that names several.
fn innermost<'t>(line: &'t str, context: &Context<'_>) -> Option<&'t str> {
    // A comma without a space separates sections. One or two commas with a space may belong to the name of one section.
    let first = match line.split_once(',') {
        Some((first, rest)) if !rest.starts_with(' ') || rest.matches(", ").count() >= 2 => first,
        _ => line,
    };
    let trimmed = |name: &'t str| name.trim().trim_end_matches('/').trim_start_matches(['-', '–', ' ']);
    let mut names = first.rsplit(['|', '›', '»']).map(trimmed);
    let names_one = |name: &&str| !is_home(name, context) && !is_none(name, context);
    names.find(|name| name.chars().any(char::is_alphanumeric) && names_one(name))
}

/// Maximum difference in bytes between two texts that may still be the same after folding.
const LENGTHS: usize = 4;

/// Whether a name is a placeholder for a missing section: "Uncategorized".
fn is_none(name: &str, context: &Context<'_>) -> bool {
    is_listed(name, context, Section::NoSections)
}

/// Whether a name is a row of a lexicon section, in the page's language, in English, or in the rows for all languages.
pub(super) fn is_listed(name: &str, context: &Context<'_>, section: Section) -> bool {
    let key = fold(name);
    let languages = [context.language, Language::English, Language::Unknown];
    let mut rows = languages.into_iter().flat_map(|language| Lexicon::of(language).rows(section));
    // Folding hardly changes the length of a text, so most rows can be skipped without folding them.
    rows.any(|row| row.form.len().abs_diff(name.len()) <= LENGTHS && fold(row.form) == key)
}

/// Returns the steps, outermost first, without the front page and without the headline, which ends many paths.
fn path(
    context: &Context<'_>,
    houses: &[String],
    titles: &[String],
    title: Option<&str>,
) -> Vec<(String, Source)> {
    let declared = context.declared.values(What::Breadcrumb).map(|fact| (fact.value.clone(), fact.source));
    let declared: Vec<(String, Source)> = declared.collect();
    let steps = if declared.is_empty() { shown(context, title) } else { declared };
    let mut kept: Vec<(String, Source)> = Vec::new();
    for (step, source) in steps {
        let key = bare(&step);
        let home = kept.is_empty() && (is_home(&step, context) || houses.contains(&key));
        if !key.is_empty()
            && !home
            && !is_title(&key, titles)
            && !is_button(&step, context)
            && !kept.iter().any(|(known, _)| *known == step)
        {
            kept.push((step, source));
        }
    }
    kept
}

/// Returns all titles of the article, found or declared, letters and digits only.
fn titles(context: &Context<'_>, title: Option<&str>) -> Vec<String> {
    let page = [&context.declared.page_title, &context.declared.social_title];
    let told = page.into_iter().flatten().chain(&context.declared.headlines).map(String::as_str);
    title.into_iter().chain(told).map(bare).collect()
}

/// Whether a step is a link back, or a button beside the path for sharing or printing.
fn is_button(step: &str, context: &Context<'_>) -> bool {
    step.starts_with(['<', '‹', '«', '←'])
        || Phrases::of(context.language).find(step).whole.contains(Section::Share)
}

/// Whether a step is the front page: a word for it, or the name of the host.
pub(super) fn is_home(step: &str, context: &Context<'_>) -> bool {
    let host = context.base.and_then(|base| base.host_str()).unwrap_or_default();
    is_listed(step, context, Section::FrontPage)
        || fold(step).trim_start_matches("www.") == host.trim_start_matches("www.")
}

/// Whether a step is the article itself: it is one of the titles, or one of the two begins or, after a kicker, ends with
/// the other, which has more than 20 characters.
fn is_title(step: &str, titles: &[String]) -> bool {
    let holds = |long: &str, short: &str| long.starts_with(short) || long.ends_with(short);
    let goes_on = |long: &str, short: &str| short.chars().count() > 20 && holds(long, short);
    titles.iter().any(|title| title == step || goes_on(title, step) || goes_on(step, title))
}

fn shown(context: &Context<'_>, title: Option<&str>) -> Vec<(String, Source)> {
    let steps = context.page.map_or_else(|| in_lines(context, title), in_markup);
    steps.into_iter().map(|step| (step, context.shown())).collect()
}

fn in_markup(page: &Page) -> Vec<String> {
    // Most pages have no breadcrumbs. Checking all attributes shows that faster than a walk over the elements.
    if !page.all_attrs().any(|(name, value)| calls_so(name, value)) {
        return Vec::new();
    }
    let mut found = page.descendants(NodeId::ROOT).filter(|node| is_called_so(page, *node));
    found
        .find_map(|node| Some(links(page, node)).filter(|steps| (1..=STEPS).contains(&steps.len())))
        .unwrap_or_default()
}

fn is_called_so(page: &Page, node: NodeId) -> bool {
    !matches!(page.tag(node), Tag::Body | Tag::Html | Tag::A | Tag::Script)
        && page.attrs(node).any(|(name, value)| calls_so(name, value))
}

fn calls_so(name: Attr, value: &str) -> bool {
    let tells = matches!(name, Attr::Class | Attr::Id | Attr::AriaLabel | Attr::Itemtype | Attr::Typeof);
    tells && says_breadcrumb(head_chars(value, 256).as_bytes())
}

fn says_breadcrumb(value: &[u8]) -> bool {
    const WORD: &[u8] = b"breadcrumb";
    let is_word =
        |at: usize| value.get(at..at + WORD.len()).is_some_and(|word| word.eq_ignore_ascii_case(WORD));
    value.len() >= WORD.len() && memchr::memchr2_iter(b'b', b'B', value).any(is_word)
}

/// Returns the list in an element that the markup calls breadcrumbs itself: links beside it are no steps. Otherwise
/// returns the element.
fn list_in(page: &Page, node: NodeId) -> NodeId {
    let is_list = |node: &NodeId| matches!(page.tag(*node), Tag::Ul | Tag::Ol) && is_called_so(page, *node);
    page.descendants(node).skip(1).find(is_list).unwrap_or(node)
}

fn links(page: &Page, node: NodeId) -> Vec<String> {
    let mut steps = Vec::new();
    for link in page.descendants(list_in(page, node)).filter(|node| page.tag(*node) == Tag::A).take(STEPS + 1)
    {
        let mut text = String::new();
        page.append_text(link, &mut text);
        let step = fold_space(text.trim_matches(is_arrow)).into_owned();
        if step.chars().any(char::is_alphanumeric) && step.chars().count() <= LENGTH {
            steps.push(step);
        }
    }
    steps
}

/// Minimum length in bytes of a paragraph of the body. A path stands before it.
const PROSE: usize = 140;

/// Returns the steps of a line of flattened text before the body.
fn in_lines(context: &Context<'_>, title: Option<&str>) -> Vec<String> {
    let title = title.unwrap_or_default();
    let is_prose = |at: usize| context.is(Label::Body, at) && context.text_at(at).len() >= PROSE;
    let lines = (0..context.blocks.blocks.len().min(LINES)).take_while(|at| !is_prose(*at));
    let lines = lines.map(|at| context.text_at(at)).filter(|line| line.len() <= LENGTH * STEPS);
    let mut paths =
        lines.filter_map(|line| between_arrows(line, context).or_else(|| before_title(line, title, context)));
    paths.next().unwrap_or_default()
}

/// Returns the steps of a line with arrows between them: "Home > Bridges > Harbour bridge shut". Arrows that touch words
/// may be marks of quotation or of markup; they only count after the front page.
fn between_arrows(line: &str, context: &Context<'_>) -> Option<Vec<String>> {
    let first = line.split(is_arrow).next().filter(|first| first.len() < line.len())?;
    let from_home = is_home(first.trim(), context);
    let mut steps = Vec::new();
    let (mut from, mut quoted) = (0, false);
    for (at, c) in line.char_indices() {
        if is_arrow(c) && !quoted && (from_home || stands_apart(line, at, c)) {
            steps.push(line.get(from..at)?.trim().to_owned());
            from = at + c.len_utf8();
        }
        quoted = match c {
            '«' | '‹' => true,
            '»' | '›' => false,
            _ => quoted,
        };
    }
    steps.push(line.get(from..)?.trim().to_owned());
    let fits = (3..=STEPS).contains(&steps.len());
    (fits && steps.iter().take(steps.len() - 1).all(|step| is_step(step))).then_some(steps)
}

/// Whether a sign has a space on either side.
fn stands_apart(line: &str, at: usize, sign: char) -> bool {
    let (before, behind) = line.split_at_checked(at).unwrap_or_default();
    before.ends_with(' ') && behind.strip_prefix(sign).is_some_and(|behind| behind.starts_with(' '))
}

fn is_step(step: &str) -> bool {
    step.chars().any(char::is_alphabetic) && !is_longer(step, LENGTH)
}

/// Maximum length in bytes of the path before the title in one line.
const LEAD: usize = 120;

/// Returns the steps of a line that ends with the title: "Home / Bridges / Harbour bridge shut", or, where links touch,
/// "HomeBridgesHarbour bridge shut". Without signs between them, the first step must be the front page, since a kicker
/// may also precede a title.
fn before_title(line: &str, title: &str, context: &Context<'_>) -> Option<Vec<String>> {
    let lead = line
        .strip_suffix(title)
        .filter(|lead| !title.is_empty() && !lead.is_empty() && lead.len() <= LEAD)?;
    let lead = lead.trim_end_matches(|c: char| !c.is_alphanumeric());
    let apart =
        |parts: Vec<&str>| -> Vec<String> { parts.into_iter().map(|part| part.trim().to_owned()).collect() };
    let signs = |c: char| is_arrow(c) || matches!(c, '/' | '|' | '•');
    let is_path = |steps: &Vec<String>| {
        (2..STEPS).contains(&steps.len())
            && steps.iter().all(|step| is_step(step))
            && steps.first().is_some_and(|step| is_home(step, context))
    };
    let ways = [apart(lead.split(signs).collect()), apart(at_seams(lead))];
    ways.into_iter().find(is_path)
}

fn is_arrow(c: char) -> bool {
    matches!(c, '>' | '›' | '»' | '→' | '❯' | '▸')
}
