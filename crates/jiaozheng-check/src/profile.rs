//! Profiles as files.

use std::fmt;

use jiaozheng_core::Profile;
use jiaozheng_core::profile::{Chosen, ProfileError, Setting};
use toml::{Table, Value};

/// Why a profile could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadProfileError {
    /// It is not TOML.
    Syntax(String),
    /// `name` is missing, or no text.
    NoName,
    /// `base` names no built-in profile.
    UnknownBase(String),
    /// A setting is unknown, or cannot be so.
    Setting(ProfileError),
}

/// Reads a profile from TOML: a `name`, perhaps a built-in profile as `base`, and settings in tables
/// named after what they are about. What is not known is refused.
///
/// ```
/// let profile = jiaozheng_check::profile::read(
///     r#"
///     name = "ours"
///     base = "henan"
///
///     [student.transfer]
///     order = "sending_side_first"
///     window_months = 1
///     "#,
///     &jiaozheng::settings(),
/// )?;
/// assert_eq!(profile.name(), "ours");
/// # Ok::<(), jiaozheng_check::profile::ReadProfileError>(())
/// ```
///
/// # Errors
///
/// Where the text is no such profile.
pub fn read(text: &str, settings: &[&'static Setting]) -> Result<Profile, ReadProfileError> {
    let mut table: Table = text
        .parse()
        .map_err(|error: toml::de::Error| ReadProfileError::Syntax(error.message().to_owned()))?;
    let Some(Value::String(name)) = table.remove("name") else {
        return Err(ReadProfileError::NoName);
    };
    let base = match table.remove("base") {
        None => Profile::NATIONAL,
        Some(Value::String(base)) => {
            Profile::built_in(&base, settings).ok_or(ReadProfileError::UnknownBase(base))?
        }
        Some(_) => return Err(ReadProfileError::UnknownBase(String::new())),
    };
    let mut values = Vec::new();
    flatten("", &table, &mut values);
    let mut choices = Vec::new();
    for (name, value) in &values {
        let setting = settings.iter().find(|setting| setting.name == name);
        let unknown = || ReadProfileError::Setting(ProfileError::UnknownSetting(name.clone()));
        let chosen = chosen(setting.ok_or_else(unknown)?, value)
            .ok_or_else(|| ReadProfileError::Setting(ProfileError::UnknownChoice(name.clone())))?;
        choices.push((name.as_str(), chosen));
    }
    base.choosing(&name, choices, settings).map_err(ReadProfileError::Setting)
}

/// Every value with the names of the tables around it.
fn flatten<'t>(prefix: &str, table: &'t Table, values: &mut Vec<(String, &'t Value)>) {
    for (name, value) in table {
        let name = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        match value {
            Value::Table(inner) => flatten(&name, inner, values),
            other => values.push((name, other)),
        }
    }
}

fn chosen(setting: &Setting, value: &Value) -> Option<Chosen> {
    match value {
        Value::Boolean(on) => Some(Chosen::Switch(*on)),
        Value::Integer(number) => Some(Chosen::Number(*number)),
        Value::String(word) => setting.word(word),
        _ => None,
    }
}

impl fmt::Display for ReadProfileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(message) => write!(f, "不是合法的TOML (not TOML): {message}"),
            Self::NoName => f.write_str("缺少name (the name is missing)"),
            Self::UnknownBase(base) => {
                write!(f, "base不是内置的地区设置 (no built-in profile): {base}")
            }
            Self::Setting(ProfileError::UnknownSetting(name)) => {
                write!(f, "没有这一设置项 (no such setting): {name}")
            }
            Self::Setting(ProfileError::UnknownChoice(name)) => {
                write!(f, "设置项的值不在可选范围内 (not one of the choices): {name}")
            }
            Self::Setting(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ReadProfileError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Profile, ReadProfileError> {
        super::read(text, &jiaozheng::settings())
    }

    #[test]
    fn what_is_not_known_is_refused() {
        let unknown = |name: &str| {
            Err(ReadProfileError::Setting(ProfileError::UnknownSetting(name.to_owned())))
        };
        let choice = |name: &str| {
            Err(ReadProfileError::Setting(ProfileError::UnknownChoice(name.to_owned())))
        };
        assert_eq!(read(""), Err(ReadProfileError::NoName));
        assert_eq!(read("name = 3"), Err(ReadProfileError::NoName));
        assert!(matches!(read("name = "), Err(ReadProfileError::Syntax(_))));
        let base = Err(ReadProfileError::UnknownBase("atlantis".to_owned()));
        assert_eq!(read("name = 'a'\nbase = 'atlantis'"), base);
        assert_eq!(read("name = 'a'\nbsae = 'henan'"), unknown("bsae"));
        assert_eq!(
            read("name = 'a'\n[student.transfer]\nordre = 1"),
            unknown("student.transfer.ordre")
        );
        for wrong in ["order = 'backwards'", "order = 1", "order = true"] {
            let text = format!("name = 'a'\n[student.transfer]\n{wrong}");
            assert_eq!(read(&text), choice("student.transfer.order"));
        }
        for wrong in ["window_months = 7", "window_months = -1", "window_months = 1.5"] {
            let text = format!("name = 'a'\n[student.transfer]\n{wrong}");
            assert_eq!(read(&text), choice("student.transfer.window_months"));
        }
    }

    #[test]
    fn what_is_not_chosen_comes_from_the_base() {
        let own =
            read("name = 'a'\nbase = 'henan'\n[student.transfer]\nwindow_months = 1").unwrap();
        let settings = jiaozheng::settings();
        let chosen = |name: &str| {
            let setting = settings.iter().find(|setting| setting.name == name).unwrap();
            own.choice(setting).map(|(chosen, _)| setting.write(chosen))
        };
        assert_eq!(chosen("student.transfer.window_months").as_deref(), Some("1"));
        assert_eq!(chosen("student.transfer.publicity_days_senior").as_deref(), Some("5"));
        assert_eq!(chosen("student.transfer.order"), None);
    }
}
