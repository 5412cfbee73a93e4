//! A JSON document as it was written: order of members, names given twice, and where everything
//! stands.
//!
//! `serde_json::Value` knows the order only by a feature that would change it for every other crate
//! in the program, and never the place. Only a document that failed is read into this.

mod node;
mod parser;
mod position;
mod string;

pub(crate) use node::{Kind, Member, Node, Place};
pub use parser::LARGEST;
pub(crate) use parser::{Fault, parse};
pub use position::Position;
