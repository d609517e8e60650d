//! What the pages say of the notable models, counted again.

use std::collections::BTreeSet;

use course_ia::scenes::models::{
    count::{Copy, Joint, Reason, Rules},
    data,
};

use crate::project::library;

fn copies() -> (Vec<String>, Vec<Copy>) {
    let dates = data::dates(library().facts());
    let copies = data::copies(library().facts(), &dates, &Clone::clone);
    assert_eq!((dates.len(), copies.len()), (7, 7));
    (dates, copies)
}

/// The instrument counts what the published table says.
#[test]
fn the_recount_is_the_published_one() {
    let table = &library().facts().tables["models_recount"];
    let (dates, copies) = copies();
    let mut compared = 0;
    for row in table.rows.iter().filter(|row| table.text(row, "year") == "2024") {
        let at = dates.iter().position(|date| date == table.text(row, "snapshot")).expect("a copy");
        let joint = Joint::ALL.into_iter().find(|joint| joint.column() == table.text(row, "joint_rule")).expect("a rule");
        let counts = |is_wide| copies[at].counts(&Rules { joint, is_wide, is_language: false, reason: Reason::Any });
        let counted = [counts(false)[0], counts(false)[1], counts(false)[2], counts(true)[2]];
        for (column, counted) in ["us", "china", "eu27", "europe_eu27_uk_ch_no"].into_iter().zip(counted) {
            let said = table.number(row, column).expect("a number");
            assert!((said - counted).abs() < 0.006, "{row:?}: {column} is {counted}");
            compared += 1;
        }
        let rules = Rules { joint, is_wide: false, is_language: false, reason: Reason::Any };
        assert_eq!(table.number(row, "models"), Some(f64::from(copies[at].models(&rules))));
    }
    assert_eq!(compared, 7 * 4 * 4);
}

/// `models-meaning`: the order is the same in all our counts. `models-evidence`: the date moves the American count most.
#[test]
fn the_order_of_the_regions_holds_in_every_count() {
    let (_, copies) = copies();
    for joint in Joint::ALL {
        for (is_wide, is_language) in [(false, false), (false, true), (true, false), (true, true)] {
            let rules = Rules { joint, is_wide, is_language, reason: Reason::Any };
            for copy in &copies {
                let [us, china, europe] = copy.counts(&rules);
                assert!(us > china && china > europe, "{}, {rules:?}: {us}, {china}, {europe}", copy.in_words);
            }
        }
    }
    let author = Rules { joint: Joint::Each, is_wide: false, is_language: false, reason: Reason::Any };
    let of_us = |copy: &Copy, joint| copy.counts(&Rules { joint, ..author })[0];
    let (first, last) = (&copies[0], &copies[6]);
    let by_date = of_us(last, Joint::Each) - of_us(first, Joint::Each);
    assert!(Joint::ALL.into_iter().all(|joint| of_us(last, Joint::Each) - of_us(last, joint) < by_date));
}

/// `models-evidence-list`: why a model is listed changes the order, and the last copy says why for nearly all.
#[test]
fn the_order_depends_on_why_a_model_is_listed() {
    let (_, copies) = copies();
    let counts = |copy: &Copy, reason| copy.counts(&Rules { joint: Joint::Each, is_wide: false, is_language: false, reason });
    let last = copies.last().expect("copies");
    let [us, china, _] = counts(last, Reason::Cost);
    assert!((us - china).abs() < 0.5, "{us} American models are listed for their cost, {china} Chinese");
    let used = Rules { joint: Joint::Each, is_wide: false, is_language: false, reason: Reason::Used };
    assert!(last.counts(&used)[0] > 0.5 * f64::from(last.models(&used)));
    let [_, china, europe] = counts(last, Reason::Used);
    assert!(europe > china, "the order does not change for the models that are widely used");
    let unsaid: Vec<u32> = copies.iter().map(Copy::unsaid).collect();
    assert!(unsaid.iter().all(|unsaid| *unsaid <= 4) && unsaid[6] == 0, "no reason is known for {unsaid:?} models");
}

/// Every row of the list is a point, under a name of its own.
#[test]
fn every_model_of_the_list_is_a_point() {
    let rows = library().facts().tables["epoch_notable_models_2010_2025"].rows.len();
    let (points, names) = data::points(library().facts());
    assert_eq!((points.models.len(), names.len()), (rows, rows));
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), rows, "two models have the same name");
    assert!(points.models.iter().all(|model| model.makers.iter().all(|maker| usize::from(*maker) < points.makers.len())));
    let known = points.models.iter().filter(|model| model.exponent().is_some()).count();
    let share = 100.0 * f64::from(u32::try_from(known).expect("few")) / f64::from(u32::try_from(rows).expect("few"));
    assert!((share - library().facts().figures["notable-compute-known"].quantity.value).abs() < 0.1, "{share}");
}
