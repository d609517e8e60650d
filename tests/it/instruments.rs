//! Every instrument of the registry, moved through every control's ends and middle, every option and every preset, in every
//! language: it says, draws and lists something for each, and its settings travel in a link.

use std::collections::BTreeSet;

use course_ia::{
    instrument::{Declaration, Effort, Instrument, PictureLook, Settings, Value, View, WORDS, from_link, to_link},
    scenes::{SCENES, open, rehearse, run},
    text::Words,
    ui::{PageContext, Place},
};

use crate::project::library;

/// What an instrument says, draws and lists, picture by picture.
type Outcome = Vec<(String, String, String)>;

pub(crate) fn page(words: &std::sync::Arc<Words>) -> PageContext {
    PageContext::new(words.clone(), library().facts().clone(), Place::default())
}

/// Calls `check` with every instrument in every language; with those of one scene if the environment names it in `SCENE`, as
/// the trial of a new scene does.
pub(crate) fn for_each(check: impl Fn(&Declaration, &Words)) {
    let asked = std::env::var("SCENE").ok();
    let mut seen = 0;
    for words in library().languages() {
        for scene in SCENES.iter().filter(|scene| asked.as_deref().is_none_or(|slug| slug == scene.slug)) {
            for declared in (scene.instruments)(&page(words)) {
                check(&declared, words);
                seen += 1;
            }
        }
    }
    assert!(seen >= library().languages().len(), "no scene has an instrument");
}

pub(crate) fn opened(declared: &Declaration) -> Box<dyn Instrument> {
    open(declared).unwrap_or_else(|| panic!("the registry cannot open {}", declared.id()))
}

/// Every state that is tried, with what it is: each control at each of its extremes, and each preset.
pub(crate) fn states(declared: &Declaration) -> Vec<(String, Settings)> {
    let author = declared.author();
    let mut out = vec![("the author's view".to_owned(), author.clone())];
    for (index, control) in declared.controls.iter().enumerate() {
        for value in control.extremes() {
            let mut settings = author.clone();
            settings.set(&declared.controls, index, value.clone());
            out.push((format!("{} at {value:?}", control.key), settings));
        }
    }
    for (name, pick) in [("the least", <[Value]>::first as fn(&[Value]) -> Option<&Value>), ("the most", <[Value]>::last)] {
        let mut settings = author.clone();
        for (index, control) in declared.controls.iter().enumerate() {
            settings.set(&declared.controls, index, pick(&control.extremes()).expect("an extreme").clone());
        }
        // As the shell would let it be: settings that contradict each other never meet.
        let _ = opened(declared).settle(&declared.controls, &author, &mut settings);
        out.push((format!("everything at {name}"), settings));
    }
    out.extend(
        declared.presets.iter().enumerate().map(|(at, preset)| (format!("preset {}", preset.key), declared.with_preset(&author, at))),
    );
    out
}

/// True if each element stands on a line of its own, as `drawing.js` needs it.
fn is_an_element_a_line(svg: &str) -> bool {
    let lines: Vec<&str> = svg.trim_end().lines().collect();
    let is_element = |line: &&str| {
        let name: String = line.chars().skip(1).take_while(char::is_ascii_alphabetic).collect();
        line.starts_with('<') && (line.ends_with("/>") || line.ends_with(&format!("</{name}>")))
    };
    match lines.as_slice() {
        [head, inner @ .., last] => head.starts_with("<svg ") && *last == "</svg>" && inner.iter().all(is_element),
        // What is not drawn but ordered.
        _ => svg.contains("viewBox=\"0 0 1 1\""),
    }
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
    let now = rehearse(instrument, declared, former, settings);
    let view = View { settings: &now, controls: &declared.controls, phrases: words.phrases() };
    let shown: String = (0..declared.controls.len()).map(|control| instrument.shown(control, &view).unwrap_or_default()).collect();
    let outcome = declared.pictures.iter().enumerate().map(|(picture, of)| {
        let drawn = match of.look {
            PictureLook::Rows => format!("<svg viewBox=\"0 0 1 1\">{:?}</svg>", instrument.rows(&view)),
            _ => instrument.draw(picture, &view, 640.0).unwrap_or_else(|error| panic!("{}: {error:?}", declared.id())),
        };
        assert!(is_an_element_a_line(&drawn), "{}: a drawing is changed line by line: {drawn}", declared.panel_id(picture));
        let table = instrument.table(picture, &view);
        let is_whole = table.rows.iter().all(|row| row.len() == table.columns.len());
        // What the reader has to ask for is not there yet.
        assert!(is_whole && (!table.rows.is_empty() || of.effort == Effort::Asked), "{}: a table with gaps", declared.panel_id(picture));
        (instrument.sentence(picture, &view) + &shown, drawn, table.to_csv())
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
                let at = format!("{} in {}, {name}", declared.id(), words.lang());
                assert!(sentence.len() > 20, "{at}: {sentence:?}");
                for text in [&sentence, &drawn, &csv] {
                    assert!(!text.contains('‹') && !text.contains('{'), "{at}: a phrase is missing or unfilled: {text}");
                }
                assert!(!drawn.contains("NaN") && !drawn.contains("\"inf") && !drawn.contains("-inf"), "{at}: not a number: {drawn}");
                assert!(!sentence.contains("<b>–") && !sentence.contains("NaN"), "{at}: not a number: {sentence}");
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
            assert!(changes, "{}: {} changes nothing", declared.id(), control.key);
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
            assert!(back == author, "{}: after {} the author's view is another one", declared.id(), control.key);
        }
    });
}

