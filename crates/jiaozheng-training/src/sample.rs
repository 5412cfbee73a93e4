//! What the samples of all records are made of.

use jiaozheng_core::BoundedText;
use jiaozheng_core::CreditCode;
use jiaozheng_core::sample::{Draw, text};

use crate::institution::RegistrationKind;
use crate::{LegalNature, TargetGroup, TrainingGroup};

/// Counties of one city.
pub(crate) const COUNTIES: [&str; 4] = ["411024", "411081", "411025", "411003"];

/// What is no subject of the curriculum.
pub(crate) const OUTSIDE_SUBJECTS: [TrainingGroup; 3] =
    [TrainingGroup::Sports, TrainingGroup::CultureAndArts, TrainingGroup::Technology];

/// Pupils, in the groups that an institution has.
pub(crate) const PUPILS: [&[TargetGroup]; 3] = [
    &[TargetGroup::Primary],
    &[TargetGroup::Primary, TargetGroup::JuniorSecondary],
    &[TargetGroup::JuniorSecondary],
];

/// A name that no institution has.
pub(crate) fn institution_name(draw: &mut Draw, group: TrainingGroup) -> BoundedText<100> {
    let what = match group {
        TrainingGroup::Subject => "文化课",
        TrainingGroup::Sports => "体育",
        TrainingGroup::CultureAndArts => "艺术",
        TrainingGroup::Technology => "科技",
    };
    text(&format!("示例第{}{what}培训中心", draw.below(900) + 100))
}

/// The credit code of an institution of that nature.
pub(crate) fn credit_code(draw: &mut Draw, nature: LegalNature, area: &str) -> CreditCode {
    let kind = match nature {
        LegalNature::ForProfit => RegistrationKind::Company,
        LegalNature::NonProfit => RegistrationKind::PrivateNonEnterprise,
    };
    draw.credit_code(kind.credit_code_prefix(), area)
}
