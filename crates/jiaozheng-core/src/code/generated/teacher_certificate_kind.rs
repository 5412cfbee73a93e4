// Generated from data/teacher_certificate_kinds.csv by `cargo dev generate`. Do not edit.

use crate::standard::TEACHER_CERTIFICATE;

crate::code_list! {
    /// What a teacher certificate is for, the tenth digit of its number (教师资格种类).
    pub enum TeacherCertificateKind("teacher_certificate_kind", "教师资格种类", "What a teacher certificate is for, the tenth digit of its number", Public, TEACHER_CERTIFICATE) {
        Kindergarten = "1": "幼儿园教师资格", "kindergarten teacher";
        Primary = "2": "小学教师资格", "primary school teacher";
        JuniorSecondary = "3": "初级中学教师资格", "junior secondary school teacher";
        SeniorSecondary = "4": "高级中学教师资格", "senior secondary school teacher";
        SecondaryVocational = "5": "中等职业学校教师资格", "secondary vocational school teacher";
        PracticeInstructor = "6": "中等职业学校实习指导教师资格", "instructor of practice at a secondary vocational school";
        HigherEducation = "7": "高等学校教师资格", "teacher in higher education";
    }
}
