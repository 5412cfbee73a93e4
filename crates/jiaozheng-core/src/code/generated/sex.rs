// Generated from data/sex.csv by `cargo dev generate`. Do not edit.

use crate::standard::SEX;

crate::code_list! {
    /// Sex, GB/T 2261.1 (性别).
    pub enum Sex("sex", "性别", "Sex, GB/T 2261.1", Personal, SEX) {
        Unknown = "0": "未知的性别", "unknown";
        Male = "1": "男性", "male";
        Female = "2": "女性", "female";
        Unspecified = "9": "未说明的性别", "unspecified";
    }
}
