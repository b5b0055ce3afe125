//! Who said a quotation: looks for a reporting verb at either side, and for its subject.

use super::cues::Term;
use super::scene::{Scene, count_words};
use super::subject::{self, Subject, SubjectKind};
use super::tags::Tags;
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

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident $percent:literal),+ $(,)?) => {
        /// How a speaker was found.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Rule {
            $($(#[$doc])* $name),+
        }

        impl Rule {
            /// How many in a hundred speakers found in this way are right.
            pub fn percent(self) -> u8 {
                match self { $(Self::$name => $percent),+ }
            }
        }
    };
}

rules! {
    /// Behind the quotation: subject, verb.
    RightSubjectVerb 95,
    /// Behind the quotation: verb, subject.
    RightVerbSubject 95,
    /// Before the quotation: subject, verb.
    LeftSubjectVerb 92,
    /// Before the quotation: verb, subject.
    LeftVerbSubject 92,
    /// Subject before, verb behind.
    Around 90,
    /// An according-to form.
    According 92,
    /// A reporting clause within the marks.
    Inside 92,
    /// A verb further off.
    Far 75,
    /// A verb without subject: the subject of the sentence.
    Participle 78,
    /// A verb without subject: the last speaker.
    LastSpeaker 75,
    /// Another quotation of the sentence has a speaker.
    SameSentence 90,
    /// The block has another quotation with a speaker.
    SameBlock 91,
    /// The subject of the sentence, without a verb.
    Sentence 60,
    /// The sentence behind the quotation.
    NextSentence 65,
    /// The block before ends with a colon.
    ColonBlock 80,
    /// The quotation of the block before.
    PreviousBlock 60,
    /// Nobody was found.
    Nobody 0,
}

/// How far from a quotation its verb may stand, in words.
const NEAR: usize = 5;
/// How far off a verb is still looked at.
const FAR: usize = 14;

/// The speaker of a quotation, as far as its own sentence tells.
pub(super) fn in_sentence(scene: &Scene<'_>, said: Said) -> Attribution {
    let sides = Sides::read(scene, said);
    let found = [
        sides.colon(),
        sides.right_near(),
        sides.left_near(),
        sides.according(),
        inside(scene, said),
        sides.far(),
    ];
    let found = found.into_iter().flatten().next();
    found.unwrap_or_else(|| sides.without_verb())
}

/// What stands at either side of a quotation.
struct Sides<'s, 'a> {
    scene: &'s Scene<'a>,
    said: Said,
    left: Span,
    right: Span,
    left_verb: Option<Term>,
    right_verb: Option<Term>,
}

impl<'s, 'a> Sides<'s, 'a> {
    fn read(scene: &'s Scene<'a>, said: Said) -> Self {
        let left = scene.left_of(said.outer.start, said.block);
        let mut right = scene.right_of(said.outer.end, said.block);
        if scene.slice(right).trim().is_empty()
            && scene.slice(said.inner).ends_with(['?', '!', '。', '؟', '！', '？'])
        {
            right = scene.next_sentence(said.outer.end, said.block);
        }
        let strong = |term: &&Term| term.tags.any(Tags::VERB) && term.tags.any(Tags::STRONG);
        let weak = |term: &&Term| term.tags.any(Tags::VERB);
        let lefts = scene.terms_in(scene.since_said(left));
        let rights = scene.terms_in(scene.until_said(right));
        let left_verb = lefts.iter().rev().find(strong).or_else(|| lefts.iter().rev().find(weak)).copied();
        let right_verb = rights.iter().find(strong).or_else(|| rights.iter().find(weak)).copied();
        Self { scene, said, left, right, left_verb, right_verb }
    }

