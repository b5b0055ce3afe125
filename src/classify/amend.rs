//! Where plain facts are surer than the trees: quotes within the body, pages that are lists.

use super::Evidence;
use super::headline::is_called_standfirst;
use super::kinds::ends_sentence;
use crate::article::BlockKind;
use crate::blocks::{PageBlock, PageBlocks};
use crate::features::Measure;
use crate::lexicon::Section;
use crate::phrases::PhraseHits;

/// Score from which a block quote between two blocks of the body is part of it, and one from which a line is
/// that begins with a quotation mark.
const QUOTED: f32 = 0.2;
const SAID: f32 = 0.1;
/// How far below the threshold of the body a heading between two blocks of it may lie to be part of it, and a sentence right
/// behind one, in an element of the same name beside it. What lies above the threshold and is no body was taken out for
/// what it says.
const HEADS: f32 = 0.17;
const BESIDE: f32 = 0.1;
/// Rows of a table of data at least, and the score that one of them has, or lines of code.
const ROWS: usize = 3;
const TABLE: f32 = 0.02;
/// Characters at most of a standfirst that is a line of its own rather than the first words of the text,
/// and words of a date.
const STANDFIRST: usize = 60;
const DATE: usize = 6;
/// Scores from which, up to the threshold, a sentence right below the headline is the standfirst, and one that its element
/// calls so; characters that it has at most, and blocks between it and the text.
const LEADS: f32 = 0.15;
const CALLED: f32 = 0.05;
const LEAD: usize = 500;
const BEFORE_TEXT: usize = 16;
/// Characters of a line with a byline and a date at most.
const BYLINE: usize = 120;
/// Characters that a standfirst has more than.
pub(super) const CLAUSE: usize = 30;
/// Linked headings from which a page without running text is a list.
const HEADLINES: usize = 5;
/// Bytes that a block of running text has at least, and how many of them are a story.
const RUNNING: usize = 150;
const STORY: usize = 2;

/// Takes headings between two blocks of the body into it that lead nowhere and look somewhat like body: what they head
/// is body. Below a label of related articles stand their headlines, and lower headings are mostly those of boxes.
pub(super) fn keep_headings(
    blocks: &PageBlocks,
    scores: &[f32],
    hits: &[PhraseHits],
    threshold: f32,
    bodies: &mut [bool],
) {
    let nearly = threshold - HEADS..threshold;
    let Some(first) = bodies.iter().position(|body| *body) else { return };
    for index in first + 1..bodies.len().saturating_sub(1) {
        let block = &blocks.blocks[index];
        let is_heading = matches!(block.shape, BlockKind::Heading { level: 2 | 3 })
            && block.linked_bytes() * 10 <= block.span.len()
            && hits[index].any().is_empty()
            && !hits[index - 1].whole.contains(Section::Related);
        bodies[index] |= is_heading && bodies[index + 1] && nearly.contains(&scores[index]);
    }
}

/// Takes sentences and items into the body that stand right behind a block of it, in an element of the same name in the same
/// parent, lead nowhere and nearly look like body: of a short page the trees are sure of little.
pub(super) fn keep_siblings(
    blocks: &PageBlocks,
    scores: &[f32],
    hits: &[PhraseHits],
    threshold: f32,
    bodies: &mut [bool],
) {
    let nearly = threshold - BESIDE..threshold;
    let element = |index: usize| &blocks.outline.elements[blocks.outline.owners[index] as usize];
    for index in 1..bodies.len() {
        let block = &blocks.blocks[index];
        let goes_on = match block.shape {
            BlockKind::Paragraph => ends_sentence(blocks.text_of(block)),
            BlockKind::ListItem { .. } => true,
            _ => false,
        };
        let (own, last) = (element(index), element(index - 1));
        let beside = own.tag == last.tag && own.parent == last.parent;
        let free = block.links.is_empty() && hits[index].any().is_empty();
        bodies[index] |= bodies[index - 1] && goes_on && beside && free && nearly.contains(&scores[index]);
    }
}

