//! Gradient-boosted decision trees.

use super::jury::Jury;
use super::tree::{MOST_NODES, Node, View};

/// A trained model: a sum of many small trees, giving log-odds.
///
/// The trainer writes its file; all numbers are little-endian. The first two bytes give the number of
/// trees. A tree is one byte with the number of its inner nodes, then the nodes, then its leaves (one
/// more than there are nodes) as `i16` in units of 1/1024. A node is its column (`u16`), its threshold
/// (`f32`), and two children (`i8`), for values up to the threshold and above it. A child is the number
/// of an inner node, or `-1 - leaf`.
#[derive(Debug, Default)]
pub struct Forest {
    nodes: Vec<Node>,
    leaves: Vec<i16>,
    trees: Vec<Tree>,
}

#[derive(Clone, Copy, Debug)]
struct Tree {
    /// Range of the tree's nodes: the first, and one past the last.
    nodes: (u32, u32),
    first_leaf: u32,
}

impl Forest {
    /// Reads a model file, stopping at the first tree that is truncated or malformed. A test reads the shipped files.
    pub fn read(file: &[u8]) -> Self {
        let mut forest = Self::default();
        let mut bytes = Reader { rest: file };
        let count = bytes.u16().unwrap_or_default();
        for _ in 0..count {
            if forest.read_tree(&mut bytes).is_none() {
                break;
            }
        }
        forest
    }

    fn read_tree(&mut self, bytes: &mut Reader<'_>) -> Option<()> {
        let [count] = bytes.take()?;
        if count > MOST_NODES {
            return None;
        }
        let nodes: Vec<Node> = (0..count).map(|index| bytes.node(index, count)).collect::<Option<_>>()?;
        if !is_tree(&nodes) {
            return None;
        }
        let leaves: Vec<i16> =
            (0..=count).map(|_| bytes.take().map(i16::from_le_bytes)).collect::<Option<_>>()?;
        let first_node = u32::try_from(self.nodes.len()).ok()?;
        let first_leaf = u32::try_from(self.leaves.len()).ok()?;
        self.nodes.extend(nodes);
        self.leaves.extend(leaves);
        self.trees.push(Tree { nodes: (first_node, u32::try_from(self.nodes.len()).ok()?), first_leaf });
        Some(())
    }

    /// Returns the number of trees.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.trees.len()
    }

    /// Returns whether there are no trees.
    #[cfg(test)]
    pub fn is_empty(&self) -> bool {
        self.trees.is_empty()
    }

    /// Returns the log-odds of one row of columns, in units of 1/1024; see [`super::probability`].
    pub fn log_odds(&self, row: &[f32]) -> i32 {
        self.trees.iter().map(|tree| i32::from(self.leaf(tree, row))).sum()
    }

    /// Lays the forest out for scoring many rows. A row whose sum over the first `trees` trees is below `least` is
    /// dropped: most blocks of a page are clearly negative. With `trees` = 0 no row is dropped.
    pub fn jury(&self, trees: usize, least: i32) -> Jury {
        let views: Vec<View<'_>> = self.trees.iter().map(|tree| self.view(tree)).collect();
        let (head, tail) = views.split_at(trees.min(views.len()));
        Jury::of(head, tail, least)
    }

    fn view(&self, tree: &Tree) -> View<'_> {
        let nodes = &self.nodes[tree.nodes.0 as usize..tree.nodes.1 as usize];
        let first = tree.first_leaf as usize;
        View { nodes, leaves: &self.leaves[first..=first + nodes.len()] }
    }

    /// Returns the number of columns that a row must have.
    #[cfg(test)]
    pub fn columns(&self) -> usize {
        self.nodes.iter().map(|node| usize::from(node.column) + 1).max().unwrap_or_default()
    }

    /// Returns how much each column contributed to the log-odds of a row: the value of each tree is split
    /// evenly among the columns tested on the path to its leaf, and the last one gets what is left by rounding. The
    /// shares add up to the sum of the trees.
    pub fn shares(&self, row: &[f32]) -> Vec<(usize, i32)> {
        let mut shares = std::collections::BTreeMap::new();
        let mut asked = Vec::new();
        for tree in &self.trees {
            asked.clear();
            let value = i32::from(self.fall(tree, row, |column| asked.push(column)));
            let count = i32::try_from(asked.len()).unwrap_or(1).max(1);
            for (at, column) in asked.iter().enumerate() {
                let rest = if at + 1 == asked.len() { value % count } else { 0 };
                *shares.entry(*column).or_insert(0) += value / count + rest;
            }
        }
        shares.into_iter().collect()
    }

    fn leaf(&self, tree: &Tree, row: &[f32]) -> i16 {
        self.fall(tree, row, |_| ())
    }

    /// Returns the leaf that a row reaches, and calls `ask` with each column tested on the way.
    #[inline]
    fn fall(&self, tree: &Tree, row: &[f32], mut ask: impl FnMut(usize)) -> i16 {
        let nodes = &self.nodes[tree.nodes.0 as usize..tree.nodes.1 as usize];
        let mut child = 0;
        // A child always comes after its parent, so the loop ends.
        while let Some(node) = nodes.get(child) {
            ask(usize::from(node.column));
            let value = row.get(usize::from(node.column)).copied().unwrap_or_default();
            child = usize::from(node.children[usize::from(value > node.threshold)]);
        }
        self.leaves[tree.first_leaf as usize + child - nodes.len()]
    }
}

/// Whether each leaf and each node except the root is the child of exactly one node.
fn is_tree(nodes: &[Node]) -> bool {
    let mut met = [false; 2 * MOST_NODES as usize + 1];
    // There are twice as many children as nodes. If each is in range and none occurs twice, all occur.
    nodes
        .iter()
        .flat_map(|node| node.children.map(usize::from))
        .all(|child| (1..=2 * nodes.len()).contains(&child) && !std::mem::replace(&mut met[child], true))
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.rest.split_first_chunk::<N>()?;
        self.rest = rest;
        Some(*head)
    }

    fn u16(&mut self) -> Option<u16> {
        self.take().map(u16::from_le_bytes)
    }

    /// Reads node `index` of a tree of `count` nodes. `None` if a child node does not come after it.
    fn node(&mut self, index: u8, count: u8) -> Option<Node> {
        let column = self.u16()?;
        let threshold = self.take().map(f32::from_le_bytes)?;
        // In the file, a child >= 0 is a node and a negative one a leaf.
        let number = |child: u8| match i8::from_le_bytes([child]) {
            node @ 0.. => u8::try_from(node).ok().filter(|node| index < *node && *node < count),
            leaf => (count + leaf.unsigned_abs()).checked_sub(1).filter(|leaf| *leaf <= 2 * count),
        };
        let [low, high] = self.take::<2>()?.map(number);
        Some(Node { threshold, column, children: [low?, high?] })
    }
}

#[cfg(test)]
mod tests;
