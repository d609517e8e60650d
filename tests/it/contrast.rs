//! Colours of `style/tokens.css` against their grounds, in both themes, and against each other for every eye.

use std::{collections::BTreeMap, fs};

use scraper::ElementRef;

use crate::{
    html::{all, parsed},
    project::{files, root, shown},
};

/// Linear red, green and blue.
type Color = [f64; 3];

/// Tokens used for text (4.5 to one) and for shapes (3 to one).
const TEXT: [&str; 6] = ["ink", "ink-2", "us", "china", "eu-text", "pencil"];
const SHAPES: [&str; 2] = ["eu", "rule"];

/// Machado, Oliveira and Fernandes 2009, full severity: protanopia, deuteranopia, tritanopia.
const EYES: [(&str, [[f64; 3]; 3]); 3] = [
    ("protanopia", [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]]),
    ("deuteranopia", [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]]),
    ("tritanopia", [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]]),
];

#[test]
fn text_and_shapes_stand_out_from_their_ground() {
    for (theme, tokens) in themes() {
        for ground in ["paper", "sheet"] {
            for (names, least) in [(TEXT.as_slice(), 4.5), (SHAPES.as_slice(), 3.0)] {
                for name in names {
                    let ratio = contrast(tokens[*name], tokens[ground]);
                    assert!(ratio >= least, "{theme}: --{name} on --{ground} has {ratio:.2}, needs {least}");
                }
            }
        }
    }
}

#[test]
fn text_stands_out_from_the_shades_under_it() {
    let mut seen = 0;
    for path in files("tests/snapshots").into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "svg")) {
        let faults = faint(&fs::read_to_string(&path).expect("a chart"), &mut seen);
        assert!(faults.is_empty(), "{}: {}", shown(&path), faults.join("; "));
    }
    assert!(seen > 100, "only {seen} texts stand on shades");
    let planted = |opacity: &str| {
        format!(
            "<svg><path transform=\"translate(0 10) scale(20 20)\" stroke=\"var(--ink)\" opacity=\"{opacity}\" d=\"M0 0h1M1 0h2\"/>\
             <text x=\"30\" y=\"14\" fill=\"var(--ink)\">7</text></svg>"
        )
    };
    assert_eq!((faint(&planted(".3"), &mut 0).len(), faint(&planted(".6"), &mut 0).len()), (0, 2), "in each theme");
}

/// Texts of a chart that are too faint on the shade or the disc under them; counts those that stand on any.
fn faint(svg: &str, seen: &mut usize) -> Vec<String> {
    let chart = parsed(svg);
    let marks = all(&chart, "path[opacity], circle[fill^='var'], text");
    let mut faults = Vec::new();
    for (index, text) in marks.iter().enumerate().filter(|(_, mark)| mark.value().name() == "text") {
        let number = |name: &str| text.attr(name).and_then(|value| value.parse::<f64>().ok()).unwrap_or_default();
        // The middle of the letters is some 4 px above their line.
        let at = (number("x"), number("y") - 4.0);
        let Some((token, opacity)) = marks[..index].iter().rev().find_map(|mark| paint(*mark, at)) else { continue };
        *seen += 1;
        for (theme, tokens) in themes() {
            let ground = over(tokens[&token], opacity, tokens["sheet"]);
            let ratio = contrast(tokens[&token_of(*text, "fill")], ground);
            if ratio < 4.5 {
                faults.push(format!("{theme}: {:?} on --{token} at {opacity} has {ratio:.2}", text.text().collect::<String>()));
            }
        }
    }
    faults
}

/// The name of the token in an attribute: `ink` for `var(--ink)`.
fn token_of(mark: ElementRef<'_>, attribute: &str) -> String {
    mark.attr(attribute).unwrap_or_default().trim_start_matches("var(--").trim_end_matches(')').to_owned()
}

