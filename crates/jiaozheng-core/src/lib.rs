#![doc = include_str!("../README.md")]
//!
//! | You need | Look in |
//! |---|---|
//! | a value that cannot be wrong (an identity number, a date) | [`id`], [`date`], [`value`] |
//! | who a person is | [`Identity`] |
//! | codes, and whether one was in force on a day | [`code`] |
//! | working days and time limits, spans of months | [`calendar`], [`months`] |
//! | who is meant: a person, an organisation | [`Person`], [`Organisation`] |
//! | a rule with what stands behind it | [`rule`], [`basis`], [`keyed`], [`law`], [`rules`] |
//! | what a province decides | [`profile`] |
//! | the list of what is wrong with a record | [`report`] |
//! | the steps a case goes through | [`process`] |
//! | a new kind of record | [`record`], [`sample`] |
//! | all kinds of records, without their types | [`kind`] |
//! | JSON read by SIMD, or not | [`reader`] |
//!
//! # Personal data
//!
//! No error and no finding contains a value taken from the input: a finding says *where*
//! ([`Pointer`]) and *which rule* ([`RuleInfo`]), never *what was there*. Personal values have no
//! `Display`, and their `Debug` shows nothing.

#![forbid(unsafe_code)]

pub mod basis;
pub mod birth_date;
pub mod bounded_integer;
pub mod bounded_text;
pub mod calendar;
pub mod code;
pub mod context;
pub mod date;
pub mod extensions;
pub mod id;
pub mod identity;
pub mod keyed;
pub mod kind;
pub mod law;
pub mod linked;
pub mod months;
pub mod organisation;
pub mod person;
pub mod pointer;
pub mod process;
pub mod profile;
pub mod reader;
pub mod record;
pub mod report;
pub mod rule;
pub mod rules;
pub mod sample;
pub mod schema;
pub mod text;
pub mod time_of_day;
pub mod timestamp;
pub mod value;

mod ascii;
mod fragment;
mod json;
mod shape;
mod standard;
mod strict;
mod watch;

pub use {chrono, schemars, serde, validator};

pub use crate::{
    basis::{Basis, Evidence, Instrument, Provision, article},
    birth_date::BirthDate,
    bounded_integer::BoundedInteger,
    bounded_text::BoundedText,
    calendar::{Calendar, Limit},
    context::{Context, Given},
    date::{LocalDate, day},
    extensions::Extensions,
    id::{
        CountryCode, CreditCode, DivisionCode, DocumentNumber, ForeignPrId, HmtResidencePermit,
        LandlinePhone, MobilePhone, OrganisationCode, Passport, PersonName, PostalCode, RecordId,
        ResidentId, ResidentId15, SchoolCode, SchoolLicenceNumber, StatisticalDivisionCode,
        StudentNumber, TeacherCertificateNumber,
    },
    identity::Identity,
    json::Position,
    keyed::{Key, KeyedRule, Summary, Sums, WholeRule},
    kind::RecordKind,
    linked::{Fact, Link, LinkedRule, Links},
    organisation::Organisation,
    person::Person,
    pointer::Pointer,
    profile::{Profile, Setting},
    reader::Reader,
    record::{Checked, Outcome, Record, RecordMeta, check, locate, parse, read},
    report::{Detail, Finding, Findings, Report, Skipped, Unjudged},
    rule::{InForce, Rule, RuleInfo, Scope, Severity},
    text::{Lang, Text, text},
    time_of_day::TimeOfDay,
    timestamp::Timestamp,
    value::{Parts, VALUES, ValueKind},
};
