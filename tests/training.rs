//! Runs the tests inside the files of the examples: they check how the training data written for the tagger is read,
//! and how pages are rewritten to measure the block models on.

#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/train_tagger/conll.rs"]
mod conll;
#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/train_tagger/copies.rs"]
mod copies;
#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/train_tagger/folder.rs"]
mod folder;
#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/train_tagger/lists.rs"]
mod lists;
#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/train_tagger/makes.rs"]
mod makes;
#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/train_tagger/random.rs"]
mod random;
#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/train/views.rs"]
mod views;
#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/train_tagger/written.rs"]
mod written;
