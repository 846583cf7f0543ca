"""What a widget is to a screen reader, where Qt does not know, and in which order a page is read.

Light: nothing about accessibility is loaded here. ``ui.widgets.spoken`` tells Qt, after the first paint.
"""

from collections.abc import Iterator
from typing import Final, Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QWidget

Told = Literal["heading", "group", "alert", "words"]
PROPERTY: Final = "told_as"


def told_as(widget: QObject, what: Told) -> None:
    """Say what ``widget`` is, before a screen reader asks for it."""
    widget.setProperty(PROPERTY, what)


def in_reading_order(widget: QWidget) -> None:
    """Let everything in ``widget`` be read in the order in which it stands in its layouts.

    A reader goes by the order of the children, which is that of their making.
    """
    children = [child for child in widget.children() if isinstance(child, QWidget)]
    layout = widget.layout()
    if layout is not None:
        laid = [one for one in _laid_out(layout) if one.parentWidget() is widget]
        if [child for child in children if child in laid] != laid:
            # What lies above the others, in no layout, stays above them.
            for one in (*laid, *(child for child in children if child not in laid)):
                one.raise_()
    for child in children:
        in_reading_order(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget
