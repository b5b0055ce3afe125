//! Finds who said a quotation by fixed rules: looks for a reporting verb on either side, and for its subject.

use super::attribution::{Attribution, Rule, Subject, SubjectKind};
use super::candidates::Source;
use super::cues::Term;
use super::marks::is_mark;
use super::reported::inside;
use super::scene::count_words;
use super::sides::{NEAR, Sides};
use super::subject;
use super::tags::Tags;
use crate::span::Span;

/// How many words away from a quotation a verb is still considered.
const FAR: usize = 14;

impl Sides<'_, '_> {
    /// The speaker, as far as the sentence shows.
    pub fn attribution(&self) -> Attribution {
        let found = self.by_place().or_else(|| inside(self.scene, self.said)).or_else(|| self.far());
        found.unwrap_or_else(|| self.without_verb())
    }

    /// Every subject that any rule of the grammar would take, whether or not another rule comes first.
    pub fn proposals(&self) -> Vec<(Source, Subject)> {
        let mut found = Vec::new();
        let mut add =
            |source, subject: Option<Subject>| found.extend(subject.map(|subject| (source, subject)));
        if let Some(verb) = self.right_verb {
            add(Source::Between, self.spoken_between(Span::new(self.said.outer.end, verb.span.start)));
            add(Source::Behind, self.spoken_behind(verb));
            add(Source::Around, self.subject_around());
            add(Source::HeadBehind, subject::head(self.scene, Span::new(verb.span.end, self.right.end)));
        } else {
            add(Source::Right, subject::of_sentence(self.scene, self.right));
            add(Source::HeadRight, subject::head(self.scene, self.right));
        }
        if let Some(verb) = self.left_verb {
            let before = Span::new(self.left.start, verb.span.start);
            add(Source::Before, subject::at_end(self.scene, before));
            add(Source::After, self.subject_behind(Span::new(verb.span.end, self.left.end)));
            add(Source::HeadAfter, subject::head(self.scene, Span::new(verb.span.end, self.left.end)));
            add(Source::HeadBefore, subject::head_of_clause(self.scene, before));
            add(Source::Main, self.main_clause(verb, before).subject);
        } else if self.has_colon() {
            add(Source::Label, self.label().and_then(|label| label.subject));
        }
        for side in [self.left, self.right] {
            add(Source::According, self.accordant(side).map(|(_, subject)| subject));
        }
        for agent in self.agents() {
            add(Source::According, subject::at_start_in_any_case(self.scene, agent));
        }
        add(Source::Inside, inside(self.scene, self.said).and_then(|found| found.subject));
        add(Source::Left, subject::of_sentence(self.scene, self.left));
        add(Source::HeadLeft, subject::topic(self.scene, self.left));
        found
    }

    /// By a verb or an according-to form in one of its usual positions.
    fn by_place(&self) -> Option<Attribution> {
        let announced = self.colon().or_else(|| self.that()).or_else(|| self.so());
        let beside = || {
            if self.scene.grammar.order.before_vs == 3 || self.goes_on() {
                self.left_near().or_else(|| self.right_near())
            } else {
                self.right_near().or_else(|| self.left_near())
            }
        };
        announced.or_else(beside).or_else(|| self.quotative()).or_else(|| self.according())
    }

    /// `S V: "Q"`.
    fn colon(&self) -> Option<Attribution> {
        if !self.has_colon() {
            return None;
        }
        match self.left_verb {
            Some(verb) => Some(self.left_subject(verb)),
            None => self.label(),
        }
    }

    /// `S: "Q"`, as in a transcript, or another sentence without a verb that ends with a colon.
    fn label(&self) -> Option<Attribution> {
        let subject = subject::of_sentence(self.scene, self.left)
            .or_else(|| subject::at_start(self.scene, self.left))?;
        let rule = if count_words(self.before_text()) <= 5 { Rule::Label } else { Rule::Sentence };
        Some(Attribution { subject: Some(subject), cue: None, rule })
    }

    /// `S V that "Q"`.
    fn that(&self) -> Option<Attribution> {
        let verb = self.left_verb?;
        let last = self.scene.terms_in(self.left).last()?;
        let near = last.tags.any(Tags::COMPLEMENTIZER)
            && self.scene.words_between(last.span.end, self.left.end) == 0;
        near.then(|| self.left_subject(verb))
    }

    /// `"Q", so S`: an according-to form right after the quotation.
    fn so(&self) -> Option<Attribution> {
        let form = self.source_form()?;
        let subject = subject::at_start_in_any_case(self.scene, Span::new(form.span.end, self.right.end))?;
        Some(Attribution { subject: Some(subject), cue: Some(form.span), rule: Rule::According })
    }

