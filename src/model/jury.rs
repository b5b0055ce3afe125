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
mod tests {
    use super::super::Forest;

    /// A forest of a shape that is different for each seed, for columns up to 4.
    fn forest(mut seed: u32) -> Forest {
        let mut random = move |below: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            u8::try_from((seed >> 16) % below).unwrap()
        };
        let mut file = vec![30, 0];
        for _ in 0..30 {
            let count = random(126) + 1;
            file.push(count);
            // A node takes the place of one of the leaves that are left, which then has two.
            let (mut open, mut children) = (vec![], vec![[None, None]; usize::from(count)]);
            for node in 0..count {
                if node > 0 {
                    let (parent, side): (usize, usize) =
                        open.swap_remove(usize::from(random(open.len() as u32)));
                    children[parent][side] = Some(node);
                }
                open.extend([(usize::from(node), 0), (usize::from(node), 1)]);
            }
            let mut leaf = 0i8;
            for node in children {
                file.extend(u16::from(random(5)).to_le_bytes());
                file.extend((f32::from(random(9)) / 2.0).to_le_bytes());
                for child in node {
                    leaf -= i8::from(child.is_none());
                    file.push(child.unwrap_or(leaf.to_le_bytes()[0]));
                }
            }
            for _ in 0..=count {
                file.extend((i16::from(random(255)) - 127).to_le_bytes());
            }
        }
        Forest::read(&file)
    }

    fn row(seed: usize) -> Vec<f32> {
        (0..4).map(|column| f32::from(u8::try_from(seed * 7 % (column + 11) % 9).unwrap()) / 2.0).collect()
    }

    #[test]
    fn a_jury_says_what_the_forest_says() {
        for seed in 0..20 {
            let forest = forest(seed);
            assert_eq!(forest.len(), 30);
            let mut said = Vec::new();
            forest.jury(0, 0).judge(0..100, |at, out| out.extend(row(at)), |at, sum| said.push((at, sum)));
            let expected = (0..100).map(|at| (at, Some(forest.log_odds(&row(at)))));
            assert_eq!(said, expected.collect::<Vec<_>>());
        }
    }

    #[test]
    fn rows_below_the_least_are_given_up() {
        let forest = forest(7);
        let head = forest.jury(12, i32::MIN);
        let (mut sums, mut all) = ([Some(0); 50], [None; 50]);
        let jury = forest.jury(12, 100);
        jury.judge(0..50, |at, out| out.extend(row(at)), |at, sum| sums[at] = sum);
        assert!(sums.iter().any(Option::is_some) && sums.iter().any(Option::is_none));
        head.judge(0..50, |at, out| out.extend(row(at)), |at, sum| all[at] = sum);
        assert_eq!(all, std::array::from_fn(|at| Some(forest.log_odds(&row(at)))));
        assert!(sums.iter().zip(&all).all(|(some, all)| some.is_none() || some == all));
    }
}
