//! What is required of an integrity risk beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod control;
mod review;

use jiaozheng_core::linked::{Fact, LinkedRule};
use jiaozheng_core::{Key, KeyedRule, text};

use super::IntegrityRisk;
use crate::{keys, linked};

type Rule = jiaozheng_core::Rule<IntegrityRisk>;

pub(super) const RULES: &[&[Rule]] = &[control::RULES, review::RULES];

pub(super) const KEYED_RULES: &[KeyedRule<IntegrityRisk>] = &[
    KeyedRule::unique(
        "responsibility.integrity_risk.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |case| Some(case.id.into()),
    ),
    KeyedRule::unique(
        "responsibility.integrity_risk.number_repeated",
        text(
            "同一单位同一岗位的风险点序号重复",
            "two risks of one number within a post, in force or of one review",
        ),
        &["/number", "/unit", "/division", "/post", "/reviewed_on", "/closed"],
        |case| Some(numbered(case)),
    ),
];

pub(super) const LINKED_RULES: &[LinkedRule<IntegrityRisk>] =
    &[LinkedRule::<IntegrityRisk>::warning(
        linked::POWER_ITEM_UNKNOWN,
        text(
            "风险点所对应的职权事项编码不在本单位权责清单中",
            "a risk that lies in a power of a code which the list of the body does not have",
        ),
        |case| {
            let code = case.power_item.as_ref()?.code.as_ref()?;
            Some(keys::power(&case.unit, code))
        },
        |case| Fact::on(linked::THERE, case.reviewed_on),
    )
    .needs(&["responsibility.power_item"])
    .reads(&["/power_item", "/unit", "/reviewed_on"])];

/// A number within a post: of records that are open one, of those that are closed one a review.
fn numbered(case: &IntegrityRisk) -> Key {
    let division = case.division.as_ref().map_or("", |it| it.expose());
    let number = case.number.to_string();
    let review = case.closed.as_ref().map(|_| case.reviewed_on.to_string());
    let review = review.as_deref().unwrap_or("open");
    Key::of(&[&keys::body(&case.unit), division, case.post.expose(), &number, review])
}
