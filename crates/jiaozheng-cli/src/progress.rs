//! How far a long check has come.

use std::io::{self, Read, Write};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar on stderr, once the work has lasted for a second; nothing where nobody looks.
#[derive(Clone, Debug)]
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
    since: Instant,
    shown: Arc<OnceLock<()>>,
    target: fn() -> ProgressDrawTarget,
}

impl Progress {
    const PATIENCE: Duration = Duration::from_secs(1);

    /// `is_watched`: whether anybody looks at `target`.
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

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use indicatif::TermLike;

    use super::*;

    static SCREEN: Mutex<String> = Mutex::new(String::new());

    #[derive(Debug)]
    struct Screen;

    impl TermLike for Screen {
        fn width(&self) -> u16 {
            80
        }
        fn move_cursor_up(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn move_cursor_down(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn move_cursor_right(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn move_cursor_left(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn write_line(&self, text: &str) -> io::Result<()> {
            self.write_str(text)
        }
        fn write_str(&self, text: &str) -> io::Result<()> {
            SCREEN.lock().unwrap().push_str(text);
            Ok(())
        }
        fn clear_line(&self) -> io::Result<()> {
            SCREEN.lock().unwrap().push_str("(cleared)");
            Ok(())
        }
        fn flush(&self) -> io::Result<()> {
            Ok(())
        }
    }

    fn screen() -> ProgressDrawTarget {
        ProgressDrawTarget::term_like(Box::new(Screen))
    }

    #[test]
    fn only_work_that_lasts_is_shown_and_it_goes_away_before_anything_is_written() {
        let mut progress = Progress::new(true, screen);
        progress.expect(Some(100));
        progress.counting(&[0; 40][..]).read_exact(&mut [0; 40]).unwrap();
        assert_eq!(*SCREEN.lock().unwrap(), "", "not yet a second");

        progress.since -= Progress::PATIENCE;
        progress.counting(&[0; 10][..]).read_exact(&mut [0; 10]).unwrap();
        progress.counting(&[0; 10][..]).read_exact(&mut [0; 10]).unwrap();
        let shown = SCREEN.lock().unwrap().clone();
        assert!(shown.contains("B/100 B"), "{shown}");

        let mut out = Vec::new();
        progress.clearing(&mut out).write_all(b"report").unwrap();
        assert_eq!(out, b"report");
        assert!(SCREEN.lock().unwrap().ends_with("(cleared)"));
        let cleared = SCREEN.lock().unwrap().len();
        progress.counting(&[0; 10][..]).read_exact(&mut [0; 10]).unwrap();
        assert_eq!(SCREEN.lock().unwrap().len(), cleared, "and stays away");
    }

    #[test]
    fn nothing_is_shown_where_nobody_looks() {
        let mut progress = Progress::new(false, || unreachable!("no target"));
        progress.since -= Progress::PATIENCE;
        progress.expect(None);
        progress.counting(&[0; 9][..]).read_exact(&mut [0; 9]).unwrap();
        progress.end();
    }
}
