"""Parts beside each other; below each other where the room is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ui.widgets.theme import current_theme

_NARROW = 640  # px at 100 % text


class SideBySide(QWidget):
    """One part that takes what room there is, and others after it."""

    def __init__(
        self, wide: QWidget | None, *others: QWidget, narrow: int = _NARROW, shared: bool = False
    ) -> None:
        """Hold these parts.

        Args:
            wide: takes what room there is; empty room after the others when None.
            others: keep to what they need.
            shared: let the others share all the room instead.
            narrow: px at 100 % text, below which the parts stand below each other.
        """
        super().__init__()
        self._narrow = narrow
        self._others = others
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current_theme().space.snug)
        if wide is not None:
            self._row.addWidget(wide, 1)
        for part in others:
            self._row.addWidget(part, int(shared), Qt.AlignmentFlag.AlignVCenter)
        if wide is None and not shared:
            self._row.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction for the room that there is."""
        super().resizeEvent(event)
        alone = all(part.isHidden() for part in self._others)
        narrow = not alone and self.width() / current_theme().text_scale < self._narrow
        upright = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(upright)
