//! Instruments that the rules of this crate cite, and where they were read.

use jiaozheng_core::law::{ADMINISTRATIVE_LICENSING, ADMINISTRATIVE_PENALTIES, mirror, read};
use jiaozheng_core::{Basis, Evidence, InForce, Instrument, article, day};

/// 行政强制法
pub const ADMINISTRATIVE_COERCION: Instrument =
    Instrument::new("中华人民共和国行政强制法", None).in_force(InForce::since(day(2012, 1, 1)));

/// 价格法
pub const PRICES: Instrument =
    Instrument::new("中华人民共和国价格法", None).in_force(InForce::since(day(1998, 5, 1)));

/// 公务员法, as in force since the revision of 2018.
pub const CIVIL_SERVANTS: Instrument =
    Instrument::new("中华人民共和国公务员法", None).in_force(InForce::since(day(2019, 6, 1)));

/// The rules on the assessment of civil servants, revised in 2020. The text was not found.
pub const CIVIL_SERVANTS_ASSESSED: Instrument = Instrument::new("公务员考核规定", None);

/// 教育督导条例
pub const EDUCATION_INSPECTION: Instrument =
    Instrument::new("教育督导条例", Some("国务院令第624号"))
        .in_force(InForce::since(day(2012, 10, 1)));

/// 政府信息公开条例, as in force since the revision of 2019.
pub const DISCLOSURE: Instrument =
    Instrument::new("中华人民共和国政府信息公开条例", Some("国务院令第711号"))
        .in_force(InForce::since(day(2019, 5, 15)));

/// The guidance on lists of powers of local departments, reported on 25 March 2015.
pub const POWER_LISTS: Instrument = Instrument::new(
    "关于推行地方各级政府工作部门权力清单制度的指导意见",
    Some("中办发〔2015〕21号"),
);

/// What the heads of Party committees and governments answer for; strictly for those of a county and
/// above, whom heads of departments follow by local rule.
pub const FIRST_RESPONSIBLE: Instrument =
    Instrument::new("党政主要负责人履行推进法治建设第一责任人职责规定", Some("中办发〔2016〕71号"))
        .in_force(InForce::since(day(2016, 11, 30)));

/// The opinion of the central commission of February 2021 that year-end reports tell of the rule of law.
/// Neither its day nor its number was seen.
pub const LAW_DEBRIEFS: Instrument = Instrument::new(
    "关于党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容工作的意见",
    None,
)
.in_force(InForce::since(day(2021, 3, 1)));

/// How Anhui carries that out, reported on 22 September 2021.
pub const ANHUI_LAW_DEBRIEFS: Instrument = Instrument::new(
    "党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容工作方案（安徽）",
    None,
)
.in_force(InForce::since(day(2021, 9, 22)));

/// The plan of Huangshan, of March 2022, on hearings and their appraisal.
pub const HUANGSHAN_LAW_DEBRIEFS: Instrument =
    Instrument::new("黄山市党政主要负责人年终专题述法评议工作方案", None)
        .in_force(InForce::since(day(2022, 3, 1)));

/// The rule of Huangshi, issued on 14 July 2023: what an appraisal finds is put on a list and followed up.
pub const HUANGSHI_LAW_DEBRIEFS: Instrument =
    Instrument::new("黄石市党政机关主要负责人述法工作制度", None)
        .in_force(InForce::since(day(2023, 7, 14)));

/// The trial in Shandong, reported on 2 July 2020.
pub const SHANDONG_LAW_DEBRIEFS: Instrument = Instrument::new(
    "党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容试点工作实施方案（山东）",
    None,
)
.in_force(InForce::since(day(2020, 7, 2)));

/// The guidance of the Central Commission for Discipline Inspection on the control of such risks, of
/// about 2011. Title and day rest on memory.
pub const INTEGRITY_RISKS: Instrument = Instrument::new("关于加强廉政风险防控的指导意见", None);

/// The rule of a university on levels of such risks, and who answers for each.
pub const QINGHAI_UNIVERSITY_RISKS: Instrument =
    Instrument::new("青海大学廉政风险防控动态管理与分级管理制度（试行）", None);

