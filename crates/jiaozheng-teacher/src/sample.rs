//! What the samples of all records are made of.

use jiaozheng_core::code::{Coded, TeacherCertificateKind};
use jiaozheng_core::sample::{Draw, Year, text};
use jiaozheng_core::{LocalDate, Organisation, Person, day};

/// Counties and districts of one city.
pub(crate) const COUNTIES: [&str; 5] = ["411002", "411024", "411025", "411081", "411082"];
/// The first two digits of their codes.
pub(crate) const PROVINCE: &str = "41";

const SUBJECTS: [&str; 8] =
    ["语文", "数学", "英语", "物理", "音乐", "体育与健康", "信息技术", "美术"];

/// Somebody of twenty-two years or more in a year.
pub(crate) fn adult(draw: &mut Draw, year: Year) -> Person {
    draw.person(day(1988, 1, 1), day(year.min(2025) - 22, 12, 31))
}

pub(crate) fn any_kind(draw: &mut Draw) -> TeacherCertificateKind {
    draw.pick(TeacherCertificateKind::ALL)
}

pub(crate) fn subject(draw: &mut Draw, kind: TeacherCertificateKind) -> &'static str {
    match kind {
        TeacherCertificateKind::Kindergarten => "幼儿园",
        TeacherCertificateKind::PracticeInstructor => "数控技术应用实习指导",
        _ => draw.pick(&SUBJECTS),
    }
}

/// A bureau of that name, which is none.
pub(crate) fn bureau(draw: &mut Draw, place: &str) -> Organisation {
    let credit_code = draw.chance(40).then(|| draw.credit_code("11", place));
    Organisation { name: text(&format!("示例教育局（{place}）")), credit_code }
}

pub(crate) fn days_after(from: LocalDate, days: u32) -> LocalDate {
    from.plus_days(days).expect("a day")
}

pub(crate) fn days_before(to: LocalDate, days: u32) -> LocalDate {
    to.minus_days(days).expect("a day")
}
