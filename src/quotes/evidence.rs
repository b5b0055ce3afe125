//! Looks in the text for each [`Sign`] that a candidate said a quotation, or did not.

use super::attribution::{Rule, Subject, SubjectKind};
use super::candidates::{Candidate, Source};
use super::cues::Term;
use super::names::Name;
use super::scene::{Scene, within};
use super::signs::{Sign, Signs};
use super::subject;
use super::tags::Tags;
use super::view::View;
use crate::article::EntityKind;
use crate::span::Span;

/// The confidence from which the speaker of the quotation before is hardly in doubt.
const SURE: f32 = 0.75;

/// How many bytes beside a name are searched for a verb that touches it.
const BESIDE: usize = 60;

/// How many names of a text are searched for a fuller form of one.
const FEW: usize = 200;

/// How many earlier quotations are searched for one that the candidate said.
const MEMORY: usize = 8;

impl View<'_, '_, '_> {
    /// The signs seen at one candidate.
    pub fn look(&self, candidate: &Candidate) -> Signs {
        let mut signs = Signs::default();
        self.kind(candidate.subject, &mut signs);
        proposals(candidate, self.own.rule, &mut signs);
        self.place(candidate.subject.span, &mut signs);
        self.beside(candidate.subject.span, &mut signs);
        self.again(candidate.subject, &mut signs);
        self.spoke(candidate.subject, &mut signs);
        self.within(candidate, &mut signs);
        self.together(candidate, &mut signs);
        signs
    }

    /// Sets the signs that combine other signs.
    fn together(&self, candidate: &Candidate, signs: &mut Signs) {
        let (left, right) = (signs.has(Sign::InLeft), signs.has(Sign::InRight));
        let away = !left && !right && !signs.has(Sign::WithinSaid);
        let pronoun = signs.has(Sign::Pronoun);
        signs.set(Sign::PronounLeft, || pronoun && left);
        signs.set(Sign::PronounRight, || pronoun && right);
        signs.set(Sign::BareHere, || (left || right) && self.is_bare());
        let mood = self.sides.left_verb.is_none()
            && self.sides.right_verb.is_none()
            && [self.sides.left, self.sides.right]
                .iter()
                .any(|side| self.scene.terms_in(*side).iter().any(|term| term.tags.any(Tags::MOOD)));
        signs.set(Sign::MoodLeft, || mood && (left || right));
        signs.set(Sign::MoodAway, || mood && away);
        let again = signs.has(Sign::Again);
        signs.set(Sign::MoodAgain, || mood && again);
        let words = signs.has(Sign::Noun) || signs.has(Sign::Capitals);
        signs.set(Sign::NounAway, || words && away);
        let despite = again && away && self.has_own_subject(candidate.subject);
        signs.set(Sign::AgainDespite, || despite);
        let spoke = signs.has(Sign::Spoke);
        signs.set(Sign::SpokeAway, || spoke && away);
        let colon = signs.has(Sign::LeftColon);
        signs.set(Sign::ColonNext, || {
            let gap =
                Span::new(candidate.subject.span.end, self.said.outer.start.max(candidate.subject.span.end));
            colon && self.scene.words_between(gap.start, gap.end) == 0
        });
        signs.set(Sign::ColonWords, || words && colon);
        let leads = signs.has(Sign::Leads);
        let indefinite = signs.has(Sign::Indefinite);
        signs.set(Sign::LeadingIndefinite, || indefinite && leads);
        let lone = signs.has(Sign::LoneCapital) && signs.has(Sign::VerbNext);
        signs.set(Sign::LoneVerb, || lone);
        signs.set(Sign::ReportedBare, || candidate.sources.has(Source::Reported) && self.is_bare());
        let span = candidate.subject.span;
        signs.set(Sign::Complemented, || {
            let terms = self.scene.terms_in(span).iter();
            let is_office = terms.clone().any(|term| term.tags.any(Tags::ROLE));
            let has_article = subject::has_article(self.scene, span);
            words
                && !is_office
                && !has_article
                && terms.into_iter().any(|term| term.tags.any(Tags::PREPOSITION))
        });
        let verb = self.sides.left_verb.is_some() || self.sides.right_verb.is_some();
        signs.set(Sign::AwayNobody, || away && verb && !self.sides.mentions_somebody());
        let person = signs.has(Sign::Person);
        signs.set(Sign::PersonAway, || person && away);
        let next = signs.has(Sign::VerbNext);
        signs.set(Sign::PersonVerb, || person && next);
        if left || right {
            let span = candidate.subject.span;
            let gap = match left {
                true => self.scene.words_between(span.end, self.said.outer.start),
                false => self.scene.words_between(self.said.outer.end, span.start),
            };
            signs.set(Sign::QuoteNear, || gap <= 2);
            signs.set(Sign::QuoteApart, || (3..=6).contains(&gap));
        }
    }

    fn kind(&self, subject: Subject, signs: &mut Signs) {
        let named = self.scene.names_in(subject.span).first();
        let sign = match (subject.kind, named.map(|name| name.kind)) {
            (SubjectKind::Pronoun(_), _) => Sign::Pronoun,
            (_, Some(EntityKind::Person)) => Sign::Person,
            (_, Some(EntityKind::Organization)) => Sign::Organization,
            (_, Some(EntityKind::Location)) => Sign::Place,
            (_, Some(_)) => Sign::OtherName,
            (SubjectKind::Capitals, None) if self.scene.grammar.order.capital_nouns == 0 => Sign::Capitals,
            (_, None) => Sign::Noun,
        };
        signs.set(sign, || true);
        let around = Span::new(
            self.scene.boundary(subject.span.start.saturating_sub(40)),
            self.scene.boundary(subject.span.end + 40),
        );
        signs.set(Sign::Role, || {
            let roles = self.scene.terms_in(around).iter().filter(|term| term.tags.any(Tags::ROLE));
            roles.into_iter().any(|term| {
                self.scene.words_between(term.span.end, subject.span.start) == 0
                    && self.scene.words_between(subject.span.end, term.span.start) == 0
            })
        });
        let office =
            signs.has(Sign::Role) && signs.has_any(&[Sign::Organization, Sign::Place, Sign::OtherName]);
        signs.set(Sign::OfficeOf, || {
            let ahead = Span::new(around.start, subject.span.start);
            let office = office && self.scene.terms_in(ahead).iter().any(|term| term.tags.any(Tags::ROLE));
            office || sign != Sign::Person && self.is_spoken_for(subject.span)
        });
        if let SubjectKind::Name(Some(entity)) = subject.kind {
            signs.set(Sign::Frequent, || self.cast.mentions.get(&entity).is_some_and(|count| *count >= 3));
            signs.set(Sign::Hero, || self.cast.hero == Some(entity));
        }
    }

    /// Whether a role and a preposition come right before: "a spokesman for".
    fn is_spoken_for(&self, span: Span) -> bool {
        let scene = self.scene;
        let ahead = Span::new(scene.boundary(span.start.saturating_sub(60)), span.start);
        let mut terms = scene.terms_in(ahead).iter().rev();
        let touches = |term: &Term, end: usize| scene.words_between(term.span.end, end) == 0;
        let preposition =
            terms.next().filter(|term| term.tags.any(Tags::PREPOSITION) && touches(term, span.start));
        preposition.zip(terms.next()).is_some_and(|(preposition, office)| {
            office.tags.any(Tags::ROLE) && touches(office, preposition.span.start)
        })
    }

    /// Sets the signs that compare the candidate with the speaker of the quotation before.
    fn again(&self, subject: Subject, signs: &mut Signs) {
        let Some(before) = self.before else { return };
        let since = Span::new(before.said.outer.end, self.said.outer.start.max(before.said.outer.end));
        signs.set(Sign::Since, || since.contains(subject.span));
        if !is_same(self.scene, before.speaker, subject) {
            return;
        }
        signs.set(Sign::Again, || true);
        signs.set(Sign::AgainInBlock, || before.said.block == self.said.block);
        signs.set(Sign::AgainAlone, || self.sides.is_alone());
        signs.set(Sign::AgainBare, || self.is_bare());
        signs.set(Sign::AgainInSentence, || self.sides.left.contains(before.said.outer));
        signs.set(Sign::AgainSure, || before.confidence >= SURE);
        signs.set(Sign::AgainPassed, || self.names_another(since, subject));
    }

    /// Sets [`Sign::Spoke`] if the candidate said one of the quotations before the last one.
    fn spoke(&self, subject: Subject, signs: &mut Signs) {
        let Some((_, earlier)) = self.earlier.split_last() else { return };
        let near = earlier.iter().rev().take(MEMORY).filter_map(|spoken| spoken.subject);
        signs.set(Sign::Spoke, || near.into_iter().any(|speaker| is_same(self.scene, speaker, subject)));
    }

    /// Sets the signs for a person whom the quotation itself names: people seldom speak of themselves by name. Does not
    /// apply where the name comes beside a reporting verb in the quotation, as in a reporting clause without marks.
    fn within(&self, candidate: &Candidate, signs: &mut Signs) {
        let scene = self.scene;
        let SubjectKind::Name(Some(entity)) = candidate.subject.kind else { return };
        let inner = self.said.inner;
        let own = |name: &&Name| name.entity == Some(entity) && name.kind == EntityKind::Person;
        let touches = |one: Span, other: Span| {
            let (first, last) = if one.start < other.start { (one, other) } else { (other, one) };
            scene.words_between(first.end, last.start) == 0
        };
        let is_told = |name: &&Name| {
            let start = scene.boundary(name.span.start.saturating_sub(BESIDE)).max(inner.start);
            let near = Span::new(start, scene.boundary(name.span.end + BESIDE).min(inner.end));
            let mut terms = within(&scene.quoted_terms, near, |term| term.span).iter();
            terms.any(|term| term.is_verb() && touches(term.span, name.span))
        };
        let Some(name) = scene.names_in(inner).iter().filter(own).find(|name| !is_told(name)) else { return };
        let given = scene.slice(name.span);
        let is_given = |other: &Name| {
            other.entity == Some(entity)
                && scene.slice(other.span).strip_prefix(given).is_some_and(|rest| rest.starts_with(' '))
        };
        let by_given = scene.names.iter().take(FEW).any(is_given);
        signs.set(if by_given { Sign::CalledInSaid } else { Sign::NamedInSaid }, || true);
    }

    /// Whether the rules found a subject other than the candidate beside a verb in the quotation's sentence.
    fn has_own_subject(&self, subject: Subject) -> bool {
        let beside = matches!(
            self.own.rule,
            Rule::RightSubjectVerb | Rule::RightVerbSubject | Rule::LeftSubjectVerb | Rule::LeftVerbSubject
        );
        beside && self.own.subject.is_some_and(|own| !is_same(self.scene, own, subject))
    }

    /// Whether `span` mentions a person other than the subject, or has any pronoun.
    fn names_another(&self, span: Span, subject: Subject) -> bool {
        let scene = self.scene;
        let named = scene.names_in(span).iter().filter(|name| name.kind == EntityKind::Person);
        let subjects = named.map(|name| Subject { span: name.span, kind: SubjectKind::Name(name.entity) });
        let pronouns = || scene.terms_in(span).iter().any(|term| term.tags.any(Tags::PRONOUN));
        subjects.into_iter().any(|other| !is_same(scene, other, subject)) || pronouns()
    }
}

