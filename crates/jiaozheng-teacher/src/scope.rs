//! What a qualification is good for.

use jiaozheng_core::code::TeacherCertificateKind;
use jiaozheng_core::law::PRESCHOOL_EDUCATION;
use jiaozheng_core::{LocalDate, code_list};

use crate::law;

code_list! {
    /// Where, and what, somebody teaches.
    pub enum TeachingStage("teacher.teaching_stage", "任教学段", "Where, and what, somebody teaches", Public, &[law::SCOPE]) {
        Kindergarten = "kindergarten": "幼儿园", "kindergarten";
        Primary = "primary": "小学", "primary school";
        JuniorSecondary = "junior_secondary": "初级中学或者初级职业学校", "junior secondary or junior vocational school";
        JuniorVocationalPractice = "junior_vocational_practice": "初级职业学校实习指导", "practice at a junior vocational school";
        SeniorSecondary = "senior_secondary": "高级中学", "senior secondary school";
        SecondaryVocational = "secondary_vocational": "中等职业学校", "secondary vocational school";
        SecondaryVocationalPractice = "secondary_vocational_practice": "中等职业学校实习指导", "practice at a secondary vocational school";
        HigherEducation = "higher_education": "高等学校", "higher education";
    }
}

impl TeachingStage {
    /// Whether it is the practice of vocational students, and nothing else.
    pub const fn is_practice(self) -> bool {
        matches!(self, Self::JuniorVocationalPractice | Self::SecondaryVocationalPractice)
    }

    const fn level(self) -> u8 {
        match self {
            Self::Kindergarten => 1,
            Self::Primary => 2,
            Self::JuniorSecondary | Self::JuniorVocationalPractice => 3,
            Self::SeniorSecondary
            | Self::SecondaryVocational
            | Self::SecondaryVocationalPractice => 4,
            Self::HigherEducation => 5,
        }
    }
}

/// Whether somebody with a certificate of that kind may teach there, on a day.
///
/// By article 5 of 《教师资格条例》 a qualification is good for its own level and those below; senior secondary
/// and secondary vocational schools take each other's; an instructor of practice instructs practice, at
/// secondary or junior vocational schools. Since 1 June 2025 article 37 of 《学前教育法》 asks of kindergarten
/// teachers their own qualification, or any other together with a training in preschool education that
/// the authority of a county organised and that was passed (`preschool_training`); before that day the
/// training does not matter.
///
/// Whether the certificate itself is still good on that day is another question:
/// [`Certificate::can_teach`](crate::Certificate::can_teach) asks both.
///
/// ```
/// use jiaozheng_core::code::TeacherCertificateKind;
/// use jiaozheng_core::day;
/// use jiaozheng_teacher::{TeachingStage, can_teach};
///
/// let (primary, before, since) =
///     (TeacherCertificateKind::Primary, day(2025, 5, 31), day(2025, 6, 1));
/// assert!(can_teach(primary, TeachingStage::Primary, since, false));
/// assert!(!can_teach(primary, TeachingStage::JuniorSecondary, since, false));
///
/// // A primary school teacher in a kindergarten:
/// assert!(can_teach(primary, TeachingStage::Kindergarten, before, false));
/// assert!(!can_teach(primary, TeachingStage::Kindergarten, since, false));
/// assert!(can_teach(primary, TeachingStage::Kindergarten, since, true));
/// ```
pub fn can_teach(
    kind: TeacherCertificateKind,
    stage: TeachingStage,
    on: LocalDate,
    preschool_training: bool,
) -> bool {
    if has_own_rule(stage, on) {
        return kind == TeacherCertificateKind::Kindergarten || preschool_training;
    }
    reaches(kind, stage)
}

/// Whether the law of preschool education says who teaches there, in place of levels.
pub(crate) fn has_own_rule(stage: TeachingStage, on: LocalDate) -> bool {
    stage == TeachingStage::Kindergarten && PRESCHOOL_EDUCATION.in_force.contains(on)
}

/// Whether a qualification is of the level of a stage, or of a higher one.
pub(crate) fn reaches(kind: TeacherCertificateKind, stage: TeachingStage) -> bool {
    // Without a level: an instructor of practice.
    kind.level().map_or(stage.is_practice(), |level| stage.level() <= level)
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::code::{Coded, TeacherCertificateKind as Kind};
    use jiaozheng_core::day;

    use super::TeachingStage as Stage;
    use super::*;

    /// By the regulation alone: a row a kind, from the kindergarten to higher education.
    const BEFORE: [(Kind, [bool; 8]); 7] = [
        (Kind::Kindergarten, [true, false, false, false, false, false, false, false]),
        (Kind::Primary, [true, true, false, false, false, false, false, false]),
        (Kind::JuniorSecondary, [true, true, true, true, false, false, false, false]),
        (Kind::SeniorSecondary, [true, true, true, true, true, true, true, false]),
        (Kind::SecondaryVocational, [true, true, true, true, true, true, true, false]),
        (Kind::PracticeInstructor, [false, false, false, true, false, false, true, false]),
        (Kind::HigherEducation, [true, true, true, true, true, true, true, true]),
    ];

    #[test]
    fn own_level_and_below() {
        assert_eq!(BEFORE.map(|(kind, _)| kind).as_slice(), Kind::ALL);
        for (kind, expected) in BEFORE {
            for (&stage, expected) in Stage::ALL.iter().zip(expected) {
                for trained in [false, true] {
                    let can = can_teach(kind, stage, day(2025, 5, 31), trained);
                    assert_eq!(can, expected, "{kind:?} {stage:?} {trained}");
                }
            }
        }
    }

    #[test]
    fn kindergartens_have_their_own_rule_since_june_2025() {
        for (kind, expected) in BEFORE {
            for (&stage, expected) in Stage::ALL.iter().zip(expected) {
                for trained in [false, true] {
                    let can = can_teach(kind, stage, day(2025, 6, 1), trained);
                    let expected = match stage {
                        Stage::Kindergarten => kind == Kind::Kindergarten || trained,
                        _ => expected,
                    };
                    assert_eq!(can, expected, "{kind:?} {stage:?} {trained}");
                }
            }
        }
    }
}
