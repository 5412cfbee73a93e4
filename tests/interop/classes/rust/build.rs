//! A module of types for each schema of the catalogue.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;
use typify::{TypeSpace, TypeSpaceSettings};

fn main() -> Result<(), Box<dyn Error>> {
    let schemas = PathBuf::from(env::var("INTEROP_SCHEMAS")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo::rerun-if-env-changed=INTEROP_SCHEMAS");
    println!("cargo::rerun-if-changed={}", schemas.display());

    let catalogue: Value = serde_json::from_slice(&fs::read(schemas.join("catalog.json"))?)?;
    let mut records = String::from("match record {\n");
    for entry in catalogue["schemas"].as_array().into_iter().flatten() {
        let (Some(name), Some(file)) = (entry["name"].as_str(), entry["url"].as_str()) else {
            return Err("a catalogue of another form".into());
        };
        let module = name.replace(['.', '@'], "_");
        let path = out.join(format!("{module}.rs"));
        let title = types(&schemas.join(file), &path)?;
        writeln!(
            records,
            "{name:?} => {{ mod {module} {{ include!({path:?}); }} through::<{module}::{title}>(documents) }}"
        )?;
    }
    writeln!(records, "_ => panic!(\"{{record}} is in no catalogue\"), }}")?;
    fs::write(out.join("records.rs"), records)?;
    Ok(())
}

/// Writes the types of a schema, and gives the name of the record's own.
fn types(schema: &Path, out: &Path) -> Result<String, Box<dyn Error>> {
    let text = fs::read(schema)?;
    let root: schemars::schema::RootSchema = serde_json::from_slice(&text)?;
    let title = serde_json::from_slice::<Value>(&text)?["title"].as_str().map(str::to_owned);
    let mut space = TypeSpace::new(TypeSpaceSettings::default().with_struct_builder(false));
    space.add_root_schema(root)?;
    let file = syn::parse2(space.to_stream())?;
    fs::write(out, prettyplease::unparse(&file))?;
    title.ok_or_else(|| "a schema without a title".into())
}
