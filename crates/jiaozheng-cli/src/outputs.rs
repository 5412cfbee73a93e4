//! Where reports go.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::args::{CheckArgs, OutputArg, ReportFormat};
use crate::exit::Trouble;

/// Where a report goes, and in which form.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) format: ReportFormat,
    /// As the user gave it.
    name: String,
    place: Place,
}

#[derive(Debug)]
enum Place {
    Stdout,
    /// Something that is no regular file, and cannot be replaced: a pipe, a device.
    Direct(File),
    /// Written beside its place, and put there once it is whole.
    Aside(NamedTempFile, PathBuf),
}

/// Opens what the arguments name; without any, the report goes to stdout. What cannot be written is
/// known before anything is read.
pub(crate) fn open(
    args: &CheckArgs,
    on_stdout: ReportFormat,
    inputs: &[PathBuf],
) -> Result<Vec<Output>, Trouble> {
    if args.output.is_empty() {
        let format = args.format.unwrap_or(on_stdout);
        return Ok(vec![Output { format, name: "-".into(), place: Place::Stdout }]);
    }
    let inputs: Vec<_> = inputs.iter().filter_map(|input| fs::canonicalize(input).ok()).collect();
    let mut targets: Vec<PathBuf> = Vec::new();
    let mut outputs = Vec::new();
    for arg in &args.output {
        let name = arg.path.display().to_string();
        let format = format(arg, args.format)?;
        let target = target(&arg.path);
        if inputs.contains(&target) {
            return Err(Trouble::said(format!(
                "{name}: 报告会覆盖输入文件 (the report would replace an input)"
            )));
        }
        if targets.contains(&target) {
            return Err(Trouble::said(format!("{name}: 重复的输出 (named twice)")));
        }
        let place = place(&target).map_err(|error| Trouble::said(format!("{name}: {error}")))?;
        targets.push(target);
        outputs.push(Output { format, name, place });
    }
    Ok(outputs)
}

/// What stands before the name; else `--format`; else what the ending tells.
fn format(arg: &OutputArg, chosen: Option<ReportFormat>) -> Result<ReportFormat, Trouble> {
    let by_ending = || match arg.path.extension()?.to_str()? {
        "json" => Some(ReportFormat::Json),
        "ndjson" | "jsonl" => Some(ReportFormat::Ndjson),
        _ => None,
    };
    arg.format.or(chosen).or_else(by_ending).ok_or_else(|| {
        Trouble::said(format!(
            "{0}: 请写明报告格式，如 -o human={0} (say the format of the report, as -o human={0})",
            arg.path.display()
        ))
    })
}

/// The file itself, where the path is a link to it.
fn target(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

fn place(target: &Path) -> io::Result<Place> {
    if target == Path::new("-") {
        return Ok(Place::Stdout);
    }
    let before = fs::metadata(target).ok();
    match &before {
        Some(before) if before.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Some(before) if !before.is_file() => {
            return Ok(Place::Direct(File::options().write(true).open(target)?));
        }
        _ => {}
    }
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut builder = tempfile::Builder::new();
    builder.prefix(".jiaozheng-");
    // Not those of a temporary file, which nobody else may read.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let file = builder.tempfile_in(folder.unwrap_or(Path::new(".")))?;
    if let Some(before) = before {
        file.as_file().set_permissions(before.permissions())?;
    }
    Ok(Place::Aside(file, target.to_owned()))
}

impl Output {
    /// What to write to; `None` for stdout.
    pub(crate) fn writer(&self) -> Result<Option<impl Write + 'static>, Trouble> {
        let file = match &self.place {
            Place::Stdout => return Ok(None),
            Place::Direct(file) => file,
            Place::Aside(file, _) => file.as_file(),
        };
        let name = self.name.clone();
        Ok(Some(BufWriter::new(Named { name, file: file.try_clone()? })))
    }

    /// Puts a whole report in its place. What is not kept is gone.
    pub(crate) fn keep(self) -> Result<(), Trouble> {
        let Self { name, place, .. } = self;
        let Place::Aside(file, target) = place else { return Ok(()) };
        let kept = file.as_file().sync_all().and_then(|()| {
            file.persist(target).map_err(|error| error.error)?;
            Ok(())
        });
        kept.map_err(|error| Trouble::said(format!("{name}: {error}")))
    }
}

/// A file whose errors tell its name.
struct Named {
    name: String,
    file: File,
}

impl Named {
    fn tell<T>(&self, result: io::Result<T>) -> io::Result<T> {
        result.map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", self.name)))
    }
}

impl Write for Named {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let result = self.file.write(bytes);
        self.tell(result)
    }

    fn flush(&mut self) -> io::Result<()> {
        let result = self.file.flush();
        self.tell(result)
    }
}
