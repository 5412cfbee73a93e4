//! Strict reading: what JSON Schema would accept of a document, and no more.
//!
//! The derives of serde read a struct from an array too, a unit enum from `{"code": null}`, an
//! `Option` from `null`, and refuse `3.0` for an integer. [`Strict`] wraps a deserializer and says
//! otherwise, all the way down:
//!
//! - a struct is read from an object alone, a code from a text alone, `null` as nothing at all;
//! - a number without a fraction is an integer, however it is written;
//! - an enum tagged by `kind` is read from an object of plain values alone: serde buffers such an
//!   enum out of our sight, and would read a list in it as a struct, `{"code": {}}` as a code.
//!   Where serde asks for anything at all, it takes us for such an enum; what takes a list instead
//!   asks for the newtype struct [`OR_LIST`].

use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// Name of the newtype struct that a value asks for to get lists as well.
pub(crate) const OR_LIST: &str = "jiaozheng::OrList";

/// The largest integer that every JSON reader takes, 2⁵³−1.
pub(crate) const LARGEST: i64 = (1 << 53) - 1;

/// The integer that a number without a fraction is, within ±(2⁵³−1).
#[expect(clippy::cast_precision_loss, reason = "2⁵³−1 is exact")]
#[expect(clippy::cast_possible_truncation, reason = "in range and without a fraction")]
pub(crate) fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() <= LARGEST as f64).then_some(number as i64)
}

/// What there may be where serde asks for anything at all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Anything {
    /// A plain value or an object: perhaps an enum tagged by `kind`.
    OrObject,
    /// A plain value: the member of such an enum.
    Plain,
    /// A plain value or a list.
    OrList,
}

/// A deserializer, read strictly.
///
/// `ANY`: it is asked for anything at all, and what comes is looked at here. `sonic-rs` goes through
/// what is of another type than it was asked for, as deep as that is, until its stack ends.
pub(crate) struct Strict<D, const ANY: bool = false> {
    inner: D,
    anything: Anything,
}

impl<D, const ANY: bool> Strict<D, ANY> {
    pub(crate) const fn new(inner: D) -> Self {
        Self { inner, anything: Anything::OrObject }
    }
}

/// Asks for something, and shows the visitor what it may see of it.
macro_rules! forward {
    ($shown:expr => $($method:ident)*) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            let shown = $shown(visitor);
            if ANY { self.inner.deserialize_any(shown) } else { self.inner.$method(shown) }
        }
    )* };
}

impl<'de, D: Deserializer<'de>, const ANY: bool> Deserializer<'de> for Strict<D, ANY> {
    type Error = D::Error;

    forward! { Watch::<V, ANY>::of(May::NEITHER) =>
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_f32
        deserialize_f64 deserialize_bytes deserialize_byte_buf deserialize_unit
    }
    forward! { OnlyText =>
        deserialize_char deserialize_str deserialize_string deserialize_identifier
    }
    forward! { Watch::<V, ANY>::of(May::LIST) => deserialize_seq }
    forward! { Watch::<V, ANY>::of(May::OBJECT) => deserialize_map }
    forward! { Watch::<V, ANY>::of(May::EITHER) => deserialize_ignored_any }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(Watch::<V, ANY>::of(self.anything.may())(visitor))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        visitor.visit_some(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let code = Code(visitor);
        if ANY { self.inner.deserialize_any(code) } else { self.inner.deserialize_str(code) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        // Inside a list of such values no other is asked for, so that nesting ends here, not where the
        // stack does.
        let or_list = name == OR_LIST && self.anything != Anything::Plain;
        let anything = if or_list { Anything::OrList } else { self.anything };
        visitor.visit_newtype_struct(Self { anything, ..self })
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_seq(visitor)
    }
}

/// What there may be inside a list and inside an object; where there is nothing, neither may be.
#[derive(Clone, Copy)]
struct May {
    list: Option<Anything>,
    object: Option<Anything>,
}

impl May {
    const NEITHER: Self = Self { list: None, object: None };
    const LIST: Self = Self { list: Some(Anything::OrObject), object: None };
    const OBJECT: Self = Self { list: None, object: Some(Anything::OrObject) };
    const EITHER: Self = Self { list: Self::LIST.list, object: Self::OBJECT.object };
}

impl Anything {
    const fn may(self) -> May {
        match self {
            Self::OrObject => May { list: None, object: Some(Self::Plain) },
            Self::Plain => May::NEITHER,
            Self::OrList => May { list: Some(Self::Plain), object: None },
        }
    }
}

/// A visitor that is shown what it may see.
struct Watch<V, const ANY: bool> {
    visitor: V,
    may: May,
}

impl<V, const ANY: bool> Watch<V, ANY> {
    fn of(may: May) -> impl FnOnce(V) -> Self {
        move |visitor| Self { visitor, may }
    }
}