/// Takes quotes and code between two blocks of the body into it, unless they only repeat, as pull quotes do,
/// what the body says itself. News pages of the training set have mostly pull quotes, and no code.
pub(super) fn keep_quotes(blocks: &PageBlocks, scores: &[f32], bodies: &mut [bool]) {
    let inner = 1..bodies.len().saturating_sub(1);
    for index in inner {
        let block = &blocks.blocks[index];
        let between = bodies[index - 1] && bodies[index + 1] && !bodies[index];
        let text = blocks.text_of(block);
        let is_quote = match block.shape {
            BlockKind::Quote => scores[index] > QUOTED,
            BlockKind::Preformatted => scores[index] > TABLE,
            _ => scores[index] > SAID && block.links.is_empty() && text.starts_with(is_quotation_mark),
        };
        if between && is_quote {
            let mut others = blocks.texts().zip(bodies.iter()).filter(|(_, body)| **body);
            bodies[index] = !others.any(|(other, _)| other.contains(text));
        }
    }
}

/// Takes what stands before the text proper out of the body: lines of a date or of a byline with one, and a short standfirst
/// between headline and byline that is no sentence and says what the page's description says.
pub(super) fn free_beginning(
    blocks: &PageBlocks,
    descriptions: &[String],
    hits: &[PhraseHits],
    bodies: &mut [bool],
) {
    let precedes = |bodies: &[bool], index: usize| {
        let text = blocks.text_of(&blocks.blocks[index]);
        match blocks.blocks[index].shape {
            BlockKind::Paragraph => {
                let is_byline = hits[index].start.contains(Section::BylinePrefixes) && is_dated_line(text);
                is_byline || is_date(text) || is_description(text, descriptions, bodies, index)
            }
            BlockKind::ListItem { .. } => is_date(text),
            _ => false,
        }
    };
    let chosen: Vec<usize> = (0..bodies.len()).filter(|index| bodies[*index]).collect();
    let before = chosen.iter().take_while(|index| precedes(bodies, **index)).count();
    if before < chosen.len() {
        chosen.iter().take(before).for_each(|index| bodies[*index] = false);
    }
}

/// Takes the standfirst into the body: a sentence right below the headline that looks somewhat like body, or the last before
/// the text that its element calls so. It leads nowhere, and is more than one question. What is no sentence is told apart
/// from the body.
pub(super) fn keep_standfirst(
    evidence: &Evidence<'_>,
    scores: &[f32],
    hits: &[PhraseHits],
    (title, threshold): (Option<usize>, f32),
    bodies: &mut [bool],
) {
    let (Some(title), Some(first)) = (title, bodies.iter().position(|body| *body)) else { return };
    let is_text = |at: usize| {
        let block = &evidence.blocks.blocks[at];
        let text = evidence.blocks.text_of(block);
        matches!(block.shape, BlockKind::Paragraph | BlockKind::Heading { level: 2.. })
            && block.links.is_empty()
            && text.chars().nth(CLAUSE).is_some()
            && text.chars().nth(LEAD).is_none()
            && hits[at].any().is_empty()
            && ends_sentence(text)
            && !is_question(text)
            && !is_date(text)
    };
    let below = title + 1;
    if below < first
        && first <= below + BEFORE_TEXT
        && (LEADS..threshold).contains(&scores[below])
        && is_text(below)
    {
        bodies[below] = true;
    }
    let place = |at: usize| evidence.blocks.blocks[at].place;
    let is_called =
        |at: usize| evidence.page.is_some_and(|page| is_called_standfirst(page, place(at), place(title)));
    let mut between = (below.max(first.saturating_sub(BEFORE_TEXT))..first).rev();
    let called =
        between.find(|at| (CALLED..threshold).contains(&scores[*at]) && is_text(*at) && is_called(*at));
    if let Some(called) = called {
        bodies[called] = true;
    }
}

/// Whether a text is one question.
fn is_question(text: &str) -> bool {
    let asks = text.strip_suffix(['?', '？', '؟']);
    asks.is_some_and(|asked| !asked.contains(['.', '?', '!', '。', '？', '؟', '।']))
}

/// Whether a line before the body proper is short, no sentence, and what the page says of itself.
fn is_description(text: &str, descriptions: &[String], bodies: &[bool], first: usize) -> bool {
    let same = |other: &String| other.split_whitespace().eq(text.split_whitespace());
    bodies.get(first + 1) == Some(&false)
        && text.chars().nth(STANDFIRST).is_none()
        && !ends_sentence(text)
        && descriptions.iter().any(same)
}