    fn before_text(&self) -> &'a str {
        self.scene.slice(self.left).trim_end()
    }

    fn left_without_comma(&self) -> Span {
        let text = self.before_text().trim_end_matches([',', '،', '，', '、']);
        Span::new(self.left.start, self.left.start + text.len())
    }

    fn left_distance(&self, verb: Term) -> usize {
        self.scene.words_between(verb.span.end, self.left.end)
    }

    fn right_distance(&self, verb: Term) -> usize {
        self.scene.words_between(self.said.outer.end, verb.span.start)
    }

    /// `S V: "Q"`.
    fn colon(&self) -> Option<Attribution> {
        if !self.before_text().ends_with([':', '：']) {
            return None;
        }
        match self.left_verb {
            Some(verb) => Some(self.left_subject(verb)),
            None => {
                let subject = subject::of_sentence(self.scene, self.left)?;
                Some(Attribution { subject: Some(subject), cue: None, rule: Rule::Sentence })
            }
        }
    }

    fn right_near(&self) -> Option<Attribution> {
        let verb = self.right_verb?;
        (self.right_distance(verb) <= NEAR).then(|| self.right_subject(verb))
    }

    fn left_near(&self) -> Option<Attribution> {
        let verb = self.left_verb?;
        (self.left_distance(verb) <= NEAR).then(|| self.left_subject(verb))
    }

    fn according(&self) -> Option<Attribution> {
        let forms = [self.right, self.left];
        let form = forms.into_iter().find_map(|side| {
            self.scene
                .terms_in(side)
                .iter()
                .find(|term| term.tags.any(Tags::ANY_ACCORDING) && term.tags.any(Tags::STRONG))
                .map(|term| (side, *term))
        });
        let (side, form) = form?;
        let subject = if form.tags.any(Tags::ACCORDING) {
            subject::at_start(self.scene, Span::new(form.span.end, side.end))
        } else {
            subject::at_end(self.scene, Span::new(side.start, form.span.start))
        };
        Some(Attribution { subject: Some(subject?), cue: Some(form.span), rule: Rule::According })
    }

    fn far(&self) -> Option<Attribution> {
        let right = self
            .right_verb
            .filter(|verb| self.right_distance(*verb) <= FAR)
            .map(|verb| self.right_subject(verb));
        let left = || {
            self.left_verb.filter(|verb| self.left_distance(*verb) <= FAR).map(|verb| self.left_subject(verb))
        };
        let found = right.or_else(left)?;
        Some(Attribution { rule: Rule::Far, ..found })
    }

    /// The subject of a verb behind the quotation.
    fn right_subject(&self, verb: Term) -> Attribution {
        let order = self.scene.grammar.order;
        let between = Span::new(self.said.outer.end, verb.span.start);
        let behind = Span::new(verb.span.end, self.right.end);
        let before = || self.spoken_between(between).map(|subject| (subject, Rule::RightSubjectVerb));
        let after = || {
            subject::at_start(self.scene, behind)
                .filter(|subject| self.is_close(verb, subject))
                .map(|subject| (subject, Rule::RightVerbSubject))
        };
        let around =
            || subject::at_end(self.scene, self.left_without_comma()).map(|subject| (subject, Rule::Around));
        let found = match (order.sov, order.after_vs) {
            (0, _) => before().or_else(after).or_else(around),
            (_, 0) => before().or_else(around),
            _ => before().or_else(around).or_else(after),
        };
        match found {
            Some((subject, rule)) => Attribution { subject: Some(subject), cue: Some(verb.span), rule },
            None => Attribution { subject: None, cue: Some(verb.span), rule: Rule::LastSpeaker },
        }
    }

    /// The subject between the quotation and its verb, if there is more than small words.
    fn spoken_between(&self, between: Span) -> Option<Subject> {
        let words = self.scene.slice(between);
        if count_words(words) == 0 {
            return None;
        }
        let only_small =
            self.scene.terms_in(between).iter().filter(|term| term.tags.any(Tags::AUXILIARY)).count();
        if only_small >= count_words(words) {
            return None;
        }
        let chunk = between.trimmed(self.scene.text);
        let text = self.scene.slice(chunk);
        let skipped =
            text.len() - text.trim_start_matches([',', '،', '-', '–', '—', '.', ' ', '\u{a0}']).len();
        let chunk = Span::new(chunk.start + skipped, chunk.end);
        subject::at_end(self.scene, chunk)
    }

    fn is_close(&self, verb: Term, subject: &Subject) -> bool {
        self.scene.words_between(verb.span.end, subject.span.start) <= 6
    }

    /// The subject of a verb before the quotation.
    fn left_subject(&self, verb: Term) -> Attribution {
        let order = self.scene.grammar.order;
        let before = Span::new(self.left.start, verb.span.start);
        let behind = Span::new(verb.span.end, self.left.end);
        let after = || self.subject_behind(behind).map(|subject| (subject, Rule::LeftVerbSubject));
        let ahead = || subject::at_end(self.scene, before).map(|subject| (subject, Rule::LeftSubjectVerb));
        let found = match (order.before_vs, order.before_sv) {
            (3, _) => after().or_else(|| self.main_subject(before)),
            (vs, sv) if vs >= sv => after().or_else(ahead),
            _ => ahead().or_else(after),
        };
        match found {
            Some((subject, rule)) => Attribution { subject: Some(subject), cue: Some(verb.span), rule },
            None => Attribution { subject: None, cue: Some(verb.span), rule: Rule::LastSpeaker },
        }
    }

    /// The subject of an earlier verb of the sentence, as that of "saying" is, where the verb comes
    /// first; or what the sentence begins with.
    fn main_subject(&self, before: Span) -> Option<(Subject, Rule)> {
        let verbs = self.scene.terms_in(before).iter().rev().filter(|term| term.tags.any(Tags::VERB));
        let mut subjects =
            verbs.filter_map(|verb| subject::at_start(self.scene, Span::new(verb.span.end, before.end)));
        let named = subjects.next().or_else(|| subject::of_sentence(self.scene, before));
        let begins_with_verb = self.scene.terms_in(before).first().is_some_and(|term| {
            term.tags.any(Tags::VERB) && self.scene.words_between(before.start, term.span.start) == 0
        });
        let first = || (!begins_with_verb).then(|| subject::at_start(self.scene, before)).flatten();
        named.or_else(first).map(|subject| (subject, Rule::Participle))
    }

    /// A subject between a verb and the quotation behind it: words before "that", a colon or the
    /// mark itself.
    fn subject_behind(&self, behind: Span) -> Option<Subject> {
        let text = self.scene.slice(behind).trim();
        let first = text.chars().next()?;
        if !first.is_alphanumeric() && !super::marks::is_mark(first) && first != '-' {
            return None;
        }
        let subject = subject::at_start(self.scene, behind)?;
        match subject.kind {
            SubjectKind::Noun if self.scene.grammar.order.before_vs < 3 => None,
            _ => Some(subject),
        }
    }

    /// No verb at all: the subject of the sentence.
    fn without_verb(&self) -> Attribution {
        let subject = subject::of_sentence(self.scene, self.left)
            .or_else(|| subject::of_sentence(self.scene, self.right));
        match subject {
            Some(subject) => Attribution { subject: Some(subject), cue: None, rule: Rule::Sentence },
            None => Attribution { subject: None, cue: None, rule: Rule::Nobody },
        }
    }
}

