//! Languages and scripts: one table row for each language the crate has a name for.
//!
//! A language that is not in the table can still be read; its article has
//! [`Language::Unknown`]. Adding one is a row here, a file in `src/lexicon/data`, and where
//! others share its script a row in `src/detect/words.tsv`.

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

/// Gives the table to a macro: name, ISO 639 code, usual script and English name of each language. Whoever needs a row or a
/// file for each language takes it from here.
macro_rules! language_table {
    ($receiver:ident) => {
        $receiver! {
            Afrikaans "af" Latn "Afrikaans",
            Albanian "sq" Latn "Albanian",
            Amharic "am" Ethi "Amharic",
            Arabic "ar" Arab "Arabic",
            Armenian "hy" Armn "Armenian",
            Assamese "as" Beng "Assamese",
            Azerbaijani "az" Latn "Azerbaijani",
            Basque "eu" Latn "Basque",
            Belarusian "be" Cyrl "Belarusian",
            Bengali "bn" Beng "Bengali",
            Bosnian "bs" Latn "Bosnian",
            Bulgarian "bg" Cyrl "Bulgarian",
            Burmese "my" Mymr "Burmese",
            Catalan "ca" Latn "Catalan",
            Cebuano "ceb" Latn "Cebuano",
            CentralKurdish "ckb" Arab "Central Kurdish",
            Chinese "zh" Hani "Chinese",
            Croatian "hr" Latn "Croatian",
            Czech "cs" Latn "Czech",
            Danish "da" Latn "Danish",
            Dhivehi "dv" Thaa "Dhivehi",
            Dutch "nl" Latn "Dutch",
            English "en" Latn "English",
            Esperanto "eo" Latn "Esperanto",
            Estonian "et" Latn "Estonian",
            Faroese "fo" Latn "Faroese",
            Filipino "tl" Latn "Filipino",
            Finnish "fi" Latn "Finnish",
            French "fr" Latn "French",
            Galician "gl" Latn "Galician",
            Georgian "ka" Geor "Georgian",
            German "de" Latn "German",
            Greek "el" Grek "Greek",
            Gujarati "gu" Gujr "Gujarati",
            HaitianCreole "ht" Latn "Haitian Creole",
            Hausa "ha" Latn "Hausa",
            Hebrew "he" Hebr "Hebrew",
            Hindi "hi" Deva "Hindi",
            Hungarian "hu" Latn "Hungarian",
            Icelandic "is" Latn "Icelandic",
            Igbo "ig" Latn "Igbo",
            Indonesian "id" Latn "Indonesian",
            Irish "ga" Latn "Irish",
            Italian "it" Latn "Italian",
            Japanese "ja" Jpan "Japanese",
            Javanese "jv" Latn "Javanese",
            Kannada "kn" Knda "Kannada",
            Kazakh "kk" Cyrl "Kazakh",
            Khmer "km" Khmr "Khmer",
            Kinyarwanda "rw" Latn "Kinyarwanda",
            Kirundi "rn" Latn "Kirundi",
            Korean "ko" Kore "Korean",
            Kyrgyz "ky" Cyrl "Kyrgyz",
            Lao "lo" Laoo "Lao",
            Latvian "lv" Latn "Latvian",
            Lithuanian "lt" Latn "Lithuanian",
            Luxembourgish "lb" Latn "Luxembourgish",
            Macedonian "mk" Cyrl "Macedonian",
            Malagasy "mg" Latn "Malagasy",
            Malay "ms" Latn "Malay",
            Malayalam "ml" Mlym "Malayalam",
            Maltese "mt" Latn "Maltese",
            Marathi "mr" Deva "Marathi",
            Mongolian "mn" Cyrl "Mongolian",
            Nepali "ne" Deva "Nepali",
            NorthernKurdish "ku" Latn "Northern Kurdish",
            Norwegian "no" Latn "Norwegian",
            Odia "or" Orya "Odia",
            Oromo "om" Latn "Oromo",
            Pashto "ps" Arab "Pashto",
            Persian "fa" Arab "Persian",
            Polish "pl" Latn "Polish",
            Portuguese "pt" Latn "Portuguese",
            Punjabi "pa" Guru "Punjabi",
            Romanian "ro" Latn "Romanian",
            Russian "ru" Cyrl "Russian",
            Serbian "sr" Cyrl "Serbian",
            Shona "sn" Latn "Shona",
            Sindhi "sd" Arab "Sindhi",
            Sinhala "si" Sinh "Sinhala",
            Slovak "sk" Latn "Slovak",
            Slovenian "sl" Latn "Slovenian",
            Somali "so" Latn "Somali",
            Spanish "es" Latn "Spanish",
            Swahili "sw" Latn "Swahili",
            Swedish "sv" Latn "Swedish",
            Tajik "tg" Cyrl "Tajik",
            Tamil "ta" Taml "Tamil",
            Tatar "tt" Cyrl "Tatar",
            Telugu "te" Telu "Telugu",
            Thai "th" Thai "Thai",
            Tibetan "bo" Tibt "Tibetan",
            Tigrinya "ti" Ethi "Tigrinya",
            Turkish "tr" Latn "Turkish",
            Turkmen "tk" Latn "Turkmen",
            Ukrainian "uk" Cyrl "Ukrainian",
            Urdu "ur" Arab "Urdu",
            Uyghur "ug" Arab "Uyghur",
            Uzbek "uz" Latn "Uzbek",
            Vietnamese "vi" Latn "Vietnamese",
            Welsh "cy" Latn "Welsh",
            Xhosa "xh" Latn "Xhosa",
            Yoruba "yo" Latn "Yoruba",
            Zulu "zu" Latn "Zulu",
        }
    };
}
pub(crate) use language_table;

