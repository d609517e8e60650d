//! What is open of a model, rung by rung, and what “entirely open” must include: the reader says.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Control, Instrument, Judgement, Ruling, Settings, Spot, Value, View},
    model::math::to_f64,
    scenes::space_race::{
        ladder_chart,
        model::{INFERENCE_CODE, Model, Side, TRAINING_CODE},
        sentence,
    },
    text::Arg,
};

/// The rungs that the reader asks for.
pub const ASKED: usize = 0;
/// The model looked into; the first option is none.
pub const MODEL: usize = 1;
/// Whether a part counts.
pub const PART: usize = 2;
/// Whose models are shown; the first option is everybody's.
pub const WHOSE: usize = 3;

/// The makers' sides, in the order of their control, after everybody's.
pub const SIDES: [Side; 3] = [Side::Us, Side::China, Side::Europe];

/// The models. Without JavaScript: every rung asked, R1 looked into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ladder {
    /// The models, the most open first: in the order of the control's options, less the first.
    pub models: Vec<Model>,
    /// Index of R1.
    pub r1: usize,
    /// Who makes the models that text C speaks of.
    pub mistral: String,
}

impl Ladder {
    /// The models shown, with their indices.
    pub(super) fn shown(&self, settings: &Settings) -> impl Iterator<Item = (usize, &Model)> {
        let side = settings.option(WHOSE).checked_sub(1).and_then(|side| SIDES.get(side)).copied();
        self.models.iter().enumerate().filter(move |(_, model)| side.is_none_or(|side| model.side == side))
    }

    /// The model looked into.
    pub(super) fn chosen(&self, settings: &Settings) -> Option<(usize, &Model)> {
        let index = settings.option(MODEL).checked_sub(1)?;
        Some((index, self.models.get(index)?))
    }

    /// True if a model gives all that the reader asks for.
    pub(super) fn passes(model: &Model, settings: &Settings) -> bool {
        model.gives_all(settings.indices(ASKED), settings.is_on(PART))
    }

    /// How many of Mistral AI's models give all that is asked, and how many there are.
    fn of_mistral(&self, settings: &Settings) -> (usize, usize) {
        let all = self.models.iter().filter(|model| model.maker == self.mistral);
        let passing = all.clone().filter(|model| Self::passes(model, settings)).count();
        (passing, all.count())
    }

    /// How text E's “most of the code” fares: whether it holds hangs on which code is asked for.
    fn of_code(settings: &Settings) -> Option<(&'static str, Ruling)> {
        let asked = settings.indices(ASKED);
        if asked.contains(&TRAINING_CODE) {
            return Some(("training", Ruling::Fails));
        }
        asked.contains(&INFERENCE_CODE).then_some(("running", Ruling::OnlyIf))
    }
}

