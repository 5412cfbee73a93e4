"""Draws curves. `python chart.py CURVES SVG`"""

import json
import sys

import matplotlib

matplotlib.use("svg")
# The same picture from the same figures.
matplotlib.rcParams.update({"svg.hashsalt": "jiaozheng", "svg.fonttype": "none", "font.size": 9})

import matplotlib.pyplot as plt  # noqa: E402

# Where figures span several powers of ten.
WIDE = {"records", "bytes a record"}


def main(curves_file, svg):
    with open(curves_file, encoding="utf-8") as opened:
        curves = json.load(opened)
    figure, places = plt.subplots(2, 3, figsize=(11, 6), layout="constrained")
    for place, curve in zip(places.flat, curves):
        over, cost = zip(*curve["points"])
        scattered = curve["over"] == "rules"
        place.plot(over, cost, "o" if scattered else "o-", color="#1f5f8b", markersize=4)
        place.set_xlabel(curve["over"])
        place.set_ylabel(curve["name"])
        if curve["over"] in WIDE:
            place.set_xscale("log")
        if curve["over"] == "bytes a record":
            place.set_yscale("log")
        else:
            place.set_ylim(bottom=0)
        if curve["over"] == "cores":
            place.set_xticks(over)
        place.grid(alpha=0.3)
    for place in places.flat[len(curves) :]:
        place.remove()
    figure.savefig(svg, metadata={"Date": None})


main(*sys.argv[1:])
