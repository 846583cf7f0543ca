"""What is read from right to left stands as in a mirror; figures and the keypad stay as they are."""

from collections.abc import Iterator
from typing import Final

from eyes.findings import Finding, called, finding
from eyes.seeing import View
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.widgets.theme import current_theme

_SLACK: Final = 3  # px


def mirrored(one: View, other: View) -> Iterator[Finding]:
    """Find what of ``one`` does not stand mirrored in ``other``: the same page, read from the other side."""
    yield from _controls(one, other)
    yield from _texts(one, other)


def _controls(one: View, other: View) -> Iterator[Finding]:
    there = {_name(other, control.widget): control.area for control in other.controls}
    for control in one.controls:
        if stays(one, control.widget):
            continue
        found = there.get(_name(one, control.widget))
        if found is None or not _same(_mirror(one, control.area), found):
            yield finding("mirror", f"{called(control.widget)} does not stand mirrored", control.area)


def _texts(one: View, other: View) -> Iterator[Finding]:
    theirs = _blocks(other)
    for widget, block in _blocks(one).items():
        found = theirs.get(widget)
        # A line of English keeps its last space at its right: there it takes part in the alignment.
        space = round(0.3 * current_theme().px("question"))
        if found is not None and not _same(_mirror(one, block.toAlignedRect()), found.toAlignedRect(), space):
            yield finding("mirror", f"the text of {widget} does not stand mirrored", block)


def _blocks(view: View) -> dict[str, QRectF]:
    blocks: dict[str, QRectF] = {}
    for run in view.runs:
        if not stays(view, run.widget) and not view.scrolled(run.widget):
            name = _name(view, run.widget)
            blocks[name] = blocks.get(name, QRectF()) | run.box
    return blocks


def stays(view: View, widget: QWidget) -> bool:
    """Whether ``widget`` is read from the left in every language, or holds what somebody typed in theirs."""
    if isinstance(widget.parent(), QPlainTextEdit):
        return True
    while widget is not None and widget is not view.page:
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetLayoutDirection):
            return True
        widget = widget.parentWidget()
    return False


def _name(view: View, widget: QWidget) -> str:
    """Name a widget by its way in the tree, the same in both views."""
    way = []
    while widget is not None and widget is not view.page:
        parent = widget.parentWidget()
        siblings = [child for child in parent.children() if isinstance(child, type(widget))]
        way.append(f"{type(widget).__name__}{siblings.index(widget)}")
        widget = parent
    return "/".join(reversed(way))


def _mirror(view: View, area: QRect) -> QRect:
    return QRect(view.area.width() - area.x() - area.width(), area.y(), area.width(), area.height())


def _same(one: QRect, other: QRect, slack: int = _SLACK) -> bool:
    return all(abs(here - there) <= slack for here, there in zip(one.getRect(), other.getRect(), strict=True))
