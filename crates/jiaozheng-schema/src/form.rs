//! In which form schemas are written.

use std::fmt;
use std::str::FromStr;

use jiaozheng_core::LocalDate;

/// In which form schemas are written: the plain one by default.
///
/// ```
/// use jiaozheng_schema::{Audience, Draft, SchemaForm};
///
/// let form = SchemaForm::new().draft(Draft::Draft07).audience(Audience::Forms);
/// assert_eq!(form.audience.name(), "forms");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SchemaForm {
    /// Which JSON Schema.
    pub draft: Draft,
    /// Who reads titles and codes.
    pub audience: Audience,
    /// With the rules in force on this day; without one, those that always hold.
    pub as_of: Option<LocalDate>,
    /// Where the files will be served; without one, each `$id` is a URN.
    pub base_url: Option<BaseUrl>,
}

/// A version of JSON Schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Draft {
    /// Draft 2020-12, the form in which the schemas are made.
    #[default]
    Draft202012,
    /// Draft-07, which many generators of forms and classes have stayed with.
    Draft07,
}

/// Who reads titles and codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Audience {
    /// Generators of classes: `title` is the name of a type, a code list is an `enum`.
    #[default]
    Code,
    /// Generators of forms: `title` is the Chinese label, a code list a choice of titled constants.
    Forms,
}

/// Where exported files will be served.
///
/// ```
/// use jiaozheng_schema::BaseUrl;
///
/// let url: BaseUrl = "https://schemas.example.cn/jiaozheng/".parse()?;
/// assert_eq!(url.of("rules.json"), "https://schemas.example.cn/jiaozheng/rules.json");
/// assert!("schemas.example.cn".parse::<BaseUrl>().is_err());
/// # Ok::<(), jiaozheng_schema::ParseBaseUrlError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(String);

/// The text is no absolute address of a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseBaseUrlError;

impl SchemaForm {
    /// Draft 2020-12 for generators of classes, with the rules that always hold.
    pub const fn new() -> Self {
        Self { draft: Draft::Draft202012, audience: Audience::Code, as_of: None, base_url: None }
    }

    /// In this draft.
    #[must_use]
    pub const fn draft(mut self, draft: Draft) -> Self {
        self.draft = draft;
        self
    }

    /// For these readers.
    #[must_use]
    pub const fn audience(mut self, audience: Audience) -> Self {
        self.audience = audience;
        self
    }

    /// With the rules in force on this day.
    #[must_use]
    pub const fn as_of(mut self, day: LocalDate) -> Self {
        self.as_of = Some(day);
        self
    }

    /// To be served from here.
    #[must_use]
    pub fn base_url(mut self, url: BaseUrl) -> Self {
        self.base_url = Some(url);
        self
    }
}

impl Draft {
    /// `2020-12` or `07`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft202012 => "2020-12",
            Self::Draft07 => "07",
        }
    }

    /// What `$schema` says.
    pub const fn uri(self) -> &'static str {
        match self {
            Self::Draft202012 => "https://json-schema.org/draft/2020-12/schema",
            Self::Draft07 => "http://json-schema.org/draft-07/schema#",
        }
    }
}

impl Audience {
    /// `code` or `forms`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Forms => "forms",
        }
    }
}

impl BaseUrl {
    /// The address of a file.
    pub fn of(&self, path: &str) -> String {
        format!("{}/{path}", self.0)
    }
}

impl FromStr for BaseUrl {
    type Err = ParseBaseUrlError;

    fn from_str(text: &str) -> Result<Self, ParseBaseUrlError> {
        let (scheme, rest) = text.split_once("://").ok_or(ParseBaseUrlError)?;
        let is_known = matches!(scheme, "http" | "https" | "file");
        let is_plain = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}?#".contains(c);
        let folder = rest.trim_end_matches('/');
        let is_address = !folder.is_empty() && folder.chars().all(is_plain);
        if !is_known || !is_address {
            return Err(ParseBaseUrlError);
        }
        Ok(Self(format!("{scheme}://{folder}")))
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for ParseBaseUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "应为http、https或者file地址，不含?和# (an http, https or file URL without ? and #)",
        )
    }
}

impl std::error::Error for ParseBaseUrlError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_absolute_and_a_folder() {
        for good in ["https://a.cn", "http://a.cn:8080/x/", "file:///srv/schemas"] {
            assert!(good.parse::<BaseUrl>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "a.cn",
            "https://",
            "https:///",
            "ftp://a.cn",
            "https://a.cn/?x",
            "https://a.cn/#x",
            "https://a cn",
        ] {
            assert_eq!(bad.parse::<BaseUrl>(), Err(ParseBaseUrlError), "{bad}");
        }
    }
}
