"""How a plot is saved: with a name or without one, with notes or without, and as what kind of file."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.therapist.section import Section
from ui.widgets.controls import QuietButton, Text
from ui.widgets.entry import ShortChoice, TickRow
from ui.widgets.side_by_side import SideBySide

translate = QCoreApplication.translate

TABLE: Final = "csv"
NARROW: Final = 520


@dataclass(frozen=True, slots=True)
class ShownCourse:
    """What the plot of a client's course shows.

    Attributes:
        first: the index of the first session shown.
        last: the index of the last one.
        count: how many sessions there are in all.
        annotated: whether notes or events lie among those that are shown.
    """

    first: int
    last: int
    count: int
    annotated: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether all sessions are shown."""
        return (self.first, self.last) == (0, self.count - 1)


@dataclass(frozen=True, slots=True)
class PlotWish:
    """How a plot is wanted.

    Attributes:
        kind: "png", "svg" or ``TABLE``.
        named: whether the client is named on the picture.
        with_notes: whether the therapist's notes and the events of the practice are on it.
    """

    kind: str
    named: bool = False
    with_notes: bool = False


class PlotChoice(Section):
    """Offers to save one plot.

    Signals:
        asked: save it; a ``PlotWish``.

    Attributes:
        what: what is saved, in words.
        unnamed: no name is on the picture; chosen at first.
        named: the client's name is.
        notes: notes and events are on it too; hidden where there are none.
        kinds: a button for each kind of file.
    """

    asked = Signal(object)

    def __init__(self, title: str) -> None:
        """Build a card with this ``title``."""
        self.what = Text("", "desk_body")
        words = self.tr(
            "A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a "
            "table, one row a session (CSV). The table has neither a name nor notes."
        )
        super().__init__(title, self.what, Text(words, "desk_soft"))
        self.unnamed = ShortChoice(translate("TakeAlongPage", "Without any name"))
        self.named = ShortChoice(self.tr("With the client’s name"))
        self._names = QButtonGroup(self)
        for choice in (self.unnamed, self.named):
            self._names.addButton(choice)
        self.notes = TickRow(
            self.tr("With your notes and the events of the practice"),
            self.tr("The beginning of each is printed too. Whoever gets the picture reads it."),
        )
        labels = {
            "png": translate("TakeAlongPage", "Picture (PNG)"),
            "svg": translate("TakeAlongPage", "Drawing (SVG)"),
            TABLE: translate("TakeAlongPage", "Table (CSV)"),
        }
        self.kinds = {kind: QuietButton(label, desk=True) for kind, label in labels.items()}
        for kind, button in self.kinds.items():
            button.clicked.connect(partial(self._ask, kind))
        self.rows.addWidget(SideBySide(None, self.unnamed, self.named, narrow=NARROW, shared=True))
        self.rows.addWidget(self.notes)
        self.rows.addWidget(SideBySide(None, *self.kinds.values(), narrow=NARROW))
        self.begin()

    def begin(self, *, annotated: bool = False) -> None:
        """Choose neither name nor notes; offer notes where the plot is ``annotated``."""
        self.unnamed.setChecked(True)
        self.notes.setChecked(False)
        self.notes.setVisible(annotated)

    def controls(self) -> Iterator[QWidget]:
        """Give all controls from top to bottom."""
        yield from (self.unnamed, self.named, self.notes, *self.kinds.values())

    def _ask(self, kind: str) -> None:
        with_notes = self.notes.isChecked() and not self.notes.isHidden()
        self.asked.emit(PlotWish(kind, named=self.named.isChecked(), with_notes=with_notes))
