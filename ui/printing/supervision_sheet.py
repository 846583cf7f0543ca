"""What a caseload says, on paper for supervision: figures across clients, and no client's name."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from ui.printing.paper import Pencil, as_pdf
from ui.widgets.words import figure

translate = QCoreApplication.translate

_TITLE_MM: Final = 46
_STRIP_MM: Final = 62
_GAP_MM: Final = 5


@dataclass(frozen=True, slots=True)
class Span:
    """A figure with its interval on a scale.

    Attributes:
        lower: the interval's lower end.
        value: the figure.
        upper: the interval's upper end.
        begins: where the scale begins.
        ends: where it ends.
        middle: a place on the scale that is marked: no difference, or half of the scale.
    """

    lower: float
    value: float
    upper: float
    begins: float
    ends: float
    middle: float

    def share(self, value: float) -> float:
        """Give how far along the scale a value lies, 0 to 1; beyond an end it lies there."""
        return min(max((value - self.begins) / (self.ends - self.begins), 0.0), 1.0)


@dataclass(frozen=True, slots=True)
class Line:
    """One dimension: its name, its figure in words, and as a span; ``None`` where there is no figure."""

    title: str
    words: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the overview: a heading, sentences, and lines."""

    title: str
    sentences: tuple[str, ...]
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """What a caseload says.

    Attributes:
        introduction: whose clients, how many, and what the figures are.
        parts: one below the other.
        note: what the figures are not.
    """

    introduction: str
    parts: tuple[Part, ...]
    note: str


@dataclass(frozen=True, slots=True)
class SupervisionSheet:
    """A page for supervision.

    Attributes:
        overview: what it shows.
        date: when it was made, in words.
    """

    overview: Overview
    date: str

    def as_pdf(self) -> bytes:
        """Lay it out on a page that can be printed on A4 and on Letter."""
        return as_pdf(translate("SupervisionSheet", "Rapport for supervision"), self._draw)

    def _draw(self, pencil: Pencil) -> None:
        column = pencil.column
        pencil.mark(pencil.placed(QRectF(column.left(), pencil.y, 16, 10)))
        name = QRectF(column.left() + 20, pencil.y + 2.6, column.width() - 20, 10)
        pencil.words(translate("SupervisionSheet", "Rapport"), "heading", pencil.placed(name))
        pencil.y += 10
        pencil.gap(7)
        pencil.words(translate("SupervisionSheet", "My practice, for supervision"), "title")
        pencil.gap(1)
        made = translate("SupervisionSheet", "Made on {date}. No client is named.").format(date=self.date)
        pencil.words(made, "body")
        pencil.gap(3)
        pencil.words(self.overview.introduction, "body")
        for part in self.overview.parts:
            self._draw_part(pencil, part)
        pencil.gap(6)
        pencil.words(self.overview.note, "small")

    def _draw_part(self, pencil: Pencil, part: Part) -> None:
        pencil.gap(6)
        pencil.words(part.title, "heading")
        for sentence in part.sentences:
            pencil.gap(1)
            pencil.words(sentence, "body")
        for line in part.lines:
            pencil.gap(2.5)
            self._draw_line(pencil, line)
        _draw_scale(pencil, [line.span for line in part.lines if line.span is not None])

    def _draw_line(self, pencil: Pencil, line: Line) -> None:
        column, top = pencil.column, pencil.y
        strip_at = column.left() + _TITLE_MM + _GAP_MM
        words_at = strip_at + _STRIP_MM + _GAP_MM
        title = QRectF(column.left(), top, _TITLE_MM, 20)
        words = QRectF(words_at, top, column.right() - words_at, 20)
        high = pencil.words(line.title, "strong", pencil.placed(title))
        first = pencil.height("0", "body", 20)
        if line.span is not None:
            area = QRectF(strip_at, top, _STRIP_MM, first)
            _draw_span(pencil, pencil.placed(area), line.span)
        high = max(high, pencil.words(line.words, "body", pencil.placed(words)))
        pencil.y += high


def _draw_span(pencil: Pencil, area: QRectF, span: Span) -> None:
    """Draw the scale as a fine line, the interval as a thick one, the figure as a block across it."""
    middle = area.center().y()
    pencil.rule(QPointF(area.left(), middle), area.width())

    def at(value: float) -> float:
        share = span.share(value)
        return area.left() + (1 - share if pencil.mirrored else share) * area.width()

    for value in (span.begins, span.middle, span.ends):
        pencil.bar(QRectF(at(value) - 0.12, middle - 1.1, 0.24, 2.2))
    left, right = sorted((at(span.lower), at(span.upper)))
    pencil.bar(QRectF(left, middle - 0.45, max(right - left, 0.3), 0.9))
    pencil.bar(QRectF(at(span.value) - 0.7, middle - 1.9, 1.4, 3.8))


def _draw_scale(pencil: Pencil, spans: Sequence[Span]) -> None:
    """Write the numbers of the scale below the strips."""
    if not spans:
        return
    left = pencil.column.left() + _TITLE_MM + _GAP_MM
    high = 0.0
    for value in (spans[0].begins, spans[0].middle, spans[0].ends):
        words, half = figure(value), 6.0
        middle = left + spans[0].share(value) * _STRIP_MM
        # Words begin at the start of their area: a number is some two millimetres wide.
        area = QRectF(middle - 1.0 * len(words) * pencil.scale, pencil.y, 2 * half, 6)
        high = max(high, pencil.words(words, "small", pencil.placed(area)))
    pencil.y += high
