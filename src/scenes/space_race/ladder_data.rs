//! From the table of models to the ladder, the most open first. Native.

use crate::{
    facts::{PartialDate, Row, Rows},
    model::math::to_f64,
    scenes::space_race::{
        data::side,
        ladder::Ladder,
        model::{Model, Open, RUNGS},
    },
    ui::{PageContext, Stop},
};

/// The table.
const MODELS: &str = "openness_ladder";

/// R1 in it.
const R1: &str = "r1";

/// The maker that text C speaks of.
const MISTRAL: &str = "Mistral AI";

/// The rungs that the guess asks for: without the code that runs a model, of which nobody speaks.
const GUESSED: [&str; 5] = ["weights", "training_code", "data", "paper", "licence"];

/// The figures of the guess: how many of those rungs R1 gives, and how many there are.
const FIGURES: [&str; 2] = ["race-r1-open-rungs", "race-rungs"];

/// The ladder with the keys of its models.
pub(super) struct Found {
    /// The ladder.
    pub(super) data: Ladder,
    /// Keys of the models.
    pub(super) keys: Vec<String>,
}

/// The models, as the table gives them.
pub(super) fn ladder(page: &PageContext) -> Found {
    let table = page.facts.table(MODELS);
    let mut models: Vec<(String, Model)> =
        table.into_iter().flat_map(|table| table.iter().collect::<Vec<_>>()).filter_map(|row| model(page, row)).collect();
    // Twice what is open, once what is in part: the most open first, as the file has them where they are equal.
    models.sort_by_key(|(_, model)| {
        let weight = |open: &Open| match open {
            Open::Yes => 2,
            Open::Partly => 1,
            Open::No | Open::Unseen => 0,
        };
        std::cmp::Reverse(model.rungs.iter().map(weight).sum::<u8>())
    });
    let (keys, models): (Vec<String>, Vec<Model>) = models.into_iter().unzip();
    if let Some(table) = table {
        check(page, table);
    }
    let r1 = keys.iter().position(|key| key == R1);
    if !models.iter().any(|model| model.maker == MISTRAL) {
        page.facts.note_here(format!("{MODELS}.csv has no model by {MISTRAL}"), "write one, or name the maker as the file does");
    }
    Found { data: Ladder { models, r1: r1.unwrap_or_default(), mistral: MISTRAL.to_owned() }, keys }
}

/// The answer to the guess is what the table says.
fn check(page: &PageContext, table: Rows<'_>) {
    let Some(row) = table.find("id", R1) else { return };
    let counted = [GUESSED.iter().filter(|rung| row.text(rung) == Open::Yes.key()).count(), GUESSED.len()];
    for (id, counted) in FIGURES.into_iter().zip(counted) {
        let said = page.value(id);
        if !said.is_nan() && (said - to_f64(counted)).abs() > 0.0 {
            row.fault(format!("comes to {counted}, and the figure {id:?} is {said}"), "mend the row or the figure");
        }
    }
}

/// What the guess asks of R1, and what the table answers.
pub(super) fn guessed(page: &PageContext) -> Vec<Stop> {
    let r1 = page.facts.table(MODELS).and_then(|table| table.find("id", R1));
    let is_open = |rung: &str| r1.is_some_and(|row| row.text(rung) == Open::Yes.key());
    let stop = |rung: &str| Stop { name: page.text(&format!("space-race-guess-{rung}")), value: f64::from(u8::from(is_open(rung))) };
    GUESSED.map(stop).to_vec()
}

fn model(page: &PageContext, row: Row<'_>) -> Option<(String, Model)> {
    let id = row.text("id").to_owned();
    let date = row.parsed("date", |text| PartialDate::try_from(text.to_owned()).ok())?;
    let rungs = RUNGS.map(|rung| row.parsed(rung, |word| Open::ALL.into_iter().find(|open| open.key() == word)).unwrap_or(Open::Unseen));
    let model = Model {
        name: row.text("model").to_owned(),
        maker: row.text("maker").to_owned(),
        side: row.parsed("region", side)?,
        date: page.words.date(&date),
        rungs,
        licence: page.text(&format!("space-race-licence-{id}")),
        source: row.text("source").to_owned(),
    };
    Some((id, model))
}
