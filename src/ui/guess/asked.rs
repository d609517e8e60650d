//! What a guess is about, and how it compares with the answer.

use serde::{Deserialize, Serialize};

use crate::{
    facts::{Quantity, Unit},
    instrument::{Field, Format, Scale, Track, kept},
    model::math::{exp10, log10, parse_plain, plain},
    text::{Arg, Phrases, Style},
};

/// The question of a scene. The guess stays on the reader's machine and nowhere else.
///
/// Without JavaScript: the question, and the answer folded below it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GuessInputs {
    /// Slug of the scene: names the stored guess.
    pub slug: String,
    /// The question, as HTML. Printed natively.
    #[serde(skip)]
    pub question: String,
    /// The answer in words, as HTML. Printed natively.
    #[serde(skip)]
    pub answer_text: String,
    /// The answer.
    pub answer: Answer,
    /// Unit of guess and answer.
    pub unit: Unit,
    /// Smallest guess, above zero for [`Scale::Log`].
    pub min: f64,
    /// Largest guess.
    pub max: f64,
    /// How the slider spreads its values: in equal steps, or in equal factors for answers that may be off by orders of
    /// magnitude.
    pub scale: Scale,
}

/// What a guess is held against.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// One number: a slider asks for it.
    Number(f64),
    /// Shares in percent, stop by stop: the reader draws them as a line.
    Line(Vec<Stop>),
    /// The one choice that is so, of value 1 among those of value 0.
    One(Vec<Stop>),
    /// The choices that are so, of value 1; the others are 0.
    Several(Vec<Stop>),
}

/// A stop of a line, or a choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stop {
    /// What stands below it: a year; what is chosen.
    pub name: String,
    /// The answer there.
    pub value: f64,
}

/// A line that is nowhere farther from the answer than this follows it, in points of percent.
const NEAR_POINTS: f64 = 5.0;

/// Height of the sheet that a line is drawn on, and width of a stop of it; the page stretches it.
const SHEET: f64 = 100.0;

