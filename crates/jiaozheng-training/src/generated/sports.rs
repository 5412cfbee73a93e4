// Generated from data/training_sports.csv by `cargo dev generate`. Do not edit.

use crate::law::PROJECTS;

jiaozheng_core::code_list! {
    /// Projects of training in sports (体育类项目).
    pub enum SportsProject("training.sports_project", "体育类项目", "Projects of training in sports", Public, PROJECTS) {
        Fitness = "fitness": "基础体能", "basic fitness";
        BallGames = "ball_games": "球类", "ball games";
        Swimming = "swimming": "游泳及水上运动", "swimming and water sports";
        Gymnastics = "gymnastics": "体操", "gymnastics";
        MartialArts = "martial_arts": "武术", "martial arts";
        WinterSports = "winter_sports": "冬季运动", "winter sports";
        BoardGames = "board_games": "棋牌", "board and card games";
        RadioAndModels = "radio_and_models": "无线电和模型", "radio and model sports";
        Mountaineering = "mountaineering": "登山", "mountaineering";
        PreschoolSports = "preschool_sports": "学前体育", "sports for preschool children";
        Other = "other": "其他", "other";
    }
}
