//! What provinces and bureaus decide about approvals, and the limits that laws set.

use jiaozheng_core::profile::{BuiltIn, Chosen, Setting};
use jiaozheng_core::{LocalDate, Profile, day, text};

use crate::institution::settings::{BAR_SCHOOLS_AS_SPONSORS, LEAST_CAPITAL_YUAN};
use crate::law;

/// All of them.
pub const ALL: &[&Setting] = &[
    LICENSING_AUTHORITY,
    DECISION_LAW,
    DECISION_MONTHS,
    DECISION_WORKING_DAYS,
    EXTENSION_WORKING_DAYS,
    PREPARATION_DAYS,
    PREPARATION_MONTHS,
    SUPPLEMENT_WORKING_DAYS,
    CERTIFICATE_WORKING_DAYS,
    RENEWAL_DAYS,
    PUBLICITY_WORKING_DAYS,
    ONLINE_BY_PROVINCE,
    BAR_SCHOOLS_AS_SPONSORS,
    LEAST_CAPITAL_YUAN,
];

/// Who licenses what is no subject of the curriculum: the education authority with the consent of the
/// competent department, it alone, or that department. Subjects are the education authority's.
pub const LICENSING_AUTHORITY: &Setting = &Setting::one_of(
    "training.approval.licensing_authority",
    text("非学科类机构的审批部门", "who licenses institutions outside the subjects"),
    &[
        (
            "education_after_department",
            text(
                "业务主管部门前置审核，教育行政部门审批",
                "the education authority, with the consent of the competent department",
            ),
        ),
        ("education", text("教育行政部门审批", "the education authority alone")),
        ("department", text("业务主管部门审批", "the competent department")),
    ],
)
.built_in(&[BuiltIn::since(
    "henan",
    Chosen::OneOf(DEPARTMENT_ALONE),
    day(2022, 9, 21),
    &[law::HENAN_CONSENT],
)]);

/// The education authority alone.
pub(super) const EDUCATION_ALONE: usize = 1;
/// The competent department.
pub(crate) const DEPARTMENT_ALONE: usize = 2;

/// Who licenses what is no subject on a day; `None` where the profile leaves it open, so that whoever
/// looks at a licence alone takes either.
pub(crate) fn licensing_authority(profile: &Profile, day: LocalDate) -> Option<usize> {
    let (_, in_force) = profile.choice(LICENSING_AUTHORITY)?;
    in_force.contains(day).then(|| profile.word(LICENSING_AUTHORITY, day))
}

/// Which law limits the time to decide: that on private education, where it names the case, or the one
/// on licences for every case. That on private education is the special one, so it is the default.
pub const DECISION_LAW: &Setting = &Setting::one_of(
    "training.approval.decision_law",
    text("审批决定期限适用的法律", "which law limits the time to decide"),
    &[
        ("private_education", text("民办教育促进法", "the law on private education")),
        ("licensing", text("行政许可法", "the law on licences")),
    ],
);

/// The law on licences.
pub(super) const LICENSING: usize = 1;

/// Months to decide on a new institution, by the law on private education (article 17).
pub const DECISION_MONTHS: &Setting = &Setting::number(
    "training.approval.decision_months",
    text("正式设立的审批月数", "months to decide on a new institution"),
    1..=12,
    3,
);

/// Working days to decide, by the law on licences (article 42).
pub const DECISION_WORKING_DAYS: &Setting = &Setting::number(
    "training.approval.decision_working_days",
    text("依行政许可法的审批工作日数", "working days to decide, by the law on licences"),
    1..=90,
    20,
);

/// Working days more, where a reason was given, by the law on licences (article 42).
pub const EXTENSION_WORKING_DAYS: &Setting = &Setting::number(
    "training.approval.extension_working_days",
    text("延长办理期限的工作日数", "working days that an extension adds"),
    0..=90,
    10,
);

/// Days to decide on a preparation, by the law on private education (article 14).
pub const PREPARATION_DAYS: &Setting = &Setting::number(
    "training.approval.preparation_days",
    text("筹设的审批日数", "days to decide on a preparation"),
    1..=180,
    30,
);

/// Months that a preparation lasts at the most, by the law on private education (article 14).
pub const PREPARATION_MONTHS: &Setting = &Setting::number(
    "training.approval.preparation_months",
    text("筹设期的最长月数", "most months of a preparation"),
    1..=120,
    36,
);

/// Working days to say what is missing, by the law on licences (articles 32 and 82).
pub const SUPPLEMENT_WORKING_DAYS: &Setting = &Setting::number(
    "training.approval.supplement_working_days",
    text("告知补正的工作日数", "working days to say what is missing"),
    1..=30,
    5,
);

/// Working days to hand the licence over, by the law on licences (articles 44 and 82).
pub const CERTIFICATE_WORKING_DAYS: &Setting = &Setting::number(
    "training.approval.certificate_working_days",
    text("颁发许可证的工作日数", "working days to hand the licence over"),
    1..=60,
    10,
);

/// Days before its end that the renewal of a licence is applied for, by the law on licences (article
/// 50).
pub const RENEWAL_DAYS: &Setting = &Setting::number(
    "training.approval.renewal_days",
    text("申请延续应提前的日数", "days before its end that a renewal is applied for"),
    0..=180,
    30,
);

/// Working days of publicity before a licence is granted; 0 where none is asked for, as in national
/// law.
pub const PUBLICITY_WORKING_DAYS: &Setting = &Setting::number(
    "training.approval.publicity_working_days",
    text("审批前公示的工作日数", "working days of publicity before a decision"),
    0..=30,
    0,
);

/// Whether the province licenses online institutions, and nobody else.
pub const ONLINE_BY_PROVINCE: &Setting = &Setting::switch(
    "training.approval.online_by_province",
    text("线上机构由省级审批", "the province licenses online institutions"),
    true,
);
