//! Construction of maps, for the trainer.

use super::{Bits, Layout};

impl Layout {
    /// Returns the layout for `count` keys: segments of the length that the paper found best, and a few more cells
    /// than keys.
    fn for_keys(count: usize, seed: u32) -> Self {
        let (mut segment, mut rest) = (4, count * 135 / 100);
        while rest * 100 >= 333 && segment < 1 << 18 {
            (segment, rest) = (segment * 2, rest * 100 / 333);
        }
        let percent = match count {
            0..10_000 => 150,
            10_000..80_000 => 121,
            80_000..300_000 => 116,
            _ => 114,
        };
        let segments = ((count * percent / 100) as u32).div_ceil(segment).saturating_sub(2).max(1);
        Self { seed, segment, segments }
    }

    fn cells(self) -> usize {
        (self.segments as usize + 2) * self.segment as usize
    }
}

/// Builds the bytes of a map from distinct keys to numbers.
pub fn build(rows: &[(u32, u32)], bits: Bits) -> Vec<u8> {
    for seed in 0.. {
        let layout = Layout::for_keys(rows.len(), seed);
        if let Some(order) = peel(rows, layout) {
            return lay(rows, layout, &order, bits);
        }
    }
    Vec::new()
}

/// Orders the rows and assigns each a cell of its own that no later row uses; `None` if there is no such order.
fn peel(rows: &[(u32, u32)], layout: Layout) -> Option<Vec<(usize, u32)>> {
    // For each cell, how many rows use it, and the exclusive or of their indices.
    let mut cells = vec![(0u32, 0usize); layout.cells()];
    for (row, (key, _)) in rows.iter().enumerate() {
        for place in layout.places(layout.spread(*key)) {
            let (count, all) = &mut cells[place as usize];
            (*count, *all) = (*count + 1, *all ^ row);
        }
    }
    let mut alone: Vec<u32> = (0..cells.len() as u32).filter(|at| cells[*at as usize].0 == 1).collect();
    let mut order = Vec::with_capacity(rows.len());
    while let Some(own) = alone.pop() {
        let (count, row) = cells[own as usize];
        if count != 1 {
            continue;
        }
        order.push((row, own));
        for place in layout.places(layout.spread(rows[row].0)) {
            let (count, all) = &mut cells[place as usize];
            (*count, *all) = (*count - 1, *all ^ row);
            if *count == 1 {
                alone.push(place);
            }
        }
    }
    (order.len() == rows.len()).then_some(order)
}

/// Fills the cells from the last row of the order to the first, and packs them.
fn lay(rows: &[(u32, u32)], layout: Layout, order: &[(usize, u32)], bits: Bits) -> Vec<u8> {
    let mut cells = vec![0u32; layout.cells()];
    for (row, own) in order.iter().rev() {
        let (key, number) = rows[*row];
        let spread = layout.spread(key);
        let others = layout.places(spread).into_iter().filter(|place| place != own);
        let others = others.fold(0, |sum, place| sum ^ cells[place as usize]);
        cells[*own as usize] = others ^ (number << bits.check | spread.check(bits.check));
    }
    let width = (bits.number + bits.check) as usize;
    // Each cell is read as part of four bytes, also the last one.
    let mut packed = vec![0u8; (cells.len() * width).div_ceil(8) + 4];
    for (at, cell) in cells.iter().enumerate() {
        let bit = at * width;
        let shifted = (cell << (bit % 8)).to_le_bytes();
        packed[bit / 8..].iter_mut().zip(shifted).for_each(|(byte, part)| *byte |= part);
    }
    let head = [layout.seed, layout.segment, layout.segments].map(u32::to_le_bytes);
    [head.as_flattened(), &packed].concat()
}
