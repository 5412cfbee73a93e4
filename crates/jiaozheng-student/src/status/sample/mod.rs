//! Synthetic rolls: good ones, and for each rule one that breaks it.

mod breaking;

use jiaozheng_core::code::{
    Disability, Ethnicity, FamilyRelation, HealthStatus, OverseasStatus, PoliticalStatus, Sex,
};
use jiaozheng_core::sample::{Draw, Samples, division, text};
use jiaozheng_core::{
    BirthDate, BoundedInteger, CountryCode, ForeignPrId, HmtResidencePermit, Identity, LocalDate,
    PersonName, Profile, day,
};

use super::{
    Circumstances, EntryMode, FamilyMember, HouseholdKind, LeftBehind, Presence, RollMedium,
    Status, StudentCategory, StudentSource, StudyMode, TransportMode,
};
use crate::sample::{grade_of, identify, number, school};
use crate::{RollState, SchoolSystem, Stage, Student};

pub(super) const SAMPLES: Samples<Status> =
    Samples { draw: any_roll, breaking: breaking::BREAKING };

/// What kind of roll to make up.
#[derive(Clone, Copy)]
pub(super) struct Scene {
    stage: Stage,
    grade: i64,
    /// The year in which the school year of that grade began.
    year: u16,
    /// Whether the roll stands like this in its second term.
    spring: bool,
}

/// A pupil of the third grade, in the autumn of 2025.
pub(super) const PUPIL: Scene =
    Scene { stage: Stage::Primary, grade: 3, year: 2025, spring: false };
const NEWCOMER: Scene = Scene { grade: 1, ..PUPIL };
const JUNIOR: Scene = Scene { stage: Stage::JuniorSecondary, grade: 2, ..PUPIL };
const SENIOR: Scene = Scene { stage: Stage::SeniorSecondary, grade: 2, ..PUPIL };
const PRESCHOOL: Scene = Scene { stage: Stage::Preschool, grade: 1, year: 2026, spring: false };

const COUNTIES: [&str; 5] = ["411002", "411003", "411024", "411025", "411081"];
/// Another county than any of these.
const ELSEWHERE: &str = "410122";

/// A roll without a finding, under any profile.
fn any_roll(draw: &mut Draw, _: &Profile) -> Status {
    let stage = draw.pick(&[
        Stage::Preschool,
        Stage::Primary,
        Stage::Primary,
        Stage::Primary,
        Stage::JuniorSecondary,
        Stage::JuniorSecondary,
        Stage::SeniorSecondary,
        Stage::SpecialEducation,
    ]);
    let last = stage.last_grade(SchoolSystem::SixThree).unwrap_or(9);
    let grade = i64::from(draw.below(u32::try_from(last).unwrap_or(1))) + 1;
    // Preschool rolls are known since the end of 2025.
    let (first, years) = if stage == Stage::Preschool { (2026, 1) } else { (2019, 8) };
    let year = first + u16::try_from(draw.below(years)).unwrap_or_default();
    let spring = year < 2026 && draw.chance(40);
    let mut roll = enrolled(draw, &Scene { stage, grade, year, spring });
    match draw.below(100) {
        0..8 => newly_numbered(&mut roll, draw),
        8..13 => foreigner(&mut roll, draw),
        13..17 => permanent_resident(&mut roll, draw),
        17..24 => from_hong_kong_macau_or_taiwan(&mut roll, draw),
        24..28 => unregistered(&mut roll, draw),
        _ => {}
    }
    match draw.below(100) {
        0..6 => with_disability(&mut roll, draw),
        6..12 => suspended(&mut roll),
        12..22 => left(&mut roll, draw),
        22..28 => orphaned(&mut roll, draw),
        28..38 => migrant(&mut roll),
        38..46 => transferred(&mut roll),
        _ => {}
    }
    roll
}

