//! How the program ends.

use std::io;

use jiaozheng_check::Failure;

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It ran to the end, and found nothing that fails.
    Success,
    /// It ran to the end, and found something.
    Findings,
    /// It did not run to the end, or had nothing to read.
    DidNotRun,
    /// It was interrupted.
    Interrupted,
}

impl Exit {
    /// The exit code.
    pub const fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Findings => 1,
            Self::DidNotRun => 2,
            Self::Interrupted => 130,
        }
    }
}

/// Why the program did not run to the end.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// Nobody reads what it writes: no matter.
    ClosedPipe,
    /// Somebody wanted it to stop.
    Interrupted,
    /// To be said on stderr.
    Said(String),
}

impl Trouble {
    pub(crate) fn said(message: impl Into<String>) -> Self {
        Self::Said(message.into())
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::Said(error.to_string()),
        }
    }
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Unwritable(error) => error.into(),
            Failure::Interrupted => Self::Interrupted,
            failure => Self::Said(failure.to_string()),
        }
    }
}

impl From<serde_json::Error> for Trouble {
    fn from(error: serde_json::Error) -> Self {
        io::Error::from(error).into()
    }
}
