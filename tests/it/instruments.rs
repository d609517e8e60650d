//! Every instrument of the registry, moved through every control's ends and middle, every option and every preset, in every
//! language: it says, draws and lists something for each, and its settings travel in a link.

use course_ia::{
    instrument::{Declaration, Instrument, Settings, Value, View, Work, from_link, to_link},
    scenes::{SCENES, open},
    text::Words,
    ui::{PageContext, Place},
};
use engine::job::{Runner, Slice};

use crate::project::library;

/// What an instrument says, draws and lists, picture by picture.
type Outcome = Vec<(String, String, String)>;

fn page(words: &std::sync::Arc<Words>) -> PageContext {
    PageContext::new(words.clone(), library().facts().clone(), Place::default())
}

/// Calls `check` with every instrument in every language.
fn for_each(check: impl Fn(&Declaration, &Words)) {
    let mut seen = 0;
    for words in library().languages() {
        for scene in SCENES {
            for declared in (scene.instruments)(&page(words)) {
                check(&declared, words);
                seen += 1;
            }
        }
    }
    assert!(seen >= library().languages().len(), "no scene has an instrument");
}

fn opened(declared: &Declaration) -> Box<dyn Instrument> {
    open(declared).unwrap_or_else(|| panic!("the registry cannot open {}", declared.slug))
}

/// Every state that is tried, with what it is: each control at each of its extremes, and each preset.
fn states(declared: &Declaration) -> Vec<(String, Settings)> {
    let author = declared.author();
    let mut out = vec![("the author's view".to_owned(), author.clone())];
    for (index, control) in declared.controls.iter().enumerate() {
        for value in control.extremes() {
            let mut settings = author.clone();
            settings.set(&declared.controls, index, value.clone());
            out.push((format!("{} at {value:?}", control.key), settings));
        }
    }
    out.extend(
        declared.presets.iter().enumerate().map(|(at, preset)| (format!("preset {}", preset.key), declared.with_preset(&author, at))),
    );
    out
}

/// Moves an instrument from the author's view to `settings`.
fn moved(instrument: &mut dyn Instrument, declared: &Declaration, settings: &Settings, words: &Words) -> (Settings, Outcome) {
    moved_from(&declared.author(), instrument, declared, settings, words)
}

/// Moves an instrument as the shell does, the engine's work included.
fn moved_from(
    former: &Settings,
    instrument: &mut dyn Instrument,
    declared: &Declaration,
    settings: &Settings,
    words: &Words,
) -> (Settings, Outcome) {
    let mut now = settings.clone();
    let _ = instrument.settle(former, &mut now);
    if let Work::Run(job) = instrument.moved(former, &now) {
        let mut runner = Runner::from_bytes(&job).expect("a job of the engine");
        // The first answer: what is shown while the rest is worked out.
        loop {
            match runner.advance() {
                Slice::Working => {}
                Slice::Answer(answer) => break instrument.take(&answer.to_bytes()),
                Slice::Done => break,
            }
        }
    }
    let view = View { settings: &now, controls: &declared.controls, phrases: words.phrases() };
    let pictures = 0..instrument.pictures().len();
    let outcome = pictures.map(|picture| {
        let drawn = instrument.draw(picture, &view, 640.0).unwrap_or_else(|error| panic!("{}: {error:?}", declared.slug));
        let table = instrument.table(picture, &view);
        assert!(
            !table.rows.is_empty() && table.rows.iter().all(|row| row.len() == table.columns.len()),
            "{}: a table with gaps",
            declared.slug
        );
        (instrument.sentence(picture, &view), drawn, table.to_csv())
    });
    let outcome = outcome.collect();
    (now, outcome)
}

#[test]
fn every_state_is_said_drawn_and_listed() {
    for_each(|declared, words| {
        for (name, settings) in states(declared) {
            let mut instrument = opened(declared);
            for (sentence, drawn, csv) in moved(&mut *instrument, declared, &settings, words).1 {
                let at = format!("{} in {}, {name}", declared.slug, words.lang());
                assert!(sentence.len() > 20, "{at}: {sentence:?}");
                for text in [&sentence, &drawn, &csv] {
                    assert!(!text.contains('‹') && !text.contains('{'), "{at}: a phrase is missing or unfilled: {text}");
                }
                assert!(!drawn.contains("NaN") && !drawn.contains("inf") && !sentence.contains('–'), "{at}: not a number");
                assert!(drawn.starts_with("<svg") && drawn.trim_end().ends_with("</svg>"), "{at}: no picture");
                assert_eq!(outside(&drawn), None, "{at}: drawn outside its frame");
            }
        }
    });
}

