//! What can be seen at a pair of marks, and what each sight is worth.
//!
//! The weights are log-odds in tenths, fitted on hand-labelled articles and on treebanks that are free
//! to use. `Mood` and `CalledFragment` came later: a fit of all weights with a ridge towards those in
//! use gave theirs, and changed nothing else for the better.

use crate::model::probability;

macro_rules! features {
    ($($(#[$doc:meta])* $name:ident $weight:literal),+ $(,)?) => {
        /// Something seen at a pair of marks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Feature {
            $($(#[$doc])* $name),+
        }

        /// What each feature adds to the log-odds of a quotation, in tenths.
        const WEIGHTS: &[i32] = &[$($weight),+];

        /// The names of the features, in the order of their bits.
        #[cfg(feature = "_internals")]
        pub(super) const NAMES: &[&str] = &[$(stringify!($name)),+];
    };
}

features! {
    /// One word.
    Words1 -9,
    /// Two words.
    Words2 -10,
    /// Three words.
    Words3 -4,
    /// Four or five words.
    Words4 1,
    /// Six to nine words.
    Words6 7,
    /// Ten words and more.
    Words10 16,
    /// Ends with a full stop, question or exclamation mark inside.
    Terminal 13,
    /// Ends with a comma inside.
    CommaInside 3,
    /// A comma stands behind it.
    CommaBehind -4,
    /// Several sentences or clauses inside.
    InnerStops 4,
    /// Begins a sentence.
    StartsSentence 15,
    /// Is the whole block.
    WholeBlock 5,
    /// A colon stands before it.
    Colon 10,
    /// A comma stands before it.
    CommaBefore -3,
    /// "that" stands before it.
    Complementizer 6,
    /// A strong reporting verb stands right before it.
    VerbBeforeNear 0,
    /// A strong reporting verb stands before it in the sentence.
    VerbBefore 26,
    /// A weak reporting verb stands near before it.
    WeakBefore 16,
    /// A strong reporting verb stands right behind it.
    VerbBehindNear 18,
    /// A strong reporting verb stands behind it in the sentence.
    VerbBehind 11,
    /// A weak reporting verb stands near behind it.
    WeakBehind 7,
    /// An according-to form stands in the sentence.
    According 7,
    /// A noun of saying stands in the sentence.
    Noun -1,
    /// A particle of quotation stands right behind it.
    Quotative 9,
    /// Begins with a small letter.
    Small 7,
    /// Every longer word begins with a capital.
    Title -15,
    /// No letter is small.
    AllCapitals -3,
    /// Is a name that the tagger knows.
    Entity -25,
    /// A word that introduces names stands right before it.
    NameMarker -14,
    /// A word that introduces names stands a word or two before it.
    NameMarkerNear -21,
    /// Single marks.
    Single -3,
    /// The same words stand in marks twice.
    Repeated -3,
    /// The block holds a long pair of marks.
    LongNeighbour 8,
    /// Stands in brackets, or a bracket follows.
    Bracket -11,
    /// Another pair follows in a list.
    Listed -3,
    /// Holds a figure.
    Digit 1,
    /// No closing mark.
    Unclosed 0,
    /// The word before it begins with a capital.
    AfterCapital 0,
    /// Stands between a reporting verb and "that": where the subject stands.
    SubjectPlace -45,
    /// A colon stands right behind it.
    ColonBehind -10,
    /// The word before it is written onto the mark.
    Glued -9,
    /// Fills most of its sentence.
    MostOfSentence 15,
    /// Three words or less, with a small letter first.
    SmallFragment -1,
    /// Three words or less, with a capital first.
    CapitalFragment -8,
    /// A weak reporting verb stands in the sentence.
    WeakAnywhere 2,
    /// A word that introduces titles stands right before it.
    TitleMarker -25,
    /// An address of the net.
    Address -40,
    /// A small letter stands right behind it: the sentence goes on.
    GoesOn -6,
    /// Three words or less, with an office or a profession right before or behind it.
    RoleBeside -12,
    /// Three words or less, with an office or a profession before it in the sentence.
    RoleBefore -4,
    /// A person is named in the sentence, outside of marks.
    Person 0,
    /// Three words or less, in a script without capitals, or a noun where every noun has one.
    CaselessFragment -13,
    /// The sentence reports what another said, by its mood: "sei", "habe".
    Mood 10,
    /// Three words or less, at the end of a clause with a weak reporting verb: "called it a “farce”".
    CalledFragment 6,
}

const BIAS: i32 = -3;

/// What was seen at a pair, a bit for each [`Feature`].
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen(pub u64);

impl Seen {
    /// Notes a feature that is present.
    pub fn set(&mut self, feature: Feature, present: Presence) {
        if present == Presence::Yes {
            self.0 |= 1 << feature as u64;
        }
    }

    /// Whether the feature was seen.
    pub fn has(self, feature: Feature) -> bool {
        self.0 & (1 << feature as u64) != 0
    }

    /// The probability that this is a quotation.
    pub fn probability(self) -> f32 {
        let sum: i32 = WEIGHTS
            .iter()
            .enumerate()
            .filter(|(bit, _)| self.0 >> bit & 1 == 1)
            .map(|(_, weight)| weight)
            .sum();
        probability((BIAS + sum) * 1024 / 10)
    }
}

/// Whether something is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// It is.
    Yes,
    /// It is not.
    No,
}

impl From<bool> for Presence {
    fn from(present: bool) -> Self {
        if present { Self::Yes } else { Self::No }
    }
}