/// Of virtue, ability, diligence, achievement and integrity all are assessed.
pub const SERVANTS_ASSESSED_WHOLE: Basis = read(&CIVIL_SERVANTS, article(35));

/// Who is no leader sums up, is proposed a grade, and is given it by the head or a committee.
pub const SERVANTS_ASSESSED_YEARLY: Basis = read(&CIVIL_SERVANTS, article(37).paragraph(1));

/// Leaders are assessed by the authority in charge.
pub const LEADERS_ASSESSED: Basis = read(&CIVIL_SERVANTS, article(37).paragraph(2));

/// There are four grades.
pub const FOUR_GRADES: Basis = read(&CIVIL_SERVANTS, article(38).paragraph(1));

/// The civil servant is told in writing.
pub const SERVANTS_TOLD: Basis = read(&CIVIL_SERVANTS, article(38).paragraph(2));

/// What the result is for.
pub const RESULTS_USED: Basis = read(&CIVIL_SERVANTS, article(39));

/// Who is found unfit can ask for a review.
pub const REVIEW_ASKED: Basis = read(&CIVIL_SERVANTS, article(95).paragraph(1).item(4));

/// The review is decided within thirty days, and told in writing.
pub const REVIEW_DECIDED: Basis = read(&CIVIL_SERVANTS, article(96).paragraph(1));

/// The grades of civil servants.
pub const CIVIL_SERVANT_GRADES: &[Basis] = &[FOUR_GRADES];

/// What civil servants are assessed in.
pub const CIVIL_SERVANT_ASPECTS: &[Basis] = &[SERVANTS_ASSESSED_WHOLE];

/// How many civil servants are excellent at the most.
pub const MOST_EXCELLENT: Basis = Basis::law(&CIVIL_SERVANTS_ASSESSED, None, Evidence::Memory);

/// What inspectors report is an important basis of the assessment of whom they inspected.
pub const INSPECTION_REPORTS_USED: Basis = read(&EDUCATION_INSPECTION, article(24));

/// The rule of law is built together with what else there is to do.
pub const WITH_BUSINESS: Basis = mirror(
    &FIRST_RESPONSIBLE,
    Some(article(5).item(1)),
    "chinalawtranslate.com（全文，摘录在此处中断；河北实施办法 rmbob.cn 有“同部署、同推进、同督促”）",
);

/// It is part of what the heads below are assessed by.
pub const LISTS_ASSESSED: Basis = Basis::law(&FIRST_RESPONSIBLE, None, Evidence::Memory);

/// It is for principals.
pub const PRINCIPALS: Basis = mirror(
    &FIRST_RESPONSIBLE,
    Some(article(2)),
    "fissico.com/html/xw/dzyw/27116.html（新华社全文转载）",
);

/// Principals of governments report at the end of the year.
pub const PRINCIPALS_REPORT: Basis =
    mirror(&LAW_DEBRIEFS, None, "feifmx.com/domesticzq/13004215/20220210/41248229.html（转载）");

/// In Anhui also principals of departments, with the yearly assessment and at hearings.
pub const PRINCIPALS_OF_DEPARTMENTS_REPORT: Basis =
    mirror(&ANHUI_LAW_DEBRIEFS, None, "安徽司法微信公众号 2021-09-22（freewechat.com）");

/// What is heard is appraised.
pub const HEARINGS_APPRAISED: Basis =
    mirror(&HUANGSHAN_LAW_DEBRIEFS, None, "www.fzahw.com/news/2022/04/08/c_78631.htm");

/// What is found wanting is put on a list, handed over and followed up.
pub const FINDINGS_FOLLOWED_UP: Basis = mirror(
    &HUANGSHI_LAW_DEBRIEFS,
    None,
    "jxw.huangshi.gov.cn/cyks/rhb/zcfgkgzdt/202307/t20230726_1035210.html",
);

/// What is told: above all how the first responsibility was met, what is wanting, and what comes next;
/// with the yearly report or before the commission.
pub const DEBRIEFS_TELL: Basis = mirror(
    &SHANDONG_LAW_DEBRIEFS,
    None,
    "df.youth.cn/dfyw/202007/t20200702_12392909.htm（新华社）",
);

/// Risks are found, graded and controlled.
pub const RISKS_CONTROLLED: Basis = Basis::law(&INTEGRITY_RISKS, None, Evidence::Memory);

