//! The crate's error type.
//!
//! A poor page is never an error: it yields an article whose notes and confidence say so. An error
//! means that the caller broke a contract, which is rare, so the type is small and opaque.

use std::fmt;

/// What went wrong; see [`ErrorKind`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    message: Box<str>,
}

/// The kind of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The input has more bytes than [`Limits::bytes`](crate::Limits) allows.
    InputTooLarge,
    /// The language tag is not in the table of [`Language`](crate::Language).
    UnknownLanguage,
    /// The name is not a variant of [`Favor`](crate::Favor).
    UnknownFavor,
    /// The name is not that of any of the [`Parts`](crate::Parts).
    UnknownPart,
    /// A site rule is malformed or has a selector that cannot be parsed.
    InvalidRule,
}

impl Error {
    pub(crate) fn input_too_large(bytes: usize, limit: usize) -> Self {
        Self::new(ErrorKind::InputTooLarge, format!("input has {bytes} bytes, the limit is {limit}"))
    }

    pub(crate) fn unknown_language(tag: &str) -> Self {
        Self::new(ErrorKind::UnknownLanguage, format!("language tag {tag:?} is not in the table"))
    }

    pub(crate) fn unknown_favor(name: &str) -> Self {
        Self::new(ErrorKind::UnknownFavor, format!("{name:?} is none of precision, balanced, recall"))
    }

    pub(crate) fn unknown_part<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Self {
        let known: Vec<&str> = known.collect();
        Self::new(ErrorKind::UnknownPart, format!("{name:?} is none of body, {}", known.join(", ")))
    }

    #[cfg(feature = "rules")]
    pub(crate) fn invalid_rule(what: impl fmt::Display) -> Self {
        Self::new(ErrorKind::InvalidRule, format!("site rule cannot be read: {what}"))
    }

    #[cold]
    fn new(kind: ErrorKind, message: String) -> Self {
        Self { kind, message: message.into_boxed_str() }
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
