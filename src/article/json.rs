//! The JSON form of an article. Every span is written with the text it covers and checked when read back.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::are_in_title;
use super::{
    Article, Block, BlockKind, Comment, Emphasis, EmphasisKind, Entity, EntityId, EntityKind, Image,
    LanguageGuess, Link, Mention, Metadata, Note, PartialDate, Quote, QuoteKind, Related, Removed, Speaker,
};
use crate::language::Language;
use crate::span::Span;

/// The JSON form of an [`Article`].
#[derive(Serialize, Deserialize)]
struct Form<'a> {
    schema: u32,
    #[serde(flatten)]
    metadata: Cow<'a, Metadata>,
    #[serde(default)]
    language: LanguageGuess,
    text: Cow<'a, str>,
    /// The title that `title_mentions` point into, if it is not `title`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    annotated_title: Option<Cow<'a, str>>,
    #[serde(default)]
    blocks: Vec<BlockForm<'a>>,
    #[serde(default)]
    quotes: Vec<QuoteForm<'a>>,
    #[serde(default)]
    entities: Vec<EntityForm<'a>>,
    #[serde(default)]
    related: Cow<'a, [Related]>,
    #[serde(default)]
    images: Cow<'a, [Image]>,
    #[serde(default)]
    comments: Cow<'a, [Comment]>,
    #[serde(default)]
    removed: Cow<'a, [Removed]>,
    #[serde(default)]
    confidence: f32,
    #[serde(default)]
    notes: Cow<'a, [Note]>,
}

/// A span with the text it covers. `start` and `end` are byte offsets.
#[derive(Serialize, Deserialize)]
struct Marked<'a> {
    start: usize,
    end: usize,
    text: Cow<'a, str>,
}

#[derive(Serialize, Deserialize)]
struct BlockForm<'a> {
    #[serde(flatten)]
    kind: BlockKind,
    #[serde(flatten)]
    marked: Marked<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<Language>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    time: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    links: Vec<LinkForm<'a>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    emphasis: Vec<EmphasisForm<'a>>,
}

#[derive(Serialize, Deserialize)]
struct LinkForm<'a> {
    #[serde(flatten)]
    marked: Marked<'a>,
    url: Cow<'a, str>,
}

#[derive(Serialize, Deserialize)]
struct EmphasisForm<'a> {
    #[serde(flatten)]
    marked: Marked<'a>,
    kind: EmphasisKind,
}

#[derive(Serialize, Deserialize)]
struct QuoteForm<'a> {
    #[serde(flatten)]
    marked: Marked<'a>,
    block: usize,
    kind: QuoteKind,
    speaker: Option<SpeakerForm<'a>>,
    cue: Option<Marked<'a>>,
    confidence: f32,
    utterance: u32,
}

#[derive(Serialize, Deserialize)]
struct SpeakerForm<'a> {
    #[serde(flatten)]
    marked: Marked<'a>,
    entity: Option<EntityId>,
    confidence: f32,
}

#[derive(Serialize, Deserialize)]
struct EntityForm<'a> {
    id: EntityId,
    name: Cow<'a, str>,
    kind: EntityKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<PartialDate>,
    #[serde(default)]
    roles: Cow<'a, [String]>,
    mentions: Vec<MentionForm<'a>>,
    #[serde(default)]
    title_mentions: Vec<Marked<'a>>,
    confidence: f32,
    salience: f32,
}

#[derive(Serialize, Deserialize)]
struct MentionForm<'a> {
    #[serde(flatten)]
    marked: Marked<'a>,
    block: usize,
}

impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Form::of(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Article {
    /// Reads the JSON form and checks it. It is an error if
    ///
    /// - a span is out of bounds or does not cover the text given with it,
    /// - a link, an emphasis or a mention is not inside its block, or a quote does not start in its block,
    /// - blocks overlap or are out of order,
    /// - a block index or an entity id does not exist, or two entities have the same id,
    /// - a picture stands behind more blocks than there are,
    /// - the schema number is not [`Article::SCHEMA`].
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Form::deserialize(deserializer)?.into_article().map_err(de::Error::custom)
    }
}

impl<'a> Marked<'a> {
    fn of(span: Span, text: &'a str) -> Self {
        Self { start: span.start, end: span.end, text: Cow::Borrowed(span.of(text)) }
    }

    /// Returns the span if it covers the given text.
    fn check(&self, text: &str) -> Result<Span, String> {
        let span = Span { start: self.start, end: self.end };
        match span.get(text) {
            Some(covered) if covered == self.text => Ok(span),
            Some(_) => Err(format!("the text under span {}..{} is another one", self.start, self.end)),
            None => Err(format!("span {}..{} is not of this text", self.start, self.end)),
        }
    }

