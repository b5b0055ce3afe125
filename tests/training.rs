//! What was written for the tagger to learn from is read as it is meant, and pages are changed as the block models are
//! measured on: the tests stand in the files of the examples.

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
