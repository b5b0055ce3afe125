use super::*;

const BITS: Bits = Bits { number: 8, check: 7 };

fn rows(count: u32) -> Vec<(u32, u32)> {
    (0..count).map(|n| (n.wrapping_mul(0x85EB_CA77), n % 255)).collect()
}

#[test]
fn every_key_has_its_number() {
    for count in [0, 1, 2, 3, 50, 5000, 100_000] {
        let rows = rows(count);
        let bytes = build(&rows, BITS);
        let fuse = Fuse::read(&bytes, BITS);
        assert!(rows.iter().all(|(key, number)| fuse.get(*key) == Some(*number)), "{count}");
    }
}

#[test]
fn few_others_are_found_and_little_room_is_taken() {
    let bytes = build(&rows(100_000), BITS);
    let fuse = Fuse::read(&bytes, BITS);
    let wrong = (100_000..200_000u32).filter(|n| fuse.get(n.wrapping_mul(0x85EB_CA77)).is_some()).count();
    assert!(wrong < 1000, "{wrong}");
    assert!(bytes.len() < 100_000 * 15 * 6 / 40, "{}", bytes.len());
}

#[test]
fn bad_bytes_are_no_map() {
    for bytes in [&[][..], &[1, 2, 3], &[0xFF; 12], &[0xFF; 40], &[0; 40]] {
        for key in [0, 1, u32::MAX] {
            assert!(Fuse::read(bytes, BITS).get(key).is_none_or(|number| number < 256));
        }
    }
    assert_eq!(Fuse::read(&[], BITS).get(7), None);
}
