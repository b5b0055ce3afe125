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
