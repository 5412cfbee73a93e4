//! Codes of a roll. Where the national form's own codes were seen in more than one place they stand
//! here; elsewhere sources differ, or one alone has numbers, and the codes are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, Evidence, Instrument, code_list};

use crate::{RollState, SchoolSystem, Stage, law};

/// The lists of a roll that are its own. Stage, school system and state of the roll are listed with
/// transfers.
pub(super) const LISTS: &[CodeList] = &[
    Stage::LIST,
    SchoolSystem::LIST,
    RollState::LIST,
    HouseholdKind::LIST,
    StudentCategory::LIST,
    LeftBehind::LIST,
    StudyMode::LIST,
    EntryMode::LIST,
    StudentSource::LIST,
    Presence::LIST,
    RollMedium::LIST,
    TransportMode::LIST,
];

const ROLL_SPECIFICATION: Instrument =
    Instrument::new("中小学生学籍信息化管理基本信息规范", Some("教基厅〔2007〕10号"));

const SPECIFICATION: Basis = Basis::law(
    &ROLL_SPECIFICATION,
    None,
    Evidence::Mirror("newton.com.tw/wiki/中國小學生學籍信息化管理基本信息規範/7703287"),
);

/// The numbers besides the words.
const FORM_IN_USE: Basis = Basis::law(
    &law::ROLL_FORM,
    None,
    Evidence::Mirror(
        "转载页《全国中小学生学籍信息管理系统学生基本信息填表说明讲解》；三个公开程序",
    ),
);

code_list! {
    /// A kind of household registration. The form has 1 and 2; the unified registration that most
    /// provinces changed to has no number there, so the codes are words.
    pub enum HouseholdKind("student.household_kind", "户口性质", "Kind of household registration", Personal, &[law::FORM]) {
        Agricultural = "agricultural": "农业户口", "agricultural";
        NonAgricultural = "non_agricultural": "非农业户口", "non-agricultural";
        Resident = "resident": "居民户口", "unified registration of residents";
    }
}

code_list! {
    /// Whether a student with a disability is taught in a regular class.
    pub enum StudentCategory("student.category", "学生类别", "Whether a student with a disability is taught in a regular class", Sensitive, &[SPECIFICATION]) {
        Regular = "00": "普通学生", "regular student";
        RegularClass = "10": "随班就读学生", "student with special needs in a regular class";
        Visual = "11": "视力残疾学生", "student with a visual disability";
        Hearing = "12": "听力残疾学生", "student with a hearing disability";
        Intellectual = "13": "智力残疾学生", "student with an intellectual disability";
        Other = "19": "其他随班就读学生", "other student in a regular class";
    }
}

code_list! {
    /// Whether the parents work away from home while the child stays.
    pub enum LeftBehind("student.left_behind", "留守儿童", "Whether parents work away while the child stays", Personal, &[FORM_IN_USE]) {
        No = "0": "非留守儿童", "no";
        OneParent = "1": "单亲留守儿童", "one parent is away";
        BothParents = "2": "双亲留守儿童", "both parents are away";
    }
}

code_list! {
    /// Where a student lives in term time. The form has 1 and 2 for the first two.
    pub enum StudyMode("student.study_mode", "就读方式", "Where the student lives in term time", Public, &[law::FORM]) {
        Day = "day": "走读", "day student";
        Boarding = "boarding": "住校", "boards at the school";
        Lodging = "lodging": "借宿", "lodges elsewhere";
        Other = "other": "其他", "otherwise";
    }
}

code_list! {
    /// How a student entered the school. Sources number the ways differently, so the codes are words.
    pub enum EntryMode("student.entry_mode", "入学方式", "How the student entered the school", Public, &[law::FORM]) {
        Nearby = "nearby": "就近入学", "to the school nearby";
        Admission = "admission": "统一招生考试（普通入学）", "by the common entrance examination";
        EthnicClass = "ethnic_class": "民族班", "to a class for ethnic minorities";
        Sports = "sports": "体育特招", "for talent in sports";
        Arts = "arts": "艺术特招", "for talent in the arts";
        TransferIn = "transfer_in": "外校转入", "by transfer";
        Restored = "restored": "恢复入学资格", "after a place was kept";
        Other = "other": "其他", "otherwise";
    }
}

code_list! {
    /// Whether a student belongs to the school or is taught as a guest.
    pub enum StudentSource("student.source", "学生来源", "Whether the student belongs to the school", Public, &[law::FORM]) {
        Regular = "regular": "正常入学", "entered regularly";
        Guest = "guest": "借读", "taught as a guest";
        Other = "other": "其他", "otherwise";
    }
}

code_list! {
    /// Whether student and roll are at the same school. Public programs name these four; no instrument was
    /// seen.
    pub enum Presence("student.presence", "在校状态", "Whether student and roll are at the same school", Public, &[Basis::Consistency]) {
        RollAndStudent = "roll_and_student": "在籍在校", "the roll and the student";
        RollOnly = "roll_only": "在籍离校", "the roll without the student";
        StudentOnly = "student_only": "在校不在籍", "the student without the roll";
        Neither = "neither": "不在籍不在校", "neither";
    }
}

code_list! {
    /// On what a roll is kept.
    pub enum RollMedium("student.roll_medium", "学籍管理方式", "On what the roll is kept", Public, &[law::MEDIUM_2025]) {
        Digital = "digital": "数字化管理", "digitally";
        Traditional = "traditional": "传统媒介管理", "on paper";
    }
}

code_list! {
    /// How a student comes to school. Public programs have these words, and no two the same numbers.
    pub enum TransportMode("student.transport_mode", "上下学交通方式", "How the student comes to school", Personal, &[law::FORM]) {
        Walking = "walking": "步行", "on foot";
        Bicycle = "bicycle": "自行车（含摩托车、电动自行车）", "by bicycle or motorcycle";
        PublicTransport = "public_transport": "公共交通", "by public transport";
        Family = "family": "家长自行接送", "brought by the family";
        SchoolBus = "school_bus": "校车", "by school bus";
        Other = "other": "其他", "otherwise";
    }
}