/// A reporting clause within the marks: `« Q1, souligne-t-elle. Q2 »`.
fn inside(scene: &Scene<'_>, said: Said) -> Option<Attribution> {
    let terms = super::scene::within(&scene.quoted_terms, said.inner, |term| term.span);
    let verb = terms.iter().find(|term| {
        let before = scene.slice(Span::new(said.inner.start, term.span.start)).trim_end();
        term.tags.any(Tags::VERB) && term.tags.any(Tags::STRONG) && before.ends_with([',', '–', '—', '،'])
    })?;
    let rest = scene.slice(Span::new(verb.span.end, said.inner.end));
    let end = rest.find([',', '.', '–', '—', '،', '!', '?']).map_or(said.inner.end, |at| verb.span.end + at);
    let clause = Span::new(verb.span.end, end);
    if count_words(scene.slice(clause)) > 10 {
        return None;
    }
    let pronoun = terms.iter().find(|term| term.tags.any(Tags::PRONOUN) && clause.contains(term.span));
    let subject = match pronoun {
        Some(term) => Some(Subject { span: term.span, kind: SubjectKind::Pronoun(term.tags) }),
        None => subject::at_start(scene, clause),
    };
    Some(Attribution { subject: Some(subject?), cue: Some(verb.span), rule: Rule::Inside })
}

/// How many reporting verbs back the last speaker is looked for.
const VERBS_BACK: usize = 6;

/// The subject of the last reporting verb before `at` that has one.
pub(super) fn last_reported(scene: &Scene<'_>, at: usize) -> Option<Subject> {
    let count = scene.terms.partition_point(|term| term.span.end <= at);
    let strong = scene
        .terms
        .get(..count)?
        .iter()
        .rev()
        .filter(|term| term.tags.any(Tags::VERB) && term.tags.any(Tags::STRONG));
    strong.take(VERBS_BACK).find_map(|verb| {
        let block =
            scene.body.blocks.partition_point(|block| block.span.start <= verb.span.start).checked_sub(1)?;
        let before = scene.left_of(verb.span.start, block);
        let behind = scene.right_of(verb.span.end, block);
        let after = || {
            subject::at_start(scene, behind)
                .filter(|subject| subject.kind != SubjectKind::Noun || scene.grammar.order.before_vs == 3)
        };
        let ahead = || subject::at_end(scene, before);
        if scene.grammar.order.before_vs >= scene.grammar.order.before_sv {
            after().or_else(ahead)
        } else {
            ahead().or_else(after)
        }
    })
}
