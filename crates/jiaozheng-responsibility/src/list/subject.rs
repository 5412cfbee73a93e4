//! Who answers for a list.

use jiaozheng_core::{BoundedText, PersonName};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// 责任主体。Who answers: a Party group, or a person in a post.
///
/// ```
/// use jiaozheng_responsibility::list::ListSubject;
///
/// let head: ListSubject = serde_json::from_str(
///     r#"{"kind":"person","name":"例三","post":"党组书记、局长","is_principal":true}"#,
/// )?;
/// assert_eq!(head.person().map(|name| name.expose()), Some("例三"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ListSubject {
    /// 党组。A Party group or committee.
    PartyGroup {
        /// 党组名称。Name of the Party group.
        name: BoundedText<100>,
    },
    /// 个人。A person in a post.
    Person {
        /// 姓名。Name of the person.
        name: PersonName,
        /// 职务。Post of the person.
        post: BoundedText<60>,
        /// 是否主要负责人。Whether the person is a principal of the body.
        is_principal: bool,
    },
}

impl ListSubject {
    /// The person, where it is one.
    pub const fn person(&self) -> Option<&PersonName> {
        match self {
            Self::Person { name, .. } => Some(name),
            Self::PartyGroup { .. } => None,
        }
    }

    /// The name of whoever answers.
    pub(crate) fn expose_name(&self) -> &str {
        match self {
            Self::PartyGroup { name } => name.expose(),
            Self::Person { name, .. } => name.expose(),
        }
    }
}
