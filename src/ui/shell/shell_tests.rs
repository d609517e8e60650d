//! The shell without a screen: what moves, what is held, what is said of it.

use super::*;
use crate::{
    chart::{ChartError, Table},
    instrument::{Control, specimen},
    ui::browser::Gesture,
};

/// Index of `months` and `count` in the specimen.
const MONTHS: usize = 1;
const COUNT: usize = 2;

/// Moves the months with the count, and cannot be drawn.
struct Coupled;

impl Instrument for Coupled {
    fn settle(&self, controls: &[Control], former: &Settings, now: &mut Settings) -> Option<usize> {
        if now.get(COUNT) == former.get(COUNT) {
            return None;
        }
        now.set(controls, MONTHS, Value::Number(6.0));
        Some(MONTHS)
    }

    fn sentence(&self, _picture: usize, _view: &View<'_>) -> String {
        String::new()
    }

    fn draw(&self, _picture: usize, _view: &View<'_>, _width_px: f64) -> Result<String, ChartError> {
        Err(ChartError::default())
    }

    fn table(&self, _picture: usize, _view: &View<'_>) -> Table {
        Table::default()
    }
}

fn with_shell(test: impl FnOnce(Rc<Shell>)) {
    Owner::new().with(|| test(Rc::new(Shell::new(specimen(), Box::new(Coupled)))));
}

#[test]
fn what_gives_way_is_said() {
    with_shell(|shell| {
        shell.set(COUNT, Value::Number(5.0));
        assert_eq!((shell.settings().number(COUNT), shell.settings().number(MONTHS)), (5.0, 6.0));
        assert!(shell.notice.borrow().1.contains("control-corrected"));
        // The next move has nothing to correct.
        shell.set(MONTHS, Value::Number(9.0));
        assert!(shell.notice.borrow().1.is_empty());
    });
}

#[test]
fn nothing_moves_what_the_address_holds() {
    with_shell(|shell| {
        let author = shell.settings();
        shell.locked.replace((0..shell.declaration.controls.len()).map(|control| control == MONTHS).collect());
        shell.set(MONTHS, Value::Number(9.0));
        shell.set(COUNT, Value::Number(5.0));
        shell.put(shell.declaration.with_preset(&author, 1), Some(1));
        assert_eq!(shell.settings(), author);
        shell.set(COUNT, Value::Number(7.0));
        assert!(shell.notice.borrow().1.contains("control-held"));
    });
}

#[test]
fn what_the_page_finds_itself_is_not_spoken_of() {
    with_shell(|shell| {
        *shell.notice.borrow_mut() = (0, "refused".to_owned());
        shell.follow_page(0, Value::Number(0.5));
        assert_eq!((shell.settings().number(0), shell.notice.borrow().1.as_str()), (0.5, "refused"));
    });
}

#[test]
fn a_picture_that_cannot_be_drawn_says_so() {
    with_shell(|shell| assert!(shell.drawn(0, 300.0).contains("picture-failed")));
}

/// Index of the choice of an item, and of the items in their groups, in the specimen.
const WHO: usize = 4;
const USES: usize = 12;

/// Two items, a row each, and three groups, a column each.
struct Grid;

impl Instrument for Grid {
    fn sentence(&self, _picture: usize, _view: &View<'_>) -> String {
        String::new()
    }

    fn draw(&self, _picture: usize, _view: &View<'_>, _width_px: f64) -> Result<String, ChartError> {
        Err(ChartError::default())
    }

    fn table(&self, _picture: usize, _view: &View<'_>) -> Table {
        Table::default()
    }

    fn spots(&self, _picture: usize, _view: &View<'_>, _width_px: f64) -> Vec<crate::instrument::Spot> {
        let columns = [50.0, 100.0, 150.0];
        let place = |row: usize, y: f64| columns.into_iter().enumerate().map(move |(at, x)| ((x, y), 3 * row + at));
        place(0, 20.0).chain(place(1, 60.0)).map(|(at_px, option)| crate::instrument::Spot { at_px, option }).collect()
    }
}

fn with_grid(test: impl FnOnce(Rc<Shell>)) {
    let mut declared = specimen();
    declared.pictures[0].look = crate::instrument::PictureLook::Sorts(WHO, USES);
    Owner::new().with(|| test(Rc::new(Shell::new(declared, Box::new(Grid)))));
}

fn held(shell: &Shell) -> (usize, Vec<usize>) {
    (shell.settings().option(WHO), shell.settings().indices(USES).to_vec())
}

#[test]
fn a_press_puts_an_item_into_a_group() {
    with_grid(|shell| {
        assert_eq!(held(&shell), (0, vec![0, 1]));
        shell.point(0, (152.0, 63.0), 200.0, Gesture::Click);
        assert_eq!(held(&shell), (1, vec![0, 2]));
        // Too far from any place, or passing over one.
        shell.point(0, (190.0, 20.0), 200.0, Gesture::Click);
        shell.point(0, (50.0, 60.0), 200.0, Gesture::Over);
        assert_eq!(held(&shell), (1, vec![0, 2]));
    });
}

#[test]
fn a_drag_stays_with_its_item_and_its_click_is_no_press() {
    with_grid(|shell| {
        shell.point(0, (50.0, 20.0), 200.0, Gesture::Down);
        shell.point(0, (52.0, 22.0), 200.0, Gesture::Drag);
        assert_eq!(held(&shell), (0, vec![0, 1]), "nothing moves before the pointer has left its place");
        // It strays into the other row.
        shell.point(0, (140.0, 58.0), 200.0, Gesture::Drag);
        assert_eq!(held(&shell), (0, vec![2, 1]));
        shell.point(0, (140.0, 58.0), 200.0, Gesture::Click);
        assert_eq!(held(&shell), (0, vec![2, 1]));
        shell.point(0, (50.0, 60.0), 200.0, Gesture::Click);
        assert_eq!(held(&shell), (1, vec![2, 0]), "the next press counts");
    });
}

#[test]
fn a_finger_that_scrolls_drags_nothing() {
    Owner::new().with(|| {
        let shell = Rc::new(Shell::new(specimen(), Box::new(Grid)));
        for (gesture, at) in [(Gesture::Up, 101.0), (Gesture::Over, 160.0)] {
            shell.point(0, (100.0, 20.0), 200.0, Gesture::Down);
            shell.point(0, (150.0, 20.0), 200.0, Gesture::Drag);
            shell.point(0, (at, 20.0), 200.0, gesture);
            assert_eq!(shell.drag.get(), points::Drag::None, "{gesture:?}");
        }
    });
}

#[test]
fn keys_and_buttons_sort_as_well() {
    use crate::instrument::Way;
    with_grid(|shell| {
        shell.walk(0, Way::Right, 200.0);
        assert_eq!(held(&shell), (0, vec![1, 1]));
        shell.walk(0, Way::Down, 200.0);
        assert_eq!(held(&shell), (1, vec![1, 1]), "to go to an item leaves it where it is");
        shell.walk(0, Way::Down, 200.0);
        shell.walk(0, Way::Right, 200.0);
        shell.walk(0, Way::Right, 200.0);
        assert_eq!(held(&shell), (1, vec![1, 2]), "the ends are ends");
        shell.sort_into(0, "into-0");
        shell.sort_into(0, "into-9");
        shell.sort_into(0, "into-none");
        assert_eq!(held(&shell).1[0], 1);
        shell.walk(0, Way::First, 200.0);
        assert_eq!(shell.settings().option(WHO), 0);
    });
}
