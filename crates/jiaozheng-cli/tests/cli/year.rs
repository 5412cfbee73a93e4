//! `sample --dataset municipal-year`: a year of a bureau, and the faults planted in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::program::run;

const COUNTS: &str = include_str!("../../data/municipal-year.csv");

fn draw(dir: &Path, more: &[&str]) -> crate::program::Ran {
    let dir = dir.to_str().unwrap();
    run(&[&["sample", "--dataset", "municipal-year", "-o", dir][..], more].concat())
}

fn findings(dir: &Path, profile: &str) -> (BTreeSet<String>, Value) {
    let dir = dir.to_str().unwrap();
    let out = run(&["check", dir, "--profile", profile, "--format", "ndjson"]).out;
    let mut lines: Vec<Value> = out.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    let summary = lines.pop().unwrap();
    let name = |file: &Value| {
        let path = Path::new(file.as_str().unwrap()).to_owned();
        path.file_name().unwrap().to_str().unwrap().to_owned()
    };
    let shown = lines
        .iter()
        .map(|it| format!("{} {} {} {}", name(&it["file"]), it["line"], it["rule"], it["path"]));
    (shown.collect(), summary)
}

#[test]
fn a_year_has_as_many_cases_as_were_counted_and_no_finding() {
    for profile in ["national", "henan"] {
        let folder = tempfile::tempdir().unwrap();
        let ran = draw(folder.path(), &["--profile", profile]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let (found, summary) = findings(folder.path(), profile);
        assert_eq!(found, BTreeSet::new());
        let lines: u64 = fs::read_dir(folder.path())
            .unwrap()
            .map(|file| fs::read_to_string(file.unwrap().path()).unwrap().lines().count() as u64)
            .sum();
        assert_eq!(summary["records"], lines);
    }
}

/// Cases are counted by what they decide, in the year: as the report does.
#[test]
fn the_counts_are_those_of_the_report() {
    let folder = tempfile::tempdir().unwrap();
    draw(folder.path(), &[]);
    let records = |name: &str| -> Vec<Value> {
        let text = fs::read_to_string(folder.path().join(format!("{name}.ndjson"))).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let in_2023 = |it: &&Value| it["applied_on"].as_str().unwrap().starts_with("2023");
    let city =
        |it: &Value, school: &str| it[school]["division"].as_str().unwrap().starts_with("4110");
    let transfers = records("student.transfer");
    let suspensions = records("student.suspension");
    let resumptions = records("student.resumption");
    let in_state = |record: &str, state: &str| {
        records(record).iter().filter(|it| it["state"] == *state).count()
    };
    let of_kind = |kind: &str| {
        usize::from(records("responsibility.list").iter().any(|it| it["kind"] == *kind))
    };
    let lists = ["party_group_main", "first_responsible", "one_post_two_duties"].map(of_kind);
    let counted = [
        ("teacher_certification", in_state("teacher.certification", "certificate_issued")),
        ("teacher_registration", in_state("teacher.registration", "registered")),
        ("subject_institutions_deregistered", in_state("training.deregistration", "completed")),
        ("non_subject_whitelist", in_state("training.whitelist", "listed")),
        ("responsibility_lists", lists.iter().sum()),
        ("transfer_in", transfers.iter().filter(|it| city(it, "to_school")).count()),
        ("transfer_out", transfers.iter().filter(|it| city(it, "from_school")).count()),
        ("suspension", suspensions.iter().filter(in_2023).count()),
        ("resumption", resumptions.iter().filter(in_2023).count()),
    ];
    for (figure, count) in counted {
        assert!(COUNTS.lines().any(|line| line == format!("{figure},2023,{count}")), "{figure}");
    }
    assert!(transfers.iter().all(|it| in_2023(&it)));
}

#[test]
fn faults_in_a_year_are_where_the_answers_say_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, path) = (folder.path().join("year"), folder.path().join("answers.ndjson"));
    let answers = path.to_str().unwrap();
    let ran = draw(&dir, &["--faults", "0.05", "--answers", answers, "--seed", "3"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let answers: BTreeSet<_> = fs::read_to_string(&path)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|it| {
            let file = it["file"].as_str().unwrap();
            format!("{file} {} {} {}", it["line"], it["rule"], it["path"])
        })
        .collect();
    let (found, summary) = findings(&dir, "national");
    assert_eq!(found, answers);
    let per_mille = answers.len() as u64 * 1000 / summary["records"].as_u64().unwrap();
    assert!((45..55).contains(&per_mille), "{per_mille}");
}

#[test]
fn what_stands_in_the_folder_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("student.transfer.ndjson"), "mine\n").unwrap();
    let ran = draw(folder.path(), &[]);
    assert_eq!(ran.code, 2);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    assert_eq!(run(&["sample", "--dataset", "municipal-year"]).code, 2);
    assert_eq!(run(&["sample", "student.transfer", "--dataset", "municipal-year"]).code, 2);
}
