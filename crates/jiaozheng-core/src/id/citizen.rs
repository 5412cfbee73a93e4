//! What the numbers of one form share: area, birth date, sequence, check character (GB 11643).

use crate::code::Sex;
use crate::value::Parts;
use crate::{BirthDate, LocalDate};

/// Characters of the form.
pub(crate) const LENGTH: usize = 18;

/// Birth dates before this are refused: nobody born then was ever numbered.
const EARLIEST_BIRTH: u16 = 1850;

/// Seventeen digits and a check character.
pub(crate) fn charset(at: usize, byte: u8) -> bool {
    byte.is_ascii_digit() || at == LENGTH - 1 && byte == b'X'
}

/// ISO 7064 MOD 11-2 over the first seventeen digits.
pub(crate) fn check_character(bytes: &[u8; LENGTH]) -> u8 {
    let digits = bytes.iter().take(LENGTH - 1);
    let sum = digits.fold(0_u32, |sum, byte| (sum + u32::from(byte - b'0')) * 2 % 11);
    match (12 - sum) % 11 {
        10 => b'X',
        check => b'0' + u8::try_from(check).unwrap_or_default(), // below 10
    }
}

/// Positions 7 to 14 as a date.
pub(crate) fn birth_date(bytes: &[u8; LENGTH]) -> Option<BirthDate> {
    let &[_, _, _, _, _, _, y1, y2, y3, y4, m1, m2, d1, d2, ..] = bytes;
    let date = LocalDate::from_digits([y1, y2, y3, y4, m1, m2, d1, d2])?;
    (date.year() >= EARLIEST_BIRTH).then(|| date.into())
}

/// Position 17: odd for men, even for women.
pub(crate) const fn sex(bytes: &[u8; LENGTH]) -> Sex {
    if bytes[LENGTH - 2].is_multiple_of(2) { Sex::Female } else { Sex::Male }
}

/// The part of a pattern that stands for positions 7 to 14: years from 1850, months and days as far
/// as a pattern can say.
macro_rules! birth_pattern {
    () => {
        "(18[5-9][0-9]|19[0-9]{2}|[2-9][0-9]{3})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])"
    };
}

pub(crate) use birth_pattern;

/// What every number of the form carries.
pub(crate) fn parts(text: &str) -> Parts {
    let Ok(bytes) = <[u8; LENGTH]>::try_from(text.as_bytes()) else { return Parts::new() };
    let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default().to_owned();
    let mut parts = Parts::new();
    if let Some(birth) = birth_date(&bytes) {
        parts.insert("birth_date".into(), birth.expose().into());
    }
    parts.insert("sequence".into(), part(14..17).into());
    parts.insert("sex".into(), sex(&bytes).label().en.into());
    parts.insert("check".into(), part(17..18).into());
    parts
}
