//! From `data/*.csv` to the tables in the source of core.

use std::fmt::Write;
use std::path::Path;

use crate::csv_file::{Row, read};
use crate::{Generated, Problem, areas, calendar};

const CORE: &str = "crates/jiaozheng-core/src";

/// A closed list of `data/`, and the enum that it becomes.
pub(crate) struct Closed {
    pub(crate) file: &'static str,
    pub(crate) module: &'static str,
    pub(crate) type_name: &'static str,
    pub(crate) list: &'static str,
    pub(crate) zh: &'static str,
    pub(crate) en: &'static str,
    pub(crate) privacy: &'static str,
    pub(crate) basis: &'static str,
}

const CLOSED: &[Closed] = &[
    Closed {
        file: "sex.csv",
        module: "sex",
        type_name: "Sex",
        list: "sex",
        zh: "性别",
        en: "Sex, GB/T 2261.1",
        privacy: "Personal",
        basis: "SEX",
    },
    Closed {
        file: "relations.csv",
        module: "relation",
        type_name: "FamilyRelation",
        list: "family_relation",
        zh: "家庭关系",
        en: "Relation within a family, GB/T 4761, two digits",
        privacy: "Personal",
        basis: "RELATION",
    },
    Closed {
        file: "ethnicities.csv",
        module: "ethnicity",
        type_name: "Ethnicity",
        list: "ethnicity",
        zh: "民族",
        en: "Ethnic group, GB/T 3304",
        privacy: "Personal",
        basis: "ETHNICITY",
    },
    Closed {
        file: "political_statuses.csv",
        module: "political_status",
        type_name: "PoliticalStatus",
        list: "political_status",
        zh: "政治面貌",
        en: "Political affiliation, GB/T 4762",
        privacy: "Personal",
        basis: "POLITICAL_STATUS",
    },
    Closed {
        file: "health_statuses.csv",
        module: "health_status",
        type_name: "HealthStatus",
        list: "health_status",
        zh: "健康状况",
        en: "State of health, GB/T 2261.3, one or two digits",
        privacy: "Sensitive",
        basis: "HEALTH",
    },
    Closed {
        file: "disabilities.csv",
        module: "disability",
        type_name: "Disability",
        list: "disability",
        zh: "残疾类型",
        en: "Kind of disability, as GB/T 2261.3 tells them apart",
        privacy: "Sensitive",
        basis: "HEALTH",
    },
    Closed {
        file: "overseas_statuses.csv",
        module: "overseas_status",
        type_name: "OverseasStatus",
        list: "overseas_status",
        zh: "港澳台侨外",
        en: "Whether from Hong Kong, Macau, Taiwan or abroad, as in the national student roll system",
        privacy: "Personal",
        basis: "OVERSEAS_STATUS",
    },
    Closed {
        file: "school_categories.csv",
        module: "school_category",
        type_name: "SchoolCategory",
        list: "school_category",
        zh: "学校类别",
        en: "Category of a school, the first two digits of its code",
        privacy: "Public",
        basis: "SCHOOL_CODE",
    },
    Closed {
        file: "education_levels.csv",
        module: "education_level",
        type_name: "EducationLevel",
        list: "education_level",
        zh: "学历",
        en: "Record of formal schooling, GB/T 4658, two digits",
        privacy: "Personal",
        basis: "EDUCATION_LEVEL",
    },
    Closed {
        file: "teacher_certificate_kinds.csv",
        module: "teacher_certificate_kind",
        type_name: "TeacherCertificateKind",
        list: "teacher_certificate_kind",
        zh: "教师资格种类",
        en: "What a teacher certificate is for, the tenth digit of its number",
        privacy: "Public",
        basis: "TEACHER_CERTIFICATE",
    },
    Closed {
        file: "school_licence_levels.csv",
        module: "school_licence_level",
        type_name: "SchoolLicenceLevel",
        list: "school_licence_level",
        zh: "办学许可证的学校层次",
        en: "What a licence to run a school is for, the eighth digit of its number",
        privacy: "Public",
        basis: "SCHOOL_LICENCE",
    },
];

/// A list of `data/` that is looked up, and the table of codes and labels that it becomes.
struct Looked {
    file: &'static str,
    module: &'static str,
    list: &'static str,
}

const LOOKED: &[Looked] = &[
    Looked {
        file: "credit_code_prefixes.csv",
        module: "credit_code_prefixes",
        list: "credit_code_prefix",
    },
    Looked { file: "postal_prefixes.csv", module: "postal_prefixes", list: "postal_prefix" },
];

/// All tables.
pub(crate) fn generate(root: &Path) -> Result<Vec<Generated>, Problem> {
    let mut files = Vec::new();
    for list in CLOSED {
        let rows = read(root, list.file)?;
        files.push(Generated::source(
            format!("{CORE}/code/generated/{}.rs", list.module),
            list.file,
            &closed(list, &rows)?,
        ));
    }
    for list in LOOKED {
        files.push(looked(list, root)?);
    }
    files.push(countries(root)?);
    files.push(phone_areas(root)?);
    files.push(divisions(root)?);
    files.push(calendar::generate(root)?);
    files.push(Generated::source(format!("{CORE}/code/generated/mod.rs"), "*.csv", &modules()));
    files.extend(areas::generate(root)?);
    Ok(files)
}

