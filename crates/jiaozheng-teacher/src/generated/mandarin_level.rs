// Generated from data/mandarin_levels.csv by `cargo dev generate`. Do not edit.

use crate::law::MANDARIN_LEVELS;

jiaozheng_core::code_list! {
    /// Level of spoken Mandarin, the best first (普通话水平等级).
    pub enum MandarinLevel("teacher.mandarin_level", "普通话水平等级", "Level of spoken Mandarin, the best first", Public, MANDARIN_LEVELS) {
        FirstA = "first_a": "一级甲等", "level one, grade A";
        FirstB = "first_b": "一级乙等", "level one, grade B";
        SecondA = "second_a": "二级甲等", "level two, grade A";
        SecondB = "second_b": "二级乙等", "level two, grade B";
        ThirdA = "third_a": "三级甲等", "level three, grade A";
        ThirdB = "third_b": "三级乙等", "level three, grade B";
    }
}

impl MandarinLevel {
    /// The score, of a hundred, from which on the level is given.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn least_score(self) -> Option<u32> {
        match self {
            Self::FirstA => Some(97),
            Self::FirstB => Some(92),
            Self::SecondA => Some(87),
            Self::SecondB => Some(80),
            Self::ThirdA => Some(70),
            Self::ThirdB => Some(60),
        }
    }
}
