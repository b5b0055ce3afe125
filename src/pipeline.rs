//! Runs the stages of the extraction in order.

use std::borrow::Cow;

use url::Url;

use crate::article::{
    Access, Article, BoilerplateKind, Field, LanguageGuess, LimitKind, Metadata, Note, PageKind,
};
use crate::assemble::{self, Comments, Labelled, Teasers};
use crate::blocks::{Label, PageBlocks, Verdict};
use crate::body::Body;
use crate::classify::{Evidence, Judgement};
use crate::declared::Declared;
use crate::decode::{self, Decoded};
use crate::detect::{self, Hints};
use crate::error::Error;
use crate::input::{Content, Input};
use crate::language::Language;
use crate::metadata::{self, Context};
use crate::observe::Observer;
use crate::options::{Limits, Options, Parts};
use crate::page::{Attr, Page, Tag};
use crate::recover::Recovered;
#[cfg(feature = "rules")]
use crate::rules::SiteRules;
#[cfg(feature = "rules")]
use crate::site::{self, Selected};
use crate::text::head;
use crate::{entities, pictures, plain, quotes, recover, scheme, segment};

/// Memory that is reused from page to page.
///
/// A workspace serves one thread at a time. It has no influence on the result.
#[derive(Debug, Default)]
pub struct Workspace {
    page: Page,
    blocks: PageBlocks,
}

impl Workspace {
    /// Clears the data of the last page, and frees memory beyond a few megabytes.
    fn clear(&mut self) {
        self.page.clear();
        self.blocks.clear();
    }
}

/// The decoded text of the input, and its detected form.
struct Source<'a> {
    text: Cow<'a, str>,
    form: Form,
}

#[derive(Clone, Copy)]
enum Form {
    Html,
    Text,
}

/// Runs every stage on one input.
pub fn run(
    input: &Input<'_>,
    options: &Options,
    workspace: &mut Workspace,
    observer: &mut impl Observer,
) -> Result<Article, Error> {
    let mut notes = Vec::new();
    let source = read(input, &options.limits, &mut notes)?;
    notes.extend(mistakes(input));
    let Workspace { page, blocks } = workspace;
    let page = segment_into(page, blocks, &source, &options.limits, &mut notes);
    let reading = Reading::of(input, options.parts, page, blocks);
    let evidence = reading.evidence();
    let mut judged = Judged::by(observer.judge(&evidence, options.favor));
    #[cfg(feature = "rules")]
    notes.extend(judged.apply_rule(&options.rules, input.url, &source.text, &evidence));
    let settled = settle(&reading, &source, &mut judged, &mut notes);
    observer.settled(&evidence, options.favor, &judged.judgement.verdicts);
    let (article, body) = describe(&reading, &judged, settled, notes, observer);
    workspace.clear();
    Ok(without_what_nobody_asked_for(annotate(article, body, options), options.parts))
}

/// Everything known about a page before its blocks are classified.
struct Reading<'a> {
    input: &'a Input<'a>,
    parts: Parts,
    /// `None` for flattened text.
    page: Option<&'a Page>,
    blocks: &'a PageBlocks,
    declared: Declared,
    hints: Hints,
    language: LanguageGuess,
    base: Option<Url>,
}

impl<'a> Reading<'a> {
    fn of(input: &'a Input<'a>, parts: Parts, page: Option<&'a Page>, blocks: &'a PageBlocks) -> Self {
        let declared = page.map(Declared::read).unwrap_or_default();
        let hints = Hints { caller: input.language, declared: page.and_then(declared_language) };
        let language = detect::page(blocks, hints);
        let base = base_url(input, page, &declared);
        Self { input, parts, page, blocks, declared, hints, language, base }
    }