macro_rules! visit {
    ($($method:ident($type:ty))*) => { $(
        fn $method<E: Error>(self, value: $type) -> Result<V::Value, E> {
            self.visitor.$method(value)
        }
    )* };
}

/// `null` ends in the defaults of `visit_unit` and `visit_none`: an error.
impl<'de, V: Visitor<'de>, const ANY: bool> Visitor<'de> for Watch<V, ANY> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    visit! {
        visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_str(&str) visit_borrowed_str(&'de str)
        visit_string(String)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<V::Value, E> {
        match whole(number) {
            Some(whole) => self.visitor.visit_i64(whole),
            None => self.visitor.visit_f64(number),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        let anything = self.may.list.ok_or_else(|| A::Error::custom("a list"))?;
        self.visitor.visit_seq(Inside::<A, ANY> { inner, anything })
    }

    fn visit_map<A: MapAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        let anything = self.may.object.ok_or_else(|| A::Error::custom("an object"))?;
        self.visitor.visit_map(Inside::<A, ANY> { inner, anything })
    }
}

/// A visitor that sees texts alone: the name of a variant may be its number to serde.
struct OnlyText<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for OnlyText<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        self.0.visit_str(text)
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<V::Value, E> {
        self.0.visit_borrowed_str(text)
    }

    fn visit_string<E: Error>(self, text: String) -> Result<V::Value, E> {
        self.0.visit_string(text)
    }
}

/// The members of an object, the items of a list, and the seeds of both.
struct Inside<T, const ANY: bool> {
    inner: T,
    anything: Anything,
}

impl<T, const ANY: bool> Inside<T, ANY> {
    const fn seed<S>(&self, inner: S) -> Inside<S, ANY> {
        Inside { inner, anything: self.anything }
    }
}

impl<'de, S: DeserializeSeed<'de>, const ANY: bool> DeserializeSeed<'de> for Inside<S, ANY> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        self.inner.deserialize(Strict::<D, ANY> { inner, anything: self.anything })
    }
}

impl<'de, A: SeqAccess<'de>, const ANY: bool> SeqAccess<'de> for Inside<A, ANY> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let seed = self.seed(seed);
        self.inner.next_element_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, A: MapAccess<'de>, const ANY: bool> MapAccess<'de> for Inside<A, ANY> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.inner.next_key_seed(seed) // always a text
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let seed = self.seed(seed);
        self.inner.next_value_seed(seed)
    }
}

/// A code is a text.
struct Code<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Code<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<V::Value, E> {
        self.0.visit_enum(StrDeserializer::new(code))
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use crate::Reader;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Thing {
        count: u8,
        code: Option<Code>,
        inner: Option<Box<Thing>>,
        by: Option<Who>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Code {
        Red,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
    enum Who {
        Person { age: u8, code: Option<Code> },
        Nobody {},
    }

    fn read(json: &str) -> Option<Thing> {
        let plain: Option<Thing> = Reader::SerdeJson.read(json);
        assert_eq!(Reader::Fastest.read(json), plain, "{json}");
        plain
    }

    #[test]
    fn reads_what_a_schema_accepts() {
        for json in [
            r#"{"count": 3, "code": "red", "inner": {"count": 1}}"#,
            r#"{"count": 3.0}"#,
            r#"{"count": 3, "by": {"kind": "person", "age": 4e0, "code": "red"}}"#,
            r#"{"count": 3, "by": {"kind": "nobody"}}"#,
        ] {
            assert_eq!(read(json).map(|thing| thing.count >= 3), Some(true), "{json}");
        }
    }

    #[test]
    fn refuses_what_serde_reads_besides() {
        for json in [
            r#"[3, "red", null, null]"#,
            r#"{"count": 3, "inner": [1, "red", null, null]}"#,
            r#"{"count": 3, "code": {"red": null}}"#,
            r#"{"count": 3, "code": 0}"#,
            r#"{"count": 3, "by": {"kind": 0, "age": 4}}"#,
            r#"{"count": 3, "by": {"age": 4, "kind": 0}}"#,
            r#"{"count": 3, "by": {"kind": "person", "age": 4, "code": 0}}"#,
            r#"{"count": 3, "code": null}"#,
            r#"{"count": 3, "by": ["person", 4, "red"]}"#,
            r#"{"count": 3, "by": {"kind": "person", "age": 4, "code": {"red": null}}}"#,
            r#"{"count": 3, "by": {"kind": "person", "age": 4, "code": {"red": {}}}}"#,
            r#"{"count": 3, "by": {"kind": "person", "age": 4, "code": null}}"#,
            r#"{"count": 3, "by": {"kind": "nobody", "age": 4}}"#,
            r#"{"count": 3.5}"#,
            r#"{"count": 300.0}"#,
        ] {
            assert_eq!(read(json), None, "{json}");
        }
    }
}
