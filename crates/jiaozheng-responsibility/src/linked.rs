//! What rules on linked records are called, and the parts that records have in them.

/// An assessment of a county's bureau whose principal has not reported on the rule of law.
pub(crate) const LAW_DEBRIEF_MISSING: &str = "responsibility.assessment.law_debrief_missing";
/// A list without the one that it replaces.
pub(crate) const REPLACED_LIST_MISSING: &str = "responsibility.list.replaced_list_missing";
/// A superseded list without the one that begins on that day.
pub(crate) const LATER_VERSION_MISSING: &str = "responsibility.list.later_version_missing";
/// A list while an earlier version of it is still in force.
pub(crate) const EARLIER_VERSION_IN_FORCE: &str = "responsibility.list.earlier_version_in_force";
/// A list of somebody who holds no such office while it holds.
pub(crate) const SUBJECT_NOT_IN_OFFICE: &str = "responsibility.list.subject_not_in_office";
/// A risk that lies in a power which the list of the body does not have.
pub(crate) const POWER_ITEM_UNKNOWN: &str = "responsibility.integrity_risk.power_item_unknown";
/// A principal of a body without a list of its Party group.
pub(crate) const PARTY_GROUP_LIST_MISSING: &str =
    "responsibility.leadership.party_group_list_missing";
/// A principal without a list of the first responsible.
pub(crate) const FIRST_RESPONSIBLE_LIST_MISSING: &str =
    "responsibility.leadership.first_responsible_list_missing";
/// A principal of a body without a list of strict Party governance.
pub(crate) const STRICT_GOVERNANCE_LIST_MISSING: &str =
    "responsibility.leadership.strict_governance_list_missing";
/// A member without a list of two duties in one post.
pub(crate) const ONE_POST_LIST_MISSING: &str = "responsibility.leadership.one_post_list_missing";
/// Two principals of a body at one time.
pub(crate) const TWO_PRINCIPALS: &str = "responsibility.leadership.two_principals";

/// Who asks, or tells no more than that there is such a record.
pub(crate) const THERE: u8 = 0;
/// In the office of the first responsible: the bits of what somebody is the principal of.
pub(crate) const OF_PARTY: u8 = 1;
pub(crate) const OF_ADMINISTRATION: u8 = 2;
