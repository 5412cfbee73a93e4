//! What is required of a certificate beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod grant;
mod loss;

use jiaozheng_core::linked::{Fact, Link};
use jiaozheng_core::{Key, KeyedRule, text};

use super::{Certificate, Standing};
use crate::number::{HasNumber, number_rules};
use crate::rules::key_with;
use crate::{law, linked};

type Rule = jiaozheng_core::Rule<Certificate>;
type Keyed = KeyedRule<Certificate>;

pub(super) const RULES: &[&[Rule]] = &[
    grant::RULES,
    number_rules!(
        "teacher.certificate", "/number",
        year "/issued_on", province "/division", sex "/holder/sex"
    ),
    loss::RULES,
];

pub(super) const KEYED_RULES: &[Keyed] = &[
    Keyed::unique(
        "teacher.certificate.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |certificate| Some(certificate.id.into()),
    ),
    Keyed::unique(
        "teacher.certificate.duplicate_number",
        text("证书编号重复", "two certificates of the same number"),
        &["/number"],
        |certificate| Some(Key::of(&[certificate.number.expose()])),
    )
    .basis(&[law::CERTIFICATE_NUMBERS]),
];

const TOLD: &[&str] = &["/holder/identity", "/standing"];

pub(super) const LINKS: &[Link<Certificate>] = &[
    Link::new(
        linked::AFTER_FORFEITURE,
        TOLD,
        |it| forfeited(it).and_then(|_| of_holder(it)),
        |it| Fact::on(linked::FORFEITED, forfeited(it).unwrap_or(it.issued_on)),
    ),
    Link::new(
        linked::AFTER_REVOCATION,
        TOLD,
        |it| revoked(it).and_then(|_| of_holder(it)),
        |it| {
            let (from, to) = revoked(it).unwrap_or((it.issued_on, it.issued_on));
            Fact::lasting(linked::REVOKED, from, to)
        },
    ),
    Link::new(
        linked::CERTIFICATE_MISSING,
        &["/number", "/holder/identity", "/issued_on"],
        |it| key_with(&it.holder.identity, &[it.number.expose()]),
        |it| Fact::on(linked::CERTIFIED, it.issued_on),
    ),
    Link::new(
        linked::CERTIFICATE_LOST,
        &["/number", "/standing"],
        |it| it.standing.lost_on().map(|_| Key::of(&[it.number.expose()])),
        |it| Fact::on(linked::FORFEITED, it.standing.lost_on().unwrap_or(it.issued_on)),
    ),
];

fn of_holder(certificate: &Certificate) -> Option<Key> {
    certificate.holder.identity.key()
}

fn forfeited(certificate: &Certificate) -> Option<jiaozheng_core::LocalDate> {
    match certificate.standing {
        Standing::Forfeited { judged_on, .. } => Some(judged_on),
        _ => None,
    }
}

/// From the decision to the last day without an application.
fn revoked(
    certificate: &Certificate,
) -> Option<(jiaozheng_core::LocalDate, jiaozheng_core::LocalDate)> {
    match certificate.standing {
        Standing::Revoked { decided_on, banned_until, .. } => Some((decided_on, banned_until)),
        _ => None,
    }
}
