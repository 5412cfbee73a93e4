//! Codes of courses. There is no official list of them, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, LocalDate, code_list, day};

use crate::{TargetGroup, TrainingCategory, TrainingGroup, TrainingMode};

/// All lists that stand in a course and are not those of every area.
pub(super) const LISTS: &[CodeList] = &{
    let [subjects, sports, arts, technology] = TrainingCategory::LISTS;
    [
        subjects,
        sports,
        arts,
        technology,
        TrainingGroup::LIST,
        TrainingMode::LIST,
        TargetGroup::LIST,
        Weekday::LIST,
        CourseFeature::LIST,
        MaterialOrigin::LIST,
    ]
};

code_list! {
    /// A day of the week.
    pub enum Weekday("training.weekday", "星期", "Day of the week", Public, &[Basis::Consistency]) {
        Monday = "monday": "星期一", "Monday";
        Tuesday = "tuesday": "星期二", "Tuesday";
        Wednesday = "wednesday": "星期三", "Wednesday";
        Thursday = "thursday": "星期四", "Thursday";
        Friday = "friday": "星期五", "Friday";
        Saturday = "saturday": "星期六", "Saturday";
        Sunday = "sunday": "星期日", "Sunday";
    }
}

code_list! {
    /// What a course has that it may not have.
    pub enum CourseFeature("training.course_feature", "需申报的情形", "What is said of the course, by the institution or an inspector", Public, &[Basis::Consistency]) {
        Homework = "homework": "布置作业", "homework is set";
        Competition = "competition": "组织等级考试、竞赛或者排名", "graded examinations, competitions or rankings";
        UnauthorisedCompetition = "unauthorised_competition": "擅自组织社会性竞赛", "a competition for the public without permission";
        BeyondStandards = "beyond_standards": "超出国家课程标准或者学校教学进度", "beyond the curriculum standards, or ahead of school";
        SubjectContent = "subject_content": "含有学科类培训内容", "content of subjects of the curriculum";
        PrimaryCurriculum = "primary_curriculum": "教授小学课程", "lessons of primary school";
        HalfDay = "half_day": "半日制或者全日制", "half days or full days";
        ForeignCurriculum = "foreign_curriculum": "境外教育课程", "a foreign curriculum";
        WithSchool = "with_school": "与中小学校、幼儿园合作", "together with a school or kindergarten";
        TeacherAbroad = "teacher_abroad": "由境外人员在境外授课", "taught by somebody abroad";
        PaidByLoan = "paid_by_loan": "以培训贷缴费", "paid by a loan";
        ExtraFees = "extra_fees": "在公示项目和标准外收费", "charges beside those that are published";
    }
}

code_list! {
    /// Where materials come from.
    pub enum MaterialOrigin("training.material_origin", "培训材料来源", "Where the materials come from", Public, &[Basis::Consistency]) {
        Own = "own": "机构自主编写", "written by the institution";
        Published = "published": "正式出版物", "published";
        Foreign = "foreign": "境外教材", "a foreign textbook";
    }
}

impl Weekday {
    /// The day of the week that a day is.
    pub fn of(date: LocalDate) -> Self {
        const A_MONDAY: LocalDate = day(2024, 1, 1);
        let at = date.days_since(A_MONDAY).rem_euclid(7);
        let all = <Self as Coded>::ALL;
        usize::try_from(at).ok().and_then(|at| all.get(at)).copied().unwrap_or(Self::Monday)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_week_go_on_over_leap_years() {
        assert_eq!(Weekday::of(day(2024, 2, 29)), Weekday::Thursday);
        assert_eq!(Weekday::of(day(2023, 12, 31)), Weekday::Sunday);
        assert_eq!(Weekday::of(day(1949, 10, 1)), Weekday::Saturday);
        for days in 0..800 {
            let date = day(2023, 1, 1).plus_days(days).expect("a day");
            let weekend = matches!(Weekday::of(date), Weekday::Saturday | Weekday::Sunday);
            assert_eq!(weekend, date.is_weekend(), "{date}");
        }
    }
}
