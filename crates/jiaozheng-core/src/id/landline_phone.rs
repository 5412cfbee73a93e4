//! Number of a landline.

use std::fmt;

use crate::ascii::is_full_width;
use crate::code::phone_area::{self, PhoneArea};
use crate::standard::PHONE_NUMBER;
use crate::text;
use crate::value::{Masked, Parts, Privacy, ValueKind, value_error, value_traits};

/// The number of a landline (固定电话号码) of the mainland: area code, local number, extension, with
/// hyphens between; the local number alone will do.
///
/// Areas of three digits, `010` and `02x`, have local numbers of eight, the others of seven or eight.
/// Numbers of services (`12345`, `400…`) are others.
///
/// ```
/// use jiaozheng_core::LandlinePhone;
///
/// let phone = LandlinePhone::parse("0374-2000000-8001")?;
/// assert_eq!((phone.area_code(), phone.extension()), (Some("0374"), Some("8001")));
/// assert_eq!(phone.area().map(|area| area.name.zh), Some("许昌"));
/// assert_eq!(phone.expose_e164().as_deref(), Some("+863742000000"));
/// assert_eq!(format!("{phone:?}"), "LandlinePhone(*)");
/// assert_eq!(LandlinePhone::parse("374-2000000").unwrap_err().reason(), "format");
/// # Ok::<(), jiaozheng_core::id::ParseLandlinePhoneError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LandlinePhone {
    /// Filled up with zero bytes.
    characters: [u8; MOST],
    length: u8,
}

const FEWEST: usize = 7;
const MOST: usize = 20;
const LONGEST_EXTENSION: usize = 6;

value_error! {
    /// Why a text is not a [`LandlinePhone`]; the first that applies, in this order.
    pub enum ParseLandlinePhoneError("core.landline_phone", "固定电话号码", "landline number", PHONE_NUMBER) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "0300 2000000";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "0300－2000000";
        Length "length" keywords: "的本地号码位数有误", "wrong length of the local number", "010-2000000";
        Charset "charset" keywords: "只能是数字和连字符", "expected digits and hyphens only", "(0300)2000000";
        Prefix "prefix" keywords: "的本地号码应以2至8开头", "expected 2 to 8 in front of the local number", "0300-1000000";
        AreaCode "area_code" keywords: "的区号有误", "no such area code", "026-20000000";
        Format "format" keywords: "应写作“区号-号码-分机号”", "expected area code, number, extension with hyphens", "300-2000000";
    }
}

impl LandlinePhone {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.landline_phone",
        text(
            "固定电话号码",
            "Number of a landline: area code, number, extension, hyphens between.",
        ),
        "0300-2000000",
        |text, _| check(text).map_err(ParseLandlinePhoneError::rule),
    )
    .form(
        (FEWEST, MOST),
        concat!(
            "^((010|02[0-57-9])-[2-8][0-9]{7}|(0[3-9][0-9]{2}-)?[2-8][0-9]{6,7})",
            "(-[0-9]{1,6})?$"
        ),
    )
    .privacy(Privacy::Personal)
    .reasons(ParseLandlinePhoneError::RULES, ParseLandlinePhoneError::BROKEN)
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(phone) = Self::parse(text) else { return parts };
        let Pieces { area, local, extension } = phone.pieces();
        parts.insert("area_code".into(), area.into());
        parts.insert("local".into(), local.into());
        if let Some(extension) = extension {
            parts.insert("extension".into(), extension.into());
        }
        parts
    });

    /// Parses `[area-]local[-extension]`.
    ///
    /// # Errors
    ///
    /// The first of [`ParseLandlinePhoneError`] that applies; a wrong length, local number or area
    /// only where the text has the form.
    pub fn parse(text: &str) -> Result<Self, ParseLandlinePhoneError> {
        check(text)?;
        let mut characters = [0; MOST];
        for (slot, byte) in characters.iter_mut().zip(text.bytes()) {
            *slot = byte;
        }
        let length = u8::try_from(text.len()).map_err(|_| ParseLandlinePhoneError::Length)?;
        Ok(Self { characters, length })
    }

    /// The number as text, for where it must be shown in full.
    ///
    /// # Panics
    ///
    /// Never: the characters are ASCII by construction.
    pub fn expose(&self) -> &str {
        let characters = self.characters.get(..usize::from(self.length));
        let text = characters.and_then(|characters| std::str::from_utf8(characters).ok());
        text.expect("ASCII by construction, and not longer")
    }

    /// The area code and the last two digits, and stars between; without an area code, the last two
    /// digits.
    pub fn masked(&self) -> impl fmt::Display {
        let text = self.expose();
        let head = self.area_code().map_or(0, |area| area.len() + 1);
        let tail = text.len() - 2;
        Masked(&text[..head], tail - head, &text[tail..])
    }

    /// The area code with its zero.
    pub fn area_code(&self) -> Option<&str> {
        self.pieces().area
    }

    /// The area, if it lies in Henan.
    pub fn area(&self) -> Option<&'static PhoneArea> {
        self.area_code().and_then(phone_area::by_code)
    }

    /// The number within the area, for where it must be shown.
    pub fn expose_local(&self) -> &str {
        self.pieces().local
    }

    /// The extension.
    pub fn extension(&self) -> Option<&str> {
        self.pieces().extension
    }

    /// The number as it is called from anywhere, `+863742000000`; `None` without an area code.
    pub fn expose_e164(&self) -> Option<String> {
        let Pieces { area, local, .. } = self.pieces();
        Some(format!("+86{}{local}", area?.strip_prefix('0')?))
    }

    fn pieces(&self) -> Pieces<'_> {
        Pieces::of(self.expose()).expect("taken apart by parse")
    }
}

