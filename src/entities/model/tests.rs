use super::*;

#[test]
fn sums_of_lanes_are_sums_of_weights() {
    let vector = |code: i32| [code % 700 - 350, 350 - code % 701, code % 3, -code % 5];
    let codebook = Box::new(std::array::from_fn(|code| lanes(vector(code as i32))));
    let mut hashes = Vec::new();
    let mut buckets = vec![[0u8; 8]; 128];
    let mut expected = [0; KINDS + 1];
    for code in 0..MOST_FEATURES as u32 {
        let hash = code.wrapping_mul(0x9E37_79B1);
        hashes.push(hash);
        let bucket = &mut buckets[bucket_of(hash, 128)];
        *bucket =
            (u64::from_le_bytes(*bucket) << SLOT_BITS | fingerprint(hash) | u64::from(code)).to_le_bytes();
        let weights = vector(code as i32);
        expected.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += weight);
    }
    let model =
        Model { codebook, transitions: [[0; LABELS]; LABELS + 1], languages: Vec::new(), buckets: &buckets };
    let mut features = Features { ends: vec![hashes.len()], hashes, ..Features::default() };
    features.fetch(&buckets);
    let sums: Vec<_> = features.tokens().map(|token| weights(model.sum(token)).map(i32::from)).collect();
    assert_eq!(sums, [expected]);
}

#[test]
fn as_many_weights_as_a_token_has_features_fit_a_lane() {
    for vector in [[TOP, -TOP, TOP, -TOP], [-TOP, -TOP, -TOP, TOP], [TOP; 4], [-TOP; 4]] {
        let sum = (0..MOST_FEATURES).fold(0u64, |sum, _| sum.wrapping_add(lanes(vector)));
        assert_eq!(weights(sum).map(i32::from), vector.map(|weight| weight * MOST_FEATURES as i32));
    }
}

#[test]
fn no_token_has_too_many_features() {
    for (text, language) in [
        ("von der Leyen sprach in Berlin mit Emmanuel Macron", Language::German),
        ("東京都の小池知事は日本を訪問", Language::Japanese),
        ("김정은 북한 국무위원장은", Language::Korean),
        ("قال الرئيس رجب طيب أردوغان", Language::Arabic),
        ("рынок Тбилиси", Language::Russian),
        ("รัฐมนตรีเดินทางไปกรุงเทพ", Language::Thai),
    ] {
        let sentences = crate::entities::read(text, crate::span::Span::new(0, text.len()), language);
        for sentence in sentences {
            let mut features = Features::default();
            let windows = (0..sentence.atoms.len()).map(|index| Window::new(&sentence.atoms, index));
            features.read(windows, Some(7));
            features.fetch(&[]);
            assert!(features.tokens().all(|(hashes, _)| hashes.len() < MOST_FEATURES), "{text}");
        }
    }
}

#[test]
fn a_slot_is_found_by_its_fingerprint() {
    for hash in (0..4000u32).map(|n| n.wrapping_mul(0x85EB_CA77)) {
        let slot = fingerprint(hash) | 77;
        for place in 0..BUCKET {
            let other = fingerprint(hash ^ 0x800) | 5;
            let bucket = (0..BUCKET)
                .rev()
                .fold(0, |bucket, at| bucket << SLOT_BITS | if at == place { slot } else { other });
            assert_eq!(find(bucket, hash), Some(place));
            assert_eq!(code_at(bucket, same_slots(bucket, hash)), 77);
        }
        assert_eq!(find(0, hash), None);
    }
}

/// Returns which tokens of a sentence are weighed, one letter a token: `a` lower case, `A` a capital, `1` a number, `.` a
/// sign, `ب` a word without case.
fn asked(shapes: &str) -> String {
    let coarse = |shape: char| match shape {
        'a' => coarse::LOWER,
        'A' => coarse::CAPITAL,
        '1' => coarse::NUMBER,
        '.' => coarse::SIGN,
        _ => coarse::CASELESS,
    };
    let sentence: Vec<Atoms> =
        shapes.chars().map(|shape| Atoms { coarse: coarse(shape), ..Atoms::default() }).collect();
    let near = near_capitals(&sentence);
    (0..sentence.len()).map(|at| if near.contains(&at) { 'x' } else { '-' }).collect()
}

#[test]
fn tokens_near_capitals_are_weighed() {
    assert_eq!(asked("aaaaaAaaaaaaa"), "---xxxxxxx---");
    assert_eq!(asked("aaaAaaaaaaAaaaaaaa"), "-xxxxxxxxxxxxxx---");
    assert_eq!(asked("a1.A"), "-xxx");
    assert_eq!(asked("بببAبب"), "xxxxxx");
    assert_eq!(asked("aaa1.aaaa"), "xxxxxxxxx", "without any capital, all");
    assert_eq!(asked(""), "");
}
