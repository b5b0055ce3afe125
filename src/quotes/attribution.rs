//! What is found out about a quotation: who said it, and how that was found.

use super::tags::Tags;
use crate::article::EntityId;
use crate::span::Span;

/// A quotation whose speaker is wanted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said {
    /// With its marks.
    pub outer: Span,
    /// Without them.
    pub inner: Span,
    /// The block it begins in.
    pub block: usize,
}

/// The words that name a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    /// Where they stand.
    pub span: Span,
    /// What they are.
    pub kind: SubjectKind,
}

/// What the words that name a speaker are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SubjectKind {
    /// A name that the tagger knows.
    Name(Option<EntityId>),
    /// Words that begin with a capital.
    Capitals,
    /// A pronoun, with its gender and number.
    Pronoun(Tags),
    /// Something else: "the minister".
    Noun,
}

/// What was found out about the speaker of a quotation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Attribution {
    /// The words that name the speaker.
    pub subject: Option<Subject>,
    /// The reporting verb or according-to form.
    pub cue: Option<Span>,
    /// How it was found.
    pub rule: Rule,
}

/// How a speaker was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// Behind the quotation: subject, verb.
    RightSubjectVerb,
    /// Behind the quotation: verb, subject.
    RightVerbSubject,
    /// Before the quotation: subject, verb.
    LeftSubjectVerb,
    /// Before the quotation: verb, subject.
    LeftVerbSubject,
    /// Subject before, verb behind.
    Around,
    /// An according-to form.
    According,
    /// A reporting clause within the marks.
    Inside,
    /// A verb further off.
    Far,
    /// A verb without subject: the subject of the sentence.
    Participle,
    /// A verb without subject: the last speaker.
    LastSpeaker,
    /// Another quotation of the sentence has a speaker.
    SameSentence,
    /// The block has another quotation with a speaker.
    SameBlock,
    /// A name and a colon.
    Label,
    /// The subject of the sentence, without a verb.
    Sentence,
    /// The sentence behind the quotation.
    NextSentence,
    /// The block before ends with a colon.
    ColonBlock,
    /// The quotation of the block before.
    PreviousBlock,
    /// Nobody was found.
    Nobody,
}

/// The speaker of an utterance.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attributed {
    /// The words that name the speaker.
    pub subject: Option<Subject>,
    /// The reporting verb or according-to form.
    pub cue: Option<Span>,
    /// From 0 to 1.
    pub confidence: f32,
    /// Whether it stands in a text, and so nobody is told to have said it.
    pub is_of_text: bool,
    /// Utterances that are parts of one share a number.
    pub group: u32,
}
