"""A client's report: ``kiosk.exchange.report`` decides what is said, here it is drawn.

One or two pages, and notes on pages of their own.
"""

from dataclasses import replace
from itertools import chain
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.exchange.report import Reader, Report, Section
from kiosk.exchange.report_words import Day, Point
from kiosk.trends.rules import Tier
from kiosk.trends.words import Sentence, tier_name
from ui.printing.leaves import BOTTOM, COLUMN, PAGE_HEIGHT, SIDE, Leaves, Type
from ui.therapist.plots.composing import TrendFigure
from ui.therapist.plots.layout import least_height
from ui.therapist.plots.stage import OverallData
from ui.therapist.plots.style import PlotStyle
from ui.therapist.trend_words import legend, mark_words
from ui.widgets.dates import full_date
from ui.widgets.palettes import DAYLIGHT
from ui.widgets.theme import Theme
from ui.widgets.words import figure, told

translate = QCoreApplication.translate

MOST_PAGES: Final = 2
_ON_ONE: Final = (1.0, 0.95, 0.9)
_ON_TWO: Final = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6)
"""How much smaller everything may be drawn; below the last nobody reads it, and what is longer runs on."""

# The page is narrower than a screen: the same plot, drawn smaller, with all of its words.
_PLOT_THEME: Final = Theme(palette=replace(DAYLIGHT, surface="#FFFFFF"), text_scale=0.58)
_PLOT_HEIGHT: Final = 330.0

_TITLE: Final = Type(21, "semibold")
_WHOSE: Final = Type(13, "semibold", "pine")
_SOFT: Final = Type(9.5, "normal", "ink_soft")
_HEADING: Final = Type(12, "semibold", "pine")
_BODY: Final = Type(10)
_STRONG: Final = Type(10, "semibold")
_UNUSUAL: Final = Type(10, "semibold", "clay")
_TALK: Final = Type(10, "semibold", "ink_soft")
_SMALL: Final = Type(8.5, "normal", "ink_soft")
_DATE_WIDE: Final = 92.0
_CARD_INSET: Final = 12.0
_MARK: Final = 13.0


def report_pdf(report: Report, guide_words: tuple[str, ...]) -> bytes:
    """Draw a report: on one page where a little less size is enough for that, else on two.

    Notes stand on pages of their own, so that they can be kept back when the others are handed on.

    Args:
        report: what it says.
        guide_words: the answers' words from the lowest to the highest, to stand beside the scale.
    """
    tries = ((1, scale) for scale in _ON_ONE), ((MOST_PAGES, scale) for scale in _ON_TWO)
    for most, scale in chain.from_iterable(tries):
        leaves = _drawn(report, guide_words, scale)
        if len(leaves.pages) <= most:
            break
    if report.notes is not None:
        _draw_notes(leaves, report, report.notes)
    _draw_feet(leaves, report)
    return leaves.as_pdf(translate("ReportSheet", "Rapport report"))


def _drawn(report: Report, guide_words: tuple[str, ...], scale: float) -> Leaves:
    mirrored = QLocale().textDirection().name == "RightToLeft"
    leaves = Leaves(scale=scale, mirrored=mirrored)
    _draw_head(leaves, report)
    _draw_standing(leaves, report)
    _draw_plot(leaves, report, guide_words)
    for section in report.sections:
        _draw_section(leaves, section)
    _draw_explained(leaves, report)
    return leaves


def _draw_head(leaves: Leaves, report: Report) -> None:
    _draw_title(leaves, told(report.title), report)
    for line in report.about:
        leaves.words(worded(line), _SOFT)
    leaves.words(_for_whom(report.reader), _SOFT)
    leaves.gap(8)


def _draw_title(leaves: Leaves, title: str, report: Report) -> None:
    leaves.mark(_MARK)
    leaves.words(title, _TITLE, width=COLUMN - 60)
    leaves.gap(2)
    leaves.words(worded(report.whose), _WHOSE)


def _draw_standing(leaves: Leaves, report: Report) -> None:
    text = " ".join(worded(sentence) for sentence in report.standing)
    inside = COLUMN - 2 * _CARD_INSET
    height = leaves.height(text, _BODY, inside) + 2 * _CARD_INSET * leaves.scale
    leaves.card(leaves.y, height)
    foot = leaves.y + height
    leaves.gap(_CARD_INSET)
    leaves.words(text, _BODY, _CARD_INSET, inside)
    leaves.y = foot
    leaves.gap(14)


