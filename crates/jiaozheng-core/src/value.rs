//! Values written as text in one fixed form: what identifiers, names and dates share.

use std::fmt;
use std::marker::PhantomData;

use schemars::{Schema, json_schema};
use serde::de::{Deserializer, Error, Visitor};
use serde_json::{Map, Value, json};

use crate::bounded_text::BOUNDED_TEXT;
use crate::extensions::ExtensionKey;
use crate::id::{
    CountryCode, CreditCode, DivisionCode, DocumentNumber, ForeignPrId, HmtResidencePermit,
    LandlinePhone, MobilePhone, OrganisationCode, Passport, PersonName, PostalCode, RecordId,
    ResidentId, ResidentId15, SchoolCode, SchoolLicenceNumber, StatisticalDivisionCode,
    StudentNumber, TeacherCertificateNumber,
};
use crate::{BirthDate, LocalDate, RuleInfo, Text, TimeOfDay, Timestamp};

/// A kind of value as data: what the schema says of it, and the parser behind it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ValueKind {
    /// Stable id, `core.resident_id`: the `$comment` of its schema, by which a report finds the kind
    /// of a place, and the stem of its rules.
    pub id: &'static str,
    /// Chinese label and English description.
    pub title: Text,
    /// A well-formed value of nobody; also the stand-in for a broken one.
    pub example: &'static str,
    /// Fewest and most characters (code points).
    pub length: (usize, usize),
    /// The form, as far as a regular expression can say it.
    pub pattern: &'static str,
    /// A format of JSON Schema 2020-12 that says the rest.
    pub format: Option<&'static str>,
    /// The code list that the value is looked up in, by its name.
    pub code_list: Option<&'static str>,
    /// Whose business the value is.
    pub privacy: Privacy,
    /// What can be wrong with such a value, in the order of checking.
    pub reasons: &'static [RuleInfo],
    /// For each of them a text that it alone is wrong with.
    pub broken: &'static [&'static str],
    /// What can be worth a look in a well-formed value.
    pub notices: &'static [RuleInfo],
    /// For each of them a well-formed value that deserves it.
    pub remarkable: &'static [&'static str],
    /// The first of the reasons that applies; what lies in the future is judged by the day given.
    pub check: fn(&str, Option<LocalDate>) -> Result<(), &'static RuleInfo>,
    /// The notices that apply to a well-formed value.
    pub noticed: fn(&str) -> Vec<&'static RuleInfo>,
    /// What a well-formed value carries.
    pub parts: fn(&str) -> Parts,
}

/// What a value carries, by name: personal data where the value is.
pub type Parts = Map<String, Value>;

/// Whose business a kind of value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Privacy {
    /// Nobody's in particular.
    Public,
    /// A person's.
    Personal,
    /// A person's, and its loss does harm.
    Sensitive,
}

impl Privacy {
    /// `public`, `personal` or `sensitive`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Personal => "personal",
            Self::Sensitive => "sensitive",
        }
    }
}

/// All kinds of values.
pub const VALUES: &[ValueKind] = &[
    ResidentId::KIND,
    ResidentId15::KIND,
    HmtResidencePermit::KIND,
    ForeignPrId::KIND,
    Passport::KIND,
    StudentNumber::KIND,
    SchoolCode::KIND,
    CreditCode::KIND,
    OrganisationCode::KIND,
    DivisionCode::KIND,
    StatisticalDivisionCode::KIND,
    CountryCode::KIND,
    TeacherCertificateNumber::KIND,
    SchoolLicenceNumber::KIND,
    DocumentNumber::KIND,
    MobilePhone::KIND,
    LandlinePhone::KIND,
    PostalCode::KIND,
    RecordId::KIND,
    PersonName::KIND,
    LocalDate::KIND,
    BirthDate::KIND,
    Timestamp::KIND,
    TimeOfDay::KIND,
    BOUNDED_TEXT,
    ExtensionKey::KIND,
];

impl ValueKind {
    pub(crate) const fn new(
        id: &'static str,
        title: Text,
        example: &'static str,
        check: fn(&str, Option<LocalDate>) -> Result<(), &'static RuleInfo>,
    ) -> Self {
        Self {
            id,
            title,
            example,
            length: (1, 1),
            pattern: "^$",
            format: None,
            code_list: None,
            privacy: Privacy::Public,
            reasons: &[],
            broken: &[],
            notices: &[],
            remarkable: &[],
            check,
            noticed: |_| Vec::new(),
            parts: |_| Parts::new(),
        }
    }

    pub(crate) const fn form(mut self, length: (usize, usize), pattern: &'static str) -> Self {
        self.length = length;
        self.pattern = pattern;
        self
    }

    pub(crate) const fn format(mut self, format: &'static str) -> Self {
        self.format = Some(format);
        self
    }

    pub(crate) const fn code_list(mut self, list: &'static str) -> Self {
        self.code_list = Some(list);
        self
    }

    pub(crate) const fn privacy(mut self, privacy: Privacy) -> Self {
        self.privacy = privacy;
        self
    }

