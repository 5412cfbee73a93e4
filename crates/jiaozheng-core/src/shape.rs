//! Reads a document that failed by its schema, to say all that is wrong with its shape at once.
//!
//! It knows the keywords that our own schemas use, and no more: a test holds the two together. What
//! it finds it also mends, with a stand-in, so that the rules that do not read it can still run.

#![expect(clippy::indexing_slicing, reason = "a JSON value gives null for what it does not have")]

use schemars::Schema;
use serde_json::{Map, Value};

use crate::json::{Kind, Member, Node, Place};
use crate::rule::InSchema;
use crate::standard::{JSON, JSON_ENCODING};
use crate::value::ValueKind;
use crate::{Basis, LocalDate, Pointer, Report, RuleInfo, Severity, text};

macro_rules! shape_rules {
    ($($name:ident: $id:literal, $basis:expr, $says:ident, $zh:literal, $en:literal;)+) => {
        $( pub(crate) static $name: RuleInfo =
            RuleInfo::new(Severity::Error, concat!("core.", $id), text($zh, $en))
                .basis($basis).in_schema(InSchema::$says); )+

        /// All rules of this module, for the catalogue.
        pub(crate) static RULES: &[&RuleInfo] = &[$(&$name),+];
    };
}

const CONSISTENCY: &[Basis] = &[Basis::Consistency];

shape_rules! {
    SYNTAX: "json.syntax", JSON, Beyond, "不是合法的JSON", "not JSON";
    ENCODING: "json.encoding", JSON_ENCODING, Beyond, "不是UTF-8编码的文本", "not text in UTF-8";
    TOO_LARGE: "json.too_large", CONSISTENCY, Beyond, "记录过大", "record too large";
    TOO_DEEP: "json.too_deep", CONSISTENCY, Beyond, "嵌套超过128层", "nested over 128 deep";
    DUPLICATE_KEY: "json.duplicate_key", CONSISTENCY, Beyond, "字段重复出现", "the same field twice";
    NULL: "shape.null", CONSISTENCY, Keywords, "没有内容的字段应当省略，不得写null",
        "null: leave the field out instead";
    TYPE: "shape.type", CONSISTENCY, Keywords, "数据类型不正确", "wrong type";
    MISSING: "shape.missing", CONSISTENCY, Keywords, "缺少必填字段", "required field missing";
    UNKNOWN_FIELD: "shape.unknown_field", CONSISTENCY, Keywords, "未定义的字段", "unknown field";
    CODE: "shape.code", CONSISTENCY, Keywords, "代码不在代码表中", "not one of the codes";
    LENGTH: "shape.length", CONSISTENCY, Keywords, "长度或者项数不符合要求",
        "too short or too long, too few or too many";
    RANGE: "shape.range", CONSISTENCY, Keywords, "数值不在允许范围内", "number out of range";
}

/// Reports every place where `document` is not as `schema` says, and what is worth a look besides;
/// gives a document that is as it says, with stand-ins there.
pub(crate) fn mend(
    schema: &'static Schema,
    document: &Node,
    today: Option<LocalDate>,
    report: &mut Report,
) -> Value {
    let root = schema.as_value();
    Walk { root, today, report }.mend(root, document, Pointer::root())
}

struct Walk<'a> {
    root: &'static Value,
    today: Option<LocalDate>,
    report: &'a mut Report,
}

/// The member that says which of several kinds an object is.
const TAG: &str = "kind";

