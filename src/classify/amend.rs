//! Where plain facts are surer than the trees: quotes within the body, pages that are lists.

use crate::article::BlockKind;
use crate::blocks::PageBlocks;

/// Score from which a quotation between two blocks of the body is part of it.
const QUOTED: f32 = 0.2;
/// Linked headings from which a page without running text is a list.
const HEADLINES: usize = 5;
/// Bytes that a block of running text has at least.
const RUNNING: usize = 150;

/// Takes block quotes between two blocks of the body into it, unless they only repeat, as pull
/// quotes do, what the body says itself. News pages of the training set have mostly pull quotes.
pub(super) fn keep_quotes(blocks: &PageBlocks, scores: &[f32], bodies: &mut [bool]) {
    let inner = 1..bodies.len().saturating_sub(1);
    for index in inner {
        let block = &blocks.blocks[index];
        let between = bodies[index - 1] && bodies[index + 1] && !bodies[index];
        if between && block.shape == BlockKind::Quote && scores[index] > QUOTED {
            let text = blocks.text_of(block);
            let mut others = blocks.texts().zip(bodies.iter()).filter(|(_, body)| **body);
            bodies[index] = !others.any(|(other, _)| other.contains(text));
        }
    }
}

/// Takes the rows of a table into the body where most of it is body already: a table that has lost a row
/// tells something else than it did.
pub(super) fn keep_tables(blocks: &PageBlocks, bodies: &mut [bool]) {
    let is_row = |index: usize| blocks.blocks[index].shape == BlockKind::TableRow;
    let mut start = 0;
    while start < bodies.len() {
        let end = (start..bodies.len()).find(|index| !is_row(*index)).unwrap_or(bodies.len());
        let rows = &mut bodies[start..end];
        if rows.iter().filter(|body| **body).count() * 2 > rows.len() {
            rows.fill(true);
        }
        start = end.max(start + 1);
    }
}

/// Whether a page is a list of headlines that lead elsewhere, with no running text among them.
pub(super) fn is_list(blocks: &PageBlocks, bodies: &[bool]) -> bool {
    let is_headline = |index: &usize| {
        let block = &blocks.blocks[*index];
        matches!(block.shape, BlockKind::Heading { .. }) && block.linked_bytes() * 10 >= block.span.len() * 9
    };
    let runs = |(block, body): (&crate::blocks::PageBlock, &bool)| *body && block.span.len() >= RUNNING;
    (0..bodies.len()).filter(is_headline).count() >= HEADLINES && !blocks.blocks.iter().zip(bodies).any(runs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Limits;
    use crate::page::Page;
    use crate::segment::segment;

    fn blocks(html: &str) -> PageBlocks {
        let mut blocks = PageBlocks::default();
        segment(&Page::parse(html, &Limits::DEFAULT), &Limits::DEFAULT, &mut blocks);
        blocks
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
    fn a_table_that_is_mostly_body_keeps_all_its_rows() {
        let row = "<tr><td>2024</td><td>7</td></tr>";
        let page = blocks(&format!("<p>It rained.</p><table>{}</table><p>So it went.", row.repeat(3)));
        let mut bodies = [true, true, false, true, true];
        keep_tables(&page, &mut bodies);
        assert_eq!(bodies, [true; 5]);
        let mut bodies = [true, true, false, false, true];
        keep_tables(&page, &mut bodies);
        assert_eq!(bodies, [true, true, false, false, true]);
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
