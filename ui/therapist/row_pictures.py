"""Pictures of the rows painted last: while a list scrolls, its rows are copied and not painted anew."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap

Paint = Callable[[QPainter, QRect], None]
_MOST: Final = 32
"""Some more than a screen shows; a picture of a row has about half a megabyte."""


class RowPictures:
    """Keeps the last pictures, each with what it shows."""

    def __init__(self) -> None:
        """Keep none yet."""
        self._kept: OrderedDict[Hashable, tuple[object, QPixmap]] = OrderedDict()

    def draw(self, painter: QPainter, area: QRect, shown: object, look: Hashable, paint: Paint) -> None:
        """Draw a row into ``area``; ``paint`` is called only if there is no picture of it.

        Args:
            painter: of the list. Where it paints on no picture, the row is painted anew each time.
            area: of the row.
            shown: what the row shows; another object is another row.
            look: everything else that its picture depends on.
            paint: paints the row into an area of this size, wherever that is.
        """
        if painter.paintEngine().type() is not QPaintEngine.Type.Raster:
            painter.save()
            paint(painter, area)
            painter.restore()
            return
        scale = painter.device().devicePixelRatioF()
        key = (id(shown), area.width(), area.height(), scale, look)
        kept = self._kept.get(key)
        if kept is None:
            # The object is kept as well, so that no other gets its id meanwhile.
            kept = self._kept[key] = (shown, _picture(area.size(), scale, paint))
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        painter.drawPixmap(area.topLeft(), kept[1])


def _picture(size: QSize, scale: float, paint: Paint) -> QPixmap:
    picture = QPixmap(size * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint(painter, QRect(QPoint(0, 0), size))
    painter.end()
    return picture
