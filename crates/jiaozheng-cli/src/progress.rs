//! How far a long check has come.

use std::io::{self, Read, Write};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar on stderr, once the work has lasted for a second; nothing where nobody looks.
#[derive(Clone, Debug)]
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
    since: Instant,
    shown: std::sync::Arc<OnceLock<()>>,
    target: fn() -> ProgressDrawTarget,
}

impl Progress {
    const PATIENCE: Duration = Duration::from_secs(1);

    pub(crate) fn new(is_watched: bool, target: fn() -> ProgressDrawTarget) -> Self {
        let bar =
            is_watched.then(|| ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()));
        Self { bar, since: Instant::now(), shown: <_>::default(), target }
    }

    /// Says how much there is to read, where that is known.
    pub(crate) fn expect(&self, bytes: Option<u64>) {
        let Some(bar) = &self.bar else { return };
        let style = match bytes {
            Some(bytes) => {
                bar.set_length(bytes);
                "[{elapsed_precise}] {wide_bar} {bytes}/{total_bytes} {percent}% ({eta})"
            }
            None => "[{elapsed_precise}] {spinner} {bytes} ({bytes_per_sec})",
        };
        if let Ok(style) = ProgressStyle::with_template(style) {
            bar.set_style(style);
        }
    }

    /// Counts what is read.
    pub(crate) fn counting<R: Read>(&self, reader: R) -> Counting<R> {
        Counting { reader, progress: self.clone() }
    }

    /// Goes away before anything is written.
    pub(crate) fn clearing<W: Write>(&self, out: W) -> Clearing<'_, W> {
        Clearing { out, progress: self }
    }

    pub(crate) fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }

    fn read(&self, bytes: usize) {
        let Some(bar) = &self.bar else { return };
        bar.inc(bytes as u64);
        if self.since.elapsed() >= Self::PATIENCE && !bar.is_finished() {
            self.shown.get_or_init(|| bar.set_draw_target((self.target)()));
        }
    }
}

/// A reader that is watched.
#[derive(Debug)]
pub(crate) struct Counting<R> {
    reader: R,
    progress: Progress,
}

impl<R: Read> Read for Counting<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.progress.read(read);
        Ok(read)
    }
}

/// A writer to a terminal that the bar may stand on.
#[derive(Debug)]
pub(crate) struct Clearing<'p, W> {
    out: W,
    progress: &'p Progress,
}

impl<W: Write> Write for Clearing<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.progress.end();
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
