//! Law 6: a document with many faults is told them all at once, in its own order; and what cannot be
//! judged is said.

use std::collections::BTreeSet;

use jiaozheng::core::{Context, Position, RecordKind, Unjudged, day};
use serde_json::{Value, json};

use crate::support::{check, found, sample, spoiled};

fn kind() -> &'static RecordKind {
    jiaozheng::record("student.transfer").expect("the record of this test")
}

/// A sample that is its own whatever the generator makes: written down.
const SAMPLE: &str = include_str!("../data/student.transfer.json");

#[test]
fn all_faults_are_told_at_once_in_document_order() {
    let broken = SAMPLE
        .replace("示例一", "示例一 ")
        .replace("\"411023201805127045\"", "\"411023201805127046\"")
        .replace("\"grade_before\": 2", "\"grade_before\": \"2\", \"grade_before\": 2")
        .replace("2141900002", "2141900001")
        .replace("\"on\": \"2025-09-05\"", "\"on\": \"2025-9-5\", \"name\": \"示例一\"")
        .replace(
            "  \"extensions\": {",
            "  \"reason_note\": null,\n  \"extensions\": {\"batch\": 1,",
        );
    let outcome = check(kind(), &broken);
    let expected = [
        ("core.person_name.blank", "/student/name"),
        ("core.resident_id.check_character", "/student/identity/number"),
        ("student.transfer.same_school", "/to_school/code"),
        ("core.shape.type", "/grade_before"),
        ("core.json.duplicate_key", "/grade_before"),
        ("core.date.form", "/history/1/on"),
        ("core.shape.unknown_field", "/history/1/*"),
        ("core.shape.null", "/reason_note"),
        ("core.extension_key.form", "/extensions/*"),
    ];
    assert_eq!(found(&outcome), expected.map(|(id, place)| (id, place.to_owned())));

    let lines: Vec<_> = outcome
        .report
        .findings()
        .iter()
        .map(|finding| Position::of(broken.as_bytes(), finding.offset.unwrap()).line)
        .collect();
    assert!(lines.is_sorted(), "{lines:?}");
    let skipped: BTreeSet<_> = outcome.report.skipped().iter().map(|it| it.rule.id).collect();
    for id in
        ["birth_date_differs", "grade_changed", "step_late", "overdue", "other_reason_unexplained"]
    {
        assert!(skipped.contains(format!("student.transfer.{id}").as_str()), "{id} was judged");
    }
    for id in ["same_school", "scope_differs", "during_suspension"] {
        assert!(
            !skipped.contains(format!("student.transfer.{id}").as_str()),
            "{id} was not judged"
        );
    }
}

#[test]
fn the_place_of_a_finding_is_where_it_stands() {
    let place = |json: &str, path: &str| {
        let outcome = check(kind(), json);
        let own = outcome.report.findings().iter().find(|it| it.pointer.to_string() == path);
        let offset = own.unwrap_or_else(|| panic!("{path}")).offset.unwrap();
        json[offset..].chars().take(12).collect::<String>()
    };
    let wrong = SAMPLE.replace("\"2141900002\"", "\"214190000\"");
    assert_eq!(place(&wrong, "/to_school/code"), "\"214190000\",");
    let unknown = SAMPLE.replace("\"stage\"", "\"geheim\": 1, \"stage\"");
    assert_eq!(place(&unknown, "/*"), "\"geheim\": 1,");
    let missing = SAMPLE.replace("\"code\": \"2141900002\",", "");
    assert!(place(&missing, "/to_school/code").starts_with("{\n"), "where it should stand");
}

