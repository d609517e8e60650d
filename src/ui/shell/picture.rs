//! The picture: drawn for the width that it gets, or printed rows put in order, or a drawing taller than its window.

use std::{cell::Cell, rc::Rc};

use crate::{
    chart::{Form, escape_html},
    instrument::{PictureLook, Value},
    ui::{
        Mark, Slot, browser, follow,
        shell::{Shell, panel::in_turn},
    },
};

/// Id of the phrase that stands in place of a picture that cannot be drawn.
const FAILED: &str = "picture-failed";

/// Where the picture stands in its panel, and its forms: the style sheet shows the one that fits.
const HOST: &str = ".chart-host";
const FORMS: [(Form, &str); 2] = [(Form::Narrow, ".chart-narrow"), (Form::Wide, ".chart-wide")];
const WINDOW: &str = ".picture-window";

impl Shell {
    /// Keeps the picture the same as the settings, from the moment when its width is known.
    pub(super) fn follow_picture(self: &Rc<Self>, picture: usize) {
        let look = self.declaration.pictures[picture].look;
        let (panel, width_px, resized) = (self.declaration.panel_id(picture), Rc::new(Cell::new(0.0)), Mark::default());
        if look != PictureLook::Rows {
            let width_px = Rc::clone(&width_px);
            let host = panel.clone();
            follow(move || {
                let width_px = Rc::clone(&width_px);
                browser::observe_width(&host, HOST, move |width| {
                    if width > 0.0 && width_px.replace(width) != width {
                        resized.make();
                    }
                });
            });
        }
        if let PictureLook::Window(control) = look {
            let (shell, id) = (Rc::clone(self), panel.clone());
            browser::listen(&panel, WINDOW, "scroll", move || shell.scrolled(control, &id));
        }
        let (shell, forms) = (Rc::clone(self), FORMS.map(|(form, place)| (form, Slot::new(&panel, place))));
        let show = in_turn(
            picture == 0,
            Rc::new(move || {
                match look {
                    PictureLook::Rows => browser::order_rows(&panel, &shell.ask(|instrument, view| instrument.rows(view))),
                    _ => shell.redraw(picture, &panel, &forms, width_px.get()),
                }
                if let PictureLook::Window(control) = look {
                    shell.travel(control, &panel);
                }
            }),
        );
        let shell = Rc::clone(self);
        follow(move || {
            resized.follow();
            shell.moved.follow();
            shell.tasks[picture].gave.follow();
            show();
        });
    }

    /// Draws the form that is on screen, at the exact width of its column; the other one goes.
    fn redraw(&self, picture: usize, panel: &str, forms: &[(Form, Slot)], width_px: f64) {
        if width_px <= 0.0 {
            return;
        }
        for (form, place) in forms {
            place.write(if Form::of_width(width_px) == *form { self.drawn(picture, width_px) } else { String::new() });
        }
        browser::mark_class(panel, HOST, "is-measured");
    }

    /// The picture as SVG, or what is said in its place if it cannot be drawn.
    pub(super) fn drawn(&self, picture: usize, width_px: f64) -> String {
        let drawn = self.ask(|instrument, view| instrument.draw(picture, view, width_px));
        drawn.unwrap_or_else(|_| format!("<p class=\"picture-failed\" role=\"alert\">{}</p>", escape_html(&self.phrases.get(FAILED))))
    }

    /// Scrolls a window to where its control has travelled. What fits its window is travelled whole.
    fn travel(self: &Rc<Self>, control: usize, panel: &str) {
        let share = self.settings().number(control) / 100.0;
        let (at, reach) = browser::scroll_position(panel, WINDOW);
        let fits = reach <= 0.0;
        let asked = match (fits, self.fits.replace(fits)) {
            // What the address holds is not the page's to change.
            _ if self.is_locked(control) => None,
            (true, _) if share < 1.0 => Some(100.0),
            (false, true) => Some(0.0),
            _ => None,
        };
        if let Some(percent) = asked {
            // In a turn of its own: this one is still showing the last move.
            let shell = Rc::clone(self);
            browser::next_frame(move || shell.follow_page(control, Value::Number(percent)));
        } else if !fits && (at / reach - share).abs() >= 0.01 {
            browser::scroll_to(panel, WINDOW, share * reach);
        }
    }

    /// The window was travelled by hand.
    fn scrolled(self: &Rc<Self>, control: usize, panel: &str) {
        let (at, reach) = browser::scroll_position(panel, WINDOW);
        let percent = f64::round(100.0 * at / reach.max(1.0));
        if reach > 0.0 && percent != self.settings().number(control) {
            self.set(control, Value::Number(percent));
        }
    }
}
