//! Codes of deregistrations. There is no official list of them, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::{LegalNature, TrainingGroup, TrainingMode};

/// All lists that stand in a deregistration and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    TrainingGroup::LIST,
    TrainingMode::LIST,
    LegalNature::LIST,
    DeregistrationGround::LIST,
    Liquidator::LIST,
    SurplusUse::LIST,
    DeregistrationState::LIST,
    DeregistrationEvent::LIST,
    DeregistrationActor::LIST,
];

code_list! {
    /// Why an institution comes to its end.
    pub enum DeregistrationGround("training.deregistration_ground", "终止事由", "Why the institution comes to its end", Public, &[crate::law::GROUNDS, crate::law::LICENCE_RAN_OUT]) {
        Voluntary = "voluntary": "自己要求终止并经批准", "at its own wish, approved";
        LicenceRevoked = "licence_revoked": "被吊销办学许可证", "the licence was revoked as a penalty";
        PermitAnnulled = "permit_annulled": "办学许可被依法撤销", "the permit was annulled";
        Insolvent = "insolvent": "资不抵债无法继续办学", "insolvent";
        Expired = "expired": "许可证到期自然废止", "the licence ran out and nobody was taught";
    }
}

code_list! {
    /// Who liquidates an institution.
    pub enum Liquidator("training.liquidator", "清算组织者", "Who liquidates the institution", Public, &[crate::law::LIQUIDATORS]) {
        Institution = "institution": "培训机构", "the institution";
        LicensingBody = "licensing_body": "审批机关", "the body that licensed it";
        Court = "court": "人民法院", "the court";
    }
}

code_list! {
    /// What becomes of what is left.
    pub enum SurplusUse("training.surplus_use", "剩余财产去向", "What becomes of what is left", Public, &[crate::law::SURPLUS]) {
        OtherNonProfit = "other_non_profit": "继续用于其他非营利性学校办学", "goes to other non-profit schools";
        CompanyLaw = "company_law": "依照公司法等有关规定处理", "is dealt with under company law";
        Sponsor = "sponsor": "归举办者", "goes to the sponsor";
    }
}

code_list! {
    /// Where a deregistration stands.
    pub enum DeregistrationState("training.deregistration_state", "办理状态", "Where the case stands", Public, &[Basis::Consistency]) {
        Opened = "opened": "已启动", "opened";
        Announced = "announced": "已公告", "announced";
        Approved = "approved": "已批准终止", "approved";
        Liquidating = "liquidating": "清算中", "in liquidation";
        Liquidated = "liquidated": "清算完毕", "liquidated";
        LicenceTakenBack = "licence_taken_back": "许可证已收回", "the licence was taken back";
        Cancelled = "cancelled": "登记已注销", "the registration was cancelled";
        Completed = "completed": "已公告办结", "announced and completed";
        Refused = "refused": "不予批准", "refused";
        Withdrawn = "withdrawn": "已撤回", "withdrawn";
    }
}

code_list! {
    /// What can happen to a deregistration.
    pub enum DeregistrationEvent("training.deregistration_event", "办理事项", "What happened", Public, &[Basis::Consistency]) {
        Announce = "announce": "发布（拟）终止公告", "announces the end";
        Approve = "approve": "批准终止", "approves";
        Refuse = "refuse": "不予批准", "refuses";
        Withdraw = "withdraw": "撤回", "withdraws";
        StartLiquidation = "start_liquidation": "开始清算", "begins the liquidation";
        FinishLiquidation = "finish_liquidation": "清算、清偿完毕", "ends the liquidation";
        TakeBackLicence = "take_back_licence": "收回办学许可证", "takes the licence back";
        CancelRegistration = "cancel_registration": "注销法人登记", "cancels the registration";
        Publish = "publish": "公告注销", "tells the public";
    }
}

code_list! {
    /// Who acts on a deregistration.
    pub enum DeregistrationActor("training.deregistration_actor", "办理主体", "Who acted", Public, &[Basis::Consistency]) {
        Institution = "institution": "培训机构", "institution";
        LicensingBody = "licensing_body": "审批机关", "body that licensed it";
        Court = "court": "人民法院", "court";
        Registrar = "registrar": "法人登记机关", "registration authority";
    }
}

impl DeregistrationGround {
    /// Who liquidates then.
    pub const fn liquidator(self) -> Liquidator {
        match self {
            Self::Voluntary | Self::Expired => Liquidator::Institution,
            Self::LicenceRevoked | Self::PermitAnnulled => Liquidator::LicensingBody,
            Self::Insolvent => Liquidator::Court,
        }
    }
}

impl DeregistrationState {
    /// Whether the liquidation is over.
    pub const fn is_liquidated(self) -> bool {
        matches!(self, Self::Liquidated | Self::LicenceTakenBack) || self.is_cancelled()
    }

    /// Whether the registration was cancelled.
    pub const fn is_cancelled(self) -> bool {
        matches!(self, Self::Cancelled | Self::Completed)
    }

    /// Whether nothing came of it.
    pub const fn is_in_vain(self) -> bool {
        matches!(self, Self::Refused | Self::Withdrawn)
    }
}
