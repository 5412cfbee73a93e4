//! The closed lists of `jiaozheng-responsibility`.

use super::AreaList;

pub(super) const LISTS: &[AreaList] = &[];
