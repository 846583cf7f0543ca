"""A field for a day: typed, or stepped through with the arrow keys."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit

from ui.widgets.dates import full_pattern
from ui.widgets.theme import current_theme

_FIRST = QDate(1970, 1, 1)
_LAST = QDate(9999, 12, 31)


class DayField(QDateEdit):
    """Holds a day. Without the small buttons of its kind, and deaf to the wheel, which scrolls the page."""

    def __init__(self, name: str) -> None:
        """Hold today; ``name`` is what a screen reader calls it."""
        super().__init__(QDate.currentDate())
        self.setAccessibleName(name)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDateRange(_FIRST, _LAST)
        self.setMinimumHeight(current_theme().shape.desk_target)
        side = current_theme().space.snug
        self.lineEdit().setTextMargins(side, 0, side, 0)
        self._suit_language()

    def day(self) -> date:
        """Give the day that it holds."""
        held = self.date()
        return date(held.year(), held.month(), held.day())

    def hold(self, day: date) -> None:
        """Hold another day."""
        self._suit_language()
        self.setDate(QDate(day.year, day.month, day.day))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text the whole field: where its kind's buttons are missing, the style leaves it one px."""
        super().resizeEvent(event)
        self._give_room()

    def changeEvent(self, event: QEvent) -> None:
        """Give it again where the direction of reading or the style took it away."""
        super().changeEvent(event)
        self._give_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Give it again."""
        super().showEvent(event)
        self._give_room()

    def focusNextPrevChild(self, next_one: bool) -> bool:  # noqa: FBT001  Qt's own signature
        """Let Tab lead on to the next field; day, month and year are reached by the arrow keys."""
        return QAbstractSpinBox.focusNextPrevChild(self, next_one)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _give_room(self) -> None:
        edit, alignment = self.lineEdit(), Qt.AlignmentFlag
        edit.setGeometry(self.rect())
        # A date of Latin letters would stand on the left, whatever the direction of reading.
        leading = alignment.AlignRight if self.isRightToLeft() else alignment.AlignLeft
        edit.setAlignment(leading | alignment.AlignAbsolute | alignment.AlignVCenter)

    def _suit_language(self) -> None:
        self.setLocale(QLocale())
        self.setDisplayFormat(full_pattern(self.locale()))
