//! Long work and timers: the browser's half of `jobs.js`.

use gloo::timers::callback::{Interval, Timeout};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};

use crate::ui::browser::News;

#[wasm_bindgen(js_namespace = courseIaJobs)]
extern "C" {
    #[wasm_bindgen(catch)]
    fn start(bytes: Uint8Array, tell: &Closure<dyn Fn(JsValue)>) -> Result<u32, JsValue>;
    #[wasm_bindgen(catch)]
    fn cancel(id: u32) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn pause(id: u32, is_paused: bool) -> Result<(), JsValue>;
}

pub(crate) struct Job {
    /// None if it could not start.
    id: Option<u32>,
    /// Called from outside as long as the job lives.
    _tell: Closure<dyn Fn(JsValue)>,
}

impl Job {
    pub(crate) fn start(bytes: &[u8], tell: Box<dyn Fn(News)>) -> Self {
        let tell = Closure::<dyn Fn(JsValue)>::new(move |told: JsValue| {
            tell(if told.is_undefined() {
                News::Done
            } else if let Ok(bytes) = told.dyn_into::<Uint8Array>() {
                News::Update(bytes.to_vec())
            } else {
                News::Failed
            });
        });
        // The bytes are copied: the engine may read them later.
        let id = start(Uint8Array::from(bytes), &tell).ok();
        if id.is_none() {
            // Told later, as everything else is: whoever asks still holds what it is told to.
            let failed = tell.as_ref().unchecked_ref::<js_sys::Function>().bind1(&JsValue::NULL, &JsValue::from_str("no engine"));
            Timeout::new(0, move || drop(failed.call0(&JsValue::NULL))).forget();
        }
        Self { id, _tell: tell }
    }

    pub(crate) fn pause(&self, is_paused: bool) {
        if let Some(id) = self.id {
            let _ = pause(id, is_paused);
        }
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        if let Some(id) = self.id {
            let _ = cancel(id);
        }
    }
}

/// Either kind; both end when dropped.
pub(crate) enum Timer {
    Every(Interval),
    Once(Timeout),
}

impl Timer {
    pub(crate) fn every(period_ms: u32, tick: Box<dyn FnMut()>) -> Self {
        Self::Every(Interval::new(period_ms, tick))
    }

    pub(crate) fn once(delay_ms: u32, tick: Box<dyn FnMut()>) -> Self {
        Self::Once(Timeout::new(delay_ms, tick))
    }

    pub(crate) fn end(self) {
        match self {
            Self::Every(interval) => drop(interval.cancel()),
            Self::Once(timeout) => drop(timeout.cancel()),
        }
    }
}
