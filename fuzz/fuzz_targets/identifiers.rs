//! Any text is an identifier or is none: nothing panics on it, whatever was taken can say what it
//! carries, and is written as it was read.

#![no_main]

use jiaozheng::core::sample::GOOD_FROM;
use jiaozheng::core::{
    BirthDate, CountryCode, CreditCode, DivisionCode, DocumentNumber, ForeignPrId,
    HmtResidencePermit, LandlinePhone, LocalDate, MobilePhone, OrganisationCode, Passport,
    PersonName, PostalCode, RecordId, ResidentId, ResidentId15, SchoolCode, SchoolLicenceNumber,
    StatisticalDivisionCode, StudentNumber, TeacherCertificateNumber, Timestamp, VALUES,
};
use libfuzzer_sys::fuzz_target;

/// What parses, is written as it was; serde reads and writes the same.
macro_rules! writes_what_it_reads {
    ($text:ident, $write:ident: $($type:ty),+) => { $(
        let json = serde_json::Value::from($text);
        let read = serde_json::from_value::<$type>(json.clone()).ok();
        assert_eq!(read, <$type>::parse($text).ok());
        if let Some(value) = read {
            assert_eq!(value.$write()[..], *$text);
            assert_eq!(serde_json::to_value(&value).ok(), Some(json));
        }
    )+ };
}

/// What may be written in two ways is written in one of them, which is the same value.
macro_rules! writes_one_of_two_ways {
    ($text:ident: $($type:ty),+) => { $(
        let json = serde_json::Value::from($text);
        let read = serde_json::from_value::<$type>(json).ok();
        assert_eq!(read, <$type>::parse($text).ok());
        if let Some(value) = read {
            assert_eq!(<$type>::parse(&value.to_string()).ok(), Some(value));
            assert_eq!(serde_json::to_value(value).ok(), Some(value.to_string().into()));
        }
    )+ };
}

/// Personal values have a text to be shown on purpose.
macro_rules! masks {
    ($text:ident: $($type:ty),+) => { $(
        if let Ok(value) = <$type>::parse($text) {
            let _ = value.masked().to_string();
            assert_eq!(format!("{value:?}"), concat!(stringify!($type), "(*)"));
        }
    )+ };
}

fuzz_target!(|text: &str| {
    for kind in VALUES {
        let verdict = (kind.check)(text, None);
        // A day can only add a reason: what lies in the future.
        if (kind.check)(text, Some(GOOD_FROM)).is_ok() {
            assert_eq!(verdict, Ok(()), "{}", kind.id);
        }
        if verdict.is_ok() {
            let length = text.chars().count();
            // How long a free text may be is said where it is used.
            if kind.id != "core.text" {
                assert!((kind.length.0..=kind.length.1).contains(&length), "{}", kind.id);
            }
            let _ = ((kind.parts)(text), (kind.noticed)(text));
        }
    }
    writes_what_it_reads!(text, expose:
        ResidentId, ResidentId15, HmtResidencePermit, ForeignPrId, Passport, StudentNumber,
        TeacherCertificateNumber, MobilePhone, LandlinePhone, PersonName, BirthDate);
    writes_what_it_reads!(text, to_string:
        SchoolCode, CreditCode, DivisionCode, StatisticalDivisionCode, CountryCode, DocumentNumber,
        PostalCode, RecordId, LocalDate, Timestamp);
    writes_one_of_two_ways!(text: OrganisationCode, SchoolLicenceNumber);
    masks!(text:
        ResidentId, ResidentId15, HmtResidencePermit, ForeignPrId, Passport, StudentNumber,
        TeacherCertificateNumber, MobilePhone, LandlinePhone, PersonName, BirthDate);
    accessors(text);
});

/// What a value carries, without a panic.
fn accessors(text: &str) {
    if let Ok(id) = ResidentId::parse(text) {
        let _ = (id.area(), id.has_known_area(), id.birth_date(), id.sex(), id.age_on(GOOD_FROM));
    }
    if let Ok(id) = ResidentId15::parse(text) {
        let _ = (id.area(), id.birth_date(), id.sex(), id.to_resident_id());
    }
    if let Ok(id) = HmtResidencePermit::parse(text) {
        let _ = (id.region(), id.birth_date(), id.sex());
    }
    if let Ok(id) = ForeignPrId::parse(text) {
        let _ = (id.country(), id.birth_date(), id.sex());
    }
    if let Ok(number) = StudentNumber::parse(text) {
        let _ = (number.kind(), number.resident_id(), number.area(), number.birth_date());
    }
    if let Ok(code) = SchoolCode::parse(text) {
        let _ = (code.category(), code.province());
    }
    if let Ok(code) = CreditCode::parse(text) {
        let _ = (code.prefix(), code.area(), code.organisation_code());
        let _ = code.has_sound_organisation_code();
    }
    if let Ok(code) = DivisionCode::parse(text) {
        let _ = (code.level(), code.parent(), code.province(), code.prefecture());
        let _ = (code.standing_on(GOOD_FROM), code.name_on(GOOD_FROM));
    }
    if let Ok(code) = StatisticalDivisionCode::parse(text) {
        let _ = (code.division(), code.township(), code.township_kind(), code.village());
    }
    if let Ok(code) = OrganisationCode::parse(text) {
        let _ = (code.as_str(), code.body());
    }
    if let Ok(number) = TeacherCertificateNumber::parse(text) {
        let _ = (number.year(), number.province(), number.authority(), number.kind());
        let _ = (number.sex(), number.serial());
    }
    if let Ok(number) = SchoolLicenceNumber::parse(text) {
        let _ = (number.issuer(), number.area(), number.has_known_area(), number.level());
        let _ = (number.serial(), number.digits());
    }
    if let Ok(number) = DocumentNumber::parse(text) {
        let _ = (number.agency(), number.year(), number.serial());
    }
    if let Ok(phone) = MobilePhone::parse(text) {
        let _ = phone.expose_e164();
    }
    if let Ok(phone) = LandlinePhone::parse(text) {
        let _ = (phone.area_code(), phone.area(), phone.expose_local(), phone.extension());
        let _ = phone.expose_e164();
    }
    if let Ok(code) = PostalCode::parse(text) {
        let _ = (code.prefix(), code.province());
    }
    if let Ok(time) = Timestamp::parse(text) {
        let _ = (time.instant(), time.date());
    }
}
