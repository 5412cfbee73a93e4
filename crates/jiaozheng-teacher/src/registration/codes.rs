//! Codes of registrations. There is no official list of them, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use super::grounds::RegistrationGround;
use crate::{EmployerKind, TeachingStage};

/// All lists that stand in a registration and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    EmployerKind::LIST,
    RegistrationKind::LIST,
    PostKind::LIST,
    PostStage::LIST,
    QuotaStatus::LIST,
    EthicsEvaluation::LIST,
    AssessmentResult::LIST,
    InterruptionReason::LIST,
    QualificationLoss::LIST,
    RegistrationConclusion::LIST,
    RegistrationGround::LIST,
    RegistrationState::LIST,
    RegistrationEvent::LIST,
    RegistrationActor::LIST,
];

code_list! {
    /// The first registration of a teacher, or one of those every five years.
    pub enum RegistrationKind("teacher.registration_kind", "注册类型", "The first registration, or a later one", Public, &[Basis::Consistency]) {
        First = "first": "首次注册", "first registration";
        Periodic = "periodic": "定期注册", "periodic registration";
    }
}

code_list! {
    /// What a teacher does in the post.
    pub enum PostKind("teacher.post_kind", "岗位类别", "What the teacher does", Public, &[Basis::Consistency]) {
        Teaching = "teaching": "教学", "teaching";
        PracticeInstruction = "practice_instruction": "实习指导", "instruction of practice";
        Management = "management": "教育管理", "educational management";
    }
}

code_list! {
    /// The stage that a teacher teaches.
    pub enum PostStage("teacher.post_stage", "任教学段", "The stage that is taught", Public, &[Basis::Consistency]) {
        Preschool = "preschool": "幼儿园", "kindergarten";
        Primary = "primary": "小学", "primary school";
        JuniorSecondary = "junior_secondary": "初中", "junior secondary school";
        SeniorSecondary = "senior_secondary": "普通高中", "senior secondary school";
        SecondaryVocational = "secondary_vocational": "中等职业学校", "secondary vocational school";
        SpecialEducation = "special_education": "特殊教育", "special education";
    }
}

code_list! {
    /// Whether a post is one of the public quota.
    pub enum QuotaStatus("teacher.quota_status", "编制状态", "Whether the post is one of the quota", Public, &[Basis::Consistency]) {
        InQuota = "in_quota": "在编在岗", "in quota and in post";
        NotInPost = "not_in_post": "在编不在岗", "in quota, not in post";
        SpecialPost = "special_post": "特岗教师", "special-post programme";
        OutOfQuota = "out_of_quota": "非在编", "out of quota";
    }
}

code_list! {
    /// How a teacher's ethics were evaluated over the cycle.
    pub enum EthicsEvaluation("teacher.ethics_evaluation", "师德考核评价", "How the teacher's ethics were evaluated", Personal, &[Basis::Consistency]) {
        Met = "met": "达到标准", "the standard is met";
        NotMet = "not_met": "未达到标准", "the standard is not met";
        VileBreach = "vile_breach": "违反职业道德规范和师德标准，影响恶劣", "a breach of vile influence";
    }
}

code_list! {
    /// The result of an annual assessment.
    pub enum AssessmentResult("teacher.assessment_result", "年度考核等次", "Result of the annual assessment", Personal, &[Basis::Consistency]) {
        Excellent = "excellent": "优秀", "excellent";
        Passed = "passed": "合格", "passed";
        BarelyPassed = "barely_passed": "基本合格", "barely passed";
        Failed = "failed": "不合格", "failed";
        Ungraded = "ungraded": "不定等次", "assessed without a grade";
        Absent = "absent": "未参加考核", "not assessed";
    }
}

code_list! {
    /// Why a teacher did not teach for a time. It may tell of health, so it is not shown.
    pub enum InterruptionReason("teacher.interruption_reason", "中止原因", "Why the teacher did not teach", Sensitive, &[Basis::Consistency]) {
        Study = "study": "进修", "further study";
        Training = "training": "培训", "training";
        AcademicExchange = "academic_exchange": "学术交流", "academic exchange";
        SickLeave = "sick_leave": "病休", "sick leave";
        MaternityLeave = "maternity_leave": "产假", "maternity leave";
        Secondment = "secondment": "挂职、借调", "secondment";
        Other = "other": "其他", "another reason";
    }
}

code_list! {
    /// How a qualification was lost.
    pub enum QualificationLoss("teacher.qualification_loss", "教师资格丧失、撤销或者吊销", "How the qualification was lost", Sensitive, &[Basis::Consistency]) {
        Forfeited = "forfeited": "丧失", "forfeited";
        Revoked = "revoked": "撤销", "revoked";
        Cancelled = "cancelled": "吊销", "taken away as a penalty";
    }
}

