// Generated from data/postal_prefixes.csv by `cargo dev generate`. Do not edit.

use crate::{LocalDate, Text, day, text};

pub(crate) const KNOWN_UNTIL: LocalDate = day(2026, 11, 23);

/// In the order of the codes.
pub(crate) static ROWS: &[(&str, Text)] = &[
    ("01", text("内蒙古自治区", "Inner Mongolia")),
    ("02", text("内蒙古自治区", "Inner Mongolia")),
    ("03", text("山西省", "Shanxi")),
    ("04", text("山西省", "Shanxi")),
    ("05", text("河北省", "Hebei")),
    ("06", text("河北省", "Hebei")),
    ("07", text("河北省", "Hebei")),
    ("10", text("北京市", "Beijing")),
    ("11", text("辽宁省", "Liaoning")),
    ("12", text("辽宁省", "Liaoning")),
    ("13", text("吉林省", "Jilin")),
    ("15", text("黑龙江省", "Heilongjiang")),
    ("16", text("黑龙江省", "Heilongjiang")),
    ("20", text("上海市", "Shanghai")),
    ("21", text("江苏省", "Jiangsu")),
    ("22", text("江苏省", "Jiangsu")),
    ("23", text("安徽省", "Anhui")),
    ("24", text("安徽省", "Anhui")),
    ("25", text("山东省", "Shandong")),
    ("26", text("山东省", "Shandong")),
    ("27", text("山东省", "Shandong")),
    ("30", text("天津市", "Tianjin")),
    ("31", text("浙江省", "Zhejiang")),
    ("32", text("浙江省", "Zhejiang")),
    ("33", text("江西省", "Jiangxi")),
    ("34", text("江西省", "Jiangxi")),
    ("35", text("福建省", "Fujian")),
    ("36", text("福建省", "Fujian")),
    ("40", text("重庆市", "Chongqing")),
    ("41", text("湖南省", "Hunan")),
    ("42", text("湖南省", "Hunan")),
    ("43", text("湖北省", "Hubei")),
    ("44", text("湖北省", "Hubei")),
    ("45", text("河南省", "Henan")),
    ("46", text("河南省", "Henan")),
    ("47", text("河南省", "Henan")),
    ("51", text("广东省", "Guangdong")),
    ("52", text("广东省", "Guangdong")),
    ("53", text("广西壮族自治区", "Guangxi")),
    ("54", text("广西壮族自治区", "Guangxi")),
    ("55", text("贵州省", "Guizhou")),
    ("56", text("贵州省", "Guizhou")),
    ("57", text("海南省", "Hainan")),
    ("61", text("四川省", "Sichuan")),
    ("62", text("四川省", "Sichuan")),
    ("63", text("四川省", "Sichuan")),
    ("64", text("四川省", "Sichuan")),
    ("65", text("云南省", "Yunnan")),
    ("66", text("云南省", "Yunnan")),
    ("67", text("云南省", "Yunnan")),
    ("71", text("陕西省", "Shaanxi")),
    ("72", text("陕西省", "Shaanxi")),
    ("73", text("甘肃省", "Gansu")),
    ("74", text("甘肃省", "Gansu")),
    ("75", text("宁夏回族自治区", "Ningxia")),
    ("81", text("青海省", "Qinghai")),
    ("83", text("新疆维吾尔自治区", "Xinjiang")),
    ("84", text("新疆维吾尔自治区", "Xinjiang")),
    ("85", text("西藏自治区", "Tibet")),
    ("86", text("西藏自治区", "Tibet")),
];

macro_rules! postal_prefixes {
    () => {
        "01|02|03|04|05|06|07|10|11|12|13|15|16|20|21|22|23|24|25|26|27|30|31|32|33|34|35|36|40|41|42|43|44|45|46|47|51|52|53|54|55|56|57|61|62|63|64|65|66|67|71|72|73|74|75|81|83|84|85|86"
    };
}

pub(crate) use postal_prefixes;
