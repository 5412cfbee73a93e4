//! Bodies and years: what records of one share, and the days of a year.

use jiaozheng_core::{Key, LocalDate, Organisation};

use crate::Year;

/// What a body is known by: its code, or its name where a record gives none.
pub(crate) fn known_by(body: &Organisation) -> String {
    match body.credit_code {
        Some(code) => code.to_string(),
        None => body.name.expose().to_owned(),
    }
}

/// A body in a year.
pub(crate) fn in_year(body: &Organisation, year: Year) -> Key {
    Key::of(&[&known_by(body), &year.to_string()])
}

/// A key as a part of another one.
pub(crate) fn digits(key: &Key) -> String {
    u128::from_be_bytes(*key.as_bytes()).to_string()
}

/// The last day of a year.
pub(crate) fn last_day(year: Year) -> LocalDate {
    let number = u16::try_from(year.get()).unwrap_or_default();
    LocalDate::new(number, 12, 31).unwrap_or(LocalDate::MAX)
}

/// The first day of a year.
pub(crate) fn first_day(year: Year) -> LocalDate {
    let number = u16::try_from(year.get()).unwrap_or_default();
    LocalDate::new(number, 1, 1).unwrap_or(LocalDate::MIN)
}

/// So many days, or months, as a setting of no more than that says.
pub(crate) fn count(number: i64) -> u32 {
    u32::try_from(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::day;

    use super::*;

    #[test]
    fn a_body_is_known_by_its_code_whatever_it_is_called() {
        let year = Year::new(2023).expect("a year");
        let key = |json: &str| in_year(&serde_json::from_str(json).expect("a body"), year);
        let known = jiaozheng_core::sample::Draw::new(1).credit_code("11", "411000");
        let named = |name: &str| format!(r#"{{"name":"{name}","credit_code":"{known}"}}"#);
        assert_eq!(key(&named("示例市教育局")), key(&named("示例市教育体育局")));
        assert_ne!(key(r#"{"name":"示例市教育局"}"#), key(r#"{"name":"示例县教育局"}"#));
    }

    #[test]
    fn a_year_has_its_days() {
        let year = Year::new(2024).expect("a year");
        assert_eq!((first_day(year), last_day(year)), (day(2024, 1, 1), day(2024, 12, 31)));
    }
}
