//! Languages and scripts: a table with one row for each language that the crate has a name for.
//!
//! A language that is not in the table can still be read; its article has [`Language::Unknown`]. To add one, add a row
//! here, a file in `src/lexicon/data`, and, if other languages share its script, a row in `src/detect/words.tsv`.

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use crate::named::named;

named! {
    /// Writing direction of a script.
    #[derive(Default)]
    Direction {
        /// Left to right.
        #[default]
        Ltr "ltr",
        /// Right to left.
        Rtl "rtl",
    }
}

macro_rules! scripts {
    ($($(#[$doc:meta])* $name:ident $direction:ident),+ $(,)?) => {
        /// A script, named by its ISO 15924 code.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub enum Script {
            $($(#[$doc])* $name),+
        }

        impl Script {
            const COUNT: usize = [$(Self::$name),+].len();

            /// The ISO 15924 code, such as `"Arab"`.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => stringify!($name)),+ }
            }

            /// The direction that this script is written in.
            pub fn direction(self) -> Direction {
                match self { $(Self::$name => Direction::$direction),+ }
            }
        }
    };
}

impl fmt::Display for Script {
    /// The code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

scripts! {
    /// Unknown, or no letter at all.
    #[default]
    Zyyy Ltr,
    /// Latin.
    Latn Ltr,
    /// Arabic.
    Arab Rtl,
    /// Hebrew.
    Hebr Rtl,
    /// Cyrillic.
    Cyrl Ltr,
    /// Greek.
    Grek Ltr,
    /// Armenian.
    Armn Ltr,
    /// Georgian.
    Geor Ltr,
    /// Devanagari.
    Deva Ltr,
    /// Bengali.
    Beng Ltr,
    /// Gurmukhi.
    Guru Ltr,
    /// Gujarati.
    Gujr Ltr,
    /// Tamil.
    Taml Ltr,
    /// Telugu.
    Telu Ltr,
    /// Kannada.
    Knda Ltr,
    /// Malayalam.
    Mlym Ltr,
    /// Sinhala.
    Sinh Ltr,
    /// Thai.
    Thai Ltr,
    /// Lao.
    Laoo Ltr,
    /// Burmese.
    Mymr Ltr,
    /// Khmer.
    Khmr Ltr,
    /// Ethiopic.
    Ethi Ltr,
    /// Odia.
    Orya Ltr,
    /// Tibetan.
    Tibt Ltr,
    /// Thaana, as in Dhivehi.
    Thaa Rtl,
    /// Han, as in Chinese.
    Hani Ltr,
    /// Han with kana.
    Jpan Ltr,
    /// Hangul.
    Kore Ltr,
}

/// Passes the table to a macro: name, ISO 639 code, other codes, usual script and English name of each language.
/// Everything that needs a row or a file per language takes it from here. The other codes are three-letter codes
/// (bibliographic and linguistic), withdrawn ones, and those of written varieties such as `nb` and `nn`.
macro_rules! language_table {
    ($receiver:ident) => {
        $receiver! {
            Afrikaans "af" "afr" Latn "Afrikaans",
            Albanian "sq" "sqi alb als" Latn "Albanian",
            Amharic "am" "amh" Ethi "Amharic",
            Arabic "ar" "ara arb" Arab "Arabic",
            Armenian "hy" "hye arm" Armn "Armenian",
            Assamese "as" "asm" Beng "Assamese",
            Azerbaijani "az" "aze azj" Latn "Azerbaijani",
            Basque "eu" "eus baq" Latn "Basque",
            Belarusian "be" "bel" Cyrl "Belarusian",
            Bengali "bn" "ben" Beng "Bengali",
            Bosnian "bs" "bos" Latn "Bosnian",
            Bulgarian "bg" "bul" Cyrl "Bulgarian",
            Burmese "my" "mya bur" Mymr "Burmese",
            Catalan "ca" "cat" Latn "Catalan",
            Cebuano "ceb" "" Latn "Cebuano",
            CentralKurdish "ckb" "" Arab "Central Kurdish",
            Chinese "zh" "zho chi cmn yue" Hani "Chinese",
            Croatian "hr" "hrv scr" Latn "Croatian",
            Czech "cs" "ces cze" Latn "Czech",
            Danish "da" "dan" Latn "Danish",
            Dhivehi "dv" "div" Thaa "Dhivehi",
            Dutch "nl" "nld dut" Latn "Dutch",
            English "en" "eng" Latn "English",
            Esperanto "eo" "epo" Latn "Esperanto",
            Estonian "et" "est ekk" Latn "Estonian",
            Faroese "fo" "fao" Latn "Faroese",
            Filipino "tl" "tgl fil" Latn "Filipino",
            Finnish "fi" "fin" Latn "Finnish",
            French "fr" "fra fre" Latn "French",
            Galician "gl" "glg" Latn "Galician",
            Georgian "ka" "kat geo" Geor "Georgian",
            German "de" "deu ger" Latn "German",
            Greek "el" "ell gre" Grek "Greek",
            Gujarati "gu" "guj" Gujr "Gujarati",
            HaitianCreole "ht" "hat" Latn "Haitian Creole",
            Hausa "ha" "hau" Latn "Hausa",
            Hebrew "he" "heb iw" Hebr "Hebrew",
            Hindi "hi" "hin" Deva "Hindi",
            Hungarian "hu" "hun" Latn "Hungarian",
            Icelandic "is" "isl ice" Latn "Icelandic",
            Igbo "ig" "ibo" Latn "Igbo",
            Indonesian "id" "ind in" Latn "Indonesian",
            Irish "ga" "gle" Latn "Irish",
            Italian "it" "ita" Latn "Italian",
            Japanese "ja" "jpn" Jpan "Japanese",
            Javanese "jv" "jav jw" Latn "Javanese",
            Kannada "kn" "kan" Knda "Kannada",
            Kazakh "kk" "kaz" Cyrl "Kazakh",
            Khmer "km" "khm" Khmr "Khmer",
            Kinyarwanda "rw" "kin" Latn "Kinyarwanda",
            Kirundi "rn" "run" Latn "Kirundi",
            Korean "ko" "kor" Kore "Korean",
            Kyrgyz "ky" "kir" Cyrl "Kyrgyz",
            Lao "lo" "lao" Laoo "Lao",
            Latvian "lv" "lav lvs" Latn "Latvian",
            Lithuanian "lt" "lit" Latn "Lithuanian",
            Luxembourgish "lb" "ltz" Latn "Luxembourgish",
            Macedonian "mk" "mkd mac" Cyrl "Macedonian",
            Malagasy "mg" "mlg plt" Latn "Malagasy",
            Malay "ms" "msa may zsm" Latn "Malay",
            Malayalam "ml" "mal" Mlym "Malayalam",
            Maltese "mt" "mlt" Latn "Maltese",
            Marathi "mr" "mar" Deva "Marathi",
            Mongolian "mn" "mon khk" Cyrl "Mongolian",
            Nepali "ne" "nep npi" Deva "Nepali",
            NorthernKurdish "ku" "kur kmr" Latn "Northern Kurdish",
            Norwegian "no" "nor nob nno nb nn" Latn "Norwegian",
            Odia "or" "ori ory" Orya "Odia",
            Oromo "om" "orm gaz" Latn "Oromo",
            Pashto "ps" "pus pbt pbu" Arab "Pashto",
            Persian "fa" "fas per pes prs" Arab "Persian",
            Polish "pl" "pol" Latn "Polish",
            Portuguese "pt" "por" Latn "Portuguese",
            Punjabi "pa" "pan" Guru "Punjabi",
            Romanian "ro" "ron rum mo mol" Latn "Romanian",
            Russian "ru" "rus" Cyrl "Russian",
            Serbian "sr" "srp scc sh hbs" Cyrl "Serbian",
            Shona "sn" "sna" Latn "Shona",
            Sindhi "sd" "snd" Arab "Sindhi",
            Sinhala "si" "sin" Sinh "Sinhala",
            Slovak "sk" "slk slo" Latn "Slovak",
            Slovenian "sl" "slv" Latn "Slovenian",
            Somali "so" "som" Latn "Somali",
            Spanish "es" "spa" Latn "Spanish",
            Swahili "sw" "swa swh" Latn "Swahili",
            Swedish "sv" "swe" Latn "Swedish",
            Tajik "tg" "tgk" Cyrl "Tajik",
            Tamil "ta" "tam" Taml "Tamil",
            Tatar "tt" "tat" Cyrl "Tatar",
            Telugu "te" "tel" Telu "Telugu",
            Thai "th" "tha" Thai "Thai",
            Tibetan "bo" "bod tib" Tibt "Tibetan",
            Tigrinya "ti" "tir" Ethi "Tigrinya",
            Turkish "tr" "tur" Latn "Turkish",
            Turkmen "tk" "tuk" Latn "Turkmen",
            Ukrainian "uk" "ukr" Cyrl "Ukrainian",
            Urdu "ur" "urd" Arab "Urdu",
            Uyghur "ug" "uig" Arab "Uyghur",
            Uzbek "uz" "uzb uzn" Latn "Uzbek",
            Vietnamese "vi" "vie" Latn "Vietnamese",
            Welsh "cy" "cym wel" Latn "Welsh",
            Xhosa "xh" "xho" Latn "Xhosa",
            Yoruba "yo" "yor" Latn "Yoruba",
            Zulu "zu" "zul" Latn "Zulu",
        }
    };
}
pub(crate) use language_table;

macro_rules! languages {
    ($($name:ident $code:literal $others:literal $script:ident $english:literal),+ $(,)?) => {
        /// A language, named by its ISO 639-1 code, or by its ISO 639-3 code if it has none.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Language {
            /// Not known, or not in the table; code `und`.
            #[default]
            Unknown,
            $(#[doc = $english] $name),+
        }

        impl Language {
            /// Every language of the table, without [`Language::Unknown`].
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The code, such as `"ar"`; `"und"` for [`Language::Unknown`].
            pub fn code(self) -> &'static str {
                match self { Self::Unknown => "und", $(Self::$name => $code),+ }
            }

            /// The other codes, separated by spaces.
            fn other_codes(self) -> &'static str {
                match self { Self::Unknown => "", $(Self::$name => $others),+ }
            }

            /// The name of the language in English.
            pub fn name(self) -> &'static str {
                match self { Self::Unknown => "unknown", $(Self::$name => $english),+ }
            }

            /// The script that the language is usually written in.
            pub fn script(self) -> Script {
                match self { Self::Unknown => Script::Zyyy, $(Self::$name => Script::$script),+ }
            }
        }
    };
}

