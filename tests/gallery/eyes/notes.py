"""A paint engine that paints nothing and writes down what it was told: texts and small drawings.

Labels, buttons and cards that paint themselves all end in a paint engine, whatever they are.
"""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QPen,
    QTextItem,
    QTransform,
)

LARGEST_MARK: Final = 60  # px: what is larger is an area, not a mark
_FROM_RIGHT: Final = QTextItem.RenderFlag.RightToLeft
_Dirty = QPaintEngine.DirtyFlag


class _Engine(QPaintEngine):
    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.texts: list[tuple[str, QRectF, tuple[int, int], bool]] = []
        self.marks: list[tuple[QRectF, tuple[int, int]]] = []
        self._at = QTransform()
        self._clip: QRectF | None = None
        self._pen, self._brush = QPen(), False

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        changed = state.state()
        if changed & _Dirty.DirtyTransform:
            self._at = state.transform()
        if changed & _Dirty.DirtyPen:
            self._pen = state.pen()
        if changed & _Dirty.DirtyBrush:
            self._brush = state.brush().style() != Qt.BrushStyle.NoBrush
        if changed & _Dirty.DirtyClipRegion:
            self._cut(state.clipOperation(), QRectF(state.clipRegion().boundingRect()))
        if changed & _Dirty.DirtyClipPath:
            self._cut(state.clipOperation(), state.clipPath().boundingRect())
        if changed & _Dirty.DirtyClipEnabled and not state.isClipEnabled():
            self._clip = None

    def _cut(self, how: Qt.ClipOperation, area: QRectF) -> None:
        self._clip = None if how == Qt.ClipOperation.NoClip else self._at.mapRect(area)

    def drawTextItem(self, place: QPointF, item: object) -> None:
        text = item.text()
        ends = len(text) - len(text.rstrip()) if not item.renderFlags() & _FROM_RIGHT else 0
        width = item.width() - ends * QFontMetricsF(item.font()).horizontalAdvance(" ")
        box = QRectF(place.x(), place.y() - item.ascent(), width, item.ascent() + item.descent())
        box = self._at.mapRect(box)
        inside = self._clip is None or self._clip.adjusted(-2, -3, 2, 3).contains(box)
        self.texts.append((text, box, self._origin(), not inside))

    def _origin(self) -> tuple[int, int]:
        return round(self._at.dx()), round(self._at.dy())

    def _mark(self, box: QRectF) -> None:
        if 6 <= max(box.width(), box.height()) <= LARGEST_MARK:
            self.marks.append((self._at.mapRect(box), self._origin()))

    def drawPath(self, path: QPainterPath) -> None:
        reach = self._pen.widthF() / 2 if self._pen.style() != Qt.PenStyle.NoPen else 0.0
        self._mark(path.boundingRect().adjusted(-reach, -reach, reach, reach))

    def drawEllipse(self, box: QRectF) -> None:
        self._mark(QRectF(box))

    def drawRects(self, *_arguments: object) -> None:
        """Areas are no marks."""

    drawPixmap = drawImage = drawTiledPixmap = drawPolygon = drawLines = drawPoints = drawRects


class Notes(QPaintDevice):
    """A device of a page's size on which painting leaves notes."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size, self._engine = size, _Engine()

    @property
    def texts(self) -> list[tuple[str, QRectF, tuple[int, int], bool]]:
        return self._engine.texts

    @property
    def marks(self) -> list[tuple[QRectF, tuple[int, int]]]:
        return self._engine.marks

    def paintEngine(self) -> QPaintEngine:
        return self._engine

    def metric(self, asked: QPaintDevice.PaintDeviceMetric) -> int:
        metrics = QPaintDevice.PaintDeviceMetric
        known = {
            metrics.PdmWidth: self._size.width(),
            metrics.PdmHeight: self._size.height(),
            metrics.PdmDepth: 32,
            metrics.PdmNumColors: 1 << 24,
            metrics.PdmDevicePixelRatio: 1,
            metrics.PdmDevicePixelRatioScaled: 0x10000,
        }
        return known.get(asked, 96)
