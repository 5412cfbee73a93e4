//! What lists of powers rest on, and what powers do.

use jiaozheng_core::law::{ADMINISTRATIVE_LICENSING, ADMINISTRATIVE_PENALTIES, mirror, read};
use jiaozheng_core::{Basis, InForce, Instrument, article, day};

/// 行政强制法
pub const ADMINISTRATIVE_COERCION: Instrument =
    Instrument::new("中华人民共和国行政强制法", None).in_force(InForce::since(day(2012, 1, 1)));

/// 价格法
pub const PRICES: Instrument =
    Instrument::new("中华人民共和国价格法", None).in_force(InForce::since(day(1998, 5, 1)));

/// 政府信息公开条例, as in force since the revision of 2019.
pub const DISCLOSURE: Instrument =
    Instrument::new("中华人民共和国政府信息公开条例", Some("国务院令第711号"))
        .in_force(InForce::since(day(2019, 5, 15)));

/// The guidance on lists of powers of local departments, reported on 25 March 2015.
pub const POWER_LISTS: Instrument = Instrument::new(
    "关于推行地方各级政府工作部门权力清单制度的指导意见",
    Some("中办发〔2015〕21号"),
)
.in_force(InForce::since(day(2015, 3, 25)));

/// The ten kinds of power.
pub const POWER_KINDS: &[Basis] =
    &[mirror(&POWER_LISTS, None, "cgrs.lib.whu.edu.cn/qw/Paper/746264")];

/// Each power is listed with its basis, by whom and how it is used, and who answers for it; the list is
/// published.
pub const POWERS_LISTED: Basis =
    mirror(&POWER_LISTS, None, "m.mkcnfr.com/sy/yw/2015/03/25/471227.shtml（央视网转载）");

/// The columns of a published list.
pub const LIST_COLUMNS: Basis =
    mirror(&POWER_LISTS, None, "www.daccini.com/zwgk/public/19/64453133.html（淮北市教育局目录）");

/// The columns of another one, with a telephone for supervision.
pub const LIST_COLUMNS_WITH_PHONE: Basis = mirror(
    &POWER_LISTS,
    None,
    "www.cngy.gov.cn/govop/show/20161107170344-21240-00-000.html（广元市教育局责任清单）",
);

/// Stages of a reward.
const REWARD_STAGES: Basis = mirror(
    &POWER_LISTS,
    None,
    "www.cocodala.gov.cn/html/1421/2016-01-29/content-5424.html（行政奖励类清单）",
);

/// Laws, administrative regulations and decisions of the State Council set licences.
pub const LICENCES_SET: Basis = read(&ADMINISTRATIVE_LICENSING, article(14));

/// So do local regulations, and rules of a province for a year.
pub const LICENCES_SET_LOCALLY: Basis = read(&ADMINISTRATIVE_LICENSING, article(15).paragraph(1));

/// Nothing else does.
pub const LICENCES_NOT_SET: Basis = read(&ADMINISTRATIVE_LICENSING, article(17));

/// What is asked for a licence is on display.
pub const LICENCES_ON_DISPLAY: Basis = read(&ADMINISTRATIVE_LICENSING, article(30).paragraph(1));

/// Twenty working days, unless a law or regulation says otherwise.
pub const LICENCE_LIMIT: Basis = read(&ADMINISTRATIVE_LICENSING, article(42));

/// Limits of the law on licences count working days.
pub const LICENCE_DAYS: Basis = read(&ADMINISTRATIVE_LICENSING, article(82));

/// A licence costs nothing, unless a law or administrative regulation says otherwise.
pub const LICENCE_FEES: Basis = read(&ADMINISTRATIVE_LICENSING, article(58).paragraph(1));

/// Below rules nothing sets a penalty.
pub const PENALTIES_NOT_SET: Basis = read(&ADMINISTRATIVE_PENALTIES, article(16));

/// A penalty without a basis is void.
pub const PENALTIES_VOID: Basis = read(&ADMINISTRATIVE_PENALTIES, article(38).paragraph(1));

/// What discretion follows can be laid down, and is then public.
pub const DISCRETION: Basis = read(&ADMINISTRATIVE_PENALTIES, article(34));

/// Who penalises, by what and how, is public.
pub const PENALTIES_PUBLIC: Basis = read(&ADMINISTRATIVE_PENALTIES, article(39));

/// Who sets coercive measures.
pub const MEASURES_SET: Basis = read(&ADMINISTRATIVE_COERCION, article(10));

/// Enforcement is set by law.
pub const ENFORCEMENT_SET: Basis = read(&ADMINISTRATIVE_COERCION, article(13).paragraph(1));

/// The state charges by law alone.
pub const CHARGED_BY_LAW: Basis = read(&PRICES, article(47).paragraph(1));

/// Bases, conditions and procedures of licences and other services are published unasked.
pub const SERVICES_DISCLOSED: Basis = read(&DISCLOSURE, article(20).item(5));

/// Those of penalties and coercion too.
pub const PENALTIES_DISCLOSED: Basis = read(&DISCLOSURE, article(20).item(6));

/// Within twenty working days.
pub const DISCLOSED_IN_TIME: Basis = read(&DISCLOSURE, article(26));

/// What is not published.
pub const NOT_DISCLOSED: Basis = read(&DISCLOSURE, article(14));

/// What need not be published: internal affairs.
pub const INTERNAL_AFFAIRS: Basis = read(&DISCLOSURE, article(16).paragraph(1));

/// Who may set what.
pub const BASIS_RANKS: &[Basis] = &[
    LICENCES_SET,
    LICENCES_SET_LOCALLY,
    LICENCE_LIMIT,
    LICENCE_FEES,
    PENALTIES_NOT_SET,
    MEASURES_SET,
];

/// Measures and enforcement.
pub const COERCION_FORMS: &[Basis] = &[read(&ADMINISTRATIVE_COERCION, article(9)), ENFORCEMENT_SET];

/// At which stages a power carries a duty.
pub const POWER_STAGES: &[Basis] = &[
    read(&ADMINISTRATIVE_LICENSING, article(32)),
    read(&ADMINISTRATIVE_LICENSING, article(34)),
    read(&ADMINISTRATIVE_LICENSING, article(38)),
    read(&ADMINISTRATIVE_LICENSING, article(44)),
    read(&ADMINISTRATIVE_LICENSING, article(61)),
    read(&ADMINISTRATIVE_PENALTIES, article(44)),
    read(&ADMINISTRATIVE_PENALTIES, article(54)),
    read(&ADMINISTRATIVE_PENALTIES, article(57)),
    read(&ADMINISTRATIVE_PENALTIES, article(61)),
    read(&ADMINISTRATIVE_PENALTIES, article(66)),
    read(&ADMINISTRATIVE_COERCION, article(18)),
    read(&ADMINISTRATIVE_COERCION, article(24)),
    read(&ADMINISTRATIVE_COERCION, article(35)),
    read(&ADMINISTRATIVE_COERCION, article(37)),
    read(&ADMINISTRATIVE_COERCION, article(38)),
    REWARD_STAGES,
    LIST_COLUMNS_WITH_PHONE,
];
