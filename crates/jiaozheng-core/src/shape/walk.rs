//! The walk over a document by its form.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::form::{Field, Form, Object, What};
use super::mended::Mended;
use super::{
    CODE, DUPLICATE_KEY, ENCODING, LENGTH, MISSING, NULL, RANGE, TAG, TYPE, UNKNOWN_FIELD,
};
use crate::json::{Kind, Member, Node, Place};
use crate::pointer::Segment;
use crate::value::ValueKind;
use crate::{LocalDate, Pointer, Report, RuleInfo};

/// Reports every place where `document` is not of a form, and what is worth a look besides; gives a
/// document that is, with stand-ins there.
pub(crate) fn mend<'d>(
    form: &'static Form,
    document: &'d Node<'d>,
    today: Option<LocalDate>,
    report: &mut Report,
) -> Mended<'d> {
    Walk { today, report, way: Vec::new() }.mend(form, document)
}

struct Walk<'r> {
    today: Option<LocalDate>,
    report: &'r mut Report,
    /// From the root to where we are.
    way: Vec<Segment>,
}

impl Walk<'_> {
    fn mend<'d>(&mut self, form: &'static Form, node: &'d Node<'d>) -> Mended<'d> {
        let form = form.resolve(Some(node));
        if let Some(rule) = fault(form, node, self.today) {
            self.report.push(rule, self.here(), Place { order: node.at, offset: node.at });
            self.look_inside(form, node);
            self.report.break_at(self.here());
            return stand_in(form);
        }
        match (&node.kind, &form.what) {
            (Kind::Members(_), What::Kinds(_)) => self.mend_kind(form, node),
            (Kind::Members(members), What::Object(object)) => {
                self.mend_members(object, node, members)
            }
            (Kind::List(items), What::List { items: Some(form), .. }) => {
                Mended::List(self.mend_items(form, items))
            }
            (Kind::Text(text), What::Text { kind, .. }) => {
                self.notice(*kind, text, node);
                Mended::Text(Cow::Borrowed(text))
            }
            (Kind::Integer(number), _) => Mended::Integer(*number),
            (Kind::Bool(value), _) => Mended::Bool(*value),
            // Of no type that a schema names: a fault above.
            _ => Mended::Null,
        }
    }

    fn mend_items<'d>(&mut self, form: &'static Form, items: &'d [Node<'d>]) -> Vec<Mended<'d>> {
        let items = items.iter().enumerate();
        items
            .map(|(index, item)| self.at(Segment::Index(index), |it| it.mend(form, item)))
            .collect()
    }

    /// A list that is too long has faults inside as well.
    fn look_inside(&mut self, form: &'static Form, node: &Node<'_>) {
        if let (Kind::List(items), What::List { items: Some(form), .. }) = (&node.kind, &form.what)
        {
            self.mend_items(form, items);
        }
    }

    /// An object that does not say which of several kinds it is: nothing in it can be judged.
    fn mend_kind<'d>(&mut self, form: &'static Form, node: &Node<'_>) -> Mended<'d> {
        let tag = node.member(TAG).map(|member| &member.node);
        let (rule, at) = match tag.map(|node| &node.kind) {
            None => (&MISSING, Place { order: node.end, offset: node.at }),
            Some(kind) => {
                let at = tag.map_or(node.at, |tag| tag.at);
                let rule = if let Kind::Text(_) = kind { &CODE } else { of_another_type(kind) };
                (rule, Place { order: at, offset: at })
            }
        };
        self.report.push(rule, self.here().field(TAG), at);
        self.report.break_at(self.here());
        stand_in(form)
    }

    fn mend_members<'d>(
        &mut self,
        object: &'static Object,
        node: &Node<'_>,
        members: &'d [Member<'d>],
    ) -> Mended<'d> {
        let mut mended = Vec::with_capacity(members.len());
        let mut names = Names::new(object);
        for (position, member) in members.iter().enumerate() {
            let name = member.name.as_deref().unwrap_or_default();
            let field = object.fields.get_key_value(name);
            let segment =
                field.map_or(Segment::Foreign(position), |(field, _)| Segment::Field(field));
            let field = field.map(|(_, field)| field);
            let twice = names.had(field, name);
            let form = match member.name {
                None => Err(&ENCODING),
                Some(_) if twice => Err(&DUPLICATE_KEY),
                Some(_) => form_of(object, field, name),
            };
            self.at(segment, |walk| match form {
                Ok(form) => mended.push((Cow::Borrowed(name), walk.mend(form, &member.node))),
                Err(rule) => walk.misnamed(rule, member, twice),
            });
            if form.is_ok() {
                names.add(field, name);
            }
        }
        self.complete(object, node, &names, &mut mended);
        Mended::Members(mended)
    }

    fn misnamed(&mut self, rule: &'static RuleInfo, member: &Member<'_>, twice: bool) {
        self.report.push(rule, self.here(), Place { order: member.at, offset: member.at });
        if twice {
            self.report.break_at(self.here()); // which of the two is meant, nobody knows
        }
    }

    /// Reports what is missing, and puts stand-ins there.
    fn complete<'d>(
        &mut self,
        object: &'static Object,
        node: &Node<'_>,
        names: &Names<'_>,
        members: &mut Vec<(Cow<'d, str>, Mended<'d>)>,
    ) {
        for name in &object.required {
            let Some(field) = object.fields.get(name) else { continue };
            if names.had(Some(field), name) {
                continue;
            }
            let missing = self.here().field(name);
            self.report.push(&MISSING, missing.clone(), Place { order: node.end, offset: node.at });
            self.report.break_at(missing);
            members.push((Cow::Borrowed(name), stand_in(field.form)));
        }
    }

    /// What is worth a look in a text that is as it should be.
    fn notice(&mut self, kind: Option<&ValueKind>, text: &str, node: &Node<'_>) {
        for rule in kind.map(|kind| (kind.noticed)(text)).unwrap_or_default() {
            self.report.push(rule, self.here(), Place { order: node.at, offset: node.at });
        }
    }

    fn at<T>(&mut self, segment: Segment, walk: impl FnOnce(&mut Self) -> T) -> T {
        self.way.push(segment);
        let result = walk(self);
        self.way.pop();
        result
    }

    fn here(&self) -> Pointer {
        Pointer::along(&self.way)
    }
}

