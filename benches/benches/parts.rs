//! What each part costs alone: every kind of value, every record with its rules, the full report, schemas,
//! replay, working days. `cargo bench -p jiaozheng-benches`

use std::fmt;

use divan::{Bencher, black_box};
use jiaozheng::core::sample::{Draw, GOOD_FROM};
use jiaozheng::core::{Calendar, Context, Limit, Profile, RecordKind, VALUES, ValueKind, day};
use jiaozheng::student::Transfer;

fn main() {
    divan::main();
}

/// Shown by its name.
#[derive(Clone, Copy)]
struct Named<T>(&'static str, T);

impl<T> fmt::Display for Named<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

fn values() -> impl Iterator<Item = Named<&'static ValueKind>> {
    VALUES.iter().map(|kind| Named(kind.id, kind))
}

fn records() -> impl Iterator<Item = Named<&'static RecordKind>> {
    jiaozheng::records().map(|kind| Named(kind.meta.name, kind))
}

#[divan::bench(args = values())]
fn value(bencher: Bencher, Named(_, kind): Named<&'static ValueKind>) {
    bencher.bench(|| (kind.check)(black_box(kind.example), None).is_ok());
}

#[divan::bench(args = records())]
fn reading(bencher: Bencher, Named(_, kind): Named<&'static RecordKind>) {
    let json = (kind.sample)(&mut Draw::new(7), &Profile::NATIONAL);
    bencher.bench(|| (kind.parses)(black_box(json.as_bytes())));
}

#[divan::bench(args = records())]
fn reading_and_rules(bencher: Bencher, Named(_, kind): Named<&'static RecordKind>) {
    let json = (kind.sample)(&mut Draw::new(7), &Profile::NATIONAL);
    let context = Context::new().today(GOOD_FROM);
    bencher.bench(|| (kind.check)(black_box(json.as_bytes()), &context));
}

/// A record that breaks a rule.
#[divan::bench(args = records())]
fn report_on_rules(bencher: Bencher, Named(_, kind): Named<&'static RecordKind>) {
    let json = (kind.broken)(0, &mut Draw::new(7), &Profile::NATIONAL);
    let context = Context::new().today(GOOD_FROM);
    bencher.bench(|| (kind.check)(black_box(json.as_bytes()), &context));
}

/// A record without its identifier: read again by its schema.
#[divan::bench(args = records())]
fn report_on_shape(bencher: Bencher, Named(_, kind): Named<&'static RecordKind>) {
    let json = (kind.sample)(&mut Draw::new(7), &Profile::NATIONAL).replacen("\"id\"", "\"ID\"", 1);
    let context = Context::new().today(GOOD_FROM);
    bencher.bench(|| (kind.check)(black_box(json.as_bytes()), &context));
}

/// The schema with the rules of a day: it is made anew each time.
#[divan::bench(args = records())]
fn schema(bencher: Bencher, Named(_, kind): Named<&'static RecordKind>) {
    bencher.bench(|| (kind.schema_as_of)(black_box(GOOD_FROM)));
}

#[divan::bench]
fn replay(bencher: Bencher) {
    use jiaozheng::core::Record;

    let case = (Transfer::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
    let context = Context::new().today(GOOD_FROM);
    bencher.bench(|| black_box(&case).facts(&context));
}

#[divan::bench(args = [1, 10, 60, 250])]
fn add_working_days(count: u32) -> Option<jiaozheng::core::LocalDate> {
    Calendar::statutory().add_working_days(black_box(day(2024, 2, 8)), count)
}

#[divan::bench]
fn limit_of_ten_working_days() -> Option<jiaozheng::core::LocalDate> {
    Limit::working_days(10).due(black_box(day(2024, 2, 8)), Calendar::statutory())
}
