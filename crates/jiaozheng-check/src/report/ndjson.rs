//! An object a line.

use std::io::{self, Write};

use serde::Serialize;

pub(super) fn line(out: &mut impl Write, object: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, object)?;
    out.write_all(b"\n")
}
