// Generated from data/training_acts.csv by `cargo dev generate`. Do not edit.

use crate::law::ACTS;

jiaozheng_core::code_list! {
    /// Unlawful acts of training (违法行为).
    pub enum ViolationAct("training.violation_act", "违法行为", "Unlawful acts of training", Public, ACTS) {
        UnauthorisedInstitution = "unauthorised_institution": "擅自举办校外培训机构", "an institution without a licence";
        DisguisedSubjectTraining = "disguised_subject_training": "变相开展学科类校外培训", "training in subjects under another guise";
        BeyondLicence = "beyond_licence": "超出许可范围开展培训", "beyond what was licensed";
        AgainstStateRules = "against_state_rules": "违反国家有关规定开展培训", "training against the rules of the state";
        DisorderlyManagement = "disorderly_management": "管理混乱", "disorderly management";
        Fees = "fees": "违反收费规定", "against the rules on fees";
        UnauthorisedCompetition = "unauthorised_competition": "擅自组织面向学龄前儿童和中小学生的社会性竞赛", "a competition for pupils without permission";
        ResponsiblePersons = "responsible_persons": "对机构违法行为负有责任的人员", "those who answer for what an institution did";
        NeglectedInstitutions = "neglected_institutions": "同时举办多所机构疏于管理", "a founder of several institutions who neglects one";
        Support = "support": "明知违法培训而提供场所或者网络服务", "a place or a platform for unlawful training";
        StaffUnchecked = "staff_unchecked": "未查询或者聘用有违法犯罪记录的人员", "staff whose records were not looked up";
    }
}
