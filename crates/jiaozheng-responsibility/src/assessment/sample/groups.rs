//! The bureau of a county, with and without the report of its principal on the rule of law.

use jiaozheng_core::Profile;
use jiaozheng_core::sample::{Draw, Group, Member, text};

use super::{BUREAU, assessed};
use crate::assessment::Assessment;
use crate::law_debrief;
use crate::linked::LAW_DEBRIEF_MISSING;

pub(in super::super) const GROUPS: &[Group] = &[Group::new(
    LAW_DEBRIEF_MISSING,
    |draw, profile| {
        let case = bureau(draw, profile);
        let mut other = case.object.clone();
        (other.name, other.credit_code) = (text("另一示例县教育体育局"), None);
        let elsewhere = law_debrief::sample::of_body(draw, profile, other, BUREAU.year);
        let own = case.object.clone();
        let of_the_year_before = law_debrief::sample::of_body(draw, profile, own, BUREAU.year - 1);
        vec![Member::of(&case), Member::of(&elsewhere), Member::of(&of_the_year_before)]
    },
    |draw, profile| {
        let case = bureau(draw, profile);
        let own = law_debrief::sample::of_body(draw, profile, case.object.clone(), BUREAU.year);
        vec![Member::of(&case), Member::of(&own)]
    },
)];

fn bureau(draw: &mut Draw, profile: &Profile) -> Assessment {
    assessed(draw, profile, &BUREAU)
}
