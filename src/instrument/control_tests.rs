//! Every kind of control: what it reads, holds, shows and writes.

use super::*;
use crate::instrument::{Settings, from_link, specimen, to_link};

fn field(part: usize, text: &str) -> Field {
    Field { part, text: text.to_owned() }
}

#[test]
fn every_kind_takes_back_what_its_inputs_show() {
    for control in specimen().controls {
        for value in control.extremes() {
            let held = control.clamped(value);
            let back = control.fields(&held).iter().fold(held.clone(), |held, field| match &control.kind {
                // Items are put in their places one by one, in any order: asked for where it is, an item stays.
                Kind::Order(_) => control.read(&held, field).unwrap_or(held),
                _ => control.read(&held, field).expect("its own text"),
            });
            assert_eq!(control.clamped(back), held, "{}", control.key);
        }
    }
}

#[test]
fn every_kind_travels_in_a_link_from_another_state() {
    let declared = specimen();
    for (index, control) in declared.controls.iter().enumerate() {
        for value in control.extremes() {
            let mut settings = declared.author();
            settings.set(&declared.controls, index, value);
            let link = to_link(&declared.controls, &settings);
            let asked = from_link(&declared, &link);
            assert_eq!((asked.settings, asked.refused), (settings, Vec::new()), "{link}");
        }
    }
}

#[test]
fn a_period_moves_as_a_whole() {
    let declared = specimen();
    let control = declared.controls.iter().find(|control| matches!(control.kind, Kind::Period(_))).expect("a period, 2010 to 2025");
    let moved = |from: f64, to: f64, by: &str| match control.read(&Value::Numbers(vec![from, to]), &field(2, by)) {
        Some(Value::Numbers(ends)) => (ends[0], ends[1]),
        _ => (f64::NAN, f64::NAN),
    };
    assert_eq!(moved(2014.0, 2018.0, "-0.5 -0.5"), (2012.0, 2016.0));
    assert_eq!(moved(2014.0, 2018.0, "0.5 0.5"), (2016.0, 2020.0));
    // At the end of the track it stops and keeps its length.
    assert_eq!(moved(2011.0, 2019.0, "-0.5 -0.5"), (2010.0, 2018.0));
    assert_eq!(moved(2015.0, 2024.0, "0.5 0.5"), (2016.0, 2025.0));
    assert_eq!(moved(2014.0, 2018.0, "0.25 -0.25"), (2015.0, 2017.0));
    assert_eq!(moved(2012.0, 2016.0, "-0.5 0.5"), (2010.0, 2018.0));
    // A step at least; ends do not pass each other.
    assert_eq!(moved(2014.0, 2014.0, "0.5 0.5"), (2015.0, 2015.0));
    assert_eq!(moved(2014.0, 2015.0, "0.25 -0.25"), (2014.0, 2015.0));
    for nonsense in ["", "a", "0.5", "0.5 x"] {
        assert_eq!(control.read(&Value::Numbers(vec![2014.0, 2018.0]), &field(2, nonsense)), None, "{nonsense:?}");
    }
}

#[test]
fn what_a_control_cannot_have_is_not_taken() {
    let declared = specimen();
    let absurd = [
        Value::Number(f64::NAN),
        Value::Number(1e300),
        Value::Option(99),
        Value::Indices(vec![7, 7, 0]),
        Value::Indices(Vec::new()),
        Value::Numbers(vec![f64::INFINITY, f64::NAN]),
        Value::Numbers(vec![-1e9; 3]),
    ];
    for control in &declared.controls {
        for value in &absurd {
            let held = control.clamped(value.clone());
            assert_eq!(control.clamped(held.clone()), held, "{}: {value:?}", control.key);
            assert_eq!(core::mem::discriminant(&held), core::mem::discriminant(&control.default), "{}: {value:?}", control.key);
            assert!(!control.fields(&held).iter().any(|field| field.text.contains("NaN") || field.text.contains("inf")), "{held:?}");
        }
        for text in ["", "NaN", "<b>", "99999", "on"] {
            for part in [0, 1, 99] {
                if let Some(value) = control.read(&control.default, &field(part, text)) {
                    let held = control.clamped(value);
                    assert_eq!(control.clamped(held.clone()), held);
                }
            }
        }
    }
}