    pub(crate) const fn reasons(
        mut self,
        reasons: &'static [RuleInfo],
        broken: &'static [&'static str],
    ) -> Self {
        self.reasons = reasons;
        self.broken = broken;
        self
    }

    pub(crate) const fn notices(
        mut self,
        rules: &'static [RuleInfo],
        noticed: fn(&str) -> Vec<&'static RuleInfo>,
    ) -> Self {
        self.notices = rules;
        self.noticed = noticed;
        self
    }

    pub(crate) const fn remarkable(mut self, values: &'static [&'static str]) -> Self {
        self.remarkable = values;
        self
    }

    pub(crate) const fn parts(mut self, parts: fn(&str) -> Parts) -> Self {
        self.parts = parts;
        self
    }

    /// The short name, `resident_id`.
    pub fn name(&self) -> &'static str {
        self.id.strip_prefix("core.").unwrap_or(self.id)
    }

    /// The kind of value that `schema` describes.
    pub fn of(schema: &Value) -> Option<&'static Self> {
        let id = schema.get("$comment")?.as_str()?;
        VALUES.iter().find(|kind| kind.id == id)
    }

    pub(crate) fn schema(&self) -> Schema {
        let mut schema = json_schema!({
            "type": "string",
            "$comment": self.id,
            "description": format!("{}。{}", self.title.zh, self.title.en),
            "examples": [self.example],
            "minLength": self.length.0,
            "maxLength": self.length.1,
            "pattern": self.pattern,
        });
        if self.length.0 < self.length.1 {
            // `$` lets a final line feed through in some engines.
            schema.insert("not".into(), json!({ "pattern": "[\\r\\n]" }));
        }
        if let Some(format) = self.format {
            schema.insert("format".into(), format.into());
        }
        schema
    }
}

/// Parses without allocation where the input allows it.
pub(crate) fn deserialize<'de, T, E, D>(
    deserializer: D,
    parse: fn(&str) -> Result<T, E>,
) -> Result<T, D::Error>
where
    E: fmt::Display,
    D: Deserializer<'de>,
{
    struct Text<T, E>(fn(&str) -> Result<T, E>, PhantomData<(T, E)>);

    impl<T, F: fmt::Display> Visitor<'_> for Text<T, F> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            (self.0)(text).map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Text(parse, PhantomData))
}

/// The ends of a text, and stars between.
pub(crate) struct Masked<'a>(pub(crate) &'a str, pub(crate) usize, pub(crate) &'a str);

impl fmt::Display for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(head, stars, tail) = self;
        write!(f, "{head}{:*<stars$}{tail}", "")
    }
}

/// The error enum of a value and its rules: one line a reason, with a text that it alone is wrong
/// with. `keywords`: the schema of the value says so too. `beyond`: no schema can say it.
macro_rules! value_error {
    (
        $(#[$doc:meta])*
        pub enum $error:ident($prefix:literal, $zh_of:literal, $en_of:literal, $basis:expr) {
            $( $variant:ident $reason:literal $says:ident: $zh:literal, $en:literal, $broken:expr; )+
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $error { $( #[doc = $en] $variant, )+ }

        impl $error {
            /// One rule a reason.
            pub const RULES: &'static [$crate::RuleInfo] = &[ $( $crate::RuleInfo::new(
                $crate::Severity::Error,
                concat!($prefix, ".", $reason),
                $crate::text(concat!($zh_of, $zh), concat!($en_of, ": ", $en)),
            ).basis($basis).in_schema($crate::value::says!($says)), )+ ];

            /// For each reason a text that it alone is wrong with.
            const BROKEN: &'static [&'static str] = &[ $($broken),+ ];

            /// The rule that was broken: message in both languages, and basis.
            #[expect(clippy::indexing_slicing, reason = "as many rules as variants")]
            pub const fn rule(self) -> &'static $crate::RuleInfo {
                &Self::RULES[self as usize]
            }

            /// The reason as a stable code in `snake_case`.
            pub const fn reason(self) -> &'static str {
                match self { $( Self::$variant => $reason, )+ }
            }
        }

        impl std::fmt::Display for $error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.rule().message.en)
            }
        }

        impl std::error::Error for $error {}
    };
}

macro_rules! says {
    (keywords) => {
        $crate::rule::InSchema::Keywords
    };
    (beyond) => {
        $crate::rule::InSchema::Beyond
    };
}

/// The rules on what is worth a look in a well-formed value: one line a notice.
macro_rules! value_notices {
    ($name:ident($prefix:literal, $zh_of:literal, $en_of:literal) {
        $( $constant:ident $reason:literal $basis:ident: $zh:literal, $en:literal; )+
    }) => {
        $( const $constant: &$crate::RuleInfo = &$crate::RuleInfo::new(
            $crate::Severity::Warning,
            concat!($prefix, ".", $reason),
            $crate::text(concat!($zh_of, $zh), concat!($en_of, ": ", $en)),
        ).basis($basis); )+

        const $name: &[$crate::RuleInfo] = &[ $(*$constant),+ ];
    };
}

