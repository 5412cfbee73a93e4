// Generated from data/credit_code_prefixes.csv by `cargo dev generate`. Do not edit.

use crate::{LocalDate, Text, day, text};

pub(crate) const KNOWN_UNTIL: LocalDate = day(2026, 11, 23);

/// In the order of the codes.
pub(crate) static ROWS: &[(&str, Text)] = &[
    ("11", text("机构编制：机关", "public agency")),
    ("12", text("机构编制：事业单位", "public institution")),
    ("13", text("机构编制：中央编办直接管理机构编制的群众团体", "mass organisation under the central staffing office")),
    ("19", text("机构编制：其他", "other (staffing offices)")),
    ("21", text("外交：外国常驻新闻机构", "resident foreign news agency")),
    ("29", text("外交：其他", "other (foreign affairs)")),
    ("31", text("司法行政：律师执业机构", "law firm")),
    ("32", text("司法行政：公证处", "notary office")),
    ("33", text("司法行政：基层法律服务所", "grassroots legal service")),
    ("34", text("司法行政：司法鉴定机构", "forensic institution")),
    ("35", text("司法行政：仲裁委员会", "arbitration commission")),
    ("39", text("司法行政：其他", "other (justice)")),
    ("41", text("文化：外国在华文化中心", "foreign cultural centre")),
    ("49", text("文化：其他", "other (culture)")),
    ("51", text("民政：社会团体", "association")),
    ("52", text("民政：民办非企业单位", "private non-enterprise unit")),
    ("53", text("民政：基金会", "foundation")),
    ("54", text("民政：基层群众性自治组织", "grassroots self-governing body")),
    ("59", text("民政：其他", "other (civil affairs)")),
    ("61", text("旅游：外国旅游部门常驻代表机构", "foreign tourism office")),
    ("62", text("旅游：港澳台地区旅游部门常驻内地(大陆)代表机构", "tourism office of Hong Kong, Macau or Taiwan")),
    ("69", text("旅游：其他", "other (tourism)")),
    ("71", text("宗教：宗教活动场所", "place of worship")),
    ("72", text("宗教：宗教院校", "religious school")),
    ("79", text("宗教：其他", "other (religion)")),
    ("81", text("工会：基层工会", "trade union")),
    ("89", text("工会：其他", "other (trade unions)")),
    ("91", text("工商：企业", "company")),
    ("92", text("工商：个体工商户", "individual business")),
    ("93", text("工商：农民专业合作社", "farmers' cooperative")),
    ("A1", text("中央军委改革和编制办公室：军队事业单位", "military institution")),
    ("A9", text("中央军委改革和编制办公室：其他", "other (military)")),
    ("N1", text("农业：组级集体经济组织", "collective of a group")),
    ("N2", text("农业：村级集体经济组织", "collective of a village")),
    ("N3", text("农业：乡镇级集体经济组织", "collective of a township")),
    ("N9", text("农业：其他", "other (agriculture)")),
    ("Y1", text("其他：其他", "other")),
];