impl GuessInputs {
    /// A question with choices to tick; with one to pick, if only one can be so.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn of_choices(slug: &str, question: String, answer_text: String, answer: Answer) -> Self {
        Self { slug: slug.to_owned(), question, answer_text, answer, unit: Unit::Count, min: 0.0, max: 1.0, scale: Scale::Whole }
    }

    /// True if the reader chooses, and does not say how much.
    pub(super) fn is_choice(&self) -> bool {
        matches!(self.answer, Answer::One(_) | Answer::Several(_))
    }

    /// What the field of a number holds.
    pub(super) fn held(&self, number: f64) -> String {
        match self.is_choice() {
            true if number > 0.0 => "on".to_owned(),
            true => "off".to_owned(),
            false => self.track().position_text(number),
        }
    }

    /// The guess once a field holds something else; none if it cannot be meant.
    pub(super) fn taken(&self, mut guess: Vec<f64>, field: &Field) -> Option<Vec<f64>> {
        if matches!(self.answer, Answer::One(_)) {
            guess.fill(0.0);
        }
        let asked = if self.is_choice() {
            f64::from(u8::from(field.text == "on"))
        } else {
            self.as_guessed(self.track().read_position(&field.text)?)
        };
        *guess.get_mut(field.part)? = asked;
        Some(guess)
    }

    pub(super) fn track(&self) -> Track {
        let ends = if self.scale == Scale::Log { (log10(self.min), log10(self.max)) } else { (0.0, 200.0) };
        let step = if self.scale == Scale::Log { (ends.1 - ends.0) / 200.0 } else { 1.0 };
        Track { min: self.min, max: self.max, step, scale: self.scale, format: Format::plain(0) }
    }

    /// The stops of a line, the choices; none for one number.
    pub(super) fn stops(&self) -> &[Stop] {
        match &self.answer {
            Answer::Number(_) => &[],
            Answer::Line(stops) | Answer::One(stops) | Answer::Several(stops) => stops,
        }
    }

    /// Where every guess starts: in the middle, with nothing chosen.
    pub(super) fn middle(&self) -> Vec<f64> {
        if self.is_choice() {
            return vec![0.0; self.stops().len()];
        }
        let track = self.track();
        let middle = self.as_guessed(track.number(f64::midpoint(track.position(self.min), track.position(self.max))));
        vec![middle; self.stops().len().max(1)]
    }

    /// Two significant figures are all a guess over orders of magnitude can mean; of what is counted, whole numbers.
    pub(super) fn as_guessed(&self, number: f64) -> f64 {
        match self.scale {
            Scale::Log => two_figures(number),
            Scale::Whole => f64::floor(number),
            Scale::Linear => number,
        }
    }

    pub(super) fn show(&self, value: f64, phrases: &Phrases) -> String {
        phrases.quantity_with(Quantity::plain(value, self.unit), Style::Short, 0)
    }

    /// A guess as it is stored.
    pub(super) fn stored(guess: &[f64]) -> String {
        let mut text = String::new();
        for number in guess {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&plain(*number));
        }
        text
    }

    /// A stored guess, its numbers within the range; none if it is no guess of this question.
    pub(super) fn read(&self, text: &str) -> Option<Vec<f64>> {
        let (track, middle) = (self.track(), self.middle());
        let number = |(text, middle): (&str, &f64)| Some(track.clamped(parse_plain(text)?, *middle));
        let read: Vec<f64> = text.split(' ').zip(&middle).map(number).collect::<Option<_>>()?;
        (read.len() == middle.len() && text.split(' ').count() == middle.len()).then_some(read)
    }

    /// How a guess compares with the answer, in a sentence of HTML.
    pub(super) fn compared(&self, guess: &[f64], phrases: &Phrases) -> String {
        match &self.answer {
            Answer::Number(answer) => self.number_compared(guess.first().copied().unwrap_or_default(), *answer, phrases),
            Answer::Line(stops) => self.line_compared(guess, stops, phrases),
            Answer::One(choices) | Answer::Several(choices) => choices_compared(guess, choices, phrases),
        }
    }

    fn number_compared(&self, guess: f64, answer: f64, phrases: &Phrases) -> String {
        let (yours, real) = (self.show(guess, phrases), self.show(answer, phrases));
        let has_factor = guess > 0.0 && answer > 0.0;
        let factor = if has_factor { (guess / answer).max(answer / guess) } else { 1.0 };
        let side = if !has_factor && guess != answer {
            // Nothing is so many times nothing.
            "apart"
        } else if factor < 1.05 {
            "near"
        } else if guess < answer {
            "below"
        } else {
            "above"
        };
        let factor = phrases.number_with(factor, u8::from(factor < 10.0));
        phrases
            .fill("guess-compared", &[("yours", yours.into()), ("real", real.into()), ("factor", factor.into()), ("side", Arg::from(side))])
    }

    /// How far a line runs from the answer on average, and where it is farthest.
    fn line_compared(&self, guess: &[f64], stops: &[Stop], phrases: &Phrases) -> String {
        let away = |(guess, stop): (&f64, &Stop)| (guess - stop.value).abs();
        let sum: f64 = guess.iter().zip(stops).map(away).sum();
        let mean = sum / f64::from(u8::try_from(stops.len().max(1)).unwrap_or(u8::MAX));
        let mut farthest: Option<(f64, &Stop)> = None;
        for (guess, stop) in guess.iter().zip(stops) {
            if farthest.is_none_or(|(former, at)| away((&former, at)) < away((guess, stop))) {
                farthest = Some((*guess, stop));
            }
        }
        let Some((yours, stop)) = farthest else { return String::new() };
        let side = if away((&yours, stop)) < NEAR_POINTS { "near" } else { "apart" };
        let args = [
            ("side", Arg::from(side)),
            ("within", Arg::Number(NEAR_POINTS, 0)),
            ("mean", Arg::Number(mean, 0)),
            ("at", stop.name.as_str().into()),
            ("yours", self.show(yours, phrases).into()),
            ("real", self.show(stop.value, phrases).into()),
        ];
        phrases.fill("guess-line-compared", &args)
    }

    /// A line through the middle of each stop, as the points of a `<polyline>` on a sheet of `SHEET` a stop.
    pub(super) fn line(&self, values: impl Iterator<Item = f64>) -> String {
        let mut points = String::new();
        let mut x = SHEET / 2.0;
        for value in values {
            let y = SHEET * (self.max - value) / (self.max - self.min);
            for (number, end) in [(x, ','), (f64::round(y * 10.0) / 10.0, ' ')] {
                points.push_str(&plain(number));
                points.push(end);
            }
            x += SHEET;
        }
        points
    }

    /// Width and height of that sheet.
    #[cfg(feature = "ssr")]
    pub(super) fn sheet(&self) -> String {
        let width = SHEET * f64::from(u8::try_from(self.stops().len()).unwrap_or(u8::MAX));
        format!("0 0 {} {}", plain(width), plain(SHEET))
    }
}

