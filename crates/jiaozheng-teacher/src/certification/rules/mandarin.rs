//! How well somebody speaks Mandarin.

use jiaozheng_core::code::{Coded, TeacherCertificateKind};
use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Detail, text};

use super::{Rule, once_accepted};
use crate::certification::settings::{MANDARIN_ALL, Taught, least_mandarin};
use crate::{MandarinLevel, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.certification.mandarin_missing",
        text("没有普通话水平测试等级证书", "no certificate of Mandarin"),
        |case, _, found| {
            // Who has a doctorate, or is to be a professor, may do without in higher education.
            let asks = case.kind != TeacherCertificateKind::HigherEducation;
            let missing = asks && case.mandarin.is_none();
            found.at_if(missing && case.state.is_accepted(), "/mandarin");
        },
    )
    .basis(&[law::MANDARIN, law::MANDARIN_SHOWN])
    .reads(&["/mandarin", "/kind", "/state"])
    .schema(once_accepted!(
        r#"{
            "if": { "properties": { "kind": { "const": "7" } }, "required": ["kind"] },
            "else": { "properties": { "mandarin": true }, "required": ["mandarin"] }
        }"#
    )),
    Rule::error(
        "teacher.certification.mandarin_below_least",
        text("普通话水平低于规定等级", "the level of Mandarin is below the one asked for"),
        |case, context, found| {
            let taught = Taught::of(case.kind, case.subject.expose());
            let least = least_mandarin(taught, context.profile, context.day);
            let own = case.mandarin.as_ref().map(|it| it.level);
            let below = own.is_some_and(|own| own.least_score() < least.least_score());
            if below && case.state.is_pursued() {
                found.with("/mandarin/level", Detail::Expected(KnownCode::of(least)));
            }
        },
    )
    .basis(&[law::MANDARIN])
    .since(2000, 9, 23)
    .reads(&["/mandarin", "/kind", "/subject", "/applied_on", "/state"])
    .settings(MANDARIN_ALL),
    Rule::error(
        "teacher.certification.mandarin_score_differs",
        text("普通话等级与得分不符", "level and score of Mandarin do not fit"),
        |case, _, found| {
            let Some(test) = &case.mandarin else { return };
            let expected = test.score_hundredths.map(|score| level_of(score.get()));
            if expected.is_some_and(|expected| expected != Some(test.level)) {
                found.at("/mandarin/level");
            }
        },
    )
    .basis(law::MANDARIN_LEVELS)
    .reads(&["/mandarin"]),
];

/// The level of a score, the best first; none for less than the last one asks for.
fn level_of(hundredths: i64) -> Option<MandarinLevel> {
    let reached = |level: &&MandarinLevel| {
        level.least_score().is_some_and(|least| i64::from(least) * 100 <= hundredths)
    };
    MandarinLevel::ALL.iter().find(reached).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_begins_with_its_score() {
        for (hundredths, level) in [
            (10_000, Some(MandarinLevel::FirstA)),
            (9_700, Some(MandarinLevel::FirstA)),
            (9_699, Some(MandarinLevel::FirstB)),
            (9_200, Some(MandarinLevel::FirstB)),
            (9_199, Some(MandarinLevel::SecondA)),
            (8_700, Some(MandarinLevel::SecondA)),
            (8_699, Some(MandarinLevel::SecondB)),
            (8_000, Some(MandarinLevel::SecondB)),
            (7_999, Some(MandarinLevel::ThirdA)),
            (7_000, Some(MandarinLevel::ThirdA)),
            (6_999, Some(MandarinLevel::ThirdB)),
            (6_000, Some(MandarinLevel::ThirdB)),
            (5_999, None),
        ] {
            assert_eq!(level_of(hundredths), level, "{hundredths}");
        }
    }
}
