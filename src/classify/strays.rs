//! Rules for blocks that are clearly not body, whatever the trees say: lines of names, times and rights, numbers
//! before the text, quotes that only repeat it.

use std::collections::HashSet;
use std::hash::BuildHasherDefault;

use super::passes::{Pass, Scene};
use super::{Evidence, captions};
use crate::article::BlockKind;
use crate::blocks::{PageBlock, PageBlocks, Place, Rule};
use crate::declared::{Declared, What};
use crate::features::html::has_class_word;
use crate::features::titles::Titles;
use crate::features::tokens::{BlockWords, Mixed, WordHash, word_set};
use crate::language::Language;
use crate::lexicon::{Lexicon, Section};
use crate::options::Favor;
use crate::page::{Attr, Tag};
use crate::text::{bare, ends_sentence, is_longer, split_at_dash};

/// Maximum characters of a line of names, and of one about rights.
const NAMES: usize = 80;
const RIGHTS: usize = 200;
/// Maximum words before the address in a signature with an e-mail address.
const SIGNED: usize = 4;
/// Maximum characters of a signature.
const SIGNATURE: usize = 40;
/// Maximum characters of a call to follow a channel.
const CALL: usize = 300;
/// Maximum characters of a minute of a match, or of a time.
const MINUTE: usize = 6;
/// Minimum share of a quote's word triples that are also in paragraphs, for it to be a mere repetition.
const REPEATED: f32 = 0.8;
/// Minimum words of a block that pages other than articles say only once.
const ONCE: usize = 4;
/// Maximum characters of a poll's question.
const QUESTION: usize = 120;
/// Minimum signs of a rule, and maximum letters after it.
const RULE: usize = 4;
const INITIALS: usize = 4;
/// Minimum letters of a repeated quotation, or of a headline that opens the page's title.
const SAID: usize = 15;
/// Minimum likeness to a declared title for the first block of a body to be the headline.
pub(super) const HEADLINE: f32 = 0.95;

/// The rules of this module, in the order in which they run. With `Favor::Recall`, pull quotes stay.
pub(super) const PASSES: [Pass; 18] = [
    Pass::new(Rule::Names, |scene, bodies| {
        remove_names(scene.blocks(), scene.words, scene.evidence.declared, bodies);
    }),
    Pass::new(Rule::House, |scene, bodies| {
        remove_marks_of_house(scene.blocks(), scene.evidence.declared, bodies);
    }),
    Pass::new(Rule::Channel, |scene, bodies| remove_channels(scene.evidence, bodies)),
    Pass::new(Rule::Rights, |scene, bodies| remove_rights(scene.blocks(), bodies)),
    Pass::new(Rule::Caption, |scene, bodies| captions::remove(scene.evidence, bodies))
        .when(|scene| scene.is_article()),
    Pass::new(Rule::Poll, |scene, bodies| remove_polls(scene.evidence, bodies))
        .when(|scene| scene.is_article()),
    Pass::new(Rule::Minute, |scene, bodies| remove_minutes(scene.blocks(), bodies))
        .when(|scene| scene.is_article()),
    Pass::new(Rule::Biography, |scene, bodies| {
        remove_biography(scene.blocks(), scene.evidence.declared, bodies);
    })
    .when(|scene| scene.is_article()),
    Pass::new(Rule::Number, |scene, bodies| remove_numbers(scene.blocks(), bodies)),
    Pass::new(Rule::ReadingTime, |scene, bodies| remove_reading_time(scene.evidence, bodies)),
    Pass::new(Rule::PullQuote, |scene, bodies| remove_pull_quotes(scene.blocks(), scene.words, bodies))
        .when(is_sparing),
    Pass::new(Rule::PullQuote, |scene, bodies| remove_repeated_words(scene.evidence, bodies))
        .when(is_sparing_article),
    Pass::new(Rule::Headline, |scene, bodies| remove_only_headline(scene.blocks(), bodies))
        .when(is_sparing_article),
    Pass::new(Rule::Headline, |scene, bodies| {
        remove_headline(scene.blocks(), scene.words, scene.evidence.declared, bodies);
    })
    .when(is_sparing),
    Pass::new(Rule::Signature, |scene, bodies| remove_signature(scene.blocks(), bodies)).when(is_sparing),
    Pass::new(Rule::Time, |scene, bodies| remove_times(scene.blocks(), bodies)).when(is_sparing_article),
    Pass::new(Rule::Time, |scene, bodies| remove_entry_lines(scene.evidence, bodies))
        .when(is_sparing_article),
    Pass::new(Rule::Repeat, |scene, bodies| remove_repeats(scene.blocks(), scene.words, bodies))
        .when(|scene| !scene.is_article()),
];

