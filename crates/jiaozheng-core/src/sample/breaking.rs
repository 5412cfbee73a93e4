//! One line a rule.

/// For each rule of a record a case that breaks it: rule, place, the case to start from, and what is
/// changed in it.
///
/// `start` is a function of a draw, a profile and what the scene says.
#[macro_export]
macro_rules! breaking {
    ($record:ty, $area:literal, $start:ident; $( $rule:literal $path:literal: $scene:expr, $change:expr; )+) => {
        pub(super) const BREAKING: &[$crate::sample::Breaking<$record>] = &[ $(
            $crate::sample::Breaking::new(
                concat!($area, ".", $rule),
                $path,
                |draw, profile| {
                    let mut case = $start(draw, profile, &$scene);
                    let change: fn(
                        &mut $record,
                        &mut $crate::sample::Draw,
                        &$crate::Profile,
                    ) = $change;
                    change(&mut case, draw, profile);
                    case
                },
            ),
        )+ ];
    };
}
