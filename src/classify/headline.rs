//! The blocks that show the headline and the standfirst, where these are not part of the body.

use super::Evidence;
use crate::article::BlockKind;
use crate::features::titles::Titles;
use crate::features::tokens::{BlockWords, shared, word_set};

/// Least likeness to a declared title.
const ALIKE: f32 = 0.6;
/// Characters of a headline at most.
const LONGEST: usize = 300;
/// Blocks behind the headline among which the standfirst is looked for.
const REACH: usize = 8;
/// Share of a standfirst's words that stand in the description of the page.
const DESCRIBED: f32 = 0.7;

/// Headline and standfirst, by index.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Headline {
    pub title: Option<usize>,
    pub subtitle: Option<usize>,
}

/// Finds both among the blocks that are not body.
pub(super) fn find(evidence: &Evidence<'_>, words: &BlockWords, bodies: &[bool]) -> Headline {
    let title = title(evidence, words, bodies);
    Headline { title, subtitle: title.and_then(|title| subtitle(evidence, words, bodies, title)) }
}

fn title(evidence: &Evidence<'_>, words: &BlockWords, bodies: &[bool]) -> Option<usize> {
    let titles = Titles::of(evidence.declared);
    let first_body = bodies.iter().position(|body| *body).unwrap_or(bodies.len());
    let mut best: Option<(f32, usize)> = None;
    for (index, block) in evidence.blocks.blocks.iter().enumerate() {
        if bodies[index] || block.span.len() > LONGEST * 4 {
            continue;
        }
        let bonus = match block.shape {
            BlockKind::Heading { level: 1 } => 0.3,
            BlockKind::Heading { .. } => 0.1,
            _ => 0.0,
        };
        let own = words.distinct(index);
        // Of two alike, the one nearer to the body; behind its beginning it is hardly the headline.
        let place = if index < first_body { 0.0 } else { -0.4 };
        let alike = titles.likeness(own);
        let declared_none = titles.is_empty() && bonus == 0.3 && !own.is_empty();
        let score = alike + bonus + place;
        let enough = alike >= ALIKE || declared_none;
        if enough && best.is_none_or(|(other, _)| score >= other) {
            best = Some((score, index));
        }
    }
    best.map(|(_, index)| index)
}

fn subtitle(evidence: &Evidence<'_>, words: &BlockWords, bodies: &[bool], title: usize) -> Option<usize> {
    let descriptions: Vec<Vec<u32>> =
        evidence.declared.descriptions.iter().map(|text| word_set(text)).collect();
    let described = |index: &usize| {
        let own = words.distinct(*index);
        let most = |other: &Vec<u32>| shared(own, other) as f32 >= DESCRIBED * own.len() as f32;
        own.len() >= 5 && descriptions.iter().any(most)
    };
    (title + 1..bodies.len()).take(REACH).take_while(|index| !bodies[*index]).find(described)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classify::tests::of_page;

    fn found(html: &str, bodies: &[bool]) -> Headline {
        of_page(html, |evidence, words| find(evidence, words, bodies))
    }

    #[test]
    fn the_heading_like_the_title_is_the_headline() {
        let html = "<title>Rain in Oslo | Paper</title>\
                    <meta name=description content='It will not stop before Sunday, they say'>\
                    <ul><li>Rain in Oslo</li></ul><h1>Rain in Oslo</h1>\
                    <p>It will not stop before Sunday</p><p>Body</p><h2>Rain in Oslo</h2>";
        let headline = found(html, &[false, false, false, true, false]);
        assert_eq!((headline.title, headline.subtitle), (Some(1), Some(2)));
    }

    #[test]
    fn without_a_declared_title_the_first_level_heading_is_it() {
        assert_eq!(found("<h2>Menu</h2><h1>Rain</h1><p>Body</p>", &[false, false, true]).title, Some(1));
    }
}