/// Whether less than all that readers may want (`Favor::Recall`) is requested.
fn is_sparing(scene: &Scene<'_>) -> bool {
    scene.favor != Favor::Recall
}

fn is_sparing_article(scene: &Scene<'_>) -> bool {
    is_sparing(scene) && scene.is_article()
}

/// Removes headings at the end of the text, as what they head is not part of it. A sentence in heading markup is text.
pub(super) fn end_with_text(blocks: &PageBlocks, bodies: &mut [bool]) {
    let is_text = |index: &usize| {
        let block = &blocks.blocks[*index];
        !block.is_heading() || blocks.text_of(block).ends_with(['.', '。', '।', '…'])
    };
    let last = (0..bodies.len()).rev().filter(|index| bodies[*index]).find(is_text);
    if let Some(last) = last {
        bodies[last + 1..].fill(false);
    }
}

/// Removes the headline if the text begins with it.
fn remove_headline(blocks: &PageBlocks, words: &BlockWords, declared: &Declared, bodies: &mut [bool]) {
    let titles = Titles::of(declared);
    let Some(first) = bodies.iter().position(|body| *body).filter(|_| !titles.is_empty()) else { return };
    let more = bodies.iter().skip(first + 1).any(|body| *body);
    let is_title =
        || titles.likeness(words.distinct(first)) >= HEADLINE || opens_title(blocks, first, declared);
    bodies[first] = !(more && is_title());
}

/// Whether a block is a level-1 heading with which the page's title begins; there the name of the site follows it.
fn opens_title(blocks: &PageBlocks, index: usize, declared: &Declared) -> bool {
    let text = blocks.text_at(index);
    let title = declared.page_title.as_deref().unwrap_or_default();
    let behind = title.strip_prefix(text).and_then(|rest| rest.trim_start().chars().next());
    blocks.blocks[index].shape == BlockKind::Heading { level: 1 }
        && is_longer(text, SAID)
        && behind.is_some_and(|c| !c.is_alphanumeric())
}

/// Removes the heading with which the text begins if it is of level 2, the first of the page, and the page has none of
/// level 1: that is the headline, whatever the page declares.
fn remove_only_headline(blocks: &PageBlocks, bodies: &mut [bool]) {
    let Some(first) = bodies.iter().position(|body| *body) else { return };
    let level = |block: &PageBlock| match block.shape {
        BlockKind::Heading { level } => Some(level),
        _ => None,
    };
    let opens = !blocks.blocks[..first].iter().any(|block| level(block).is_some());
    let has_first = blocks.blocks.iter().any(|block| level(block) == Some(1));
    let more = bodies.iter().skip(first + 1).any(|body| *body);
    bodies[first] = !(level(&blocks.blocks[first]) == Some(2) && opens && more && !has_first);
}

/// Removes a name in bold or italics after the last sentence: that of the author.
fn remove_signature(blocks: &PageBlocks, bodies: &mut [bool]) {
    let mut last = (0..bodies.len()).rev().filter(|index| bodies[*index]);
    let (Some(last), Some(before)) = (last.next(), last.next()) else { return };
    let signed = is_signature(blocks, last) && ends_sentence(blocks.text_at(before));
    bodies[last] = !signed;
}

fn is_signature(blocks: &PageBlocks, index: usize) -> bool {
    let block = &blocks.blocks[index];
    let text = blocks.text_of(block);
    let stressed = block.stressed_bytes();
    let mut words = text.split(' ');
    block.shape == BlockKind::Paragraph
        && stressed >= block.span.len()
        && !is_longer(text, SIGNATURE)
        && text.ends_with(char::is_alphabetic)
        && (2..=4).contains(&words.clone().count())
        && words.all(|word| word.starts_with(char::is_uppercase))
}

/// Removes lines that are nothing but a `time` element: of publication, of a picture, of an entry. No gold body of an
/// article has such a line; those of posts and lists have.
fn remove_times(blocks: &PageBlocks, bodies: &mut [bool]) {
    let outline = &blocks.outline;
    for (index, body) in bodies.iter_mut().enumerate() {
        *body &= outline.elements[outline.owner(index)].tag != Tag::Time;
    }
}

/// Maximum words of the name in a line that dates and signs an entry.
const ENTRY_NAME: usize = 4;

