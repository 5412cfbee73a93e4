//! What provinces and bureaus decide about qualifications, since national rules leave it open.

use jiaozheng_core::code::TeacherCertificateKind;
use jiaozheng_core::profile::{Chosen, Setting};
use jiaozheng_core::{LocalDate, Profile, text};

use crate::MandarinLevel;
pub use crate::certificate::settings::BAN_YEARS;
use crate::education::{DIPLOMAS, Diploma, Least};

/// All of them.
pub const ALL: &[&Setting] = &[
    CITY_ACCEPTS,
    EDUCATION_KINDERGARTEN,
    EDUCATION_PRIMARY,
    EDUCATION_JUNIOR_SECONDARY,
    EDUCATION_SENIOR_SECONDARY,
    EDUCATION_SECONDARY_VOCATIONAL,
    EDUCATION_PRACTICE,
    EDUCATION_HIGHER_EDUCATION,
    MANDARIN,
    MANDARIN_KINDERGARTEN,
    MANDARIN_CHINESE,
    MANDARIN_PHONETICS,
    EXAMINATION_YEARS,
    BAN_YEARS,
    CHEATING_YEARS,
    USUAL_DAYS,
    MOST_DAYS,
    MOST_DAYS_ARE,
];

/// Whether the city accepts applications for senior secondary and secondary vocational schools itself.
/// By article 13 of 《教师资格条例》 the county reviews them first; many cities do not ask for that.
pub const CITY_ACCEPTS: &Setting = &Setting::switch(
    "teacher.certification.city_accepts",
    text(
        "高级中学、中等职业学校教师资格由市级直接受理",
        "the city accepts for senior secondary and secondary vocational schools at once",
    ),
    false,
);

/// The education for kindergartens: by article 11 of 《教师法》 a normal school at the secondary level. A
/// province may only ask for more, as many do.
pub const EDUCATION_KINDERGARTEN: &Setting = &Setting::one_of(
    "teacher.certification.education_kindergarten",
    text("幼儿园教师资格的最低学历", "least education for kindergartens"),
    &[DIPLOMAS[0], DIPLOMAS[1], DIPLOMAS[2]],
);

/// The education for primary schools, likewise.
pub const EDUCATION_PRIMARY: &Setting = &Setting::one_of(
    "teacher.certification.education_primary",
    text("小学教师资格的最低学历", "least education for primary schools"),
    &[DIPLOMAS[0], DIPLOMAS[1], DIPLOMAS[2]],
);

/// The education for junior secondary schools: by article 11 of 《教师法》 a junior college.
pub const EDUCATION_JUNIOR_SECONDARY: &Setting = &Setting::one_of(
    "teacher.certification.education_junior_secondary",
    text("初级中学教师资格的最低学历", "least education for junior secondary schools"),
    &[DIPLOMAS[1], DIPLOMAS[2], DIPLOMAS[3]],
);

/// The education for senior secondary schools: by article 11 of 《教师法》 undergraduate studies.
pub const EDUCATION_SENIOR_SECONDARY: &Setting = &Setting::one_of(
    "teacher.certification.education_senior_secondary",
    text("高级中学教师资格的最低学历", "least education for senior secondary schools"),
    &[DIPLOMAS[2], DIPLOMAS[3]],
);

/// The education for secondary vocational schools: by article 11 of 《教师法》 undergraduate studies.
pub const EDUCATION_SECONDARY_VOCATIONAL: &Setting = &Setting::one_of(
    "teacher.certification.education_secondary_vocational",
    text("中等职业学校教师资格的最低学历", "least education for secondary vocational schools"),
    &[DIPLOMAS[2], DIPLOMAS[3]],
);

/// The education for instructors of practice: by article 7 of the detailed rules a secondary vocational
/// school. A notice of one city of Henan asks for a junior college, that of another does not.
pub const EDUCATION_PRACTICE: &Setting = &Setting::one_of(
    "teacher.certification.education_practice",
    text("中等职业学校实习指导教师资格的最低学历", "least education for instructors of practice"),
    &[DIPLOMAS[0], DIPLOMAS[1], DIPLOMAS[2]],
);

