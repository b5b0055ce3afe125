#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Ok(html) = std::str::from_utf8(data) {
        let (ours, theirs) = offprint::internals::trees(html);
        assert_eq!(ours, theirs);
    }
});
