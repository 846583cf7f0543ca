"""The practice's log: what was done and when, the newest first."""

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QScroller,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.therapist.subpage import SubPage
from ui.widgets.controls import Text
from ui.widgets.dates import date_and_time
from ui.widgets.painting import WRAP, text_height
from ui.widgets.theme import Theme, current_theme
from ui.widgets.words import told

if TYPE_CHECKING:
    from kiosk.practice.log.reading import LogEntry

_LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_BESIDE: Final = 620  # px at 100 % text: from here on the time stands beside the sentence
_TIME_PX: Final = 190


class Line(NamedTuple):
    """One entry in words."""

    when: str
    what: str


class LogModel(QAbstractListModel):
    """The entries in the order that the desk gave them."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._lines: list[Line] = []

    def show_entries(self, entries: "tuple[LogEntry, ...]", locale: QLocale) -> None:
        """Show these entries."""
        self.beginResetModel()
        self._lines = [
            Line(date_and_time(entry.when_ms, locale), told(entry.phrase, entry.values)) for entry in entries
        ]
        self.endResetModel()

    def line(self, row: int) -> Line:
        """Give the entry in ``row``."""
        return self._lines[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Give how many entries there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Give the sentence, the words for screen readers, or the line itself."""
        line = self._lines[index.row()]
        if role == _LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.what
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.when}: {line.what}"
        return None


class LogDelegate(QStyledItemDelegate):
    """Paints an entry: the time beside the sentence, or above it where there is little room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height that the sentence needs."""
        theme, line = current_theme(), index.data(_LINE_ROLE)
        when, what = _places(QRect(0, 0, option.rect.width(), 0), line, theme)
        high = max(when.bottom(), what.bottom()) + 1 + theme.space.snug
        return QSize(0, max(high, theme.shape.desk_target))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one entry."""
        theme, line = current_theme(), index.data(_LINE_ROLE)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("pine_soft"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | WRAP
        when, what = _places(option.rect, line, theme)
        if mirrored:
            when, what = (_mirrored(place, option.rect) for place in (when, what))
        painter.setFont(theme.font("desk_small"))
        painter.setPen(theme.colour("ink_soft"))
        painter.drawText(when, flags, line.when)
        painter.setFont(theme.font("desk_body"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(what, flags, line.what)
        painter.restore()


def _places(row: QRect, line: Line, theme: Theme) -> tuple[QRect, QRect]:
    """Give where time and sentence stand in ``row``, before mirroring."""
    pad, wide = theme.space.snug, row.width() - 2 * theme.space.snug
    left, top = row.left() + pad, row.top() + pad
    beside = wide / theme.text_scale >= _BESIDE
    time_wide = round(_TIME_PX * theme.text_scale) if beside else wide
    time_high = text_height(line.when, theme.font("desk_small"), time_wide)
    what_wide = wide - time_wide - pad if beside else wide
    what_high = text_height(line.what, theme.font("desk_body"), what_wide)
    when = QRect(left, top + (2 if beside else 0), time_wide, time_high)
    if beside:
        return when, QRect(left + time_wide + pad, top, what_wide, what_high)
    return when, QRect(left, top + time_high, what_wide, what_high)


def _mirrored(place: QRect, row: QRect) -> QRect:
    moved = QRect(place)
    moved.moveRight(row.left() + row.right() - place.left())
    return moved


class LogList(QListView):
    """The entries; it scrolls by keys, wheel and finger."""

    def __init__(self, model: LogModel) -> None:
        """Show ``model``."""
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(LogDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # years of entries
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the entries out anew: their height depends on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class LogPage(SubPage):
    """Shows the log.

    Attributes:
        model: the entries.
        list: shows them.
    """

    def __init__(self) -> None:
        """Build an empty page."""
        super().__init__(
            self.tr("Log"),
            self.tr("Records"),
            self.tr("What was done, by whom and when. It never says what a client answered."),
        )
        self.model = LogModel(self)
        self.list = LogList(self.model)
        self.list.setAccessibleName(self.tr("Log, the newest entry first"))
        self.waiting = Text(self.tr("One moment …"), "desk_soft")
        self.content.addWidget(self.waiting)
        self.content.addWidget(self.list, 1)

    def show_entries(self, entries: "tuple[LogEntry, ...]") -> None:
        """Show these entries, the newest first."""
        self.waiting.hide()
        self.model.show_entries(entries, self.locale())
        self.list.show()
        if entries:
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()

    def show_trouble(self, sentence: str) -> None:
        """Say why there is nothing to see."""
        self.waiting.hide()
        super().show_trouble(sentence)

    def enter(self) -> None:
        """Start empty."""
        self.model.show_entries((), self.locale())
        self.list.hide()
        self.waiting.show()
        super().enter()
