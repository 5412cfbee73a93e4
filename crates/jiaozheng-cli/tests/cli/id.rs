//! `id`: one verdict a line, and never the value.

use crate::program::run_with;

#[test]
fn each_line_gets_its_verdict_in_order() {
    let input = b"41260119900101709X\n412601199001017091\n\n41260119900101709x\r\n 41260119900101709X\n41990120180512704\xff\n419901201805127043";
    let ran = run_with(&["id", "resident_id"], input);
    assert_eq!(ran.code, 1);
    insta::assert_snapshot!(ran.out, @r#"
    {"valid":true}
    {"valid":false,"reason":"check_character"}
    {"valid":false,"reason":"length"}
    {"valid":false,"reason":"lower_case"}
    {"valid":false,"reason":"whitespace"}
    {"valid":false,"reason":"encoding"}
    {"valid":true,"notices":["unknown_area"]}
    "#);
}

#[test]
fn parts_are_printed_on_request_alone() {
    let number = "41260119900101709X\n";
    let with = run_with(&["id", "resident_id", "--parts"], number.as_bytes());
    assert_eq!(with.code, 0);
    insta::assert_snapshot!(with.out, @r#"{"valid":true,"parsed":{"area":"412601","birth_date":"1990-01-01","sequence":"709","sex":"male","check":"X"}}"#);
    let without = run_with(&["id", "resident_id"], number.as_bytes());
    assert_eq!(without.out, "{\"valid\":true}\n");
}

#[test]
fn the_day_decides_what_lies_in_the_future() {
    let verdict = |today: &str| {
        run_with(&["id", "student_number", "--today", today], b"L411023203005127045\n").out
    };
    assert_eq!(verdict("2031-01-01"), "{\"valid\":true}\n");
    assert_eq!(verdict("2030-05-11"), "{\"valid\":false,\"reason\":\"future_date\"}\n");
}

#[test]
fn nothing_is_nothing() {
    let ran = run_with(&["id", "uscc"], b"");
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
}
