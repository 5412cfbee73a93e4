//! Codes of entry checks. There is no official list of them, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::EmployerKind;
use crate::law::entry as law;

/// All lists that stand in a check and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    EmployerKind::LIST,
    CheckPurpose::LIST,
    StaffRole::LIST,
    CheckSource::LIST,
    RecordKindAsked::LIST,
    CheckResult::LIST,
    HitKind::LIST,
    CheckAction::LIST,
];

code_list! {
    /// What a check is for.
    pub enum CheckPurpose("teacher.check_purpose", "查询事由", "What the check is for", Public, &[Basis::Consistency]) {
        Recruit = "recruit": "入职前查询", "before somebody is hired";
        Annual = "annual": "在职人员年度查询", "the yearly check of who is in post";
        Certification = "certification": "教师资格认定前查询", "before a qualification is recognised";
    }
}

code_list! {
    /// What somebody does, or is to do, near minors.
    pub enum StaffRole("teacher.staff_role", "岗位", "What the person does", Public, &[Basis::Consistency]) {
        Teacher = "teacher": "教师、教学教研人员", "teacher";
        Assistant = "assistant": "教育教学辅助人员", "teaching assistant";
        Head = "head": "校长、园长", "head of a school or kindergarten";
        Administration = "administration": "行政人员", "administration";
        Childcare = "childcare": "保育员", "childcare";
        Health = "health": "卫生保健人员", "health care";
        Security = "security": "安全保卫人员", "security";
        Support = "support": "勤杂人员", "support";
        Other = "other": "其他", "something else";
    }
}

code_list! {
    /// Who was asked.
    pub enum CheckSource("teacher.check_source", "查询渠道", "Who was asked", Public, &[Basis::Consistency]) {
        Police = "police": "公安机关", "the police";
        Procuratorate = "procuratorate": "人民检察院", "the procuratorate";
        StaffPlatform = "staff_platform": "教职员工准入查询平台", "the platform for staff of schools";
        TrainingPlatform = "training_platform": "全国校外教育培训监管与服务综合平台", "the platform for training institutions";
    }
}

code_list! {
    /// What kind of record is asked for.
    pub enum RecordKindAsked("teacher.record_asked", "查询范围", "What kind of record is asked for", Public, &[law::BEFORE_HIRING, law::KINDERGARTEN_BEFORE_HIRING]) {
        SexualAssault = "sexual_assault": "性侵害", "sexual assault";
        Abuse = "abuse": "虐待", "abuse";
        Trafficking = "trafficking": "拐卖", "trafficking";
        Violence = "violence": "暴力伤害", "violence";
        SexualHarassment = "sexual_harassment": "性骚扰", "sexual harassment";
        Drugs = "drugs": "吸毒", "drugs";
        Gambling = "gambling": "赌博", "gambling";
        Qualification = "qualification": "教师资格丧失、撤销", "qualifications lost or revoked";
    }
}

code_list! {
    /// What a check came to.
    pub enum CheckResult("teacher.check_result", "查询结果", "What the check came to", Sensitive, &[Basis::Consistency]) {
        Clear = "clear": "未发现", "nothing found";
        Hit = "hit": "发现记录或者情形", "something was found";
    }
}

code_list! {
    /// What was found.
    pub enum HitKind("teacher.hit_kind", "发现的记录或者情形", "What was found", Sensitive, &[law::BEFORE_HIRING, law::KINDERGARTEN_BEFORE_HIRING]) {
        SexualAssault = "sexual_assault": "性侵害", "sexual assault";
        Abuse = "abuse": "虐待", "abuse";
        Trafficking = "trafficking": "拐卖", "trafficking";
        Violence = "violence": "暴力伤害", "violence";
        SexualHarassment = "sexual_harassment": "性骚扰", "sexual harassment";
        Drugs = "drugs": "吸毒", "drugs";
        Gambling = "gambling": "赌博", "gambling";
        Alcoholism = "alcoholism": "酗酒", "alcoholism";
        EthicsBreach = "ethics_breach": "严重违反师德师风行为", "a serious breach of ethics";
        OtherDanger = "other_danger": "其他可能危害儿童身心安全的情形", "another danger to children";
        Banned = "banned": "被禁止从事相关职业", "banned from such work";
        Qualification = "qualification": "教师资格丧失、撤销", "the qualification lost or revoked";
    }
}

code_list! {
    /// What was done.
    pub enum CheckAction("teacher.check_action", "处理", "What was done", Personal, &[Basis::Consistency]) {
        Hired = "hired": "录用", "hired";
        NotHired = "not_hired": "不予录用", "not hired";
        Kept = "kept": "继续聘用", "kept in post";
        Suspended = "suspended": "停止工作", "taken off work";
        Dismissed = "dismissed": "解聘（解除合同）", "dismissed";
        Certified = "certified": "准予认定", "the qualification recognised";
        NotCertified = "not_certified": "不予认定", "the qualification refused";
    }
}

impl RecordKindAsked {
    /// What all units in close contact with minors ask for.
    pub const EVERYWHERE: [Self; 4] =
        [Self::SexualAssault, Self::Abuse, Self::Trafficking, Self::Violence];
    /// What kindergartens ask for besides.
    pub const IN_KINDERGARTENS: [Self; 3] = [Self::SexualHarassment, Self::Drugs, Self::Gambling];
}

impl HitKind {
    /// Whether no unit in close contact with minors may employ such a person.
    pub const fn bars_everywhere(self) -> bool {
        matches!(self, Self::SexualAssault | Self::Abuse | Self::Trafficking | Self::Violence)
    }

    /// Whether no kindergarten may, besides.
    pub const fn bars_kindergartens(self) -> bool {
        matches!(
            self,
            Self::SexualHarassment
                | Self::Drugs
                | Self::Gambling
                | Self::Alcoholism
                | Self::EthicsBreach
                | Self::OtherDanger
        )
    }
}

impl CheckAction {
    /// Whether somebody in whom something was found works, or is to work, all the same.
    pub const fn lets_in(self) -> bool {
        matches!(self, Self::Hired | Self::Kept)
    }
}