#[test]
fn settings_travel_in_a_link_from_any_state_to_any_other() {
    for_each(|declared, _| {
        for (name, settings) in states(declared) {
            let link = to_link(&declared.controls, &settings);
            let asked = from_link(declared, &link);
            assert_eq!((asked.settings, asked.refused), (settings, Vec::new()), "{}: {name}: {link}", declared.id());
        }
    });
}

#[test]
fn keys_are_no_words_of_addresses_and_ids_are_unique() {
    let ids = std::cell::RefCell::new(BTreeSet::new());
    for_each(|declared, words| {
        for control in &declared.controls {
            assert!(!WORDS.contains(&control.key.as_str()), "{}: an address means something else by {}", declared.id(), control.key);
            assert!(!control.label.contains('‹') && !control.names.iter().any(|name| name.contains('‹')), "{}: {control:?}", declared.id());
            assert!(control.panel < declared.pictures.len(), "{}: {} stands with no picture", declared.id(), control.key);
        }
        assert_eq!(declared.pictures[0].key, declared.key, "{}: an instrument bears the key of its first picture", declared.id());
        for picture in 0..declared.pictures.len() {
            let is_new = ids.borrow_mut().insert(format!("{}/{}", words.lang(), declared.panel_id(picture)));
            assert!(is_new, "two pictures are called {}", declared.panel_id(picture));
        }
    });
}

#[test]
fn until_the_engine_answers_a_picture_says_what_it_shows() {
    for_each(|declared, words| {
        let author = declared.author();
        for (picture, _) in declared.pictures.iter().enumerate().filter(|(_, picture)| picture.effort == Effort::Follows) {
            let look = |instrument: &dyn Instrument, settings: &Settings| {
                let view = View { settings, controls: &declared.controls, phrases: words.phrases() };
                let drawn = instrument.draw(picture, &view, 640.0).expect("a picture");
                (instrument.sentence(picture, &view), drawn, instrument.table(picture, &view).to_csv())
            };
            let before = look(&*opened(declared), &author);
            for (index, control) in declared.controls.iter().enumerate().filter(|(_, control)| control.panel == picture) {
                for value in control.extremes() {
                    let (mut instrument, mut now) = (opened(declared), author.clone());
                    now.set(&declared.controls, index, value);
                    let _ = instrument.settle(&declared.controls, &author, &mut now);
                    let _ = instrument.moved(picture, &author, &now);
                    assert!(
                        look(&*instrument, &now) == before,
                        "{}: {} is told of a picture that is not there yet",
                        declared.id(),
                        control.key
                    );
                }
            }
        }
    });
}

#[test]
fn work_that_is_asked_for_is_done_and_forgotten() {
    for_each(|declared, words| {
        if words.lang() != "fr" {
            return;
        }
        for (picture, _) in declared.pictures.iter().enumerate().filter(|(_, picture)| picture.effort == Effort::Asked) {
            let mut instrument = opened(declared);
            let author = declared.author();
            let look = |instrument: &dyn Instrument| {
                let view = View { settings: &author, controls: &declared.controls, phrases: words.phrases() };
                instrument.table(picture, &view).to_csv()
            };
            let judges = |instrument: &dyn Instrument| {
                let view = View { settings: &author, controls: &declared.controls, phrases: words.phrases() };
                instrument.judge(picture, &view).len()
            };
            let (published, judged) = (look(&*instrument), judges(&*instrument));
            let job = instrument.start(picture, &author).expect("a job");
            assert!(look(&*instrument) != published, "{}: nothing is forgotten before it is run again", declared.panel_id(picture));
            assert_eq!(judges(&*instrument), 0, "{}: judged by nothing", declared.panel_id(picture));
            assert!((run(&mut *instrument, picture, &job) - 1.0).abs() < 1e-9, "{}: not told whole", declared.panel_id(picture));
            assert!(look(&*instrument) == published, "{}: not what is published", declared.panel_id(picture));
            assert_eq!(judges(&*instrument), judged, "{}", declared.panel_id(picture));
            // What is broken off leaves what was published.
            for end in [Instrument::cancel, Instrument::failed] {
                instrument.start(picture, &author).expect("a job");
                end(&mut *instrument, picture);
                assert!(look(&*instrument) == published, "{}: what is published is lost", declared.panel_id(picture));
            }
        }
    });
}

#[test]
fn presets_are_inside_their_ranges_and_the_authors_comes_first() {
    for_each(|declared, words| {
        assert!(
            declared.presets.is_empty() || declared.preset_of(&declared.author(), None) == Some(0),
            "{}: the first preset is the author's",
            declared.id()
        );
        for preset in &declared.presets {
            assert!(!preset.label.contains('‹'), "{} in {}: preset {} has no name", declared.id(), words.lang(), preset.key);
            for (index, value) in &preset.values {
                let held = declared.controls[*index].clamped(value.clone());
                let is_near = match (&held, value) {
                    (Value::Number(held), Value::Number(asked)) => (held - asked).abs() <= 1e-5 * asked.abs(),
                    _ => held == *value,
                };
                assert!(
                    is_near,
                    "{}: preset {} gives {} {value:?}, which it cannot have",
                    declared.id(),
                    preset.key,
                    declared.controls[*index].key
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
                    let corrected = opened(declared).settle(&declared.controls, &author, &mut settled);
                    assert_eq!(corrected.is_some(), settled != settings, "{}: what is corrected is said", declared.id());
                    let mut again = settled.clone();
                    assert_eq!(
                        opened(declared).settle(&declared.controls, &author, &mut again),
                        None,
                        "{}: settled once for all",
                        declared.id()
                    );
                }
            }
        }
    });
}
