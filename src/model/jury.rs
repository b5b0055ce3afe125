//! A forest as a judge of many rows.

use super::panel::{LANES, Layout, Marks, Panel};
use super::tree::View;

/// A forest, laid out for judging many rows; see [`super::Forest::jury`].
#[derive(Clone, Debug, Default)]
pub struct Jury {
    /// The trees that are asked of every row.
    head: Layout,
    /// Those that are asked where the first come to `least` or more; none where the first are all.
    tail: Layout,
    least: i32,
}

/// Rows that the first trees have not given up, gathered until they fill a panel.
#[derive(Debug, Default)]
struct Left {
    panel: Panel,
    /// The numbers of the rows, and what the first trees said.
    rows: Vec<(usize, i32)>,
}

impl Jury {
    pub(super) fn of(head: &[View<'_>], tail: &[View<'_>], least: i32) -> Self {
        let (head, tail) = if head.is_empty() { (tail, head) } else { (head, tail) };
        Self { head: Layout::of(head), tail: Layout::of(tail), least }
    }

    /// The number of trees.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.head.trees() + self.tail.trees()
    }

    /// The number of columns that a row must have.
    #[cfg(test)]
    pub fn columns(&self) -> usize {
        self.head.columns().max(self.tail.columns())
    }

    /// Judges rows by their numbers: `fill` appends the columns of a row, and `say` is told its log-odds
    /// in units of 1/1024, `None` where the first trees gave it up. Where all trees are asked of every row, they are told
    /// in order.
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

    /// Asks the first trees of the rows of a panel, and the others of those left as soon as they fill one.
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

    /// Asks the other trees of the rows left.
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
