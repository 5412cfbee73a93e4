//! What fixed-length identifiers check first, in the order of their reasons.

/// What is wrong with the characters of an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    Whitespace,
    FullWidth,
    Length,
    LowerCase,
    Charset,
}

/// The bytes of a text that has `N` characters, each allowed at its position.
pub(crate) fn fixed<const N: usize>(
    text: &str,
    allowed: fn(usize, u8) -> bool,
) -> Result<[u8; N], Flaw> {
    if let Ok(bytes) = <[u8; N]>::try_from(text.as_bytes())
        && bytes.iter().enumerate().all(|(at, byte)| allowed(at, *byte))
    {
        return Ok(bytes);
    }
    Err(flaw(text, N, allowed))
}

#[cold]
fn flaw(text: &str, length: usize, allowed: fn(usize, u8) -> bool) -> Flaw {
    if text.contains(char::is_whitespace) {
        return Flaw::Whitespace;
    }
    if text.contains(is_full_width) {
        return Flaw::FullWidth;
    }
    if text.chars().count() != length {
        return Flaw::Length;
    }
    let lower = |(at, c): (usize, char)| {
        u8::try_from(c)
            .is_ok_and(|byte| byte.is_ascii_lowercase() && allowed(at, byte.to_ascii_uppercase()))
    };
    if text.chars().enumerate().any(lower) {
        return Flaw::LowerCase;
    }
    Flaw::Charset
}

/// The full-width forms of the ASCII characters.
pub(crate) fn is_full_width(c: char) -> bool {
    ('\u{ff01}'..='\u{ff5e}').contains(&c)
}

pub(crate) fn digit(_: usize, byte: u8) -> bool {
    byte.is_ascii_digit()
}

/// Turns a [`Flaw`] into the reason of the same name; of kinds without lower case as a reason, into
/// another one.
macro_rules! from_flaw {
    ($error:ident, $lower_case:ident) => {
        impl From<$crate::ascii::Flaw> for $error {
            fn from(flaw: $crate::ascii::Flaw) -> Self {
                use $crate::ascii::Flaw;

                match flaw {
                    Flaw::Whitespace => Self::Whitespace,
                    Flaw::FullWidth => Self::FullWidth,
                    Flaw::Length => Self::Length,
                    Flaw::LowerCase => Self::$lower_case,
                    Flaw::Charset => Self::Charset,
                }
            }
        }
    };
}

pub(crate) use from_flaw;
