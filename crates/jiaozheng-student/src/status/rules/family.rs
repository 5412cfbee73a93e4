//! Family, guardians, and the circumstances of the student.

use jiaozheng_core::code::FamilyRelation;
use jiaozheng_core::{Basis, Pointer, text};

use super::Rule;
use crate::law;
use crate::status::{LeftBehind, Status};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.status.guardian_missing",
        text("未成年学生没有监护人", "a minor without a guardian"),
        |roll, _, found| {
            let age = roll.student.birth_date.age_on(roll.recorded_on);
            let minor = age.is_none_or(|age| age < AGE_OF_MAJORITY);
            let guarded = roll.family_members.iter().any(|member| member.is_guardian);
            found.at_if(minor && !guarded, "/family_members");
        },
    )
    .basis(&[Basis::Consistency, law::MINORS, law::GUARDIANS])
    .reads(&["/family_members", "/student/birth_date", "/recorded_on"]),
    Rule::warning(
        "student.status.guardian_relation_unusual",
        text("监护人与学生的关系不合常理", "a guardian who is hardly one of a student"),
        |roll, _, found| {
            for (index, member) in roll.family_members.iter().enumerate() {
                let unusual = member.is_guardian && is_hardly_a_guardian(member.relation);
                found.at_if(unusual, relation_of(index));
            }
        },
    )
    .basis(&[Basis::Consistency, law::GUARDIANS])
    .reads(&["/family_members"]),
    Rule::warning(
        "student.status.orphan_with_parent",
        text("孤儿的家庭成员中有父母", "an orphan with a parent"),
        |roll, _, found| {
            use FamilyRelation::{Father, Mother, Parent};

            let orphan = roll.circumstances.as_ref().is_some_and(|it| it.is_orphan);
            for (index, member) in roll.family_members.iter().enumerate() {
                let parent = matches!(member.relation, Father | Mother | Parent);
                found.at_if(orphan && parent, relation_of(index));
            }
        },
    )
    .reads(&["/circumstances", "/family_members"]),
    Rule::warning(
        "student.status.left_behind_and_migrant",
        text("既是留守儿童又是随迁子女", "left behind by the parents and gone with them"),
        |roll, _, found| {
            let Some(circumstances) = &roll.circumstances else { return };
            let left_behind = circumstances.left_behind != LeftBehind::No;
            let both = left_behind && circumstances.is_migrant_child;
            found.at_if(both, "/circumstances/is_migrant_child");
        },
    )
    .basis(&[law::FORM])
    .reads(&["/circumstances"]),
    Rule::warning(
        "student.status.migrant_child_at_home",
        text(
            "随迁子女的户口在学校所在县（区）",
            "came to town with the parents, and is registered there",
        ),
        |roll, _, found| {
            let at_home = roll.student.household_division == Some(roll.school.division);
            found.at_if(is_migrant(roll) && at_home, "/student/household_division");
        },
    )
    .basis(&[law::FORM])
    .reads(&["/circumstances", "/student/household_division", "/school/division"]),
];

const AGE_OF_MAJORITY: u32 = 18;

fn is_migrant(roll: &Status) -> bool {
    roll.circumstances.as_ref().is_some_and(|it| it.is_migrant_child)
}

fn relation_of(index: usize) -> Pointer {
    Pointer::from("/family_members").index(index).field("relation")
}

/// The student, a spouse, children and grandchildren, and the family of a spouse.
fn is_hardly_a_guardian(relation: FamilyRelation) -> bool {
    use FamilyRelation::{
        HusbandsFather, HusbandsMother, SpousesGrandparent, SpousesGreatGrandparent, WifesFather,
        WifesMother,
    };

    let of_spouse = [
        HusbandsFather,
        HusbandsMother,
        WifesFather,
        WifesMother,
        SpousesGrandparent,
        SpousesGreatGrandparent,
    ];
    relation.code().starts_with(['0', '1', '2', '3', '4']) || of_spouse.contains(&relation)
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::code::Coded;

    use super::*;

    #[test]
    fn parents_grandparents_and_siblings_can_be_guardians() {
        for code in ["51", "52", "57", "58", "61", "64", "71", "75", "81", "97", "99"] {
            assert!(!is_hardly_a_guardian(FamilyRelation::of(code).unwrap()), "{code}");
        }
        for code in ["01", "02", "12", "21", "30", "41", "53", "56", "65", "68"] {
            assert!(is_hardly_a_guardian(FamilyRelation::of(code).unwrap()), "{code}");
        }
    }
}
