//! Whether what is said of the student fits together.

use super::Rule;
use crate::rules::student_rules;

pub(super) const RULES: &[Rule] = student_rules!("student.transfer", grade_before, applied_on);
