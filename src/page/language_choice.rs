//! The root of the site, where the reader picks a language; and the zip's first file.

use crate::{
    chart::escape_html,
    page::{Edition, Page, registers::OF_FINDER, shell::Shell},
    text::Library,
    ui::Place,
};

/// The pages at the root of an edition.
pub(crate) fn documents(library: &Library, edition: Edition, template: &str) -> Vec<Page> {
    match edition {
        Edition::Site => vec![choice(library, edition, template)],
        Edition::Zip => vec![choice(library, edition, template), start(library)],
        Edition::Single => Vec::new(),
    }
}

fn choice(library: &Library, edition: Edition, template: &str) -> Page {
    let place = Place { index: edition.index(), ..Place::default() };
    let html = library.languages().first().map_or_else(String::new, |words| {
        let body = format!(
            "<main id=\"main\" class=\"language-choice\"><h1 class=\"visually-hidden\">{}</h1><ul>{}</ul></main>",
            titles(library),
            items(library, edition.index())
        );
        let title = words.text("site-title");
        let description = words.text("site-description");
        Shell {
            words,
            place: &place,
            kind: "languages",
            scenes: &[],
            elsewhere: &[OF_FINDER.to_owned()],
            title,
            description,
            head: String::new(),
            body,
            places: &[],
        }
        .document(template)
    });
    Page { path: "index.html".to_owned(), html }
}

/// The title in every language.
fn titles(library: &Library) -> String {
    let title = |lang: &str, title: &str| format!("<span lang=\"{lang}\">{}</span>", escape_html(title));
    library.languages().iter().map(|words| title(words.lang(), &words.text("site-title"))).collect::<Vec<_>>().join(" – ")
}

fn items(library: &Library, index: &str) -> String {
    let item = |lang: &str, title: &str, name: &str| {
        format!(
            "<li lang=\"{lang}\"><a href=\"{lang}/{index}\" hreflang=\"{lang}\">{} <small>{}</small></a></li>",
            escape_html(title),
            escape_html(name)
        )
    };
    library.languages().iter().map(|words| item(words.lang(), &words.text("site-title"), &words.text("language-name"))).collect()
}

/// `LISEZMOI.html`: if the zip was not extracted, nothing beside it is found, and it says to extract first.
///
/// The style sheet beside it hides the warning; without its siblings the warning stays.
fn start(library: &Library) -> Page {
    let mut sections = String::new();
    for words in library.languages() {
        let lang = words.lang();
        sections.push_str(&format!(
            "<section lang=\"{lang}\"><h1>{title}</h1><p class=\"extract-first\"><strong>{extract}</strong></p><p><a href=\"{lang}/index.html\">{open}</a></p></section>\n",
            title = escape_html(&words.text("site-title")),
            extract = escape_html(&words.text("start-extract")),
            open = escape_html(&words.text("start-open")),
        ));
    }
    let html = format!(
        "<!doctype html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>LISEZMOI</title>\n<link rel=\"stylesheet\" href=\"assets/style.css\">\n</head>\n<body class=\"start\">\n{sections}</body>\n</html>\n"
    );
    Page { path: "LISEZMOI.html".to_owned(), html }
}
