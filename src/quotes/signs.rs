//! What can be seen at a candidate, and what each sight is worth.
//!
//! The weights are fitted by `examples/quotes/fit.py` on articles labelled by hand for this project,
//! on the treebanks that are free for any use, and on `fixtures/quotes` without its folder `held`; its head tells
//! the commands. Out of fold, by language for the single sentences of the treebanks and by article for the rest, the
//! ranking is right for 0.87 of the former (rules in a fixed order: 0.82), for 0.85 of the quotations of the published
//! articles (0.78), for 0.95 of those of the invented ones (0.85) and for 0.90 of those of whole pages (0.76). Of those
//! given 0.9 and more, which are 0.72, 0.60, 0.81 and 0.68 of them, 0.96, 0.97, 0.97 and 0.97 are right.

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
        pub(super) const NAMES: &[&str] = &[$(stringify!($name)),+];
    };
}

evidence! {
    /// A person by name.
    Person 152 -6 -32,
    /// An organisation by name.
    Organization -68 5 32,
    /// Another name.
    OtherName 0 0 0,
    /// A place by name.
    Place -95 0 7,
    /// A pronoun.
    Pronoun 70 20 -23,
    /// Words with capitals that no name covers.
    Capitals -31 4 2,
    /// Other words.
    Noun -28 -24 -2,
    /// An office or a profession is part of it, or stands by.
    Role 90 39 23,
    /// The grammar proposes it, as [`super::candidates::Source::Between`].
    Between 49 1 2,
    /// As [`super::candidates::Source::Behind`].
    Behind -14 -2 -11,
    /// As [`super::candidates::Source::Around`].
    Around 32 -3 -38,
    /// As [`super::candidates::Source::Before`].
    Before 34 -16 -3,
    /// As [`super::candidates::Source::After`].
    After -43 -2 5,
    /// As [`super::candidates::Source::According`].
    According 82 23 9,
    /// As [`super::candidates::Source::Inside`].
    Inside 13 14 2,
    /// As [`super::candidates::Source::Label`].
    Label -4 5 -1,
    /// As [`super::candidates::Source::Left`].
    Left 40 8 -12,
    /// As [`super::candidates::Source::Right`].
    Right 76 15 5,
    /// As [`super::candidates::Source::Main`].
    Main 1 0 -25,
    /// As [`super::candidates::Source::Reported`].
    Reported 32 33 6,
    /// As [`super::candidates::Source::LastPerson`].
    LastPerson 36 1 4,
    /// As [`super::candidates::Source::Previous`].
    Previous 14 -7 -9,
    /// As [`super::candidates::Source::ColonBlock`].
    ColonBlock 19 5 -1,
    /// As [`super::candidates::Source::Next`].
    Next 57 15 9,
    /// The rules chose it by a verb behind the quotation.
    RuleBehind 111 13 16,
    /// The rules chose it by a verb before.
    RuleBefore 22 4 -30,
    /// The rules chose it before, the verb behind.
    RuleAround 19 -4 -14,
    /// The rules chose it by an according-to form.
    RuleAccording 70 22 0,
    /// The rules chose it by a verb further off.
    RuleFar 97 21 9,
    /// The rules chose it as subject of the sentence of a verb without one.
    RuleParticiple -3 1 5,
    /// The rules chose it as last speaker.
    RuleLast 20 5 1,
    /// The rules chose it as speaker of the sentence or block.
    RuleSame 61 10 3,
    /// The rules chose it before a colon.
    RuleLabel 14 20 -1,
    /// The rules chose it as subject of a sentence without a verb.
    RuleSentence 11 -39 -15,
    /// The rules chose it from the sentences or blocks around.
    RuleAfar 100 16 -10,
    /// It stands before the quotation in its sentence.
    InLeft 122 -23 -24,
    /// It stands behind the quotation in its sentence.
    InRight 120 14 6,
    /// It stands in an earlier sentence of the block.
    InBlock 99 13 -8,
    /// It stands in the block before.
    InPreviousBlock -109 1 -2,
    /// It stands further back.
    InFarBlock -145 -34 2,
    /// It stands in the next sentence.
    InNext 23 16 13,
    /// It stands in the next block.
    InNextBlock -123 0 -6,
    /// The verb before the quotation follows it.
    BeforeLeftVerb 28 -11 -5,
    /// It stands between the verb and the quotation.
    BehindLeftVerb -11 5 -8,
    /// It stands between the quotation and the verb.
    BeforeRightVerb 29 4 5,
    /// The verb behind the quotation precedes it.
    BehindRightVerb 40 1 6,
    /// The verb stands where the language never puts it.
    Order0 29 -4 -11,
    /// ... seldom.
    Order1 -25 -16 -18,
    /// ... at times.
    Order2 49 10 6,
    /// ... normally.
    Order3 64 8 18,
    /// No word between it and the verb.
    VerbNext 76 17 -3,
    /// A word or two between.
    VerbNear 7 4 14,
    /// Three to six words between.
    VerbApart 1 0 -2,
    /// More words between.
    VerbFar 2 -22 -11,
    /// The verb is seldom anything but a reporting verb.
    VerbStrong 60 -6 1,
    /// A comma between it and the verb.
    CommaBetween -62 -34 2,
    /// "that" between it and the verb.
    ThatBetween -89 -17 2,
    /// A name between it and the verb.
    NameBetween 12 30 16,
    /// Another verb between it and the verb.
    VerbBetween -42 -13 -23,
    /// Something said between it and the verb.
    SaidBetween 60 4 -2,
    /// A preposition stands right before it.
    Preposed -71 5 -7,
    /// It is a genitive: "Miller's".
    Genitive 8 3 -1,
    /// A comma stands right behind it.
    CommaBehind 31 -15 12,
    /// It begins its sentence.
    Leads 7 -4 -2,
    /// It stands among the first three words of its sentence.
    Early 38 -19 -2,
    /// A particle marks it as subject.
    Marked 71 6 -5,
    /// Glued to the word before it.
    Glued -59 -7 -2,
    /// It stands before the quotation, and a verb follows the quotation closely.
    LeftVerbRight -9 7 -14,
    /// It stands before the quotation, and a colon opens the quotation.
    LeftColon 6 6 6,
    /// It stands behind the quotation, and a colon opens the quotation.
    RightColon -4 -13 -21,
    /// It stands before the quotation, and the sentence goes on behind.
    LeftGoesOn 49 2 -2,
    /// It stands behind the quotation, and the sentence goes on there.
    RightGoesOn -38 -3 1,
    /// It stands before the quotation, in a sentence without a verb.
    LeftNoVerb 82 -15 -9,
    /// It stands behind the quotation, in a sentence without a verb.
    RightNoVerb 46 11 -1,
    /// It stands in another sentence, and the quotation's own has a verb near the quotation.
    AwayVerb -51 -7 3,
    /// It stands in another sentence, and the quotation is one of its own.
    AwayAlone -42 -1 -12,
    /// It stands in another sentence, and the quotation is within one of the reporter's, without verb.
    AwayWithin -102 -5 15,
    /// It stands in another sentence, and the verb has no subject beside it.
    AwayBare 42 7 0,
    /// The name before the quotation that is nearest.
    NearestName 51 6 4,
    /// The person before the quotation that is nearest.
    NearestPerson 57 -9 4,
    /// It is the speaker of the quotation before.
    Again 8 -16 -3,
    /// ... which is in the same block.
    AgainInBlock 99 -1 0,
    /// ... and this quotation stands alone.
    AgainAlone 59 -8 -9,
    /// ... and the verb has no subject beside it.
    AgainBare 135 8 -13,
    /// ... which is in the sentence.
    AgainInSentence 60 10 0,
    /// Named three times and more.
    Frequent 1 -28 20,
    /// The person named most.
    Hero 23 -8 -4,
    /// It stands within something that is said.
    WithinSaid 13 14 2,
    /// As [`super::candidates::Source::Earlier`].
    Earlier 53 7 6,
    /// As [`super::candidates::Source::HeadBehind`].
    HeadBehind 77 6 0,
    /// As [`super::candidates::Source::HeadAfter`].
    HeadAfter 65 11 -5,
    /// As [`super::candidates::Source::HeadBefore`].
    HeadBefore 72 6 -16,
    /// As [`super::candidates::Source::HeadLeft`].
    HeadLeft 64 -6 -11,
    /// As [`super::candidates::Source::HeadRight`].
    HeadRight -33 -3 5,
    /// A preposition stands up to three words before it.
    PreposedNear -42 -52 -39,
    /// A pronoun before the quotation in its sentence.
    PronounLeft -6 -6 9,
    /// A pronoun behind the quotation in its sentence.
    PronounRight 42 14 6,
    /// A definite noun.
    Definite -24 3 33,
    /// Verb and candidate agree in gender.
    Agrees 31 12 -5,
    /// Verb and candidate differ in gender.
    Differs -58 3 27,
    /// A particle behind it tells that it is no subject.
    Object -47 -11 1,
    /// It stands in a sentence that reports what another said.
    MoodLeft -129 1 4,
    /// It stands in another sentence, and the quotation's own reports what another said.
    MoodAway 49 4 0,
    /// It is the speaker of the quotation before, and the sentence reports what another said.
    MoodAgain 80 1 0,
    /// No more than two words between it and the quotation.
    QuoteNear 5 12 5,
    /// Three to six words between.
    QuoteApart 52 34 9,
    /// Words that are no name, in another sentence.
    NounAway -34 -4 1,
    /// A word that introduces names in marks stands right before it: "the newspaper".
    Introduced -58 -6 -4,
    /// Subject of the last reporting verb, and the verb has no subject beside it.
    ReportedBare 15 10 1,
    /// It stands between the quotation before and this one.
    Since 52 1 -13,
    /// It is the speaker of the quotation before, and somebody else was mentioned since.
    AgainPassed -31 3 12,
    /// It is the speaker of the quotation before, which was hardly in doubt.
    AgainSure 40 28 11,
    /// It stands in the sentence right before that of the quotation.
    LastSentence 35 -1 15,
    /// An according-to form stands right before it.
    BehindAccording -37 2 11,
    /// An according-to form stands right behind it.
    AheadAccording 51 1 3,
    /// An organisation or a place whose office somebody holds: "the president of Chile".
    OfficeOf -16 0 2,
    /// One word that begins its sentence and is no name.
    LoneCapital -36 0 8,
    /// A person in another sentence.
    PersonAway -102 -13 18,
    /// A person with nothing between it and the verb.
    PersonVerb -45 -2 6,
    /// A noun of one word.
    OneWord -31 -19 -30,
    /// It stands in the sentence, whose verb has no subject beside it.
    BareHere -41 -25 -16,
    /// In a sentence without a verb that begins with it behind a preposition: "For the chairman, it is".
    ForWhom 31 -1 -6,
    /// A noun without the article that the language writes onto nouns.
    Indefinite -73 -2 -15,
    /// Such a noun at the beginning of its sentence, where Arabic has the verb.
    LeadingIndefinite -45 -1 5,
    /// One word that begins its sentence, with the verb right behind it.
    LoneVerb -16 -1 -4,
    /// Words that are no name, before a colon that opens the quotation.
    ColonWords -38 -18 1,
    /// It stands behind a participle, whose subject is that of the sentence: "adding".
    BehindParticiple -77 -14 3,
    /// It stands before a participle.
    BeforeParticiple -1 21 12,
    /// It is the speaker of the quotation before, and the verb of this one has a subject of its own.
    AgainDespite -38 -6 -7,
    /// It said one of the quotations before the last one.
    Spoke 75 13 32,
    /// ... and stands in another sentence.
    SpokeAway -49 -19 26,
    /// The colon that opens the quotation stands right behind it.
    ColonNext -3 18 7,
    /// Words without an article that are no name and no office, and hold a preposition: "councillors on Tuesday".
    Complemented -108 -14 13,
    /// It stands in another sentence, and the quotation's own mentions nobody, but has a verb.
    AwayNobody 38 16 -7,
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
