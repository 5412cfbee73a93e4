//! Codes of institutions. There is no official list of them, so they are words.

use jiaozheng_core::code::{CodeList, Coded, TeacherCertificateKind};
use jiaozheng_core::{Basis, CreditCode, code_list};

use crate::generated::BarredNameWord;
use crate::{
    ArtsProject, Department, LegalNature, SportsProject, TargetGroup, TechnologyProject,
    TrainingGroup, TrainingMode, TrainingSubject,
};

/// All lists that stand in an institution, and those that its rules look in.
pub(super) const LISTS: &[CodeList] = &[
    TrainingGroup::LIST,
    TrainingSubject::LIST,
    SportsProject::LIST,
    ArtsProject::LIST,
    TechnologyProject::LIST,
    TargetGroup::LIST,
    TrainingMode::LIST,
    LegalNature::LIST,
    Department::LIST,
    BarredNameWord::LIST,
    TeacherCertificateKind::LIST,
    LicenceLevel::LIST,
    RegistrationKind::LIST,
    BuildingUse::LIST,
    PropertyRight::LIST,
    FireProofKind::LIST,
    SponsorKind::LIST,
    HeadBar::LIST,
    Office::LIST,
    EscrowMode::LIST,
    StaffKind::LIST,
    Employment::LIST,
    StaffOrigin::LIST,
    StaffBar::LIST,
    CheckResult::LIST,
    InspectionResult::LIST,
    InstitutionState::LIST,
];

code_list! {
    /// Where an institution stands.
    pub enum InstitutionState("training.institution_state", "机构状态", "Where an institution stands", Public, &[Basis::Consistency]) {
        Preparing = "preparing": "筹设", "in preparation";
        Licensed = "licensed": "已取得许可，尚未登记", "licensed, not yet registered";
        Operating = "operating": "正常办学", "operating";
        Suspended = "suspended": "停止招收学员", "may not take on pupils";
        Ceased = "ceased": "已终止", "has ceased";
        Revoked = "revoked": "已吊销许可证件", "licence revoked";
    }
}

impl InstitutionState {
    /// Whether it trains pupils.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Operating | Self::Suspended)
    }
}

code_list! {
    /// Level of the government whose authority gave the licence.
    pub enum LicenceLevel("training.licence_level", "审批层级", "Level of the authority that gave the licence", Public, &[Basis::Consistency]) {
        Province = "province": "省级", "province";
        City = "city": "市级", "city";
        County = "county": "县级", "county";
    }
}

code_list! {
    /// As what an institution is registered.
    pub enum RegistrationKind("training.registration_kind", "登记类型", "As what an institution is registered", Public, &[Basis::Consistency]) {
        PrivateNonEnterprise = "private_non_enterprise": "民办非企业单位", "private non-enterprise unit";
        Company = "company": "公司", "company";
        PublicInstitution = "public_institution": "事业单位", "public institution";
    }
}

impl RegistrationKind {
    /// What its unified social credit code begins with.
    pub const fn credit_code_prefix(self) -> &'static str {
        match self {
            Self::PrivateNonEnterprise => "52",
            Self::Company => "91",
            Self::PublicInstitution => "12",
        }
    }

    /// As what the owner of a credit code is registered, where it is one of these.
    pub fn of_credit_code(code: CreditCode) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.credit_code_prefix() == code.prefix())
    }

    /// Whether it may pay out what it earns.
    pub const fn nature(self) -> LegalNature {
        match self {
            Self::Company => LegalNature::ForProfit,
            Self::PrivateNonEnterprise | Self::PublicInstitution => LegalNature::NonProfit,
        }
    }
}

code_list! {
    /// What a building is for.
    pub enum BuildingUse("training.building_use", "房屋用途", "What a building is for", Public, &[Basis::Consistency]) {
        Education = "education": "教育", "education";
        Commercial = "commercial": "商业、办公", "commerce or offices";
        Sports = "sports": "体育场馆", "sports";
        Culture = "culture": "文化场馆", "culture";
        Residential = "residential": "住宅", "dwelling";
        Basement = "basement": "地下室", "basement";
        Warehouse = "warehouse": "仓库", "warehouse";
        Industrial = "industrial": "工业", "industry";
    }
}

impl BuildingUse {
    /// Whether no pupils should be trained there.
    pub const fn is_unsuitable(self) -> bool {
        matches!(self, Self::Residential | Self::Basement | Self::Warehouse | Self::Industrial)
    }
}

code_list! {
    /// By what right an institution uses its premises.
    pub enum PropertyRight("training.property_right", "场所权属", "By what right premises are used", Public, &[Basis::Consistency]) {
        Own = "own": "自有", "owned";
        Rented = "rented": "租赁", "rented";
        Lent = "lent": "无偿使用", "lent";
    }
}

code_list! {
    /// What proves that premises are safe from fire.
    pub enum FireProofKind("training.fire_proof", "消防证明", "What proves that premises are safe from fire", Public, &[Basis::Consistency]) {
        Acceptance = "acceptance": "消防验收", "acceptance of the building";
        Filing = "filing": "消防验收备案", "filing";
        Inspection = "inspection": "投入使用前消防安全检查", "inspection before use";
        Commitment = "commitment": "告知承诺", "a commitment";
    }
}