    fn right_near(&self) -> Option<Attribution> {
        let verb = self.right_verb?;
        (self.right_distance(verb) <= NEAR).then(|| self.right_subject(verb))
    }

    fn left_near(&self) -> Option<Attribution> {
        let verb = self.left_verb?;
        (self.left_distance(verb) <= NEAR).then(|| self.left_subject(verb))
    }

    /// A quotative particle right after the marks, and the subject before them.
    fn quotative(&self) -> Option<Attribution> {
        let right = self.right.of(&self.scene.folded).trim_start();
        let grammar = self.scene.grammar;
        let marked = grammar.quotatives.iter().any(|form| right.starts_with(form.as_str()));
        if grammar.subjects.is_empty() || !marked {
            return None;
        }
        let subject = subject::at_end(self.scene, self.left_without_comma());
        let rule = if subject.is_some() { Rule::Around } else { Rule::LastSpeaker };
        Some(Attribution { subject, cue: None, rule })
    }

    fn according(&self) -> Option<Attribution> {
        let sure = |side| self.accordant(side).filter(|(form, _)| form.tags.any(Tags::STRONG));
        let (form, subject) = sure(self.right).or_else(|| sure(self.left))?;
        Some(Attribution { subject: Some(subject), cue: Some(form.span), rule: Rule::According })
    }

    /// The first strong according-to form on one side, or else the first weak one, and its speaker.
    fn accordant(&self, side: Span) -> Option<(Term, Subject)> {
        let forms = || self.scene.terms_in(side).iter().filter(|term| term.tags.any(Tags::ANY_ACCORDING));
        let form = *forms().find(|term| term.tags.any(Tags::STRONG)).or_else(|| forms().next())?;
        let subject = match form.tags.any(Tags::ACCORDING) {
            true => subject::at_start_in_any_case(self.scene, Span::new(form.span.end, side.end)),
            false => subject::before(self.scene, Span::new(side.start, form.span.start)),
        };
        Some((form, subject?))
    }

    fn far(&self) -> Option<Attribution> {
        let right = self.right_verb.filter(|verb| self.right_distance(*verb) <= FAR);
        let left = self.left_verb.filter(|verb| self.left_distance(*verb) <= FAR);
        let found = match (right, left) {
            (_, Some(verb)) if self.goes_on() => self.left_subject(verb),
            (Some(verb), _) => self.right_subject(verb),
            (None, Some(verb)) => self.left_subject(verb),
            (None, None) => return None,
        };
        Some(Attribution { rule: Rule::Far, ..found })
    }

    /// The subject of a verb after the quotation.
    fn right_subject(&self, verb: Term) -> Attribution {
        let order = self.scene.grammar.order;
        let between = Span::new(self.said.outer.end, verb.span.start);
        let before = || self.spoken_between(between).map(|subject| (subject, Rule::RightSubjectVerb));
        let after = || self.spoken_behind(verb).map(|subject| (subject, Rule::RightVerbSubject));
        let around = || self.subject_around().map(|subject| (subject, Rule::Around));
        let found = match (order.sov, order.after_vs) {
            (0, _) => before().or_else(after).or_else(around),
            (_, 0) => before().or_else(around),
            _ => before().or_else(around).or_else(after),
        };
        attribution(verb, found)
    }

    /// The subject before a quotation whose verb comes after it.
    fn subject_around(&self) -> Option<Subject> {
        let left = self.left_without_comma();
        if self.scene.grammar.order.sov > 0 && self.scene.grammar.subjects.is_empty() {
            return subject::of_sentence(self.scene, left).or_else(|| subject::at_end(self.scene, left));
        }
        subject::at_end(self.scene, left)
    }

    fn spoken_behind(&self, verb: Term) -> Option<Subject> {
        let subject = subject::at_start(self.scene, Span::new(verb.span.end, self.right.end))?;
        (self.scene.words_between(verb.span.end, subject.span.start) <= 6).then_some(subject)
    }

