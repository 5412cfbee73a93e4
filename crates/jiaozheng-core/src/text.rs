//! Fixed messages in Chinese and English.

use serde::Serialize;

/// A fixed message in both working languages of the project.
///
/// Only `&'static str`: a message can therefore never carry a value read from a record.
///
/// ```
/// use jiaozheng_core::{Lang, text};
///
/// let message = text("缺少必填字段", "required field missing");
/// assert_eq!(message.in_lang(Lang::Zh), "缺少必填字段");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Text {
    /// Chinese wording, the authoritative one.
    pub zh: &'static str,
    /// English wording.
    pub en: &'static str,
}

/// A language that messages are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Chinese.
    #[default]
    Zh,
    /// English.
    En,
}

/// Pairs the two wordings.
pub const fn text(zh: &'static str, en: &'static str) -> Text {
    Text { zh, en }
}

impl Text {
    /// The wording in `lang`.
    pub const fn in_lang(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }
}