/// The education for higher education: by article 11 of 《教师法》 undergraduate studies.
pub const EDUCATION_HIGHER_EDUCATION: &Setting = &Setting::one_of(
    "teacher.certification.education_higher_education",
    text("高等学校教师资格的最低学历", "least education for higher education"),
    &[DIPLOMAS[2], DIPLOMAS[3]],
);

/// All settings on education.
pub(super) const EDUCATION: &[&Setting] = &[
    EDUCATION_KINDERGARTEN,
    EDUCATION_PRIMARY,
    EDUCATION_JUNIOR_SECONDARY,
    EDUCATION_SENIOR_SECONDARY,
    EDUCATION_SECONDARY_VOCATIONAL,
    EDUCATION_PRACTICE,
    EDUCATION_HIGHER_EDUCATION,
];

const LEAST: [Least; 7] = [
    least(TeacherCertificateKind::Kindergarten, Diploma::SecondaryVocational, 0),
    least(TeacherCertificateKind::Primary, Diploma::SecondaryVocational, 1),
    least(TeacherCertificateKind::JuniorSecondary, Diploma::JuniorCollege, 2),
    least(TeacherCertificateKind::SeniorSecondary, Diploma::Bachelor, 3),
    least(TeacherCertificateKind::SecondaryVocational, Diploma::Bachelor, 4),
    least(TeacherCertificateKind::PracticeInstructor, Diploma::SecondaryVocational, 5),
    least(TeacherCertificateKind::HigherEducation, Diploma::Bachelor, 6),
];

#[expect(clippy::indexing_slicing, reason = "at compile time")]
const fn least(kind: TeacherCertificateKind, by_law: Diploma, at: usize) -> Least {
    Least { kind, by_law, setting: EDUCATION[at] }
}

/// The education that a kind of qualification asks for on a day.
pub(super) fn least_education(
    kind: TeacherCertificateKind,
    profile: &Profile,
    day: LocalDate,
) -> Option<Diploma> {
    let least = LEAST.iter().find(|least| least.kind == kind)?;
    Some(least.on(profile, day))
}

/// The level of Mandarin: level two, grade B; a province may take level three, grade A, where dialects
/// differ much, or ask for more. In autonomous areas of minorities it says what is asked of those who
/// teach in Chinese and in the language of the place, level three, grade B, among it.
pub const MANDARIN: &Setting = &Setting::one_of(
    "teacher.certification.mandarin",
    text("普通话水平的最低等级", "least level of Mandarin"),
    &[SECOND_B, THIRD_A, SECOND_A, FIRST_B, THIRD_B],
);

/// The level of Mandarin for kindergartens, where it is another one.
pub const MANDARIN_KINDERGARTEN: &Setting = &Setting::one_of(
    "teacher.certification.mandarin_kindergarten",
    text("幼儿园教师资格的普通话最低等级", "least level of Mandarin for kindergartens"),
    &[SAME, SECOND_B, SECOND_A, FIRST_B],
);

/// The level of Mandarin for those who teach the Chinese language, where it is another one. The detailed
/// rules ask for no other; many provinces ask for level two, grade A.
pub const MANDARIN_CHINESE: &Setting = &Setting::one_of(
    "teacher.certification.mandarin_chinese",
    text(
        "语文、对外汉语学科的普通话最低等级",
        "least level of Mandarin for teachers of the Chinese language",
    ),
    &[SAME, SECOND_B, SECOND_A, FIRST_B],
);

/// The level of Mandarin for those who teach its sounds, where it is another one than for those who teach
/// the language. The detailed rules ask for no other; notices of provinces ask for level one, grade B.
pub const MANDARIN_PHONETICS: &Setting = &Setting::one_of(
    "teacher.certification.mandarin_phonetics",
    text("普通话语音教师的最低等级", "least level of Mandarin for teachers of its sounds"),
    &[AS_FOR_CHINESE, SECOND_A, FIRST_B],
);

