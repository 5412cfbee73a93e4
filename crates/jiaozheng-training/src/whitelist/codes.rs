//! Codes of white lists. There is no official list of them, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::institution::{InspectionResult, LicenceLevel, RegistrationKind};
use crate::{
    ArtsProject, Department, LegalNature, SportsProject, TargetGroup, TechnologyProject,
    TrainingCategory, TrainingMode, TrainingSubject,
};

/// All lists that stand in an entry.
pub(super) const LISTS: &[CodeList] = &[
    TrainingSubject::LIST,
    SportsProject::LIST,
    ArtsProject::LIST,
    TechnologyProject::LIST,
    TargetGroup::LIST,
    TrainingMode::LIST,
    LegalNature::LIST,
    RegistrationKind::LIST,
    LicenceLevel::LIST,
    InspectionResult::LIST,
    Department::LIST,
    ListScope::LIST,
    EntryState::LIST,
    RemovalReason::LIST,
];

code_list! {
    /// Which institutions stand on a list.
    pub enum ListScope("training.list_scope", "名单范围", "Which institutions stand on a list", Public, &[Basis::Consistency]) {
        NonSubject = "non_subject": "非学科类", "those outside the subjects of the curriculum";
        Subject = "subject": "学科类", "those of subjects of the curriculum";
        All = "all": "全部", "all";
    }
}

impl ListScope {
    /// Whether an institution of this category stands on such a list.
    pub const fn takes(self, category: TrainingCategory) -> bool {
        match self {
            Self::NonSubject => !category.is_subject(),
            Self::Subject => category.is_subject(),
            Self::All => true,
        }
    }
}

code_list! {
    /// Whether an entry stands on its list still.
    pub enum EntryState("training.entry_state", "在列状态", "Whether an entry stands on its list still", Public, &[Basis::Consistency]) {
        Listed = "listed": "在列", "listed";
        Removed = "removed": "已移出", "removed";
    }
}

code_list! {
    /// Why an institution was taken off a list.
    pub enum RemovalReason("training.removal_reason", "移出原因", "Why an institution was taken off", Public, &[Basis::Consistency]) {
        Violation = "violation": "违法违规开展培训", "it broke the rules";
        InspectionFailed = "inspection_failed": "年检不合格", "it failed an inspection";
        LicenceExpired = "licence_expired": "许可到期未延续", "its licence ran out";
        LicenceRevoked = "licence_revoked": "吊销许可证件", "its licence was revoked";
        Deregistered = "deregistered": "注销", "it was deregistered";
        Moved = "moved": "迁出或者变更类别", "it moved or trains in something else";
        Other = "other": "其他", "another reason";
    }
}
