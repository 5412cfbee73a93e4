//! The number of a licence: of the education authorities, or of another department.

use jiaozheng_core::code::SchoolLicenceLevel;
use jiaozheng_core::{BoundedText, DivisionCode, Key, SchoolLicenceNumber};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// 许可证件编号。The number of a licence: that of a licence to run a private school, or what another
/// department numbers in its own way.
///
/// ```
/// use jiaozheng_core::DivisionCode;
/// use jiaozheng_training::LicenceNumber;
///
/// let number: LicenceNumber =
///     serde_json::from_str(r#"{"kind":"school","licence_number":"教民141100279000001号"}"#)?;
/// assert!(!number.is_of_another_area(DivisionCode::parse("411002")?));
/// assert!(number.is_of_another_area(DivisionCode::parse("410102")?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum LicenceNumber {
    /// 办学许可证。Licence to run a private school.
    School {
        /// 办学许可证编号。Number of the licence to run a private school.
        licence_number: SchoolLicenceNumber,
    },
    /// 其他许可证件。What another department has given.
    Permit {
        /// 许可证件编号。Number as that department gives it.
        permit_number: BoundedText<40>,
    },
}

impl LicenceNumber {
    /// Whether it was given neither by this county, nor by its city or province. What other departments
    /// number does not tell.
    pub fn is_of_another_area(&self, division: DivisionCode) -> bool {
        let Self::School { licence_number: number } = self else { return false };
        let own = division.as_str();
        let above = |digits: usize| own.get(..digits).unwrap_or_default();
        let (city, province) = (format!("{}00", above(4)), format!("{}0000", above(2)));
        ![own, &city, &province].contains(&number.area())
    }

    /// Whether it was given to a school of another kind.
    pub fn is_of_another_level(&self) -> bool {
        let Self::School { licence_number: number } = self else { return false };
        number.level() != SchoolLicenceLevel::Training
    }

    /// The number, to be found once.
    pub fn key(&self) -> Key {
        match self {
            Self::School { licence_number: number } => Key::of(&["school", number.digits()]),
            Self::Permit { permit_number: number } => Key::of(&["permit", number.expose()]),
        }
    }
}
