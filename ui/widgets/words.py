"""What the core says, in the language of the pages."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.errors import RapportError
from kiosk.words import Figure, Phrase


def told(sentence: RapportError | Phrase, values: Mapping[str, object] | None = None) -> str:
    """Give the translated sentence of an error, or of a phrase with its named ``values``.

    A value that is a phrase itself is translated as well. The core marks its sentences with
    ``kiosk.words.phrase(context, text)``; the translation is looked up under the same context.
    """
    if isinstance(sentence, RapportError):
        return told(sentence.phrase, sentence.values)
    text = QCoreApplication.translate(sentence.context, sentence.text)
    return text.format(**{name: _in_words(value) for name, value in (values or {}).items()})


def _in_words(value: object) -> object:
    if isinstance(value, Phrase):
        return told(value)
    if isinstance(value, Figure):
        return figure(float(value), len(value.partition(".")[2]))
    return figure(value) if type(value) is int else value


def figure(number: float, decimals: int = 0) -> str:
    """Write a number in a sentence as the language does: in Arabic and Persian with their own digits."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(number), "f", decimals)


def straight(code: str) -> str:
    """Keep the parts of a code or a path in their order, in a sentence that runs from right to left too."""
    return f"\u2066{code}\u2069"
