//! Rules for individual sites, given by the caller: CSS selectors that override the classifier.
//!
//! A rule costs nothing on pages of other hosts. On its own host the page is parsed a second time,
//! into a tree that `scraper` can select from.

use std::collections::BTreeMap;
use std::sync::Arc;

use scraper::Selector;

use crate::error::Error;

/// Rules by host.
///
/// Clones share the rules and are cheap; a rule added to one of them is not seen by the others.
///
/// ```
/// use offprint::{Extractor, Input, Options, SiteRule, SiteRules};
///
/// let rule = SiteRule::new().body("div.story")?.remove(".promo")?.title("h1")?;
/// let rules = SiteRules::new().with("example.org", rule)?;
/// let extractor = Extractor::new(Options::new().site_rules(rules));
/// let page = "<h1>Rain</h1><div class=story><p>It rained.<p class=promo>Buy!</div>";
/// let article = extractor.extract(Input::html(page).url("https://www.example.org/rain"))?;
/// assert_eq!(article.text(), "It rained.");
/// # Ok::<(), offprint::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteRules {
    /// Shared by all clones: the compiled selectors of many hosts are large, and each extractor has a set of rules.
    by_host: Arc<BTreeMap<String, SiteRule>>,
}

/// The selectors for the pages of one site. Selectors of the same kind are combined.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteRule {
    pub(crate) body: Vec<Selector>,
    pub(crate) remove: Vec<Selector>,
    pub(crate) title: Vec<Selector>,
    pub(crate) author: Vec<Selector>,
    pub(crate) date: Vec<Selector>,
}

impl SiteRules {
    /// Creates an empty set of rules.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the rule for a host, such as `example.org` or `zeitung-köln.example`, replacing an earlier one. It also
    /// applies to subdomains without a rule of their own; `https://example.org/` and `*.example.org` are equivalent.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRule`](crate::ErrorKind::InvalidRule) if `host` is not a host: paths and ports are not
    /// supported.
    pub fn with(mut self, host: &str, rule: SiteRule) -> Result<Self, Error> {
        let host = host_of(host)?;
        Arc::make_mut(&mut self.by_host).insert(host, rule);
        Ok(self)
    }

    /// Reads rules from TOML: one table per host, with `body`, `remove`, `title`, `author`, `date`,
    /// each a selector or a list of selectors.
    ///
    /// ```
    /// let rules = offprint::SiteRules::from_toml(r#"
    ///     ["example.org"]
    ///     body = ["div.story", "div.more"]
    ///     remove = ".promo"
    /// "#)?;
    /// # Ok::<(), offprint::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRule`](crate::ErrorKind::InvalidRule) for input that is not TOML of this form,
    /// for an invalid host, and for a selector that cannot be parsed.
    pub fn from_toml(text: &str) -> Result<Self, Error> {
        let tables: BTreeMap<String, RuleForm> = toml::from_str(text).map_err(Error::invalid_rule)?;
        tables.into_iter().try_fold(Self::new(), |rules, (host, form)| rules.with(&host, form.into_rule()?))
    }

    /// Returns the rule for the host of a URL, or for its nearest parent domain that has one.
    pub(crate) fn for_url(&self, url: &str) -> Option<&SiteRule> {
        if self.by_host.is_empty() {
            return None;
        }
        let url = url::Url::parse(url).ok()?;
        let mut host = url.host_str()?;
        loop {
            if let Some(rule) = self.by_host.get(host) {
                return Some(rule);
            }
            host = host.split_once('.')?.1;
        }
    }
}

macro_rules! setters {
    ($($(#[$doc:meta])* $name:ident),+) => {
        $($(#[$doc])*
        ///
        /// # Errors
        /// [`ErrorKind::InvalidRule`](crate::ErrorKind::InvalidRule) for a selector that cannot be parsed.
        pub fn $name(mut self, selector: &str) -> Result<Self, Error> {
            self.$name.push(parse(selector)?);
            Ok(self)
        })+
    };
}

impl SiteRule {
    /// Creates a rule without selectors.
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Adds a selector of elements whose text is the body.
        body,
        /// Adds a selector of elements that are not part of the body, wherever they are.
        remove,
        /// Adds a selector of the title; the first match counts.
        title,
        /// Adds a selector of the authors; each match is one.
        author,
        /// Adds a selector of the date: its `datetime` or `content` attribute, or else its text.
        date
    }
}

/// Normalizes the host of a rule to the form used in URLs: lower-case ASCII.
fn host_of(written: &str) -> Result<String, Error> {
    let name = written.split_once("://").map_or(written, |(_, rest)| rest.trim_end_matches('/'));
    let name = name.strip_prefix("*.").unwrap_or(name);
    let host = url::Host::parse(name).ok().map(|host| host.to_string()).filter(|host| !host.contains('*'));
    let host = host.ok_or_else(|| Error::invalid_rule(format_args!("{written:?} is no host")))?;
    Ok(host.strip_prefix("www.").map_or(host.clone(), str::to_owned))
}

fn parse(selector: &str) -> Result<Selector, Error> {
    Selector::parse(selector).map_err(|error| Error::invalid_rule(format_args!("{selector:?}: {error}")))
}

/// The TOML form of a rule.
#[derive(serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
#[derive(Default)]
struct RuleForm {
    body: OneOrMany,
    remove: OneOrMany,
    title: OneOrMany,
    author: OneOrMany,
    date: OneOrMany,
}

#[derive(serde::Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl Default for OneOrMany {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

impl OneOrMany {
    fn parse(&self) -> Result<Vec<Selector>, Error> {
        match self {
            Self::One(selector) => Ok(vec![parse(selector)?]),
            Self::Many(selectors) => selectors.iter().map(|selector| parse(selector)).collect(),
        }
    }
}

impl RuleForm {
    fn into_rule(self) -> Result<SiteRule, Error> {
        Ok(SiteRule {
            body: self.body.parse()?,
            remove: self.remove.parse()?,
            title: self.title.parse()?,
            author: self.author.parse()?,
            date: self.date.parse()?,
        })
    }
}

#[cfg(test)]
mod tests;