impl Walk<'_> {
    fn mend(&mut self, schema: &'static Value, node: &Node, place: Pointer) -> Value {
        let schema = self.resolve(schema, Some(node));
        if let Some(rule) = fault(schema, node, self.today) {
            self.report.push(rule, place.clone(), Place { order: node.at, offset: node.at });
            self.look_inside(schema, node, &place);
            self.report.break_at(place);
            return self.stand_in(schema);
        }
        match &node.kind {
            Kind::Members(_) if schema["oneOf"].is_array() => self.mend_kind(schema, node, place),
            Kind::Members(members) => self.mend_members(schema, node, members, &place).into(),
            Kind::List(items) => {
                let items = items.iter().enumerate();
                items
                    .map(|(i, item)| self.mend(&schema["items"], item, place.clone().index(i)))
                    .collect()
            }
            Kind::Text(text) => {
                self.notice(schema, text, node, &place);
                text.as_str().into()
            }
            Kind::Integer(number) => (*number).into(),
            Kind::Bool(value) => (*value).into(),
            // Of no type that a schema names: a fault above.
            Kind::Null | Kind::Large | Kind::Fraction | Kind::Unreadable => Value::Null,
        }
    }

    /// A list that is too long has faults inside as well.
    fn look_inside(&mut self, schema: &'static Value, node: &Node, place: &Pointer) {
        if let (Kind::List(items), Some("array")) = (&node.kind, schema["type"].as_str()) {
            for (index, item) in items.iter().enumerate() {
                self.mend(&schema["items"], item, place.clone().index(index));
            }
        }
    }

    /// An object that does not say which of several kinds it is: nothing in it can be judged.
    fn mend_kind(&mut self, schema: &'static Value, node: &Node, place: Pointer) -> Value {
        let tag = node.member(TAG).map(|member| &member.node);
        let (rule, at) = match tag.map(|node| &node.kind) {
            None => (&MISSING, Place { order: node.end, offset: node.at }),
            Some(kind) => {
                let at = tag.map_or(node.at, |tag| tag.at);
                let rule = match kind {
                    Kind::Text(_) => &CODE,
                    Kind::Null => &NULL,
                    Kind::Unreadable => &ENCODING,
                    _ => &TYPE,
                };
                (rule, Place { order: at, offset: at })
            }
        };
        self.report.push(rule, place.clone().field(TAG), at);
        self.report.break_at(place);
        self.stand_in(schema)
    }

    fn mend_members(
        &mut self,
        schema: &'static Value,
        node: &Node,
        members: &[Member],
        place: &Pointer,
    ) -> Map<String, Value> {
        let fields = schema["properties"].as_object();
        let others = &schema["additionalProperties"];
        let key = ValueKind::of(self.resolve(&schema["propertyNames"], None));
        let mut mended = Map::new();
        for (position, Member { name, at, node }) in members.iter().enumerate() {
            let text = name.as_deref().unwrap_or_default();
            let field = fields.and_then(|fields| fields.get_key_value(text));
            let (place, property) = match field {
                Some((field, property)) => (place.clone().field(field), property),
                None => (place.clone().foreign(position), others),
            };
            let twice = mended.contains_key(text);
            let broken = match key {
                _ if name.is_none() => Some(&ENCODING),
                _ if twice => Some(&DUPLICATE_KEY),
                _ if field.is_none() && *others == false => Some(&UNKNOWN_FIELD),
                Some(kind) => (kind.check)(text, None).err(),
                None => None,
            };
            let Some(rule) = broken else {
                mended.insert(text.to_owned(), self.mend(property, node, place));
                continue;
            };
            self.report.push(rule, place.clone(), Place { order: *at, offset: *at });
            if twice {
                self.report.break_at(place); // which of the two is meant, nobody knows
            }
        }
        self.complete(schema, node, place, &mut mended);
        mended
    }

    /// Reports what is missing, and puts stand-ins there.
    fn complete(
        &mut self,
        schema: &'static Value,
        node: &Node,
        place: &Pointer,
        members: &mut Map<String, Value>,
    ) {
        for name in strings(&schema["required"]).filter(|name| !members.contains_key(*name)) {
            let missing = place.clone().field(name);
            self.report.push(&MISSING, missing.clone(), Place { order: node.end, offset: node.at });
            self.report.break_at(missing);
        }
        self.fill(schema, members);
    }

    fn fill(&self, schema: &'static Value, members: &mut Map<String, Value>) {
        for name in strings(&schema["required"]) {
            if !members.contains_key(name) {
                members.insert(name.to_owned(), self.stand_in(&schema["properties"][name]));
            }
        }
    }

    /// What is worth a look in a text that is as it should be.
    fn notice(&mut self, schema: &Value, text: &str, node: &Node, place: &Pointer) {
        let Some(kind) = ValueKind::of(schema) else { return };
        for rule in (kind.noticed)(text) {
            self.report.push(rule, place.clone(), Place { order: node.at, offset: node.at });
        }
    }

    /// Some value that the schema accepts.
    fn stand_in(&self, schema: &'static Value) -> Value {
        let schema = self.resolve(schema, None);
        let known = [&schema["const"], &schema["examples"][0], &schema["enum"][0]];
        if let Some(value) = known.into_iter().find(|value| !value.is_null()) {
            return value.clone();
        }
        if let Some(branch) = schema["oneOf"].get(0) {
            return self.stand_in(branch);
        }
        let fewest = |keyword| usize::try_from(schema[keyword].as_u64().unwrap_or(0)).unwrap_or(0);
        match schema["type"].as_str() {
            Some("object") => {
                let mut members = Map::new();
                self.fill(schema, &mut members);
                members.into()
            }
            Some("array") => {
                (0..fewest("minItems")).map(|_| self.stand_in(&schema["items"])).collect()
            }
            Some("string") => "0".repeat(fewest("minLength")).into(),
            Some("boolean") => false.into(),
            _ => schema["minimum"].as_i64().unwrap_or(0).into(),
        }
    }

    /// What a `$ref` stands for; of several branches the one for what is there.
    fn resolve(&self, schema: &'static Value, node: Option<&Node>) -> &'static Value {
        let schema = resolve_ref(self.root, schema);
        if let Some(branches) = schema["anyOf"].as_array() {
            let branches = branches.iter().map(|branch| resolve_ref(self.root, branch));
            let fits = |branch: &&Value| node.is_none_or(|node| is_of_type(branch, node));
            return branches.clone().find(fits).or(branches.clone().next()).unwrap_or(schema);
        }
        if let (Some(branches), Some(node)) = (schema["oneOf"].as_array(), node)
            && let Some(Kind::Text(kind)) = node.member(TAG).map(|member| &member.node.kind)
            && let Some(branch) = branches.iter().find(|branch| tag(branch) == Some(kind))
        {
            return branch;
        }
        schema
    }
}

