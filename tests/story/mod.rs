//! The invented story around which the tests of metadata put their rows.

/// Its headline.
pub const TITLE: &str = "Bridge over the Lorn opens after ten years of work";
/// Its text.
pub const PARAGRAPHS: [&str; 4] = [
    "The new bridge over the Lorn was opened to traffic on Monday morning, ten years after the first stone was laid.",
    "Several hundred people had come to the river to watch the first cars drive over it, and a brass band played.",
    "The council had decided to build it after a flood had carried the old one away, and the work took longer than planned.",
    "Drivers who used to take the ferry will now save almost an hour, and the ferry itself is to be sold next year.",
];
