//! What may follow an unlawful act of training, from `data/` to a table in the source.

use std::fmt::Write;

use super::{AreaTable, days, flag, pascal_case};
use crate::Problem;
use crate::csv_file::Row;

pub(super) const TABLE: AreaTable = AreaTable {
    area: "training",
    file: "training_penalties.csv",
    module: "penalty",
    name: "PENALTIES",
    text: table,
};

fn table(rows: &[Row]) -> Result<String, Problem> {
    let mut text = String::from(
        "use crate::violation::penalty::{Amount, BanBounds, PenaltyLaw, PenaltyMeasure, PenaltyTier, Provided};\n\
         use crate::ViolationAct;\n\n\
         /// Act by act, tier by tier, in the order of the days on which it was in force.\n\
         pub(crate) static PENALTIES: &[Provided] = &[\n",
    );
    for (at, row) in rows.iter().enumerate() {
        follows(row, rows.get(..at).unwrap_or_default())?;
        let _ = writeln!(
            text,
            "    Provided {{\n        act: ViolationAct::{},\n        tier: PenaltyTier::{},\n        \
             law: PenaltyLaw::{},\n        in_force: {},\n        fine: {},\n        is_fine_required: {},\n        \
             measures: &[{}],\n        ban: {},\n        refund: {},\n        \
             county_only: {},\n        basis: crate::law::{},\n    }},",
            pascal_case(row.get("act")?),
            pascal_case(row.get("tier")?),
            pascal_case(row.get("law")?),
            days(row)?,
            fine(row)?,
            flag(row, "fine_required")?,
            measures(row)?,
            ban(row)?,
            flag(row, "refund")?,
            flag(row, "county_only")?,
            row.get("basis")?,
        );
    }
    text.push_str("];\n");
    Ok(text)
}

/// Of one act and tier, the rows follow one another in time.
fn follows(row: &Row, before: &[Row]) -> Result<(), Problem> {
    for other in before {
        let same = row.get("act")? == other.get("act")? && row.get("tier")? == other.get("tier")?;
        let (end, start) = (other.get("to")?, row.get("from")?);
        if same && (end.is_empty() || start <= end) {
            return Err(row.problem("in force together with a row before"));
        }
    }
    Ok(())
}

fn fine(row: &Row) -> Result<String, Problem> {
    match (row.get("unit")?, bounds(row, "least", "most")?) {
        ("", None) => Ok("None".to_owned()),
        (unit @ ("yuan" | "multiple"), Some((least, most))) => Ok(format!(
            "Some(Amount::{} {{ least: {}, most: {} }})",
            pascal_case(unit),
            separated(least),
            separated(most)
        )),
        _ => Err(row.problem("expected a unit with the least and the most, or nothing")),
    }
}

/// How many years, at least and at most, or for life.
fn ban(row: &Row) -> Result<String, Problem> {
    let years = bounds(row, "ban_least", "ban_most")?;
    match (years, flag(row, "lifetime")?.as_str()) {
        (None, "true") => Ok("Some(BanBounds::Lifetime)".to_owned()),
        (None, _) => Ok("None".to_owned()),
        (Some((least, most)), "false") => {
            Ok(format!("Some(BanBounds::Years {{ least: {least}, most: {most} }})"))
        }
        _ => Err(row.problem("a ban for some years and for life")),
    }
}

/// With a mark between thousands, as the lints of the crate ask.
fn separated(number: u32) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{thousands}_{rest:03}"),
    }
}

/// Two numbers in order, or nothing.
fn bounds(row: &Row, least: &str, most: &str) -> Result<Option<(u32, u32)>, Problem> {
    let (least, most) = (row.get(least)?, row.get(most)?);
    if least.is_empty() && most.is_empty() {
        return Ok(None);
    }
    let numbers = least.parse().ok().zip(most.parse().ok());
    let in_order = numbers.filter(|(least, most)| least <= most);
    in_order.map(Some).ok_or_else(|| row.problem("expected two numbers in order, or nothing"))
}

fn measures(row: &Row) -> Result<String, Problem> {
    let codes = row.get("measures")?.split_whitespace();
    let names: Vec<_> =
        codes.map(|code| format!("PenaltyMeasure::{}", pascal_case(code))).collect();
    Ok(names.join(", "))
}
