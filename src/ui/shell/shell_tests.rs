//! The shell without a screen: what moves, what is held, what is said of it.

use super::*;
use crate::{
    chart::{ChartError, Table},
    instrument::{Control, specimen},
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
