//! Every page of an edition.

use crate::{
    facts::Problem,
    page::{
        Edition, chrome, embed, front, language_choice, portraits, published, registers, scene_page,
        sheet::{Press, Sheet},
        shell::Shell,
    },
    scenes::{SCENES, check},
    text::Library,
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
/// What the scenes find at fault in the facts; each message, figure, table or claim that a page asked for and that does not exist.
pub fn render_all(library: &Library, edition: Edition, template: &str) -> Result<Vec<Page>, Vec<Problem>> {
    let faults = [portraits::check(library), check(library)].concat();
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut pages: Vec<Page> = Vec::new();
    for words in library.languages() {
        let press = Press { library, words, edition };
        let mut sheets = vec![front::sheet(&press)];
        sheets.extend((0..SCENES.len()).map(|index| scene_page::sheet(&press, index)));
        sheets.extend(portraits::sheets(&press));
        sheets.extend(registers::sheets(&press));
        if edition == Edition::Single {
            pages.push(chrome::single(&press, &sheets, template));
        } else {
            pages.push(registers::script(&press));
            for sheet in &sheets {
                pages.push(chrome::page(&press, sheet, template));
            }
            for scene in SCENES {
                for sheet in embed::sheets(&press, scene) {
                    pages.push(embed::page(&press, &sheet, template));
                }
            }
        }
    }
    pages.extend(language_choice::documents(library, edition, template));
    if edition != Edition::Single
        && let Some(words) = library.languages().first()
    {
        pages.push(published::claims(&Press { library, words, edition }));
    }
    for words in library.languages() {
        // Phrases that an instrument asks for have no message that could be noted: they show in what it prints.
        let of_language = |page: &&Page| match edition {
            Edition::Single => page.path == edition.file(words.lang(), ""),
            _ => page.path.starts_with(&format!("{}/", words.lang())),
        };
        pages.iter().filter(of_language).for_each(|page| words.note_missing_in(&page.html));
    }
    let faults = library.faults();
    if faults.is_empty() { Ok(pages) } else { Err(faults) }
}

/// A document made of a page and what stands around it.
pub(crate) fn document(press: &Press<'_>, sheet: &Sheet, (kind, head, body): (&'static str, &str, String), template: &str) -> Page {
    let place = press.edition.place(&sheet.path, &[]);
    let mut elsewhere = sheet.elsewhere.clone();
    if kind != "single" && sheet.path != registers::WITH_FINDER {
        elsewhere.push(registers::OF_FINDER.to_owned());
    }
    let shell = Shell {
        words: press.words,
        place: &place,
        kind,
        scenes: &sheet.scenes,
        elsewhere: &elsewhere,
        title: sheet.title.clone(),
        description: sheet.description.clone(),
        head: head.to_owned(),
        body,
        places: &sheet.places,
    };
    Page { path: press.edition.file(press.words.lang(), &sheet.path), html: shell.document(template) }
}
