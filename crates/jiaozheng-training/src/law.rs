//! Instruments that the rules of this crate cite, and where they were read.

mod cases;
mod contracts;
mod penalties;

use jiaozheng_core::law::{MINORS_PROTECTION, TEACHER_QUALIFICATIONS, mirror, read};
use jiaozheng_core::{Basis, Evidence, InForce, Instrument, article, day};

pub use self::{cases::*, contracts::*, penalties::*};

/// 民办教育促进法, as amended in 2016 and in 2018: on every day that records of training are of.
pub const PRIVATE_EDUCATION: Instrument = Instrument::new("中华人民共和国民办教育促进法", None);

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

/// The model contract of 2021. Its day of issue was not seen: it is taken from the day of the notice on
/// what is paid in advance, by which it is used.
pub const MODEL_CONTRACT: Instrument =
    Instrument::new("中小学生校外培训服务合同（示范文本）（2021年修订版）", Some("GF—2021—2604"))
        .in_force(InForce::since(day(2021, 10, 21)));

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

/// Henan: institutions of culture and the arts; a draft was seen, its day was not. From when on the
/// province asks for it, its choices say.
pub const HENAN_ARTS: Instrument =
    Instrument::new("河南省文化艺术类校外培训机构设置和管理指南（试行）", None);

/// Fire safety; reported on 6 June 2022. Number and day of issue were not seen.
pub const FIRE_SAFETY: Instrument = Instrument::new("校外培训机构消防安全管理九项规定", None)
    .in_force(InForce::since(day(2022, 6, 6)));

/// Training in sports.
pub const SPORTS_TRAINING: Instrument =
    Instrument::new("课外体育培训行为规范", None).in_force(InForce::since(day(2021, 12, 14)));

/// The national platform; reported on 26 March 2025. The number was not seen.
pub const PLATFORM: Instrument =
    Instrument::new("全国校外教育培训监管与服务综合平台应用管理办法", None)
        .in_force(InForce::since(day(2025, 3, 26)));

/// 出境入境管理法
pub const EXIT_AND_ENTRY: Instrument =
    Instrument::new("中华人民共和国出境入境管理法", None).in_force(InForce::since(day(2013, 7, 1)));

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

/// Education authorities license what is taught.
pub const LICENCE: Basis = read(&PRIVATE_EDUCATION, article(12));

/// A licence is published, and is in force for a term; it may be renewed.
pub const LICENCE_TERM: Basis = read(&PRIVATE_EDUCATION_RULES, article(22).paragraph(2));

/// An application is decided on within three months.
pub const DECISION: Basis = read(&PRIVATE_EDUCATION, article(17));

/// Nobody is enrolled before the licence.
pub const NO_ENROLMENT_BEFORE: Basis = read(&PRIVATE_EDUCATION_RULES, article(17).paragraph(2));

/// What is online has a licence for that, and follows what is required of web sites.
pub const ONLINE: Basis = read(&PRIVATE_EDUCATION_RULES, article(16).paragraph(2));

/// More than was licensed, or at another place.
pub const BEYOND_LICENCE: Basis = read(&PRIVATE_EDUCATION_RULES, article(63).paragraph(1).item(9));

/// A campus more is a change of address, a school elsewhere has a licence of its own.
pub const CAMPUSES: Basis = read(&PRIVATE_EDUCATION_RULES, article(23));

/// No organ of the state founds one.
pub const NO_STATE_ORGAN: Basis = read(&PRIVATE_EDUCATION, article(2));

/// Who founds one has political rights.
pub const SPONSORS: Basis = read(&PRIVATE_EDUCATION, article(10).paragraph(2));

/// No public school of compulsory education founds one, no other public school one for profit.
pub const NO_PUBLIC_SCHOOLS: Basis = read(&PRIVATE_EDUCATION_RULES, article(7).paragraph(1));

/// What a founder has promised is paid when it is founded.
pub const CAPITAL_PAID: Basis = read(&PRIVATE_EDUCATION_RULES, article(21));

/// Who leads the board.
pub const HEAD: Basis = read(&PRIVATE_EDUCATION_RULES, article(25).paragraph(1));

/// Who stands for the institution: the head of its board or its principal.
pub const LEGAL_REPRESENTATIVE: &[Basis] = &[
    read(&PRIVATE_EDUCATION, article(23)),
    read(&PRIVATE_EDUCATION_RULES, article(25).paragraph(2)),
];

