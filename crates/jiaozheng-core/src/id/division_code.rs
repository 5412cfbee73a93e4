//! Code of an administrative division.

use std::fmt;

use crate::ascii::{self, digit, from_flaw};
use crate::code::division::{self, Division, Level, Standing};
use crate::standard::DIVISION;
use crate::value::{Parts, ValueKind, value_error, value_traits};
use crate::{Findings, LocalDate, Pointer, Unjudged, text};

/// The code of an administrative division (行政区划代码, GB/T 2260) that exists or ever existed.
///
/// Whether it was in force on a day is another question: [`standing_on`](Self::standing_on).
///
/// ```
/// use jiaozheng_core::code::division::Standing;
/// use jiaozheng_core::{DivisionCode, day};
///
/// let code = DivisionCode::parse("411023")?;
/// assert_eq!(code.name_on(day(2010, 1, 1)), "许昌县");
/// assert_eq!(code.standing_on(day(2024, 1, 1)), Standing::Abolished);
/// assert_eq!(DivisionCode::parse("419999").unwrap_err().reason(), "unknown_area");
/// # Ok::<(), jiaozheng_core::id::ParseDivisionCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DivisionCode([u8; 6]);

value_error! {
    /// Why a text is not a [`DivisionCode`]; the first that applies, in this order.
    pub enum ParseDivisionCodeError("core.division_code", "行政区划代码", "division code", DIVISION) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "41 002";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "４11002";
        Length "length" keywords: "应为6位", "expected six digits", "4110";
        Charset "charset" keywords: "只能是数字", "expected digits only", "41100A";
        UnknownArea "unknown_area" beyond: "不在历年行政区划代码表中", "in no table", "419999";
    }
}

from_flaw!(ParseDivisionCodeError, Charset);

impl DivisionCode {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.division_code",
        text("行政区划代码", "Administrative division, six digits of GB/T 2260."),
        "411003",
        |text, _| Self::parse(text).map(drop).map_err(ParseDivisionCodeError::rule),
    )
    .form((6, 6), "^[0-9]{6}$")
    .code_list("division")
    .reasons(ParseDivisionCodeError::RULES, ParseDivisionCodeError::BROKEN)
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(code) = Self::parse(text) else { return parts };
        let current = code.standing_on(division::KNOWN_UNTIL) == Standing::InForce;
        parts.insert("level".into(), code.level().name().into());
        parts.insert("name".into(), code.name_on(division::KNOWN_UNTIL).into());
        parts.insert("parent".into(), code.parent().map(|code| code.to_string()).into());
        parts.insert("status".into(), if current { "current" } else { "historic" }.into());
        parts
    });

    /// Parses six digits and looks them up.
    ///
    /// # Errors
    ///
    /// The first of [`ParseDivisionCodeError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParseDivisionCodeError> {
        let code = Self(ascii::fixed(text, digit)?);
        if !division::ever_existed(text) {
            return Err(ParseDivisionCodeError::UnknownArea);
        }
        Ok(code)
    }

    /// The six digits.
    ///
    /// # Panics
    ///
    /// Never: the characters are ASCII by construction.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("ASCII by construction")
    }

    /// The first two digits, those of the province.
    pub const fn province(&self) -> [u8; 2] {
        [self.0[0], self.0[1]]
    }

    /// Province, prefecture or county.
    pub fn level(&self) -> Level {
        division::level(self.as_str())
    }

    /// Where the code stands on `day`.
    pub fn standing_on(&self, day: LocalDate) -> Standing {
        division::standing(self.as_str(), day).unwrap_or(Standing::Abolished) // looked up by parse
    }

    /// Reports at `place` where it was not in force on `day`.
    pub fn judge(&self, day: LocalDate, found: &mut Findings<'_>, place: impl Into<Pointer>) {
        match self.standing_on(day) {
            Standing::InForce => {}
            Standing::Unclear => found.cannot_judge(Unjudged::SOURCES_UNCLEAR),
            Standing::Future | Standing::Abolished => found.at(place),
        }
    }

    /// Its name on `day`; on a day without one, the name that it had last.
    pub fn name_on(&self, day: LocalDate) -> &'static str {
        let runs: Vec<Division> = division::history(self.as_str()).collect();
        let on_day = runs.iter().find(|run| run.standing_on(day) == Standing::InForce);
        on_day.or(runs.last()).map_or("", |run| run.name)
    }

    /// The code of what it belongs to. What a province administers itself (`419001`) belongs to it,
    /// as do the districts of a municipality.
    pub fn parent(&self) -> Option<Self> {
        let [p1, p2, c1, c2, ..] = self.0;
        let zeros = [b'0'; 2];
        let city = Self([p1, p2, c1, c2, zeros[0], zeros[1]]);
        let province = Self([p1, p2, zeros[0], zeros[1], zeros[0], zeros[1]]);
        match self.level() {
            Level::Province => None,
            Level::Prefecture => Some(province),
            Level::County => {
                let is_city = division::history(city.as_str()).any(|run| run.is_civil);
                Some(if is_city { city } else { province })
            }
        }
    }

    /// The first four digits: those of the prefecture-level city that a county lies in.
    pub const fn prefecture(&self) -> [u8; 4] {
        let [a, b, c, d, ..] = self.0;
        [a, b, c, d]
    }
}

impl fmt::Display for DivisionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

value_traits!(public DivisionCode, ParseDivisionCodeError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_code_of_the_table_is_one(at in 0..division::all().count()) {
            let row = division::all().nth(at).unwrap();
            let code = DivisionCode::parse(&row.digits()).unwrap();
            prop_assert_eq!(code.to_string(), row.digits());
            prop_assert!(!code.name_on(division::KNOWN_UNTIL).is_empty());
        }

        #[test]
        fn nothing_panics(text in "[0-9]{4,8}|.{0,8}") {
            if let Ok(code) = DivisionCode::parse(&text) {
                let _ = (code.parent(), code.level());
            }
        }
    }
}
