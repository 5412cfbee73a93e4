//! A source of values that are the same for the same seed.

use crate::code::{SchoolLicenceLevel, Sex, TeacherCertificateKind};
use crate::id::ResidentId;
use crate::{
    BirthDate, CreditCode, Identity, LocalDate, MobilePhone, Passport, Person, PersonName,
    RecordId, SchoolCode, SchoolLicenceNumber, TeacherCertificateNumber, day,
};

/// Draws values, the same for the same seed on every machine (`SplitMix64`).
///
/// ```
/// use jiaozheng_core::sample::Draw;
///
/// let (mut one, mut other) = (Draw::new(7), Draw::new(7));
/// assert_eq!(one.record_id(), other.record_id());
/// ```
#[derive(Clone, Debug)]
pub struct Draw(u64);

/// A county abolished in 2016: nobody born from 2018 on has a number of it.
const COUNTY_ABOLISHED_IN_2016: &str = "411023";
/// Counties abolished in 1986: nobody born from 1988 on has a number of one.
const ABOLISHED_IN_1986: [&str; 3] = ["412621", "412624", "412626"];

/// Mobile numbers that no operator gives out: libphonenumber (metadata of 2026) knows none that begins
/// with 154, and lists of the operators' blocks have none.
const BLOCK_OF_NOBODY: &str = "1540000";

const FAMILY_NAMES: [&str; 12] =
    ["示", "例", "样", "本", "测", "试", "虚", "构", "假", "拟", "模", "范"];
const GIVEN_NAMES: [&str; 16] = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "甲一", "乙二", "丙三", "丁四",
    "戊五", "己六",
];

impl Draw {
    /// Starts from a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number.
    pub const fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to `bound`, without it; 0 for 0.
    pub const fn below(&mut self, bound: u32) -> u32 {
        // The high half of a product: no bias that matters, and no division.
        (((self.number() >> 32) * bound as u64) >> 32) as u32
    }

    /// Whether, `per_cent` of the time.
    pub const fn chance(&mut self, per_cent: u32) -> bool {
        self.below(100) < per_cent
    }

