"""Colours to choose an accent from: all of them read well, and so does a field for the practice's own."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.practice.settings.accent import is_colour
from ui.widgets.controls import QuietButton
from ui.widgets.entry import ShortChoice
from ui.widgets.fields import labelled, plain_field
from ui.widgets.painting import draw_tick
from ui.widgets.palettes import ACCENTS
from ui.widgets.theme import Theme, current_theme

_DISC: Final = 22  # px
_OWN: Final = "own"
_A_LINE: Final = 4  # swatches


class Swatch(ShortChoice):
    """A colour and its name; the disc has a tick where it is chosen."""

    def __init__(self, name: str, colour: str) -> None:
        """Show this colour, ``#RRGGBB``."""
        super().__init__(name)
        self.colour = colour

    def show_colour(self, colour: str) -> None:
        """Show another colour."""
        self.colour = colour
        self.update()

    def _paint_sign(self, painter: QPainter, centre: QPointF, theme: Theme) -> None:
        disc = QRectF(centre.x() - _DISC / 2, centre.y() - _DISC / 2, _DISC, _DISC)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(QColor(self.colour))
        painter.drawEllipse(disc)
        if self.isChecked():
            bright = QColor(self.colour).lightnessF() > 0.5
            draw_tick(painter, centre, 13, theme.colour("ink") if bright else QColor(theme.palette.on_accent))


class Accents(QWidget):
    """Rapport's own colour, some others, and the practice's own.

    Signals:
        changed: another one is chosen, or another is typed.

    Attributes:
        swatches: by colour; "" is Rapport's own.
        own: chosen where the practice's colour is typed.
        field: where it is typed.
        take: types the shade that was proposed instead of one that reads badly.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Make them; ``show_accent`` says which one is chosen."""
        super().__init__()
        names = (
            self.tr("Pine"),
            self.tr("Sea"),
            self.tr("Plum"),
            self.tr("Brick"),
            self.tr("Moss"),
            self.tr("Slate"),
            self.tr("Berry"),
        )
        pairs = zip(names, ACCENTS, strict=True)
        own_pine = current_theme().palette.rapport
        self.swatches = {accent: Swatch(name, accent or own_pine) for name, accent in pairs}
        self.own = Swatch(self.tr("Own colour"), own_pine)
        self.field = plain_field(7)
        self.field.setPlaceholderText(own_pine)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a code, in every language
        self.take = QuietButton("", desk=True)
        self.take.hide()
        self._proposal = ""
        self._group = QButtonGroup(self)
        self._lay_out()
        for swatch in self.controls():
            self._group.addButton(swatch)
            swatch.clicked.connect(self._chosen)
        self.field.textEdited.connect(self._typed)
        self.take.clicked.connect(self._take)
        self.show_accent("")

    def _lay_out(self) -> None:
        space = current_theme().space
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space.snug)
        swatches = self.controls()
        for first in range(0, len(swatches), _A_LINE):
            line = QHBoxLayout()
            line.setSpacing(space.snug)
            for swatch in swatches[first : first + _A_LINE]:
                line.addWidget(swatch, 1)
            rows.addLayout(line)
        typed = QHBoxLayout()
        typed.setSpacing(space.snug)
        typed.addWidget(labelled(self.tr("Own colour, written as #RRGGBB"), self.field), 1)
        typed.addWidget(self.take, 0, Qt.AlignmentFlag.AlignBottom)
        rows.addLayout(typed)

    def controls(self) -> tuple[Swatch, ...]:
        """Give all swatches in their order."""
        return (*self.swatches.values(), self.own)

    def accent(self) -> str:
        """Give what is chosen: "" for Rapport's own, else a colour, or what was typed as one."""
        if self.own.isChecked():
            return self.field.text().strip()
        return next(accent for accent, swatch in self.swatches.items() if swatch.isChecked())

    def show_accent(self, accent: str) -> None:
        """Choose this one."""
        self.withdraw()
        if accent in self.swatches:
            self.field.clear()
            self.swatches[accent].setChecked(True)
        else:
            self.field.setText(accent)
            self.own.show_colour(accent)
            self.own.setChecked(True)

    def propose(self, shade: str) -> None:
        """Offer a shade that reads well in place of the typed one; "" when nothing was understood."""
        self._proposal = shade
        self.take.setText(self.tr("Take {colour}").format(colour=shade))
        self.take.setVisible(bool(shade))

    def withdraw(self) -> None:
        """Offer nothing."""
        self.propose("")

    def _chosen(self) -> None:
        self.withdraw()
        if self.own.isChecked():
            self.field.setFocus()
        self.changed.emit()

    def _typed(self, text: str) -> None:
        self.withdraw()
        self.own.setChecked(True)
        written = text.strip() if text.strip().startswith("#") else f"#{text.strip()}"
        if is_colour(written):
            self.own.show_colour(written)
        self.changed.emit()

    def _take(self) -> None:
        shade = self._proposal
        self.show_accent(shade)
        self.field.setFocus()
        self.changed.emit()
