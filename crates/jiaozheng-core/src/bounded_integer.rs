//! Whole numbers within bounds.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::{Serialize, Serializer};

use crate::strict;

/// A whole number from `MIN` to `MAX`, both within ±(2⁵³−1): what every JSON reader takes.
///
/// `3.0` is `3`, as JSON Schema has it.
///
/// ```
/// use jiaozheng_core::BoundedInteger;
///
/// type Grade = BoundedInteger<1, 6>;
///
/// assert_eq!(Grade::new(3).map(Grade::get), Some(3));
/// assert_eq!(Grade::new(7), None);
/// assert_eq!(serde_json::from_str::<Grade>("3.0")?.get(), 3);
/// assert!(serde_json::from_str::<Grade>("3.5").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BoundedInteger<const MIN: i64, const MAX: i64>(i64);

impl<const MIN: i64, const MAX: i64> BoundedInteger<MIN, MAX> {
    const BOUNDS_ARE_SOUND: () = assert!(
        -strict::LARGEST <= MIN && MIN <= MAX && MAX <= strict::LARGEST,
        "bounds in order and within ±(2⁵³−1)"
    );

    /// The number, where it lies within the bounds.
    pub const fn new(number: i64) -> Option<Self> {
        let () = Self::BOUNDS_ARE_SOUND;
        if MIN <= number && number <= MAX { Some(Self(number)) } else { None }
    }

    /// The number.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl<const MIN: i64, const MAX: i64> fmt::Debug for BoundedInteger<MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<const MIN: i64, const MAX: i64> fmt::Display for BoundedInteger<MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<const MIN: i64, const MAX: i64> Serialize for BoundedInteger<MIN, MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de, const MIN: i64, const MAX: i64> Deserialize<'de> for BoundedInteger<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number<const MIN: i64, const MAX: i64>;

        impl<const MIN: i64, const MAX: i64> Visitor<'_> for Number<MIN, MAX> {
            type Value = BoundedInteger<MIN, MAX>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a whole number from {MIN} to {MAX}")
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
                // Not `invalid_value`, which quotes the number.
                BoundedInteger::new(number).ok_or_else(|| E::custom("out of bounds"))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
                self.visit_i64(i64::try_from(number).unwrap_or(i64::MAX))
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
                let whole = strict::whole(number).ok_or_else(|| E::custom("not a whole number"))?;
                self.visit_i64(whole)
            }
        }

        deserializer.deserialize_i64(Number::<MIN, MAX>)
    }
}

impl<const MIN: i64, const MAX: i64> JsonSchema for BoundedInteger<MIN, MAX> {
    fn schema_name() -> Cow<'static, str> {
        format!("Integer{MIN}To{MAX}").into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": MIN, "maximum": MAX })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Small = BoundedInteger<-3, 12>;

    proptest! {
        #[test]
        fn within_the_bounds_and_nowhere_else(number: i64, near in -5..15_i64) {
            for number in [number, near] {
                prop_assert_eq!(Small::new(number).is_some(), (-3..=12).contains(&number));
                let read = serde_json::from_str::<Small>(&number.to_string()).ok();
                prop_assert_eq!(read, Small::new(number));
            }
        }

        #[test]
        fn whole_numbers_are_whole_however_written(number in -3..=12_i64) {
            let read = |text: String| serde_json::from_str::<Small>(&text).ok();
            prop_assert_eq!(read(format!("{number}.0")), Small::new(number));
            prop_assert_eq!(read(format!("{number}e0")), Small::new(number));
            prop_assert_eq!(read(format!("{number}.5")), None);
        }
    }
}
