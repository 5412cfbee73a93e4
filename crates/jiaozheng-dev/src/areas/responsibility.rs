//! The closed lists of `jiaozheng-responsibility`.

use super::{AreaList, Column};
use crate::tables::Closed;

pub(super) const LISTS: &[AreaList] = &[
    AreaList {
        list: Closed {
            file: "civil_servant_aspects.csv",
            module: "civil_servant_aspect",
            type_name: "CivilServantAspect",
            list: "responsibility.civil_servant_aspect",
            zh: "公务员考核内容",
            en: "What civil servants are assessed in",
            privacy: "Public",
            basis: "CIVIL_SERVANT_ASPECTS",
        },
        columns: &[],
    },
    AreaList {
        list: Closed {
            file: "civil_servant_grades.csv",
            module: "civil_servant_grade",
            type_name: "CivilServantGrade",
            list: "responsibility.civil_servant_grade",
            zh: "公务员考核等次",
            en: "Grade of a civil servant in the periodic assessment",
            privacy: "Public",
            basis: "CIVIL_SERVANT_GRADES",
        },
        columns: &[Column::Number {
            name: "most_percent",
            doc: "How many of a hundred civil servants have it at the most.",
        }],
    },
    AreaList {
        list: Closed {
            file: "power_kinds.csv",
            module: "power_kind",
            type_name: "PowerKind",
            list: "responsibility.power_kind",
            zh: "权力类型",
            en: "Kind of an administrative power",
            privacy: "Public",
            basis: "POWER_KINDS",
        },
        columns: &[],
    },
    AreaList {
        list: Closed {
            file: "basis_ranks.csv",
            module: "basis_rank",
            type_name: "BasisRank",
            list: "responsibility.basis_rank",
            zh: "依据层级",
            en: "Rank of what a power rests on",
            privacy: "Public",
            basis: "BASIS_RANKS",
        },
        columns: &[
            Column::Flag { name: "sets_licence", doc: "Whether it can set a licence." },
            Column::Flag { name: "sets_penalty", doc: "Whether it can set a penalty." },
            Column::Flag { name: "sets_coercion", doc: "Whether it can set some coercion." },
            Column::Flag {
                name: "sets_licence_limit",
                doc: "Whether it can give a licence a limit of its own.",
            },
            Column::Flag { name: "sets_licence_fee", doc: "Whether it can set a licence's fee." },
        ],
    },
    AreaList {
        list: Closed {
            file: "coercion_forms.csv",
            module: "coercion_form",
            type_name: "CoercionForm",
            list: "responsibility.coercion_form",
            zh: "行政强制种类",
            en: "Form of coercion",
            privacy: "Public",
            basis: "COERCION_FORMS",
        },
        columns: &[
            Column::Flag {
                name: "by_administrative_regulation",
                doc: "Whether an administrative regulation can set it.",
            },
            Column::Flag {
                name: "by_local_regulation",
                doc: "Whether a local regulation can set it.",
            },
        ],
    },
    AreaList {
        list: Closed {
            file: "power_stages.csv",
            module: "power_stage",
            type_name: "PowerStage",
            list: "responsibility.power_stage",
            zh: "责任环节",
            en: "Stage at which a power carries a duty",
            privacy: "Public",
            basis: "POWER_STAGES",
        },
        columns: &[
            Column::Flag { name: "in_licence", doc: "Whether each licence has it." },
            Column::Flag { name: "in_penalty", doc: "Whether each penalty has it." },
            Column::Flag { name: "in_coercion", doc: "Whether each coercion has it." },
            Column::Flag { name: "in_reward", doc: "Whether each reward has it." },
        ],
    },
];