type Word = (&'static str, jiaozheng_core::Text);
const SAME: Word = ("same", text("与其他学科相同", "as for all others"));
const AS_FOR_CHINESE: Word =
    ("same", text("与语文、对外汉语学科相同", "as for the Chinese language"));
const FIRST_B: Word = ("first_b", MandarinLevel::FirstB.label());
const SECOND_A: Word = ("second_a", MandarinLevel::SecondA.label());
const SECOND_B: Word = ("second_b", MandarinLevel::SecondB.label());
const THIRD_A: Word = ("third_a", MandarinLevel::ThirdA.label());
const THIRD_B: Word = ("third_b", MandarinLevel::ThirdB.label());

/// All settings on Mandarin.
pub(super) const MANDARIN_ALL: &[&Setting] =
    &[MANDARIN, MANDARIN_KINDERGARTEN, MANDARIN_CHINESE, MANDARIN_PHONETICS];

/// What is taught, as far as Mandarin of another level may be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taught {
    /// Children.
    Kindergarten,
    /// The Chinese language.
    Chinese,
    /// The sounds of Mandarin.
    Phonetics,
    /// Anything else.
    Other,
}

impl Taught {
    /// What somebody with such a qualification teaches.
    pub(super) fn of(kind: TeacherCertificateKind, subject: &str) -> Self {
        let is = |words: &[&str]| words.iter().any(|word| subject.contains(word));
        match kind {
            TeacherCertificateKind::Kindergarten => Self::Kindergarten,
            _ if subject == "语音" || is(&["普通话", "汉语语音"]) => Self::Phonetics,
            _ if is(&["语文", "汉语"]) => Self::Chinese,
            _ => Self::Other,
        }
    }

    /// Where its level is chosen, the nearest first.
    const fn settings(self) -> &'static [&'static Setting] {
        match self {
            Self::Kindergarten => &[MANDARIN_KINDERGARTEN, MANDARIN],
            Self::Chinese => &[MANDARIN_CHINESE, MANDARIN],
            Self::Phonetics => &[MANDARIN_PHONETICS, MANDARIN_CHINESE, MANDARIN],
            Self::Other => &[MANDARIN],
        }
    }
}

/// The level of Mandarin that is asked for on a day.
pub(super) fn least_mandarin(taught: Taught, profile: &Profile, day: LocalDate) -> MandarinLevel {
    let chosen = |setting: &&'static Setting| word(setting, profile.chosen(setting, day));
    taught.settings().iter().find_map(chosen).unwrap_or(MandarinLevel::SecondB)
}

fn word(setting: &Setting, chosen: Chosen) -> Option<MandarinLevel> {
    jiaozheng_core::code::Coded::of(&setting.write(chosen))
}

/// For how many years an examination passed is good, where its last day is not said.
pub const EXAMINATION_YEARS: &Setting = &Setting::number(
    "teacher.certification.examination_years",
    text("考试合格证明的有效年数", "years for which an examination passed is good"),
    1..=10,
    3,
);

/// How many years after cheating nobody is examined again: three by article 20 of 《教师资格条例》.
pub const CHEATING_YEARS: &Setting = &Setting::number(
    "teacher.certification.cheating_years",
    text("考试作弊后不得再次参加考试的年数", "years without an examination after cheating"),
    0..=50,
    3,
);

/// Within how many days of the end of acceptance there is a certificate or a notice: thirty by article 16
/// of 《教师资格条例》. What is later is worth a look.
pub const USUAL_DAYS: &Setting = &Setting::number(
    "teacher.certification.usual_days",
    text("受理期限终止后办结的天数（超过即提示）", "days to a decision; later is worth a look"),
    1..=365,
    30,
);

