//! Byte ranges into a text. This is the only module that slices a `str` by offsets.

/// A half-open byte range `start..end` into one text.
///
/// Which text is said where the span stands: spans of an [`Article`](crate::Article) point into
/// [`Article::text`](crate::Article::text), those of a title mention into the title. Both ends lie
/// on character boundaries of that text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// Byte offset of the first byte.
    pub start: usize,
    /// Byte offset behind the last byte; never less than `start`.
    pub end: usize,
}

impl Span {
    /// The span `start..end`; an `end` before `start` gives the empty span at `start`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end: end.max(start) }
    }

    /// The span as a range, for what takes ranges.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start..self.end
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether the span holds no byte.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Whether `other` lies wholly inside this span.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two spans share at least one byte.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The span moved `offset` bytes to the right.
    pub fn shifted(self, offset: usize) -> Self {
        Self { start: self.start + offset, end: self.end + offset }
    }

    /// The part of `text` under the span, or `None` where it lies outside or cuts a character.
    pub fn get(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end)
    }

    /// The part of `text` under the span; empty where [`get`](Self::get) gives nothing.
    pub fn of(self, text: &str) -> &str {
        self.get(text).unwrap_or_default()
    }

    /// The span without white space at either end of what it covers in `text`.
    pub fn trimmed(self, text: &str) -> Self {
        let covered = self.of(text);
        let start = self.start + (covered.len() - covered.trim_start().len());
        Self::new(start, start + covered.trim().len())
    }

    /// The span without white space at the end of what it covers in `text`.
    pub fn trimmed_end(self, text: &str) -> Self {
        Self::new(self.start, self.start + self.of(text).trim_end().len())
    }
}
impl From<Span> for std::ops::Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}
