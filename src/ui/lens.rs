//! A value that a control shows and sets, wherever it is kept.

use leptos::prelude::*;

/// Reads a value and asks for another one.
pub struct Lens<T: Clone + Send + Sync + 'static> {
    read: Signal<T>,
    ask: Callback<T>,
}

// Two handles: copied whether or not the value is.
impl<T: Clone + Send + Sync + 'static> Copy for Lens<T> {}

#[expect(clippy::expl_impl_clone_on_copy, reason = "a derived one would ask the same of the value")]
impl<T: Clone + Send + Sync + 'static> Clone for Lens<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Clone + Send + Sync + 'static> Lens<T> {
    /// A lens on something that `read` shows and `ask` changes.
    pub fn new(read: impl Fn() -> T + Send + Sync + 'static, ask: impl Fn(T) + Send + Sync + 'static) -> Self {
        Self { read: Signal::derive(read), ask: Callback::new(ask) }
    }

    /// The value, followed.
    #[must_use]
    pub fn get(&self) -> T {
        self.read.get()
    }

    /// The value now.
    #[must_use]
    pub fn get_untracked(&self) -> T {
        self.read.get_untracked()
    }

    /// Asks for another value.
    pub fn set(&self, value: T) {
        self.ask.run(value);
    }
}

impl<T: Clone + Send + Sync + 'static> From<RwSignal<T>> for Lens<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self { read: signal.into(), ask: Callback::new(move |value| signal.set(value)) }
    }
}
