//! What is printed around a picture: title, controls, the engine's buttons, ways to take it away. Native.

use leptos::prelude::*;

use crate::{
    chart::Form,
    instrument::{Control, Declaration, Effort, Kind, PictureLook},
    model::math::parse_plain,
    ui::{
        PageContext, TableView,
        shell::{Shell, print_controls},
        use_phrases,
    },
};

impl Shell {
    /// A panel as the author left it, as HTML: the sentence and the picture, the controls beside them, then the table and what
    /// can be taken away.
    pub(super) fn printed(&self, picture: usize) -> String {
        let of = &self.declaration.pictures[picture];
        let mut table = self.ask(|instrument, view| instrument.table(picture, view));
        if picture > 0 && is_embed() {
            // The scene's page has it; here it follows once it is unfolded.
            table.rows.clear();
        }
        let (judged, folded) = self.judged(picture);
        let bench = view! {
            <div class="bench">
                <p class="sentence" aria-live="polite" inner_html=self.sentence(picture)></p>
                <div class="stage">{self.picture(picture)} {judged}</div>
                {side(self, picture)}
            </div>
            <div class="panel-foot">
                {folded}
                <TableView table=table/>
                {share(&self.declaration, picture)}
            </div>
            {status()}
        };
        let notice = view! { <div role="status"><p class="instrument-notice" hidden></p></div> };
        // On somebody else's page the first picture is the message: the others are one step away.
        if picture > 0 && is_embed() {
            let title = of.title.clone();
            return bare(view! { {notice} <details class="further-picture"><summary>{title}</summary>{bench}</details> }.to_html());
        }
        let title = (!of.title.is_empty()).then(|| view! { <h4>{of.title.clone()}</h4> });
        bare(view! { {notice} {title} {bench} }.to_html())
    }

    /// What the settings say of claims: in sight on the scene's page, one step away where an instrument stands alone.
    fn judged(&self, picture: usize) -> (Option<AnyView>, Option<AnyView>) {
        let html = self.judgements(picture);
        // An instrument that judges nothing now may judge at another setting: its place is there, unless it never does.
        let is_folded = is_brief() && !html.is_empty();
        let list = view! { <div class="judgements" aria-live="polite" inner_html=html></div> }.into_any();
        if !is_folded {
            return (Some(list), None);
        }
        let summary = use_phrases().get("judgement-title");
        (None, Some(view! { <details class="judged"><summary>{summary}</summary>{list}</details> }.into_any()))
    }

    fn picture(&self, picture: usize) -> AnyView {
        let of = &self.declaration.pictures[picture];
        let phrases = use_phrases();
        // Folded away: one form is enough until it is unfolded, and drawn for its column.
        let is_folded = picture > 0 && is_embed();
        let left_out = match () {
            () if is_folded => Some(Form::Wide),
            // One document with all pages would be too heavy: its scripts are at hand at once, and draw for the column.
            () if is_single() => Some(Form::Narrow),
            () => None,
        };
        let drawn = |form: Form| if left_out == Some(form) { String::new() } else { self.drawn(picture, form.default_width_px()) };
        match of.look {
            PictureLook::Rows => view! { <div class="picture" inner_html=of.printed.clone()></div> }.into_any(),
            PictureLook::Chart => view! { <div class="picture">{self.forms(picture, drawn)}</div> }.into_any(),
            PictureLook::Points(_) => {
                let keys = phrases.get("picture-points");
                let is_period = self.ask(|instrument, _| instrument.period_px(picture, Form::Wide.default_width_px())).is_some();
                let hint = is_period.then(|| view! { <p class="picture-hint">{phrases.get("picture-stretch")}</p> });
                view! {
                    <div class="picture picture-points" tabindex="0" role="application" aria-label=keys>
                        {self.forms(picture, drawn)}
                        <p class="spot-name" aria-hidden="true" hidden></p>
                        <i class="stretch" aria-hidden="true" hidden></i>
                    </div>
                    {hint}
                }
                .into_any()
            }
            PictureLook::Sorts(_, groups) => {
                let keys = phrases.get("picture-sorts");
                view! {
                    <div class="picture picture-points picture-sorts" tabindex="0" role="application" aria-label=keys>
                        {self.forms(picture, drawn)}
                    </div>
                    {(!is_embed()).then(|| self.groups(groups))}
                }
                .into_any()
            }
            PictureLook::Window(_) => {
                let region = phrases.get("picture-window");
                view! { <div class="picture picture-window" tabindex="0" role="region" aria-label=region>{self.forms(picture, drawn)}</div> }.into_any()
            }
        }
    }
}

