//! The kind of a block that is not body: by phrases of the lexicon, by the class words of the markup
//! around it, and by the label above it.

use std::cell::OnceCell;

use super::Evidence;
use super::captions::is_credited;
use super::tree::Tree;
use crate::article::{BlockKind, BoilerplateKind};
use crate::blocks::{Label, PageBlock, PageBlocks};
use crate::declared::What;
use crate::features::html::{Forms, visit_class_words};
use crate::language::Language;
use crate::lexicon::{Lexicon, Section};
use crate::page::{NodeId, Page, Tag};
use crate::phrases::{PhraseHits, Phrases};
use crate::text::{ends_sentence, is_colon, is_longer};

/// Minimum characters of a linked block that is a headline rather than the name of a page.
const HEADLINE: usize = 25;

/// The kind that the phrases of a section indicate, the most reliable first.
const SECTIONS: [(Section, BoilerplateKind); 14] = [
    (Section::Consent, BoilerplateKind::Consent),
    (Section::Paywall, BoilerplateKind::Paywall),
    (Section::Comments, BoilerplateKind::Comments),
    (Section::Related, BoilerplateKind::Related),
    (Section::Newsletter, BoilerplateKind::Newsletter),
    (Section::Share, BoilerplateKind::Share),
    (Section::Tags, BoilerplateKind::Tags),
    (Section::Advertisement, BoilerplateKind::Advertisement),
    (Section::Legal, BoilerplateKind::Legal),
    (Section::Caption, BoilerplateKind::Caption),
    (Section::Published, BoilerplateKind::Byline),
    (Section::Updated, BoilerplateKind::Byline),
    (Section::BylinePrefixes, BoilerplateKind::Byline),
    (Section::Navigation, BoilerplateKind::Navigation),
];

/// Returns the label of each block in case it is not body; `forms` describes the elements around the blocks, `hits`
/// the phrases in them.
pub(super) fn kinds(
    evidence: &Evidence<'_>,
    forms: &Forms,
    hits: &[PhraseHits],
    bodies: &[bool],
) -> Vec<Label> {
    let blocks = evidence.blocks;
    let markup = evidence.page.map(|page| markup_kinds(page, blocks, forms, bodies)).unwrap_or_default();
    let tree = OnceCell::new();
    let reach = |index: usize| tree.get_or_init(|| Tree::of(blocks)).reach_of_label(blocks, index);
    let mut under = Under::default();
    let mut kinds = Vec::with_capacity(bodies.len());
    for (index, block) in blocks.blocks.iter().enumerate() {
        if bodies[index] {
            under = Under::default();
            kinds.push(Label::Boilerplate(BoilerplateKind::Other));
            continue;
        }
        let hits = hits.get(index).copied().unwrap_or_default();
        let around = markup.get(index).copied().flatten();
        let own = by_phrase(shaped(hits, blocks.text_of(block))).or(around);
        under.read(hits, blocks, block, || reach(index));
        let kind =
            own.or_else(|| under.kind(blocks, (index, block))).unwrap_or_else(|| by_links(blocks, block));
        kinds.push(Label::Boilerplate(kind));
    }
    kinds
}

/// Removes blocks from the body whose own words say that they are something else. The phrases of the
/// lexicon are chosen so that no sentence of a story begins with them; to the trees they are only one
/// feature among many, and the trees have seen few pages of most languages.
pub(super) fn veto(evidence: &Evidence<'_>, hits: &[PhraseHits], bodies: &mut [bool]) {
    let blocks = evidence.blocks;
    let pairs = blocks.blocks.iter().zip(hits);
    for ((block, hits), body) in pairs.zip(bodies).filter(|(_, body)| **body) {
        let hits = hits.union(behind_house(evidence, blocks.text_of(block)));
        *body = !speaks_against(hits, blocks, block) && !is_credited(evidence.language, blocks, block);
    }
}

/// Finds phrases after the name of the publisher with which a text begins: "The Paper is reader-supported".
fn behind_house(evidence: &Evidence<'_>, text: &str) -> PhraseHits {
    let houses =
        [What::SiteName, What::Publisher].into_iter().flat_map(|what| evidence.declared.values(what));
    let rest =
        houses.filter_map(|house| text.strip_prefix(house.value.as_str())).find(|rest| rest.starts_with(' '));
    rest.map(|rest| Phrases::of(evidence.language).find(rest)).unwrap_or_default()
}

/// Sections whose phrases, as whole blocks, are never body.
const NEVER: [Section; 6] = [
    Section::Consent,
    Section::Comments,
    Section::Related,
    Section::Share,
    Section::Newsletter,
    Section::Advertisement,
];

/// Sections whose phrases, at the start of a block, show that the publisher speaks of itself.
const HOUSE: [Section; 3] = [Section::Newsletter, Section::Legal, Section::Paywall];

/// Maximum characters of a block that is judged by how it begins.
const SHORT: usize = 250;
/// Maximum characters of a byline or credit.
const LINE: usize = 60;

