//! Applies a caller's site rule to a page.
//!
//! The selectors run on a `scraper` tree. It is built by the same parser and so has the same elements in
//! the same order as our [`Page`]; matches are mapped back by their index in that order.

use std::collections::{HashMap, HashSet};

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use scraper::{ElementRef, Html, HtmlTreeSink, Selector};

use crate::article::{BoilerplateKind, Note};
use crate::blocks::{Label, PageBlocks, Place, Rule, Verdict};
use crate::page::{NodeId, NodeKind, Page};
use crate::rules::SiteRule;
use crate::text::fold_space;

/// The matches of a rule on one page.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Selected {
    /// Elements whose text is the body.
    pub body: Vec<NodeId>,
    /// Elements that are not part of the body.
    pub removed: Vec<NodeId>,
    /// The title.
    pub title: Option<String>,
    /// The authors, as written.
    pub authors: Vec<String>,
    /// The date, as written.
    pub date: Option<String>,
}

/// Runs the selectors of a rule on a page. `html` is the source of `page`. Returns `None` for a page that exceeded a
/// limit: the `scraper` tree has no limits, so it would have other elements, and a hostile page could take any time.
pub fn select(rule: &SiteRule, html: &str, page: &Page) -> Option<Selected> {
    if !page.limits_reached().is_empty() {
        return None;
    }
    let mut options = ParseOpts::default();
    options.tree_builder.scripting_enabled = false;
    let tree: Html = parse_document(HtmlTreeSink::new(Html::new_document()), options).one(html);
    let elements = tree.tree.root().descendants().filter(|node| node.value().is_element());
    let numbers: HashMap<_, usize> = elements.enumerate().map(|(number, node)| (node.id(), number)).collect();
    let ours: Vec<NodeId> = page
        .descendants(NodeId::ROOT)
        .filter(|node| matches!(page.kind(*node), NodeKind::Element(_)))
        .collect();
    let nodes = |selectors: &[Selector]| -> Vec<NodeId> {
        let number =
            |element: ElementRef<'_>| numbers.get(&element.id()).and_then(|number| ours.get(*number));
        matches(&tree, selectors).filter_map(number).copied().collect()
    };
    let texts = |selectors: &[Selector]| -> Vec<String> {
        matches(&tree, selectors).map(text_of).filter(|text| !text.is_empty()).collect()
    };
    Some(Selected {
        body: nodes(&rule.body),
        removed: nodes(&rule.remove),
        title: texts(&rule.title).into_iter().next(),
        authors: texts(&rule.author),
        date: matches(&tree, &rule.date).find_map(date_of),
    })
}

/// Labels blocks within the selected body elements as body and all others as boilerplate, if there are any
/// such elements, and removes the blocks within the elements to remove.
pub fn overrule(selected: &Selected, page: &Page, blocks: &PageBlocks, verdicts: &mut [Verdict]) {
    let body: HashSet<NodeId> = selected.body.iter().copied().collect();
    let removed: HashSet<NodeId> = selected.removed.iter().copied().collect();
    for (block, verdict) in blocks.blocks.iter().zip(verdicts) {
        let Place::Node { owner, .. } = block.place else { continue };
        let stands_in = |nodes: &HashSet<NodeId>| {
            !nodes.is_empty()
                && (nodes.contains(&owner) || page.ancestors(owner).any(|node| nodes.contains(&node)))
        };
        let is_body = verdict.label == Label::Body;
        if stands_in(&removed) || (is_body && !body.is_empty() && !stands_in(&body)) {
            let label = if is_body { Label::Boilerplate(BoilerplateKind::Other) } else { verdict.label };
            *verdict = Verdict { label, score: 0.0, rule: Some(Rule::Site) };
        } else if stands_in(&body) {
            *verdict = Verdict { label: Label::Body, score: 1.0, rule: Some(Rule::Site) };
        }
    }
}

/// Returns a note on whether the rule matched: its body selectors, or any selector if it has none of these.
pub fn note(rule: &SiteRule, selected: &Selected) -> Note {
    let is_matched = match rule.body.is_empty() {
        true => *selected != Selected::default(),
        false => !selected.body.is_empty(),
    };
    if is_matched { Note::RuleApplied } else { Note::RuleUnmatched }
}

fn matches<'a>(tree: &'a Html, selectors: &'a [Selector]) -> impl Iterator<Item = ElementRef<'a>> {
    selectors.iter().flat_map(|selector| tree.select(selector))
}

fn text_of(element: ElementRef<'_>) -> String {
    fold_space(&element.text().collect::<String>()).into_owned()
}

fn date_of(element: ElementRef<'_>) -> Option<String> {
    let declared = element.attr("datetime").or_else(|| element.attr("content"));
    let text = declared.map_or_else(|| text_of(element), str::to_owned);
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests;
