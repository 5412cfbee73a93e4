//! Instruments that the rules of this crate cite, and where they were read.

use jiaozheng_core::law::{mirror, read};
use jiaozheng_core::{Basis, InForce, Instrument, article, day};

/// 民办教育促进法, as amended in 2016 and in 2018.
pub const PRIVATE_EDUCATION: Instrument =
    Instrument::new("中华人民共和国民办教育促进法", None).in_force(InForce::since(day(2017, 9, 1)));

/// 民办教育促进法实施条例, as revised in 2021.
pub const PRIVATE_EDUCATION_RULES: Instrument =
    Instrument::new("中华人民共和国民办教育促进法实施条例", Some("国务院令第741号"))
        .in_force(InForce::since(day(2021, 9, 1)));

/// 国务院办公厅 on off-campus training, of 2018.
pub const OPINION_2018: Instrument =
    Instrument::new("国务院办公厅关于规范校外培训机构发展的意见", Some("国办发〔2018〕80号"))
        .in_force(InForce::since(day(2018, 8, 6)));

/// 双减: less homework, less off-campus training.
pub const DOUBLE_REDUCTION: Instrument = Instrument::new(
    "关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见",
    Some("中办发〔2021〕40号"),
)
.in_force(InForce::since(day(2021, 7, 24)));

/// What is a subject of the curriculum and what is not.
pub const SUBJECT_SCOPE: Instrument = Instrument::new(
    "教育部办公厅关于进一步明确义务教育阶段校外培训学科类和非学科类范围的通知",
    Some("教监管厅函〔2021〕3号"),
)
.in_force(InForce::since(day(2021, 7, 28)));

/// How doubtful projects are told apart.
pub const CLASSIFICATION_GUIDE: Instrument =
    Instrument::new("义务教育阶段校外培训项目分类鉴别指南", Some("教监管厅函〔2021〕16号"))
        .in_force(InForce::since(day(2021, 11, 1)));

/// Who may work there; the number rests on memory and is left out.
pub const STAFF_RULES: Instrument = Instrument::new("校外培训机构从业人员管理办法（试行）", None)
    .in_force(InForce::since(day(2021, 9, 9)));

/// What is taught from; the number rests on memory and is left out.
pub const MATERIAL_RULES: Instrument =
    Instrument::new("中小学生校外培训材料管理办法（试行）", None)
        .in_force(InForce::since(day(2021, 8, 25)));

/// What is paid in advance.
pub const PREPAYMENT: Instrument = Instrument::new(
    "教育部等六部门关于加强校外培训机构预收费监管工作的通知",
    Some("教监管函〔2021〕2号"),
)
.in_force(InForce::since(day(2021, 10, 21)));

/// The model contract of 2021.
pub const MODEL_CONTRACT: Instrument =
    Instrument::new("中小学生校外培训服务合同（示范文本）（2021年修订版）", Some("GF—2021—2604"));

/// Thirteen departments on training that is not in subjects, published on 29 December 2022.
pub const NON_SUBJECT_OPINION: Instrument = Instrument::new(
    "教育部等十三部门关于规范面向中小学生的非学科类校外培训的意见",
    Some("教监管〔2022〕4号"),
)
.in_force(InForce::since(day(2022, 12, 29)));

/// Penalties, in force since 15 October 2023.
pub const PENALTIES: Instrument =
    Instrument::new("校外培训行政处罚暂行办法", Some("教育部令第53号"))
        .in_force(InForce::since(day(2023, 10, 15)));

/// Henan: what is paid in advance, April 2022.
pub const HENAN_PREPAYMENT: Instrument =
    Instrument::new("河南省校外培训机构预收费资金监管暂行规定", None)
        .in_force(InForce::since(day(2022, 4, 14)));

/// Henan: institutions of culture and the arts; a draft was seen. By September 2022 such rules were out.
pub const HENAN_ARTS: Instrument =
    Instrument::new("河南省文化艺术类校外培训机构设置和管理指南（试行）", None)
        .in_force(InForce::since(day(2022, 9, 1)));

/// Which subjects are those of the curriculum, and what is not.
pub const SUBJECTS: &[Basis] = &[mirror(&SUBJECT_SCOPE, None, "jyj.xam.gov.cn")];

/// What is trained: subjects, and what several departments are competent for.
pub const CLASSIFICATION: &[Basis] = &[
    mirror(&SUBJECT_SCOPE, None, "jyj.xam.gov.cn"),
    mirror(&NON_SUBJECT_OPINION, None, "hexun.com; m.tj.bendibao.com"),
];

/// How projects outside the subjects are sorted: a list of one province.
pub const PROJECTS: &[Basis] = &[mirror(
    &Instrument::new("甘肃省非学科类校外培训机构设置标准（名称、文号未见）", None),
    None,
    "nn.city",
)];

/// Licence first, then registration as a legal person.
pub const LICENCE_THEN_REGISTRATION: Basis = read(&PRIVATE_EDUCATION, article(19).paragraph(4));