fn speaks_against(hits: PhraseHits, blocks: &PageBlocks, block: &PageBlock) -> bool {
    if NEVER.iter().any(|section| hits.whole.contains(*section)) {
        return true;
    }
    let text = blocks.text_of(block);
    let length = text.chars().take(SHORT + 1).count();
    let is_line = length <= LINE && !block.is_heading() && !ends_sentence(text);
    let begins = |section| hits.start.contains(section);
    // "Read the whole answer of the ministry to our questions:" introduces that answer.
    let introduces = length > LINE && text.ends_with(is_colon) && block.links.is_empty();
    begins(Section::Consent)
        || begins(Section::Comments)
        || (begins(Section::Related)
            && !introduces
            && (linked_share(blocks, block) > 0.4 || (length <= SHORT && !ends_sentence(text))))
        || (HOUSE.iter().any(|section| begins(*section)) && length <= SHORT)
        || (begins(Section::Share) && length <= SHORT && names_service(text))
        || (is_line
            && (begins(Section::BylinePrefixes)
                || begins(Section::Share)
                || begins(Section::Caption)
                || hits.whole.contains(Section::Agencies)))
}

/// Whether a text names a service on which sites have channels: "Follow the Paper on Google News and know it first."
fn names_service(text: &str) -> bool {
    let rows = Lexicon::of(Language::Unknown).rows(Section::Share);
    let stands = |(at, name): (usize, &str)| {
        let bounded = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        let (before, behind) = (text.get(..at), text.get(at + name.len()..));
        bounded(before.and_then(|before| before.chars().next_back()))
            && bounded(behind.and_then(|behind| behind.chars().next()))
    };
    rows.iter().any(|row| text.match_indices(row.form).any(stands))
}

/// Drops date labels from the hits of a text without numbers, and byline phrases from those of a text longer
/// than a line: short words such as "Le" and "By" begin other texts as well.
fn shaped(hits: PhraseHits, text: &str) -> PhraseHits {
    if hits.start.is_empty() {
        return hits;
    }
    let dated = text.contains(char::is_numeric);
    let line = !is_longer(text, LINE);
    let fits = |section| match section {
        Section::Published | Section::Updated => dated,
        Section::BylinePrefixes => line,
        _ => true,
    };
    PhraseHits { whole: hits.whole, start: hits.start.filter(fits) }
}

fn by_phrase(hits: PhraseHits) -> Option<BoilerplateKind> {
    let told = |found: crate::phrases::Sections| {
        SECTIONS.iter().find(|(section, _)| found.contains(*section)).map(|(_, kind)| *kind)
    };
    told(hits.whole).or_else(|| told(hits.start))
}

/// The label that applies to the blocks after it.
#[derive(Default)]
struct Under {
    label: Option<BoilerplateKind>,
    /// End of the blocks that the label covers.
    end: usize,
}

impl Under {
    fn read(
        &mut self,
        hits: PhraseHits,
        blocks: &PageBlocks,
        block: &PageBlock,
        reach: impl FnOnce() -> usize,
    ) {
        let ruling = |kind: &BoilerplateKind| {
            matches!(kind, BoilerplateKind::Related | BoilerplateKind::Tags | BoilerplateKind::Comments)
        };
        if !hits.whole.is_empty() {
            let label = by_phrase(hits).filter(ruling);
            // "Rankings" or "Topics" among the links of a menu is one more link.
            let is_item = linked_share(blocks, block) > 0.5 && !block.is_heading();
            let label = label.filter(|label| !is_item || *label == BoilerplateKind::Comments);
            if label.is_some() {
                // A label within the comments, such as "Reply", does not end them.
                let goes_on = self.label == label && label == Some(BoilerplateKind::Comments);
                self.end = if goes_on { self.end.max(reach()) } else { reach() };
            }
            self.label = label;
        } else if matches!(block.shape, BlockKind::Heading { level: 1 | 2 }) && block.links.is_empty() {
            self.label = None;
        }
    }

    /// Returns the kind of a block below the label. A label of related articles or tags covers links; one of comments
    /// covers everything in the element that it opens.
    fn kind(&self, blocks: &PageBlocks, (index, block): (usize, &PageBlock)) -> Option<BoilerplateKind> {
        let covers = |label: &BoilerplateKind| {
            *label == BoilerplateKind::Comments || linked_share(blocks, block) > 0.5
        };
        self.label.filter(|label| index < self.end && covers(label))
    }
}

fn linked_share(blocks: &PageBlocks, block: &PageBlock) -> f32 {
    block.linked_bytes() as f32 / blocks.text_of(block).len().max(1) as f32
}

fn by_links(blocks: &PageBlocks, block: &PageBlock) -> BoilerplateKind {
    let length = blocks.text_of(block).chars().count();
    match block.shape {
        BlockKind::Caption => BoilerplateKind::Caption,
        _ if linked_share(blocks, block) < 0.5 => BoilerplateKind::Other,
        _ if length >= HEADLINE => BoilerplateKind::Related,
        _ => BoilerplateKind::Navigation,
    }
}

