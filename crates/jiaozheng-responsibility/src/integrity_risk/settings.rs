//! What provinces and bureaus decide about integrity risks, since national rules leave it open.

use jiaozheng_core::code::Coded;
use jiaozheng_core::profile::{Chosen, Profile, Range, Setting};
use jiaozheng_core::{LocalDate, Text, text};

use super::codes::{RiskLevel, SupervisorPosition};

/// All of them.
pub const ALL: &[&Setting] = &[HIGH_SUPERVISOR, MEDIUM_SUPERVISOR, LOW_SUPERVISOR, REVIEW_MONTHS];

const PRINCIPAL: (&str, Text) = word(SupervisorPosition::PrincipalLeader);
const IN_CHARGE: (&str, Text) = word(SupervisorPosition::LeaderInCharge);
const DIVISION: (&str, Text) = word(SupervisorPosition::HeadOfDivision);

const fn word(position: SupervisorPosition) -> (&'static str, Text) {
    (position.code(), position.label())
}

/// Who supervises a high risk at least. Practice differs: in some bodies the principal alone (a university
/// of Qinghai), in others any leader.
pub const HIGH_SUPERVISOR: &Setting = &Setting::one_of(
    "responsibility.integrity_risk.high_supervisor",
    text("高风险的监督责任人至少应为", "who supervises a high risk at least"),
    &[IN_CHARGE, PRINCIPAL, DIVISION],
);

/// Who supervises a medium risk at least.
pub const MEDIUM_SUPERVISOR: &Setting = &Setting::one_of(
    "responsibility.integrity_risk.medium_supervisor",
    text("中风险的监督责任人至少应为", "who supervises a medium risk at least"),
    &[IN_CHARGE, PRINCIPAL, DIVISION],
);

/// Who supervises a low risk at least.
pub const LOW_SUPERVISOR: &Setting = &Setting::one_of(
    "responsibility.integrity_risk.low_supervisor",
    text("低风险的监督责任人至少应为", "who supervises a low risk at least"),
    &[DIVISION, IN_CHARGE, PRINCIPAL],
);

/// After how many months a risk is reviewed again at the latest. Risks are reviewed every year, as far as
/// is remembered.
pub const REVIEW_MONTHS: &Setting = &Setting::number(
    "responsibility.integrity_risk.review_months",
    text("廉政风险点重新评估的最长间隔（月）", "most months between two reviews"),
    1..=60,
    12,
);

/// Who supervises a risk of this level at least.
pub(super) fn least_supervisor(
    level: RiskLevel,
    profile: &Profile,
    day: LocalDate,
) -> SupervisorPosition {
    let setting = match level {
        RiskLevel::High => HIGH_SUPERVISOR,
        RiskLevel::Medium => MEDIUM_SUPERVISOR,
        RiskLevel::Low => LOW_SUPERVISOR,
    };
    let word = match (setting.range, profile.chosen(setting, day)) {
        (Range::OneOf(words), Chosen::OneOf(at)) => words.get(at),
        _ => None,
    };
    let position = word.and_then(|(code, _)| SupervisorPosition::of(code));
    position.unwrap_or(SupervisorPosition::Other)
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::day;

    use super::*;

    #[test]
    fn the_higher_the_risk_the_higher_who_supervises() {
        let least = |level| least_supervisor(level, &Profile::NATIONAL, day(2025, 1, 6));
        let all = [RiskLevel::High, RiskLevel::Medium, RiskLevel::Low].map(least);
        assert_eq!(all[0], SupervisorPosition::LeaderInCharge);
        assert_eq!(all[2], SupervisorPosition::HeadOfDivision);
        assert!(all.is_sorted());
    }
}
