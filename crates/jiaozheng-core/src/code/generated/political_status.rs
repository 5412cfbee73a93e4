// Generated from data/political_statuses.csv by `cargo dev generate`. Do not edit.

use crate::standard::POLITICAL_STATUS;

crate::code_list! {
    /// Political affiliation, GB/T 4762 (政治面貌).
    pub enum PoliticalStatus("political_status", "政治面貌", "Political affiliation, GB/T 4762", Personal, POLITICAL_STATUS) {
        CommunistPartyMember = "01": "中国共产党党员", "member of the Communist Party of China";
        CommunistPartyProbationary = "02": "中国共产党预备党员", "probationary member of the Communist Party of China";
        YouthLeagueMember = "03": "中国共产主义青年团团员", "member of the Communist Youth League";
        RevolutionaryCommittee = "04": "中国国民党革命委员会会员", "member of the Revolutionary Committee of the Kuomintang";
        DemocraticLeague = "05": "中国民主同盟盟员", "member of the China Democratic League";
        NationalConstruction = "06": "中国民主建国会会员", "member of the China National Democratic Construction Association";
        PromotingDemocracy = "07": "中国民主促进会会员", "member of the China Association for Promoting Democracy";
        PeasantsAndWorkers = "08": "中国农工民主党党员", "member of the Chinese Peasants' and Workers' Democratic Party";
        ZhiGong = "09": "中国致公党党员", "member of the China Zhi Gong Party";
        Jiusan = "10": "九三学社社员", "member of the Jiusan Society";
        TaiwanSelfGovernment = "11": "台湾民主自治同盟盟员", "member of the Taiwan Democratic Self-Government League";
        NonPartisan = "12": "无党派民主人士", "democratic personage without party";
        Masses = "13": "群众", "of no party or league";
    }
}
