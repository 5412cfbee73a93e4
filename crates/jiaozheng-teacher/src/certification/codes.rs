//! Codes of applications for a teacher's qualification. There is no official list of them, so they are
//! words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::MandarinLevel;
use crate::certificate::ForfeitureGround;

/// All lists that stand in such an application and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    MandarinLevel::LIST,
    ForfeitureGround::LIST,
    JurisdictionBasis::LIST,
    ExaminationBasis::LIST,
    SkillTitle::LIST,
    PhysicalExamResult::LIST,
    ConductIssuer::LIST,
    ConductResult::LIST,
    ClearanceSource::LIST,
    ClearanceResult::LIST,
    Season::LIST,
    CertificationDocument::LIST,
    CertificationState::LIST,
    CertificationEvent::LIST,
    CertificationActor::LIST,
];

code_list! {
    /// Why it is this place where somebody applies.
    pub enum JurisdictionBasis("teacher.certification_jurisdiction", "申请地依据", "Why the application is made there", Public, &[Basis::Consistency]) {
        Household = "household": "户籍所在地", "the household is registered there";
        WorkSchool = "work_school": "任教学校所在地", "the school taught at is there";
        ResidencePermit = "residence_permit": "居住证所在地", "a residence permit of the place";
        StudyPlace = "study_place": "就读学校所在地", "the school studied at is there";
        HongKongMacauTaiwan = "hong_kong_macau_taiwan": "港澳台居民居住地或者考试地", "residence or examination of somebody from Hong Kong, Macau or Taiwan";
    }
}

code_list! {
    /// What shows that somebody can teach.
    pub enum ExaminationBasis("teacher.certification_examination", "能力依据", "What shows the ability to teach", Public, &[Basis::Consistency]) {
        NationalExamination = "national_examination": "国家教师资格考试合格证明", "the national examination";
        NormalStudent = "normal_student": "师范生教师职业能力证书（免试认定）", "the certificate that a normal school gives its students";
        ProvincialExamination = "provincial_examination": "省级教育学、心理学考试等（改革前）", "the examinations of a province, before the reform";
    }
}

code_list! {
    /// The title or grade of somebody who instructs practice.
    pub enum SkillTitle("teacher.skill_title", "专业技术职务或者工人技术等级", "Title of an engineer, or grade of a worker", Public, &[Basis::Consistency]) {
        Technician = "technician": "技术员", "technician";
        AssistantEngineer = "assistant_engineer": "助理工程师（或者相当职务）", "assistant engineer, or equal";
        Engineer = "engineer": "工程师（或者相当职务）", "engineer, or equal";
        SeniorEngineer = "senior_engineer": "高级工程师（或者相当职务）", "senior engineer, or equal";
        JuniorWorker = "junior_worker": "初级工", "junior worker";
        IntermediateWorker = "intermediate_worker": "中级工", "intermediate worker";
        SeniorWorker = "senior_worker": "高级工", "senior worker";
        SkilledTechnician = "skilled_technician": "技师", "skilled technician";
        SeniorSkilledTechnician = "senior_skilled_technician": "高级技师", "senior skilled technician";
    }
}

code_list! {
    /// What a physical examination came to. It tells of health, so it is not shown.
    pub enum PhysicalExamResult("teacher.physical_exam_result", "体检结论", "Outcome of a physical examination", Sensitive, &[Basis::Consistency]) {
        Passed = "passed": "合格", "passed";
        Failed = "failed": "不合格", "failed";
    }
}

code_list! {
    /// Who speaks of the conduct of somebody.
    pub enum ConductIssuer("teacher.conduct_issuer", "思想品德鉴定出具单位", "Who speaks of the conduct", Public, &[crate::law::CONDUCT_SHOWN]) {
        Subdistrict = "subdistrict": "户籍所在地街道办事处", "subdistrict office of the household";
        Township = "township": "户籍所在地乡（镇）人民政府", "township government of the household";
        Employer = "employer": "工作单位", "employer";
        School = "school": "毕业学校", "school that was graduated from";
    }
}

code_list! {
    /// What was said of somebody's conduct. It may tell of a crime, so it is not shown.
    pub enum ConductResult("teacher.conduct_result", "思想品德鉴定结论", "What was said of the conduct", Sensitive, &[Basis::Consistency]) {
        Good = "good": "合格", "good";
        Poor = "poor": "不合格", "poor, or with a criminal record";
    }
}

code_list! {
    /// Who was asked whether there is a record of crimes against minors.
    pub enum ClearanceSource("teacher.clearance_source", "查询途径", "Who was asked", Public, &[Basis::Consistency]) {
        Platform = "platform": "教职员工准入查询平台", "the platform of the Ministry of Education";
        Police = "police": "公安机关", "the police";
        Procuratorate = "procuratorate": "人民检察院", "the procuratorate";
    }
}

