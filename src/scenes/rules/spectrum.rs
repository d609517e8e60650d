//! Brake or asset: where four voices stand as we read them, three texts that say nothing, and the reader.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Control, Instrument, Settings, Spot, Value, View},
    scenes::rules::{model::Speaker, sentence, spectrum_chart},
};

/// Where the reader stands, −2 to 2.
pub const YOU: usize = 0;
/// The speaker chosen; the first option is none.
pub const WHO: usize = 1;

/// Who says what of rules. Without JavaScript: all speakers, the reader in the middle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Spectrum {
    /// The speakers, in the order of the control's options, less the first.
    pub speakers: Vec<Speaker>,
    /// What leads to a claim, once its id is added.
    pub claims_href: String,
}

impl Instrument for Spectrum {
    /// A reader who moves asks where that is: the speaker chosen before steps back.
    fn settle(&self, controls: &[Control], former: &Settings, now: &mut Settings) -> Option<usize> {
        let has_moved = former.number(YOU) != now.number(YOU);
        if !has_moved || now.option(WHO) == 0 || former.option(WHO) != now.option(WHO) {
            return None;
        }
        now.set(controls, WHO, Value::Option(0));
        Some(WHO)
    }

    /// The position in words.
    fn shown(&self, control: usize, view: &View<'_>) -> Option<String> {
        (control == YOU).then(|| sentence::position(view.settings.number(YOU), view.phrases))
    }

    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::spectrum(self, view)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        spectrum_chart::line(self, view, width_px)
    }

    fn spots(&self, _picture: usize, _view: &View<'_>, width_px: f64) -> Vec<Spot> {
        spectrum_chart::spots(self, width_px)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        spectrum_chart::table(self, view)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Format, Kind, Look, Track};

    #[test]
    fn who_moves_is_spoken_of_again() {
        let spectrum = Spectrum { speakers: Vec::new(), claims_href: String::new() };
        let names = ["none", "d"].map(str::to_owned).to_vec();
        let controls = vec![
            Control::new("you", 0, Kind::Slider(Track::linear(-2.0, 2.0, 1.0, Format::plain(2))), Value::Number(0.0)),
            Control::new("who", 0, Kind::Choice(names, Look::List), Value::Option(0)),
        ];
        let author = Settings::author(&controls);
        let mut chosen = author.clone();
        chosen.set(&controls, WHO, Value::Option(1));
        assert_eq!(spectrum.settle(&controls, &author, &mut chosen), None);
        let mut moved = chosen.clone();
        moved.set(&controls, YOU, Value::Number(1.0));
        assert_eq!((spectrum.settle(&controls, &chosen, &mut moved), moved.option(WHO)), (Some(WHO), 0));
    }
}