code_list! {
    /// What a registration comes to.
    pub enum RegistrationConclusion("teacher.registration_conclusion", "注册结论", "What the registration comes to", Public, &[Basis::Consistency]) {
        Registered = "registered": "注册合格", "registered";
        Deferred = "deferred": "暂缓注册", "deferred";
        Failed = "failed": "注册不合格", "failed";
    }
}

code_list! {
    /// Where a registration stands.
    pub enum RegistrationState("teacher.registration_state", "办理状态", "Where the case stands", Public, &[Basis::Consistency]) {
        AtSchool = "at_school": "待学校审核", "with the school";
        AtCounty = "at_county": "待县级教育行政部门审核", "with the education authority of the county";
        AtCity = "at_city": "待市级教育行政部门审核", "with the education authority of the city";
        AtProvince = "at_province": "待省级教育行政部门审核", "with the education authority of the province";
        Registered = "registered": "注册合格", "registered";
        Deferred = "deferred": "暂缓注册", "deferred";
        Failed = "failed": "注册不合格", "failed";
        Withdrawn = "withdrawn": "已撤回", "withdrawn";
        Cancelled = "cancelled": "已撤销注册", "the registration was cancelled";
    }
}

code_list! {
    /// What can happen to a registration.
    pub enum RegistrationEvent("teacher.registration_event", "办理事项", "What happened", Public, &[Basis::Consistency]) {
        Submit = "submit": "学校审核后集体报送县级", "the school hands it in to the county";
        SubmitToCity = "submit_to_city": "市属学校审核后集体报送市级", "a school of the city hands it in to the city";
        Agree = "agree": "审核通过并报上一级", "agrees, and passes it on";
        Refuse = "refuse": "退回学校", "sends it back to the school";
        Register = "register": "作出注册合格结论", "registers";
        Defer = "defer": "作出暂缓注册结论", "defers";
        Fail = "fail": "作出注册不合格结论", "fails";
        Withdraw = "withdraw": "撤回申请", "withdraws";
        Cancel = "cancel": "撤销注册", "cancels the registration";
    }
}

code_list! {
    /// Who acts on a registration.
    pub enum RegistrationActor("teacher.registration_actor", "办理主体", "Who acted", Public, &[Basis::Consistency]) {
        Teacher = "teacher": "教师本人", "the teacher";
        School = "school": "学校", "the school";
        CountyAuthority = "county_authority": "县级教育行政部门", "education authority of the county";
        CityAuthority = "city_authority": "市级教育行政部门", "education authority of the city";
        ProvincialAuthority = "provincial_authority": "省级教育行政部门", "education authority of the province";
    }
}

impl RegistrationState {
    /// What a case in this state was concluded as; nothing where it is open or withdrawn.
    pub const fn conclusion(self) -> Option<RegistrationConclusion> {
        match self {
            Self::Registered | Self::Cancelled => Some(RegistrationConclusion::Registered),
            Self::Deferred => Some(RegistrationConclusion::Deferred),
            Self::Failed => Some(RegistrationConclusion::Failed),
            _ => None,
        }
    }

    /// Whether the case is still to be decided.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::AtSchool | Self::AtCounty | Self::AtCity | Self::AtProvince)
    }
}

impl RegistrationEvent {
    /// What the step concludes, if it is the last one.
    pub const fn conclusion(self) -> Option<RegistrationConclusion> {
        match self {
            Self::Register => Some(RegistrationConclusion::Registered),
            Self::Defer => Some(RegistrationConclusion::Deferred),
            Self::Fail => Some(RegistrationConclusion::Failed),
            _ => None,
        }
    }
}

impl PostStage {
    /// Where that is in the words of qualifications; special education has schools of several levels.
    pub const fn teaching_stage(self, post: PostKind) -> Option<TeachingStage> {
        let practice = matches!(post, PostKind::PracticeInstruction);
        match self {
            Self::Preschool => Some(TeachingStage::Kindergarten),
            Self::Primary => Some(TeachingStage::Primary),
            Self::JuniorSecondary if practice => Some(TeachingStage::JuniorVocationalPractice),
            Self::JuniorSecondary => Some(TeachingStage::JuniorSecondary),
            Self::SeniorSecondary => Some(TeachingStage::SeniorSecondary),
            Self::SecondaryVocational if practice => {
                Some(TeachingStage::SecondaryVocationalPractice)
            }
            Self::SecondaryVocational => Some(TeachingStage::SecondaryVocational),
            Self::SpecialEducation => None,
        }
    }
}
