"""A client's code card on paper: to be cut out, the size of a bank card.

It has no name of a client and none of the practice: whoever finds a lost card learns nothing from it.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF

from kiosk.exchange.barcode import QUIET_MODULES, bars, width
from kiosk.vault.codes import format_code
from ui.printing.paper import Pencil, as_pdf

translate = QCoreApplication.translate

CARD_MM = QSizeF(85.6, 54)  # ISO/IEC 7810, ID-1
_INSET = 6
_MODULE = 0.6
_BARS_HIGH = 11


@dataclass(frozen=True, slots=True)
class CardSheet:
    """A page with one card.

    Attributes:
        code: its ten digits.
    """

    code: str = field(repr=False)

    def as_pdf(self) -> bytes:
        """Lay it out on a page that can be printed on A4 and on Letter."""
        return as_pdf(translate("CardSheet", "Rapport code card"), self._draw)

    def _draw(self, pencil: Pencil) -> None:
        column = pencil.column
        pencil.words(translate("CardSheet", "Code card"), "title")
        pencil.gap(3)
        pencil.words(
            translate(
                "CardSheet",
                "Print this page at its full size, cut the card out and give it to the client. Then delete "
                "the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.",
            ),
            "body",
        )
        pencil.gap(10)
        card = QRectF(column.left(), pencil.y, CARD_MM.width(), CARD_MM.height())
        self._draw_card(pencil, pencil.placed(card))
        self._draw_line_for_name(pencil, card)
        pencil.y = card.bottom()

    def _draw_line_for_name(self, pencil: Pencil, card: QRectF) -> None:
        left = card.right() + 10
        beside = QRectF(left, card.top() + 12, pencil.column.right() - left, 20)
        words = translate("CardSheet", "Whose card it is, by hand (do not write it on the card)")
        high = pencil.words(words, "small", pencil.placed(beside))
        line = pencil.placed(QRectF(left, beside.top() + high + 12, beside.width(), 0))
        pencil.rule(QPointF(line.left(), line.top()), line.width())

    def _draw_card(self, pencil: Pencil, card: QRectF) -> None:
        pencil.frame(card, dashed=True, radius=3.2)
        inside = card.adjusted(_INSET, _INSET - 1, -_INSET, -_INSET)
        mark = QRectF(inside.right() - 10, inside.top(), 10, 6)
        title = QRectF(inside.left(), inside.top(), inside.width() - 12, 10)
        if pencil.mirrored:
            mark.moveLeft(inside.left())
            title.moveRight(inside.right())
        pencil.mark(mark)
        y = inside.top() + pencil.words(translate("CardSheet", "Your personal code"), "strong", title)
        number = QRectF(inside.left(), y + 0.5, inside.width(), 20)
        y = number.top() + pencil.words(format_code(self.code), "code", number, digits=True)
        self._draw_bars(pencil, QRectF(inside.left(), y + 1.5, inside.width(), _BARS_HIGH))
        words = translate(
            "CardSheet",
            "Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. "
            "If you lose it, tell your therapist.",
        )
        pencil.words(words, "tiny", QRectF(inside.left(), y + _BARS_HIGH + 4, inside.width(), 20))

    def _draw_bars(self, pencil: Pencil, area: QRectF) -> None:
        wide = width(self.code) * _MODULE
        quiet = max(0.0, QUIET_MODULES * _MODULE - _INSET)  # the card's own margin is white as well
        left = area.right() - quiet - wide if pencil.mirrored else area.left() + quiet
        for begins, modules in bars(self.code):
            pencil.bar(QRectF(left + begins * _MODULE, area.top(), modules * _MODULE, area.height()))
