//! The order of the stages, and nothing else.

use std::borrow::Cow;

use url::Url;

use crate::article::{Access, Article, BoilerplateKind, LanguageGuess, Metadata, Note, PageKind};
use crate::assemble::{self, Labelled, Teasers};
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
use crate::options::{Options, Parts};
use crate::page::{Attr, Page, Tag};
use crate::recover::Recovered;
#[cfg(feature = "rules")]
use crate::site::{self, Selected};
use crate::{entities, pictures, plain, quotes, recover, segment};

/// Memory that is used again from page to page; what it holds between them has no meaning.
///
/// A workspace serves one thread at a time. Articles are the same with a new one and a used one.
#[derive(Debug, Default)]
pub struct Workspace {
    page: Page,
    blocks: PageBlocks,
}

impl Workspace {
    /// Lets go of what the page that was read last has left, but for a few megabytes of room.
    fn clear(&mut self) {
        self.page.clear();
        self.blocks.clear();
    }
}

/// What the input turned out to be.
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
    let (text, form) = read(input, options, &mut notes)?;
    let Workspace { page, blocks } = workspace;
    let page = segment_into(&text, form, options, (page, blocks), &mut notes);
    let declared = page.map(Declared::read).unwrap_or_default();
    let hints = Hints { caller: input.language, declared: page.and_then(declared_language) };
    let language = detect::page(blocks, hints);
    let evidence = Evidence { blocks, page, declared: &declared, language: language.code };
    let mut judgement = observer.judge(&evidence, options.favor);
    #[cfg(feature = "rules")]
    let selected = apply_rules((input, options), &text, &evidence, &mut judgement.verdicts, &mut notes);
    observer.classified(&evidence, &judgement.verdicts);
    let base = base_url(input, page);
    let visible = visible_body(&evidence, &judgement, (options.parts, base.as_ref()));
    let html = if page.is_some() { text.as_ref() } else { "" };
    let recovered = recover::from_data(html, &declared, &visible, hints);
    let (body, language) = settle((recovered, &declared), (visible, language), &mut judgement, &mut notes);
    let (body, language) = in_its_language(input, (body, language));
    let labelled = Labelled {
        blocks,
        verdicts: &judgement.verdicts,
        page,
        base: base.as_ref(),
        parts: options.parts,
        language: language.code,
    };
    let images = pictures::collect(&labelled, &declared.images);
    let context = Context {
        page,
        declared: &declared,
        blocks,
        verdicts: &judgement.verdicts,
        pictures: &images,
        language: language.code,
        kind: (judgement.kind, judgement.kind_confidence),
        url: input.url,
        base: base.as_ref(),
        fetched_at: input.now,
        #[cfg(feature = "rules")]
        selected: &selected,
    };
    observer.described(&context);
    let metadata = wanted(options, Parts::METADATA, || metadata::collect(&context));
    let body = dated_and_led(body, &labelled, &context, &metadata);
    notes.extend(shortcomings(&labelled, &metadata));
    let teasers = Teasers::find(&labelled, metadata.canonical_url.as_deref());
    let article = Article {
        language,
        images: pictures::without_portraits(images, &metadata),
        comments: assemble::comments(&labelled),
        removed: wanted(options, Parts::REMOVED, || assemble::removed(&labelled, &metadata, &teasers)),
        related: teasers.into_list(),
        confidence: if notes.contains(&Note::LooksBinary) { 0.0 } else { judgement.confidence },
        notes,
        metadata,
        ..Article::default()
    };
    workspace.clear();
    Ok(annotate(article, body, options))
}

/// The body with the times of its entries, in a live blog, and with its title, where that is asked for.
fn dated_and_led(body: Body, labelled: &Labelled<'_>, context: &Context<'_>, metadata: &Metadata) -> Body {
    let body = match metadata.kind {
        PageKind::Live => body.dated(assemble::of_body(labelled, metadata::times(context))),
        _ => body,
    };
    match labelled.parts.contains(Parts::TITLE_IN_BODY) {
        true => body.led_by(metadata.title.as_deref()),
        false => body,
    }
}

/// The body of what is visible.
fn visible_body(
    evidence: &Evidence<'_>,
    judgement: &Judgement,
    (parts, base): (Parts, Option<&Url>),
) -> Body {
    assemble::assemble(&Labelled {
        blocks: evidence.blocks,
        verdicts: &judgement.verdicts,
        page: evidence.page,
        base,
        parts,
        language: evidence.language,
    })
}

/// The body and its language: the one from the page's data where there is one, else the visible one.
fn settle(
    (recovered, declared): (Option<Recovered>, &Declared),
    (visible, language): (Body, LanguageGuess),
    judgement: &mut Judgement,
    notes: &mut Vec<Note>,
) -> (Body, LanguageGuess) {
    let nothing_visible = visible.blocks.is_empty();
    let Some(recovered) = recovered else {
        if nothing_visible {
            notes.push(Note::NoBody);
            judgement.confidence = 0.0;
            if judgement.kind == PageKind::Article && !declared.is_called_article() {
                // A file of data, a form: nothing says that it is an article.
                judgement.kind = PageKind::Other;
                judgement.kind_confidence = 1.0 - judgement.kind_confidence;
            }
        }
        return (visible, language);
    };
    recover::retire(&mut judgement.verdicts);
    notes.push(Note::Recovered { source: recovered.source });
    if nothing_visible {
        judgement.confidence = recover::confidence(recovered.source);
        judgement.kind = PageKind::Article;
    }
    (recovered.body, recovered.language)
}

