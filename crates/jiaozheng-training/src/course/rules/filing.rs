//! What the authority and the public have to know before, and what is taught from.

use jiaozheng_core::{Pointer, text};

use super::Rule;
use crate::course::MaterialOrigin;
use crate::course::settings::MATERIAL_MONTHS;
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.course.subject_unfiled",
        text(
            "学科类培训的内容、班次、时间等没有向教育部门备案",
            "subjects that were not filed with the education authority",
        ),
        |course, _, found| {
            found.at_if(course.category.is_subject() && course.filed_on.is_none(), "/filed_on");
        },
    )
    .basis(&[law::OPINION_2018_RULES])
    .since(2018, 8, 6)
    .reads(&["/category", "/filed_on"]),
    Rule::error(
        "training.course.subject_unpublished",
        text(
            "学科类培训的内容、班次、时间等没有向社会公布",
            "subjects that were not made known to the public",
        ),
        |course, _, found| {
            let subject = course.category.is_subject();
            found.at_if(subject && course.published_on.is_none(), "/published_on");
        },
    )
    .basis(&[law::OPINION_2018_RULES])
    .since(2018, 8, 6)
    .reads(&["/category", "/published_on"]),
    Rule::warning(
        "training.course.filed_late",
        text("开课后才备案", "filed after the course had begun"),
        |course, _, found| {
            found.at_if(course.filed_on.is_some_and(|day| day > course.term_from), "/filed_on");
        },
    )
    .reads(&["/filed_on", "/term_from"]),
    Rule::warning(
        "training.course.material_unreviewed",
        text("自编培训材料没有经过内部和外部审核", "own materials that were not reviewed twice"),
        |course, _, found| {
            for (index, material) in course.materials.iter().enumerate() {
                let own = material.origin == MaterialOrigin::Own;
                let missing = match material.reviewed_inside_on {
                    None => "reviewed_inside_on",
                    Some(_) => "reviewed_outside_on",
                };
                let place = Pointer::from("/materials").index(index).field(missing);
                found.at_if(own && !material.is_reviewed(), place);
            }
        },
    )
    .basis(&[law::OWN_MATERIALS, law::MATERIALS_CONTROLLED, law::MATERIALS])
    .since(2021, 8, 25)
    .reads(&["/materials"]),
    Rule::warning(
        "training.course.material_unfiled",
        text("自编培训材料没有备案", "own materials that were not filed"),
        |course, _, found| {
            for (index, material) in course.materials.iter().enumerate() {
                let own = material.origin == MaterialOrigin::Own;
                let place = Pointer::from("/materials").index(index).field("filed_on");
                found.at_if(own && material.filed_on.is_none(), place);
            }
        },
    )
    .basis(&[law::OWN_MATERIALS, law::MATERIALS_CONTROLLED])
    .since(2021, 8, 25)
    .reads(&["/materials"]),
    Rule::warning(
        "training.course.material_kept_too_short",
        text("自编培训材料使用后保管时间不足", "own materials that are not kept long enough"),
        |course, context, found| {
            let months = u32::try_from(context.number(MATERIAL_MONTHS)).unwrap_or_default();
            for (index, material) in course.materials.iter().enumerate() {
                let own = material.origin == MaterialOrigin::Own;
                let least = material.used_until.and_then(|day| day.plus_months(months));
                let short =
                    least.zip(material.kept_until).is_some_and(|(least, kept)| kept < least);
                found.at_if(
                    own && short,
                    Pointer::from("/materials").index(index).field("kept_until"),
                );
            }
        },
    )
    .basis(&[law::OWN_MATERIALS, law::MATERIALS])
    .since(2021, 8, 25)
    .reads(&["/materials", "/term_from"])
    .settings(&[MATERIAL_MONTHS]),
    Rule::warning(
        "training.course.foreign_material",
        text("义务教育阶段使用境外教材", "compulsory education: a foreign textbook"),
        |course, _, found| {
            for (index, material) in course.materials.iter().enumerate() {
                let foreign = material.origin == MaterialOrigin::Foreign;
                let place = Pointer::from("/materials").index(index).field("origin");
                found.at_if(foreign && course.target.is_compulsory(), place);
            }
        },
    )
    .basis(&[law::MATERIALS])
    .since(2021, 8, 25)
    .reads(&["/materials", "/target"]),
];
