//! What speaks for a candidate to have said a quotation: looks at the text for each [`Sign`].

use std::collections::HashMap;

use super::attribution::{Attribution, Rule, Said, Subject, SubjectKind};
use super::candidates::{Candidate, Source};
use super::cues::Term;
use super::marks::is_dash;
use super::scene::{Scene, within};
use super::signs::{Sign, Signs};
use super::speaker::Sides;
use super::tags::Tags;
use crate::article::{EntityId, EntityKind};
use crate::span::Span;

/// Who is named how often.
#[derive(Debug, Default)]
pub(super) struct Cast {
    mentions: HashMap<EntityId, usize>,
    hero: Option<EntityId>,
}

impl Cast {
    /// Counts the names of a scene.
    pub fn of(scene: &Scene<'_>) -> Self {
        let mut cast = Self::default();
        let mut best = 1;
        for name in &scene.names {
            let Some(entity) = name.entity else { continue };
            let count = cast.mentions.entry(entity).or_default();
            *count += 1;
            if *count > best && name.kind == EntityKind::Person {
                best = *count;
                cast.hero = Some(entity);
            }
        }
        cast
    }
}

/// The quotation before, and who is taken to have said it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Before {
    /// The quotation.
    pub said: Said,
    /// Its speaker.
    pub speaker: Subject,
    /// How sure that is, 0 to 1.
    pub confidence: f32,
}

/// From which confidence on the speaker of a quotation is hardly in doubt.
const SURE: f32 = 0.75;

/// A quotation and what surrounds it, to look at candidates from.
pub(super) struct View<'v, 's, 'a> {
    /// The body.
    pub scene: &'s Scene<'a>,
    /// The quotation.
    pub said: Said,
    /// Its sentence.
    pub sides: &'v Sides<'s, 'a>,
    /// What the rules found.
    pub own: Attribution,
    /// The quotation before.
    pub before: Option<Before>,
    /// Who is named how often.
    pub cast: &'v Cast,
}

