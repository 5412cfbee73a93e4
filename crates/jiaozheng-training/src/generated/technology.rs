// Generated from data/training_technology.csv by `cargo dev generate`. Do not edit.

use crate::law::PROJECTS;

jiaozheng_core::code_list! {
    /// Projects of training in technology (科技类项目).
    pub enum TechnologyProject("training.technology_project", "科技类项目", "Projects of training in technology", Public, PROJECTS) {
        RobotsAndProgramming = "robots_and_programming": "机器人编程", "robots and programming";
        Making = "making": "创客", "making";
        HandsOn = "hands_on": "动手操作", "hands-on work";
        PreschoolTechnology = "preschool_technology": "学前科技启蒙", "first steps in technology for preschool children";
        Other = "other": "其他", "other";
    }
}
