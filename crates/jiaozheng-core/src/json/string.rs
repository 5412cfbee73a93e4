//! The inside of a JSON string.

use std::borrow::Cow;

/// Reads what stands behind an opening quote: the text, `None` where half a character is in it, and
/// the bytes up to the closing quote. The error is where it is broken.
pub(super) fn read(inside: &str) -> Result<(Option<Cow<'_, str>>, usize), usize> {
    let bytes = inside.as_bytes();
    let mut text = String::new();
    let mut whole = true;
    let mut from = 0;
    let mut at = 0;
    loop {
        match bytes.get(at) {
            Some(b'"') => {
                let last = inside.get(from..at).unwrap_or_default();
                let text = match from {
                    0 => Cow::Borrowed(last),
                    _ => Cow::Owned(text + last),
                };
                return Ok((whole.then_some(text), at));
            }
            Some(b'\\') => {
                text.push_str(inside.get(from..at).unwrap_or_default());
                let (c, length) = escape(bytes.get(at + 1..).unwrap_or_default(), at + 1)?;
                whole &= c.is_some();
                text.extend(c);
                at += 1 + length;
                from = at;
            }
            Some(0..=0x1f) | None => return Err(at),
            Some(_) => at += 1,
        }
    }
}

/// What stands behind a backslash, and how long it is.
fn escape(bytes: &[u8], at: usize) -> Result<(Option<char>, usize), usize> {
    let c = match bytes.first() {
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode(bytes, at),
        Some(c @ (b'"' | b'\\' | b'/')) => char::from(*c),
        _ => return Err(at),
    };
    Ok((Some(c), 1))
}

/// `uXXXX`, or two of them where the first is the first half of a character.
fn unicode(bytes: &[u8], at: usize) -> Result<(Option<char>, usize), usize> {
    let unit = |from: usize| -> Option<u32> {
        let digits = bytes.get(from..from + 4)?;
        let digit = |number: u32, byte: &u8| Some(number * 16 + char::from(*byte).to_digit(16)?);
        digits.iter().try_fold(0, digit)
    };
    let first = unit(1).ok_or(at + 1)?;
    if !(0xd800..0xdc00).contains(&first) {
        return Ok((char::from_u32(first), 5)); // none for a second half
    }
    if bytes.get(5..7) == Some(b"\\u") {
        let second = unit(7).ok_or(at + 7)?;
        if (0xdc00..0xe000).contains(&second) {
            let c = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            return Ok((char::from_u32(c), 11));
        }
    }
    Ok((None, 5))
}
