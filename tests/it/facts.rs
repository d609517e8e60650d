//! The published data is valid, and bad data is refused with file, line and remedy.

use std::path::Path;

use course_ia::facts::Facts;

#[test]
fn the_published_data_is_valid() {
    let facts = Facts::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"))
    });
    assert_eq!(facts.claims.len(), 418);
}
