// Generated from data/ethics_behaviours.csv by `cargo dev generate`. Do not edit.

use crate::law::ETHICS_BEHAVIOURS;

jiaozheng_core::code_list! {
    /// What breaches a teacher's professional ethics, by the year and the item of the rules on it (违反职业道德行为).
    pub enum EthicsBehaviour("teacher.ethics_behaviour", "违反职业道德行为", "What breaches a teacher's professional ethics, by the year and the item of the rules on it", Personal, ETHICS_BEHAVIOURS) {
        AgainstPolicy2014 = "2014_01": "有违背党和国家方针政策的言行", "words or acts against the policies of Party and State";
        EmergencyDuty2014 = "2014_02": "遇突发事件时不履行保护学生人身安全职责", "failing to protect students in an emergency";
        Unfairness2014 = "2014_03": "不公平公正对待学生，产生明显负面影响", "unfair treatment of students with clear ill effects";
        Fraud2014 = "2014_04": "在招生、考试、考核评价、职务评审、教研科研中弄虚作假、营私舞弊", "fraud in enrolment, examinations, assessment, titles or research";
        CorporalPunishment2014 = "2014_05": "体罚学生，以侮辱、歧视等方式变相体罚学生，造成学生身心伤害", "corporal punishment, or insult and discrimination that harm students";
        SexualMisconduct2014 = "2014_06": "对学生实施性骚扰或者与学生发生不正当关系", "sexual harassment of students or improper relations with them";
        Gifts2014 = "2014_07": "索要或者违反规定收受家长、学生财物", "demanding or accepting money and gifts against the rules";
        Business2014 = "2014_08": "组织或者参与针对学生的经营性活动，强制学生订购教辅资料、报刊等谋取利益", "business at the expense of students, forced orders of materials";
        PaidTutoring2014 = "2014_09": "组织、要求学生参加校内外有偿补课，组织、参与校外培训机构对学生有偿补课", "paid tutoring in school or out of it";
        Other2014 = "2014_10": "其他严重违反职业道德的行为", "other serious breaches of professional ethics";
        AgainstParty = "2018_01": "有损害党中央权威、违背党的路线方针政策的言行", "words or acts against the authority of the Central Committee or the line of the Party";
        AgainstPublicInterest = "2018_02": "损害国家利益、社会公共利益，或者违背社会公序良俗", "harm to the interests of the State or the public";
        WrongViews = "2018_03": "通过课堂、论坛、讲座、信息网络等渠道发表、转发错误观点，或者编造散布虚假、不良信息", "wrong views or false information in class, lectures or media";
        CarelessTeaching = "2018_04": "违反教学纪律，敷衍教学，或者擅自从事影响教育教学本职工作的兼职兼薪行为", "breach of teaching discipline, careless teaching, harmful side jobs";
        Abuse = "2018_05": "歧视、侮辱学生，虐待、伤害学生", "discrimination, insult, abuse or injury of students";
        EmergencyDuty = "2018_06": "遇突发事件、面临危险时，不顾学生安危，擅离职守，自行逃离", "leaving students in danger";
        SexualMisconduct = "2018_07": "与学生发生不正当关系，有任何形式的猥亵、性骚扰行为", "improper relations with students, any molestation or harassment";
        Fraud = "2018_08": "在招生、考试、推优、保送及绩效考核、岗位聘用、职称评聘、评优评奖等工作中徇私舞弊、弄虚作假", "fraud in enrolment, examinations, appraisal, titles or awards";
        Gifts = "2018_09": "索要、收受学生及家长财物，参加由其付费的宴请、旅游、娱乐休闲等活动，或者向学生推销、谋取私利", "money, gifts or treats of students and parents, sales to students";
        PaidTutoring = "2018_10": "组织、参与有偿补课，或者为校外培训机构和他人介绍生源、提供相关信息", "paid tutoring, or finding students for training institutions";
        Other = "2018_11": "其他违反职业道德的行为", "other breaches of professional ethics";
        KindergartenAgainstParty = "2018k_01": "在保教活动中及其他场合有损害党中央权威和违背党的路线方针政策的言行", "kindergarten: words or acts against the authority of the Central Committee or the line of the Party";
        KindergartenAgainstPublicInterest = "2018k_02": "损害国家利益、社会公共利益，或者违背社会公序良俗（幼儿园）", "kindergarten: harm to the interests of the State or the public";
        KindergartenWrongViews = "2018k_03": "通过保教活动、论坛、讲座、信息网络等渠道发表、转发错误观点，或者编造散布虚假、不良信息", "kindergarten: wrong views or false information";
        KindergartenNeglect = "2018k_04": "在工作期间玩忽职守、消极怠工，或者空岗、未经批准找人替班，利用职务之便兼职兼薪", "kindergarten: neglect of duty, absence, side jobs";
        KindergartenEmergencyDuty = "2018k_05": "遇突发事件、面临危险时，不顾幼儿安危，擅离职守，自行逃离", "kindergarten: leaving children in danger";
        KindergartenAbuse = "2018k_06": "体罚和变相体罚幼儿，歧视、侮辱幼儿，猥亵、虐待、伤害幼儿", "kindergarten: corporal punishment, discrimination, insult, molestation, abuse or injury of children";
        KindergartenSchooling = "2018k_07": "采用学校教育方式提前教授小学内容，组织有碍幼儿身心健康的活动", "kindergarten: teaching what belongs to primary school, activities that harm children";
        KindergartenFraud = "2018k_08": "在入园招生、绩效考核、岗位聘用、职称评聘、评优评奖等工作中徇私舞弊、弄虚作假", "kindergarten: fraud in enrolment, appraisal, titles or awards";
        KindergartenGifts = "2018k_09": "索要、收受幼儿家长财物，参加由家长付费的宴请、旅游、娱乐休闲等活动，推销读物、保险或者谋取私利", "kindergarten: money, gifts or treats of parents, sales";
        KindergartenPerformances = "2018k_10": "组织幼儿参加以营利为目的的表演、竞赛活动，或者泄露幼儿与家长的信息", "kindergarten: performances and contests for profit, telling what is private of children and parents";
        KindergartenOther = "2018k_11": "其他违反职业道德的行为（幼儿园）", "kindergarten: other breaches of professional ethics";
    }
}

