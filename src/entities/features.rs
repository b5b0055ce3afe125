//! The features of a token: hashes of what is at and around it.
//!
//! The trainer and the tagger share this module, so they cannot disagree. A feature is common to all languages of a
//! table; some features are added once more with a salt of the language, which gives it weights of its own.

use super::atoms::{Atoms, OUTSIDE, coarse};

/// A token with its three neighbours on either side.
#[derive(Clone, Copy, Debug)]
pub struct Window<'a> {
    at: &'a Atoms,
    left: &'a Atoms,
    far_left: &'a Atoms,
    right: &'a Atoms,
    far_right: &'a Atoms,
    farthest: [&'a Atoms; 2],
}

impl<'a> Window<'a> {
    /// The window of token `index` of a sentence.
    pub fn new(sentence: &'a [Atoms], index: usize) -> Self {
        let get = |offset: isize| {
            index.checked_add_signed(offset).and_then(|at| sentence.get(at)).unwrap_or(&OUTSIDE)
        };
        Self {
            at: get(0),
            left: get(-1),
            far_left: get(-2),
            right: get(1),
            far_right: get(2),
            farthest: [get(-3), get(3)],
        }
    }
}

/// Hash of the feature number `kind` with two values.
#[inline]
fn key(kind: u32, one: u32, two: u32) -> u32 {
    let mixed = (one ^ kind.wrapping_mul(0x27D4_EB2F)).wrapping_mul(0x9E37_79B1);
    let mixed = (mixed ^ (mixed >> 15) ^ two).wrapping_mul(0x85EB_CA77);
    let mixed = (mixed ^ (mixed >> 13)).wrapping_mul(0xC2B2_AE3D);
    mixed ^ (mixed >> 16)
}

/// Passes the features that identify whole words to `sink`. In training some tokens go without them, so that the other
/// features learn to work without them.
#[inline]
pub fn lexical(window: &Window<'_>, mut sink: impl FnMut(&[u32])) {
    let Window { at, left, far_left, right, far_right, .. } = *window;
    sink(&[
        key(1, at.word, 0),
        key(2, at.word, left.word),
        key(3, at.word, right.word),
        key(4, at.stem, u32::from(at.lists)),
    ]);
    if !is_single(at) {
        sink(&[key(5, at.prefix[2], at.suffix[0]), key(6, at.suffix[3], 0)]);
    }
    if at.unspaced {
        unspaced(window, &mut sink);
    }
    if is_short(at) {
        // Where a token is a character, a word may take three of them.
        sink(&[
            key(9, at.word.rotate_left(5) ^ left.word, right.word),
            key(10, at.word.rotate_left(5) ^ left.word, far_left.word),
            key(11, at.word.rotate_left(5) ^ right.word, far_right.word),
        ]);
    }
}

/// Adds features of the surrounding words in texts where a word takes several tokens.
#[inline]
fn unspaced(window: &Window<'_>, sink: &mut impl FnMut(&[u32])) {
    let Window { at, left, far_left, right, far_right, farthest: [before, behind] } = *window;
    let pair = |one: &Atoms, two: &Atoms| one.word.rotate_left(5) ^ two.word;
    let (lefts, rights) = (pair(far_left, left), pair(right, far_right));
    sink(&[
        key(7, far_left.word, left.word),
        key(8, right.word, far_right.word),
        key(12, before.word, lefts),
        key(13, behind.word, rights),
        key(14, pair(before, at), lefts),
        key(15, pair(behind, at), rights),
        key(16, pair(at, left), rights),
        key(17, pair(at, right), lefts),
    ]);
}

