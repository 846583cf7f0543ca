"""Where the parts of a row of the caseload stand, by the room that there is."""

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from ui.widgets.theme import Theme

_LINE: Final = 1.36
_WIDE: Final = 900  # px at 100 % text: from here on a row is one line of columns
_NARROW: Final = 560  # below this, the small line stands under the words
_ROOMY_WORDS: Final = 600  # px at 100 % text: from here on a reason takes two lines


@dataclass(frozen=True, slots=True)
class RowPlan:
    """Where the parts of a row stand, before mirroring.

    Attributes:
        mark: the tier's sign.
        name: the name, and behind it the tag of an open rupture.
        tag: a line for that tag alone; ``None`` where it stands behind the name.
        reason: why the client stands here; also that the answers have stopped, where ``stopped`` is ``None``.
        stopped: that the answers have stopped: below the news, in place of the date.
        spark: the small line.
        last: the news and the date.
        height: of the row.
    """

    mark: QRect
    name: QRect
    tag: QRect | None
    reason: QRect
    stopped: QRect | None
    spark: QRect
    last: QRect
    height: int


def plan_row(width: int, theme: Theme) -> RowPlan:
    """Divide a row for the room that there is; every row of a list has the same plan."""
    if width / theme.text_scale >= _WIDE:
        return _wide_row(width, theme)
    return _stacked_row(width, theme, beside=width / theme.text_scale >= _NARROW)


def _wide_row(width: int, theme: Theme) -> RowPlan:
    space, growth = theme.space, theme.text_scale
    line, pad, left = _line(theme), space.snug, _words_left(theme)
    spark = round(170 * growth)
    free = width - left - spark - 2 * space.roomy - pad
    # That answers have stopped takes two lines of the wider column in every language, and three of the other.
    roomy = free - round(280 * growth) >= _ROOMY_WORDS * growth
    last, lines = (round(280 * growth), 2) if roomy else (round(200 * growth), 3)
    words = free - last
    height = 2 * pad + (1 + lines) * line + space.hair
    below = pad + line + space.hair
    return RowPlan(
        mark=QRect(pad, pad, left - pad - space.snug, line),
        name=QRect(left, pad, words, line),
        tag=None,
        reason=QRect(left, below, words, lines * line),
        stopped=QRect(width - pad - last, below, last, lines * line),
        spark=QRect(left + words + space.roomy, pad, spark, height - 2 * pad),
        last=QRect(width - pad - last, pad, last, line),
        height=height,
    )


def _stacked_row(width: int, theme: Theme, *, beside: bool) -> RowPlan:
    """Words over some lines; the small line beside them, or under them where even that is too wide."""
    space, growth = theme.space, theme.text_scale
    line, pad, left = _line(theme), space.snug, _words_left(theme)
    last = round(150 * growth)
    words = width - left - pad - (last + space.roomy if beside else 0)
    reason_top = pad + line + space.hair
    if beside:
        lines = 3 if words >= _ROOMY_WORDS * growth else 5
        tag, name = None, QRect(left, pad, words, line)
        spark = QRect(width - pad - last, reason_top + space.hair, last, lines * line - space.hair)
    else:
        lines = 5
        name = QRect(left, pad, words - last - space.tight, line)
        tag = QRect(left, reason_top, words, line)
        reason_top += line + space.hair
        spark = QRect(left, reason_top + lines * line + space.tight, words, round(44 * growth**0.5))
    return RowPlan(
        mark=QRect(pad, pad, left - pad - space.snug, line),
        name=name,
        tag=tag,
        reason=QRect(left, reason_top, words, lines * line),
        stopped=None,
        spark=spark,
        last=QRect(width - pad - last, pad, last, line),
        height=max(reason_top + lines * line, spark.bottom()) + pad,
    )


def _words_left(theme: Theme) -> int:
    return theme.space.snug * 2 + round(26 * math.sqrt(theme.text_scale))


def _line(theme: Theme) -> int:
    """Give the height of one line; letters of some scripts, such as Arabic's, need more than Latin ones."""
    font = theme.font("desk_body")
    return max(round(theme.px("desk_body") * _LINE), QFontMetrics(font).height())
