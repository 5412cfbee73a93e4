//! Administrative divisions (行政区划) with their history, GB/T 2260.

#[expect(clippy::unreadable_literal, reason = "dates as eight digits")]
#[rustfmt::skip]
mod table;

use std::fmt;

use super::{Code, CodeList};
use crate::standard::DIVISION;
use crate::{LocalDate, text};

/// A row of the table: code, name, the two days within which it began, the two within which it ended,
/// as `YYYYMMDD`, 0 where it did not; and whether it is a division, not a group of statistics.
struct Row(u32, &'static str, [u32; 2], [u32; 2], bool);

/// One run of a division code under one name.
///
/// ```
/// use jiaozheng_core::code::division::{self, Standing};
/// use jiaozheng_core::day;
///
/// let county = division::history("411023").next().expect("许昌县, until 2016");
/// assert_eq!(county.name, "许昌县");
/// assert_eq!(county.standing_on(day(2024, 9, 1)), Standing::Abolished);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Division {
    /// Six digits, as a number.
    pub code: u32,
    /// Name without the names of what it belongs to.
    pub name: &'static str,
    /// When the run began; `None` where it began before the tables do.
    pub from: Option<Edge>,
    /// When the run ended; `None` where it has not.
    pub to: Option<Edge>,
    /// Whether it is a division of the civil-affairs lists; else a group or a zone that only the
    /// statistics number (市辖区, 开发区).
    pub is_civil: bool,
}

/// A change whose day the sources tell only within these two days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edge {
    /// The first day on which it can have been.
    pub earliest: LocalDate,
    /// The last day on which it can have been.
    pub latest: LocalDate,
}

/// Where a division stands on a day; of several runs of a code the greatest counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Not yet there.
    Future,
    /// No longer there.
    Abolished,
    /// The sources do not tell the change to the day, and this day lies between.
    Unclear,
    /// In force.
    InForce,
}

/// The level that the zeros of a code tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// 省级
    Province,
    /// 地级
    Prefecture,
    /// 县级
    County,
}

/// Until when the table is known to be complete.
pub const KNOWN_UNTIL: LocalDate = table::KNOWN_UNTIL;

const FIRST: usize = 1100;
const LAST: usize = 8399;

/// For each four digits, which last two ever stood behind them.
static EVER: [u128; LAST - FIRST + 1] = ever();
/// For each four digits, the first row that has them or more.
static FIRST_ROW: [u16; LAST - FIRST + 2] = first_rows();
/// Which first two digits ever were a province.
static PROVINCES: u128 = provinces();

#[expect(
    clippy::indexing_slicing,
    clippy::large_stack_arrays,
    reason = "evaluated by the compiler, where it would stop it"
)]
const fn ever() -> [u128; LAST - FIRST + 1] {
    let mut ever = [0; LAST - FIRST + 1];
    let mut row = 0;
    while row < table::ROWS.len() {
        let code = table::ROWS[row].0 as usize;
        ever[code / 100 - FIRST] |= 1 << (code % 100);
        row += 1;
    }
    ever
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    reason = "evaluated by the compiler, where it would stop it"
)]
const fn first_rows() -> [u16; LAST - FIRST + 2] {
    assert!(table::ROWS.len() < u16::MAX as usize);
    let mut first = [0; LAST - FIRST + 2];
    let mut row = 0;
    let mut front = 0;
    while front < first.len() {
        while row < table::ROWS.len() && (table::ROWS[row].0 as usize) / 100 < front + FIRST {
            row += 1;
        }
        first[front] = row as u16;
        front += 1;
    }
    first
}

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, where it would stop it")]
const fn provinces() -> u128 {
    let mut provinces = 0;
    let mut row = 0;
    while row < table::ROWS.len() {
        let code = table::ROWS[row].0;
        if code.is_multiple_of(10_000) {
            provinces |= 1 << (code / 10_000);
        }
        row += 1;
    }
    provinces
}

pub(crate) const LIST: CodeList = CodeList::table(
    "division",
    text("行政区划代码", "Administrative divisions with their history, GB/T 2260"),
    DIVISION,
    KNOWN_UNTIL,
    || {
        let code = |run: Division| Code {
            from: run.from.map(|edge| edge.to_string()),
            to: run.to.map(|edge| edge.to_string()),
            ..Code::always(&run.digits(), text(run.name, ""))
        };
        all().map(code).collect()
    },
)
.dated(in_force);

fn in_force(code: &Code, day: LocalDate) -> Option<bool> {
    let began = |run: &Division| run.from.map(|edge| edge.to_string()) == code.from;
    let run = history(&code.code).find(|run| run.name == code.label.zh && began(run))?;
    match run.standing_on(day) {
        Standing::InForce => Some(true),
        Standing::Unclear => None,
        Standing::Future | Standing::Abolished => Some(false),
    }
}

/// All runs, in the order of codes and time.
pub fn all() -> impl Iterator<Item = Division> {
    table::ROWS.iter().map(Row::division)
}