impl Shell {
    /// A chart in both forms, and the room that the wide one takes in a column between a phone's and a desk's.
    fn forms(&self, picture: usize, drawn: impl Fn(Form) -> String) -> impl IntoView {
        let (narrow, wide) = (drawn(Form::Narrow), drawn(Form::Wide));
        let room_px = (!wide.is_empty()).then(|| height_px(&self.drawn(picture, Form::DENSE_WIDTH_PX)));
        let classes = [Some("chart-host"), room_px.map(|_| "has-room"), self.keeps_shape(picture).then_some("keeps-shape")];
        let class = classes.into_iter().flatten().collect::<Vec<_>>().join(" ");
        view! {
            <div class=class>
                <div class="chart-narrow" inner_html=narrow></div>
                <div class="chart-wide" inner_html=wide></div>
                {room_px.map(|height| view! { <svg class="chart-room" height=height aria-hidden="true"></svg> })}
            </div>
        }
    }

    /// True if the narrow form is as many times as high as wide at any width. Most are as high at any width, and are printed at
    /// their own; this one is printed as wide as its column, for what is below to keep its place when it is drawn.
    fn keeps_shape(&self, picture: usize) -> bool {
        let shape = |times: f64| {
            let width_px = times * Form::Narrow.default_width_px();
            height_px(&self.drawn(picture, width_px)) / width_px
        };
        [1.25, 1.5].into_iter().all(|times| (shape(times) - shape(1.0)).abs() < 1e-3)
    }

    /// A button for each group, which takes the item chosen.
    fn groups(&self, control: usize) -> Option<AnyView> {
        let control = self.declaration.controls.get(control)?;
        let Kind::Groups(items, groups) = &control.kind else { return None };
        // Their names follow those of the items.
        let names = control.names.iter().skip(items.len()).take(groups.len()).enumerate();
        let buttons = names.map(|(at, name)| {
            let press = format!("{}{at}", super::sorts::INTO);
            view! { <button type="button" data-press=press>{name.clone()}</button> }
        });
        Some(
            view! {
                <fieldset class="groups-buttons" disabled>
                    <legend>{use_phrases().get("picture-into")}</legend>
                    {buttons.collect_view()}
                </fieldset>
            }
            .into_any(),
        )
    }
}

/// What an SVG says of its height, in CSS px.
fn height_px(svg: &str) -> f64 {
    let said = svg.split_once(" height=\"").and_then(|(_, rest)| rest.split_once('"'));
    said.and_then(|(height, _)| parse_plain(height)).unwrap_or_default()
}

/// Markup without the marks of places that Leptos would find again: what is printed here is found by its names.
fn bare(html: String) -> String {
    html.replace("<!>", "")
}

/// True if the instrument stands alone, for somebody else's page.
fn is_embed() -> bool {
    use_context::<PageContext>().is_some_and(|page| page.place.is_embed)
}

/// True if all pages stand in one document.
fn is_single() -> bool {
    use_context::<PageContext>().is_some_and(|page| page.place.is_single)
}

/// True if the instrument stands outside its scene.
fn is_brief() -> bool {
    use_context::<PageContext>().is_some_and(|page| page.place.is_embed || page.place.is_front)
}

/// How many controls an embed has in sight; what has several inputs counts as two, presets as one.
const EMBEDDED: usize = 2;

/// On somebody else's page room is scarce: the first controls are in sight, those of these keys one step away.
fn folded<'a>(controls: impl Iterator<Item = &'a Control>, has_presets: bool) -> Vec<String> {
    let is_time = |control: &&Control| matches!(control.kind, Kind::Time(..));
    let (times, others): (Vec<&Control>, Vec<&Control>) = controls.filter(|control| control.group.is_empty()).partition(is_time);
    let mut room = EMBEDDED.saturating_sub(times.len() + usize::from(has_presets));
    let mut folded = Vec::new();
    for control in others {
        let size = if matches!(control.kind, Kind::Slider(_) | Kind::Choice(..) | Kind::Switch) { 1 } else { 2 };
        if size <= room {
            room -= size;
        } else {
            room = 0;
            folded.push(control.key.clone());
        }
    }
    folded
}

/// Controls and the engine's buttons; nothing where nothing can be moved.
fn side(shell: &Shell, picture: usize) -> Option<AnyView> {
    let (controls, task) = (controls(shell, picture), task(&shell.declaration, picture));
    (controls.is_some() || task.is_some()).then(|| view! { <div class="side">{controls} {task}</div> }.into_any())
}

