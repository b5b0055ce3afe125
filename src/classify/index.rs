//! Whether a page lists other pages, as far as plain facts tell it.

use crate::blocks::{PageBlock, PageBlocks};

/// Linked headings from which a page without running text is a list.
const HEADLINES: usize = 5;
/// Bytes that a block of running text has at least, and how many of them are a story.
const RUNNING: usize = 150;
const STORY: usize = 2;

/// Whether a page is a list of headlines that lead elsewhere, with no running text among them.
pub(super) fn is_list(blocks: &PageBlocks, bodies: &[bool]) -> bool {
    let is_headline = |index: &usize| {
        let block = &blocks.blocks[*index];
        block.is_heading() && block.is_linked()
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
    use crate::classify::tests::blocks;

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