    /// Returns the input of the classifier.
    fn evidence(&self) -> Evidence<'_> {
        Evidence {
            blocks: self.blocks,
            page: self.page,
            declared: &self.declared,
            language: self.language.language,
        }
    }

    /// Returns the blocks with their labels, to be read in `language`.
    fn labelled<'l>(&'l self, verdicts: &'l [Verdict], language: Language) -> Labelled<'l> {
        let base = self.base.as_ref();
        Labelled { blocks: self.blocks, verdicts, page: self.page, base, parts: self.parts, language }
    }
}

/// The judgement of a page by the classifier and by the caller's rule for its site.
struct Judged {
    judgement: Judgement,
    #[cfg(feature = "rules")]
    selected: Selected,
}

impl Judged {
    fn by(judgement: Judgement) -> Self {
        Self {
            judgement,
            #[cfg(feature = "rules")]
            selected: Selected::default(),
        }
    }

    /// Applies the caller's rule for the site, if there is one, and returns a note about it.
    #[cfg(feature = "rules")]
    fn apply_rule(
        &mut self,
        rules: &SiteRules,
        url: Option<&str>,
        html: &str,
        evidence: &Evidence<'_>,
    ) -> Option<Note> {
        let rule = url.and_then(|url| rules.for_url(url))?;
        let selected = evidence.page.and_then(|page| Some((page, site::select(rule, html, page)?)));
        let Some((page, selected)) = selected else { return Some(Note::RuleSkipped) };
        self.selected = selected;
        site::overrule(&self.selected, page, evidence.blocks, &mut self.judgement.verdicts);
        Some(site::note(rule, &self.selected))
    }

    /// Returns whether the caller's rule selected the body.
    fn has_chosen_body(&self) -> bool {
        #[cfg(feature = "rules")]
        return !self.selected.body.is_empty();
        #[cfg(not(feature = "rules"))]
        return false;
    }

    /// Sets the confidence to 0 as no body was found, and the kind to `Other` unless the page declares an article.
    fn give_up(&mut self, declared: &Declared) {
        let judgement = &mut self.judgement;
        judgement.confidence = 0.0;
        if judgement.kind == PageKind::Article && !declared.is_called_article() {
            // For example a data file or a form: nothing declares it an article.
            judgement.kind = PageKind::Other;
            judgement.kind_confidence = 1.0 - judgement.kind_confidence;
        }
    }
}

/// A body, and its language.
struct Settled {
    body: Body,
    language: LanguageGuess,
}

/// Returns the visible body, or the one in the page's data if that is longer and no rule of the caller selected a body.
fn settle(reading: &Reading<'_>, source: &Source<'_>, judged: &mut Judged, notes: &mut Vec<Note>) -> Settled {
    let language = reading.language;
    let visible = assemble::assemble(&reading.labelled(&judged.judgement.verdicts, language.language));
    let nothing_visible = visible.blocks.is_empty();
    let html = if reading.page.is_some() { source.text.as_ref() } else { "" };
    let may_recover = nothing_visible || !judged.has_chosen_body();
    let recover = || recover::from_data(html, &reading.declared, &visible, reading.hints);
    let settled = match may_recover.then(recover).flatten() {
        Some(Recovered { body, language, source }) => {
            recover::retire(&mut judged.judgement.verdicts);
            notes.push(Note::Recovered { source });
            if nothing_visible {
                judged.judgement.confidence = recover::confidence(source);
                judged.judgement.kind = PageKind::Article;
            }
            Settled { body, language }
        }
        None => {
            if nothing_visible {
                notes.push(Note::NoBody);
                judged.give_up(&reading.declared);
            }
            Settled { body: visible, language }
        }
    };
    in_its_language(reading.input, settled)
}

/// Settles the language of the body: the caller's, or else that detected for the body, if it differs from the page's.
fn in_its_language(input: &Input<'_>, Settled { body, language }: Settled) -> Settled {
    let (body, language) = match input.language {
        Some(_) => (body, language),
        None => assemble::in_its_own_language(body, language),
    };
    Settled { body, language }
}

