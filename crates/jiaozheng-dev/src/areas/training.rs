//! The closed lists of `jiaozheng-training`.

use super::AreaList;

pub(super) const LISTS: &[AreaList] = &[];
