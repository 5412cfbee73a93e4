//! What is required of an assessment beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod grade;
mod indicators;
mod many;
mod object;
mod objections;
mod servant;
mod time;
mod use_of_result;

use jiaozheng_core::Given;

use super::{Assessment, Tree};

pub(super) use many::{KEYED_RULES, LINKED_RULES, WHOLE_RULES};

type Rule = jiaozheng_core::Rule<Assessment>;
type AssessmentGiven<'a> = Given<'a, Tree>;

pub(super) const RULES: &[&[Rule]] = &[
    object::RULES,
    indicators::STRUCTURE,
    indicators::WEIGHTS,
    indicators::SCORES,
    grade::VETOES,
    grade::GRADES,
    grade::SCALES,
    servant::RULES,
    use_of_result::RULES,
    time::RULES,
    objections::RULES,
];