/// The modules, each in the order of its name.
fn modules() -> String {
    let tables = ["countries", "phone_areas"].into_iter().chain(LOOKED.iter().map(|it| it.module));
    let mut modules: Vec<_> = tables.map(|name| (name, "pub(super) mod")).collect();
    modules.extend(CLOSED.iter().map(|list| (list.module, "mod")));
    modules.sort_unstable();
    let mut enums: Vec<_> = CLOSED.iter().map(|list| (list.module, list.type_name)).collect();
    enums.sort_unstable();
    let mut text = String::new();
    for (name, keyword) in modules {
        let _ = writeln!(text, "{keyword} {name};");
    }
    text.push('\n');
    for (module, type_name) in enums {
        let _ = writeln!(text, "pub use {module}::{type_name};");
    }
    text.push_str(
        "pub(crate) use postal_prefixes::postal_prefixes;\n\
         pub(crate) use school_category::{school_categories, university_categories};\n",
    );
    text
}

fn closed(list: &Closed, rows: &[Row]) -> Result<String, Problem> {
    let mut text = enumeration(list, "crate::standard", "crate", rows)?;
    if list.module == "school_category" {
        text.push_str(&alternatives(rows)?);
    }
    Ok(text)
}

/// The enum of a list, whose basis is a constant of `bases`.
pub(crate) fn enumeration(
    list: &Closed,
    bases: &str,
    core: &str,
    rows: &[Row],
) -> Result<String, Problem> {
    let Closed { type_name, list: name, zh, en, privacy, basis, .. } = list;
    let mut text = format!(
        "use {bases}::{basis};\n\n{core}::code_list! {{\n    /// {en} ({zh}).\n    \
         pub enum {type_name}(\"{name}\", \"{zh}\", \"{en}\", {privacy}, {basis}) {{\n"
    );
    for row in rows {
        let _ = writeln!(
            text,
            "        {} = {:?}: {:?}, {:?};",
            row.get("variant")?,
            row.get("code")?,
            row.get("name_zh")?,
            row.get("name_en")?
        );
    }
    text.push_str("    }\n}\n");
    Ok(text)
}

/// The categories as alternatives of a pattern: those whose schools are numbered by the province, and
/// those that carry the code of a university.
fn alternatives(rows: &[Row]) -> Result<String, Problem> {
    let mut text = String::new();
    for (name, flag) in [("school_categories", "0"), ("university_categories", "1")] {
        let mut codes = Vec::new();
        for row in rows {
            if row.get("institution_code")? == flag {
                codes.push(row.get("code")?);
            }
        }
        text.push_str(&alternation(name, &codes));
    }
    text.push_str("\npub(crate) use {school_categories, university_categories};\n");
    Ok(text)
}

/// A macro that stands for the alternatives of a pattern.
fn alternation(name: &str, codes: &[&str]) -> String {
    format!(
        "\nmacro_rules! {name} {{\n    () => {{\n        \"{}\"\n    }};\n}}\n",
        codes.join("|")
    )
}

fn countries(root: &Path) -> Result<Generated, Problem> {
    let mut text = format!(
        "use crate::code::country::Row;\nuse crate::{{LocalDate, day}};\n\n\
         pub(crate) const KNOWN_UNTIL: LocalDate = {};\n\n\
         const fn row(alpha3: &'static str, numeric: &'static str, zh: &'static str, en: &'static str) -> Row {{\n    \
         Row {{ alpha3, numeric, zh, en }}\n}}\n\n\
         /// In the order of the letters.\npub(crate) static ROWS: &[Row] = &[\n",
        known_until(root, "country")?
    );
    for row in read(root, "countries.csv")? {
        let _ = writeln!(
            text,
            "    row({:?}, {:?}, {:?}, {:?}),",
            row.get("alpha3")?,
            row.get("numeric")?,
            row.get("name_zh")?,
            row.get("name_en")?
        );
    }
    text.push_str("];\n");
    let path = format!("{CORE}/code/generated/countries.rs");
    Ok(Generated::source(path, "countries.csv", &text))
}

/// A table of codes and labels; where it is the whole of a pattern's alternatives, these too.
fn looked(list: &Looked, root: &Path) -> Result<Generated, Problem> {
    let mut text = format!(
        "use crate::{{LocalDate, Text, day, text}};\n\n\
         pub(crate) const KNOWN_UNTIL: LocalDate = {};\n\n\
         /// In the order of the codes.\npub(crate) static ROWS: &[(&str, Text)] = &[\n",
        known_until(root, list.list)?
    );
    let rows = read(root, list.file)?;
    let mut codes = Vec::new();
    for row in &rows {
        codes.push(in_order(row, codes.last().copied())?);
        let _ = writeln!(
            text,
            "    ({:?}, text({:?}, {:?})),",
            row.get("code")?,
            row.get("name_zh")?,
            row.get("name_en")?
        );
    }
    text.push_str("];\n");
    if list.module == "postal_prefixes" {
        text.push_str(&alternation(list.module, &codes));
        text.push_str("\npub(crate) use postal_prefixes;\n");
    }
    let path = format!("{CORE}/code/generated/{}.rs", list.module);
    Ok(Generated::source(path, list.file, &text))
}

