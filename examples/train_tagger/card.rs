//! The card that lies beside a model file: what it was made from, how, and how it does on data held out.

use std::fmt::Write;

use offprint::Language;
use offprint::internals::entities::model::{BUCKET, Group};

use crate::crf::Plan;
use crate::score::Held;
use crate::sets::{Set, is_foreign};

/// The card's text.
pub fn write(group: Group, plan: Plan, sets: &[Set], held: &[(Language, Held)]) -> String {
    let name = group.name();
    let mut card = format!("# {name}.ner\n\n");
    let _ = writeln!(
        card,
        "A linear-chain conditional random field over hashed features: the {} that are worth most, each with one",
        plan.buckets * BUCKET
    );
    let _ = writeln!(card, "of 1024 vectors of four weights, in sixteen bits. Licence: see `NOTICE`.\n");
    let _ = writeln!(
        card,
        "Made by `cargo run --release --example train_tagger -- ../shared/ner src/entities/data {name}`"
    );
    let _ = writeln!(
        card,
        "with {} epochs of all features and {} of those chosen, step {}, decay {}, features seen at least {} times, {} % of tokens without lexical features,\n{} % of all features left out at random, seed 42.\n",
        plan.epochs.0, plan.epochs.1, plan.step, plan.decay, plan.least, plan.drop, plan.sparse
    );
    let _ = writeln!(
        card,
        "## Training data\n\n| set | language | sentences | tokens | teaches | digest |\n| --- | --- | ---: | ---: | --- | --- |"
    );
    for set in sets {
        let tokens: usize = set.sentences.iter().map(Vec::len).sum();
        let teaches = if is_foreign(&set.name) { "shared features" } else { "shared and own features" };
        let size = set.sentences.len();
        let _ = writeln!(
            card,
            "| {} | {} | {size} | {tokens} | {teaches} | {:08x} |",
            set.name,
            set.language,
            digest(set)
        );
    }
    let _ = writeln!(
        card,
        "\n## Held out\n\nF1 of exact names. A language without a row takes the mean of the others.\n"
    );
    let _ = writeln!(
        card,
        "| language | names | nothing off outside | as shipped | taken off outside |\n| --- | ---: | ---: | ---: | ---: |"
    );
    for (language, held) in held {
        let _ = writeln!(
            card,
            "| {language} | {} | {:.1} | {:.1} | {} |",
            held.names, held.plain, held.tuned, held.bias
        );
    }
    card
}

/// A sum of all that a set holds.
fn digest(set: &Set) -> u32 {
    let lines = set.sentences.iter().flatten().flat_map(|(token, tag)| [token.as_str(), tag.as_str()]);
    lines
        .flat_map(str::bytes)
        .fold(0x811C_9DC5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