/// What a member of that name is of.
fn form_of(
    object: &Object,
    field: Option<&Field>,
    name: &str,
) -> Result<&'static Form, &'static RuleInfo> {
    let form = field.map(|field| field.form).or(object.others).ok_or(&UNKNOWN_FIELD)?;
    object.key.map_or(Ok(()), |key| (key.check)(name, None))?;
    Ok(form)
}

/// The names that an object has had so far.
struct Names<'d> {
    fields: Vec<bool>,
    others: BTreeSet<&'d str>,
}

impl<'d> Names<'d> {
    fn new(object: &Object) -> Self {
        Self { fields: vec![false; object.fields.len()], others: BTreeSet::new() }
    }

    fn had(&self, field: Option<&Field>, name: &str) -> bool {
        match field {
            Some(field) => self.fields.get(field.index) == Some(&true),
            None => self.others.contains(name),
        }
    }

    fn add(&mut self, field: Option<&Field>, name: &'d str) {
        match field.map(|field| self.fields.get_mut(field.index)) {
            Some(had) => had.into_iter().for_each(|had| *had = true),
            None => drop(self.others.insert(name)),
        }
    }
}

/// Some value of a form.
fn stand_in(form: &'static Form) -> Mended<'static> {
    if let Some(example) = form.example {
        return Mended::of(example);
    }
    let fewest = |length: i64| usize::try_from(length).unwrap_or(0);
    match &form.what {
        What::Choice(forms) => forms.first().map_or(Mended::Null, |form| stand_in(form)),
        What::Kinds(forms) => forms.first().map_or(Mended::Null, |(_, form)| stand_in(form)),
        What::Object(object) => {
            let required = object.required.iter();
            let fields = required.filter_map(|name| object.fields.get_key_value(name));
            Mended::Members(
                fields.map(|(name, it)| (Cow::Borrowed(*name), stand_in(it.form))).collect(),
            )
        }
        What::List { items, length } => {
            let items = items.map(|form| (0..fewest(*length.start())).map(|_| stand_in(form)));
            Mended::List(items.into_iter().flatten().collect())
        }
        What::Text { length, .. } => Mended::Text(Cow::Owned("0".repeat(fewest(*length.start())))),
        What::Boolean => Mended::Bool(false),
        What::Integer(range) if *range.start() != i64::MIN => Mended::Integer(*range.start()),
        What::Integer(_) | What::Anything => Mended::Integer(0),
    }
}

/// The rule that a value of another type breaks.
const fn of_another_type(kind: &Kind<'_>) -> &'static RuleInfo {
    match kind {
        Kind::Null => &NULL,
        Kind::Unreadable => &ENCODING,
        _ => &TYPE,
    }
}

/// What is wrong with the value itself, whatever is in it.
fn fault(form: &Form, node: &Node<'_>, today: Option<LocalDate>) -> Option<&'static RuleInfo> {
    if !form.is_of_type(node) {
        return Some(of_another_type(&node.kind));
    }
    let is_within = |count: usize, length: &std::ops::RangeInclusive<i64>| {
        i64::try_from(count).is_ok_and(|count| length.contains(&count))
    };
    match (&node.kind, &form.what) {
        (Kind::Text(text), What::Text { codes, .. }) if !codes.is_empty() => {
            (!codes.iter().any(|code| code == text)).then_some(&CODE)
        }
        (Kind::Text(text), What::Text { kind, length, .. }) => {
            // Of a kind, and possibly shorter: `BoundedText<200>`.
            let broken = kind.and_then(|kind| (kind.check)(text, today).err());
            broken.or_else(|| (!is_within(text.chars().count(), length)).then_some(&LENGTH))
        }
        (Kind::List(items), What::List { length, .. }) => {
            (!is_within(items.len(), length)).then_some(&LENGTH)
        }
        (Kind::Integer(number), What::Integer(range)) => {
            (!range.contains(number)).then_some(&RANGE)
        }
        (Kind::Large, _) => Some(&RANGE),
        _ => None,
    }
}
