//! Laws that records of several areas rest on: each named once.

use crate::basis::{Basis, Evidence, Instrument, Provision};
use crate::{InForce, day, standard};

/// Where the texts of laws and of regulations of the State Council were read.
pub const LAWS: Evidence =
    Evidence::Text("github.com/LawRefBook/Laws, 2f4c5c23716267af9dbebbbbd6cbbf732b101981");

/// 民法典
pub const CIVIL_CODE: Instrument =
    Instrument::new("中华人民共和国民法典", None).in_force(InForce::since(day(2021, 1, 1)));

/// 居民身份证法
pub const IDENTITY_CARDS: Instrument = Instrument::new("中华人民共和国居民身份证法", None);

/// 国籍法
pub const NATIONALITY: Instrument = Instrument::new("中华人民共和国国籍法", None);

/// 未成年人保护法, as in force since the revision of 2020.
pub const MINORS_PROTECTION: Instrument =
    Instrument::new("中华人民共和国未成年人保护法", None).in_force(InForce::since(day(2021, 6, 1)));

/// 学前教育法
pub const PRESCHOOL_EDUCATION: Instrument =
    Instrument::new("中华人民共和国学前教育法", None).in_force(InForce::since(day(2025, 6, 1)));

/// 教师资格条例, of 12 December 1995. The oldest certificates are of its time, so that it is in force on
/// every day that matters.
pub const TEACHER_QUALIFICATIONS: Instrument =
    Instrument::new("教师资格条例", Some("国务院令第188号"));

/// 行政许可法
pub const ADMINISTRATIVE_LICENSING: Instrument =
    Instrument::new("中华人民共和国行政许可法", None).in_force(InForce::since(day(2004, 7, 1)));

/// 行政处罚法, as in force since the revision of 2021.
pub const ADMINISTRATIVE_PENALTIES: Instrument =
    Instrument::new("中华人民共和国行政处罚法", None).in_force(InForce::since(day(2021, 7, 15)));

/// Divisions come and go.
pub const DIVISIONS: Basis = standard::DIVISIONS_IN_TIME;

/// What a law says whose text was read.
pub const fn read(instrument: &'static Instrument, provision: Provision) -> Basis {
    Basis::law(instrument, Some(provision), LAWS)
}

/// What a copy of doubtful quality, a report or a summary says of an instrument, seen there.
pub const fn mirror(
    instrument: &'static Instrument,
    provision: Option<Provision>,
    seen: &'static str,
) -> Basis {
    Basis::law(instrument, provision, Evidence::Mirror(seen))
}