/// Whether a text is a line with a year that is no sentence: "By Ann Ode, published 5 March 2024".
fn is_dated_line(text: &str) -> bool {
    text.chars().nth(BYLINE).is_none() && !ends_sentence(text) && Measure::of(text).has_year
}

/// Whether a line has a year and a day in few words.
fn is_date(text: &str) -> bool {
    let words = || text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = |word: &str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    let numbers = words().filter(is_number);
    words().count() <= DATE && numbers.clone().count() >= 2 && numbers.into_iter().any(is_year)
}

/// A mark that opens a quotation in some language.
fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '『')
}

/// Takes the rows of a table into the body where most of it is body already: a table that has lost a row
/// tells something else than it did. So, too, a table of data between two blocks of the body.
pub(super) fn keep_tables(blocks: &PageBlocks, scores: &[f32], bodies: &mut [bool]) {
    let is_row = |index: usize| blocks.blocks[index].shape == BlockKind::TableRow;
    let mut start = 0;
    while start < bodies.len() {
        let end = (start..bodies.len()).find(|index| !is_row(*index)).unwrap_or(bodies.len());
        let within = start > 0 && bodies[start - 1] && bodies.get(end) == Some(&true);
        let data = within && end - start >= ROWS && is_data(&blocks.blocks[start..end], &scores[start..end]);
        let rows = &mut bodies[start..end];
        if data || rows.iter().filter(|body| **body).count() * 2 > rows.len() {
            rows.fill(true);
        }
        start = end.max(start + 1);
    }
}

/// Takes items of a list within a list into the body, where they lead nowhere and the items around them are
/// body: most such lists of the training set are menus, and a list that has lost an item tells something else.
pub(super) fn keep_nested_items(blocks: &PageBlocks, bodies: &mut [bool]) {
    let depth = |index: usize| match blocks.blocks[index].shape {
        BlockKind::ListItem { depth, .. } => depth,
        _ => 0,
    };
    let mut start = 1;
    while start < bodies.len() {
        let lost =
            |index: &usize| !bodies[*index] && depth(*index) > 1 && blocks.blocks[*index].links.is_empty();
        let end = (start..bodies.len()).find(|index| !lost(index)).unwrap_or(bodies.len());
        let is_item = |index: usize| bodies.get(index) == Some(&true) && depth(index) > 0;
        if is_item(start - 1) && is_item(end) {
            bodies[start..end].fill(true);
        }
        start = end + 1;
    }
}

/// Whether rows lead nowhere and some of them look at all like body.
fn is_data(rows: &[PageBlock], scores: &[f32]) -> bool {
    rows.iter().all(|row| row.links.is_empty()) && scores.iter().any(|score| *score > TABLE)
}

/// Whether a page is a list of headlines that lead elsewhere, with no running text among them.
pub(super) fn is_list(blocks: &PageBlocks, bodies: &[bool]) -> bool {
    let is_headline = |index: &usize| {
        let block = &blocks.blocks[*index];
        matches!(block.shape, BlockKind::Heading { .. }) && block.linked_bytes() * 10 >= block.span.len() * 9
    };
    let runs = |(block, body): (&PageBlock, &bool)| *body && block.span.len() >= RUNNING;
    (0..bodies.len()).filter(is_headline).count() >= HEADLINES && !blocks.blocks.iter().zip(bodies).any(runs)
}

