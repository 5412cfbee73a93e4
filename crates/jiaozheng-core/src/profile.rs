//! What a province or a bureau decides where national law leaves it open.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::{Basis, InForce, LocalDate, Text};

/// A thing that a [`Profile`] can choose, with its default and what the built-in profiles choose.
///
/// ```
/// use jiaozheng_core::profile::{Chosen, Profile, Setting};
/// use jiaozheng_core::{day, text};
///
/// const PUBLICITY: &Setting = &Setting::number(
///     "student.transfer.publicity_days",
///     text("公示天数", "days of publicity"),
///     0..=30,
///     0,
/// );
/// let day = day(2025, 9, 1);
/// assert_eq!(Profile::NATIONAL.number(PUBLICITY, day), 0);
///
/// let ours = Profile::NATIONAL
///     .choosing("ours", [("student.transfer.publicity_days", Chosen::Number(5))], &[PUBLICITY])?;
/// assert_eq!(ours.number(PUBLICITY, day), 5);
/// # Ok::<(), jiaozheng_core::profile::ProfileError>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Setting {
    /// Stable name, `student.transfer.order`.
    pub name: &'static str,
    /// What is chosen.
    pub title: Text,
    /// What can be chosen.
    pub range: Range,
    /// What holds without a choice.
    pub default: Chosen,
    /// What the built-in profiles choose, each with what stands behind it.
    pub built_in: &'static [BuiltIn],
}

/// What a built-in profile chooses for a [`Setting`].
#[derive(Clone, Copy, Debug)]
pub struct BuiltIn {
    /// The profile.
    pub profile: &'static str,
    /// Its choice.
    pub chosen: Chosen,
    /// When it applies; on other days, the default does.
    pub in_force: InForce,
    /// What stands behind it.
    pub basis: &'static [Basis],
}

impl BuiltIn {
    /// A profile's choice from a day on.
    pub const fn since(
        profile: &'static str,
        chosen: Chosen,
        from: LocalDate,
        basis: &'static [Basis],
    ) -> Self {
        Self { profile, chosen, in_force: InForce::since(from), basis }
    }
}

/// What can be chosen for a [`Setting`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Range {
    /// Yes or no.
    Switch,
    /// One of these words.
    OneOf(&'static [(&'static str, Text)]),
    /// A whole number within these bounds.
    Number(i64, i64),
}

/// What was chosen for a [`Setting`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Chosen {
    /// Yes or no.
    Switch(bool),
    /// The word at this place of the range.
    OneOf(usize),
    /// A whole number.
    Number(i64),
}

impl Setting {
    /// A setting that is on or off.
    pub const fn switch(name: &'static str, title: Text, default: bool) -> Self {
        Self::new(name, title, Range::Switch, Chosen::Switch(default))
    }

    /// A setting that is one of several words, the first by default.
    pub const fn one_of(
        name: &'static str,
        title: Text,
        words: &'static [(&'static str, Text)],
    ) -> Self {
        Self::new(name, title, Range::OneOf(words), Chosen::OneOf(0))
    }

    /// A setting that is a number.
    pub const fn number(
        name: &'static str,
        title: Text,
        range: std::ops::RangeInclusive<i64>,
        default: i64,
    ) -> Self {
        let range = Range::Number(*range.start(), *range.end());
        Self::new(name, title, range, Chosen::Number(default))
    }

    const fn new(name: &'static str, title: Text, range: Range, default: Chosen) -> Self {
        Self { name, title, range, default, built_in: &[] }
    }

    /// What the built-in profiles choose.
    #[must_use]
    pub const fn built_in(mut self, choices: &'static [BuiltIn]) -> Self {
        self.built_in = choices;
        self
    }

    /// The choice that `word` names, where there are words to choose from.
    pub fn word(&self, word: &str) -> Option<Chosen> {
        let Range::OneOf(words) = self.range else { return None };
        words.iter().position(|(own, _)| *own == word).map(Chosen::OneOf)
    }

    /// Whether `chosen` can be chosen.
    pub const fn takes(&self, chosen: Chosen) -> bool {
        match (self.range, chosen) {
            (Range::Switch, Chosen::Switch(_)) => true,
            (Range::OneOf(words), Chosen::OneOf(index)) => index < words.len(),
            (Range::Number(least, most), Chosen::Number(number)) => {
                least <= number && number <= most
            }
            _ => false,
        }
    }

    /// `chosen` as it is written in a profile.
    pub fn write(&self, chosen: Chosen) -> String {
        match (self.range, chosen) {
            (Range::OneOf(words), Chosen::OneOf(index)) => {
                words.get(index).map_or("", |(word, _)| *word).to_owned()
            }
            (_, Chosen::Switch(on)) => on.to_string(),
            (_, Chosen::Number(number)) => number.to_string(),
            (_, Chosen::OneOf(_)) => String::new(),
        }
    }
}

