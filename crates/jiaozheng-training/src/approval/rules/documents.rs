//! What has to be handed in before an application is taken.

use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Detail, Findings, text};

use super::Rule;
use crate::approval::ApprovalChange::{Category, Division, Merger, Name, Sponsor};
use crate::approval::ApprovalDocument::{
    self, AssetProof, BoardResolution, Charter, FireSafety, JointAgreement, Liquidation,
    PremisesProof, PreparationApproval, PreparationReport, Report, SponsorAgreement,
    SponsorDetails, StaffQualifications,
};
use crate::approval::{Approval, ApprovalChange, ApprovalKind, ApprovalState};
use crate::{TrainingMode, law};

pub(super) const RULES: &[Rule] = &[
    jiaozheng_core::repeated_rule!(
        "training.approval",
        "document_twice",
        documents,
        "申请材料重复",
        "a document twice"
    ),
    Rule::error(
        "training.approval.document_missing",
        text("已受理的申请缺少法定材料", "taken without what the law asks for"),
        |case, _, found| {
            let asked: &[ApprovalDocument] = match case.kind {
                ApprovalKind::Establish | ApprovalKind::Convert => of_a_new_one(case),
                _ => &[],
            };
            miss(case, asked, found);
        },
    )
    .basis(&[law::DOCUMENTS_AT_ONCE, law::DOCUMENTS, law::PREPARATION_DOCUMENTS])
    .since(2017, 9, 1)
    .reads(&["/kind", "/with_preparation", "/documents", "/state"]),
    Rule::warning(
        "training.approval.premises_document_missing",
        text(
            "已受理的线下机构申请缺少办学场所或者消防安全证明",
            "on premises, and taken without proof of these or of their fire safety",
        ),
        |case, _, found| {
            let new = matches!(case.kind, ApprovalKind::Establish | ApprovalKind::Convert);
            if new && case.mode == TrainingMode::Offline && case.state.is_taken() {
                miss(case, &[PremisesProof, FireSafety], found);
            }
        },
    )
    .basis(&[law::SAFE_PLACE])
    .since(2022, 6, 6)
    .reads(&["/kind", "/mode", "/documents", "/state"]),
    Rule::error(
        "training.approval.change_document_missing",
        text(
            "变更申请缺少决策机构决议或者财务清算报告",
            "a change without the resolution of the board, or without a liquidation",
        ),
        |case, _, found| {
            let asks = |what: &[ApprovalChange]| names(case, what) && case.state.is_taken();
            if asks(&[Sponsor, Division, Merger]) {
                miss(case, &[BoardResolution, Liquidation], found);
            } else if asks(&[Name, Category]) {
                miss(case, &[BoardResolution], found);
            }
        },
    )
    .basis(&[law::DIVISION_APPROVED, law::SPONSOR_APPROVED, law::CATEGORY_APPROVED])
    .since(2017, 9, 1)
    .reads(&["/changes", "/documents", "/state"]),
    Rule::error(
        "training.approval.sponsor_agreement_missing",
        text("变更举办者没有变更协议", "another sponsor without an agreement"),
        |case, _, found| {
            if names(case, &[Sponsor]) && case.state.is_taken() {
                miss(case, &[SponsorAgreement], found);
            }
        },
    )
    .basis(&[law::SPONSOR_AGREEMENT])
    .since(2021, 9, 1)
    .reads(&["/changes", "/documents", "/state"]),
    Rule::error(
        "training.approval.joint_agreement_missing",
        text("联合举办没有联合办学协议", "several sponsors without an agreement"),
        |case, _, found| {
            let new = matches!(case.kind, ApprovalKind::Establish | ApprovalKind::Convert);
            if new && case.sponsors.len() > 1 && case.state.is_taken() {
                miss(case, &[JointAgreement], found);
            }
        },
    )
    .basis(&[law::JOINT_SPONSORS])
    .since(2021, 9, 1)
    .reads(&["/kind", "/sponsors", "/documents", "/state"]),
];

/// What is asked for a new institution: at once, or for the preparation and after it.
const fn of_a_new_one(case: &Approval) -> &'static [ApprovalDocument] {
    match case.state {
        ApprovalState::PreparationAccepted | ApprovalState::Preparing => {
            &[Report, SponsorDetails, AssetProof]
        }
        state if !state.is_taken() => &[],
        _ if case.with_preparation => {
            &[PreparationApproval, PreparationReport, Charter, AssetProof, StaffQualifications]
        }
        _ => &[Report, SponsorDetails, AssetProof, Charter, StaffQualifications],
    }
}

fn names(case: &Approval, what: &[ApprovalChange]) -> bool {
    case.changes.iter().any(|change| what.contains(change))
}

fn miss(case: &Approval, asked: &[ApprovalDocument], found: &mut Findings<'_>) {
    for document in asked.iter().filter(|document| !case.documents.contains(document)) {
        found.with("/documents", Detail::Expected(KnownCode::of(*document)));
    }
}
