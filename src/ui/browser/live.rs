//! The browser at work.

use gloo::{
    events::EventListener,
    file::{Blob, ObjectUrl},
    timers::callback::Timeout,
};
use js_sys::{Array, JSON, JsString, Object, Reflect, RegExp};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    CanvasRenderingContext2d, Document, Element, Event, HtmlAnchorElement, HtmlCanvasElement, HtmlElement, HtmlImageElement, Storage, Url,
    Window,
};

use crate::{
    chart::Table,
    text::{Part, Phrases, Variant},
};

#[path = "fields.rs"]
mod fields;
#[path = "listing.rs"]
mod listing;
#[path = "places.rs"]
mod places;
#[path = "work.rs"]
mod work;

pub use fields::*;
pub use listing::*;
pub use places::*;
pub(crate) use work::{Job, Timer};

/// How long a saved file stays readable, in milliseconds.
const KEEP_FILE_MS: u32 = 10_000;

pub(super) fn phrases() -> Option<Phrases> {
    let text = document()?.get_element_by_id("phrases")?.text_content()?;
    let json = JSON::parse(&text).ok()?;
    let lang = Reflect::get(&json, &"lang".into()).ok()?.as_string()?;
    let entries: Object = Reflect::get(&json, &"entries".into()).ok()?.dyn_into().ok()?;
    let entry = |entry: JsValue| -> Option<(String, Vec<Part>)> {
        let entry: Array = entry.dyn_into().ok()?;
        Some((entry.get(0).as_string()?, parts(&entry.get(1))?))
    };
    let mut phrases = Phrases { lang, ..Phrases::default() };
    // One by one: collecting would bring a sort into the module.
    for (key, parts) in Object::entries(&entries).iter().filter_map(entry) {
        phrases.entries.insert(key, parts);
    }
    Some(phrases)
}

fn parts(json: &JsValue) -> Option<Vec<Part>> {
    json.dyn_ref::<Array>()?.iter().map(part).collect()
}

/// `"words"`, `["blank"]`, or `["argument", [case, phrase], …]`, as `Part` is written.
fn part(json: JsValue) -> Option<Part> {
    if let Some(text) = json.as_string() {
        return Some(Part::Text(text));
    }
    let list: Array = json.dyn_into().ok()?;
    let name = list.get(0).as_string()?;
    if list.length() == 1 {
        return Some(Part::Blank { name });
    }
    let variant = |json: JsValue| -> Option<Variant> {
        let pair: Array = json.dyn_into().ok()?;
        Some(Variant(pair.get(0).as_string()?, parts(&pair.get(1))?))
    };
    Some(Part::Select { name, variants: list.iter().skip(1).map(variant).collect::<Option<_>>()? })
}

