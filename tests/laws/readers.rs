//! Law 8: the fast reader and `serde_json` judge alike, and read the same record.

use jiaozheng::core::{Context, Reader, RecordKind};
use proptest::prelude::*;

use crate::support::{broken, context, profile, sample, spoiled};

fn agree(kind: &RecordKind, json: &str) {
    let profile = profile();
    let read = |context: Context<'_>| {
        let outcome = (kind.check)(json.as_bytes(), &context);
        (outcome.report, outcome.id, (kind.rewrite)(json.as_bytes(), context.reader))
    };
    let fast = read(context(&profile));
    let plain = read(context(&profile).reader(Reader::SerdeJson));
    assert!(fast == plain, "{}: {json}", kind.meta.name);
}

#[test]
fn good_broken_and_spoiled_records_are_read_alike() {
    for kind in jiaozheng::records() {
        for seed in 0..10 {
            agree(kind, &sample(kind, seed).to_string());
        }
        for document in broken(kind, 3) {
            agree(kind, &document.to_string());
        }
        for spoiled in spoiled(kind, 4) {
            agree(kind, &spoiled.json);
        }
    }
}

#[test]
fn a_record_is_the_same_however_it_is_written() {
    for kind in jiaozheng::records() {
        for seed in 0..10 {
            let document = sample(kind, seed);
            let pretty = serde_json::to_string_pretty(&document).unwrap();
            let escaped: String = document.to_string().chars().map(escape).collect();
            for json in [&pretty, &escaped, &pretty.replace('\n', " \r\n\t")] {
                assert!((kind.parses)(json.as_bytes()), "{}: {json}", kind.meta.name);
                agree(kind, json);
            }
        }
    }
}

/// As two halves where JSON needs two.
fn escape(c: char) -> String {
    let escaped = |unit: &u16| format!("\\u{unit:04x}");
    if c.is_ascii() {
        c.to_string()
    } else {
        c.encode_utf16(&mut [0; 2]).iter().map(escaped).collect::<Vec<_>>().concat()
    }
}

#[test]
fn a_value_of_any_form_is_read_alike_in_every_field() {
    let values = [
        "null",
        "true",
        "0",
        "-0",
        "3.0",
        "3.50",
        "1e0",
        "0.3e1",
        "1E+2",
        "1e400",
        "01",
        "1.",
        ".5",
        "+1",
        "9007199254740991",
        "9007199254740993",
        "18446744073709551616",
        "NaN",
        "\"\"",
        "\"\\u0000\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "\"\\x\"",
        "\"\t\"",
        "\"\\/\"",
        "[]",
        "{}",
        "[1,]",
        "{\"a\":}",
        "{\"kind\":\"other\"}",
        "{\"kind\":0}",
        "{\"kind\":0,\"number\":\"E00000000\"}",
        "[[[[]]]]",
        "nul",
        "\"\u{feff}\"",
        "\"a",
        "",
    ];
    for kind in jiaozheng::records() {
        let document = sample(kind, 6);
        for name in document.as_object().unwrap().keys() {
            for value in values {
                let mut other = document.clone();
                other.as_object_mut().unwrap().remove(name);
                let rest = other.to_string();
                let rest = rest.trim_start_matches('{');
                agree(kind, &format!("{{\"{name}\":{value},{rest}"));
                agree(kind, &format!("{{ \"{name}\" : {value} ,\n\"{name}\":{value},{rest}"));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// One byte of a good record is another, is gone, or is there twice.
    #[test]
    fn a_slip_is_read_alike(seed in 0_u64..1_000, at: prop::sample::Index, other in 0_u8..128, how in 0..3) {
        for kind in jiaozheng::records() {
            let mut json = sample(kind, seed).to_string().into_bytes();
            let at = at.index(json.len());
            match how {
                0 => json[at] = other,
                1 => drop(json.remove(at)),
                _ => json.insert(at, other),
            }
            if let Ok(json) = std::str::from_utf8(&json) {
                agree(kind, json);
            }
        }
    }
}

/// The law would hold without the feature, and say nothing.
const _: () = assert!(jiaozheng::core::reader::IS_FAST, "the fast reader is part of this build");
