//! From facts to the instruments: the paper's tables, the lab, the controls with their ranges and words. Native.

use engine::{
    Shape,
    lab::{FRAME_STEPS, STEPS},
};

use crate::{
    facts::{Facts, Row},
    instrument::{Control, Declaration, Digits, Effort, Format, Kind, Look, Picture, Track, Value},
    scenes::{
        distillation::{
            SLUG,
            analogy::Analogy,
            explorer::Explorer,
            lab::{
                Lab,
                model::{RACES, map_races},
            },
            lab_data,
            model::{Benchmark, Measure, Model, Paper, Recipe},
            sentence,
        },
        pack,
    },
    text::Arg,
    ui::PageContext,
};

/// The transfer of text A's image.
const TRANSFER: &str = "a-ferrari-80pct";

/// Range of a share, in percent.
const SHARES: (f64, f64) = (0.0, 100.0);

/// Size of the student that the paper compares with a model of the same size.
const COMPARED: &str = "32";

/// Time between two frames of the replay, in milliseconds.
const FRAME_MS: u32 = 60;

/// The analogy, the paper's table, and the lab.
pub(super) fn declarations(page: &PageContext) -> Vec<Declaration> {
    let paper = paper(&page.facts);
    vec![analogy(page, &paper), explorer(page, &paper), lab(page)]
}

fn percent() -> Format {
    Format::percent(Digits::Fixed(0))
}

/// A share that starts at that of text A.
fn share(key: &str, page: &PageContext) -> Control {
    let start = page.facts.value_within(TRANSFER, SHARES, &format!("the control {key:?}"));
    Control::new(key, 0, Kind::Slider(Track::whole(SHARES.0, SHARES.1, 1.0, percent())), Value::Number(start))
}

fn analogy(page: &PageContext, paper: &Paper) -> Declaration {
    let transfer = share("transfer", page);
    Declaration {
        controls: vec![page.worded(SLUG, transfer)],
        ..Declaration::new(SLUG, "analogy", pack(&Analogy { paper: paper.clone() }))
    }
}

fn explorer(page: &PageContext, paper: &Paper) -> Declaration {
    let sizes: Vec<&Model> = paper.distilled().collect();
    let compared = sizes.iter().position(|model| model.size_key() == COMPARED);
    if compared.is_none() {
        page.facts.note_here(format!("no student has {COMPARED} billion parameters"), "compare a size of deepseek_r1_distillation.csv");
    }
    let keys = Measure::ALL.map(|measure| measure.key().to_owned()).to_vec();
    let size = Kind::Choice(sizes.iter().map(|model| model.size_key()).collect(), Look::Segments);
    let bar = Control { note: page.html("distillation-transfer-note"), ..share("bar", page) };
    let controls = [
        Control::new("measure", 0, Kind::Choice(keys, Look::Segments), Value::Option(1)),
        Control {
            names: sizes.iter().map(|model| sentence::size(model, page.words.phrases())).collect(),
            ..Control::new("student-size", 0, size, Value::Option(compared.unwrap_or_default()))
        },
        bar,
    ];
    Declaration {
        controls: controls.map(|control| page.worded(SLUG, control)).to_vec(),
        ..Declaration::new(SLUG, "explorer", pack(&Explorer { paper: paper.clone() }))
    }
}