code_list! {
    /// What kind of organisation founded an institution.
    pub enum SponsorKind("training.sponsor_kind", "举办者类型", "What kind of organisation founded it", Public, &[Basis::Consistency]) {
        Company = "company": "企业", "company";
        ForeignInvested = "foreign_invested": "外商投资企业", "company with foreign capital";
        SocialOrganisation = "social_organisation": "社会组织", "social organisation";
        StateOrgan = "state_organ": "国家机构", "organ of the state";
        PublicCompulsorySchool = "public_compulsory_school": "实施义务教育的公办学校", "public school of compulsory education";
        OtherPublicSchool = "other_public_school": "其他公办学校", "other public school";
        PrivateSchool = "private_school": "民办中小学校", "private school";
    }
}

code_list! {
    /// Why somebody may not lead the board of an institution.
    pub enum HeadBar("training.head_bar", "不符合任职条件的情形", "Why somebody may not lead the board", Sensitive, &[Basis::Consistency]) {
        ForeignNational = "foreign_national": "不具有中国国籍", "not of Chinese nationality";
        NoPoliticalRights = "no_political_rights": "不具有政治权利", "without political rights";
        NoCapacity = "no_capacity": "不具有完全民事行为能力", "without full legal capacity";
        LivesAbroad = "lives_abroad": "未在中国境内定居", "not settled in China";
        IntentionalCrime = "intentional_crime": "有故意犯罪记录", "convicted of an intentional crime";
        BadRecord = "bad_record": "有教育领域不良从业记录", "with a bad record in education";
    }
}

code_list! {
    /// By which office somebody stands for an institution.
    pub enum Office("training.office", "职务", "By which office somebody stands for it", Public, &[Basis::Consistency]) {
        BoardHead = "board_head": "决策机构负责人", "head of the board";
        Principal = "principal": "校长（行政负责人）", "principal";
        Other = "other": "其他", "another one";
    }
}

code_list! {
    /// How what is paid in advance is secured.
    pub enum EscrowMode("training.escrow_mode", "预收费监管方式", "How what is paid in advance is secured", Public, &[Basis::Consistency]) {
        BankCustody = "bank_custody": "银行托管", "in custody of a bank";
        RiskDeposit = "risk_deposit": "风险保证金", "by a deposit";
    }
}

code_list! {
    /// What somebody does at an institution.
    pub enum StaffKind("training.staff_kind", "人员类别", "What somebody does there", Public, &[Basis::Consistency]) {
        Teaching = "teaching": "教学人员", "teaches";
        Research = "research": "教研人员", "does research on teaching";
        Assistant = "assistant": "助教、带班人员", "assists";
        Administration = "administration": "管理人员", "administers";
        Other = "other": "其他人员", "something else";
    }
}

impl StaffKind {
    /// Whether a certificate or a proof of skill is asked for.
    pub const fn is_academic(self) -> bool {
        matches!(self, Self::Teaching | Self::Research)
    }
}

code_list! {
    /// Whether somebody works there alone.
    pub enum Employment("training.employment", "用工形式", "Whether somebody works there alone", Public, &[Basis::Consistency]) {
        FullTime = "full_time": "专职", "full-time";
        PartTime = "part_time": "兼职", "part-time";
    }
}

code_list! {
    /// Where somebody who works there comes from, and works.
    pub enum StaffOrigin("training.staff_origin", "人员来源", "Where somebody comes from, and works", Personal, &[Basis::Consistency]) {
        Chinese = "chinese": "中国籍", "of Chinese nationality";
        ForeignPermitted = "foreign_permitted": "外籍，在境内并取得工作许可", "foreign, in China with a permit to work";
        ForeignUnpermitted = "foreign_unpermitted": "外籍，在境内未取得工作许可", "foreign, in China without a permit to work";
        ForeignAbroad = "foreign_abroad": "外籍，在境外", "foreign, abroad";
    }
}

code_list! {
    /// Why somebody may not work there.
    pub enum StaffBar("training.staff_bar", "不得从业的情形", "Why somebody may not work there", Sensitive, &[Basis::Consistency]) {
        BlackListed = "black_listed": "纳入从业人员黑名单", "on the black list";
        NoPoliticalRights = "no_political_rights": "被剥夺政治权利", "deprived of political rights";
        ForbiddenAct = "forbidden_act": "有从业人员禁止行为", "did what nobody who works there may do";
        Convicted = "convicted": "故意犯罪被判处有期徒刑以上刑罚", "sentenced to prison for an intentional crime";
    }
}

code_list! {
    /// What the look-up of offences says of somebody.
    pub enum CheckResult("training.check_result", "违法犯罪记录查询结果", "What the look-up of offences says", Sensitive, &[Basis::Consistency]) {
        Clear = "clear": "未发现", "nothing";
        Found = "found": "有相关记录", "a relevant record";
    }
}

code_list! {
    /// How the inspection of a year ended.
    pub enum InspectionResult("training.inspection_result", "年检结论", "How the inspection of a year ended", Public, &[Basis::Consistency]) {
        Passed = "passed": "合格", "passed";
        Basic = "basic": "基本合格", "passed with reservations";
        Failed = "failed": "不合格", "failed";
    }
}
