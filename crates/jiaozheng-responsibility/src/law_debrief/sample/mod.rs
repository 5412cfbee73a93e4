//! Synthetic year-end reports: good ones, and for each rule one that breaks it.

mod breaking;

use jiaozheng_core::sample::{Draw, Samples, Year, later, text};
use jiaozheng_core::{BoundedInteger, LocalDate, Organisation, Profile, day};

use super::{
    Appraisal, DebriefForm, DebriefPosition, DebriefResult, DebriefSection, DebriefSectionKind,
    DebriefVenue, LawDebrief, Rectification, WrittenReport,
};

pub(super) const SAMPLES: Samples<LawDebrief> =
    Samples { draw: any_report, breaking: breaking::BREAKING };

/// A report without a finding, under any profile that knows these rules.
fn any_report(draw: &mut Draw, profile: &Profile) -> LawDebrief {
    let year = 2020 + Year::try_from(draw.below(6)).unwrap_or_default();
    let name = draw.pick(&["示例市教育局", "示例区教育体育局", "示例县教育体育局"]);
    let credit_code = draw.chance(70).then(|| draw.credit_code("11", "411000"));
    let body = Organisation { name: text(name), credit_code };
    let mut report = of_body(draw, profile, body, year);
    if draw.chance(25) {
        report.position = DebriefPosition::TeamMember;
        report.post = text("副局长");
        in_work_report(&mut report, draw);
    }
    report
}

/// A good report of the principal of a body on a year.
pub(crate) fn of_body(
    draw: &mut Draw,
    profile: &Profile,
    body: Organisation,
    year: Year,
) -> LawDebrief {
    let form = draw.pick(&[DebriefForm::Special, DebriefForm::InWorkReport]);
    reported(draw, profile, &Scene { form, year, body: Some(body) })
}

/// How, on which year, and of which body it is reported.
#[derive(Clone, Debug)]
struct Scene {
    form: DebriefForm,
    year: Year,
    body: Option<Organisation>,
}

const SPECIAL: Scene = Scene { form: DebriefForm::Special, year: 2023, body: None };
const IN_WORK_REPORT: Scene = Scene { form: DebriefForm::InWorkReport, ..SPECIAL };

/// A report like this without a finding.
fn reported(draw: &mut Draw, _: &Profile, scene: &Scene) -> LawDebrief {
    let Scene { form, year, ref body } = *scene;
    let bureau = || Organisation { name: text("示例市教育局"), credit_code: None };
    let delivered_on = draw.day(day(year, 12, 15), day(year + 1, 1, 25));
    let mut report = LawDebrief {
        id: draw.record_id(),
        year: BoundedInteger::new(year.into()).expect("a year"),
        person: draw.person(day(1988, 1, 1), day(1994, 12, 31)),
        post: text(draw.pick(&["党组书记、局长", "局长", "党组书记"])),
        position: DebriefPosition::Principal,
        body: body.clone().unwrap_or_else(bureau),
        form,
        content: content(draw),
        delivered_on,
        venue: DebriefVenue::InWriting,
        written_report: Some(written_report(draw, delivered_on)),
        appraisal: Some(appraisal(draw, delivered_on)),
        rectifications: rectifications(draw, delivered_on),
        extensions: None,
    };
    match form {
        DebriefForm::Special => {
            report.venue = draw.pick(&[
                DebriefVenue::Commission,
                DebriefVenue::PartyMeeting,
                DebriefVenue::InWriting,
            ]);
        }
        DebriefForm::InWorkReport => in_work_report(&mut report, draw),
    }
    report
}

fn in_work_report(report: &mut LawDebrief, draw: &mut Draw) {
    report.form = DebriefForm::InWorkReport;
    report.venue = draw.pick(&[DebriefVenue::YearEndMeeting, DebriefVenue::InWriting]);
    if draw.chance(50) {
        report.appraisal = None;
        report.rectifications.clear();
    }
}

fn content(draw: &mut Draw) -> Vec<DebriefSection> {
    let times = draw.below(8) + 4;
    let sections = [
        (DebriefSectionKind::Study, format!("主持党组会专题学法{times}次")),
        (DebriefSectionKind::LawfulDecisions, "重大行政决策均经合法性审查和集体讨论".to_owned()),
        (DebriefSectionKind::Institutions, "修订招生、校外培训监管等工作制度".to_owned()),
        (DebriefSectionKind::Enforcement, "落实执法公示、全过程记录和法制审核".to_owned()),
        (DebriefSectionKind::LegalEducation, "法治副校长实现中小学全覆盖".to_owned()),
        (DebriefSectionKind::Problems, "执法力量不足，对制度执行的检查不够经常".to_owned()),
        (DebriefSectionKind::NextSteps, "充实执法人员，每季度检查清单落实".to_owned()),
    ];
    let section = |(kind, summary): (_, String)| DebriefSection { kind, summary: text(&summary) };
    sections.into_iter().map(section).collect()
}

/// What an appraisal found, all put right in time.
fn rectifications(draw: &mut Draw, delivered_on: LocalDate) -> Vec<Rectification> {
    let one = |matter| {
        let assigned_on = later(delivered_on, 10);
        let done_on = assigned_on.plus_days(20 + draw.below(30));
        let due_on = assigned_on.plus_days(60);
        Rectification { matter: text(matter), assigned_on, due_on, done_on }
    };
    ["规范性文件清理不及时", "行政执法案卷不规范"].into_iter().map(one).collect()
}

fn written_report(draw: &mut Draw, delivered_on: LocalDate) -> WrittenReport {
    let number = format!("示教〔{}〕{}号", delivered_on.year(), draw.below(60) + 1);
    WrittenReport {
        submitted_on: delivered_on.minus_days(draw.below(10)).expect("a day"),
        recipient: commission(),
        document_number: draw.chance(50).then(|| number.parse().expect("a number")),
    }
}

fn appraisal(draw: &mut Draw, delivered_on: LocalDate) -> Appraisal {
    let result = draw.pick(&[DebriefResult::Good, DebriefResult::Good, DebriefResult::RatherGood]);
    Appraisal { on: later(delivered_on, draw.below(8)), by: commission(), result }
}

fn commission() -> Organisation {
    Organisation {
        name: text("示例市委全面依法治市委员会办公室"), credit_code: None
    }
}