/// All runs of a code, in the order of time; none where the code never existed.
pub fn history(code: &str) -> impl Iterator<Item = Division> + use<> {
    let number = number(code).unwrap_or(0);
    rows_of(number).iter().filter(move |row| row.0 == number).map(Row::division)
}

/// The rows of all codes with the same first four digits.
fn rows_of(code: u32) -> &'static [Row] {
    let front = (code as usize / 100).checked_sub(FIRST);
    let bounds = front.and_then(|front| FIRST_ROW.get(front).zip(FIRST_ROW.get(front + 1)));
    let rows = bounds.and_then(|(start, end)| table::ROWS.get((*start).into()..(*end).into()));
    rows.unwrap_or_default()
}

/// Where a code stands on `day`, whatever it was called; `None` where it never existed.
///
/// ```
/// use jiaozheng_core::code::division::{Standing, standing};
/// use jiaozheng_core::day;
///
/// assert_eq!(standing("411003", day(2024, 9, 1)), Some(Standing::InForce));
/// assert_eq!(standing("411023", day(2024, 9, 1)), Some(Standing::Abolished));
/// assert_eq!(standing("419999", day(2024, 9, 1)), None);
/// ```
pub fn standing(code: &str, day: LocalDate) -> Option<Standing> {
    let mut runs = history(code);
    let mut span = runs.next()?;
    let mut best = Standing::Future;
    for run in runs {
        if span.goes_on_in(&run) {
            span.to = run.to;
        } else {
            best = best.max(span.standing_on(day));
            span = run;
        }
    }
    Some(best.max(span.standing_on(day)))
}

/// Whether the code ever existed.
pub fn ever_existed(code: &str) -> bool {
    number(code).is_some_and(is_ever)
}

/// Whether a code may stand in an identity number: that of a county that ever existed, or one of the
/// collective codes (01, 02, 11, 20) of its prefecture, which occur on cards though in no list.
pub fn may_stand_in_identity_number(code: &str) -> bool {
    number(code).is_some_and(|code| {
        let prefecture = code / 100 * 100;
        let is_collective = matches!(code % 100, 1 | 2 | 11 | 20) && prefecture % 10_000 != 0;
        is_ever(code) || is_collective && is_ever(prefecture)
    })
}

/// Whether two digits ever were a province, Taiwan, Hong Kong and Macau included.
pub fn is_province(tens: u8, ones: u8) -> bool {
    let digits = tens.is_ascii_digit() && ones.is_ascii_digit();
    digits && PROVINCES >> ((tens - b'0') * 10 + (ones - b'0')) & 1 == 1
}

/// Whether two digits are a province whose people have identity numbers: Taiwan, Hong Kong and Macau
/// have residence permits instead.
pub fn is_mainland_province(tens: u8, ones: u8) -> bool {
    is_province(tens, ones) && !matches!(tens, b'7' | b'8')
}

/// The level of a code.
pub fn level(code: &str) -> Level {
    match number(code) {
        Some(code) if code % 10_000 == 0 => Level::Province,
        Some(code) if code % 100 == 0 => Level::Prefecture,
        _ => Level::County,
    }
}

fn number(code: &str) -> Option<u32> {
    let digits = code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| code.parse().ok())?
}

fn is_ever(code: u32) -> bool {
    let (front, last) = (code as usize / 100, code % 100);
    let known = front.checked_sub(FIRST).and_then(|front| EVER.get(front));
    known.is_some_and(|known| known >> last & 1 == 1)
}

impl Row {
    fn division(&self) -> Division {
        let Self(code, name, from, to, is_civil) = *self;
        Division { code, name, from: edge(from), to: edge(to), is_civil }
    }
}

fn edge([earliest, latest]: [u32; 2]) -> Option<Edge> {
    Some(Edge { earliest: date(earliest)?, latest: date(latest)? })
}

fn date(digits: u32) -> Option<LocalDate> {
    let year = u16::try_from(digits / 10_000).ok()?;
    let (month, day) = (digits / 100 % 100, digits % 100);
    LocalDate::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

impl Division {
    /// Where the run stands on `day`.
    pub fn standing_on(&self, day: LocalDate) -> Standing {
        let begun = self.from.is_none_or(|from| from.latest <= day);
        let not_yet = self.from.is_some_and(|from| day < from.earliest);
        let ended = self.to.is_some_and(|to| to.latest <= day);
        let lasting = self.to.is_none_or(|to| day < to.earliest);
        match () {
            () if not_yet => Standing::Future,
            () if ended => Standing::Abolished,
            () if begun && lasting => Standing::InForce,
            () => Standing::Unclear,
        }
    }

    /// Whether `next` is the same code under another name: its beginning may be this one's end.
    fn goes_on_in(&self, next: &Self) -> bool {
        let (Some(end), Some(start)) = (self.to, next.from) else { return false };
        start.earliest <= end.latest && end.earliest <= start.latest
    }

    /// The code as six digits.
    pub fn digits(&self) -> String {
        format!("{:06}", self.code)
    }
}

impl Level {
    /// `province`, `prefecture` or `county`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::Prefecture => "prefecture",
            Self::County => "county",
        }
    }
}

