//! Uses of AI that a reader sorts by the law's levels, beside what the law says.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Control, Instrument, Judgement, Ruling, Settings, Spot, Value, View},
    scenes::rules::{
        chart,
        model::{Day, Rule},
        sentence,
    },
};

/// The field of uses shown.
pub const FIELD: usize = 0;
/// The use chosen.
pub const USE: usize = 1;
/// The level in which the reader has put each use.
pub const SORTED: usize = 2;

/// Level of what is banned, and of high risk.
pub const BANNED: usize = 1;
/// See [`BANNED`].
pub const HIGH: usize = 2;

/// The claim that the scene corrects.
const CLAIM: &str = "d-aiact-bans-high-risk";

/// The uses, field by field. Without JavaScript: the first field, nothing sorted; the table says what the law says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sort {
    /// The uses, in the order of the control's options.
    pub uses: Vec<Use>,
}

/// A use of AI and what the law says of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Use {
    /// Key in phrases.
    pub key: String,
    /// Index of its field.
    pub field: usize,
    /// What the law says.
    pub rule: Rule,
    /// Articles, as the law numbers them; empty if it names none.
    pub article: String,
    /// Annex and point; empty if none.
    pub annex: String,
    /// True if there are words on what the rule leaves out.
    pub has_exception: bool,
    /// First day on which the rule applies, if it is one that begins.
    pub first: Option<Day>,
    /// The day after the change of 2026, if that moves it.
    pub later: Option<Day>,
}

/// How many uses are where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Uses.
    pub all: usize,
    /// Those that the reader has sorted.
    pub placed: usize,
    /// Those that are where the law has them.
    pub same: usize,
}

impl Sort {
    /// The uses of the field shown, with their indices.
    pub(super) fn shown(&self, settings: &Settings) -> impl Iterator<Item = (usize, &Use)> {
        let field = settings.option(FIELD);
        self.uses.iter().enumerate().filter(move |(_, of)| of.field == field)
    }

    /// How the reader's sorting stands, in the field shown or in all.
    pub(super) fn count(&self, settings: &Settings, is_field: bool) -> Count {
        let mut count = Count::default();
        for (index, of) in self.uses.iter().enumerate().filter(|(_, of)| !is_field || of.field == settings.option(FIELD)) {
            let level = level(settings, index);
            count.all += 1;
            count.placed += usize::from(level > 0);
            count.same += usize::from(level == of.rule.level());
        }
        count
    }

    /// High-risk uses, and those of them that the reader has banned.
    fn banned_high(&self, settings: &Settings) -> (usize, usize) {
        let high = || self.uses.iter().enumerate().filter(|(_, of)| of.rule.level() == HIGH);
        (high().count(), high().filter(|(index, _)| level(settings, *index) == BANNED).count())
    }
}

/// The level in which the reader has put a use; zero if in none yet.
pub(super) fn level(settings: &Settings, index: usize) -> usize {
    settings.indices(SORTED).get(index).copied().unwrap_or_default()
}

