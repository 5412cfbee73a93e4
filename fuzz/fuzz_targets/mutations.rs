//! A record with a few changes: both paths agree on it as on any bytes, and no output shows what was
//! planted, in whatever place and as the name of whatever field.

#![no_main]

use jiaozheng_fuzz::{
    Case, MARKER, both_paths_agree, context, outputs, profile, writing_is_stable,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|case: Case| {
    for kind in jiaozheng::records() {
        let json = case.text(&case.document(kind, profile()));
        both_paths_agree(kind, &json);
        writing_is_stable(kind, &json);
        if json.windows(MARKER.len()).any(|own| own == MARKER.as_bytes()) {
            let shown = outputs(kind, &json);
            assert!(!shown.contains("金丝雀") && !shown.contains("Kanarie"), "{shown}");
        } else {
            let _ = (kind.check)(&json, &context(profile()));
        }
    }
});
