//! A folder that an export is written to.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use jiaozheng_schema::{ExportFile, MANIFEST};
use serde_json::Value;

use crate::exit::Trouble;

/// A folder in which nothing of others stands where a file of the export goes.
///
/// Nothing is deleted, and nothing overwritten but what the manifest of an earlier export lists. Each
/// file is written whole or not at all, the manifest last: without it, an export is not complete.
pub(crate) struct Folder<'a> {
    dir: &'a Path,
    left_over: Vec<PathBuf>,
}

impl<'a> Folder<'a> {
    /// Looks before anything is written.
    pub(crate) fn open(dir: &'a Path, files: &[ExportFile]) -> Result<Self, Trouble> {
        let earlier = listed(&dir.join(MANIFEST));
        for file in files.iter().filter(|file| !earlier.contains(&file.path)) {
            let path = dir.join(&file.path);
            match fs::read(&path) {
                Ok(there) if there != file.text.as_bytes() => return Err(foreign(&path)),
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(unwritable(&path, &error));
                }
                _ => {}
            }
        }
        let is_gone = |path: &&String| !files.iter().any(|file| file.path == **path);
        let left_over = earlier.iter().filter(is_gone).map(|path| dir.join(path));
        let left_over = left_over.filter(|path| path.exists()).collect();
        Ok(Self { dir, left_over })
    }

    /// Writes a file whole, or leaves what was there.
    pub(crate) fn write(&self, file: &ExportFile) -> Result<PathBuf, Trouble> {
        let path = self.dir.join(&file.path);
        let partial = path.with_extension("json.partial");
        let written = path
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&partial, &file.text))
            .and_then(|()| fs::rename(&partial, &path));
        if let Err(error) = written {
            let _ = fs::remove_file(&partial); // it may never have been there
            return Err(unwritable(&path, &error));
        }
        Ok(path)
    }

    /// What an earlier export wrote, and this one does not.
    pub(crate) fn left_over(&self) -> &[PathBuf] {
        &self.left_over
    }
}

/// The files of an earlier export, itself among them; none where there was none.
fn listed(manifest: &Path) -> BTreeSet<String> {
    let manifest = fs::read_to_string(manifest).unwrap_or_default();
    let manifest: Value = serde_json::from_str(&manifest).unwrap_or_default();
    let tool = manifest.get("tool").and_then(Value::as_str);
    let is_ours = tool.is_some_and(|tool| tool.starts_with("jiaozheng "));
    let files = manifest.get("files").and_then(Value::as_array).filter(|_| is_ours);
    let paths = files.into_iter().flatten().filter_map(|file| file.get("path")?.as_str());
    let own = is_ours.then_some(MANIFEST);
    paths.chain(own).map(str::to_owned).collect()
}

fn foreign(path: &Path) -> Trouble {
    Trouble::said(format!(
        "{}: 已有同名文件，且不是以前导出的，未写入任何文件 (stands there, and is not of an earlier export: nothing was written)",
        path.display()
    ))
}

fn unwritable(path: &Path, error: &io::Error) -> Trouble {
    Trouble::said(format!("{}: {error}", path.display()))
}
