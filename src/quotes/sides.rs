//! The text on either side of a quotation: the rest of the reporter's sentence, and its reporting verbs.

use super::attribution::Said;
use super::cues::Term;
use super::scene::Scene;
use super::tags::Tags;
use crate::article::EntityKind;
use crate::span::Span;
use crate::text::{is_alphanumeric, is_colon};

/// How many words away from a quotation its verb still counts as near.
pub(super) const NEAR: usize = 5;
/// The most words before a verb that begins its sentence.
const LEAD: usize = 1;
/// How many words before a quotation a verb in the passive still introduces it.
const LED: usize = 10;
/// The least weight of [`prodrop`](super::grammar::Order::prodrop) in a language that leaves out known subjects.
const DROPS: u8 = 2;

/// The text on either side of a quotation.
pub(super) struct Sides<'s, 'a> {
    /// The scene.
    pub scene: &'s Scene<'a>,
    /// The quotation.
    pub said: Said,
    /// The reporter's sentence before the quotation.
    pub left: Span,
    /// The reporter's sentence after the quotation; the next sentence if nothing follows in its own and the
    /// quotation ends with a stop such as "?" or "。".
    pub right: Span,
    /// The reporting verb before the quotation.
    pub left_verb: Option<Term>,
    /// The reporting verb after the quotation.
    pub right_verb: Option<Term>,
}

impl<'s, 'a> Sides<'s, 'a> {
    /// Reads the sentence of a quotation.
    pub fn read(scene: &'s Scene<'a>, said: Said) -> Self {
        let left = scene.left_of(said.outer.start, said.block);
        let mut right = scene.right_of(said.outer.end, said.block);
        let closed = scene.slice(said.inner).ends_with(['?', '!', '。', '؟', '！', '？']);
        if closed && scene.slice(right).trim().is_empty() {
            right = scene.next_sentence(said.outer.end, said.block);
        }
        let lefts = scene.terms_in(scene.since_said(left));
        let rights = scene.terms_in(scene.until_said(right));
        let last = lefts.iter().rev().find(|term| term.is_strong_verb());
        let first = rights.iter().find(|term| term.is_strong_verb());
        let nearest = lefts.iter().rev().find(|term| term.is_verb());
        let opening = nearest.filter(|weak| opens(scene, left, weak, last));
        let left_verb = opening.or(last).or(nearest).copied();
        let right_verb = first.or_else(|| rights.iter().find(|term| term.is_verb())).copied();
        Self { scene, said, left, right, left_verb, right_verb }
    }

    /// Whether a colon introduces the quotation, or all that comes before it is in brackets, as in television
    /// captions: "（会長 浜口豊）「…」".
    pub fn has_colon(&self) -> bool {
        let before = self.before_text();
        let inner =
            before.trim_start().strip_prefix(['(', '（']).and_then(|rest| rest.strip_suffix([')', '）']));
        before.ends_with(is_colon) || inner.is_some_and(|inner| !inner.contains([')', '）']))
    }

    /// Whether the reporter's sentence begins with a reporting verb that no subject follows, "and added that", in a
    /// language that leaves out known subjects.
    pub fn drops_subject(&self) -> bool {
        let scene = self.scene;
        let first = scene.terms_in(scene.since_said(self.left)).iter().find(|term| term.is_verb());
        let initial = first.filter(|verb| scene.words_between(self.left.start, verb.span.start) <= LEAD);
        scene.grammar.order.prodrop >= DROPS && initial.is_some_and(|verb| self.is_bare(verb))
    }

    /// Whether a stop, the quotation, "that" or a preposition comes after a verb, and so no subject.
    fn is_bare(&self, verb: &Term) -> bool {
        let behind = Span::new(verb.span.end, self.left.end);
        let text = self.scene.slice(behind).trim_start();
        let next = self.scene.terms_in(behind).first();
        let beside = next.filter(|term| self.scene.words_between(behind.start, term.span.start) == 0);
        let small = [Tags::COMPLEMENTIZER, Tags::PREPOSITION, Tags::ACCORDING];
        text.is_empty()
            || text.starts_with(|c: char| is_colon(c) || matches!(c, ',' | '،'))
            || beside.is_some_and(|term| small.iter().any(|tag| term.tags.any(*tag)))
    }

    /// The according-to form right after the quotation.
    pub fn source_form(&self) -> Option<Term> {
        let form = self.scene.terms_in(self.right).first().filter(|term| term.tags.any(Tags::ACCORDING))?;
        (self.scene.words_between(self.said.outer.end, form.span.start) == 0).then_some(*form)
    }

