// Generated from data/health_statuses.csv by `cargo dev generate`. Do not edit.

use crate::standard::HEALTH;

crate::code_list! {
    /// State of health, GB/T 2261.3, one or two digits (健康状况).
    pub enum HealthStatus("health_status", "健康状况", "State of health, GB/T 2261.3, one or two digits", Sensitive, HEALTH) {
        Good = "1": "健康或良好", "healthy or good";
        Fair = "2": "一般或较弱", "fair or weak";
        Chronic = "3": "有慢性病", "with a chronic disease";
        Disabled = "6": "残疾", "with a disability";
        GoodTwoDigits = "10": "健康或良好", "healthy or good";
        FairTwoDigits = "20": "一般或较弱", "fair or weak";
        ChronicTwoDigits = "30": "有慢性病", "with a chronic disease";
        Cardiovascular = "31": "心血管病", "cardiovascular disease";
        Cerebrovascular = "32": "脑血管病", "cerebrovascular disease";
        Respiratory = "33": "慢性呼吸系统病", "chronic respiratory disease";
        Digestive = "34": "慢性消化系统病", "chronic digestive disease";
        Nephritis = "35": "慢性肾炎", "chronic nephritis";
        Tuberculosis = "36": "结核病", "tuberculosis";
        Diabetes = "37": "糖尿病", "diabetes";
        Nervous = "38": "神经或精神疾病", "nervous or mental disease";
        Cancer = "41": "癌症", "cancer";
        OtherChronic = "49": "其他慢性病", "other chronic disease";
        DisabledTwoDigits = "60": "残疾", "with a disability";
        VisualDisability = "61": "视力残疾", "visual disability";
        HearingDisability = "62": "听力残疾", "hearing disability";
        SpeechDisability = "63": "言语残疾", "speech disability";
        PhysicalDisability = "64": "肢体残疾", "physical disability";
        IntellectualDisability = "65": "智力残疾", "intellectual disability";
        MentalDisability = "66": "精神残疾", "mental disability";
        MultipleDisability = "67": "多重残疾", "multiple disabilities";
        OtherDisability = "69": "其他残疾", "other disability";
    }
}
