//! Instruments that the rules of this crate cite, and where they were read.

use jiaozheng_core::law::{
    CIVIL_CODE, IDENTITY_CARDS, LAWS, MINORS_PROTECTION, NATIONALITY, mirror,
};
use jiaozheng_core::{Basis, Evidence, InForce, Instrument, article, day};

/// The days of the rules of 2013: from their own date of effect to the eve of those of 2025.
pub const REGIME_2013: InForce = InForce::since(day(2013, 9, 1)).until(day(2025, 1, 2));
/// The days of the rules of 2025: in force from the day of issue.
pub const REGIME_2025: InForce = InForce::since(day(2025, 1, 3));

/// 中小学生学籍管理办法, from 1 September 2013 until the revision of 2025.
pub const ROLL_2013: Instrument =
    Instrument::new("中小学生学籍管理办法", Some("教基一〔2013〕7号")).in_force(REGIME_2013);

/// 中小学生学籍管理办法, revised; in force from the day of issue, 3 January 2025.
pub const ROLL_2025: Instrument =
    Instrument::new("中小学生学籍管理办法", Some("教基〔2025〕1号")).in_force(REGIME_2025);

/// The notice whose annex says how a transfer runs in the national system.
pub const CROSS_PROVINCE_2013: Instrument = Instrument::new(
    "关于通过全国中小学生学籍信息管理系统做好跨省转学等学籍管理工作的通知",
    Some("教基一司函〔2013〕68号"),
);

/// Henan, compulsory education, from 1 May 2014.
pub const HENAN_COMPULSORY: Instrument =
    Instrument::new("河南省义务教育学生学籍管理实施细则（试行）", None)
        .in_force(InForce::since(day(2014, 5, 1)));

/// Henan, transfers of senior secondary students. The full title, the number and the day of issue were
/// not seen; the notice was reported on 16 November 2015.
pub const HENAN_SENIOR: Instrument =
    Instrument::new("河南省教育厅规范普通高中学生转学工作的通知（2015年，全称未见）", None)
        .in_force(InForce::since(day(2015, 11, 16)));

/// Henan, transfers of senior secondary students across provinces, from 1 April 2012.
pub const HENAN_CROSS_PROVINCE: Instrument =
    Instrument::new("河南省教育厅关于普通高中学生跨省转学手续办理有关事宜的通知", None)
        .in_force(InForce::since(day(2012, 4, 1)));

/// Luoyang, a city of Henan.
pub const LUOYANG: Instrument = Instrument::new("洛阳市中小学学生学籍管理实施细则", None);

/// Chongqing, compulsory education.
pub const CHONGQING: Instrument = Instrument::new("重庆市义务教育阶段学生学籍管理办法", None);

/// Anhui, compulsory education.
pub const ANHUI: Instrument =
    Instrument::new("安徽省义务教育阶段学校学生学籍管理办法", Some("教基[2008]9号"));

/// Hunan.
pub const HUNAN: Instrument = Instrument::new("湖南省中小学生学籍管理办法", None);

/// Hunan, senior secondary schools.
pub const HUNAN_SENIOR: Instrument =
    Instrument::new("湖南省普通高中学生学籍管理办法", Some("湘教发[2009]13号"));

/// Fujian.
pub const FUJIAN: Instrument = Instrument::new("福建省中小学生学籍管理办法", None);

/// The rules of 2013 for what was done in their days, whenever a record says so.
pub const ROLL_2013_THEN: Instrument =
    Instrument::new("中小学生学籍管理办法", Some("教基一〔2013〕7号"));

/// 全国学前儿童学籍管理办法（试行）, published on 29 December 2025. Its number and its day of effect were not
/// seen.
pub const PRESCHOOL_ROLL: Instrument = Instrument::new("全国学前儿童学籍管理办法（试行）", None)
    .in_force(InForce::since(day(2025, 12, 29)));

/// How the form of the national student roll system is filled in.
pub const ROLL_FORM: Instrument =
    Instrument::new("全国中小学生学籍信息管理系统学生基本信息表指标解释及填报说明", None);

