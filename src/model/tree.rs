//! One tree of a forest, as its evaluators see it.

/// An inner node, in eight bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub threshold: f32,
    pub column: u16,
    /// Children for values up to the threshold and above it: numbers of nodes of the tree, followed by
    /// the numbers of its leaves.
    pub children: [u8; 2],
}

/// Maximum number of nodes of a tree, so that the number of a node or leaf fits a byte.
pub(super) const MOST_NODES: u8 = 126;

/// One tree of a forest.
#[derive(Clone, Copy, Debug)]
pub(super) struct View<'a> {
    pub nodes: &'a [Node],
    pub leaves: &'a [i16],
}

/// A node or leaf of a tree.
#[derive(Clone, Copy, Debug)]
pub(super) enum Child {
    Leaf(i16),
    Node { column: u16, threshold: f32, children: [u8; 2] },
}

impl View<'_> {
    /// Returns the node or leaf with this number; the root is 0.
    pub fn child(&self, number: u8) -> Child {
        let number = usize::from(number);
        match self.nodes.get(number) {
            Some(Node { column, threshold, children }) => {
                Child::Node { column: *column, threshold: *threshold, children: *children }
            }
            None => Child::Leaf(self.leaves[number - self.nodes.len()]),
        }
    }
}
