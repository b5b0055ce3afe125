//! Whether a name in another script is spelled by a host: "Вестник Заозерья" on vestnik-zaozerya.example.
//!
//! There are many ways to write a name in Latin letters, which differ most in vowels. So only consonants are compared,
//! in the groups that all common romanizations agree on.

use crate::text::fold;

/// Minimum consonants of a name that is recognized by them.
const CONSONANTS: usize = 4;

/// Latin consonants, each with the letters of several scripts that are romanized so. Vowels, semivowels and letters
/// romanized as `h` or `kh` are ignored in both the host and the name.
const LETTERS: [(&str, &str); 20] = [
    ("b", "bбბբب"),
    ("v", "vвვվβ"),
    ("g", "gгґғგღգղγغگ"),
    ("d", "dдђდդδدضذ"),
    ("z", "zжзზჟզժζزظژ"),
    ("k", "kqкқკქყկքκقكک"),
    ("l", "lлљლլλل"),
    ("m", "mмმմμم"),
    ("n", "nнњңნնνن"),
    ("p", "pпპფպփπپ"),
    ("r", "rрრռրρر"),
    ("s", "sсшსშսշσςسشص"),
    ("t", "tтტთտթτθتثط"),
    ("f", "fфֆφف"),
    ("c", "cчћჩჭչճχچ"),
    ("ts", "цცწց"),
    ("dz", "ძձџ"),
    ("sc", "щ"),
    ("ks", "xξ"),
    ("ps", "ψ"),
];

/// Whether a host (letters and digits only) has the same consonants as a name in a non-Latin script.
pub(super) fn spells(host: &str, name: &str) -> bool {
    if super::is_latin(name) {
        return false;
    }
    let own = consonants(name);
    own.len() >= CONSONANTS && own == consonants(host)
}

/// The consonants of a text, with runs of the same consonant collapsed.
fn consonants(text: &str) -> String {
    let folded = fold(text);
    let mut out = String::new();
    let mut chars = folded.chars().peekable();
    while let Some(c) = chars.next() {
        // "kh" and "h" romanize the same letter, which is ignored.
        if c == 'k' && chars.peek() == Some(&'h') {
            continue;
        }
        let row = LETTERS.iter().find(|(_, letters)| letters.contains(c));
        for consonant in row.map_or("", |(latin, _)| latin).chars() {
            if !out.ends_with(consonant) {
                out.push(consonant);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::spells;

    #[test]
    fn a_host_spells_a_name_of_another_script() {
        for (host, name) in [
            ("vestnikzaozerya", "Вестник Заозерья"),
            ("zhetisuaqparat", "Жетісу ақпарат"),
            ("mtisambebi", "მთის ამბები"),
        ] {
            assert!(spells(host, name), "{host}: {name}");
        }
        assert!(!spells("severpress", "Вестник Заозерья"));
    }

    #[test]
    fn short_names_and_names_in_latin_letters_are_not_compared() {
        assert!(!spells("raut", "Рот"));
        assert!(!spells("herald", "Herald"));
    }
}