/// How student numbers are made; of 18 September 2013.
pub const STUDENT_NUMBERS: Instrument =
    Instrument::new("学校（机构）人员基础信息代码编制规则", None);

/// 义务教育法, as in force since the revision of 2006.
pub const COMPULSORY_EDUCATION: Instrument =
    Instrument::new("中华人民共和国义务教育法", None).in_force(InForce::since(day(2006, 9, 1)));

/// Henan, senior secondary schools. Neither number nor day of issue were seen; a report of a rule of
/// this content is of 10 January 2010.
pub const HENAN_SENIOR_ROLL: Instrument =
    Instrument::new("河南省普通高中学籍管理规定（试行）", None)
        .in_force(InForce::since(day(2010, 1, 10)));

/// Hunan, detailed rules on those of 2013; the number was not seen.
pub const HUNAN_DETAILED: Instrument = Instrument::new("湖南省中小学生学籍管理实施细则", None);

/// Anhui, senior secondary schools.
pub const ANHUI_SENIOR: Instrument =
    Instrument::new("安徽省普通高中学籍管理办法", Some("皖教基〔2010〕25号"));

/// A guardian applies for a suspension, the township government or the county's education authority
/// approves.
pub const GUARDIAN_APPLIES: Basis =
    Basis::law(&COMPULSORY_EDUCATION, Some(article(11).paragraph(2)), LAWS);

/// Nobody is expelled in compulsory education.
pub const NOBODY_EXPELLED: Basis = Basis::law(&COMPULSORY_EDUCATION, Some(article(27)), LAWS);

/// No minor is expelled against the rules of the state, under whatever name.
pub const NO_MINOR_EXPELLED: Basis =
    Basis::law(&MINORS_PROTECTION, Some(article(28).paragraph(1)), LAWS);

/// A school registers dropouts, persuades them to come back, and else reports in writing.
pub const DROPOUTS_REGISTERED: Basis =
    Basis::law(&MINORS_PROTECTION, Some(article(28).paragraph(2)), LAWS);

/// The school reports a dropout in writing to three bodies, and keeps the roll.
pub const DROPOUTS_REPORTED_2013: Basis = mirror(&ROLL_2013, Some(article(22)), "baike.fun");

/// A guardian applies in writing, the school agrees and registers it in the system.
pub const SUSPENSION_2013: Basis =
    mirror(&ROLL_2013, Some(article(19)), "转载页《学生转学有哪些程序》（改写，条号可见）");

/// Whoever goes abroad does so with the school's knowledge; the file goes on afterwards.
pub const ABROAD_2013: Basis =
    mirror(&ROLL_2013, Some(article(20)), "转载页《学生转学有哪些程序》（改写，条号可见）");

/// No withdrawal in compulsory education; else the guardian applies, the school confirms, and the
/// authority is told. The article was not seen.
pub const WITHDRAWAL_2025: Basis = mirror(&ROLL_2025, None, "qingjuwang.com.cn (2025-02)");

/// Henan, senior secondary: sick leave of three months, a year, a certificate, the final grade.
pub const HENAN_SENIOR_SUSPENSION: Basis = mirror(
    &HENAN_SENIOR_ROLL,
    None,
    "m.2haoxitong.net/k/doc/1cedb1bec950ad02de80d4d8d15abe23492f0311.html",
);

/// Henan, primary schools: a county's hospital says that the student can learn again.
pub const HENAN_RESUMPTION: Basis = mirror(
    &HENAN_PRACTICE,
    None,
    "1xiuxue.com/xiuxue/329.html（河南省小学休学、复学规定的转述，文号未见）",
);

const HENAN_PRACTICE: Instrument =
    Instrument::new("河南省中小学生休学、复学的规定（名称、文号未见）", None);

/// Anhui, senior secondary: no suspension in the final grade.
pub const ANHUI_SENIOR_FINAL_GRADE: Basis = mirror(
    &ANHUI_SENIOR,
    None,
    "宿州市教体局 2024-03-27, jiaotiju.ahsz.gov.cn/public/2655579/194671961.html",
);

