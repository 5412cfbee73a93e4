//! An organisation as records name it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{BoundedText, CreditCode};

/// 单位。An organisation: its name, and its unified social credit code where it is known.
///
/// ```
/// use jiaozheng_core::Organisation;
///
/// let bureau: Organisation = serde_json::from_str(r#"{"name":"某区教育局"}"#)?;
/// assert!(bureau.is(&bureau.clone()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// 单位名称。Name of the organisation.
    pub name: BoundedText<100>,
    /// 统一社会信用代码。Unified social credit code of the organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_code: Option<CreditCode>,
}

impl Organisation {
    /// Whether both are the same: by their codes where both have one, else by their names.
    pub fn is(&self, other: &Self) -> bool {
        match (self.credit_code, other.credit_code) {
            (Some(own), Some(other)) => own == other,
            _ => self.name == other.name,
        }
    }
}
