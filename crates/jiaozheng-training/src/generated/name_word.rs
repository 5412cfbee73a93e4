// Generated from data/training_barred_name_words.csv by `cargo dev generate`. Do not edit.

use crate::law::NAME_WORDS;

jiaozheng_core::code_list! {
    /// Words that do not stand in the name of an institution in Henan (机构名称禁用字样).
    pub enum BarredNameWord("training.barred_name_word", "机构名称禁用字样", "Words that do not stand in the name of an institution in Henan", Public, NAME_WORDS) {
        China = "china": "中国", "China";
        ChineseNation = "chinese_nation": "中华", "the Chinese nation";
        WholeCountry = "whole_country": "全国", "the whole country";
        International = "international": "国际", "international";
        World = "world": "世界", "world";
        Global = "global": "全球", "global";
        CentralPlains = "central_plains": "中原", "the Central Plains";
        Henan = "henan": "河南", "Henan";
        Education = "education": "教育", "education";
        School = "school": "学校", "school";
    }
}
