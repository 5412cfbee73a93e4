// Generated from data/civil_servant_aspects.csv by `cargo dev generate`. Do not edit.

use crate::law::CIVIL_SERVANT_ASPECTS;

jiaozheng_core::code_list! {
    /// What civil servants are assessed in (公务员考核内容).
    pub enum CivilServantAspect("responsibility.civil_servant_aspect", "公务员考核内容", "What civil servants are assessed in", Public, CIVIL_SERVANT_ASPECTS) {
        Virtue = "virtue": "德", "virtue";
        Ability = "ability": "能", "ability";
        Diligence = "diligence": "勤", "diligence";
        Achievement = "achievement": "绩", "achievement";
        Integrity = "integrity": "廉", "integrity";
    }
}