/// A student with an identity number who attends school.
pub(super) fn enrolled(draw: &mut Draw, scene: &Scene) -> Status {
    let Scene { stage, grade, year, spring } = *scene;
    let recorded_on = if spring { day(year + 1, 4, 10) } else { day(year, 11, 5) };
    let entered = |grade: i64| year - u16::try_from(grade - 1).unwrap_or_default();
    let first_year = stage.year_of_schooling(SchoolSystem::SixThree, grade);
    // Preschool grades come before the first year of schooling, and have files of their own.
    let file_year = if stage == Stage::Preschool { entered(grade) } else { entered(first_year) };
    let county = draw.pick(&COUNTIES);
    let compulsory = stage.is_compulsory();
    let special = stage == Stage::SpecialEducation;
    Status {
        id: draw.record_id(),
        recorded_on,
        student: student(draw, scene, county),
        auxiliary_number: draw
            .chance(20)
            .then(|| text(&format!("示{:08}", draw.below(90_000_000)))),
        name_pinyin: draw.chance(40).then(|| name("Shi Li")),
        former_name: draw.chance(5).then(|| draw.person_name()),
        nationality: country("CHN"),
        overseas_status: OverseasStatus::None,
        ethnicity: Some(draw.pick(&[
            Ethnicity::Han,
            Ethnicity::Han,
            Ethnicity::Han,
            Ethnicity::Hui,
            Ethnicity::Man,
            Ethnicity::Mongol,
        ])),
        political_status: draw.chance(60).then_some(PoliticalStatus::Masses),
        health: if special { HealthStatus::Disabled } else { HealthStatus::Good },
        disability: special.then_some(Disability::Hearing),
        category: (!special && draw.chance(50)).then_some(StudentCategory::Regular),
        birthplace: Some(division(county)),
        native_place: draw.chance(70).then(|| division("411023")), // until 2016, which may be
        household_kind: Some(HouseholdKind::Resident),
        family_members: family(draw),
        circumstances: Some(circumstances(draw)),
        school: school(draw, stage, county),
        stage,
        school_system: SchoolSystem::SixThree,
        grade: grade_of(grade),
        class_name: Some(text(&format!("{}班", draw.below(9) + 1))),
        class_number: draw.chance(60).then(|| text(&format!("{:02}", draw.below(45) + 1))),
        enrolled_on: day(entered(grade), 9, 1),
        entry_mode: match stage {
            Stage::SeniorSecondary => EntryMode::Admission,
            _ if compulsory => EntryMode::Nearby,
            _ => EntryMode::Other,
        },
        source: StudentSource::Regular,
        study_mode: draw.pick(&[StudyMode::Day, StudyMode::Day, StudyMode::Boarding]),
        roll_state: RollState::Enrolled,
        presence: draw.chance(70).then_some(Presence::RollAndStudent),
        medium: draw.chance(50).then_some(RollMedium::Digital),
        file_created_on: draw.day(day(file_year, 9, 8), day(file_year, 9, 28)).into(),
        last_verified_on: recorded_on.minus_days(draw.below(20)),
        left_on: None,
        photo_reference: draw.chance(30).then(|| text("photos/示例.jpg")),
        extensions: None,
    }
}

fn student(draw: &mut Draw, scene: &Scene, county: &str) -> Student {
    let first_year = scene.stage.year_of_schooling(SchoolSystem::SixThree, scene.grade);
    let entry = i64::from(scene.year) - first_year + 1; // into primary school, at six
    let born_by = u16::try_from(entry - 6).unwrap_or_default();
    let born = draw.day(day(born_by - 1, 9, 1), day(born_by, 8, 31));
    let sex = draw.pick(&[Sex::Male, Sex::Female]);
    let mut student = Student {
        name: draw.person_name(),
        sex,
        birth_date: born.into(),
        identity: Identity::None {},
        student_number: number(draw, 'J', born.into(), sex),
        identity_changed: None,
        household_division: Some(division(county)),
    };
    identify(&mut student, draw);
    student
}

fn family(draw: &mut Draw) -> Vec<FamilyMember> {
    let mut parents = vec![
        member(draw, FamilyRelation::Father, Sex::Male),
        member(draw, FamilyRelation::Mother, Sex::Female),
    ];
    parents.truncate(if draw.chance(20) { 1 } else { 2 });
    parents
}

fn member(draw: &mut Draw, relation: FamilyRelation, sex: Sex) -> FamilyMember {
    let born = draw.day(day(1988, 1, 1), day(1992, 12, 31));
    FamilyMember {
        name: draw.person_name(),
        relation,
        is_guardian: true,
        identity: draw
            .chance(60)
            .then(|| Identity::ResidentId { number: draw.resident_id(born.into(), sex) }),
        mobile_phone: draw.chance(70).then(|| draw.mobile_phone()),
        workplace: draw.chance(40).then(|| text("示例单位")),
    }
}

fn circumstances(draw: &mut Draw) -> Circumstances {
    Circumstances {
        is_only_child: draw.chance(40),
        had_preschool: draw.chance(60).then_some(true),
        left_behind: if draw.chance(10) { LeftBehind::OneParent } else { LeftBehind::No },
        is_migrant_child: false,
        is_orphan: false,
        is_martyr_child: draw.chance(2),
        needs_aid: draw.chance(10),
        has_boarding_allowance: draw.chance(20).then_some(false),
        is_government_bought: draw.chance(20).then_some(false),
        needs_school_bus: draw.chance(30).then_some(false),
        distance_metres: BoundedInteger::new(i64::from(draw.below(8000)) + 100),
        transport_mode: draw.chance(50).then_some(TransportMode::Walking),
    }
}

/// Whose number is still temporary, if the file was made in this school year.
fn newly_numbered(roll: &mut Status, draw: &mut Draw) {
    let since = roll.file_created_on.unwrap_or(roll.enrolled_on);
    if roll.recorded_on.days_since(since) > 300 {
        return;
    }
    let (born, sex) = (roll.student.birth_date, roll.student.sex);
    roll.student.student_number = number(draw, 'L', born, sex);
    roll.roll_state = RollState::Temporary;
}

/// Without a document: the number is one of its own.
fn unregistered(roll: &mut Status, draw: &mut Draw) {
    let (born, sex) = (roll.student.birth_date, roll.student.sex);
    roll.student.identity = Identity::None {};
    roll.student.student_number = number(draw, 'J', born, sex);
    roll.student.household_division = None;
    roll.household_kind = None;
}

