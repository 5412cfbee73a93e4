// Generated from data/ethics_sanctions.csv by `cargo dev generate`. Do not edit.

use crate::law::ETHICS_SANCTIONS;

jiaozheng_core::code_list! {
    /// What a teacher is sanctioned with (处分种类).
    pub enum EthicsSanction("teacher.ethics_sanction", "处分种类", "What a teacher is sanctioned with", Personal, ETHICS_SANCTIONS) {
        Warning = "warning": "警告", "warning";
        Demerit = "demerit": "记过", "demerit";
        LowerTitle = "lower_title": "降低专业技术职务等级", "lower grade of the professional title";
        RevokeTitle = "revoke_title": "撤销专业技术职务或者行政职务", "removal from a professional title or an administrative post";
        LowerPost = "lower_post": "降低岗位等级或撤职", "lower grade of the post or removal from it";
        Expulsion = "expulsion": "开除", "expulsion";
        ContractEnded = "contract_ended": "解除聘用合同", "employment contract ended";
    }
}

impl EthicsSanction {
    /// How many months it lasts.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn months(self) -> Option<u32> {
        match self {
            Self::Warning => Some(6),
            Self::Demerit => Some(12),
            Self::LowerTitle => Some(24),
            Self::RevokeTitle => Some(24),
            Self::LowerPost => Some(24),
            Self::Expulsion => None,
            Self::ContractEnded => None,
        }
    }

    /// When the rules that name it are in force.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn in_force(self) -> jiaozheng_core::InForce {
        match self {
            Self::Warning => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: None },
            Self::Demerit => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: None },
            Self::LowerTitle => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: Some(jiaozheng_core::day(2018, 11, 7)) },
            Self::RevokeTitle => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: Some(jiaozheng_core::day(2018, 11, 7)) },
            Self::LowerPost => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::Expulsion => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: None },
            Self::ContractEnded => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: None },
        }
    }
}
