//! People and employers of the samples.

use jiaozheng_core::code::Sex;
use jiaozheng_core::sample::{Draw, division, text};
use jiaozheng_core::{Person, day};

use crate::{Employer, EmployerKind};

/// Counties of one city.
const COUNTIES: [&str; 4] = ["411024", "411081", "411025", "411003"];

/// Somebody who is old enough to have been certified in 2011.
pub(crate) fn person(draw: &mut Draw) -> Person {
    draw.person(day(1988, 1, 1), day(1989, 12, 31))
}

/// A public employer of that kind.
pub(crate) fn employer(draw: &mut Draw, kind: EmployerKind) -> Employer {
    let category = match kind {
        EmployerKind::Kindergarten => Some("11"),
        EmployerKind::School => Some(draw.pick(&["21", "31", "34", "51"])),
        EmployerKind::Vocational => Some("36"),
        _ => None,
    };
    let county = draw.pick(&COUNTIES);
    let number = draw.below(90) + 10;
    let name = match kind {
        EmployerKind::Kindergarten => format!("示例市第{number}幼儿园"),
        EmployerKind::School => format!("示例市第{number}学校"),
        EmployerKind::Vocational => format!("示例市第{number}职业中等专业学校"),
        EmployerKind::OutOfSchool => format!("示例市第{number}少年宫"),
        EmployerKind::Training => format!("示例市第{number}培训学校"),
        EmployerKind::Authority => format!("示例市第{number}区教育局"),
    };
    Employer {
        kind,
        is_private: kind == EmployerKind::Training,
        name: text(&name),
        school_code: category.map(|category| draw.school_code(category, "41")),
        credit_code: draw.chance(50).then(|| draw.credit_code("12", county)),
        division: division(county),
    }
}

/// The day of birth is another one than the number has.
pub(crate) fn another_birth_date(person: &mut Person) {
    let born = person.birth_date.expose_date();
    person.birth_date = born.plus_days(1).expect("a day").into();
}

/// The sex is another one than the number has.
pub(crate) const fn another_sex(person: &mut Person) {
    person.sex = match person.sex {
        Sex::Male => Sex::Female,
        _ => Sex::Male,
    };
}
