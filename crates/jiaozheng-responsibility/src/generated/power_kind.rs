// Generated from data/power_kinds.csv by `cargo dev generate`. Do not edit.

use crate::law::POWER_KINDS;

jiaozheng_core::code_list! {
    /// Kind of an administrative power (权力类型).
    pub enum PowerKind("responsibility.power_kind", "权力类型", "Kind of an administrative power", Public, POWER_KINDS) {
        Licence = "licence": "行政许可", "licence";
        Penalty = "penalty": "行政处罚", "penalty";
        Coercion = "coercion": "行政强制", "coercion";
        Levy = "levy": "行政征收", "levy";
        Payment = "payment": "行政给付", "payment";
        Inspection = "inspection": "行政检查", "inspection";
        Confirmation = "confirmation": "行政确认", "confirmation";
        Reward = "reward": "行政奖励", "reward";
        Adjudication = "adjudication": "行政裁决", "adjudication";
        Other = "other": "其他行政权力", "another power";
    }
}