macro_rules! languages {
    ($($name:ident $code:literal $script:ident $english:literal),+ $(,)?) => {
        /// A language, named by its ISO 639-1 code, or that of ISO 639-3 where it has none.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Language {
            /// Not known, or not in the table; code `und`.
            #[default]
            Unknown,
            $(#[doc = $english] $name),+
        }

        impl Language {
            /// Every language of the table, [`Language::Unknown`] left out.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The code, such as `"ar"`; `"und"` for [`Language::Unknown`].
            pub fn code(self) -> &'static str {
                match self { Self::Unknown => "und", $(Self::$name => $code),+ }
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

/// A table for each language, [`Language::Unknown`] among them: made when it is first asked for, and never changed.
#[derive(Debug)]
pub(crate) struct ByLanguage<T>([OnceLock<T>; Language::ALL.len() + 1]);

impl<T> ByLanguage<T> {
    /// Tables that nobody has asked for yet.
    pub const fn new() -> Self {
        Self([const { OnceLock::new() }; Language::ALL.len() + 1])
    }

    /// The table of a language; `make` reads it, the first time.
    pub fn of(&self, language: Language, make: impl FnOnce(Language) -> T) -> &T {
        self.0[language as usize].get_or_init(|| make(language))
    }
}

/// A table for each script, as [`ByLanguage`].
#[derive(Debug)]
pub(crate) struct ByScript<T>([OnceLock<T>; Script::COUNT]);

impl<T> ByScript<T> {
    /// Tables that nobody has asked for yet.
    pub const fn new() -> Self {
        Self([const { OnceLock::new() }; Script::COUNT])
    }

    /// The table of a script; `make` reads it, the first time.
    pub fn of(&self, script: Script, make: impl FnOnce(Script) -> T) -> &T {
        self.0[script as usize].get_or_init(|| make(script))
    }
}

impl Language {
    /// The language of a BCP 47 tag such as `pt-BR`, `nb` or `zh-Hant`, in any case and with `-` or
    /// `_`; `None` where the table has no such language.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let code = match primary.as_str() {
            "nb" | "nn" | "nob" | "nno" | "nor" => "no",
            "iw" | "heb" => "he",
            "in" | "ind" => "id",
            "cmn" | "yue" | "zho" | "chi" => "zh",
            "fil" | "tgl" => "tl",
            "pes" | "prs" | "fas" | "per" => "fa",
            "sh" => "sr",
            "kmr" => "ku",
            "khk" => "mn",
            "hat" => "ht",
            other => other,
        };
        Self::ALL.iter().copied().find(|language| language.code() == code)
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

    /// Reads a BCP 47 tag, as [`Language::from_tag`]; `und` gives [`Language::Unknown`].
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
