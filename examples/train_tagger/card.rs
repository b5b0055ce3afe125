//! Writes the model card of a table: its training data, how it was trained, and its results on held-out data.

use std::fmt::Write;

use offprint::Language;
use offprint::internals::entities::group::Group;
use offprint::internals::entities::model::{BUCKET, Learned, SLOT_BITS};

use crate::crf::Plan;
use crate::lessons::UNLISTED;
use crate::mean::AVERAGED;
use crate::score::Held;
use crate::sets::{Set, is_foreign};

/// The text of the card. `learned` are the sets that are held out of the trial and learned by the final table;
/// `languages` are the bias and trust of each language of the table.
pub fn write(
    group: Group,
    plan: Plan,
    (sets, learned): (&[Set], &[&Set]),
    (held, languages): (&[(Language, Held)], &[Learned]),
    command: &str,
) -> String {
    let name = group.name();
    let mut card = format!("# {name}.ner\n\n");
    let _ = writeln!(
        card,
        "A linear-chain conditional random field over hashed features: the {} that are worth most, each with one",
        plan.buckets * BUCKET
    );
    let _ = writeln!(
        card,
        "of {} vectors of four weights, in {SLOT_BITS} bits. Licence: see `NOTICE`.\n",
        plan.codes
    );
    let _ = writeln!(
        card,
        "Made by `cargo run --release --features _internals --example train_tagger -- {command}`"
    );
    let _ = writeln!(
        card,
        "with {} epochs of all features and {} of those chosen, step {}, decay {}, features seen at least {} times, {} % of tokens without lexical features,\n{} % of all features left out at random, {UNLISTED} % of sentences in which no word is on a list, copies of sentences\nwith other names as `sets::renamed` says, sentences of some sets half as `sets::weight` says, the mean of the weights over the last {AVERAGED} epochs, seed 42.\n",
        plan.epochs.0, plan.epochs.1, plan.step, plan.decay, plan.least, plan.drop, plan.sparse
    );
    let _ = writeln!(
        card,
        "## Training data\n\n| set | language | sentences | tokens | teaches | digest |\n| --- | --- | ---: | ---: | --- | --- |"
    );
    sets.iter().for_each(|set| write_set(&mut card, set, ""));
    learned.iter().for_each(|set| write_set(&mut card, set, ", held out"));
    let _ = writeln!(
        card,
        "\n## Held out\n\nF1 of exact names, of a training without what is held out; the table itself is trained with those of the sets held\nout that stand above. What few names tell is drawn to the mean of all languages: what is taken off lies in the middle of what was\nbest, see `score`.\n"
    );
    let _ = writeln!(
        card,
        "| language | names | nothing off outside | with what is taken off | taken off outside | trust, % |\n| --- | ---: | ---: | ---: | ---: | ---: |"
    );
    for (language, held) in held {
        let own = languages.iter().find(|one| one.language == *language);
        let _ = writeln!(
            card,
            "| {language} | {} | {:.1} | {:.1} | {} | {} |",
            held.plain.wanted,
            held.plain.f1(),
            held.tuned.f1(),
            held.bias,
            own.map_or(0, |one| one.trust)
        );
    }
    card
}

/// Writes the row of a set.
fn write_set(card: &mut String, set: &Set, part: &str) {
    let teaches = if is_foreign(&set.name) { "shared features" } else { "shared and own features" };
    let sentences = set.sentences.len();
    let tokens: usize = set.sentences.iter().map(Vec::len).sum();
    let digest = digest(set);
    let _ = writeln!(
        card,
        "| {}{part} | {} | {sentences} | {tokens} | {teaches} | {digest:08x} |",
        set.name, set.language,
    );
}

/// A checksum (FNV-1a) of all forms and tags of a set.
fn digest(set: &Set) -> u32 {
    let lines = set.sentences.iter().flatten().flat_map(|token| [token.form.as_str(), token.tag.as_str()]);
    lines
        .flat_map(str::bytes)
        .fold(0x811C_9DC5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