/// Settings are named: one name, one setting.
impl PartialEq for Setting {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Setting {}

/// What a province or a bureau has chosen; what it has not, stands at its default.
///
/// Cheap to clone.
#[derive(Clone, PartialEq, Eq)]
pub struct Profile(Inner);

#[derive(Clone, PartialEq, Eq)]
enum Inner {
    National,
    Chosen(Arc<Choices>),
}

#[derive(PartialEq, Eq)]
struct Choices {
    name: String,
    /// By the name of the setting, with the days on which it applies.
    chosen: BTreeMap<&'static str, (Chosen, InForce)>,
}

/// Why a profile could not be read. Names of settings are those of the file: a profile holds no
/// personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProfileError {
    /// No record has a setting of this name.
    UnknownSetting(String),
    /// The setting cannot be this.
    UnknownChoice(String),
}

impl Profile {
    /// All defaults.
    pub const NATIONAL: Self = Self(Inner::National);

    /// What the built-in profile of this name chooses among `settings`; `None` where no setting
    /// knows the name.
    pub fn built_in(name: &str, settings: &[&'static Setting]) -> Option<Self> {
        if name == Self::NATIONAL.name() {
            return Some(Self::NATIONAL);
        }
        let mut chosen = BTreeMap::new();
        for setting in settings {
            if let Some(choice) = setting.built_in.iter().find(|choice| choice.profile == name) {
                chosen.insert(setting.name, (choice.chosen, choice.in_force));
            }
        }
        let known = !chosen.is_empty();
        known.then(|| Self(Inner::Chosen(Arc::new(Choices { name: name.to_owned(), chosen }))))
    }

    /// This profile with other choices, under another name.
    ///
    /// # Errors
    ///
    /// A name that is no setting, a choice that its setting does not take.
    pub fn choosing<'n>(
        &self,
        name: &str,
        choices: impl IntoIterator<Item = (&'n str, Chosen)>,
        settings: &[&'static Setting],
    ) -> Result<Self, ProfileError> {
        let mut chosen = match &self.0 {
            Inner::National => BTreeMap::new(),
            Inner::Chosen(base) => base.chosen.clone(),
        };
        for (setting_name, choice) in choices {
            let setting = settings.iter().find(|setting| setting.name == setting_name);
            let setting =
                setting.ok_or_else(|| ProfileError::UnknownSetting(setting_name.to_owned()))?;
            if !setting.takes(choice) {
                return Err(ProfileError::UnknownChoice(setting_name.to_owned()));
            }
            chosen.insert(setting.name, (choice, InForce::ALWAYS));
        }
        Ok(Self(Inner::Chosen(Arc::new(Choices { name: name.to_owned(), chosen }))))
    }

    /// Name, shown in reports.
    pub fn name(&self) -> &str {
        match &self.0 {
            Inner::National => "national",
            Inner::Chosen(choices) => &choices.name,
        }
    }

    /// What holds for `setting` on `day`.
    pub fn chosen(&self, setting: &'static Setting, day: LocalDate) -> Chosen {
        let own = match &self.0 {
            Inner::National => None,
            Inner::Chosen(choices) => choices.chosen.get(setting.name),
        };
        let own = own.filter(|(_, in_force)| in_force.contains(day));
        own.map_or(setting.default, |(chosen, _)| *chosen)
    }

    /// What was chosen for `setting`, and when it applies; `None` where it stands at its default.
    pub fn choice(&self, setting: &'static Setting) -> Option<(Chosen, InForce)> {
        match &self.0 {
            Inner::National => None,
            Inner::Chosen(choices) => choices.chosen.get(setting.name).copied(),
        }
    }

    /// Whether a switch is on.
    pub fn is_on(&self, setting: &'static Setting, day: LocalDate) -> bool {
        matches!(self.chosen(setting, day), Chosen::Switch(true))
    }

    /// The number chosen, 0 for what is no number.
    pub fn number(&self, setting: &'static Setting, day: LocalDate) -> i64 {
        match self.chosen(setting, day) {
            Chosen::Number(number) => number,
            _ => 0,
        }
    }

    /// The place of the word chosen, 0 for what is no word.
    pub fn word(&self, setting: &'static Setting, day: LocalDate) -> usize {
        match self.chosen(setting, day) {
            Chosen::OneOf(index) => index,
            _ => 0,
        }
    }
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Profile({})", self.name())
    }
}

impl fmt::Display for ProfileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownSetting(name) => write!(f, "no setting is called {name}"),
            Self::UnknownChoice(name) => write!(f, "{name} cannot be set to this"),
        }
    }
}

impl std::error::Error for ProfileError {}