language_table!(languages);

/// A value for each language, including [`Language::Unknown`], which is created on first use and never changes.
#[derive(Debug)]
pub(crate) struct ByLanguage<T>([OnceLock<T>; Language::ALL.len() + 1]);

impl<T> ByLanguage<T> {
    /// Creates an empty table.
    pub const fn new() -> Self {
        Self([const { OnceLock::new() }; Language::ALL.len() + 1])
    }

    /// Returns the value of a language; `make` creates it on first use.
    pub fn of(&self, language: Language, make: impl FnOnce(Language) -> T) -> &T {
        self.0[language as usize].get_or_init(|| make(language))
    }
}

/// A value for each script, like [`ByLanguage`].
#[derive(Debug)]
pub(crate) struct ByScript<T>([OnceLock<T>; Script::COUNT]);

impl<T> ByScript<T> {
    /// Creates an empty table.
    pub const fn new() -> Self {
        Self([const { OnceLock::new() }; Script::COUNT])
    }

    /// Returns the value of a script; `make` creates it on first use.
    pub fn of(&self, script: Script, make: impl FnOnce(Script) -> T) -> &T {
        self.0[script as usize].get_or_init(|| make(script))
    }
}

impl Language {
    /// Returns the language of a BCP 47 tag such as `pt-BR`, `nb` or `zh-Hant`, in any case and with `-` or `_`, or of
    /// a three-letter code such as `deu` and `ger`; `None` if the table has no such language.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let all = || Self::ALL.iter().copied();
        let is_other =
            |language: &Self| language.other_codes().split_ascii_whitespace().any(|code| code == primary);
        // The other codes are rare.
        all().find(|language| language.code() == primary).or_else(|| all().find(is_other))
    }

    /// The direction that the language is usually written in.
    pub fn direction(self) -> Direction {
        self.script().direction()
    }

    /// Whether words are written without spaces between them.
    pub fn is_spaceless(self) -> bool {
        matches!(
            self.script(),
            Script::Hani
                | Script::Jpan
                | Script::Thai
                | Script::Laoo
                | Script::Mymr
                | Script::Khmr
                | Script::Tibt
        )
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = crate::Error;

    /// Parses a BCP 47 tag like [`Language::from_tag`]; `und` gives [`Language::Unknown`].
    ///
    /// # Errors
    /// [`ErrorKind::UnknownLanguage`](crate::ErrorKind::UnknownLanguage).
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        if tag.eq_ignore_ascii_case("und") {
            return Ok(Self::Unknown);
        }
        Self::from_tag(tag).ok_or_else(|| crate::Error::unknown_language(tag))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        code.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