    /// The verb in the passive that introduces the quotation, if no other verb comes between and its clause does not end
    /// before the quotation: "was accused of", but not "Asked about the deal, Poe was blunt".
    pub fn passive(&self) -> Option<Term> {
        let terms = self.scene.terms_in(self.left).iter().rev();
        let last = terms.into_iter().find(|term| term.is_verb() || term.tags.any(Tags::PASSIVE))?;
        let gap = self.scene.slice(Span::new(last.span.end, self.left.end));
        let is_ended =
            gap.trim_end_matches(|c: char| !is_alphanumeric(c)).contains([',', '،', '、', '，', ';']);
        let near = last.tags.any(Tags::PASSIVE) && !is_ended && self.left_distance(*last) <= LED;
        near.then_some(*last)
    }

    /// Where the words for the agent of that verb begin: "by".
    pub fn agents(&self) -> impl Iterator<Item = Span> + '_ {
        let passive = self.passive();
        let sides = passive.map(|verb| [Span::new(verb.span.end, self.left.end), self.right]);
        let is_next = |side: Span, term: &Term| {
            side != self.right || self.scene.words_between(side.start, term.span.start) == 0
        };
        sides.into_iter().flatten().filter_map(move |side| {
            let agent = self.scene.terms_in(side).iter().find(|term| term.tags.any(Tags::AGENT))?;
            is_next(side, agent).then(|| Span::new(agent.span.end, side.end))
        })
    }

    /// Whether the verb after the quotation is near it.
    pub fn right_is_near(&self) -> bool {
        self.right_verb.is_some_and(|verb| self.right_distance(verb) <= NEAR)
    }

    /// Whether the verb before the quotation is near it.
    pub fn left_is_near(&self) -> bool {
        self.left_verb.is_some_and(|verb| self.left_distance(verb) <= NEAR)
    }

    /// Whether no word of the reporter's sentence comes before the quotation, and no reporting verb after it.
    pub fn is_alone(&self) -> bool {
        self.right_verb.is_none() && !self.scene.slice(self.left).contains(char::is_alphanumeric)
    }

    /// Whether the reporter's sentence, with its verb before the quotation, continues after the quotation without a
    /// stop.
    pub fn goes_on(&self) -> bool {
        self.scene.grammar.order.sov == 0
            && self.left_verb.is_some()
            && self.scene.slice(self.right).trim_start().starts_with(char::is_alphabetic)
            && !self.scene.slice(self.said.inner).ends_with([',', '?', '!'])
    }

    /// Whether the reporter's sentence holds a pronoun, a role, or a name that is not a place's.
    pub fn mentions_somebody(&self) -> bool {
        let scene = self.scene;
        let told = |span: Span| !scene.is_said(span);
        [self.left, self.right].iter().any(|side| {
            let named = scene.names_in(*side).iter().filter(|name| name.kind != EntityKind::Location);
            let terms = scene.terms_in(*side).iter();
            let tags = [Tags::PRONOUN, Tags::ROLE];
            let mut called = terms.filter(|term| tags.iter().any(|tag| term.tags.any(*tag)));
            named.into_iter().any(|name| told(name.span)) || called.any(|term| told(term.span))
        })
    }

    /// The left side without white space at its end.
    pub fn before_text(&self) -> &'a str {
        self.scene.slice(self.left).trim_end()
    }

    /// The left side without white space and commas at its end.
    pub fn left_without_comma(&self) -> Span {
        let text = self.before_text().trim_end_matches([',', '،', '，', '、']);
        Span::new(self.left.start, self.left.start + text.len())
    }

    /// How many words are between a verb before the quotation and the quotation.
    pub fn left_distance(&self, verb: Term) -> usize {
        self.scene.words_between(verb.span.end, self.left.end)
    }

    /// How many words are between the quotation and a verb after it.
    pub fn right_distance(&self, verb: Term) -> usize {
        self.scene.words_between(self.said.outer.end, verb.span.start)
    }
}

/// Whether a weak verb is the one that introduces the quotation with "that", and the strong verb before it belongs
/// to another clause: "with mocking comments, and one user wrote that".
fn opens(scene: &Scene<'_>, left: Span, weak: &Term, strong: Option<&Term>) -> bool {
    let that = scene.terms_in(left).last().filter(|term| {
        term.tags.any(Tags::COMPLEMENTIZER) && scene.words_between(term.span.end, left.end) == 0
    });
    let near = that.is_some_and(|that| scene.words_between(weak.span.end, that.span.start) <= NEAR);
    let apart = strong.is_none_or(|strong| {
        let gap = Span::new(strong.span.end, weak.span.start);
        scene.words_between(gap.start, gap.end) > NEAR || scene.slice(gap).contains([',', '،'])
    });
    near && apart && !weak.tags.any(Tags::PREPOSITION)
}