impl Instrument for Ladder {
    /// The model looked into is among those shown: the choice of whose gives way to it, and it to a new choice of whose.
    fn settle(&self, controls: &[Control], former: &Settings, now: &mut Settings) -> Option<usize> {
        let (index, _) = self.chosen(now)?;
        if self.shown(now).any(|(shown, _)| shown == index) {
            return None;
        }
        let corrected = if former.option(MODEL) == now.option(MODEL) { MODEL } else { WHOSE };
        now.set(controls, corrected, Value::Option(0));
        Some(corrected)
    }

    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::ladder(self, view)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        ladder_chart::ladder(self, view, width_px)
    }

    fn spots(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Vec<Spot> {
        ladder_chart::spots(self, view.settings, width_px)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        ladder_chart::table(self, view)
    }

    /// What texts B, E and C say of openness, against what the reader asks for: who asks for nothing has not judged.
    fn judge(&self, _picture: usize, view: &View<'_>) -> Vec<Judgement> {
        let (settings, phrases) = (view.settings, view.phrases);
        let asked = settings.indices(ASKED);
        let Some(r1) = self.models.get(self.r1).filter(|_| !asked.is_empty()) else { return Vec::new() };
        let number = |count: usize| Arg::Number(to_f64(count), 0);
        let whole = Self::passes(r1, settings);
        let strictly = r1.gives_all(asked, false);
        let (ruling, state) = match (whole, strictly) {
            (true, true) => (Ruling::Holds, "whole"),
            (true, false) => (Ruling::OnlyIf, "part"),
            (false, _) => (Ruling::Fails, "not"),
        };
        let given = r1.given(asked, settings.is_on(PART));
        let args = [("state", Arg::from(state)), ("given", number(given)), ("asked", number(asked.len()))];
        let mut out = vec![Judgement { claim: "b-r1-fully-open", ruling, reason: phrases.fill("space-race-ladder-judged-b", &args) }];
        if let Some((code, ruling)) = Self::of_code(settings) {
            let reason = phrases.fill("space-race-ladder-judged-e", &[("code", Arg::from(code))]);
            out.push(Judgement { claim: "e-r1-mostly-open", ruling, reason });
        }
        let (passing, all) = self.of_mistral(settings);
        let ruling = if passing > 0 && passing < all { Ruling::Holds } else { Ruling::Fails };
        // In French none is counted like one.
        let state = match passing {
            0 => "none",
            1 => "one",
            _ => "some",
        };
        let args = [("state", Arg::from(state)), ("passing", number(passing)), ("all", number(all))];
        let reason = phrases.fill("space-race-ladder-judged-c", &args);
        out.push(Judgement { claim: "c-mistral-open", ruling, reason });
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        instrument::{Kind, Look},
        scenes::space_race::model::{Open, RUNGS},
    };

    fn ladder() -> (Ladder, Vec<Control>) {
        let model = |side, rungs: [Open; RUNGS.len()]| Model {
            name: String::new(),
            maker: if side == Side::Europe { "Mistral AI" } else { "" }.to_owned(),
            side,
            date: String::new(),
            rungs,
            licence: String::new(),
            source: String::new(),
        };
        let r1 = [Open::Yes, Open::No, Open::Partly, Open::No, Open::Yes, Open::Yes];
        let models = vec![
            model(Side::Us, [Open::Yes; RUNGS.len()]),
            model(Side::China, r1),
            model(Side::Europe, r1),
            model(Side::Europe, [Open::No; RUNGS.len()]),
        ];
        let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        let controls = vec![
            Control::new("asked", 0, Kind::Several(keys(&RUNGS)), Value::Indices((0..RUNGS.len()).collect())),
            Control::new("model", 0, Kind::Choice(keys(&["none", "o", "r", "m", "n"]), Look::Search), Value::Option(2)),
            Control::new("part", 0, Kind::Switch, Value::Option(0)),
            Control::new("whose", 0, Kind::Choice(keys(&["all", "us", "china", "europe"]), Look::List), Value::Option(0)),
        ];
        (Ladder { models, r1: 1, mistral: "Mistral AI".to_owned() }, controls)
    }

    #[test]
    fn the_code_that_is_asked_for_decides() {
        let (_, controls) = ladder();
        let of = |asked: &[usize]| {
            let mut settings = Settings::author(&controls);
            settings.set(&controls, ASKED, Value::Indices(asked.to_vec()));
            Ladder::of_code(&settings).map(|(_, ruling)| ruling)
        };
        assert_eq!((of(&[0, 1, 2]), of(&[2]), of(&[0, 4])), (Some(Ruling::Fails), Some(Ruling::OnlyIf), None));
    }

    #[test]
    fn one_of_two_models_passes() {
        let (ladder, controls) = ladder();
        let mut settings = Settings::author(&controls);
        assert_eq!(ladder.of_mistral(&settings), (0, 2));
        settings.set(&controls, ASKED, Value::Indices(vec![0]));
        assert_eq!(ladder.of_mistral(&settings), (1, 2));
        settings.set(&controls, ASKED, Value::Indices(Vec::new()));
        assert_eq!(ladder.of_mistral(&settings), (0, 2), "who asks for nothing gets no answer");
    }

    #[test]
    fn what_is_looked_into_is_shown() {
        let (ladder, controls) = ladder();
        let author = Settings::author(&controls);
        let mut now = author.clone();
        now.set(&controls, WHOSE, Value::Option(1));
        assert_eq!((ladder.settle(&controls, &author, &mut now), now.option(MODEL)), (Some(MODEL), 0));
        let us = now.clone();
        now.set(&controls, MODEL, Value::Option(3));
        assert_eq!((ladder.settle(&controls, &us, &mut now), now.option(WHOSE)), (Some(WHOSE), 0));
    }
}
