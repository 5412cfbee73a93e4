//! What has to be done in synthetic lists.

use jiaozheng_core::LocalDate;
use jiaozheng_core::sample::{Draw, text};

use crate::list::{ItemBasis, ItemDeadline, ItemProgress, ListItem, ListOwner};

/// Duty, unit and basis.
const DUTIES: [(&str, &str, &str, &str); 6] = [
    (
        "定期听取法治建设工作汇报，研究解决重大问题",
        "政策法规科",
        "党政主要负责人履行推进法治建设第一责任人职责规定",
        "第四条",
    ),
    ("重大行政决策依法履行程序", "办公室", "重大行政决策程序暂行条例", "第三章"),
    ("落实领导干部学法制度", "宣传科", "示例市教育局学法制度", "第二条"),
    ("规范行政执法，落实执法公示和全过程记录", "行政审批科", "优化营商环境条例", "第五十八条"),
    ("推进校园普法，落实法治副校长制度", "基础教育科", "示例市教育系统普法规划", "第三部分"),
    ("加强分管领域廉政风险防控", "机关党委", "示例教育局党组工作规则", "第八条"),
];

/// Some that are done in time.
pub(super) fn done(
    draw: &mut Draw,
    from: LocalDate,
    to: LocalDate,
    owners: &[ListOwner],
) -> Vec<ListItem> {
    let count = draw.below(4) + 2;
    let sections = draw.chance(30);
    let mut items = Vec::new();
    for at in 1..=count {
        let number = if sections { format!("{}.{at}", at.div_ceil(2)) } else { at.to_string() };
        let leader = draw.below(2) as usize;
        let deadline = deadline(draw, from, to);
        items.push(item(draw, &number, owners.get(leader), deadline, (from, to)));
    }
    items
}

fn deadline(draw: &mut Draw, from: LocalDate, to: LocalDate) -> ItemDeadline {
    match draw.below(3) {
        0 => ItemDeadline::Date { on: draw.day(from, to) },
        1 => ItemDeadline::Yearlong {},
        _ => ItemDeadline::Quarterly {},
    }
}

fn item(
    draw: &mut Draw,
    number: &str,
    leader: Option<&ListOwner>,
    deadline: ItemDeadline,
    (from, to): (LocalDate, LocalDate),
) -> ListItem {
    let (duty, unit, instrument, provision) = draw.pick(&DUTIES);
    let due = if let ItemDeadline::Date { on } = deadline { on } else { to };
    let helps = draw.chance(40);
    ListItem {
        number: text(number),
        duty: text(duty),
        measure: draw.chance(60).then(|| text("列入年度工作要点，按季度调度")),
        completion_standard: draw.chance(40).then(|| text("每半年至少一次，有记录可查")),
        lead_owner: leader.map(|owner| owner.number),
        unit: text(unit),
        cooperating_units: helps.then(|| vec![text("各相关科室"), text("局属各单位")]),
        basis: vec![ItemBasis { instrument: text(instrument), provision: text(provision) }],
        evidence: draw.chance(60).then(|| text("会议记录、工作台账")),
        deadline,
        progress: ItemProgress::Done,
        completed_on: Some(draw.day(from, due)),
    }
}

/// What would have been done on that day or later is open, and due later.
pub(super) fn reopen(items: &mut [ListItem], on: LocalDate) {
    for (at, item) in items.iter_mut().enumerate() {
        if at > 0 && item.completed_on.is_some_and(|done| done < on) {
            continue;
        }
        item.deadline = ItemDeadline::Yearlong {};
        item.progress = if at % 2 == 0 { ItemProgress::Ongoing } else { ItemProgress::NotStarted };
        item.completed_on = None;
    }
}
