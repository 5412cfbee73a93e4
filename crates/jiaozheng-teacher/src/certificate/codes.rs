//! Codes of teacher certificates. There is no official list of them, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::TeachingStage;

/// All lists that stand in a certificate and are not those of every area.
pub(super) const LISTS: &[CodeList] =
    &[AuthorityLevel::LIST, ForfeitureGround::LIST, RevocationGround::LIST, TeachingStage::LIST];

code_list! {
    /// Which body granted a qualification, by its function: the bureau of a city without counties acts
    /// as that of a county on what counties decide.
    pub enum AuthorityLevel("teacher.authority_level", "认定机构级别", "Which body granted the qualification", Public, &[Basis::Consistency]) {
        County = "county": "县级教育行政部门", "education authority of a county";
        City = "city": "市级教育行政部门", "education authority of a city";
        Province = "province": "省级教育行政部门", "education authority of a province";
        University = "university": "受委托的高等学校", "university that was entrusted";
        Ministry = "ministry": "国务院教育行政部门", "Ministry of Education";
    }
}

code_list! {
    /// Why somebody can never be a teacher. It tells of a crime, so it is not shown.
    pub enum ForfeitureGround("teacher.forfeiture_ground", "丧失教师资格的情形", "Why somebody can never be a teacher", Sensitive, &[crate::law::FORFEITURE]) {
        PoliticalRights = "political_rights": "受到剥夺政治权利", "deprived of political rights";
        Imprisonment = "imprisonment": "故意犯罪受到有期徒刑以上刑事处罚（含宣告缓刑）", "imprisoned for an intentional crime, on probation or not";
    }
}

code_list! {
    /// Why a qualification was revoked. It tells of a person's conduct, so it is not shown.
    pub enum RevocationGround("teacher.revocation_ground", "撤销教师资格的情形", "Why a qualification was revoked", Sensitive, REVOKED_FOR) {
        Fraud = "fraud": "弄虚作假、骗取教师资格", "obtained by fraud";
        Misconduct = "misconduct": "品行不良、侮辱学生，影响恶劣", "bad conduct or insults to students, with a vile influence";
        DismissedFromPublicOffice = "dismissed_from_public_office": "受到开除公职处分（河南省规定）", "dismissed from public office, by the rules of Henan";
    }
}

const REVOKED_FOR: &[Basis] = &[crate::law::NOT_FOR_YEARS, crate::law::NOT_FOR_YEARS_IN_HENAN];

impl AuthorityLevel {
    /// Whether such a body decides on such a kind (article 13 of 《教师资格条例》). Above a county that belongs
    /// to a province, the province is next.
    pub const fn decides_on(self, kind: jiaozheng_core::code::TeacherCertificateKind) -> bool {
        use jiaozheng_core::code::TeacherCertificateKind as Kind;
        match kind {
            Kind::SeniorSecondary | Kind::SecondaryVocational | Kind::PracticeInstructor => {
                matches!(self, Self::City | Self::Province)
            }
            Kind::HigherEducation => {
                matches!(self, Self::Province | Self::University | Self::Ministry)
            }
            _ => matches!(self, Self::County),
        }
    }
}