/// Whether the body is running text that leads nowhere: what lists other pages leads to them.
pub(super) fn leads_nowhere(blocks: &PageBlocks, bodies: &[bool]) -> bool {
    let chosen = || blocks.blocks.iter().zip(bodies).filter(|(_, body)| **body).map(|(block, _)| block);
    let running = chosen().filter(|block| block.span.len() >= RUNNING).count();
    running >= STORY && chosen().all(|block| block.links.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classify::tests::of_page;
    use crate::language::Language;
    use crate::options::Limits;
    use crate::page::Page;
    use crate::phrases::Phrases;
    use crate::segment::segment;

    fn blocks(html: &str) -> PageBlocks {
        let mut blocks = PageBlocks::default();
        segment(&Page::parse(html, &Limits::DEFAULT), &Limits::DEFAULT, &mut blocks);
        blocks
    }

    #[test]
    fn a_sentence_beside_the_body_is_part_of_it() {
        let page = blocks("<div><p>It rained.<p>It poured.<p>Home</div><div><p>It snowed.</div>");
        let mut bodies = [true, false, false, false];
        keep_siblings(&page, &[0.9, 0.4, 0.4, 0.4], &[PhraseHits::default(); 4], 0.45, &mut bodies);
        assert_eq!(bodies, [true, true, false, false]);
        let mut bodies = [true, false, false, false];
        keep_siblings(&page, &[0.9, 0.3, 0.4, 0.4], &[PhraseHits::default(); 4], 0.45, &mut bodies);
        assert_eq!(bodies, [true, false, false, false]);
    }

    #[test]
    fn a_quote_within_the_body_stays_and_a_pull_quote_goes() {
        let page = blocks("<p>It rained. It poured.<blockquote>It snowed.</blockquote><p>So it went.");
        let mut bodies = [true, false, true];
        keep_quotes(&page, &[0.9, 0.3, 0.9], &mut bodies);
        assert_eq!(bodies, [true; 3]);
        let page = blocks("<p>It rained. It poured.<blockquote>It poured.</blockquote><p>So it went.");
        let mut bodies = [true, false, true];
        keep_quotes(&page, &[0.9, 0.3, 0.9], &mut bodies);
        assert_eq!(bodies, [true, false, true]);
    }

    #[test]
    fn a_heading_of_what_is_body_stays() {
        let left = |heading: &str, score: f32| {
            let page = blocks(&format!("<p>It rained.{heading}<p>So it went."));
            let mut bodies = [true, false, true];
            keep_headings(&page, &[0.9, score, 0.9], &[PhraseHits::default(); 3], 0.45, &mut bodies);
            bodies[1]
        };
        assert!(left("<h2>Later</h2>", 0.3));
        assert!(!left("<h2>Later</h2>", 0.1));
        assert!(!left("<h2><a href=/1>Later</a></h2>", 0.3));
    }

    #[test]
    fn code_within_the_body_stays() {
        let page = blocks("<p>It rained.<pre>rain --all</pre><p>So it went.");
        let mut bodies = [true, false, true];
        keep_quotes(&page, &[0.9, 0.05, 0.9], &mut bodies);
        assert_eq!(bodies, [true; 3]);
    }

    #[test]
    fn a_line_that_somebody_says_stays() {
        let page = blocks("<p>It rained.<p>“It poured,” she said.<p>So it went.");
        let mut bodies = [true, false, true];
        keep_quotes(&page, &[0.9, 0.15, 0.9], &mut bodies);
        assert_eq!(bodies, [true; 3]);
        let page = blocks("<p>It rained.<p><a href=/1>“It poured,” she said</a><p>So it went.");
        let mut bodies = [true, false, true];
        keep_quotes(&page, &[0.9, 0.15, 0.9], &mut bodies);
        assert_eq!(bodies, [true, false, true]);
    }

    #[test]
    fn a_date_and_a_short_standfirst_before_the_text_are_no_body() {
        let freed = |html: &str, mut bodies: Vec<bool>| {
            let long = "Council votes on the bridge after engineers find that its piers are worn";
            let page = blocks(html);
            let hits: Vec<PhraseHits> =
                page.texts().map(|text| Phrases::of(Language::English).find(text)).collect();
            let descriptions = ["Council votes on the bridge".into(), long.into()];
            free_beginning(&page, &descriptions, &hits, &mut bodies);
            bodies[0]
        };
        assert!(!freed("<p>12. März 2024<p>It rained.", vec![true, true]));
        assert!(freed("<p>In 2024 it rained on 12 days of the year<p>It rained.", vec![true, true]));
        assert!(!freed("<p>Council votes on the bridge<p>By A. B.<p>It rained.", vec![true, false, true]));
        assert!(freed("<p>Council votes on the bridge<p>It rained.", vec![true, true]));
        let html = "<p>Council votes on the bridge after engineers find that its piers are worn<p>By A. B.<p>It rained.";
        assert!(freed(html, vec![true, false, true]));
        assert!(freed("<p>12. März 2024<p>Menu", vec![true, false]));
        assert!(!freed("<ul><li>Feb 17, 2021</ul><p>It rained.", vec![true, true]));
        assert!(!freed("<p>By Ann Ode, staff writer, Monday, March 5, 2024<p>It rained.", vec![true, true]));
        assert!(freed("<p>By 2024 it had rained for years.<p>It rained.", vec![true, true]));
    }

    #[test]
    fn a_standfirst_below_the_headline_stays() {
        let taken = |line: &str, score: f32| {
            let html = format!(
                "<header><h1>Rain in the hills</h1>{line}</header><p>By Ana Lim<p>It rained for nine days."
            );
            of_page(&html, |evidence, _| {
                let hits: Vec<PhraseHits> =
                    evidence.blocks.texts().map(|text| Phrases::of(Language::English).find(text)).collect();
                let mut bodies = [false, false, false, true];
                keep_standfirst(evidence, &[0.0, score, 0.0, 0.9], &hits, (Some(0), 0.45), &mut bodies);
                bodies[1]
            })
        };
        assert!(taken("<p>The river rose by a metre, and nobody slept.", 0.2));
        assert!(!taken("<p>The river rose by a metre, and nobody slept.", 0.1));
        assert!(!taken("<p>The river rose by a metre, and nobody slept", 0.2));
        assert!(!taken("<p>Did the river rise by a metre, and who slept?", 0.2));
        assert!(taken("<p>The river rose by a metre. Did anybody sleep?", 0.2));
        assert!(!taken("<p><a href=/1>The river rose by a metre, and nobody slept.</a>", 0.2));
    }

    #[test]
    fn a_lead_right_before_the_text_stays() {
        let taken = |class: &str| {
            let lead = format!("<div class={class}>The river rose by a metre, and nobody slept.</div>");
            let html = format!("<h1>Rain in the hills</h1><p>By Ana Lim{lead}<p>It rained for nine days.");
            of_page(&html, |evidence, _| {
                let hits = [PhraseHits::default(); 4];
                let mut bodies = [false, false, false, true];
                keep_standfirst(evidence, &[0.0, 0.0, 0.1, 0.9], &hits, (Some(0), 0.45), &mut bodies);
                bodies[2]
            })
        };
        assert!(taken("artLead"));
        assert!(!taken("box"));
    }

    #[test]
    fn a_table_that_is_mostly_body_keeps_all_its_rows() {
        let row = "<tr><td>2024</td><td>7</td></tr>";
        let page = blocks(&format!("<p>It rained.</p><table>{}</table><p>So it went.", row.repeat(3)));
        let mut bodies = [true, true, false, true, true];
        keep_tables(&page, &[0.0; 5], &mut bodies);
        assert_eq!(bodies, [true; 5]);
        let mut bodies = [true, true, false, false, true];
        keep_tables(&page, &[0.0; 5], &mut bodies);
        assert_eq!(bodies, [true, true, false, false, true]);
        keep_tables(&page, &[0.9, 0.4, 0.1, 0.1, 0.9], &mut bodies);
        assert_eq!(bodies, [true; 5]);
    }

    #[test]
    fn items_within_an_item_of_the_body_stay() {
        let page =
            blocks("<ul><li>Rain<ul><li>Wind<li>Hail</ul><li>Snow<ul><li><a href=/>Ice</a></ul><li>Sun</ul>");
        let mut bodies = [true, false, false, true, false, true];
        keep_nested_items(&page, &mut bodies);
        assert_eq!(bodies, [true, true, true, true, false, true]);
        let mut bodies = [true, false, false, false, false, true];
        keep_nested_items(&page, &mut bodies);
        assert_eq!(bodies, [true, false, false, false, false, true]);
    }

    #[test]
    fn running_text_without_links_leads_nowhere() {
        let text = format!("<p>{}</p>", "It rained in the hills. ".repeat(8));
        let leads_nowhere = |html: &str| {
            let page = blocks(html);
            leads_nowhere(&page, &vec![true; page.blocks.len()])
        };
        assert!(leads_nowhere(&text.repeat(2)));
        assert!(!leads_nowhere(&text));
        assert!(!leads_nowhere(&format!("{text}{text}<p><a href=/1>Snow</a>")));
    }

    #[test]
    fn linked_headlines_without_running_text_are_a_list() {
        let headlines = "<h2><a href=/a>Rain in the hills</a></h2><p>Much of it.</p>".repeat(5);
        let page = blocks(&headlines);
        assert!(is_list(&page, &[false; 10]));
        let story = format!("{headlines}<p>{}</p>", "It rained in the hills. ".repeat(10));
        let page = blocks(&story);
        let mut bodies = [false; 11];
        bodies[10] = true;
        assert!(!is_list(&page, &bodies));
    }
}
