// Generated from data/training_groups.csv by `cargo dev generate`. Do not edit.

use crate::law::CLASSIFICATION;

jiaozheng_core::code_list! {
    /// What an institution trains in: the subjects of the curriculum, or something else (培训类别).
    pub enum TrainingGroup("training.group", "培训类别", "What an institution trains in: the subjects of the curriculum, or something else", Public, CLASSIFICATION) {
        Subject = "subject": "学科类", "subjects of the national curriculum";
        Sports = "sports": "体育类", "sports";
        CultureAndArts = "culture_and_arts": "文化艺术类", "culture and the arts";
        Technology = "technology": "科技类", "technology";
    }
}

impl TrainingGroup {
    /// The department that is competent for it, unless the province decides otherwise.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn department(self) -> crate::Department {
        match self {
            Self::Subject => crate::Department::Education,
            Self::Sports => crate::Department::Sports,
            Self::CultureAndArts => crate::Department::CultureAndTourism,
            Self::Technology => crate::Department::ScienceAndTechnology,
        }
    }
}
