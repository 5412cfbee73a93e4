//! What records of one body share, most of them within a year.
//!
//! A body is known by its unified social credit code, or by its name where a record gives no code, so
//! that all records of a body have to name it alike. A person is known by name within a body and year:
//! lists have no other number of a person, and a leading group is small.

use jiaozheng_core::{Key, Organisation, PersonName};

use crate::Year;
use crate::list::ListKind;
use crate::power_item::PowerItemCode;

/// What a body is known by.
pub(crate) fn body(organisation: &Organisation) -> String {
    match organisation.credit_code {
        Some(code) => code.to_string(),
        None => organisation.name.expose().to_owned(),
    }
}

/// Lists of a kind that a body has in a year.
pub(crate) fn lists(organisation: &Organisation, year: Year, kind: ListKind) -> Key {
    Key::of(&[&body(organisation), &year.to_string(), kind.code()])
}

/// Lists of a kind that a body has in any year.
pub(crate) fn lists_of_any_year(organisation: &Organisation, kind: ListKind) -> Key {
    Key::of(&[&body(organisation), kind.code()])
}

/// The lists of a kind that somebody has in a body and year.
pub(crate) fn lists_of_person(
    organisation: &Organisation,
    year: Year,
    kind: ListKind,
    name: &PersonName,
) -> Key {
    Key::of(&[&body(organisation), &year.to_string(), kind.code(), name.expose()])
}

/// The offices that somebody holds in a body and year.
pub(crate) fn offices(organisation: &Organisation, year: Year, name: &PersonName) -> Key {
    Key::of(&[&body(organisation), &year.to_string(), name.expose()])
}

/// An item in the list of powers of a body.
pub(crate) fn power(organisation: &Organisation, code: &PowerItemCode) -> Key {
    Key::of(&[&body(organisation), code.expose()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bureau(json: &str) -> Organisation {
        serde_json::from_str(json).expect("an organisation")
    }

    #[test]
    fn a_body_is_known_by_its_code_whatever_it_is_called() {
        let year = Year::new(2023).expect("a year");
        let key = |json: &str| lists(&bureau(json), year, ListKind::FirstResponsible);
        let known = jiaozheng_core::sample::Draw::new(1).credit_code("11", "411000");
        let named = |name: &str| format!(r#"{{"name":"{name}","credit_code":"{known}"}}"#);
        assert_eq!(key(&named("示例市教育局")), key(&named("示例市教育体育局")));
        assert_ne!(key(r#"{"name":"示例市教育局"}"#), key(r#"{"name":"示例县教育局"}"#));
    }
}
