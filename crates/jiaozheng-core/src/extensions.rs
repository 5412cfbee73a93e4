//! What a bureau adds to a record locally.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};

use crate::strict::{self, OR_LIST};
use crate::value::{ValueKind, value_error, value_traits};
use crate::{Basis, BoundedText, text};

/// Local additions to a record, keyed `namespace:name`.
///
/// Nobody knows what is in them, so `Debug` shows their number only.
///
/// ```
/// use jiaozheng_core::Extensions;
///
/// let local: Extensions = serde_json::from_str(r#"{"xuchang:batch": 3, "xuchang:tags": ["甲"]}"#)?;
/// assert_eq!(format!("{local:?}"), "Extensions(2)");
/// for wrong in [r#"{"batch": 3}"#, r#"{"xuchang:batch": {}}"#, r#"{"xuchang:tags": [[]]}"#] {
///     assert!(serde_json::from_str::<Extensions>(wrong).is_err());
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Extensions(BTreeMap<ExtensionKey, ExtensionValue>);

/// A key of [`Extensions`], `namespace:name`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExtensionKey(Box<str>);

/// A value of [`Extensions`]: a text, an integer, a boolean, or a list of these.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtensionValue {
    /// A text.
    Text(BoundedText<MAX_TEXT>),
    /// An integer that every JSON reader takes, within ±(2⁵³−1).
    Integer(i64),
    /// Yes or no.
    Boolean(bool),
    /// A list of the others.
    List(Vec<ExtensionValue>),
}

const MAX_TEXT: usize = 200;
const MAX_ITEMS: usize = 20;
const MAX_INTEGER: i64 = strict::LARGEST;
const MIN_INTEGER: i64 = -MAX_INTEGER;

value_error! {
    /// Why a text is not an [`ExtensionKey`].
    pub enum ParseExtensionKeyError(
        "core.extension_key", "扩展项名称", "extension key", &[Basis::Consistency]
    ) {
        Form "form" keywords: "应为“命名空间:名称”，以小写字母开头", "expected namespace:name", "batch";
    }
}

impl Extensions {
    /// The addition under `key`.
    pub fn get(&self, key: &ExtensionKey) -> Option<&ExtensionValue> {
        self.0.get(key)
    }
}

impl ExtensionKey {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.extension_key",
        text("扩展项名称", "Key of an extension, namespace:name."),
        "xuchang:batch",
        |text, _| Self::parse(text).map(drop).map_err(ParseExtensionKeyError::rule),
    )
    .form((3, 65), "^[a-z][a-z0-9_]{0,31}:[a-z][a-z0-9_]{0,31}$")
    .reasons(ParseExtensionKeyError::RULES, ParseExtensionKeyError::BROKEN);

    /// Parses `namespace:name`, each up to 32 lower-case letters, digits or `_`.
    ///
    /// # Errors
    ///
    /// Where the text has any other form.
    pub fn parse(text: &str) -> Result<Self, ParseExtensionKeyError> {
        let word = |word: &str| {
            word.len() <= 32
                && word.starts_with(|c: char| c.is_ascii_lowercase())
                && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        };
        match text.split_once(':') {
            Some((space, name)) if word(space) && word(name) => Ok(Self(text.into())),
            _ => Err(ParseExtensionKeyError::Form),
        }
    }
}

impl fmt::Display for ExtensionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

value_traits!(public ExtensionKey, ParseExtensionKeyError);

impl fmt::Debug for Extensions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Extensions({})", self.0.len())
    }
}

impl Serialize for ExtensionValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => text.serialize(serializer),
            Self::Integer(number) => number.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::List(items) => items.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Extensions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Extensions;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Extensions, A::Error> {
                let mut members = BTreeMap::new();
                while let Some((key, value)) = from.next_entry()? {
                    if members.insert(key, value).is_some() {
                        return Err(A::Error::custom("a key twice"));
                    }
                }
                Ok(Extensions(members))
            }
        }

        deserializer.deserialize_map(Members)
    }
}

impl<'de> Deserialize<'de> for ExtensionValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOf;

        impl<'de> Visitor<'de> for OneOf {
            type Value = ExtensionValue;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, an integer, a boolean, or a list of these")
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(
                self,
                deserializer: D,
            ) -> Result<ExtensionValue, D::Error> {
                deserializer.deserialize_any(self)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<ExtensionValue, E> {
                BoundedText::parse(text).map(ExtensionValue::Text).map_err(E::custom)
            }

            fn visit_bool<E>(self, value: bool) -> Result<ExtensionValue, E> {
                Ok(ExtensionValue::Boolean(value))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<ExtensionValue, E> {
                match number {
                    MIN_INTEGER..=MAX_INTEGER => Ok(ExtensionValue::Integer(number)),
                    _ => Err(E::custom("an integer out of range")),
                }
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<ExtensionValue, E> {
                self.visit_i64(i64::try_from(number).unwrap_or(i64::MAX))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<ExtensionValue, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = from.next_element()? {
                    if items.len() == MAX_ITEMS || matches!(item, ExtensionValue::List(_)) {
                        return Err(A::Error::custom("a list too long or in a list"));
                    }
                    items.push(item);
                }
                Ok(ExtensionValue::List(items))
            }
        }

        deserializer.deserialize_newtype_struct(OR_LIST, OneOf)
    }
}

impl JsonSchema for Extensions {
    fn schema_name() -> Cow<'static, str> {
        "Extensions".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::Extensions").into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let scalar = json_schema!({ "anyOf": [
            generator.subschema_for::<BoundedText<MAX_TEXT>>(),
            { "type": "integer", "minimum": MIN_INTEGER, "maximum": MAX_INTEGER },
            { "type": "boolean" },
        ] });
        let list = json_schema!({ "type": "array", "items": scalar, "maxItems": MAX_ITEMS });
        let mut value = scalar;
        if let Some(branches) = value.get_mut("anyOf").and_then(|all| all.as_array_mut()) {
            branches.push(list.into());
        }
        json_schema!({
            "type": "object",
            "description": "扩展项。Local additions, keyed namespace:name.",
            "propertyNames": generator.subschema_for::<ExtensionKey>(),
            "additionalProperties": value,
        })
    }
}