/// What the number of a landline is made of, all of it digits.
struct Pieces<'a> {
    area: Option<&'a str>,
    local: &'a str,
    extension: Option<&'a str>,
}

impl<'a> Pieces<'a> {
    /// Takes a text apart that has the form, whatever its digits are.
    fn of(text: &'a str) -> Option<Self> {
        let mut rest = text.split('-');
        let (first, second, third) = (rest.next()?, rest.next(), rest.next());
        let is_number =
            |piece: &str| !piece.is_empty() && piece.bytes().all(|byte| byte.is_ascii_digit());
        let all = [Some(first), second, third];
        if rest.next().is_some() || !all.into_iter().flatten().all(is_number) {
            return None;
        }
        let pieces = match (second, third) {
            (Some(local), extension) if looks_like_an_area(first) => {
                Self { area: Some(first), local, extension }
            }
            // An area code that nothing parts from the number.
            (None, None) if first.starts_with('0') && first.len() > 8 => return None,
            (extension, None) => Self { area: None, local: first, extension },
            _ => return None,
        };
        let is_long = pieces.extension.is_some_and(|digits| digits.len() > LONGEST_EXTENSION);
        (!is_long).then_some(pieces)
    }

    fn check(&self) -> Result<(), ParseLandlinePhoneError> {
        use ParseLandlinePhoneError as E;

        let lengths = if self.area.is_some_and(|area| area.len() == 3) { 8..=8 } else { 7..=8 };
        if !lengths.contains(&self.local.len()) {
            return Err(E::Length);
        }
        if !self.local.starts_with(|digit| matches!(digit, '2'..='8')) {
            return Err(E::Prefix);
        }
        if !self.area.is_none_or(is_area) {
            return Err(E::AreaCode);
        }
        Ok(())
    }
}

/// `010`, `02x` but for 026, and four digits from `03` on.
fn is_area(digits: &str) -> bool {
    let digits = digits.as_bytes();
    let is_short = matches!(digits, b"010" | [b'0', b'2', b'0'..=b'5' | b'7'..=b'9']);
    is_short || matches!(digits, [b'0', b'3'..=b'9', _, _])
}

fn looks_like_an_area(digits: &str) -> bool {
    digits.starts_with('0') && matches!(digits.len(), 3 | 4)
}

fn check(text: &str) -> Result<(), ParseLandlinePhoneError> {
    use ParseLandlinePhoneError as E;

    match Pieces::of(text) {
        Some(pieces) => pieces.check(),
        None if text.contains(char::is_whitespace) => Err(E::Whitespace),
        None if text.contains(is_full_width) => Err(E::FullWidth),
        None if text.contains(|c: char| !c.is_ascii_digit() && c != '-') => Err(E::Charset),
        None => Err(E::Format),
    }
}

value_traits!(personal LandlinePhone, ParseLandlinePhoneError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_reason_is_told() {
        let reason = |text| LandlinePhone::parse(text).unwrap_err().reason();
        assert_eq!(reason(""), "format");
        assert_eq!(reason("20009"), "length");
        assert_eq!(reason("03002000000"), "format");
        assert_eq!(reason("0000000"), "prefix");
        assert_eq!(reason("026-2000000"), "length");
        assert_eq!(reason("0230-20000000"), "area_code");
        assert_eq!(reason("0300-2000000-"), "format");
        assert_eq!(reason("0300-2000000-1234567"), "format");
        assert_eq!(reason("0300-2000000-1-1"), "format");
    }

    #[test]
    fn what_is_shown_on_purpose_is_the_area() {
        let masked = |text| LandlinePhone::parse(text).unwrap().masked().to_string();
        assert_eq!(masked("0300-2000000"), "0300-*****00");
        assert_eq!(masked("2000000-81"), "********81");
    }

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(
            text in "((010|02[0-57-9])-[2-8][0-9]{7}|(0[3-9][0-9]{2}-)?[2-8][0-9]{6,7})(-[0-9]{1,6})?",
        ) {
            let phone = LandlinePhone::parse(&text).unwrap();
            prop_assert_eq!(phone.expose(), &text[..]);
            let all = [phone.area_code(), Some(phone.expose_local()), phone.extension()];
            prop_assert_eq!(all.into_iter().flatten().collect::<Vec<_>>().join("-"), text);
        }

        #[test]
        fn nothing_panics(text in "0?[0-9]{0,4}-?[0-9]{6,9}-?[0-9]{0,7}|[0-9-]{0,22}|.{0,24}") {
            if let Ok(phone) = LandlinePhone::parse(&text) {
                prop_assert_eq!(phone.expose(), &text[..]);
                prop_assert_eq!(phone.masked().to_string().len(), text.len());
                prop_assert_eq!(phone.expose_e164().is_some(), phone.area_code().is_some());
            }
        }
    }
}
