"""The caseload as a list model: what each row says, in words, and what its small line shows."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    Qt,
)
from PySide6.QtGui import QPolygonF

from kiosk.practice.numbers import UNASSIGNED
from kiosk.trends.rules import Tier
from ui.therapist.case_words import (
    news,
    reason,
    spoken,
    spoken_without_code,
    without_code_name,
    without_code_reason,
)
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
        open_rupture: whether a rupture is still open.
        reason: why the client stands here, in words.
        last: when the newest session was, in words.
        news: how many sheets the therapist has not seen, in words; empty when there is none.
        spark: the newest scores as lines, x from 0 to 1 and y from 0 (lowest score) to 1; broken at gaps.
        spoken: the whole row for a screen reader.
    """

    number: int
    name: str
    tier: Tier
    open_rupture: bool
    reason: str
    last: str
    news: str
    spark: tuple[QPolygonF, ...]
    spoken: str


class CaseloadModel(QAbstractListModel):
    """The rows in the order of need, as the desk gave them."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._cases: list[Case] = []

    def show_rows(self, rows: "Sequence[CaseloadRow]", locale: QLocale) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._cases = [_case(row, locale) for row in rows]
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
            return case.spoken
        return None


def _case(row: "CaseloadRow", locale: QLocale) -> Case:
    last = "" if row.last_ms is None else day_label(row.last_ms, locale)
    if row.number == UNASSIGNED:
        return _nobodys(row, last, locale)
    return Case(
        number=row.number,
        name=row.name,
        tier=row.assessment.tier,
        open_rupture=bool(row.assessment.open_ruptures),
        reason=reason(row),
        last=last,
        news=news(row.unread),
        spark=_spark(row.history.overall[-SPARK_SESSIONS:].tolist()),
        spoken=spoken(row, locale),
    )


def _nobodys(row: "CaseloadRow", last: str, locale: QLocale) -> Case:
    """The sheets without a code are of different people: no tier, no line."""
    return Case(
        number=row.number,
        name=without_code_name(),
        tier=Tier.NONE,
        open_rupture=False,
        reason=without_code_reason(),
        last=last,
        news=news(row.unread),
        spark=(),
        spoken=spoken_without_code(row, locale),
    )


def _spark(scores: list[float]) -> tuple[QPolygonF, ...]:
    """Give the line through ``scores``, the newest at the end, cut where a session has none."""
    lines: list[QPolygonF] = [QPolygonF()]
    offset = SPARK_SESSIONS - len(scores)
    for place, score in enumerate(scores):
        if math.isnan(score):
            lines.append(QPolygonF())
        else:
            lines[-1].append(QPointF((offset + place) / (SPARK_SESSIONS - 1), score / 100))
    return tuple(line for line in lines if not line.isEmpty())
