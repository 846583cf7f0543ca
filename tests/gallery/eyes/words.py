"""Words that are whole: none cut off, left out, broken or painted over another, none off the page."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from eyes.findings import Finding, called, finding
from eyes.seeing import Run, View, whole
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QWidget

_SLACK: Final = 2.0  # px: soft edges of letters
_PARTS: Final = re.compile(r"[\s\-–—/\u00ad]+")
# Scripts that are written without spaces: a line may end after nearly every letter.
_NO_SPACES: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
_UNSEEN: Final = re.compile("[\\s\u00ad\u200b-\u200f\u2028-\u202e\u2066-\u2069&]")


def words(page: View) -> Iterator[Finding]:
    """Find every word that cannot be read whole; content that scrolls is looked at to its end."""
    for view in whole(page):
        yield from _cut(view)
        yield from _left_out(view)
        yield from _upon_each_other(view)
    yield from _out_of_sight(page)


def _cut(view: View) -> Iterator[Finding]:
    for run in view.runs:
        if view.scrolled(run.widget) or isinstance(run.widget.parent(), QPlainTextEdit):
            continue  # looked at in the content's own view; what is typed scrolls with the cursor
        if not _UNSEEN.sub("", run.text):
            continue  # marks for the direction of reading have no shape
        room = QRectF(view.place(run.widget)).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        if run.cut or not room.contains(run.core):
            yield finding("words", f"“{run.text}” does not fit {called(run.widget)}", run.box)
        elif not QRectF(view.area).contains(run.core):
            yield finding("words", f"“{run.text}” is off the page", run.box)


def _left_out(view: View) -> Iterator[Finding]:
    for kind in (QLabel, QAbstractButton):
        for widget in view.page.findChildren(kind):
            if not widget.isVisible() or not widget.text().strip() or view.scrolled(widget):
                continue
            lines = [run for run in view.runs if run.widget is widget]
            if not lines and view.sight(widget).isEmpty():
                continue
            yield from _missing(view, widget, widget.text(), lines)


def _missing(view: View, widget: QWidget, wanted: str, runs: list[Run]) -> Iterator[Finding]:
    missing = Counter(_UNSEEN.sub("", wanted)) - Counter(_UNSEEN.sub("", "".join(run.text for run in runs)))
    area = view.place(widget)
    if missing:
        letters = "".join(missing.elements())[:24]
        yield finding("words", f"{called(widget)} is not shown whole: “{letters}” is missing", area)
        return
    if _NO_SPACES.search(wanted):
        return
    lines = list(_lines(runs))
    for word in _PARTS.split(wanted):
        if word and not any(_holds(line, word) for line in lines):
            yield finding("words", f"“{word}” is broken in {called(widget)}", area)


def _lines(runs: list[Run]) -> Iterator[str]:
    """Runs side by side are one line; a sign from another font stands a little higher or lower."""
    lines: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: run.box.center().y()):
        first = lines[-1][0].box if lines else None
        if first is not None and run.box.center().y() - first.center().y() < first.height() / 2:
            lines[-1].append(run)
        else:
            lines.append([run])
    for line in lines:
        yield "".join(run.text for run in sorted(line, key=lambda run: run.box.left()))


def _holds(line: str, word: str) -> bool:
    # Parts of a line that is read from the right stand in another order: its letters are compared as well.
    return word in line or not Counter(_UNSEEN.sub("", word)) - Counter(line)


def _upon_each_other(view: View) -> Iterator[Finding]:
    shown = [
        run for run in view.runs if view.place(run.widget).intersects(view.area) and _UNSEEN.sub("", run.text)
    ]
    for one, other in itertools.combinations(shown, 2):
        shared = one.core & other.core
        if shared.width() > _SLACK and shared.height() > _SLACK:
            both_in_sight = view.sight(one.widget).intersects(view.sight(other.widget))
            if one.widget is other.widget or both_in_sight:
                yield finding("words", f"“{one.text}” and “{other.text}” lie upon each other", shared)


def _out_of_sight(view: View) -> Iterator[Finding]:
    """Whatever is not in sight needs the button that brings it there."""
    for overflow in view.overflows:
        if not overflow.more.isVisible():
            hidden = overflow.area.verticalScrollBar().maximum()
            yield finding("words", f"{hidden} px are out of sight, and no button leads there", view.area)
