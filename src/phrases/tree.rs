//! A prefix tree of phrases.
//!
//! A text is looked up by walking down as far as it matches, which mostly is a letter or two.

/// A set of phrases, each identified by its index in the list that the tree was built from.
#[derive(Debug, Default)]
pub struct Tree {
    nodes: Vec<Node>,
    /// The first byte of each node's piece, stored contiguously to find the children of a node.
    firsts: Vec<u8>,
    /// The pieces of all nodes, concatenated.
    pieces: Vec<u8>,
    /// For each first byte of a phrase, the number of its node, from 1; 0 for none.
    roots: Vec<u32>,
}

/// A piece that all phrases below the node have in common, after the pieces above.
#[derive(Clone, Copy, Debug)]
struct Node {
    /// The phrase that ends with the piece.
    phrase: Option<u32>,
    /// Range of the piece in [`Tree::pieces`].
    piece: (u32, u32),
    /// Range of the child nodes.
    below: (u32, u32),
}

impl Tree {
    /// Builds the tree of distinct folded phrases, which must be sorted.
    pub fn of(phrases: &[&[u8]]) -> Self {
        let mut tree = Self::default();
        // The phrases below each node, and the length of the prefix above it, level by level, so that the
        // children of a node are adjacent.
        let mut groups = Vec::new();
        push_groups(phrases, (0, phrases.len()), 0, &mut groups);
        let roots = groups.len();
        while let Some((start, end, above)) = groups.get(tree.nodes.len()).copied() {
            let (first, last) = (phrases[start], phrases[end - 1]);
            let length = first.iter().zip(last).take_while(|(a, b)| a == b).count();
            let ends = first.len() == length;
            let from = groups.len();
            push_groups(phrases, (start + usize::from(ends), end), length, &mut groups);
            let piece = number(tree.pieces.len());
            tree.pieces.extend_from_slice(&first[above..length]);
            tree.firsts.push(first.get(above).copied().unwrap_or_default());
            tree.nodes.push(Node {
                phrase: ends.then(|| number(start)),
                piece: (piece, number(tree.pieces.len())),
                below: (number(from), number(groups.len())),
            });
        }
        tree.roots = vec![0; 1 << u8::BITS];
        for (place, first) in tree.firsts.iter().take(roots).enumerate() {
            tree.roots[usize::from(*first)] = number(place + 1);
        }
        tree
    }

    /// Calls `found` with the length and the index of every phrase that `text` begins with, the shortest
    /// first, ignoring ASCII case. Returns how many bytes of the text match the beginning of some phrase.
    pub fn walk(&self, text: &str, mut found: impl FnMut(usize, usize)) -> usize {
        let mut rest = text.as_bytes();
        let mut next = rest.first().and_then(|byte| self.root(folded(*byte)));
        while let Some(node) = next {
            let piece = &self.pieces[node.piece.0 as usize..node.piece.1 as usize];
            let alike = rest.iter().zip(piece).take_while(|(a, b)| folded(**a) == **b).count();
            rest = &rest[alike..];
            if alike < piece.len() {
                break;
            }
            if let Some(phrase) = node.phrase {
                found(text.len() - rest.len(), phrase as usize);
            }
            next = rest.first().and_then(|byte| self.child(node.below, folded(*byte)));
        }
        text.len() - rest.len()
    }

    /// Returns whether some phrase begins with `text`.
    pub fn leads(&self, text: &str) -> bool {
        self.walk(text, |_, _| ()) == text.len()
    }

    /// Returns the root node whose piece begins with a byte.
    fn root(&self, byte: u8) -> Option<&Node> {
        let number = self.roots.get(usize::from(byte))?.checked_sub(1)?;
        self.nodes.get(number as usize)
    }

    /// Returns the node of a level whose piece begins with a byte.
    fn child(&self, level: (u32, u32), byte: u8) -> Option<&Node> {
        let level = level.0 as usize..level.1 as usize;
        let place = memchr::memchr(byte, self.firsts.get(level.clone())?)?;
        self.nodes.get(level)?.get(place)
    }
}

/// Appends the groups of phrases of a range that have the same byte at `place`.
fn push_groups(
    phrases: &[&[u8]],
    (mut start, end): (usize, usize),
    place: usize,
    groups: &mut Vec<(usize, usize, usize)>,
) {
    for group in phrases[start..end].chunk_by(|a, b| a.get(place) == b.get(place)) {
        groups.push((start, start + group.len(), place));
        start += group.len();
    }
}

/// Folds a byte like [`crate::text::fold`].
fn folded(byte: u8) -> u8 {
    if byte == b'`' { b'\'' } else { byte.to_ascii_lowercase() }
}

/// Converts a count; lexicons are far smaller than `u32::MAX`.
fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
