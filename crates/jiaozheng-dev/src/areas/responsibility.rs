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
];
