//! Instruments that the rules of this crate cite, and where they were read.

use jiaozheng_core::law::{mirror, read};
use jiaozheng_core::{Basis, Evidence, InForce, Instrument, article, day};

/// 公务员法, as in force since the revision of 2018.
pub const CIVIL_SERVANTS: Instrument =
    Instrument::new("中华人民共和国公务员法", None).in_force(InForce::since(day(2019, 6, 1)));

/// The rules on the assessment of civil servants, revised in 2020. The text was not found.
pub const CIVIL_SERVANTS_ASSESSED: Instrument = Instrument::new("公务员考核规定", None);

/// 教育督导条例
pub const EDUCATION_INSPECTION: Instrument =
    Instrument::new("教育督导条例", Some("国务院令第624号"))
        .in_force(InForce::since(day(2012, 10, 1)));

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