/// A text of a picture that stands outside its frame.
fn outside(svg: &str) -> Option<String> {
    let numbers = |text: &str| text.split([' ', ',']).filter_map(|part| part.parse::<f64>().ok()).collect::<Vec<_>>();
    let frame = numbers(svg.split_once("viewBox=\"")?.1.split_once('"')?.0);
    let attribute = |tag: &str, name: &str| tag.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0.parse::<f64>().ok();
    let mut texts = svg.split("<text").skip(1);
    texts.find_map(|tag| {
        let (x, y) = (attribute(tag, "x")?, attribute(tag, "y")?);
        let is_inside = (frame[0]..=frame[0] + frame[2]).contains(&x) && (frame[1]..=frame[1] + frame[3]).contains(&y);
        (!is_inside).then(|| tag.chars().take(120).collect())
    })
}

#[test]
fn every_control_changes_what_is_shown() {
    for_each(|declared, words| {
        let author = moved(&mut *opened(declared), declared, &declared.author(), words).1;
        for (index, control) in declared.controls.iter().enumerate() {
            let changes = control.extremes().into_iter().any(|value| {
                let mut settings = declared.author();
                settings.set(&declared.controls, index, value);
                moved(&mut *opened(declared), declared, &settings, words).1 != author
            });
            assert!(changes, "{}: {} changes nothing", declared.slug, control.key);
        }
    });
}

#[test]
fn there_is_a_way_back_from_every_control() {
    for_each(|declared, words| {
        let author = moved(&mut *opened(declared), declared, &declared.author(), words).1;
        for (index, control) in declared.controls.iter().enumerate() {
            let Some(value) = control.extremes().pop() else { continue };
            let mut instrument = opened(declared);
            let mut settings = declared.author();
            settings.set(&declared.controls, index, value);
            let (away, _) = moved(&mut *instrument, declared, &settings, words);
            let back = moved_from(&away, &mut *instrument, declared, &declared.author(), words).1;
            assert!(back == author, "{}: after {} the author's view is another one", declared.slug, control.key);
        }
    });
}

#[test]
fn settings_travel_in_a_link_from_any_state_to_any_other() {
    for_each(|declared, _| {
        for (name, settings) in states(declared) {
            let link = to_link(&declared.controls, &settings);
            assert_eq!(from_link(&declared.controls, &link), (settings, Vec::new()), "{}: {name}: {link}", declared.slug);
        }
    });
}

/// Links that readers may have kept: slug, settings, and what the control of that key must then hold.
const KEPT_LINKS: [(&str, &str, &str, Value); 2] = [
    (
        "frontier",
        "across:transfer,up:growth,who:newcomer,openness:0.5,transfer:0.25,cost-share:0.015849,follower-budget:0.085239,\
         newcomer-budget:0.00392,growth:1.681416,progress:0.5,reinvested:0.3,sensitivity:0.5,price:0.5,closed-lag:30,origin:4",
        "transfer",
        Value::Number(0.25),
    ),
    ("frontier", "across:price,up:openness,who:follower,cost-share:0.00001,price:0.01,growth:3,openness:0", "who", Value::Option(0)),
];

#[test]
fn links_of_the_first_version_still_open() {
    for_each(|declared, _| {
        for (slug, link, key, value) in KEPT_LINKS.iter().filter(|(slug, ..)| *slug == declared.slug) {
            let (settings, refused) = from_link(&declared.controls, link);
            assert!(refused.is_empty(), "{slug}: {refused:?} of {link}");
            let index = declared.controls.iter().position(|control| control.key == *key).expect("a control");
            assert_eq!(settings.get(index), Some(value), "{slug}: {key} of {link}");
        }
    });
}

#[test]
fn presets_are_inside_their_ranges_and_the_authors_comes_first() {
    for_each(|declared, words| {
        assert_eq!(declared.preset_of(&declared.author(), None), Some(0), "{}: the first preset is the author's", declared.slug);
        for preset in &declared.presets {
            assert!(!preset.label.contains('‹'), "{} in {}: preset {} has no name", declared.slug, words.lang(), preset.key);
            for (index, value) in &preset.values {
                let held = declared.controls[*index].clamped(value.clone());
                let is_near = match (&held, value) {
                    (Value::Number(held), Value::Number(asked)) => (held - asked).abs() <= 1e-5 * asked.abs(),
                    _ => held == *value,
                };
                assert!(
                    is_near,
                    "{}: preset {} gives {} {value:?}, which it cannot have",
                    declared.slug, preset.key, declared.controls[*index].key
                );
            }
        }
    });
}

#[test]
fn settings_that_contradict_themselves_are_settled() {
    for_each(|declared, _| {
        let author = declared.author();
        for (first, one) in declared.controls.iter().enumerate() {
            for (second, other) in declared.controls.iter().enumerate().filter(|(second, _)| *second != first) {
                for (a, b) in one.extremes().into_iter().zip(other.extremes()) {
                    let mut settings = author.clone();
                    settings.set(&declared.controls, first, a);
                    settings.set(&declared.controls, second, b);
                    let mut settled = settings.clone();
                    let corrected = opened(declared).settle(&author, &mut settled);
                    assert_eq!(corrected.is_some(), settled != settings, "{}: what is corrected is said", declared.slug);
                    let mut again = settled.clone();
                    assert_eq!(opened(declared).settle(&author, &mut again), None, "{}: settled once for all", declared.slug);
                }
            }
        }
    });
}
