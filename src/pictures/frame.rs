//! The surroundings of a picture: the element that holds it together with some text, and what that text is.

use url::Url;

use super::file;
use crate::article::{BlockKind, BoilerplateKind};
use crate::assemble::Labelled;
use crate::blocks::{Label, PageBlock, Picture, Place};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::scheme;
use crate::text::is_longer;

/// Maximum number of elements around a picture, and around the text of a block, that are examined.
const LEVELS: usize = 6;
const BLOCK_LEVELS: usize = 12;
/// Maximum number of blocks before and after a picture that may belong to its frame.
const BEFORE: usize = 2;
const BEHIND: usize = 3;
/// Maximum length in characters of a caption that is not labelled as one.
const LONGEST: usize = 300;

/// The `figure` around a picture, or else the smallest element that holds the picture and some text.
pub(super) struct Frame<'a> {
    labelled: &'a Labelled<'a>,
    /// Indices of the blocks near the picture that the element holds, without buttons.
    blocks: Vec<usize>,
    /// Index of the first block after the picture.
    next: usize,
    is_figure: bool,
    /// Where a link around the picture leads if that is not a picture.
    link: Option<&'a str>,
}

impl<'a> Frame<'a> {
    pub(super) fn of(labelled: &'a Labelled<'a>, page: &'a Page, picture: Picture) -> Self {
        let near = picture.block.saturating_sub(BEFORE)..picture.block + BEHIND;
        let near: Vec<(usize, NodeId)> =
            near.filter_map(|at| Some((at, text_owner(labelled, page, at)?))).collect();
        let held = |node: NodeId| -> Vec<usize> {
            let holds = |owner: NodeId| page.upwards(owner).take(BLOCK_LEVELS).any(|around| around == node);
            near.iter().filter(|(_, owner)| holds(*owner)).map(|(at, _)| *at).collect()
        };
        let around = || page.ancestors(picture.node).take(LEVELS);
        let figure = around().find(|node| page.tag(*node) == Tag::Figure);
        let blocks = match figure {
            Some(figure) => held(figure),
            None => around().map(held).find(|blocks| !blocks.is_empty()).unwrap_or_default(),
        };
        let link =
            around().find(|node| page.tag(*node) == Tag::A).and_then(|link| page.attr(link, Attr::Href));
        Self {
            labelled,
            blocks,
            next: picture.block,
            is_figure: figure.is_some(),
            link: link.filter(|href| !leads_to_picture(href)),
        }
    }

    fn label(&self, at: usize) -> Option<Label> {
        self.labelled.verdicts.get(at).map(|verdict| verdict.label)
    }