/// Passes the features of form, position and context to `sink`.
#[inline]
pub fn formal(window: &Window<'_>, mut sink: impl FnMut(&[u32])) {
    let Window { at, left, far_left, right, far_right, .. } = *window;
    sink(&[
        key(20, left.word, 0),
        key(21, right.word, 0),
        key(22, far_left.word, 0),
        key(23, far_right.word, 0),
        key(30, at.shape, shape_pair(left, right)),
        key(31, at.shape, 0),
        key(32, left.word, u32::from(at.coarse)),
        key(33, right.word, u32::from(at.coarse)),
        key(34, lists(at, left, right), u32::from(at.coarse)),
        key(35, lists(at, left, left), shape_pair(left, right)),
        key(36, lists(at, right, right), shape_pair(left, right)),
        key(40, triggers(at, left, right), u32::from(at.coarse)),
        key(41, triggers(left, far_left, far_left), u32::from(at.lists) << 8 | u32::from(at.coarse)),
    ]);
    if !is_single(at) {
        affixes(at, &mut sink);
    }
    sink(&[key(42, left.stem, shape_pair(far_left, at))]);
    if at.unspaced {
        let [before, behind] = window.farthest;
        sink(&[
            key(37, shape_pair(far_left, left) << 8 | shape_pair(right, far_right), u32::from(at.coarse)),
            key(38, shape_pair(before, far_left) << 8 | shape_pair(left, at), shape_pair(right, far_right)),
            key(39, shape_pair(far_left, left) << 8 | shape_pair(at, right), shape_pair(far_right, behind)),
        ]);
    } else {
        sink(&[
            key(44, left.suffix[2], u32::from(at.coarse)),
            key(45, right.suffix[2], u32::from(at.coarse)),
            key(46, at.suffix[2], left.suffix[2]),
            key(47, left.word, right.word),
        ]);
    }
    if at.class | left.class | right.class != 0 {
        classes(window, &mut sink);
    }
}

/// Adds the features of the word classes in the window.
#[inline]
fn classes(window: &Window<'_>, sink: &mut impl FnMut(&[u32])) {
    let Window { at, left, far_left, right, far_right, .. } = *window;
    let pair = |one: &Atoms, two: &Atoms| u32::from(one.class) << 8 | u32::from(two.class);
    let coarse = u32::from(at.coarse);
    sink(&[
        key(50, u32::from(at.class), coarse),
        key(51, u32::from(left.class), coarse),
        key(52, u32::from(right.class), coarse),
        key(53, pair(left, at), coarse),
        key(54, pair(at, right), coarse),
        key(55, pair(left, right), coarse),
        key(56, pair(far_left, left), coarse),
        key(57, pair(right, far_right), coarse),
    ]);
}

/// Adds the features of prefixes and suffixes; for a single character they would only repeat the word.
#[inline]
fn affixes(at: &Atoms, sink: &mut impl FnMut(&[u32])) {
    sink(&[
        key(24, at.prefix[0], 0),
        key(25, at.prefix[1], 0),
        key(26, at.prefix[2], 0),
        key(27, at.suffix[0], u32::from(at.coarse)),
        key(28, at.suffix[1], u32::from(at.coarse)),
        key(29, at.suffix[2], 0),
    ]);
    if at.coarse == coarse::CASELESS {
        // A Korean name is mostly a surname of one syllable and two more.
        sink(&[key(43, at.prefix[0], at.shape)]);
    }
}

/// Passes the features of one language alone, or in training of one data set, to `sink`.
#[inline]
pub fn own(window: &Window<'_>, salt: u32, mut sink: impl FnMut(&[u32])) {
    let Window { at, left, right, .. } = *window;
    sink(&[
        key(60, salt, u32::from(at.coarse)),
        key(61, at.word, salt),
        key(62, left.word, salt),
        key(63, right.word, salt),
    ]);
    if !is_single(at) {
        sink(&[key(64, at.suffix[1], salt), key(65, at.suffix[2], salt), key(66, at.prefix[2], salt)]);
    }
    sink(&[
        key(67, shape_pair(left, right) << 8 | u32::from(at.coarse), salt),
        key(68, lists(at, left, right), salt),
        key(69, left.word ^ u32::from(at.coarse), salt),
        key(70, at.stem, salt),
        key(72, triggers(at, left, right), salt),
    ]);
}

/// Whether a token is one character of a script without case.
fn is_single(at: &Atoms) -> bool {
    is_caseless(at) && at.suffix[0] == at.word
}

/// Whether a token has at most two characters, in a script without case.
fn is_short(at: &Atoms) -> bool {
    is_caseless(at) && at.prefix[0] == at.word
}

fn is_caseless(at: &Atoms) -> bool {
    matches!(at.coarse, coarse::CASELESS | coarse::KATAKANA | coarse::HIRAGANA)
}

fn shape_pair(one: &Atoms, two: &Atoms) -> u32 {
    u32::from(one.coarse) << 4 | u32::from(two.coarse)
}

fn lists(at: &Atoms, left: &Atoms, right: &Atoms) -> u32 {
    u32::from(at.lists) << 20 | u32::from(left.lists) << 10 | u32::from(right.lists)
}

fn triggers(at: &Atoms, left: &Atoms, right: &Atoms) -> u32 {
    u32::from(at.trigger) << 16 | u32::from(left.trigger) << 8 | u32::from(right.trigger)
}