fn lab(page: &PageContext) -> Declaration {
    let author = engine::lab::Settings::default();
    let whole = |key: &str, (min, max): (f64, f64), step: f64, format: Format, default: f64| {
        Control::new(key, 0, Kind::Slider(Track::whole(min, max, step, format)), Value::Number(default))
    };
    let plain = || Format::plain(0);
    let shapes = Shape::ALL.map(|shape| shape.key().to_owned()).to_vec();
    let shape = Shape::ALL.iter().position(|shape| *shape == author.shape).unwrap_or_default();
    let steps = f64::from(STEPS);
    let shares = [author.label_noise, author.transfer].map(|share| 100.0 * f64::from(share));
    let temperature = Track::linear(1.0, 10.0, 0.5, Format { phrase: None, factor: 1.0, digits: Digits::Needed });
    let controls = vec![
        page.worded(SLUG, Control::new("shape", 0, Kind::Choice(shapes, Look::Segments), Value::Option(shape))),
        page.worded("distillation-lab", whole("labels", (20.0, 2_000.0), 10.0, plain(), f64::from(author.labels))),
        page.worded("distillation-lab", whole("noise", (0.0, 30.0), 1.0, percent(), shares[0])),
        page.worded("distillation-lab", whole("width", (2.0, 32.0), 1.0, plain(), f64::from(author.width))),
        page.worded(
            "distillation-lab",
            Control::new("temperature", 0, Kind::Slider(temperature), Value::Number(f64::from(author.temperature))),
        ),
        page.worded("distillation-lab", whole("teacher-steps", (0.0, steps), 50.0, plain(), f64::from(author.teacher_steps))),
        page.worded("distillation-lab", whole("transfer", (0.0, 100.0), 5.0, percent(), shares[1])),
        page.worded("distillation-lab", whole("seed", (1.0, 9_999.0), 1.0, plain(), f64::from(author.seed))),
        page.worded(
            "distillation-lab",
            Control::new("step", 0, Kind::Time(Track::whole(0.0, steps, f64::from(FRAME_STEPS), plain()), FRAME_MS), Value::Number(steps)),
        ),
    ];
    let races = |key: &str, races: u32| {
        let label = page.words.phrases().fill(&format!("distillation-{key}-run"), &[("races", Arg::Number(f64::from(races), 0))]);
        let title = page.text(&format!("distillation-{key}-title"));
        Picture { effort: Effort::Asked, effort_label: label, title, ..Picture::chart(key) }
    };
    let watched = Picture { effort: Effort::Follows, effort_label: page.text("distillation-lab-busy"), ..Picture::chart("lab") };
    // In sight: how many examples, how many wrong, how much the teacher passes on; and the time.
    let further = |control: Control| match control.key.as_str() {
        "width" | "temperature" | "teacher-steps" => control.further(page.text("distillation-further-networks")),
        "shape" | "seed" => control.further(page.text("distillation-further-points")),
        _ => control,
    };
    let controls = controls.into_iter().map(further).collect();
    let lab: Lab = lab_data::lab(&page.facts);
    Declaration {
        formerly: Some(SLUG.to_owned()),
        pictures: vec![watched, races("races", RACES), races("map", map_races())],
        controls,
        ..Declaration::new(SLUG, "lab", pack(&lab))
    }
}

/// The paper's tables, read from the published data.
fn paper(facts: &Facts) -> Paper {
    let mut paper = Paper { teacher: [f64::NAN; 4], source: String::new(), models: Vec::new() };
    if let Some(table) = facts.table("deepseek_r1_distillation") {
        for row in table.iter() {
            let recipe = match row.text("role") {
                "distilled" => Recipe::Distilled,
                "rl-only" => Recipe::RlOnly,
                // The teacher is below, and the paper's other models are not compared here.
                _ => continue,
            };
            let scores = Benchmark::ALL.map(|benchmark| row.given(benchmark.column()));
            paper.models.push(model(row, recipe, table.source(), scores));
        }
        if let Some(row) = table.find("role", "teacher") {
            paper.teacher = Benchmark::ALL.map(|benchmark| row.number(benchmark.column()));
            table.source().clone_into(&mut paper.source);
        }
    }
    if let Some(table) = facts.table("counterexample_qwq32b") {
        for row in table.iter() {
            // Its authors published some of the benchmarks only.
            let scores = Benchmark::ALL.map(|benchmark| table.has(benchmark.column()).then(|| row.given(benchmark.column())).flatten());
            paper.models.push(model(row, Recipe::Counterexample, table.source(), scores));
        }
    }
    paper.models.sort_by(|a, b| {
        let key = |model: &Model| model.recipe != Recipe::Distilled;
        key(a).cmp(&key(b)).then(a.size_b.total_cmp(&b.size_b))
    });
    paper
}

fn model(row: Row<'_>, recipe: Recipe, source: &str, scores: [Option<f64>; 4]) -> Model {
    if scores.iter().all(Option::is_none) {
        row.fault("has no score".to_owned(), "write the score of a benchmark that the scene compares");
    }
    Model { name: row.text("model").to_owned(), source: source.to_owned(), recipe, size_b: row.number("params_b"), scores }
}
