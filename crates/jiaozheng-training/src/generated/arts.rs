// Generated from data/training_arts.csv by `cargo dev generate`. Do not edit.

use crate::law::PROJECTS;

jiaozheng_core::code_list! {
    /// Projects of training in culture and the arts (文化艺术类项目).
    pub enum ArtsProject("training.arts_project", "文化艺术类项目", "Projects of training in culture and the arts", Public, PROJECTS) {
        Music = "music": "音乐", "music";
        FineArts = "fine_arts": "美术", "fine arts";
        Dance = "dance": "舞蹈", "dance";
        DramaAndFilm = "drama_and_film": "戏剧与影视", "drama, film and television";
        Design = "design": "设计", "design";
        TraditionalArts = "traditional_arts": "中国传统艺术", "traditional Chinese arts";
        PreschoolArts = "preschool_arts": "学前艺术启蒙", "first steps in the arts for preschool children";
        Other = "other": "其他", "other";
    }
}
