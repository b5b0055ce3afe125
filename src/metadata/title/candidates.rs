//! Collects the title candidates, each with all the places of the page where it occurs.

use super::cuts::{self, Cut};
use crate::article::{BlockKind, Source};
use crate::blocks::{Label, PageBlock, Place};
use crate::declared::What;
use crate::metadata::{Context, address};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::{bare, fold_space, is_spaceless};

/// Maximum number of characters of a title.
pub(super) const LONGEST: usize = 400;
/// Maximum number of headings examined.
const HEADINGS: usize = 6;
/// Maximum number of blocks searched for a heading that repeats the page's title.
const HEADED: usize = 400;
/// Maximum number of values per declared place: a page declares its title once, and candidates are compared pairwise.
const DECLARED: usize = 8;

/// A place that may hold the title, the most reliable first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Seat {
    /// The first `h1`.
    Heading,
    /// An element within the first `h1`, without the kicker beside it.
    HeadingPart,
    /// The block labelled as title by the classifier.
    Label,
    /// JSON-LD's `headline`.
    Data,
    /// `og:title`.
    Social,
    /// `twitter:title`.
    Card,
    /// `headline` in microdata.
    Microdata,
    /// Another `h1`.
    LaterHeading,
    /// The first `h2` of a page without `h1`, or the first `h3` of one without either; or one below an `h1` that is
    /// marked as the title of an entry.
    Second,
    /// Another `h2` or `h3` of such a page.
    LaterSecond,
    /// A block that repeats a good part of the page's title, if there is no heading.
    Piece,
    /// A `meta` element of another system.
    Meta,
    /// JSON-LD's `alternativeHeadline` and the like.
    Alternative,
    /// The page's `title`.
    PageTitle,
}

/// A title candidate.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) text: String,
    /// Its letters and digits, for comparison.
    pub(super) key: String,
    /// The places where it occurs, apart from the name of the site.
    pub(super) seats: Vec<Seat>,
    /// The places where it occurs with more text before or after it.
    pub(super) parts_of: Vec<Seat>,
    /// How it was cut out of the first place where it occurs.
    pub(super) cut: Option<Cut>,
    first: Source,
}

impl Candidate {
    /// Returns its source.
    pub(super) fn source(&self) -> Source {
        self.first
    }

    /// Returns whether readers see it at the head of the page, as far as the markup shows.
    pub(super) fn is_shown(&self) -> bool {
        use Seat::{Heading, HeadingPart, Label, LaterHeading, LaterSecond, Piece, Second};
        let shown = [Heading, HeadingPart, Label, LaterHeading, LaterSecond, Piece, Second];
        shown.iter().any(|seat| self.is_in(*seat))
    }

    /// Returns whether it occurs only in the page's `title`.
    pub(super) fn is_of_page_title_alone(&self) -> bool {
        self.seats.iter().chain(&self.parts_of).all(|seat| *seat == Seat::PageTitle)
    }

    /// Returns whether it occurs in this place.
    pub(super) fn is_in(&self, seat: Seat) -> bool {
        self.seats.contains(&seat)
    }
}

/// Returns all candidates of a page.
pub(super) fn gather(context: &Context<'_>, page: &Page, houses: &[String]) -> Vec<Candidate> {
    let mut gathered = Gathered { candidates: Vec::new(), houses };
    read_headings(context, page, &mut gathered);
    if let Some(at) = context.first_of(Label::Title) {
        gathered.add(context.text_at(at), Seat::Label, Source::Visible);
    }
    for fact in &context.declared.facts {
        let seat = match (fact.what, fact.source) {
            (What::Title, Source::JsonLd) => Seat::Data,
            (What::Title, Source::Microdata) => Seat::Microdata,
            (What::Title, Source::OpenGraph) => Seat::Social,
            (What::Title, _) => Seat::Meta,
            (What::CardTitle, _) => Seat::Card,
            (What::Subtitle, Source::JsonLd) => Seat::Alternative,
            _ => continue,
        };
        if gathered.count(seat) < DECLARED {
            gathered.add(&fact.value, seat, fact.source);
        }
    }
    if let Some(title) = context.declared.page_title.as_ref().filter(|title| !is_file_name(title)) {
        gathered.add(title, Seat::PageTitle, Source::Meta);
    }
    gathered.complete();
    gathered.candidates.retain(|candidate| !houses.contains(&candidate.key));
    gathered.candidates
}

