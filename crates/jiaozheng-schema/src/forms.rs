//! The same schema for generators of forms.

use jiaozheng_core::code::CodeList;
use jiaozheng_core::schema::label_zh;
use serde_json::{Map, Value, json};

use crate::keywords::{in_english, resolve, rewrite};

/// Chinese labels as titles, code lists as choices of titled constants, and every reference filled in:
/// generators differ in what they make of a title beside a `$ref`.
///
/// `oneOf` of `const` and `title` is the one way to name codes that is plain JSON Schema: `enumNames`
/// is no keyword of it, and strict validators refuse it.
pub(crate) fn of(schema: Value, lists: &[&CodeList]) -> Value {
    let root = schema.clone();
    let Value::Object(mut members) = schema else { return schema };
    members.remove("$defs");
    // The rules have no labels, and their codes need none.
    let rules = members.remove("allOf");
    let filled = filled_in(&root, members.into());
    let mut form = rewrite(filled, &|schema| labelled(schema, lists));
    if let (Some(members), Some(rules)) = (form.as_object_mut(), rules) {
        members.insert("allOf".into(), rules);
    }
    form
}

/// Without references. No definition of ours holds itself.
fn filled_in(root: &Value, schema: Value) -> Value {
    rewrite(schema, &|mut members| {
        if !members.contains_key("$ref") {
            return members;
        }
        let own = Value::Object(members.clone());
        let target = filled_in(root, resolve(root, &own).clone());
        members.remove("$ref");
        let mut filled = target.as_object().cloned().unwrap_or_default();
        filled.extend(members);
        filled
    })
}

fn labelled(schema: Map<String, Value>, lists: &[&CodeList]) -> Map<String, Value> {
    let own = Value::Object(schema);
    let label = label_zh(&own).map(str::to_owned);
    let Value::Object(mut schema) = own else { return Map::new() };
    if let (Some(label), Some(Value::String(description))) = (label, schema.get_mut("description"))
    {
        *description = in_english(description).to_owned();
        schema.insert("title".into(), label.into());
    }
    let list = schema.get("$comment").and_then(Value::as_str);
    let list = list.and_then(|name| lists.iter().find(|list| list.name == name));
    if let (Some(list), true) = (list, schema.contains_key("enum")) {
        schema.remove("enum");
        schema.insert("oneOf".into(), choices(list));
    }
    schema
}

fn choices(list: &CodeList) -> Value {
    let codes = (list.codes)().into_iter();
    codes.map(|code| json!({ "const": code.code, "title": code.label.zh })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiaozheng_core::code::{Coded, Sex};

    #[test]
    fn labels_are_titles_and_codes_have_names() {
        let schema = json!({
            "title": "Person", "description": "人员。A person.", "type": "object",
            "properties": {
                "sex": { "$ref": "#/$defs/Sex", "description": "申请人性别。Sex of the applicant." },
            },
            "allOf": [{ "properties": { "sex": { "enum": ["1", "2"] } } }],
            "$defs": { "Sex": Sex::LIST.schema() },
        });
        let form = of(schema.clone(), &[&Sex::LIST]);
        assert_eq!((&form["title"], &form["description"]), (&json!("人员"), &json!("A person.")));
        let sex = &form["properties"]["sex"];
        assert_eq!(sex["title"], "申请人性别");
        assert_eq!(sex["description"], "Sex of the applicant.");
        assert_eq!(sex["oneOf"][1], json!({ "const": "1", "title": "男性" }));
        assert!(sex.get("enum").is_none() && form.get("$defs").is_none());
        assert_eq!(form["allOf"], schema["allOf"]);
    }
}
