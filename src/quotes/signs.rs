//! What can be seen at a candidate, and what each sight is worth.
//!
//! The weights are fitted by `examples/quotes/fit.py` on articles labelled by hand for this project,
//! on the treebanks that are free for any use, and on `fixtures/quotes` without its folder `held`; its head tells
//! the commands. Out of fold, by language for the single sentences of the treebanks and by article for the rest, the
//! ranking is right for 0.88 of the former (rules in a fixed order: 0.82), for 0.87 of the quotations of the published
//! articles (0.79), for 0.95 of those of the invented ones (0.85) and for 0.89 of those of whole pages (0.76). Of those
//! given 0.9 and more, which are 0.74, 0.62, 0.83 and 0.69 of them, 0.96, 0.97, 0.98 and 0.96 are right. A forest of
//! small trees over the same signs, alone or on top of these weights, was no better out of fold at either.

/// What a sign is worth, in hundredths of log-odds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Worth {
    /// What it adds to the log-odds of its candidate.
    pub weight: i32,
    /// What it adds to the log-odds that the choice is right, where it is seen at the chosen candidate.
    pub sure: i32,
    /// What it adds to them where it is seen at the best candidate of another speaker.
    pub rival: i32,
}

macro_rules! evidence {
    ($($(#[$doc:meta])* $name:ident $weight:literal $sure:literal $rival:literal),+ $(,)?) => {
        /// Something seen at a candidate.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Sign {
            $($(#[$doc])* $name),+
        }

        /// What each sign is worth.
        pub(super) const WORTH: &[Worth] = &[$(Worth { weight: $weight, sure: $sure, rival: $rival }),+];

        /// The names of the signs, in the order of their bits.
        #[cfg(feature = "_internals")]
        pub(super) const NAMES: &[&str] = &[$(stringify!($name)),+];
    };
}

evidence! {
    /// A person by name.
    Person 154 7 -12,
    /// An organisation by name.
    Organization -76 9 21,
    /// Another name.
    OtherName 0 0 0,
    /// A place by name.
    Place -77 -21 4,
    /// A pronoun.
    Pronoun 64 26 -8,
    /// Words with capitals that no name covers.
    Capitals -38 -5 -13,
    /// Other words.
    Noun -26 -15 -3,
    /// An office or a profession is part of it, or stands by.
    Role 90 43 20,
    /// The grammar proposes it, as [`super::candidates::Source::Between`].
    Between 51 -1 4,
    /// As [`super::candidates::Source::Behind`].
    Behind -22 -11 -10,
    /// As [`super::candidates::Source::Around`].
    Around 29 -3 -15,
    /// As [`super::candidates::Source::Before`].
    Before 44 -15 -11,
    /// As [`super::candidates::Source::After`].
    After -29 -5 8,
    /// As [`super::candidates::Source::According`].
    According 90 26 0,
    /// As [`super::candidates::Source::Inside`].
    Inside 9 10 2,
    /// As [`super::candidates::Source::Label`].
    Label -2 7 -2,
    /// As [`super::candidates::Source::Left`].
    Left 42 24 -4,
    /// As [`super::candidates::Source::Right`].
    Right 90 9 -3,
    /// As [`super::candidates::Source::Main`].
    Main -3 -4 -25,
    /// As [`super::candidates::Source::Reported`].
    Reported 26 26 8,
    /// As [`super::candidates::Source::LastPerson`].
    LastPerson 24 -12 18,
    /// As [`super::candidates::Source::Previous`].
    Previous -4 -7 -7,
    /// As [`super::candidates::Source::ColonBlock`].
    ColonBlock 20 4 -2,
    /// As [`super::candidates::Source::Next`].
    Next 53 13 12,
    /// The rules chose it by a verb behind the quotation.
    RuleBehind 117 17 8,
    /// The rules chose it by a verb before.
    RuleBefore 22 2 -25,
    /// The rules chose it before, the verb behind.
    RuleAround 17 -5 8,
    /// The rules chose it by an according-to form.
    RuleAccording 82 23 -7,
    /// The rules chose it by a verb further off.
    RuleFar 97 19 5,
    /// The rules chose it as subject of the sentence of a verb without one.
    RuleParticiple -7 1 2,
    /// The rules chose it as last speaker.
    RuleLast 35 -10 -22,
    /// The rules chose it as speaker of the sentence or block.
    RuleSame 24 4 1,
    /// The rules chose it before a colon.
    RuleLabel 13 16 0,
    /// The rules chose it as subject of a sentence without a verb.
    RuleSentence 8 -36 -17,
    /// The rules chose it from the sentences or blocks around.
    RuleAfar 103 0 -23,
    /// It stands before the quotation in its sentence.
    InLeft 111 -20 -19,
    /// It stands behind the quotation in its sentence.
    InRight 120 10 5,
    /// It stands in an earlier sentence of the block.
    InBlock 101 -2 -13,
    /// It stands in the block before.
    InPreviousBlock -99 8 13,
    /// It stands further back.
    InFarBlock -171 -29 -16,
    /// It stands in the next sentence.
    InNext 21 14 13,
    /// It stands in the next block.
    InNextBlock -91 9 2,
    /// The verb before the quotation follows it.
    BeforeLeftVerb 27 -9 -11,
    /// It stands between the verb and the quotation.
    BehindLeftVerb -15 0 2,
    /// It stands between the quotation and the verb.
    BeforeRightVerb 29 2 6,
    /// The verb behind the quotation precedes it.
    BehindRightVerb 45 -1 5,
    /// The verb stands where the language never puts it.
    Order0 27 -13 -17,
    /// ... seldom.
    Order1 -20 -15 -20,
    /// ... at times.
    Order2 43 8 2,
    /// ... normally.
    Order3 67 16 23,
    /// No word between it and the verb.
    VerbNext 76 16 4,
    /// A word or two between.
    VerbNear 9 -5 12,
    /// Three to six words between.
    VerbApart 0 3 -5,
    /// More words between.
    VerbFar 2 -22 -8,
    /// The verb is seldom anything but a reporting verb.
    VerbStrong 55 1 10,
    /// A comma between it and the verb.
    CommaBetween -71 -35 -4,
    /// "that" between it and the verb.
    ThatBetween -95 -13 16,
    /// A name between it and the verb.
    NameBetween 14 24 10,
    /// Another verb between it and the verb.
    VerbBetween -39 -7 -24,
    /// Something said between it and the verb.
    SaidBetween 22 7 1,
    /// A preposition stands right before it.
    Preposed -72 8 -9,
    /// It is a genitive: "Miller's".
    Genitive 8 3 -2,
    /// A comma stands right behind it.
    CommaBehind 44 -17 13,
    /// It begins its sentence.
    Leads -2 -23 7,
    /// It stands among the first three words of its sentence.
    Early 39 -14 4,
    /// A particle marks it as subject.
    Marked 81 13 -17,
    /// Glued to the word before it.
    Glued -63 -4 -3,
    /// It stands before the quotation, and a verb follows the quotation closely.
    LeftVerbRight -1 9 -13,
    /// It stands before the quotation, and a colon opens the quotation.
    LeftColon 11 5 3,
    /// It stands behind the quotation, and a colon opens the quotation.
    RightColon -6 -12 -14,
    /// It stands before the quotation, and the sentence goes on behind.
    LeftGoesOn 53 4 -8,
    /// It stands behind the quotation, and the sentence goes on there.
    RightGoesOn -40 -3 2,
    /// It stands before the quotation, in a sentence without a verb.
    LeftNoVerb 74 -14 5,
    /// It stands behind the quotation, in a sentence without a verb.
    RightNoVerb 56 12 -7,
    /// It stands in another sentence, and the quotation's own has a verb near the quotation.
    AwayVerb -48 -1 8,
    /// It stands in another sentence, and the quotation is one of its own.
    AwayAlone -35 2 -4,
    /// It stands in another sentence, and the quotation is within one of the reporter's, without verb.
    AwayWithin -108 -14 -7,
    /// It stands in another sentence, and the verb has no subject beside it.
    AwayBare 36 16 -8,
    /// The name before the quotation that is nearest.
    NearestName 39 -5 5,
    /// The person before the quotation that is nearest.
    NearestPerson 71 -14 -1,
    /// It is the speaker of the quotation before.
    Again -21 -26 -8,
    /// ... which is in the same block.
    AgainInBlock 107 3 -9,
    /// ... and this quotation stands alone.
    AgainAlone 83 -16 -20,
    /// ... and the verb has no subject beside it.
    AgainBare 119 25 -24,
    /// ... which is in the sentence.
    AgainInSentence 100 10 1,
    /// Named three times and more.
    Frequent 0 -26 18,
    /// The person named most.
    Hero 34 -6 -7,
    /// It stands within something that is said.
    WithinSaid 9 10 2,
    /// As [`super::candidates::Source::Earlier`].
    Earlier 56 14 9,
    /// As [`super::candidates::Source::HeadBehind`].
    HeadBehind 85 0 -11,
    /// As [`super::candidates::Source::HeadAfter`].
    HeadAfter 70 10 -8,
    /// As [`super::candidates::Source::HeadBefore`].
    HeadBefore 69 2 -17,
    /// As [`super::candidates::Source::HeadLeft`].
    HeadLeft 72 -9 -17,
    /// As [`super::candidates::Source::HeadRight`].
    HeadRight -39 2 8,
    /// A preposition stands up to three words before it.
    PreposedNear -43 -61 -53,
    /// A pronoun before the quotation in its sentence.
    PronounLeft -1 -7 5,
    /// A pronoun behind the quotation in its sentence.
    PronounRight 40 14 6,
    /// A definite noun.
    Definite -41 -1 27,
    /// Verb and candidate agree in gender.
    Agrees 30 15 -10,
    /// Verb and candidate differ in gender.
    Differs -54 -2 33,
    /// A particle behind it tells that it is no subject.
    Object -47 -9 -1,
    /// It stands in a sentence that reports what another said.
    MoodLeft -128 0 4,
    /// It stands in another sentence, and the quotation's own reports what another said.
    MoodAway 48 4 0,
    /// It is the speaker of the quotation before, and the sentence reports what another said.
    MoodAgain 80 1 0,
    /// No more than two words between it and the quotation.
    QuoteNear 7 14 -2,
    /// Three to six words between.
    QuoteApart 50 29 16,
    /// Words that are no name, in another sentence.
    NounAway -43 -1 0,
    /// A word that introduces names in marks stands right before it: "the newspaper".
    Introduced -54 -6 -8,
    /// Subject of the last reporting verb, and the verb has no subject beside it.
    ReportedBare -1 12 -4,
    /// It stands between the quotation before and this one.
    Since 61 11 -4,
    /// It is the speaker of the quotation before, and somebody else was mentioned since.
    AgainPassed -35 -6 2,
    /// It is the speaker of the quotation before, which was hardly in doubt.
    AgainSure 84 30 -17,
    /// It stands in the sentence right before that of the quotation.
    LastSentence 24 7 8,
    /// An according-to form stands right before it.
    BehindAccording -47 4 8,
    /// An according-to form stands right behind it.
    AheadAccording 44 0 3,
    /// An organisation or a place whose office somebody holds: "the president of Chile".
    OfficeOf -17 -7 2,
    /// One word that begins its sentence and is no name.
    LoneCapital -26 1 5,
    /// A person in another sentence.
    PersonAway -107 -12 10,
    /// A person with nothing between it and the verb.
    PersonVerb -48 -3 5,
    /// A noun of one word.
    OneWord -38 -8 -28,
    /// It stands in the sentence, whose verb has no subject beside it.
    BareHere -34 -24 2,
    /// In a sentence without a verb that begins with it behind a preposition: "For the chairman, it is".
    ForWhom 30 1 -7,
    /// A noun without the article that the language writes onto nouns.
    Indefinite -85 -9 -17,
    /// Such a noun at the beginning of its sentence, where Arabic has the verb.
    LeadingIndefinite -36 -1 0,
    /// One word that begins its sentence, with the verb right behind it.
    LoneVerb -16 -1 -4,
    /// Words that are no name, before a colon that opens the quotation.
    ColonWords -35 -20 0,
    /// It stands behind a participle, whose subject is that of the sentence: "adding".
    BehindParticiple -76 -17 2,
    /// It stands before a participle.
    BeforeParticiple -14 23 9,
    /// It is the speaker of the quotation before, and the verb of this one has a subject of its own.
    AgainDespite -42 -5 -3,
    /// It said one of the quotations before the last one.
    Spoke 78 9 20,
    /// ... and stands in another sentence.
    SpokeAway -31 -17 14,
    /// The colon that opens the quotation stands right behind it.
    ColonNext -5 12 6,
    /// Words without an article that are no name and no office, and hold a preposition: "councillors on Tuesday".
    Complemented -114 -16 15,
    /// It stands in another sentence, and the quotation's own mentions nobody, but has a verb.
    AwayNobody 50 15 -12,
}

/// What was seen at a candidate, a bit for each [`Sign`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Signs([u64; 3]);

impl Signs {
    /// Notes a sign where it is seen.
    pub fn set(&mut self, sign: Sign, present: impl FnOnce() -> bool) {
        if present() {
            self.0[sign as usize / 64] |= 1 << (sign as usize % 64);
        }
    }

    /// Whether the sign was seen.
    pub fn has(self, sign: Sign) -> bool {
        self.0[sign as usize / 64] >> (sign as usize % 64) & 1 == 1
    }

    /// Whether any of them was seen.
    pub fn has_any(self, signs: &[Sign]) -> bool {
        signs.iter().any(|sign| self.has(*sign))
    }

    /// The places of the signs that were seen, in order.
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