/// Returns the article without body and annotations, and the body that belongs to it.
fn describe(
    reading: &Reading<'_>,
    judged: &Judged,
    Settled { body, language }: Settled,
    mut notes: Vec<Note>,
    observer: &mut impl Observer,
) -> (Article, Body) {
    let Judgement { verdicts, confidence, kind, kind_confidence, .. } = &judged.judgement;
    let labelled = reading.labelled(verdicts, language.language);
    let mut images = pictures::collect(&labelled, &reading.declared.images);
    let context = Context {
        page: reading.page,
        declared: &reading.declared,
        blocks: reading.blocks,
        verdicts,
        pictures: &images,
        language: language.language,
        kind: (*kind, *kind_confidence),
        url: reading.input.url,
        base: reading.base.as_ref(),
        fetched_at: reading.input.fetched_at,
        #[cfg(feature = "rules")]
        selected: &judged.selected,
    };
    observer.described(&context);
    let mut metadata = metadata_of(&context, reading.parts);
    let length = body.blocks.len();
    let body = dated_and_led(body, &labelled, &context, &metadata);
    pictures::led_by(body.blocks.len() - length, images.iter_mut().chain(&mut metadata.image));
    notes.extend(shortcomings(&labelled, &metadata));
    let teasers = Teasers::find(&labelled, metadata.canonical_url.as_deref());
    let comments = Comments::find(&labelled);
    let article = Article {
        language,
        images: pictures::without_portraits(images, &metadata),
        removed: wanted(reading.parts, Parts::REMOVED, || {
            assemble::removed(&labelled, &metadata, (&teasers, &comments))
        }),
        comments: comments.into_list(),
        related: teasers.into_list(),
        confidence: if notes.contains(&Note::LooksBinary) { 0.0 } else { *confidence },
        notes,
        metadata,
        ..Article::default()
    };
    (article, body)
}

/// Returns all metadata if the caller or another part needs it, or else only what every article needs.
fn metadata_of(context: &Context<'_>, parts: Parts) -> Metadata {
    const NEED_ALL: [Parts; 4] = [Parts::METADATA, Parts::ENTITIES, Parts::TITLE_IN_BODY, Parts::REMOVED];
    // Authors are needed to recognise their portraits, and the publication date to date the entries of a live blog.
    let has_portrait = || context.pictures.iter().any(|image| pictures::name_of(image).is_some());
    if NEED_ALL.iter().any(|part| parts.contains(*part)) || has_portrait() {
        return metadata::collect(context);
    }
    let outline = metadata::outline(context);
    if outline.kind == PageKind::Live { metadata::collect(context) } else { outline }
}

/// Adds the times of the entries to the body of a live blog, and the title to any body if requested.
fn dated_and_led(body: Body, labelled: &Labelled<'_>, context: &Context<'_>, metadata: &Metadata) -> Body {
    let body = match metadata.kind {
        PageKind::Live => {
            body.dated(assemble::of_body(labelled, metadata::times(context, metadata.published.as_ref())))
        }
        _ => body,
    };
    match labelled.parts.contains(Parts::TITLE_IN_BODY) {
        true => body.led_by(metadata.title.as_deref()),
        false => body,
    }
}

/// Returns a note if the page does not hold the whole article.
fn shortcomings(labelled: &Labelled<'_>, metadata: &Metadata) -> Option<Note> {
    let is = |label: Label, kind| label == Label::Boilerplate(kind);
    let some = |kind| labelled.verdicts.iter().any(|verdict| is(verdict.label, kind));
    if metadata.access == Access::Paywalled && some(BoilerplateKind::Paywall) {
        return Some(Note::Truncated);
    }
    let length = |wanted: &dyn Fn(Label) -> bool| -> usize {
        let blocks = labelled.blocks.blocks.iter().zip(labelled.verdicts);
        blocks.filter(|(_, verdict)| wanted(verdict.label)).map(|(block, _)| block.span.len()).sum()
    };
    let body = length(&|label| label == Label::Body);
    let consent = length(&|label| is(label, BoilerplateKind::Consent));
    (body == 0 && consent * 2 > length(&|_| true)).then_some(Note::ConsentOnly)
}