/// Removes lines that begin with a `time` element followed by nothing but a name: those of live blog entries.
fn remove_entry_lines(evidence: &Evidence<'_>, bodies: &mut [bool]) {
    let Some(page) = evidence.page else { return };
    let blocks = evidence.blocks;
    let is_name = |text: &str| {
        let name = text.trim_start_matches(|c: char| !c.is_alphabetic());
        name.split(' ').count() <= ENTRY_NAME
            && name.split(' ').all(|word| word.starts_with(char::is_uppercase))
    };
    for (block, body) in blocks.blocks.iter().zip(bodies).filter(|(_, body)| **body) {
        let text = blocks.text_of(block);
        let is_line = block.shape == BlockKind::Paragraph && !is_longer(text, NAMES) && !ends_sentence(text);
        *body = !(is_line && is_name(text) && blocks.begins_with(block, page, Tag::Time));
    }
}

/// Removes lines of nothing but the names of the page's authors: bylines and signatures.
fn remove_names(blocks: &PageBlocks, words: &BlockWords, declared: &Declared, bodies: &mut [bool]) {
    let mut names: Vec<Vec<WordHash>> =
        declared.authors.iter().map(|author| word_set(&author.name)).collect();
    let mut all = names.concat();
    all.sort_unstable();
    all.dedup();
    names.push(all);
    for (index, body) in bodies.iter_mut().enumerate().filter(|(_, body)| **body) {
        let block = &blocks.blocks[index];
        let text = blocks.text_of(block);
        let is_line = !block.is_heading() && !text.ends_with(':') && !is_longer(text, NAMES);
        *body = !(is_line && names.iter().any(|name| !name.is_empty() && name == words.distinct(index)));
    }
}

/// Removes lines that mark or sign an article: an e-mail address with or without a name, short codes of content
/// management systems, rules, or the publisher's name in brackets or as the first part of a dateline.
fn remove_marks_of_house(blocks: &PageBlocks, declared: &Declared, bodies: &mut [bool]) {
    let is_line = |text: &str| !is_longer(text, NAMES);
    let names = || declared.values(What::SiteName).chain(declared.values(What::Publisher));
    let mut houses: Option<HashSet<String>> = None;
    for (text, body) in blocks.texts().zip(bodies).filter(|(text, body)| **body && is_line(text)) {
        let bracketed = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
        let is_house = |name: &str| {
            let houses = houses.get_or_insert_with(|| names().map(|fact| bare(&fact.value)).collect());
            houses.contains(&bare(name))
        };
        let dateline = split_at_dash(text).or_else(|| text.split_once(" / "));
        let dateline = dateline.map(|(house, _)| house).filter(|_| !ends_sentence(text));
        let house = bracketed.or(dateline).is_some_and(is_house);
        *body = !(ends_with_mail(text) || is_short_code(text) || is_ruled(text) || house);
    }
}

/// Whether a line is a rule of signs, followed at most by the initials of the author: "======== a.o."
fn is_ruled(text: &str) -> bool {
    let signs = text.chars().take_while(|c| matches!(c, '=' | '*' | '-' | '_' | '#')).count();
    signs >= RULE && text.chars().filter(|c| c.is_alphanumeric()).count() <= INITIALS
}

/// Whether a text is a short code that stands for a gallery or a module: "{gallery}rain{/gallery}".
fn is_short_code(text: &str) -> bool {
    let inner = text.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
    inner.and_then(|inner| inner.split_once('}')).is_some_and(|(name, rest)| {
        name.chars().all(|c| c.is_ascii_lowercase())
            && rest.rsplit_once("{/").is_some_and(|(_, end)| end == name)
    })
}

/// Whether a line is an e-mail address, optionally after a name.
fn ends_with_mail(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let last = words.next_back().unwrap_or_default().trim_matches(['(', ')', '<', '>', '[', ']']);
    is_mail(last)
        && last.ends_with(char::is_alphabetic)
        && words.clone().count() <= SIGNED
        && !words.any(|word| word.ends_with([':', '.', ',']))
}

/// Whether a text is an e-mail address.
fn is_mail(text: &str) -> bool {
    let fits = |part: &str| part.starts_with(char::is_alphanumeric) && !part.contains([' ', '/', '@']);
    text.split_once('@').is_some_and(|(name, host)| fits(name) && fits(host) && host.contains('.'))
}

/// Parts of addresses that sites ask their readers to follow, rather than write about.
const CHANNELS: [&str; 5] = [
    "whatsapp.com/channel/",
    "news.google.com/publications/",
    "news.google.com/s/",
    "google.com/preferences/source",
    "invite.viber.com/",
];