fn month(f: &mut fmt::Formatter<'_>, day: LocalDate) -> fmt::Result {
    write!(f, "{:04}-{:02}", day.year(), day.month())
}

impl fmt::Display for Edge {
    /// The year or the month where the sources tell no more: `1986`, `1997-07`, `1990-01/1995-12`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { earliest, latest } = self;
        let ends_month = latest.plus_days(1).is_none_or(|next| next.month() != latest.month());
        let whole_months = earliest.day_of_month() == 1 && ends_month;
        let one_year = earliest.year() == latest.year();
        match (earliest, latest) {
            _ if earliest == latest => earliest.fmt(f),
            _ if !whole_months => write!(f, "{earliest}/{latest}"),
            _ if one_year && earliest.month() == 1 && latest.month() == 12 => {
                write!(f, "{:04}", latest.year())
            }
            _ if one_year && earliest.month() == latest.month() => month(f, *latest),
            _ => {
                month(f, *earliest)?;
                f.write_str("/")?;
                month(f, *latest)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::day;

    fn on(code: &str, year: u16, month: u8, dom: u8) -> Option<Standing> {
        standing(code, day(year, month, dom))
    }

    #[test]
    fn codes_come_and_go() {
        assert_eq!(on("411003", 2026, 9, 11), Some(Standing::InForce));
        assert_eq!(on("411003", 2016, 1, 1), Some(Standing::Future));
        assert_eq!(on("411023", 2016, 10, 31), Some(Standing::InForce));
        assert_eq!(on("411023", 2016, 12, 1), Some(Standing::Unclear));
        assert_eq!(on("411023", 2017, 1, 1), Some(Standing::Abolished));
        assert_eq!(on("110103", 2009, 12, 31), Some(Standing::InForce));
        assert_eq!(on("110103", 2011, 1, 1), Some(Standing::Abolished));
        assert_eq!(on("419999", 2020, 1, 1), None);
        assert_eq!(on("41102", 2020, 1, 1), None);
    }

    #[test]
    fn a_new_name_is_no_new_division() {
        // A county that became a district of the same code, or a city that was renamed, stays in force
        // while its name is open.
        let renamed: Vec<_> = all()
            .filter(|run| run.is_civil && run.to.is_some_and(|to| to.earliest.year() >= 1990))
            .filter(|run| run.from.zip(run.to).is_none_or(|(from, to)| from.latest < to.earliest))
            .filter(|run| history(&run.digits()).any(|next| run.goes_on_in(&next)))
            .collect();
        assert!(renamed.len() > 50, "{} renamed", renamed.len());
        for run in renamed {
            let Some(to) = run.to else { continue };
            assert_eq!(standing(&run.digits(), to.earliest), Some(Standing::InForce), "{run:?}");
        }
    }

    #[test]
    fn what_is_current_is_in_force_when_the_table_was_made() {
        let open: Vec<_> = all().filter(|run| run.is_civil && run.to.is_none()).collect();
        for run in &open {
            assert_eq!(run.standing_on(KNOWN_UNTIL), Standing::InForce, "{run:?}");
        }
        assert_eq!(open.len(), 3214);
    }

    #[test]
    fn edges_are_written_as_well_as_they_are_known() {
        let edge = |earliest, latest| Edge { earliest, latest }.to_string();
        assert_eq!(edge(day(1986, 1, 1), day(1986, 12, 31)), "1986");
        assert_eq!(edge(day(1997, 7, 1), day(1997, 7, 31)), "1997-07");
        assert_eq!(edge(day(1990, 1, 1), day(1995, 12, 31)), "1990-01/1995-12");
        assert_eq!(edge(day(2016, 11, 24), day(2016, 11, 24)), "2016-11-24");
        assert_eq!(edge(day(2016, 11, 24), day(2016, 11, 30)), "2016-11-24/2016-11-30");
    }

    #[test]
    fn provinces_are_those_of_the_table() {
        assert!(is_province(b'4', b'1') && is_province(b'7', b'1') && !is_province(b'9', b'1'));
        assert!(is_mainland_province(b'4', b'1') && !is_mainland_province(b'8', b'1'));
        assert!(may_stand_in_identity_number("411001") && may_stand_in_identity_number("411020"));
        assert!(!may_stand_in_identity_number("419901") && !may_stand_in_identity_number("411099"));
        assert!(!may_stand_in_identity_number("410020"), "a province is no prefecture");
    }

    proptest! {
        /// The compact form that is looked up says the same as the rows.
        #[test]
        fn ever_is_what_the_rows_say(code in 100_000..900_000_u32, at in 0..table::ROWS.len()) {
            for code in [code, table::ROWS[at].0, table::ROWS[at].0 + 1] {
                let digits = code.to_string();
                prop_assert_eq!(ever_existed(&digits), history(&digits).next().is_some());
            }
        }
    }
}