/// Finds entities and quotes in the body, and moves the body into the article.
fn annotate(mut article: Article, body: Body, options: &Options) -> Article {
    let parts = options.parts;
    let (title, house) = (article.metadata.title.as_deref(), article.metadata.site_name.as_deref());
    article.entities = wanted(parts, Parts::ENTITIES, || entities::find(&body, title, house));
    article.quotes = wanted(parts, Parts::QUOTES, || quotes::find(&body, &article.entities, parts));
    article.annotated_title = title.filter(|_| article.names_in_title()).unwrap_or_default().to_owned();
    article.text = body.text;
    article.blocks = body.blocks;
    article
}

/// Removes all metadata but the page kind, unless metadata is requested. This is done last because other parts need
/// title, site and so on, and must not depend on which parts are requested.
fn without_what_nobody_asked_for(mut article: Article, parts: Parts) -> Article {
    if !parts.contains(Parts::METADATA) {
        let Metadata { kind, kind_confidence, mut provenance, .. } = article.metadata;
        provenance.retain(|field, _| *field == Field::Kind);
        article.metadata = Metadata { kind, kind_confidence, provenance, ..Metadata::default() };
    }
    article
}

/// Annotates an input whose text consists of a body only.
pub fn annotate_text(input: &Input<'_>, options: &Options) -> Result<Article, Error> {
    let mut notes = Vec::new();
    let Source { text, .. } = given(input, &options.limits, &mut notes)?;
    notes.extend(mistakes(input));
    let read = head(&text, options.limits.text);
    let language = language_of(read, input.language);
    let (body, blocks) = Body::from_lines(read, options.limits.blocks, language.language);
    let cut = (read.len() < text.len()).then_some(LimitKind::Text);
    notes.extend(blocks.into_iter().chain(cut).map(|limit| Note::LimitReached { limit }));
    let is_empty = body.blocks.is_empty();
    notes.extend(is_empty.then_some(Note::NoBody));
    let metadata =
        Metadata { url: input.url.map(str::to_owned), kind_confidence: 1.0, ..Metadata::default() };
    let confidence = if is_empty { 0.0 } else { 1.0 };
    let article = Article { metadata, language, confidence, notes, ..Article::default() };
    Ok(without_what_nobody_asked_for(annotate(article, body, options), options.parts))
}

/// Returns the language of a text: the caller's, or else the detected one.
fn language_of(text: &str, caller: Option<Language>) -> LanguageGuess {
    let guess = detect::text(text, Hints::default());
    caller.map_or(guess, |language| LanguageGuess { language, confidence: 1.0, ..guess })
}

/// Decodes the input. It has the form that it was passed as.
fn given<'a>(input: &Input<'a>, limits: &Limits, notes: &mut Vec<Note>) -> Result<Source<'a>, Error> {
    let length = match input.content {
        Content::Bytes(bytes) => bytes.len(),
        Content::Html(text) | Content::Text(text) => text.len(),
    };
    if length > limits.bytes {
        return Err(Error::input_too_large(length, limits.bytes));
    }
    Ok(match input.content {
        Content::Bytes(bytes) => Source { text: decode(bytes, input.content_type, notes), form: Form::Html },
        Content::Html(html) => Source { text: Cow::Borrowed(html), form: Form::Html },
        Content::Text(text) => Source { text: Cow::Borrowed(text), form: Form::Text },
    })
}

