//! What may follow an unlawful act: the fine, the measures, the ban, by the law of which day.
//!
//! The provisions stand in a table made from `data/training_penalties.csv`.

use jiaozheng_core::{Basis, InForce, LocalDate, code_list};

use super::PracticeBan;
use crate::ViolationAct;
use crate::generated::PENALTIES;
use crate::institution::{FEN_A_YUAN, Fen};

code_list! {
    /// How grave an act is. A law that names fewer tiers has the next lower one for those it does not
    /// name.
    pub enum PenaltyTier("training.penalty_tier", "情节", "How grave the act is", Public, &[crate::law::DISGUISED]) {
        Ordinary = "ordinary": "一般", "ordinary";
        Serious = "serious": "情节严重（包括拒不改正、造成严重后果）", "serious, which includes a refusal to correct it";
        VerySerious = "very_serious": "情节特别严重", "very serious";
    }
}

code_list! {
    /// What can be imposed or ordered besides a fine, a confiscation and a ban.
    pub enum PenaltyMeasure("training.penalty_measure", "处罚措施", "What is imposed or ordered besides a fine", Public, crate::law::KINDS_OF_PENALTIES) {
        Correction = "correction": "责令改正（限期改正）", "correction is ordered";
        Refund = "refund": "责令退还所收费用", "a refund is ordered";
        Warning = "warning": "警告", "a warning";
        Criticism = "criticism": "通报批评", "public criticism";
        StopOperating = "stop_operating": "责令停止举办", "the institution has to stop";
        Rectification = "rectification": "责令限期整顿", "the institution has to be put in order";
        StopEnrolment = "stop_enrolment": "责令停止招收学员", "nobody may be enrolled";
        Suspension = "suspension": "责令停业整顿", "operations are suspended";
        Revocation = "revocation": "吊销许可证件", "the licence is revoked";
    }
}

code_list! {
    /// Which law a penalty rests on.
    pub enum PenaltyLaw("training.penalty_law", "处罚依据", "Which law the penalty rests on", Public, crate::law::ACTS) {
        Measures2023 = "measures_2023": "校外培训行政处罚暂行办法", "the measures of 2023";
        PrivateEducation = "private_education": "民办教育促进法及其实施条例", "the law on private education and its regulation";
        MinorsProtection = "minors_protection": "未成年人保护法", "the law on the protection of minors";
    }
}

/// How a fine is measured, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Amount {
    Yuan { least: u32, most: u32 },
    Multiple { least: u32, most: u32 },
}

/// A row of the table.
#[derive(Debug)]
pub(crate) struct Provided {
    pub(crate) act: ViolationAct,
    pub(crate) tier: PenaltyTier,
    pub(crate) law: PenaltyLaw,
    pub(crate) in_force: InForce,
    pub(crate) fine: Option<Amount>,
    pub(crate) is_fine_required: bool,
    pub(crate) measures: &'static [PenaltyMeasure],
    pub(crate) ban: Option<BanBounds>,
    pub(crate) refund: bool,
    pub(crate) county_only: bool,
    pub(crate) basis: Basis,
}

/// What may follow an act, by the law of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Penalty {
    /// Which law it is.
    pub law: PenaltyLaw,
    /// The fine; `None` where there is none.
    pub fine: Option<FineBounds>,
    /// The measures that are named. Correction is always ordered, and confiscation always possible.
    pub measures: &'static [PenaltyMeasure],
    /// For how long somebody may not train; `None` where nobody is kept from it.
    pub ban: Option<BanBounds>,
    /// Whether what was paid has to be paid back.
    pub is_refund_ordered: bool,
    /// Whether the county alone decides, and nobody above it.
    pub is_for_counties: bool,
    /// What stands behind it.
    pub basis: Basis,
}

/// Between which amounts a fine lies, both included, in fen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FineBounds {
    /// The least.
    pub least_fen: i64,
    /// The most.
    pub most_fen: i64,
    /// Whether the law says that there is one, not that there may be.
    pub is_required: bool,
}

/// For how long somebody may be kept from training, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BanBounds {
    /// For some years.
    Years {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// For life.
    Lifetime,
}

impl BanBounds {
    /// Whether a ban is one of these.
    pub fn contain(self, ban: PracticeBan) -> bool {
        match (self, ban) {
            (Self::Lifetime, PracticeBan::Lifetime {}) => true,
            (Self::Years { least, most }, PracticeBan::Years { years }) => {
                (i64::from(least)..=i64::from(most)).contains(&years.get())
            }
            _ => false,
        }
    }
}