    /// Returns the caption, including the credit.
    pub(super) fn caption(&self) -> Option<String> {
        let mut texts: Vec<&str> = Vec::new();
        for at in self.blocks.iter().copied().filter(|at| self.is_caption(*at)) {
            let text = once(self.labelled.blocks.text_at(at));
            // The same caption may occur again for the full-size picture.
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        (!texts.is_empty()).then(|| texts.join(" "))
    }

    fn is_caption(&self, at: usize) -> bool {
        use BoilerplateKind::{Byline, Caption, Legal, Other};
        let Some(Label::Boilerplate(kind)) = self.label(at) else { return false };
        let shape = self.labelled.blocks.blocks.get(at).map(|block| block.shape);
        if matches!(shape, Some(BlockKind::Preformatted | BlockKind::TableRow)) {
            return false;
        }
        if self.is_figure {
            // Credits may be labelled as bylines or copyright lines.
            return matches!(kind, Caption | Byline | Legal | Other);
        }
        let is_alone = || self.blocks.iter().all(|at| self.label(*at) != Some(Label::Body));
        match kind {
            Caption => at == self.next || at > self.next && is_alone(),
            Other => self.blocks == [at] && at == self.next && self.is_plain(at) && self.link.is_none(),
            _ => false,
        }
    }

    /// Whether a block is short, has no links and is not a heading.
    fn is_plain(&self, at: usize) -> bool {
        let plain = |block: &PageBlock| {
            let text = self.labelled.blocks.text_of(block);
            block.links.is_empty() && !block.is_heading() && !is_longer(text, LONGEST)
        };
        self.labelled.blocks.blocks.get(at).is_some_and(plain)
    }

    /// Whether all text in the frame says that the picture, if it has no caption, belongs to a teaser, an
    /// advertisement, a byline or the like.
    pub(super) fn is_foreign(&self) -> bool {
        use BoilerplateKind::{Caption, Legal, Navigation, Other, Share};
        let is_foreign = |label: Label| match label {
            // Buttons and similar blocks also occur next to pictures of the body.
            Label::Boilerplate(Other | Legal | Navigation | Share) => self.link.is_some() && !self.is_figure,
            Label::Boilerplate(kind) => kind != Caption,
            Label::Body | Label::Title | Label::Subtitle | Label::Section => false,
        };
        !self.blocks.is_empty() && self.blocks.iter().filter_map(|at| self.label(*at)).all(is_foreign)
    }
}

/// Minimum number of words in the last part of the address of an article.
const WORDS: usize = 4;

impl Frame<'_> {
    /// Whether the picture in this file, outside a figure, is a link to another article of the site.
    pub(super) fn leads_away(&self, file: &str) -> bool {
        let (Some(href), Some(base)) = (self.link.filter(|_| !self.is_figure), self.labelled.base) else {
            return false;
        };
        let Ok(target) = base.join(href.trim()) else { return false };
        let steps = |url: &Url| -> Vec<String> {
            url.path().split('/').filter(|step| !step.is_empty()).map(str::to_ascii_lowercase).collect()
        };
        let (own, other) = (steps(base), steps(&target));
        let Some(last) = other.last() else { return false };
        let words = last.split(['-', '_']).filter(|word| word.chars().any(char::is_alphabetic)).count();
        // A page for the picture alone lies below the article, among the pictures, or is called like the file.
        let goes_on = own.last().is_some_and(|own| other.contains(own));
        let is_of_file = file::stem(file).starts_with(&file::stem(last));
        let is_picture = other.iter().any(|step| PICTURES.iter().any(|word| step.starts_with(word)));
        let is_page = !last.contains('.') || last.contains(".html");
        words >= WORDS
            && target.host_str() == base.host_str()
            && is_page
            && !(goes_on || is_of_file || is_picture)
    }
}

/// Beginnings of the parts of addresses that lead to pictures.
const PICTURES: [&str; 9] =
    ["photo", "foto", "galler", "galer", "image", "bild", "media", "attachment", "slideshow"];

/// Returns the element that holds the text of a block, unless it is in a button.
fn text_owner(labelled: &Labelled<'_>, page: &Page, at: usize) -> Option<NodeId> {
    let Place::Node { owner, .. } = labelled.blocks.blocks.get(at)?.place else { return None };
    let mut around = page.upwards(owner).take(3);
    let is_button =
        |node: NodeId| page.tag(node) == Tag::Button || page.attr(node, Attr::Role) == Some("button");
    (!around.any(is_button)).then_some(owner)
}

/// Whether a link opens the picture itself, possibly with a script.
fn leads_to_picture(href: &str) -> bool {
    const ENDS: [&str; 5] = [".jpg", ".jpeg", ".png", ".webp", ".gif"];
    let path = file::path(href).to_ascii_lowercase();
    path.is_empty() || ENDS.iter().any(|end| path.ends_with(end)) || !scheme::may_be_followed(&path)
}

/// Returns the first half of a text that says the same twice, such as a caption for narrow and for wide screens;
/// otherwise the whole text.
fn once(text: &str) -> &str {
    let (half, rest) = text.split_at_checked(text.len() / 2).unwrap_or((text, ""));
    if half.len() >= REPEATED && half == rest.trim_start() { half } else { text }
}

/// Minimum length in bytes of a repeated half. Shorter texts may be repeated on purpose.
const REPEATED: usize = 12;
