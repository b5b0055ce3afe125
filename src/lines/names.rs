//! The names of the columns, in the order of the rows.

use super::around::CONTEXTS;
use super::labels::GROUPS;
use super::rows::PHRASES;

const SHAPE: &str = "characters weight words letters_per_word sentences dense end beginning digit_share \
    upper_share capitalized_share comma_share commas ornament_share letter_share weight_per_sentence tabs clock quotes address \
    short_words spaceless currency blank_before \
    blank_behind";
const PAGE: &str = "page_blocks page_dense_weight page_dense_blocks page_dense_share core_length core_share \
    paragraph subheads subhead subheads_alone";
const PLACE: &str = "place weight_before_share index blocks_behind since_first_dense since_last_dense \
    since_centre since_core_start since_core_end weight_since_core_start weight_since_core_end \
    dense_before_share since_headline headline_overlap";
const CORE: &str = "core_overlap lead_overlap dense_overlap mean_frequency distinct_words copies seen_before \
    echo tail_open tail_credit same_ends same_last same_starts same_labels since_repeat largest_gap \
    lead_before lead_behind subhead_before subhead_behind of_paragraph since_colon";
const NEIGHBOUR: &str = "weight end upper_share capitalized_share digit_share core_overlap";
const OFFERS: &str =
    "offer pointer terms label offer_pairs pointer_pairs terms_pairs label_pairs before_pairs behind_pairs";
const OPINION: &str = "words_whole words_start words_end words_known words_short words_short_least \
    words_short_greatest words_long words_long_least words_long_greatest words_least_sum before_words behind_words \
    words_context_2_before words_context_2_behind words_context_5_before words_context_5_behind \
    words_context_14_before words_context_14_behind";
const SECOND_MASS: &str = "mass_before mass_behind mass greatest hot_blocks hot_before hot_before_weight hot_behind \
    hot_behind_weight cluster cluster_next cluster_lead cluster_headline since_cluster_start clusters \
    since_largest_start since_largest_end \
    headline headline_1_before headline_2_before headline_3_before headline_most since_best_headline \
    best_headline_overlap weight_since_best_headline second_headline hot_since_headline kin kin_lines kin_before kin_behind colon";
/// Approximate reaches of the contexts, in blocks, for their decays.
const REACHES: [usize; 3] = [2, 5, 14];

/// Returns the names of the columns of the second stage.
pub fn names() -> Vec<String> {
    [second(), first()].concat()
}

/// Returns the names of the columns of the first stage.
pub(super) fn first() -> Vec<String> {
    let mut names = words(SHAPE);
    names.push("phrase".to_owned());
    names.extend(PHRASES.iter().map(|section| format!("phrase_{}", section.key())));
    for group in GROUPS {
        let label = group.first().map(|section| section.key()).unwrap_or_default();
        names.extend([format!("label_{label}_before"), format!("label_{label}_behind")]);
    }
    names.extend(GROUPS.iter().filter_map(|group| Some(format!("labels_{}_since", group.first()?.key()))));
    names.extend([words(PAGE), words(PLACE), words(CORE)].concat());
    for side in ["before", "behind"] {
        for step in 1..=super::rows::REACH {
            names.extend(words(NEIGHBOUR).into_iter().map(|name| format!("{side}_{step}_{name}")));
        }
    }
    names.extend(words("dense_before dense_behind"));
    names.extend(CONTEXTS.iter().flat_map(|signal| contexts(signal)));
    names.extend(words(OFFERS));
    names.extend(contexts("pairs"));
    names.extend(words(OPINION));
    names.push("convention".to_owned());
    names
}

fn second() -> Vec<String> {
    let mut names = words("first");
    for step in 1..=super::second::REACH {
        names.extend([format!("first_before_{step}"), format!("first_behind_{step}")]);
    }
    names.extend(contexts("first"));
    names.extend(contexts("first_mass"));
    names.extend(words(SECOND_MASS));
    names
}

fn contexts(signal: &str) -> Vec<String> {
    let both =
        |reach| [format!("{signal}_context_{reach}_before"), format!("{signal}_context_{reach}_behind")];
    REACHES.into_iter().flat_map(both).collect()
}

fn words(names: &str) -> Vec<String> {
    names.split_whitespace().map(str::to_owned).collect()
}