/// The code of a row, which is looked up by bisection.
fn in_order<'a>(row: &'a Row, last: Option<&str>) -> Result<&'a str, Problem> {
    let code = row.get("code")?;
    if last.is_some_and(|last| last >= code) {
        return Err(row.problem("codes out of order"));
    }
    Ok(code)
}

fn phone_areas(root: &Path) -> Result<Generated, Problem> {
    let mut text = format!(
        "use crate::code::phone_area::PhoneArea;\nuse crate::{{LocalDate, day, text}};\n\n\
         pub(crate) const KNOWN_UNTIL: LocalDate = {};\n\n\
         /// In the order of the codes.\npub(crate) static ROWS: &[PhoneArea] = &[\n",
        known_until(root, "phone_area")?
    );
    let rows = read(root, "phone_area_codes.csv")?;
    let mut last = None;
    for row in &rows {
        let code = in_order(row, last)?;
        last = Some(code);
        let _ = writeln!(
            text,
            "    PhoneArea {{ code: {code:?}, name: text({:?}, {:?}), local_digits: {} }},",
            row.get("name_zh")?,
            row.get("name_en")?,
            row.get("local_digits")?
        );
    }
    text.push_str("];\n");
    let path = format!("{CORE}/code/generated/phone_areas.rs");
    Ok(Generated::source(path, "phone_area_codes.csv", &text))
}

fn divisions(root: &Path) -> Result<Generated, Problem> {
    let mut text = format!(
        "use super::Row;\nuse crate::{{LocalDate, day}};\n\n\
         pub(super) const KNOWN_UNTIL: LocalDate = {};\n\n\
         /// See `Row`.\npub(super) static ROWS: &[Row] = &[\n",
        known_until(root, "division")?
    );
    let known = day_digits(&known_until_cell(root, "division")?)?;
    let mut last = (String::new(), String::new());
    for row in read(root, "divisions.csv")? {
        let code = row.get("code")?;
        let mut from = window(row.get("from_earliest")?, row.get("from")?, Edge::Start)?;
        from.1 = from.1.min(known); // what the last list has was there by then
        let to = window(row.get("to")?, row.get("to_latest")?, Edge::End)?;
        let here = (code.to_owned(), format!("{:08}", from.1));
        if here < last || code.len() != 6 {
            return Err(row.problem("codes out of order"));
        }
        last = here;
        let _ = writeln!(
            text,
            "    Row({code}, {:?}, [{}, {}], [{}, {}], {}),",
            row.get("name")?,
            from.0,
            from.1,
            to.0,
            to.1,
            row.get("kind")? == "civil"
        );
    }
    text.push_str("];\n");
    let path = format!("{CORE}/code/division/table.rs");
    Ok(Generated::source(path, "divisions.csv", &text))
}

#[derive(Clone, Copy)]
enum Edge {
    Start,
    End,
}

/// The two days within which something began or ended. The second column holds the only date of a
/// beginning, the first one that of an end.
fn window(earliest: &str, latest: &str, edge: Edge) -> Result<(u32, u32), Problem> {
    let (earliest, latest) = match edge {
        Edge::Start if earliest.is_empty() => (latest, latest),
        Edge::End if latest.is_empty() => (earliest, earliest),
        _ => (earliest, latest),
    };
    Ok((first_day(earliest)?, last_day(latest)?))
}

fn first_day(date: &str) -> Result<u32, Problem> {
    let (year, month) = year_and_month(date)?;
    Ok(if year == 0 { 0 } else { year * 10_000 + month.unwrap_or(1) * 100 + 1 })
}

fn last_day(date: &str) -> Result<u32, Problem> {
    let (year, month) = year_and_month(date)?;
    let month = month.unwrap_or(12);
    Ok(if year == 0 { 0 } else { year * 10_000 + month * 100 + length(year, month) })
}

fn year_and_month(date: &str) -> Result<(u32, Option<u32>), Problem> {
    let number = |text: &str| text.parse().map_err(|_| Problem(format!("no date: {date}")));
    match date.split_once('-') {
        _ if date.is_empty() => Ok((0, None)),
        None => Ok((number(date)?, None)),
        Some((year, month)) => Ok((number(year)?, Some(number(month)?))),
    }
}

fn length(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn known_until(root: &Path, list: &str) -> Result<String, Problem> {
    calendar::day_literal(&known_until_cell(root, list)?)
}

fn known_until_cell(root: &Path, list: &str) -> Result<String, Problem> {
    for row in read(root, "editions.csv")? {
        if row.get("list")? == list {
            return row.get("known_until").map(str::to_owned);
        }
    }
    Err(Problem(format!("editions.csv does not say until when {list} is known")))
}

/// `2026-09-11` as `20260911`.
fn day_digits(day: &str) -> Result<u32, Problem> {
    day.replace('-', "").parse().map_err(|_| Problem(format!("no date: {day}")))
}