/// Removes short blocks that link to channels of the site elsewhere.
fn remove_channels(evidence: &Evidence<'_>, bodies: &mut [bool]) {
    let Some(page) = evidence.page else { return };
    for (block, body) in evidence.blocks.blocks.iter().zip(bodies).filter(|(_, body)| **body) {
        let mut addresses = block.links.iter().filter_map(|link| page.attr(link.node, Attr::Href));
        let leads = addresses.any(|href| CHANNELS.iter().any(|channel| href.contains(channel)));
        *body = !leads || is_longer(evidence.blocks.text_of(block), CALL);
    }
}

/// Removes a last paragraph in italics that begins with an author's full name: "Ann Ode covers the council."
fn remove_biography(blocks: &PageBlocks, declared: &Declared, bodies: &mut [bool]) {
    let Some(last) = bodies.iter().rposition(|body| *body) else { return };
    let block = &blocks.blocks[last];
    let text = blocks.text_of(block);
    let stressed = block.stressed_bytes();
    let tells_of = |name: &str| {
        let words: Vec<&str> = name.split_whitespace().filter(|word| !word.contains('@')).collect();
        words.len() > 1 && text.strip_prefix(&words.join(" ")).is_some_and(|rest| rest.starts_with(' '))
    };
    let more = bodies[..last].contains(&true);
    bodies[last] = !(more
        && stressed >= block.span.len()
        && !is_longer(text, CALL)
        && declared.authors.iter().any(|author| tells_of(&author.name)));
}

/// Removes poll questions, recognized by the class words of an element around them.
fn remove_polls(evidence: &Evidence<'_>, bodies: &mut [bool]) {
    const WORDS: [&str; 8] =
        ["poll", "polls", "anketa", "anket", "umfrage", "sondage", "encuesta", "enquete"];
    let Some(page) = evidence.page else { return };
    for (block, body) in evidence.blocks.blocks.iter().zip(bodies).filter(|(_, body)| **body) {
        let Place::Node { owner, .. } = block.place else { continue };
        // A whole thread may have the class of a poll, of which only the first line is one.
        if is_longer(evidence.blocks.text_of(block), QUESTION) {
            continue;
        }
        let mut around = page.upwards(owner).take(3);
        *body = !around.any(|node| has_class_word(page, node, &WORDS));
    }
}

/// Removes copyright lines.
fn remove_rights(blocks: &PageBlocks, bodies: &mut [bool]) {
    for (text, body) in blocks.texts().zip(bodies) {
        *body &= !text.starts_with('©') || is_longer(text, RIGHTS);
    }
}

/// Removes lines of nothing but a minute or a score, as in match reports: "40'", "2:1".
fn remove_minutes(blocks: &PageBlocks, bodies: &mut [bool]) {
    let fits = |c: char| c.is_ascii_digit() || matches!(c, '\'' | '’' | '′' | '+' | ':' | '.');
    let is_minute = |text: &str| {
        !is_longer(text, MINUTE) && text.chars().all(fits) && text.contains(['\'', '’', '′', ':'])
    };
    for (block, body) in blocks.blocks.iter().zip(bodies) {
        *body &= block.shape != BlockKind::Paragraph || !is_minute(blocks.text_of(block));
    }
}

/// Removes the reading time at the beginning: "Lecture : 2 minutes."
fn remove_reading_time(evidence: &Evidence<'_>, bodies: &mut [bool]) {
    let first: Vec<usize> = (0..bodies.len()).filter(|index| bodies[*index]).take(2).collect();
    for index in first {
        bodies[index] &= !is_reading_time(evidence.language, evidence.blocks.text_at(index));
    }
}

/// Maximum words of a line with a reading time.
const WORDS_OF_MINUTES: usize = 5;

fn is_reading_time(language: Language, text: &str) -> bool {
    let rows =
        || [language, Language::Unknown].into_iter().flat_map(|own| Lexicon::of(own).rows(Section::Minutes));
    let words = || text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_number = |word: &str| word.len() <= 2 && word.chars().all(|c| c.is_ascii_digit());
    let is_minute = |word: &str| {
        let word = word.to_lowercase();
        rows().any(|row| word.starts_with(row.form))
    };
    words().nth(WORDS_OF_MINUTES).is_none() && words().any(is_number) && words().any(is_minute)
}

/// Removes numbers before the text, such as counts of comments or pictures; "1" may be the number of its first part.
fn remove_numbers(blocks: &PageBlocks, bodies: &mut [bool]) {
    let is_number = |text: &str| !text.chars().any(char::is_alphabetic) && text.trim_end_matches('.') != "1";
    let mut chosen = (0..bodies.len()).filter(|index| bodies[*index]);
    let strays = chosen.by_ref().take_while(|index| is_number(blocks.text_at(*index)));
    let strays: Vec<usize> = strays.collect();
    if strays.len() < bodies.iter().filter(|body| **body).count() {
        strays.into_iter().for_each(|index| bodies[index] = false);
    }
}