impl FineBounds {
    /// Whether a fine lies within.
    pub fn contain(self, fine: Fen) -> bool {
        (self.least_fen..=self.most_fen).contains(&fine.get())
    }
}

/// What may follow an act of a tier, from which so much was gained, by the law of `day`.
///
/// `None` where the law of that day, as far as the table goes, has no penalty for it: before the
/// measures of 2023 there was none on subjects under another guise.
///
/// ```
/// use jiaozheng_core::day;
/// use jiaozheng_training::ViolationAct::{DisguisedSubjectTraining, UnauthorisedInstitution};
/// use jiaozheng_training::institution::Fen;
/// use jiaozheng_training::violation::{PenaltyTier, penalty};
///
/// // Ten thousand yuan were gained: the fine is one to five times as much.
/// let gains = Fen::new(1_000_000).unwrap();
/// let today = day(2024, 5, 6);
/// let fine = penalty(UnauthorisedInstitution, gains, PenaltyTier::Ordinary, today).unwrap().fine.unwrap();
/// assert_eq!((fine.least_fen, fine.most_fen), (1_000_000, 5_000_000));
///
/// // Whatever was gained, up to fifty thousand yuan.
/// let serious = penalty(DisguisedSubjectTraining, gains, PenaltyTier::Serious, today).unwrap();
/// assert_eq!(serious.fine.unwrap().most_fen, 5_000_000);
/// assert!(penalty(DisguisedSubjectTraining, gains, PenaltyTier::Ordinary, today).unwrap().fine.is_none());
/// assert!(penalty(DisguisedSubjectTraining, gains, PenaltyTier::Serious, day(2023, 10, 14)).is_none());
/// ```
pub fn penalty(
    act: ViolationAct,
    gains: Fen,
    tier: PenaltyTier,
    day: LocalDate,
) -> Option<Penalty> {
    let own = PENALTIES.iter().filter(|row| row.act == act && row.in_force.contains(day));
    let row = own.filter(|row| row.tier <= tier).max_by_key(|row| row.tier)?;
    Some(Penalty {
        law: row.law,
        fine: row.fine.map(|fine| fine.bounds(gains, row.is_fine_required)),
        measures: row.measures,
        ban: row.ban,
        is_refund_ordered: row.refund,
        is_for_counties: row.county_only,
        basis: row.basis,
    })
}

/// What may follow an act that ended on `acted`, where it is decided on `decided`: by the law of the
/// day of the act, unless the law has changed since and the new one is lighter, or has no penalty any
/// more (《行政处罚法》第三十七条).
///
/// An act that goes on is one of its last day.
///
/// ```
/// use jiaozheng_core::day;
/// use jiaozheng_training::ViolationAct::{DisguisedSubjectTraining, UnauthorisedInstitution};
/// use jiaozheng_training::institution::Fen;
/// use jiaozheng_training::violation::{PenaltyLaw, PenaltyTier, penalty_of_act};
///
/// let gains = Fen::new(1_000_000).unwrap();
/// let of = |act, acted| penalty_of_act(act, gains, PenaltyTier::Serious, acted, day(2024, 1, 8));
/// // The new law has the same fine: it is no lighter, so the old one stays.
/// let before = of(UnauthorisedInstitution, day(2023, 10, 14)).unwrap();
/// assert_eq!(before.law, PenaltyLaw::PrivateEducation);
/// assert_eq!(of(UnauthorisedInstitution, day(2023, 10, 15)).unwrap().law, PenaltyLaw::Measures2023);
/// // What had no penalty when it was done has none now.
/// assert!(of(DisguisedSubjectTraining, day(2023, 10, 14)).is_none());
/// ```
pub fn penalty_of_act(
    act: ViolationAct,
    gains: Fen,
    tier: PenaltyTier,
    acted: LocalDate,
    decided: LocalDate,
) -> Option<Penalty> {
    let old = penalty(act, gains, tier, acted)?;
    let new = penalty(act, gains, tier, decided.max(acted))?;
    Some(if new.is_lighter_than(&old) { new } else { old })
}

