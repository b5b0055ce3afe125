//! A forest laid out for scoring many rows.

use super::panel::{LANES, Layout, Marks, Panel};
use super::tree::View;

/// A forest laid out for scoring many rows; see [`super::Forest::jury`].
#[derive(Clone, Debug, Default)]
pub struct Jury {
    /// The trees evaluated for every row.
    head: Layout,
    /// The trees evaluated only if the sum of `head` is at least `least`; empty if `head` holds all trees.
    tail: Layout,
    least: i32,
}

/// Rows that passed the first trees, gathered until they fill a panel.
#[derive(Debug, Default)]
struct Left {
    panel: Panel,
    /// The numbers of the rows, and their sums over the first trees.
    rows: Vec<(usize, i32)>,
}

impl Jury {
    pub(super) fn of(head: &[View<'_>], tail: &[View<'_>], least: i32) -> Self {
        let (head, tail) = if head.is_empty() { (tail, head) } else { (head, tail) };
        Self { head: Layout::of(head), tail: Layout::of(tail), least }
    }

    /// Returns the number of trees.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.head.trees() + self.tail.trees()
    }

    /// Returns the number of columns that a row must have.
    #[cfg(test)]
    pub fn columns(&self) -> usize {
        self.head.columns().max(self.tail.columns())
    }

    /// Scores rows by number. `fill` appends the columns of a row. `say` receives its log-odds in units of 1/1024, or
    /// `None` if the first trees dropped it. Results come in the order of `rows` only if all trees are evaluated for
    /// every row.
    pub fn judge(
        &self,
        rows: impl Iterator<Item = usize>,
        mut fill: impl FnMut(usize, &mut Vec<f32>),
        mut say: impl FnMut(usize, Option<i32>),
    ) {
        let mut rows = rows.peekable();
        let (mut panel, mut left) = (Panel::default(), Left::default());
        let (mut row, mut marks, mut numbers) = (Vec::new(), Vec::new(), [0; LANES]);
        while rows.peek().is_some() {
            panel.clear();
            for (number, index) in numbers.iter_mut().zip(rows.by_ref().take(LANES)) {
                *number = index;
                row.clear();
                fill(index, &mut row);
                panel.push(&row);
            }
            self.ask((&panel, &numbers), &mut left, &mut marks, &mut say);
        }
        self.ask_on(&mut left, &mut marks, &mut say);
    }

    /// Evaluates the first trees for the rows of a panel, and the other trees whenever the remaining rows fill one.
    fn ask(
        &self,
        (panel, numbers): (&Panel, &[usize; LANES]),
        left: &mut Left,
        marks: &mut Vec<Marks>,
        mut say: impl FnMut(usize, Option<i32>),
    ) {
        let sums = self.head.log_odds(panel, marks);
        for (lane, (number, sum)) in numbers.iter().zip(sums).enumerate().take(panel.len()) {
            if self.tail.is_empty() {
                say(*number, Some(sum));
            } else if sum < self.least {
                say(*number, None);
            } else {
                left.panel.push_from(panel, lane);
                left.rows.push((*number, sum));
                if left.panel.is_full() {
                    self.ask_on(left, marks, &mut say);
                }
            }
        }
    }

    /// Evaluates the other trees for the remaining rows.
    fn ask_on(&self, left: &mut Left, marks: &mut Vec<Marks>, mut say: impl FnMut(usize, Option<i32>)) {
        if left.rows.is_empty() {
            return;
        }
        let more = self.tail.log_odds(&left.panel, marks);
        left.rows.drain(..).zip(more).for_each(|((number, sum), more)| say(number, Some(sum + more)));
        left.panel.clear();
    }
}

#[cfg(test)]
mod tests;
