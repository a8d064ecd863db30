"""Merges the Noto Sans faces of one folder into SEASans-Regular.ttf and SEASans-Bold.ttf. See README.md."""
import os
import sys

from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont

SCRIPTS = ["", "Thai", "Lao", "Khmer", "Myanmar"]
WEIGHTS = [("400Regular", "Regular"), ("700Bold", "Bold")]
DROPPED_TABLES = ["vhea", "vmtx", "MATH", "STAT", "DSIG", "BASE", "meta", "hdmx", "VDMX", "LTSH", "kern"]
LINE_METRICS = ["sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"]


def merge(folder, weight, style):
    files = [os.path.join(folder, f"NotoSans{script}_{weight}.ttf") for script in SCRIPTS]
    options = Options()
    options.drop_tables = DROPPED_TABLES
    merged = Merger(options=options).merge(files)
    keep_line_metrics(merged, TTFont(files[0]))
    rename(merged["name"], style)
    merged.save(f"SEASans-{style}.ttf")


def keep_line_metrics(merged, latin):
    """The line height of the Latin face: the others would open the lines by half."""
    merged["hhea"].ascent = latin["hhea"].ascent
    merged["hhea"].descent = latin["hhea"].descent
    merged["hhea"].lineGap = 0
    for metric in LINE_METRICS:
        setattr(merged["OS/2"], metric, getattr(latin["OS/2"], metric))


def rename(names, style):
    full = "SEA Sans" if style == "Regular" else "SEA Sans " + style
    texts = {1: "SEA Sans", 16: "SEA Sans", 3: "SEASans-" + style, 4: full, 6: "SEASans-" + style}
    for record in list(names.names):
        if record.nameID in texts:
            names.setName(texts[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)


for weight, style in WEIGHTS:
    merge(sys.argv[1], weight, style)
