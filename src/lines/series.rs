//! Series of values over the lines of a page: runs, distances, means of the surroundings.

/// Maximum distance.
const FAR: u8 = 60;

/// For each line, a value of the lines before it and one of the lines after it.
#[derive(Debug, Default)]
pub(super) struct Sides<T = f32> {
    pub(super) before: Vec<T>,
    pub(super) after: Vec<T>,
}

#[expect(clippy::fn_params_excessive_bools, reason = "it turns a truth into a number")]
pub(super) fn flag(value: bool) -> f32 {
    f32::from(u8::from(value))
}

fn reversed<T>(mut values: Vec<T>) -> Vec<T> {
    values.reverse();
    values
}

/// Returns the distance to the nearest place that is set, before and after; at most [`FAR`].
pub(super) fn distances(set: &[bool]) -> Sides<u8> {
    fn side<'a>(order: impl Iterator<Item = &'a bool>) -> Vec<u8> {
        let mut distance = FAR;
        let step = |set: &bool| {
            distance = (distance + 1).min(FAR);
            let before = distance;
            if *set {
                distance = 0;
            }
            before
        };
        order.map(step).collect()
    }
    Sides { before: side(set.iter()), after: reversed(side(set.iter().rev())) }
}

/// Returns exponentially decaying means of the values on each side; near values count most.
pub(super) fn decayed(values: &[f32], decay: f32) -> Sides {
    fn side<'a>(order: impl Iterator<Item = &'a f32>, decay: f32) -> Vec<f32> {
        let mut mean = 0.0;
        let step = |value: &f32| {
            let before = mean;
            mean = mean * decay + value * (1.0 - decay);
            before
        };
        order.map(step).collect()
    }
    Sides { before: side(values.iter(), decay), after: reversed(side(values.iter().rev(), decay)) }
}

/// Returns the longest run of places that are not set between each place and the centre.
pub(super) fn largest_gaps(set: &[bool], centre: usize) -> Vec<u32> {
    let mut gaps = vec![0; set.len()];
    let fill = |order: &mut dyn Iterator<Item = usize>, gaps: &mut Vec<u32>| {
        let (mut run, mut largest) = (0, 0);
        for at in order {
            gaps[at] = largest;
            run = if set[at] { 0 } else { run + 1 };
            largest = largest.max(run);
        }
    };
    fill(&mut (centre..set.len()), &mut gaps);
    fill(&mut (0..centre.min(set.len())).rev(), &mut gaps);
    gaps
}

/// Returns the mean of `values` over the four nearest places that are set, on either side.
pub(super) fn nearest_four(values: &[f32], set: &[bool]) -> Sides {
    let side = |order: &mut dyn Iterator<Item = usize>| {
        let mut recent = [0.0; 4];
        let mut means = vec![0.0; set.len()];
        let mut turn = 0;
        for at in order {
            means[at] = recent.iter().sum::<f32>() / 4.0;
            if set[at] {
                recent[turn % 4] = values[at];
                turn += 1;
            }
        }
        means
    };
    Sides { before: side(&mut (0..set.len())), after: side(&mut (0..set.len()).rev()) }
}

#[cfg(test)]
mod tests;
