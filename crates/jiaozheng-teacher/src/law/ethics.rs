//! 师德: what breaches a teacher's ethics, who decides, what follows.

use jiaozheng_core::law::{PRESCHOOL_EDUCATION, TEACHER_QUALIFICATIONS, mirror, read};
use jiaozheng_core::{Basis, Evidence, InForce, Instrument, article, day};

use super::TEACHERS;

/// 中小学教师违反职业道德行为处理办法, of 2014: kindergartens included.
pub const ETHICS_2014: Instrument =
    Instrument::new("中小学教师违反职业道德行为处理办法", Some("教师〔2014〕1号"))
        .in_force(InForce::since(day(2014, 1, 11)).until(day(2018, 11, 7)));

/// The same as revised in 2018: without kindergartens.
pub const ETHICS_2018: Instrument =
    Instrument::new("中小学教师违反职业道德行为处理办法（2018年修订）", Some("教师〔2018〕18号"))
        .in_force(InForce::since(day(2018, 11, 8)));

/// 幼儿园教师违反职业道德行为处理办法, of 2018.
pub const KINDERGARTEN_ETHICS: Instrument =
    Instrument::new("幼儿园教师违反职业道德行为处理办法", Some("教师〔2018〕19号"))
        .in_force(InForce::since(day(2018, 11, 8)));

/// 事业单位人事管理条例
const PUBLIC_STAFF: Instrument = Instrument::new("事业单位人事管理条例", Some("国务院令第652号"))
    .in_force(InForce::since(day(2014, 7, 1)));

const TUTORING: Instrument = Instrument::new("严禁中小学校和在职中小学教师有偿补课的规定", None);

const SEEN_2014: &str = "bbsanminiato.com/2018/xiaoyuangonggao_0420/4507.html";
const SEEN_2018: &str = "m.bimoxiezuo.com/view?id=n5tw63s7mjsggolg&type=2";
const SEEN_KINDERGARTEN: &str = "hn408ck.com/News_view/index1094.html.htm";

/// What breaches the ethics: ten kinds by the rules of 2014, eleven by each of those of 2018.
pub const ETHICS_BEHAVIOURS: &[Basis] = &[
    mirror(&ETHICS_2014, Some(article(4)), "crsrw.com/falvjiangtang/158032.html"),
    mirror(
        &ETHICS_2018,
        Some(article(4)),
        "wodeyuanxiao.com/Educationalinstitution/gvwdlicfox.html（英文转述，条号可见）",
    ),
    mirror(&KINDERGARTEN_ETHICS, Some(article(4)), SEEN_KINDERGARTEN),
];

/// Sanctions and how long they last.
pub const ETHICS_SANCTIONS: &[Basis] = &[
    mirror(&ETHICS_2014, Some(article(3)), SEEN_2014),
    mirror(&ETHICS_2018, Some(article(3)), SEEN_2018),
    mirror(&KINDERGARTEN_ETHICS, Some(article(3)), SEEN_KINDERGARTEN),
    SANCTION_PERIODS,
];

/// Whose teachers they are about.
pub const SCOPE: &[Basis] = &[
    mirror(&ETHICS_2014, Some(article(2)), SEEN_2014),
    mirror(&ETHICS_2018, Some(article(2)), SEEN_2018),
    mirror(&KINDERGARTEN_ETHICS, Some(article(2)), SEEN_KINDERGARTEN),
];

/// Six, twelve, twenty-four months.
const SANCTION_PERIODS: Basis = read(&PUBLIC_STAFF, article(29).paragraph(2));

/// A sanction rests on clear facts and firm evidence.
pub const EVIDENCE: &[Basis] = &[
    read(&PUBLIC_STAFF, article(30)),
    HEARD_2014,
    mirror(&ETHICS_2018, Some(article(6)), "ddldw.com/bazisuanming/k4h9b1brji.html"),
];

/// Public staff: once its time is over a sanction is lifted, in writing.
pub const LIFTED: Basis = read(&PUBLIC_STAFF, article(31));

/// What is suspected of being a crime goes to the judicial authorities; who is a member of the Party is
/// sanctioned by it too; eligibility is lost for twenty-four months at least.
pub const OTHER_CONSEQUENCES: &[Basis] = &[
    mirror(&ETHICS_2018, Some(article(3)), "crsrw.com/falvyuanzhu/49164.html"),
    mirror(&KINDERGARTEN_ETHICS, Some(article(3)), SEEN_KINDERGARTEN),
];

/// The facts are looked into, the teacher is heard, a hearing is held on demand.
pub const HEARD_2014: Basis =
    mirror(&ETHICS_2014, Some(article(5)), "crsrw.com/falvjiangtang/158032.html");

/// As in 2014.
pub const HEARD_2018: Basis =
    mirror(&ETHICS_2018, None, "wodeyuanxiao.com/EducationalKnowledge/suqlscties.html（英文转述）");

/// Kindergartens, as schools. The article was not seen.
pub const KINDERGARTEN_HEARD: Basis = Basis::law(&KINDERGARTEN_ETHICS, None, Evidence::Memory);

/// Who decides, by sanction and by school.
pub const WHO_DECIDES: Basis = mirror(
    &ETHICS_2018,
    Some(article(7)),
    "wodeyuanxiao.com/EducationalKnowledge/wplbliffnc.html（英文转述，条号可见）",
);

/// Who decided by the rules of 2014. Nobody looked it up.
pub const WHO_DECIDED: Basis = Basis::law(&ETHICS_2014, None, Evidence::Memory);

/// Kindergartens, as schools. The article was not seen.
pub const KINDERGARTEN_DECIDES: Basis = Basis::law(&KINDERGARTEN_ETHICS, None, Evidence::Memory);

/// Review by the authority of the school, then an appeal to the one above.
pub const REVIEW: Basis = mirror(
    &ETHICS_2018,
    None,
    "wodeyuanxiao.com/Educationalinstitution/gvwdlicfox.html（英文转述）",
);

/// Public staff may ask for a review, and appeal.
pub const STAFF_REVIEW: Basis = read(&PUBLIC_STAFF, article(38));

/// On what a school did to a teacher the authority decides within thirty days.
pub const COMPLAINT: Basis = read(&TEACHERS, article(39).paragraph(1));

/// What is decided stands in the system. Nobody looked up where it says so.
pub const IN_THE_SYSTEM: Basis = Basis::law(&ETHICS_2018, None, Evidence::Memory);

/// Bad conduct and insult of students with vile influence: the qualification is revoked.
pub const REVOKED: Basis = read(&TEACHER_QUALIFICATIONS, article(19).paragraph(1).item(2));

/// Kindergartens: a ban for a time or for life for who harms children or breaches ethics with ill effects;
/// in serious cases the certificate is taken away.
pub const KINDERGARTEN_BAN: Basis = read(&PRESCHOOL_EDUCATION, article(80));

/// No paid tutoring by teachers in service. Not looked up.
pub const NO_PAID_TUTORING: Basis = Basis::law(&TUTORING, None, Evidence::Memory);
