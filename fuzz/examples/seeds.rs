//! Writes what fuzzing starts from: `cargo run --manifest-path fuzz/Cargo.toml --example seeds`.
//!
//! Synthetic records, good and faulty, for each kind that the registry lists; the examples of each
//! value; profiles; and a dictionary of the names and codes that stand in the schemas.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jiaozheng::core::sample::{Draw, faulty};
use jiaozheng::core::{Profile, VALUES};
use jiaozheng_fuzz::{known, profile};

const FUZZ: &str = env!("CARGO_MANIFEST_DIR");

const TOKENS: [&str; 24] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\":",
    "null",
    "true",
    "false",
    "1.0",
    "-0",
    "1e9",
    "9007199254740992",
    "\\u0000",
    "\\ud800",
    "\\\"",
    "\n",
    "\r\n",
    "\u{feff}",
    "\u{200b}",
    "\u{3000}",
    "X",
];

const PROFILE_WORDS: [&str; 6] = ["name = \"a\"", "base", "\"henan\"", "\"national\"", " = ", "[["];

fn main() -> std::io::Result<()> {
    values()?;
    records()?;
    profiles()?;
    changes()?;
    dictionary()
}

/// The examples of a value in one file each, and what is wrong with it in its own way.
fn values() -> std::io::Result<()> {
    for kind in VALUES {
        write("identifiers", &format!("{}.example", kind.name()), kind.example)?;
        let broken = kind.reasons.iter().zip(kind.broken).filter(|(_, broken)| !broken.is_empty());
        for (reason, broken) in broken {
            let reason = reason.id.rsplit_once('.').map_or(reason.id, |(_, reason)| reason);
            write("identifiers", &format!("{}.{reason}", kind.name()), broken)?;
        }
    }
    Ok(())
}

/// Good and faulty records: alone for `records`, as lines and as a list for `engine`.
fn records() -> std::io::Result<()> {
    for kind in jiaozheng::records() {
        let name = kind.meta.versioned_name();
        let mut draw = Draw::new(7391);
        let mut all = Vec::new();
        for at in 0..6 {
            let json = (kind.sample)(&mut draw, [profile(), &Profile::NATIONAL][at % 2]);
            write("records", &format!("{name}.good{at}.json"), &json)?;
            all.push(json);
        }
        for at in 0..12 {
            let json = faulty(kind, &mut draw, profile()).json;
            write("records", &format!("{name}.faulty{at}.json"), &json)?;
            all.push(json);
        }
        // The same record twice gives the rules on many records something to say.
        let few = [&all[0], &all[7], &all[0]].map(String::as_str);
        write("engine", &format!("{name}.ndjson"), few.join("\n"))?;
        write("engine", &format!("{name}.json"), format!("[{}]", few.join(",\n")))?;
        write("engine", &format!("{name}.one.json"), &all[1])?;
        write(
            "engine",
            &format!("{name}.broken.ndjson"),
            format!("{}\r\n\n{{\"id\": 1\n7", all[8]),
        )?;
    }
    write("engine", "scalars.json", "[null, 1, \"a\", {}, []]")
}

/// Profiles that choose nothing, what the sample bureau chooses, and each setting alone.
fn profiles() -> std::io::Result<()> {
    let ours = include_str!("../../crates/jiaozheng-cli/data/profile.toml");
    write("profile", "ours.toml", ours)?;
    write("profile", "national.toml", "name = \"a\"\n")?;
    for name in jiaozheng::profiles() {
        write(
            "profile",
            &format!("base.{name}.toml"),
            format!("name = \"a\"\nbase = \"{name}\"\n"),
        )?;
    }
    for setting in jiaozheng::settings() {
        for (at, chosen) in
            setting.built_in.iter().map(|own| own.chosen).chain([setting.default]).enumerate()
        {
            let written = setting.write(chosen);
            let value = match chosen {
                jiaozheng::core::profile::Chosen::OneOf(_) => format!("\"{written}\""),
                _ => written,
            };
            let text = format!("name = \"a\"\n{} = {value}\n", setting.name);
            write("profile", &format!("{}.{at}.toml", setting.name), &text)?;
        }
    }
    Ok(())
}

/// Bytes that a case is decoded from.
fn changes() -> std::io::Result<()> {
    for at in 0..12_u32 {
        let mut draw = Draw::new(u64::from(at));
        let length = 16 << (at % 5);
        let bytes: Vec<u8> = (0..length).map(|_| draw.number().to_le_bytes()[0]).collect();
        write("mutations", &format!("random{at:02}"), &bytes)?;
        write("schema", &format!("random{at:02}"), &bytes)?;
    }
    Ok(())
}

fn dictionary() -> std::io::Result<()> {
    let mut words: BTreeSet<String> =
        TOKENS.iter().chain(&PROFILE_WORDS).map(|it| (*it).to_owned()).collect();
    words.extend(
        jiaozheng::records().flat_map(known).filter(|word| (1..120).contains(&word.len())).cloned(),
    );
    words.extend(jiaozheng::settings().into_iter().map(|setting| setting.name.to_owned()));
    let lines: Vec<_> = words.iter().map(|word| format!("\"{}\"", escaped(word))).collect();
    let head =
        "# Written by the example `seeds`: tokens of JSON, names and codes of the schemas.\n";
    fs::write(Path::new(FUZZ).join("dict"), format!("{head}{}\n", lines.join("\n")))
}

/// As libFuzzer reads it: all but plain ASCII as `\xAB`.
fn escaped(word: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_graphic() && byte != b'"' && byte != b'\\' || byte == b' ';
    word.bytes()
        .map(
            |byte| {
                if plain(byte) { char::from(byte).to_string() } else { format!("\\x{byte:02X}") }
            },
        )
        .collect()
}

fn write(target: &str, name: &str, seed: impl AsRef<[u8]>) -> std::io::Result<()> {
    let folder = Path::new(FUZZ).join("seeds").join(target);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(name), seed)
}
