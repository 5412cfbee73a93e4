//! The schemas of the exported files that are no schemas themselves.

use serde_json::Value;

use crate::SchemaForm;

macro_rules! metas {
    ($($name:literal),+) => {
        /// Path and text of each.
        const METAS: &[(&str, &str)] = &[$((
            concat!("meta/", $name, ".schema.json"),
            include_str!(concat!("../meta/", $name, ".schema.json")),
        )),+];
    };
}

metas!["catalog", "codes", "dictionary", "manifest", "rules"];

/// A schema for each kind of file, by its path.
pub(crate) fn schemas(form: &SchemaForm) -> Vec<(String, Value)> {
    let schema = |(path, text): &(&str, &str)| {
        let mut schema: Value = serde_json::from_str(text).unwrap_or_default();
        if let (Some(url), Some(id)) = (&form.base_url, schema.get_mut("$id")) {
            *id = url.of(path).into();
        }
        ((*path).to_owned(), schema)
    };
    METAS.iter().map(schema).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_an_object_with_a_name_of_its_own() {
        let mut ids: Vec<_> = schemas(&SchemaForm::new())
            .into_iter()
            .map(|(path, schema)| schema["$id"].as_str().expect(&path).to_owned())
            .collect();
        ids.dedup();
        assert_eq!(ids.len(), METAS.len());
    }
}