/// Hunan: withdrawal.
pub const HUNAN_WITHDRAWAL: Basis =
    mirror(&HUNAN_DETAILED, None, "m.78911.com.cn/DangAnGuanLiZhiDu/595418-4.html");

/// Hunan: grades repeated and skipped.
pub const HUNAN_GRADES: Basis =
    mirror(&HUNAN_DETAILED, Some(article(14)), "m.78911.com.cn/DangAnGuanLiZhiDu/595418-4.html");

/// Hunan: ten working days after a death.
pub const HUNAN_DEATH: Basis =
    mirror(&HUNAN_DETAILED, Some(article(15)), "m.78911.com.cn/DangAnGuanLiZhiDu/595418-4.html");

/// Key fields change with the approval of the authority that keeps the rolls. Nobody looked up where
/// it stands.
pub const KEY_FIELDS_APPROVED: Basis = Basis::law(&ROLL, None, Evidence::Memory);

/// 中小学生学籍管理办法, of 2013 or of 2025.
const ROLL: Instrument = Instrument::new("中小学生学籍管理办法", None);

const SENIOR_CURRICULUM: Instrument =
    Instrument::new("普通高中课程方案（2017年版2020年修订）", None);

/// Credits and tests that a senior secondary student graduates with. Not looked up.
pub const SENIOR_GRADUATION: Basis = Basis::law(&SENIOR_CURRICULUM, None, Evidence::Memory);

/// How the national system is used: what proves a change of name, number, sex or birth date.
const SYSTEM_GUIDE: Instrument =
    Instrument::new("全国中小学生学籍信息管理系统关键业务应用指南", Some("教基一〔2014〕8号"));

/// Key fields change on proof of the household registration.
pub const KEY_FIELDS: Basis = mirror(&SYSTEM_GUIDE, None, "公开源代码中的引文");

/// The receiving school starts; it, the sending school and the authority of each decide within ten
/// working days.
pub const FOUR_BODIES_2013: Basis =
    mirror(&ROLL_2013, Some(article(14)), "转载页《学生转学有哪些程序》（改写，条号可见）");

/// The same since 2025.
pub const FOUR_BODIES_2025: Basis = mirror(
    &ROLL_2025,
    Some(article(15)),
    "新华社 2025-02-07, slrbs.com/news/guonei/2025-02-07/1560173.html",
);

/// The paper file is handed over within a month.
pub const FILE_2013: Basis =
    mirror(&ROLL_2013, Some(article(15)), "转载页《学生转学有哪些程序》（改写，条号可见）");

/// The sending school keeps a backup; the rest is left to the province.
pub const FILE_2025: Basis = FOUR_BODIES_2025;

/// The order of the four bodies in the national system.
pub const ORDER: Basis = mirror(
    &CROSS_PROVINCE_2013,
    None,
    "wenku365.com/p-18588134.html; m.3dmxku.com/daquan/zonghe/5865118.html",
);

/// No admission without transfer, but for special and specialised schools.
pub const NO_EARLY_ADMISSION: Basis =
    mirror(&ROLL_2013, Some(article(6).paragraph(2)), "uianet.net/dictionary/b5475626.html");

/// Where the roll may stay at the sending school.
pub const ROLL_STAYS: Basis =
    mirror(&ROLL_2013, Some(article(17)), "转载页《学生转学有哪些程序》（改写，条号可见）");

/// Special education: a lower grade is possible.
pub const LOWER_GRADE: Basis = mirror(
    &ROLL_2025,
    Some(article(14)),
    "新华社 2025-02-07, slrbs.com/news/guonei/2025-02-07/1560173.html",
);

/// Henan, compulsory education: bars, window, who applies, nobody forced.
pub const HENAN_COMPULSORY_RULES: Basis = mirror(
    &HENAN_COMPULSORY,
    None,
    "郑州晚报, mnews.chazidian.com/mip/news176685; wbywanted.com/news/snxw/201405/t20140501_1103169.html",
);

