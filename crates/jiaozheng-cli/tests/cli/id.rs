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

#[test]
fn every_kind_tells_what_its_numbers_carry() {
    let parts = |kind: &str, number: &str| {
        let ran = run_with(&["id", kind, "--parts"], format!("{number}\n").as_bytes());
        assert_eq!(ran.code, 0, "{kind}");
        ran.out
    };
    let all: String = [
        ("org_code", "MB0000000"),
        ("division_stat_code", "411003101000"),
        ("teacher_certificate", "20034100020900001"),
        ("school_licence", "教民141999979000001"),
        ("document_number", "许教〔2024〕30号"),
        ("mobile_phone", "15400001234"),
        ("landline_phone", "0300-2000000-8001"),
        ("postal_code", "461000"),
    ]
    .map(|(kind, number)| parts(kind, number))
    .concat();
    insta::assert_snapshot!(all, @r#"
    {"valid":true,"parsed":{"body":"MB000000","check":"0","canonical":"MB000000-0"}}
    {"valid":true,"parsed":{"area":"411003","township":"101","village":"000"}}
    {"valid":true,"parsed":{"year":2003,"province":"41","authority":"000","certificate_kind":2,"sex":null,"serial":"900001"}}
    {"valid":true,"notices":["unknown_area"],"parsed":{"issuer":"1","area":"419999","school_level":"7","serial":"9000001"}}
    {"valid":true,"parsed":{"agency":"许教","year":2024,"serial":30}}
    {"valid":true,"parsed":{"e164":"+8615400001234"}}
    {"valid":true,"parsed":{"area_code":"0300","local":"2000000","extension":"8001"}}
    {"valid":true,"parsed":{"province_prefix":"46"}}
    "#);
}
