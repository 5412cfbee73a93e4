//! Records, rules, lists and profiles by the names that the user gives.

use std::fs;
use std::path::Path;

use jiaozheng::core::code::CodeList;
use jiaozheng::core::process::ProcessInfo;
use jiaozheng::core::{Profile, RecordKind};
use jiaozheng_check::profile;
use jiaozheng_schema::{RuleView, rule_views};

use crate::exit::Trouble;

pub(crate) fn record(name: &str) -> Result<&'static RecordKind, Trouble> {
    let known = || jiaozheng::records().map(|kind| kind.meta.versioned_name()).collect::<Vec<_>>();
    jiaozheng::record(name).ok_or_else(|| unknown("没有这种记录 (no such record)", name, &known()))
}

/// The kind of record that a file is named after: `student.transfer.ndjson`, `转学.ndjson`, and with
/// more behind, `student.transfer-2026.ndjson.gz`. The longest name that fits is meant.
pub(crate) fn record_of_file(path: &Path) -> Result<&'static RecordKind, Trouble> {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let file = file.strip_suffix(".gz").unwrap_or(&file);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let fits = |name: &str| {
        let rest = stem.strip_prefix(name)?;
        (rest.is_empty() || rest.starts_with(['-', '_', '.', ' '])).then_some(name.len())
    };
    let length = |kind: &RecordKind| {
        let own = kind.meta.versioned_name();
        let names = [own.as_str(), kind.meta.title.zh].into_iter();
        names.chain(kind.meta.file_names.iter().copied()).filter_map(fits).max()
    };
    let named = jiaozheng::records().filter_map(|kind| Some((length(kind)?, kind)));
    named.max_by_key(|(length, _)| *length).map(|(_, kind)| kind).ok_or_else(|| {
        Trouble::said(format!(
            "{}: 文件名不是记录类型，请用 --record 指明 (not named after a record: say which with --record)",
            path.display()
        ))
    })
}

pub(crate) fn rules() -> Vec<RuleView> {
    let shared =
        jiaozheng::core::record::shape_rules().chain(jiaozheng::core::record::value_rules());
    rule_views(shared, jiaozheng::records())
}

pub(crate) fn code_list(name: &str) -> Result<&'static CodeList, Trouble> {
    let known = || jiaozheng::code_lists().map(|list| list.name.to_owned()).collect::<Vec<_>>();
    jiaozheng::code_lists()
        .find(|list| list.name == name)
        .ok_or_else(|| unknown("没有这个代码表 (no such code list)", name, &known()))
}

pub(crate) fn process(name: &str) -> Result<ProcessInfo, Trouble> {
    let known =
        || jiaozheng::processes().map(|process| process.name.to_owned()).collect::<Vec<_>>();
    jiaozheng::processes()
        .find(|process| process.name == name)
        .ok_or_else(|| unknown("没有这个流程 (no such process)", name, &known()))
}

/// A built-in profile, or one in a file.
pub(crate) fn profile(name: &str) -> Result<Profile, Trouble> {
    if let Some(profile) = jiaozheng::profile(name) {
        return Ok(profile);
    }
    let text = fs::read_to_string(name).map_err(|error| {
        let built_in = jiaozheng::profiles().join(", ");
        Trouble::said(format!(
            "{name}: 不是内置的地区设置（{built_in}），也不能作为文件读取 (neither built in nor a file): {error}"
        ))
    })?;
    profile::read(&text, &jiaozheng::settings())
        .map_err(|error| Trouble::said(format!("{name}: {error}")))
}

pub(crate) fn unknown(what: &str, name: &str, known: &[String]) -> Trouble {
    Trouble::said(format!("{what}: {name}\n{}", known.join("\n")))
}
