//! What cases of unlawful training are held to.

use jiaozheng_core::law::{ADMINISTRATIVE_PENALTIES, mirror, read};
use jiaozheng_core::{Basis, Instrument, article};

use super::{PENALTIES, PRIVATE_EDUCATION, PRIVATE_EDUCATION_RULES, UNCHECKED};

/// The draft of the measures on penalties, November 2022.
pub const PENALTIES_DRAFT: Instrument =
    Instrument::new("校外培训行政处罚暂行办法（征求意见稿，2022年11月）", None);

const REPORTED: &str =
    "njpanjin.com/cn/Instant/news/202310/t20231009_7496547.html（央广网 2023-10-09）";

/// Without a licence, before the measures of 2023: one to five times what was gained.
pub const WITHOUT_LICENCE: Basis = read(&PRIVATE_EDUCATION, article(64));

/// Without a licence, with a place, two who work there, an organisation.
pub const WITHOUT_LICENCE_2023: Basis = mirror(&PENALTIES, Some(article(17)), REPORTED);

/// Subjects under another guise.
pub const DISGUISED: Basis = mirror(&PENALTIES, Some(article(18)), REPORTED);

/// Against the rules of the state.
pub const AGAINST_RULES: Basis = read(&PRIVATE_EDUCATION_RULES, article(63).paragraph(1).item(2));

/// Disorderly management.
pub const DISORDERLY: Basis = read(&PRIVATE_EDUCATION, article(62).item(5));

/// Fees raised against the law.
pub const FEES_RAISED: Basis = read(&PRIVATE_EDUCATION_RULES, article(63).paragraph(1).item(11));

/// What follows for an institution with a licence.
pub const SANCTIONS: Basis = read(&PRIVATE_EDUCATION, article(62));

/// What follows for those who answer for it.
pub const RESPONSIBLE: Basis = read(&PRIVATE_EDUCATION_RULES, article(64).paragraph(1));

/// What follows for a founder who neglects one of several.
pub const NEGLECT: Basis = read(&PRIVATE_EDUCATION_RULES, article(64).paragraph(2));

/// Competitions without permission.
pub const COMPETITION: Basis =
    mirror(&PENALTIES, None, "ruilifan.com/zh-hk/wmsh/xinli/1o2jp8.html");

/// Places and platforms for unlawful training: in the draft; whether it became law was not seen.
pub const SUPPORT: Basis = mirror(
    &PENALTIES_DRAFT,
    None,
    "zgjjyf.com/caixinzhisheng/2022-11-24/5439.html（新华社 2022-11-23）",
);

/// What is unlawful.
pub const ACTS: &[Basis] =
    &[WITHOUT_LICENCE_2023, DISGUISED, COMPETITION, SANCTIONS, WITHOUT_LICENCE, UNCHECKED];

/// Which penalties there are.
pub const KINDS_OF_PENALTIES: &[Basis] =
    &[mirror(&PENALTIES, Some(article(5)), REPORTED), read(&ADMINISTRATIVE_PENALTIES, article(9))];

/// Who punishes: the department for training, or one that enforces for several.
pub const WHO_PUNISHES: Basis = mirror(&PENALTIES, Some(article(6)), "desk33.com/p-651216.html");

/// What was gained: all receipts, without what was refunded of sessions not held.
pub const GAINS: Basis =
    mirror(&PENALTIES, Some(article(42)), "公开源代码 ClassOff 的注释（core.js）");

/// Heavier: teachers in service, again within two years, with force against officers.
pub const HEAVIER: Basis =
    mirror(&PENALTIES, None, "jwbk.com/news/a015999ec47920d329313e38937a3a69.html");

/// Counties and above punish.
pub const COUNTY_AND_ABOVE: Basis = read(&ADMINISTRATIVE_PENALTIES, article(23));

/// What was gained is confiscated, unless it has to be paid back.
pub const CONFISCATION: Basis = read(&ADMINISTRATIVE_PENALTIES, article(28).paragraph(2));

/// One act is fined once.
pub const FINED_ONCE: Basis = read(&ADMINISTRATIVE_PENALTIES, article(29));

/// Who is under fourteen is not punished.
pub const UNDER_FOURTEEN: Basis = read(&ADMINISTRATIVE_PENALTIES, article(30));

/// What makes a penalty lighter, or less.
pub const MITIGATED: Basis = read(&ADMINISTRATIVE_PENALTIES, article(32));

/// Slight, corrected and without harm: no penalty; for the first time and with little harm: perhaps none.
pub const SLIGHT: Basis = read(&ADMINISTRATIVE_PENALTIES, article(33).paragraph(1));

/// Without fault: no penalty.
pub const NO_FAULT: Basis = read(&ADMINISTRATIVE_PENALTIES, article(33).paragraph(2));

/// Two years; five where life, health or finances suffered.
pub const LIMITATION: Basis = read(&ADMINISTRATIVE_PENALTIES, article(36));

/// Why nobody is punished.
pub const WAIVERS: &[Basis] = &[SLIGHT, NO_FAULT, UNDER_FOURTEEN, LIMITATION, OUTCOMES];

/// The law of the day of the act, or a later one that is lighter.
pub const OLD_OR_LIGHTER: Basis = read(&ADMINISTRATIVE_PENALTIES, article(37));

/// A penalty without a basis is void.
pub const NO_PENALTY_WITHOUT_BASIS: Basis =
    read(&ADMINISTRATIVE_PENALTIES, article(38).paragraph(1));

/// Two officers.
pub const TWO_OFFICERS: Basis = read(&ADMINISTRATIVE_PENALTIES, article(42).paragraph(1));

/// Whoever is to be punished is told before.
pub const TOLD_BEFORE: Basis = read(&ADMINISTRATIVE_PENALTIES, article(44));

/// What comes of an investigation.
pub const OUTCOMES: Basis = read(&ADMINISTRATIVE_PENALTIES, article(57).paragraph(1));

/// Grave cases are discussed by all who lead.
pub const DISCUSSED: Basis = read(&ADMINISTRATIVE_PENALTIES, article(57).paragraph(2));

/// After a hearing somebody reviews the law.
pub const REVIEWED: Basis = read(&ADMINISTRATIVE_PENALTIES, article(58).paragraph(1));

/// Decided within ninety days.
pub const NINETY_DAYS: Basis = read(&ADMINISTRATIVE_PENALTIES, article(60));

/// Delivered within seven days.
pub const DELIVERY: Basis = read(&ADMINISTRATIVE_PENALTIES, article(61).paragraph(1));

/// Who is to be heard.
pub const HEARING: Basis = read(&ADMINISTRATIVE_PENALTIES, article(63).paragraph(1));

/// Asked for within five days.
pub const HEARING_ASKED: Basis = read(&ADMINISTRATIVE_PENALTIES, article(64).item(1));

/// Told seven days before.
pub const HEARING_CALLED: Basis = read(&ADMINISTRATIVE_PENALTIES, article(64).item(2));

/// Paid later, where it was allowed.
pub const DEFERRED: Basis = read(&ADMINISTRATIVE_PENALTIES, article(66).paragraph(2));

/// Paid within fifteen days.
pub const PAID_IN_TIME: Basis = read(&ADMINISTRATIVE_PENALTIES, article(67).paragraph(3));

/// Two, three, five and seven days are working days.
pub const WORKING_DAYS: Basis = read(&ADMINISTRATIVE_PENALTIES, article(85));
