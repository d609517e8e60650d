//! What each thing may weigh, and which of those that were weighed exceed it.

/// Of a hundred: what may be added to the budget of a module where the standard library is the one that the toolchain brings. The
/// same budget cannot hold there: that library is compiled for speed and prints what panics say, and nothing that we tell rustc
/// reaches it.
pub(crate) const READY_PERCENT: usize = 10;

/// Largest size of the module and its glue with every scene in it, brotli, in bytes: so much, and so much for each scene. It
/// travels in what is opened from disk only.
const MODULE: (usize, usize) = (102_000, 12_000);

/// Largest size of the module and the glue that a page asks for, brotli, in bytes.
const PART: usize = 122_000;

/// Largest size of what a scene adds to the modules of its own pages for each of its pictures, with sentence, table and
/// controls: brotli, bytes.
const PICTURE: usize = 5_500;

/// Largest size of a variant of the engine, brotli, in bytes.
const ENGINE: usize = 45_000;

/// Largest size of a single file, in bytes.
const SINGLE: usize = 3_500_000;

/// Largest size of all fonts, in bytes.
const FONTS: usize = 100_000;

/// Something with its size and the largest that it may have, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Weighed {
    /// What it is, as it is told.
    pub(crate) name: String,
    /// What it weighs.
    pub(crate) size: usize,
    /// What it may weigh.
    pub(crate) budget: usize,
}

impl Weighed {
    /// True if it weighs more than it may.
    pub(crate) fn is_over(&self) -> bool {
        self.size > self.budget
    }
}

/// What a build weighs, pages apart: brotli, but for fonts and single files.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sizes {
    /// False if the standard library is the one that the toolchain brings.
    pub(crate) is_small: bool,
    /// The module with every scene in it, and its glue.
    pub(crate) module: usize,
    /// The largest module of a page with its glue, and the scenes that it is of.
    pub(crate) part: (usize, String),
    /// The larger variant of the engine.
    pub(crate) engine: usize,
    /// All fonts.
    pub(crate) fonts: usize,
    /// Each scene.
    pub(crate) scenes: Vec<Scene>,
    /// Each single file by its name.
    pub(crate) singles: Vec<(String, usize)>,
}

/// What a scene adds to a module.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scene {
    /// Its folder.
    pub(crate) name: String,
    /// How many pictures its instruments have.
    pub(crate) pictures: usize,
    /// What it adds, brotli, in bytes.
    pub(crate) added: usize,
}

impl Sizes {
    /// What is weighed as a whole: modules, engine, fonts.
    pub(crate) fn wholes(&self) -> Vec<Weighed> {
        let weighed = |name: &str, size, budget| Weighed { name: name.to_owned(), size, budget };
        vec![
            weighed("module and its glue", self.module, self.of_module(MODULE.0 + MODULE.1 * self.scenes.len())),
            weighed(&format!("largest of a page ({})", self.part.1), self.part.0, self.of_module(PART)),
            weighed("engine", self.engine, ENGINE),
            weighed("fonts", self.fonts, FONTS),
        ]
    }

    /// What each scene adds to the module.
    pub(crate) fn of_scenes(&self) -> Vec<Weighed> {
        let weighed =
            |scene: &Scene| Weighed { name: scene.name.clone(), size: scene.added, budget: self.of_module(PICTURE * scene.pictures) };
        self.scenes.iter().map(weighed).collect()
    }

    /// The single files.
    pub(crate) fn of_singles(&self) -> Vec<Weighed> {
        self.singles.iter().map(|(name, size)| Weighed { name: name.clone(), size: *size, budget: SINGLE }).collect()
    }

    /// A budget of the module or of a part of it, with what the standard library here adds to it.
    fn of_module(&self, budget: usize) -> usize {
        if self.is_small { budget } else { budget + budget * READY_PERCENT / 100 }
    }
}

/// What is to be said of all that weighs more than it may; empty if nothing does.
pub(crate) fn over(weighed: &[Weighed]) -> String {
    let said = |one: &Weighed| format!("{}: {} bytes of {}", one.name, one.size, one.budget);
    weighed.iter().filter(|one| one.is_over()).map(said).collect::<Vec<_>>().join("; ")
}

/// A line for each, for reading.
pub(crate) fn lines(weighed: &[Weighed]) -> String {
    let line = |one: &Weighed| format!("  {:<54} {:>10} of {}\n", one.name, kilobytes(one.size), kilobytes(one.budget));
    weighed.iter().map(line).collect()
}

/// Thousands of bytes, for reading.
pub(crate) fn kilobytes(bytes: usize) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A build of two scenes in which all weighs what it may.
    fn full(is_small: bool) -> Sizes {
        let scene = |name: &str, pictures, added| Scene { name: name.to_owned(), pictures, added };
        let [module, part, one, two] = if is_small { [126_000, 122_000, 5_500, 11_000] } else { [138_600, 134_200, 6_050, 12_100] };
        Sizes {
            is_small,
            module,
            part: (part, "bread".to_owned()),
            engine: 45_000,
            fonts: 100_000,
            scenes: vec![scene("bread", 1, one), scene("wine", 2, two)],
            singles: vec![("fr.html".to_owned(), 3_500_000)],
        }
    }

    /// Adds a byte to something.
    type Add = fn(&mut Sizes);

    fn judged(sizes: &Sizes) -> String {
        over(&[sizes.wholes(), sizes.of_scenes(), sizes.of_singles()].concat())
    }

    #[test]
    fn what_fills_its_budget_passes_and_a_byte_more_is_named() {
        let more: [(&str, Add); 7] = [
            ("module and its glue", |sizes| sizes.module += 1),
            ("largest of a page (bread)", |sizes| sizes.part.0 += 1),
            ("engine", |sizes| sizes.engine += 1),
            ("fonts", |sizes| sizes.fonts += 1),
            ("bread", |sizes| sizes.scenes[0].added += 1),
            ("wine", |sizes| sizes.scenes[1].added += 1),
            ("fr.html", |sizes| sizes.singles[0].1 += 1),
        ];
        for is_small in [true, false] {
            assert_eq!(judged(&full(is_small)), "", "small: {is_small}");
            for (name, add) in more {
                let mut sizes = full(is_small);
                add(&mut sizes);
                let said = judged(&sizes);
                assert!(said.starts_with(&format!("{name}: ")) && !said.contains(';'), "{name}, small: {is_small}: {said:?}");
            }
        }
    }

    #[test]
    fn only_modules_may_weigh_more_with_a_ready_made_library() {
        let sizes = Sizes { is_small: true, ..full(false) };
        let said = judged(&sizes);
        for name in ["module and its glue", "largest of a page", "bread", "wine"] {
            assert!(said.contains(name), "{name} is missing from {said:?}");
        }
        assert!(!said.contains("engine") && !said.contains("fonts") && !said.contains(".html"), "{said:?}");
    }
}
