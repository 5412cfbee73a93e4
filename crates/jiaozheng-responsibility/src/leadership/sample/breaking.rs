//! For each rule of an office one that breaks it, and no other.

use jiaozheng_core::sample::Draw;
use jiaozheng_core::{Profile, day};

use super::{bureau, other};
use crate::leadership::Leadership;

/// Of which year.
struct Start(u16);

/// Another member, the whole year.
fn drawn(draw: &mut Draw, _: &Profile, start: &Start) -> Leadership {
    let body = bureau(draw);
    other(draw, start.0, body)
}

jiaozheng_core::breaking! {
    Leadership, "responsibility.leadership", drawn;
    "ends_before_start" "/to": Start(2024), |office, _, _| {
        office.from = day(2024, 7, 1);
        office.to = day(2024, 6, 30);
    };
    "outside_year" "/to": Start(2024), |office, _, _| office.to = day(2025, 1, 1);
    "appointed_after_start" "/appointed_on": Start(2024), |office, _, _| {
        office.appointed_on = Some(day(2024, 1, 2));
    };
    "dated_in_future" "/from": Start(2026), |office, _, _| office.from = day(2026, 12, 1);
}
