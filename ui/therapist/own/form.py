"""Rating a session: the questionnaire's sentences in the therapist's words, all optional."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.questionnaires.definition import Questionnaire
from kiosk.questionnaires.items import Item
from kiosk.vault.reflection import Known
from ui.therapist.own.row import ChoiceLine, RatingRow
from ui.therapist.own.words import client_words
from ui.widgets.answers import Choice
from ui.widgets.controls import PrimaryButton, QuietButton
from ui.widgets.side_by_side import SideBySide
from ui.widgets.theme import current_theme

if TYPE_CHECKING:
    from kiosk.practice.desk.reflecting import ClientReflection

_UNSAID: Final = Known.NOT_SAID


class RatingForm(QWidget):
    """Asks how the therapist rates one session; nothing is chosen beforehand.

    Signals:
        kept: item id -> rating, and a ``Known``.
        taken_back: the rating of this session is to go.

    Attributes:
        rows: one an item that has a sentence for the therapist.
        known: whether the client's answers had been seen.
        keep: the button that keeps the rating.
        take_back: the button that takes it back; hidden where there is none.
    """

    kept = Signal(object, object)
    taken_back = Signal()

    def __init__(self) -> None:
        """Make a form without a question."""
        super().__init__()
        space = current_theme().space
        self.rows: list[RatingRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(space.snug)
        self.known = ChoiceLine()
        self.keep = PrimaryButton(self.tr("Keep my rating"), desk=True)
        self.take_back = QuietButton(self.tr("Take this rating back"), desk=True)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(space.base)
        around.addLayout(self._column)
        around.addWidget(self.known)
        around.addWidget(SideBySide(None, self.keep, self.take_back), 0, Qt.AlignmentFlag.AlignTop)
        self.keep.clicked.connect(self._keep)
        self.take_back.clicked.connect(self.taken_back)

    def show_session(self, reflection: "ClientReflection", asked: Questionnaire, place: int) -> None:
        """Ask for a session, in the words of ``asked``; an earlier rating is shown, and what was answered.

        The client's answers stand beside the therapist's own only once those are kept.
        """
        own = reflection.ratings.get(place)
        rated = {} if own is None else dict(own.rating.values)
        items = [item for item in asked.items if item.mirrored]
        self._make_rows(len(items))
        for row, item in zip(self.rows, items, strict=False):
            chosen = rated.get(asked.positions[item.id], -1)
            row.show_item(item, chosen if chosen >= 0 else None)
            row.tell_client("" if own is None else client_words(reflection, place, item))
        for place_of_row, row in enumerate(self.rows):
            row.setVisible(place_of_row < len(items))
        self._show_conditional()
        self._ask_known(_UNSAID if own is None else own.rating.known)
        self.keep.setText(self.tr("Keep my rating") if own is None else self.tr("Keep the changes"))
        self.take_back.setVisible(own is not None)

    def controls(self) -> Iterator[QWidget]:
        """Give all controls from top to bottom."""
        for row in self.rows:
            yield from row.line.cards.cards()
            if row.analogue is not None:
                yield from row.analogue.controls()
            yield row.clear
        yield from (*self.known.cards.cards(), self.keep, self.take_back)

    def ratings(self) -> Mapping[str, int]:
        """Give what is rated now: item id -> value."""
        rated = ((row.item, row.value) for row in self.rows if not row.isHidden())
        return {item.id: value for item, value in rated if item is not None and value is not None}

    def _ask_known(self, known: Known) -> None:
        answers = (
            Choice(Known.NOT_SEEN, self.tr("Not yet")),
            Choice(Known.SEEN, self.tr("Yes")),
        )
        words = self.tr("Had you seen the client’s answers to this session?")
        self.known.ask(words, answers, None if known is _UNSAID else int(known))

    def _make_rows(self, count: int) -> None:
        while len(self.rows) < count:
            row = RatingRow()
            row.changed.connect(self._show_conditional)
            self.rows.append(row)
            self._column.addWidget(row)

    def _show_conditional(self) -> None:
        """Ask what follows an answer only after that answer."""
        rated = {row.item.id: row.value for row in self.rows if row.item is not None}
        for row in self.rows:
            if row.item is not None and row.item.only_after is not None:
                row.setVisible(self._applies(row.item, rated))

    def _applies(self, item: Item, rated: Mapping[str, int | None]) -> bool:
        condition = item.only_after
        return condition is None or rated.get(condition.item) in condition.values

    def _keep(self) -> None:
        known = _UNSAID if self.known.value is None else Known(self.known.value)
        self.kept.emit(dict(self.ratings()), known)
