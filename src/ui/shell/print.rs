//! What is printed around a picture: title, controls, the engine's buttons, ways to take it away. Native.

use leptos::prelude::*;

use crate::{
    chart::Form,
    instrument::{Declaration, Effort, Kind, PictureLook},
    ui::{
        TableView,
        shell::{Shell, print_controls},
        use_phrases,
    },
};

impl Shell {
    /// A panel as the author left it, as HTML.
    pub(super) fn printed(&self, picture: usize) -> String {
        let table = self.ask(|instrument, view| instrument.table(picture, view));
        view! {
            <div role="status"><p class="instrument-notice" hidden></p></div>
            {head(&self.declaration, picture)}
            <p class="sentence" aria-live="polite" inner_html=self.sentence(picture)></p>
            <div class="judgements" aria-live="polite" inner_html=self.judgements(picture)></div>
            {self.picture(picture)}
            <TableView table=table/>
            {foot(&self.declaration, picture)}
        }
        .to_html()
    }

    fn picture(&self, picture: usize) -> AnyView {
        let of = &self.declaration.pictures[picture];
        let drawn = |form: Form| self.drawn(picture, form.default_width_px());
        match of.look {
            PictureLook::Rows => view! { <div class="picture" inner_html=of.printed.clone()></div> }.into_any(),
            PictureLook::Chart => view! { <div class="picture">{forms(drawn)}</div> }.into_any(),
            PictureLook::Window(_) => {
                let region = use_phrases().get("picture-window");
                view! { <div class="picture picture-window" tabindex="0" role="region" aria-label=region>{forms(drawn)}</div> }.into_any()
            }
        }
    }
}

/// A chart in both forms.
fn forms(drawn: impl Fn(Form) -> String) -> impl IntoView {
    view! {
        <div class="chart-host">
            <div class="chart-narrow" inner_html=drawn(Form::Narrow)></div>
            <div class="chart-wide" inner_html=drawn(Form::Wide)></div>
        </div>
    }
}

fn head(declaration: &Declaration, picture: usize) -> AnyView {
    let title = &declaration.pictures[picture].title;
    let title = (!title.is_empty()).then(|| view! { <h5>{title.clone()}</h5> });
    view! {
        {title}
        {controls(declaration, picture)}
        {task(declaration, picture)}
    }
    .into_any()
}

/// The panel of controls: inert until the page is alive, with a way back to the author's view.
fn controls(declaration: &Declaration, picture: usize) -> Option<AnyView> {
    let phrases = use_phrases();
    let id = declaration.id();
    let of_panel = declaration.controls.iter().enumerate().filter(|(_, control)| control.panel == picture);
    let (playing, others): (Vec<_>, Vec<_>) = of_panel.partition(|(_, control)| matches!(control.kind, Kind::Time(..)));
    let print = |controls: Vec<(usize, _)>| {
        controls.into_iter().map(|(index, control)| print_controls::control(&id, index, control)).collect_view()
    };
    let presets = (picture == 0 && !declaration.presets.is_empty()).then(|| print_controls::presets(declaration));
    if playing.is_empty() && others.is_empty() && presets.is_none() {
        return None;
    }
    let replay = (!playing.is_empty()).then(|| {
        view! {
            <div class="replay">
                <button type="button" class="play" data-press="play" data-playing="no">
                    <span class="play-on">{phrases.get("control-play")}</span>
                    <span class="play-off">{phrases.get("task-pause")}</span>
                </button>
                {print(playing)}
            </div>
        }
    });
    Some(
        view! {
            <fieldset class="controls" disabled>
                <legend class="visually-hidden">{phrases.get("controls-legend")}</legend>
                <div class="controls-row">{presets} {print(others)}</div>
                <button type="button" class="reset" data-press="reset" aria-disabled="true">
                    {phrases.get("controls-reset")}
                    " "
                    <kbd>{phrases.get("controls-reset-key")}</kbd>
                </button>
                {replay}
            </fieldset>
        }
        .into_any(),
    )
}

/// Buttons to start, halt and cancel the engine's work, and how far it is; or what is said while it works by itself.
fn task(declaration: &Declaration, picture: usize) -> Option<AnyView> {
    let phrases = use_phrases();
    let of = &declaration.pictures[picture];
    let status = || {
        let busy = if of.effort == Effort::Follows { of.effort_label.clone() } else { String::new() };
        view! { <p class="task-status" role="status" data-running=busy data-failed=phrases.get("task-failed")></p> }
    };
    match of.effort {
        Effort::None => None,
        Effort::Follows => Some(view! { <div class="task task-follows" data-task="idle">{status()}</div> }.into_any()),
        Effort::Asked => Some(
            view! {
                <fieldset class="task" data-task="idle" disabled>
                    <legend class="visually-hidden">{of.effort_label.clone()}</legend>
                    <button type="button" class="task-start" data-press="run">{of.effort_label.clone()}</button>
                    <button type="button" class="task-pause" data-press="pause">
                        <span class="task-halts">{phrases.get("task-pause")}</span>
                        <span class="task-resumes">{phrases.get("task-resume")}</span>
                    </button>
                    <button type="button" class="task-cancel" data-press="cancel">{phrases.get("task-cancel")}</button>
                    <progress max="100" value="0" aria-label=phrases.get("task-progress")></progress>
                    {status()}
                </fieldset>
            }
            .into_any(),
        ),
    }
}

/// Files, printing and, below the first picture, the link to the settings.
fn foot(declaration: &Declaration, picture: usize) -> AnyView {
    let phrases = use_phrases();
    let files = [("csv", "CSV"), ("json", "JSON"), ("svg", "SVG"), ("png", "PNG")];
    // Printed rows are no drawing.
    let kinds = if declaration.pictures[picture].printed.is_empty() { 4 } else { 2 };
    let buttons =
        files[..kinds].iter().map(|(press, name)| view! { <button type="button" data-press=*press>{*name}</button> }).collect_view();
    let first = (picture == 0).then(|| {
        let id = format!("{}-link", declaration.id());
        let label = phrases.get("instrument-link");
        view! {
            <fieldset class="link-bar" disabled>
                <legend class="visually-hidden">{label.clone()}</legend>
                <label for=id.clone()>{label}</label>
                <input id=id class="link" type="text" readonly value=""/>
                <button type="button" data-press="copy">{phrases.get("share-copy")}</button>
                <button type="button" data-press="print">{phrases.get("print-part")}</button>
            </fieldset>
        }
    });
    view! {
        <div class="downloads">
            <fieldset class="downloads-row" disabled>
                <legend>{phrases.get("download-legend")}</legend>
                {buttons}
            </fieldset>
        </div>
        {first}
        <p
            class="panel-status"
            role="status"
            data-failed=phrases.get("download-failed")
            data-copied=phrases.get("share-copied")
            data-blocked=phrases.get("share-blocked")
        ></p>
    }
    .into_any()
}