/// The head answers for the first level, the leader in charge for the second, who heads the division for
/// the third.
pub const RISKS_BY_LEVEL: Basis =
    mirror(&QINGHAI_UNIVERSITY_RISKS, None, "jw1.qhu.edu.cn/gzzd/xngz/14356.htm（第四条）");

/// How Henan carries it out, of 25 August 2017.
pub const HENAN_FIRST_RESPONSIBLE: Instrument = Instrument::new(
    "河南省贯彻〈党政主要负责人履行推进法治建设第一责任人职责规定〉的实施办法",
    None,
)
.in_force(InForce::since(day(2017, 8, 25)));

/// How Sichuan does; it names the heads of departments too.
pub const SICHUAN_FIRST_RESPONSIBLE: Instrument = Instrument::new(
    "四川省党政主要负责人履行推进法治建设第一责任人职责实施办法",
    Some("川委办〔2017〕15号"),
);

/// 党委（党组）落实全面从严治党主体责任规定, issued on 9 March 2020. The pages stored break off in its second
/// chapter.
pub const PARTY_GOVERNANCE: Instrument =
    Instrument::new("党委（党组）落实全面从严治党主体责任规定", None)
        .in_force(InForce::since(day(2020, 3, 9)));

/// 法治政府建设与责任落实督察工作规定
pub const RULE_OF_LAW_SUPERVISION: Instrument =
    Instrument::new("法治政府建设与责任落实督察工作规定", Some("厅字〔2019〕28号"))
        .in_force(InForce::since(day(2019, 4, 15)));

/// Chongqing, of 2018: lists for the committee, for its head, and for each other member.
pub const CHONGQING_PARTY_GOVERNANCE: Instrument =
    Instrument::new("重庆市委关于深化落实全面从严治党主体责任的意见", None);

/// 中国共产党党组工作条例
pub const PARTY_GROUPS: Instrument = Instrument::new("中国共产党党组工作条例", None);

/// The head answers first for the rule of law, and leads in person what matters.
pub const HEAD_ANSWERS_FIRST: Basis =
    mirror(&FIRST_RESPONSIBLE, Some(article(4)), "fissico.com/html/xw/dzyw/27116.html");

/// The same in Henan.
pub const HEAD_ANSWERS_FIRST_IN_HENAN: Basis = mirror(
    &HENAN_FIRST_RESPONSIBLE,
    Some(article(4)),
    "shichangjianguan.puyang.gov.cn/fzzf/WorkNews/info/3456",
);

/// In Sichuan also for heads of departments.
pub const HEADS_OF_DEPARTMENTS: Basis =
    mirror(&SICHUAN_FIRST_RESPONSIBLE, Some(article(2)), "www.dachuan.gov.cn/xxgk-show-53112.html");

/// Lists on the rule of law rest on it, as one of Anshan says.
pub const RULE_OF_LAW_LISTS: Basis = mirror(
    &RULE_OF_LAW_SUPERVISION,
    None,
    "gxq.anshan.gov.cn/html/GXQ/202305/0168532587044217.html（鞍山高新区清单引为依据）",
);

/// It is for Party groups too.
pub const GOVERNANCE_BY_PARTY_GROUPS: Basis =
    mirror(&PARTY_GOVERNANCE, Some(article(2)), "qfcw.net/djbg/info/1055/1175.html");

/// A list each for the committee, its head and the other members, who have two duties in one post.
pub const THREE_SUBJECTS: Basis =
    mirror(&CHONGQING_PARTY_GOVERNANCE, None, "jsc.yznu.edu.cn/2018/1204/c430a114272/page.htm");

/// What matters is decided by the Party group.
pub const PARTY_GROUP_DECIDES: Basis = Basis::law(&PARTY_GROUPS, None, Evidence::Memory);

/// Whoever leaves hands over before.
pub const HANDED_OVER: Basis = read(&CIVIL_SERVANTS, article(91));

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

/// Who may set what.
pub const BASIS_RANKS: &[Basis] =
    &[LICENCES_SET, LICENCES_SET_LOCALLY, PENALTIES_NOT_SET, MEASURES_SET];

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
