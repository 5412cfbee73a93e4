//! Records with one fault each.

use serde_json::Value;

use super::{Draw, GOOD_FROM, Spoiled};
use crate::{Context, Profile, RecordKind};

/// How often another fault is tried where one broke more than one rule, or none.
const TRIES: usize = 64;

/// A record that breaks one rule under this profile, and no other: half of them a rule of the record,
/// half of them its shape or the form of a value.
///
/// What is planted is checked, so that the answer is right: a fault that would break more, as one of a
/// province does where the profile is of another, is not planted.
pub fn faulty(kind: &RecordKind, draw: &mut Draw, profile: &Profile) -> Spoiled {
    let breaking = (kind.breaking)();
    let mut last = None;
    for _ in 0..TRIES {
        let planted = if draw.chance(50) {
            let at = draw.below(u32::try_from(breaking.len()).unwrap_or(u32::MAX)) as usize;
            breaking.get(at).map(|breaking| Spoiled {
                json: (kind.broken)(at, draw, profile),
                rule: breaking.rule,
                path: breaking.path.to_owned(),
            })
        } else {
            let json = (kind.sample)(draw, profile);
            let document: Value = serde_json::from_str(&json).unwrap_or_default();
            draw.spoil((kind.schema)(), &document)
        };
        match planted {
            Some(planted) if breaks_that_alone(kind, &planted, profile) => return planted,
            planted => last = planted.or(last),
        }
    }
    last.unwrap_or(Spoiled { json: String::new(), rule: "core.json.syntax", path: String::new() })
}

fn breaks_that_alone(kind: &RecordKind, planted: &Spoiled, profile: &Profile) -> bool {
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let report = (kind.check)(planted.json.as_bytes(), &context).report;
    match report.findings() {
        [only] => only.rule.id == planted.rule && only.pointer.to_string() == planted.path,
        _ => false,
    }
}
