// Generated from data/overseas_statuses.csv by `cargo dev generate`. Do not edit.

use crate::standard::OVERSEAS_STATUS;

crate::code_list! {
    /// Whether from Hong Kong, Macau, Taiwan or abroad, as in the national student roll system (港澳台侨外).
    pub enum OverseasStatus("overseas_status", "港澳台侨外", "Whether from Hong Kong, Macau, Taiwan or abroad, as in the national student roll system", Personal, OVERSEAS_STATUS) {
        None = "00": "否", "none of these";
        HongKong = "01": "香港同胞", "compatriot from Hong Kong";
        HongKongRelative = "02": "香港同胞亲属", "relative of one from Hong Kong";
        Macau = "03": "澳门同胞", "compatriot from Macau";
        MacauRelative = "04": "澳门同胞亲属", "relative of one from Macau";
        Taiwan = "05": "台湾同胞", "compatriot from Taiwan";
        TaiwanRelative = "06": "台湾同胞亲属", "relative of one from Taiwan";
        OverseasChinese = "11": "华侨", "Chinese citizen settled abroad";
        OverseasChineseRelative = "12": "侨眷", "relative of one settled abroad";
        Returned = "13": "归侨", "returned overseas Chinese";
        ReturnedChild = "14": "归侨子女", "child of a returned overseas Chinese";
        ReturnedScholar = "21": "归国留学人员", "returned from study abroad";
        ChineseOfOtherDescent = "31": "非华裔中国人", "Chinese citizen of other descent";
        ForeignerOfChineseDescent = "41": "外籍华裔人", "foreigner of Chinese descent";
        Foreigner = "51": "外国人", "foreigner";
        Other = "99": "其他", "other";
    }
}
