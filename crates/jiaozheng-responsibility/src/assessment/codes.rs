//! Codes of assessments. But for those of civil servants there is no official list, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::{CivilServantAspect, CivilServantGrade};

/// All lists that stand in an assessment and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    AssessmentObject::LIST,
    GradeDecider::LIST,
    AdjustmentKind::LIST,
    PerformanceGrade::LIST,
    QualificationGrade::LIST,
    CivilServantGrade::LIST,
    CivilServantAspect::LIST,
    AssessedList::LIST,
    InspectionReport::LIST,
    ResultUse::LIST,
];

code_list! {
    /// Who is assessed.
    pub enum AssessmentObject("responsibility.assessment_object", "考核对象类别", "Who is assessed", Public, &[Basis::Consistency]) {
        CountyEducationBureau = "county_education_bureau": "县（市、区）教育体育局", "education bureau of a county";
        InternalDivision = "internal_division": "机关科室", "division of the bureau";
        DirectSchool = "direct_school": "市直属学校", "school directly under the bureau";
        CivilServant = "civil_servant": "公务员", "civil servant";
    }
}

code_list! {
    /// Who decides on the grade of a civil servant.
    pub enum GradeDecider("responsibility.grade_decider", "等次确定主体", "Who decides on the grade", Public, &[Basis::Consistency]) {
        HeadOfBody = "head_of_body": "本机关负责人", "head of the body";
        Committee = "committee": "授权的考核委员会", "committee that was given the power";
        CompetentAuthority = "competent_authority": "主管机关", "authority in charge";
    }
}

code_list! {
    /// Whether points are added or taken off.
    pub enum AdjustmentKind("responsibility.adjustment_kind", "加减分类别", "Whether points are added or taken off", Public, &[Basis::Consistency]) {
        Bonus = "bonus": "加分", "added";
        Deduction = "deduction": "扣分", "taken off";
    }
}

code_list! {
    /// Grades of a body, from the best to the worst, of one scale.
    pub enum PerformanceGrade("responsibility.performance_grade", "综合评价等次", "Grade of a body, excellent to poor", Public, &[Basis::Consistency]) {
        Excellent = "excellent": "优秀", "excellent";
        Good = "good": "良好", "good";
        Fair = "fair": "一般", "fair";
        Poor = "poor": "较差", "poor";
    }
}

code_list! {
    /// Grades of a body, from the best to the worst, of another scale.
    pub enum QualificationGrade("responsibility.qualification_grade", "合格评价等次", "Grade of a body, excellent to unqualified", Public, &[Basis::Consistency]) {
        Excellent = "excellent": "优秀", "excellent";
        Good = "good": "良好", "good";
        Qualified = "qualified": "合格", "qualified";
        Unqualified = "unqualified": "不合格", "unqualified";
    }
}

code_list! {
    /// A responsibility list that is assessed.
    pub enum AssessedList("responsibility.assessed_list", "纳入考核的责任清单", "Responsibility list that is assessed", Public, &[Basis::Consistency]) {
        PartyGroupMain = "party_group_main": "党组主体责任清单", "of the Party group, for the rule of law";
        FirstResponsible = "first_responsible": "第一责任人责任清单", "of the principal, as the first responsible";
        OnePostTwoDuties = "one_post_two_duties": "班子成员“一岗双责”责任清单", "of other members of the leading group";
    }
}

code_list! {
    /// Whether the report of inspectors was a basis.
    pub enum InspectionReport("responsibility.inspection_report", "督导报告运用", "Whether a report of inspectors was a basis", Public, &[Basis::Consistency]) {
        NoneInYear = "none_in_year": "本年度没有督导报告", "there was none in the year";
        Used = "used": "作为考核依据", "it was";
        NotUsed = "not_used": "没有作为考核依据", "it was not";
    }
}

code_list! {
    /// What a result is used for.
    pub enum ResultUse("responsibility.result_use", "考核结果运用", "What the result is used for", Public, &[Basis::Consistency]) {
        Awards = "awards": "评先评优", "awards";
        Appointment = "appointment": "选拔任用、职务职级调整", "appointments and grades";
        Pay = "pay": "工资、奖金", "pay";
        Training = "training": "培训", "training";
        Dismissal = "dismissal": "辞退", "dismissal";
        Accountability = "accountability": "约谈、问责", "talks and accountability";
        Rectification = "rectification": "限期整改", "putting right within a time";
    }
}

impl AssessmentObject {
    /// Whether it is a body or a part of one, not a person.
    pub const fn is_body(self) -> bool {
        !matches!(self, Self::CivilServant)
    }

    /// Whether it is a body that inspectors of education report on: governments with their bureaus, and
    /// schools. They report on its head too, but which civil servant that is, no assessment says.
    pub const fn is_inspected(self) -> bool {
        matches!(self, Self::CountyEducationBureau | Self::DirectSchool)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::list::ListKind;

    #[test]
    fn a_list_that_is_assessed_is_a_kind_of_list_and_called_so() {
        for list in AssessedList::ALL {
            let kind = ListKind::of(list.code()).expect("a kind of list");
            assert_eq!(list.label().zh, kind.label().zh);
        }
    }
}
