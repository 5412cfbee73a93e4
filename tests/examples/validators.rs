//! Two validators in Rust, as peers of `tests/interop`: `validators ENGINE PLAN`. What is given and
//! what is said: see `tests/interop/README.md`.

#![expect(clippy::indexing_slicing, reason = "a JSON value gives null for what it does not have")]

use std::error::Error;
use std::fs::{self, File};
use std::io::Write;

use serde_json::{Map, Value, json};

type Verdict = Box<dyn Fn(&Value) -> bool>;
type Compile = fn(&Value) -> Result<Verdict, Box<dyn Error>>;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [engine, plan] = arguments.as_slice() else { return Err("validators ENGINE PLAN".into()) };
    let (package, compile): (_, Compile) = match engine.as_str() {
        "jsonschema" => ("jsonschema", with_jsonschema),
        "boon" => ("boon", with_boon),
        _ => return Err("an engine is `jsonschema` or `boon`".into()),
    };
    let plan: Value = serde_json::from_reader(File::open(plan)?)?;
    let mut suites = Map::new();
    for suite in plan["suites"].as_array().into_iter().flatten() {
        let name = suite["name"].as_str().unwrap_or_default();
        suites.insert(name.to_owned(), verdicts(suite, compile)?);
    }
    let said = json!({ "version": locked(package)?, "suites": suites });
    Ok(writeln!(std::io::stdout(), "{said}")?)
}

fn verdicts(suite: &Value, compile: Compile) -> Result<Value, Box<dyn Error>> {
    let schema = fs::read(suite["schema"].as_str().unwrap_or_default())?;
    let judge = compile(&serde_json::from_slice(&schema)?);
    let documents = suite["documents"].as_array().into_iter().flatten();
    let said = documents.map(|text| match &judge {
        Err(error) => json!(format!("compile: {error}")),
        Ok(judge) => match serde_json::from_str(text.as_str().unwrap_or_default()) {
            Err(error) => json!(format!("judge: {error}")),
            Ok(document) => json!(judge(&document)),
        },
    });
    Ok(said.collect())
}

fn with_jsonschema(schema: &Value) -> Result<Verdict, Box<dyn Error>> {
    let validator = jsonschema::options().should_validate_formats(true).build(schema)?;
    Ok(Box::new(move |document| validator.is_valid(document)))
}

fn with_boon(schema: &Value) -> Result<Verdict, Box<dyn Error>> {
    let mut compiler = boon::Compiler::new();
    compiler.enable_format_assertions();
    compiler.add_resource("https://example.com/schema", schema.clone())?;
    let mut schemas = boon::Schemas::new();
    let index = compiler.compile("https://example.com/schema", &mut schemas)?;
    Ok(Box::new(move |document| schemas.validate(document, index).is_ok()))
}

/// The version of a package that the workspace is locked to.
fn locked(package: &str) -> Result<String, Box<dyn Error>> {
    let lock = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock"))?;
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1).and_then(|line| line.strip_prefix("version = "));
    Ok(version.ok_or("not in Cargo.lock")?.trim_matches('"').to_owned())
}