struct Gathered<'h> {
    candidates: Vec<Candidate>,
    houses: &'h [String],
}

impl Gathered<'_> {
    /// Returns the number of texts found in a place.
    fn count(&self, seat: Seat) -> usize {
        self.candidates.iter().filter(|candidate| candidate.is_in(seat)).count()
    }

    /// Treats a truncated text, which some systems make of long titles, as an occurrence of the full text.
    fn complete(&mut self) {
        let is_open = |candidate: &Candidate| {
            (candidate.text.ends_with('…') || candidate.text.ends_with("...")) && candidate.key.len() >= 24
        };
        let open: Vec<Candidate> =
            self.candidates.iter().filter(|candidate| is_open(candidate)).cloned().collect();
        for short in open {
            let is_shown =
                |candidate: &Candidate| candidate.is_in(Seat::Heading) || candidate.is_in(Seat::Second);
            let whole = |other: &Candidate| {
                other.key.len() > short.key.len()
                    && other.key.starts_with(&short.key)
                    && is_shown(other)
                    && !is_shown(&short)
            };
            let Some(at) = self.candidates.iter().position(whole) else { continue };
            if let Some(other) = self.candidates.get_mut(at) {
                other.seats.extend(short.seats.iter().filter(|seat| !short.parts_of.contains(seat)));
                other.seats.sort_unstable();
                other.seats.dedup();
            }
            self.candidates.retain(|candidate| candidate.key != short.key);
        }
    }

    /// Adds a text, and its variants without a piece at one of its ends.
    fn add(&mut self, text: &str, seat: Seat, source: Source) {
        let text = fold_space(text);
        if text.chars().count() > LONGEST {
            return;
        }
        let mut whole = true;
        for form in cuts::forms(&text, self.houses) {
            let housed = form.cut.is_some_and(|cut| cut.house);
            self.push(
                form.text,
                form.cut,
                if whole || housed { (Some(seat), None) } else { (None, Some(seat)) },
                source,
            );
            whole = false;
        }
    }

    fn push(
        &mut self,
        text: &str,
        cut: Option<Cut>,
        (seat, part_of): (Option<Seat>, Option<Seat>),
        source: Source,
    ) {
        let key = bare(text);
        if key.is_empty() {
            return;
        }
        let known = self.candidates.iter().position(|candidate| candidate.key == key);
        let at = known.unwrap_or_else(|| {
            let candidate = Candidate {
                text: text.to_owned(),
                key,
                seats: Vec::new(),
                parts_of: Vec::new(),
                cut,
                first: source,
            };
            self.candidates.push(candidate);
            self.candidates.len() - 1
        });
        let Some(candidate) = self.candidates.get_mut(at) else { return };
        // A text that some place has as a whole counts as not cut, and is written as it is there.
        if cut.is_none() && candidate.cut.is_some() {
            candidate.cut = None;
            candidate.text = text.to_owned();
            candidate.first = source;
        }
        for (seat, list) in [(seat, &mut candidate.seats), (part_of, &mut candidate.parts_of)] {
            if let Some(seat) = seat.filter(|seat| !list.contains(seat)) {
                list.push(seat);
            }
        }
    }
}

fn read_headings(context: &Context<'_>, page: &Page, gathered: &mut Gathered<'_>) {
    let first = headings(context, page, Tag::H1);
    let headed = !first.is_empty();
    let seats = if headed { [Seat::Heading, Seat::LaterHeading] } else { [Seat::Second, Seat::LaterSecond] };
    let lower = [Tag::H2, Tag::H3].into_iter().map(|tag| headings(context, page, tag));
    let found = std::iter::once(first).chain(lower).find(|found| !found.is_empty()).unwrap_or_default();
    let title = context.declared.page_title.as_deref().map(bare).unwrap_or_default();
    for (index, (node, blocks)) in found.iter().enumerate() {
        let seat = if index == 0 { seats[0] } else { seats[1] };
        let texts = texts_of(context, blocks);
        let whole = without_hidden(page, *node).unwrap_or_else(|| texts.join(" "));
        gathered.add(&whole, seat, Source::Visible);
        if index == 0 {
            let apart = texts.len() > 1;
            texts
                .iter()
                .filter(|_| apart)
                .for_each(|text| gathered.add(text, Seat::HeadingPart, Source::Visible));
        }
        // Of a later heading, only parts that the page's title contains count.
        let counts = |text: &&String| index == 0 || title.contains(&bare(text));
        for text in parts(page, *node).iter().filter(counts) {
            gathered.add(text, Seat::HeadingPart, Source::Visible);
            if index > 0 {
                gathered.add(text, seat, Source::Visible);
            }
        }
    }
    if headed && let Some(text) = entry_title(context, page) {
        gathered.add(&text, Seat::Second, Source::Visible);
    }
    if let (false, Some(title)) = (headed, &context.declared.page_title) {
        for block in pieces_shown(context, title) {
            gathered.add(context.blocks.text_of(block), Seat::Piece, Source::Visible);
        }
    }
}

