//! The work of a parse must grow linearly with the page, whatever the page. Work is counted as the queries that the
//! tree builder makes while it searches its stack and lists, the changes it makes, and the bytes that are copied.

use super::*;

#[path = "../../../tests/hostile/families.rs"]
mod families;

/// Returns the work of one parse.
fn work(html: &str) -> u64 {
    let input = tokenizer::preprocessed(html);
    let gate = Gate::new(Sink::new(Page::default(), input.len(), &Limits::DEFAULT), &Limits::DEFAULT);
    Tokenizer::new(&input, &gate, Keep::Wanted, Limits::DEFAULT.attributes).run();
    gate.work()
}

#[test]
fn twice_the_page_is_twice_the_work() {
    for (name, generate) in families::FAMILIES {
        let [one, two, four] = [1, 2, 4].map(|factor| {
            let page = generate(factor * (12 << 10));
            work(&String::from_utf8_lossy(&page))
        });
        for (small, large) in [(one, two), (two, four)] {
            let growth = large as f64 / small.max(2000) as f64;
            assert!(growth <= 2.3, "{name}: {one}, {two}, {four}");
        }
    }
}
