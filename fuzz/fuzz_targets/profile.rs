//! Any text is a profile or is none: nothing panics on it; what was taken chooses what its settings
//! can be, and samples made for it are good.

#![no_main]

use jiaozheng::core::sample::Draw;
use jiaozheng_fuzz::context;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let settings = jiaozheng::settings();
    let profile = match jiaozheng_check::profile::read(text, &settings) {
        Ok(profile) => profile,
        Err(error) => return drop(format!("{error}{error:?}")),
    };
    for setting in settings {
        if let Some((chosen, _)) = profile.choice(setting) {
            assert!(setting.takes(chosen), "{}", setting.name);
            assert!(!setting.write(chosen).is_empty(), "{}", setting.name);
        }
    }
    for kind in jiaozheng::records() {
        let json = (kind.sample)(&mut Draw::new(text.len() as u64), &profile);
        let report = (kind.check)(json.as_bytes(), &context(&profile)).report;
        assert_eq!(report.findings(), [], "{json}");
    }
});