/// The token and the opacity with which a mark covers a point, if it does.
fn paint(mark: ElementRef<'_>, (x, y): (f64, f64)) -> Option<(String, f64)> {
    let number = |name: &str| mark.attr(name)?.parse::<f64>().ok();
    if mark.value().name() == "circle" {
        let (right, down, radius) = (x - number("cx")?, y - number("cy")?, number("r")?);
        return (right * right + down * down < radius * radius).then(|| (token_of(mark, "fill"), 1.0));
    }
    // A field, as `chart::Field` writes it: runs of cells, a unit wide, around the lines of a grid.
    let numbers = |text: &str| {
        text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-')).filter_map(|part| part.parse().ok()).collect::<Vec<f64>>()
    };
    let [left, top, wide, high] = numbers(mark.attr("transform")?)[..] else { return None };
    let (column, row) = ((x - left) / wide, (y - top) / high);
    let mut runs = mark.attr("d")?.split('M').skip(1);
    let is_covered = runs.any(|run| match numbers(run)[..] {
        [from, line, length] => (row - line).abs() <= 0.5 && (from..from + length).contains(&column),
        _ => false,
    });
    is_covered.then(|| (token_of(mark, "stroke"), number("opacity").unwrap_or(1.0)))
}

/// A colour laid over another, as browsers mix them: in the numbers of the screen.
fn over(color: Color, opacity: f64, ground: Color) -> Color {
    let screen = |linear: f64| if linear <= 0.003_130_8 { 12.92 * linear } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
    let light = |value: f64| if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
    [0, 1, 2].map(|part| light(opacity * screen(color[part]) + (1.0 - opacity) * screen(ground[part])))
}

#[test]
fn actors_differ_for_every_eye() {
    for (theme, tokens) in themes() {
        for (eye, matrix) in EYES {
            for (a, b) in [("us", "china"), ("us", "eu"), ("china", "eu")] {
                let distance = distance(seen(tokens[a], matrix), seen(tokens[b], matrix));
                assert!(distance >= 10.0, "{theme}, {eye}: --{a} and --{b} differ by {distance:.1}, which is too little");
            }
        }
    }
}

fn themes() -> [(&'static str, BTreeMap<String, Color>); 2] {
    let css = fs::read_to_string(root().join("style/tokens.css")).expect("tokens");
    let pairs: Vec<(String, &str, &str)> = css
        .lines()
        .filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(": light-dark(")?;
            let (light, dark) = value.trim_end_matches(");").split_once(", ")?;
            Some((name.to_owned(), light, dark))
        })
        .collect();
    assert!(pairs.len() >= 11, "only {} colours were found", pairs.len());
    let light = pairs.iter().map(|(name, light, _)| (name.clone(), linear(light))).collect();
    let dark = pairs.iter().map(|(name, _, dark)| (name.clone(), linear(dark))).collect();
    [("light", light), ("dark", dark)]
}

fn linear(hex: &str) -> Color {
    let digits = hex.trim_start_matches('#');
    [0, 2, 4].map(|start| {
        let value = f64::from(u8::from_str_radix(&digits[start..start + 2], 16).expect("a colour")) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    })
}

fn luminance([r, g, b]: Color) -> f64 {
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(a: Color, b: Color) -> f64 {
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    if a > b { a / b } else { b / a }
}

fn seen(color: Color, matrix: [[f64; 3]; 3]) -> Color {
    matrix.map(|row| row.iter().zip(color).map(|(factor, part)| factor * part).sum::<f64>().max(0.0).min(1.0))
}

/// Distance in CIE Lab.
fn distance(a: Color, b: Color) -> f64 {
    let (a, b) = (lab(a), lab(b));
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
}

#[expect(clippy::many_single_char_names, reason = "the letters of CIE Lab")]
fn lab([r, g, b]: Color) -> [f64; 3] {
    let f = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
    let x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.950_47);
    let y = f(luminance([r, g, b]));
    let z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}