    /// Like [`Marked::check`], but the span must also lie in `block`.
    fn check_in(&self, block: Span, text: &str) -> Result<Span, String> {
        let span = self.check(text)?;
        match block.contains(span) {
            true => Ok(span),
            false => Err(format!("span {}..{} is not of its block", self.start, self.end)),
        }
    }
}

/// What the spans, block indices and entity ids of annotations are checked against.
struct Ground<'a> {
    text: &'a str,
    title: &'a str,
    blocks: &'a [Block],
    ids: &'a BTreeSet<EntityId>,
}

impl Ground<'_> {
    /// Returns the span of the block at an index.
    fn block(&self, index: usize) -> Result<Span, String> {
        let block = self.blocks.get(index).map(|block| block.span);
        block.ok_or_else(|| format!("there is no block {index}, only {}", self.blocks.len()))
    }

    fn entity(&self, id: EntityId) -> Result<EntityId, String> {
        self.ids.get(&id).copied().ok_or_else(|| format!("there is no entity {}", id.0))
    }
}

/// Returns the title that `title_mentions` point into, if a reader of the JSON could not take it from `title`.
fn annotated_title(article: &Article) -> Option<&str> {
    let title = Some(article.annotated_title()).filter(|title| !title.is_empty());
    let told = article.metadata.title.as_deref().filter(|_| article.names_in_title());
    title.filter(|title| told != Some(title))
}

/// Checks that the pictures stand before one of the blocks of the body, or behind the last.
fn check_places<'i>(mut images: impl Iterator<Item = &'i Image>, blocks: usize) -> Result<(), String> {
    let lost = images.find_map(|image| image.block.filter(|block| *block > blocks));
    lost.map_or(Ok(()), |block| Err(format!("there is no block {block} for a picture, only {blocks}")))
}

impl<'a> Form<'a> {
    fn of(article: &'a Article) -> Self {
        let text = article.text.as_str();
        Self {
            schema: Article::SCHEMA,
            metadata: Cow::Borrowed(&article.metadata),
            language: article.language,
            text: Cow::Borrowed(text),
            annotated_title: annotated_title(article).map(Cow::Borrowed),
            blocks: article.blocks.iter().map(|block| BlockForm::of(block, text)).collect(),
            quotes: article.quotes.iter().map(|quote| QuoteForm::of(quote, text)).collect(),
            entities: article.entities.iter().map(|entity| EntityForm::of(entity, article)).collect(),
            related: Cow::Borrowed(&article.related),
            images: Cow::Borrowed(&article.images),
            comments: Cow::Borrowed(&article.comments),
            removed: Cow::Borrowed(&article.removed),
            confidence: article.confidence,
            notes: Cow::Borrowed(&article.notes),
        }
    }

    fn into_article(self) -> Result<Article, String> {
        if self.schema != Article::SCHEMA {
            return Err(format!("schema {} is not known, only {}", self.schema, Article::SCHEMA));
        }
        let text = self.text.as_ref();
        let title = self.annotated_title.or_else(|| self.metadata.title.as_deref().map(Cow::Borrowed));
        let blocks = self.blocks.into_iter().map(|form| form.check(text)).collect::<Result<Vec<_>, _>>()?;
        if !blocks.is_sorted_by(|one, next| one.span.end <= next.span.start) {
            return Err("blocks overlap, or are not in order".to_owned());
        }
        check_places(self.images.iter().chain(&self.metadata.image), blocks.len())?;
        let ids: BTreeSet<EntityId> = self.entities.iter().map(|form| form.id).collect();
        if ids.len() < self.entities.len() {
            return Err("two entities have one id".to_owned());
        }
        let ground = Ground { text, title: title.as_deref().unwrap_or_default(), blocks: &blocks, ids: &ids };
        let quotes = self.quotes.into_iter().map(|form| form.check(&ground)).collect::<Result<_, _>>()?;
        let entities: Vec<Entity> =
            self.entities.into_iter().map(|form| form.check(&ground)).collect::<Result<_, _>>()?;
        let title = title.filter(|_| are_in_title(&entities)).map(Cow::into_owned).unwrap_or_default();
        Ok(Article {
            blocks,
            quotes,
            entities,
            language: self.language,
            related: self.related.into_owned(),
            images: self.images.into_owned(),
            comments: self.comments.into_owned(),
            removed: self.removed.into_owned(),
            confidence: self.confidence,
            notes: self.notes.into_owned(),
            annotated_title: title,
            metadata: self.metadata.into_owned(),
            text: self.text.into_owned(),
        })
    }
}

