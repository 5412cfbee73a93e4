//! 定期注册: the interim measures of 2013, and what stands behind a qualification.

use jiaozheng_core::law::{TEACHER_QUALIFICATIONS, mirror, read};
use jiaozheng_core::{Basis, Evidence, InForce, Instrument, article, day};

use super::TEACHERS;

/// 中小学教师资格定期注册暂行办法, of 15 August 2013; provinces began later, each in its own year.
pub const REGISTRATION: Instrument =
    Instrument::new("中小学教师资格定期注册暂行办法", Some("教师〔2013〕9号"))
        .in_force(InForce::since(day(2013, 8, 15)));

const SHAANXI: Instrument =
    Instrument::new("陕西省教师资格定期注册的规定（2019年，全称未见）", None);
const HEBEI: Instrument =
    Instrument::new("河北省中小学教师资格定期注册的规定（2025年，全称未见）", None);
const FUJIAN: Instrument = Instrument::new("福建省中小学教师资格定期注册的规定（全称未见）", None);
const GUIZHOU: Instrument =
    Instrument::new("贵州省中小学教师资格定期注册的规定（2023年，全称未见）", None);

/// Two copies of conditions and grounds, without the numbers of articles.
const CONDITIONS: &str =
    "m.lorazepamrguide.com/jiaoshi/2022/15317.html; ah.huatu.com/2021/0913/2080364.html";

/// Who first teaches does so on probation.
pub const PROBATION: Basis = read(&TEACHERS, article(13).paragraph(3));

/// A qualification is revoked for fraud, and for bad conduct of vile influence.
pub const REVOKED: Basis = read(&TEACHER_QUALIFICATIONS, article(19));

/// Who is first registered: the qualification of the post, in quota and in post, probation passed.
pub const FIRST_CONDITIONS: Basis = mirror(&REGISTRATION, None, CONDITIONS);

/// Who is registered: ethics, each annual assessment, 360 hours of training, fit in body and mind.
pub const CONDITIONS_MET: Basis = mirror(&REGISTRATION, None, CONDITIONS);

/// Who is deferred: hours not done, a term away without leave, one year failed.
pub const DEFERRED: Basis = mirror(
    &REGISTRATION,
    Some(article(9)),
    "wodeyuanxiao.com/Educationandtraining/njosatqqtc.html（英文转述，条号可见）",
);

/// Who fails: a breach of ethics of vile influence, two years failed in a row, the qualification lost.
pub const FAILED: Basis = mirror(&REGISTRATION, None, CONDITIONS);

/// Registered for five years; who is not, or is late, may not teach.
pub const FIVE_YEARS: Basis = mirror(
    &REGISTRATION,
    None,
    "wenda.hqwx.com/article-162764.html; \
     woncsy.com/what_are_the_consequences_of_failing_to_register_a_teachers_certificate-1878",
);

/// Public schools and kindergartens, in quota and in post; the province decides on private ones.
pub const SCOPE: Basis = mirror(&REGISTRATION, None, "wenda.hqwx.com/article-162764.html");

/// Sixty days after probation, sixty days before the end.
pub const SIXTY_DAYS: Basis =
    mirror(&REGISTRATION, None, "daniuxuexiao.org.cn/zixun/quanguo/20404.html");

/// The teacher applies, the school hands in for all, the authority it belongs to examines.
pub const THROUGH_THE_SCHOOL: Basis = SIXTY_DAYS;

/// The county examines first, the city again, the province concludes.
pub const THREE_LEVELS: Basis = mirror(&SHAANXI, None, "198.44.248.91");

/// What is to be concluded is made public beforehand. Nobody looked up where it stands.
pub const PUBLICISED: Basis = Basis::law(&REGISTRATION, None, Evidence::Memory);

/// The county concludes, and makes its conclusion public for a week; then the city reviews it, and the
/// province keeps it.
pub const COUNTY_CONCLUDES: Basis =
    mirror(&REGISTRATION, None, "youlu.com（各地做法的转述，省份未记）");

/// Ninety working days from the end of acceptance. Nobody looked up where it stands.
pub const NINETY_DAYS: Basis = Basis::law(&REGISTRATION, None, Evidence::Memory);

/// What false papers lead to. Nobody looked up where it stands.
pub const FALSE_MATERIALS: Basis = Basis::law(&REGISTRATION, None, Evidence::Memory);

/// Hebei defers those who teach above their certificate, after 一学期及以上.
pub const HEBEI_DEFERS: Basis = mirror(&HEBEI, None, "anjisi.com/news/202510/97896.html");

/// Fujian and Guizhou defer those whose sanction has not been lifted, and those not assessed.
pub const FUJIAN_DEFERS: Basis =
    mirror(&FUJIAN, None, "77.wendadaohang.com/zd/GYWWqGGqpGWWpGWGINq.html");
/// As Fujian.
pub const GUIZHOU_DEFERS: Basis = mirror(&GUIZHOU, None, "life.gansulong.com/c/04212b2J02024.html");
