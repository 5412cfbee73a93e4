//! Where a student stands in schooling. No official code is settled, so the codes are words.

use jiaozheng_core::{Basis, BoundedInteger, code_list};

/// A grade within its stage.
pub type Grade = BoundedInteger<1, 9>;

code_list! {
    /// A stage of schooling.
    pub enum Stage("student.stage", "学段", "Stage of schooling", Public, &[Basis::Consistency]) {
        Preschool = "preschool": "学前", "preschool";
        Primary = "primary": "小学", "primary school";
        JuniorSecondary = "junior_secondary": "初中", "junior secondary school";
        SeniorSecondary = "senior_secondary": "普通高中", "senior secondary school";
        SpecialEducation = "special_education": "特殊教育", "special education";
    }
}

code_list! {
    /// How the nine years of compulsory education are divided.
    pub enum SchoolSystem("student.school_system", "学制", "Division of the nine years of compulsory education", Public, &[Basis::Consistency]) {
        SixThree = "six_three": "六三制", "six years of primary and three of junior secondary school";
        FiveFour = "five_four": "五四制", "five years of primary and four of junior secondary school";
    }
}

code_list! {
    /// Where a student's roll stands.
    pub enum RollState("student.roll_state", "学籍状态", "Where the roll of the student stands", Public, &[Basis::Consistency]) {
        Temporary = "temporary": "临时学籍", "temporary";
        Enrolled = "enrolled": "在籍在读", "enrolled";
        Suspended = "suspended": "休学", "suspended";
        DroppedOut = "dropped_out": "辍学", "dropped out";
        Abroad = "abroad": "出境就读", "abroad";
        Graduated = "graduated": "毕业", "graduated";
        Completed = "completed": "结业", "completed without graduation";
        Incomplete = "incomplete": "肄业", "left before completion";
        Withdrawn = "withdrawn": "退学", "withdrawn";
        Cancelled = "cancelled": "注销", "cancelled";
    }
}

impl Stage {
    /// Whether it is a stage of compulsory education.
    pub const fn is_compulsory(self) -> bool {
        !matches!(self, Self::Preschool | Self::SeniorSecondary)
    }

    /// The last grade of the stage; none for special education, which counts through.
    pub const fn last_grade(self, system: SchoolSystem) -> Option<i64> {
        match (self, system) {
            (Self::Primary, SchoolSystem::SixThree) => Some(6),
            (Self::Primary, SchoolSystem::FiveFour) => Some(5),
            (Self::JuniorSecondary, SchoolSystem::FiveFour) => Some(4),
            (Self::JuniorSecondary, SchoolSystem::SixThree)
            | (Self::Preschool | Self::SeniorSecondary, _) => Some(3),
            (Self::SpecialEducation, _) => None,
        }
    }

    /// The year of schooling of a grade, 1 for the first of primary school, 12 for the last of senior
    /// secondary school; 0 for the year before primary school.
    pub const fn year_of_schooling(self, system: SchoolSystem, grade: i64) -> i64 {
        match (self, system) {
            (Self::Preschool, _) => grade - 3,
            (Self::Primary | Self::SpecialEducation, _) => grade,
            (Self::JuniorSecondary, SchoolSystem::SixThree) => 6 + grade,
            (Self::JuniorSecondary, SchoolSystem::FiveFour) => 5 + grade,
            (Self::SeniorSecondary, _) => 9 + grade,
        }
    }

    /// Whether so many completed years of age are usual in a grade.
    pub fn is_usual_age(self, system: SchoolSystem, grade: i64, age: u32) -> bool {
        let year = self.year_of_schooling(system, grade);
        (year + 3..=year + 9).contains(&i64::from(age))
    }
}

impl RollState {
    /// Whether a student with such a roll attends school, and so can transfer.
    pub const fn attends(self) -> bool {
        matches!(self, Self::Temporary | Self::Enrolled)
    }

    /// Whether the roll has come to its end at the school.
    pub const fn is_over(self) -> bool {
        matches!(
            self,
            Self::Graduated
                | Self::Completed
                | Self::Incomplete
                | Self::Withdrawn
                | Self::Cancelled
        )
    }
}
