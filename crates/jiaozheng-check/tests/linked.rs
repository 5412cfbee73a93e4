//! Rules on records of several files: where they are reported, and what they count as.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may end so")]

use std::num::NonZeroUsize;

use jiaozheng_check::{Engine, Format, Report, Run, Source};
use jiaozheng_core::sample::{Draw, Member};
use jiaozheng_core::{Context, Lang, Profile, day};
use serde_json::Value;

/// The findings of a run over one file a member, and its summary.
fn run(members: &[Member], jobs: usize) -> (Vec<Value>, Value) {
    let profile = Profile::NATIONAL;
    let context = Context::new().today(day(2026, 11, 23)).profile(&profile);
    let sources = members.iter().enumerate().map(|(number, member)| {
        let kind = jiaozheng::record(member.record).unwrap();
        Source::new(&format!("file {number}"), kind, Format::Ndjson, member.json.as_bytes())
    });
    let mut out = Vec::new();
    let mut report = Report::ndjson(&mut out, Lang::En);
    let run = Run::new(context).jobs(NonZeroUsize::new(jobs).unwrap());
    Engine::new(run).run(sources, &mut report).unwrap();
    drop(report);
    let lines = String::from_utf8(out).unwrap();
    let mut lines: Vec<Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let summary = lines.pop().unwrap();
    (lines, summary)
}

fn group(rule: &str) -> Vec<Member> {
    let mut groups = jiaozheng::records().flat_map(|kind| kind.groups);
    let group = groups.find(|group| group.rule == rule).unwrap();
    (group.broken)(&mut Draw::new(3), &Profile::NATIONAL)
}

#[test]
fn a_finding_stands_where_the_record_that_asks_does() {
    let members = group("student.transfer.while_suspended");
    for jobs in [1, 2] {
        let (findings, summary) = run(&members, jobs);
        assert_eq!(findings.len(), 1, "{findings:?}");
        let asks = members.iter().position(|it| it.record == "student.transfer").unwrap();
        let finding = &findings[0];
        let document: Value = serde_json::from_str(&members[asks].json).unwrap();
        assert_eq!(finding["file"], format!("file {asks}"));
        assert_eq!(finding["path"], "/applied_on");
        assert_eq!(finding["id"], document["id"]);
        assert!(!finding["basis"].as_array().unwrap().is_empty());
        let (before, _) = members[asks].json.split_once("\"applied_on\":").unwrap();
        let column = before.chars().count() + "\"applied_on\":".len() + 1;
        assert_eq!((&finding["line"], &finding["column"]), (&1.into(), &column.into()));
        assert_eq!((&summary["invalid"], &summary["errors"]), (&1.into(), &1.into()));
    }
}

#[test]
fn without_the_records_that_it_asks_a_rule_is_not_judged() {
    let members: Vec<_> = group("student.resumption.suspension_missing")
        .into_iter()
        .filter(|member| member.record == "student.resumption")
        .collect();
    let (findings, summary) = run(&members, 1);
    assert_eq!(findings, [Value::Null; 0]);
    let skipped = &summary["rules_skipped"];
    assert_eq!(skipped[0]["rule"], "student.resumption.suspension_missing");
    assert_eq!((&skipped[0]["reason"], &skipped[0]["count"]), (&"not_in_run".into(), &1.into()));
}

/// A record with two errors is one record with errors, whoever finds them.
#[test]
fn a_record_counts_once() {
    let kind = jiaozheng::record("student.transfer").unwrap();
    let good = (kind.sample)(&mut Draw::new(1), &Profile::NATIONAL);
    let broken = (kind.broken)(0, &mut Draw::new(1), &Profile::NATIONAL);
    let member = |json: &str| {
        let mut member = group("student.transfer.while_suspended").pop().unwrap();
        json.clone_into(&mut member.json);
        member
    };
    let (_, summary) = run(&[member(&good), member(&good), member(&good)], 1);
    assert_eq!((&summary["invalid"], &summary["errors"]), (&2.into(), &2.into()));
    let (_, summary) = run(&[member(&broken), member(&broken)], 1);
    assert_eq!((&summary["invalid"], &summary["errors"]), (&2.into(), &3.into()));
}