/// Prices are published.
pub const PRICES: Basis = read(&PRIVATE_EDUCATION, article(38).paragraph(1));

/// The account of a non-profit one is filed.
pub const ACCOUNT_FILED: Basis = read(&PRIVATE_EDUCATION_RULES, article(44).paragraph(1));

/// Accounts are audited each year, and the result is published.
pub const AUDIT: Basis = read(&PRIVATE_EDUCATION, article(39).paragraph(2));

/// A tenth goes to a fund for development.
pub const DEVELOPMENT_FUND: Basis = read(&PRIVATE_EDUCATION_RULES, article(46));

/// Nothing is paid out by a non-profit one.
pub const NO_DISTRIBUTION: Basis = read(&PRIVATE_EDUCATION, article(19).paragraph(2));

/// Each year there is an inspection and a report.
pub const INSPECTION: Basis = read(&PRIVATE_EDUCATION_RULES, article(47).paragraph(1));

/// Staff have contracts.
pub const STAFF_CONTRACTS: Basis = read(&PRIVATE_EDUCATION_RULES, article(34).paragraph(1));

/// Teachers have a qualification for what they teach.
pub const STAFF_QUALIFIED: Basis = read(&PRIVATE_EDUCATION_RULES, article(33).paragraph(1));

/// Whoever is hired to work with minors is looked up before.
pub const CHECKED_BEFORE: Basis = read(&MINORS_PROTECTION, article(62).paragraph(1));

/// Whoever works with minors is looked up each year, and has to leave where something is found.
pub const CHECKED_YEARLY: Basis = read(&MINORS_PROTECTION, article(62).paragraph(2));

/// What follows where nobody was looked up, or an offender works there.
pub const UNCHECKED: Basis = read(&MINORS_PROTECTION, article(126));

/// Foreigners have a permit to work.
pub const WORK_PERMIT: Basis = read(&EXIT_AND_ENTRY, article(41).paragraph(1));

/// A certificate is good for its stage and those below.
pub const CERTIFICATE_STAGE: Basis = read(&TEACHER_QUALIFICATIONS, article(5).paragraph(1));

/// Nothing new for compulsory education, and what there is becomes non-profit.
pub const NOTHING_NEW: Basis = mirror(
    &DOUBLE_REDUCTION,
    None,
    "m.bbbaike.com/baike/jiaoyu/460135.html; 北京青年报 2021-11-21, scholarmate.com/S/jPt4CK",
);

/// Nothing new for senior secondary school in subjects, nor for preschool children.
pub const NOTHING_NEW_BESIDES: Basis = mirror(&DOUBLE_REDUCTION, None, TEXT_OF_2021);

/// No subjects and nothing online for preschool children.
pub const PRESCHOOL: Basis = mirror(&DOUBLE_REDUCTION, None, TEXT_OF_2021);

const TEXT_OF_2021: &str = "新华社 2021-07-24, cititic.com/news/mm/1625532-20210724.htm";

/// Online: each province licenses anew.
pub const ONLINE_BY_PROVINCE: Basis =
    mirror(&DOUBLE_REDUCTION, None, "m.bbbaike.com/baike/jiaoyu/460135.html");

/// No foreign capital in subjects.
pub const NO_FOREIGN_CAPITAL: Basis =
    mirror(&DOUBLE_REDUCTION, None, "m.bbbaike.com/baike/jiaoyu/460135.html");

/// Nobody teaches from abroad.
pub const NOBODY_ABROAD: Basis =
    mirror(&DOUBLE_REDUCTION, None, "wodeyuanxiao.com/Educationandtraining/hyegrorfem.html");

/// Who teaches subjects has a teacher certificate, which is shown.
pub const SUBJECT_CERTIFICATE: Basis =
    mirror(&DOUBLE_REDUCTION, None, "m.bbbaike.com/baike/jiaoyu/460135.html");

/// Certificates for subjects, proof of skill for the rest, nobody who teaches at a school.
pub const STAFF_REQUIREMENTS: Basis = mirror(
    &STAFF_RULES,
    Some(article(4)),
    "fsjyj.fushun.gov.cn, 2021-09-15; dosane.com/politics/2021_09_14_607110_2.shtml",
);

