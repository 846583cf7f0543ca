"""The picture: false alarms against ruptures noticed, every rule, up to one false alarm in ten sessions."""

from pathlib import Path

from comparing import KNOWS_ALL, KNOWS_NOT_THE_SIZE, PRODUCT, Compared
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from scoring import GOAL_RATE, WITHIN
from worlds import Kind

_PANELS = ((Kind.LASTING, "a rupture of 2 SD that lasts"), (Kind.REPAIRED, "one that is repaired"))
_STYLES = {
    "below the cut-off": ("#9a8f80", ":"),
    "drop": ("#9a8f80", "--"),
    "individuals chart, all scores": ("#7a9cb8", ":"),
    "individuals chart, frozen": ("#7a9cb8", "--"),
    "frozen, and moments": ("#3f6f94", "-."),
    "the same, said once": ("#3f6f94", "-"),
    "the best that can learn": ("#6d8f5a", "-"),
    "Rapport, scores alone": ("#b5603c", "--"),
    "Rapport, said each time": ("#b5603c", ":"),
    "Rapport": ("#b5603c", "-"),
    KNOWS_NOT_THE_SIZE: ("#555555", ":"),
    KNOWS_ALL: ("#222222", "-"),
}


def draw(compared: list[Compared], within: int, file: Path) -> None:
    """Draw both kinds of rupture side by side.

    Args:
        compared: the rules, in the order of the legend.
        within: in how many sessions a rupture has to be noticed, its own included.
        file: a PNG, written anew.
    """
    figure = Figure(figsize=(10, 4.6), layout="constrained")
    FigureCanvasAgg(figure)
    panels = figure.subplots(1, 2, sharey=True)
    for axes, (kind, words) in zip(panels, _PANELS, strict=True):
        for one in compared:
            if one.rule == PRODUCT:
                axes.plot(
                    100 * one.rate, 100 * one.own[kind, 2][within - 1], "o", color="#b5603c", ms=8, zorder=5
                )
                continue
            color, line = _STYLES[one.rule]
            shares = 100 * one.curves[kind, 2][:, WITHIN.index(within)]
            axes.plot([100 * rate for rate in one.rates], shares, color=color, linestyle=line, label=one.rule)
        axes.axvline(100 * GOAL_RATE, color="#cccccc", linewidth=1, zorder=0)
        axes.set(xlim=(0, 10), ylim=(0, 100), title=words, xlabel="false alarms in 100 stable sessions")
        axes.spines[["top", "right"]].set_visible(False)
    panels[0].set_ylabel(f"noticed within {within} sessions, of 100")
    handles, labels = panels[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside right center", frameon=False)
    figure.savefig(file, dpi=110)