    /// The subject between the quotation and its verb, if there is more than auxiliaries.
    fn spoken_between(&self, between: Span) -> Option<Subject> {
        let words = self.scene.slice(between);
        let closed = self.scene.grammar.order.after_vs == 3 && words.trim_end().ends_with([',', '،']);
        let terms = self.scene.terms_in(between);
        let small = terms.iter().filter(|term| term.tags.any(Tags::AUXILIARY)).count();
        if closed || count_words(words) <= small {
            return None;
        }
        let chunk = between.trimmed(self.scene.text);
        let text = self.scene.slice(chunk);
        let edge = [',', '،', '-', '–', '—', '.', ' ', '\u{a0}'];
        let skipped = text.len() - text.trim_start_matches(edge).len();
        let subject = subject::at_end(self.scene, Span::new(chunk.start + skipped, chunk.end))?;
        let vague = self.scene.grammar.order.sov > 1 && subject::weight(self.scene, &subject) < 3;
        (!vague || !self.scene.grammar.subjects.is_empty()).then_some(subject)
    }

    /// The subject of a verb before the quotation.
    fn left_subject(&self, verb: Term) -> Attribution {
        let order = self.scene.grammar.order;
        let before = Span::new(self.left.start, verb.span.start);
        let behind = Span::new(verb.span.end, self.left.end);
        let after = || self.subject_behind(behind).map(|subject| (subject, Rule::LeftVerbSubject));
        let ahead = || subject::at_end(self.scene, before).map(|subject| (subject, Rule::LeftSubjectVerb));
        let found = match order.before_vs {
            3 => match after() {
                Some(found) => Some(found),
                None => return self.main_clause(verb, before),
            },
            2 if subject::is_aside(self.scene, before) => after().or_else(ahead),
            2 => self.weightier(ahead(), after()),
            _ => ahead().or_else(after),
        };
        attribution(verb, found)
    }

    /// The subject with the higher [`weight`](subject::weight); the first if they are equal.
    fn weightier(
        &self,
        first: Option<(Subject, Rule)>,
        second: Option<(Subject, Rule)>,
    ) -> Option<(Subject, Rule)> {
        let weight = |found: &Option<(Subject, Rule)>| {
            found.map_or(0, |(subject, _)| subject::weight(self.scene, &subject))
        };
        let better = weight(&second) > weight(&first) && (first.is_none() || weight(&second) >= 3);
        if better { second } else { first }
    }

    /// The verb before this one in the sentence, and its subject: in a verb-first language, a verb such as "saying"
    /// shares that subject. Without such a verb, what the sentence begins with.
    fn main_clause(&self, verb: Term, before: Span) -> Attribution {
        let verbs = self.scene.terms_in(before).iter().rev().filter(|term| term.is_verb());
        let mut subjects = verbs.filter_map(|earlier| {
            let subject = subject::at_start(self.scene, Span::new(earlier.span.end, before.end))?;
            Some((*earlier, subject))
        });
        if let Some((earlier, subject)) = subjects.next() {
            return attribution(earlier, Some((subject, Rule::Participle)));
        }
        let first = || subject::at_start(self.scene, before);
        let subject = subject::of_sentence(self.scene, before).or_else(first);
        attribution(verb, subject.map(|subject| (subject, Rule::Participle)))
    }

    /// The subject between a verb and the quotation after it: the words before "that", a colon or the mark itself.
    fn subject_behind(&self, behind: Span) -> Option<Subject> {
        let behind = behind.trimmed(self.scene.text);
        let text = self.scene.slice(behind);
        let skipped = text.len() - text.trim_start_matches([',', '،', ' ']).len();
        let first = text.trim_start_matches([',', '،', ' ']).chars().next()?;
        if !first.is_alphanumeric() && !is_mark(first) && first != '-' && first != '(' {
            return None;
        }
        let subject = subject::at_start(self.scene, Span::new(behind.start + skipped, behind.end))?;
        let vague = subject.kind == SubjectKind::Noun && self.scene.grammar.order.before_vs < 2;
        (!vague).then_some(subject)
    }

    /// Without any verb: the subject of the sentence.
    fn without_verb(&self) -> Attribution {
        let particles = !self.scene.grammar.subjects.is_empty();
        let marked = particles.then(|| subject::at_end(self.scene, self.left_without_comma())).flatten();
        let subject = marked
            .or_else(|| subject::of_sentence(self.scene, self.left))
            .or_else(|| subject::of_sentence(self.scene, self.right));
        let rule = if subject.is_some() { Rule::Sentence } else { Rule::Nobody };
        Attribution { subject, cue: None, rule }
    }
}

fn attribution(verb: Term, found: Option<(Subject, Rule)>) -> Attribution {
    let (subject, rule) = found.map_or((None, Rule::LastSpeaker), |(subject, rule)| (Some(subject), rule));
    Attribution { subject, cue: Some(verb.span), rule }
}