#[test]
fn ends_orders_and_groups_move_as_a_hand_asks() {
    let declared = specimen();
    let of = |key: &str| declared.controls.iter().find(|control| control.key == key).expect("a control");
    let moved = |key: &str, held: Value, part: usize, text: &str| of(key).read(&held, &field(part, text));
    // The lower end stops at the upper one, and the upper one at the lower.
    let years = Value::Numbers(vec![2015.0, 2020.0]);
    assert_eq!(moved("years", years.clone(), 0, "2024"), Some(Value::Numbers(vec![2020.0, 2020.0])));
    assert_eq!(moved("years", years, 1, "2011"), Some(Value::Numbers(vec![2015.0, 2015.0])));
    assert_eq!(moved("rank", Value::Indices(vec![0, 1, 2]), 2, "0"), Some(Value::Indices(vec![2, 0, 1])));
    assert_eq!(moved("rank", Value::Indices(vec![2, 0, 1]), 2, "9"), Some(Value::Indices(vec![0, 1, 2])));
    assert_eq!(moved("uses", Value::Indices(vec![0, 1]), 1, "both"), Some(Value::Indices(vec![0, 2])));
    assert_eq!(moved("parts", Value::Indices(vec![0, 2]), 0, "off"), Some(Value::Indices(vec![2])));
    assert_eq!(moved("guess", Value::Numbers(vec![50.0; 3]), 1, "75"), Some(Value::Numbers(vec![50.0, 75.0, 50.0])));
    assert_eq!(of("count").clamped(Value::Number(3.6)), Value::Number(4.0));
}

#[test]
fn an_address_may_preset_lock_and_hide() {
    let declared = specimen();
    let asked = from_link(&declared, "lock:months,count:5,preset:short,hide:year,lock:none,preset:nobody");
    assert_eq!((asked.settings.number(1), asked.settings.number(2), asked.preset), (6.0, 5.0, Some(1)));
    assert_eq!(asked.locked.iter().position(|is_locked| *is_locked), Some(1));
    assert_eq!(asked.hidden.iter().position(|is_hidden| *is_hidden), Some(3));
    assert_eq!(asked.refused, ["lock:none", "preset:nobody"]);
    assert!(from_link(&declared, "lock:all").locked.iter().all(|is_locked| *is_locked));
    // A value of the address counts more than that of its preset.
    assert_eq!(from_link(&declared, "months:9,preset:short").settings.number(1), 9.0);
}

#[test]
fn what_a_link_may_not_say_is_clamped_and_named() {
    let declared = specimen();
    let asked = from_link(&declared, "share:NaN,months:99,who:me,<script>:1,share,:2,rank:first~first~third,log:on,years:2030~2000");
    assert_eq!((asked.settings.number(0), asked.settings.number(1), asked.settings.option(4)), (0.01, 48.0, 0));
    assert_eq!(asked.refused, ["share", "months", "who", "<script>", "share", "", "rank", "years"]);
    assert_eq!(from_link(&declared, &"months:1,".repeat(5_000)).settings.number(1), 1.0);
    assert_eq!(from_link(&declared, &"x,".repeat(5_000)).refused.len(), 200);
    // Of a long name as much is said as shows which it was.
    assert_eq!(from_link(&declared, &"é".repeat(5_000)).refused, ["é".repeat(20)]);
    assert_eq!(from_link(&declared, &format!("lock:{}", "y".repeat(5_000))).refused, [format!("lock:{}", "y".repeat(35))]);
    assert_eq!(from_link(&declared, "").settings, Settings::author(&declared.controls));
}

#[test]
fn several_in_another_order_are_the_same() {
    let declared = specimen();
    let asked = from_link(&declared, "parts:green~red");
    let parts = declared.controls.iter().position(|control| control.key == "parts").expect("a control");
    assert_eq!(asked.settings.get(parts), Some(&Value::Indices(vec![0, 1])));
    assert_eq!(asked.refused, [""; 0], "nothing was refused");
    assert_eq!(from_link(&declared, "parts:green~green").refused, ["parts"], "twice the same is once");
}
