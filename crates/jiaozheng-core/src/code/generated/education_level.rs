// Generated from data/education_levels.csv by `cargo dev generate`. Do not edit.

use crate::standard::EDUCATION_LEVEL;

crate::code_list! {
    /// Record of formal schooling, GB/T 4658, two digits (学历).
    pub enum EducationLevel("education_level", "学历", "Record of formal schooling, GB/T 4658, two digits", Personal, EDUCATION_LEVEL) {
        Postgraduate = "10": "研究生教育", "postgraduate education";
        Doctor = "11": "博士研究生毕业", "doctoral student, graduated";
        DoctorCompleted = "12": "博士研究生结业", "doctoral student, completed";
        DoctorUnfinished = "13": "博士研究生肄业", "doctoral student, did not finish";
        Master = "14": "硕士研究生毕业", "master's student, graduated";
        MasterCompleted = "15": "硕士研究生结业", "master's student, completed";
        MasterUnfinished = "16": "硕士研究生肄业", "master's student, did not finish";
        PostgraduateClass = "17": "研究生班毕业", "postgraduate class, graduated";
        PostgraduateClassCompleted = "18": "研究生班结业", "postgraduate class, completed";
        PostgraduateClassUnfinished = "19": "研究生班肄业", "postgraduate class, did not finish";
        Undergraduate = "20": "大学本科教育", "undergraduate education";
        Bachelor = "21": "大学本科毕业", "undergraduate, graduated";
        BachelorCompleted = "22": "大学本科结业", "undergraduate, completed";
        BachelorUnfinished = "23": "大学本科肄业", "undergraduate, did not finish";
        UniversityClassOfThe1970s = "28": "大学普通班毕业", "university class of 1970 to 1976, graduated";
        ShortCycle = "30": "大学专科教育", "short-cycle higher education";
        JuniorCollege = "31": "大学专科毕业", "junior college, graduated";
        JuniorCollegeCompleted = "32": "大学专科结业", "junior college, completed";
        JuniorCollegeUnfinished = "33": "大学专科肄业", "junior college, did not finish";
        SecondaryVocational = "40": "中等职业教育", "secondary vocational education";
        SecondarySpecialised = "41": "中等专科毕业", "secondary specialised school, graduated";
        SecondarySpecialisedCompleted = "42": "中等专科结业", "secondary specialised school, completed";
        SecondarySpecialisedUnfinished = "43": "中等专科肄业", "secondary specialised school, did not finish";
        VocationalSenior = "44": "职业高中毕业", "vocational senior secondary school, graduated";
        VocationalSeniorCompleted = "45": "职业高中结业", "vocational senior secondary school, completed";
        VocationalSeniorUnfinished = "46": "职业高中肄业", "vocational senior secondary school, did not finish";
        SkilledWorkers = "47": "技工学校毕业", "skilled workers' school, graduated";
        SkilledWorkersCompleted = "48": "技工学校结业", "skilled workers' school, completed";
        SkilledWorkersUnfinished = "49": "技工学校肄业", "skilled workers' school, did not finish";
        SeniorEducation = "60": "普通高级中学教育", "general senior secondary education";
        Senior = "61": "普通高中毕业", "general senior secondary school, graduated";
        SeniorCompleted = "62": "普通高中结业", "general senior secondary school, completed";
        SeniorUnfinished = "63": "普通高中肄业", "general senior secondary school, did not finish";
        JuniorEducation = "70": "初级中学教育", "junior secondary education";
        Junior = "71": "初中毕业", "junior secondary school, graduated";
        JuniorUnfinished = "73": "初中肄业", "junior secondary school, did not finish";
        PrimaryEducation = "80": "小学教育", "primary education";
        Primary = "81": "小学毕业", "primary school, graduated";
        PrimaryUnfinished = "83": "小学肄业", "primary school, did not finish";
        Other = "90": "其他", "other";
    }
}
