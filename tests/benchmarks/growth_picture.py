"""The picture: what a practice of each size takes, on two logarithmic axes."""

import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from figures import Result
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

_OF_SIZE = re.compile(r"([\d,]+) sheets: (.+)")
_STYLES = ("#b5603c", "#1d5148", "#3f6f94", "#6d8f5a", "#8a6bb0")
_PEER = "SQLCipher"


def draw(results: Sequence[Result], file: Path) -> None:
    """Draw all figures that were measured at several sizes; a peer that is a program is drawn as well.

    Args:
        results: of the theme that grows; others are left out.
        file: a PNG, written anew.
    """
    curves: dict[str, dict[int, float]] = defaultdict(dict)
    for one in results:
        if found := _OF_SIZE.fullmatch(one.name):
            sheets = int(found[1].replace(",", ""))
            curves[found[2]][sheets] = one.ours
            if one.against.startswith(_PEER):
                curves[_PEER][sheets] = one.peer
    figure = Figure(figsize=(9, 4.8), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    styles = iter(_STYLES)
    for what, points in curves.items():
        color, line = ("#555555", ":") if what == _PEER else (next(styles), "-")
        axes.plot(
            *zip(*sorted(points.items()), strict=True), "o", linestyle=line, color=color, ms=4, label=what
        )
    axes.set(xscale="log", yscale="log", xlabel="sheets in the practice", ylabel="milliseconds")
    axes.grid(visible=True, which="major", color="#e4e0d8", linewidth=0.8)
    axes.spines[["top", "right"]].set_visible(False)
    figure.legend(loc="outside right center", frameon=False)
    figure.savefig(file, dpi=110)
