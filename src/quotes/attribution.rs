//! The position of a quotation, its speaker, and how the speaker was found.

use super::tags::Tags;
use crate::article::EntityId;
use crate::span::Span;

/// The position of a quotation. Spans are byte offsets into the body's text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said {
    /// The quotation with its marks.
    pub outer: Span,
    /// The quotation without its marks.
    pub inner: Span,
    /// The index of the block in which it begins.
    pub block: usize,
}

/// The words that name a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    /// Where the words are in the body's text.
    pub span: Span,
    /// What kind of words they are.
    pub kind: SubjectKind,
}

/// The kinds of words that can name a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SubjectKind {
    /// A known name, with its entity.
    Name(Option<EntityId>),
    /// Capitalised words that are not a known name.
    Capitals,
    /// A pronoun, with its gender and number.
    Pronoun(Tags),
    /// Other words, such as "the minister".
    Noun,
}

/// What the rules found out about the speaker of a quotation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Attribution {
    /// The words that name the speaker.
    pub subject: Option<Subject>,
    /// The reporting verb or according-to form.
    pub cue: Option<Span>,
    /// The rule that found the speaker.
    pub rule: Rule,
}

/// How a speaker was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// After the quotation: the subject, then the verb.
    RightSubjectVerb,
    /// After the quotation: the verb, then the subject.
    RightVerbSubject,
    /// Before the quotation: the subject, then the verb.
    LeftSubjectVerb,
    /// Before the quotation: the verb, then the subject.
    LeftVerbSubject,
    /// The subject before the quotation, the verb after it.
    Around,
    /// By an according-to form.
    According,
    /// By a reporting clause within the marks.
    Inside,
    /// By a verb that is not near the quotation.
    Far,
    /// The verb has no subject beside it; the subject of the sentence is taken.
    Participle,
    /// The verb has no subject beside it; the last speaker is taken.
    LastSpeaker,
    /// As the speaker of another quotation in the same sentence.
    SameSentence,
    /// As the speaker of the quotation before it, in the same block or with marks left open.
    SameBlock,
    /// As a name before a colon.
    Label,
    /// As the subject of the sentence, which has no reporting verb.
    Sentence,
    /// As the subject of the sentence after the quotation.
    NextSentence,
    /// From the block before, which ends with a colon.
    ColonBlock,
    /// As the speaker of the quotation in the block before, or the subject of the last reporting verb.
    PreviousBlock,
    /// Nobody was found.
    Nobody,
}

/// An utterance's speaker as the ranking chose it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attributed {
    /// The words that name the speaker.
    pub subject: Option<Subject>,
    /// The reporting verb or according-to form.
    pub cue: Option<Span>,
    /// The confidence in the speaker, from 0 to 1.
    pub confidence: f32,
    /// Whether nobody near is the speaker: the words were said to or of somebody who is named, or come from a written text, such as a notice, so that no speaker is given.
    pub is_of_text: bool,
    /// Utterances that are parts of one quotation share this number.
    pub group: u32,
}
