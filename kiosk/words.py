"""Sentences for people that start in the core.

The core knows no toolkit, so it cannot translate. It marks each sentence with ``phrase``; the
translation tools collect the marked sentences, and the pages translate them when they show them.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Phrase(NamedTuple):
    """A sentence in English and the context under which translators find it."""

    context: str
    text: str


class Figure(str):
    """A number as English writes it, rounded for reading; pages write it as their language does."""

    __slots__ = ()


def phrase(context: str, text: str) -> Phrase:
    """Mark ``text`` for translation. Call it with two literals: the tools read the source, not the run."""
    return Phrase(context, text)


def in_english(sentence: Phrase, values: Mapping[str, object]) -> str:
    """Fill ``values`` into the places of ``sentence``; a value may be a phrase itself."""
    named = {name: value.text if isinstance(value, Phrase) else value for name, value in values.items()}
    return sentence.text.format(**named)
