//! How many teach how many.

use jiaozheng_core::{Pointer, text};

use super::Rule;
use crate::institution::settings::{
    SPORTS_CLASS_OF_ONE_COACH, SPORTS_CLASS_SIZE, TEACHERS_PER_CENT, TEACHERS_PER_CENT_PRESCHOOL,
};
use crate::institution::{Institution, InstitutionState, TrainingClass};
use crate::{TargetGroup, TrainingMode, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.institution.enrols_in_preparation",
        text("筹设期内不得招生", "takes on pupils while in preparation"),
        |case, _, found| {
            let enrols = case.classes.iter().any(|class| class.students.get() > 0);
            found.at_if(case.state == InstitutionState::Preparing && enrols, "/classes");
        },
    )
    .basis(&[law::NO_ENROLMENT_BEFORE])
    .since(2021, 9, 1)
    .reads(&["/state", "/classes"]),
    Rule::error(
        "training.institution.class_not_trained",
        text(
            "班次的培训项目或者培训对象不在机构的范围内",
            "a class of what the institution does not train",
        ),
        |case, _, found| {
            for (place, class) in classes(case) {
                let other = !case.categories.contains(&class.category);
                found.at_if(other, place.clone().field("category"));
                found.at_if(!case.targets.contains(&class.target), place.field("target"));
            }
        },
    )
    .reads(&["/classes", "/categories", "/targets"]),
    Rule::error(
        "training.institution.more_full_time_than_teachers",
        text("专职教学人员多于教学人员", "more full-time teachers than teachers"),
        |case, _, found| {
            for (place, class) in classes(case) {
                let more = class.full_time_teachers.get() > class.teachers.get();
                found.at_if(more, place.field("full_time_teachers"));
            }
        },
    )
    .reads(&["/classes"]),
    Rule::warning(
        "training.institution.class_teachers_too_few",
        text("每班次专职教学人员与学生之比不足", "too few full-time teachers for a class"),
        |case, context, found| {
            let asked = context.number(TEACHERS_PER_CENT);
            for (place, class) in offline(case).filter(|(_, it)| !is_preschool(it)) {
                found.at_if(has_fewer(class, asked), place.field("full_time_teachers"));
            }
        },
    )
    .basis(&[law::STAFF_PROCEDURE])
    .since(2021, 9, 9)
    .reads(&["/mode", "/classes"])
    .settings(&[TEACHERS_PER_CENT]),
    Rule::warning(
        "training.institution.preschool_teachers_too_few",
        text(
            "每班次专职培训人员与学龄前儿童之比不足",
            "too few full-time teachers for a class of preschool children",
        ),
        |case, context, found| {
            let asked = context.number(TEACHERS_PER_CENT_PRESCHOOL);
            for (place, class) in offline(case).filter(|(_, it)| is_preschool(it)) {
                found.at_if(has_fewer(class, asked), place.field("full_time_teachers"));
            }
        },
    )
    .basis(&[law::STAFF_PROCEDURE])
    .since(2021, 9, 9)
    .reads(&["/mode", "/classes"])
    .settings(&[TEACHERS_PER_CENT_PRESCHOOL]),
    Rule::warning(
        "training.institution.sports_class_too_large",
        text("体育类每班次学员过多", "too large a class of sports"),
        |case, context, found| {
            let most = context.number(SPORTS_CLASS_SIZE);
            for (place, class) in classes(case).filter(|(_, it)| is_sports(it)) {
                found.at_if(class.students.get() > most, place.field("students"));
            }
        },
    )
    .basis(&[law::SPORTS])
    .since(2021, 12, 14)
    .reads(&["/classes"])
    .settings(&[SPORTS_CLASS_SIZE]),
    Rule::error(
        "training.institution.sports_class_of_one_coach",
        text("体育类班次只有一名执教人员", "a class of sports with one coach alone"),
        |case, context, found| {
            let most = context.number(SPORTS_CLASS_OF_ONE_COACH);
            for (place, class) in classes(case).filter(|(_, it)| is_sports(it)) {
                let alone = class.students.get() > most && class.teachers.get() < 2;
                found.at_if(alone, place.field("teachers"));
            }
        },
    )
    .basis(&[law::SPORTS])
    .since(2021, 12, 14)
    .reads(&["/classes"])
    .settings(&[SPORTS_CLASS_OF_ONE_COACH]),
];

fn classes(case: &Institution) -> impl Iterator<Item = (Pointer, &TrainingClass)> {
    let place = |index| Pointer::from("/classes").index(index);
    case.classes.iter().enumerate().map(move |(index, class)| (place(index), class))
}

/// Classes on premises; online the ratio is not asked for.
fn offline(case: &Institution) -> impl Iterator<Item = (Pointer, &TrainingClass)> {
    classes(case).filter(|_| case.mode == TrainingMode::Offline)
}

fn is_preschool(class: &TrainingClass) -> bool {
    class.target == TargetGroup::Preschool
}

const fn is_sports(class: &TrainingClass) -> bool {
    matches!(class.category, crate::TrainingCategory::Sports { .. })
}

const fn has_fewer(class: &TrainingClass, per_cent: i64) -> bool {
    class.full_time_teachers.get() * 100 < class.students.get() * per_cent
}
