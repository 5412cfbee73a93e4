//! What is taught, to whom, and by whom.

use jiaozheng_core::{Pointer, text};

use super::Rule;
use crate::course::{Course, CourseFeature};
use crate::{TargetGroup, TrainingGroup, TrainingMode, law};

/// What is said of a course breaks a rule, where the rule is about that course.
macro_rules! feature_rule {
    ($fault:literal, $zh:literal, $en:literal, $feature:ident, $is_about:expr) => {
        Rule::error(concat!("training.course.", $fault), text($zh, $en), |course, _, found| {
            let is_about: fn(&Course) -> bool = $is_about;
            let all = course.features.iter().enumerate();
            for (index, _) in all.filter(|(_, it)| **it == CourseFeature::$feature) {
                found.at_if(is_about(course), Pointer::from("/features").index(index));
            }
        })
    };
}

pub(super) const RULES: &[Rule] = &[
    jiaozheng_core::repeated_rule!(
        "training.course",
        "feature_twice",
        features,
        "情形重复",
        "a feature twice"
    ),
    jiaozheng_core::repeated_rule!(
        "training.course",
        "licensed_group_twice",
        licensed_groups,
        "培训类别重复",
        "a group twice"
    ),
    feature_rule!("homework_set", "培训机构不得留作业", "homework is set", Homework, |_| true)
        .basis(&[law::OPINION_2018_RULES])
        .since(2018, 8, 6)
        .reads(&["/features"]),
    feature_rule!(
        "competition_held",
        "不得组织举办中小学生学科类等级考试、竞赛及进行排名",
        "subjects: a graded examination, a competition or a ranking is held",
        Competition,
        |course| course.category.is_subject()
    )
    .basis(&[law::OPINION_2018_RULES])
    .since(2018, 8, 6)
    .reads(&["/features", "/category"]),
    feature_rule!(
        "competition_unauthorised",
        "擅自组织面向学龄前儿童、中小学生的社会性竞赛",
        "a competition for children or pupils without permission",
        UnauthorisedCompetition,
        |_| true
    )
    .basis(&[law::COMPETITION])
    .since(2023, 10, 15)
    .reads(&["/features"]),
    feature_rule!(
        "beyond_standards",
        "学科类培训超出国家课程标准或者学校教学进度",
        "subjects beyond the standards of the curriculum, or ahead of school",
        BeyondStandards,
        |course| course.category.is_subject()
    )
    .basis(&[law::OPINION_2018_RULES, law::DOUBLE_REDUCTION_RULES])
    .since(2018, 8, 6)
    .reads(&["/features", "/category"]),
    feature_rule!(
        "subject_in_disguise",
        "非学科类培训不得开设学科类培训相关内容",
        "subjects in what is said to be none",
        SubjectContent,
        |course| !course.category.is_subject()
    )
    .basis(&[law::NON_SUBJECT_RULES, law::DOUBLE_REDUCTION_RULES])
    .since(2021, 7, 24)
    .reads(&["/features", "/category"]),
    feature_rule!(
        "primary_lessons_for_preschool",
        "不得对学龄前未成年人进行小学课程教育",
        "lessons of primary school for preschool children",
        PrimaryCurriculum,
        |course| course.target == TargetGroup::Preschool
    )
    .basis(&[law::NO_PRIMARY_LESSONS, law::NO_HALF_DAYS])
    .since(2021, 6, 1)
    .reads(&["/features", "/target"]),
    feature_rule!(
        "half_days_for_preschool",
        "不得对学前儿童开展半日制或者全日制培训",
        "half days or full days for preschool children",
        HalfDay,
        |course| course.target == TargetGroup::Preschool
    )
    .basis(&[law::NO_HALF_DAYS])
    .since(2025, 6, 1)
    .reads(&["/features", "/target"]),
    feature_rule!(
        "foreign_curriculum",
        "不得提供境外教育课程",
        "a foreign curriculum is taught",
        ForeignCurriculum,
        |_| true
    )
    .basis(&[law::DOUBLE_REDUCTION_RULES])
    .since(2021, 7, 24)
    .reads(&["/features"]),
    feature_rule!(
        "with_school",
        "学校、幼儿园不得与校外培训机构合作提供有偿课程辅导",
        "a school or kindergarten has a part in paid lessons",
        WithSchool,
        |course| course.price_fen.get() > 0
    )
    .basis(&[law::NO_PART_OF_SCHOOLS])
    .since(2021, 6, 1)
    .reads(&["/features", "/price_fen"]),
    feature_rule!(
        "taught_from_abroad",
        "不得聘请在境外的外籍人员开展培训活动",
        "taught by somebody abroad",
        TeacherAbroad,
        |_| true
    )
    .basis(&[law::NOBODY_ABROAD])
    .since(2021, 7, 24)
    .reads(&["/features"]),
    feature_rule!(
        "paid_by_loan",
        "不得使用培训贷方式缴纳培训费用",
        "paid by a loan",
        PaidByLoan,
        |_| true
    )
    .basis(&[law::NO_LOAN, law::NON_SUBJECT_RULES, law::HAINAN_CHARGES])
    .since(2021, 10, 21)
    .reads(&["/features"]),
    feature_rule!(
        "extra_fees",
        "不得在公示的项目和标准外收取其他费用",
        "charges beside those that are published",
        ExtraFees,
        |_| true
    )
    .basis(&[law::PRICES, law::FEES_RAISED])
    .since(2017, 9, 1)
    .reads(&["/features"]),
    Rule::error(
        "training.course.subject_for_preschool",
        text("不得面向学龄前儿童开展学科类培训", "subjects for preschool children"),
        |course, _, found| {
            let preschool = course.target == TargetGroup::Preschool;
            found.at_if(preschool && course.category.is_subject(), "/target");
        },
    )
    .basis(&[law::PRESCHOOL])
    .since(2021, 7, 24)
    .reads(&["/category", "/target"]),
    Rule::error(
        "training.course.online_for_preschool",
        text("不得面向学龄前儿童开展线上培训", "online training for preschool children"),
        |course, _, found| {
            let preschool = course.target == TargetGroup::Preschool;
            found.at_if(preschool && course.mode == TrainingMode::Online, "/mode");
        },
    )
    .basis(&[law::PRESCHOOL])
    .since(2021, 7, 24)
    .reads(&["/mode", "/target"]),
    Rule::error(
        "training.course.subject_without_licence",
        text(
            "非学科类培训机构不得开展学科类培训",
            "subjects by an institution that is not licensed for them",
        ),
        |course, _, found| {
            let licensed = course.licensed_groups.contains(&TrainingGroup::Subject);
            found.at_if(course.category.is_subject() && !licensed, "/category");
        },
    )
    .basis(&[law::DOUBLE_REDUCTION_RULES, law::NON_SUBJECT_RULES, law::BEYOND_LICENCE])
    .since(2021, 7, 24)
    .reads(&["/category", "/licensed_groups"]),
    Rule::error(
        "training.course.outside_licence",
        text("超出办学许可的培训类别", "the institution is not licensed for what is taught"),
        |course, _, found| {
            let licensed = course.licensed_groups.contains(&course.category.group());
            found.at_if(!course.category.is_subject() && !licensed, "/category");
        },
    )
    .basis(&[law::BEYOND_LICENCE])
    .since(2021, 9, 1)
    .reads(&["/category", "/licensed_groups"]),
];