impl<'a> BlockForm<'a> {
    fn of(block: &'a Block, text: &'a str) -> Self {
        let link =
            |link: &'a Link| LinkForm { marked: Marked::of(link.span, text), url: Cow::Borrowed(&link.url) };
        let emphasis =
            |part: &Emphasis| EmphasisForm { marked: Marked::of(part.span, text), kind: part.kind };
        Self {
            kind: block.kind,
            marked: Marked::of(block.span, text),
            language: block.language,
            time: block.time.as_deref().map(Cow::Borrowed),
            links: block.links.iter().map(link).collect(),
            emphasis: block.emphasis.iter().map(emphasis).collect(),
        }
    }

    fn check(self, text: &str) -> Result<Block, String> {
        let span = self.marked.check(text)?;
        let link = |form: LinkForm<'_>| {
            Ok(Link { span: form.marked.check_in(span, text)?, url: form.url.into_owned() })
        };
        let emphasis = |form: EmphasisForm<'_>| {
            Ok(Emphasis { span: form.marked.check_in(span, text)?, kind: form.kind })
        };
        Ok(Block {
            kind: self.kind,
            span,
            language: self.language,
            time: self.time.map(Cow::into_owned),
            links: self.links.into_iter().map(link).collect::<Result<_, String>>()?,
            emphasis: self.emphasis.into_iter().map(emphasis).collect::<Result<_, String>>()?,
        })
    }
}

impl<'a> QuoteForm<'a> {
    fn of(quote: &'a Quote, text: &'a str) -> Self {
        let speaker = |speaker: &Speaker| SpeakerForm {
            marked: Marked::of(speaker.span, text),
            entity: speaker.entity,
            confidence: speaker.confidence,
        };
        Self {
            marked: Marked::of(quote.span, text),
            block: quote.block,
            kind: quote.kind,
            speaker: quote.speaker.as_ref().map(speaker),
            cue: quote.cue.map(|cue| Marked::of(cue, text)),
            confidence: quote.confidence,
            utterance: quote.utterance,
        }
    }

    fn check(self, ground: &Ground<'_>) -> Result<Quote, String> {
        let text = ground.text;
        let speaker = |form: SpeakerForm<'_>| {
            Ok::<_, String>(Speaker {
                span: form.marked.check(text)?,
                entity: form.entity.map(|id| ground.entity(id)).transpose()?,
                confidence: form.confidence,
            })
        };
        let span = self.marked.check(text)?;
        let block = ground.block(self.block)?;
        if !(block.start..=block.end).contains(&span.start) {
            return Err(format!("the quote at {} does not begin in its block", span.start));
        }
        Ok(Quote {
            span,
            block: self.block,
            kind: self.kind,
            speaker: self.speaker.map(speaker).transpose()?,
            cue: self.cue.map(|cue| cue.check(text)).transpose()?,
            confidence: self.confidence,
            utterance: self.utterance,
        })
    }
}

impl<'a> EntityForm<'a> {
    fn of(entity: &'a Entity, article: &'a Article) -> Self {
        let mention = |mention: &Mention| MentionForm {
            marked: Marked::of(mention.span, &article.text),
            block: mention.block,
        };
        let in_title = |span: &Span| Marked::of(*span, &article.annotated_title);
        Self {
            id: entity.id,
            name: Cow::Borrowed(&entity.name),
            kind: entity.kind,
            date: entity.date,
            roles: Cow::Borrowed(&entity.roles),
            mentions: entity.mentions.iter().map(mention).collect(),
            title_mentions: entity.title_mentions.iter().map(in_title).collect(),
            confidence: entity.confidence,
            salience: entity.salience,
        }
    }

    fn check(self, ground: &Ground<'_>) -> Result<Entity, String> {
        let mention = |form: MentionForm<'_>| {
            let span = form.marked.check_in(ground.block(form.block)?, ground.text)?;
            Ok::<_, String>(Mention { span, block: form.block })
        };
        let in_title = |form: Marked<'_>| form.check(ground.title);
        Ok(Entity {
            id: self.id,
            name: self.name.into_owned(),
            kind: self.kind,
            date: self.date,
            roles: self.roles.into_owned(),
            mentions: self.mentions.into_iter().map(mention).collect::<Result<_, _>>()?,
            title_mentions: self.title_mentions.into_iter().map(in_title).collect::<Result<_, _>>()?,
            confidence: self.confidence,
            salience: self.salience,
        })
    }
}

#[cfg(test)]
mod tests;
