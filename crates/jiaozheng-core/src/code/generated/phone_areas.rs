// Generated from data/phone_area_codes.csv by `cargo dev generate`. Do not edit.

use crate::code::phone_area::PhoneArea;
use crate::{LocalDate, day, text};

pub(crate) const KNOWN_UNTIL: LocalDate = day(2026, 11, 23);

/// In the order of the codes.
pub(crate) static ROWS: &[PhoneArea] = &[
    PhoneArea { code: "0370", name: text("商丘", "Shangqiu"), local_digits: 7 },
    PhoneArea { code: "0371", name: text("郑州、开封", "Zhengzhou and Kaifeng"), local_digits: 8 },
    PhoneArea { code: "0372", name: text("安阳", "Anyang"), local_digits: 7 },
    PhoneArea { code: "0373", name: text("新乡", "Xinxiang"), local_digits: 7 },
    PhoneArea { code: "0374", name: text("许昌", "Xuchang"), local_digits: 7 },
    PhoneArea { code: "0375", name: text("平顶山", "Pingdingshan"), local_digits: 7 },
    PhoneArea { code: "0376", name: text("信阳", "Xinyang"), local_digits: 7 },
    PhoneArea { code: "0377", name: text("南阳", "Nanyang"), local_digits: 8 },
    PhoneArea { code: "0379", name: text("洛阳", "Luoyang"), local_digits: 8 },
    PhoneArea { code: "0391", name: text("焦作、济源", "Jiaozuo and Jiyuan"), local_digits: 7 },
    PhoneArea { code: "0392", name: text("鹤壁", "Hebi"), local_digits: 7 },
    PhoneArea { code: "0393", name: text("濮阳", "Puyang"), local_digits: 7 },
    PhoneArea { code: "0394", name: text("周口", "Zhoukou"), local_digits: 7 },
    PhoneArea { code: "0395", name: text("漯河", "Luohe"), local_digits: 7 },
    PhoneArea { code: "0396", name: text("驻马店", "Zhumadian"), local_digits: 7 },
    PhoneArea { code: "0398", name: text("三门峡", "Sanmenxia"), local_digits: 7 },
];
