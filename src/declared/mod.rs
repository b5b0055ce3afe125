//! Reads what the page declares about itself: JSON-LD, meta elements, microdata and application state.
//!
//! Declarations are read once, before the text of the page. The block classifier uses them as evidence, and
//! [`crate::metadata`] weighs them against what is visible.

mod escapes;
mod json;
mod json_ld;
mod meta_keys;
mod meta_tags;
mod microdata;
mod prose;
mod references;
mod state;

use url::Url;

use crate::article::{AuthorKind, Image, Source};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::scheme;
use crate::text::{bare, fold_space};

pub(crate) use references::strip_tags;

/// The declarations of one page.
#[derive(Clone, Debug, Default)]
pub struct Declared {
    /// The text of the first `title` element that is not empty and not part of an SVG.
    pub page_title: Option<String>,
    /// `og:title`, or else `twitter:title`.
    pub social_title: Option<String>,
    /// `og:type`.
    pub social_type: Option<String>,
    /// Headlines of the JSON-LD objects that describe this page.
    pub headlines: Vec<String>,
    /// Descriptions from meta elements and JSON-LD, without duplicates. Those of meta elements may contain tags.
    pub descriptions: Vec<(String, Source)>,
    /// The longest article body found in JSON-LD (`articleBody`, `text`) or application state, without tags. Paragraphs
    /// are separated by blank lines if the data separates them.
    pub article_body: Option<String>,
    /// Where [`Declared::article_body`] was found.
    pub body_source: Option<Source>,
    /// Lower-case names of all schema.org types that occur in the JSON-LD.
    pub schema_types: Vec<String>,
    /// All single values in the order in which they were read, but canonical URLs from `link` elements first, the last
    /// one leading.
    pub facts: Vec<Fact>,
    /// All declared authors.
    pub authors: Vec<DeclaredAuthor>,
    /// All images declared as the main one.
    pub images: Vec<(Image, Source)>,
    /// Number of facts of each kind, by `What as usize`.
    pub told: [usize; What::COUNT],
}

/// Maximum number of facts of one kind, of authors, of images and of descriptions. It is about ten times what real
/// pages have, and small enough that later stages may compare each with each.
const MOST: usize = 500;

/// One value that the page declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What the value is.
    pub what: What,
    /// The value, with character references resolved and white space folded.
    pub value: String,
    /// Where the value was found.
    pub source: Source,
}

/// The kind of a [`Fact`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The headline.
    Title,
    /// The headline for link previews: `twitter:title`.
    CardTitle,
    /// A second headline.
    Subtitle,
    /// A time declared as that of publication.
    Published,
    /// A time declared as that of the last change.
    Modified,
    /// A time declared only as a date.
    Date,
    /// The time at which something was created or uploaded.
    Created,
    /// The section.
    Section,
    /// One breadcrumb; the outermost comes first.
    Breadcrumb,
    /// One keyword, or several separated by commas.
    Tags,
    /// The name of the site.
    SiteName,
    /// The publisher.
    Publisher,
    /// The licence.
    License,
    /// The page's own URL.
    Canonical,
    /// `true` if the page can be read without payment, `false` if not.
    FreeAccess,
    /// The type of the object that describes the page, in lower case.
    Type,
}

impl What {
    /// Number of kinds.
    const COUNT: usize = Self::Type as usize + 1;
}

/// One declared author. The name is not cleaned yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredAuthor {
    /// The name, or a whole byline.
    pub name: String,
    /// The URL of the author's page.
    pub url: Option<String>,
    /// The kind of author, if declared.
    pub kind: Option<AuthorKind>,
    /// Where the author was found.
    pub source: Source,
}

/// Whether a value is a template placeholder that was never filled in: `{% block %}`, `{{ site.name }}`, `{$title}`,
/// `${author}`.
fn is_unfilled(value: &str) -> bool {
    ["{{", "{$", "${", "{%"].iter().any(|opening| value.starts_with(opening)) && value.ends_with('}')
}

impl Declared {
    /// Reads the declarations of a page.
    pub fn read(page: &Page) -> Self {
        let mut declared = Self::default();
        if page.is_empty() {
            return declared;
        }
        let found = Found::on(page);
        meta_tags::read(page, &found.metas, &mut declared);
        let mut scripts = json_ld::Scripts::default();
        for script in &found.scripts {
            scripts.add(page, *script);
        }
        let hints = Hints::of(page, &found, &declared);
        json_ld::read(&scripts, &hints, &mut declared);
        if found.has_items {
            microdata::read(page, &mut declared);
        }
        state::read(page, &found.scripts, &hints, &mut declared);
        declared
    }

    /// Returns the article body that the scripts of a page hold, for pages that show none (see `state`). It scans the
    /// source again, so it is called only for such pages.
    pub fn body_in_scripts(html: &str) -> Option<String> {
        state::body_in_scripts(html)
    }

