//! The features of a pair of quotation marks, and their weights.
//!
//! The weights are log-odds in tenths, fitted on hand-labelled articles and on freely usable treebanks. `Mood` and
//! `CalledFragment` were added later. Their weights come from a fit of all weights with a ridge penalty towards the
//! values in use; that fit improved nothing else, so the other weights were kept.

use crate::model::probability;

macro_rules! features {
    ($($(#[$doc:meta])* $name:ident $weight:literal),+ $(,)?) => {
        /// Something seen at a pair of marks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Feature {
            $($(#[$doc])* $name),+
        }

        /// What each feature adds to the log-odds that the pair holds a quotation, in tenths.
        const WEIGHTS: &[i32] = &[$($weight),+];

        /// The names of the features, in the order of their bits.
        #[cfg(feature = "_internals")]
        pub(super) const NAMES: &[&str] = &[$(stringify!($name)),+];
    };
}

features! {
    /// One word or none.
    Words1 -9,
    /// Two words.
    Words2 -10,
    /// Three words.
    Words3 -4,
    /// Four or five words.
    Words4 1,
    /// Six to nine words.
    Words6 7,
    /// Ten words or more.
    Words10 16,
    /// Ends with a full stop, question mark or exclamation mark inside the marks.
    Terminal 13,
    /// Ends with a comma inside the marks.
    CommaInside 3,
    /// A comma follows.
    CommaBehind -4,
    /// Punctuation inside separates sentences or clauses.
    InnerStops 4,
    /// It begins a sentence.
    StartsSentence 15,
    /// Its sentence holds next to nothing else.
    WholeBlock 5,
    /// A colon comes before it.
    Colon 10,
    /// A comma comes before it.
    CommaBefore -3,
    /// "That" comes right before it.
    Complementizer 6,
    /// A strong reporting verb comes before it, with at most three words between.
    VerbBeforeNear 0,
    /// A strong reporting verb comes before it in the sentence.
    VerbBefore 26,
    /// A weak reporting verb comes before it, with at most five words between.
    WeakBefore 16,
    /// A strong reporting verb comes after it, with at most four words between.
    VerbBehindNear 18,
    /// A strong reporting verb comes after it in the sentence.
    VerbBehind 11,
    /// A weak reporting verb comes after it, with at most four words between.
    WeakBehind 7,
    /// There is an according-to form in the sentence.
    According 7,
    /// There is a noun of saying in the sentence.
    Noun -1,
    /// A quotative particle comes right after it.
    Quotative 9,
    /// It begins with a lower-case letter.
    Small 7,
    /// It begins with a capital, and so does every word of four characters or more.
    Title -15,
    /// It has capitals and no lower-case letters.
    AllCapitals -3,
    /// It is exactly one known name.
    Entity -25,
    /// A word that introduces names comes right before it.
    NameMarker -14,
    /// A word that introduces names comes at most two words before it, or right after it.
    NameMarkerNear -21,
    /// The marks are single ones.
    Single -3,
    /// The same words are in marks elsewhere, too.
    Repeated -3,
    /// The first pair of six words or more in the block is another one.
    LongNeighbour 8,
    /// An opening bracket comes right before it, or any bracket right after it.
    Bracket -11,
    /// Another pair follows as in a list, with at most one word between.
    Listed -3,
    /// It holds a digit.
    Digit 1,
    /// The closing mark is missing.
    Unclosed 0,
    /// The word before it begins with a capital.
    AfterCapital 0,
    /// It is where a subject would be: between a reporting verb and "that".
    SubjectPlace -45,
    /// A colon comes right after it.
    ColonBehind -10,
    /// The word before it is attached to the opening mark.
    Glued -9,
    /// It is longer than the rest of its sentence.
    MostOfSentence 15,
    /// At most three words, the first in lower case.
    SmallFragment -1,
    /// At most three words, the first with a capital; not a single word in a language that capitalises nouns.
    CapitalFragment -8,
    /// There is a weak reporting verb in the sentence.
    WeakAnywhere 2,
    /// A word that introduces titles comes right before it.
    TitleMarker -25,
    /// It is a web address.
    Address -40,
    /// A lower-case letter comes right after it: the sentence continues.
    GoesOn -6,
    /// At most three words, with a role at most one word before it, or right after it.
    RoleBeside -12,
    /// At most three words, with a role at most eight words before it in the sentence.
    RoleBefore -4,
    /// A person is named before or after it in the sentence.
    Person 0,
    /// At most three words in a script without letter case, or a single capitalised word in a language that
    /// capitalises nouns.
    CaselessFragment -13,
    /// The mood of a verb in the sentence marks reported speech: "sei", "habe".
    Mood 10,
    /// At most three words, at the end of a clause with a weak reporting verb: "called it a “farce”".
    CalledFragment 6,
}

const BIAS: i32 = -3;

/// The features seen at a pair, one bit for each [`Feature`].
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen(pub u64);

impl Seen {
    /// Adds a feature if it is present.
    pub fn set(&mut self, feature: Feature, present: Presence) {
        if present == Presence::Yes {
            self.0 |= 1 << feature as u64;
        }
    }

    /// Whether the feature was seen.
    pub fn has(self, feature: Feature) -> bool {
        self.0 & (1 << feature as u64) != 0
    }

    /// The probability that the pair holds a quotation.
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

/// Whether something is present.
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
