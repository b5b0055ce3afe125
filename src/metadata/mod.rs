//! Collects title, authors, dates and other metadata. Each value is chosen from all evidence and
//! returned with its source.

mod address;
mod authors;
mod crumbs;
mod dates;
mod description;
mod entries;
mod house;
mod known;
mod menu;
mod names;
mod owners;
mod pieces;
mod published;
#[cfg(feature = "rules")]
mod ruled;
mod surroundings;
mod tags;
mod title;
mod visible;

pub use entries::times;
pub use title::{TitleCandidate, title_candidates};
use url::Url;

use crate::article::{Field, Image, Metadata, PageKind, Source};
use crate::blocks::{Label, PageBlocks, Verdict};
use crate::declared::{Declared, What};
use crate::language::Language;
use crate::page::Page;
use crate::text::bare;

/// Everything known about a page when its metadata is collected.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The page; `None` for flattened text.
    pub page: Option<&'a Page>,
    /// The declarations of the page.
    pub declared: &'a Declared,
    /// Its blocks.
    pub blocks: &'a PageBlocks,
    /// The classifier's verdict on each block.
    pub verdicts: &'a [Verdict],
    /// The pictures of the body.
    pub pictures: &'a [Image],
    /// The language of the page.
    pub language: Language,
    /// The kind of page according to the classifier, and its confidence, 0 to 1.
    pub kind: (PageKind, f32),
    /// The URL as given by the caller.
    pub url: Option<&'a str>,
    /// The base for relative URLs.
    pub base: Option<&'a Url>,
    /// The time of fetching as given by the caller.
    pub fetched_at: Option<&'a str>,
    /// The matches of the caller's rule for the site.
    #[cfg(feature = "rules")]
    pub selected: &'a crate::site::Selected,
}

impl<'a> Context<'a> {
    /// Returns whether the block at an index has this label.
    fn is(&self, label: Label, at: usize) -> bool {
        self.verdicts.get(at).is_some_and(|verdict| verdict.label == label)
    }

    /// Returns the index of the first block with this label.
    fn first_of(&self, label: Label) -> Option<usize> {
        self.verdicts.iter().position(|verdict| verdict.label == label)
    }

    /// Returns the index of the last block with this label.
    fn last_of(&self, label: Label) -> Option<usize> {
        self.verdicts.iter().rposition(|verdict| verdict.label == label)
    }

    /// Returns the text of the block at an index; empty if there is none.
    fn text_at(&self, at: usize) -> &'a str {
        self.blocks.text_at(at)
    }

    /// Returns the source of values read from a block.
    fn shown(&self) -> Source {
        if self.page.is_some() { Source::Visible } else { Source::Text }
    }
}

/// Collects the metadata from all evidence.
pub fn collect(context: &Context<'_>) -> Metadata {
    let mut metadata = Metadata { url: context.url.map(str::to_owned), ..Metadata::default() };
    let mut houses = owners::houses(context);
    let title = title::find(context, &houses);
    let site = house::name(context, &houses, title.as_ref().map(|title| title.text.as_str()));
    // The visible name of the site is not an author either, unless the site is that of one person.
    let is_persons = |name: &str| known::has_lists(name) && known::may_be_name(name, context.language);
    let is_house = |name: &&String| name.chars().nth(1).is_some() && !is_persons(name);
    houses.extend(site.iter().map(|(name, _)| name).filter(is_house).map(|name| bare(name)));
    let zone = visible::Zone::of(context, title.as_ref().map(|title| title.text.as_str()));
    authors::fill(context, &zone, &houses, &mut metadata);
    published::fill(context, &zone, &mut metadata);
    if let Some(title) = title {
        put(&mut metadata, Field::Title, title.source);
        metadata.title = Some(title.text);
    }
    if let Some((name, source)) = site {
        put(&mut metadata, Field::SiteName, source);
        metadata.site_name = Some(name);
    }
    surroundings::fill(context, &houses, &mut metadata);
    name_house_alike(context, &mut metadata);
    #[cfg(feature = "rules")]
    ruled::overrule(context, &mut metadata);
    description::fill(context, &mut metadata);
    metadata
}

/// Whether the time of fetching given by the caller can be read.
pub fn reads_time(fetched_at: &str) -> bool {
    dates::read_clock(fetched_at).is_some()
}

/// Returns the metadata that every article needs: page kind, access and canonical URL.
pub fn outline(context: &Context<'_>) -> Metadata {
    let mut metadata = Metadata::default();
    surroundings::outline(context, &mut metadata);
    metadata
}

/// Gives the publisher and the authors the name of the site if they have its declared name, which may include a slogan.
fn name_house_alike(context: &Context<'_>, metadata: &mut Metadata) {
    let (Some(name), Some((declared, _))) = (&metadata.site_name, first(context, What::SiteName)) else {
        return;
    };
    let publisher = metadata.publisher.iter_mut();
    let authors = metadata.authors.iter_mut().map(|author| &mut author.name);
    publisher.chain(authors).filter(|other| **other == declared).for_each(|other| other.clone_from(name));
}

fn put(metadata: &mut Metadata, field: Field, source: Source) {
    metadata.provenance.insert(field, source);
}

/// Returns the first value that the page declares.
fn first(context: &Context<'_>, what: What) -> Option<(String, Source)> {
    context.declared.values(what).next().map(|fact| (fact.value.clone(), fact.source))
}
