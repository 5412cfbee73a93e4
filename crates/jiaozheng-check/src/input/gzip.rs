//! What gzip has compressed.

use std::fmt;
use std::io::{self, BufReader, Read};

use flate2::bufread::MultiGzDecoder;

/// Reads what gzip has compressed: all members, one after the other.
pub(super) struct Gzip<R>(MultiGzDecoder<BufReader<R>>);

impl<R: Read> Gzip<R> {
    pub(super) fn new(reader: R) -> Self {
        Self(MultiGzDecoder::new(BufReader::with_capacity(1 << 16, reader)))
    }
}

impl<R: Read> Read for Gzip<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| match error.kind() {
            // Those of the decoder; what the file itself says goes on as it is.
            io::ErrorKind::InvalidInput
            | io::ErrorKind::InvalidData
            | io::ErrorKind::UnexpectedEof => io::Error::new(io::ErrorKind::InvalidData, Damaged),
            _ => error,
        })
    }
}

/// The compressed data is damaged, or not all there.
#[derive(Debug)]
struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("gzip压缩数据已损坏或不完整 (the gzip data is damaged or cut short)")
    }
}

impl std::error::Error for Damaged {}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn compressed(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    fn read(bytes: &[u8]) -> Result<Vec<u8>, String> {
        let mut text = Vec::new();
        let mut reader = Gzip::new(bytes);
        reader.read_to_end(&mut text).map(|_| text).map_err(|error| error.to_string())
    }

    #[test]
    fn members_are_one_text() {
        let one = compressed(b"one\n");
        let two = compressed(b"two\n");
        assert_eq!(read(&one), Ok(b"one\n".to_vec()));
        assert_eq!(read(&[&one[..], &two].concat()), Ok(b"one\ntwo\n".to_vec()));
    }

    #[test]
    fn what_is_damaged_is_refused_wherever_it_is() {
        let whole = compressed(&b"a line that is long enough\n".repeat(40));
        for length in 0..whole.len() {
            let cut = read(&whole[..length]);
            assert!(cut.is_err_and(|error| error.contains("gzip")), "cut at {length}");
        }
        let mut checksum = whole.clone();
        let at = checksum.len() - 8;
        checksum[at] ^= 1;
        for wrong in [checksum, [&whole[..], b"behind"].concat(), b"no gzip at all".to_vec()] {
            assert!(read(&wrong).is_err_and(|error| error.contains("gzip")));
        }
    }
}
