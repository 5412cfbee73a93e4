//! Instruments that the rules of this crate cite, and where they were read: those on powers in a file of
//! their own.

mod powers;

use jiaozheng_core::law::{mirror, read};
use jiaozheng_core::{Basis, Evidence, InForce, Instrument, article, day};

pub use self::powers::*;

/// 公务员法, as in force since the revision of 2018.
pub const CIVIL_SERVANTS: Instrument =
    Instrument::new("中华人民共和国公务员法", None).in_force(InForce::since(day(2019, 6, 1)));

/// The rules on the assessment of civil servants, revised in 2020. Neither text nor day was found: cited
/// from the first day of that year.
pub const CIVIL_SERVANTS_ASSESSED: Instrument =
    Instrument::new("公务员考核规定", None).in_force(InForce::since(day(2020, 1, 1)));

/// 教育督导条例
pub const EDUCATION_INSPECTION: Instrument =
    Instrument::new("教育督导条例", Some("国务院令第624号"))
        .in_force(InForce::since(day(2012, 10, 1)));

/// What the heads of Party committees and governments answer for; strictly for those of a county and
/// above, whom heads of departments follow by local rule.
pub const FIRST_RESPONSIBLE: Instrument =
    Instrument::new("党政主要负责人履行推进法治建设第一责任人职责规定", Some("中办发〔2016〕71号"))
        .in_force(InForce::since(day(2016, 11, 30)));

/// 法治中国建设规划（2020—2025年）, reported on 10 January 2021.
pub const CHINA_RULE_OF_LAW_PLAN: Instrument =
    Instrument::new("法治中国建设规划（2020—2025年）", None)
        .in_force(InForce::since(day(2021, 1, 10)));

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

/// The guidance of the Central Commission for Discipline Inspection on the control of such risks, issued
/// in December 2011 (`global.chinadaily.com.cn/dfpd/2012kxfzqlzg/2012-10/09/content_15802802.htm`): cited
/// from the first day of that month.
pub const INTEGRITY_RISKS: Instrument =
    Instrument::new("关于加强廉政风险防控的指导意见", Some("中纪发〔2011〕42号"))
        .in_force(InForce::since(day(2011, 12, 1)));

/// The rule of a university on levels of such risks, and who answers for each. The page has no date: cited
/// from when the guidance is.
pub const QINGHAI_UNIVERSITY_RISKS: Instrument =
    Instrument::new("青海大学廉政风险防控动态管理与分级管理制度（试行）", None)
        .in_force(InForce::since(day(2011, 12, 1)));

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

/// As the plan has it, before the opinion: with the year-end report; and the rule of law is assessed
/// together with what else there is to do.
pub const RULE_OF_LAW_PLAN: Basis =
    mirror(&CHINA_RULE_OF_LAW_PLAN, None, "gsrclawyer.com/htm/20211/7_9997_p14.htm（三十）");

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

/// How Sichuan does; it names the heads of departments too. Passed on by a town on 23 June 2017.
pub const SICHUAN_FIRST_RESPONSIBLE: Instrument = Instrument::new(
    "四川省党政主要负责人履行推进法治建设第一责任人职责实施办法",
    Some("川委办〔2017〕15号"),
)
.in_force(InForce::since(day(2017, 6, 23)));

/// 党委（党组）落实全面从严治党主体责任规定, issued on 9 March 2020. The pages stored break off in its second
/// chapter.
pub const PARTY_GOVERNANCE: Instrument =
    Instrument::new("党委（党组）落实全面从严治党主体责任规定", None)
        .in_force(InForce::since(day(2020, 3, 9)));

/// 法治政府建设与责任落实督察工作规定
pub const RULE_OF_LAW_SUPERVISION: Instrument =
    Instrument::new("法治政府建设与责任落实督察工作规定", Some("厅字〔2019〕28号"))
        .in_force(InForce::since(day(2019, 4, 15)));

/// Chongqing, reported on 4 December 2018: lists for the committee, for its head, and for each other
/// member.
pub const CHONGQING_PARTY_GOVERNANCE: Instrument =
    Instrument::new("重庆市委关于深化落实全面从严治党主体责任的意见", None)
        .in_force(InForce::since(day(2018, 12, 4)));

/// 中国共产党党组工作条例, as revised in 2019; reported on 16 April (`kbcmw.com/html/xw/dzyw/50386.html`).
pub const PARTY_GROUPS: Instrument =
    Instrument::new("中国共产党党组工作条例", None).in_force(InForce::since(day(2019, 4, 16)));

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
