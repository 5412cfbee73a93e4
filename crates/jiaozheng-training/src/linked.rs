//! What rules on linked records are called, the parts that records have in them, and their keys.

use jiaozheng_core::{CreditCode, Fact, Key, LocalDate};

/// An entry of a white list without its institution.
pub(crate) const INSTITUTION_UNKNOWN: &str = "training.whitelist.institution_unknown";
/// An entry whose institution has another name.
pub(crate) const NAME_DIFFERS: &str = "training.whitelist.institution_name_differs";
/// An entry whose institution had no licence then.
pub(crate) const NOT_LICENSED: &str = "training.whitelist.institution_not_licensed";
/// An entry whose institution was not operating then.
pub(crate) const NOT_OPERATING: &str = "training.whitelist.institution_not_operating";
/// An entry whose institution was deregistered by then.
pub(crate) const LISTED_AFTER_DEREGISTRATION: &str = "training.whitelist.after_deregistration";
/// Two entries of one list that say different things of it.
pub(crate) const LIST_DIFFERS: &str = "training.whitelist.list_differs";
/// Two contracts of one student on the same matter at the same time.
pub(crate) const CONTRACTS_SPLIT: &str = "training.contract.split_over_contracts";
/// A contract that calls its institution by another name.
pub(crate) const CONTRACT_NAME_DIFFERS: &str = "training.contract.institution_name_differs";
/// A contract of an institution that was deregistered.
pub(crate) const CONTRACT_AFTER_DEREGISTRATION: &str = "training.contract.after_deregistration";
/// A change or renewal of an institution that was deregistered.
pub(crate) const APPROVAL_AFTER_DEREGISTRATION: &str = "training.approval.after_deregistration";
/// A course of an institution that was deregistered.
pub(crate) const COURSE_AFTER_DEREGISTRATION: &str = "training.course.after_deregistration";

/// Who asks.
pub(crate) const ASKING: u8 = 0;
/// An institution is there.
pub(crate) const THERE: u8 = 1;
/// It is licensed, from the first approval to the last day of the term.
pub(crate) const LICENSED: u8 = 2;
/// It has no licence.
pub(crate) const UNLICENSED: u8 = 3;
/// It does not operate, from a day on.
pub(crate) const IDLE: u8 = 4;
/// What the first entry of a list says of the list.
pub(crate) const FIRST_ENTRY: u8 = 5;
/// Its licence was taken back, or its registration cancelled.
pub(crate) const DEREGISTERED: u8 = 6;

/// Whether those who say it say another text than the record does.
pub(crate) fn differs(own: Fact, told: &[Fact]) -> bool {
    !told.is_empty() && told.iter().all(|it| it.from != own.from)
}

/// Whether the institution came to its end before what it asks about did.
pub(crate) fn is_over(own: Fact, told: &[Fact]) -> bool {
    told.iter().any(|end| end.part == DEREGISTERED && end.from < own.to)
}

/// What all records on one organisation share.
pub(crate) fn organisation(credit_code: CreditCode) -> Key {
    Key::of(&[credit_code.as_str()])
}

/// A key as a text, to make another one of.
pub(crate) fn hex(key: Key) -> String {
    format!("{:032x}", u128::from_be_bytes(*key.as_bytes()))
}

/// A day that stands for texts, since a fact has room for days alone. Other texts have the same one by
/// chance once in 3.6 million times: a difference is then not seen, and none is found where there is
/// none.
pub(crate) fn day_for(texts: &[&str]) -> LocalDate {
    const DAYS: u32 = 3_652_059; // of the years 1 to 9999
    let key = Key::of(texts);
    let number = key
        .as_bytes()
        .iter()
        .fold(0_u64, |sum, byte| (sum * 256 + u64::from(*byte)) % u64::from(DAYS));
    let days = u32::try_from(number).unwrap_or_default();
    LocalDate::MIN.plus_days(days).unwrap_or(LocalDate::MIN)
}

#[cfg(test)]
mod tests {
    use super::day_for;

    #[test]
    fn other_texts_have_other_days() {
        assert_eq!(day_for(&["示例一中心"]), day_for(&["示例一中心"]));
        assert_ne!(day_for(&["示例一中心"]), day_for(&["示例二中心"]));
        assert_ne!(day_for(&["示例", "中心"]), day_for(&["示例中心"]));
        let days: std::collections::BTreeSet<_> =
            (0..1000).map(|number: u32| day_for(&[&number.to_string()])).collect();
        assert!(days.len() > 998, "{}", days.len());
    }
}