def _draw_plot(leaves: Leaves, report: Report, guide_words: tuple[str, ...]) -> None:
    trend = report.trend
    if not len(trend.history):
        return
    style = PlotStyle(_PLOT_THEME, leaves.mirrored)
    height = max(_PLOT_HEIGHT, float(least_height(COLUMN, style)))
    origin = (SIDE, PAGE_HEIGHT - leaves.y - height)
    data = OverallData(trend.history, trend.limits, trend.signals, guide_words)
    TrendFigure(leaves.pages[-1], origin).compose(data, (COLUMN, height), style, QLocale())
    leaves.y += height
    leaves.gap(10)


def _draw_section(leaves: Leaves, section: Section) -> None:
    _draw_heading(leaves, told(section.heading))
    for point in section.points:
        _draw_point(leaves, point)
    for paragraph in section.paragraphs:
        leaves.words(worded(paragraph), _BODY)
    leaves.gap(11)


def _draw_notes(leaves: Leaves, report: Report, notes: Section) -> None:
    """Write the notes overleaf, at full size: how many there are changes nothing of the pages before."""
    leaves.turn()
    leaves.scale, scale = 1.0, leaves.scale
    _draw_title(leaves, told(notes.heading), report)
    for sentence in notes.paragraphs:
        leaves.words(worded(sentence), _SOFT)
    leaves.gap(12)
    for point in notes.points:
        _draw_point(leaves, point)
        leaves.gap(4)
    leaves.scale = scale


def _draw_heading(leaves: Leaves, heading: str) -> None:
    leaves.keep(60 * leaves.scale)
    leaves.words(heading, _HEADING)
    leaves.gap(3)


def _draw_point(leaves: Leaves, point: Point) -> None:
    """Write the day at the start of the line, and beside it what is said of the session."""
    wide = COLUMN - _DATE_WIDE
    text = " ".join(worded(sentence) for sentence in point.sentences)
    tier = "" if point.tier is None else told(tier_name(point.tier))
    look = _UNUSUAL if point.tier is Tier.UNUSUAL else _TALK
    beside = leaves.height(text, _BODY, wide) + (leaves.height(tier, look, wide) if tier else 0.0)
    leaves.keep(max(beside, 2 * leaves.height("0", _BODY)))
    top = leaves.y
    leaves.put(full_date(point.day, QLocale()), _STRONG, top)
    if point.session:
        session = translate("ReportSheet", "Session {number}").format(number=figure(point.session))
        leaves.put(session, _SMALL, top + leaves.height("0", _STRONG))
    if tier:
        leaves.words(tier, look, _DATE_WIDE, wide)
    own = any(isinstance(sentence, str) for sentence in point.sentences)
    leaves.words(text, _BODY, _DATE_WIDE, wide, own=own)
    leaves.y = max(leaves.y, top + leaves.height("0", _STRONG) + leaves.height("0", _SMALL))
    leaves.gap(5)


def _draw_explained(leaves: Leaves, report: Report) -> None:
    if not len(report.trend.history):
        return
    _draw_heading(leaves, translate("ReportSheet", "How to read this"))
    for paragraph in _explained(report):
        leaves.words(paragraph, _SMALL)
        leaves.gap(2.5)


def _explained(report: Report) -> tuple[str, ...]:
    """Explain what was drawn: with every rule for supervision, else what a client wants to know."""
    if report.reader is Reader.SUPERVISION:
        return legend(report.trend)
    scale = translate("Trends", "Scale: 0 is the lowest answer to every question, 100 the highest.")
    marks = mark_words(report.trend.history, set())
    return (scale, *marks, *(worded(sentence) for sentence in report.explained))


def _draw_feet(leaves: Leaves, report: Report) -> None:
    """Say on every page what has to be said on it, and that Rapport protects it no more."""
    saved = translate("ReportSheet", "Whoever has this page can read it. Keep it safe.")
    for index in range(len(leaves.pages)):
        top = PAGE_HEIGHT - BOTTOM + 16
        leaves.rule(top, page=index)
        number = translate("ReportSheet", "Rapport, page {page} of {pages}").format(
            page=figure(index + 1), pages=figure(len(leaves.pages))
        )
        lines = [f"{number}  ·  {saved}", *([report.notice] if report.notice else [])]
        for place, line in enumerate(lines):
            leaves.put(line, _SMALL, top + 5 + place * _SMALL.points * 1.28, page=index)


def _for_whom(reader: Reader) -> str:
    if reader is Reader.SUPERVISION:
        return translate("ReportSheet", "For supervision")
    return translate("ReportSheet", "For a conversation")


def worded(sentence: Sentence | str) -> str:
    """Give a sentence of the report in the language of the pages, its days written as the language does."""
    if isinstance(sentence, str):
        return sentence
    locale = QLocale()
    values = {
        name: full_date(value, locale) if isinstance(value, Day) else value
        for name, value in sentence.values.items()
    }
    return told(sentence.phrase, values)
