//! How high a teacher certificate reaches.

use super::TeacherCertificateKind;

impl TeacherCertificateKind {
    /// The level of the schools that it is for, by article 5 of 《教师资格条例》: 1 for kindergartens up to 5 for
    /// higher education. It is good for that level and those below; senior secondary and secondary
    /// vocational schools take each other's. `None` for instructors of practice, who are no teachers of
    /// a level.
    ///
    /// ```
    /// use jiaozheng_core::code::TeacherCertificateKind as Kind;
    ///
    /// assert!(Kind::Primary.level() < Kind::JuniorSecondary.level());
    /// assert_eq!(Kind::SeniorSecondary.level(), Kind::SecondaryVocational.level());
    /// assert_eq!(Kind::PracticeInstructor.level(), None);
    /// ```
    pub const fn level(self) -> Option<u8> {
        match self {
            Self::Kindergarten => Some(1),
            Self::Primary => Some(2),
            Self::JuniorSecondary => Some(3),
            Self::SeniorSecondary | Self::SecondaryVocational => Some(4),
            Self::HigherEducation => Some(5),
            Self::PracticeInstructor => None,
        }
    }
}