/// What a `$ref` of a schema of ours stands for.
pub(crate) fn resolve_ref<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let target = schema["$ref"].as_str().and_then(|target| target.strip_prefix("#/$defs/"));
    target.map_or(schema, |name| &root["$defs"][name])
}

/// Which kind a branch is for.
pub(crate) fn tag(branch: &Value) -> Option<&str> {
    branch["properties"][TAG]["const"].as_str()
}

/// What is wrong with the value itself, whatever is in it.
fn fault(schema: &Value, node: &Node, today: Option<LocalDate>) -> Option<&'static RuleInfo> {
    let outside = |amount: i64, least: &str, most: &str| {
        let least = schema[least].as_i64().unwrap_or(i64::MIN);
        let most = schema[most].as_i64().unwrap_or(i64::MAX);
        !(least..=most).contains(&amount)
    };
    let long = |count: usize, least, most| {
        outside(i64::try_from(count).unwrap_or(i64::MAX), least, most).then_some(&LENGTH)
    };
    if !is_of_type(schema, node) {
        return Some(match node.kind {
            Kind::Null => &NULL,
            Kind::Unreadable => &ENCODING,
            _ => &TYPE,
        });
    }
    match &node.kind {
        Kind::Text(text) => match (&schema["enum"], ValueKind::of(schema)) {
            (Value::Array(codes), _) => (!codes.iter().any(|code| code == text)).then_some(&CODE),
            // Of a kind, and possibly shorter: `BoundedText<200>`.
            (_, Some(kind)) => match (kind.check)(text, today).err() {
                None => long(text.chars().count(), "minLength", "maxLength"),
                broken => broken,
            },
            _ => long(text.chars().count(), "minLength", "maxLength"),
        },
        Kind::List(items) => long(items.len(), "minItems", "maxItems"),
        Kind::Integer(number) => outside(*number, "minimum", "maximum").then_some(&RANGE),
        Kind::Large => Some(&RANGE),
        _ => None,
    }
}

fn is_of_type(schema: &Value, node: &Node) -> bool {
    match schema["type"].as_str() {
        Some("object") => matches!(node.kind, Kind::Members(_)),
        Some("array") => matches!(node.kind, Kind::List(_)),
        Some("string") => matches!(node.kind, Kind::Text(_)),
        Some("integer") => matches!(node.kind, Kind::Integer(_) | Kind::Large),
        Some("boolean") => matches!(node.kind, Kind::Bool(_)),
        // Every branch of a choice by kind is an object.
        _ => !schema["oneOf"].is_array() || matches!(node.kind, Kind::Members(_)),
    }
}

fn strings(value: &'static Value) -> impl Iterator<Item = &'static str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str)
}
