//! Lines and columns.

use serde::Serialize;

/// A place in a text: line and column, both counted from 1, columns in characters.
///
/// ```
/// use jiaozheng_core::Position;
///
/// let text = "第一行\n第二行";
/// assert_eq!(Position::of(text.as_bytes(), 13), Position { line: 2, column: 2 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Position {
    /// Line.
    pub line: u64,
    /// Column.
    pub column: u64,
}

impl Position {
    /// The start of a text.
    pub const START: Self = Self { line: 1, column: 1 };

    /// The place of the byte at `offset`.
    pub fn of(text: &[u8], offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        Self::START.after(before)
    }

    /// The place behind `text`, where this is the place in front of it.
    #[must_use]
    pub fn after(self, text: &[u8]) -> Self {
        // Bytes that go on with a character do not count: also where the text is no UTF-8.
        let characters =
            |text: &[u8]| text.iter().filter(|byte| **byte & 0xc0 != 0x80).count() as u64;
        match text.iter().rposition(|byte| *byte == b'\n') {
            None => Self { column: self.column + characters(text), ..self },
            Some(last) => {
                let (before, line) = text.split_at(last + 1);
                let lines = before.split(|byte| *byte == b'\n').count() as u64 - 1;
                Self { line: self.line + lines, column: 1 + characters(line) }
            }
        }
    }
}
