//! What somebody has studied.

use jiaozheng_core::code::{EducationLevel, TeacherCertificateKind};
use jiaozheng_core::profile::Setting;
use jiaozheng_core::{BoundedText, LocalDate, Profile, text};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// 学历。The education that somebody applies with.
///
/// ```
/// use jiaozheng_teacher::{Diploma, Education};
///
/// let education: Education = serde_json::from_str(r#"{"level":"21","is_normal":true}"#)?;
/// assert_eq!(education.diploma(), Some(Diploma::Bachelor));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Education {
    /// 学历层次。What was studied, and whether to its end.
    pub level: EducationLevel,
    /// 是否师范类专业。Whether the studies were those of a teacher.
    pub is_normal: bool,
    /// 毕业学校。School that was graduated from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub school: Option<BoundedText<100>>,
    /// 所学专业。What was studied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub major: Option<BoundedText<60>>,
    /// 学历证书编号。Number of the diploma.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_number: Option<BoundedText<40>>,
    /// 毕业日期。Day of graduation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graduated_on: Option<LocalDate>,
}

/// What a graduation is worth, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Diploma {
    /// 中等专业学校、职业高中、技工学校毕业
    SecondaryVocational,
    /// 大学专科毕业
    JuniorCollege,
    /// 大学本科毕业
    Bachelor,
    /// 研究生毕业
    Postgraduate,
}

impl Education {
    /// What was graduated from, for a teacher; nothing where it is less than a secondary vocational
    /// school, or was not finished.
    ///
    /// Whoever did not finish as a postgraduate has graduated before. Of a level that leaves it open
    /// the better is taken.
    pub const fn diploma(&self) -> Option<Diploma> {
        use EducationLevel as Level;
        match self.level {
            Level::Postgraduate
            | Level::Doctor
            | Level::DoctorCompleted
            | Level::DoctorUnfinished
            | Level::Master
            | Level::PostgraduateClass => Some(Diploma::Postgraduate),
            Level::MasterCompleted
            | Level::MasterUnfinished
            | Level::PostgraduateClassCompleted
            | Level::PostgraduateClassUnfinished
            | Level::Undergraduate
            | Level::Bachelor
            | Level::UniversityClassOfThe1970s => Some(Diploma::Bachelor),
            Level::ShortCycle | Level::JuniorCollege => Some(Diploma::JuniorCollege),
            Level::SecondaryVocational
            | Level::SecondarySpecialised
            | Level::VocationalSenior
            | Level::SkilledWorkers => Some(Diploma::SecondaryVocational),
            _ => None,
        }
    }
}

/// What can be asked for, the least first.
pub(crate) const DIPLOMAS: [(&str, jiaozheng_core::Text); 4] = [
    ("secondary_vocational", text("中等专业（职业）学校毕业", "secondary vocational school")),
    ("junior_college", text("大学专科毕业", "junior college")),
    ("bachelor", text("大学本科毕业", "undergraduate studies")),
    ("postgraduate", text("研究生毕业", "postgraduate studies")),
];

/// The education that a kind of qualification asks for: by law, and what a province may raise it to.
#[derive(Clone, Copy)]
pub(crate) struct Least {
    pub(crate) kind: TeacherCertificateKind,
    /// What the law asks for: the first word of the setting.
    pub(crate) by_law: Diploma,
    pub(crate) setting: &'static Setting,
}

impl Least {
    /// What is asked for on a day.
    pub(crate) fn on(&self, profile: &Profile, day: LocalDate) -> Diploma {
        let raised = profile.word(self.setting, day);
        let all = [
            Diploma::SecondaryVocational,
            Diploma::JuniorCollege,
            Diploma::Bachelor,
            Diploma::Postgraduate,
        ];
        let mut from_law = all.into_iter().skip_while(|it| *it < self.by_law);
        from_law.nth(raised).unwrap_or(Diploma::Postgraduate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_finished_is_no_diploma() {
        let diploma = |level| {
            let education = Education {
                level,
                is_normal: false,
                school: None,
                major: None,
                certificate_number: None,
                graduated_on: None,
            };
            education.diploma()
        };
        assert_eq!(diploma(EducationLevel::Bachelor), Some(Diploma::Bachelor));
        assert_eq!(diploma(EducationLevel::BachelorCompleted), None);
        assert_eq!(diploma(EducationLevel::JuniorCollegeUnfinished), None);
        assert_eq!(diploma(EducationLevel::MasterUnfinished), Some(Diploma::Bachelor));
        assert_eq!(diploma(EducationLevel::Senior), None);
        assert_eq!(diploma(EducationLevel::SkilledWorkers), Some(Diploma::SecondaryVocational));
    }
}
