//! Instruments that the rules of this crate cite, and where they were read: those on teachers in service
//! in a file a field.

pub mod entry;
pub mod ethics;
pub mod registration;

use jiaozheng_core::law::{CIVIL_CODE, PRESCHOOL_EDUCATION, TEACHER_QUALIFICATIONS, mirror, read};
use jiaozheng_core::{Basis, Evidence, InForce, Instrument, article, day};

pub use ethics::{ETHICS_BEHAVIOURS, ETHICS_SANCTIONS};

/// 教师法, of 1993, as amended in 2009. Nobody was certified before it.
pub const TEACHERS: Instrument = Instrument::new("中华人民共和国教师法", None);

/// 〈教师资格条例〉实施办法, of 23 September 2000. Applications of the kind that this crate knows are made
/// under it; before it there was a transition of those who taught already.
pub const QUALIFICATIONS_DETAILED: Instrument =
    Instrument::new("〈教师资格条例〉实施办法", Some("教育部令第10号"));

/// 中小学教师资格考试暂行办法, of 15 August 2013. Nobody looked up its articles.
pub const EXAMINATIONS: Instrument =
    Instrument::new("中小学教师资格考试暂行办法", Some("教师〔2013〕9号"))
        .in_force(InForce::since(day(2013, 8, 15)));

/// 教师资格证书管理规定, of 8 August 2001.
pub const CERTIFICATES: Instrument =
    Instrument::new("教师资格证书管理规定", Some("教人〔2001〕6号"));

/// How people from Hong Kong, Macau and Taiwan apply.
pub const HONG_KONG_MACAU_TAIWAN: Instrument = Instrument::new(
    "教育部办公厅 中共中央台湾工作办公室秘书局 国务院港澳事务办公室秘书行政司关于港澳台居民在内地（大陆）申请中小学教师资格有关问题的通知",
    Some("教师厅〔2019〕1号"),
);

/// Whoever is to be hired or certified is looked up first. Of 20 August 2020; the press had it on
/// 18 September.
pub const CLEARANCE: Instrument = Instrument::new(
    "最高人民检察院、教育部、公安部关于建立教职员工准入查询性侵违法犯罪信息制度的意见",
    Some("高检发〔2020〕14号"),
)
.in_force(InForce::since(day(2020, 8, 20)));

/// Henan, as amended in 2010.
pub const HENAN_TEACHERS: Instrument =
    Instrument::new("河南省实施〈中华人民共和国教师法〉办法", None);

const MANDARIN_TEST: Instrument = Instrument::new("普通话水平测试等级标准（试行）", None);

/// Exempt from the examination are those whom their school has certified.
const EXEMPTION: Instrument =
    Instrument::new("免试认定中小学教师资格改革的有关文件（2020年起，文号未查）", None);

/// A Chinese citizen with the education of this law, or the examination, and the ability to teach.
pub const WHO_QUALIFIES: Basis = read(&TEACHERS, article(10).paragraph(2));

/// A kindergarten teacher has graduated from a normal school, or from more.
pub const EDUCATION: Basis = read(&TEACHERS, article(11).paragraph(1));

/// Whoever lacks the education passes the state's examination.
pub const EXAMINATION_INSTEAD: Basis = read(&TEACHERS, article(11).paragraph(2));

/// Who lost political rights, or was imprisoned for an intentional crime, never qualifies.
pub const FORFEITURE: Basis = read(&TEACHERS, article(14));

/// A qualification is good for its level and those below; instructors of practice instruct practice alone;
/// senior secondary and secondary vocational schools take each other's.
pub const SCOPE: Basis = read(&TEACHER_QUALIFICATIONS, article(5));

/// To be able to teach is to be in health, too.
pub const HEALTH: Basis = read(&TEACHER_QUALIFICATIONS, article(6));

/// An instructor of practice is an assistant engineer, an intermediate worker, or more.
pub const SKILL: Basis = read(&TEACHER_QUALIFICATIONS, article(7).paragraph(2));

/// County, city, or who is in charge of the university decides.
pub const WHO_DECIDES: Basis = read(&TEACHER_QUALIFICATIONS, article(13));

/// Once in spring and once in autumn, within a span that is made public.
pub const WINDOWS: Basis = read(&TEACHER_QUALIFICATIONS, article(14).paragraph(2));

/// An identity document.
pub const IDENTITY_SHOWN: Basis = read(&TEACHER_QUALIFICATIONS, article(15).paragraph(1).item(1));

/// A certificate of health of a hospital that the authority named.
pub const HEALTH_SHOWN: Basis = read(&TEACHER_QUALIFICATIONS, article(15).paragraph(1).item(3));

/// A certificate of conduct, and of whether there is a criminal record.
pub const CONDUCT_SHOWN: Basis = read(&TEACHER_QUALIFICATIONS, article(15).paragraph(1).item(4));

/// What is missing is asked for at once, and handed in before the span ends.
pub const SUPPLEMENTS: Basis = read(&TEACHER_QUALIFICATIONS, article(15).paragraph(2));

/// Within thirty days of the end of the span there is a certificate, or a notice.
pub const DECISION_LIMIT: Basis = read(&TEACHER_QUALIFICATIONS, article(16).paragraph(1));

/// The detailed rules count working days, as many. Nobody looked up where.
pub const DECISION_LIMIT_DETAILED: Basis =
    Basis::law(&QUALIFICATIONS_DETAILED, None, Evidence::Memory);

/// Whoever did not study to be a teacher, or passed an examination, is interviewed and tries a lesson.
pub const INTERVIEW: Basis = read(&TEACHER_QUALIFICATIONS, article(16).paragraph(2));

