//! Who leads items, and who takes over.

use jiaozheng_core::{BoundedInteger, BoundedText, LocalDate, PersonName};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// 序号。Number of an owner within a list.
pub type OwnerNumber = BoundedInteger<1, 100>;

/// 责任人。Somebody who leads items of a list, in one post.
///
/// ```
/// use jiaozheng_core::day;
/// use jiaozheng_responsibility::list::{InCharge, ListOwner, OwnerNumber, Roster};
///
/// let owners: Vec<ListOwner> = serde_json::from_str(
///     r#"[
///         {"number": 1, "name": "例三", "post": "副局长", "in_office_from": "2020-03-02",
///          "in_office_to": "2023-06-30", "successor": 2},
///         {"number": 2, "name": "例四", "post": "副局长", "in_office_from": "2023-07-01"}
///     ]"#,
/// )?;
/// let roster = Roster::of(&owners);
/// let first = OwnerNumber::new(1).unwrap();
/// assert_eq!(roster.in_charge(&owners, first, day(2023, 12, 31)), InCharge::Somebody);
/// assert_eq!(roster.in_charge(&owners, first, day(2019, 12, 31)), InCharge::Nobody);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListOwner {
    /// 序号。Number of the owner within the list.
    pub number: OwnerNumber,
    /// 姓名。Name of the owner.
    pub name: PersonName,
    /// 职务。Post of the owner.
    pub post: BoundedText<60>,
    /// 任职日期。First day in the post.
    pub in_office_from: LocalDate,
    /// 离任日期。Last day in the post.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_office_to: Option<LocalDate>,
    /// 接任者序号。Number of the owner who takes over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor: Option<OwnerNumber>,
}

/// Where in the owners of a list each number stands.
#[derive(Clone, Debug)]
pub struct Roster([Option<u8>; MOST + 1]);

const MOST: usize = 100;

/// Whether somebody answers on a day for what was given to an owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InCharge {
    /// The owner, or who took over, is in office.
    Somebody,
    /// Nobody is.
    Nobody,
    /// The list has no such owner, so that it cannot be said.
    Unknown,
}

impl Roster {
    /// Finds out where each number stands; of owners with one number, the first.
    pub fn of(owners: &[ListOwner]) -> Self {
        let mut places = [None; MOST + 1];
        for (at, owner) in owners.iter().enumerate() {
            if let Some(place) = places.get_mut(index(owner.number)) {
                *place = place.or(u8::try_from(at).ok());
            }
        }
        Self(places)
    }

    /// The owner of that number.
    pub fn find<'o>(&self, owners: &'o [ListOwner], number: OwnerNumber) -> Option<&'o ListOwner> {
        let at = self.place(number)?;
        owners.get(at)
    }

    /// Where the owner of that number stands.
    pub fn place(&self, number: OwnerNumber) -> Option<usize> {
        self.0.get(index(number)).copied().flatten().map(usize::from)
    }

    /// Whether somebody is in charge on a day of what was given to the owner of that number: the owner,
    /// or whoever took over, or took over from that one.
    pub fn in_charge(&self, owners: &[ListOwner], number: OwnerNumber, on: LocalDate) -> InCharge {
        let mut number = number;
        // Who took over from one another in a circle ends nowhere.
        for _ in 0..=owners.len() {
            let Some(owner) = self.find(owners, number) else { return InCharge::Unknown };
            if on < owner.in_office_from {
                return InCharge::Nobody;
            }
            if owner.in_office_to.is_none_or(|last| on <= last) {
                return InCharge::Somebody;
            }
            match owner.successor {
                Some(next) => number = next,
                None => return InCharge::Nobody,
            }
        }
        InCharge::Nobody
    }
}

fn index(number: OwnerNumber) -> usize {
    usize::try_from(number.get()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::day;
    use jiaozheng_core::sample::{Draw, text};

    use super::*;

    const LEAVING: LocalDate = day(2023, 6, 30);

    fn number(number: i64) -> OwnerNumber {
        OwnerNumber::new(number).expect("a number")
    }

    fn owner(own: i64, from: LocalDate, to: Option<LocalDate>, next: Option<i64>) -> ListOwner {
        ListOwner {
            number: number(own),
            name: Draw::new(1).person_name(),
            post: text("副局长"),
            in_office_from: from,
            in_office_to: to,
            successor: next.map(number),
        }
    }

    fn in_charge(owners: &[ListOwner], on: LocalDate) -> InCharge {
        Roster::of(owners).in_charge(owners, number(1), on)
    }

    #[test]
    fn the_last_day_in_office_counts() {
        let alone = [owner(1, day(2020, 1, 6), Some(LEAVING), None)];
        assert_eq!(in_charge(&alone, LEAVING), InCharge::Somebody);
        assert_eq!(in_charge(&alone, day(2023, 7, 1)), InCharge::Nobody);
        assert_eq!(in_charge(&alone, day(2020, 1, 5)), InCharge::Nobody);
    }

    #[test]
    fn a_successor_answers_from_the_first_day_in_office() {
        let late = day(2023, 9, 1);
        let pair = [owner(1, day(2020, 1, 6), Some(LEAVING), Some(2)), owner(2, late, None, None)];
        assert_eq!(in_charge(&pair, day(2023, 8, 31)), InCharge::Nobody);
        assert_eq!(in_charge(&pair, late), InCharge::Somebody);
    }

    #[test]
    fn successors_have_successors_but_no_circle_answers() {
        let second = owner(2, day(2023, 7, 1), Some(day(2023, 9, 30)), Some(3));
        let chain = [
            owner(3, day(2023, 10, 1), None, None),
            second.clone(),
            owner(1, day(2020, 1, 6), Some(LEAVING), Some(2)),
        ];
        assert_eq!(in_charge(&chain, day(2023, 12, 31)), InCharge::Somebody);
        let circle = [
            owner(1, day(2020, 1, 6), Some(LEAVING), Some(2)),
            ListOwner { successor: Some(number(1)), ..second },
        ];
        assert_eq!(in_charge(&circle, day(2023, 12, 31)), InCharge::Nobody);
    }

    #[test]
    fn of_who_is_not_there_nothing_can_be_said() {
        assert_eq!(in_charge(&[], LEAVING), InCharge::Unknown);
        let gone = [owner(1, day(2020, 1, 6), Some(LEAVING), Some(7))];
        assert_eq!(in_charge(&gone, day(2023, 12, 31)), InCharge::Unknown);
    }
}
