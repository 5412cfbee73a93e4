//! Reads a document that failed by its schema, to say all that is wrong with its shape at once.
//!
//! It knows the keywords that our own schemas use, and no more: a test holds the two together. What
//! it finds it also mends, with a stand-in, so that the rules that do not read it can still run.

mod form;
mod mended;
mod walk;

pub(crate) use form::{Form, resolve_ref, tag};
pub(crate) use walk::mend;

use crate::rule::InSchema;
use crate::standard::{JSON, JSON_ENCODING};
use crate::{Basis, RuleInfo, Severity, text};

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

/// The member that says which of several kinds an object is.
const TAG: &str = "kind";
