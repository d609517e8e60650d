//! Every page of an edition.

use crate::{
    page::{
        Edition, chrome, embed, front, language_choice, published, registers, scene_page,
        sheet::{Press, Sheet},
        shell::Shell,
    },
    scenes::SCENES,
    text::{Library, Words},
};

/// A page ready to be written.
#[derive(Debug, Clone)]
pub struct Page {
    /// Path from the root of the edition.
    pub path: String,
    /// The document.
    pub html: String,
}

/// Renders every page of `edition` with the given `template`.
///
/// # Errors
/// A line for each message or figure that a page asked for and that does not exist.
pub fn render_all(library: &Library, edition: Edition, template: &str) -> Result<Vec<Page>, Vec<String>> {
    let mut pages = Vec::new();
    let mut faults = Vec::new();
    for words in library.languages() {
        let mut press = Press { library, words, edition, faults: &mut faults };
        let mut sheets = vec![front::sheet(&mut press)];
        sheets.extend((0..SCENES.len()).map(|index| scene_page::sheet(&mut press, index)));
        sheets.extend(registers::sheets(&mut press));
        if edition == Edition::Single {
            pages.push(chrome::single(&mut press, &sheets, template));
        } else {
            pages.push(registers::script(&mut press));
            for sheet in &sheets {
                pages.push(chrome::page(&mut press, sheet, template));
            }
            for scene in SCENES {
                for sheet in embed::sheets(&mut press, scene) {
                    pages.push(embed::page(&mut press, &sheet, template));
                }
            }
        }
    }
    pages.extend(language_choice::documents(library, edition, template));
    if edition != Edition::Single
        && let Some(words) = library.languages().first()
    {
        pages.push(published::claims(&Press { library, words, edition, faults: &mut faults }));
    }
    for words in library.languages() {
        faults.extend(missing(words));
    }
    if faults.is_empty() { Ok(pages) } else { Err(faults) }
}

fn missing(words: &Words) -> Vec<String> {
    let line = |key: String| format!("content/{}: the message {key:?} is asked for and missing; write it", words.lang());
    words.missing().into_iter().map(line).collect()
}

/// A document made of a page and what stands around it.
pub(crate) fn document(press: &Press<'_>, sheet: &Sheet, (kind, head, body): (&'static str, &str, String), template: &str) -> Page {
    let place = press.edition.place(&sheet.path, &[]);
    let shell = Shell {
        words: press.words,
        place: &place,
        kind,
        scenes: &sheet.scenes,
        elsewhere: &sheet.elsewhere,
        title: sheet.title.clone(),
        description: sheet.description.clone(),
        head: head.to_owned(),
        body,
        places: &sheet.places,
    };
    Page { path: press.edition.file(press.words.lang(), &sheet.path), html: shell.document(template) }
}