/// Henan, senior secondary: who may not transfer, and publicity.
pub const HENAN_SENIOR_RULES: Basis = mirror(
    &HENAN_SENIOR,
    None,
    "chinaedu.org.cn/portal.php?aid=6215&mod=view; 中国教育报 2015-11-16, edu.zhumadian.gov.cn",
);

/// Henan, senior secondary: county and city decide on each side.
pub const HENAN_SIX_STEPS: Basis =
    mirror(&HENAN_SENIOR, None, "eutg.cn/nanjingshi/edunews/3015912.html");

/// Henan, senior secondary, across provinces.
pub const HENAN_CROSS_PROVINCE_RULES: Basis = mirror(
    &HENAN_CROSS_PROVINCE,
    None,
    "henan.sina.com.cn/edu/zigekaoshi/2012-04-10/206-32964.html",
);

/// Luoyang: household or policy elsewhere to leave the province.
pub const LUOYANG_RULES: Basis = mirror(&LUOYANG, None, "jingyanla.com/a/13/011614Q9292023_3.html");

/// Chongqing: bars, and transfers within a grade only.
pub const CHONGQING_BARS: Basis = mirror(
    &CHONGQING,
    Some(article(21).item(5)),
    "wapiknow.baidu.com/question/1827548226939158468.html",
);

/// Chongqing: at the start of a term.
pub const CHONGQING_WINDOW: Basis = mirror(
    &CHONGQING,
    Some(article(21).item(6)),
    "wapiknow.baidu.com/question/1827548226939158468.html",
);

/// Anhui: bars, and transfers within a grade only.
pub const ANHUI_RULES: Basis = mirror(
    &ANHUI,
    None,
    "宿州市教体局 2024-03-27, jiaotiju.ahsz.gov.cn/public/2655579/194671961.html",
);

/// Hunan: bars, nobody forced, transfers within a grade only.
pub const HUNAN_RULES: Basis =
    mirror(&HUNAN, None, "yueyang.gov.cn/yykfq/28453/28486/28489/content_994047.html");

/// Hunan, senior secondary: bars, no students of vocational schools.
pub const HUNAN_SENIOR_RULES: Basis =
    mirror(&HUNAN_SENIOR, None, "yueyang.gov.cn/2238/2239/2254/11920/content_1503968.html");

/// Fujian: international and regular classes do not mix.
pub const FUJIAN_CLASSES: Basis = Basis::law(
    &FUJIAN,
    Some(article(14)),
    Evidence::Text("nanan.gov.cn/wsbs/hdzsk/jyj/202211/t20221108_2796777.htm"),
);

/// Zhengzhou: no transfer within a district, nor in the last term of junior secondary school.
pub const ZHENGZHOU: Basis =
    mirror(&ZHENGZHOU_PRACTICE, None, "zhejianglong.com/c/1873637.html (2018)");

const ZHENGZHOU_PRACTICE: Instrument =
    Instrument::new("郑州市中小学生转学规定（2018年前后，名称未见）", None);

/// Which schools the rules of 2013 are on: from primary to senior secondary, special and specialised.
pub const SCOPE_2013: Basis = mirror(&ROLL_2013, Some(article(2)), "danxie.net");

/// Which schools the rules of 2025 are on.
pub const SCOPE_2025: Basis =
    mirror(&ROLL_2025, Some(article(2)), "yanan.hnxfqy.com/wap/ybab_81969.html");

/// Digital by default, on paper in special cases.
pub const MEDIUM_2025: Basis =
    mirror(&ROLL_2025, Some(article(4)), "yanan.hnxfqy.com/wap/ybab_81969.html");

/// One student, one number.
pub const ONE_NUMBER_2013: Basis =
    mirror(&ROLL_2013, Some(article(5)), "uianet.net/dictionary/b5475626.html");

/// No roll with false information, and no second one.
pub const ONE_ROLL_2013: Basis =
    mirror(&ROLL_2013, Some(article(6).paragraph(1)), "uianet.net/dictionary/b5475626.html");