/// The panel of controls: inert until the page is alive, with a way back to the author's view. Few are in sight, the others
/// folded by groups.
fn controls(shell: &Shell, picture: usize) -> Option<AnyView> {
    let (declaration, phrases) = (&shell.declaration, use_phrases());
    let id = declaration.id();
    let of_panel: Vec<_> = declaration.controls.iter().enumerate().filter(|(_, control)| control.panel == picture).collect();
    let print = |is_here: &dyn Fn(&Control) -> bool| {
        let here = of_panel.iter().filter(|(_, control)| is_here(control));
        here.map(|(index, control)| print_controls::control(&id, *index, control, &shell.value_in_words(*index), is_embed())).collect_view()
    };
    let is_time = |control: &Control| matches!(control.kind, Kind::Time(..));
    let presets = (picture == 0 && !declaration.presets.is_empty()).then(|| print_controls::presets(declaration, is_embed()));
    if of_panel.is_empty() && presets.is_none() {
        return None;
    }
    let replay = of_panel.iter().any(|(_, control)| is_time(control)).then(|| {
        view! {
            <div class="replay">
                <button type="button" class="play" data-press="play" data-playing="no">
                    <span class="play-on">{phrases.get("control-play")}</span>
                    <span class="play-off">{phrases.get("task-pause")}</span>
                </button>
                {print(&is_time)}
            </div>
        }
    });
    let mut groups: Vec<&String> = Vec::new();
    for (_, control) in &of_panel {
        if !control.group.is_empty() && !groups.contains(&&control.group) {
            groups.push(&control.group);
        }
    }
    let folded = if is_embed() { folded(of_panel.iter().map(|(_, control)| *control), presets.is_some()) } else { Vec::new() };
    let is_folded = |control: &Control| folded.contains(&control.key);
    let others = (!folded.is_empty()).then(|| {
        view! {
            <details class="further">
                <summary>{phrases.get("controls-others")}</summary>
                <div class="controls-row">{print(&is_folded)}</div>
            </details>
        }
    });
    let further = groups.into_iter().map(|group| {
        view! {
            <details class="further">
                <summary>{group.clone()}</summary>
                <div class="controls-row">{print(&|control| control.group == *group)}</div>
            </details>
        }
    });
    Some(
        view! {
            <fieldset class="controls" disabled>
                <legend class="visually-hidden">{phrases.get("controls-legend")}</legend>
                <div class="controls-row">{presets} {print(&|control| control.group.is_empty() && !is_time(control) && !is_folded(control))}</div>
                {replay}
                {others}
                {further.collect_view()}
                <button type="button" class="reset" data-press="reset" aria-disabled="true" aria-keyshortcuts="Escape">
                    {phrases.get("controls-reset")}
                    " "
                    <kbd aria-hidden="true">{phrases.get("controls-reset-key")}</kbd>
                </button>
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

/// What can be taken away: below the first picture the link to the settings, the code that embeds it and how to cite it; below
/// each its files.
fn share(declaration: &Declaration, picture: usize) -> AnyView {
    let phrases = use_phrases();
    let files = [("csv", "CSV"), ("json", "JSON"), ("svg", "SVG"), ("png", "PNG")];
    // Printed rows are no drawing.
    let kinds = if declaration.pictures[picture].printed.is_empty() { 4 } else { 2 };
    let buttons =
        files[..kinds].iter().map(|(press, name)| view! { <button type="button" data-press=*press>{*name}</button> }).collect_view();
    let page = use_context::<PageContext>();
    let links = (picture == 0).then(|| page.map(|page| links(&page, declaration))).flatten();
    let summary = if picture == 0 { "share-title" } else { "download-legend" };
    view! {
        <details class="share">
            <summary>{phrases.get(summary)}</summary>
            {links}
            <fieldset class="downloads" disabled>
                <legend>{phrases.get("download-legend")}</legend>
                {buttons}
                {(picture == 0).then(|| view! { <button type="button" data-press="print">{phrases.get("print-part")}</button> })}
            </fieldset>
        </details>
    }
    .into_any()
}

/// Where the instrument stands, for the browser to make addresses of; and the fields that hold them.
fn links(page: &PageContext, declaration: &Declaration) -> AnyView {
    let phrases = use_phrases();
    let (scene, key) = (&declaration.scene, &declaration.key);
    let citation = page.words.text_with("share-citation", &[("title", &page.text(&format!("{scene}-{key}-title")))]);
    let field = |name: &'static str, rows: &'static str| {
        let id = format!("{}-share-{name}", declaration.id());
        view! {
            <div class=format!("share-field share-{name}")>
                <label for=id.clone()>{phrases.get(&format!("share-{name}"))}</label>
                <textarea id=id class=name readonly rows=rows spellcheck="false"></textarea>
                <button type="button" data-press=name>{phrases.get("share-copy")}</button>
            </div>
        }
    };
    view! {
        <fieldset
            class="share-form"
            disabled
            data-scene=page.place.page(scene)
            data-embed=page.place.embed(scene, key)
            data-title=page.text(&format!("{scene}-{key}-title"))
            data-citation=citation
            data-panel=declaration.panel_id(0)
        >
            <legend class="visually-hidden">{phrases.get("share-title")}</legend>
            {field("link", "2")}
            {field("embed", "4")}
            <p class="share-note share-online">{phrases.get("share-embed-note")}</p>
            <p class="share-note share-offline" hidden>{phrases.get("share-offline")}</p>
            {field("cite", "2")}
        </fieldset>
    }
    .into_any()
}

/// What is said of a file or a copy.
fn status() -> AnyView {
    let phrases = use_phrases();
    view! {
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
