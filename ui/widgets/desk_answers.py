"""The clients' answer cards at the therapist's size: the same vessels and words, in less room."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from ui.widgets.answer_group import AnswerGroup, Arrangement
from ui.widgets.answers import AnswerButton, Choice
from ui.widgets.painting import WRAP, draw_level, draw_slab, draw_tick, longest_word, text_height
from ui.widgets.theme import Role, Theme, current_theme

_MOST_LINES = 2


class DeskAnswer(AnswerButton):
    """One answer: its vessel, and the words beside it. A tick in the corner says that it is chosen."""

    role: Role = "desk_small"
    mark_px = 10
    tick_px = 12

    def height_at(self, width: int, *, tall: bool) -> int:  # noqa: ARG002  it looks the same in row and list
        """Give the least height in px for ``width``."""
        theme = current_theme()
        text = text_height(self.text(), self.text_font(), self._inner(theme, width))
        return max(theme.shape.desk_target, text + 2 * theme.space.tight)

    def fits_row(self, width: int) -> bool:
        """Tell whether a card of ``width`` reads well: no broken word, at most two lines."""
        font, inner = self.text_font(), self._inner(current_theme(), width)
        lines = text_height("\n".join("x" * _MOST_LINES), font, inner)
        return longest_word(self.text(), font) <= inner and text_height(self.text(), font, inner) <= lines

    def minimumSizeHint(self) -> QSize:
        """Never smaller than a therapist's target."""
        target = current_theme().shape.desk_target
        return QSize(target, target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, ink = self.look(), theme.colour(self.look().ink)
        draw_slab(painter, QRectF(self.rect()), look, theme, theme.shape.small_radius)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.level is not None:
            radius = theme.drawn(self.mark_px)
            from_start = theme.space.tight + radius
            centre = QPointF(self.width() - from_start if mirrored else from_start, self.height() / 2 - 1)
            draw_level(painter, centre, radius, self.level, ink)
        lead, trail = self._before(theme), theme.space.tight
        area = QRect(trail if mirrored else lead, 0, self._inner(theme, self.width()), self.height() - 2)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | WRAP
        if self.level is None:
            flags = Qt.AlignmentFlag.AlignCenter | WRAP
        painter.setFont(self.text_font())
        painter.setPen(ink)
        painter.drawText(area, flags, self.text())
        if self.isChecked():
            size = theme.drawn(self.tick_px)
            inset = theme.space.hair + size / 2
            corner = QPointF(inset if mirrored else self.width() - inset, inset)
            draw_tick(painter, corner, size, ink)
        painter.end()

    def _before(self, theme: Theme) -> int:
        mark = 0 if self.level is None else 2 * theme.drawn(self.mark_px) + theme.space.tight
        return theme.space.tight + mark

    def _inner(self, theme: Theme, width: int) -> int:
        return width - self._before(theme) - theme.space.tight


class DeskAnswers(AnswerGroup):
    """All answers to one question, at the therapist's size.

    Tab comes to one of them, the chosen or the first; arrows lead to the others: a page has many questions.
    """

    def show_answers(self, answers: Sequence[Choice], chosen: int | None) -> None:
        """Show ``answers``; ``chosen`` is an earlier answer to this question, or None."""
        super().show_answers(answers, chosen)
        cards = self.cards()
        stop = next((card for card in cards if card.isChecked()), cards[0] if cards else None)
        for card in cards:
            policy = Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(policy)

    def row_fits(self, width: int) -> bool:
        """Tell whether the cards read well side by side in ``width``."""
        across, below = self._parts(Arrangement.ROW)
        card_width = self._card_width(width, len(across))
        wide_enough = card_width >= 2 * current_theme().shape.desk_target
        return wide_enough and all(card.fits_row(card_width) for card in across) and len(below) <= 1

    def minimumSizeHint(self) -> QSize:
        """Never narrower than the widest word."""
        theme = current_theme()
        font = theme.font(DeskAnswer.role)
        words = max((longest_word(card.text(), font) for card in self.cards()), default=0)
        beside = 2 * theme.drawn(DeskAnswer.mark_px) + 3 * theme.space.tight
        return QSize(words + beside, theme.shape.desk_target)

    def _new_card(self) -> AnswerButton:
        return DeskAnswer(self)

    def _gap(self, _arrangement: Arrangement) -> int:
        return current_theme().space.tight
