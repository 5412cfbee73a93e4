//! Senior secondary students, as provinces rule; here all rules are switched on by the profile.

use jiaozheng_core::{DivisionCode, LocalDate, Unjudged, text};

use super::Rule;
use super::grades::is_senior;
use super::schools::same_city;
use crate::law;
use crate::transfer::settings::{
    ACCEPTANCE_LETTER_SENIOR, BAR_DUE_FOR_WITHDRAWAL, BAR_INTERNATIONAL_TO_REGULAR,
    BAR_SAME_AREA_SENIOR, CROSS_PROVINCE_SENIOR, PUBLICITY_DAYS_SENIOR,
};
use crate::transfer::{ClassKind, PublicityItem, SupportingDocument, Transfer};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.transfer.same_area_barred",
        text(
            "普通高中转出、转入学校在同一市区或者同一县（市）",
            "senior secondary: within one urban area or county",
        ),
        |case, context, found| {
            if !is_senior(case) || !context.is_on(BAR_SAME_AREA_SENIOR) {
                return;
            }
            let (from, to) = (case.from_school.division, case.to_school.division);
            let urban =
                same_city(from, to) && [from, to].iter().all(|it| is_urban(*it, context.day));
            found.at_if(from == to || urban, "/to_school/division");
        },
    )
    .basis(&[law::HENAN_SENIOR_RULES])
    .since(2015, 11, 16)
    .reads(&["/stage", "/from_school/division", "/to_school/division", "/applied_on"])
    .settings(&[BAR_SAME_AREA_SENIOR]),
    Rule::error(
        "student.transfer.international_to_regular",
        text(
            "普通高中国际班不得转入普通班",
            "senior secondary: from an international to a regular class",
        ),
        |case, context, found| {
            let barred = is_senior(case) && context.is_on(BAR_INTERNATIONAL_TO_REGULAR);
            let from_international = case.class_before == Some(ClassKind::International);
            let to_regular = case.class_after == Some(ClassKind::Regular);
            found.at_if(barred && from_international && to_regular, "/class_after");
        },
    )
    .basis(&[law::HENAN_SENIOR_RULES, law::FUJIAN_CLASSES])
    .since(2013, 9, 1)
    .reads(&["/stage", "/class_before", "/class_after", "/applied_on"])
    .settings(&[BAR_INTERNATIONAL_TO_REGULAR]),
    Rule::error(
        "student.transfer.due_for_withdrawal",
        text(
            "普通高中应予退学的学生不得转学",
            "senior secondary: a student who ought to be withdrawn",
        ),
        |case, context, found| {
            let barred = is_senior(case) && context.is_on(BAR_DUE_FOR_WITHDRAWAL);
            found.at_if(barred && case.due_for_withdrawal == Some(true), "/due_for_withdrawal");
        },
    )
    .basis(&[law::HENAN_SENIOR_RULES])
    .since(2015, 11, 16)
    .reads(&["/stage", "/due_for_withdrawal", "/applied_on"])
    .settings(&[BAR_DUE_FOR_WITHDRAWAL]),
    Rule::error(
        "student.transfer.publicity_missing",
        text("普通高中转学没有公示", "senior secondary: not made public"),
        |case, context, found| {
            let needed = is_senior(case) && context.number(PUBLICITY_DAYS_SENIOR) > 0;
            found.at_if(needed && case.publicity.is_none(), "/publicity");
        },
    )
    .basis(&[law::HENAN_SENIOR_RULES])
    .since(2015, 11, 16)
    .reads(&["/stage", "/publicity", "/applied_on"])
    .settings(&[PUBLICITY_DAYS_SENIOR]),
    Rule::error(
        "student.transfer.publicity_too_short",
        text("普通高中转学公示时间不足", "senior secondary: made public for too few working days"),
        |case, context, found| {
            let needed = context.number(PUBLICITY_DAYS_SENIOR);
            let Some(publicity) = case.publicity.as_ref().filter(|_| is_senior(case) && needed > 0)
            else {
                return;
            };
            // From the morning of the first day to the evening of the last.
            let before = publicity.from.minus_days(1).unwrap_or(LocalDate::MIN);
            match context.calendar.working_days_between(before, publicity.to) {
                None => found.cannot_judge(Unjudged::PAST_CALENDAR),
                Some(days) => found.at_if(i64::from(days) < needed, "/publicity/to"),
            }
        },
    )
    .basis(&[law::HENAN_SENIOR_RULES])
    .since(2015, 11, 16)
    .reads(&["/stage", "/publicity", "/applied_on"])
    .settings(&[PUBLICITY_DAYS_SENIOR]),
    Rule::error(
        "student.transfer.publicity_incomplete",
        text("普通高中转学公示内容不全", "senior secondary: not all was made public"),
        |case, context, found| {
            let needed = is_senior(case) && context.number(PUBLICITY_DAYS_SENIOR) > 0;
            let Some(publicity) = case.publicity.as_ref().filter(|_| needed) else { return };
            let missing = NEEDED.iter().any(|item| !publicity.items.contains(item));
            found.at_if(missing, "/publicity/items");
        },
    )
    .basis(&[law::HENAN_SENIOR_RULES])
    .since(2015, 11, 16)
    .reads(&["/stage", "/publicity", "/applied_on"])
    .settings(&[PUBLICITY_DAYS_SENIOR]),
    Rule::warning(
        "student.transfer.acceptance_letter_missing",
        text("普通高中转入没有校长签署的接收函", "senior secondary: no letter of acceptance"),
        |case, context, found| {
            let needed = is_senior(case) && context.is_on(ACCEPTANCE_LETTER_SENIOR);
            found.at_if(needed && !has(case, SupportingDocument::AcceptanceLetter), "/documents");
        },
    )
    .basis(&[law::HENAN_SENIOR_RULES])
    .since(2015, 11, 16)
    .reads(&["/stage", "/documents", "/applied_on"])
    .settings(&[ACCEPTANCE_LETTER_SENIOR]),
    Rule::warning(
        "student.transfer.household_not_elsewhere",
        text(
            "普通高中转出省外，户口不在外省，应当符合相关政策",
            "senior secondary: leaves the province without a household elsewhere",
        ),
        |case, context, found| {
            let home = province(context.number(CROSS_PROVINCE_SENIOR));
            let leaves =
                Some(case.from_school.division.province()) == home && case.leaves_the_province();
            if !is_senior(case) || !leaves {
                return;
            }
            match case.student.household_division {
                None => found.cannot_judge(Unjudged::NOT_SAID),
                Some(household) => {
                    let at_home = Some(household.province()) == home;
                    found.at_if(at_home, "/student/household_division");
                }
            }
        },
    )
    .basis(&[law::LUOYANG_RULES])
    .since(2013, 9, 1)
    .reads(&[
        "/stage",
        "/student/household_division",
        "/from_school/division",
        "/to_school/division",
        "/applied_on",
    ])
    .settings(&[CROSS_PROVINCE_SENIOR]),
    Rule::warning(
        "student.transfer.test_scores_missing",
        text(
            "普通高中由外省转入，没有学业水平考试成绩证明",
            "senior secondary: enters the province without scores of the proficiency test",
        ),
        |case, context, found| {
            let home = province(context.number(CROSS_PROVINCE_SENIOR));
            let enters =
                Some(case.to_school.division.province()) == home && case.leaves_the_province();
            let missing = !has(case, SupportingDocument::AcademicTestScores);
            found.at_if(is_senior(case) && enters && missing, "/documents");
        },
    )
    .basis(&[law::HENAN_CROSS_PROVINCE_RULES, law::LUOYANG_RULES])
    .since(2013, 9, 1)
    .reads(&["/stage", "/documents", "/from_school/division", "/to_school/division", "/applied_on"])
    .settings(&[CROSS_PROVINCE_SENIOR]),
];

/// What Henan wants to be made public.
const NEEDED: [PublicityItem; 6] = [
    PublicityItem::Name,
    PublicityItem::FromSchool,
    PublicityItem::ToSchool,
    PublicityItem::EntryYear,
    PublicityItem::AdmissionScore,
    PublicityItem::Reason,
];

fn has(case: &Transfer, document: SupportingDocument) -> bool {
    case.documents.contains(&document)
}

/// Whether a division is a district (区) of a city, by its name.
fn is_urban(division: DivisionCode, day: LocalDate) -> bool {
    division.name_on(day).ends_with('区')
}

/// The two digits of a province; none for 0.
fn province(number: i64) -> Option<[u8; 2]> {
    let digits = u8::try_from(number).ok().filter(|number| (10..100).contains(number))?;
    Some([b'0' + digits / 10, b'0' + digits % 10])
}
