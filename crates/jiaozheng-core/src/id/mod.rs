//! Identifiers: one type, one file. A value of such a type is always well formed.

mod citizen;
mod country_code;
mod credit_code;
mod division_code;
mod document_number;
mod foreign_pr_id;
mod hmt_residence_permit;
mod landline_phone;
mod mobile_phone;
mod organisation_code;
mod passport;
mod person_name;
mod postal_code;
mod record_id;
mod resident_id;
mod resident_id_15;
mod school_code;
mod school_licence_number;
mod statistical_division_code;
mod student_number;
mod teacher_certificate_number;

pub use country_code::{CountryCode, ParseCountryCodeError};
pub use credit_code::{CreditCode, ParseCreditCodeError};
pub use division_code::{DivisionCode, ParseDivisionCodeError};
pub use document_number::{DocumentNumber, ParseDocumentNumberError};
pub use foreign_pr_id::{ForeignPrId, ParseForeignPrIdError};
pub use hmt_residence_permit::{HmtResidencePermit, ParseHmtResidencePermitError, Region};
pub use landline_phone::{LandlinePhone, ParseLandlinePhoneError};
pub use mobile_phone::{MobilePhone, ParseMobilePhoneError};
pub use organisation_code::{OrganisationCode, ParseOrganisationCodeError};
pub use passport::{ParsePassportError, Passport};
pub use person_name::{ParsePersonNameError, PersonName};
pub use postal_code::{ParsePostalCodeError, PostalCode};
pub use record_id::{ParseRecordIdError, RecordId};
pub use resident_id::{ParseResidentIdError, ResidentId};
pub use resident_id_15::{ParseResidentId15Error, ResidentId15};
pub use school_code::{ParseSchoolCodeError, SchoolCode};
pub use school_licence_number::{ParseSchoolLicenceNumberError, SchoolLicenceNumber};
pub use statistical_division_code::{
    ParseStatisticalDivisionCodeError, StatisticalDivisionCode, TownshipKind,
};
pub use student_number::{ParseStudentNumberError, StudentNumber, StudentNumberKind};
pub use teacher_certificate_number::{
    ParseTeacherCertificateNumberError, TeacherCertificateNumber,
};

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
    OrganisationCode::KIND,
    DivisionCode::KIND,
    StatisticalDivisionCode::KIND,
    CountryCode::KIND,
    TeacherCertificateNumber::KIND,
    SchoolLicenceNumber::KIND,
    DocumentNumber::KIND,
    MobilePhone::KIND,
    LandlinePhone::KIND,
    PostalCode::KIND,
    RecordId::KIND,
];
