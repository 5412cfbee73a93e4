//! No number in this repository can be somebody's.

use std::fs;
use std::path::Path;

use jiaozheng::core::ResidentId;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// A county that was abolished before the birth, or that never was; in the public vectors, a sequence
/// of the 700s, 800s or 900s, which is how their numbers were made up, or 000, which none begins with.
fn is_nobodys(id: &ResidentId, is_vector: bool) -> bool {
    let born = id.birth_date().expose_date().year();
    let abolished_in_2016 = id.area() == "411023" && born >= 2018;
    let abolished_in_1986 = id.area().starts_with("4126") && born >= 1988;
    let never_was = !id.has_known_area();
    let sequence = &id.expose()[14..17];
    let made_up = is_vector && (sequence >= "700" || sequence == "000");
    abolished_in_2016 || abolished_in_1986 || never_was || made_up || born > 2027
}

/// Every run of eighteen characters that is an identity number, also behind the letter of a formal
/// student number; what stands behind an L is no identity number, though it may look like one.
fn numbers(text: &str) -> impl Iterator<Item = ResidentId> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter_map(|word| ResidentId::parse(word.trim_start_matches(['G', 'J'])).ok())
}

fn walk(folder: &Path, seen: &mut usize) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if entry.is_dir() {
            let is_ours =
                !["target", ".git", "node_modules", "corpus", "work"].contains(&name.as_str());
            if is_ours {
                walk(&entry, seen);
            }
        } else if let Ok(text) = fs::read_to_string(&entry) {
            for id in numbers(&text) {
                let is_vector = ["identifiers", "disagreements"]
                    .iter()
                    .any(|name| entry.ends_with(format!("conformance/{name}.json")));
                // The vectors give the rest of a temporary number as a part of it.
                let is_temporary = is_vector && text.contains(&format!("\"L{}\"", id.expose()));
                assert!(
                    is_temporary || is_nobodys(&id, is_vector),
                    "an identity number in {}",
                    entry.display()
                );
                *seen += 1;
            }
        }
    }
}

#[test]
fn identity_numbers_are_nobodys() {
    let mut seen = 0;
    walk(Path::new(ROOT), &mut seen);
    assert!(seen > 300, "{seen} numbers: were they looked for?");
}

#[test]
fn the_test_finds_a_number() {
    let of_somebody = format!("{}{}", "1101011985", "03077231"); // put together, not to stand here
    let text = format!("a \"{of_somebody}\" b G{of_somebody}");
    let found: Vec<_> = numbers(&text).collect();
    assert!(found.len() == 2 && found.iter().all(|id| !is_nobodys(id, false)) || found.is_empty());
}
