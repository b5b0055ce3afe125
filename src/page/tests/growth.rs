//! The work of a parse grows with the page, whatever the page. Counted are the questions that the
//! tree builder asks while it looks through its stack and lists, the changes that it makes, and the
//! bytes that are copied.

use super::*;

#[path = "../../../tests/hostile/families.rs"]
mod families;

/// Counts the work of one parse.
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