impl Amount {
    fn bounds(self, gains: Fen, is_required: bool) -> FineBounds {
        let (least, most, unit) = match self {
            Self::Yuan { least, most } => (least, most, FEN_A_YUAN),
            Self::Multiple { least, most } => (least, most, gains.get()),
        };
        let (least_fen, most_fen) = (i64::from(least) * unit, i64::from(most) * unit);
        FineBounds { least_fen, most_fen, is_required }
    }
}

impl Penalty {
    /// Whether it is lighter: by its worst first.
    fn is_lighter_than(&self, other: &Self) -> bool {
        self.weight() < other.weight()
    }

    /// A ban, then the gravest measure, then the fine at its most and its least.
    fn weight(&self) -> (Option<BanBounds>, Option<PenaltyMeasure>, i64, i64) {
        let (least, most) = self.fine.map_or((0, 0), |fine| (fine.least_fen, fine.most_fen));
        (self.ban, self.measures.iter().copied().max(), most, least)
    }
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::code::Coded;
    use jiaozheng_core::day;

    use super::*;

    const DAY: LocalDate = day(2025, 3, 3);

    fn fen(yuan: i64) -> Fen {
        Fen::new(yuan * 100).expect("an amount")
    }

    fn with_fine(most_fen: i64, measures: &'static [PenaltyMeasure]) -> Penalty {
        let fine = Some(FineBounds { least_fen: 0, most_fen, is_required: true });
        let any = penalty(ViolationAct::Fees, fen(0), PenaltyTier::Ordinary, DAY);
        Penalty { fine, measures, ..any.expect("a penalty") }
    }

    #[test]
    fn every_act_has_a_penalty_in_every_tier_today() {
        for act in ViolationAct::ALL {
            for tier in PenaltyTier::ALL {
                assert!(penalty(*act, fen(1), *tier, DAY).is_some(), "{act:?} {tier:?}");
            }
        }
    }

    #[test]
    fn a_graver_tier_is_no_lighter() {
        for act in ViolationAct::ALL {
            let of = |tier| penalty(*act, fen(10_000), tier, DAY).expect("a penalty");
            for pair in PenaltyTier::ALL.windows(2) {
                assert!(!of(pair[1]).is_lighter_than(&of(pair[0])), "{act:?}");
            }
        }
    }

    #[test]
    fn a_tier_that_is_not_named_is_the_next_lower_one() {
        let of = |tier| penalty(ViolationAct::StaffUnchecked, fen(0), tier, DAY);
        assert_eq!(of(PenaltyTier::VerySerious), of(PenaltyTier::Serious));
        assert_ne!(of(PenaltyTier::Serious), of(PenaltyTier::Ordinary));
    }

    #[test]
    fn what_is_lighter_is_told_by_the_worst() {
        use PenaltyMeasure::{Revocation, Warning};
        assert!(with_fine(100, &[Warning]).is_lighter_than(&with_fine(200, &[Warning])));
        assert!(with_fine(200, &[Warning]).is_lighter_than(&with_fine(100, &[Revocation])));
        assert!(!with_fine(100, &[Warning]).is_lighter_than(&with_fine(100, &[Warning])));
    }

    #[test]
    fn fines_have_both_their_ends() {
        let act = ViolationAct::DisguisedSubjectTraining;
        let of = |tier| penalty(act, fen(0), tier, DAY).and_then(|it| it.fine).expect("a fine");
        assert!(of(PenaltyTier::Serious).contain(fen(50_000)));
        assert!(!of(PenaltyTier::Serious).contain(fen(50_001)));
        assert!(of(PenaltyTier::VerySerious).contain(fen(50_000)));
        assert!(!of(PenaltyTier::VerySerious).contain(fen(49_999)));
        assert!(!of(PenaltyTier::VerySerious).contain(fen(100_001)));
    }

    #[test]
    fn an_act_that_ended_under_the_old_law_is_judged_by_it() {
        let act = ViolationAct::UnauthorisedInstitution;
        let of = |acted, decided| {
            penalty_of_act(act, fen(1), PenaltyTier::Ordinary, acted, decided).map(|it| it.law)
        };
        assert_eq!(of(day(2017, 8, 31), DAY), None, "before the oldest row");
        assert_eq!(of(day(2023, 10, 14), DAY), Some(PenaltyLaw::PrivateEducation));
        assert_eq!(of(day(2023, 10, 15), DAY), Some(PenaltyLaw::Measures2023));
    }
}