    /// One of several.
    ///
    /// # Panics
    ///
    /// Where there are none.
    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        let at = self.below(u32::try_from(of.len()).unwrap_or(u32::MAX)) as usize;
        *of.get(at).expect("something to pick from")
    }

    /// A day from `first` to `last`, both included.
    pub fn day(&mut self, first: LocalDate, last: LocalDate) -> LocalDate {
        let days = u32::try_from(last.days_since(first)).unwrap_or(0);
        first.plus_days(self.below(days + 1)).unwrap_or(first)
    }

    /// A record id (a UUID of version 4 by its form).
    pub fn record_id(&mut self) -> RecordId {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.number().to_be_bytes());
        bytes[8..].copy_from_slice(&self.number().to_be_bytes());
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        RecordId::from_bytes(bytes)
    }

    /// A name that nobody has.
    ///
    /// # Panics
    ///
    /// Never: the parts make a name.
    pub fn person_name(&mut self) -> PersonName {
        let name = format!("{}{}", self.pick(&FAMILY_NAMES), self.pick(&GIVEN_NAMES));
        PersonName::parse(&name).expect("a name")
    }

    /// The identity number of somebody born on a day from 1988 on, which is nobody's.
    pub fn resident_id(&mut self, born: BirthDate, sex: Sex) -> ResidentId {
        let born_on = born.expose_date();
        debug_assert!(born_on >= day(1988, 1, 1), "somebody's number");
        let late = born_on >= day(2018, 1, 1) && self.chance(50);
        let county = if late { COUNTY_ABOLISHED_IN_2016 } else { self.pick(&ABOLISHED_IN_1986) };
        let sequence = self.below(500) * 2 + u32::from(sex == Sex::Male);
        ResidentId::compose(county, born, sequence)
    }

    /// A passport that nobody has, of a country that is drawn.
    ///
    /// # Panics
    ///
    /// Never: the parts make a passport.
    pub fn passport(&mut self) -> Identity {
        let country = self.pick(&["SWE", "KEN", "BRA"]);
        let number = format!("SAMPLE{:04}", self.below(10_000));
        Identity::Passport {
            country: country.parse().expect("a country"),
            number: Passport::parse(&number).expect("a passport"),
        }
    }

    /// A person with an identity card, born on a day from `first` to `last`.
    pub fn person(&mut self, first: LocalDate, last: LocalDate) -> Person {
        let birth_date = self.day(first, last).into();
        let sex = self.pick(&[Sex::Male, Sex::Female]);
        let number = self.resident_id(birth_date, sex);
        let identity = Identity::ResidentId { number };
        Person { name: self.person_name(), sex, birth_date, identity }
    }

    /// The code of a school that is in no register: category and province are real, the serial number
    /// is not.
    ///
    /// # Panics
    ///
    /// Where `category` and `province` are none.
    pub fn school_code(&mut self, category: &str, province: &str) -> SchoolCode {
        let code = format!("{category}{province}9{:05}", self.below(100_000));
        SchoolCode::parse(&code).expect("category and province of the tables")
    }

    /// The number of a mobile phone that nobody has.
    ///
    /// # Panics
    ///
    /// Never: the block and four digits make a number.
    pub fn mobile_phone(&mut self) -> MobilePhone {
        let number = format!("{BLOCK_OF_NOBODY}{:04}", self.below(10_000));
        MobilePhone::parse(&number).expect("a block and four digits")
    }

    /// The unified social credit code of no organisation: prefix and area are real, the organisation
    /// code begins with letters that no register has reached.
    ///
    /// # Panics
    ///
    /// Where `prefix` or `area` cannot stand in a code.
    pub fn credit_code(&mut self, prefix: &str, area: &str) -> CreditCode {
        let organisation = format!("YY{:06}", self.below(1_000_000));
        CreditCode::compose(prefix, area, &organisation).expect("characters of the alphabet")
    }

    /// The number of a teacher certificate that is nobody's: authority `000` is none.
    ///
    /// # Panics
    ///
    /// Where `year` has no such certificates, or `province` is none.
    pub fn teacher_certificate(
        &mut self,
        year: u16,
        province: &str,
        kind: TeacherCertificateKind,
        sex: Sex,
    ) -> TeacherCertificateNumber {
        let (kind, sex) = (kind.code(), sex.code());
        let number = format!("{year:04}{province}000{kind}{sex}9{:05}", self.below(100_000));
        TeacherCertificateNumber::parse(&number).expect("a year with such certificates, a province")
    }

    /// The number of a licence that no school has: its serial number is beyond what was given out.
    ///
    /// # Panics
    ///
    /// Where `area` is no division.
    pub fn school_licence(&mut self, area: &str, level: SchoolLicenceLevel) -> SchoolLicenceNumber {
        let number = format!("教民1{area}{}9{:06}号", level.code(), self.below(1_000_000));
        SchoolLicenceNumber::parse(&number).expect("a division")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RuleInfo;

    #[test]
    fn numbers_are_those_of_the_algorithm() {
        // The first outputs of SplitMix64 for the seed 1234567, as its author published them.
        let mut draw = Draw::new(1_234_567);
        assert_eq!(draw.number(), 6_457_827_717_110_365_317);
        assert_eq!(draw.number(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn what_is_drawn_lies_within_its_bounds() {
        let mut draw = Draw::new(1);
        let (first, last) = (day(2024, 2, 28), day(2024, 3, 1));
        let days: std::collections::BTreeSet<_> = (0..200).map(|_| draw.day(first, last)).collect();
        assert_eq!(days.len(), 3);
        assert!((0..1000).all(|_| draw.below(7) < 7));
        assert_eq!(draw.below(0), 0);
        let id = draw.resident_id(day(2018, 5, 12).into(), Sex::Female);
        assert!(id.has_known_area() && id.sex() == Sex::Female);
    }

    #[test]
    fn numbers_of_nobody_are_well_formed() {
        let mut draw = Draw::new(2);
        for _ in 0..200 {
            assert!(draw.mobile_phone().expose().starts_with("1540000"));
            let code = draw.credit_code("52", "411002");
            assert_eq!((CreditCode::KIND.noticed)(code.as_str()), [] as [&RuleInfo; 0]);
            assert!(code.organisation_code().is_some_and(|it| it.body().starts_with("YY")));
            let kind = TeacherCertificateKind::Primary;
            let number = draw.teacher_certificate(2023, "41", kind, Sex::Female);
            assert_eq!((number.kind(), number.sex()), (kind, Some(Sex::Female)));
            let licence = draw.school_licence("411002", SchoolLicenceLevel::Training);
            assert_eq!(licence.level(), SchoolLicenceLevel::Training);
            assert!(licence.has_known_area());
        }
    }
}
