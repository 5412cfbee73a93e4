//! The closed lists of `jiaozheng-teacher`.

use super::AreaList;

pub(super) const LISTS: &[AreaList] = &[];
