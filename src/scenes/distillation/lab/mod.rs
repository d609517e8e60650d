//! The lab: networks trained in the page, one race to watch, a hundred to count, a map of who wins where.

pub mod chart;
pub mod model;

mod runs;
mod sentence;

use engine::{
    job::Job,
    jobs::{MapJob, RacesJob, WatchJob, Watched},
    lab::{Outcome, STEPS, Settings},
    races::Tally,
};
use serde::{Deserialize, Serialize};

use self::model::{MAP_SEEDS, Map, Picture, RACES, Recording, STEP, map_races, place, settings, tally};
use crate::{
    chart::{ChartError, Table},
    instrument::{self, Instrument, Judgement, Ruling, View, Work},
    text::Arg,
};

/// Index of the picture of the hundred races; the race to watch comes before it.
const OF_RACES: usize = 1;
/// Index of the map.
const OF_MAP: usize = 2;

/// The author's race, races and map, and what the engine has given since; without JavaScript the author's are all there is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lab {
    author: Results,
    /// What is shown, if it is not the author's.
    #[serde(skip)]
    now: Option<Results>,
    /// What the race to watch has sent, and the settings it was run with.
    #[serde(skip)]
    recorded: Option<(Settings, Recording)>,
    /// The step asked for last.
    #[serde(skip)]
    step: f64,
    /// The settings asked for last.
    #[serde(skip)]
    asked: Settings,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Results {
    /// A race at the step shown.
    picture: Picture,
    races: Vec<Outcome>,
    map: Map,
}

impl Lab {
    /// A lab that shows the author's race at its end, the published races and the published map.
    #[must_use]
    pub fn new(picture: Picture, races: Vec<Outcome>, map: Map) -> Self {
        Self { author: Results { picture, races, map }, now: None, recorded: None, step: 0.0, asked: Settings::default() }
    }

    fn shown(&self) -> &Results {
        self.now.as_ref().unwrap_or(&self.author)
    }

    fn change(&mut self) -> &mut Results {
        self.now.get_or_insert_with(|| self.author.clone())
    }

    /// The race to watch: what is recorded holds for the settings it was run with; others ask for another race.
    fn watch(&mut self, asked: Settings, step: f64) -> Work {
        self.step = step;
        let is_recorded = self.recorded.as_ref().is_some_and(|(settings, _)| *settings == asked);
        if is_recorded {
            self.redraw();
            return Work::Keep;
        }
        if asked == Settings::default() && step >= f64::from(STEPS) {
            self.recorded = None;
            let picture = self.author.picture.clone();
            self.change().picture = picture;
            return Work::Stop;
        }
        self.recorded = Some((asked, Recording::default()));
        Work::Run(WatchJob { settings: asked }.to_bytes())
    }

    /// Shows the recording at the step asked for, once it is whole.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a step of the control")]
    fn redraw(&mut self) {
        let step = self.step as u32;
        let picture = self.recorded.as_ref().filter(|(_, recording)| recording.is_over).map(|(_, recording)| recording.at(step));
        if let Some(picture) = picture {
            self.change().picture = picture;
        }
    }
}

impl Instrument for Lab {
    fn sentence(&self, picture: usize, view: &View<'_>) -> String {
        let shown = self.shown();
        match picture {
            OF_RACES => sentence::races(&shown.races, view.phrases),
            OF_MAP => sentence::map(&shown.map, view.phrases),
            _ => sentence::race(&shown.picture, view.phrases),
        }
    }

    fn draw(&self, picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        let shown = self.shown();
        match picture {
            OF_RACES => chart::races(&shown.races, width_px, view.phrases),
            OF_MAP => chart::map(&shown.map, width_px, view.phrases),
            _ => chart::race(&shown.picture, width_px, view.phrases),
        }
    }

    fn table(&self, picture: usize, view: &View<'_>) -> Table {
        let shown = self.shown();
        match picture {
            OF_RACES => chart::races_table(&shown.races, view.phrases),
            OF_MAP => chart::map_table(&shown.map, view.phrases),
            _ => chart::race_table(&shown.picture, view.phrases),
        }
    }

    /// “Systematically”, in the races that were run with these settings.
    fn judge(&self, picture: usize, view: &View<'_>) -> Vec<Judgement> {
        let counted = tally(&self.shown().races);
        // A few of them say nothing yet.
        if picture != OF_RACES || counted.races() < RACES {
            return Vec::new();
        }
        let (state, ruling) = match counted.wins {
            0 => ("never", Ruling::Fails),
            wins if wins == counted.races() => ("always", Ruling::Holds),
            // One race that is not won is enough against “always”.
            _ => ("sometimes", Ruling::Fails),
        };
        let number = |count: u32| Arg::Number(f64::from(count), 0);
        let reason = view.phrases.fill(
            "distillation-judged-races",
            &[("state", Arg::from(state)), ("wins", number(counted.wins)), ("races", number(counted.races()))],
        );
        vec![Judgement { claim: "a-r1-key-finding", ruling, reason }]
    }

