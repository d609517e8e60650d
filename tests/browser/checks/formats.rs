//! What the module writes in the browser is what the same code writes natively, to the letter: numbers and plurals by `Intl` there
//! and by ICU4X here, sentences, drawings and tables, at either end of every control, in every language.

use std::{path::Path, sync::Arc};

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use course_ia::{
    instrument::{Declaration, Effort, PictureLook, Settings, Value, View, to_link},
    page::Edition,
    scenes::{SCENES, open, rehearse},
    text::{Library, Words},
    ui::{PageContext, table_markup},
};
use serde_json::json;

use crate::World;

/// Opens the table of a panel, and says what of a panel is otherwise than it was written natively.
const COMPARE: &str = "
    const [id, sentence, drawn, table] = arguments;
    const panel = document.getElementById(id);
    const details = panel.querySelector('.data-table');
    if (!details.open) details.open = true;
    const parsed = (html) => { const place = document.createElement('div'); place.innerHTML = html; return place; };
    const wrong = [];
    const compare = (name, there, wanted) => {
        if (there === wanted) return;
        let at = 0;
        while (there[at] === wanted[at]) at += 1;
        const part = (text) => text.slice(Math.max(0, at - 60), at + 60);
        wrong.push(`${name}: in the browser …${part(there)}…, natively …${part(wanted)}…`);
    };
    compare('sentence', panel.querySelector('.sentence').innerHTML, parsed(sentence).innerHTML);
    const host = [...panel.querySelectorAll('.chart-host svg')][0];
    if (drawn) compare('drawing', host?.outerHTML ?? 'none', parsed(drawn).querySelector('svg').outerHTML);
    compare('table', panel.querySelector('.table-scroll').textContent, parsed(table).textContent);
    return wrong.length === 0 ? 'the same' : wrong.join('\\n');";

pub(super) async fn are_the_same_in_both_worlds(world: &World, page: &Page) -> Result<()> {
    let library = Library::open(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")))
        .map_err(|problems| anyhow::anyhow!("{} problems in the project's data", problems.len()))?;
    for (at, words) in library.languages().iter().enumerate() {
        for scene in SCENES {
            // Where an embed stands: what it says holds links.
            let place = Edition::Site.place("embed/scene/instrument", &[]);
            let context = PageContext::new(Arc::clone(words), library.facts().clone(), place);
            for declared in (scene.instruments)(&context) {
                // Each end in one language: numbers of every format are written in both.
                let extreme = if at % 2 == 0 { <[Value]>::first } else { <[Value]>::last };
                compare(world, page, &declared, words, extreme).await?;
            }
        }
    }
    Ok(())
}

async fn compare(world: &World, page: &Page, declared: &Declaration, words: &Words, extreme: fn(&[Value]) -> Option<&Value>) -> Result<()> {
    let author = declared.author();
    let mut asked = author.clone();
    for (index, control) in declared.controls.iter().enumerate() {
        let value = extreme(&control.extremes()).cloned().context("a control without values")?;
        asked.set(&declared.controls, index, value);
    }
    let mut instrument = open(declared).with_context(|| format!("the registry cannot open {}", declared.id()))?;
    let now: Settings = rehearse(&mut *instrument, declared, &author, &asked);
    let link = to_link(&declared.controls, &now);
    let address = format!("{}/embed/{}/{}/", words.lang(), declared.scene, declared.key);
    page.goto(&format!("{}?{}={link}", world.sites.page(&address), declared.id())).await?;
    page.wake(&format!("#{}", declared.panel_id(0))).await?;
    let view = View { settings: &now, controls: &declared.controls, phrases: words.phrases() };
    for (picture, of) in declared.pictures.iter().enumerate() {
        // What waits for the engine is compared by its digits.
        if of.effort != Effort::None {
            continue;
        }
        let id = declared.panel_id(picture);
        if picture > 0 {
            // Unfolded, it is drawn.
            page.wake(&format!("#{id} .picture")).await?;
        }
        let width = page.number(&format!("return document.querySelector('#{id} .chart-host')?.clientWidth ?? 0")).await?;
        let drawn = match of.look {
            PictureLook::Rows => String::new(),
            _ => instrument.draw(picture, &view, width).map_err(|error| anyhow::anyhow!("{id} cannot be drawn: {error:?}"))?,
        };
        let table = table_markup(&instrument.table(picture, &view), words.phrases());
        let arguments = json!([id, instrument.sentence(picture, &view), drawn, table]);
        let script = format!("return (function () {{ {COMPARE} }}).apply(null, {arguments})");
        page.until(&script, "the same").await.with_context(|| format!("{address} at {link}"))?;
    }
    ensure!(!declared.controls.is_empty() || link.is_empty(), "a link of nothing");
    Ok(())
}
