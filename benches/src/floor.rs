//! The floor: the same shape in plain structs, with owned strings and plain derives. Nothing is
//! checked but that the fields are there: no form, no code, no date, no rule.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and not looked at")]
pub(crate) struct Transfer {
    id: String,
    case_number: Option<String>,
    student: Student,
    applicant: Applicant,
    from_school: School,
    to_school: School,
    scope: String,
    stage: String,
    school_system: String,
    grade_before: i64,
    grade_after: i64,
    terms_completed: Option<i64>,
    class_before: Option<String>,
    class_after: Option<String>,
    roll_state: String,
    under_discipline: Option<bool>,
    due_for_withdrawal: Option<bool>,
    reason: String,
    reason_note: Option<String>,
    documents: Vec<String>,
    initiated_by: String,
    applied_on: String,
    term_started_on: Option<String>,
    publicity: Option<Publicity>,
    state: String,
    history: Vec<Step>,
    attending_since: Option<String>,
    roll_stays: Option<bool>,
    extensions: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and not looked at")]
struct Student {
    name: String,
    sex: String,
    birth_date: String,
    identity: Identity,
    #[expect(clippy::struct_field_names, reason = "the name in the document")]
    student_number: String,
    identity_changed: Option<bool>,
    household_division: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and not looked at")]
struct Identity {
    kind: String,
    number: Option<String>,
    country: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and not looked at")]
struct Applicant {
    name: String,
    relation: String,
    is_guardian: bool,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and not looked at")]
struct School {
    code: String,
    name: String,
    division: String,
    authority: Authority,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and not looked at")]
struct Authority {
    name: String,
    credit_code: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and not looked at")]
struct Publicity {
    from: String,
    to: String,
    items: Vec<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and not looked at")]
struct Step {
    event: String,
    actor: String,
    received_on: Option<String>,
    on: String,
    opinion: Option<String>,
}
