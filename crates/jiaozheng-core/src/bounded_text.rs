//! Texts written by people, which may contain anything about anybody.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize};

use crate::value::{self, Privacy, ValueKind, value_error};
use crate::{Basis, text};

/// A text of 1 to `MAX` characters in one line, without blanks at the ends.
///
/// What is forbidden is listed, not what is allowed: names use characters outside the basic plane.
/// Nobody knows what is in a text, so `Debug` does not show it.
///
/// ```
/// use jiaozheng_core::BoundedText;
///
/// let note = BoundedText::<200>::parse("随父母到外地生活")?;
/// assert_eq!(note.expose(), "随父母到外地生活");
/// assert_eq!(format!("{note:?}"), "BoundedText(*)");
/// assert_eq!(BoundedText::<3>::parse("太长的说明").unwrap_err().reason(), "length");
/// # Ok::<(), jiaozheng_core::bounded_text::ParseBoundedTextError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct BoundedText<const MAX: usize>(Box<str>);

value_error! {
    /// Why a text is not a [`BoundedText`].
    pub enum ParseBoundedTextError("core.text", "文本", "text", &[Basis::Consistency]) {
        Length "length" keywords: "为空或者过长", "empty or too long", "";
        Character "character" keywords: "含有控制字符、换行或者不可见字符",
            "control character, line break or invisible character", "说\u{200b}明";
        Blank "blank" keywords: "首尾不得有空白", "blank at an end", " 说明";
    }
}

// Written out, not `\s` or `\p`: those mean another set in each engine.
macro_rules! invisible {
    () => {
        "\u{0}-\u{1f}\u{7f}-\u{9f}\u{61c}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{2069}\u{feff}"
    };
}
macro_rules! blank {
    () => {
        " \u{a0}\u{1680}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}"
    };
}

/// One line without invisible characters and without blanks at the ends.
pub(crate) const PATTERN: &str = concat!(
    "^[^",
    invisible!(),
    blank!(),
    "]([^",
    invisible!(),
    "]*[^",
    invisible!(),
    blank!(),
    "])?$"
);

/// The same as [`PATTERN`] and a length.
pub(crate) fn check(text: &str, most: usize) -> Result<(), ParseBoundedTextError> {
    use ParseBoundedTextError as E;

    match text {
        _ if !(1..=most).contains(&text.chars().count()) => Err(E::Length),
        _ if text.contains(is_invisible) => Err(E::Character),
        _ if text.trim() != text => Err(E::Blank),
        _ => Ok(()),
    }
}

/// Controls, line separators, zero width, change of direction.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{feff}' | '\u{200b}'..='\u{200f}')
        || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

/// Texts of any length; their schemas say which.
pub(crate) const BOUNDED_TEXT: ValueKind =
    ValueKind::new("core.text", text("文本", "Text in one line."), "说明", |text, _| {
        check(text, usize::MAX).map_err(ParseBoundedTextError::rule)
    })
    .form((1, 1000), PATTERN)
    .privacy(Privacy::Personal)
    .reasons(ParseBoundedTextError::RULES, ParseBoundedTextError::BROKEN);

impl<const MAX: usize> BoundedText<MAX> {
    /// Takes the text as written.
    ///
    /// # Errors
    ///
    /// Length before characters before blanks.
    pub fn parse(text: &str) -> Result<Self, ParseBoundedTextError> {
        check(text, MAX).map(|()| Self(text.into()))
    }

    /// The text as written.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> std::str::FromStr for BoundedText<MAX> {
    type Err = ParseBoundedTextError;

    fn from_str(text: &str) -> Result<Self, ParseBoundedTextError> {
        Self::parse(text)
    }
}

impl<const MAX: usize> TryFrom<&str> for BoundedText<MAX> {
    type Error = ParseBoundedTextError;

    fn try_from(text: &str) -> Result<Self, ParseBoundedTextError> {
        Self::parse(text)
    }
}

impl<const MAX: usize> fmt::Debug for BoundedText<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BoundedText(*)")
    }
}

impl<'de, const MAX: usize> Deserialize<'de> for BoundedText<MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        value::deserialize(deserializer, Self::parse)
    }
}

impl<const MAX: usize> JsonSchema for BoundedText<MAX> {
    fn schema_name() -> Cow<'static, str> {
        format!("Text{MAX}").into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("{}::BoundedText{MAX}", module_path!()).into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut schema = BOUNDED_TEXT.schema();
        schema.insert("maxLength".into(), MAX.into());
        schema
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reasons_come_in_order() {
        for (text, reason) in [
            ("", "length"),
            ("一二三四五六", "length"),
            ("一\n二", "character"),
            ("\u{feff}一", "character"),
            ("\u{202e}一", "character"),
            ("\u{3000}一", "blank"),
            ("一\u{a0}", "blank"),
        ] {
            assert_eq!(BoundedText::<5>::parse(text).unwrap_err().reason(), reason, "{text:?}");
        }
        assert_eq!(BoundedText::<5>::parse("一 二").unwrap().expose(), "一 二");
        assert!(BoundedText::<5>::parse("𠮷𠮷𠮷𠮷𠮷").is_ok(), "counted in characters");
    }

    proptest! {
        #[test]
        fn what_is_taken_is_kept(text in ".{0,9}|[ \u{3000}\u{200b}\n一𠮷x]{0,9}") {
            if let Ok(taken) = BoundedText::<8>::parse(&text) {
                prop_assert_eq!(taken.expose(), &text);
                let json = serde_json::to_string(&taken).unwrap();
                prop_assert_eq!(serde_json::from_str::<BoundedText<8>>(&json).unwrap(), taken);
            }
        }
    }
}
