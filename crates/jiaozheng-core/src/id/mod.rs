//! Identifiers: one type, one file. A value of such a type is always well formed.

mod citizen;
mod country_code;
mod credit_code;
mod division_code;
mod foreign_pr_id;
mod hmt_residence_permit;
mod passport;
mod person_name;
mod record_id;
mod resident_id;
mod resident_id_15;
mod school_code;
mod student_number;

pub use country_code::{CountryCode, ParseCountryCodeError};
pub use credit_code::{CreditCode, ParseCreditCodeError};
pub use division_code::{DivisionCode, ParseDivisionCodeError};
pub use foreign_pr_id::{ForeignPrId, ParseForeignPrIdError};
pub use hmt_residence_permit::{HmtResidencePermit, ParseHmtResidencePermitError, Region};
pub use passport::{ParsePassportError, Passport};
pub use person_name::{ParsePersonNameError, PersonName};
pub use record_id::{ParseRecordIdError, RecordId};
pub use resident_id::{ParseResidentIdError, ResidentId};
pub use resident_id_15::{ParseResidentId15Error, ResidentId15};
pub use school_code::{ParseSchoolCodeError, SchoolCode};
pub use student_number::{ParseStudentNumberError, StudentNumber, StudentNumberKind};

use crate::value::ValueKind;

/// The kinds of identifiers that can be checked alone, by name.
pub const IDENTIFIERS: &[ValueKind] = &[
    ResidentId::KIND,
    ResidentId15::KIND,
    HmtResidencePermit::KIND,
    ForeignPrId::KIND,
    Passport::KIND,
    StudentNumber::KIND,
    SchoolCode::KIND,
    CreditCode::KIND,
    DivisionCode::KIND,
    CountryCode::KIND,
    RecordId::KIND,
];
