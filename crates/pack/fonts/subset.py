"""Makes the subsets in this folder: see README.md. Run once by hand; builds and tests never need it."""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

RANGES = (
    "20-7E A0-17F 192 218-21B 2C6 2C7 2D8-2DD 370-3FF 400-45F 490-491 1E02-1E03 1E80-1E85 1E9E 1EF2-1EF3 2000-206F "
    "2070-2079 2080-2089 20AC 2116 2122 2150-215E 2190-21FF 2200-22FF 2500-257F 2580-259F 25A0-25FF 2610-2612 "
    "2713-2717 FB01-FB02 FFFD"
)
FACES = {
    "Sans-Regular": "IBMPlexSans-Regular",
    "Sans-SemiBold": "IBMPlexSans-SemiBold",
    "Mono-Regular": "IBMPlexMono-Regular",
}
KEPT_NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14]


def codepoints():
    for part in RANGES.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def rename(font, family, style):
    whole = f"Tabularium {family}" if style == "Regular" else f"Tabularium {family} {style}"
    names = {1: whole, 2: "Regular", 3: whole, 4: whole, 6: f"Tabularium{family}-{style}"}
    for record in list(font["name"].names):
        if record.nameID in names:
            at = (record.nameID, record.platformID, record.platEncID, record.langID)
            font["name"].setName(names[record.nameID], *at)


def main(sans, mono, out):
    for face, source in FACES.items():
        family, style = face.split("-")
        font = TTFont(f"{sans if family == 'Sans' else mono}/{source}.woff2", recalcTimestamp=False)
        font.flavor = None
        options = subset.Options()
        options.layout_features, options.hinting, options.glyph_names = [], False, False
        options.name_IDs, options.notdef_outline, options.recalc_timestamp = KEPT_NAMES, True, False
        options.drop_tables += ["GSUB", "GPOS", "GDEF", "gasp"]
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=list(codepoints()))
        subsetter.subset(font)
        rename(font, family, style)
        font.save(f"{out}/Tabularium{face}.ttf")


main(*sys.argv[1:])