    fn moved(&mut self, picture: usize, former: &instrument::Settings, now: &instrument::Settings) -> Work {
        let (before, asked) = (settings(former), settings(now));
        self.asked = asked;
        match picture {
            OF_RACES | OF_MAP if reduced(picture, before) == reduced(picture, asked) => Work::Keep,
            OF_RACES | OF_MAP => {
                self.cancel(picture);
                Work::Stop
            }
            _ => self.watch(asked, now.number(STEP)),
        }
    }

    fn start(&mut self, picture: usize, now: &instrument::Settings) -> Option<Vec<u8>> {
        let settings = settings(now);
        self.asked = settings;
        self.show(picture, false);
        match picture {
            OF_RACES => Some(RacesJob { settings, first: 1, count: RACES }.to_bytes()),
            OF_MAP => Some(MapJob { settings, seeds: MAP_SEEDS }.to_bytes()),
            _ => None,
        }
    }

    fn take(&mut self, picture: usize, answer: &[u8]) -> f64 {
        match picture {
            OF_RACES => {
                let races = &mut self.change().races;
                races.extend(RacesJob::answer(answer));
                share(u32::try_from(races.len()).unwrap_or(RACES), RACES)
            }
            OF_MAP => {
                let map = &mut self.change().map;
                if let Some(placed) = MapJob::answer(answer) {
                    place(map, &placed);
                }
                share(map.iter().flatten().map(Tally::races).sum(), map_races())
            }
            _ => self.record(answer),
        }
    }

    /// A race that broke off is run anew when it is asked for again.
    fn failed(&mut self, picture: usize) {
        if picture != OF_RACES && picture != OF_MAP {
            self.recorded = None;
        }
        self.cancel(picture);
    }

    /// What was published is shown again, where it is that of the settings.
    fn cancel(&mut self, picture: usize) {
        self.show(picture, reduced(picture, self.asked) == reduced(picture, Settings::default()));
    }
}

/// What matters to a picture of many races: a seed changes the race to watch alone, and the map sets labels and noise itself.
fn reduced(picture: usize, of: Settings) -> Settings {
    if picture == OF_MAP { Settings { seed: 1, labels: 100, label_noise: 0.0, ..of } } else { Settings { seed: 1, ..of } }
}

impl Lab {
    /// Shows the published races or map, or none.
    fn show(&mut self, picture: usize, is_author: bool) {
        match picture {
            OF_RACES => self.change().races = if is_author { self.author.races.clone() } else { Vec::new() },
            OF_MAP => self.change().map = if is_author { self.author.map } else { Map::default() },
            _ => {}
        }
    }

    /// Keeps a piece of the race to watch; at its end shows it.
    fn record(&mut self, answer: &[u8]) -> f64 {
        let Some((_, recording)) = &mut self.recorded else { return 0.0 };
        match WatchJob::answer(answer) {
            Some(Watched::Examples(examples)) => recording.examples = examples,
            Some(Watched::Frame(frame)) => recording.push(frame),
            Some(Watched::Outcome(_)) => recording.is_over = true,
            None => {}
        }
        let share = recording.share();
        self.redraw();
        share
    }
}

fn share(done: u32, all: u32) -> f64 {
    f64::from(done) / f64::from(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Control, Format, Kind, Look, Settings as Values, Track, Value};

    /// The lab's controls, without their words, at a seed of this.
    fn settings(seed: f64) -> Values {
        let number = |key: &str, number| {
            Control::new(key, 0, Kind::Slider(Track::whole(0.0, 9_999.0, 1.0, Format::plain(0))), Value::Number(number))
        };
        let shape = Control::new("shape", 0, Kind::Choice(vec!["spirals".to_owned()], Look::List), Value::Option(0));
        let numbers = [100.0, 0.0, 8.0, 2.0, 1_500.0, 100.0, seed, f64::from(STEPS)];
        let controls: Vec<Control> = std::iter::once(shape).chain(numbers.map(|value| number("number", value))).collect();
        Values::author(&controls)
    }

    #[test]
    fn a_race_that_broke_off_is_run_again() {
        let mut lab = Lab::new(Picture::default(), Vec::new(), Map::default());
        let (author, other) = (settings(1.0), settings(7.0));
        assert!(matches!(lab.moved(0, &author, &other), Work::Run(_)));
        assert_eq!(lab.moved(0, &other, &other), Work::Keep, "it is under way");
        lab.failed(0);
        assert!(matches!(lab.moved(0, &other, &other), Work::Run(_)), "the engine is asked again");
    }
}