/// One number for life; no withdrawal in compulsory education.
pub const NUMBER_2025: Basis = mirror(&ROLL_2025, None, "qingjuwang.com.cn");

/// A file is made within a month of entry.
pub const FILE_MADE_2013: Basis =
    mirror(&ROLL_2013_THEN, Some(article(7)), "uianet.net/dictionary/b5475626.html");

/// A file is made within two months of entry: one summary says so.
pub const FILE_MADE_2025: Basis = mirror(&ROLL_2025, None, "laosuntou666.com/jisuanji/359633.html");

/// The file of a preschool child is made within two months.
pub const FILE_MADE_PRESCHOOL: Basis = mirror(&PRESCHOOL_ROLL, None, "hefeilife.cn");

/// The school verifies each roll at least once a term; rolls without students are dealt with.
pub const VERIFICATION_2025: Basis = mirror(
    &ROLL_2025,
    Some(article(25)),
    "新华社 2025-02-07, slrbs.com/news/guonei/2025-02-07/1560173.html",
);

/// Six years of age, or seven where conditions are lacking.
pub const ENTRY_AGE: Basis =
    Basis::law(&COMPULSORY_EDUCATION, Some(article(11).paragraph(1)), LAWS);

/// Children are sent to school to complete compulsory education: the paragraph on the age of entry.
pub const COMPLETION: Basis = ENTRY_AGE;

/// Chinese citizens have identity cards.
pub const CARDS_OF_CITIZENS: Basis = Basis::law(&IDENTITY_CARDS, Some(article(2)), LAWS);

/// No second nationality.
pub const ONE_NATIONALITY: Basis = Basis::law(&NATIONALITY, Some(article(3)), LAWS);

/// Under eighteen years of age one is a minor.
pub const MINORS: Basis = Basis::law(&CIVIL_CODE, Some(article(17)), LAWS);

/// Who is the guardian of a minor.
pub const GUARDIANS: Basis = Basis::law(&CIVIL_CODE, Some(article(27)), LAWS);

/// What the form asks for, and what its words mean.
pub const FORM: Basis = mirror(
    &ROLL_FORM,
    None,
    "wddqxz.cn/86305064862458fb770bf78a6529647d2628345e.html; 转载页《全国中小学生学籍信息管理系统学生基本信息填表说明讲解》",
);

/// What the form requires to be filled in: it is marked with a star.
pub const FORM_REQUIRES: Basis = mirror(&ROLL_FORM, None, "doczj.com/doc/243500624.html");

/// What the letters of formal student numbers mean; on temporary ones no instrument was seen.
pub const NUMBERS: Basis = mirror(
    &STUDENT_NUMBERS,
    None,
    "xiuxiuguan.com/sh/jingyan/eg8y8j.html; juduo.cc/club/5954453.html",
);

#[cfg(test)]
mod tests {
    use jiaozheng_core::{Basis, LocalDate, Record, day};

    use super::{FOUR_BODIES_2013, FOUR_BODIES_2025, HENAN_COMPULSORY_RULES, NO_EARLY_ADMISSION};
    use crate::Transfer;

    fn cited(rule: &str, on: LocalDate) -> Vec<&'static Basis> {
        let rules = Transfer::RULES.iter().copied().flatten();
        let rule =
            rules.map(|it| &it.info).find(|info| info.id == rule).expect("there is the rule");
        rule.basis_on(Some(on))
    }

    #[test]
    fn a_finding_cites_the_rules_of_its_day() {
        let late = |on| cited("student.transfer.step_late", on);
        assert_eq!(late(day(2025, 1, 2)), [&FOUR_BODIES_2013]);
        assert_eq!(late(day(2025, 1, 3)), [&FOUR_BODIES_2025]);

        let early = |on| cited("student.transfer.attended_early", on);
        assert_eq!(early(day(2014, 4, 30)), [&NO_EARLY_ADMISSION]);
        assert_eq!(early(day(2025, 1, 3))[0], &HENAN_COMPULSORY_RULES);
    }
}
