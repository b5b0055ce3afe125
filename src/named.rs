//! Enums whose values have one name each, used in JSON, `Display`, explanations and database columns.

macro_rules! named {
    ($(#[$meta:meta])* $type:ident { $($(#[$doc:meta])* $name:ident $key:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$doc])* #[cfg_attr(feature = "serde", serde(rename = $key))] $name),+
        }

        impl $type {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Returns the name in JSON.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }

            /// Returns the value with this name, as given by [`name`](Self::name).
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

pub(crate) use named;
