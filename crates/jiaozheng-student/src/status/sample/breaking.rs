//! For each rule a roll that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "every family has a member")]

use jiaozheng_core::code::{Disability, FamilyRelation, HealthStatus, OverseasStatus, Sex};
use jiaozheng_core::sample::{Breaking, Draw, division};
use jiaozheng_core::{Identity, day};

use super::{JUNIOR, NEWCOMER, PRESCHOOL, PUPIL, SENIOR, Scene};
use super::{
    abroad, country, earlier, enrolled, foreigner, migrant, orphaned, permanent_resident,
    with_disability,
};
use crate::RollState;
use crate::sample::{grade_of, identify, number};
use crate::status::{EntryMode, LeftBehind, Presence, RollMedium, Status, StudentCategory};

/// Rule, place, the roll to start from, and what is changed in it.
macro_rules! breaking {
    ($( $rule:literal $path:literal: $scene:expr, $change:expr; )+) => {
        pub(super) const BREAKING: &[Breaking<Status>] = &[ $(
            Breaking::new(concat!("student.status.", $rule), $path, |draw, _| {
                let mut roll = enrolled(draw, &$scene);
                let change: fn(&mut Status, &mut Draw) = $change;
                change(&mut roll, draw);
                roll
            }),
        )+ ];
    };
}

const UNDER_2013: Scene = Scene { year: 2020, spring: true, ..NEWCOMER };
const UNDER_2025: Scene = Scene { spring: true, ..NEWCOMER };