impl EthicsBehaviour {
    /// Whether the rules name it for schools.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn schools(self) -> bool {
        match self {
            Self::AgainstPolicy2014 => true,
            Self::EmergencyDuty2014 => true,
            Self::Unfairness2014 => true,
            Self::Fraud2014 => true,
            Self::CorporalPunishment2014 => true,
            Self::SexualMisconduct2014 => true,
            Self::Gifts2014 => true,
            Self::Business2014 => true,
            Self::PaidTutoring2014 => true,
            Self::Other2014 => true,
            Self::AgainstParty => true,
            Self::AgainstPublicInterest => true,
            Self::WrongViews => true,
            Self::CarelessTeaching => true,
            Self::Abuse => true,
            Self::EmergencyDuty => true,
            Self::SexualMisconduct => true,
            Self::Fraud => true,
            Self::Gifts => true,
            Self::PaidTutoring => true,
            Self::Other => true,
            Self::KindergartenAgainstParty => false,
            Self::KindergartenAgainstPublicInterest => false,
            Self::KindergartenWrongViews => false,
            Self::KindergartenNeglect => false,
            Self::KindergartenEmergencyDuty => false,
            Self::KindergartenAbuse => false,
            Self::KindergartenSchooling => false,
            Self::KindergartenFraud => false,
            Self::KindergartenGifts => false,
            Self::KindergartenPerformances => false,
            Self::KindergartenOther => false,
        }
    }

    /// Whether they name it for kindergartens.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn kindergartens(self) -> bool {
        match self {
            Self::AgainstPolicy2014 => true,
            Self::EmergencyDuty2014 => true,
            Self::Unfairness2014 => true,
            Self::Fraud2014 => true,
            Self::CorporalPunishment2014 => true,
            Self::SexualMisconduct2014 => true,
            Self::Gifts2014 => true,
            Self::Business2014 => true,
            Self::PaidTutoring2014 => true,
            Self::Other2014 => true,
            Self::AgainstParty => false,
            Self::AgainstPublicInterest => false,
            Self::WrongViews => false,
            Self::CarelessTeaching => false,
            Self::Abuse => false,
            Self::EmergencyDuty => false,
            Self::SexualMisconduct => false,
            Self::Fraud => false,
            Self::Gifts => false,
            Self::PaidTutoring => false,
            Self::Other => false,
            Self::KindergartenAgainstParty => true,
            Self::KindergartenAgainstPublicInterest => true,
            Self::KindergartenWrongViews => true,
            Self::KindergartenNeglect => true,
            Self::KindergartenEmergencyDuty => true,
            Self::KindergartenAbuse => true,
            Self::KindergartenSchooling => true,
            Self::KindergartenFraud => true,
            Self::KindergartenGifts => true,
            Self::KindergartenPerformances => true,
            Self::KindergartenOther => true,
        }
    }

    /// Whether it is paid tutoring.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn tutoring(self) -> bool {
        match self {
            Self::AgainstPolicy2014 => false,
            Self::EmergencyDuty2014 => false,
            Self::Unfairness2014 => false,
            Self::Fraud2014 => false,
            Self::CorporalPunishment2014 => false,
            Self::SexualMisconduct2014 => false,
            Self::Gifts2014 => false,
            Self::Business2014 => false,
            Self::PaidTutoring2014 => true,
            Self::Other2014 => false,
            Self::AgainstParty => false,
            Self::AgainstPublicInterest => false,
            Self::WrongViews => false,
            Self::CarelessTeaching => false,
            Self::Abuse => false,
            Self::EmergencyDuty => false,
            Self::SexualMisconduct => false,
            Self::Fraud => false,
            Self::Gifts => false,
            Self::PaidTutoring => true,
            Self::Other => false,
            Self::KindergartenAgainstParty => false,
            Self::KindergartenAgainstPublicInterest => false,
            Self::KindergartenWrongViews => false,
            Self::KindergartenNeglect => false,
            Self::KindergartenEmergencyDuty => false,
            Self::KindergartenAbuse => false,
            Self::KindergartenSchooling => false,
            Self::KindergartenFraud => false,
            Self::KindergartenGifts => false,
            Self::KindergartenPerformances => false,
            Self::KindergartenOther => false,
        }
    }

    /// Whether students are insulted or harmed.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn against_students(self) -> bool {
        match self {
            Self::AgainstPolicy2014 => false,
            Self::EmergencyDuty2014 => false,
            Self::Unfairness2014 => false,
            Self::Fraud2014 => false,
            Self::CorporalPunishment2014 => true,
            Self::SexualMisconduct2014 => true,
            Self::Gifts2014 => false,
            Self::Business2014 => false,
            Self::PaidTutoring2014 => false,
            Self::Other2014 => false,
            Self::AgainstParty => false,
            Self::AgainstPublicInterest => false,
            Self::WrongViews => false,
            Self::CarelessTeaching => false,
            Self::Abuse => true,
            Self::EmergencyDuty => false,
            Self::SexualMisconduct => true,
            Self::Fraud => false,
            Self::Gifts => false,
            Self::PaidTutoring => false,
            Self::Other => false,
            Self::KindergartenAgainstParty => false,
            Self::KindergartenAgainstPublicInterest => false,
            Self::KindergartenWrongViews => false,
            Self::KindergartenNeglect => false,
            Self::KindergartenEmergencyDuty => false,
            Self::KindergartenAbuse => true,
            Self::KindergartenSchooling => false,
            Self::KindergartenFraud => false,
            Self::KindergartenGifts => false,
            Self::KindergartenPerformances => false,
            Self::KindergartenOther => false,
        }
    }

    /// Whether it is what the rules do not name.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn other(self) -> bool {
        match self {
            Self::AgainstPolicy2014 => false,
            Self::EmergencyDuty2014 => false,
            Self::Unfairness2014 => false,
            Self::Fraud2014 => false,
            Self::CorporalPunishment2014 => false,
            Self::SexualMisconduct2014 => false,
            Self::Gifts2014 => false,
            Self::Business2014 => false,
            Self::PaidTutoring2014 => false,
            Self::Other2014 => true,
            Self::AgainstParty => false,
            Self::AgainstPublicInterest => false,
            Self::WrongViews => false,
            Self::CarelessTeaching => false,
            Self::Abuse => false,
            Self::EmergencyDuty => false,
            Self::SexualMisconduct => false,
            Self::Fraud => false,
            Self::Gifts => false,
            Self::PaidTutoring => false,
            Self::Other => true,
            Self::KindergartenAgainstParty => false,
            Self::KindergartenAgainstPublicInterest => false,
            Self::KindergartenWrongViews => false,
            Self::KindergartenNeglect => false,
            Self::KindergartenEmergencyDuty => false,
            Self::KindergartenAbuse => false,
            Self::KindergartenSchooling => false,
            Self::KindergartenFraud => false,
            Self::KindergartenGifts => false,
            Self::KindergartenPerformances => false,
            Self::KindergartenOther => true,
        }
    }

    /// When the rules that name it are in force.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn in_force(self) -> jiaozheng_core::InForce {
        match self {
            Self::AgainstPolicy2014 => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: Some(jiaozheng_core::day(2018, 11, 7)) },
            Self::EmergencyDuty2014 => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: Some(jiaozheng_core::day(2018, 11, 7)) },
            Self::Unfairness2014 => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: Some(jiaozheng_core::day(2018, 11, 7)) },
            Self::Fraud2014 => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: Some(jiaozheng_core::day(2018, 11, 7)) },
            Self::CorporalPunishment2014 => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: Some(jiaozheng_core::day(2018, 11, 7)) },
            Self::SexualMisconduct2014 => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: Some(jiaozheng_core::day(2018, 11, 7)) },
            Self::Gifts2014 => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: Some(jiaozheng_core::day(2018, 11, 7)) },
            Self::Business2014 => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: Some(jiaozheng_core::day(2018, 11, 7)) },
            Self::PaidTutoring2014 => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: Some(jiaozheng_core::day(2018, 11, 7)) },
            Self::Other2014 => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2014, 1, 11)), to: Some(jiaozheng_core::day(2018, 11, 7)) },
            Self::AgainstParty => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::AgainstPublicInterest => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::WrongViews => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::CarelessTeaching => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::Abuse => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::EmergencyDuty => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::SexualMisconduct => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::Fraud => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::Gifts => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::PaidTutoring => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::Other => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::KindergartenAgainstParty => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::KindergartenAgainstPublicInterest => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::KindergartenWrongViews => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::KindergartenNeglect => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::KindergartenEmergencyDuty => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::KindergartenAbuse => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::KindergartenSchooling => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::KindergartenFraud => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::KindergartenGifts => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::KindergartenPerformances => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
            Self::KindergartenOther => jiaozheng_core::InForce { from: Some(jiaozheng_core::day(2018, 11, 8)), to: None },
        }
    }
}
