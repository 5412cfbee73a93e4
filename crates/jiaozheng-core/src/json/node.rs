//! The tree of a document.

use std::borrow::Cow;

use crate::pointer::{Pointer, Segment};

/// A value, and the offset of its first byte.
#[derive(Debug, PartialEq)]
pub(crate) struct Node<'d> {
    pub(crate) at: usize,
    /// The offset of its last byte.
    pub(crate) end: usize,
    pub(crate) kind: Kind<'d>,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Kind<'d> {
    Null,
    Bool(bool),
    /// Within ±(2⁵³−1), however it is written.
    Integer(i64),
    /// Without a fraction, and beyond that.
    Large,
    /// With a fraction.
    Fraction,
    Text(Cow<'d, str>),
    /// A text with half a character in it: a lone surrogate.
    Unreadable,
    List(Vec<Node<'d>>),
    Members(Vec<Member<'d>>),
}

/// A member of an object.
#[derive(Debug, PartialEq)]
pub(crate) struct Member<'d> {
    /// `None` where it is unreadable.
    pub(crate) name: Option<Cow<'d, str>>,
    /// Where the name stands.
    pub(crate) at: usize,
    pub(crate) node: Node<'d>,
}

/// Where a pointer leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// What comes first in the document comes first here.
    pub(crate) order: usize,
    /// The offset to show.
    pub(crate) offset: usize,
}

impl<'d> Node<'d> {
    /// The member of this name, the first one if there are more.
    pub(crate) fn member(&self, name: &str) -> Option<&Member<'d>> {
        let Kind::Members(members) = &self.kind else { return None };
        members.iter().find(|member| member.name.as_deref() == Some(name))
    }

    /// Where `pointer` leads to; what is missing comes last in its object, and is shown at its start.
    pub(crate) fn locate(&self, pointer: &Pointer) -> Place {
        let mut node = self;
        for segment in pointer.segments() {
            let child = match (*segment, &node.kind) {
                (Segment::Field(name), _) => node.member(name).map(|member| &member.node),
                (Segment::Index(index), Kind::List(items)) => items.get(index),
                (Segment::Foreign(index), Kind::Members(members)) => {
                    let Some(member) = members.get(index) else { break };
                    return Place { order: member.at, offset: member.at };
                }
                _ => None,
            };
            match child {
                Some(child) => node = child,
                None => return Place { order: node.end, offset: node.at },
            }
        }
        Place { order: node.at, offset: node.at }
    }
}
