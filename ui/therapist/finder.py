"""What is shown of a long caseload: its parts, and the order of the rows."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QSizePolicy, QWidget

from kiosk.trends.caseload import Part
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.controls import QuietButton, State, state_of
from ui.widgets.flowing import Flowing
from ui.widgets.painting import Look, draw_slab, text_width
from ui.widgets.theme import Theme, current_theme
from ui.widgets.words import figure

_UNDERLINE: Final = 3
_CHOSEN: Final = {
    State.REST: Look("pine", None, "on_pine"),
    State.HOVER: Look("pine_deep", None, "on_pine"),
    State.PRESSED: Look("pine_deep", None, "on_pine"),
    State.OFF: Look("sand", "line", "ink_soft"),
}
translate = QCoreApplication.translate


class Arrangement(StrEnum):
    """How the rows are sorted."""

    NEED = "need"
    NAME = "name"
    LAST = "last"


def part_name(part: Part) -> str:
    """Name a part of the caseload."""
    names = {
        Part.ALL: translate("Finder", "All"),
        Part.NEEDS_A_LOOK: translate("Finder", "Needs a look"),
        Part.NEW: translate("Finder", "New answers"),
        Part.OPEN_RUPTURE: translate("Finder", "Open rupture"),
        Part.SILENT: translate("Finder", "No answers lately"),
    }
    return names[part]


class PartButton(QuietButton):
    """One part of the caseload and how many clients it has. A bar below its words says that it is chosen."""

    def __init__(self, part: Part) -> None:
        """Make one that is not chosen and knows no count."""
        super().__init__("", desk=True)
        self.part = part
        self._count = ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show how many clients are in this part."""
        self._count = figure(count)
        self.setText(part_name(self.part))
        self.setAccessibleName(f"{part_name(self.part)}: {self._count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for both on one line."""
        theme = current_theme()
        words = text_width(self.text(), _words_font(theme)) + theme.space.hair
        wide = 2 * theme.space.snug + words + text_width(self._count, _count_font(theme))
        line = round(1.6 * theme.px("desk_small")) + theme.space.tight
        return QSize(wide, max(theme.shape.desk_target, line))

    def minimumSizeHint(self) -> QSize:
        """Never less than both."""
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        """One line, whatever the width."""
        return self.sizeHint().height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw words and count on a slab; chosen, with a bar below them."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = state_of(self, hovers=True)
        look = _CHOSEN[state] if self.isChecked() else self.looks[state]
        draw_slab(painter, QRectF(self.rect()), look, theme, self.height() / 2)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = self.rect().adjusted(theme.space.snug, 0, -theme.space.snug, 0)
        self._write(painter, inner, theme, look, mirrored=mirrored)
        if self.isChecked():
            bar = QRectF(inner.left(), self.height() - 3 * _UNDERLINE, inner.width(), _UNDERLINE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(look.ink))
            painter.drawRoundedRect(bar, _UNDERLINE / 2, _UNDERLINE / 2)
        painter.end()

    def _write(self, painter: QPainter, inner: QRect, theme: Theme, look: Look, *, mirrored: bool) -> None:
        flags = Qt.AlignmentFlag
        leading, trailing = flags.AlignLeft, flags.AlignRight
        if mirrored:
            leading, trailing = trailing, leading
        fixed = flags.AlignVCenter | flags.AlignAbsolute
        painter.setPen(theme.colour(look.ink))
        painter.setFont(_words_font(theme))
        painter.drawText(inner, leading | fixed, self.text())
        soft = look.ink if self.isChecked() else "ink_soft"
        painter.setPen(theme.colour(soft))
        painter.setFont(_count_font(theme))
        painter.drawText(inner, trailing | fixed, self._count)


class Finder(QWidget):
    """The parts of the caseload and the order of the rows.

    Signals:
        chosen: another part, a ``Part``.
        arranged: another order, an ``Arrangement``.

    Attributes:
        parts: the buttons, by part.
        part_box: the same choice where there is no room for buttons.
        order: the choice of the order.
    """

    chosen = Signal(object)
    arranged = Signal(object)

    def __init__(self) -> None:
        """Show all clients, the most urgent first."""
        super().__init__()
        self.parts = {part: PartButton(part) for part in Part}
        self._group = QButtonGroup(self)
        flow = Flowing(self)
        for button in self.parts.values():
            self._group.addButton(button)
            flow.addWidget(button)
        self.parts[Part.ALL].setChecked(True)
        self.part_box, self.order = _part_box(), _order_box()
        flow.addWidget(self.part_box)
        flow.add_at_end(self.order)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group.buttonToggled.connect(self._choose)
        self.part_box.activated.connect(self._choose_in_box)
        self.order.currentIndexChanged.connect(self._arrange)

    @property
    def part(self) -> Part:
        """The part that is shown."""
        return next(part for part, button in self.parts.items() if button.isChecked())

    def show_all(self) -> None:
        """Choose all clients."""
        self.parts[Part.ALL].setChecked(True)

    def show_counts(self, counts: Mapping[Part, int]) -> None:
        """Show how many clients each part has."""
        for place, (part, button) in enumerate(self.parts.items()):
            button.show_count(counts[part])
            self.part_box.setItemText(place, button.accessibleName())

    def show_small(self, *, small: bool) -> None:
        """Show one box in place of the buttons, or the buttons."""
        if small == self.part_box.isHidden():
            self.part_box.setVisible(small)
            for button in self.parts.values():
                button.setVisible(not small)

    def _choose(self, button: PartButton, chosen: bool) -> None:  # noqa: FBT001  the signal's own value
        if chosen:
            self.part_box.setCurrentIndex(self.part_box.findData(button.part.value))
            self.chosen.emit(button.part)

    def _choose_in_box(self, place: int) -> None:
        self.parts[Part(self.part_box.itemData(place))].setChecked(True)

    def _arrange(self, _place: int) -> None:
        self.arranged.emit(Arrangement(self.order.currentData()))


def _part_box() -> QComboBox:
    box = ArrowBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setAccessibleName(translate("Finder", "Which clients are shown"))
    for part in Part:
        box.addItem(part_name(part), part.value)
    box.hide()
    return box


def _order_box() -> QComboBox:
    box = ArrowBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setAccessibleName(translate("Finder", "Order of the clients"))
    box.addItem(translate("Finder", "Most urgent first"), Arrangement.NEED.value)
    box.addItem(translate("Finder", "By name"), Arrangement.NAME.value)
    box.addItem(translate("Finder", "Last session first"), Arrangement.LAST.value)
    return box


def _words_font(theme: Theme) -> QFont:
    font = theme.font("desk_small")
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _count_font(theme: Theme) -> QFont:
    return theme.font("desk_small")
