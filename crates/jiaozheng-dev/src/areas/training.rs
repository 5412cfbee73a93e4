//! The closed lists of `jiaozheng-training`.

use super::{AreaList, Column};
use crate::tables::Closed;

pub(super) const LISTS: &[AreaList] = &[
    list(
        ["training_groups.csv", "group", "TrainingGroup", "training.group"],
        (
            "培训类别",
            "What an institution trains in: the subjects of the curriculum, or something else",
        ),
        "CLASSIFICATION",
        &[Column::Code {
            name: "department",
            of: "crate::Department",
            doc: "The department that is competent for it, unless the province decides otherwise.",
        }],
    ),
    list(
        ["training_subjects.csv", "subject", "TrainingSubject", "training.subject"],
        ("学科", "Subjects of the national curriculum, as training sorts them"),
        "SUBJECTS",
        &[],
    ),
    list(
        ["training_sports.csv", "sports", "SportsProject", "training.sports_project"],
        ("体育类项目", "Projects of training in sports"),
        "PROJECTS",
        &[],
    ),
    list(
        ["training_arts.csv", "arts", "ArtsProject", "training.arts_project"],
        ("文化艺术类项目", "Projects of training in culture and the arts"),
        "PROJECTS",
        &[],
    ),
    list(
        [
            "training_technology.csv",
            "technology",
            "TechnologyProject",
            "training.technology_project",
        ],
        ("科技类项目", "Projects of training in technology"),
        "PROJECTS",
        &[],
    ),
    list(
        [
            "training_barred_name_words.csv",
            "name_word",
            "BarredNameWord",
            "training.barred_name_word",
        ],
        ("机构名称禁用字样", "Words that do not stand in the name of an institution in Henan"),
        "NAME_WORDS",
        &[],
    ),
    list(
        ["training_acts.csv", "act", "ViolationAct", "training.violation_act"],
        ("违法行为", "Unlawful acts of training"),
        "ACTS",
        &[],
    ),
];

/// File, module, type and name of a list; its titles; the constant with its basis; what else it says.
const fn list(
    [file, module, type_name, list]: [&'static str; 4],
    (zh, en): (&'static str, &'static str),
    basis: &'static str,
    columns: &'static [Column],
) -> AreaList {
    let list = Closed { file, module, type_name, list, zh, en, privacy: "Public", basis };
    AreaList { list, columns }
}
