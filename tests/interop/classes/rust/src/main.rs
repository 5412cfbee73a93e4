//! Reads good documents of a record with the types that typify made, and writes them again:
//! standard input is `{"record": …, "documents": […]}`, standard output what became of each.

// Generated code shows each schema in a comment, and the patterns hold the characters that they forbid.
#![allow(text_direction_codepoint_in_comment, text_direction_codepoint_in_literal)]
// Nobody looks into the types here.
#![allow(dead_code)]

use std::io;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn main() {
    let asked: Value = serde_json::from_reader(io::stdin()).expect("JSON");
    let record = asked["record"].as_str().expect("a record");
    let documents = asked["documents"].as_array().expect("documents");
    println!("{}", Value::from(all(record, documents)));
}

fn all(record: &str, documents: &[Value]) -> Vec<Value> {
    include!(concat!(env!("OUT_DIR"), "/records.rs"))
}

fn through<T: DeserializeOwned + Serialize>(documents: &[Value]) -> Vec<Value> {
    let one = |document: &Value| match serde_json::from_value::<T>(document.clone()) {
        Ok(record) => serde_json::to_value(record).expect("it was read"),
        Err(error) => json!(error.to_string()),
    };
    documents.iter().map(one).collect()
}