/// Foreigners: as the state has it.
pub const FOREIGN_STAFF: Basis = Basis::law(
    &STAFF_RULES,
    Some(article(3)),
    Evidence::Text("www.moe.gov.cn/srcsite/A29/202109/t20210914_562912.html"),
);

/// Nobody who is on the black list, without political rights or convicted.
pub const STAFF_BARRED: Basis =
    mirror(&STAFF_RULES, None, "sidacpa.top/chuangye/50830.html; m.jxyuer.com");

/// Contract, publication and filing, and how many are full-time.
pub const STAFF_PROCEDURE: Basis = mirror(
    &STAFF_RULES,
    None,
    "人民政协报 2021-09-22, dzb.rmzxb.com/rmzxbPaper/pc/con/202109/22/content_12944.html",
);

/// Three square metres for each, in a place that is safe from fire.
pub const SAFE_PLACE: Basis = mirror(
    &FIRE_SAFETY,
    None,
    "entouragemanagers.com/news/989d90198109.html（新华社 2022-06-06 转载）",
);

/// Where children may be in a building.
pub const CHILDREN_LOW: Basis = Basis::standard(
    &Instrument::new("建筑设计防火规范", Some("GB 50016")),
    None,
    Evidence::Mirror("jiningxiaofangdaiban.com/item_24487174_2542474.html"),
);

/// Five square metres for each, three for board games; classes of 35, two coaches for more than ten.
pub const SPORTS: Basis = mirror(
    &SPORTS_TRAINING,
    None,
    "bbs.china2au.com（芥末堆 2021-12）; web.mklwf.cn/info/1139/9829.htm",
);

/// The same, as remembered.
pub const OPINION: Basis = Basis::law(&OPINION_2018, None, Evidence::Memory);

/// Prices shown, everything paid in advance into one account.
pub const PREPAYMENT_SECURED: Basis =
    mirror(&PREPAYMENT, None, "yxsjw.org.cn/curriculum/show/227.html");

/// The same outside the subjects; nothing of subjects there.
pub const NON_SUBJECT_RULES: Basis = mirror(
    &NON_SUBJECT_OPINION,
    None,
    "hexun.com 2022-12-29; video.dzwindows.com/video/2022/1229/51485.html",
);

/// All institutions on the national platform.
pub const ON_PLATFORM: Basis =
    mirror(&PLATFORM, None, "yaliqi.com/new/677593931103349760; ztwm.com.cn 2025-03-26");

/// What the model contract says beside the licence: the full name as licensed, each mode its licence.
pub const CONTRACT_NOTICE: Basis = mirror(&MODEL_CONTRACT, None, "wnwk.com");

/// Standards of the provinces, as a survey tells: capital, area, lease, who licenses.
pub const PROVINCIAL: Basis = mirror(
    &Instrument::new("各省校外培训机构设置标准", None),
    None,
    "bmar-piano.com/news_cont_71.html",
);

/// Henan, culture and the arts: names, buildings, boarding, schools, one licence a place.
pub const HENAN: Basis =
    mirror(&HENAN_ARTS, None, "www1.fugugoushan.com/rzgz/727.html（征求意见稿要点）");

/// Henan: what is paid in advance.
pub const HENAN_SECURED: Basis =
    mirror(&HENAN_PREPAYMENT, None, "zggxxw.com/html/20220415/164998810156755.html");

/// White lists are kept up to date, and whoever breaks the rules is taken off.
pub const WHITE_LISTS: Basis = mirror(
    &Instrument::new("江苏省校外培训机构“白名单、黑名单”公告（2023年8月）", None),
    None,
    "js.people.com.cn/n2/2023/0805/c360307-40520913.html",
);

/// What the first two characters of a credit code say.
pub const CREDIT_CODES: Basis = Basis::standard(
    &Instrument::new("法人和其他组织统一社会信用代码编码规则", Some("GB 32100-2015")),
    None,
    Evidence::Mirror("osuse.cn/post/10002590.html"),
);

/// What the digits of a licence say: issuing body, division, level.
pub const LICENCE_DIGITS: Basis = mirror(
    &Instrument::new(
        "教育部办公厅关于修订和换发民办学校办学许可证的通知",
        Some("教发厅〔2008〕2号"),
    ),
    None,
    "newton.com.tw; m.opentagclosetag.com/zzxk/1316963.html",
);

/// Henan: words that do not stand in a name.
pub const NAME_WORDS: &[Basis] = &[HENAN];
