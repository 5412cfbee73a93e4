//! Whether a list of codes has one of them twice: a rule that several records have, each under its own
//! name.

/// Reports each item of `field` that stands there before.
macro_rules! repeated_rule {
    ($record:literal, $fault:literal, $field:ident, $zh:literal, $en:literal) => {
        Rule::error(
            concat!($record, ".", $fault),
            jiaozheng_core::text($zh, $en),
            |case, _, found| {
                for (index, item) in case.$field.iter().enumerate() {
                    let before = case.$field.iter().take(index).any(|it| it == item);
                    let place = jiaozheng_core::Pointer::from(concat!("/", stringify!($field)));
                    found.at_if(before, place.index(index));
                }
            },
        )
        .reads(&[concat!("/", stringify!($field))])
    };
}

pub(crate) use repeated_rule;
