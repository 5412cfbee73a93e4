//! In which language the program speaks.

use std::collections::BTreeMap;

use jiaozheng::core::Lang;

/// The language of the first of `JIAOZHENG_LANG`, `LC_ALL` and `LANG` that names one, else Chinese.
pub(crate) fn of_environment(env: &BTreeMap<String, String>) -> Lang {
    let named = ["JIAOZHENG_LANG", "LC_ALL", "LANG"].iter().filter_map(|name| env.get(*name));
    named.into_iter().find_map(|locale| of_locale(locale)).unwrap_or_default()
}

/// `C` and `POSIX` are no language; every language but Chinese gets English.
fn of_locale(locale: &str) -> Option<Lang> {
    let language = locale.split(['_', '.', '-', '@']).next().unwrap_or_default();
    match language {
        "" | "C" | "POSIX" => None,
        "zh" => Some(Lang::Zh),
        _ => Some(Lang::En),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_names_a_language_decides() {
        let lang = |env: &[(&str, &str)]| {
            let env = env.iter().map(|(name, value)| ((*name).into(), (*value).into()));
            of_environment(&env.collect())
        };
        assert_eq!(lang(&[]), Lang::Zh);
        assert_eq!(lang(&[("LANG", "C.UTF-8")]), Lang::Zh);
        assert_eq!(lang(&[("LANG", "en_GB.UTF-8")]), Lang::En);
        assert_eq!(lang(&[("LC_ALL", "zh_CN.UTF-8"), ("LANG", "en_US")]), Lang::Zh);
        assert_eq!(lang(&[("JIAOZHENG_LANG", "en"), ("LC_ALL", "zh_CN")]), Lang::En);
        assert_eq!(lang(&[("LC_ALL", "POSIX"), ("LANG", "de_DE")]), Lang::En);
    }
}
