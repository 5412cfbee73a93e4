// Generated from data/school_categories.csv by `cargo dev generate`. Do not edit.

use crate::standard::SCHOOL_CODE;

crate::code_list! {
    /// Category of a school, the first two digits of its code (学校类别).
    pub enum SchoolCategory("school_category", "学校类别", "Category of a school, the first two digits of its code", Public, SCHOOL_CODE) {
        Kindergarten = "11": "幼儿园", "kindergarten";
        Primary = "21": "小学", "primary school";
        AdultPrimary = "22": "成人小学", "adult primary school";
        JuniorSecondary = "31": "普通初中", "junior secondary school";
        VocationalJunior = "32": "职业初中", "vocational junior secondary school";
        AdultJunior = "33": "成人初中", "adult junior secondary school";
        SeniorSecondary = "34": "普通高中", "senior secondary school";
        AdultSenior = "35": "成人高中", "adult senior secondary school";
        SecondaryVocational = "36": "中等职业学校", "secondary vocational school";
        Specialised = "37": "专门学校（原工读学校）", "specialised school";
        University = "41": "普通高等学校", "higher education institution";
        AdultUniversity = "42": "成人高等学校", "adult higher education institution";
        SpecialEducation = "51": "特殊教育学校", "special education school";
        ResearchInstitute = "91": "培养研究生的科研机构", "research institute training postgraduates";
        OtherHigherEducation = "92": "民办的其他高等教育机构", "other private higher education institution";
        VocationalTraining = "93": "中等职业培训机构", "secondary vocational training institution";
    }
}

macro_rules! school_categories {
    () => {
        "11|21|22|31|32|33|34|35|36|37|51|91|92|93"
    };
}

macro_rules! university_categories {
    () => {
        "41|42"
    };
}

pub(crate) use {school_categories, university_categories};
