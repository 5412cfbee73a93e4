//! What the samples of several records are made of.

use jiaozheng_core::code::Sex;
use jiaozheng_core::sample::Draw;
use jiaozheng_core::{
    BirthDate, BoundedText, Calendar, DivisionCode, Identity, LocalDate, Passport, StudentNumber,
};

use crate::{Authority, Grade, School, Stage, Student};

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
        authority: Authority {
            name: text(&format!("示例教育局（{county}）")), credit_code: None
        },
    }
}

/// Gives a student an identity number and the student number that goes with it.
pub(crate) fn identify(student: &mut Student, draw: &mut Draw) {
    let id = draw.resident_id(student.birth_date, student.sex);
    student.identity = Identity::ResidentId { number: id };
    student.student_number = student_number(&format!("G{}", id.expose()));
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

pub(crate) fn passport(draw: &mut Draw) -> Identity {
    let country = draw.pick(&["SWE", "KEN", "BRA"]);
    let number = format!("SAMPLE{:04}", draw.below(10_000));
    Identity::Passport {
        country: country.parse().expect("a country"),
        number: Passport::parse(&number).expect("a passport"),
    }
}

/// So many working days later.
pub(crate) fn later(from: LocalDate, working_days: u32) -> LocalDate {
    Calendar::statutory().add_working_days(from, working_days).expect("a day of the calendar")
}

pub(crate) fn text<const MAX: usize>(text: &str) -> BoundedText<MAX> {
    BoundedText::parse(text).expect("a text")
}

pub(crate) fn division(code: &str) -> DivisionCode {
    DivisionCode::parse(code).expect("a division")
}

pub(crate) fn student_number(text: &str) -> StudentNumber {
    StudentNumber::parse(text).expect("a student number")
}

pub(crate) fn grade_of(grade: i64) -> Grade {
    Grade::new(grade).expect("a grade")
}
