//! What becomes of the qualification, and of work in kindergartens.

use jiaozheng_core::text;

use super::Rule;
use crate::ethics_case::{EthicsCase, EthicsSeverity, EthicsState};
use crate::law::ethics as law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.ethics_case.qualification_not_revoked",
        text(
            "品行不良、侮辱学生，影响恶劣，没有撤销教师资格",
            "insult or harm of students of vile influence, and the qualification is not revoked",
        ),
        |case, _, found| {
            let kept = is_done(case) && case.qualification_revoked_on.is_none();
            found.at_if(kept && is_vile_against_students(case), "/qualification_revoked_on");
        },
    )
    .basis(&[law::REVOKED])
    .since(1995, 12, 12)
    .reads(&["/behaviour", "/severity", "/state", "/qualification_revoked_on"]),
    Rule::error(
        "teacher.ethics_case.kindergarten_certificate_kept",
        text(
            "幼儿园教师违反职业道德规范情节严重，没有吊销资格证书",
            "kindergarten: a serious case, and the certificate is kept",
        ),
        |case, _, found| {
            let kept = is_done(case) && case.qualification_revoked_on.is_none();
            // Of what the regulation on qualifications names, the rule above speaks.
            let other = is_serious(case) && !is_vile_against_students(case);
            let here = case.employer.is_kindergarten();
            found.at_if(here && kept && other, "/qualification_revoked_on");
        },
    )
    .basis(&[law::KINDERGARTEN_BAN])
    .since(2025, 6, 1)
    .reads(&["/behaviour", "/employer", "/severity", "/state", "/qualification_revoked_on"]),
    Rule::error(
        "teacher.ethics_case.kindergarten_ban_missing",
        text(
            "体罚、歧视、侮辱、虐待、性侵害儿童，或者违反职业道德规范情节严重，没有禁止其一定期限内直至终身从事学前教育工作",
            "kindergarten: children harmed or a serious case, and no ban for a time or for life",
        ),
        |case, _, found| {
            // A breach of ethics needs ill effects; where it is serious, it had them.
            let wrong = case.behaviour.against_students() || is_serious(case);
            let bans = case.employer.is_kindergarten() && wrong;
            found.at_if(bans && is_done(case) && case.ban.is_none(), "/ban");
        },
    )
    .basis(&[law::KINDERGARTEN_BAN])
    .since(2025, 6, 1)
    .reads(&["/behaviour", "/employer", "/severity", "/state", "/ban"]),
];

fn is_done(case: &EthicsCase) -> bool {
    case.state == EthicsState::Registered
}

const fn is_serious(case: &EthicsCase) -> bool {
    matches!(case.severity, EthicsSeverity::Serious | EthicsSeverity::Vile)
}

fn is_vile_against_students(case: &EthicsCase) -> bool {
    case.severity == EthicsSeverity::Vile && case.behaviour.against_students()
}
