// Generated from data/civil_servant_grades.csv by `cargo dev generate`. Do not edit.

use crate::law::CIVIL_SERVANT_GRADES;

jiaozheng_core::code_list! {
    /// Grade of a civil servant in the periodic assessment (公务员考核等次).
    pub enum CivilServantGrade("responsibility.civil_servant_grade", "公务员考核等次", "Grade of a civil servant in the periodic assessment", Public, CIVIL_SERVANT_GRADES) {
        Excellent = "excellent": "优秀", "excellent";
        Competent = "competent": "称职", "competent";
        BarelyCompetent = "barely_competent": "基本称职", "barely competent";
        Incompetent = "incompetent": "不称职", "incompetent";
    }
}

impl CivilServantGrade {
    /// How many of a hundred civil servants have it at the most.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn most_percent(self) -> Option<u32> {
        match self {
            Self::Excellent => Some(20),
            Self::Competent => None,
            Self::BarelyCompetent => None,
            Self::Incompetent => None,
        }
    }
}
