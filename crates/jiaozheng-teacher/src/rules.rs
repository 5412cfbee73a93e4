//! What the rules of several records need.

use jiaozheng_core::{Identity, Key, LocalDate};

/// What tells a person from all others, together with something else.
pub(crate) fn key_with(identity: &Identity, more: &[&str]) -> Option<Key> {
    let own = format!("{:032x}", u128::from_be_bytes(*identity.key()?.as_bytes()));
    let texts: Vec<_> = std::iter::once(own.as_str()).chain(more.iter().copied()).collect();
    Some(Key::of(&texts))
}

/// The last day of so many years that run from a day.
pub(crate) fn years_later(from: LocalDate, years: i64) -> Option<LocalDate> {
    from.plus_months(u32::try_from(years).ok()? * 12)
}
