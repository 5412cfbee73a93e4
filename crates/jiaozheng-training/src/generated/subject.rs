// Generated from data/training_subjects.csv by `cargo dev generate`. Do not edit.

use crate::law::SUBJECTS;

jiaozheng_core::code_list! {
    /// Subjects of the national curriculum, as training sorts them (学科).
    pub enum TrainingSubject("training.subject", "学科", "Subjects of the national curriculum, as training sorts them", Public, SUBJECTS) {
        MoralityAndLaw = "morality_and_law": "道德与法治", "morality and law";
        Chinese = "chinese": "语文", "Chinese";
        History = "history": "历史", "history";
        Geography = "geography": "地理", "geography";
        Mathematics = "mathematics": "数学", "mathematics";
        ForeignLanguage = "foreign_language": "外语（英语、日语、俄语）", "a foreign language (English, Japanese, Russian)";
        Physics = "physics": "物理", "physics";
        Chemistry = "chemistry": "化学", "chemistry";
        Biology = "biology": "生物", "biology";
    }
}