/// Sets the signs for the sources of the candidate and for the rule that chose it.
fn proposals(candidate: &Candidate, rule: Rule, signs: &mut Signs) {
    const PROPOSERS: [(Source, Sign); 22] = [
        (Source::Between, Sign::Between),
        (Source::Behind, Sign::Behind),
        (Source::Around, Sign::Around),
        (Source::Before, Sign::Before),
        (Source::After, Sign::After),
        (Source::According, Sign::According),
        (Source::Inside, Sign::Inside),
        (Source::Label, Sign::Label),
        (Source::Left, Sign::Left),
        (Source::Right, Sign::Right),
        (Source::Main, Sign::Main),
        (Source::Reported, Sign::Reported),
        (Source::LastPerson, Sign::LastPerson),
        (Source::Previous, Sign::Previous),
        (Source::ColonBlock, Sign::ColonBlock),
        (Source::Next, Sign::Next),
        (Source::Earlier, Sign::Earlier),
        (Source::HeadBehind, Sign::HeadBehind),
        (Source::HeadAfter, Sign::HeadAfter),
        (Source::HeadBefore, Sign::HeadBefore),
        (Source::HeadLeft, Sign::HeadLeft),
        (Source::HeadRight, Sign::HeadRight),
    ];
    for (source, sign) in PROPOSERS {
        signs.set(sign, || candidate.sources.has(source));
    }
    if candidate.sources.has(Source::Chosen) {
        signs.set(rule_sign(rule), || true);
    }
}