    /// Whether `og:type` or any schema.org type in the JSON-LD says that the page is an article or a posting.
    pub fn is_called_article(&self) -> bool {
        let is_article = |name: &String| name.ends_with("article") || name.ends_with("posting");
        self.social_type.as_deref() == Some("article") || self.schema_types.iter().any(is_article)
    }

    /// Whether any schema.org type in the JSON-LD says that it is a news article.
    pub fn is_called_news(&self) -> bool {
        self.schema_types.iter().any(|name| name.ends_with("newsarticle"))
    }

    /// Returns the values of one kind, in the order in which they were read.
    pub fn values(&self, what: What) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(move |fact| fact.what == what)
    }

    /// Returns the first absolute http or https URL that the page declares as its own.
    pub fn own_address(&self) -> Option<Url> {
        let is_of_web = |url: &Url| scheme::is_of_web(url.as_str());
        self.values(What::Canonical).find_map(|fact| Url::parse(&fact.value).ok().filter(is_of_web))
    }

    /// Whether there is room for another fact of this kind.
    fn wants(&self, what: What) -> bool {
        self.told[what as usize] < MOST
    }

    fn tell(&mut self, what: What, value: &str, source: Source) {
        let value = if self.wants(what) { fold_space(value) } else { return };
        if !value.is_empty() && !is_unfilled(&value) {
            self.told[what as usize] += 1;
            self.facts.push(Fact { what, value: value.into_owned(), source });
        }
    }

    fn describe(&mut self, text: &str, source: Source) {
        let text = fold_space(text);
        let fits = self.descriptions.len() < MOST && !text.is_empty();
        if fits && !self.descriptions.iter().any(|(known, _)| *known == text) {
            self.descriptions.push((text.into_owned(), source));
        }
    }

    fn offer_body(&mut self, text: &str, source: Source) {
        let body = prose::paragraphs(text);
        if body.len() > self.article_body.as_ref().map_or(0, String::len) {
            self.article_body = Some(body);
            self.body_source = Some(source);
        }
    }

    fn show(&mut self, image: Image, source: Source) {
        if self.images.len() < MOST {
            self.images.push((image, source));
        }
    }

    fn name_author(&mut self, name: &str, url: Option<String>, kind: Option<AuthorKind>, source: Source) {
        let name = fold_space(name);
        if !name.is_empty() && !is_unfilled(&name) && self.authors.len() < MOST {
            self.authors.push(DeclaredAuthor { name: name.into_owned(), url, kind, source });
        }
    }
}

/// The elements that declare something, found in one walk.
#[derive(Debug, Default)]
struct Found {
    metas: Vec<NodeId>,
    scripts: Vec<NodeId>,
    headings: Vec<NodeId>,
    has_items: bool,
}

impl Found {
    fn on(page: &Page) -> Self {
        let has_items = page.has_attr(Attr::Itemprop) || page.has_attr(Attr::Typeof);
        let mut found = Self { has_items, ..Self::default() };
        for node in page.descendants(NodeId::ROOT).filter(|node| page.is_element(*node)) {
            match page.tag(node) {
                Tag::Meta | Tag::Link | Tag::Title => found.metas.push(node),
                Tag::Script => found.scripts.push(node),
                Tag::H1 if found.headings.len() < 4 => found.headings.push(node),
                _ => {}
            }
        }
        found
    }
}

/// What is known about the page before its data is read. It helps to distinguish the object that describes this page
/// from those that describe others.
#[derive(Debug, Default)]
struct Hints {
    /// Declared URLs of the page.
    addresses: Vec<prose::Address>,
    /// Titles and headings of the page, letters and digits only.
    titles: Vec<String>,
}

impl Hints {
    fn of(page: &Page, found: &Found, declared: &Declared) -> Self {
        let mut titles: Vec<String> =
            declared.page_title.iter().chain(&declared.social_title).map(|title| bare(title)).collect();
        for heading in &found.headings {
            let mut text = String::new();
            page.append_text(*heading, &mut text);
            titles.push(bare(&text));
        }
        titles.retain(|title| !title.is_empty());
        let addresses =
            declared.values(What::Canonical).map(|fact| prose::Address::of(&fact.value)).collect();
        Self { addresses, titles }
    }

    fn has_address(&self, address: &str) -> bool {
        let address = prose::Address::of(address);
        self.addresses.iter().any(|own| own.is_of_same_page(&address))
    }

    /// Whether a headline matches a title of the page: one contains the other, and the shorter has more than a third of
    /// the length of the longer.
    fn has_title(&self, headline: &str) -> bool {
        let headline = bare(headline);
        !headline.is_empty()
            && self.titles.iter().any(|title| {
                let (short, long) =
                    if title.len() < headline.len() { (title, &headline) } else { (&headline, title) };
                short.len() * 3 > long.len() && long.contains(short.as_str())
            })
    }
}

#[cfg(test)]
mod tests;
