//! The closed lists of `jiaozheng-teacher`.

use super::{AreaList, Column};
use crate::tables::Closed;

pub(super) const LISTS: &[AreaList] = &[
    AreaList {
        list: Closed {
            file: "mandarin_levels.csv",
            module: "mandarin_level",
            type_name: "MandarinLevel",
            list: "teacher.mandarin_level",
            zh: "普通话水平等级",
            en: "Level of spoken Mandarin, the best first",
            privacy: "Public",
            basis: "MANDARIN_LEVELS",
        },
        columns: &[Column::Number {
            name: "least_score",
            doc: "The score, of a hundred, from which on the level is given.",
        }],
    },
    AreaList {
        list: Closed {
            file: "ethics_behaviours.csv",
            module: "ethics_behaviour",
            type_name: "EthicsBehaviour",
            list: "teacher.ethics_behaviour",
            zh: "违反职业道德行为",
            en: "What breaches a teacher's professional ethics, by the year and the item of the rules on it",
            privacy: "Personal",
            basis: "ETHICS_BEHAVIOURS",
        },
        columns: &[
            Column::Flag { name: "schools", doc: "Whether the rules name it for schools." },
            Column::Flag { name: "kindergartens", doc: "Whether they name it for kindergartens." },
            Column::Flag { name: "tutoring", doc: "Whether it is paid tutoring." },
            Column::Flag {
                name: "against_students",
                doc: "Whether students are insulted or harmed.",
            },
            Column::Flag { name: "other", doc: "Whether it is what the rules do not name." },
            Column::Days { doc: "When the rules that name it are in force." },
        ],
    },
    AreaList {
        list: Closed {
            file: "ethics_sanctions.csv",
            module: "ethics_sanction",
            type_name: "EthicsSanction",
            list: "teacher.ethics_sanction",
            zh: "处分种类",
            en: "What a teacher is sanctioned with",
            privacy: "Personal",
            basis: "ETHICS_SANCTIONS",
        },
        columns: &[
            Column::Number { name: "months", doc: "How many months it lasts." },
            Column::Days { doc: "When the rules that name it are in force." },
        ],
    },
];