/// The traits of a value with `parse` and `KIND`. A `personal` one has `expose` and `masked` and
/// no `Display`; a `public` one has `Display`. The name of a method may follow that says whether a
/// well-formed value deserves a remark on the day it is.
macro_rules! value_traits {
    (personal $type:ident, $error:ident $(, $remarkable:ident)?) => {
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($type), "(*)"))
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $( $crate::watch::mark_if(|today| self.$remarkable(today)); )?
                serializer.serialize_str(&self.expose())
            }
        }

        $crate::value::value_traits!($type, $error $(, $remarkable)?);
    };
    (public $type:ident, $error:ident $(, $remarkable:ident)?) => {
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $( $crate::watch::mark_if(|today| self.$remarkable(today)); )?
                serializer.collect_str(self)
            }
        }

        $crate::value::value_traits!($type, $error $(, $remarkable)?);
    };
    ($type:ident, $error:ident $(, $remarkable:ident)?) => {
        impl std::str::FromStr for $type {
            type Err = $error;

            fn from_str(text: &str) -> Result<Self, $error> {
                Self::parse(text)
            }
        }

        impl TryFrom<&str> for $type {
            type Error = $error;

            fn try_from(text: &str) -> Result<Self, $error> {
                Self::parse(text)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = $crate::value::deserialize(deserializer, Self::parse)?;
                $( $crate::watch::mark_if(|today| value.$remarkable(today)); )?
                Ok(value)
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($type)).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                Self::KIND.schema()
            }
        }
    };
}

/// `expose` and `masked` of a personal identifier that is an array of ASCII characters: so many are
/// shown at the start and at the end.
macro_rules! exposed {
    ($type:ident, $head:literal, $tail:literal) => {
        impl $type {
            /// The number as text, for where it must be shown in full.
            ///
            /// # Panics
            ///
            /// Never: the characters are ASCII by construction.
            pub fn expose(&self) -> &str {
                std::str::from_utf8(&self.0).expect("ASCII by construction")
            }

            /// Both ends of the number, and stars between.
            pub fn masked(&self) -> impl std::fmt::Display {
                let text = self.expose();
                let tail = text.len() - $tail;
                $crate::value::Masked(&text[..$head], tail - $head, &text[tail..])
            }
        }
    };
}

pub(crate) use {exposed, says, value_error, value_notices, value_traits};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::CODE_LISTS;
    use crate::day;

    #[test]
    fn every_example_is_a_value_and_has_nothing_to_be_noticed() {
        for kind in VALUES {
            assert_eq!((kind.check)(kind.example, Some(day(2026, 11, 23))), Ok(()), "{}", kind.id);
            assert_eq!((kind.noticed)(kind.example), [] as [&RuleInfo; 0], "{}", kind.id);
            let length = kind.example.chars().count();
            assert!((kind.length.0..=kind.length.1).contains(&length), "{}", kind.id);
        }
    }

    #[test]
    fn every_reason_has_a_text_that_it_alone_is_wrong_with() {
        for kind in VALUES {
            assert_eq!(kind.reasons.len(), kind.broken.len(), "{}", kind.id);
            for (reason, broken) in kind.reasons.iter().zip(kind.broken) {
                let first = (kind.check)(broken, Some(day(2026, 11, 23)));
                assert_eq!(first.map_err(|rule| rule.id), Err(reason.id), "{broken:?}");
            }
        }
    }

    #[test]
    fn every_notice_has_a_value_that_deserves_it() {
        for kind in VALUES {
            assert_eq!(kind.notices.len(), kind.remarkable.len(), "{}", kind.id);
            for (notice, value) in kind.notices.iter().zip(kind.remarkable) {
                assert_eq!((kind.check)(value, Some(day(2026, 11, 23))), Ok(()), "{value}");
                assert!((kind.noticed)(value).contains(&notice), "{}: {value}", notice.id);
            }
        }
    }

    #[test]
    fn a_value_that_is_looked_up_names_a_list_that_has_its_example() {
        for kind in VALUES {
            let Some(name) = kind.code_list else { continue };
            let list = CODE_LISTS.iter().find(|list| list.name == name).expect("a list");
            assert!((list.codes)().iter().any(|code| code.code == kind.example), "{}", kind.id);
        }
    }

    #[test]
    fn rules_are_named_after_their_kind() {
        for kind in VALUES {
            let stem = |rule: &RuleInfo| rule.id.rsplit_once('.').map(|(stem, _)| stem);
            let rules = kind.reasons.iter().chain(kind.notices);
            assert!(rules.clone().all(|rule| stem(rule) == Some(kind.id)), "{}", kind.id);
        }
    }

    #[test]
    fn what_no_schema_says_needs_no_day_unless_it_is_about_the_future() {
        for kind in VALUES {
            for (reason, broken) in kind.reasons.iter().zip(kind.broken) {
                let future = reason.id.ends_with(".future_date");
                assert_eq!((kind.check)(broken, None).is_ok(), future, "{}", reason.id);
            }
        }
    }
}