fn rule_sign(rule: Rule) -> Sign {
    match rule {
        Rule::RightSubjectVerb | Rule::RightVerbSubject => Sign::RuleBehind,
        Rule::LeftSubjectVerb | Rule::LeftVerbSubject => Sign::RuleBefore,
        Rule::Around => Sign::RuleAround,
        Rule::According | Rule::Inside => Sign::RuleAccording,
        Rule::Far => Sign::RuleFar,
        Rule::Participle => Sign::RuleParticiple,
        Rule::LastSpeaker => Sign::RuleLast,
        Rule::SameSentence | Rule::SameBlock => Sign::RuleSame,
        Rule::Label => Sign::RuleLabel,
        Rule::Sentence => Sign::RuleSentence,
        Rule::NextSentence | Rule::ColonBlock | Rule::PreviousBlock | Rule::Nobody => Sign::RuleAfar,
    }
}

/// Whether two mentions name the same speaker: they overlap, mean the same entity, or end with the same word.
pub(super) fn is_same(scene: &Scene<'_>, one: Subject, other: Subject) -> bool {
    if one.span.overlaps(other.span) {
        return true;
    }
    if let (SubjectKind::Name(Some(one)), SubjectKind::Name(Some(other))) = (one.kind, other.kind) {
        return one == other;
    }
    let last =
        |subject: Subject| subject.span.of(&scene.folded).split_whitespace().next_back().unwrap_or_default();
    !last(one).is_empty() && last(one) == last(other)
}
