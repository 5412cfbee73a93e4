//! Number of a mobile phone.

use crate::ascii::{self, Flaw, digit, from_flaw};
use crate::standard::PHONE_NUMBER;
use crate::text;
use crate::value::{Parts, Privacy, ValueKind, exposed, value_error, value_traits};

/// The number of a mobile phone (手机号码) of the mainland: eleven digits, `1`, then 3 to 9.
///
/// Which of them are given out, and by whom, is not asked: new blocks are opened, and a number stays
/// when its holder changes the operator.
///
/// ```
/// use jiaozheng_core::MobilePhone;
///
/// let phone = MobilePhone::parse("15400001234")?;
/// assert_eq!(phone.expose_e164(), "+8615400001234");
/// assert_eq!(phone.masked().to_string(), "154****1234");
/// assert_eq!(format!("{phone:?}"), "MobilePhone(*)");
/// assert_eq!(MobilePhone::parse("12400001234").unwrap_err().reason(), "prefix");
/// # Ok::<(), jiaozheng_core::id::ParseMobilePhoneError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MobilePhone([u8; LENGTH]);

const LENGTH: usize = 11;

value_error! {
    /// Why a text is not a [`MobilePhone`]; the first that applies, in this order.
    pub enum ParseMobilePhoneError("core.mobile_phone", "手机号码", "mobile phone number", PHONE_NUMBER) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "154 0000 1234";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "１5400001234";
        Length "length" keywords: "应为11位", "expected eleven digits", "1540000123";
        Charset "charset" keywords: "只能是数字", "expected digits only", "+8615400001234";
        Prefix "prefix" keywords: "应以13至19开头", "expected 13 to 19 in front", "12400001234";
    }
}

from_flaw!(ParseMobilePhoneError, Charset);

impl MobilePhone {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.mobile_phone",
        text("手机号码", "Number of a mobile phone of the mainland, eleven digits."),
        "15400001234",
        |text, _| Self::parse(text).map(drop).map_err(ParseMobilePhoneError::rule),
    )
    .form((LENGTH, LENGTH), "^1[3-9][0-9]{9}$")
    .privacy(Privacy::Personal)
    .reasons(ParseMobilePhoneError::RULES, ParseMobilePhoneError::BROKEN)
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(phone) = Self::parse(text) else { return parts };
        parts.insert("e164".into(), phone.expose_e164().into());
        parts
    });

    /// Parses eleven digits.
    ///
    /// # Errors
    ///
    /// The first of [`ParseMobilePhoneError`] that applies; a wrong length only where there are digits
    /// and nothing else, for a sign more is another way of writing.
    pub fn parse(text: &str) -> Result<Self, ParseMobilePhoneError> {
        match ascii::fixed::<LENGTH>(text, digit) {
            Ok(bytes @ [b'1', b'3'..=b'9', ..]) => Ok(Self(bytes)),
            Ok(_) => Err(ParseMobilePhoneError::Prefix),
            Err(Flaw::Length) if !text.bytes().all(|byte| byte.is_ascii_digit()) => {
                Err(ParseMobilePhoneError::Charset)
            }
            Err(flaw) => Err(flaw.into()),
        }
    }

    /// The number as it is called from anywhere, `+8615400001234`.
    pub fn expose_e164(&self) -> String {
        format!("+86{}", self.expose())
    }
}

exposed!(MobilePhone, 3, 4);
value_traits!(personal MobilePhone, ParseMobilePhoneError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(text in "1[3-9][0-9]{9}") {
            let phone = MobilePhone::parse(&text).unwrap();
            prop_assert_eq!(phone.expose(), &text[..]);
            prop_assert_eq!(phone.expose_e164(), format!("+86{text}"));
        }

        #[test]
        fn nothing_panics(text in "[0-9+-]{9,14}|.{0,14}") {
            if let Ok(phone) = MobilePhone::parse(&text) {
                prop_assert_eq!(phone.expose(), text);
            }
        }
    }
}