/// Returns the kind of each block by the markup around it. Elements that hold body text are ignored.
fn markup_kinds(
    page: &Page,
    blocks: &PageBlocks,
    forms: &Forms,
    bodies: &[bool],
) -> Vec<Option<BoilerplateKind>> {
    let outline = &blocks.outline;
    let mut holds_body = vec![false; outline.elements.len()];
    bodies.iter().enumerate().for_each(|(index, body)| holds_body[outline.owner(index)] |= body);
    outline.add_up(&mut holds_body, |parent, holds| *parent |= holds);
    let of_forms: Vec<_> = forms.firsts().iter().map(|node| element_kind(page, *node)).collect();
    let mut kinds: Vec<Option<BoilerplateKind>> = vec![None; outline.elements.len()];
    for (index, element) in outline.elements.iter().enumerate().filter(|(index, _)| !holds_body[*index]) {
        if let Some(form) = forms.of_element(index) {
            let around = kinds[element.parent as usize];
            // The name and time of a comment are part of it.
            let signs = around == Some(BoilerplateKind::Comments);
            let own = of_forms[form].filter(|own| !signs || *own != BoilerplateKind::Byline);
            kinds[index] = own.or(around);
        }
    }
    outline.owners.iter().map(|owner| kinds[*owner as usize]).collect()
}

fn element_kind(page: &Page, node: NodeId) -> Option<BoilerplateKind> {
    let mut found = None;
    visit_class_words(page, node, |prefix, word| {
        if found.is_none() && prefix != "<" {
            found = word_kind(lower_case(word, &mut [0; LONGEST_WORD]));
        }
    });
    found.or_else(|| tag_kind(page.tag(node)))
}

/// Number of letters of the longest class word.
const LONGEST_WORD: usize = 20;

/// Returns a class word in lower case.
fn lower_case<'b>(word: &str, buffer: &'b mut [u8; LONGEST_WORD]) -> &'b str {
    let letters = &mut buffer[..word.len().min(LONGEST_WORD)];
    letters.copy_from_slice(&word.as_bytes()[..letters.len()]);
    letters.make_ascii_lowercase();
    str::from_utf8(letters).unwrap_or_default()
}

fn tag_kind(tag: Tag) -> Option<BoilerplateKind> {
    Some(match tag {
        Tag::Nav | Tag::Button | Tag::Menu => BoilerplateKind::Navigation,
        Tag::Figcaption => BoilerplateKind::Caption,
        Tag::Time | Tag::Address => BoilerplateKind::Byline,
        _ => return None,
    })
}

/// Maps the words that page authors put in `class`, `id` and `role` attributes; this is markup, not language.
fn word_kind(word: &str) -> Option<BoilerplateKind> {
    use BoilerplateKind as Kind;
    Some(match word {
        "cookie" | "cookies" | "consent" | "gdpr" | "onetrust" | "didomi" | "cookiebot" | "ccpa" => {
            Kind::Consent
        }
        "comment" | "comments" | "disqus" | "respond" | "reply" | "kommentar" | "kommentare"
        | "commentaires" | "commentlist" | "coral" => Kind::Comments,
        "related" | "recommended" | "recommendations" | "recommendation" | "popular" | "trending"
        | "teaser" | "teasers" | "outbrain" | "taboola" | "mostread" | "readmore" | "similar" | "latest"
        | "recirculation" | "recirc" | "yarpp" | "jp-relatedposts" => Kind::Related,
        "share" | "sharing" | "social" | "sharebar" | "addtoany" | "sharedaddy" | "socials" | "follow" => {
            Kind::Share
        }
        "newsletter" | "newsletters" | "signup" | "mailchimp" | "subscribe" | "subscription" => {
            Kind::Newsletter
        }
        "tag" | "tags" | "topics" | "keywords" | "taglist" | "tagcloud" | "categories" => Kind::Tags,
        "nav" | "navigation" | "navbar" | "menu" | "menus" | "submenu" | "breadcrumb" | "breadcrumbs"
        | "pagination" | "pager" | "toolbar" | "topbar" | "masthead" | "sitemap" | "megamenu"
        | "hamburger" | "search" => Kind::Navigation,
        "ad" | "ads" | "advert" | "advertisement" | "adsbygoogle" | "sponsored" | "sponsor" | "promo"
        | "banner" | "dfp" | "anzeige" | "publicidad" | "affiliate" => Kind::Advertisement,
        "copyright" | "legal" | "imprint" | "impressum" | "colophon" | "disclaimer" => Kind::Legal,
        "paywall" | "regwall" | "piano" | "meteredpaywall" => Kind::Paywall,
        "caption" | "credit" | "credits" | "figcaption" | "photographer" => Kind::Caption,
        "author" | "authors" | "byline" | "dateline" | "timestamp" | "published" | "pubdate" | "bio"
        | "writer" | "postmeta" | "datetime" => Kind::Byline,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
