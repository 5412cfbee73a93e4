//! Ctrl-C.

use std::fmt;
use std::io::{self, Read};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

/// Set once somebody wants the program to stop.
static STOP: AtomicBool = AtomicBool::new(false);

/// From now on an interrupt is not the end, but a wish to be told of.
pub(crate) fn listen() -> &'static AtomicBool {
    // A second call finds the first one's handler, which does the same.
    let _ = ctrlc::set_handler(|| STOP.store(true, Ordering::Relaxed));
    &STOP
}

/// What may keep a reader waiting for ever (a pipe, a terminal), read by a thread of its own, so that
/// who waits can be interrupted.
pub(crate) struct Interruptible {
    chunks: Receiver<io::Result<Vec<u8>>>,
    chunk: Vec<u8>,
    used: usize,
}

impl Interruptible {
    const CHUNK: usize = 1 << 16;
    const PATIENCE: Duration = Duration::from_millis(50);

    /// Opens, which may take as long, and reads.
    pub(crate) fn new<R: Read>(open: impl FnOnce() -> io::Result<R> + Send + 'static) -> Self {
        let (sender, chunks) = sync_channel(4);
        thread::spawn(move || {
            let mut reader = match open() {
                Ok(reader) => reader,
                Err(error) => return drop(sender.send(Err(error))),
            };
            loop {
                let mut chunk = vec![0; Self::CHUNK];
                let read = match reader.read(&mut chunk) {
                    Ok(0) => return,
                    Ok(read) => read,
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                    Err(error) => return drop(sender.send(Err(error))),
                };
                chunk.truncate(read);
                if sender.send(Ok(chunk)).is_err() {
                    return; // nobody reads on
                }
            }
        });
        Self { chunks, chunk: Vec::new(), used: 0 }
    }
}

impl Read for Interruptible {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.used == self.chunk.len() {
            match self.chunks.recv_timeout(Self::PATIENCE) {
                Ok(chunk) => (self.chunk, self.used) = (chunk?, 0),
                Err(RecvTimeoutError::Disconnected) => return Ok(0),
                // No kind that readers take for a reason to try again.
                Err(RecvTimeoutError::Timeout) if STOP.load(Ordering::Relaxed) => {
                    return Err(io::Error::other("interrupted"));
                }
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
        let read = self.chunk.get(self.used..).unwrap_or_default().read(buffer)?;
        self.used += read;
        Ok(read)
    }
}

impl fmt::Debug for Interruptible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Interruptible")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_what_was_there() {
        let text: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
        let input = text.clone();
        let mut read = Vec::new();
        Interruptible::new(move || Ok(io::Cursor::new(input))).read_to_end(&mut read).unwrap();
        assert!(read == text);
    }

    #[test]
    fn what_cannot_be_opened_or_read_says_so() {
        let refused = || Err::<io::Empty, _>(io::ErrorKind::PermissionDenied.into());
        let error = Interruptible::new(refused).read(&mut [0]).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
    }
}
