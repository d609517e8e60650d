//! The live phrases of the page, on both sides.

use std::sync::Arc;

use crate::text::Phrases;

/// The phrases of the page's language: from the page being rendered natively, from the page itself in the browser.
#[must_use]
pub fn use_phrases() -> Arc<Phrases> {
    platform::phrases()
}

#[cfg(feature = "ssr")]
mod platform {
    use std::sync::Arc;

    use leptos::prelude::use_context;

    use crate::text::Phrases;

    pub(super) fn phrases() -> Arc<Phrases> {
        use_context::<Arc<Phrases>>().unwrap_or_default()
    }
}

#[cfg(not(feature = "ssr"))]
mod platform {
    use std::{cell::OnceCell, sync::Arc};

    use crate::{text::Phrases, ui::browser};

    thread_local! {
        static PHRASES: OnceCell<Arc<Phrases>> = const { OnceCell::new() };
    }

    pub(super) fn phrases() -> Arc<Phrases> {
        let read = || Arc::new(browser::phrases().unwrap_or_default());
        PHRASES.with(|phrases| phrases.get_or_init(read).clone())
    }
}
