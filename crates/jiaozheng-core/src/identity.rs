//! Who a person is, by the document they show.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::code::Sex;
use crate::{BirthDate, CountryCode, ForeignPrId, HmtResidencePermit, Passport, ResidentId};

/// 身份证件。The identity document of a person, and its number.
///
/// ```
/// use jiaozheng_core::Identity;
///
/// let person: Identity = serde_json::from_str(r#"{"kind":"resident_id","number":"41260119900101709X"}"#)?;
/// assert_eq!(person.birth_date().unwrap().expose(), "1990-01-01");
/// assert_eq!(format!("{person:?}"), "ResidentId { number: ResidentId(*) }");
/// assert_eq!(serde_json::to_string(&Identity::None {})?, r#"{"kind":"none"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Identity {
    /// 居民身份证。Resident identity card.
    ResidentId {
        /// 证件号码。Resident identity number.
        number: ResidentId,
    },
    /// 港澳台居民居住证。Residence permit of people from Hong Kong, Macau and Taiwan.
    HmtResidencePermit {
        /// 证件号码。Number of the residence permit.
        number: HmtResidencePermit,
    },
    /// 外国人永久居留身份证。Permanent-residence identity card of a foreigner.
    ForeignPrId {
        /// 证件号码。Number of the permanent-residence card.
        number: ForeignPrId,
    },
    /// 护照。Passport.
    Passport {
        /// 签发国家或地区。Country or region that issued the passport.
        country: CountryCode,
        /// 证件号码。Number of the passport.
        number: Passport,
    },
    /// 无证件。No document.
    None {},
}

impl Identity {
    /// The birth date that the number carries.
    pub fn birth_date(&self) -> Option<BirthDate> {
        match self {
            Self::ResidentId { number } => Some(number.birth_date()),
            Self::HmtResidencePermit { number } => Some(number.birth_date()),
            Self::ForeignPrId { number } => Some(number.birth_date()),
            Self::Passport { .. } | Self::None {} => None,
        }
    }

    /// The sex that the number carries.
    pub const fn sex(&self) -> Option<Sex> {
        match self {
            Self::ResidentId { number } => Some(number.sex()),
            Self::HmtResidencePermit { number } => Some(number.sex()),
            Self::ForeignPrId { number } => Some(number.sex()),
            Self::Passport { .. } | Self::None {} => None,
        }
    }

    /// Whether the number carries another birth date than the one said.
    pub fn has_other_birth_date(&self, said: BirthDate) -> bool {
        self.birth_date().is_some_and(|carried| carried != said)
    }

    /// The sex that the number carries, where another is said; unknown and unsaid are no other.
    pub fn other_sex(&self, said: Sex) -> Option<Sex> {
        let is_said = [Sex::Male, Sex::Female].contains(&said);
        self.sex().filter(|carried| is_said && *carried != said)
    }

    /// What tells the holder from all others, with the kind of document: a key for rules on several
    /// records. Nothing for a person without a document.
    pub fn key(&self) -> Option<crate::Key> {
        let key = |kind, number| Some(crate::Key::of(&[kind, number]));
        match self {
            Self::ResidentId { number } => key("resident_id", number.expose()),
            Self::HmtResidencePermit { number } => key("hmt_residence_permit", number.expose()),
            Self::ForeignPrId { number } => key("foreign_pr_id", number.expose()),
            Self::Passport { country, number } => {
                Some(crate::Key::of(&["passport", country.as_str(), number.expose()]))
            }
            Self::None {} => None,
        }
    }
}
