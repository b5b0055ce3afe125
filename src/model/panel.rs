//! Evaluates a forest for many rows at once.
//!
//! Walking down a tree is a chain of unpredictable branches, so the trees are not walked here. All leaves of
//! a tree start as possible; a value above the threshold of a node rules out the leaves of its left subtree,
//! and the first leaf that remains is the one that a walk would reach.
//! The tests can then run in any order: each threshold is compared once, grouped by column, with the
//! values of sixteen rows side by side, and a column is finished at the first threshold that none of
//! them exceeds. (Lucchese et al., "QuickScorer", SIGIR 2015; Ye et al., "RapidScorer", KDD 2018.)

use super::tree::{Child, View};

/// Number of rows in a panel.
pub const LANES: usize = 16;

/// One value for each row.
type Lanes<T> = [T; LANES];

/// The leaves still possible for each row, as bits. One byte per row: most tests rule out only a few leaves, and
/// one step then covers all rows.
pub(super) type Marks = Lanes<u8>;

/// Number of leaves per word of marks.
const WORD: usize = 8;
/// Maximum number of leaves of a tree; see [`super::forest`].
const MOST_LEAVES: usize = 128;

/// Rows in transposed order: the values of a column are side by side.
#[derive(Clone, Debug, Default)]
pub struct Panel {
    columns: Vec<Lanes<f32>>,
    rows: usize,
}

impl Panel {
    /// Removes all rows.
    pub fn clear(&mut self) {
        self.rows = 0;
    }

    /// Returns the number of rows.
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Returns whether the panel has no room for another row.
    pub fn is_full(&self) -> bool {
        self.rows == LANES
    }

    /// Adds a row; ignored if the panel is full.
    pub fn push(&mut self, row: &[f32]) {
        if self.is_full() {
            return;
        }
        if self.columns.len() < row.len() {
            self.columns.resize(row.len(), [0.0; LANES]);
        }
        for (lanes, value) in self.columns.iter_mut().zip(row) {
            lanes[self.rows] = *value;
        }
        for lanes in self.columns.iter_mut().skip(row.len()) {
            lanes[self.rows] = 0.0;
        }
        self.rows += 1;
    }

    /// Adds a row of another panel; ignored if this one is full. All rows must come from panels with the same columns.
    pub fn push_from(&mut self, other: &Self, lane: usize) {
        if self.is_full() {
            return;
        }
        self.columns.resize(other.columns.len(), [0.0; LANES]);
        for (lanes, others) in self.columns.iter_mut().zip(&other.columns) {
            lanes[self.rows] = others[lane % LANES];
        }
        self.rows += 1;
    }
}

/// Trees laid out by the columns that they test.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    columns: Vec<Column>,
    thresholds: Vec<Threshold>,
    cuts: Vec<Cut>,
    /// For each tree, the end of its marks; they begin where those of the previous tree end.
    ends: Vec<usize>,
    /// The values of the leaves, [`WORD`] per word of marks, followed by [`MOST_LEAVES`] zeros.
    leaves: Vec<i16>,
}

#[derive(Clone, Copy, Debug)]
struct Column {
    index: usize,
    /// End of its thresholds.
    end: usize,
}

#[derive(Clone, Copy, Debug)]
struct Threshold {
    value: f32,
    /// End of its cuts.
    end: u32,
}

/// The leaves of one word of marks that remain for a value above the threshold. The same byte four times: the width
/// that the processor copies to all rows at once.
#[derive(Clone, Copy, Debug)]
struct Cut {
    word: u32,
    kept: [u8; 4],
}

/// One test of one tree, while the layout is built.
struct Question {
    column: u16,
    threshold: f32,
    /// The leaves that it rules out, numbered across all trees.
    leaves: std::ops::Range<usize>,
}

impl Layout {
    /// Returns whether there are no trees.
    pub(super) fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Returns the number of trees.
    #[cfg(test)]
    pub(super) fn trees(&self) -> usize {
        self.ends.len()
    }

    /// Returns the number of columns that a row must have.
    #[cfg(test)]
    pub(super) fn columns(&self) -> usize {
        self.columns.last().map_or(0, |column| column.index + 1)
    }