/// What was chosen, and what is so.
fn choices_compared(guess: &[f64], choices: &[Stop], phrases: &Phrases) -> String {
    let list = |is_in: &dyn Fn(usize, &Stop) -> bool| {
        let names: Vec<&str> =
            choices.iter().enumerate().filter(|(index, choice)| is_in(*index, choice)).map(|(_, choice)| choice.name.as_str()).collect();
        if names.is_empty() { phrases.get("guess-choice-none") } else { names.join(&phrases.get("list-separator")) }
    };
    let yours = list(&|index, _| guess.get(index).is_some_and(|chosen| *chosen > 0.0));
    let real = list(&|_, choice| choice.value > 0.0);
    phrases.fill("guess-choice-compared", &[("yours", yours.into()), ("real", real.into())])
}

fn two_figures(value: f64) -> f64 {
    if !(value.is_finite() && value > 0.0) {
        return value;
    }
    let unit = exp10(f64::floor(log10(value)) - 1.0);
    kept(f64::round(value / unit) * unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Part;

    fn line() -> GuessInputs {
        let stop = |name: &str, value| Stop { name: name.to_owned(), value };
        GuessInputs {
            slug: "specimen".to_owned(),
            question: String::new(),
            answer_text: String::new(),
            answer: Answer::Line(vec![stop("2019", 60.0), stop("2020", 30.0), stop("2021", 75.0)]),
            unit: Unit::Percent,
            min: 0.0,
            max: 100.0,
            scale: Scale::Linear,
        }
    }

    /// Words that say only how a guess stands to the answer.
    fn sides() -> Phrases {
        let side = vec![Part::Blank { name: "side".to_owned() }];
        Phrases { entries: [("guess-compared".to_owned(), side)].into(), ..Phrases::default() }
    }

    #[test]
    fn a_guess_has_two_significant_figures() {
        assert!((two_figures(89_286.0) - 89_000.0).abs() < 1e-6);
        assert!((two_figures(0.0) - 0.0).abs() < f64::EPSILON);
    }

    #[test]
    fn a_guess_of_nothing_is_no_factor_away() {
        let asked = GuessInputs { answer: Answer::Number(8.0), ..line() };
        let side = |guess| asked.compared(&[guess], &sides());
        assert_eq!([0.0, 4.0, 8.0, 9.0].map(side), ["apart", "below", "near", "above"]);
        let none = GuessInputs { answer: Answer::Number(0.0), ..line() };
        assert_eq!([0.0, 4.0].map(|guess| none.compared(&[guess], &sides())), ["near", "apart"]);
    }

    #[test]
    fn a_drawn_guess_is_read_back_as_it_was_stored() {
        let guess = vec![12.0, 34.5, 100.0];
        assert_eq!(line().read(&GuessInputs::stored(&guess)), Some(guess));
    }

    #[test]
    fn what_is_no_guess_of_this_question_is_none() {
        for text in ["", "50", "50 50", "50 50 50 50", "50 x 50"] {
            assert_eq!(line().read(text), None, "{text}");
        }
        assert_eq!(line().read("-5 50 900"), Some(vec![0.0, 50.0, 100.0]), "clamped");
    }

    #[test]
    fn of_choices_one_or_several_are_taken() {
        let Answer::Line(stops) = line().answer else { unreachable!("a line") };
        let asked = |answer| GuessInputs { answer, max: 1.0, ..line() };
        let (one, several) = (asked(Answer::One(stops.clone())), asked(Answer::Several(stops)));
        let field = |part, text: &str| Field { part, text: text.to_owned() };
        assert_eq!(one.middle(), [0.0; 3]);
        assert_eq!(one.taken(vec![1.0, 0.0, 0.0], &field(1, "on")), Some(vec![0.0, 1.0, 0.0]));
        assert_eq!(several.taken(vec![1.0, 0.0, 0.0], &field(1, "on")), Some(vec![1.0, 1.0, 0.0]));
        assert_eq!(several.taken(vec![1.0, 1.0, 0.0], &field(0, "off")), Some(vec![0.0, 1.0, 0.0]));
        assert_eq!(several.taken(vec![1.0, 1.0, 0.0], &field(9, "on")), None, "no such choice");
        assert_eq!([0.0, 1.0].map(|number| one.held(number)), ["off", "on"]);
        assert_eq!(several.read("1 0 9"), Some(vec![1.0, 0.0, 1.0]), "clamped");
    }

    #[test]
    fn a_line_runs_through_the_middle_of_its_places() {
        assert_eq!(line().line([60.0, 30.0, 75.0].into_iter()), "50,40 150,70 250,25 ");
    }
}