impl Instrument for Sort {
    /// The use chosen is one of the field shown, and the one that was put into a level last.
    fn settle(&self, controls: &[Control], former: &Settings, now: &mut Settings) -> Option<usize> {
        let mut moved = (0..self.uses.len()).filter(|index| level(former, *index) != level(now, *index));
        if let (Some(index), None) = (moved.next(), moved.next())
            && former.option(USE) == now.option(USE)
            && former.option(FIELD) == now.option(FIELD)
            && now.option(USE) != index
        {
            let field = self.uses.get(index)?.field;
            now.set(controls, FIELD, Value::Option(field));
            now.set(controls, USE, Value::Option(index));
            return Some(USE);
        }
        let field = self.uses.get(now.option(USE)).map(|of| of.field)?;
        if field == now.option(FIELD) {
            return None;
        }
        if former.option(USE) == now.option(USE) {
            let first = self.uses.iter().position(|of| of.field == now.option(FIELD))?;
            now.set(controls, USE, Value::Option(first));
            return Some(USE);
        }
        now.set(controls, FIELD, Value::Option(field));
        Some(FIELD)
    }

    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::sort(self, view)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        chart::grid(self, view, width_px)
    }

    fn spots(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Vec<Spot> {
        chart::spots(self, view.settings, width_px)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        chart::table(self, view)
    }

    /// What text D says of the law, of the reader's own sorting: are the high risks banned in it?
    fn judge(&self, _picture: usize, view: &View<'_>) -> Vec<Judgement> {
        if view.settings.indices(SORTED).iter().all(|level| *level == 0) {
            // Who has placed nothing has said nothing.
            return Vec::new();
        }
        let (high, banned) = self.banned_high(view.settings);
        let ruling = match banned {
            0 => Ruling::Fails,
            _ if banned == high => Ruling::Holds,
            _ => Ruling::OnlyIf,
        };
        vec![Judgement { claim: CLAIM, ruling, reason: sentence::banned_high(high, banned, view.phrases) }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::Kind;

    fn sort() -> (Sort, Vec<Control>) {
        let of = |key: &str, field, rule| Use {
            key: key.to_owned(),
            field,
            rule,
            article: String::new(),
            annex: String::new(),
            has_exception: false,
            first: None,
            later: None,
        };
        let uses = vec![of("a", 0, Rule::BannedExcept), of("b", 0, Rule::High), of("c", 1, Rule::Minimal)];
        let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        let choice = |key: &str, options: &[&str]| {
            Control::new(key, 0, Kind::Choice(keys(options), crate::instrument::Look::List), Value::Option(0))
        };
        let sorted = Kind::Groups(keys(&["a", "b", "c"]), keys(&super::super::model::LEVELS));
        let controls = vec![
            choice("field", &["x", "y"]),
            choice("use", &["a", "b", "c"]),
            Control::new("sorted", 0, sorted, Value::Indices(vec![0; 3])),
        ];
        (Sort { uses }, controls)
    }

    #[test]
    fn what_is_sorted_is_counted_beside_the_law() {
        let (sort, controls) = sort();
        let mut settings = Settings::author(&controls);
        assert_eq!(sort.count(&settings, false), Count { all: 3, placed: 0, same: 0 });
        settings.set(&controls, SORTED, Value::Indices(vec![1, 1, 5]));
        assert_eq!(sort.count(&settings, false), Count { all: 3, placed: 3, same: 2 });
        assert_eq!(sort.count(&settings, true), Count { all: 2, placed: 2, same: 1 });
        assert_eq!(sort.banned_high(&settings), (1, 1));
    }

    #[test]
    fn the_use_chosen_is_one_of_the_field() {
        let (sort, controls) = sort();
        let author = Settings::author(&controls);
        let mut now = author.clone();
        now.set(&controls, FIELD, Value::Option(1));
        assert_eq!((sort.settle(&controls, &author, &mut now), now.option(USE)), (Some(USE), 2));
        let mut now = author.clone();
        now.set(&controls, USE, Value::Option(2));
        assert_eq!((sort.settle(&controls, &author, &mut now), now.option(FIELD)), (Some(FIELD), 1));
        assert_eq!(sort.settle(&controls, &author, &mut now), None);
    }
    #[test]
    fn the_use_put_somewhere_last_is_chosen() {
        let (sort, controls) = sort();
        let author = Settings::author(&controls);
        let mut now = author.clone();
        now.set(&controls, SORTED, Value::Indices(vec![0, 0, 5]));
        assert_eq!(sort.settle(&controls, &author, &mut now), Some(USE));
        assert_eq!((now.option(USE), now.option(FIELD)), (2, 1));
        // A preset puts several: what was chosen stays.
        let mut now = author.clone();
        now.set(&controls, SORTED, Value::Indices(vec![1, 2, 5]));
        assert_eq!((sort.settle(&controls, &author, &mut now), now.option(USE)), (None, 0));
    }
}
