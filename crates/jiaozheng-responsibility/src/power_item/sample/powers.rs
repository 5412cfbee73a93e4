//! Powers of an education bureau, as published lists have them.

use crate::power_item::{BasisRank, CoercionForm, PowerKind};

/// Instrument, rank, provision.
pub(super) type Basis = (&'static str, BasisRank, &'static str);

/// What the power is called, and what it rests on.
#[derive(Clone, Copy)]
pub(super) struct Power {
    pub(super) name: &'static str,
    pub(super) bases: &'static [Basis],
    pub(super) form: Option<CoercionForm>,
}

const fn power(name: &'static str, bases: &'static [Basis]) -> Power {
    Power { name, bases, form: None }
}

const fn coercion(name: &'static str, form: CoercionForm, bases: &'static [Basis]) -> Power {
    Power { form: Some(form), ..power(name, bases) }
}

const TEACHERS: Basis = ("教师法", BasisRank::Law, "第十三条");
const PRIVATE_SCHOOLS: Basis = ("民办教育促进法", BasisRank::Law, "第十二条");
const SCHOOL_BUSES: Basis = ("校车安全管理条例", BasisRank::AdministrativeRegulation, "第十五条");
const LOCAL: Basis = ("示例省教育条例", BasisRank::LocalRegulation, "第十条");
const DEPARTMENT: Basis = ("校外培训行政处罚暂行办法", BasisRank::DepartmentRule, "第十七条");
const DOCUMENT: Basis = ("示例省教育厅通知", BasisRank::NormativeDocument, "第二条");

/// Those of a kind.
pub(super) fn of_kind(kind: PowerKind) -> Vec<Power> {
    match kind {
        PowerKind::Licence => vec![
            power("教师资格认定", &[TEACHERS, DOCUMENT]),
            power("民办学校设立、变更和终止审批", &[PRIVATE_SCHOOLS, LOCAL]),
            power("校车使用许可", &[SCHOOL_BUSES]),
        ],
        PowerKind::Penalty => vec![
            power("对违规举办校外培训机构的处罚", &[DEPARTMENT]),
            power("对民办学校违规办学的处罚", &[PRIVATE_SCHOOLS, DEPARTMENT]),
        ],
        PowerKind::Coercion => vec![
            coercion("查封违法场所", CoercionForm::Sealing, &[LOCAL]),
            coercion("扣押违法财物", CoercionForm::Seizure, &[SCHOOL_BUSES, LOCAL]),
            power("行政强制措施", &[PRIVATE_SCHOOLS]),
        ],
        PowerKind::Levy => vec![power("示例收费的征收", &[LOCAL])],
        PowerKind::Payment => vec![power("家庭经济困难学生资助", &[DOCUMENT])],
        PowerKind::Inspection => vec![power("对民办学校的检查", &[PRIVATE_SCHOOLS])],
        PowerKind::Confirmation => vec![power("学籍异动的确认", &[DOCUMENT])],
        PowerKind::Reward => vec![power("对教育工作先进集体和个人的表彰", &[TEACHERS])],
        PowerKind::Adjudication => vec![power("学生申诉的裁决", &[LOCAL])],
        PowerKind::Other => vec![power("受理教师申诉", &[TEACHERS])],
    }
}
