//! 准入查询: who may not work near minors, and how that is found out.

use jiaozheng_core::law::{
    MINORS_PROTECTION, PRESCHOOL_EDUCATION, TEACHER_QUALIFICATIONS, mirror, read,
};
use jiaozheng_core::{Basis, InForce, Instrument, article, day};

use super::CLEARANCE;

/// 刑法, with what the ninth amendment put in.
const CRIMINAL_LAW: Instrument =
    Instrument::new("中华人民共和国刑法", None).in_force(InForce::since(day(2015, 11, 1)));

/// Schools: staff are looked up before they start; made public on 14 April 2023.
const STAFF_CHECKS: Instrument =
    Instrument::new("教育部关于推开教职员工准入查询工作的通知", Some("教师函〔2023〕1号"))
        .in_force(InForce::since(day(2023, 4, 14)));

/// Training institutions: staff are looked up before they start. The day of issue was not seen; it was
/// reported on 7 July 2023.
const TRAINING_STAFF: Instrument = Instrument::new(
    "教育部办公厅关于做好校外培训机构从业人员准入查询工作的通知",
    Some("教监管厅函〔2023〕9号"),
)
.in_force(InForce::since(day(2023, 7, 7)));

/// Who recruits asks before, and does not hire whoever has such a record.
pub const BEFORE_HIRING: Basis = read(&MINORS_PROTECTION, article(62).paragraph(1));

/// Every year all staff are looked up; who has such a record is dismissed promptly.
pub const EVERY_YEAR: Basis = read(&MINORS_PROTECTION, article(62).paragraph(2));

/// Schools, kindergartens and training institutions are in close contact with minors.
pub const CLOSE_CONTACT: Basis = read(&MINORS_PROTECTION, article(130));

/// Kindergartens: seven kinds of records, and other dangers to children.
pub const KINDERGARTEN_BEFORE_HIRING: Basis = read(&PRESCHOOL_EDUCATION, article(44).paragraph(1));

/// Kindergartens: who is a danger stops working at once, leaves, and is reported to the county.
pub const KINDERGARTEN_IN_POST: Basis = read(&PRESCHOOL_EDUCATION, article(44).paragraph(2));

/// The system of such records, open to units in close contact with minors.
pub const INFORMATION_SYSTEM: Basis = read(&MINORS_PROTECTION, article(98));

/// Who was banned from such work by a court.
pub const BANNED_BY_COURT: Basis = read(&CRIMINAL_LAW, article(37).inserted(1));

/// Looked up with the authorisation of the person.
pub const AUTHORISED: Basis = mirror(&CLEARANCE, None, "pygbw.com/news/XWZX/2020091867911.html");

/// Teachers: also whether a qualification was lost or revoked.
pub const QUALIFICATION_ASKED: Basis = mirror(
    &STAFF_CHECKS,
    None,
    "edugc.cn/html/edunews/2023/jinriguanzhu_0420/100545.shtml; jgb.henu.edu.cn/info/2513/17948.htm",
);

/// Who teaches has a qualification.
pub const QUALIFIED: Basis = read(&TEACHER_QUALIFICATIONS, article(2));

/// Training institutions alike.
pub const TRAINING_INSTITUTIONS: Basis =
    mirror(&TRAINING_STAFF, None, "freewechat.com/a/MzAwMTUwODQ1MA==/2247558658/8");
