//! Name of a natural person.

use std::fmt;

use crate::bounded_text::{self, ParseBoundedTextError};
use crate::value::{Masked, Privacy, ValueKind, value_error, value_traits};
use crate::{Basis, text};

/// The name of a natural person, 1–50 characters, no blank at the ends, nothing invisible.
///
/// ```
/// use jiaozheng_core::PersonName;
///
/// let name = PersonName::parse("阿依古丽·买买提")?;
/// assert_eq!(name.expose(), "阿依古丽·买买提");
/// assert_eq!(name.masked().to_string(), "阿**");
/// assert_eq!(format!("{name:?}"), "PersonName(*)");
/// assert_eq!(PersonName::parse(" ").unwrap_err().reason(), "blank");
/// # Ok::<(), jiaozheng_core::id::ParsePersonNameError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonName(Box<str>);

value_error! {
    /// Why a text is not a [`PersonName`].
    pub enum ParsePersonNameError("core.person_name", "姓名", "name", &[Basis::Consistency]) {
        Length "length" keywords: "应为1至50个字符", "expected 1 to 50 characters", "";
        Character "character" keywords: "含有控制字符或者不可见字符", "control or invisible character", "张\u{200b}三";
        Blank "blank" keywords: "首尾不得有空白", "blank at an end", "张三\u{3000}";
    }
}

const LONGEST: usize = 50;

impl PersonName {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.person_name",
        text("姓名", "Name of a natural person."),
        "张三",
        |text, _| Self::parse(text).map(drop).map_err(ParsePersonNameError::rule),
    )
    .form((1, LONGEST), bounded_text::PATTERN)
    .privacy(Privacy::Personal)
    .reasons(ParsePersonNameError::RULES, ParsePersonNameError::BROKEN);

    /// Takes the name as written.
    ///
    /// # Errors
    ///
    /// Length before characters before blanks.
    pub fn parse(text: &str) -> Result<Self, ParsePersonNameError> {
        bounded_text::check(text, LONGEST).map(|()| Self(text.into())).map_err(
            |error| match error {
                ParseBoundedTextError::Length => ParsePersonNameError::Length,
                ParseBoundedTextError::Character => ParsePersonNameError::Character,
                ParseBoundedTextError::Blank => ParsePersonNameError::Blank,
            },
        )
    }

    /// The name as written.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The first character, and two stars whatever follows.
    pub fn masked(&self) -> impl fmt::Display {
        let end = self.0.chars().next().map_or(0, char::len_utf8);
        Masked(&self.0[..end], 2, "")
    }
}

value_traits!(personal PersonName, ParsePersonNameError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_taken_is_kept(name in "[\u{4e00}-\u{9fff}·]{1,8}|\\PC{0,60}|.{0,12}") {
            if let Ok(taken) = PersonName::parse(&name) {
                prop_assert_eq!(taken.expose(), &name);
                prop_assert_eq!(format!("{taken:?}"), "PersonName(*)");
                prop_assert_eq!(taken.masked().to_string().chars().count(), 3);
            }
        }
    }
}
