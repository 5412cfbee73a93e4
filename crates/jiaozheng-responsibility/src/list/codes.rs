//! Codes of responsibility lists. There is no official list of codes, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

/// All lists that stand in a responsibility list and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[ListKind::LIST, ListMeeting::LIST, ItemProgress::LIST];

code_list! {
    /// Whose responsibility for what a list is of.
    pub enum ListKind("responsibility.list_kind", "清单类别", "Whose responsibility for what", Public, &[Basis::Consistency]) {
        PartyGroupMain = "party_group_main": "党组主体责任清单", "of the Party group, for the rule of law";
        FirstResponsible = "first_responsible": "第一责任人责任清单", "of the principal, as the first responsible";
        OnePostTwoDuties = "one_post_two_duties": "班子成员“一岗双责”责任清单", "of another member of the leading group";
        StrictPartyGovernance = "strict_party_governance": "全面从严治党主体责任清单", "of the Party group, for strict Party governance";
    }
}

code_list! {
    /// A meeting that approves a list.
    pub enum ListMeeting("responsibility.list_meeting", "审议会议", "Meeting that approves a list", Public, &[Basis::Consistency]) {
        PartyGroup = "party_group": "党组（党委）会议", "of the Party group or committee";
        Executive = "executive": "局长办公会议", "of the heads of the bureau";
        LeadingGroup = "leading_group": "领导小组会议", "of a leading group on the matter";
    }
}

code_list! {
    /// How far an item is carried out.
    pub enum ItemProgress("responsibility.item_progress", "落实进度", "How far an item is carried out", Public, &[Basis::Consistency]) {
        NotStarted = "not_started": "未启动", "not begun";
        Ongoing = "ongoing": "推进中", "under way";
        Done = "done": "已完成", "done";
        Overdue = "overdue": "逾期未完成", "not done in time";
    }
}

impl ListKind {
    /// Whether it is the list of a person, not of the Party group.
    pub const fn is_of_person(self) -> bool {
        matches!(self, Self::FirstResponsible | Self::OnePostTwoDuties)
    }
}
