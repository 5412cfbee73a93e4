// Generated from data/disabilities.csv by `cargo dev generate`. Do not edit.

use crate::standard::HEALTH;

crate::code_list! {
    /// Kind of disability, as GB/T 2261.3 tells them apart (残疾类型).
    pub enum Disability("disability", "残疾类型", "Kind of disability, as GB/T 2261.3 tells them apart", Sensitive, HEALTH) {
        Visual = "61": "视力残疾", "visual disability";
        Hearing = "62": "听力残疾", "hearing disability";
        Speech = "63": "言语残疾", "speech disability";
        Physical = "64": "肢体残疾", "physical disability";
        Intellectual = "65": "智力残疾", "intellectual disability";
        Mental = "66": "精神残疾", "mental disability";
        Multiple = "67": "多重残疾", "multiple disabilities";
        Other = "69": "其他残疾", "other disability";
    }
}