/// Removes block quotes that repeat what the paragraphs say.
fn remove_pull_quotes(blocks: &PageBlocks, words: &BlockWords, bodies: &mut [bool]) {
    let is_quote = |index: &usize| blocks.blocks[*index].shape == BlockKind::Quote;
    let chosen: Vec<usize> = (0..bodies.len()).filter(|index| bodies[*index]).collect();
    if !chosen.iter().any(is_quote) {
        return;
    }
    let others = chosen.iter().filter(|index| !is_quote(index));
    let said: HashSet<u64, BuildHasherDefault<Mixed>> =
        others.flat_map(|index| words.triples(*index)).copied().collect();
    let quotes: Vec<usize> = chosen.iter().copied().filter(|index| is_quote(index)).collect();
    for quote in quotes.chunk_by(|one, next| quote_of(blocks, *one) == quote_of(blocks, *next)) {
        let own = || words_of_quote(blocks, quote).iter().flat_map(|index| words.triples(*index));
        let repeated = own().filter(|triple| said.contains(*triple)).count() as f32;
        if own().next().is_some() && repeated >= REPEATED * own().count() as f32 {
            quote.iter().for_each(|index| bodies[*index] = false);
        }
    }
}

/// Returns the `blockquote` element around a block.
fn quote_of(blocks: &PageBlocks, index: usize) -> Option<usize> {
    let outline = &blocks.outline;
    outline.upwards(outline.owner(index)).find(|element| outline.elements[*element].tag == Tag::Blockquote)
}

/// Returns the blocks of a quote without a final attribution: in a `cite` or `footer` element, or a short line.
fn words_of_quote<'q>(blocks: &PageBlocks, quote: &'q [usize]) -> &'q [usize] {
    let outline = &blocks.outline;
    let tells_whose = |index: usize| {
        let text = blocks.text_at(index);
        let named = matches!(outline.elements[outline.owner(index)].tag, Tag::Cite | Tag::Footer);
        named || !is_longer(text, NAMES) && !ends_sentence(text)
    };
    match quote {
        [words @ .., last] if !words.is_empty() && tells_whose(*last) => words,
        _ => quote,
    }
}

/// Maximum number of set-apart paragraphs that are compared; each is searched for in all other blocks.
const MOST_APART: usize = 32;

/// Removes paragraphs that repeat part of another block and that class words mark as a quotation.
fn remove_repeated_words(evidence: &Evidence<'_>, bodies: &mut [bool]) {
    const WORDS: [&str; 6] = ["pull", "pullquote", "quote", "citat", "zitat", "cita"];
    let (Some(page), blocks) = (evidence.page, evidence.blocks) else { return };
    let is_called = |place: Place| {
        let Place::Node { owner, .. } = place else { return false };
        let mut around = std::iter::once(owner).chain(page.parent(owner));
        around.any(|node| has_class_word(page, node, &WORDS))
    };
    let set_apart = |index: &usize| {
        let block = &blocks.blocks[*index];
        block.shape == BlockKind::Paragraph && is_called(block.place)
    };
    let chosen = (0..bodies.len()).filter(|index| bodies[*index]);
    let (quoted, others): (Vec<usize>, Vec<usize>) = chosen.partition(set_apart);
    if quoted.is_empty() {
        return;
    }
    let others: Vec<String> = others.iter().map(|index| bare(blocks.text_at(*index))).collect();
    for index in quoted.into_iter().take(MOST_APART) {
        let own = bare(blocks.text_at(index));
        bodies[index] = own.chars().count() < SAID || !others.iter().any(|other| other.contains(&own));
    }
}

/// Removes text that the body already has: forums quote, shops have their text once for small screens and once
/// for large ones. Code and table rows may repeat, and articles, which have refrains, are not treated.
fn remove_repeats(blocks: &PageBlocks, words: &BlockWords, bodies: &mut [bool]) {
    let mut said = HashSet::new();
    for (index, body) in bodies.iter_mut().enumerate().filter(|(_, body)| **body) {
        let block = &blocks.blocks[index];
        let once = !matches!(block.shape, BlockKind::Preformatted | BlockKind::TableRow);
        if once && words.of_block(index).len() >= ONCE {
            *body = said.insert(blocks.text_of(block));
        }
    }
}

#[cfg(test)]
mod tests;