/// Two faults in fields apart are both found, whichever they are.
#[test]
fn a_second_fault_is_not_hidden_by_the_first() {
    for kind in jiaozheng::records() {
        let good = sample(kind, 1);
        let one_each: Vec<_> = spoiled(kind, 1).into_iter().step_by(5).collect();
        for one in &one_each {
            for other in &one_each {
                let top = |path: &str| path.split('/').nth(1).unwrap_or("*").to_owned();
                let (first, second) = (top(&one.path), top(&other.path));
                if first == second || first == "*" || second == "*" {
                    continue;
                }
                let (mut both, two): (Value, Value) = (
                    serde_json::from_str(&one.json).unwrap(),
                    serde_json::from_str(&other.json).unwrap(),
                );
                crate::support::graft(&mut both, &two, &format!("/{second}"));
                let found = found(&check(kind, &both.to_string()));
                for fault in [one, other] {
                    let expected = (fault.rule, fault.path.clone());
                    assert!(found.contains(&expected), "{expected:?} not in {found:?}");
                }
            }
        }
        assert_eq!(found(&check(kind, &good.to_string())), []);
    }
}

#[test]
fn the_law_of_the_reference_date_applies_unless_another_day_is_named() {
    let mut case: Value = serde_json::from_str(SAMPLE).unwrap();
    case["initiated_by"] = "sending_school".into();
    let ids = |context: &Context<'_>| {
        found(&(kind().check)(case.to_string().as_bytes(), context))
            .into_iter()
            .map(|(id, _)| id)
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(&Context::new()), ["student.transfer.not_started_by_receiver"]);
    let before_the_rules = Context::new().as_of(day(2013, 8, 31));
    assert!(!ids(&before_the_rules).contains(&"student.transfer.not_started_by_receiver"));
}

#[test]
fn what_cannot_be_judged_is_said() {
    let skipped = |json: &str, context: &Context<'_>| {
        let report = (kind().check)(json.as_bytes(), context).report;
        report.skipped().iter().map(|it| (it.rule.id, it.why)).collect::<Vec<_>>()
    };
    let no_day: Vec<_> = skipped(SAMPLE, &Context::new())
        .into_iter()
        .map(|(id, why)| {
            assert_eq!(why, Unjudged::NO_TODAY, "{id}");
            id
        })
        .collect();
    for id in [
        "core.resident_id.future_date",
        "student.transfer.dated_in_future",
        "student.transfer.overdue",
    ] {
        assert!(no_day.contains(&id), "{id} not in {no_day:?}");
    }

    let mut late: Value = serde_json::from_str(SAMPLE).unwrap();
    late["applied_on"] = "2026-12-24".into();
    late["history"] = json!([]);
    late["state"] = "at_receiving_school".into();
    let today = Context::new().today(day(2026, 12, 25));
    let expected = ("student.transfer.overdue", Unjudged::PAST_CALENDAR);
    assert!(skipped(&late.to_string(), &today).contains(&expected));

    let broken_day =
        SAMPLE.replace("\"applied_on\": \"2025-09-02\"", "\"applied_on\": \"gestern\"");
    let said = skipped(&broken_day, &Context::new());
    assert!(said.contains(&("student.transfer.wrong_body", Unjudged::NO_LAW_DAY)), "{said:?}");
}

#[test]
fn what_is_not_json_or_too_much_of_it_is_a_finding() {
    let deep = "[".repeat(100_000);
    let large = format!("{SAMPLE}{}", " ".repeat(16 << 20));
    for kind in jiaozheng::records() {
        for (json, id) in [
            ("", "core.json.syntax"),
            ("{", "core.json.syntax"),
            ("nul", "core.json.syntax"),
            ("\u{feff}{}", "core.json.syntax"),
            (deep.as_str(), "core.json.too_deep"),
            (large.as_str(), "core.json.too_large"),
        ] {
            assert_eq!(found(&check(kind, json)), [(id, String::new())]);
        }
        let outcome = (kind.check)(b"{\"id\": \"\xff\"}", &Context::new());
        assert_eq!(found(&outcome), [("core.json.encoding", String::new())]);
        for json in ["null", "[]", "7", "\"\"", "true", "1e999"] {
            assert_eq!(found(&check(kind, json)).len(), 1, "{json}");
        }
    }
}
