//! One thing that has to be done, by whom and by when.

use jiaozheng_core::{BoundedText, LocalDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{ItemProgress, OwnerNumber};

/// 责任事项。One duty of a list.
///
/// ```
/// use jiaozheng_core::day;
/// use jiaozheng_responsibility::list::ListItem;
///
/// let item: ListItem = serde_json::from_str(
///     r#"{
///         "number": "1.2",
///         "duty": "听取法治建设工作汇报",
///         "lead_owner": 1,
///         "unit": "政策法规科",
///         "basis": [{"instrument": "某规定", "provision": "第五条"}],
///         "deadline": {"kind": "yearlong"},
///         "progress": "ongoing"
///     }"#,
/// )?;
/// assert_eq!(item.due(day(2023, 12, 31)), day(2023, 12, 31));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ListItem {
    /// 事项序号。Number of the item, not used twice in the list.
    pub number: BoundedText<20>,
    /// 责任内容。What has to be done.
    pub duty: BoundedText<500>,
    /// 落实措施。How it is to be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<BoundedText<500>>,
    /// 完成标准。What it has to come to, to count as done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completion_standard: Option<BoundedText<200>>,
    /// 牵头领导。Number of the owner who leads it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead_owner: Option<OwnerNumber>,
    /// 责任科室。Unit that carries it out.
    pub unit: BoundedText<60>,
    /// 配合科室。Units that help.
    #[validate(length(min = 1, max = 30))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cooperating_units: Option<Vec<BoundedText<60>>>,
    /// 责任依据。What the duty rests on.
    #[validate(length(max = 20))]
    pub basis: Vec<ItemBasis>,
    /// 佐证材料。What shows that it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<BoundedText<300>>,
    /// 完成时限。By when.
    pub deadline: ItemDeadline,
    /// 落实进度。How far it is.
    pub progress: ItemProgress,
    /// 完成日期。Day on which it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_on: Option<LocalDate>,
}

/// 责任依据。A provision that a duty rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemBasis {
    /// 依据名称。Title of the law, regulation or document.
    pub instrument: BoundedText<120>,
    /// 依据条款。Where in it, or its words.
    pub provision: BoundedText<300>,
}

/// 完成时限。By when an item has to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ItemDeadline {
    /// 限期。By a day.
    Date {
        /// 完成期限。The last day.
        on: LocalDate,
    },
    /// 全年。Through the whole period of the list.
    Yearlong {},
    /// 按季度。Each quarter, through the whole period of the list.
    Quarterly {},
}

impl ListItem {
    /// The last day for it, in a list that ends on `last`.
    pub const fn due(&self, last: LocalDate) -> LocalDate {
        match self.deadline {
            ItemDeadline::Date { on } => on,
            ItemDeadline::Yearlong {} | ItemDeadline::Quarterly {} => last,
        }
    }

    /// Whether it is done.
    pub fn is_done(&self) -> bool {
        self.progress == ItemProgress::Done
    }

    /// The last day on which somebody has to answer for it, in a list that ends on `last`.
    pub fn needs_owner_until(&self, last: LocalDate) -> LocalDate {
        let due = self.due(last);
        self.completed_on.map_or(due, |done| done.min(due))
    }
}
