//! Codes of powers for which there is no official list, so that they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use super::{BasisRank, CoercionForm, PowerKind, PowerStage};
use crate::law;

/// All lists that stand in a power and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    PowerKind::LIST,
    BasisRank::LIST,
    CoercionForm::LIST,
    PowerStage::LIST,
    PowerLevel::LIST,
    DayCount::LIST,
    DisclosureExemption::LIST,
];

code_list! {
    /// Who exercises a power.
    pub enum PowerLevel("responsibility.power_level", "实施层级", "Level of exercise", Public, &[Basis::Consistency]) {
        Province = "province": "省级", "province";
        City = "city": "市级", "city";
        County = "county": "县级", "county";
        Township = "township": "乡镇（街道）", "township";
    }
}

code_list! {
    /// Which days a time limit counts.
    pub enum DayCount("responsibility.day_count", "计算方式", "Which days a time limit counts", Public, &[Basis::Consistency]) {
        WorkingDays = "working_days": "工作日", "working days";
        Days = "days": "自然日", "days of the calendar";
    }
}

code_list! {
    /// Why a power is not published.
    pub enum DisclosureExemption("responsibility.disclosure_exemption", "不予公开情形", "Why a power is not published", Public, &[law::NOT_DISCLOSED, law::INTERNAL_AFFAIRS]) {
        StateSecret = "state_secret": "国家秘密", "a state secret";
        Forbidden = "forbidden": "法律、行政法规禁止公开", "forbidden by law or administrative regulation";
        Security = "security": "公开后可能危及国家安全、公共安全、经济安全、社会稳定", "might endanger security or stability";
        InternalAffairs = "internal_affairs": "行政机关的内部事务信息", "internal affairs of the body, which need not be public";
    }
}

impl PowerKind {
    /// Whether each power of the kind has a duty at that stage.
    pub const fn has_stage(self, stage: PowerStage) -> bool {
        match self {
            Self::Licence => stage.in_licence(),
            Self::Penalty => stage.in_penalty(),
            Self::Coercion => stage.in_coercion(),
            Self::Reward => stage.in_reward(),
            _ => false,
        }
    }
}

impl CoercionForm {
    /// Whether it can be set by what has that rank.
    pub const fn can_rest_on(self, rank: BasisRank) -> bool {
        match rank {
            BasisRank::Law => true,
            BasisRank::AdministrativeRegulation => self.by_administrative_regulation(),
            BasisRank::LocalRegulation => self.by_local_regulation(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sets_coercion_sets_some_form_of_it() {
        for rank in BasisRank::ALL {
            let sets_some = CoercionForm::ALL.iter().any(|form| form.can_rest_on(*rank));
            assert_eq!(sets_some, rank.sets_coercion(), "{rank:?}");
        }
        assert!(!CoercionForm::Enforcement.can_rest_on(BasisRank::AdministrativeRegulation));
        assert!(CoercionForm::Sealing.can_rest_on(BasisRank::LocalRegulation));
    }

    #[test]
    fn licences_penalties_coercion_and_rewards_have_stages() {
        let stages =
            |kind: PowerKind| PowerStage::ALL.iter().filter(move |it| kind.has_stage(**it));
        let counts: Vec<_> = PowerKind::ALL.iter().map(|kind| stages(*kind).count()).collect();
        assert_eq!(counts, [5, 7, 3, 0, 0, 0, 0, 2, 0, 0]);
    }
}
