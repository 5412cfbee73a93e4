//! What reads JSON into types.

use serde::de::DeserializeOwned;

use crate::strict::Strict;

/// What reads a document before anything else does. Both judge alike: what the fast one refuses
/// `serde_json` reads again, and what it takes it takes as `serde_json` does, which a law over all
/// records holds it to.
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
    let value = T::deserialize(Strict::<_>::new(&mut reader)).ok()?;
    reader.end().ok()?;
    Some(value)
}

#[cfg(feature = "fast")]
fn by_fast<T: DeserializeOwned>(text: &str) -> Option<T> {
    let mut reader = sonic_rs::Deserializer::from_str(text);
    let value = T::deserialize(Strict::<_, true>::new(&mut reader)).ok()?;
    reader.end().ok()?;
    Some(value)
}

#[cfg(not(feature = "fast"))]
const fn by_fast<T>(_: &str) -> Option<T> {
    None
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    /// What the fast reader takes is what `serde_json` takes it for.
    fn agrees<T: DeserializeOwned + PartialEq>(json: &str) -> bool {
        by_fast::<T>(json).is_none_or(|value| by_serde_json(json) == Some(value))
    }

    #[test]
    fn nesting_of_another_type_than_was_asked_for_is_not_gone_through() {
        let deep = "[".repeat(1_000_000);
        let member = format!("{{\"a\":{deep}");
        for json in [&deep, &member] {
            assert_eq!(Reader::Fastest.read::<BTreeMap<String, String>>(json), None);
            assert_eq!(Reader::Fastest.read::<i64>(json), None);
        }
    }

    proptest! {
        #[test]
        fn both_read_the_same(
            text in "[\\[\\]{}:,\"a1.e+\\\\ud80 \n-]{0,16}",
            number in "-?[0-9]{1,20}(\\.[0-9]{0,3})?([eE][+-]?[0-9]{0,4})?",
            string in "\"(\\\\(u[dD][89cC][0-9a-f]{2}|u[0-9a-fA-F]{4}|[\"\\\\/bfnrtx])|[ -~]|中){0,4}\"",
        ) {
            for json in [&text, &number, &string, &format!("[{string},{string}]"), &format!("[{number}]")] {
                prop_assert!(agrees::<String>(json) && agrees::<i64>(json) && agrees::<u64>(json), "{}", json);
                prop_assert!(agrees::<Vec<String>>(json) && agrees::<Vec<i64>>(json), "{}", json);
                prop_assert!(agrees::<BTreeMap<String, i64>>(&format!("{{{string}:{json}}}")), "{}", json);
            }
        }
    }
}