    /// Lays trees out.
    pub(super) fn of(trees: &[View<'_>]) -> Self {
        let mut layout = Self::default();
        let mut questions = Vec::new();
        for tree in trees {
            let first = layout.leaves.len();
            layout.ask(tree, first, &mut questions);
            layout.leaves.resize(first + (layout.leaves.len() - first).next_multiple_of(WORD), 0);
            layout.ends.push(layout.leaves.len() / WORD);
        }
        layout.leaves.resize(layout.leaves.len() + MOST_LEAVES, 0);
        questions.sort_unstable_by(|a, b| a.column.cmp(&b.column).then(a.threshold.total_cmp(&b.threshold)));
        for column in questions.chunk_by(|a, b| a.column == b.column) {
            for same in column.chunk_by(|a, b| a.threshold == b.threshold) {
                same.iter().for_each(|question| layout.cut(question.leaves.clone()));
                // A file holds at most 65,535 trees of 127 leaves.
                let end = u32::try_from(layout.cuts.len()).unwrap_or(u32::MAX);
                layout.thresholds.push(Threshold { value: same[0].threshold, end });
            }
            layout.columns.push(Column { index: column[0].column.into(), end: layout.thresholds.len() });
        }
        layout
    }

    /// Appends the leaves of a tree from left to right, and its tests.
    fn ask(&mut self, tree: &View<'_>, first: usize, questions: &mut Vec<Question>) {
        // What is still to be visited: a child, or the end of a node's left subtree.
        enum Step {
            Visit(Child),
            Close(usize),
        }
        let mut steps = vec![Step::Visit(tree.child(0))];
        while let Some(step) = steps.pop() {
            match step {
                Step::Close(question) => questions[question].leaves.end = self.leaves.len(),
                Step::Visit(Child::Leaf(value)) => self.leaves.push(value),
                Step::Visit(Child::Node { column, threshold, children: [low, high] }) => {
                    let leaves = self.leaves.len()..first;
                    steps.extend([
                        Step::Visit(tree.child(high)),
                        Step::Close(questions.len()),
                        Step::Visit(tree.child(low)),
                    ]);
                    questions.push(Question { column, threshold, leaves });
                }
            }
        }
    }

    /// Adds the cuts that rule out `leaves`.
    fn cut(&mut self, leaves: std::ops::Range<usize>) {
        for word in leaves.start / WORD..leaves.end.div_ceil(WORD) {
            let ruled_out = |bit: &usize| leaves.contains(&(word * WORD + bit));
            let leaves: u8 = (0..WORD).filter(ruled_out).fold(0, |leaves, bit| leaves | 1 << bit);
            self.cuts.push(Cut { word: u32::try_from(word).unwrap_or(u32::MAX), kept: [!leaves; 4] });
        }
    }

    /// Returns the log-odds of each row of a panel.
    pub(super) fn log_odds(&self, panel: &Panel, marks: &mut Vec<Marks>) -> Lanes<i32> {
        marks.clear();
        marks.resize(self.ends.last().copied().unwrap_or_default(), [u8::MAX; LANES]);
        let (mut threshold, mut cut) = (0, 0);
        for column in &self.columns {
            let values = panel.columns.get(column.index).unwrap_or(&[0.0; LANES]);
            self.rule_out(values, (threshold..column.end, cut), marks);
            threshold = column.end;
            cut = self.thresholds[column.end - 1].end as usize;
        }
        self.sums(marks)
    }

    /// Rules out leaves by the values of one column.
    fn rule_out(
        &self,
        values: &Lanes<f32>,
        (thresholds, mut first): (std::ops::Range<usize>, usize),
        marks: &mut [Marks],
    ) {
        for threshold in &self.thresholds[thresholds] {
            let spared = values.map(|value| if value > threshold.value { 0 } else { u8::MAX });
            // Written so that it compiles to one instruction; a comparison of arrays is split up.
            if spared.iter().fold(u8::MAX, |all, spared| all & spared) == u8::MAX {
                break;
            }
            for cut in &self.cuts[first..threshold.end as usize] {
                let marks = &mut marks[cut.word as usize];
                for lane in 0..LANES {
                    marks[lane] &= spared[lane] | cut.kept[lane % 4];
                }
            }
            first = threshold.end as usize;
        }
    }

    /// Sums the first remaining leaf of each tree.
    fn sums(&self, marks: &[Marks]) -> Lanes<i32> {
        let mut sums = [0; LANES];
        let mut from = 0;
        for end in &self.ends {
            // An array of fixed length avoids a bounds check for each leaf.
            let leaves = self.leaves[from * WORD..].first_chunk().unwrap_or(&[0; MOST_LEAVES]);
            let values = first_left(&marks[from..*end]).map(|leaf| leaves[usize::from(leaf) % MOST_LEAVES]);
            for (sum, value) in sums.iter_mut().zip(values) {
                *sum += i32::from(value);
            }
            from = *end;
        }
        sums
    }
}

/// Returns the first remaining leaf of each row; there always is one.
fn first_left(words: &[Marks]) -> Lanes<u8> {
    let (mut left, mut before) = ([0; LANES], [0; LANES]);
    // A tree never has more leaves than a byte can number.
    for (number, word) in words.iter().enumerate().rev() {
        let start = (number * WORD) as u8;
        for lane in 0..LANES {
            left[lane] = if word[lane] == 0 { left[lane] } else { word[lane] };
            before[lane] = if word[lane] == 0 { before[lane] } else { start };
        }
    }
    std::array::from_fn(|lane| before[lane] + left[lane].trailing_zeros() as u8 % WORD as u8)
}
