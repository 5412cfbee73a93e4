//! Writes every generated file of the workspace, or says which are out of date.

#![forbid(unsafe_code)]

mod areas;
mod calendar;
#[cfg(feature = "published")]
mod conformance;
mod csv_file;
#[cfg(feature = "published")]
mod dataset;
#[cfg(feature = "published")]
mod published;
mod tables;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// A file that is generated.
#[derive(Debug)]
pub struct Generated {
    /// From the root of the workspace.
    pub path: String,
    /// What it should hold.
    pub text: String,
}

/// Why files could not be generated.
#[derive(Debug)]
pub struct Problem(pub(crate) String);

impl Generated {
    /// Source code made from a file of `data/`.
    fn source(path: String, from: &str, code: &str) -> Self {
        let text = format!(
            "// Generated from data/{from} by `cargo dev generate`. Do not edit.\n\n{code}"
        );
        Self { path, text }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Problem {}

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// All generated files, as they should be.
///
/// # Errors
///
/// Where the data cannot be read, or contradicts itself.
pub fn generate(root: &Path) -> Result<Vec<Generated>, Problem> {
    let mut files = tables::generate(root)?;
    files.extend(from_the_crates(root)?);
    Ok(files)
}

#[cfg(feature = "published")]
fn from_the_crates(root: &Path) -> Result<Vec<Generated>, Problem> {
    let mut files = published::generate();
    let profile = dataset::profile(root)?;
    files.extend(dataset::generate(&profile)?);
    files.extend(conformance::generate(&profile)?);
    Ok(files)
}

/// Without the crates there are only the tables.
#[cfg(not(feature = "published"))]
#[expect(clippy::unnecessary_wraps, reason = "as with the crates")]
fn from_the_crates(_root: &Path) -> Result<Vec<Generated>, Problem> {
    Ok(Vec::new())
}

/// The generated files that are out of date, by their paths.
///
/// # Errors
///
/// As [`generate`].
pub fn stale(root: &Path) -> Result<Vec<String>, Problem> {
    Ok(stale_files(root)?.into_iter().map(|file| file.path).collect())
}

fn stale_files(root: &Path) -> Result<Vec<Generated>, Problem> {
    let is_stale = |file: &Generated| {
        fs::read_to_string(root.join(&file.path)).ok().as_ref() != Some(&file.text)
    };
    Ok(generate(root)?.into_iter().filter(is_stale).collect())
}

/// Writes what is out of date, and says what that was.
///
/// # Errors
///
/// As [`generate`], and where a file cannot be written.
pub fn write(root: &Path) -> Result<Vec<String>, Problem> {
    let files = stale_files(root)?;
    for file in &files {
        let path = root.join(&file.path);
        let unwritable = |error: std::io::Error| Problem(format!("{}: {error}", file.path));
        fs::create_dir_all(path.parent().unwrap_or(root)).map_err(unwritable)?;
        fs::write(&path, &file.text).map_err(unwritable)?;
    }
    Ok(files.into_iter().map(|file| file.path).collect())
}
