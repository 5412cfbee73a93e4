//! What reads JSON into types.

use serde::de::DeserializeOwned;

use crate::strict::Strict;

/// What reads a document before anything else does. Both judge alike: what the fast one refuses
/// `serde_json` reads again, and what it takes it takes as `serde_json` does, which a law and a fuzz
/// target hold it to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reader {
    /// The fastest that is built in: `sonic-rs` with the feature `fast`, without it `serde_json`.
    #[default]
    Fastest,
    /// `serde_json` alone.
    SerdeJson,
}

/// Whether the fast reader is built in.
pub const IS_FAST: bool = cfg!(feature = "fast");

impl Reader {
    pub(crate) fn read<T: DeserializeOwned>(self, text: &str) -> Option<T> {
        match self {
            Self::Fastest => by_fast(text).or_else(|| by_serde_json(text)),
            Self::SerdeJson => by_serde_json(text),
        }
    }
}

/// The error of serde is dropped: it quotes the input.
fn by_serde_json<T: DeserializeOwned>(text: &str) -> Option<T> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Strict::new(&mut reader)).ok()?;
    reader.end().ok()?;
    Some(value)
}

#[cfg(feature = "fast")]
fn by_fast<T: DeserializeOwned>(text: &str) -> Option<T> {
    let mut reader = sonic_rs::Deserializer::from_str(text);
    let value = T::deserialize(Strict::new(&mut reader)).ok()?;
    reader.end().ok()?;
    Some(value)
}

#[cfg(not(feature = "fast"))]
const fn by_fast<T>(_: &str) -> Option<T> {
    None
}
