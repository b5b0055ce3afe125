//! The signs that can be seen at a candidate, and their weights.
//!
//! The weights are fitted by `examples/quotes/fit.py`; the head of that file gives the commands. The data are
//! articles labelled by hand for this project, treebanks that are free for any use, and `fixtures/quotes` without
//! its folder `held`.
//!
//! The figures below are from cross-validation, with folds by language for the sentences of treebanks and by
//! article for the rest. For each kind of text: the share of quotations whose speaker is right, the same for rules
//! in a fixed order, the share that gets a confidence of 0.9 or more, and how many of those are right.
//!
//! - Sentences of treebanks: 0.88 right (rules: 0.82); 0.74 at 0.9 or more, and 0.96 of those right.
//! - Published articles: 0.87 right (rules: 0.79); 0.62 at 0.9 or more, and 0.97 of those right.
//! - Invented articles: 0.95 right (rules: 0.85); 0.83 at 0.9 or more, and 0.98 of those right.
//! - Whole pages: 0.89 right (rules: 0.76); 0.69 at 0.9 or more, and 0.96 of those right.
//!
//! A forest of small trees over the same signs, alone or on top of these weights, did no better in the same test,
//! neither at the ranking nor at the confidence.

/// The weights of a sign, in hundredths of log-odds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Worth {
    /// What it adds to the log-odds of its candidate.
    pub weight: i32,
    /// What it adds to the log-odds that the choice is right, if it is seen at the chosen candidate.
    pub sure: i32,
    /// What it adds to the same log-odds if it is seen at the best candidate for another speaker.
    pub rival: i32,
}