/// Within how many days there must be one, whatever is counted: [`MOST_DAYS_ARE`]. The detailed rules
/// count thirty working days.
pub const MOST_DAYS: &Setting = &Setting::number(
    "teacher.certification.most_days",
    text("受理期限终止后办结的最长天数", "most days to a decision"),
    1..=365,
    30,
);

/// What [`MOST_DAYS`] counts.
pub const MOST_DAYS_ARE: &Setting = &Setting::one_of(
    "teacher.certification.most_days_are",
    text("办结最长天数的计算单位", "what the most days to a decision count"),
    &[("working_days", text("工作日", "working days")), ("days", text("日", "days"))],
);

#[cfg(test)]
mod tests {
    use jiaozheng_core::day;

    use super::*;

    const DAY: LocalDate = day(2025, 5, 6);

    fn choosing(choices: &[(&'static Setting, &str)]) -> Profile {
        let choices =
            choices.iter().map(|(it, word)| (it.name, it.word(word).expect("a word of it")));
        Profile::NATIONAL.choosing("test", choices, ALL).expect("a profile")
    }

    #[test]
    fn the_law_asks_for_this_education() {
        let least = |kind| least_education(kind, &Profile::NATIONAL, DAY);
        let all = <TeacherCertificateKind as jiaozheng_core::code::Coded>::ALL;
        let expected = [
            Diploma::SecondaryVocational,
            Diploma::SecondaryVocational,
            Diploma::JuniorCollege,
            Diploma::Bachelor,
            Diploma::Bachelor,
            Diploma::SecondaryVocational,
            Diploma::Bachelor,
        ];
        assert!(all.iter().map(|kind| least(*kind)).eq(expected.map(Some)));
    }

    #[test]
    fn a_province_raises_it_for_one_kind() {
        let raised = choosing(&[(EDUCATION_PRIMARY, "junior_college")]);
        let least = |kind| least_education(kind, &raised, DAY);
        assert_eq!(least(TeacherCertificateKind::Primary), Some(Diploma::JuniorCollege));
        assert_eq!(least(TeacherCertificateKind::Kindergarten), Some(Diploma::SecondaryVocational));
        assert!(EDUCATION_JUNIOR_SECONDARY.word("secondary_vocational").is_none(), "never lower");
    }

    #[test]
    fn mandarin_may_differ_by_kind_and_subject() {
        let ours = choosing(&[(MANDARIN, "third_a"), (MANDARIN_CHINESE, "second_a")]);
        let least = |kind, subject| least_mandarin(Taught::of(kind, subject), &ours, DAY);
        assert_eq!(least(TeacherCertificateKind::Primary, "数学"), MandarinLevel::ThirdA);
        assert_eq!(least(TeacherCertificateKind::Primary, "语文"), MandarinLevel::SecondA);
        assert_eq!(least(TeacherCertificateKind::Kindergarten, "语文"), MandarinLevel::ThirdA);
        assert_eq!(
            least_mandarin(Taught::Chinese, &Profile::NATIONAL, DAY),
            MandarinLevel::SecondB
        );
    }

    #[test]
    fn who_teaches_sounds_is_asked_for_as_much_as_who_teaches_the_language() {
        let language = choosing(&[(MANDARIN_CHINESE, "second_a")]);
        let sounds = choosing(&[(MANDARIN_CHINESE, "second_a"), (MANDARIN_PHONETICS, "first_b")]);
        let taught = Taught::of(TeacherCertificateKind::SecondaryVocational, "普通话语音");
        assert_eq!(taught, Taught::Phonetics);
        assert_eq!(least_mandarin(taught, &Profile::NATIONAL, DAY), MandarinLevel::SecondB);
        assert_eq!(least_mandarin(taught, &language, DAY), MandarinLevel::SecondA);
        assert_eq!(least_mandarin(taught, &sounds, DAY), MandarinLevel::FirstB);
    }
}
