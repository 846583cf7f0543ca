"""The caseload as a list model: what each row says, in words, and what its small line shows."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cmp_to_key
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    Qt,
)
from PySide6.QtGui import QPolygonF

from kiosk.practice.numbers import UNASSIGNED
from kiosk.practice.searching import finds, search_key
from kiosk.trends.caseload import Part, parts_of
from kiosk.trends.rules import Tier
from ui.therapist.case_words import (
    news,
    reason,
    rupture,
    spoken,
    spoken_without_code,
    without_code_name,
    without_code_reason,
)
from ui.therapist.finder import Arrangement
from ui.therapist.silence_words import SilenceWords
from ui.widgets.dates import day_label

if TYPE_CHECKING:
    from kiosk.practice.desk.caseload import CaseloadRow

SPARK_SESSIONS: Final = 24
CASE_ROLE: Final = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Case:
    """One row, ready to paint.

    Attributes:
        number: the client's number.
        name: the client's name.
        tier: how much the newest session's signals weigh.
        rupture: that a rupture is still open, in words; empty when none is.
        reason: why the client stands here, in words.
        stopped: that the client's answers have stopped, in words; empty when they come.
        last: when the newest session was, in words.
        news: how many sheets the therapist has not seen, in words; empty when there is none.
        spark: the newest scores as lines, x from 0 to 1 and y from 0 (lowest score) to 1; broken at gaps.
        gaps: where the sessions without a score stand, x as in ``spark``.
        parts: the parts of the caseload that the client is in.
        key: what a search looks at.
        last_ms: when the newest session was; 0 without any.
    """

    number: int
    name: str
    tier: Tier
    rupture: str
    reason: str
    stopped: str
    last: str
    news: str
    spark: tuple[QPolygonF, ...]
    gaps: tuple[float, ...]
    parts: frozenset[Part]
    key: str
    last_ms: int


class CaseloadModel(QAbstractListModel):
    """The rows that are to be seen, in the order of need, as the desk gave them, or in another."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty, with nothing left out."""
        super().__init__(parent)
        self._rows: dict[int, CaseloadRow] = {}
        self._all: list[Case] = []
        self._cases: list[Case] = []
        self._part, self._typed, self._arrangement = Part.ALL, "", Arrangement.NEED
        self._locale = QLocale()
        self._silences = SilenceWords(self)

    def show_rows(self, rows: "Sequence[CaseloadRow]", locale: QLocale) -> None:
        """Show these rows."""
        self._locale = locale
        self._rows = {row.number: row for row in rows}
        self._all = [_case(row, self._silences.stopped(row.silence, locale), locale) for row in rows]
        self._choose()

    def narrow(self, part: Part, typed: str) -> None:
        """Show only the clients of ``part`` with ``typed`` in their names."""
        self._part, self._typed = part, typed
        self._choose()

    def arrange(self, arrangement: Arrangement) -> None:
        """Show the rows in this order."""
        self._arrangement = arrangement
        self._choose()

    def counts(self) -> dict[Part, int]:
        """Give how many clients each part has, whatever is shown."""
        return {part: sum(part in case.parts for case in self._all) for part in Part}

    @property
    def knows_any(self) -> bool:
        """Whether there is any row, shown or left out."""
        return bool(self._all)

    def _choose(self) -> None:
        self.beginResetModel()
        found = finds(self._typed)
        chosen = [case for case in self._all if self._part in case.parts and found(case.key)]
        self._cases = _arranged(chosen, self._arrangement, self._locale)
        self.endResetModel()

    def case(self, row: int) -> Case:
        """Give the case in ``row``."""
        return self._cases[row]

    def row_of(self, number: int) -> int:
        """Give the row of the client with this number, or -1."""
        return next((row for row, case in enumerate(self._cases) if case.number == number), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Give how many clients there are."""
        return 0 if parent.isValid() else len(self._cases)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Give the name (letters find it), the words for screen readers, or the case itself."""
        case = self._cases[index.row()]
        if role == CASE_ROLE:
            return case
        if role == Qt.ItemDataRole.DisplayRole:
            return case.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(case)
        return None

    def _spoken(self, case: Case) -> str:
        """Say the whole row; only when somebody listens, as it takes longer than everything that is seen."""
        row = self._rows[case.number]
        if case.number == UNASSIGNED:
            return spoken_without_code(row, self._locale)
        return spoken(row, case.stopped, self._locale)


def _case(row: "CaseloadRow", stopped: str, locale: QLocale) -> Case:
    last = "" if row.last_ms is None else day_label(row.last_ms, locale)
    if row.number == UNASSIGNED:
        return _nobodys(row, last)
    scores = row.history.overall[-SPARK_SESSIONS:].tolist()
    return Case(
        number=row.number,
        name=row.name,
        tier=row.assessment.tier,
        rupture=rupture(row),
        reason=reason(row),
        stopped=stopped,
        last=last,
        news=news(row.unread),
        spark=_spark(scores),
        gaps=_gaps(scores),
        parts=parts_of(row),
        key=search_key(row.name),
        last_ms=row.last_ms or 0,
    )


def _nobodys(row: "CaseloadRow", last: str) -> Case:
    """The sheets without a code are of different people: no tier, no line."""
    return Case(
        number=row.number,
        name=without_code_name(),
        tier=Tier.NONE,
        rupture="",
        reason=without_code_reason(),
        stopped="",
        last=last,
        news=news(row.unread),
        spark=(),
        gaps=(),
        parts=frozenset((Part.ALL, Part.NEW) if row.unread else (Part.ALL,)),
        key=search_key(without_code_name()),
        last_ms=row.last_ms or 0,
    )


def _arranged(cases: list[Case], arrangement: Arrangement, locale: QLocale) -> list[Case]:
    """Sort; the sheets without a code stay last, as they are nobody's."""
    if arrangement is Arrangement.NAME:
        collator = QCollator(locale)
        collator.setNumericMode(True)
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        by_name = cmp_to_key(collator.compare)
        cases.sort(key=lambda case: by_name(case.name))
    elif arrangement is Arrangement.LAST:
        cases.sort(key=lambda case: -case.last_ms)
    return sorted(cases, key=lambda case: case.number == UNASSIGNED)


def _spark(scores: list[float]) -> tuple[QPolygonF, ...]:
    """Give the line through ``scores``, the newest at the end, cut where a session has none."""
    lines: list[QPolygonF] = [QPolygonF()]
    for place, score in enumerate(scores):
        if math.isnan(score):
            lines.append(QPolygonF())
        else:
            lines[-1].append(QPointF(_across(place, len(scores)), score / 100))
    return tuple(line for line in lines if not line.isEmpty())


def _gaps(scores: list[float]) -> tuple[float, ...]:
    return tuple(_across(place, len(scores)) for place, score in enumerate(scores) if math.isnan(score))


def _across(place: int, count: int) -> float:
    return (SPARK_SESSIONS - count + place) / (SPARK_SESSIONS - 1)
