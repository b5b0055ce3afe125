use super::super::Forest;

/// A forest with columns up to 4, with a different shape for each seed.
fn forest(mut seed: u32) -> Forest {
    let mut random = move |below: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        u8::try_from((seed >> 16) % below).unwrap()
    };
    let mut file = vec![30, 0];
    for _ in 0..30 {
        let count = random(126) + 1;
        file.push(count);
        // A node replaces one of the open leaves and has two of its own.
        let (mut open, mut children) = (vec![], vec![[None, None]; usize::from(count)]);
        for node in 0..count {
            if node > 0 {
                let (parent, side): (usize, usize) = open.swap_remove(usize::from(random(open.len() as u32)));
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
