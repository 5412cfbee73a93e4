//! What an institution trains in, whom, and how: shared by all records of the crate.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::generated::{
    ArtsProject, SportsProject, TechnologyProject, TrainingGroup, TrainingSubject,
};

/// 培训项目。What is trained: a subject of the curriculum (学科类), or a project outside them (非学科类).
///
/// ```
/// use jiaozheng_training::{Department, TrainingCategory, TrainingGroup};
///
/// let dance: TrainingCategory =
///     serde_json::from_str(r#"{"kind":"culture_and_arts","project":"dance"}"#)?;
/// assert!(!dance.is_subject());
/// assert_eq!(dance.group(), TrainingGroup::CultureAndArts);
/// assert_eq!(dance.group().department(), Department::CultureAndTourism);
/// // A project of another group is none.
/// let mixed = r#"{"kind":"sports","project":"dance"}"#;
/// assert!(serde_json::from_str::<TrainingCategory>(mixed).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum TrainingCategory {
    /// 学科类。A subject of the national curriculum.
    Subject {
        /// 学科。Which subject.
        subject: TrainingSubject,
    },
    /// 体育类。Sports.
    Sports {
        /// 体育类项目。Which project.
        project: SportsProject,
    },
    /// 文化艺术类。Culture and the arts.
    CultureAndArts {
        /// 文化艺术类项目。Which project.
        project: ArtsProject,
    },
    /// 科技类。Technology.
    Technology {
        /// 科技类项目。Which project.
        project: TechnologyProject,
    },
}

impl TrainingCategory {
    /// The lists that stand in one.
    pub const LISTS: [CodeList; 4] =
        [TrainingSubject::LIST, SportsProject::LIST, ArtsProject::LIST, TechnologyProject::LIST];

    /// The group it belongs to.
    pub const fn group(self) -> TrainingGroup {
        match self {
            Self::Subject { .. } => TrainingGroup::Subject,
            Self::Sports { .. } => TrainingGroup::Sports,
            Self::CultureAndArts { .. } => TrainingGroup::CultureAndArts,
            Self::Technology { .. } => TrainingGroup::Technology,
        }
    }

    /// Whether it is a subject of the national curriculum.
    pub const fn is_subject(self) -> bool {
        matches!(self, Self::Subject { .. })
    }

    /// Whether it is a sport that needs room: all but board and card games.
    pub fn needs_room(self) -> bool {
        matches!(self, Self::Sports { project } if project != SportsProject::BoardGames)
    }
}

code_list! {
    /// A department of government that licenses, registers or watches over training.
    pub enum Department("training.department", "主管部门", "A department that is competent for training", Public, &[Basis::Consistency]) {
        Education = "education": "教育部门", "education";
        Sports = "sports": "体育部门", "sports";
        CultureAndTourism = "culture_and_tourism": "文化和旅游部门", "culture and tourism";
        ScienceAndTechnology = "science_and_technology": "科技部门", "science and technology";
        AdministrativeApproval = "administrative_approval": "行政审批部门", "administrative approval";
        CivilAffairs = "civil_affairs": "民政部门", "civil affairs";
        MarketRegulation = "market_regulation": "市场监督管理部门", "market regulation";
        Organisation = "organisation": "事业单位登记管理部门", "registration of public institutions";
    }
}

code_list! {
    /// Whom an institution trains.
    pub enum TargetGroup("training.target_group", "培训对象", "Whom an institution trains", Public, &[Basis::Consistency]) {
        Preschool = "preschool": "3至6岁学龄前儿童", "preschool children from the age of three";
        Primary = "primary": "小学生", "pupils of primary school";
        JuniorSecondary = "junior_secondary": "初中学生", "students of junior secondary school";
        SeniorSecondary = "senior_secondary": "高中阶段学生", "students of senior secondary school";
    }
}

impl TargetGroup {
    /// Whether they are in compulsory education.
    pub const fn is_compulsory(self) -> bool {
        matches!(self, Self::Primary | Self::JuniorSecondary)
    }
}

code_list! {
    /// How training is given. Each mode has a licence of its own.
    pub enum TrainingMode("training.mode", "培训形式", "How training is given", Public, &[Basis::Consistency]) {
        Offline = "offline": "线下", "on premises";
        Online = "online": "线上", "online";
    }
}

code_list! {
    /// Whether an institution may pay out what it earns.
    pub enum LegalNature("training.legal_nature", "机构性质", "Whether an institution may pay out what it earns", Public, &[Basis::Consistency]) {
        NonProfit = "non_profit": "非营利性", "non-profit";
        ForProfit = "for_profit": "营利性", "for profit";
    }
}
