//! Codes of offices in a leading group. There is no official list of codes, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::linked;

/// All lists that stand in an office and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[PrincipalOf::LIST];

code_list! {
    /// What somebody is the principal of.
    pub enum PrincipalOf("responsibility.principal_of", "主要负责人类别", "What somebody is the principal of", Public, &[Basis::Consistency]) {
        PartyAndAdministration = "party_and_administration": "党政主要负责人", "of Party group and administration";
        Party = "party": "党组织主要负责人", "of the Party group alone";
        Administration = "administration": "行政主要负责人", "of the administration alone";
    }
}

impl PrincipalOf {
    /// As bits, one for each thing that one can be the principal of.
    pub(crate) const fn bits(self) -> u8 {
        match self {
            Self::PartyAndAdministration => linked::OF_PARTY | linked::OF_ADMINISTRATION,
            Self::Party => linked::OF_PARTY,
            Self::Administration => linked::OF_ADMINISTRATION,
        }
    }
}