/// Decodes the input and detects whether it is HTML or text, regardless of how it was passed.
fn read<'a>(input: &Input<'a>, limits: &Limits, notes: &mut Vec<Note>) -> Result<Source<'a>, Error> {
    let Source { text, form } = given(input, limits, notes)?;
    let nothing = Source { text: Cow::Borrowed(""), form };
    if decode::is_feed(&text) {
        notes.push(Note::LooksLikeFeed);
        return Ok(nothing);
    }
    if decode::looks_binary(&text) {
        notes.push(Note::LooksBinary);
        if decode::has_few_tags(&text) {
            return Ok(nothing);
        }
    }
    let form = match form {
        Form::Html if decode::looks_like_text(&text) => {
            notes.push(Note::LooksLikeText);
            Form::Text
        }
        Form::Text if decode::looks_like_html(&text) => {
            notes.push(Note::LooksLikeHtml);
            Form::Html
        }
        form => form,
    };
    Ok(Source { text, form })
}

/// Returns a note for each fact given by the caller that cannot be read.
fn mistakes(input: &Input<'_>) -> impl Iterator<Item = Note> {
    let url = input.url.is_some() && own_url(input).is_none();
    let time = input.fetched_at.is_some_and(|time| !metadata::reads_time(time));
    [url.then_some(Note::UnreadableUrl), time.then_some(Note::UnreadableTime)].into_iter().flatten()
}

/// Returns the caller's URL. One without a scheme may be parsed as one whose scheme is the host: `example.org:8080/a`.
fn own_url(input: &Input<'_>) -> Option<Url> {
    input.url.and_then(|url| Url::parse(url).ok()).filter(|url| !url.cannot_be_a_base())
}

/// Decodes the bytes, and adds to the notes how it was done.
fn decode<'a>(bytes: &'a [u8], content_type: Option<&str>, notes: &mut Vec<Note>) -> Cow<'a, str> {
    let Decoded { text, charset, rule, replacements } = decode::decode(bytes, content_type);
    notes.push(Note::Decoded { charset: charset.to_owned(), rule, replacements });
    let unknown = content_type.and_then(decode::unknown_charset);
    notes.extend(unknown.map(|label| Note::UnknownCharset { label }));
    text
}

/// Splits the input into blocks. Returns the page if the input is HTML.
fn segment_into<'w>(
    page: &'w mut Page,
    blocks: &mut PageBlocks,
    source: &Source<'_>,
    limits: &Limits,
    notes: &mut Vec<Note>,
) -> Option<&'w Page> {
    let mut reached = |limit| notes.push(Note::LimitReached { limit });
    match source.form {
        Form::Html => {
            page.read(&source.text, limits);
            page.settle();
            page.limits_reached().iter().copied().for_each(&mut reached);
            segment::segment(page, limits, blocks).into_iter().for_each(reached);
            Some(page)
        }
        Form::Text => {
            plain::segment(&source.text, limits, blocks).into_iter().for_each(reached);
            None
        }
    }
}

/// Returns the language that the page declares for the whole document.
fn declared_language(page: &Page) -> Option<Language> {
    let tagged = |tag| page.find(tag).and_then(|node| page.attr(node, Attr::Lang));
    tagged(Tag::Html).or_else(|| tagged(Tag::Body)).and_then(Language::from_tag)
}

/// Maximum bytes of a URL that relative ones are resolved against: each of them repeats it.
const LONGEST_BASE: usize = 2_048;

/// Returns the URL that relative ones are resolved against: the caller's, or else the page's canonical URL, joined with
/// the `base` element of the page; `None` if it is too long.
fn base_url(input: &Input<'_>, page: Option<&Page>, declared: &Declared) -> Option<Url> {
    let own = own_url(input).or_else(|| declared.own_address());
    let base = page.and_then(|page| page.attr(page.find(Tag::Base)?, Attr::Href));
    let url = match (own, base.filter(|base| scheme::is_of_web(base))) {
        (Some(own), Some(base)) => own.join(base).ok().or(Some(own)),
        (None, Some(base)) => Url::parse(base).ok(),
        (own, None) => own,
    };
    url.filter(|url| url.as_str().len() <= LONGEST_BASE)
}

fn wanted<T: Default>(parts: Parts, part: Parts, make: impl FnOnce() -> T) -> T {
    if parts.contains(part) { make() } else { T::default() }
}
