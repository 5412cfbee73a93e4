//! Why a run did not come to its end.

use std::fmt;
use std::io;

use jiaozheng_core::Position;

/// Why a run did not come to its end. Names are those of files, as the caller gave them; nothing of
/// what is in them.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// The input could not be read.
    Unreadable(String, io::Error),
    /// The input is no text in UTF-8 at all: UTF-16, or binary.
    Undecodable(String),
    /// The input ends, or breaks, between records.
    Broken(String, Position),
    /// There was no record to read.
    NoRecord,
    /// The caller wanted it to stop.
    Interrupted,
    /// The report could not be written.
    Unwritable(io::Error),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(name, error) => write!(f, "{name}: {error}"),
            Self::Undecodable(name) => {
                write!(f, "{name}: 不是UTF-8编码的文本文件 (not a text file in UTF-8)")
            }
            Self::Broken(name, at) => write!(
                f,
                "{name}:{}:{}: 记录之间的结构有误 (broken between records)",
                at.line, at.column
            ),
            Self::NoRecord => f.write_str("没有读到任何记录 (no record was read)"),
            Self::Interrupted => f.write_str("已中断 (interrupted)"),
            Self::Unwritable(error) => {
                write!(f, "无法写出报告 (the report cannot be written): {error}")
            }
        }
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable(_, error) | Self::Unwritable(error) => Some(error),
            _ => None,
        }
    }
}