/// The body and its language: as the caller says, or else its own where that is not the page's.
fn in_its_language(input: &Input<'_>, (body, language): (Body, LanguageGuess)) -> (Body, LanguageGuess) {
    match input.language {
        Some(_) => (body, language),
        None => assemble::in_its_own_language(body, language),
    }
}

/// What keeps the whole article from being here.
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

/// Marks what the body holds, and puts it into the article.
fn annotate(mut article: Article, body: Body, options: &Options) -> Article {
    let (title, house) = (article.metadata.title.as_deref(), article.metadata.site_name.as_deref());
    article.entities = wanted(options, Parts::ENTITIES, || entities::find(&body, title, house));
    article.quotes = wanted(options, Parts::QUOTES, || quotes::find(&body, &article.entities, options.parts));
    article.text = body.text;
    article.blocks = body.blocks;
    article
}

/// Annotates a text that is a body already.
pub fn annotate_text(text: &str, language: Option<Language>, options: &Options) -> Article {
    let mut guess = detect::text(text, Hints::default());
    if let Some(code) = language {
        guess = LanguageGuess { code, confidence: 1.0, ..guess };
    }
    let article = Article { language: guess, confidence: 1.0, ..Article::default() };
    annotate(article, Body::from_text(text, guess.code), options)
}

/// Decodes the input, and finds out whether it is HTML or text, whatever it was handed in as.
fn read<'a>(
    input: &Input<'a>,
    options: &Options,
    notes: &mut Vec<Note>,
) -> Result<(Cow<'a, str>, Form), Error> {
    let length = match input.content {
        Content::Bytes(bytes) => bytes.len(),
        Content::Html(text) | Content::Text(text) => text.len(),
    };
    if length > options.limits.bytes {
        return Err(Error::input_too_large(length, options.limits.bytes));
    }
    let (text, form) = match input.content {
        Content::Bytes(bytes) => {
            let Decoded { text, charset, rule, replacements } = decode::decode(bytes, input.content_type)?;
            notes.push(Note::Decoded { charset: charset.to_owned(), rule, replacements });
            (text, Form::Html)
        }
        Content::Html(html) => (Cow::Borrowed(html), Form::Html),
        Content::Text(text) => (Cow::Borrowed(text), Form::Text),
    };
    if decode::is_feed(&text) {
        return Ok((Cow::Borrowed(""), form));
    }
    if decode::looks_binary(&text) {
        notes.push(Note::LooksBinary);
        if decode::has_few_tags(&text) {
            return Ok((Cow::Borrowed(""), form));
        }
    }
    Ok(match form {
        Form::Html if decode::looks_like_text(&text) => {
            notes.push(Note::LooksLikeText);
            (text, Form::Text)
        }
        Form::Text if decode::looks_like_html(&text) => {
            notes.push(Note::LooksLikeHtml);
            (text, Form::Html)
        }
        _ => (text, form),
    })
}

/// Cuts the input into blocks; the page, where there is one.
fn segment_into<'w>(
    text: &str,
    form: Form,
    options: &Options,
    (page, blocks): (&'w mut Page, &mut PageBlocks),
    notes: &mut Vec<Note>,
) -> Option<&'w Page> {
    let limits = &options.limits;
    let mut reached = |limit| notes.push(Note::LimitReached { limit });
    match form {
        Form::Html => {
            page.read(text, limits);
            page.settle();
            page.limits_reached().iter().copied().for_each(&mut reached);
            segment::segment(page, limits, blocks).into_iter().for_each(reached);
            Some(page)
        }
        Form::Text => {
            plain::segment(text, limits, blocks).into_iter().for_each(reached);
            None
        }
    }
}

/// Lets the caller's rule for the site decide, where there is one.
#[cfg(feature = "rules")]
fn apply_rules(
    (input, options): (&Input<'_>, &Options),
    html: &str,
    evidence: &Evidence<'_>,
    verdicts: &mut [Verdict],
    notes: &mut Vec<Note>,
) -> Selected {
    let rule = input.url.and_then(|url| options.rules.for_url(url));
    let (Some(rule), Some(page)) = (rule, evidence.page) else { return Selected::default() };
    let selected = site::select(rule, html, page);
    notes.push(site::overrule(&selected, page, evidence.blocks, verdicts));
    selected
}

/// The language that the page declares for the whole of it.
fn declared_language(page: &Page) -> Option<Language> {
    let tagged = |tag| page.find(tag).and_then(|node| page.attr(node, Attr::Lang));
    tagged(Tag::Html).or_else(|| tagged(Tag::Body)).and_then(Language::from_tag)
}

/// The address that relative ones are resolved against.
fn base_url(input: &Input<'_>, page: Option<&Page>) -> Option<Url> {
    let own = input.url.and_then(|url| Url::parse(url).ok());
    let declared = page.and_then(|page| page.attr(page.find(Tag::Base)?, Attr::Href));
    match (own, declared) {
        (Some(own), Some(declared)) => own.join(declared).ok().or(Some(own)),
        (None, Some(declared)) => Url::parse(declared).ok(),
        (own, None) => own,
    }
}

fn wanted<T: Default>(options: &Options, part: Parts, make: impl FnOnce() -> T) -> T {
    if options.parts.contains(part) { make() } else { T::default() }
}
