"""A line of parts that goes on below where it is full, as words do."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from ui.widgets.theme import current_theme

_ACROSS: Final = Qt.Orientation.Horizontal


class Flowing(QLayout):
    """Lays parts out in the direction of reading, each as wide as it wants to be, in as many lines as needed.

    A part whose policy expands takes the room that is left in its line; one that was added by ``add_at_end``
    stands at the end of its line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out nothing yet; add parts by ``addWidget``."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._at_end: QWidget | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(current_theme().space.tight)

    def add_at_end(self, widget: QWidget) -> None:
        """Add the last part."""
        self._at_end = widget
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Take ``item`` in as the last."""
        self._items.append(item)

    def count(self) -> int:
        """Give how many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        """Give a part; Qt asks for one more than there are."""
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        """Give a part away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more height than the lines need."""
        return _ACROSS

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines at ``width``."""
        return self._lay(QRect(0, 0, width, 0), places=False)

    def sizeHint(self) -> QSize:
        """Give one line of all parts."""
        items = self._shown()
        wide = sum(item.sizeHint().width() for item in items) + self.spacing() * max(0, len(items) - 1)
        return QSize(wide, max((item.sizeHint().height() for item in items), default=0))

    def minimumSize(self) -> QSize:
        """Give the widest part."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def setGeometry(self, area: QRect) -> None:
        """Put the parts into ``area``."""
        super().setGeometry(area)
        self._lay(area, places=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, area: QRect, *, places: bool) -> int:
        top = area.top()
        for line in self._lines(area.width()):
            widths = self._widths(line, area.width())
            heights = [_height(item, width) for item, width in zip(line, widths, strict=True)]
            if places:
                self._place(line, widths, heights, QRect(area.left(), top, area.width(), max(heights)), area)
            top += max(heights) + self.spacing()
        return max(0, top - self.spacing() - area.top())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = -1
        for item in self._shown():
            wanted = min(_wanted(item), width)
            if left < wanted + self.spacing():
                lines.append([])
                left = width + self.spacing()
            lines[-1].append(item)
            left -= wanted + self.spacing()
        return lines

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        widths = [min(_wanted(item), width) for item in line]
        growing = [place for place, item in enumerate(line) if item.expandingDirections() & _ACROSS]
        left = width - sum(widths) - self.spacing() * (len(line) - 1)
        for turn, place in enumerate(growing):
            widths[place] += left // len(growing) + (turn < left % len(growing))
        return widths

    def _place(
        self, line: list[QLayoutItem], widths: list[int], heights: list[int], row: QRect, area: QRect
    ) -> None:
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        x = row.left()
        for item, width, height in zip(line, widths, heights, strict=True):
            if item.widget() is self._at_end and item is not line[0]:
                x = row.right() + 1 - width
            spot = QRect(x, row.top() + (row.height() - height) // 2, width, height)
            item.setGeometry(QStyle.visualRect(direction, area, spot))
            x += width + self.spacing()


def _wanted(item: QLayoutItem) -> int:
    grows = item.expandingDirections() & _ACROSS
    return max(item.minimumSize().width(), 0 if grows else item.sizeHint().width())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