fn foreigner(roll: &mut Status, draw: &mut Draw) {
    unregistered(roll, draw);
    roll.student.identity = draw.passport();
    if let Identity::Passport { country, .. } = roll.student.identity {
        abroad(roll, country, OverseasStatus::Foreigner);
    }
}

fn permanent_resident(roll: &mut Status, draw: &mut Draw) {
    unregistered(roll, draw);
    let (born, sex) = (roll.student.birth_date, roll.student.sex);
    let card = checked(&format!("941752{}", birth_and_sequence(draw, born, sex)));
    let number = ForeignPrId::parse(&card).expect("a card");
    roll.student.identity = Identity::ForeignPrId { number };
    abroad(roll, country("SWE"), OverseasStatus::ForeignerOfChineseDescent);
}

fn from_hong_kong_macau_or_taiwan(roll: &mut Status, draw: &mut Draw) {
    unregistered(roll, draw);
    let (area, region, status) = draw.pick(&[
        ("810000", "HKG", OverseasStatus::HongKong),
        ("820000", "MAC", OverseasStatus::Macau),
        ("830000", "TWN", OverseasStatus::Taiwan),
    ]);
    let (born, sex) = (roll.student.birth_date, roll.student.sex);
    let permit = checked(&format!("{area}{}", birth_and_sequence(draw, born, sex)));
    let number = HmtResidencePermit::parse(&permit).expect("a permit");
    roll.student.identity = Identity::HmtResidencePermit { number };
    abroad(roll, country(region), status);
}

fn abroad(roll: &mut Status, nationality: CountryCode, status: OverseasStatus) {
    (roll.nationality, roll.overseas_status) = (nationality, status);
    (roll.ethnicity, roll.political_status) = (None, None);
    (roll.birthplace, roll.native_place) = (None, None);
}

/// Eleven digits with a sequence of the nine hundreds, which so few are born for that nobody has it.
fn birth_and_sequence(draw: &mut Draw, born: BirthDate, sex: Sex) -> String {
    let sequence = 900 + draw.below(50) * 2 + u32::from(sex == Sex::Male);
    format!("{}{sequence}", born.expose().replace('-', ""))
}

/// Seventeen digits with the check character of ISO 7064 MOD 11-2.
fn checked(digits: &str) -> String {
    let sum = digits.bytes().fold(0, |sum, byte| (sum + u32::from(byte - b'0')) * 2 % 11);
    match (12 - sum) % 11 {
        10 => format!("{digits}X"),
        check => format!("{digits}{check}"),
    }
}

fn with_disability(roll: &mut Status, draw: &mut Draw) {
    use StudentCategory::{Hearing, Visual};

    let (health, disability, category) = draw.pick(&[
        (HealthStatus::Disabled, Disability::Hearing, Hearing),
        (HealthStatus::VisualDisability, Disability::Visual, Visual),
        (HealthStatus::DisabledTwoDigits, Disability::Multiple, Visual),
    ]);
    (roll.health, roll.disability) = (health, Some(disability));
    roll.category = (roll.stage != Stage::SpecialEducation).then_some(category);
}

fn suspended(roll: &mut Status) {
    (roll.roll_state, roll.presence) = (RollState::Suspended, Some(Presence::RollOnly));
}

fn left(roll: &mut Status, draw: &mut Draw) {
    use RollState::{Abroad, Cancelled, Completed, DroppedOut, Graduated, Incomplete, Withdrawn};

    let state = match roll.stage {
        Stage::SeniorSecondary => {
            draw.pick(&[Graduated, Completed, Incomplete, Withdrawn, Abroad, Cancelled])
        }
        _ => draw.pick(&[Graduated, Abroad, DroppedOut, Cancelled]),
    };
    (roll.roll_state, roll.presence) = (state, None);
    roll.left_on = if state.is_over() { roll.recorded_on.minus_days(10) } else { None };
}

fn orphaned(roll: &mut Status, draw: &mut Draw) {
    roll.family_members = vec![member(draw, FamilyRelation::FathersFather, Sex::Male)];
    if let Some(circumstances) = &mut roll.circumstances {
        (circumstances.is_orphan, circumstances.left_behind) = (true, LeftBehind::No);
    }
}

fn migrant(roll: &mut Status) {
    let registered = roll.student.household_division.is_some();
    roll.student.household_division = registered.then(|| division(ELSEWHERE));
    if let Some(circumstances) = &mut roll.circumstances {
        (circumstances.is_migrant_child, circumstances.left_behind) = (true, LeftBehind::No);
    }
}

/// Came from another school this term; the file is older.
fn transferred(roll: &mut Status) {
    roll.entry_mode = EntryMode::TransferIn;
    roll.enrolled_on = roll.recorded_on.minus_days(30).unwrap_or(roll.enrolled_on);
}

fn name(name: &str) -> PersonName {
    PersonName::parse(name).expect("a name")
}

fn country(code: &str) -> CountryCode {
    code.parse().expect("a country")
}

/// So many days earlier.
fn earlier(day: LocalDate, days: u32) -> LocalDate {
    day.minus_days(days).expect("a day")
}