/// Whoever lacks the education passes an examination of the state.
pub const EXAMINED: Basis = read(&TEACHER_QUALIFICATIONS, article(8));

/// Who has the education, or passed the examination, may apply.
pub const MAY_APPLY: Basis = read(&TEACHER_QUALIFICATIONS, article(12));

/// Who is qualified and wants a higher level has an examination of that level, or the education for it.
pub const HIGHER_LEVEL: Basis = read(&TEACHER_QUALIFICATIONS, article(17));

/// Who forfeited a qualification never has one again; the certificate is taken in.
pub const NEVER_AGAIN: Basis = read(&TEACHER_QUALIFICATIONS, article(18));

/// Who had it revoked does not apply for five years; the certificate is taken in.
pub const NOT_FOR_YEARS: Basis = read(&TEACHER_QUALIFICATIONS, article(19).paragraph(2));

/// Who cheated takes no examination for three years.
pub const CHEATING: Basis = read(&TEACHER_QUALIFICATIONS, article(20));

/// The last day of years is the same day of the month.
pub const SPANS_OF_YEARS: Basis = read(&CIVIL_CODE, article(202));

/// Henan: a qualification is taken away for fraud, and from who is dismissed from public office; nobody
/// applies for five years.
pub const NOT_FOR_YEARS_IN_HENAN: Basis = read(&HENAN_TEACHERS, article(9));

/// Those who certify teachers look applicants up, and do not certify who has a record of sexual offences.
pub const LOOKED_UP: Basis = mirror(
    &CLEARANCE,
    None,
    "mbxq.org.cn/shownews.asp?Fld_ProductId=5557（印发日期）; \
     chinacourt.org/article/detail/2020/09/id/5462297.shtml; pygbw.com/news/XWZX/2020091867911.html",
);

/// Kindergartens: their own qualification, or another and a training of the county.
pub const KINDERGARTENS: Basis = read(&PRESCHOOL_EDUCATION, article(37));

/// Kindergartens: a certificate is taken away in serious cases. The law says it of what it is about, so
/// that it is cited for what was before it, too.
pub const PENALTY: Basis = read(&PRESCHOOL_EDUCATION_WHENEVER, article(80));

/// 学前教育法, cited whenever a record says that it was applied.
const PRESCHOOL_EDUCATION_WHENEVER: Instrument =
    Instrument::new(PRESCHOOL_EDUCATION.title, PRESCHOOL_EDUCATION.number);

/// An instructor of practice has graduated from a secondary vocational school, or from more.
pub const EDUCATION_OF_INSTRUCTORS: Basis = mirror(
    &QUALIFICATIONS_DETAILED,
    Some(article(7).paragraph(2)),
    "m.transparencyisgood.com/525922/blog_944392.html; taowenge.com/p-11253792.html",
);

/// Mandarin: level two, grade B, or level three, grade A, where dialects differ much.
pub const MANDARIN: Basis = mirror(
    &QUALIFICATIONS_DETAILED,
    Some(article(8).item(2)),
    "rwxy.xjmu.edu.cn; m.transparencyisgood.com/525922/blog_944392.html",
);

/// The certificate of Mandarin is handed in.
pub const MANDARIN_SHOWN: Basis =
    mirror(&QUALIFICATIONS_DETAILED, Some(article(12).item(5)), "rwxy.xjmu.edu.cn");

/// In a county's hospital, or a larger one.
pub const HOSPITAL: Basis = mirror(&QUALIFICATIONS_DETAILED, Some(article(8).item(3)), "ccutu.com");

/// The names of the levels of Mandarin, and their scores.
pub const MANDARIN_LEVELS: &[Basis] = &[mirror(
    &MANDARIN_TEST,
    None,
    "easyfang.com/a/2024/0301/015711526.html; mnkan.com/xinqi/s74bb.html",
)];

/// An examination passed is good for three years.
pub const EXAMINATION_VALID: Basis = mirror(
    &EXAMINATIONS,
    None,
    "m.gwy.com/jszg/53319.html; m.hteacher.net/article/article.php?id=263686",
);

/// Teachers of schools pass the examination.
pub const EXAMINATION: Basis = Basis::law(&EXAMINATIONS, None, Evidence::Memory);

/// The certificate that a school gives its own students is good for three years, and for what stands
/// in it.
pub const EXEMPTION_VALID: Basis = Basis::law(&EXEMPTION, None, Evidence::Memory);

/// What stands in the number of a certificate.
pub const CERTIFICATE_NUMBERS: Basis = mirror(
    &CERTIFICATES,
    None,
    "scjszg.cn/show-61-6300-1.html; cq.jinbiaochi.com/jz/news_109570.html",
);

/// What stands in a certificate, its number among it.
pub const CERTIFICATE_CONTENT: Basis =
    Basis::law(&CERTIFICATES, Some(article(5)), Evidence::Text("zhzx.ntkfqjy.com/Item/27278.aspx"));

/// People from Hong Kong, Macau and Taiwan apply with their own documents, for six kinds.
pub const HONG_KONG_MACAU_TAIWAN_APPLY: Basis = Basis::law(
    &HONG_KONG_MACAU_TAIWAN,
    None,
    Evidence::Text("shanghaiinvest.com/cn/viewfile.php?id=13509"),
);

/// One kind for each person in a batch: notices of provinces. Not looked up.
pub const ONE_KIND: Basis = Basis::law(&PROVINCIAL_NOTICES, None, Evidence::Memory);

const PROVINCIAL_NOTICES: Instrument = Instrument::new("各省教师资格认定公告", None);