impl View<'_, '_, '_> {
    /// What is seen at one candidate.
    pub fn look(&self, candidate: &Candidate) -> Signs {
        let mut signs = Signs::default();
        self.kind(candidate.subject, &mut signs);
        proposals(candidate, self.own.rule, &mut signs);
        self.place(candidate.subject.span, &mut signs);
        self.beside(candidate.subject.span, &mut signs);
        self.again(candidate.subject, &mut signs);
        self.together(candidate, &mut signs);
        signs
    }

    /// What two signs tell together.
    fn together(&self, candidate: &Candidate, signs: &mut Signs) {
        let (left, right) = (signs.has(Sign::InLeft), signs.has(Sign::InRight));
        let away = !left && !right && !signs.has(Sign::WithinSaid);
        let pronoun = signs.has(Sign::Pronoun);
        signs.set(Sign::PronounLeft, || pronoun && left);
        signs.set(Sign::PronounRight, || pronoun && right);
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
        signs.set(Sign::ReportedBare, || candidate.sources.has(Source::Reported) && self.is_bare());
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

    /// Whether a reporting verb stands by without a subject.
    fn is_bare(&self) -> bool {
        self.own.rule == Rule::LastSpeaker
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
            office && self.scene.terms_in(ahead).iter().any(|term| term.tags.any(Tags::ROLE))
        });
        if let SubjectKind::Name(Some(entity)) = subject.kind {
            signs.set(Sign::Frequent, || self.cast.mentions.get(&entity).is_some_and(|count| *count >= 3));
            signs.set(Sign::Hero, || self.cast.hero == Some(entity));
        }
    }

    /// Where the candidate stands to the quotation and to its verb.
    fn place(&self, span: Span, signs: &mut Signs) {
        let (sides, said) = (self.sides, self.said);
        let bare = self.is_bare();
        if said.outer.contains(span) {
            signs.set(Sign::WithinSaid, || true);
        } else if sides.left.contains(span) {
            signs.set(Sign::InLeft, || true);
            signs.set(Sign::LeftVerbRight, || sides.right_is_near());
            signs.set(Sign::LeftColon, || sides.has_colon());
            signs.set(Sign::LeftGoesOn, || sides.goes_on());
            signs.set(Sign::LeftNoVerb, || sides.left_verb.is_none() && sides.right_verb.is_none());
            if let Some(verb) = sides.left_verb {
                self.to_left_verb(span, verb, signs);
            } else if let Some(verb) = sides.right_verb {
                self.order(self.scene.grammar.order.sov, signs);
                signs.set(Sign::VerbStrong, || verb.tags.any(Tags::STRONG));
            }
        } else if sides.right.contains(span) {
            signs.set(Sign::InRight, || true);
            signs.set(Sign::RightColon, || sides.has_colon());
            signs.set(Sign::RightGoesOn, || sides.goes_on());
            signs.set(Sign::RightNoVerb, || sides.left_verb.is_none() && sides.right_verb.is_none());
            if let Some(verb) = sides.right_verb {
                self.to_right_verb(span, verb, signs);
            }
        } else {
            self.away(span, signs);
            signs.set(Sign::AwayVerb, || sides.right_is_near() || sides.left_is_near());
            signs.set(Sign::AwayAlone, || sides.is_alone());
            signs.set(Sign::AwayWithin, || {
                !sides.is_alone() && sides.right_verb.is_none() && sides.left_verb.is_none()
            });
            signs.set(Sign::AwayBare, || bare);
        }
    }

    fn away(&self, span: Span, signs: &mut Signs) {
        let block = self.said.block;
        let ahead = span.start >= self.said.outer.end;
        let here = self.scene.block(block).contains(span);
        let previous = block.checked_sub(1).is_some_and(|block| self.scene.block(block).contains(span));
        let sign = match (ahead, here, previous) {
            (true, true, _) => Sign::InNext,
            (true, false, _) => Sign::InNextBlock,
            (_, true, _) => Sign::InBlock,
            (_, _, true) => Sign::InPreviousBlock,
            _ => Sign::InFarBlock,
        };
        signs.set(sign, || true);
        signs.set(Sign::LastSentence, || {
            !ahead && self.scene.previous_sentence(self.said.outer.start).contains(span)
        });
        if !ahead {
            let names = self.scene.names_in(Span::new(span.start, self.said.outer.start));
            let behind =
                || names.iter().filter(|name| name.span.start >= span.end && !self.scene.is_said(name.span));
            let named = signs.has_any(&[Sign::Person, Sign::Organization, Sign::OtherName]);
            signs.set(Sign::NearestName, || named && behind().next().is_none());
            let person = signs.has(Sign::Person);
            signs.set(Sign::NearestPerson, || person && behind().all(|name| name.kind != EntityKind::Person));
        }
    }

    fn to_left_verb(&self, span: Span, verb: Term, signs: &mut Signs) {
        let order = self.scene.grammar.order;
        let before = (Sign::BeforeLeftVerb, order.before_sv);
        let behind = (Sign::BehindLeftVerb, order.before_vs);
        self.beside_verb((span, verb), before, behind, signs);
    }

    fn to_right_verb(&self, span: Span, verb: Term, signs: &mut Signs) {
        let order = self.scene.grammar.order;
        let before = (Sign::BeforeRightVerb, order.after_sv);
        let behind = (Sign::BehindRightVerb, order.after_vs);
        self.beside_verb((span, verb), before, behind, signs);
    }

    /// On which side of the verb the candidate stands, how usual that is in the language, and what is between.
    fn beside_verb(
        &self,
        (span, verb): (Span, Term),
        before: (Sign, u8),
        behind: (Sign, u8),
        signs: &mut Signs,
    ) {
        let ((sign, weight), between) = if span.end <= verb.span.start {
            (before, Span::new(span.end, verb.span.start))
        } else if span.start >= verb.span.end {
            (behind, Span::new(verb.span.end, span.start))
        } else {
            return;
        };
        signs.set(sign, || true);
        self.order(weight, signs);
        self.between(between, verb, signs);
    }

    fn order(&self, weight: u8, signs: &mut Signs) {
        let sign = match weight {
            0 => Sign::Order0,
            1 => Sign::Order1,
            2 => Sign::Order2,
            _ => Sign::Order3,
        };
        signs.set(sign, || true);
    }

    /// What stands between the candidate and the verb.
    fn between(&self, gap: Span, verb: Term, signs: &mut Signs) {
        let scene = self.scene;
        let sign = match scene.words_between(gap.start, gap.end) {
            0 => Sign::VerbNext,
            1 | 2 => Sign::VerbNear,
            3..=6 => Sign::VerbApart,
            _ => Sign::VerbFar,
        };
        signs.set(sign, || true);
        signs.set(Sign::VerbStrong, || verb.tags.any(Tags::STRONG));
        signs.set(Sign::CommaBetween, || scene.slice(gap).contains([',', '،', '，', '、']));
        let terms = scene.terms_in(gap);
        signs.set(Sign::ThatBetween, || terms.iter().any(|term| term.tags.any(Tags::COMPLEMENTIZER)));
        signs.set(Sign::VerbBetween, || terms.iter().any(|term| term.tags.any(Tags::VERB)));
        signs.set(Sign::NameBetween, || !scene.names_in(gap).is_empty());
        signs.set(Sign::SaidBetween, || !within(&scene.said, gap, |said| *said).is_empty());
    }

    /// What stands right before and behind the candidate.
    fn beside(&self, span: Span, signs: &mut Signs) {
        let scene = self.scene;
        let left = Span::new(scene.boundary(span.start.saturating_sub(24)), span.start);
        let last =
            scene.terms_in(left).last().filter(|term| scene.words_between(term.span.end, span.start) == 0);
        // Behind an according-to form the speaker stands in the case of an object.
        let according = signs.has(Sign::According);
        signs.set(Sign::Preposed, || !according && last.is_some_and(is_preposition));
        signs.set(Sign::BehindAccording, || last.is_some_and(|term| term.tags.any(Tags::ACCORDING)));
        signs.set(Sign::AheadAccording, || self.is_before_according(span));
        signs.set(Sign::Introduced, || last.is_some_and(|term| term.tags.any(Tags::NAME_MARKER)));
        signs.set(Sign::PreposedNear, || !according && self.is_preposed(span));
        signs.set(Sign::Glued, || scene.slice(left).ends_with(char::is_alphabetic));
        let right = scene.slice(Span::new(span.end, scene.boundary(span.end + 12)));
        signs.set(Sign::Genitive, || right.starts_with("'s") || right.starts_with("’s"));
        signs.set(Sign::CommaBehind, || {
            right.starts_with([',', '،', '，', '、']) || right.trim_start().starts_with(is_dash)
        });
        signs
            .set(Sign::Marked, || scene.grammar.subjects.iter().any(|form| right.starts_with(form.as_str())));
        let objects =
            || scene.grammar.objects.iter().any(|form| right.trim_start().starts_with(form.as_str()));
        signs.set(Sign::Object, || {
            !scene.grammar.subjects.iter().any(|form| right.starts_with(form.as_str())) && objects()
        });
        self.form(span, signs);
        let start = scene.sentence_start(span.start);
        let ahead = scene.words_between(start, span.start);
        signs.set(Sign::Leads, || ahead == 0);
        signs.set(Sign::Early, || ahead <= 3);
    }

    /// Whether an according-to form whose speaker precedes it stands right behind the candidate.
    fn is_before_according(&self, span: Span) -> bool {
        let right = Span::new(span.end, self.scene.boundary(span.end + 24));
        self.scene.terms_in(right).first().is_some_and(|term| {
            term.tags.any(Tags::ACCORDING_AFTER) && self.scene.words_between(span.end, term.span.start) == 0
        })
    }

    /// Whether a preposition stands a few words before the candidate, in the same phrase.
    fn is_preposed(&self, span: Span) -> bool {
        let scene = self.scene;
        let left = Span::new(scene.boundary(span.start.saturating_sub(60)), span.start);
        let last = scene.terms_in(left).iter().rev().find(|term| !term.tags.any(Tags::ROLE));
        last.is_some_and(|term| {
            let gap = Span::new(term.span.end, span.start);
            is_preposition(term)
                && scene.words_between(gap.start, gap.end) <= 3
                && !scene.slice(gap).contains([',', '،', '，', '、', '.', ';', ':'])
        })
    }

    /// What the candidate's own words tell: an article, a gender.
    fn form(&self, span: Span, signs: &mut Signs) {
        let grammar = self.scene.grammar;
        let text = span.of(&self.scene.folded);
        let glued = text.starts_with(|c: char| ('\u{0590}'..'\u{0700}').contains(&c));
        let one = !text.contains(char::is_whitespace);
        let noun = signs.has_any(&[Sign::Noun, Sign::Capitals]);
        signs.set(Sign::OneWord, || one && noun);
        signs.set(Sign::LoneCapital, || {
            let begins = self.scene.sentence_start(span.start) == span.start;
            one && noun && begins && self.scene.slice(span).starts_with(char::is_uppercase)
        });
        signs.set(Sign::Definite, || {
            grammar
                .definite
                .iter()
                .filter_map(|form| text.strip_prefix(form.as_str()))
                .any(|rest| glued || rest.starts_with(char::is_whitespace))
        });
        let Some(cue) = self.own.cue else { return };
        let first = text.split_whitespace().next().unwrap_or_default();
        let last = text.split_whitespace().next_back().unwrap_or_default();
        let noun = if glued { first } else { last };
        let agreement = grammar.endings.agree(cue.of(&self.scene.folded), noun);
        signs.set(Sign::Agrees, || agreement == Some(true));
        signs.set(Sign::Differs, || agreement == Some(false));
    }

    /// Whether the candidate has just spoken.
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

    /// Whether a person other than the subject is mentioned in `span`.
    fn names_another(&self, span: Span, subject: Subject) -> bool {
        let scene = self.scene;
        let named = scene.names_in(span).iter().filter(|name| name.kind == EntityKind::Person);
        let subjects = named.map(|name| Subject { span: name.span, kind: SubjectKind::Name(name.entity) });
        let pronouns = || scene.terms_in(span).iter().any(|term| term.tags.any(Tags::PRONOUN));
        subjects.into_iter().any(|other| !is_same(scene, other, subject)) || pronouns()
    }
}

/// Who proposed the candidate.
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

/// Whether words behind a term are no subject. An according-to form that is a preposition too, as "laut",
/// stands before whoever said it.
fn is_preposition(term: &Term) -> bool {
    term.tags.any(Tags::PREPOSITION) && !term.tags.any(Tags::ANY_ACCORDING)
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

/// Whether two mentions name one speaker: the same entity, or the same last word.
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
