//! Where a rule comes from, and who saw it.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::{InForce, LocalDate};

/// A law, regulation, normative document or standard, named once and shared by all that cite it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Instrument {
    /// Full title without book marks.
    pub title: &'static str,
    /// Number of the document or standard where it has one.
    pub number: Option<&'static str>,
    /// When it is in force, as far as that matters to a rule.
    pub in_force: InForce,
}

/// A place in a law: article (条), 之一, paragraph (款), item (项).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Provision {
    article: u16,
    inserted: Option<u16>,
    paragraph: Option<u16>,
    item: Option<u16>,
}

/// How well a source is known. Without [`Text`](Self::Text) nobody has read its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// The provision itself was read, there.
    Text(&'static str),
    /// A copy of doubtful quality, a report or a summary was read, there.
    Mirror(&'static str),
    /// Nobody looked it up: enough for a warning, and for no article number.
    Memory,
}

/// What stands behind a rule.
///
/// ```
/// use jiaozheng_core::{Basis, Evidence, Instrument, article};
///
/// const ACT: Instrument = Instrument::new("某办法", Some("某发〔2024〕1号"));
/// let whole = Basis::law(&ACT, None, Evidence::Memory);
/// assert_eq!(whole.to_string(), "《某办法》（某发〔2024〕1号）");
///
/// let item = article(15).inserted(1).paragraph(2).item(3);
/// let read = Basis::law(&ACT, Some(item), Evidence::Text("www.example.gov.cn"));
/// assert_eq!(read.to_string(), "《某办法》（某发〔2024〕1号）第15条之1第2款第3项");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Basis {
    /// A law or what rests on one.
    Law {
        /// The instrument cited.
        instrument: &'static Instrument,
        /// Where in it; `None` cites the whole.
        provision: Option<Provision>,
        /// How well that is known.
        evidence: Evidence,
    },
    /// A technical standard.
    Standard {
        /// The standard cited.
        instrument: &'static Instrument,
        /// Where in it, `5.6`.
        clause: Option<&'static str>,
        /// How well that is known.
        evidence: Evidence,
    },
    /// What the record's own meaning requires.
    Consistency,
}

/// An article, to be narrowed.
pub const fn article(article: u16) -> Provision {
    Provision { article, inserted: None, paragraph: None, item: None }
}

impl Instrument {
    /// Names an instrument, in force on every day that matters.
    pub const fn new(title: &'static str, number: Option<&'static str>) -> Self {
        Self { title, number, in_force: InForce::ALWAYS }
    }

    /// Says when it is in force: on other days it is not cited.
    #[must_use]
    pub const fn in_force(mut self, in_force: InForce) -> Self {
        self.in_force = in_force;
        self
    }
}

impl Provision {
    /// 之一, 之二: an article put in later.
    #[must_use]
    pub const fn inserted(mut self, number: u16) -> Self {
        self.inserted = Some(number);
        self
    }

    /// 款
    #[must_use]
    pub const fn paragraph(mut self, number: u16) -> Self {
        self.paragraph = Some(number);
        self
    }

    /// 项
    #[must_use]
    pub const fn item(mut self, number: u16) -> Self {
        self.item = Some(number);
        self
    }
}

impl Evidence {
    /// `text`, `mirror` or `memory`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Mirror(_) => "mirror",
            Self::Memory => "memory",
        }
    }

    /// Where it was read.
    pub const fn seen(self) -> Option<&'static str> {
        match self {
            Self::Text(place) | Self::Mirror(place) => Some(place),
            Self::Memory => None,
        }
    }
}

impl Basis {
    /// Cites a law, or one provision of it.
    pub const fn law(
        instrument: &'static Instrument,
        provision: Option<Provision>,
        evidence: Evidence,
    ) -> Self {
        Self::Law { instrument, provision, evidence }
    }

    /// Cites a standard, or one clause of it.
    pub const fn standard(
        instrument: &'static Instrument,
        clause: Option<&'static str>,
        evidence: Evidence,
    ) -> Self {
        Self::Standard { instrument, clause, evidence }
    }

    /// `law`, `standard` or `consistency`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Law { .. } => "law",
            Self::Standard { .. } => "standard",
            Self::Consistency => "consistency",
        }
    }

    /// What is cited; nothing for [`Consistency`](Self::Consistency).
    pub const fn instrument(&self) -> Option<&'static Instrument> {
        match self {
            Self::Law { instrument, .. } | Self::Standard { instrument, .. } => Some(*instrument),
            Self::Consistency => None,
        }
    }

    /// Whether it can be cited for what happened on `day`.
    pub fn applies_on(&self, day: LocalDate) -> bool {
        self.instrument().is_none_or(|instrument| instrument.in_force.contains(day))
    }

    /// Where in it: `第15条`, `5.6`.
    pub fn place(&self) -> Option<String> {
        match self {
            Self::Law { provision, .. } => provision.map(|provision| provision.to_string()),
            Self::Standard { clause, .. } => clause.map(str::to_owned),
            Self::Consistency => None,
        }
    }

    /// How well it is known; [`Consistency`](Self::Consistency) needs no evidence.
    pub const fn evidence(&self) -> Option<Evidence> {
        match self {
            Self::Law { evidence, .. } | Self::Standard { evidence, .. } => Some(*evidence),
            Self::Consistency => None,
        }
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Law { instrument, provision, .. } => {
                write!(f, "《{}》", instrument.title)?;
                instrument.number.map_or(Ok(()), |number| write!(f, "（{number}）"))?;
                provision.map_or(Ok(()), |place| place.fmt(f))
            }
            Self::Standard { instrument, clause, .. } => {
                f.write_str(instrument.number.unwrap_or(instrument.title))?;
                instrument.number.map_or(Ok(()), |_| write!(f, "《{}》", instrument.title))?;
                clause.map_or(Ok(()), |clause| write!(f, " {clause}"))
            }
            Self::Consistency => f.write_str("数据一致性"),
        }
    }
}

impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "第{}条", self.article)?;
        self.inserted.map_or(Ok(()), |number| write!(f, "之{number}"))?;
        self.paragraph.map_or(Ok(()), |number| write!(f, "第{number}款"))?;
        self.item.map_or(Ok(()), |number| write!(f, "第{number}项"))
    }
}

/// As reports and the catalogue show it: flat, with what is absent left out.
impl Serialize for Basis {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Shown {
            kind: &'static str,
            #[serde(skip_serializing_if = "Option::is_none")]
            instrument: Option<&'static str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            number: Option<&'static str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            provision: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            evidence: Option<&'static str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            seen: Option<&'static str>,
        }
        let instrument = self.instrument();
        let evidence = self.evidence();
        Shown {
            kind: self.kind(),
            instrument: instrument.map(|it| it.title),
            number: instrument.and_then(|it| it.number),
            provision: self.place(),
            evidence: evidence.map(Evidence::name),
            seen: evidence.and_then(Evidence::seen),
        }
        .serialize(serializer)
    }
}
