//! A page keeps its place when a picture is drawn for its column: it is as high then as what was printed, or as the room kept for it.

use course_ia::{
    chart::Form,
    instrument::{PictureLook, View},
};

use crate::{
    instruments::{for_each, opened},
    project::root,
};

/// The widths that a picture is printed for or its room is kept for, and others of the same form, in CSS px.
const WIDTHS_PX: [(f64, [f64; 3]); 3] = [
    (Form::Narrow.default_width_px(), [288.0, 328.0, 380.0]),
    (Form::DENSE_WIDTH_PX, [560.0, 640.0, 704.0]),
    (Form::Wide.default_width_px(), [720.0, 794.0, 1082.0]),
];

/// Those that drift, how far at most in CSS px, and why.
const DRIFTS: [(&str, f64, &str); 3] = [
    ("distillation-analogy", 72.0, "areas to scale: the wider, the higher"),
    ("distillation-lab", 3.5, "a plane as high as wide"),
    ("frontier-diagram", 92.0, "a plane as high as wide"),
];

/// The style shows a form, or its room, at the widths at which it is drawn.
#[test]
fn the_style_switches_where_the_drawings_do() {
    let style = std::fs::read_to_string(root().join("style/chart.css")).expect("the style of charts");
    let (from, below) = (Form::WIDE_FROM_PX, Form::DENSE_BELOW_PX);
    for query in [format!("@container (min-width: {below}px) {{"), format!("@container (min-width: {from}px) and (width < {below}px) {{")] {
        assert!(style.contains(&query), "style/chart.css does not ask {query}");
    }
    assert_eq!(Form::of_width(from), Form::Wide);
    assert_eq!(Form::of_width(from - 1.0), Form::Narrow);
    assert!(Form::is_dense(Form::DENSE_WIDTH_PX) && Form::is_dense(from) && !Form::is_dense(below));
}

#[test]
fn a_picture_is_as_high_as_it_was_printed() {
    for_each(|declared, words| {
        let (instrument, settings) = (opened(declared), declared.author());
        let view = View { settings: &settings, controls: &declared.controls, phrases: words.phrases() };
        for (picture, of) in declared.pictures.iter().enumerate() {
            let id = declared.panel_id(picture);
            // What is scrolled in a window, or is no drawing, leaves the page as it is.
            if matches!(of.look, PictureLook::Rows | PictureLook::Window(_)) {
                continue;
            }
            let height = |width_px: f64| height_px(&instrument.draw(picture, &view, width_px).expect("a picture"));
            // What keeps its shape is printed as wide as its column.
            let keeps_shape = (height(400.0) / 400.0 - height(262.0) / 262.0).abs() < 1e-3;
            let allowed = DRIFTS.iter().find(|(drifting, ..)| *drifting == id).map_or(0.5, |(_, most, _)| *most);
            for (printed_px, others) in WIDTHS_PX.into_iter().skip(usize::from(keeps_shape)) {
                for width_px in others {
                    let drift = height(width_px) - height(printed_px);
                    let at = format!("{id} in {}, printed for {printed_px} px and drawn for {width_px}", words.lang());
                    assert!(drift.abs() <= allowed, "{at}: what is below moves by {drift} px");
                }
            }
        }
    });
}

fn height_px(svg: &str) -> f64 {
    let said = svg.split_once(" height=\"").and_then(|(_, rest)| rest.split_once('"'));
    said.and_then(|(height, _)| height.parse().ok()).expect("a height")
}