code_list! {
    /// Whether there is such a record. It tells of a crime, so it is not shown.
    pub enum ClearanceResult("teacher.clearance_result", "查询结果", "Whether there is a record", Sensitive, &[Basis::Consistency]) {
        Clear = "clear": "无记录", "no record";
        Hit = "hit": "有记录", "a record";
    }
}

code_list! {
    /// Half a year in which applications are accepted.
    pub enum Season("teacher.certification_season", "批次季节", "Half a year of acceptance", Public, &[crate::law::WINDOWS]) {
        Spring = "spring": "春季", "spring";
        Autumn = "autumn": "秋季", "autumn";
    }
}

code_list! {
    /// What an applicant hands in.
    pub enum CertificationDocument("teacher.certification_document", "申请材料", "What an applicant hands in", Public, &[Basis::Consistency]) {
        ApplicationForm = "application_form": "教师资格认定申请表", "application form";
        Identity = "identity": "身份证明", "identity document";
        Residence = "residence": "户籍、居住或者在校证明", "proof of household, residence or studies";
        Education = "education": "学历证书", "diploma";
        Examination = "examination": "教师资格考试合格证明或者师范生教师职业能力证书", "certificate of an examination, or of the own school";
        PhysicalExam = "physical_exam": "体格检查证明", "certificate of health";
        Conduct = "conduct": "思想品德鉴定及有无犯罪记录证明", "certificate of conduct";
        Mandarin = "mandarin": "普通话水平测试等级证书", "certificate of Mandarin";
        Skill = "skill": "专业技术职务或者技术等级证书", "certificate of a title or grade";
        Photo = "photo": "照片", "photograph";
    }
}

code_list! {
    /// Where an application stands.
    pub enum CertificationState("teacher.certification_state", "办理状态", "Where the case stands", Public, &[Basis::Consistency]) {
        Submitted = "submitted": "已网上申报", "submitted online";
        SupplementRequired = "supplement_required": "待补齐材料", "something is missing";
        Accepted = "accepted": "已受理", "accepted";
        Reviewed = "reviewed": "已经县级审查", "reviewed by the county";
        PanelReviewed = "panel_reviewed": "已经专家审查委员会审议", "reviewed by the panel of experts";
        Granted = "granted": "已认定", "granted";
        CertificateIssued = "certificate_issued": "已颁发证书", "certificate issued";
        Refused = "refused": "不予认定", "refused";
        Withdrawn = "withdrawn": "已撤回", "withdrawn";
    }
}

code_list! {
    /// What can happen to an application.
    pub enum CertificationEvent("teacher.certification_event", "办理事项", "What happened", Public, &[Basis::Consistency]) {
        RequireSupplement = "require_supplement": "通知补齐材料", "asks for what is missing";
        Supplement = "supplement": "补齐材料", "hands in what was missing";
        Accept = "accept": "确认受理", "accepts";
        Review = "review": "审查", "reviews";
        PanelReview = "panel_review": "专家审查委员会审议", "gives the opinion of the panel";
        Grant = "grant": "认定", "grants";
        Refuse = "refuse": "不予受理或者不予认定", "refuses";
        IssueCertificate = "issue_certificate": "颁发证书", "issues the certificate";
        Withdraw = "withdraw": "撤回", "withdraws";
    }
}

code_list! {
    /// Who acts on an application, by the function: the bureau of a city without counties acts as that
    /// of a county on what counties decide.
    pub enum CertificationActor("teacher.certification_actor", "办理主体", "Who acted", Public, &[Basis::Consistency]) {
        Applicant = "applicant": "申请人", "applicant";
        CountyAuthority = "county_authority": "县级教育行政部门", "education authority of the county";
        CityAuthority = "city_authority": "市级教育行政部门", "education authority of the city";
        ProvinceAuthority = "province_authority": "省级教育行政部门", "education authority of the province";
        University = "university": "受委托的高等学校", "university that was entrusted";
        Ministry = "ministry": "国务院教育行政部门", "Ministry of Education";
        Panel = "panel": "教师资格专家审查委员会", "panel of experts";
    }
}

impl SkillTitle {
    /// Whether it is enough to instruct practice.
    pub const fn is_enough(self) -> bool {
        !matches!(self, Self::Technician | Self::JuniorWorker)
    }
}

impl CertificationState {
    /// Whether the case was not refused, nor given up.
    pub const fn is_pursued(self) -> bool {
        !matches!(self, Self::Refused | Self::Withdrawn)
    }

    /// Whether all documents were there, and the case goes on or went well.
    pub const fn is_accepted(self) -> bool {
        self.is_pursued() && !matches!(self, Self::Submitted | Self::SupplementRequired)
    }

    /// Whether the qualification was granted.
    pub const fn is_granted(self) -> bool {
        matches!(self, Self::Granted | Self::CertificateIssued)
    }
}
