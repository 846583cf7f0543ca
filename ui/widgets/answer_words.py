"""An answer of any kind in words, and as cards; a place on a line is told without a number."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.questionnaires.items import RATHER_NOT, Item, ItemKind, Scale
from ui.widgets.answers import Choice
from ui.widgets.words import figure

# percent of the line
_AT_AN_END: Final = 1
_CLOSE: Final = 20
_MIDDLE: Final = 5
_SHORTEST_SCALE: Final = 4  # answers that count 1, 2, 3, 4 ... are an amount; fewer are words of their own
translate = QCoreApplication.translate


def choices(item: Item) -> tuple[Choice, ...]:
    """Give an item's answers as cards: amounts first with their level, then those that are no amount."""
    if item.kind is ItemKind.YES_NO:
        return tuple(
            Choice(option.value, option.label, quiet=option.value == RATHER_NOT) for option in item.options
        )
    amounts = [option for option in item.options if option.value >= 1]
    counted = len(amounts) > _SHORTEST_SCALE
    if not counted:
        return tuple(Choice(option.value, option.label) for option in item.options)
    highest = max(option.value for option in amounts)
    levels = {option.value: (option.value - 1) / (highest - 1) for option in amounts}
    ordered = [*amounts, *(option for option in item.options if option.value not in levels)]
    return tuple(Choice(option.value, option.label, levels.get(option.value)) for option in ordered)


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
