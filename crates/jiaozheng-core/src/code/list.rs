//! What all code lists have in common.

use std::fmt;
use std::marker::PhantomData;

use schemars::{Schema, json_schema};
use serde::de::{Deserializer, Error, Visitor};

use crate::{Basis, LocalDate, Text, value::Privacy};

/// A code list as data.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CodeList {
    /// Stable name, `sex`, `student.transfer_reason`.
    pub name: &'static str,
    /// Chinese label and English description.
    pub title: Text,
    /// Where the codes come from; consistency where they are words of this project.
    pub basis: &'static [Basis],
    /// Whose business a code of the list is.
    pub privacy: Privacy,
    /// Until when the list is known to be complete; a closed list knows no such day.
    pub known_until: Option<LocalDate>,
    /// All codes.
    pub codes: fn() -> Vec<Code>,
    /// Whether a code of the list is in force on a day; `None` where the sources do not tell.
    pub in_force: fn(&Code, LocalDate) -> Option<bool>,
}

/// One code of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Code {
    /// As it stands in a record.
    pub code: String,
    /// Chinese and English meaning.
    pub label: Text,
    /// When it began to be in force, to the day, or within two days.
    pub from: Option<String>,
    /// When it ceased to be in force.
    pub to: Option<String>,
}

/// A closed code list: an enum with the official code, or a word where there is none, as its form in
/// a record.
pub trait Coded: Copy + Eq + fmt::Debug + Send + Sync + 'static {
    /// The list as data.
    const LIST: CodeList;
    /// All values.
    const ALL: &'static [Self];

    /// As it stands in a record.
    fn code(self) -> &'static str;

    /// Chinese and English meaning.
    fn label(self) -> Text;

    /// What a code stands for.
    fn of(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.code() == code)
    }
}

impl CodeList {
    /// A closed list.
    pub const fn closed<T: Coded>(
        name: &'static str,
        title: Text,
        privacy: Privacy,
        basis: &'static [Basis],
    ) -> Self {
        let codes =
            || T::ALL.iter().map(|value| Code::always(value.code(), value.label())).collect();
        Self { name, title, basis, privacy, known_until: None, codes, in_force: |_, _| Some(true) }
    }

    /// A list in a table that is looked up.
    pub(crate) const fn table(
        name: &'static str,
        title: Text,
        basis: &'static [Basis],
        known_until: LocalDate,
        codes: fn() -> Vec<Code>,
    ) -> Self {
        let (privacy, known_until) = (Privacy::Public, Some(known_until));
        Self { name, title, basis, privacy, known_until, codes, in_force: |_, _| Some(true) }
    }

    /// Whose codes come and go.
    pub(crate) const fn dated(mut self, in_force: fn(&Code, LocalDate) -> Option<bool>) -> Self {
        self.in_force = in_force;
        self
    }

    /// The schema of a closed list: one `enum`, with the meaning of each code in the description, and
    /// the name of the list in the `$comment`.
    pub fn schema(&self) -> Schema {
        let codes = (self.codes)();
        let meanings: Vec<_> =
            codes.iter().map(|code| format!("{} {}", code.code, code.label.zh)).collect();
        let codes: Vec<_> = codes.iter().map(|code| code.code.as_str()).collect();
        let Text { zh, en } = self.title;
        json_schema!({
            "type": "string",
            "$comment": self.name,
            "description": format!("{zh}。{en}. Codes: {}.", meanings.join("; ")),
            "enum": codes,
        })
    }
}

impl Code {
    /// A code that is always in force.
    pub fn always(code: &str, label: Text) -> Self {
        Self { code: code.to_owned(), label, from: None, to: None }
    }
}

/// Reads a code of a closed list from a text, and from nothing else.
///
/// # Errors
///
/// Where the text is no code of the list; the error does not say what it was.
pub fn deserialize<'de, T: Coded, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct OneOf<T>(PhantomData<T>);

    impl<T: Coded> Visitor<'_> for OneOf<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a code of {}", T::LIST.name)
        }

        fn visit_str<E: Error>(self, code: &str) -> Result<T, E> {
            T::of(code).ok_or_else(|| E::custom("not one of the codes"))
        }
    }

    deserializer.deserialize_str(OneOf(PhantomData))
}

/// Defines a closed code list: the enum, its codes and labels, reading, writing and schema.
///
/// ```
/// use jiaozheng_core::code::Coded;
/// use jiaozheng_core::{Basis, code_list};
///
/// code_list! {
///     /// Why somebody is late.
///     pub enum Excuse("example.excuse", "迟到原因", "Why somebody is late", Public, &[Basis::Consistency]) {
///         Rain = "rain": "下雨", "it rained";
///         Other = "other": "其他", "something else";
///     }
/// }
///
/// assert_eq!(Excuse::of("rain"), Some(Excuse::Rain));
/// assert_eq!(serde_json::to_string(&Excuse::Other)?, r#""other""#);
/// assert!(serde_json::from_str::<Excuse>(r#"{"rain":null}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! code_list {
    (
        $(#[$doc:meta])*
        pub enum $type:ident(
            $name:literal, $zh:literal, $en:literal, $privacy:ident, $basis:expr
        ) {
            $( $variant:ident = $code:literal: $label_zh:literal, $label_en:literal; )+
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $type { $(
            #[doc = concat!("`", $code, "` ", $label_zh, ": ", $label_en)]
            $variant,
        )+ }

        impl $type {
            /// As it stands in a record.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }

            /// Chinese and English meaning.
            pub const fn label(self) -> $crate::Text {
                match self { $( Self::$variant => $crate::text($label_zh, $label_en), )+ }
            }
        }

        impl $crate::code::Coded for $type {
            const LIST: $crate::code::CodeList = $crate::code::CodeList::closed::<Self>(
                $name,
                $crate::text($zh, $en),
                $crate::value::Privacy::$privacy,
                $basis,
            );
            const ALL: &'static [Self] = &[ $( Self::$variant ),+ ];

            fn code(self) -> &'static str {
                self.code()
            }

            fn label(self) -> $crate::Text {
                self.label()
            }

            fn of(code: &str) -> Option<Self> {
                match code {
                    $( $code => Some(Self::$variant), )+
                    _ => None,
                }
            }
        }

        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(match $crate::value::Privacy::$privacy {
                    $crate::value::Privacy::Public => match self {
                        $( Self::$variant => stringify!($variant), )+
                    },
                    _ => concat!(stringify!($type), "(*)"),
                })
            }
        }

        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::code::deserialize(deserializer)
            }
        }

        impl $crate::schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($type)).into()
            }

            fn json_schema(
                _: &mut $crate::schemars::SchemaGenerator,
            ) -> $crate::schemars::Schema {
                <Self as $crate::code::Coded>::LIST.schema()
            }
        }
    };
}