breaking! {
    "birth_date_differs" "/student/birth_date": JUNIOR, |roll, _| {
        let born = roll.student.birth_date.expose_date();
        roll.student.birth_date = born.plus_days(1).expect("a day").into();
    };
    "sex_differs" "/student/sex": PUPIL, |roll, _| {
        roll.student.sex = if roll.student.sex == Sex::Male { Sex::Female } else { Sex::Male };
    };
    "unusual_age" "/grade": JUNIOR, |roll, draw| {
        let born = roll.student.birth_date.expose_date();
        roll.student.birth_date = earlier(born, 12 * 365).into();
        identify(&mut roll.student, draw);
    };
    "number_not_of_identity" "/student/student_number": PUPIL, |roll, draw| {
        let was = roll.student.student_number;
        while roll.student.student_number == was {
            let (born, sex) = (roll.student.birth_date, roll.student.sex);
            roll.student.student_number = number(draw, 'G', born, sex);
        }
    };
    "number_not_of_birth_date" "/student/student_number": PUPIL, |roll, draw| {
        roll.student.identity = Identity::None {};
        let another = roll.student.birth_date.expose_date().plus_days(40).expect("a day");
        roll.student.student_number = number(draw, 'J', another.into(), roll.student.sex);
    };
    "number_without_identity" "/student/student_number": PUPIL, |roll, _| {
        roll.student.identity = Identity::None {};
    };
    "number_not_yet_formal" "/student/student_number": PUPIL, |roll, draw| {
        renumber(roll, draw, 'J');
    };
    "temporary_number_elsewhere" "/student/student_number": NEWCOMER, |roll, draw| {
        renumber(roll, draw, 'L');
        roll.school.code = draw.school_code("21", "42");
        roll.school.division = division("420116");
    };
    "temporary_number_lasts" "/student/student_number": PUPIL, |roll, draw| {
        renumber(roll, draw, 'L');
    };
    "temporary_state_differs" "/roll_state": PUPIL, |roll, _| {
        roll.roll_state = RollState::Temporary;
    };
    "ethnicity_missing" "/ethnicity": PUPIL, |roll, _| roll.ethnicity = None;
    "nationality_differs" "/nationality": PUPIL, |roll, draw| {
        permanent_resident(roll, draw);
        roll.nationality = country("KEN");
    };
    "passport_of_another_country" "/nationality": PUPIL, |roll, draw| {
        foreigner(roll, draw);
        abroad(roll, country("NOR"), OverseasStatus::Foreigner);
    };
    "overseas_status_differs" "/overseas_status": PUPIL, |roll, _| {
        roll.overseas_status = OverseasStatus::HongKong;
    };
    "disability_missing" "/disability": PUPIL, |roll, _| roll.health = HealthStatus::Disabled;
    "disability_unsaid" "/disability": PUPIL, |roll, _| {
        roll.category = Some(StudentCategory::RegularClass);
    };
    "disability_of_healthy" "/health": PUPIL, |roll, _| {
        roll.disability = Some(Disability::Physical);
    };
    "disability_differs" "/disability": PUPIL, |roll, _| {
        (roll.health, roll.category) = (HealthStatus::VisualDisability, None);
        roll.disability = Some(Disability::Hearing);
    };
    "category_differs" "/category": PUPIL, |roll, draw| {
        with_disability(roll, draw);
        (roll.health, roll.disability) = (HealthStatus::Disabled, Some(Disability::Speech));
    };
    "guardian_missing" "/family_members": PUPIL, |roll, _| {
        roll.family_members.iter_mut().for_each(|member| member.is_guardian = false);
    };
    "guardian_relation_unusual" "/family_members/0/relation": PUPIL, |roll, _| {
        roll.family_members[0].relation = FamilyRelation::OnlySon;
    };
    "orphan_with_parent" "/family_members/0/relation": PUPIL, |roll, draw| {
        orphaned(roll, draw);
        roll.family_members[0].relation = FamilyRelation::Mother;
    };
    "left_behind_and_migrant" "/circumstances/is_migrant_child": PUPIL, |roll, _| {
        migrant(roll);
        if let Some(circumstances) = &mut roll.circumstances {
            circumstances.left_behind = LeftBehind::BothParents;
        }
    };
    "migrant_child_at_home" "/student/household_division": PUPIL, |roll, _| {
        migrant(roll);
        roll.student.household_division = Some(roll.school.division);
    };
    "grade_beyond_stage" "/grade": Scene { grade: 6, ..PUPIL }, |roll, _| {
        roll.grade = grade_of(7);
    };
    "entered_too_young" "/student/birth_date": NEWCOMER, |roll, draw| {
        born_in_october(roll, draw, 6);
    };
    "entered_late" "/student/birth_date": NEWCOMER, |roll, draw| born_in_october(roll, draw, 9);
    "entry_mode_not_of_stage" "/entry_mode": SENIOR, |roll, _| {
        roll.entry_mode = EntryMode::Nearby;
    };
    "kindergarten_of_pupil" "/stage": PUPIL, |roll, draw| {
        roll.school.code = draw.school_code("11", "41");
    };
    "division_not_in_force" "/school/division": PUPIL, |roll, _| {
        roll.school.division = division("411023"); // until 2016
    };
    "school_in_another_province" "/school/code": PUPIL, |roll, draw| {
        roll.school.code = draw.school_code("21", "42");
    };
    "withdrawn_in_compulsory" "/roll_state": PUPIL, |roll, _| {
        (roll.roll_state, roll.left_on) = (RollState::Withdrawn, Some(roll.recorded_on));
    };
    "left_on_missing" "/left_on": PUPIL, |roll, _| roll.roll_state = RollState::Graduated;
    "left_on_unexpected" "/left_on": PUPIL, |roll, _| roll.left_on = Some(roll.recorded_on);
    "roll_without_student" "/presence": PUPIL, |roll, _| {
        roll.presence = Some(Presence::RollOnly);
    };
    "kept_on_paper" "/medium": PUPIL, |roll, _| roll.medium = Some(RollMedium::Traditional);
    "dates_out_of_order" "/left_on": PUPIL, |roll, _| {
        roll.roll_state = RollState::Cancelled;
        roll.left_on = Some(earlier(roll.enrolled_on, 1));
    };
    "dated_after_record" "/last_verified_on": PUPIL, |roll, _| {
        roll.last_verified_on = roll.recorded_on.plus_days(1);
    };
    "dated_in_future" "/recorded_on": PUPIL, |roll, _| {
        (roll.roll_state, roll.left_on) = (RollState::Graduated, Some(roll.recorded_on));
        roll.recorded_on = day(2999, 1, 4);
    };
    "file_late" "/file_created_on": UNDER_2013, |roll, _| {
        roll.file_created_on = Some(day(2020, 10, 12));
    };
    "file_late_since_2025" "/file_created_on": UNDER_2025, |roll, _| {
        roll.file_created_on = Some(day(2026, 3, 2)); // late whatever the months set
    };
    "preschool_file_late" "/file_created_on": PRESCHOOL, |roll, _| {
        roll.file_created_on = Some(day(2026, 11, 4));
        roll.last_verified_on = roll.file_created_on;
    };
    "not_verified" "/last_verified_on": PUPIL, |roll, _| {
        roll.last_verified_on = Some(day(2024, 11, 5));
    };
}

/// Another number, made for want of an identity number or until there is one.
fn renumber(roll: &mut Status, draw: &mut Draw, letter: char) {
    let (born, sex) = (roll.student.birth_date, roll.student.sex);
    roll.student.student_number = number(draw, letter, born, sex);
}

/// Born so many years before the October after entry.
fn born_in_october(roll: &mut Status, draw: &mut Draw, years: u16) {
    roll.student.birth_date = day(roll.enrolled_on.year() - years, 10, 1).into();
    identify(&mut roll.student, draw);
}
