"""A page as it is seen: the picture, and every text and small mark that was painted, with its place.

``eyes.notes`` gives each line of text that reached the page, where it stands and whether it was cut off; the
picture gives the colours that it came out in.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from eyes.notes import Notes
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLayout,
    QScrollBar,
    QWidget,
)

from ui.therapist.session_cursor import SessionCursor
from ui.widgets.overflow import Overflow

_BLANKS: Final = " \t\n\u2066\u2069"
"""Also what only holds the parts of a code in their order."""


@dataclass(frozen=True, slots=True)
class Run:
    """One line of one text, or a part of it.

    Attributes:
        text: what is written.
        box: where, in the page, from ascent to descent.
        widget: who wrote it.
        cut: whether the painter was told to cut off what does not fit, and something did not.
    """

    text: str
    box: QRectF
    widget: QWidget
    cut: bool

    @property
    def core(self) -> QRectF:
        """The box without the room for accents and tails, which may touch the next line's."""
        return self.box.adjusted(0, self.box.height() * 0.22, 0, -self.box.height() * 0.16)


@dataclass(frozen=True, slots=True)
class Mark:
    """One small drawing: an arrow, a tick, a level, a place for a digit."""

    box: QRectF
    widget: QWidget


@dataclass(frozen=True, slots=True)
class Control:
    """One thing that can be tapped or typed into: its whole area in the page, and the part in sight."""

    widget: QWidget
    area: QRect
    seen: QRect


class View:
    """What ``page`` looks like now, at its present size. It has to be shown."""

    def __init__(self, page: QWidget) -> None:
        """Take the picture."""
        self.page = page
        self.image = page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    @property
    def area(self) -> QRect:
        """The whole page."""
        return self.page.rect()

    @cached_property
    def pixels(self) -> np.ndarray:
        """The picture as (height, width, 3) bytes: red, green, blue."""
        width, height = self.image.width(), self.image.height()
        rows = np.frombuffer(self.image.constBits(), np.uint8).reshape(height, self.image.bytesPerLine())
        return rows[:, : 4 * width].reshape(height, width, 4)[:, :, 2::-1]

    @cached_property
    def overflows(self) -> tuple[Overflow, ...]:
        """The contents of the page of which something is out of sight, whatever they say of themselves."""
        own = [self.page] if isinstance(self.page, Overflow) else []
        return tuple(
            found
            for found in (*own, *self.page.findChildren(Overflow))
            if found.isVisible() and found.area.verticalScrollBar().maximum() > 0
        )

    @cached_property
    def controls(self) -> tuple[Control, ...]:
        """All that can be tapped or typed into and is in sight, in the order of the tree."""
        return tuple(
            Control(found, self.place(found), self.sight(found))
            for found in self.page.findChildren(QWidget)
            if found.isVisible() and _takes_taps(found) and not self.sight(found).isEmpty()
        )

    @cached_property
    def _written(self) -> "Notes":
        notes = Notes(self.page.size())
        self.page.render(notes)
        return notes

    @cached_property
    def _at(self) -> dict[tuple[int, int], list[QWidget]]:
        places: dict[tuple[int, int], list[QWidget]] = {}
        for widget in (self.page, *self.page.findChildren(QWidget)):
            if widget.isVisible():
                origin = widget.mapTo(self.page, QPoint(0, 0))
                places.setdefault((origin.x(), origin.y()), []).append(widget)
        return places

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """Every line of text that was painted, also where it is out of sight in a scroll area.

        Rows at the end of a list that scrolls are left out as far as they are out of sight.
        """
        runs = (
            Run(text, box, self._writer(origin, box), cut)
            for text, box, origin, cut in self._written.texts
            if text.strip(_BLANKS)
        )
        return tuple(run for run in runs if not self._is_scrolled_out(run))

    def _is_scrolled_out(self, run: Run) -> bool:
        listed = isinstance(run.widget.parentWidget(), QAbstractItemView)
        return listed and not QRectF(self.place(run.widget)).contains(run.box)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Every small drawing."""
        return tuple(Mark(box, self._writer(origin, box)) for box, origin in self._written.marks)

    def _writer(self, origin: tuple[int, int], box: QRectF) -> QWidget:
        """Whoever painted at ``box`` with this origin: the innermost of those that begin there."""
        there = self._at.get(origin, [self.page])
        if len(there) == 1:
            return there[0]
        under = self.page.childAt(box.center().toPoint())
        return under if under in there else there[-1]

    def remember(self) -> "View":
        """Read everything now, before the page shows something else."""
        _ = self.runs, self.marks, self.controls, self.overflows
        return self

    def place(self, widget: QWidget) -> QRect:
        """The part of the page that ``widget`` takes."""
        return QRect(widget.mapTo(self.page, QPoint(0, 0)), widget.size())

    def sight(self, widget: QWidget) -> QRect:
        """The part of the page where ``widget`` is in sight."""
        seen = self.place(widget)
        while widget is not self.page and (parent := widget.parentWidget()) is not None:
            seen &= self.place(parent) if parent is not self.page else self.area
            widget = parent
        return seen

    def scrolled(self, widget: QWidget) -> Overflow | None:
        """The overflow that ``widget`` stands in and that is too low for its content."""
        return next((found for found in self.overflows if found.area.isAncestorOf(widget)), None)

    def colours(self, box: QRectF | QRect) -> np.ndarray:
        """The pixels of ``box`` as a list of colours; those outside of the page are left out."""
        area = box.toAlignedRect() if isinstance(box, QRectF) else box
        area &= self.image.rect()
        return self.pixels[area.top() : area.bottom() + 1, area.left() : area.right() + 1].reshape(-1, 3)


def settle() -> None:
    """Let layouts and what follows them come to rest."""
    for _ in range(3):
        QApplication.processEvents()


def show(page: QWidget, size: QSize) -> None:
    """Show ``page`` alone, at ``size``, as somebody meets it."""
    layout = page.layout()
    if layout is not None:  # as in the product's windows: the screen decides the size, never the page
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    page.resize(size)
    page.show()
    settle()
    if enter := getattr(page, "enter", None):
        enter()
    settle()


def see(page: QWidget, size: QSize) -> View:
    """Show ``page`` at ``size`` and look at it."""
    show(page, size)
    return View(page)


def whole(view: View) -> Iterator[View]:
    """The page, and after it each content that was too high for it, at its full height."""
    yield view
    for overflow in view.overflows:
        yield View(overflow.area.widget())


def _takes_taps(widget: QWidget) -> bool:
    # What lies over a plot has the plot's extent, and no edge of its own.
    if isinstance(widget, (QScrollBar, QAbstractScrollArea, SessionCursor)):
        return False
    tabbed = Qt.FocusPolicy.TabFocus & widget.focusPolicy()
    return isinstance(widget, QAbstractButton) or bool(tabbed)
