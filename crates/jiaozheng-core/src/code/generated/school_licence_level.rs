// Generated from data/school_licence_levels.csv by `cargo dev generate`. Do not edit.

use crate::standard::SCHOOL_LICENCE;

crate::code_list! {
    /// What a licence to run a school is for, the eighth digit of its number (办学许可证的学校层次).
    pub enum SchoolLicenceLevel("school_licence_level", "办学许可证的学校层次", "What a licence to run a school is for, the eighth digit of its number", Public, SCHOOL_LICENCE) {
        University = "1": "高等学校", "higher education institution";
        OtherHigherEducation = "2": "其他高等教育机构", "other institution of higher education";
        SeniorSecondary = "3": "普通高中或者中等职业学校", "senior secondary or secondary vocational school";
        JuniorSecondary = "4": "初中", "junior secondary school";
        Primary = "5": "小学", "primary school";
        Kindergarten = "6": "幼儿园", "kindergarten";
        Training = "7": "培训机构", "training institution";
        Other = "8": "其他", "other";
    }
}
