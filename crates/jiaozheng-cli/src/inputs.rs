//! Where records come from.

use std::fs::{self, File};
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};

use jiaozheng::core::RecordKind;
use jiaozheng_check::{Format, Source};

use crate::args::{CheckArgs, InputFormat};
use crate::dataset;
use crate::exit::Trouble;
use crate::interrupt::Interruptible;
use crate::io::Io;
use crate::lookup;
use crate::progress::Progress;

/// What is to be checked.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    pub(crate) sources: Vec<Source<'static>>,
    /// The files among them.
    pub(crate) files: Vec<PathBuf>,
    /// What stands in a directory and is not checked.
    pub(crate) left_out: Vec<PathBuf>,
    /// How much there is to read, as far as that is known.
    bytes: u64,
    /// Whether some of it is of unknown length.
    is_endless: bool,
}

/// Looks at all inputs before the first is read: a name that is wrong is no half report.
pub(crate) fn open(args: &CheckArgs, io: &mut Io, progress: &Progress) -> Result<Inputs, Trouble> {
    let mut inputs = Inputs::default();
    if args.paths.is_empty() {
        inputs.sources = dataset::sources()?;
        return Ok(inputs);
    }
    let named = args.record.as_deref().map(lookup::record).transpose()?;
    let stdin = Path::new("-");
    if args.paths.iter().filter(|path| *path == stdin).count() > 1 {
        return Err(Trouble::said("标准输入只能读一次 (stdin can be read once only)"));
    }
    let asked = Asked { named, format: args.input_format.map(Into::into), progress };
    for path in &args.paths {
        if path == stdin {
            let input = std::mem::replace(&mut io.input, Box::new(io::empty()));
            inputs.sources.push(asked.standard(input)?);
            inputs.is_endless = true;
            continue;
        }
        match fs::metadata(path) {
            Err(error) => return Err(unreadable(path, &error)),
            Ok(found) if found.is_dir() => asked.directory(path, &mut inputs)?,
            Ok(found) => asked.file(path, &found, &mut inputs)?,
        }
    }
    progress.expect((!inputs.is_endless).then_some(inputs.bytes));
    Ok(inputs)
}

/// What the arguments say of all inputs.
struct Asked<'a> {
    named: Option<&'static RecordKind>,
    format: Option<Format>,
    progress: &'a Progress,
}

impl Asked<'_> {
    fn standard(&self, input: Box<dyn Read + Send>) -> Result<Source<'static>, Trouble> {
        let kind = self.named.ok_or_else(|| {
            Trouble::said(
                "标准输入须用 --record 指明记录类型 (stdin: say what the records are with --record)",
            )
        })?;
        let mut input = self.progress.counting(Interruptible::new(|| Ok(input)));
        let (start, usual, broken) = match self.format {
            Some(format) => (Vec::new(), format, None),
            None => first_bytes(&mut input),
        };
        let start = Cursor::new(start);
        Ok(match broken {
            None => Source::new("-", kind, usual, start.chain(input)),
            // Told when its turn comes, so that there is a report that says so.
            Some(error) => Source::new("-", kind, usual, start.chain(Broken(Some(error)))),
        })
    }

    fn file(&self, path: &Path, found: &fs::Metadata, to: &mut Inputs) -> Result<(), Trouble> {
        let name = path.display().to_string();
        let format = self.format.or_else(|| Format::of(&name)).ok_or_else(|| {
            Trouble::said(format!(
                "{name}: 文件名应以.ndjson、.jsonl或者.json结尾（可加.gz），或者用 --input-format 指明 (unknown ending: say --input-format)"
            ))
        })?;
        let kind = self.named.map_or_else(|| lookup::record_of_file(path), Ok)?;
        let source = if found.is_file() {
            // Opened now to see whether it can be, and again when its turn comes: there may be more
            // files than can be open at a time.
            File::open(path).map_err(|error| unreadable(path, &error))?;
            to.bytes += found.len();
            let later = Later { path: path.to_owned(), file: None };
            Source::new(&name, kind, format, self.progress.counting(later))
        } else {
            to.is_endless = true;
            let path = path.to_owned();
            let pipe = Interruptible::new(move || File::open(path));
            Source::new(&name, kind, format, self.progress.counting(pipe))
        };
        let is_gzip = path.extension().is_some_and(|ending| ending == "gz");
        to.sources.push(if is_gzip { source.gzipped() } else { source });
        to.files.push(path.to_owned());
        Ok(())
    }

    /// All data files of a directory and of those in it, in the order of their names.
    fn directory(&self, directory: &Path, to: &mut Inputs) -> Result<(), Trouble> {
        let before = to.files.len();
        self.files_in(directory, to)?;
        if to.files.len() == before {
            return Err(Trouble::said(format!(
                "{}: 目录中没有数据文件 (no data file in this directory)",
                directory.display()
            )));
        }
        Ok(())
    }

    fn files_in(&self, directory: &Path, to: &mut Inputs) -> Result<(), Trouble> {
        let listed = fs::read_dir(directory).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let mut entries = listed.map_err(|error| unreadable(directory, &error))?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let (path, name) = (entry.path(), entry.file_name());
            if name.as_encoded_bytes().starts_with(b".") {
                continue;
            }
            let kind = entry.file_type().map_err(|error| unreadable(&path, &error))?;
            if kind.is_dir() {
                self.files_in(&path, to)?;
                continue;
            }
            // A link to a directory may lead round in a circle: it is left out.
            let found = fs::metadata(&path).map_err(|error| unreadable(&path, &error))?;
            if found.is_file() && Format::of(&name.to_string_lossy()).is_some() {
                self.file(&path, &found, to)?;
            } else {
                to.left_out.push(path);
            }
        }
        Ok(())
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Trouble {
    Trouble::said(format!("{}: {error}", path.display()))
}

/// What stands in front of the first bracket, with it, the format that it tells, and what went wrong.
fn first_bytes(input: &mut impl Read) -> (Vec<u8>, Format, Option<io::Error>) {
    let (mut start, mut byte, mut broken) = (Vec::new(), [0], None);
    while start.len() < 1024 {
        match input.read(&mut byte) {
            Ok(0) => break,
            Ok(_) => start.extend_from_slice(&byte),
            Err(error) => {
                broken = Some(error);
                break;
            }
        }
        let is_mark = start.len() <= 3 && b"\xef\xbb\xbf".starts_with(&start);
        if !is_mark && !byte.iter().all(u8::is_ascii_whitespace) {
            break;
        }
    }
    let is_list = start.last() == Some(&b'[');
    (start, if is_list { Format::Json } else { Format::Ndjson }, broken)
}

/// What could not be read.
#[derive(Debug)]
struct Broken(Option<io::Error>);

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        self.0.take().map_or(Ok(0), Err)
    }
}

/// A file that is opened when it is read.
#[derive(Debug)]
struct Later {
    path: PathBuf,
    file: Option<File>,
}

impl Read for Later {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(File::open(&self.path)?),
        };
        file.read(buffer)
    }
}

impl From<InputFormat> for Format {
    fn from(format: InputFormat) -> Self {
        match format {
            InputFormat::Ndjson => Self::Ndjson,
            InputFormat::Json => Self::Json,
        }
    }
}
