//! Universally unique identifier, RFC 9562, in its canonical form.

use std::fmt;

use crate::standard::UUID;
use crate::text;
use crate::value::{ValueKind, value_error, value_traits};

/// A UUID in its canonical form: hyphens, lower case.
///
/// The `uuid` crate alone reads braces, `urn:` and upper case, which would give one case two names.
///
/// ```
/// use jiaozheng_core::RecordId;
///
/// assert!(RecordId::parse("0b0e9a52-3f54-4b5e-9c0a-8d1f5a3f0c11").is_ok());
/// for lax in ["0b0e9a523f544b5e9c0a8d1f5a3f0c11", "0B0E9A52-3F54-4B5E-9C0A-8D1F5A3F0C11"] {
///     assert_eq!(RecordId::parse(lax).unwrap_err().reason(), "form");
/// }
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(uuid::Uuid);

value_error! {
    /// Why a text is not a [`RecordId`].
    pub enum ParseRecordIdError("core.record_id", "标识", "UUID", UUID) {
        Form "form" keywords: "应为带连字符的小写UUID", "expected hyphens and lower case",
            "0B0E9A52-3F54-4B5E-9C0A-8D1F5A3F0C11";
    }
}

impl RecordId {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.record_id",
        text("唯一标识", "UUID with hyphens, lower case."),
        "0b0e9a52-3f54-4b5e-9c0a-8d1f5a3f0c11",
        |text, _| Self::parse(text).map(drop).map_err(ParseRecordIdError::rule),
    )
    .form((36, 36), "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
    .format("uuid")
    .reasons(ParseRecordIdError::RULES, ParseRecordIdError::BROKEN);

    /// Parses the canonical form.
    ///
    /// # Errors
    ///
    /// Where the text is in any other form.
    pub fn parse(text: &str) -> Result<Self, ParseRecordIdError> {
        let canonical = text.len() == 36 && !text.bytes().any(|b| b.is_ascii_uppercase());
        let parsed = uuid::Uuid::try_parse(text).ok().filter(|_| canonical);
        parsed.map(Self).ok_or(ParseRecordIdError::Form)
    }

    /// The identifier of these sixteen bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(uuid::Uuid::from_bytes(bytes))
    }

    /// The sixteen bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

value_traits!(public RecordId, ParseRecordIdError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(bytes: [u8; 16]) {
            let id = RecordId::from_bytes(bytes);
            prop_assert_eq!(RecordId::parse(&id.to_string()), Ok(id));
            prop_assert!(RecordId::parse(&id.to_string().to_uppercase()).is_err() || !id.to_string().contains(char::is_alphabetic));
        }

        #[test]
        fn nothing_panics(text in "[0-9a-fA-F{}:-]{30,46}|.{0,40}") {
            if let Ok(id) = RecordId::parse(&text) {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }
}
