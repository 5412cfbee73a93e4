//! What the samples of all records are made of.

use jiaozheng_core::code::{FamilyRelation, Sex};
use jiaozheng_core::sample::{Draw, Year, division, text};
use jiaozheng_core::{
    BirthDate, BoundedInteger, DivisionCode, Identity, LocalDate, Organisation, StudentNumber, day,
};

use crate::{
    Applicant, Grade, HospitalLevel, MedicalCertificate, School, SchoolSystem, Stage, Student,
};

/// Where a student is in schooling, in a term of a year; all follow the system of six and three.
#[derive(Clone, Copy)]
pub(crate) struct Schooling {
    pub(crate) stage: Stage,
    pub(crate) grade: i64,
    /// The year of a spring term, or of an autumn term.
    pub(crate) year: u16,
    pub(crate) term: Term,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Term {
    Autumn,
    Spring,
}

/// What most samples start from.
pub(crate) const PRIMARY: Schooling =
    Schooling { stage: Stage::Primary, grade: 3, year: 2025, term: Term::Autumn };
pub(crate) const SENIOR: Schooling =
    Schooling { stage: Stage::SeniorSecondary, grade: 2, ..PRIMARY };
/// The stages of students who move or pause, primary schools twice as often as others.
pub(crate) const STAGES: [Stage; 4] =
    [Stage::Primary, Stage::Primary, Stage::JuniorSecondary, Stage::SeniorSecondary];
/// Counties of one city.
pub(crate) const COUNTIES: [&str; 4] = ["411024", "411081", "411025", "411003"];

impl Schooling {
    /// Where somebody is in a term of a year who can be suspended, or comes back to the same grade.
    pub(crate) fn before_pause(draw: &mut Draw, year: Year) -> Self {
        let stage = draw.pick(&STAGES);
        let term = draw.pick(&[Term::Autumn, Term::Spring]);
        let grade = match stage {
            Stage::Primary => i64::from(draw.below(6)) + 1,
            Stage::JuniorSecondary => i64::from(draw.below(3)) + 1,
            _ => i64::from(draw.below(2)) + 1, // no final grade
        };
        Self { stage, grade, year, term }
    }

    pub(crate) const fn term_start(&self) -> LocalDate {
        match self.term {
            Term::Autumn => day(self.year, 9, 1),
            Term::Spring => day(self.year, 2, 24),
        }
    }

    /// How many terms of the stage are over.
    pub(crate) fn terms(&self) -> Option<BoundedInteger<0, 24>> {
        BoundedInteger::new((self.grade - 1) * 2 + i64::from(self.term == Term::Spring))
    }
}

/// A student who is in that grade then.
pub(crate) fn student(draw: &mut Draw, schooling: &Schooling, household: DivisionCode) -> Student {
    let Schooling { stage, grade, year, term } = *schooling;
    let year_of_schooling = stage.year_of_schooling(SchoolSystem::SixThree, grade);
    let started = year - u16::from(term == Term::Spring);
    let born_by = started - 5 - u16::try_from(year_of_schooling).unwrap_or_default();
    let born = draw.day(day(born_by - 1, 9, 1), day(born_by, 8, 31));
    let sex = draw.pick(&[Sex::Male, Sex::Female]);
    let mut student = Student {
        name: draw.person_name(),
        sex,
        birth_date: born.into(),
        identity: Identity::None {},
        student_number: number(draw, 'J', born.into(), sex),
        identity_changed: None,
        household_division: Some(household),
    };
    match draw.below(100) {
        0..3 => student.student_number = number(draw, 'L', born.into(), sex),
        3..8 => student.identity = draw.passport(),
        _ => identify(&mut student, draw),
    }
    student
}

pub(crate) fn school(draw: &mut Draw, stage: Stage, county: &str) -> School {
    let (category, kind) = match stage {
        Stage::Preschool => ("11", "幼儿园"),
        Stage::Primary => ("21", "小学"),
        Stage::JuniorSecondary => ("31", "初级中学"),
        Stage::SeniorSecondary => ("34", "高级中学"),
        Stage::SpecialEducation => ("51", "特殊教育学校"),
    };
    School {
        code: draw.school_code(category, county.get(..2).unwrap_or_default()),
        name: text(&format!("示例第{}{kind}", draw.below(90) + 10)),
        division: division(county),
        authority: Organisation {
            name: text(&format!("示例教育局（{county}）")),
            credit_code: None,
        },
    }
}

/// Gives a student an identity number and the student number that goes with it.
pub(crate) fn identify(student: &mut Student, draw: &mut Draw) {
    let id = draw.resident_id(student.birth_date, student.sex);
    student.identity = Identity::ResidentId { number: id };
    student.student_number = student_number(&format!("G{}", id.expose()));
}

/// Gives a student a number that goes with another identity.
pub(crate) fn another_number(student: &mut Student, draw: &mut Draw) {
    identify(student, draw);
    let was = student.student_number;
    while student.student_number == was {
        student.student_number = number(draw, 'G', student.birth_date, student.sex);
    }
}

/// Gives a student another birth date than the identity number has.
pub(crate) fn another_birth_date(student: &mut Student, draw: &mut Draw) {
    identify(student, draw);
    let born = student.birth_date.expose_date();
    student.birth_date = born.plus_days(1).expect("a day").into();
}

/// Gives a student another sex than the identity number has.
pub(crate) fn another_sex(student: &mut Student, draw: &mut Draw) {
    identify(student, draw);
    student.sex = if student.sex == Sex::Male { Sex::Female } else { Sex::Male };
}

/// Gives a student without a document a number of another birth date.
pub(crate) fn number_of_another_day(student: &mut Student, draw: &mut Draw) {
    student.identity = Identity::None {};
    let another = student.birth_date.expose_date().plus_days(40).expect("a day");
    student.student_number = number(draw, 'J', another.into(), student.sex);
}

/// Makes a student twelve years older.
pub(crate) fn far_older(student: &mut Student, draw: &mut Draw) {
    let born = student.birth_date.expose_date();
    student.birth_date = born.minus_days(12 * 365).expect("a day").into();
    identify(student, draw);
}

/// A number of that letter: for a temporary one without a check character.
pub(crate) fn number(draw: &mut Draw, letter: char, born: BirthDate, sex: Sex) -> StudentNumber {
    let id = draw.resident_id(born, sex);
    let body = id.expose();
    student_number(&match letter {
        'L' => format!("L{}0", body.get(..17).unwrap_or_default()),
        letter => format!("{letter}{body}"),
    })
}

pub(crate) fn applicant(draw: &mut Draw) -> Applicant {
    Applicant {
        name: draw.person_name(),
        relation: draw.pick(&[FamilyRelation::Father, FamilyRelation::Mother]),
        is_guardian: true,
    }
}

pub(crate) fn student_number(text: &str) -> StudentNumber {
    StudentNumber::parse(text).expect("a student number")
}

pub(crate) fn grade_of(grade: i64) -> Grade {
    Grade::new(grade).expect("a grade")
}

/// What a hospital of the county said a few days before.
pub(crate) fn certificate(draw: &mut Draw, before: LocalDate) -> MedicalCertificate {
    MedicalCertificate {
        hospital: text(&format!("示例第{}人民医院", draw.below(90) + 10)),
        level: draw.pick(&[HospitalLevel::County, HospitalLevel::City]),
        issued_on: before.minus_days(draw.below(10)).expect("a day"),
    }
}
