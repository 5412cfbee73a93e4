//! Any bytes are a record or are none: nothing panics on them, and the typed path takes them if and
//! only if the full report has no error of shape or value.

#![no_main]

use jiaozheng_fuzz::{both_paths_agree, context, profile, writing_is_stable};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|json: &[u8]| {
    for kind in jiaozheng::records() {
        both_paths_agree(kind, json);
        writing_is_stable(kind, json);
        let _ = (kind.check)(json, &context(profile()));
    }
});
