#!/usr/bin/env python3
"""Makes the font files of this folder from the npm packages; run it once when a font changes.

    python3 -m venv venv && venv/bin/pip install "fonttools[woff]==4.68.0"
    npm pack @fontsource-variable/newsreader@5.3.0 @fontsource-variable/instrument-sans@5.3.0
    for f in *.tgz; do tar xzf "$f" --one-top-level="${f%-5*}"; done
    venv/bin/python recipe.py FOLDER_OF_THE_UNPACKED_PACKAGES

Each file is instanced to the axes the page uses, cut to the letters of French, English, German, Spanish and Italian,
and given the narrow no-break space (U+202F) and the thin space (U+2009), which the originals lack.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

NEWSREADER = "fontsource-variable-newsreader/package/files/newsreader-latin-standard-{}.woff2"
INSTRUMENT = "fontsource-variable-instrument-sans/package/files/instrument-sans-latin-wght-normal.woff2"

# Output, source, axes fixed or kept, smallest kerning kept (as a share of the em).
FILES = [
    ("newsreader-display", NEWSREADER.format("normal"), {"wght": 500, "opsz": 60}, 0.02),
    ("newsreader-italic", NEWSREADER.format("italic"), {"wght": 430, "opsz": 30}, 0.025),
    ("newsreader-text", NEWSREADER.format("normal"), {"wght": 400, "opsz": 17}, 0.03),
    ("newsreader-bold", NEWSREADER.format("normal"), {"wght": 650, "opsz": 17}, 0.03),
    ("instrument-sans", INSTRUMENT, {"wght": (400, 700)}, 0.04),
]

# Every page needs the first set; the second is fetched only by a page that uses one of its letters.
LETTERS = {
    "core": "".join(c for c in map(chr, range(0x20, 0x7F)) if c not in '#@^`{}|~\\<>*_[]"')
    + "\u00a0\u202fÀÇÉÊàâçèéêëîïôùûœ’“”«»–—…×−·$€",
    "more": '#@^`{}|~\\<>*_[]"'
    + "\u2009ÂÄÆÈËÎÏÔÖÙÛÜŒäæöüÿßÁÍÑÓÚÌÒáíñóúìò¿¡ªº‘„÷±£§©°²",
}

# Width of the added spaces, as a share of the em.
SPACES = {0x202F: 0.16, 0x2009: 0.18}


def thin_kerning(font: TTFont, units: int, share: float) -> None:
    """Leaves pairs kerned by less than `share` of the em to the letters' own spacing, and rounds the rest to it.

    Kerning is half the weight of these files; what is left is what an eye sees at the size of use.
    """
    step = units * share

    def thin(value):
        if value is None:
            return 0
        kept = round(round((getattr(value, "XAdvance", 0) or 0) / step) * step)
        value.XAdvance = kept
        if hasattr(value, "XAdvDevice"):
            value.XAdvDevice = None
        return kept

    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2:
                continue
            table.ValueFormat1 = 4
            if table.Format == 1:
                for pairs in table.PairSet:
                    pairs.PairValueRecord = [pair for pair in pairs.PairValueRecord if thin(pair.Value1)]
            else:
                for row in table.Class1Record:
                    for cell in row.Class2Record:
                        thin(cell.Value1)


def make(output: str, source: Path, axes: dict, kern_share: float, letters: str) -> None:
    font = instancer.instantiateVariableFont(TTFont(source), axes)
    units = font["head"].unitsPerEm
    cmap = font.getBestCmap()
    space = cmap[0x20]
    glyphs = font.getGlyphOrder()
    for code, share in SPACES.items():
        name = f"uni{code:04X}"
        glyphs = [*glyphs, name]
        font["glyf"].glyphs[name] = font["glyf"][space]
        font["hmtx"].metrics[name] = (round(units * share), 0)
        if "gvar" in font:
            font["gvar"].variations[name] = []
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name
    font.setGlyphOrder(glyphs)
    if "HVAR" in font:
        del font["HVAR"]
    thin_kerning(font, units, kern_share)
    options = subset.Options()
    options.layout_features = ["kern", "liga", "tnum", "pnum", "ccmp", "mark", "mkmk", "locl"]
    options.flavor = "woff2"
    options.hinting = False
    options.name_IDs = [0, 1, 2, 13, 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=letters)
    subsetter.subset(font)
    target = Path(__file__).parent / output
    subset.save_font(font, target, options)
    print(output, target.stat().st_size, "bytes")


if __name__ == "__main__":
    for name, letters in LETTERS.items():
        print(name, "unicode-range:", ", ".join(f"U+{ord(letter):X}" for letter in sorted(set(letters))))
        for output, source, axes, kern_share in FILES:
            make(f"{output}-{name}.woff2", Path(sys.argv[1]) / source, axes, kern_share, letters)
