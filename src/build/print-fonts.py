"""Makes the fonts of printed pages, src/main/resources/fonts, from what their makers publish.

Run by hand, only when a font is to be changed:

    apt-get install python3-fonttools fonts-droid-fallback
    npm pack @expo-google-fonts/inter@0.4.2 @expo-google-fonts/noto-emoji@0.4.7 dejavu-fonts-ttf@2.37.3
    for f in *.tgz; do mkdir "x-$f" && tar xzf "$f" -C "x-$f"; done
    python3 src/build/print-fonts.py FOLDER_OF_THE_PACKAGES

Glyphs stay as they are drawn. Layout tables go, since printing does not use them and pays for reading them. In Inter the
digits and signs of equal width take the place of the others, as its feature "tnum" would have it: columns of figures
stand straight. A fallback font keeps only what no font before it has.
"""

import sys
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

PACKAGES = sys.argv[1]
FONTS = "src/main/resources/fonts/"
INTER = PACKAGES + "/x-expo-google-fonts-inter-0.4.2.tgz/package/"
# Digits and the signs that stand with them; prose keeps its own brackets, points and spaces.
STRAIGHT = "0123456789+\u2212"


def saved(font, keep, name):
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT", "FFTM", "MATH", "kern", "gasp", "vhea", "vmtx"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=keep)
    subsetter.subset(font)
    font.save(FONTS + name)


def tabular(font):
    gsub = font["GSUB"].table
    feature = next(it for it in gsub.FeatureList.FeatureRecord if it.FeatureTag == "tnum")
    change = {}
    for index in feature.Feature.LookupListIndex:
        for table in gsub.LookupList.Lookup[index].SubTable:
            change.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        for sign in STRAIGHT:
            glyph = table.cmap.get(ord(sign))
            if glyph in change:
                table.cmap[ord(sign)] = change[glyph]


def own(font):
    """Its characters without modifier letters that look just like others: text copied out of a PDF would have them."""
    cmap = font.getBestCmap()
    others = {glyph for sign, glyph in cmap.items() if not 0x2B0 <= sign <= 0x2FF}
    return {sign for sign, glyph in cmap.items() if not 0x2B0 <= sign <= 0x2FF or glyph not in others}


have = set()
for weight, source in (("Regular", "400Regular/Inter_400Regular"), ("SemiBold", "600SemiBold/Inter_600SemiBold")):
    inter = TTFont(INTER + source + ".ttf")
    tabular(inter)
    have |= own(inter)
    saved(inter, own(inter), "Inter-" + weight + ".ttf")

for source, name in (
    (PACKAGES + "/x-expo-google-fonts-noto-emoji-0.4.7.tgz/package/400Regular/NotoEmoji_400Regular.ttf", "NotoEmoji.ttf"),
    (PACKAGES + "/x-dejavu-fonts-ttf-2.37.3.tgz/package/ttf/DejaVuSans.ttf", "DejaVuSans.ttf"),
    ("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf", "DroidSansFallback.ttf"),
):
    font = TTFont(source)
    more = set(font.getBestCmap()) - have
    have |= more
    saved(font, more, name)
