//! The trained tables of the crate: one for each group of scripts.

use std::sync::OnceLock;

use crate::language::{Language, Script};

use super::model::Model;

/// A group of scripts that share a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Latin, Greek and Armenian: scripts with case whose languages have much in common.
    Latin,
    /// Arabic script.
    Arabic,
    /// Cyrillic.
    Cyrillic,
    /// Chinese and Japanese.
    Han,
    /// Thai.
    Thai,
    /// All others.
    Other,
}

impl Group {
    /// Every group. For the trainer.
    #[cfg(feature = "_internals")]
    pub const ALL: [Self; 6] =
        [Self::Latin, Self::Arabic, Self::Cyrillic, Self::Han, Self::Thai, Self::Other];

    /// Returns the group of a language. Serbian is folded to Latin letters.
    pub fn of(language: Language) -> Self {
        match language.script() {
            _ if language == Language::Serbian => Self::Latin,
            Script::Latn | Script::Grek | Script::Armn | Script::Zyyy => Self::Latin,
            Script::Arab => Self::Arabic,
            Script::Cyrl => Self::Cyrillic,
            Script::Hani | Script::Jpan => Self::Han,
            Script::Thai => Self::Thai,
            _ => Self::Other,
        }
    }

    /// Returns the name of the group's file, without its extension. For the trainer.
    #[cfg(feature = "_internals")]
    pub fn name(self) -> &'static str {
        match self {
            Self::Latin => "latin",
            Self::Arabic => "arabic",
            Self::Cyrillic => "cyrillic",
            Self::Han => "han",
            Self::Thai => "thai",
            Self::Other => "other",
        }
    }

    /// Returns the group's table; `None` if its file is invalid.
    pub fn model(self) -> Option<&'static Model<'static>> {
        static MODELS: [OnceLock<Option<Model<'static>>>; 6] = [const { OnceLock::new() }; 6];
        MODELS[self as usize].get_or_init(|| Model::read(self.bytes())).as_ref()
    }

    #[cfg(feature = "share-alike")]
    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Latin => include_bytes!("data/latin.ner"),
            Self::Arabic => include_bytes!("data/arabic.ner"),
            Self::Cyrillic => include_bytes!("data/cyrillic.ner"),
            Self::Han => include_bytes!("data/han.ner"),
            Self::Thai => include_bytes!("data/thai.ner"),
            Self::Other => include_bytes!("data/other.ner"),
        }
    }

    #[cfg(not(feature = "share-alike"))]
    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Latin => include_bytes!("data/permissive/latin.ner"),
            Self::Arabic => include_bytes!("data/permissive/arabic.ner"),
            Self::Cyrillic => include_bytes!("data/permissive/cyrillic.ner"),
            Self::Han => include_bytes!("data/permissive/han.ner"),
            Self::Thai => include_bytes!("data/permissive/thai.ner"),
            Self::Other => include_bytes!("data/permissive/other.ner"),
        }
    }
}

#[cfg(test)]
mod tests;
