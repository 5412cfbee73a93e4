//! One object, written as it comes.

use std::io::{self, Write};

use serde::Serialize;

use crate::Summary;

const HEAD: &[u8] = b"{\"findings\":[";

pub(super) fn finding(
    out: &mut impl Write,
    finding: &impl Serialize,
    any: &mut bool,
) -> io::Result<()> {
    out.write_all(if *any { b",\n" } else { HEAD })?;
    *any = true;
    Ok(serde_json::to_writer(out, finding)?)
}

pub(super) fn end(out: &mut impl Write, summary: &Summary, any: bool) -> io::Result<()> {
    if !any {
        out.write_all(HEAD)?;
    }
    out.write_all(b"],\n\"summary\":")?;
    serde_json::to_writer(&mut *out, summary)?;
    out.write_all(b",\n\"tool\":")?;
    serde_json::to_writer(&mut *out, &summary.tool)?;
    out.write_all(b"}\n")
}
