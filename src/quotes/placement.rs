//! Where a candidate is in relation to the quotation, to its verb, and to the words right around the candidate.

use super::cues::Term;
use super::grammar::is_semitic;
use super::marks::is_dash;
use super::scene::within;
use super::signs::{Sign, Signs};
use super::subject;
use super::tags::Tags;
use super::view::View;
use crate::article::EntityKind;
use crate::span::Span;

impl View<'_, '_, '_> {
    /// Sets the signs for where the candidate is in relation to the quotation and to its verb.
    pub fn place(&self, span: Span, signs: &mut Signs) {
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

    /// Sets the signs for the side of the verb on which the candidate is, for how usual that is in the language,
    /// and for what is between.
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
        let participle = verb.tags.any(Tags::PARTICIPLE);
        signs.set(Sign::BeforeParticiple, || participle && between.start == span.end);
        signs.set(Sign::BehindParticiple, || participle && between.end == span.start);
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

    /// Sets the signs for what is between the candidate and the verb.
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

    /// Sets the signs for the words right before and after the candidate.
    pub fn beside(&self, span: Span, signs: &mut Signs) {
        let scene = self.scene;
        let left = Span::new(scene.boundary(span.start.saturating_sub(24)), span.start);
        let last =
            scene.terms_in(left).last().filter(|term| scene.words_between(term.span.end, span.start) == 0);
        // After an according-to form the speaker is in the case of an object, so a preposition there does not
        // count.
        let according = signs.has(Sign::According);
        signs.set(Sign::Preposed, || !according && self.follows_preposition(span.start));
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
        let verbless = self.sides.left_verb.is_none() && self.sides.right_verb.is_none();
        signs.set(Sign::ForWhom, || {
            verbless
                && self.sides.left.contains(span)
                && self.is_led_by_preposition(Span::new(start, span.start))
        });
    }

    /// Whether a preposition comes right before `at`, or before the role right before `at`: "to reporter".
    pub fn follows_preposition(&self, at: usize) -> bool {
        let scene = self.scene;
        let left = Span::new(scene.boundary(at.saturating_sub(60)), at);
        let mut start = at;
        for term in scene.terms_in(left).iter().rev() {
            if scene.words_between(term.span.end, start) > 0 {
                break;
            }
            if !term.tags.any(Tags::ROLE) {
                return is_preposition(term);
            }
            start = term.span.start;
        }
        false
    }

    /// Whether `ahead` is a preposition and nothing else but articles.
    fn is_led_by_preposition(&self, ahead: Span) -> bool {
        let scene = self.scene;
        let first = scene.terms_in(ahead).first();
        first.is_some_and(|term| {
            is_preposition(term)
                && scene.words_between(ahead.start, term.span.start) == 0
                && subject::is_bare(scene, Span::new(term.span.end, ahead.end))
        })
    }

    /// Whether right after the candidate comes an according-to form of the kind that follows its speaker.
    fn is_before_according(&self, span: Span) -> bool {
        let right = Span::new(span.end, self.scene.boundary(span.end + 24));
        self.scene.terms_in(right).first().is_some_and(|term| {
            term.tags.any(Tags::ACCORDING_AFTER) && self.scene.words_between(span.end, term.span.start) == 0
        })
    }

    /// Whether a preposition comes at most three words before the candidate, in the same phrase.
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

    /// Sets the signs for the candidate's own words: its article, its gender.
    fn form(&self, span: Span, signs: &mut Signs) {
        let grammar = self.scene.grammar;
        let text = span.of(&self.scene.folded);
        let glued = text.starts_with(is_semitic);
        let one = !text.contains(char::is_whitespace);
        let noun = signs.has_any(&[Sign::Noun, Sign::Capitals]);
        let glues = grammar.definite.iter().any(|form| form.starts_with(is_semitic));
        let with_article = |word: &str| grammar.definite.iter().any(|form| word.starts_with(form.as_str()));
        let definite = glues && text.split_whitespace().any(with_article);
        signs.set(Sign::OneWord, || one && noun && !definite);
        signs.set(Sign::Indefinite, || glues && noun && !definite);
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
        let verb = grammar.endings.of_verb(cue.of(&self.scene.folded));
        let name = self.scene.names_in(span).first();
        let known = name.and_then(|name| self.cast.gender(name.entity?));
        // Where the language shows gender in given names, the ending of a surname is no evidence.
        let by_end = || match name.is_some() && !grammar.endings.feminine_names.is_empty() {
            true => None,
            false => grammar.endings.of_noun(noun),
        };
        let agreement = verb.zip(known.or_else(by_end)).map(|(verb, noun)| verb == noun);
        signs.set(Sign::Agrees, || agreement == Some(true));
        signs.set(Sign::Differs, || agreement == Some(false));
    }
}

/// Whether a term is a preposition, so that the words after it are not a subject. Prepositions that are also
/// according-to forms, such as "laut", are not counted: the speaker comes after them.
fn is_preposition(term: &Term) -> bool {
    term.tags.any(Tags::PREPOSITION) && !term.tags.any(Tags::ANY_ACCORDING)
}
