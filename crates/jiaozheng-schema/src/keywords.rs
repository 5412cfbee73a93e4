//! Where schemas stand inside a schema: what tells a keyword from a field of the same name.

use serde_json::{Map, Value};

/// A schema.
const ONE: [&str; 7] =
    ["items", "not", "if", "then", "else", "propertyNames", "additionalProperties"];
/// A list of schemas.
const SEVERAL: [&str; 3] = ["allOf", "anyOf", "oneOf"];
/// Schemas by name.
const NAMED: [&str; 3] = ["properties", "$defs", "definitions"];

/// Shows every schema in a schema, itself first, with the pointer to it.
pub(crate) fn visit<'s>(
    schema: &'s Value,
    at: &str,
    see: &mut impl FnMut(&str, &'s Map<String, Value>),
) {
    let Some(members) = schema.as_object() else { return };
    see(at, members);
    for (keyword, value) in members {
        let at = format!("{at}/{keyword}");
        match (keyword.as_str(), value) {
            (keyword, value) if ONE.contains(&keyword) => visit(value, &at, see),
            (keyword, Value::Array(schemas)) if SEVERAL.contains(&keyword) => {
                for (index, inner) in schemas.iter().enumerate() {
                    visit(inner, &format!("{at}/{index}"), see);
                }
            }
            (keyword, Value::Object(schemas)) if NAMED.contains(&keyword) => {
                for (name, inner) in schemas {
                    visit(inner, &format!("{at}/{}", escape(name)), see);
                }
            }
            _ => {}
        }
    }
}

/// Writes every schema in a schema anew, the inner ones first.
pub(crate) fn rewrite(
    schema: Value,
    change: &impl Fn(Map<String, Value>) -> Map<String, Value>,
) -> Value {
    let Value::Object(members) = schema else { return schema };
    let members = members.into_iter().map(|(keyword, value)| {
        let value = match value {
            value if ONE.contains(&keyword.as_str()) => rewrite(value, change),
            Value::Array(schemas) if SEVERAL.contains(&keyword.as_str()) => {
                schemas.into_iter().map(|inner| rewrite(inner, change)).collect()
            }
            Value::Object(schemas) if NAMED.contains(&keyword.as_str()) => {
                let schemas = schemas.into_iter();
                schemas.map(|(name, inner)| (name, rewrite(inner, change))).collect()
            }
            value => value,
        };
        (keyword, value)
    });
    change(members.collect()).into()
}

/// A name as a segment of a pointer.
pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// What a `$ref` of a schema of ours stands for.
pub(crate) fn resolve<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let target = schema.get("$ref").and_then(Value::as_str);
    let target = target.and_then(|target| root.pointer(target.strip_prefix('#')?));
    target.unwrap_or(schema)
}

/// A text of a schema, or nothing.
pub(crate) fn text<'s>(schema: &'s Value, keyword: &str) -> &'s str {
    schema.get(keyword).and_then(Value::as_str).unwrap_or_default()
}

/// The English part of a description, without the codes.
pub(crate) fn in_english(description: &str) -> &str {
    let (_, english) = description.split_once('。').unwrap_or(("", description));
    english.split_once(" Codes: ").map_or(english, |(before, _)| before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_field_named_as_a_keyword_is_a_field() {
        let schema = json!({
            "properties": { "items": { "type": "array", "items": { "enum": ["not"] } } },
            "allOf": [{ "not": { "const": { "items": 1 } } }, true],
        });
        let mut seen = Vec::new();
        visit(&schema, "", &mut |at, _| seen.push(at.to_owned()));
        seen.sort();
        let expected =
            ["", "/allOf/0", "/allOf/0/not", "/properties/items", "/properties/items/items"];
        assert_eq!(seen, expected);

        let unchanged = rewrite(schema.clone(), &|members| members);
        assert_eq!(unchanged, schema);
    }
}