macro_rules! evidence {
    ($($(#[$doc:meta])* $name:ident $weight:literal $sure:literal $rival:literal),+ $(,)?) => {
        /// Something seen at a candidate.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Sign {
            $($(#[$doc])* $name),+
        }

        /// The weights of each sign, in the order of their bits.
        pub(super) const WORTH: &[Worth] = &[$(Worth { weight: $weight, sure: $sure, rival: $rival }),+];

        /// The names of the signs, in the order of their bits.
        #[cfg(feature = "_internals")]
        pub(super) const NAMES: &[&str] = &[$(stringify!($name)),+];
    };
}

evidence! {
    /// The name of a person.
    Person 154 7 -12,
    /// The name of an organisation.
    Organization -76 9 21,
    /// Another name.
    OtherName 0 0 0,
    /// The name of a place.
    Place -77 -21 4,
    /// A pronoun.
    Pronoun 64 26 -8,
    /// Capitalised words that are not a known name.
    Capitals -38 -5 -13,
    /// Other words.
    Noun -26 -15 -3,
    /// A role is part of it or right beside it.
    Role 90 43 20,
    /// Its source is [`super::candidates::Source::Between`].
    Between 51 -1 4,
    /// Its source is [`super::candidates::Source::Behind`].
    Behind -22 -11 -10,
    /// Its source is [`super::candidates::Source::Around`].
    Around 29 -3 -15,
    /// Its source is [`super::candidates::Source::Before`].
    Before 44 -15 -11,
    /// Its source is [`super::candidates::Source::After`].
    After -29 -5 8,
    /// Its source is [`super::candidates::Source::According`].
    According 90 26 0,
    /// Its source is [`super::candidates::Source::Inside`].
    Inside 9 10 2,
    /// Its source is [`super::candidates::Source::Label`].
    Label -2 7 -2,
    /// Its source is [`super::candidates::Source::Left`].
    Left 42 24 -4,
    /// Its source is [`super::candidates::Source::Right`].
    Right 90 9 -3,
    /// Its source is [`super::candidates::Source::Main`].
    Main -3 -4 -25,
    /// Its source is [`super::candidates::Source::Reported`].
    Reported 26 26 8,
    /// Its source is [`super::candidates::Source::LastPerson`].
    LastPerson 24 -12 18,
    /// Its source is [`super::candidates::Source::Previous`].
    Previous -4 -7 -7,
    /// Its source is [`super::candidates::Source::ColonBlock`].
    ColonBlock 20 4 -2,
    /// Its source is [`super::candidates::Source::Next`].
    Next 53 13 12,
    /// The rules chose it by a verb after the quotation.
    RuleBehind 117 17 8,
    /// The rules chose it by a verb before the quotation.
    RuleBefore 22 2 -25,
    /// The rules chose it from before the quotation, with the verb after it.
    RuleAround 17 -5 8,
    /// The rules chose it by an according-to form or a reporting clause within the marks.
    RuleAccording 82 23 -7,
    /// The rules chose it by a verb further away.
    RuleFar 97 19 5,
    /// The rules chose it as the subject of the sentence, for a verb without one of its own.
    RuleParticiple -7 1 2,
    /// The rules chose it as the last speaker.
    RuleLast 35 -10 -22,
    /// The rules chose it as the speaker of another quotation in the sentence or block.
    RuleSame 24 4 1,
    /// The rules chose it as a name before a colon.
    RuleLabel 13 16 0,
    /// The rules chose it as the subject of a sentence without a verb.
    RuleSentence 8 -36 -17,
    /// The rules chose it from the sentences or blocks around.
    RuleAfar 103 0 -23,
    /// It comes before the quotation in the same sentence.
    InLeft 111 -20 -19,
    /// It comes after the quotation in the same sentence.
    InRight 120 10 5,
    /// It is in an earlier sentence of the block.
    InBlock 101 -2 -13,
    /// It is in the block before.
    InPreviousBlock -99 8 13,
    /// It is further back.
    InFarBlock -171 -29 -16,
    /// It is in a later sentence of the block.
    InNext 21 14 13,
    /// It is in a later block.
    InNextBlock -91 9 2,
    /// It comes before the verb that precedes the quotation.
    BeforeLeftVerb 27 -9 -11,
    /// It comes between that verb and the quotation.
    BehindLeftVerb -15 0 2,
    /// It comes between the quotation and the verb after it.
    BeforeRightVerb 29 2 6,
    /// It comes after the verb that follows the quotation.
    BehindRightVerb 45 -1 5,
    /// The language never puts the verb where it is here.
    Order0 27 -13 -17,
    /// The language seldom puts the verb where it is here.
    Order1 -20 -15 -20,
    /// The language sometimes puts the verb where it is here.
    Order2 43 8 2,
    /// The language normally puts the verb where it is here.
    Order3 67 16 23,
    /// No word comes between it and the verb.
    VerbNext 76 16 4,
    /// One or two words come between it and the verb.
    VerbNear 9 -5 12,
    /// Three to six words come between it and the verb.
    VerbApart 0 3 -5,
    /// More than six words come between it and the verb.
    VerbFar 2 -22 -8,
    /// The verb seldom means anything but reporting.
    VerbStrong 55 1 10,
    /// A comma comes between it and the verb.
    CommaBetween -71 -35 -4,
    /// "That" comes between it and the verb.
    ThatBetween -95 -13 16,
    /// A name comes between it and the verb.
    NameBetween 14 24 10,
    /// Another reporting verb comes between it and the verb.
    VerbBetween -39 -7 -24,
    /// A quotation comes between it and the verb.
    SaidBetween 22 7 1,
    /// A preposition comes right before it, or before the role right before it.
    Preposed -72 8 -9,
    /// It is a genitive: "Miller's".
    Genitive 8 3 -2,
    /// A comma or a dash comes right after it.
    CommaBehind 44 -17 13,
    /// It begins its sentence.
    Leads -2 -23 7,
    /// At most three words come before it in its sentence.
    Early 39 -14 4,
    /// A subject particle comes right after it.
    Marked 81 13 -17,
    /// It is attached to the word before it.
    Glued -63 -4 -3,
    /// It comes before the quotation, and a verb follows close after the quotation.
    LeftVerbRight -1 9 -13,
    /// It comes before the quotation, and a colon introduces the quotation.
    LeftColon 11 5 3,
    /// It comes after the quotation, and a colon introduces the quotation.
    RightColon -6 -12 -14,
    /// It comes before the quotation, and the sentence continues after the quotation.
    LeftGoesOn 53 4 -8,
    /// It comes after the quotation, in a sentence that continues there.
    RightGoesOn -40 -3 2,
    /// It comes before the quotation, in a sentence without a reporting verb.
    LeftNoVerb 74 -14 5,
    /// It comes after the quotation, in a sentence without a reporting verb.
    RightNoVerb 56 12 -7,
    /// It is in another sentence, and the quotation has a reporting verb near it.
    AwayVerb -48 -1 8,
    /// It is in another sentence, and the quotation is a sentence of its own.
    AwayAlone -35 2 -4,
    /// It is in another sentence, and the quotation is part of a sentence of the reporter that has no reporting
    /// verb.
    AwayWithin -108 -14 -7,
    /// It is in another sentence, and the quotation's verb has no subject beside it.
    AwayBare 36 16 -8,
    /// It is a name before the quotation, and no other name comes between.
    NearestName 39 -5 5,
    /// It is a person before the quotation, and no other person's name comes between.
    NearestPerson 71 -14 -1,
    /// It is the speaker of the quotation before.
    Again -21 -26 -8,
    /// It is the speaker of the quotation before, which is in the same block.
    AgainInBlock 107 3 -9,
    /// It is the speaker of the quotation before, and this one is a sentence of its own.
    AgainAlone 83 -16 -20,
    /// It is the speaker of the quotation before, and the verb of this one has no subject beside it.
    AgainBare 119 25 -24,
    /// It is the speaker of the quotation before, which is in the same sentence.
    AgainInSentence 100 10 1,
    /// It is named three times or more.
    Frequent 0 -26 18,
    /// It is the person named most often.
    Hero 34 -6 -7,
    /// It is within the quotation.
    WithinSaid 9 10 2,
    /// Its source is [`super::candidates::Source::Earlier`].
    Earlier 56 14 9,
    /// Its source is [`super::candidates::Source::HeadBehind`].
    HeadBehind 85 0 -11,
    /// Its source is [`super::candidates::Source::HeadAfter`].
    HeadAfter 70 10 -8,
    /// Its source is [`super::candidates::Source::HeadBefore`].
    HeadBefore 69 2 -17,
    /// Its source is [`super::candidates::Source::HeadLeft`].
    HeadLeft 72 -9 -17,
    /// Its source is [`super::candidates::Source::HeadRight`].
    HeadRight -39 2 8,
    /// A preposition comes at most three words before it, in the same phrase.
    PreposedNear -43 -61 -53,
    /// It is a pronoun before the quotation in the same sentence.
    PronounLeft -1 -7 5,
    /// It is a pronoun after the quotation in the same sentence.
    PronounRight 40 14 6,
    /// It begins with a definite article.
    Definite -41 -1 27,
    /// The verb and the candidate agree in gender.
    Agrees 30 15 -10,
    /// The verb and the candidate differ in gender.
    Differs -54 -2 33,
    /// A particle after it shows that it is not the subject.
    Object -47 -9 -1,
    /// It is in the quotation's sentence, where no reporting verb but the mood shows reported speech.
    MoodLeft -128 0 4,
    /// It is in another sentence, and the mood of the quotation's sentence shows reported speech.
    MoodAway 48 4 0,
    /// It is the speaker of the quotation before, and the mood of the sentence shows reported speech.
    MoodAgain 80 1 0,
    /// At most two words come between it and the quotation, in the same sentence.
    QuoteNear 7 14 -2,
    /// Three to six words come between it and the quotation, in the same sentence.
    QuoteApart 50 29 16,
    /// It is in another sentence and is not a name or pronoun.
    NounAway -43 -1 0,
    /// A word that introduces names in quotation marks comes right before it: "the newspaper".
    Introduced -54 -6 -8,
    /// It is the subject of the last reporting verb, and the quotation's verb has no subject beside it.
    ReportedBare -1 12 -4,
    /// It comes between the quotation before and this one.
    Since 61 11 -4,
    /// It is the speaker of the quotation before, and somebody else was mentioned since then.
    AgainPassed -35 -6 2,
    /// It is the speaker of the quotation before, with a confidence that leaves hardly any doubt.
    AgainSure 84 30 -17,
    /// It is in the sentence right before that of the quotation.
    LastSentence 24 7 8,
    /// An according-to form that precedes its speaker comes right before it.
    BehindAccording -47 4 8,
    /// An according-to form that follows its speaker comes right after it.
    AheadAccording 44 0 3,
    /// It belongs to somebody's role, as an organisation or a place does: "the president of Chile".
    OfficeOf -17 -7 2,
    /// It is a single capitalised word that begins its sentence and is not a known name.
    LoneCapital -26 1 5,
    /// It is a person in another sentence.
    PersonAway -107 -12 10,
    /// It is a person, with no word between it and the verb.
    PersonVerb -48 -3 5,
    /// It is a single word that is not a name or pronoun and has no article attached.
    OneWord -38 -8 -28,
    /// It is in the quotation's sentence, whose verb has no subject beside it.
    BareHere -34 -24 2,
    /// A preposition before it begins the sentence, which has no reporting verb: "For the chairman, it is".
    ForWhom 30 1 -7,
    /// It is a noun without the article that the language attaches to definite nouns.
    Indefinite -85 -9 -17,
    /// It is such a noun and begins its sentence, where Arabic has the verb.
    LeadingIndefinite -36 -1 0,
    /// It is a single capitalised word that begins its sentence, with the verb right after it.
    LoneVerb -16 -1 -4,
    /// It is not a name or pronoun, and comes before the quotation, which a colon introduces.
    ColonWords -35 -20 0,
    /// It comes after a participle such as "adding", whose subject is that of the sentence.
    BehindParticiple -76 -17 2,
    /// It comes before a participle.
    BeforeParticiple -14 23 9,
    /// It is the speaker of the quotation before and in another sentence, and the verb of this quotation has
    /// another subject.
    AgainDespite -42 -5 -3,
    /// It said one of the quotations shortly before the previous one.
    Spoke 78 9 20,
    /// It said one of those quotations, and is in another sentence.
    SpokeAway -31 -17 14,
    /// The colon that introduces the quotation comes right after it.
    ColonNext -5 12 6,
    /// It is not a name, pronoun or role, has no article, and holds a preposition: "councillors on Tuesday".
    Complemented -114 -16 15,
    /// It is in another sentence; the quotation's own sentence has a reporting verb, but mentions nobody.
    AwayNobody 50 15 -12,
    /// The quotation names the person by surname. This weight and the next are set by hand: it is too rare in the data.
    NamedInSaid -200 -150 0,
    /// The quotation names the person by a given name alone.
    CalledInSaid -80 -80 0,
}

/// The signs seen at a candidate, one bit for each [`Sign`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Signs([u64; 3]);

impl Signs {
    /// Adds a sign if it is seen.
    pub fn set(&mut self, sign: Sign, present: impl FnOnce() -> bool) {
        if present() {
            self.0[sign as usize / 64] |= 1 << (sign as usize % 64);
        }
    }

    /// Whether the sign was seen.
    pub fn has(self, sign: Sign) -> bool {
        self.0[sign as usize / 64] >> (sign as usize % 64) & 1 == 1
    }

    /// Whether any of the signs was seen.
    pub fn has_any(self, signs: &[Sign]) -> bool {
        signs.iter().any(|sign| self.has(*sign))
    }

    /// The indices of the signs that were seen, in order.
    pub fn bits(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().zip([0, 64, 128]).flat_map(|(word, first)| {
            let more = |rest: &u64| Some(rest & (rest - 1)).filter(|rest| *rest != 0);
            let rests = std::iter::successors(Some(word).filter(|rest| *rest != 0), more);
            rests.map(move |rest| first + rest.trailing_zeros() as usize)
        })
    }
}

#[cfg(test)]
mod tests;
