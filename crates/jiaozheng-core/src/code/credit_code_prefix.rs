//! Registering department and category of an organisation, the first two characters of its code.

use super::generated::credit_code_prefixes::{KNOWN_UNTIL, ROWS};
use super::{Code, CodeList};
use crate::standard::CREDIT_CODE;
use crate::text;

pub(crate) const LIST: CodeList = CodeList::table(
    "credit_code_prefix",
    text(
        "统一社会信用代码登记管理部门和机构类别代码",
        "Registering department and category of a unified social credit code",
    ),
    CREDIT_CODE,
    KNOWN_UNTIL,
    || ROWS.iter().map(|(code, label)| Code::always(code, *label)).collect(),
);

pub(crate) fn is_known(prefix: &str) -> bool {
    ROWS.binary_search_by(|(code, _)| (*code).cmp(prefix)).is_ok()
}
