//! The closed lists of `jiaozheng-teacher`.

use super::{AreaList, Column};
use crate::tables::Closed;

pub(super) const LISTS: &[AreaList] = &[AreaList {
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
}];
