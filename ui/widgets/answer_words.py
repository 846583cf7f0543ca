"""An answer of any kind in words; a place on a line is told without a number, as it was given."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.questionnaires.items import Item, ItemKind, Scale
from ui.widgets.words import figure

# percent of the line
_AT_AN_END: Final = 1
_CLOSE: Final = 20
_MIDDLE: Final = 5
translate = QCoreApplication.translate


def answer_words(item: Item, value: int) -> str:
    """Give the answer ``value`` in words; raises ``KeyError`` when the item does not offer it."""
    if not item.offers(value):
        raise KeyError(value)
    if item.scale is None:
        return item.label(value)
    return _place(item.scale, value) if item.kind is ItemKind.ANALOGUE else _number(item.scale, value)


def answer_figures(item: Item, value: int) -> str:
    """Give the same with its figures, for whoever reads answers later."""
    if item.scale is None or item.kind is not ItemKind.ANALOGUE:
        return answer_words(item, value)
    words = translate("Answers", "{words} ({number} of {most})")
    steps, most = figure(value - item.scale.lowest), figure(item.scale.span)
    return words.format(words=answer_words(item, value), number=steps, most=most)


def _number(scale: Scale, value: int) -> str:
    number = figure(value)
    if value not in (scale.lowest, scale.highest):
        return number
    words = scale.low if value == scale.lowest else scale.high
    return translate("Answers", "{number}: {words}").format(number=number, words=words)


def _place(scale: Scale, value: int) -> str:
    from_low, from_high = value - scale.lowest, scale.highest - value
    if abs(from_low - from_high) * 100 <= 2 * _MIDDLE * scale.span:
        return translate("Answers", "In the middle")
    words, percent = (scale.low, 100 * from_low) if from_low < from_high else (scale.high, 100 * from_high)
    if percent <= _AT_AN_END * scale.span:
        return words
    if percent <= _CLOSE * scale.span:
        return translate("Answers", "Close to: {words}").format(words=words)
    return translate("Answers", "More towards: {words}").format(words=words)
