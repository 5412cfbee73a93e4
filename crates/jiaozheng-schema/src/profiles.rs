//! Profiles as data.

use jiaozheng_core::{Basis, InForce, Profile, Setting, Text};
use serde::Serialize;

/// A setting, and what a profile makes of it.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct SettingView {
    /// Stable name.
    pub name: &'static str,
    /// What is chosen.
    pub title: Text,
    /// What holds without a choice.
    pub default: String,
    /// What the profile has chosen; absent where it stands at its default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chosen: Option<String>,
    /// When the choice applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_force: Option<InForce>,
    /// What stands behind the choice of a built-in profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<&'static [Basis]>,
}

/// What a profile makes of each of `settings`.
pub fn profile_view(profile: &Profile, settings: &[&'static Setting]) -> Vec<SettingView> {
    settings.iter().map(|setting| view(profile, setting)).collect()
}

fn view(profile: &Profile, setting: &'static Setting) -> SettingView {
    let choice = profile.choice(setting);
    let built_in = setting.built_in.iter().find(|built_in| {
        built_in.profile == profile.name() || choice == Some((built_in.chosen, built_in.in_force))
    });
    SettingView {
        name: setting.name,
        title: setting.title,
        default: setting.write(setting.default),
        chosen: choice.map(|(chosen, _)| setting.write(chosen)),
        in_force: choice.map(|(_, in_force)| in_force).filter(|it| *it != InForce::ALWAYS),
        basis: built_in.filter(|_| choice.is_some()).map(|built_in| built_in.basis),
    }
}
