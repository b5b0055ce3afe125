//! Maps the names on a page to atoms and constants with a hash table of the known names. This is faster than interning
//! each name and comparing the atom with all known ones.

use std::sync::LazyLock;

use html5ever::LocalName;

use super::{Attr, Tag};

/// Known element names.
pub(super) static TAGS: LazyLock<Lookup<Tag>> =
    LazyLock::new(|| Lookup::new(Tag::ALL.iter().map(|tag| (tag.name(), *tag))));

/// Known attribute names, and those that the tree builder needs.
pub(super) static ATTRIBUTES: LazyLock<Lookup<Attr>> = LazyLock::new(|| {
    let known = Attr::ALL.iter().map(|attr| (attr.name(), *attr));
    Lookup::new(known.chain(FOR_TREE_BUILDER.map(|name| (name, Attr::Other))))
});

/// Attributes that affect how the tree is built: integration points of MathML (`encoding`), a `font` that ends an SVG
/// (`color`, `face`, `size`), and links in SVG (`xlink:href`).
const FOR_TREE_BUILDER: [&str; 5] = ["encoding", "color", "face", "size", "xlink:href"];

/// Maximum length in bytes of a known name.
const LONGEST: usize = 24;
const SLOTS: usize = 1024;

/// A known name.
pub(super) struct Entry<T> {
    name: &'static str,
    /// The first bytes of the name, as read by [`word`].
    beginning: u64,
    pub(super) atom: LocalName,
    pub(super) constant: T,
}

/// A hash table with open addressing, at most a quarter full.
pub(super) struct Lookup<T> {
    /// For each [`hash`] of a name, the number of its entry, counted from 1; 0 if the slot is free.
    slots: Vec<u8>,
    /// The same for the hash of the atom.
    atom_slots: Vec<u8>,
    entries: Vec<Entry<T>>,
}

impl<T> Lookup<T> {
    fn new(names: impl Iterator<Item = (&'static str, T)>) -> Self {
        let mut table = Self { slots: vec![0; SLOTS], atom_slots: vec![0; SLOTS], entries: Vec::new() };
        for (name, constant) in names {
            let atom = LocalName::from(name);
            let (slot, atom_slot) =
                (hash(name.as_bytes(), 0, name.len()).unwrap_or_default(), atom_hash(&atom));
            let beginning = word(name.as_bytes(), 0, name.len());
            table.entries.push(Entry { name, beginning, atom, constant });
            let number = u8::try_from(table.entries.len()).unwrap_or(u8::MAX);
            occupy(&mut table.slots, slot, number);
            occupy(&mut table.atom_slots, atom_slot, number);
        }
        table
    }

    /// Finds the entry for the name in the bytes from `start` to `end`, ignoring ASCII case.
    #[inline]
    pub(super) fn find(&self, bytes: &[u8], (start, end): (usize, usize)) -> Option<&Entry<T>> {
        let mut slot = hash(bytes, start, end)?;
        let (name, beginning) = (bytes.get(start..end)?, word(bytes, start, end));
        loop {
            let entry = self.entries.get(usize::from(self.slots[slot]).checked_sub(1)?)?;
            let same_length = entry.name.len() == name.len();
            let short = name.len() <= WORD && entry.beginning == beginning;
            if same_length && (short || entry.name.as_bytes().eq_ignore_ascii_case(name)) {
                return Some(entry);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// Finds the entry for an atom in lower case.
    #[inline]
    pub(super) fn find_atom(&self, atom: &LocalName) -> Option<&Entry<T>> {
        let mut slot = atom_hash(atom);
        loop {
            let entry = self.entries.get(usize::from(self.atom_slots[slot]).checked_sub(1)?)?;
            if entry.atom == *atom {
                return Some(entry);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

/// Puts a number into the first free slot.
fn occupy(slots: &mut [u8], mut slot: usize, number: u8) {
    while slots[slot] != 0 {
        slot = (slot + 1) % SLOTS;
    }
    slots[slot] = number;
}

fn atom_hash(atom: &LocalName) -> usize {
    atom.get_hash() as usize % SLOTS
}

/// Returns the slot of a name, the same in either case; `None` if it is longer than any known name.
#[inline]
fn hash(bytes: &[u8], start: usize, end: usize) -> Option<usize> {
    let length = end.checked_sub(start).filter(|length| *length <= LONGEST)?;
    let mixed = (start..end).step_by(WORD).fold(length as u64, |mixed, at| {
        let folded = word(bytes, at, end) | 0x2020_2020_2020_2020;
        (mixed.rotate_left(23) ^ folded).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    });
    Some((mixed >> 54) as usize)
}

/// Number of bytes that are compared at once.
const WORD: usize = 8;

/// Returns up to eight bytes from `at` to `end` as a little-endian number, padded with zeros. It reads a whole word and
/// masks out the bytes after `end`, because copying only the name would dominate the cost of a lookup.
#[inline]
fn word(bytes: &[u8], at: usize, end: usize) -> u64 {
    let taken = end.saturating_sub(at).min(WORD);
    let rest = bytes.get(at..).unwrap_or_default();
    let word = match rest.first_chunk() {
        Some(word) => u64::from_le_bytes(*word),
        None => rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    };
    if taken == WORD { word } else { word & ((1 << (8 * taken)) - 1) }
}

#[cfg(test)]
mod tests;
