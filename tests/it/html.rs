//! Pages as a browser would read them.

use scraper::{ElementRef, Html, Node, Selector};

/// A page or a piece of one.
pub fn parsed(html: &str) -> Html {
    if html.trim_start().starts_with("<!") { Html::parse_document(html) } else { Html::parse_fragment(html) }
}

/// The elements that a selector picks, in the order of the page.
pub fn all<'p>(html: &'p Html, selector: &str) -> Vec<ElementRef<'p>> {
    html.select(&picks(selector)).collect()
}

/// Those inside an element.
pub fn inside<'p>(element: ElementRef<'p>, selector: &str) -> Vec<ElementRef<'p>> {
    element.select(&picks(selector)).collect()
}

/// Values of an attribute, in the order of the page.
pub fn values<'p>(html: &'p Html, attribute: &str) -> Vec<&'p str> {
    all(html, &format!("[{attribute}]")).into_iter().filter_map(|element| element.attr(attribute)).collect()
}

/// The words of an element, without markup.
pub fn words(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// True if an element or one around it is picked.
pub fn stands_in(element: ElementRef<'_>, selector: &str) -> bool {
    let picks = picks(selector);
    core::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap)).any(|element| picks.matches(&element))
}

/// The texts in an element, each with the element that it stands in.
pub fn texts(element: ElementRef<'_>) -> Vec<(String, ElementRef<'_>)> {
    let text = |node: &Node| match node {
        Node::Text(text) => Some(text.to_string()),
        _ => None,
    };
    element.descendants().filter_map(|node| Some((text(node.value())?, ElementRef::wrap(node.parent()?)?))).collect()
}

fn picks(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}
