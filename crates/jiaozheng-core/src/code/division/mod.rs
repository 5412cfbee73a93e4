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

/// Where a division stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not yet there.
    Future,
    /// In force.
    InForce,
    /// The sources do not tell the change to the day, and this day lies between.
    Unclear,
    /// No longer there.
    Abolished,
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
    let start = table::ROWS.partition_point(|row| row.0 < number);
    let rows = table::ROWS.get(start..).unwrap_or_default();
    rows.iter().take_while(move |row| row.0 == number).map(Row::division)
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
    let mut spans: Vec<Division> = Vec::new();
    for run in history(code) {
        match spans.last_mut() {
            Some(last) if last.goes_on_in(&run) => last.to = run.to,
            _ => spans.push(run),
        }
    }
    let on_day = |standing| spans.iter().any(|span| span.standing_on(day) == standing);
    let order = [Standing::InForce, Standing::Unclear, Standing::Abolished, Standing::Future];
    order.into_iter().find(|standing| on_day(*standing))
}

/// Whether the code ever existed.
pub fn ever_existed(code: &str) -> bool {
    number(code).is_some_and(is_ever)
}

/// Whether a code may stand in an identity number: that of a county that ever existed, or one of the
/// collective codes (01, 02, 11, 20) of its prefecture, which occur on cards though in no list.
pub fn may_stand_in_identity_number(code: &str) -> bool {
    number(code).is_some_and(|code| {
        is_ever(code) || matches!(code % 100, 1 | 2 | 11 | 20) && is_ever(code / 100 * 100)
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

impl fmt::Display for Edge {
    /// The month or the year where the sources tell no more.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { earliest, latest } = self;
        if earliest == latest {
            return earliest.fmt(f);
        }
        write!(f, "{earliest}/{latest}")
    }
}