pub(super) fn stored(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

pub(super) fn store(key: &str, value: &str) {
    if let Some(storage) = storage() {
        // Full or forbidden storage: the guess simply is not remembered.
        let _ = storage.set_item(key, value);
    }
}

pub(super) fn forget(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}

/// True if all pages stand in one document: then its fragment says which is shown, and holds the settings.
pub(super) fn is_single() -> bool {
    document().and_then(|document| document.document_element()).and_then(|root| root.get_attribute("data-page")).as_deref()
        == Some("single")
}

pub(super) fn query(key: &str) -> Option<String> {
    asked()?.search_params().get(key)
}

/// The page's address with what it asks after `?`: in the single file that stands in the fragment.
fn asked() -> Option<Url> {
    let url = Url::new(&window()?.location().href().ok()?).ok()?;
    if is_single() {
        let fragment = url.hash();
        let (_, search) = fragment.split_once('?').unwrap_or_default();
        url.set_search(search);
    }
    Some(url)
}

pub(super) fn kept(key: &str) -> Option<String> {
    let state = window()?.history().ok()?.state().ok()?;
    Reflect::get(&state, &key.into()).ok()?.as_string()
}

pub(super) fn keep(key: &str, formerly: Option<&str>, text: Option<&str>) {
    let keep = || -> Option<()> {
        let state = state()?;
        let url = asked()?;
        let had_formerly = formerly.is_some_and(|name| url.search_params().has(name));
        let former = url.search_params().get(key);
        if text.is_none() && former.is_none() && !had_formerly && !Reflect::has(&state, &key.into()).ok()? {
            return None;
        }
        // Nothing, where the author's settings are asked for by hand: the address of a link must not win over them.
        Reflect::set(&state, &key.into(), &text.unwrap_or_default().into()).ok()?;
        match text {
            Some(text) => url.search_params().set(key, text),
            None => url.search_params().delete(key),
        }
        if let Some(name) = formerly {
            url.search_params().delete(name);
        }
        let is_same = former.as_deref() == text && !had_formerly;
        put(&state, (!is_same).then_some(&url))
    };
    let _ = keep();
}

pub(super) fn keep_all(key: &str, text: &str, named: &[(&str, &str)]) {
    let keep = || -> Option<()> {
        let (state, url) = (state()?, asked()?);
        Reflect::set(&state, &key.into(), &text.into()).ok()?;
        for (name, value) in named {
            if value.is_empty() {
                url.search_params().delete(name);
            } else {
                url.search_params().set(name, value);
            }
        }
        put(&state, Some(&url))
    };
    let _ = keep();
}

/// What the history remembers where the reader is.
fn state() -> Option<Object> {
    Some(window()?.history().ok()?.state().ok()?.dyn_into().unwrap_or_else(|_| Object::new()))
}

/// Has the history remember this, and the page's address say what `url` asks, if it is given.
fn put(state: &Object, url: Option<&Url>) -> Option<()> {
    let history = window()?.history().ok()?;
    // From disk and in a sandbox the address stays: the history alone remembers.
    if url.is_none_or(|url| history.replace_state_with_url(state, "", Some(&address(url))).is_err()) {
        history.replace_state(state, "").ok()?;
    }
    Some(())
}

/// The page's address with what `url` asks.
fn address(url: &Url) -> String {
    // What stands between keys and values may stand in an address as it is.
    let mut search = url.search_params().to_string();
    for (coded, plain) in [("%3A", ":"), ("%2C", ","), ("%7E", "~")] {
        search = search.replace_by_pattern(&RegExp::new(coded, "g"), plain);
    }
    let search = String::from(search);
    if is_single() {
        let fragment = url.hash();
        let shown = fragment.split('?').next().unwrap_or_default();
        let shown = if shown.is_empty() { "#front" } else { shown };
        let query = if search.is_empty() { String::new() } else { format!("?{search}") };
        url.set_search("");
        url.set_hash(&format!("{shown}{query}"));
    } else {
        url.set_search(&search);
    }
    url.href()
}

pub(super) fn copy(text: &str, on_done: Box<dyn Fn(bool)>) {
    let Some(clipboard) = window()
        .map(|window| window.navigator())
        .and_then(|navigator| Reflect::get(&navigator, &"clipboard".into()).ok())
        .filter(|clipboard| !clipboard.is_undefined())
    else {
        on_done(false);
        return;
    };
    let clipboard: web_sys::Clipboard = clipboard.unchecked_into();
    let promise = clipboard.write_text(text);
    let on_done = std::rc::Rc::new(on_done);
    let refused = on_done.clone();
    let yes = Closure::once_into_js(move |_: JsValue| on_done(true));
    let no = Closure::once_into_js(move |_: JsValue| refused(false));
    if let Ok(then) = Reflect::get(&promise, &"then".into()).and_then(JsCast::dyn_into::<js_sys::Function>) {
        let _ = then.call2(&promise, &yes, &no);
    }
}

pub(super) fn save(name: &str, mime: &str, text: &str) -> Option<()> {
    save_blob(name, Blob::new_with_options(text, Some(mime)))
}

pub(super) fn json(table: &Table) -> Option<String> {
    let rows = Array::new();
    for row in &table.rows {
        let object = Object::new();
        for (column, cell) in table.columns.iter().zip(row) {
            let value = cell.sort.map_or_else(|| JsValue::from_str(&cell.text), JsValue::from_f64);
            Reflect::set(&object, &JsValue::from_str(&column.header), &value).ok()?;
        }
        rows.push(&object);
    }
    let json = JSON::stringify_with_replacer_and_space(&rows, &JsValue::NULL, &JsValue::from_f64(2.0)).ok()?;
    json.as_string()
}

/// The chart with its CSS variables replaced by the colours they have here.
pub(super) fn standalone(svg: &str) -> Option<String> {
    let probe: HtmlElement = document()?.create_element("span").ok()?.dyn_into().ok()?;
    let body = document()?.body()?;
    body.append_child(&probe).ok()?;
    let mut out = String::with_capacity(svg.len());
    // The browser splits: looking for a text brings two kilobytes of search into the module, looking for a letter does not.
    for piece in JsString::from(svg).split("var(--").iter() {
        let piece = piece.as_string()?;
        match piece.split_once(')').filter(|_| !out.is_empty()) {
            Some((name, rest)) => {
                out.push_str(&computed_color(&probe, name)?);
                out.push_str(rest);
            }
            None => out.push_str(&piece),
        }
    }
    probe.remove();
    let (head, body) = out.strip_prefix("<svg ")?.split_once('\n')?;
    // What the page's style sheet says of charts.
    Some(format!(
        "<svg font-family=\"Instrument Sans, Arial, sans-serif\" {head}\n<style>.chart-label,.chart-value{{font-weight:600}}</style>\n{body}"
    ))
}

pub(super) fn save_png(name: &str, svg: &str) -> Option<()> {
    let image = HtmlImageElement::new().ok()?;
    let (loaded, name) = (image.clone(), name.to_owned());
    let draw = move || -> Option<()> {
        let scale = 2.0;
        let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
        canvas.set_width(loaded.width() * 2);
        canvas.set_height(loaded.height() * 2);
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let paper = computed_color(document()?.body()?.unchecked_ref(), "sheet");
        context.set_fill_style_str(paper.as_deref().unwrap_or("white"));
        context.fill_rect(0.0, 0.0, f64::from(canvas.width()), f64::from(canvas.height()));
        context.scale(scale, scale).ok()?;
        context.draw_image_with_html_image_element(&loaded, 0.0, 0.0).ok()?;
        let name = name.clone();
        let on_blob = Closure::once_into_js(move |blob: JsValue| {
            if let Ok(blob) = blob.dyn_into::<web_sys::Blob>() {
                let _ = save_blob(&name, blob.into());
            }
        });
        canvas.to_blob(on_blob.unchecked_ref()).ok()
    };
    let on_load = move |_: &Event| {
        let _ = draw();
    };
    EventListener::once(&image, "load", on_load).forget();
    let encoded = js_sys::encode_uri_component(svg);
    image.set_src(&format!("data:image/svg+xml,{}", String::from(encoded)));
    Some(())
}

fn computed_color(probe: &Element, name: &str) -> Option<String> {
    let probe: &HtmlElement = probe.unchecked_ref();
    let before = probe.style().get_property_value("color").unwrap_or_default();
    probe.style().set_property("color", &format!("var(--{name})")).ok()?;
    let color = window()?.get_computed_style(probe).ok()??.get_property_value("color").ok()?;
    probe.style().set_property("color", &before).ok()?;
    Some(color)
}

fn save_blob(name: &str, blob: Blob) -> Option<()> {
    let url = ObjectUrl::from(blob);
    let link: HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // Some browsers read the file after this turn.
    Timeout::new(KEEP_FILE_MS, move || drop(url)).forget();
    Some(())
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

fn document() -> Option<Document> {
    window()?.document()
}

fn window() -> Option<Window> {
    web_sys::window()
}
