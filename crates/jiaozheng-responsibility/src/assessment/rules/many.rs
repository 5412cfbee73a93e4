//! Assessments of one object and year, the report on the rule of law that goes with one, and how many
//! civil servants are excellent.

use jiaozheng_core::keyed::{Sum, WholeRule};
use jiaozheng_core::linked::{Fact, LinkedRule};
use jiaozheng_core::{Key, KeyedRule, text};

use crate::assessment::{Assessment, AssessmentObject, Grading};
use crate::{CivilServantGrade, body, keys, law, linked};

pub(in super::super) const KEYED_RULES: &[KeyedRule<Assessment>] = &[
    KeyedRule::unique(
        "responsibility.assessment.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |case| Some(case.id.into()),
    ),
    KeyedRule::unique(
        "responsibility.assessment.assessed_twice",
        text("同一对象同一年度有两条考核记录", "two assessments of one object and year"),
        &["/object", "/object_kind", "/school_code", "/servant", "/year"],
        object_in_year,
    ),
];

pub(in super::super) const LINKED_RULES: &[LinkedRule<Assessment>] =
    &[LinkedRule::<Assessment>::warning(
        linked::LAW_DEBRIEF_MISSING,
        text(
            "被考核的县（市、区）教育体育局主要负责人该年度没有述法",
            "the principal of the bureau has not reported on the rule of law in the year",
        ),
        |case| {
            let is_bureau = case.object_kind == AssessmentObject::CountyEducationBureau;
            is_bureau.then(|| body::in_year(&case.object, case.year))
        },
        |case| Fact::on(linked::THERE, case.decided_on),
    )
    .needs(&["responsibility.law_debrief"])
    .basis(&[law::RULE_OF_LAW_PLAN, law::PRINCIPALS_REPORT, law::PRINCIPALS_OF_DEPARTMENTS_REPORT])
    .since(2021, 1, 10)
    .reads(&["/object", "/object_kind", "/year", "/decided_on"])];

pub(in super::super) const WHOLE_RULES: &[WholeRule<Assessment>] =
    &[WholeRule::<Assessment>::warning(
        "responsibility.assessment.excellent_ratio_exceeded",
        text("公务员优秀等次的比例超过上限", "more excellent civil servants than there may be"),
        &["/object_kind", "/grading"],
        |case| {
            let is_excellent =
                case.grading == Grading::CivilServant { grade: CivilServantGrade::Excellent };
            let is_servant = !case.object_kind.is_body();
            u64::from(is_servant) << HALF | u64::from(is_servant && is_excellent)
        },
        is_exceeded,
    )
    .basis(&[law::MOST_EXCELLENT])
    .since(2020, 1, 1)];

/// Of a weight the upper half counts civil servants, the lower half those who are excellent.
const HALF: u32 = 32;

/// Whether more are excellent than of so many may be, a part of one not counted. One alone may always be:
/// where there are so few, those whom the ratio is of are not all here.
fn is_exceeded(sum: Sum) -> bool {
    let (servants, excellent) = (sum.weight >> HALF, sum.weight & u64::from(u32::MAX));
    let Some(most) = CivilServantGrade::Excellent.most_percent() else { return false };
    excellent > (servants * u64::from(most) / 100).max(1)
}

/// A school by its code, a civil servant by the identity document, a division by its name within the
/// body whose code it gives, another body by its code or name.
fn object_in_year(case: &Assessment) -> Option<Key> {
    let (kind, year) = (case.object_kind.code(), case.year.to_string());
    match (case.school_code, &case.servant) {
        (Some(school), _) => Some(Key::of(&[kind, &school.to_string(), &year])),
        (None, Some(servant)) => {
            let person = servant.person.identity.key()?;
            Some(Key::of(&[kind, &body::digits(&person), &year]))
        }
        (None, None) if case.object_kind == AssessmentObject::InternalDivision => {
            let (body, name) = (keys::body(&case.object), case.object.name.expose());
            Some(Key::of(&[kind, &body, name, &year]))
        }
        (None, None) => Some(Key::of(&[kind, &keys::body(&case.object), &year])),
    }
}