/// Returns the lower heading that is marked as the title of the only entry of the page. Weblog systems mark it so, and
/// some of them have the name of the site as the first heading.
fn entry_title(context: &Context<'_>, page: &Page) -> Option<String> {
    let mut found =
        [Tag::H2, Tag::H3].into_iter().flat_map(|tag| headings(context, page, tag)).filter(|(node, _)| {
            let class = page.attr(*node, Attr::Class).unwrap_or_default();
            class.split_ascii_whitespace().any(|word| ENTRY_TITLES.contains(&word))
        });
    let (_, blocks) = found.next()?;
    found.next().is_none().then(|| texts_of(context, &blocks).join(" "))
}

fn texts_of<'a>(context: &Context<'a>, blocks: &[&PageBlock]) -> Vec<&'a str> {
    blocks.iter().map(|block| context.blocks.text_of(block)).collect()
}

/// The classes of such a heading. The first is that of the hAtom microformat.
const ENTRY_TITLES: [&str; 2] = ["entry-title", "post-title"];

/// Returns the headings of one level, each with its blocks. Headings that link to the front page, as the name of the
/// site does, are left out. So are hidden headings, if a visible one repeats the page's title.
fn headings<'a>(context: &Context<'a>, page: &Page, tag: Tag) -> Vec<(NodeId, Vec<&'a PageBlock>)> {
    let mut found: Vec<(NodeId, Vec<&'a PageBlock>)> = Vec::new();
    let title = context.declared.page_title.as_deref().map(bare).unwrap_or_default();
    let headed = is_headed(context, page, &title);
    for block in &context.blocks.blocks {
        let Place::Node { owner, .. } = block.place else { continue };
        let heading = page.upwards(owner).take(5).find(|node| page.tag(*node) == tag);
        let seen = |heading: NodeId| !headed || !is_unseen(page, heading);
        let shown = |heading: &NodeId| !leads_home(context, page, block, &title) && seen(*heading);
        let Some(heading) = heading.filter(shown) else { continue };
        let full = found.len() == HEADINGS;
        match found.last_mut().filter(|(node, _)| *node == heading) {
            Some((_, blocks)) => blocks.push(block),
            None if full => break,
            None => found.push((heading, vec![block])),
        }
    }
    found
}

/// Returns the text of a heading without the elements in it that browsers don't show, such as buttons for editors, if
/// it has any and several words are left.
fn without_hidden(page: &Page, heading: NodeId) -> Option<String> {
    let is_in_hidden = |node: NodeId| {
        let mut around = page.upwards(node).take_while(|around| *around != heading);
        around.any(|around| page.is_element(around) && page.is_unrendered(around))
    };
    let inner = || page.descendants(heading).skip(1).take(HEADING_NODES);
    if !inner().any(|node| page.is_element(node) && page.is_unrendered(node) && has_words(page, node)) {
        return None;
    }
    let piece = |node: NodeId| if page.tag(node) == Tag::Br { " " } else { page.text(node) };
    let shown: String = inner().filter(|node| !is_in_hidden(*node)).map(piece).collect();
    let is_headline = |shown: &String| shown.contains(|c: char| c == ' ' || is_spaceless(c));
    Some(fold_space(&shown).into_owned()).filter(is_headline)
}

/// Whether an element holds words rather than signs between the parts of a heading.
fn has_words(page: &Page, node: NodeId) -> bool {
    text_of(page, node).contains(char::is_alphanumeric)
}

/// Maximum number of nodes of a heading that are read.
const HEADING_NODES: usize = 100;

/// Returns the texts of the elements that a heading consists of, if there are several.
fn parts(page: &Page, heading: NodeId) -> Vec<String> {
    let mut node = heading;
    for _ in 0..3 {
        let mut inner = page.children(node).filter(|child| has_text(page, *child));
        match (inner.next(), inner.next()) {
            (Some(only), None) if page.is_element(only) => node = only,
            _ => break,
        }
    }
    let texts: Vec<String> = page
        .children(node)
        .map(|child| text_of(page, child))
        .filter(|text| !text.trim().is_empty())
        .collect();
    let is_part = |text: &String| text.trim().contains(' ') && !text.contains('{');
    if texts.len() < 2 { Vec::new() } else { texts.into_iter().filter(is_part).take(4).collect() }
}

fn text_of(page: &Page, node: NodeId) -> String {
    let mut text = String::new();
    page.append_text(node, &mut text);
    text
}

fn has_text(page: &Page, node: NodeId) -> bool {
    !text_of(page, node).trim().is_empty()
}

/// Returns whether a title is the name of the source file of the page: "2022_05_may.indd".
fn is_file_name(title: &str) -> bool {
    const KINDS: [&str; 12] =
        ["pdf", "doc", "docx", "odt", "rtf", "txt", "indd", "qxd", "qxp", "pages", "htm", "html"];
    let title = title.trim();
    let kind = title.rsplit_once('.').map_or("", |(_, kind)| kind).to_ascii_lowercase();
    !title.contains(char::is_whitespace) && KINDS.contains(&kind.as_str())
}

/// Returns whether a heading is a link to the front page, as the name of the site is, or to the start of a weblog or a
/// section that this page is in. `title` is the page's title, letters and digits only: if it begins with the heading,
/// that is the headline of a printable page, which leads to the article.
fn leads_home(context: &Context<'_>, page: &Page, block: &PageBlock, title: &str) -> bool {
    let opens_title = |text: &str| {
        let key = bare(text);
        title.is_empty() || !key.is_empty() && title.starts_with(&key)
    };
    block.links.iter().filter(|link| link.span.len() * 2 > block.span.len()).any(|link| {
        let href = page.attr(link.node, Attr::Href).unwrap_or_default();
        address::is_front_page(href)
            || leads_up(context, href) && !opens_title(link.span.of(&context.blocks.text))
    })
}

/// Returns whether the path of this page goes on from where a link leads.
fn leads_up(context: &Context<'_>, href: &str) -> bool {
    let own = context.base.map(|base| (base.host_str(), base.path()));
    let target = address::absolute(href, context.base);
    own.zip(target).is_some_and(|((host, path), target)| {
        let start = target.path().trim_end_matches('/');
        let rest = path.strip_prefix(start).filter(|rest| rest.starts_with('/'));
        target.host_str() == host && target.query().is_none() && rest.is_some_and(|rest| rest.len() > 1)
    })
}

/// Returns whether a visible heading repeats a good part of the page's title, given as letters and digits only.
fn is_headed(context: &Context<'_>, page: &Page, title: &str) -> bool {
    let says = |block: &PageBlock| match (block.shape, block.place) {
        (BlockKind::Heading { level: 1..=3 }, Place::Node { container, .. }) => {
            let key = bare(context.blocks.text_of(block));
            key.len() * 2 > title.len() && title.contains(&key) && !is_unseen(page, container)
        }
        _ => false,
    };
    !title.is_empty() && context.blocks.blocks.iter().take(HEADED).any(says)
}

/// Returns whether a heading is meant for screen readers only, such as the names of page regions.
fn is_unseen(page: &Page, heading: NodeId) -> bool {
    const WORDS: [&str; 6] = [
        "sr-only",
        "visually-hidden",
        "visuallyhidden",
        "screen-reader",
        "hide-accessible",
        "element-invisible",
    ];
    let class = page.attr(heading, Attr::Class).unwrap_or_default();
    WORDS.iter().any(|word| class.contains(word))
}

/// Returns the first blocks that repeat most of the page's title without being much longer.
fn pieces_shown<'a>(context: &Context<'a>, title: &str) -> Vec<&'a PageBlock> {
    let title = bare(title);
    let length = title.chars().count();
    let says = |block: &&PageBlock| {
        let text = context.blocks.text_of(block);
        let near = text.len() <= title.len() * 2 && text.len() * 4 >= title.len();
        near && {
            let key = bare(text);
            let own = key.chars().count();
            own >= 8 && own * 2 > length && title.contains(&key)
        }
    };
    context.blocks.blocks.iter().filter(says).take(2).collect()
}
