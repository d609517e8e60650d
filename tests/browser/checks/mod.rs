//! The checks, and the one list of them.

mod accessible;
mod address;
mod controls;
mod embed;
mod failing;
mod files;
mod finder;
mod formats;
mod guess;
mod kinds;
mod layout;
mod offline;
mod places;
mod points;
mod privacy;
mod reading;
mod registry;
mod sight;
mod simulate;
mod sorts;
mod without;

use std::{future::Future, pin::Pin};

use anyhow::Result;
use browsers::{
    engine::{Engine, Needs},
    page::Page,
};

use crate::World;

/// What a check returns, once it is done.
type Outcome<'a> = Pin<Box<dyn Future<Output = Result<()>> + 'a>>;

/// A check: one session in each of its engines.
pub struct Check {
    /// Name in the report.
    pub name: &'static str,
    /// Engines it runs in.
    pub engines: &'static [Engine],
    /// What it asks of the browser.
    pub needs: Needs,
    /// The check itself.
    pub run: for<'a> fn(&'a World, &'a Page) -> Outcome<'a>,
}

/// One engine is enough where the outcome depends on our data alone.
const CHROMIUM: &[Engine] = &[Engine::Chromium];

/// WebKitGTK's driver works through scripts of the page: without them it sees nothing.
const NO_SCRIPT: &[Engine] = &[Engine::Chromium, Engine::Firefox];

macro_rules! check {
    ($module:ident :: $name:ident, $engines:expr, $needs:ident) => {
        Check {
            name: concat!(stringify!($module), "::", stringify!($name)),
            engines: $engines,
            needs: Needs::$needs,
            run: |world, page| Box::pin($module::$name(world, page)),
        }
    };
}

/// Every check; the longest first, so that the two sessions end together.
pub const CHECKS: &[Check] = &[
    check!(layout::fits_every_screen, &Engine::ALL, Nothing),
    check!(accessible::axe_finds_nothing, CHROMIUM, Nothing),
    check!(reading::language_and_theme, &Engine::ALL, Nothing),
    check!(reading::type_is_shown, &Engine::ALL, Nothing),
    check!(reading::what_an_address_names_is_unfolded, &Engine::ALL, Nothing),
    check!(reading::nothing_shifts, CHROMIUM, Nothing),
    check!(reading::coming_alive_changes_nothing, &Engine::ALL, Nothing),
    check!(controls::each_moves_what_it_says, &Engine::ALL, Nothing),
    check!(controls::drawings_are_the_same_whichever_way_they_came, CHROMIUM, Nothing),
    check!(controls::rows_change_order, &Engine::ALL, Nothing),
    check!(controls::the_strip_travels, &Engine::ALL, Nothing),
    check!(kinds::every_kind_is_moved_by_keys_and_pointer, &Engine::ALL, Nothing),
    check!(simulate::digits_are_the_same_everywhere, &Engine::ALL, Nothing),
    check!(simulate::the_lab_is_in_hand, &Engine::ALL, Nothing),
    check!(simulate::what_the_engine_gives_is_shown, &Engine::ALL, Nothing),
    check!(simulate::equal_axes_trade_places, &Engine::ALL, Nothing),
    check!(simulate::absurd_links_are_clamped_and_said, &Engine::ALL, Nothing),
    check!(simulate::a_plan_prints_alone, &Engine::ALL, Nothing),
    check!(address::settings_survive_reload_and_the_way_back, &Engine::ALL, Nothing),
    check!(address::an_address_presets_locks_and_hides, &Engine::ALL, Nothing),
    check!(failing::an_instrument_without_data_says_so, &Engine::ALL, Nothing),
    check!(failing::a_function_that_fails_leaves_the_page_readable, &Engine::ALL, Nothing),
    check!(failing::an_engine_that_does_not_come_is_said, &Engine::ALL, Nothing),
    check!(failing::an_engine_that_dies_is_said, &Engine::ALL, Nothing),
    check!(failing::a_narrower_column_draws_anew, &Engine::ALL, Nothing),
    check!(guess::a_guess_on_a_log_scale_says_what_it_is, &Engine::ALL, Nothing),
    check!(guess::a_line_is_drawn_compared_and_kept, &Engine::ALL, Nothing),
    check!(guess::choices_are_compared_and_kept, &Engine::ALL, Nothing),
    check!(guess::is_kept_and_forgotten, &Engine::ALL, Nothing),
    check!(finder::words_and_filters_find_claims, &Engine::ALL, Nothing),
    check!(finder::what_is_asked_stays, &Engine::ALL, Nothing),
    check!(finder::what_cannot_be_meant_is_said, &Engine::ALL, Nothing),
    check!(embed::is_alive_in_a_sandbox_of_another_origin, &Engine::ALL, Nothing),
    check!(embed::fits_a_news_site, CHROMIUM, Nothing),
    check!(embed::the_share_menu_gives_what_it_promises, &Engine::ALL, Nothing),
    check!(embed::links_are_copied, &Engine::ALL, Nothing),
    check!(offline::single_file, &Engine::ALL, Nothing),
    check!(offline::folder_from_the_zip, &Engine::ALL, Nothing),
    check!(without::scripts, NO_SCRIPT, NoScript),
    check!(without::wasm, &Engine::ALL, NoWasm),
    check!(files::hold_what_is_shown, &Engine::ALL, Nothing),
    check!(formats::are_the_same_in_both_worlds, &Engine::ALL, Nothing),
    check!(points::are_chosen_by_pointer_keys_and_name, &Engine::ALL, Nothing),
    check!(points::a_suggestion_taken_by_keys_breaks_nothing, &Engine::ALL, Nothing),
    check!(points::a_period_is_kept_by_dragging, &Engine::ALL, Nothing),
    check!(sorts::are_sorted_by_hand_keys_and_buttons, &Engine::ALL, Nothing),
    check!(privacy::nothing_leaves, &Engine::ALL, Nothing),
    check!(sight::every_control_sees_its_picture, &Engine::ALL, Nothing),
    check!(sight::pages_keep_their_measure, CHROMIUM, Nothing),
    check!(places::numbers_terms_and_sources_open_where_they_stand, &Engine::ALL, Nothing),
    check!(places::former_addresses_lead_on, &Engine::ALL, Nothing),
    check!(places::the_proof_sheet_says_its_claims, &Engine::ALL, Nothing),
    check!(places::an_objection_names_its_claim, &Engine::ALL, Nothing),
];
