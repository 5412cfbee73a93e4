//! What the rules of several records need.

use jiaozheng_core::{Findings, Given, Identity, Key, LocalDate, Pointer, Unjudged};

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

/// Reports each of these days that is after today.
pub(crate) fn not_after_today<F, P: Into<Pointer>>(
    days: impl IntoIterator<Item = (P, Option<LocalDate>)>,
    context: &Given<'_, F>,
    found: &mut Findings<'_>,
) {
    let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
    for (place, on) in days {
        found.at_if(on.is_some_and(|on| on > today), place);
    }
}

/// The days of the steps in `history`, each with its place.
pub(crate) fn steps_of(
    days: impl Iterator<Item = LocalDate>,
) -> impl Iterator<Item = (Pointer, Option<LocalDate>)> {
    let place = |index| Pointer::from("/history").index(index).field("on");
    days.enumerate().map(move |(index, on)| (place(index), Some(on)))
}
